# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composites of whole spectra: the medoid and the geometric median of the observations.

Both look at observations that are valid in all selected bands, and at scaled values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Mask
from ..grid import blocks
from ..grid.grid import Window
from ..numerics.sorting_network import SortedLayers, new_rows
from ..pixels.image_block import ImageBlock

# The spectra of a strip stay in the processor's second cache.
STRIP_BYTES = 1024 * 1024
SMALLEST_STRIP = 256
# Of a pixel: which observation is nearest, or how many there are.
PIXEL_BYTES = 8


@dataclass
class Spectra:
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


def strips(image_blocks: Mapping[int, ImageBlock], window: Window, bands: int) -> Iterator[Spectra]:
    """Cut a block into strips and gather their complete observations, where there are images."""
    pixels = max(SMALLEST_STRIP, STRIP_BYTES // (8 * max(1, len(image_blocks)) * bands))
    for part in blocks.parts(window, pixels):
        indices = [
            index for index, block in image_blocks.items() if block.window.intersection(part)
        ]
        if not indices:
            continue
        values = np.zeros((len(indices), bands, part.height, part.width))
        valid = np.zeros((len(indices), part.height, part.width), dtype=bool)
        for layer, index in enumerate(indices):
            block = image_blocks[index]
            inside = block.window.intersection(part)
            if inside is None:
                continue
            at = inside.slices(part)
            valid[layer][at] = True
            for band in range(bands):
                mask = block.valid(band, inside)
                if mask is not None:
                    valid[layer][at] &= mask
            for band in range(bands):
                values[(layer, band, *at)] = block.shown(band, inside)
            np.copyto(values[layer], 0.0, where=~valid[layer])
        shape = (len(indices), part.pixels)
        yield Spectra(part, indices, values.reshape(len(indices), bands, -1), valid.reshape(shape))


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
