# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of cells on the ellipsoid of WGS 84, in square metres.

As whole numbers of a unit, whose sums are exact and do not depend on their order.
"""

from __future__ import annotations

import math

import numpy as np

from ..arrays import Floats, Integers
from ..grid.grid import Grid, Window
from .crs import is_geographic, metres_per_unit
from .geometry import to_degrees
from .ground import FLATTENING, RADIUS, SQUASHED
from .longitudes import unwrapped

# In so many places along a side the scale of a map is worked out, at least and at most, and about
# every so many metres; between them it is linear.
_FEWEST, _MOST = 9, 257
_APART = 10_000.0
# Half of the step over which it is measured, in metres.
_STEP = 10.0
# The last digits depend on the version of PROJ.
_DIGITS = 9
# A cell is about so many units.
_BITS = 30


class CellAreas:
    """The areas of the cells of a grid: `of` as whole numbers of `unit` square metres."""

    def __init__(self, grid: Grid) -> None:
        is_by_row = is_geographic(grid.crs)
        if is_by_row:
            self._rows, self._columns = np.arange(grid.height, dtype=np.float64), np.zeros(1)
            self._areas = _by_latitude(grid, self._rows)
        else:
            across, down = metres_per_unit(grid.crs, grid.top)
            self._rows = _places(grid.height, down * grid.cell_height)
            self._columns = _places(grid.width, across * grid.cell_width)
            self._areas = _on_map(grid, self._rows, self._columns)
        self.unit = math.ldexp(1.0, math.frexp(float(self._areas.max()))[1] - _BITS)

    def of(self, window: Window) -> Integers:
        """Return the areas of the cells of a window in units, (height, width)."""
        rows = np.arange(window.row, window.row + window.height, dtype=np.float64)
        columns = np.arange(window.column, window.column + window.width, dtype=np.float64)
        down = np.stack([np.interp(rows, self._rows, each) for each in self._areas.T], axis=1)
        if len(self._columns) == 1:
            found = np.broadcast_to(down, (window.height, window.width))
        else:
            found = np.stack([np.interp(columns, self._columns, each) for each in down])
        units: Integers = np.rint(found / self.unit).astype(np.int64)
        return units


def _places(cells: int, metres: float) -> Floats:
    """Return the rows or columns in which areas are worked out, for cells of so many metres."""
    count = min(cells, _MOST, max(_FEWEST, math.ceil(cells * metres / _APART) + 1))
    return np.linspace(0, cells - 1, count)


def _by_latitude(grid: Grid, rows: Floats) -> Floats:
    """Return the areas of cells between two latitudes, exactly, (rows, 1)."""
    top = np.radians(np.clip(grid.top - rows * grid.cell_height, -90, 90))
    bottom = np.radians(np.clip(grid.top - (rows + 1) * grid.cell_height, -90, 90))
    width = math.radians(grid.cell_width)
    return np.abs(_zone(top) - _zone(bottom))[:, None] * width


def _zone(latitude: Floats) -> Floats:
    """Return the area between the equator and a latitude for each radian of longitude."""
    sine, eccentricity = np.sin(latitude), math.sqrt(SQUASHED)
    polar = RADIUS * (1 - FLATTENING)
    bent = np.arctanh(eccentricity * sine) / eccentricity
    found: Floats = polar**2 / 2 * (sine / (1 - SQUASHED * sine**2) + bent)
    return found


def _on_map(grid: Grid, rows: Floats, columns: Floats) -> Floats:
    """Return the areas of cells of a map at (rows, columns); as the map says off the Earth."""
    x = grid.left + (columns + 0.5) * grid.cell_width
    y = grid.top - (rows + 0.5) * grid.cell_height
    x, y = (each.reshape(-1) for each in np.meshgrid(x, y))
    said = metres_per_unit(grid.crs, float(y.mean()))
    across, up = _STEP / said[0], _STEP / said[1]
    steps = [(across, 0.0), (-across, 0.0), (0.0, up), (0.0, -up)]
    lands = [to_degrees(grid.crs, x + step[0], y + step[1]) for step in steps]
    east_x, north_x = _metres(lands[0], lands[1])
    east_y, north_y = _metres(lands[2], lands[3])
    scale = np.abs(east_x * north_y - north_x * east_y) / (4 * across * up)
    scale = np.where(np.isfinite(scale), scale, said[0] * said[1])
    rounded = np.array([float(f"{each:.{_DIGITS}g}") for each in scale])
    return rounded.reshape(len(rows), len(columns)) * (grid.cell_width * grid.cell_height)


def _metres(first: tuple[Floats, Floats], second: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """Return how far the first of two near places is east and north of the second."""
    middle = np.radians((first[1] + second[1]) / 2)
    bend = 1 - SQUASHED * np.sin(middle) ** 2
    east_radius = RADIUS / np.sqrt(bend) * np.cos(middle)
    north_radius = RADIUS * (1 - SQUASHED) / bend**1.5
    turn = unwrapped(first[0] - second[0], 0.0, 360.0)
    return np.radians(turn) * east_radius, np.radians(first[1] - second[1]) * north_radius
