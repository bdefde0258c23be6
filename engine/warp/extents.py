# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Extents: where an image lies in another coordinate reference system."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..arrays import Floats
from ..errors import GridError
from ..grid.grid import Bounds, Grid, Window
from ..images import Image
from ..text import worded
from .crs import full_turn, is_geographic, same_crs, wkt_of_definition
from .geometry import Geometry, inner_points, outline_ring
from .longitudes import unwrapped

# Points along each edge of an image, and across it, when its outline is transformed.
_OUTLINE = 65

_INTERIOR = 17

# Cells around the outline that are taken to be touched as well.
_MARGIN = 2


@dataclass(frozen=True)
class _Extent:
    """The bounds of an image in some CRS.

    `is_whole` is False when a part of the image cannot be transformed. `is_torn_x` and
    `is_torn_y` say that the outline jumps, so that the bounds are not the place of the image.
    """

    bounds: Bounds
    is_whole: bool = True
    is_torn_x: bool = False
    is_torn_y: bool = False


def _extent(geometry: Geometry, crs: str) -> _Extent:
    ring_columns, ring_rows = outline_ring(geometry, _OUTLINE)
    inner_columns, inner_rows = inner_points(geometry, _INTERIOR)
    x, y = geometry.coordinates_in(
        crs,
        np.concatenate([ring_columns, inner_columns]),
        np.concatenate([ring_rows, inner_rows]),
    )
    good = np.isfinite(x)
    if not good.any():
        raise GridError(
            worded(
                "No part of image '{image}' lies where the output's CRS is defined.",
                image=geometry.name,
            )
        )
    turn = None if same_crs(geometry.crs, crs) else full_turn(crs)
    if turn is not None:
        # Around a point inside, so that an image across the date line goes on beyond 180 degrees
        # instead of around the world.
        known = x[good]
        x = unwrapped(x, float(known[(ring_columns.size + known.size) // 2 % known.size]), turn)
    left, right = float(x[good].min()), float(x[good].max())
    bottom, top = float(y[good].min()), float(y[good].max())
    is_torn_x = _is_torn(x[: ring_columns.size], right - left)
    is_torn_y = _is_torn(y[: ring_columns.size], top - bottom)
    if turn is not None and is_geographic(crs) and not is_geographic(geometry.crs):
        poles = _poles(geometry, crs, turn)
        if poles:
            left, right, is_torn_x = -turn / 2, turn / 2, True
            bottom, top = min(bottom, *poles), max(top, *poles)
    return _Extent(Bounds(left, bottom, right, top), bool(good.all()), is_torn_x, is_torn_y)


def _is_torn(ring: Floats, span: float) -> bool:
    """Return True when neighbours on the outline lie on opposite sides of it."""
    steps = np.abs(np.diff(ring))
    steps = steps[np.isfinite(steps)]
    return bool(steps.size) and float(steps.max()) > 0.5 * span > 0.0


def _poles(geometry: Geometry, crs: str, turn: float) -> list[float]:
    """Return the latitudes of the poles that the image holds."""
    latitudes = [turn / 4, -turn / 4]
    columns, rows = geometry.pixels_at(crs, np.zeros(2), np.array(latitudes))
    is_inside = (columns > 0) & (columns < geometry.width) & (rows > 0) & (rows < geometry.height)
    return [latitude for latitude, inside in zip(latitudes, is_inside.tolist()) if inside]


def image_bounds(image: Image, crs: str) -> Bounds:
    """Return the bounds of the image in the CRS.

    Across the date line longitudes go on beyond 180 degrees.
    """
    if image.geotransform is not None and same_crs(image.crs, crs):
        # The corners alone say it, without the rounding of the points between them.
        left, across, shear_x, top, shear_y, down = image.geotransform
        corners = [(c, r) for c in (0, image.width) for r in (0, image.height)]
        x = [left + c * across + r * shear_x for c, r in corners]
        y = [top + c * shear_y + r * down for c, r in corners]
        return Bounds(min(x), min(y), max(x), max(y))
    return _extent(Geometry.create(image), crs).bounds


def bounds_in_degrees(bounds: Bounds, crs: str) -> Bounds:
    """Return the bounds in degrees of longitude and latitude of a rectangle in a CRS.

    Across the date line longitudes go on beyond 180 degrees. Raises GridError where nothing of it
    can be transformed.
    """
    side = 100
    cells = ((bounds.right - bounds.left) / side, (bounds.bottom - bounds.top) / side)
    image = Image(
        position=0,
        name="extent",
        path="",
        crs=crs,
        geotransform=(bounds.left, cells[0], 0.0, bounds.top, 0.0, cells[1]),
        width=side,
        height=side,
        bands=(),
        block_width=side,
        block_height=1,
    )
    return image_bounds(image, wkt_of_definition("EPSG:4326"))


def native_grid(image: Image, crs: str) -> Grid | None:
    """Return the image's own grid when it is north-up in the CRS, else None."""
    if image.geotransform is None or not same_crs(image.crs, crs):
        return None
    left, across, shear_x, top, shear_y, down = image.geotransform
    if shear_x != 0.0 or shear_y != 0.0 or across <= 0.0 or down >= 0.0:
        return None
    return Grid(crs, left, top, across, -down, image.width, image.height)


def estimated_cell(image: Image, crs: str) -> tuple[float, float]:
    """Return (width, height), in units of the CRS, of a pixel at the centre of the image."""
    geometry = Geometry.create(image)
    column, row = image.width / 2, image.height / 2
    columns = np.array([column - 0.5, column + 0.5, column, column])
    rows = np.array([row, row, row - 0.5, row + 0.5])
    x, y = geometry.coordinates_in(crs, columns, rows)
    turn = None if same_crs(image.crs, crs) else full_turn(crs)
    if turn is not None:
        x = unwrapped(x, float(x[0]), turn)
    along = float(x[1] - x[0]), float(y[1] - y[0])
    down = float(x[3] - x[2]), float(y[3] - y[2])
    sizes = math.hypot(*along), math.hypot(*down)
    if not (0.0 < sizes[0] < math.inf and 0.0 < sizes[1] < math.inf):
        raise GridError(
            worded("The centre of image '{image}' lies outside the output's CRS.", image=image.name)
        )
    # In an image that lies on its side the columns run along y.
    return sizes if abs(along[0]) >= abs(down[0]) else (sizes[1], sizes[0])


def covered_window(image: Image, grid: Grid) -> Window | None:
    """Return the part of the grid that the image can touch, rather too much than too little."""
    return _covered(_extent(Geometry.create(image), grid.crs), grid)


def _covered(extent: _Extent, grid: Grid) -> Window | None:
    if not extent.is_whole:
        # What lies at the rim of the CRS's domain has no outline.
        return grid.window
    bounds = extent.bounds
    rows = (0, grid.height)
    if not extent.is_torn_y:
        rows = (
            math.floor((grid.top - bounds.top) / grid.cell_height) - _MARGIN,
            math.ceil((grid.top - bounds.bottom) / grid.cell_height) + _MARGIN,
        )
    columns = (0, grid.width)
    if not extent.is_torn_x:
        found = _covered_columns(bounds, grid)
        if found is None:
            return None
        columns = found
    window = Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])
    return window.intersection(grid.window)


def _covered_columns(bounds: Bounds, grid: Grid) -> tuple[int, int] | None:
    """Return the first column and the one after the last; longitudes come round again."""
    turn = full_turn(grid.crs)
    shifts = [0.0] if turn is None else [turn * k for k in (-2, -1, 0, 1, 2)]
    found = []
    for shift in shifts:
        first = math.floor((bounds.left + shift - grid.left) / grid.cell_width) - _MARGIN
        last = math.ceil((bounds.right + shift - grid.left) / grid.cell_width) + _MARGIN
        if last > 0 and first < grid.width:
            found += [max(first, 0), min(last, grid.width)]
    return (min(found), max(found)) if found else None


def image_outline(image: Image, crs: str) -> list[tuple[float, float]]:
    """Return the edge of the image in the CRS as (x, y), once around, the first point last again.

    The edge follows its true, bent course; points that cannot be transformed are left out.
    """
    geometry = Geometry.create(image)
    straight = geometry.geotransform is not None and same_crs(geometry.crs, crs)
    x, y = geometry.coordinates_in(crs, *outline_ring(geometry, 2 if straight else _OUTLINE))
    turn = None if same_crs(geometry.crs, crs) else full_turn(crs)
    good = np.isfinite(x) & np.isfinite(y)
    x, y = x[good], y[good]
    if turn is not None and x.size:
        x = unwrapped(x, float(x[0]), turn)
    return list(zip(x.tolist(), y.tolist()))
