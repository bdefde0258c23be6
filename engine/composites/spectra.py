# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composites of whole spectra: the medoid and the geometric median of the observations.

Both look at observations that are valid in all selected bands, and at scaled values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Floats, Mask
from ..grid import blocks
from ..grid.grid import Window
from ..images import Image
from ..numerics.sorting_network import new_rows
from ..pixels.image_block import ImageBlock
from ..pixels.value_types import common_dtype
from ..reducers.stack import Stack

# The spectra of a strip stay in the processor's caches, and so do the distances from one of them.
STRIP_BYTES = 2 * 1024 * 1024
SMALLEST_STRIP, LARGEST_STRIP = 256, 16 * 1024
# Of a pixel: which observation is nearest, or how many there are.
PIXEL_BYTES = 8


@dataclass
class Spectra:
    """The complete observations of a strip: values (layers, bands, pixels), valid (layers, pixels).

    Values are scaled, or stored numbers where these are the same. Those under a False are 0.
    `indices` are those of the images, in their order.
    """

    part: Window
    indices: list[int]
    values: Array
    valid: Mask

    @cached_property
    def count(self) -> NDArray[np.intp]:
        """Complete observations of each pixel."""
        return Stack(self.values[:, 0], self.valid).count

    def medians(self) -> Floats:
        """Return the median of each band, shape (bands, pixels)."""
        layers, bands, pixels = self.values.shape
        valid = None if self.valid.all() else self.valid
        result = np.empty((bands, pixels))
        for band, median in enumerate(result):
            rows = new_rows(layers + 1, pixels, self.values.dtype)
            rows[:-1] = self.values[:, band]
            low, high = Stack(rows[:-1], valid, rows=rows, only_middle=True).middle
            with np.errstate(invalid="ignore"):
                np.multiply(low, 0.5, out=median, dtype=np.float64)
                median += np.multiply(high, 0.5, dtype=np.float64)
                median += 0.0  # a zero without a sign, whichever zero the sort has put there
        if valid is not None:
            result[:, self.count == 0] = 0.0
        return result

    def picked(self, band: int, layers: Array) -> Array:
        """Return the numbers of a band of one layer for each pixel; 0 where that is -1."""
        pixels = self.values.shape[2]
        places = np.maximum(layers, 0).astype(np.intp)  # where none is, all are 0
        places *= self.values[0].size
        places += np.arange(band * pixels, (band + 1) * pixels)
        found: Array = self.values.ravel().take(places, mode="clip")
        return found


def kept_type(images: Sequence[Image], bands: int) -> str:
    """Return the type in which spectra of images are kept: the stored one where it is small."""
    records = [band for image in images for band in image.bands[:bands]]
    dtype = common_dtype(band.dtype for band in records)
    is_small = np.dtype(dtype).itemsize <= 4
    return dtype if is_small and not any(band.is_scaled for band in records) else "float64"


def strips(
    image_blocks: Mapping[int, ImageBlock], window: Window, bands: int, dtype: str = "float64"
) -> Iterator[Spectra]:
    """Cut a block into strips and gather their complete observations, where there are images.

    The values are scaled when they are gathered as float64, else as they are stored.
    """
    size = np.dtype(dtype).itemsize
    pixels = STRIP_BYTES // (size * max(1, len(image_blocks)) * bands)
    for part in blocks.parts(window, min(max(SMALLEST_STRIP, pixels), LARGEST_STRIP)):
        indices = [
            index for index, block in image_blocks.items() if block.window.intersection(part)
        ]
        if not indices:
            continue
        shape = (part.height, part.width)
        values = np.empty((len(indices), bands, *shape), dtype=dtype)
        valid = np.empty((len(indices), *shape), dtype=bool)
        seen = np.empty(shape, dtype=bool)
        for layer, complete, index in zip(values, valid, indices):
            complete[...] = True
            for band, row in enumerate(layer):
                image_blocks[index].gather(band, part, row, seen, shown=dtype == "float64")
                complete &= seen
            if layer.dtype.kind == "f":
                np.copyto(layer, 0.0, where=~complete)
            else:
                layer *= complete
        flat = (len(indices), bands, part.pixels)
        yield Spectra(part, indices, values.reshape(flat), valid.reshape(len(indices), -1))


def squared_distance(values: Floats, centre: Floats) -> Floats:
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


def nearness(spectra: Spectra) -> Floats:
    """Return how near each observation is to the median of its pixel, shape (layers, pixels).

    It is a bell of the Euclidean distance, 1 at the median spectrum, as wide as the distance of the
    observation in the middle (the lower of two); 0 where there is no complete observation.
    """
    medians = spectra.medians()
    distance = np.stack([squared_distance(layer, medians) for layer in spectra.values])
    np.copyto(distance, np.inf, where=~spectra.valid)
    middle = np.maximum(spectra.count - 1, 0) // 2
    width = np.take_along_axis(np.sort(distance, axis=0), middle[None], axis=0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        near = np.exp(-0.5 * distance / width)
    near[np.isnan(near)] = 1.0  # at the median where half of all are
    near[~spectra.valid] = 0.0
    return near
