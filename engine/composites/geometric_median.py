# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The geometric median: the spectrum with the least sum of distances to all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Floats, Mask
from ..images import Image, columns, kept_bytes
from ..pixels.value_types import NewValues, scaled_type
from ..reading.reader import Reader
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock
from .provenance import observed
from .registry import CompositeMethod, composite
from .spectra import PIXEL_BYTES, squared_distance, strips

# The geometric median is found when a step is shorter than this share of the mean distance of the
# observations from it, or after so many steps.
TOLERANCE = 1e-7

MOST_STEPS = 1000


@composite
@dataclass(frozen=True)
class GeometricMedian(CompositeMethod):
    """Makes the spectrum with the least sum of distances to all complete observations.

    Weiszfeld's algorithm with the correction of Y. Vardi and C.-H. Zhang, The multivariate
    L1-median and associated data depth, 2000. With one band, or fewer than three observations, it
    is the median of each band.
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
        seen = observed(window, image_blocks, reader.images, len(self.names), complete=True)
        return Result(out, provenance=seen.block, usage=seen.usage)


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
            distance = np.sqrt(squared_distance(layer, at))
            is_here = ok & (distance == 0.0)
            weight = np.where(ok & ~is_here, 1.0 / distance, 0.0)
            weighted += layer * weight
            weights += weight
            distances += np.where(ok, distance, 0.0)
            here += is_here
        target = np.where(weights > 0, weighted / weights, at)
        # The pull of the others on an observation at the current place; it stays when that is
        # weaker than the observation itself.
        pull = weights * np.sqrt(squared_distance(target, at))
        stay = np.where(here > 0, np.minimum(1.0, here / pull), 0.0)
        stay = np.where(pull > 0, stay, 1.0)
        moved = (1.0 - stay) * target + stay * at
        mean_distance = distances / np.maximum(valid.sum(axis=0), 1)
        length = np.sqrt(squared_distance(moved, at))
        share = np.where(mean_distance > 0, length / mean_distance, 0.0)
    return moved, share
