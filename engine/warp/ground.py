# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sizes of pixels and cells on the ground, in metres to the east and to the north.

Maps stretch: in Web Mercator a metre at 60 degrees north is two units long.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..arrays import Floats
from ..images import Image
from .crs import is_geographic, metres_per_unit
from .geometry import Geometry, to_degrees
from .longitudes import unwrapped

Vector = tuple[float, float]

# A map that stretches by less is taken at its word: 50 m are five cells of 10 m in every UTM zone.
AS_SAID = 0.01
_DIGITS = 9
# The ellipsoid of WGS 84.
RADIUS = 6378137.0
FLATTENING = 1 / 298.257223563
# The square of its eccentricity.
SQUASHED = FLATTENING * (2 - FLATTENING)


@dataclass(frozen=True)
class Ground:
    """What a step of one column and of one row is, as metres (east, north)."""

    column: Vector
    row: Vector

    @property
    def size(self) -> tuple[float, float]:
        """The (width, height) in metres."""
        return math.hypot(*self.column), math.hypot(*self.row)

    def steps(self, azimuth: float) -> tuple[float, float]:
        """Return the (columns, rows) of one metre in a direction, degrees clockwise from north."""
        angle = math.radians(azimuth)
        east, north = math.sin(angle), math.cos(angle)
        area = self.column[0] * self.row[1] - self.column[1] * self.row[0]
        columns = (east * self.row[1] - north * self.row[0]) / area
        rows = (north * self.column[0] - east * self.column[1]) / area
        # The last digits depend on the version of PROJ.
        return _rounded(columns), _rounded(rows)


def ground_of_pixel(image: Image) -> Ground:
    """Return what a pixel in the middle of an image is on the ground."""
    geometry = Geometry.create(image)
    column, row = image.width / 2, image.height / 2
    columns = np.array([column, column + 0.5, column - 0.5, column, column])
    rows = np.array([row, row, row, row + 0.5, row - 0.5])
    x, y = geometry.coordinates(columns, rows)
    across = float(x[1] - x[2]), float(y[1] - y[2])
    down = float(x[3] - x[4]), float(y[3] - y[4])
    return _ground(image.crs, (float(x[0]), float(y[0])), across, down)


def ground_of_cell(image: Image, crs: str, cell: tuple[float, float]) -> Ground:
    """Return what a cell of a size, in a CRS, is on the ground where the middle of an image is."""
    geometry = Geometry.create(image)
    middle = np.array([image.width / 2]), np.array([image.height / 2])
    x, y = geometry.coordinates_in(crs, *middle)
    return _ground(crs, (float(x[0]), float(y[0])), (cell[0], 0.0), (0.0, -cell[1]))


def _ground(crs: str, place: Vector, across: Vector, down: Vector) -> Ground:
    """Return what two steps are, in units of a CRS at a place."""
    said = metres_per_unit(crs, place[1])
    axes = _axes(crs, place, said)
    if axes is None:
        # Off the Earth: as the map says, with north up.
        return Ground((across[0] * said[0], across[1] * said[1]), _scaled(down, said))
    return Ground(_step(axes, across, said), _step(axes, down, said))


def _scaled(step: Vector, factors: Vector) -> Vector:
    return step[0] * factors[0], step[1] * factors[1]


def _step(axes: tuple[Vector, Vector], step: Vector, said: Vector) -> Vector:
    """Return a step in metres; as long as the map says where that is nearly so."""
    east = step[0] * axes[0][0] + step[1] * axes[1][0]
    north = step[0] * axes[0][1] + step[1] * axes[1][1]
    length, as_said = math.hypot(east, north), math.hypot(*_scaled(step, said))
    if abs(length - as_said) <= AS_SAID * as_said:
        east, north = east * as_said / length, north * as_said / length
    return east, north


def _axes(crs: str, place: Vector, said: Vector) -> tuple[Vector, Vector] | None:
    """Return the metres (east, north) of a unit along x and of one along y.

    None where longitude and latitude are the map, and off the Earth.
    """
    if is_geographic(crs):
        return None
    # Ten metres each way.
    x_step, y_step = (10.0 / metres for metres in said)
    x = np.array([place[0] + x_step, place[0] - x_step, place[0], place[0]])
    y = np.array([place[1], place[1], place[1] + y_step, place[1] - y_step])
    longitude, latitude = to_degrees(crs, x, y)
    if not (np.isfinite(longitude).all() and np.isfinite(latitude).all()):
        return None
    across = _metres(longitude[:2], latitude[:2])
    up = _metres(longitude[2:], latitude[2:])
    return (
        (across[0] / (2 * x_step), across[1] / (2 * x_step)),
        (up[0] / (2 * y_step), up[1] / (2 * y_step)),
    )


def _metres(longitude: Floats, latitude: Floats) -> Vector:
    """Return how far the first of two near places is east and north of the second."""
    middle = math.radians(float(latitude.mean()))
    bend = 1 - SQUASHED * math.sin(middle) ** 2
    east_radius = RADIUS / math.sqrt(bend) * math.cos(middle)
    north_radius = RADIUS * (1 - SQUASHED) / bend**1.5
    turned = float(unwrapped(longitude[0] - longitude[1], 0.0, 360.0))
    east = math.radians(turned) * east_radius
    return east, math.radians(float(latitude[0] - latitude[1])) * north_radius


def _rounded(number: float) -> float:
    return float(f"{number:.{_DIGITS}g}")
