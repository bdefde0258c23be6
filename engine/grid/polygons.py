# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons on a grid: which cells lie in them by their centre, or how much of each is covered.

Both are worked out for any window alone, and no cell depends on the window it is looked at in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Integers
from .grid import Grid, Window

Points = Sequence[tuple[float, float]]

# Heights and widths inside a cell are counted in whole parts of it, so that sums are exact in any
# order. A covered area is a number of parts times parts, and 64 bits hold that of a cell.
PARTS = 2**30

# Rows whose crossings are counted at once.
ROWS = 4096


@dataclass(frozen=True, eq=False)
class Zone:
    """A polygon on a grid.

    `edges` has a row (x, y, x, y) for each edge, in columns and rows of the grid, with the lower y
    first; `signs` are 1 where the inside is at the right of the edge, and -1 where it is at the
    left. `window` holds all cells that it touches; it may go beyond the grid.
    """

    edges: Floats
    signs: Integers
    window: Window


def zone_of(polygons: Sequence[Sequence[Points]], grid: Grid) -> Zone | None:
    """Return polygons, each a list of rings in the CRS of the grid, the outer one first.

    None when they have no area.
    """
    edges, signs = [], []
    for rings in polygons:
        for place, ring in enumerate(rings):
            found = _ring(ring, grid, is_hole=place > 0)
            if found is not None:
                edges.append(found[0])
                signs.append(found[1])
    if not edges:
        return None
    whole = np.concatenate(edges)
    x, y = whole[:, 0::2], whole[:, 1::2]
    column, row = math.floor(x.min()), math.floor(y.min())
    width = max(1, math.ceil(x.max()) - column)
    height = max(1, math.ceil(y.max()) - row)
    return Zone(whole, np.concatenate(signs), Window(column, row, width, height))


def _ring(ring: Points, grid: Grid, *, is_hole: bool) -> tuple[Floats, Integers] | None:
    points = np.asarray(ring, dtype=np.float64)[:, :2]
    if len(points) < 3 or not np.isfinite(points).all():
        return None
    x = (points[:, 0] - grid.left) / grid.cell_width
    y = (grid.top - points[:, 1]) / grid.cell_height
    if (x[0], y[0]) != (x[-1], y[-1]):
        x, y = np.append(x, x[0]), np.append(y, y[0])
    # Twice the area, from the first corner on, where large coordinates do no harm.
    across, down = x - x[0], y - y[0]
    area = float(np.sum(across[:-1] * down[1:] - across[1:] * down[:-1]))
    if area == 0:
        return None
    turn = (1 if area > 0 else -1) * (-1 if is_hole else 1)
    edges = np.column_stack([x[:-1], y[:-1], x[1:], y[1:]])
    falls = edges[:, 1] > edges[:, 3]
    signs = np.where(falls, turn, -turn)
    # The lower end first: neighbours that share an edge work out the same points of it.
    edges[falls] = edges[falls][:, [2, 3, 0, 1]]
    keeps = edges[:, 1] < edges[:, 3]
    return edges[keeps], signs[keeps]


def centres(zone: Zone, window: Window) -> NDArray[np.bool_]:
    """Return the cells of a window whose centre lies in the zone, shape (height, width).

    A centre on an edge belongs to the polygon at its right or below, so that of polygons that share
    an edge exactly one has it.
    """
    rows, x, signs = _crossings(zone, window.row, window.row + window.height)
    columns = np.clip(np.ceil(x - 0.5) - window.column, 0, window.width).astype(np.int64)
    turns = np.zeros((window.height, window.width + 1), dtype=np.int64)
    np.add.at(turns, (rows - window.row, columns), signs)
    inside: NDArray[np.bool_] = np.cumsum(turns, axis=1)[:, :-1] != 0
    return inside


def number_of_centres(zone: Zone) -> int:
    """Return how many cells have their centre in the zone, without going through the cells."""
    window = zone.window
    number = 0
    # Some rows at a time: a row has few crossings, whatever its length.
    for first in range(window.row, window.row + window.height, ROWS):
        rows, x, signs = _crossings(zone, first, min(first + ROWS, window.row + window.height))
        columns = np.ceil(x - 0.5).astype(np.int64)
        order = np.lexsort((columns, rows))
        rows, columns, turns = rows[order], columns[order], np.cumsum(signs[order])
        # Rings are closed, so that the turns are back at 0 behind the last crossing of a row.
        lengths = columns[1:] - columns[:-1]
        number += int(lengths[(turns[:-1] != 0) & (rows[1:] == rows[:-1])].sum())
    return number


def _crossings(zone: Zone, start: int, stop: int) -> tuple[Integers, Floats, Integers]:
    """Return where edges cross the middles of some rows: (rows, x, signs)."""
    low, high = zone.edges[:, 1], zone.edges[:, 3]
    first = np.maximum(np.ceil(low - 0.5), start).astype(np.int64)
    last = np.minimum(np.ceil(high - 0.5), stop).astype(np.int64)
    which, rows = _ranges(first, last)
    x0, y0, x1, y1 = zone.edges[which].T
    return rows, x0 + (rows + 0.5 - y0) * ((x1 - x0) / (y1 - y0)), zone.signs[which]


def coverage(zone: Zone, window: Window) -> Floats:
    """Return the share of each cell of a window that the zone covers, shape (height, width).

    The area at the right of each edge is added up along the row, as for the outlines of letters.
    """
    x0, y0, x1, y1, signs = _in_rows(zone, window)
    rows = np.floor(np.minimum(y0, y1)).astype(np.int64)
    x0, y0, x1, y1, columns, which = _in_columns(x0, y0, x1, y1, window)
    heights = (_parts(y1 - rows[which]) - _parts(y0 - rows[which])) * signs[which]
    # How far from the left side of its cell the piece is in the middle.
    across = _parts(np.clip((x0 + x1) / 2 - columns, 0.0, 1.0))
    places = np.clip(columns - window.column, -1, window.width)
    across[places < 0] = PARTS  # at the left of the window: all of it is at the right of the piece
    areas = np.zeros((window.height, window.width + 2), dtype=np.int64)
    # Sums may pass the end of the type on the way, and come back to what they are.
    np.add.at(areas, (rows[which] - window.row, np.maximum(places, 0)), heights * (PARTS - across))
    np.add.at(areas, (rows[which] - window.row, places + 1), heights * across)
    covered = np.cumsum(areas, axis=1)[:, : window.width]
    return np.clip(covered / (PARTS * PARTS), 0.0, 1.0)


def _parts(heights: Floats) -> Integers:
    return np.rint(heights * PARTS).astype(np.int64)


def _ranges(first: Integers, last: Integers) -> tuple[Integers, Integers]:
    """Return for each whole number from `first` up to `last`: whose it is, and the number."""
    counts = np.maximum(last - first, 0)
    which = np.repeat(np.arange(len(first)), counts)
    begins = np.cumsum(counts) - counts
    return which, np.arange(len(which)) - begins[which] + first[which]


def _in_rows(zone: Zone, window: Window) -> tuple[Floats, Floats, Floats, Floats, Integers]:
    """Cut the edges at the lines between rows, and leave out what is above or below the window."""
    first = np.maximum(np.floor(zone.edges[:, 1]), window.row).astype(np.int64)
    last = np.minimum(np.ceil(zone.edges[:, 3]), window.row + window.height).astype(np.int64)
    which, rows = _ranges(first, last)
    x0, y0, x1, y1 = zone.edges[which].T
    slope = (x1 - x0) / (y1 - y0)
    top, bottom = np.maximum(rows, y0), np.minimum(rows + 1, y1)
    start = np.where(rows <= y0, x0, x0 + (top - y0) * slope)
    end = np.where(rows + 1 >= y1, x1, x0 + (bottom - y0) * slope)
    return start, top, end, bottom, zone.signs[which]


def _in_columns(
    x0: Floats, y0: Floats, x1: Floats, y1: Floats, window: Window
) -> tuple[Floats, Floats, Floats, Floats, Integers, Integers]:
    """Cut pieces at the lines between columns.

    What is at the left of the window stays in one piece, in the column before its first, and so
    does what is at the right of it. Returns the pieces, their columns, and which they were.
    """
    left, right = np.minimum(x0, x1), np.maximum(x0, x1)
    before, behind = window.column - 1, window.column + window.width
    first = np.clip(np.floor(left), before, behind).astype(np.int64)
    last = np.clip(np.ceil(right), before + 1, behind + 1).astype(np.int64)
    last = np.maximum(last, first + 1)
    which, columns = _ranges(first, last)
    x0, y0, x1, y1 = x0[which], y0[which], x1[which], y1[which]
    rises = x1 >= x0
    is_first, is_last = columns == first[which], columns == last[which] - 1
    with np.errstate(divide="ignore", invalid="ignore"):  # of pieces that are not cut
        slope = (y1 - y0) / (x1 - x0)
        at_left = np.where(is_first, np.where(rises, y0, y1), y0 + (columns - x0) * slope)
        at_right = np.where(is_last, np.where(rises, y1, y0), y0 + (columns + 1 - x0) * slope)
    start = np.where(is_first, np.minimum(x0, x1), columns)
    end = np.where(is_last, np.maximum(x0, x1), columns + 1)
    # Rounding may go a trifle beyond the ends of the piece.
    at_left, at_right = np.clip(at_left, y0, y1), np.clip(at_right, y0, y1)
    top = np.where(rises, at_left, at_right)
    bottom = np.where(rises, at_right, at_left)
    return start, top, end, bottom, columns, which
