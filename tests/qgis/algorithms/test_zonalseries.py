# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Zonal series as they run in QGIS, beside its own zonal statistics."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

NAMES = (
    *("image", "position", "date", "polygon", "name", "value", "cells", "count"),
    *("valid_fraction", "mean", "median", "stdDev", "min", "max", "p10", "p90", "problem"),
)


@pytest.fixture
def polygons(project):
    """Make a layer of named polygons of WKT texts."""

    def make(*texts, crs="EPSG:32632"):
        layer = QgsVectorLayer(f"Polygon?crs={crs}&field=field:string(20)", "fields", "memory")
        features = []
        for place, text in enumerate(texts, start=1):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(text))
            feature.setAttributes([f"field {place}"])
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        return project.addMapLayer(layer)

    return make


@pytest.fixture
def series(run, tmp_path):
    """Run the algorithm; return rows as dictionaries, and the page."""

    def start(layers, polygons, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters.setdefault("EXPRESSION", "B8")
        page = tmp_path / "page.html"
        result = run(
            "zonalseries",
            layers,
            POLYGONS=polygons,
            TABLE="memory:",
            PAGE=str(page),
            context=context,
            **parameters,
        )
        table = result["TABLE"]
        table = context.takeResultLayer(table) if isinstance(table, str) else table
        names = [field.name() for field in table.fields()]
        rows = [
            {
                name: None if value == NULL else value
                for name, value in zip(names, each.attributes())
            }
            for each in table.getFeatures()
        ]
        return rows, page.read_text(encoding="utf-8")

    return start


def rectangle(left, bottom, right, top):
    return (
        f"POLYGON(({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, "
        f"{left} {bottom}))"
    )


def test_a_long_table_and_a_chart_for_each_polygon(series, polygons, pair):
    layer = polygons(
        rectangle(500000, 5999980, 500020, 6000000), rectangle(500030, 5999960, 500050, 5999990)
    )
    rows, page = series(pair, layer, EXPRESSION="B8; red: B4", NAME_FIELD="field")
    assert tuple(rows[0]) == NAMES
    assert len(rows) == 2 * 2 * 2
    first = next(row for row in rows if row["position"] == 2 and row["polygon"] == 1)
    assert first["image"] == "scene_2024-06-01"
    assert first["date"] == QDate(2024, 6, 1)
    assert first["name"] == "field 1"
    red = next(
        row
        for row in rows
        if row["value"] == "red" and row["polygon"] == 1 and row["position"] == 2
    )
    assert (red["cells"], red["count"], red["valid_fraction"]) == (4, 3, 0.75)
    assert (red["mean"], red["median"], red["stdDev"], red["p10"]) == (200, 200, 0, 200)
    assert red["problem"] is None
    assert page.count("<svg") == 4
    assert "Polygon field 2" in page
    assert "2024-05-" in page


def test_a_polygon_without_a_name_is_called_by_its_id(series, polygons, pair):
    layer = polygons(
        rectangle(500000, 5999980, 500020, 6000000), rectangle(500030, 5999960, 500050, 5999990)
    )
    place = layer.fields().indexFromName("field")
    layer.dataProvider().changeAttributeValues({1: {place: None}})
    rows, page = series(pair, layer, EXPRESSION="B8", NAME_FIELD="field")
    assert {row["name"] for row in rows} == {"1", "field 2"}
    assert "Polygon 1" in page


def test_cloudy_points_are_hollow(series, polygons, pair):
    layer = polygons(
        rectangle(500000, 5999990, 500010, 6000000), rectangle(500000, 5999980, 500020, 6000000)
    )
    _, page = series(pair, layer, EXPRESSION="B4", LEAST_VALID=0.8)
    fills = re.findall(r'<circle[^>]*fill="(#\w+)"', page)
    # With the points of the legends: the first polygon has one image, the second two.
    assert fills.count("#ffffff") == 1


def test_polygons_in_another_crs_and_beyond_the_images(series, polygons, pair):
    here = polygons(rectangle(500000, 5999960, 500050, 6000040))
    rows, _ = series(pair, here)
    assert {(row["cells"], row["count"], row["valid_fraction"]) for row in rows} == {(40, 20, 0.5)}
    moved = QgsVectorLayer("Polygon?crs=EPSG:4326&field=field:string(20)", "moved", "memory")
    import processing

    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": here, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"},
    )["OUTPUT"]
    again, _ = series(pair, moved)
    assert [row["count"] for row in again] == [row["count"] for row in rows]


def test_what_fails_has_a_row_and_the_others_go_on(series, polygons, pair, make_image, tmp_path):
    empty = make_image("empty_2024-07-01.tif", {"B4": 0, "B8": 0})
    apart = make_image("apart_2024-08-01.tif", {"B4": 1, "B8": 1}, left=900000.0)
    broken = Path(make_image("broken_2024-09-01.tif", {"B4": 1, "B8": 1}))
    broken.write_bytes(broken.read_bytes()[:-60])
    lost = str(tmp_path / "lost_2024-10-01.tif")
    layer = polygons(rectangle(500000, 5999980, 500020, 6000000))
    rows, page = series([*pair, empty, apart, str(broken), lost], layer)
    problems = {row["image"]: row["problem"] for row in rows}
    assert problems["scene_2024-05-01"] is None
    assert problems["empty_2024-07-01"] == "no valid pixels"
    assert problems["apart_2024-08-01"] == "the image does not reach the polygons"
    assert "broken_2024-09-01" in problems["broken_2024-09-01"]
    assert "does not exist" in problems["lost_2024-10-01"]
    assert all(row["mean"] is None for row in rows if row["problem"])
    assert '<td>no valid pixels</td><td class="number">1</td><td>empty_2024-07-01</td>' in page


def test_what_is_wrong_is_said_before_the_run(check, polygons, pair):
    layer = polygons(rectangle(500000, 5999980, 500020, 6000000))
    away = polygons(rectangle(100000, 1999980, 100020, 2000000))
    for settings, message in [
        ({"POLYGONS": layer, "EXPRESSION": "B9"}, "no band 'B9'"),
        ({"POLYGONS": layer, "PERCENTILES": "101"}, "no percentage"),
        ({"POLYGONS": polygons()}, "holds no polygon"),
        ({"POLYGONS": away}, "No image lies in the extent"),
        ({"POLYGONS": layer, "NAME_FIELD": "nothing"}, "no field 'nothing'"),
    ]:
        is_right, said = check("zonalseries", pair, **{"EXPRESSION": "B8", **settings})
        assert not is_right
        assert message in said


def test_real_months_are_as_in_the_zonal_statistics_of_qgis(series, shared, project):
    import processing

    paths = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=field:string(20)", "fields", "memory")
    from qgis.core import QgsRasterLayer

    box = QgsRasterLayer(str(paths[0])).extent()
    x, y = box.xMinimum(), box.yMinimum()
    texts = [
        f"POLYGON(({x + 53} {y + 61}, {x + 412} {y + 98}, {x + 307} {y + 488}, {x + 53} {y + 61}))",
        rectangle(x + 502.5, y + 333.3, x + 777.7, y + 911.1),
        rectangle(x - 104, y + 603, x + 203, y + 1104),
    ]
    for text in texts:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    rows, _ = series([str(path) for path in paths], layer, EXPRESSION="red: 3")
    assert len(rows) == 36
    found = {(row["image"], row["polygon"]): row for row in rows}
    empty = 0
    for path in paths:
        theirs = processing.run(
            "native:zonalstatisticsfb",
            {
                "INPUT": layer,
                "INPUT_RASTER": str(path),
                "RASTER_BAND": 3,
                "COLUMN_PREFIX": "_",
                "STATISTICS": [0, 2, 3, 4, 5, 6],
                "OUTPUT": "memory:",
            },
        )["OUTPUT"]
        for feature in theirs.getFeatures():
            row = found[path.stem, feature.id()]
            if not feature["_count"]:
                assert row["problem"] == "no valid pixels"
                empty += 1
                continue
            assert row["count"] == feature["_count"]
            for ours, name in [
                ("mean", "_mean"),
                ("median", "_median"),
                ("stdDev", "_stdev"),
                ("min", "_min"),
                ("max", "_max"),
            ]:
                assert row[ours] == pytest.approx(feature[name]), (path.stem, name)
    assert empty == 6
