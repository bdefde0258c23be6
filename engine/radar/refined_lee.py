# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The refined Lee filter: statistics of the half window that lies on a cell's side of an edge.

After Lee (1981), doi 10.1016/S0146-664X(81)80018-4, as Lee, Grunes, de Grandi (1999), doi
10.1109/36.789635, take it: in a window of 7 x 7 cells the nine means of 3 x 3 cells, two apart, are
put under the four edge masks

    -1  0  1     0  1  1     1  1  1     1  1  0
    -1  0  1    -1  0  1     0  0  0     1  0 -1
    -1  0  1    -1 -1  0    -1 -1 -1     0 -1 -1

The mask with the largest absolute sum has the direction of the edge. Of the two half windows along
it, each with the line through the cell itself, 28 cells, the one is taken whose middle mean is
nearer to that in the centre. The noise is the mean of the five lowest squared coefficients of
variation of the nine.

Where cells are masked, an edge mask goes by the pairs of means across the edge that there are;
where there is none, the whole window is taken. A coefficient of variation needs more than half of
the nine cells.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..arrays import Array, Floats, Mask
from .window_sums import Moments, sums_across, sums_down, window_sums

# Cells on a side of the window; of the means in it; and how far these are apart.
SIDE = 7
SMALL = 3
STEP = 2
LOWEST = 5
LEAST_CELLS = 5

_Pair = tuple[tuple[int, int], tuple[int, int]]
# For each direction the pairs of means across the edge, as (row, column), the middle one first: the
# first of each is on the one side, the second on the other.
_PAIRS: tuple[tuple[_Pair, _Pair, _Pair], ...] = (
    (((1, 0), (1, 2)), ((0, 0), (0, 2)), ((2, 0), (2, 2))),
    (((0, 2), (2, 0)), ((0, 1), (1, 0)), ((1, 2), (2, 1))),
    (((0, 1), (2, 1)), ((0, 0), (2, 0)), ((0, 2), (2, 2))),
    (((0, 0), (2, 2)), ((0, 1), (1, 2)), ((1, 0), (2, 1))),
)
_WHOLE = 2 * len(_PAIRS)


def refined_lee(powers: Floats, valid: Mask, noise: float) -> Floats:
    """Return the filtered powers, without a margin of three cells; see `speckle`.

    `noise` is the squared coefficient of variation of speckle where the cells do not show it.
    """
    half = SIDE // 2
    inner = powers.shape[0] - 2 * half, powers.shape[1] - 2 * half
    seen = valid.astype(np.float64)
    squares = powers * powers
    small = Moments.of_windows(powers, valid, SMALL)
    sides = _sides(small, inner)
    sums = [np.zeros(inner) for _ in range(3)]
    for values, target in zip((seen, powers, squares), sums):
        for side, total in enumerate(_half_window_sums(values)):
            np.copyto(target, total, where=sides == side)
        whole = sides == _WHOLE
        if whole.any():
            np.copyto(target, window_sums(values, SIDE), where=whole)
    moments = Moments.of_sums(*sums)
    return moments.least_squares(powers[half:-half, half:-half], _noise(small, inner, noise))


def _sides(small: Moments, inner: tuple[int, int]) -> Array:
    """Return which half window each cell has: twice the direction, and 1 more on the other side."""
    best = np.full(inner, -1.0)
    sides = np.full(inner, _WHOLE, dtype=np.int8)
    centre = _at(small.mean, 1, 1, inner)
    for direction, pairs in enumerate(_PAIRS):
        total, known = np.zeros(inner), np.zeros(inner)
        for one, other in pairs:
            both = (_at(small.count, *one, inner) > 0) & (_at(small.count, *other, inner) > 0)
            step = _at(small.mean, *one, inner) - _at(small.mean, *other, inner)
            total += np.where(both, step, 0.0)
            known += both
        gradient = np.full(inner, -1.0)
        np.divide(np.abs(total) * len(pairs), known, out=gradient, where=known > 0)
        away = []
        for place in pairs[0]:
            distance = np.abs(_at(small.mean, *place, inner) - centre)
            away.append(np.where(_at(small.count, *place, inner) > 0, distance, np.inf))
        is_larger = gradient > best
        np.copyto(best, gradient, where=is_larger)
        side = np.where(away[0] < away[1], 2 * direction, 2 * direction + 1)
        np.copyto(sides, side.astype(np.int8), where=is_larger)
    return sides


def _half_window_sums(values: Floats) -> Iterator[Floats]:
    """Give the sums over the eight half windows, the two of each direction after each other."""
    half = SIDE // 2
    down = sums_down(values, SIDE)
    columns = down.shape[1] - SIDE + 1
    along = sums_across(down, half + 1)
    yield along[:, :columns]
    yield along[:, half : half + columns]
    # Row r of the window: its cells from column r on, and up to column r.
    from_column = list(_runs(values[:, ::-1]))
    to_column = list(_runs(values))
    yield _stacked([run[:, ::-1] for run in from_column[::-1]])
    yield _stacked(to_column)
    across = sums_across(values, SIDE)
    rows = across.shape[0] - SIDE + 1
    upright = sums_down(across, half + 1)
    yield upright[:rows]
    yield upright[half : half + rows]
    yield _stacked(to_column[::-1])
    yield _stacked([run[:, ::-1] for run in from_column])


def _runs(values: Floats) -> Iterator[Floats]:
    """Give the sums of the first cell of each row of a window, of the first two, and so on."""
    columns = values.shape[1] - SIDE + 1
    total = np.zeros((values.shape[0], columns))
    for step in range(SIDE):
        total = total + values[:, step : step + columns]
        yield total


def _stacked(rows: list[Floats]) -> Floats:
    """Return the sums over a window of which these are the sums in each row, from the top."""
    count = rows[0].shape[0] - SIDE + 1
    total = np.zeros((count, rows[0].shape[1]))
    for place, row in enumerate(rows):
        total += row[place : place + count]
    return total


def _noise(small: Moments, inner: tuple[int, int], otherwise: float) -> Floats:
    """Return the squared coefficient of variation of speckle around each cell."""
    found = np.full((SMALL * SMALL, *inner), np.inf)
    for place, (row, column) in enumerate(np.ndindex(SMALL, SMALL)):
        mean = _at(small.mean, row, column, inner)
        is_known = (_at(small.count, row, column, inner) >= LEAST_CELLS) & (mean != 0.0)
        variance = _at(small.variance, row, column, inner)
        np.divide(variance, mean * mean, out=found[place], where=is_known)
    found.sort(axis=0)
    lowest = found[:LOWEST]
    is_known = np.isfinite(lowest)
    count = is_known.sum(axis=0)
    total = np.zeros(inner)
    for each, known in zip(lowest, is_known):
        total += np.where(known, each, 0.0)
    return np.divide(total, count, out=np.full(inner, otherwise), where=count > 0)


def _at(small: Floats, row: int, column: int, inner: tuple[int, int]) -> Floats:
    """Return one of the nine small windows around every cell."""
    top, left = STEP * row, STEP * column
    return small[top : top + inner[0], left : left + inner[1]]
