# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How much the borders between images show in a composite: jumps across them and beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..arrays import Array, Floats, Mask
from ..errors import CancelledError
from ..grid.grid import Window
from ..images import Image
from ..inputs.datasets import DatasetPool
from ..inputs.describe import describe
from ..inputs.fourth_band import DATA
from ..pixels.image_block import shown_values
from ..pixels.validity import both, valid_values
from ..progress import Progress
from ..text import Written, worded

# The band of provenance that says which image a pixel is of.
SOURCE = "source"
# Bytes of the numbers that are looked at together.
STRIP_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True)
class Seams:
    """Mean jumps between neighbouring pixels: of two images, and of one; in units of the bands.

    A jump is the root of the mean square of the differences of all bands.
    """

    across: float
    inside: float

    def sentence(self, point: str = ".") -> str:
        """Return what a log says of them, with a decimal sign."""
        across, inside = Written(self.across, point), Written(self.inside, point)
        if not inside:
            return worded(
                "Seams: neighbouring pixels of different images differ by {across:.4g} on "
                "average, those of one image by {inside:.4g}.",
                across=across,
                inside=inside,
            )
        return worded(
            "Seams: neighbouring pixels of different images differ by {across:.4g} on "
            "average, those of one image by {inside:.4g} ({times:.2f} times).",
            across=across,
            inside=inside,
            times=Written(across / inside, point),
        )


def seams(composite: str, provenance: str, progress: Progress) -> Seams | None:
    """Return the seams of a composite by its files, None where no two images meet.

    Only pairs of pixels that are valid in all bands count. Raises SourceError when a file cannot
    be read, and CancelledError when the user stops.
    """
    values = describe(composite, name="composite", position=1, fourth_band=DATA)
    sources = describe(provenance, name="provenance", position=2, fourth_band=DATA)
    source = sources.band(SOURCE)
    if source is None:
        return None
    sums = np.zeros(2)
    counts = np.zeros(2, dtype=np.int64)
    pool = DatasetPool(1)
    try:
        for window in _strips(values):
            if progress.is_cancelled():
                raise CancelledError(worded("The work was cancelled."))
            numbers, valid = _complete(pool, values, window)
            found = pool.read_stored(sources, [source], window)[0]
            # The first row of a strip is the last of the one before: pairs in it were counted.
            first = 0 if window.row == 0 else 1
            beside = numbers[:, first:], valid[first:], found[first:]
            for axis, parts in ((2, beside), (1, (numbers, valid, found))):
                for kind, jumps in enumerate(_jumps(*parts, axis)):
                    sums[kind] += jumps.sum()
                    counts[kind] += jumps.size
    finally:
        pool.close()
    if not counts[0]:
        return None
    means = sums / np.maximum(counts, 1)
    return Seams(float(means[0]), float(means[1]))


def _strips(image: Image) -> Iterator[Window]:
    rows = max(2, STRIP_BYTES // (8 * image.width * len(image.bands)))
    for row in range(0, max(1, image.height - 1), rows - 1):
        yield Window(0, row, image.width, min(rows, image.height - row))


def _complete(pool: DatasetPool, image: Image, window: Window) -> tuple[Floats, Mask]:
    """Return the values of all bands, and where all are valid and finite."""
    stored = pool.read_stored(image, image.bands, window)
    values = np.stack([shown_values(raw, band) for band, raw in zip(image.bands, stored)])
    valid: Mask = np.isfinite(values).all(axis=0)
    for band, raw in zip(image.bands, stored):
        masks = (
            valid_values(raw, band),
            pool.read_mask(image, band, window) if band.has_mask else None,
        )
        mask = both(*masks)
        if mask is not None:
            valid &= mask
    pool.release_cache(image)
    return values, valid


def _jumps(values: Floats, valid: Mask, source: Array, axis: int) -> tuple[Floats, Floats]:
    """Return the jumps along an axis of (bands, rows, columns): across borders, and inside."""
    steps = np.diff(values, axis=axis)
    sizes = np.sqrt(np.mean(np.square(steps), axis=0))
    here, there = _pairs(valid, axis - 1)
    first, second = _pairs(source, axis - 1)
    counts = here & there & (first > 0) & (second > 0)
    return sizes[counts & (first != second)], sizes[counts & (first == second)]


def _pairs(array: Array, axis: int) -> tuple[Array, Array]:
    """Return (rows, columns) along an axis without the last ones, and without the first ones."""
    if axis:
        return array[:, :-1], array[:, 1:]
    return array[:-1], array[1:]
