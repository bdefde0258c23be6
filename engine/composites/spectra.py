# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composites of whole spectra: the medoid and the geometric median of the observations.

Both look at observations that are valid in all selected bands, and at scaled values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import blocks
from ..grid.grid import Window
from ..images import Image
from ..numerics.sorting_network import SortedLayers, new_rows
from ..pixels.patch import Patch
from ..pixels.value_types import NewValues, scaled_type
from ..reading.reader import Reader
from . import method as composite
from .method import Canvas, OutputBand, Result, Wanted
from .provenance import Trace, observed

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

# The spectra of a strip stay in the processor's second cache.
STRIP_BYTES = 1024 * 1024
SMALLEST_STRIP = 256

# The geometric median is found when a step is shorter than this share of the mean distance of the
# observations from it, or after so many steps.
TOLERANCE = 1e-7
MOST_STEPS = 1000


@dataclass
class _Spectra:
    """The complete observations of a strip: values (layers, bands, pixels), valid (layers, pixels).

    Values under a False are 0. `indices` are those of the images, in their order.
    """

    part: Window
    indices: list[int]
    values: Floats
    valid: Mask

    @property
    def count(self) -> NDArray[np.intp]:
        """Complete observations of each pixel."""
        count: NDArray[np.intp] = self.valid.sum(axis=0)
        return count

    def medians(self) -> Floats:
        """Return the median of each band, shape (bands, pixels)."""
        layers, bands, pixels = self.values.shape
        count = self.count
        low, high = np.maximum(count - 1, 0) // 2, count // 2
        result = np.empty((bands, pixels))
        for band in range(bands):
            rows = new_rows(layers + 1, pixels, np.float64)
            rows[...] = np.inf
            np.copyto(rows[:-1], self.values[:, band], where=self.valid)
            ranks = SortedLayers(rows)
            first, second = ranks.at(low), ranks.at(np.minimum(high, layers - 1))
            with np.errstate(invalid="ignore"):
                result[band] = 0.5 * first + 0.5 * second
        result[:, count == 0] = 0.0
        return result


def _strips(patches: Mapping[int, Patch], window: Window, bands: int) -> Iterator[_Spectra]:
    """Cut a block into strips and gather their complete observations, where there are images."""
    pixels = max(SMALLEST_STRIP, STRIP_BYTES // (8 * max(1, len(patches)) * bands))
    for part in blocks.parts(window, pixels):
        indices = [index for index, patch in patches.items() if patch.window.intersection(part)]
        if not indices:
            continue
        values = np.zeros((len(indices), bands, part.height, part.width))
        valid = np.zeros((len(indices), part.height, part.width), dtype=bool)
        for layer, index in enumerate(indices):
            patch = patches[index]
            inside = patch.window.intersection(part)
            if inside is None:
                continue
            at = inside.slices(part)
            valid[layer][at] = True
            for band in range(bands):
                mask = patch.valid(band, inside)
                if mask is not None:
                    valid[layer][at] &= mask
            for band in range(bands):
                values[(layer, band, *at)] = patch.shown(band, inside)
            np.copyto(values[layer], 0.0, where=~valid[layer])
        shape = (len(indices), part.pixels)
        yield _Spectra(part, indices, values.reshape(len(indices), bands, -1), valid.reshape(shape))


@dataclass(frozen=True)
class Medoid:
    """Takes each pixel whole from the observation that is nearest to the median spectrum."""

    names: tuple[str, ...]
    ties: str = "last"

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        return composite.selected_outputs(self.names, images, new_values)

    def provenance_names(self) -> tuple[str, ...]:
        """Return source, date and count of all bands together."""
        return ("source", "date", "count")

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once."""
        return sum(composite.stored_bytes(image) + len(image.bands) for image in images) + 30

    def compute(self, window: Window, reader: Reader, wanted: Wanted) -> Result:
        """Find the nearest observation strip by strip."""
        outputs = self.outputs(reader.images, new_values="none")
        canvas = Canvas(window, [output.type.dtype for output in outputs])
        bands = range(len(self.names))
        uniform = [composite.is_uniform(c) for c in composite.columns(reader.images, bands)]
        patches = reader.patches(bands, window)
        trace = Trace(window, 1, reader.images) if wanted.traces else None
        for spectra in _strips(patches, window, len(self.names)):
            reader.check_stopped()
            self._take(canvas, patches, spectra, uniform, trace)
        if trace is None:
            return Result(canvas)
        for patch in patches.values():
            trace.usage.see(patch, bands)
        return Result(canvas, provenance=trace.canvas(), usage=trace.used())

    def _take(
        self,
        canvas: Canvas,
        patches: Mapping[int, Patch],
        spectra: _Spectra,
        uniform: Sequence[bool],
        trace: Trace | None,
    ) -> None:
        part = spectra.part
        nearest = self._nearest(spectra).reshape(part.height, part.width)
        for layer, index in enumerate(spectra.indices):
            patch = patches[index]
            inside = patch.window.intersection(part)
            if inside is None:
                continue
            taken = nearest[inside.slices(part)] == layer
            at = inside.slices(canvas.window)
            for band in range(len(self.names)):
                numbers = composite.taken(patch, band, inside, uniform=uniform[band])
                np.copyto(canvas.values[band][at], numbers, where=taken, casting="same_kind")
                canvas.valid[band][at] |= taken
            if trace is not None:
                complete = spectra.valid[layer].reshape(part.height, part.width)
                trace.see(0, inside, complete[inside.slices(part)])
                trace.take(0, patch, inside, taken)

    def _nearest(self, spectra: _Spectra) -> NDArray[np.intp]:
        """Return for each pixel the layer nearest to the medians, -1 where there is none."""
        medians = spectra.medians()
        best = np.full(spectra.valid.shape[1], -1, dtype=np.intp)
        shortest = np.zeros(spectra.valid.shape[1])
        for layer, (values, valid) in enumerate(zip(spectra.values, spectra.valid)):
            distance = _squared_distance(values, medians)
            nearer = distance <= shortest if self.ties == "last" else distance < shortest
            nearer |= best < 0
            nearer &= valid
            np.copyto(shortest, distance, where=nearer)
            best[nearer] = layer
        return best


def _squared_distance(values: Floats, centre: Floats) -> Floats:
    """Return the squared Euclidean distances of spectra, shape (bands, pixels) each."""
    total = np.zeros(values.shape[1])
    with np.errstate(invalid="ignore", over="ignore"):
        for band in range(len(values)):
            difference = values[band] - centre[band]
            difference *= difference
            total += difference
    # Infinite values are equally far from everything that is not the same.
    total[np.isnan(total)] = np.inf
    return total


@dataclass(frozen=True)
class GeometricMedian:
    """Makes the spectrum with the least sum of distances to all complete observations.

    Weiszfeld's algorithm with the correction of Y. Vardi and C.-H. Zhang, The multivariate
    L1-median and associated data depth, 2000. With one band, or fewer than three observations, it
    is the median of each band.
    """

    names: tuple[str, ...]

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band of real numbers for each selected band."""
        bands = composite.columns(images, range(len(self.names)))
        return tuple(
            OutputBand(name, scaled_type(column), name) for name, column in zip(self.names, bands)
        )

    def provenance_names(self) -> tuple[str, ...]:
        """Return the count of complete observations, and their first and last date."""
        return ("count", "first_date", "last_date")

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once."""
        return sum(composite.stored_bytes(image) + len(image.bands) for image in images) + 30

    def compute(self, window: Window, reader: Reader, wanted: Wanted) -> Result:
        """Find the geometric median strip by strip."""
        outputs = self.outputs(reader.images, new_values="none")
        canvas = Canvas(window, [output.type.dtype for output in outputs])
        bands = range(len(self.names))
        patches = reader.patches(bands, window)
        for spectra in _strips(patches, window, len(self.names)):
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
                canvas.values[band][at] = median[band].reshape(is_seen.shape)
                canvas.valid[band][at] = is_seen
        if not wanted.traces:
            return Result(canvas)
        seen = observed(window, patches, reader.images, len(self.names), complete=True)
        return Result(canvas, provenance=seen.canvas, usage=seen.usage)


def geometric_median(values: Floats, valid: Mask, start: Floats) -> Floats:
    """Return the geometric median of each pixel, shape (bands, pixels), searched from `start`.

    `values` has the shape (layers, bands, pixels), `valid` (layers, pixels). Pixels leave the
    iteration when they have converged, so that a few slow ones cost little.
    """
    result = start.copy()
    left = np.arange(values.shape[2])
    current = start
    for _ in range(MOST_STEPS):
        if left.size == 0:
            break
        moved, share = _step(values, valid, current)
        result[:, left] = moved
        going = share > TOLERANCE
        left, current = left[going], moved[:, going]
        if not going.all():
            values, valid = values[:, :, going], valid[:, going]
    return result


def _step(values: Floats, valid: Mask, at: Floats) -> tuple[Floats, Floats]:
    """Return where a step leads, and its length as a share of the mean distance."""
    bands, pixels = at.shape
    weighted, weights = np.zeros((bands, pixels)), np.zeros(pixels)
    distances, here = np.zeros(pixels), np.zeros(pixels)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        for layer, ok in zip(values, valid):
            distance = np.sqrt(_squared_distance(layer, at))
            is_here = ok & (distance == 0.0)
            weight = np.where(ok & ~is_here, 1.0 / distance, 0.0)
            weighted += layer * weight
            weights += weight
            distances += np.where(ok, distance, 0.0)
            here += is_here
        target = np.where(weights > 0, weighted / weights, at)
        # The pull of the others on an observation at the current place; it stays when that is
        # weaker than the observation itself.
        pull = weights * np.sqrt(_squared_distance(target, at))
        stay = np.where(here > 0, np.minimum(1.0, here / pull), 0.0)
        stay = np.where(pull > 0, stay, 1.0)
        moved = (1.0 - stay) * target + stay * at
        mean_distance = distances / np.maximum(valid.sum(axis=0), 1)
        length = np.sqrt(_squared_distance(moved, at))
        share = np.where(mean_distance > 0, length / mean_distance, 0.0)
    return moved, share
