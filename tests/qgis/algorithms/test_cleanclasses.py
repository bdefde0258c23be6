# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Clean classes through QGIS: classes, colours and names, polygons with areas and means."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsDistanceArea,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

SHAPE = (30, 40)


@pytest.fixture
def lakes():
    """Two lakes (one with an island), a pond, a speck, and no data on the right."""
    values = np.zeros(SHAPE, dtype=int)
    values[4:14, 3:15] = 1
    values[8:10, 7:10] = 0  # the island
    values[18:26, 20:36] = 1
    values[20:22, 4:6] = 1  # the pond
    values[27, 12] = 1  # the speck
    values[:, 34:] = 255
    return values


@pytest.fixture
def start(tmp_path, new_feedback):
    def run(source, **parameters):
        parameters.setdefault("OUTPUT", str(tmp_path / "clean.tif"))
        given = {"INPUT": source, **parameters}
        return processing.run("imagecollections:cleanclasses", given, feedback=new_feedback())

    return run


def classes_of(path):
    return gdal.Open(path).ReadAsArray()


def test_small_pieces_go_and_holes_are_filled(lakes, make_image, start):
    path = make_image("lakes.tif", [lakes], dtype="uint8", nodata=255, shape=SHAPE)
    expected = lakes.copy()
    expected[27, 12] = 0
    made = start(path, SMALLEST_CELLS=2)
    np.testing.assert_array_equal(classes_of(made["OUTPUT"]), expected)
    assert made["PIECE_COUNT"] == 3
    expected[20:22, 4:6] = 0
    expected[8:10, 7:10] = 1
    made = start(path, SMALLEST_AREA=450.0, FILL_HOLES=True)
    np.testing.assert_array_equal(classes_of(made["OUTPUT"]), expected)
    assert made["PIECE_COUNT"] == 2
    made = start(path, OPEN=1)
    expected[8:10, 7:10] = 0
    np.testing.assert_array_equal(classes_of(made["OUTPUT"]), expected)


@pytest.mark.parametrize("crs", [32632, 3857, 4326])
def test_polygons_have_area_class_and_means(lakes, make_image, start, tmp_path, crs):
    place = {"shape": SHAPE, "crs": crs}
    if crs == 4326:
        place |= {"left": 10.0, "top": 54.0, "cell": 0.001}
    rng = np.random.default_rng(2)
    names = {"VV": rng.integers(100, 900, SHAPE), "VH": rng.integers(1, 90, SHAPE)}
    classes = make_image("lakes.tif", [lakes], dtype="uint8", nodata=255, **place)
    values = make_image("scene.tif", names, **place)
    made = start(
        classes,
        SMALLEST_CELLS=2,
        VALUES=values,
        OUTPUT_POLYGONS=str(tmp_path / "lakes.gpkg"),
    )
    layer = QgsVectorLayer(made["OUTPUT_POLYGONS"], "lakes", "ogr")
    assert [field.name() for field in layer.fields()][1:] == [
        *("class", "cells", "area", "VV_mean", "VH_mean")
    ]
    found = {feature["cells"]: feature for feature in layer.getFeatures()}
    assert sorted(found) == [4, 112, 114]
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    clean = classes_of(made["OUTPUT"])
    for cells, feature in found.items():
        assert feature["class"] == 1
        assert feature.geometry().isGeosValid()
        area = measure.measureArea(feature.geometry())
        assert feature["area"] == pytest.approx(area, rel=2e-5), cells
    inside = np.zeros(SHAPE, bool)
    inside[4:14, 3:15] = clean[4:14, 3:15] == 1
    for name, numbers in names.items():
        assert found[114][f"{name}_mean"] == pytest.approx(numbers[inside].mean(), rel=1e-12)


def test_other_bands_of_the_raster_give_means(lakes, make_image, start):
    heights = np.arange(SHAPE[0] * SHAPE[1]).reshape(SHAPE) + 1
    bands = {"height": heights, "class": lakes}
    path = make_image("both.tif", bands, dtype="uint16", nodata=255, shape=SHAPE)
    made = start(path, BAND="class", SMALLEST_CELLS=2, OUTPUT_POLYGONS="memory:")
    layer = made["OUTPUT_POLYGONS"]
    (pond,) = [each for each in layer.getFeatures() if each["cells"] == 4]
    assert pond["height_mean"] == heights[20:22, 4:6].mean()


def test_colours_and_names_of_the_classes_stay(lakes, make_image, start):
    path = make_image("lakes.tif", [lakes], dtype="uint8", nodata=255, shape=SHAPE)
    dataset = gdal.Open(path, gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(0, (230, 230, 230, 255))
    table.SetColorEntry(1, (20, 60, 200, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).SetCategoryNames(["land", "water"])
    dataset = None
    dataset = gdal.Open(start(path, CLOSE=1)["OUTPUT"])
    band = dataset.GetRasterBand(1)
    assert band.GetColorTable().GetColorEntry(1) == (20, 60, 200, 255)
    assert band.GetCategoryNames()[:2] == ["land", "water"]
    assert band.GetNoDataValue() == 255


def test_it_works_after_a_threshold(make_image, start, tmp_path):
    rng = np.random.default_rng(1)
    values = rng.normal(300, 20, SHAPE).astype(int)
    values[6:20, 8:24] -= 200
    path = make_image("radar.tif", {"VV": values}, shape=SHAPE)
    water = processing.run(
        "imagecollections:threshold",
        {"INPUT": path, "ONES": "below", "OUTPUT": str(tmp_path / "water.tif")},
    )["OUTPUT"]
    made = start(water, SMALLEST_CELLS=20, OUTPUT_POLYGONS=str(tmp_path / "water.geojson"))
    layer = QgsVectorLayer(made["OUTPUT_POLYGONS"], "water", "ogr")
    assert [feature["cells"] for feature in layer.getFeatures()] == [14 * 16]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"BAND": "1,2"}, "Band chooses 2 bands"),
        ({"BAND": "nothing"}, "nothing"),
        ({"VALUES": "/nowhere.tif", "OUTPUT_POLYGONS": "memory:"}, "nowhere"),
    ],
)
def test_what_is_wrong_is_said(make_image, start, lakes, given, message):
    path = make_image("two.tif", [lakes, lakes], shape=SHAPE)
    with pytest.raises(QgsProcessingException, match=message):
        start(path, **given)


@pytest.mark.parametrize(
    "transform",
    [
        (500000, 8.66, 5, 6000000, 5, -8.66),
        (500000, 10, 0, 5999700, 0, 10),
    ],
)
def test_rasters_whose_cells_would_be_others_are_refused(make_image, start, lakes, transform):
    path = make_image("turned.tif", [lakes], dtype="uint8", nodata=255, shape=SHAPE)
    gdal.Open(path, gdal.GA_Update).SetGeoTransform(transform)
    with pytest.raises(QgsProcessingException, match="'turned' is rotated, upside down or") as said:
        start(path)
    assert "bring it to a grid with north up first, by Warp (reproject)" in str(said.value)


@pytest.mark.parametrize("nodata", [None, 7])
@pytest.mark.parametrize("dtype", ["int32", "uint32"])
def test_large_classes_without_nodata_stay_whole_numbers(make_image, start, dtype, nodata):
    values = np.full(SHAPE, 16777217)
    values[:, 3:6] = 16777216
    values[2:4, 6:] = 1
    path = make_image("large.tif", [values], dtype=dtype, nodata=nodata, shape=SHAPE)
    made = gdal.Open(start(path)["OUTPUT"])
    np.testing.assert_array_equal(made.ReadAsArray(), values)
    assert made.ReadAsArray().dtype == dtype
    limits = {"int32": -(2**31), "uint32": 2**32 - 1}
    expected = limits[dtype] if nodata is None else nodata
    assert made.GetRasterBand(1).GetNoDataValue() == expected


def test_a_class_that_marks_what_has_no_data_is_refused(make_image, start):
    path = make_image("low.tif", [-(2**31)], dtype="int32", nodata=None, shape=SHAPE)
    with pytest.raises(QgsProcessingException, match="cells of class -2147483648, the number that"):
        start(path)


def test_nothing_is_left_beside_the_results(lakes, make_image, start, tmp_path):
    path = make_image("in/lakes.tif", [lakes], dtype="uint8", nodata=255, shape=SHAPE)
    (tmp_path / "out").mkdir()
    start(
        path, OUTPUT=str(tmp_path / "out" / "c.tif"), OUTPUT_POLYGONS=str(tmp_path / "out/c.gpkg")
    )
    assert {each.name for each in (tmp_path / "out").iterdir()} == {"c.tif", "c.gpkg"}


@pytest.fixture
def opened(tmp_path):
    """Run it as a dialog does, and return the layer of the classes as it opens."""

    def start(source, **parameters):
        registry = QgsApplication.processingRegistry()
        algorithm = registry.createAlgorithmById("imagecollections:cleanclasses")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        target = str(tmp_path / "opened.tif")
        details = QgsProcessingContext.LayerDetails("", QgsProject.instance(), "OUTPUT")
        context.addLayerToLoadOnCompletion(target, details)
        given = {"INPUT": source, "OUTPUT": target, **parameters}
        _, is_right = algorithm.run(given, context, QgsProcessingFeedback())
        assert is_right
        shown = context.layerToLoadOnCompletionDetails(target)
        layer = QgsRasterLayer(target, shown.name)
        shown.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        return layer

    return start


def test_classes_without_colours_get_some(lakes, make_image, opened):
    path = make_image("lakes.tif", [lakes * 2 % 511], dtype="int16", nodata=510, shape=SHAPE)
    layer = opened(path, SMALLEST_CELLS=2)
    assert layer.name() == "lakes, cleaned"
    classes = layer.renderer().classes()
    assert [each.value for each in classes][:2] == [0, 2]
    assert classes[0].color.name() == "#e8e8e8"


def test_colours_of_the_layer_stay(lakes, make_image, opened):
    path = make_image("lakes.tif", [lakes], dtype="uint8", nodata=255, shape=SHAPE)
    layer = QgsRasterLayer(path, "mine")
    blue = [QgsPalettedRasterRenderer.Class(1, QColor("#0000ff"), "lake")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, blue))
    result = opened(layer)
    (found,) = result.renderer().classes()
    assert (found.value, found.color.name(), found.label) == (1, "#0000ff", "lake")


def test_shares_of_classes_are_counted_anew(lakes, make_image, opened):
    values = np.where(lakes == 255, 255, lakes + 1)
    path = make_image("classes.tif", [values], dtype="uint8", nodata=255, shape=SHAPE)
    layer = QgsRasterLayer(path, "mine")
    known = {1: "1: 88.8 %", 2: "2: 11.1 %", 3: "3: 0.1 %", 4: "forest"}
    classes = [
        QgsPalettedRasterRenderer.Class(number, QColor("#0000ff"), label)
        for number, label in known.items()
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    result = opened(layer, SMALLEST_CELLS=20)
    block = result.dataProvider().block(1, result.extent(), SHAPE[1], SHAPE[0])
    found = [int(block.value(row, column)) for row in range(SHAPE[0]) for column in range(SHAPE[1])]
    cells = {number: found.count(number) for number in (1, 2)}
    total = sum(cells.values())
    labels = {int(each.value): each.label for each in result.renderer().classes()}
    shares = {number: f"{number}: {100 * count / total:.1f} %" for number, count in cells.items()}
    assert labels == {**shares, 4: "forest"}
    assert all(cells.values())
