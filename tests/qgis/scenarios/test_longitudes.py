# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Longitudes are a circle: one world counted from 0 to 360 degrees and from -180 to 180."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

# Cells of 5 degrees; every one has its own value.
EAST = np.arange(1, 36 * 72 + 1, dtype="float32").reshape(36, 72)
AROUND = np.roll(EAST, 36, axis=1)
WORLD = {"shape": (36, 72), "top": 90.0, "cell": 5.0, "crs": 4326, "dtype": "float32"}


@pytest.fixture
def worlds(make_image):
    """One world from 0 to 360 degrees, and the same from -180 to 180."""
    return (
        make_image("east_2024-05-01.tif", [EAST], left=0.0, **WORLD),
        make_image("around_2024-06-01.tif", [AROUND], left=-180.0, **WORLD),
    )


@pytest.fixture
def mosaic(run, tmp_path):
    """Make a mosaic; return its values, and its geotransform."""

    def make(layers, name="mosaic", **settings):
        path = str(tmp_path / f"{len(list(tmp_path.iterdir()))}.tif")
        dataset = gdal.Open(run(name, layers, **{"OUTPUT": path, **settings})["OUTPUT"])
        return dataset.ReadAsArray(), dataset.GetGeoTransform()

    return make


@pytest.fixture
def fields(project):
    def make(*texts):
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
        for text in texts:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(text))
            assert layer.dataProvider().addFeatures([feature])[0]
        return project.addMapLayer(layer)

    return make


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "average"])
@pytest.mark.parametrize(
    ("extent", "cell"),
    [
        ("-180,180,-90,90", 5.0),
        ("-180,180,-90,90", 10.0),
        ("-100,100,-40,40", 2.5),
        ("-108,108,-45,45", 9.0),
        ("-30,-10,0,20", 5.0),
        ("0,360,-90,90", 4.0),
        ("90,270,-40,40", 5.0),
        ("178,186,-8,8", 4.0),
    ],
)
def test_the_same_place_has_the_same_value(worlds, mosaic, resampling, extent, cell):
    settings = {"EXTENT": f"{extent} [EPSG:4326]", "CELL_SIZE": cell, "RESAMPLING": resampling}
    (east, where), (around, same) = (mosaic([path], **settings) for path in worlds)
    assert where == same
    np.testing.assert_array_equal(east, around)


@pytest.mark.parametrize("resampling", ["bilinear", "average"])
def test_blocks_change_nothing_where_a_world_begins_again(worlds, mosaic, resampling):
    settings = {"EXTENT": "-180,180,-90,90 [EPSG:4326]", "CELL_SIZE": 1.0}
    settings["RESAMPLING"] = resampling
    whole, _ = mosaic([worlds[0]], **settings)
    parts, _ = mosaic([worlds[0]], MEMORY=1, THREADS=1, **settings)
    np.testing.assert_array_equal(whole, parts)


def test_a_world_is_as_wide_as_the_first_image_says(worlds, mosaic):
    for first, second, left, expected in [(*worlds, 0.0, EAST), (*worlds[::-1], -180.0, AROUND)]:
        values, where = mosaic([first, second])
        assert where[0] == left
        np.testing.assert_array_equal(values, expected)
    count, _ = mosaic(list(worlds), "reduce", REDUCERS=["count"])
    assert (count == 2).all()


@pytest.mark.parametrize("turned", [False, True])
def test_neighbours_across_180_degrees_are_neighbours(make_image, mosaic, turned):
    values = np.arange(1, 401, dtype="uint16").reshape(20, 20)
    settings = {"shape": (20, 20), "top": 10.0, "cell": 0.01, "crs": 4326}
    west = make_image("west_2024-05-01.tif", [values], left=179.9, **settings)
    east = make_image("east_2024-05-02.tif", [values + 1000], left=-179.95, **settings)
    layers = [east, west] if turned else [west, east]
    expected = np.concatenate([values[:, :15], values + 1000], axis=1)
    if turned:
        expected[:, 15:20] = values[:, 15:]
    found, where = mosaic(layers)
    assert where[0] == pytest.approx(-180.1 if turned else 179.9)
    np.testing.assert_array_equal(found, expected)
    for extent in ("179.9,180.25,9.8,10", "-180.1,-179.75,9.8,10"):
        found, _ = mosaic(layers, EXTENT=f"{extent} [EPSG:4326]")
        np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("place", [0, 1])
def test_zones_lie_where_they_are(worlds, run, fields, tmp_path, place):
    def box(left, right):
        return f"POLYGON(({left} 0, {right} 0, {right} 20, {left} 20, {left} 0))"

    # Alone, beyond 180 degrees, across Greenwich, and across the date line.
    boxes = [(-20, 0), (340, 360), (-10, 10), (170, 190), (-190, -170)]
    for number, sides in enumerate([*boxes, None]):
        table = tmp_path / f"{number}.csv"
        layer = fields(*(box(*each) for each in (boxes if sides is None else [sides])))
        run("zonalseries", [worlds[place]], EXPRESSION="band1", POLYGONS=layer, TABLE=str(table))
        with table.open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for row, (left, _) in zip(rows, boxes if sides is None else [sides]):
            columns = (int(left // 5) + np.arange(4)) % 72
            assert (float(row["cells"]), float(row["count"])) == (16, 16)
            assert float(row["mean"]) == EAST[14:18][:, columns].mean()


def test_footprints_lie_on_the_result(worlds, make_image, run, tmp_path):
    small = make_image(
        "small_2024-07-01.tif", [EAST[:2, :4]], left=330.0, **{**WORLD, "shape": (2, 4)}
    )
    path = str(tmp_path / "footprints.gpkg")
    extent = "-180,180,-90,90 [EPSG:4326]"
    run("mosaic", [*worlds, small], FOOTPRINTS=path, EXTENT=extent)
    layer = QgsVectorLayer(path, "footprints", "ogr")
    found = {each["name"]: each.geometry().boundingBox() for each in layer.getFeatures()}
    sides = {name.split("_")[0]: (box.xMinimum(), box.xMaximum()) for name, box in found.items()}
    assert sides == {"east": (-180, 180), "around": (-180, 180), "small": (-30, -10)}


# Half of the way around the Earth in Web Mercator, and the image around it: ten columns on each
# side of 180 degrees.
HALF = 20037508.342789244
BEYOND = np.arange(1, 401, dtype="uint16").reshape(20, 20)
MERCATOR = {"shape": (20, 20), "left": HALF - 100.0, "top": -1920680.0, "crs": 3857}


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32760", "EPSG:3832", "EPSG:3857", "EPSG:3395"])
@pytest.mark.parametrize("turns", [-1, 0, 1])
def test_web_mercator_goes_on_beyond_180_degrees(make_image, mosaic, crs, turns):
    place = {**MERCATOR, "left": MERCATOR["left"] + turns * 2 * HALF}
    beyond = make_image("beyond_2024-05-01.tif", [BEYOND], **place)
    found, _ = mosaic([beyond], CRS=crs, CELL_SIZE=5.0 if crs != "EPSG:4326" else 4e-5)
    assert {*np.unique(found).tolist()} - {0} == {*BEYOND.ravel().tolist()}


def test_halves_of_web_mercator_on_both_sides_are_one(make_image, mosaic):
    west = make_image("west_2024-05-01.tif", [BEYOND[:, :10]], **{**MERCATOR, "shape": (20, 10)})
    east = {**MERCATOR, "shape": (20, 10), "left": -HALF}
    east = make_image("east_2024-05-02.tif", [BEYOND[:, 10:]], **east)
    for layers, left in (([west, east], HALF - 100.0), ([east, west], -HALF - 100.0)):
        found, where = mosaic(layers)
        assert where[0] == pytest.approx(left)
        np.testing.assert_array_equal(found, BEYOND)


def test_an_image_across_the_date_line_is_narrow_in_web_mercator(make_image, mosaic):
    degrees = {"shape": (40, 40), "left": 179.998, "top": -16.998, "cell": 1e-4, "crs": 4326}
    across = make_image("across_2024-05-01.tif", [np.full((40, 40), 9, "uint16")], **degrees)
    beyond = make_image("beyond_2024-05-02.tif", [BEYOND], **MERCATOR)
    found, where = mosaic([across], CRS="EPSG:3857")
    assert found.shape[1] < 60
    assert HALF - 300 < where[0] < HALF
    found, _ = mosaic([across, beyond], "reduce", REDUCERS=["count"])
    assert (found == 2).any()
    assert found.shape[1] < 60


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "average"])
@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:6933"])
def test_a_world_in_web_mercator_comes_round_again(make_image, mosaic, resampling, crs):
    world = np.arange(1, 65 * 64, dtype="float32")[: 64 * 64].reshape(64, 64)
    place = {"shape": (64, 64), "top": HALF, "cell": HALF / 32, "crs": 3857, "dtype": "float32"}
    west = make_image("west_2024-05-01.tif", [world], left=-HALF, **place)
    east = make_image("east_2024-05-02.tif", [np.roll(world, 32, axis=1)], left=0.0, **place)
    extent = "-179,179,-70,70 [EPSG:4326]"
    cell = {"EPSG:3857": HALF / 40, "EPSG:4326": 3.5, "EPSG:6933": 3e5}[crs]
    settings = {"CRS": crs, "EXTENT": extent, "CELL_SIZE": cell, "RESAMPLING": resampling}
    (one, where), (other, same) = (mosaic([path], **settings) for path in (west, east))
    assert where == same
    assert (one > 0).all()
    # Where nodes are transformed, places are within 0.001 pixels; a row more is 64 more.
    np.testing.assert_allclose(one, other, atol=0.064)
