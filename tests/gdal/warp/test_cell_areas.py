# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of cells on the ellipsoid, beside the area of the Earth and of cells cut very fine."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.grid.grid import Grid, Window
from image_collections.engine.warp.cell_areas import CellAreas
from image_collections.tests.support.rasters import wkt
from osgeo import osr

# Of the ellipsoid of WGS 84, in square metres (NGA.STND.0036).
EARTH = 5.10065621724e14
SQUASHED = (1 / 298.257223563) * (2 - 1 / 298.257223563)


def test_the_whole_earth():
    grid = Grid(wkt(4326), -180, 90, 0.5, 0.5, 720, 360)
    areas = CellAreas(grid)
    assert areas.of(grid.window).sum() * areas.unit == pytest.approx(EARTH, rel=1e-9)


def by_fine_cells(grid, column, row, parts=40):
    """Return the area of a cell as the sum of small ones, each with the radii in its middle."""
    reference = osr.SpatialReference(grid.crs)
    earth = osr.SpatialReference()
    earth.ImportFromEPSG(4326)
    for each in (reference, earth):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_earth = osr.CoordinateTransformation(reference, earth)
    left = grid.left + column * grid.cell_width
    top = grid.top - row * grid.cell_height
    steps = np.linspace(0, 1, parts + 1)
    corners = np.array(
        [
            [
                to_earth.TransformPoint(left + x * grid.cell_width, top - y * grid.cell_height)[:2]
                for x in steps
            ]
            for y in steps
        ]
    )
    longitude, latitude = np.radians(corners[..., 0]), np.radians(corners[..., 1])
    bend = 1 - SQUASHED * np.sin(latitude) ** 2
    # On a cylinder of equal area: x = longitude, y = the area up to the latitude.
    eccentricity = math.sqrt(SQUASHED)
    y = np.sin(latitude) / bend + np.arctanh(eccentricity * np.sin(latitude)) / eccentricity
    y *= 6378137.0**2 * (1 - SQUASHED) / 2
    a, b, c, d = (
        (longitude[here], y[here])
        for here in (
            (slice(None, -1), slice(None, -1)),
            (slice(None, -1), slice(1, None)),
            (slice(1, None), slice(1, None)),
            (slice(1, None), slice(None, -1)),
        )
    )
    area = (c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])
    return float(np.abs(area).sum() / 2)


@pytest.mark.parametrize(
    ("epsg", "left", "top", "cell", "shape"),
    [
        (32633, 300000, 5000040, 10, (10980, 10980)),
        (32633, 700000, 6000000, 30, (20, 30)),
        (3857, 1000000, 8400000, 500, (4000, 3000)),
        (3035, 4000000, 3000000, 100, (1000, 1000)),
        (4326, 12, 47, 0.0001, (300, 300)),
        (32719, 500000, 10000000, 1000, (900, 40)),
        (2056, 2600000, 1200000, 25, (500, 400)),
    ],
)
def test_beside_cells_cut_fine(epsg, left, top, cell, shape):
    grid = Grid(wkt(epsg), left, top, cell, cell, shape[1], shape[0])
    areas = CellAreas(grid)
    for column, row in ((0, 0), (shape[1] // 3, shape[0] // 2), (shape[1] - 1, shape[0] - 1)):
        found = areas.of(Window(column, row, 1, 1))[0, 0] * areas.unit
        assert found == pytest.approx(by_fine_cells(grid, column, row), rel=2e-5)


def test_windows_do_not_matter():
    grid = Grid(wkt(32633), 300000, 5000000, 20, 20, 700, 900)
    areas = CellAreas(grid)
    whole = areas.of(grid.window)
    for window in (Window(0, 5, 700, 1), Window(613, 211, 50, 77), Window(699, 899, 1, 1)):
        np.testing.assert_array_equal(areas.of(window), whole[window.slices(grid.window)])


def test_off_the_earth_the_map_is_right():
    grid = Grid("", 0, 0, 2, 3, 4, 5)
    areas = CellAreas(grid)
    assert areas.of(grid.window) * areas.unit == pytest.approx(np.full((5, 4), 6.0))
