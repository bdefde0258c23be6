# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Clusters of superpixels: cells of a grid, how pixels are compared, and sums of whole numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Floats, Integers
from ..grid.grid import Window
from .complete_pixels import PixelBlock

# Values are summed as whole numbers of at most so many bits; those of 16 bits are kept exactly.
BITS = 30
# The sums of the largest cluster then still are exact in float64.
LARGEST_SIZE = 500


@dataclass(frozen=True)
class Rules:
    """How pixels are compared: cells of `size` pixels, and how much distance counts.

    Values of a band less `lows` are whole numbers of `units`, and are divided by `widths` to
    compare bands. `compactness` is how many widths a distance of `size` counts as.
    """

    size: int
    compactness: float
    lows: tuple[float, ...] = ()
    units: tuple[float, ...] = ()
    widths: tuple[float, ...] = ()

    def cells(self, window: Window) -> Window:
        """Return the cells that a window touches."""
        row, column = window.row // self.size, window.column // self.size
        last_row = (window.row + window.height - 1) // self.size
        last_column = (window.column + window.width - 1) // self.size
        return Window(column, row, last_column - column + 1, last_row - row + 1)

    @property
    def scales(self) -> Floats:
        """What values are multiplied by to be compared, of each band."""
        return 1.0 / (np.array(self.widths) * math.sqrt(len(self.widths)))

    def whole(self, values: Floats) -> Floats:
        """Return values (bands, n) as whole numbers of their units above the lows."""
        lows, units = np.array(self.lows)[:, None], np.array(self.units)[:, None]
        return np.rint((values - lows) / units)

    def scaled(self, values: Floats) -> NDArray[np.float32]:
        """Return values (bands, ...) as they are compared with each other."""
        bands = (len(self.units), *(1 for _ in values.shape[1:]))
        units, scales = np.array(self.units).reshape(bands), self.scales.reshape(bands)
        lows = np.array(self.lows).reshape(bands) / units
        compared: NDArray[np.float32] = ((values / units - lows) * (scales * units)).astype(
            np.float32
        )
        return compared


class Clusters:
    """Sums of clusters, (bands + 3, rows, columns) of their cells.

    Of the whole numbers of each band, of rows, of columns, and of ones.
    """

    def __init__(self, cells: Window, bands: int) -> None:
        self.cells = cells
        self.sums = np.zeros((bands + 3, cells.height, cells.width))

    @property
    def counts(self) -> Floats:
        """Pixels of each cluster, (rows, columns)."""
        return self.sums[-1]

    def add(self, other: Clusters) -> None:
        """Add the sums of some of the cells; cells beyond the grid hold nothing."""
        both = self.cells.intersection(other.cells)
        if both is not None:
            ours, theirs = both.slices(self.cells), both.slices(other.cells)
            self.sums[(slice(None), *ours)] += other.sums[(slice(None), *theirs)]

    def part(self, cells: Window) -> Floats:
        """Return the means of some cells, (bands + 2, rows, columns), infinite where is nothing."""
        found = np.full((len(self.sums) - 1, cells.height, cells.width), np.inf)
        both = self.cells.intersection(cells)
        if both is not None:
            sums = self.sums[(slice(None), *both.slices(self.cells))]
            with np.errstate(divide="ignore", invalid="ignore"):
                means = np.where(sums[-1] > 0, sums[:-1] / sums[-1], np.inf)
            found[(slice(None), *both.slices(cells))] = means
        return found


def around(cells: Window) -> Window:
    """Return cells and those around them."""
    return Window(cells.column - 1, cells.row - 1, cells.width + 2, cells.height + 2)


def homes(pixels: PixelBlock, rules: Rules) -> Integers:
    """Return the cell of each pixel of a block, as its place among those around the block's."""
    window, cells = pixels.window, around(rules.cells(pixels.window))
    rows = np.arange(window.row, window.row + window.height) // rules.size - cells.row
    columns = np.arange(window.column, window.column + window.width) // rules.size - cells.column
    found: Integers = rows[:, None] * cells.width + columns
    return found


def gathered(pixels: PixelBlock, labels: Integers, rules: Rules) -> Clusters:
    """Return the sums of the complete pixels of a block by their labels."""
    window, cells = pixels.window, around(rules.cells(pixels.window))
    found = Clusters(cells, len(pixels.values))
    rows, columns = np.nonzero(pixels.valid)
    numbers = [*rules.whole(pixels.pixels), rows + window.row, columns + window.column]
    found.sums[...] = summed(labels[pixels.valid], numbers, cells)
    return found


def summed(labels: Integers, numbers: Sequence[Array], cells: Window) -> Floats:
    """Return the sums of numbers of pixels, and how many these are, by labels among some cells."""
    sums = [np.bincount(labels, weights=each, minlength=cells.pixels) for each in (*numbers, None)]
    return np.array(sums, dtype=np.float64).reshape(-1, cells.height, cells.width)


def unit(low: float, high: float) -> float:
    """Return the power of two of which the range is about 2 ** BITS."""
    return math.ldexp(1.0, max(-1000, math.frexp(high - low)[1] - BITS)) if high > low else 1.0
