# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user set in the layer's properties goes before what the file says."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

RAMP = np.arange(1, 21).reshape(4, 5)


def set_date(layer, year, month, day):
    """Give the layer a fixed range of one day, in the dialog's UTC."""
    midnight = QDateTime(QDate(year, month, day), QTime(0, 0), Qt.TimeSpec.UTC)
    temporal = layer.temporalProperties()
    temporal.setMode(QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(QgsDateTimeRange(midnight, midnight.addSecs(86399)))
    temporal.setIsActive(True)
    return layer


@pytest.fixture
def dated(make_image, load):
    """Three layers of May, July and June, whose files know no date; values 5, 7 and 6."""
    layers = []
    for label, month in (("x", 5), ("y", 7), ("z", 6)):
        layer = load(make_image(f"{label}.tif", {"B4": month}))
        layers.append(set_date(layer, 2024, month, 15))
    return layers


def test_user_defined_nodata_is_masked(make_image, load, run, read):
    below = load(make_image("below.tif", {"B4": 99}))
    above = load(make_image("above.tif", {"B4": RAMP}))
    above.dataProvider().setUserNoDataValue(1, [QgsRasterRange(5, 10)])
    found = read(run("mosaic", [below, above])["OUTPUT"])["B4"]
    assert found.tolist() == np.where((RAMP >= 5) & (RAMP <= 10), 99, RAMP).tolist()


def test_bounds_of_user_defined_nodata_can_be_excluded_and_open(make_image, load, run, read):
    bounds = QgsRasterRange.BoundsType
    layer = load(make_image("a.tif", {"B4": RAMP}, nodata=None))
    provider = layer.dataProvider()
    ranges = [QgsRasterRange(3, 5, bounds.Exclusive), QgsRasterRange(15, float("nan"))]
    provider.setUserNoDataValue(1, ranges)
    output = run("mosaic", [layer])["OUTPUT"]
    found = read(output)["B4"]
    dataset = gdal.Open(output)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    assert sorted(RAMP[found == nodata]) == [4, 15, 16, 17, 18, 19, 20]


def test_user_defined_nodata_is_compared_with_scaled_values(make_image, load, run, read):
    layer = load(make_image("a.tif", {"B4": RAMP}, scale=(0.5, 0.0)))
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1.0, 2.0)])
    found = read(run("mosaic", [layer])["OUTPUT"])["B4"]
    assert sorted(RAMP[found == 0]) == [2, 3, 4]


def test_user_defined_nodata_is_kept_when_the_path_is_given(make_image, load, run, read):
    path = make_image("a.tif", {"B4": RAMP})
    load(path).dataProvider().setUserNoDataValue(1, [QgsRasterRange(5, 5)])
    found = read(run("mosaic", [path])["OUTPUT"])["B4"]
    assert RAMP[found == 0].tolist() == [5]


def test_switched_off_nodata_is_data(make_image, load, run, read):
    below = load(make_image("below.tif", {"B4": 9}))
    above = load(make_image("above.tif", {"B4": RAMP - 1}))
    assert read(run("mosaic", [below, above])["OUTPUT"])["B4"][0, 0] == 9
    above.dataProvider().setUseSourceNoDataValue(1, False)
    output = run("mosaic", [below, above])["OUTPUT"]
    assert read(output)["B4"][0, 0] == 0
    dataset = gdal.Open(output)
    assert dataset.GetRasterBand(1).GetNoDataValue() != 0


def test_the_crs_of_the_layer_goes_before_that_of_the_file(make_image, load, run):
    layer = load(make_image("a.tif", {"B4": 1}, crs=32631))
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    result = run("mosaic", [layer])
    assert result["CRS_AUTHID"] == "EPSG:32633"
    assert "500000.0," in result["EXTENT"]
    assert '"EPSG","32633"' in gdal.Open(result["OUTPUT"]).GetProjection()


def test_a_file_without_a_crs_is_used_when_the_layer_has_one(make_image, load, run):
    layer = load(make_image("a.tif", {"B4": 1}, crs=None))
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert run("mosaic", [layer])["CRS_AUTHID"] == "EPSG:32632"


@pytest.mark.parametrize(
    ("order", "target", "top"),
    [
        ("as_listed", None, 6),
        ("newest_on_top", None, 7),
        ("oldest_on_top", None, 5),
        ("nearest_on_top", "2024-07-02", 7),
        ("nearest_on_top", "2024-06-20", 6),
    ],
)
def test_temporal_ranges_of_layers_put_them_in_order(order, target, top, dated, run, read):
    found = read(run("mosaic", dated, ORDER=order, TARGET_DATE=target)["OUTPUT"])
    assert (found["B4"] == top).all()


@pytest.mark.parametrize(
    ("start", "end", "used"),
    [
        ("2024-06-15", None, {6, 7}),
        (None, "2024-06-15", {5}),
        ("2024-05-15", "2024-07-15", {5, 6}),
        ("2024-05-16", "2024-06-16", {6}),
    ],
)
def test_the_period_includes_its_start_and_excludes_its_end(start, end, used, dated, run, read):
    result = run("reduce", dated, START_DATE=start, END_DATE=end, REDUCERS=["min", "max"])
    found = read(result["OUTPUT"])
    assert {int(found["B4_min"][0, 0]), int(found["B4_max"][0, 0])} <= used
    assert (found["B4_min"][0, 0], found["B4_max"][0, 0]) == (min(used), max(used))


@pytest.mark.parametrize(
    "day",
    [
        QDate(2024, 6, 15),
        QDateTime(QDate(2024, 6, 15), QTime(13, 30)),
        QDateTime(QDate(2024, 6, 15), QTime(0, 0), Qt.TimeSpec.UTC),
        QDateTime(QDate(2024, 6, 15), QTime(23, 59), Qt.TimeSpec.UTC),
        "2024-06-15",
        "2024-06-15T23:30:00",
    ],
    ids=["date", "date and time", "midnight in UTC", "evening in UTC", "text", "text with time"],
)
def test_a_date_is_the_same_day_in_every_form(day, dated, run, read):
    found = read(run("mosaic", dated, START_DATE=day, ORDER="oldest_on_top")["OUTPUT"])
    assert (found["B4"] == 6).all()
    found = read(run("mosaic", dated, END_DATE=day)["OUTPUT"])
    assert (found["B4"] == 5).all()


@pytest.mark.parametrize("empty", [None, ""])
def test_an_empty_date_is_no_date(empty, dated, run, read):
    given = {"START_DATE": empty, "END_DATE": empty, "TARGET_DATE": empty}
    assert (read(run("mosaic", dated, **given)["OUTPUT"])["B4"] == 6).all()


def test_the_day_of_a_layer_does_not_depend_on_the_time_zone(make_image, load, run, monkeypatch):
    import time

    for zone in ("Pacific/Auckland", "America/Anchorage"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        layer = set_date(load(make_image("a.tif", {"B4": 1})), 2024, 6, 15)
        output = run("mosaic", [layer], START_DATE="2024-06-15", END_DATE="2024-06-16")["OUTPUT"]
        dataset = gdal.Open(output)
        assert dataset.GetMetadataItem("IMAGE_COLLECTIONS_FIRST_DATE") == "2024-06-15"
    monkeypatch.undo()
    time.tzset()


def test_the_temporal_range_goes_before_the_date_in_the_name(make_image, load, run):
    layer = set_date(load(make_image("a_2020-01-01.tif", {"B4": 1})), 2024, 6, 15)
    dataset = gdal.Open(run("mosaic", [layer])["OUTPUT"])
    assert dataset.GetMetadataItem("IMAGE_COLLECTIONS_FIRST_DATE") == "2024-06-15"


def test_a_name_of_a_layer_can_hold_its_date(make_image, load, run):
    layer = load(make_image("a.tif", {"B4": 1}), "Harvest 2023-08-09")
    dataset = gdal.Open(run("mosaic", [layer])["OUTPUT"])
    assert dataset.GetMetadataItem("IMAGE_COLLECTIONS_FIRST_DATE") == "2023-08-09"


def test_open_options_of_a_source_are_used(make_image, project, run, read):
    path = make_image("a.tif", {"B4": 1}, shape=(64, 64))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2])
    dataset = None
    layer = QgsRasterLayer(f"{path}|option:OVERVIEW_LEVEL=0", "small", "gdal")
    assert layer.isValid()
    project.addMapLayer(layer)
    result = run("mosaic", [layer])
    assert (result["WIDTH_IN_PIXELS"], result["HEIGHT_IN_PIXELS"]) == (32, 32)
    assert (read(result["OUTPUT"])["band1"] == 1).all()  # overviews have no names
