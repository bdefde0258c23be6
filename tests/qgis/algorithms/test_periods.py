# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composites by period: each is what the composite algorithm itself makes of these dates."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.algorithms.results.announcements import ANNOUNCEMENTS
from image_collections.algorithms.results.temporal import PERIOD
from osgeo import gdal
from qgis.core import (
    QgsDateTimeRange,
    QgsLayerTreeRegistryBridge,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


@pytest.fixture
def months(make_image):
    """Five images of four months in two winters; April and June have none, May is empty."""
    images = []
    for place, day in enumerate(["2023-12-05", "2024-01-10", "2024-02-20", "2024-02-25"]):
        red = 100 + place + np.arange(20).reshape(4, 5)
        red[place, 0] = 0
        images.append(make_image(f"scene_{day}.tif", {"B4": red, "B8": 300 - place}))
    images.append(make_image("scene_2024-05-15.tif", {"B4": 0, "B8": 0}))
    return images


@pytest.fixture
def periods(run, tmp_path):
    """Run the algorithm and return its results with the rows of the table."""

    def start(layers, context=None, **parameters):
        context = context or QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters.setdefault("OUTPUT", str(tmp_path / "out"))
        result = run("periods", layers, TABLE="memory:", context=context, **parameters)
        table = result["TABLE"]
        if isinstance(table, str):
            table = context.takeResultLayer(table)
        rows = [feature.attributes() for feature in table.getFeatures()]
        return result, {row[0]: row[1:] for row in rows}

    return start


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


METHODS = [
    ("mosaic", {"TOGETHER": True}),
    ("qualitymosaic", {"QUALITY": "B8 - B4", "PREFER": "lowest", "TIES": "first"}),
    ("reduce", {"REDUCERS": ["max", "percentile"], "PERCENTILES": "30"}),
    ("medoid", {}),
    ("geometricmedian", {}),
]


@pytest.mark.parametrize(("method", "settings"), METHODS)
def test_every_period_is_the_composite_of_its_dates(
    run, periods, months, tmp_path, method, settings
):
    shared = {"MASK": "custom", "MASK_RULE": "B4 in 101"}
    result, _ = periods(months, PERIOD="season", METHOD=method, **settings, **shared)
    assert [Path(path).name for path in result["OUTPUT_LAYERS"]] == ["2024-DJF.tif"]
    run(method, months[:4], **settings, **shared)
    np.testing.assert_array_equal(
        pixels(tmp_path / "out" / "2024-DJF.tif"), pixels(tmp_path / "result.tif")
    )


def test_empty_periods_are_said_and_not_invented(periods, months, tmp_path, new_feedback):
    feedback = new_feedback()
    result, rows = periods(months, METHOD="mosaic", END_DATE="2024-07-01", feedback=feedback)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "2023-12.tif",
        "2024-01.tif",
        "2024-02.tif",
    ]
    assert result["PERIOD_COUNT"] == 3
    days = {name: (row[0], row[1]) for name, row in rows.items()}
    assert days["2024-02"] == (QDate(2024, 2, 1), QDate(2024, 3, 1))
    assert {name: row[2:6] for name, row in rows.items()} == {
        "2023-12": [1, 20, 1.0, None],
        "2024-01": [1, 20, 1.0, None],
        "2024-02": [2, 20, 1.0, None],
        "2024-03": [0, 0, 0.0, "no images"],
        "2024-04": [0, 0, 0.0, "no images"],
        "2024-05": [1, 0, 0.0, "no valid pixels"],
        "2024-06": [0, 0, 0.0, "no images"],
    }
    said = [line for line in feedback.messages if line.startswith("Period 2024")]
    assert said == [
        "Period 2024-03: no images, so no result.",
        "Period 2024-04: no images, so no result.",
        "Period 2024-05: no valid pixels, so no result.",
        "Period 2024-06: no images, so no result.",
    ]


def test_all_periods_are_on_one_grid(periods, make_image, tmp_path):
    first = make_image("a_2024-01-01.tif", {"B4": 1})
    second = make_image("a_2024-02-01.tif", {"B4": 2}, left=500050.0, nodata=0)
    periods([first, second], METHOD="mosaic")
    assert pixels(tmp_path / "out" / "2024-01.tif").tolist() == [[1] * 5 + [0] * 5] * 4
    assert pixels(tmp_path / "out" / "2024-02.tif").tolist() == [[0] * 5 + [2] * 5] * 4


def test_a_period_whose_images_lie_beyond_the_extent_has_none(periods, make_image):
    first = make_image("a_2024-01-01.tif", {"B4": 1})
    second = make_image("a_2024-02-01.tif", {"B4": 2}, left=500050.0)
    extent = "500000,500050,5999960,6000000 [EPSG:32632]"
    _, rows = periods([first, second], METHOD="mosaic", EXTENT=extent)
    assert rows["2024-01"][2:6] == [1, 20, 1.0, None]
    assert rows["2024-02"][2:6] == [0, 0, 0.0, "no images"]


@pytest.fixture
def announced():
    """Return what is told of periods that were loaded."""
    told = []
    ANNOUNCEMENTS.periods_loaded.connect(told.append)
    yield told
    ANNOUNCEMENTS.periods_loaded.disconnect(told.append)


def test_layers_open_in_one_group_with_their_dates_and_one_style(
    periods, months, tmp_path, announced
):
    context = QgsProcessingContext()
    periods(months, context, PERIOD="month", METHOD="reduce", REDUCERS=["mean"])
    details = context.layersToLoadOnCompletion()
    names = {Path(path).stem: record.name for path, record in details.items()}
    assert names == {name: name for name in ("2023-12", "2024-01", "2024-02")}
    root = QgsProject.instance().layerTreeRoot()
    ranges = []
    bridge = QgsProject.instance().layerTreeRegistryBridge()
    for path, record in sorted(details.items(), key=lambda item: item[1].name[-1]):
        if root.findGroup("Mean by month"):  # as when the last layer is the current one
            bridge.setLayerInsertionPoint(
                QgsLayerTreeRegistryBridge.InsertionPoint(root.findGroup("Mean by month"), 0)
            )
        assert not announced
        layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, record.name))
        record.postProcessor().postProcessLayer(layer, context, None)
        temporal = layer.temporalProperties()
        assert temporal.isActive()
        span = temporal.fixedTemporalRange()
        ranges.append(
            (span.begin().toString(Qt.DateFormat.ISODate), span.end().date(), span.includeEnd())
        )
    # The group will be gone, and QGIS would not know.
    bridge.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, 0))
    assert sorted(ranges)[0] == ("2023-12-01T00:00:01Z", QDate(2024, 1, 1), False)
    group = root.findGroup("Mean by month")
    assert [node.name() for node in group.children()] == ["2024-02", "2024-01", "2023-12"]
    layers = [node.layer() for node in group.children()]
    assert announced == [[layer.id() for layer in reversed(layers)]]
    assert [layer.customProperty(PERIOD) for layer in layers] == [layer.name() for layer in layers]
    for month, name in ((12, "2023-12"), (1, "2024-01"), (2, "2024-02")):
        first = QDateTime(QDate(2023 + (month < 12), month, 1), QTime(0, 0), Qt.TimeSpec.UTC)
        frame = QgsDateTimeRange(first, first.addMonths(1), True, False)
        visible = [
            layer.name()
            for layer in layers
            if layer.temporalProperties().isVisibleInTemporalRange(frame)
        ]
        assert visible == [name]
    ends = {
        (
            layer.renderer().contrastEnhancement().minimumValue(),
            layer.renderer().contrastEnhancement().maximumValue(),
        )
        for layer in layers
    }
    assert len(ends) == 1
    assert all(low < high for low, high in ends)


def test_what_is_wrong_is_said_before_the_run(check, months, make_image):
    undated = make_image("scene.tif", {"B4": 1, "B8": 1})
    for parameters, message in [
        ({"METHOD": "qualitymosaic"}, "No quality is set"),
        ({"PERIOD": "week"}, "'week' is no choice"),
        ({"DAYS": 0, "PERIOD": "days"}, "Days of a period (DAYS)"),
        ({"METHOD": "reduce", "REDUCERS": ["middle"]}, "'middle' is no choice"),
    ]:
        is_right, said = check("periods", months, **parameters)
        assert not is_right
        assert message in said
    is_right, said = check("periods", [undated])
    assert not is_right
    assert "No date is known of 'scene'" in said


def test_a_year_alone_is_warned_of_where_months_are_made(run, make_image, tmp_path, new_feedback):
    paths = [make_image(f"{name}.tif", {"B4": 1}) for name in ("ndvi_Q3 2021", "2021-06-05")]
    for kind, count in (("month", 1), ("year", 0)):
        feedback = new_feedback()
        folder = str(tmp_path / kind)
        run("periods", paths, PERIOD=kind, METHOD="mosaic", OUTPUT=folder, feedback=feedback)
        said = [line for line in feedback.warnings if "'ndvi_Q3 2021'" in line]
        assert len(said) == count
        assert all("yyyy-mm-dd" in line and "2021-06-05" not in line for line in said)


def test_an_input_is_never_overwritten(run, make_image, tmp_path):
    path = make_image("in/2024-05-01.tif", {"B4": 1})
    with pytest.raises(QgsProcessingException, match="is a file of the input image"):
        run("periods", [path], PERIOD="days", METHOD="mosaic", OUTPUT=str(tmp_path / "in"))


def test_a_broken_image_or_cancelling_leaves_the_folder_as_it_was(
    run, months, tmp_path, new_feedback
):
    folder = tmp_path / "out"
    run("periods", months[:1], OUTPUT=str(folder))
    before = (folder / "2023-12.tif").read_bytes()
    run("periods", months, OUTPUT=str(folder), feedback=new_feedback(stop_at=30))
    broken = Path(months[2])
    broken.write_bytes(broken.read_bytes()[:-60])
    with pytest.raises(QgsProcessingException, match="scene_2024-02-20"):
        run("periods", months, OUTPUT=str(folder))
    assert [path.name for path in folder.iterdir()] == ["2023-12.tif"]
    assert (folder / "2023-12.tif").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "output", "more"),
    [
        ("periods", "OUTPUT", {}),
        ("map", "OUTPUT_FOLDER", {"EXPRESSION": "B4 + 1"}),
        ("normalize", "OUTPUT_FOLDER", {}),
    ],
)
def test_a_run_that_fails_leaves_no_folder_that_it_made(
    run, months, tmp_path, new_feedback, name, output, more
):
    broken = Path(months[2])
    broken.write_bytes(broken.read_bytes()[:-60])
    (tmp_path / "mine").mkdir()
    for folder in ("out", "mine/new/out"):
        given = {output: str(tmp_path / folder), **more}
        with pytest.raises(QgsProcessingException, match="scene_2024-02-20"):
            run(name, months, **given)
        run(name, months[:2], feedback=new_feedback(stop_at=0), **given)
    assert not (tmp_path / "out").exists()
    assert [*(tmp_path / "mine").iterdir()] == []


def test_a_broken_image_is_left_out_when_that_is_asked_for(periods, months, tmp_path, new_feedback):
    broken = Path(months[2])
    broken.write_bytes(broken.read_bytes()[:-60])
    feedback = new_feedback()
    lost = str(tmp_path / "lost_2024-01-01.tif")
    _, rows = periods([*months, lost], METHOD="mosaic", ON_ERROR="skip", feedback=feedback)
    assert {name: row[2] for name, row in rows.items()} == {
        "2023-12": 1,
        "2024-01": 1,
        "2024-02": 1,
        "2024-03": 0,
        "2024-04": 0,
        "2024-05": 1,
    }
    said = [line for line in feedback.warnings if line.startswith("Left out")]
    assert len(said) == 2
    assert "lost_2024-01-01" in said[0]
    assert "scene_2024-02-20" in said[1]


def test_the_greenest_pixels_of_real_seasons(periods, shared, tmp_path):
    paths = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))
    _, rows = periods(
        [str(path) for path in paths],
        PERIOD="season",
        METHOD="qualitymosaic",
        BANDS="S2.*",
        QUALITY='("S2-L2A-B08" - "S2-L2A-B04") / ("S2-L2A-B08" + "S2-L2A-B04")',
    )
    seasons = {
        "2020-SON": ["20201101"],
        "2021-DJF": ["20201201", "20210101", "20210201"],
        "2021-MAM": ["20210301", "20210401", "20210501"],
        "2021-JJA": ["20210601", "20210701", "20210801"],
        "2021-SON": ["20210901", "20211001"],
    }
    assert list(rows) == list(seasons)
    for name, days in seasons.items():
        bands = np.stack([pixels(paths[0].parent / f"S2S1_{day}.tif")[:9] for day in days])
        valid = (bands != 65535).all(axis=1)
        red, near = bands[:, 2].astype(float), bands[:, 6].astype(float)
        with np.errstate(all="ignore"):
            ndvi = np.where(valid, (near - red) / (near + red), -np.inf)
        last = len(days) - 1 - np.argmax(ndvi[::-1], axis=0)
        expected = np.take_along_axis(bands, last[None, None], axis=0)[0]
        expected[:, ~valid.any(axis=0)] = 65535
        assert rows[name][2:4] == [len(days), int(valid.any(axis=0).sum())]
        if not valid.any():
            assert rows[name][5] == "no valid pixels"
            continue
        found = pixels(tmp_path / "out" / f"{name}.tif")
        np.testing.assert_array_equal(found, expected)


def test_a_warning_is_given_once_and_not_for_each_period(make_image, periods, new_feedback):
    images = [
        make_image(f"scene_2024-0{month}-01.tif", {"B4": 100, "SCL": 4}) for month in (1, 2, 3)
    ]
    feedback = new_feedback()
    periods(images, feedback=feedback, PERIOD="month", METHOD="reduce", REDUCERS=["mean"])
    assert len([said for said in feedback.warnings if "classes or bits: SCL" in said]) == 1
