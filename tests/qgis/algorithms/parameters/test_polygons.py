# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of every kind, through all algorithms that take them: one rule for all."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

LEFT, TOP = 500000.0, 6000000.0
VALUES = np.arange(1, 21, dtype="uint16").reshape(4, 5)
X, Y = LEFT + 5 + 10 * np.arange(5)[None, :], TOP - 5 - 10 * np.arange(4)[:, None]

BOW = "POLYGON((0 0, 50 -40, 50 0, 0 -40, 0 0))"
IN_BOW = np.abs(X - LEFT - 25) / 25 > np.abs(TOP - Y - 20) / 20
# Two parts that lie on each other: the cell that both hold is no hole.
LAPPED = (
    "MULTIPOLYGON(((0 0, 20 0, 20 -20, 0 -20, 0 0)), ((10 -10, 30 -10, 30 -30, 10 -30, 10 -10)))"
)
IN_LAPPED = (X < LEFT + 20) & (Y > TOP - 20)
IN_LAPPED |= (X > LEFT + 10) & (X < LEFT + 30) & (Y < TOP - 10) & (Y > TOP - 30)
CIRCLE = "CURVEPOLYGON(CIRCULARSTRING(5 -20, 25 -40, 45 -20, 25 0, 5 -20))"
IN_CIRCLE = np.hypot(X - LEFT - 25, Y - TOP + 20) < 20
# Edges through the centres of cells, which belong to the polygon at their right.
EDGES = "POLYGON((15 0, 35 0, 35 -40, 15 -40, 15 0))"
IN_EDGES = (X == LEFT + 15) | (X == LEFT + 25) & (Y < TOP)
FAR = "POLYGON((-300000 300000, 300000 300000, 300000 -300000, -300000 -300000, -300000 300000))"


@pytest.fixture
def image(make_image):
    return make_image("scene_2024-05-01.tif", [VALUES], nodata=None)


@pytest.fixture
def layer(project):
    """A layer of WKT texts, whose coordinates are metres from the corner of the image."""

    def make(*texts, kind="Polygon", crs="EPSG:32632", moved=True):
        made = QgsVectorLayer(f"{kind}?crs={crs}", "fields", "memory")
        for text in texts:
            feature = QgsFeature()
            geometry = QgsGeometry.fromWkt(text)
            if moved:
                geometry.translate(LEFT, TOP)
            feature.setGeometry(geometry)
            assert made.dataProvider().addFeatures([feature])[0]
        return project.addMapLayer(made)

    return make


@pytest.fixture
def looked_at(run, image, read, new_feedback, tmp_path):
    """Run one of the algorithms; return how many pixels it looked at, their range, and the log."""

    def start(name, polygons, invalid="stop", **settings):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        check = {
            "stop": QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid,
            "skip": QgsFeatureRequest.InvalidGeometryCheck.GeometrySkipInvalid,
            "ignore": QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck,
        }[invalid]
        context.setInvalidGeometryCheck(check)
        log = new_feedback()
        table = tmp_path / f"{name}.csv"
        given = {"context": context, "feedback": log, "POLYGONS": polygons, **settings}
        if name == "normalize":
            # A line through the least and the largest value that were looked at.
            found = read(run(name, [image], CLAMP=False, **given)["OUTPUT"])["20240501_band1"]
            low, step = found[0, 0], found[0, 1] - found[0, 0]
            first = 1 - low / step
            return None, (first, first + 1 / step), log
        given["TABLE"] = str(table)
        extra = {"BINS": 1} if name == "serieshistogram" else {}
        run(name, [image], EXPRESSION="band1", **extra, **given)
        with table.open(encoding="utf-8") as file:
            row = next(row for row in csv.DictReader(file) if not row["problem"])
        if name == "serieshistogram":
            low, high = float(row["bin_start"]), 2 * float(row["bin_middle"])
            return int(row["valid_pixels"]), (low, high - low), log
        return float(row["count"]), (float(row["min"]), float(row["max"])), log

    return start


NAMES = ("zonalseries", "serieshistogram", "normalize")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("text", "kind", "inside"),
    [
        (BOW, "Polygon", IN_BOW),
        (LAPPED, "MultiPolygon", IN_LAPPED),
        (CIRCLE, "CurvePolygon", IN_CIRCLE),
        (EDGES, "Polygon", IN_EDGES),
        (FAR, "Polygon", np.ones((4, 5), bool)),
    ],
)
def test_all_algorithms_look_at_the_same_pixels(looked_at, layer, name, text, kind, inside):
    number, ends, log = looked_at(name, layer(text, kind=kind))
    assert number in (None, inside.sum())
    assert ends == pytest.approx((VALUES[inside].min(), VALUES[inside].max()), rel=1e-5)
    said = any("were mended" in text for text in log.warnings)
    assert said == (text in (BOW, LAPPED))
    assert any("cut to the extent" in text for text in log.messages) == (text == FAR)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("invalid", ["stop", "skip", "ignore"])
def test_settings_for_invalid_features_change_nothing(looked_at, layer, name, invalid):
    number, ends, _ = looked_at(name, layer(BOW), invalid)
    assert number in (None, 12)
    assert ends == pytest.approx((1, 20), rel=1e-5)


@pytest.mark.parametrize("name", NAMES)
def test_empty_and_flat_features_do_no_harm(looked_at, layer, name):
    whole = "POLYGON((0 0, 50 0, 50 -40, 0 -40, 0 0))"
    flat = "POLYGON((0 0, 50 0, 0 0, 0 0))"
    polygons = layer(whole, "POLYGON EMPTY", flat)
    assert polygons.dataProvider().addFeatures([QgsFeature()])[0]
    number, ends, _ = looked_at(name, polygons)
    assert number in (None, 20)
    assert ends == pytest.approx((1, 20), rel=1e-5)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("text", "kind"), [("POINT(15 -15)", "Point"), ("LINESTRING(0 0, 30 -30)", "LineString")]
)
def test_points_and_lines_are_refused_in_words(check, image, layer, name, text, kind):
    extra = {} if name == "normalize" else {"EXPRESSION": "band1"}
    polygons = layer(text, kind=kind)
    is_right, said = check(name, [image], POLYGONS=polygons, **extra)
    assert not is_right
    assert f"'fields' in Polygons is no polygon but of type {kind}" in said


@pytest.mark.parametrize(
    "text",
    [
        "POLYGON((0 35, 20 35, 20 56, 0 56, 0 35))",
        "POLYGON((-10 35, 140 35, 140 75, -10 75, -10 35))",
        "POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))",
    ],
)
def test_polygons_beyond_the_crs_are_cut_first(looked_at, layer, text):
    polygons = layer(text, crs="EPSG:4326", moved=False)
    number, ends, _ = looked_at("zonalseries", polygons)
    assert (number, ends) == (20, (1, 20))
