# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The geometric median: the spectrum with the least sum of distances to all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Mask
from ..images import Image, columns, kept_bytes
from ..pixels.value_types import NewValues, scaled_type
from ..reading.reader import Reader
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock
from .provenance import observed
from .registry import CompositeMethod, composite
from .spectra import PIXEL_BYTES, squared_distance, strips

# The geometric median is found when no more than this share of the sum of distances is left to
# gain, or after so many steps.
TOLERANCE = 1e-13

MOST_STEPS = 1000

# Sums that differ by less than this share are equal but for rounding.
ROUNDING = 1e-14
# A share of the weights is added to the curvature, so that there is one in each direction. With all
# of them no step leads too far. It is multiplied by the one factor or the other after steps that
# led nearer or too far, and small enough to tell by the curvature what is left to gain.
FIRST_DAMPING, LEAST_DAMPING, SMALL_DAMPING, DAMPING_TOO_FAR = 0.1, 1e-9, 1e-5, 0.01
LESS_DAMPING, MORE_DAMPING = 0.03, 10.0
# What is less of the weights, where observations lie on a line, is so by rounding.
LEAST_PIVOT = 1e-14


@composite
@dataclass(frozen=True)
class GeometricMedian(CompositeMethod):
    """Makes the spectrum with the least sum of distances to all complete observations.

    Newton's steps, and where one leads too far that of E. Weiszfeld, with the correction of Y.
    Vardi and C.-H. Zhang, The multivariate L1-median and associated data depth, 2000. With one
    band, or fewer than three observations, it is the median of each band.
    """

    names: tuple[str, ...]

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band of real numbers for each selected band."""
        bands = columns(images, range(len(self.names)))
        return tuple(
            OutputBand(name, scaled_type(column), name) for name, column in zip(self.names, bands)
        )

    def provenance_names(self) -> tuple[str, ...]:
        """Return the count of complete observations, and their first and last date."""
        return ("count", "first_date", "last_date")

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once."""
        return sum(kept_bytes(image) for image in images) + PIXEL_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Find the geometric median strip by strip."""
        window = out.window
        bands = range(len(self.names))
        image_blocks = reader.blocks(bands, window)
        for spectra in strips(image_blocks, window, len(self.names)):
            reader.check_stopped()
            part = spectra.part
            at = part.slices(window)
            median = spectra.medians()
            if len(self.names) > 1:
                several = spectra.count >= 3
                median[:, several] = geometric_median(
                    spectra.values[:, :, several], spectra.valid[:, several], median[:, several]
                )
            is_seen = (spectra.count > 0).reshape(part.height, part.width)
            for band in bands:
                out.values[band][at] = median[band].reshape(is_seen.shape)
                out.valid[band][at] = is_seen
        if not wanted.traces:
            return Result(out)
        number = len(self.names)
        seen = observed(
            window, image_blocks, reader.images, number, complete=True, least=wanted.least
        )
        return Result(out, provenance=seen.block, usage=seen.usage)


def geometric_median(values: Floats, valid: Mask, start: Floats) -> Floats:
    """Return the geometric median of each pixel, shape (bands, pixels), searched from `start`.

    `values` has the shape (layers, bands, pixels), `valid` (layers, pixels). Pixels leave the
    search when they are found, so that a few slow ones cost little.
    """
    result = start.copy()
    left = np.arange(start.shape[1])
    going = np.ones(left.size, dtype=bool)
    counted = valid.astype(np.float64)
    search = _Search.from_start(start)
    for _ in range(MOST_STEPS):
        found = search.step(values, counted) & going
        result[:, left[found]] = search.best[:, found]
        going &= ~found
        if 2 * np.count_nonzero(going) <= going.size:
            # Those that are found would be worked on in vain.
            left, search = left[going], search.part(going)
            values, counted = values[:, :, going], counted[:, going]
            going = going[going]
            if not left.size:
                return result
    result[:, left[going]] = search.best[:, going]
    return result


@dataclass
class _Search:
    """The state of the search of some pixels. Places have the shape (bands, pixels).

    `at` is looked at next. `best` is the place with the least sum of distances so far, `least`;
    from there a step of Weiszfeld, which never leads too far, goes to `safe`. `turn` is 0 where a
    step from there is tried, 1 where that led too far and the nearest observation is tried, and 2
    where `safe` is.
    """

    at: Floats
    best: Floats
    safe: Floats
    least: Floats
    damping: Floats
    turn: NDArray[np.int8]

    @classmethod
    def from_start(cls, start: Floats) -> _Search:
        pixels = start.shape[1]
        damping = np.full(pixels, FIRST_DAMPING)
        least, turn = np.full(pixels, np.inf), np.zeros(pixels, dtype=np.int8)
        return cls(start, start, start, least, damping, turn)

    def part(self, pixels: Mask) -> _Search:
        """Return the search of some of the pixels."""
        return _Search(
            self.at[:, pixels],
            self.best[:, pixels],
            self.safe[:, pixels],
            self.least[pixels],
            self.damping[pixels],
            self.turn[pixels],
        )

    def step(self, values: Floats, valid: Floats) -> Mask:
        """Look at a place of each pixel, take a step, and return where `best` was found."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            here = _Surroundings.of(values, valid, self.at)
            slope = np.sqrt(_dot(here.slope, here.slope))
            # The pull of the others on observations at this place: these hold it when they are
            # as strong, and shorten the step when they are not.
            is_observed = here.observations > 0
            holds = is_observed & (slope <= here.observations)
            free = 1.0 - here.observations / slope
            weiszfeld = here.slope / here.weights
            weiszfeld *= np.where(is_observed, free, 1.0)
            newton = here.solved(self.damping)
            is_flat = _dot(here.slope, newton) <= TOLERANCE * here.total
            is_flat &= self.damping <= SMALL_DAMPING
            # No place that is better can be farther than twice the mean distance.
            is_flat |= slope <= 0.5 * TOLERANCE * here.count
            is_lost = np.isnan(slope)  # next to infinite observations
            found = holds | (is_flat & ~is_observed) | is_lost
            too_long = (here.total > self.least * (1.0 + ROUNDING)) & ~holds
            moved = self.at - np.where(is_observed, weiszfeld, newton)
            less = np.maximum(self.damping * LESS_DAMPING, LEAST_DAMPING)
            self.best = np.where(too_long, self.best, np.where(is_lost, np.nan, self.at))
            self.safe = np.where(too_long, self.safe, self.at - weiszfeld)
            self.least = np.where(too_long, self.least, here.total)
            self.damping = np.where(too_long, self.damping, less)
        # The sum has a corner at each observation, where Newton's steps do not end.
        turn = np.where(too_long, self.turn + 1, 0)
        self.at = np.where(too_long, self.safe, moved)
        corner = np.flatnonzero(turn == 1)
        if corner.size:
            best, damping = self.best[:, corner], self.damping[corner]
            self.at[:, corner] = _nearest(values[:, :, corner], valid[:, corner], best)
            more = np.maximum(damping * MORE_DAMPING, DAMPING_TOO_FAR)
            self.damping[corner] = np.minimum(more, 1.0)
        # Where not even the safe step is of use, all that is left is rounding.
        self.turn = turn % 3
        return np.where(too_long, turn == 3, found)


@dataclass
class _Surroundings:
    """The sum of distances from places to all observations, and how it changes around them.

    Observations at the very place are only counted; they have no weight, the inverse distance.
    `slope` has the shape (bands, pixels); row b of `curve` has for the bands from b on the sums of
    products of directions, weighted. The second derivatives are those less the sum of weights.
    """

    total: Floats
    count: Floats
    observations: Floats
    weights: Floats
    slope: Floats
    curve: list[Floats]

    @classmethod
    def of(cls, values: Floats, valid: Floats, at: Floats) -> _Surroundings:
        bands, pixels = at.shape
        total, count, observations, weights = np.zeros((4, pixels))
        distance, weight = np.empty((2, pixels))
        away, pull, room, slope = np.zeros((4, bands, pixels))
        curve = [np.zeros((bands - band, pixels)) for band in range(bands)]
        for layer, ok in zip(values, valid):
            np.subtract(at, layer, out=away)
            np.multiply(away, away, out=room)
            distance[...] = room[0]
            for band in range(1, bands):
                distance += room[band]
            np.sqrt(distance, out=distance)
            is_here = distance == 0.0
            if is_here.any():
                observations += is_here * ok
                distance[is_here] = np.inf
                np.divide(ok, distance, out=weight)
                distance[is_here] = 0.0
            else:
                np.divide(ok, distance, out=weight)
            distance *= ok
            total += distance
            count += ok
            weights += weight
            away *= weight
            slope += away
            np.multiply(away, weight, out=pull)
            for band in range(bands):
                np.multiply(away[band:], pull[band], out=room[band:])
                curve[band] += room[band:]
        return cls(total, count, observations, weights, slope, curve)

    def solved(self, damping: Floats) -> Floats:
        """Return what the second derivatives, damped, take to the slope: Newton's step, backwards.

        By elimination without exchanges, as the matrices are symmetric and positive.
        """
        bands = len(self.slope)
        rows = [-curve for curve in self.curve]
        step = self.slope.copy()
        for row in rows:
            row[0] += self.weights * (1.0 + damping)
        for band, row in enumerate(rows):
            np.maximum(row[0], LEAST_PIVOT * self.weights, out=row[0])
            shares = row[1:] / row[0]
            for other, share in enumerate(shares, start=1):
                rows[band + other] -= row[other:] * share
                step[band + other] -= step[band] * share
            row[1:] = shares
        for band in reversed(range(bands)):
            step[band] /= rows[band][0]
            for other in range(1, bands - band):
                step[band] -= rows[band][other] * step[band + other]
        return step


def _nearest(values: Floats, valid: Floats, at: Floats) -> Floats:
    """Return the observation that is nearest to a place, shape (bands, pixels)."""
    least, found = np.full(at.shape[1], np.inf), at.copy()
    for layer, ok in zip(values, valid):
        distance = squared_distance(layer, at)
        is_nearer = (ok > 0) & (distance < least)
        np.copyto(least, distance, where=is_nearer)
        np.copyto(found, layer, where=is_nearer)
    return found


def _dot(first: Floats, second: Floats) -> Floats:
    """Return the scalar products of vectors, shape (bands, pixels) each, always in one order."""
    total: Floats = first[0] * second[0]
    for one, other in zip(first[1:], second[1:]):
        total += one * other
    return total
