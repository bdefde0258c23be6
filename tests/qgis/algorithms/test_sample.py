# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample, from layers and polygons to a table of points."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from qgis.core import NULL, QgsApplication, QgsProcessingException, QgsVectorLayer

SHAPE = (30, 40)


@pytest.fixture
def scenes(make_image):
    """Two dates with two bands; the second has a gap on the left."""
    rng = np.random.default_rng(8)
    paths, values = [], []
    for month in (5, 6):
        bands = {name: rng.integers(1, 900, SHAPE) for name in ("B4", "B8")}
        if month == 6:
            bands["B4"][:, :15] = 0
        paths.append(make_image(f"s_2024-0{month}-01.tif", bands, shape=SHAPE))
        values.append(bands)
    return paths, values


@pytest.fixture
def start(tmp_path, new_feedback):
    def run(layers, **parameters):
        given = {"LAYERS": layers, "OUTPUT": str(tmp_path / "samples.gpkg"), **parameters}
        made = processing.run("imagecollections:sample", given, feedback=new_feedback())
        layer = QgsVectorLayer(made["OUTPUT"], "samples", "ogr")
        names = [field.name() for field in layer.fields()][1:]
        rows = []
        for feature in layer.getFeatures():
            point = feature.geometry().asPoint()
            row = {name: None if feature[name] == NULL else feature[name] for name in names}
            place = int((6000000 - point.y()) // 10), int((point.x() - 500000) // 10)
            assert (point.x() - 500005) % 10 == pytest.approx(0)
            rows.append((place, row))
        return made, names, rows

    return run


def test_every_band_of_every_image_has_a_field(scenes, start):
    paths, values = scenes
    made, names, rows = start(paths, NUMBER=200, SEED=3, DROP_NULLS=False)
    assert names == ["id", "20240501_B4", "20240501_B8", "20240601_B4", "20240601_B8"]
    assert made["PIXEL_COUNT"] == len(rows) == 200
    assert len({place for place, _ in rows}) == 200
    for place, row in rows:
        for date, bands in zip(("20240501", "20240601"), values):
            for name, numbers in bands.items():
                assert row[f"{date}_{name}"] == (int(numbers[place]) or None)
    _, _, again = start(paths, NUMBER=200, SEED=3, DROP_NULLS=False, THREADS=1)
    assert again == rows
    _, _, others = start(paths, NUMBER=200, SEED=4, DROP_NULLS=False)
    assert {place for place, _ in others} != {place for place, _ in rows}


def test_rows_with_empty_values_are_left_out(scenes, start):
    paths, _ = scenes
    made, _, rows = start(paths, NUMBER=0)
    assert made["PIXEL_COUNT"] == 1200
    assert {place for place, _ in rows} == {
        (row, column) for row in range(30) for column in range(15, 40)
    }


def test_a_row_for_each_image(scenes, start):
    paths, values = scenes
    _, names, rows = start(paths, NUMBER=50, ROWS="image", ADD_BANDS="NDVI = (B8-B4)/(B8+B4)")
    assert names == ["id", "position", "image", "date", "B4", "B8", "NDVI"]
    for place, row in rows:
        bands = values[row["position"] - 1]
        assert row["date"].toString("yyyy-MM-dd") == f"2024-0{row['position'] + 4}-01"
        assert row["image"] == f"s_2024-0{row['position'] + 4}-01"
        red, near = int(bands["B4"][place]), int(bands["B8"][place])
        assert (row["B4"], row["B8"]) == (red, near)
        assert row["NDVI"] == pytest.approx((near - red) / (near + red), rel=1e-6)
    by_place = {}
    for place, row in rows:
        by_place.setdefault(place, []).append(row["position"])
    assert all(found == ([1, 2] if place[1] >= 15 else [1]) for place, found in by_place.items())


def test_so_many_pixels_in_each_polygon(scenes, start, polygon_layer):
    paths, _ = scenes
    boxes = [
        (500020, 5999900, 500100, 5999980),
        (500060, 5999750, 500300, 5999940),
        (500350, 5999950, 500370, 5999970),
    ]
    layer = polygon_layer(boxes)
    given = {"POLYGONS": layer, "NAME_FIELD": "name", "DROP_NULLS": False}
    _, names, rows = start(paths[:1], NUMBER=10, EACH_POLYGON=True, **given)
    assert names == ["id", "polygon", "name", "B4", "B8"]
    counts = {}
    for (row, column), found in rows:
        left, bottom, right, top = boxes[found["polygon"] - 1]
        assert left < 500005 + 10 * column < right
        assert bottom < 5999995 - 10 * row < top
        assert found["name"] == f"place {found['polygon']}"
        counts[found["polygon"]] = counts.get(found["polygon"], 0) + 1
    assert counts == {1: 10, 2: 10, 3: 4}
    _, _, rows = start(paths[:1], NUMBER=0, **given)
    assert len(rows) == len({place for place, _ in rows}) == 64 + 24 * 19 - 4 * 4 + 4


def test_a_mask_works(scenes, start):
    paths, values = scenes
    _, _, rows = start(paths[:1], NUMBER=0, MASK="custom", MASK_RULE="B8 > 500")
    assert len(rows) == (values[0]["B8"] <= 500).sum()


def test_names_of_fields_are_never_there_twice(make_image, start):
    path = make_image("one.tif", {"id": 1, "ID": 2, "fid": 3})
    _, names, rows = start([path], NUMBER=1)
    assert names == ["id", "id_", "ID__", "fid_"]
    assert list(rows[0][1].values()) == [1, 1, 2, 3]


def test_polygons_elsewhere_are_said(scenes, start, polygon_layer):
    with pytest.raises(QgsProcessingException, match="extent"):
        start(scenes[0], POLYGONS=polygon_layer([(900000, 5999900, 900100, 5999980)]))


def test_a_cancelled_sample_is_a_failure_for_the_command_line(
    scenes, tmp_path, new_feedback, monkeypatch
):
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "qgis_process"))
    feedback = new_feedback()
    feedback.cancel()
    given = {"LAYERS": scenes[0], "OUTPUT": str(tmp_path / "samples.gpkg")}
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run("imagecollections:sample", given, feedback=feedback)
