# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids of cells and windows in them: arithmetic only, no files and no projections."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

# Corners that are closer than this to a grid line, in cells, are on it. Products round their
# coordinates, so equal grids differ by rounding; a hundredth of a cell is invisible.
SNAP_TOLERANCE = 0.01


@dataclass(frozen=True)
class Bounds:
    """A rectangle in the units of some CRS."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        """The area in the square of these units."""
        return (self.right - self.left) * (self.top - self.bottom)

    def union(self, other: Bounds) -> Bounds:
        """Return the smallest rectangle that holds both."""
        return Bounds(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def intersection(self, other: Bounds) -> Bounds | None:
        """Return the part that lies in both, None when it has no area."""
        left, bottom = max(self.left, other.left), max(self.bottom, other.bottom)
        right, top = min(self.right, other.right), min(self.top, other.top)
        return Bounds(left, bottom, right, top) if left < right and bottom < top else None


@dataclass(frozen=True)
class Window:
    """A rectangle of cells: first column, first row, width and height."""

    column: int
    row: int
    width: int
    height: int

    @property
    def pixels(self) -> int:
        """Number of cells."""
        return self.width * self.height

    def intersection(self, other: Window) -> Window | None:
        """Return the common cells, None when there are none."""
        column = max(self.column, other.column)
        row = max(self.row, other.row)
        width = min(self.column + self.width, other.column + other.width) - column
        height = min(self.row + self.height, other.row + other.height) - row
        if width <= 0 or height <= 0:
            return None
        return Window(column, row, width, height)

    def shifted(self, columns: int, rows: int) -> Window:
        """Return the window moved by whole cells."""
        return Window(self.column + columns, self.row + rows, self.width, self.height)

    def grown(self, cells: int) -> Window:
        """Return the window with so many cells more on every side."""
        return Window(
            self.column - cells, self.row - cells, self.width + 2 * cells, self.height + 2 * cells
        )

    def slices(self, within: Window) -> tuple[slice, slice]:
        """Return the (rows, columns) of this window in an array that holds `within`."""
        row = self.row - within.row
        column = self.column - within.column
        return slice(row, row + self.height), slice(column, column + self.width)

    def numbers_of(self, numbers: NDArray[np.intp], within: Window) -> NDArray[np.intp]:
        """Return the numbers in this window of cells that have numbers in another one.

        The cells of a window are numbered row by row, from 0; these must lie in this window too.
        """
        first = (within.row - self.row) * self.width + within.column - self.column
        if within.width == self.width:
            return numbers + first if first else numbers
        return numbers + numbers // within.width * (self.width - within.width) + first


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid.

    `crs` is WKT; `left` and `top` are the outer corner of the first cell; `cell_width` and
    `cell_height` are positive, in units of the CRS.
    """

    crs: str
    left: float
    top: float
    cell_width: float
    cell_height: float
    width: int
    height: int

    @property
    def window(self) -> Window:
        """All cells."""
        return Window(0, 0, self.width, self.height)

    @property
    def bounds(self) -> Bounds:
        """The outer edges."""
        return Bounds(
            self.left,
            self.top - self.height * self.cell_height,
            self.left + self.width * self.cell_width,
            self.top,
        )

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """The grid as GDAL writes it."""
        return (self.left, self.cell_width, 0.0, self.top, 0.0, -self.cell_height)

    def part(self, window: Window) -> Grid:
        """Return the grid of a window of it."""
        left = self.left + window.column * self.cell_width
        top = self.top - window.row * self.cell_height
        return replace(self, left=left, top=top, width=window.width, height=window.height)

    def offset_of(self, other: Grid) -> tuple[int, int] | None:
        """Return the (column, row) of this grid at which `other` begins.

        None when the cells of `other` are not cells of this grid: another size, or shifted by a
        part of a cell. The CRS is not looked at.
        """
        column = (other.left - self.left) / self.cell_width
        row = (self.top - other.top) / self.cell_height
        # The far corners show both a shift and a difference in cell size, as it adds up.
        far_column = (other.bounds.right - self.left) / self.cell_width
        far_row = (self.top - other.bounds.bottom) / self.cell_height
        first = (round(column), round(row))
        last = (first[0] + other.width, first[1] + other.height)
        errors = (column - first[0], row - first[1], far_column - last[0], far_row - last[1])
        if any(abs(error) > SNAP_TOLERANCE for error in errors):
            return None
        return first


def snapped_grid(
    crs: str, bounds: Bounds, cell_width: float, cell_height: float, anchor: tuple[float, float]
) -> Grid:
    """Return the smallest grid that covers `bounds` and has a cell corner at `anchor` (x, y)."""
    first_column = _floor((bounds.left - anchor[0]) / cell_width)
    last_column = _ceil((bounds.right - anchor[0]) / cell_width)
    first_row = _floor((anchor[1] - bounds.top) / cell_height)
    last_row = _ceil((anchor[1] - bounds.bottom) / cell_height)
    return Grid(
        crs=crs,
        left=anchor[0] + first_column * cell_width,
        top=anchor[1] - first_row * cell_height,
        cell_width=cell_width,
        cell_height=cell_height,
        width=max(1, last_column - first_column),
        height=max(1, last_row - first_row),
    )


def _floor(cells: float) -> int:
    return math.floor(cells + SNAP_TOLERANCE)


def _ceil(cells: float) -> int:
    return math.ceil(cells - SNAP_TOLERANCE)
