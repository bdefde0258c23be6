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

# Rows to a cloud where there is none; so far that no reach gets there, and rows can be added.
FAR = 1 << 14
# What is worked on at once: rows of a band, and columns of it. With fewer, calls cost the most; a
# square has the least between its nearest and its farthest cell, and so the fewest steps.
BAND_ROWS = 128
BAND_COLUMNS = 128
# Steps that are taken first: they bound the distance, and with it the steps that are left.
FIRST_STEPS = (4, 12, 32, 80, 192, 448)
# After so many steps it is looked whether there is more to find.
LOOK_EVERY = 8


Steps = NDArray[np.int16]


def reach_in_cells(reach: float, cell: tuple[float, float]) -> tuple[int, int]:
    """Return how many columns and rows lie within a reach, in the units of the cell."""
    return int(reach / cell[0] + 1e-9), int(reach / cell[1] + 1e-9)


def along_columns(clouds: Mask, before: Steps, after: Steps, rows: slice) -> Steps:
    """Return how many rows the nearest cloud of the column is away, for some rows of a mask.

    `before` and `after` say how far clouds are from its first and from its last row beyond these,
    in rows that lie between.
    """
    clear = (~clouds).astype(np.int16)
    result = np.empty((rows.stop - rows.start, clouds.shape[1]), dtype=np.int16)
    steps = before.copy()
    for row in range(rows.stop):
        steps += 1
        steps *= clear[row]
        if row >= rows.start:
            result[row - rows.start] = steps
    steps = after.copy()
    for row in range(len(clouds) - 1, rows.start - 1, -1):
        steps += 1
        steps *= clear[row]
        if row < rows.stop:
            np.minimum(result[row - rows.start], steps, out=result[row - rows.start])
    return result


def distances(steps: Steps, across: int, cell: tuple[float, float], reach: float) -> Array:
    """Return how far cells are from the nearest cloud, by the steps to those of their columns.

    `cell` is (width, height) in the units of the reach, which is the distance where no cloud is
    within it. There are `across` columns beside the cells, as many as the reach has.
    """
    rows, columns = steps.shape[0], steps.shape[1] - 2 * across
    result = np.full((rows, columns), reach, dtype=np.float32)
    if steps.min(initial=FAR) > reach_in_cells(reach, cell)[1]:
        return result
    # Squares of whole numbers of cells are exact.
    unit = cell[0] if cell[0] == cell[1] else 1.0
    width, height = cell[0] / unit, cell[1] / unit
    most = np.float32((reach / unit) ** 2)
    for top in range(0, rows, BAND_ROWS):
        band = steps[top : top + BAND_ROWS].T.astype(np.float32, order="C")
        band *= np.float32(height)
        np.square(band, out=band)
        np.minimum(band, most, out=band)
        row_pass = _Band(band, width, across)
        for left in range(0, columns, BAND_COLUMNS):
            right = min(left + BAND_COLUMNS, columns)
            best = row_pass.along_rows(left + across, right + across).T
            is_near = best < most
            squares = best.astype(np.float64)
            np.sqrt(squares, out=squares)
            squares *= unit
            np.minimum(squares, reach, out=squares)
            # What is beyond is as far for all blocks, also those that have no cloud near.
            np.copyto(result[top : top + BAND_ROWS, left:right], squares, where=is_near)
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
