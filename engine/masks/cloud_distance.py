# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances to the nearest masked cell: Euclidean, between centres, exact up to a reach.

First along columns, then along rows: the square of a distance is the least, over the cells of the
row, of the square of the step to them and that of their distance along the column.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask

# What is worked on at once: rows of a band, and columns of it. With fewer, calls cost the most; a
# square has the least between its nearest and its farthest cell, and so the fewest steps.
BAND_ROWS = 128
BAND_COLUMNS = 128
# Steps that are taken first: they bound the distance, and with it the steps that are left.
FIRST_STEPS = (4, 12, 32, 80, 192, 448)
# After so many steps it is looked whether there is more to find.
LOOK_EVERY = 8


def reach_in_cells(reach: float, cell: tuple[float, float]) -> tuple[int, int]:
    """Return how many columns and rows lie within a reach, in the units of the cell."""
    return int(reach / cell[0] + 1e-9), int(reach / cell[1] + 1e-9)


def distances(mask: Mask, margin: int, cell: tuple[float, float], reach: float) -> Array:
    """Return how far the cells of a mask, without its margin, are from the nearest masked one.

    `cell` is (width, height) in the units of the reach, which is the distance where nothing is
    masked within it. The margin has at least the cells that the reach has.
    """
    inner = mask.shape[0] - 2 * margin, mask.shape[1] - 2 * margin
    result = np.full(inner, reach, dtype=np.float32)
    across, _ = reach_in_cells(reach, cell)
    near = mask[:, margin - across : margin + inner[1] + across]
    if not near.any():
        return result
    # Squares of whole numbers of cells are exact.
    unit = cell[0] if cell[0] == cell[1] else 1.0
    width, height = cell[0] / unit, cell[1] / unit
    most = (reach / unit) ** 2
    rows = _along_columns(near, margin, inner[0])
    for top in range(0, inner[0], BAND_ROWS):
        band = rows[top : top + BAND_ROWS].T.astype(np.float32, order="C")
        band *= np.float32(height)
        np.square(band, out=band)
        np.minimum(band, np.float32(most), out=band)
        row_pass = _Band(band, width, across)
        for left in range(0, inner[1], BAND_COLUMNS):
            right = min(left + BAND_COLUMNS, inner[1])
            best = row_pass.along_rows(left + across, right + across)
            squares = best.T.astype(np.float64)
            np.sqrt(squares, out=squares)
            squares *= unit
            np.minimum(squares, reach, out=squares)
            result[top : top + BAND_ROWS, left:right] = squares
    return result


def _along_columns(mask: Mask, margin: int, count: int) -> Array:
    """Return how many rows the nearest masked cell of the column is away, for the inner rows."""
    height, width = mask.shape
    far = np.int32(1 << 20)
    clear = (~mask).astype(np.int32)
    result = np.empty((count, width), dtype=np.int32)
    steps = np.full(width, far)
    for row in range(margin + count):
        steps += 1
        steps *= clear[row]
        if row >= margin:
            result[row - margin] = steps
    steps[:] = far
    for row in range(height - 1, margin - 1, -1):
        steps += 1
        steps *= clear[row]
        if row < margin + count:
            np.minimum(result[row - margin], steps, out=result[row - margin])
    return result


class _Band:
    """Some rows, of which each cell has the square of its distance along the column."""

    def __init__(self, squares: Array, width: float, across: int) -> None:
        self._squares = squares  # (columns, rows)
        self._width = width
        self._across = across
        self._least = squares.min(axis=1)
        self._columns = np.arange(len(squares))

    def along_rows(self, left: int, right: int) -> Array:
        """Return the least squares of distances of some columns, (columns, rows)."""
        best = self._squares[left:right].copy()
        room = np.empty_like(best)
        for step in FIRST_STEPS:
            if step <= self._across:
                self._take_step(best, room, step, left, right)
        last = self._steps_left(best)
        found = self._columns_left(best, left, right)
        if 2 * len(found) < last:
            # Few clouds: each column that has one near goes to all cells at once.
            squares = np.square((self._columns[left:right] - found[:, None]) * self._width)
            for column, across in zip(found, squares.astype(np.float32)):
                np.add(across[:, None], self._squares[column], out=room)
                np.minimum(best, room, out=best)
            return best
        step = 1
        while step <= last:
            for each in range(step, min(step + LOOK_EVERY, last + 1)):
                self._take_step(best, room, each, left, right)
            step += LOOK_EVERY
            last = self._steps_left(best)
        return best

    def _take_step(self, best: Array, room: Array, step: int, left: int, right: int) -> None:
        """Look at the cells so many columns to the left and to the right."""
        before = self._squares[left - step : right - step]
        after = self._squares[left + step : right + step]
        np.minimum(before, after, out=room)
        np.add(room, np.float32((step * self._width) ** 2), out=room)
        np.minimum(best, room, out=best)

    def _steps_left(self, best: Array) -> int:
        """Return the longest step that can still find something nearer."""
        return min(self._across, int(math.sqrt(float(best.max())) / self._width + 1e-6))

    def _columns_left(self, best: Array, left: int, right: int) -> NDArray[np.intp]:
        """Return the columns that can still have something nearer."""
        gap = np.maximum(np.maximum(left - self._columns, self._columns - (right - 1)), 0)
        near = self._least + np.square(gap * self._width) < best.max()
        found: NDArray[np.intp] = np.flatnonzero(near & (gap <= self._across))
        return found
