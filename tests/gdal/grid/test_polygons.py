# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons on cells, against GDAL's rasterizer and the areas of GEOS."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.grid import polygons
from image_collections.engine.grid.grid import Grid, Window
from image_collections.engine.grid.polygons import centres, coverage, number_of_centres, zone_of
from osgeo import gdal, ogr

GRID = Grid("", 100.0, 200.0, 2.0, 3.0, 20, 15)
WHOLE = GRID.window


def star(points, seed, centre=(121.0, 178.0), reach=18.0):
    """A ring round a centre, with corners at random distances."""
    random = np.random.default_rng(seed)
    angles = np.sort(random.uniform(0, 2 * np.pi, points))
    radii = random.uniform(0.3, 1.0, points) * reach
    return [(centre[0] + r * np.cos(a), centre[1] + r * np.sin(a)) for a, r in zip(angles, radii)]


SHAPES = {
    "triangle": [[[(103.1, 198.2), (131.7, 190.4), (110.5, 160.9)]]],
    "star": [[star(40, 1)]],
    "hole": [[star(30, 2), star(9, 3, reach=3.0)]],
    "two parts": [[star(12, 4, (110.0, 190.0), 6.0)], [star(12, 5, (130.0, 165.0), 6.0)]],
    "beyond": [[star(25, 6, (100.0, 200.0), 12.0)]],
    "within a cell": [[[(105.1, 195.2), (105.6, 195.2), (105.3, 195.9)]]],
    "thin": [[[(101.0, 199.0), (139.0, 156.0), (139.1, 156.0), (101.1, 199.0)]]],
}


def geometry(polygons):
    found = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in polygons:
        polygon = ogr.Geometry(ogr.wkbPolygon)
        for ring in rings:
            line = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in [*ring, ring[0]]:
                line.AddPoint_2D(x, y)
            polygon.AddGeometry(line)
        found.AddGeometry(polygon)
    return found


def burnt(polygons):
    dataset = gdal.GetDriverByName("MEM").Create("", GRID.width, GRID.height, 1)
    dataset.SetGeoTransform(GRID.geotransform)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("a", None, ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(geometry(polygons))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(dataset, [1], layer, burn_values=[1])
    return dataset.ReadAsArray() == 1


def areas(polygons):
    """The share of each cell, one cell after the other."""
    whole = geometry(polygons)
    shares = np.zeros((GRID.height, GRID.width))
    for row in range(GRID.height):
        for column in range(GRID.width):
            left, top = GRID.left + 2.0 * column, GRID.top - 3.0 * row
            corners = [(left, top), (left + 2, top), (left + 2, top - 3), (left, top - 3)]
            cell = geometry([[corners]])
            shares[row, column] = whole.Intersection(cell).GetArea() / 6.0
    return shares


@pytest.mark.parametrize("name", SHAPES)
def test_centres_are_those_that_gdal_burns(name):
    zone = zone_of(SHAPES[name], GRID)
    np.testing.assert_array_equal(centres(zone, WHOLE), burnt(SHAPES[name]))


@pytest.mark.parametrize("name", SHAPES)
def test_coverage_is_the_area_in_each_cell(name):
    zone = zone_of(SHAPES[name], GRID)
    np.testing.assert_allclose(coverage(zone, WHOLE), areas(SHAPES[name]), atol=1e-8)


@pytest.mark.parametrize("name", SHAPES)
def test_no_cell_depends_on_the_window(name):
    zone = zone_of(SHAPES[name], GRID)
    for find in (centres, coverage):
        whole = find(zone, WHOLE)
        for window in (Window(3, 2, 9, 7), Window(10, 0, 1, 15), Window(0, 7, 20, 1)):
            np.testing.assert_array_equal(find(zone, window), whole[window.slices(WHOLE)])


@pytest.mark.parametrize("name", SHAPES)
def test_the_direction_of_rings_does_not_matter(name):
    turned = [[ring[::-1] for ring in rings] for rings in SHAPES[name]]
    for find in (centres, coverage):
        np.testing.assert_array_equal(
            find(zone_of(turned, GRID), WHOLE), find(zone_of(SHAPES[name], GRID), WHOLE)
        )


def test_the_window_of_a_zone_holds_all_of_it():
    zone = zone_of(SHAPES["beyond"], GRID)
    assert zone.window.column < 0
    shape = geometry(SHAPES["beyond"])
    assert coverage(zone, zone.window).sum() * 6.0 == pytest.approx(shape.GetArea(), rel=1e-8)


def test_neighbours_share_every_cell_exactly():
    """Edges on cell centres: one polygon has the centre, and shares add up to 1."""
    left = [[[(101.0, 198.5), (113.0, 198.5), (111.0, 170.5), (101.0, 162.5)]]]
    right = [[[(113.0, 198.5), (131.0, 198.5), (131.0, 162.5), (111.0, 170.5)]]]
    below = [[[(101.0, 162.5), (111.0, 170.5), (131.0, 162.5), (131.0, 158.0), (101.0, 158.0)]]]
    zones = [zone_of(each, GRID) for each in (left, right, below)]
    times = sum(centres(zone, WHOLE).astype(int) for zone in zones)
    inside = np.zeros(times.shape, dtype=bool)
    inside[0:13, 0:15] = True
    assert times.max() == 1
    assert (times[inside] == 1).all()
    covered = sum(coverage(zone, WHOLE) for zone in zones)
    np.testing.assert_allclose(covered[1:12, 1:15], 1.0, atol=1e-12)


def test_whole_cells_are_covered_exactly():
    zone = zone_of([[[(102.0, 197.0), (110.0, 197.0), (110.0, 188.0), (102.0, 188.0)]]], GRID)
    expected = np.zeros((15, 20))
    expected[1:4, 1:5] = 1.0
    np.testing.assert_array_equal(coverage(zone, WHOLE), expected)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("rows", [4096, 3])
def test_centres_are_counted_without_the_cells(monkeypatch, name, rows):
    monkeypatch.setattr(polygons, "ROWS", rows)
    zone = zone_of(SHAPES[name], GRID)
    assert number_of_centres(zone) == centres(zone, zone.window).sum()


def test_what_overlaps_is_counted_once():
    square = [(102.0, 197.0), (110.0, 197.0), (110.0, 188.0), (102.0, 188.0)]
    zone = zone_of([[square], [square[::-1]], [star(20, 7, (108.0, 190.0), 8.0)]], GRID)
    assert number_of_centres(zone) == centres(zone, zone.window).sum()


def test_what_has_no_area_is_no_zone():
    assert zone_of([], GRID) is None
    assert zone_of([[[(101.0, 190.0), (105.0, 190.0)]]], GRID) is None
    assert zone_of([[[(101.0, 190.0), (105.0, 190.0), (103.0, 190.0)]]], GRID) is None
