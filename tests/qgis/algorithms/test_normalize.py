# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Normalize: every band of every image on a common scale."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

RNG = np.random.default_rng(2)
SHAPE = (30, 20)
METHODS = {
    "minmax": lambda v: (v - v.min()) / (v.max() - v.min()),
    "percentile": lambda v: (
        (v - np.percentile(v, 2)) / (np.percentile(v, 98) - np.percentile(v, 2))
    ),
    "zscore": lambda v: (v - v.mean()) / v.std(),
}


@pytest.fixture
def scenes(make_image):
    """Two scenes with gaps; the second has only half of the first's rows."""
    made, values = [], []
    for number, rows in enumerate((30, 15)):
        bands = {name: RNG.integers(0, 3000, (rows, 20)) for name in ("B4", "B8")}
        values.append(bands)
        made.append(
            make_image(f"scene_2024-0{number + 5}-01.tif", bands, shape=(rows, 20), dtype="int16")
        )
    return made, values


@pytest.mark.parametrize("clamp", [True, False])
@pytest.mark.parametrize("method", METHODS)
def test_a_stack_equals_numpy(scenes, run, read, method, clamp):
    paths, values = scenes
    found = read(run("normalize", paths, METHOD=method, CLAMP=clamp)["OUTPUT"])
    assert list(found) == ["20240501_B4", "20240501_B8", "20240601_B4", "20240601_B8"]
    for date, bands in zip(("20240501", "20240601"), values):
        for name, numbers in bands.items():
            valid = numbers != 0
            expected = np.full(SHAPE, np.nan)
            rows = len(numbers)
            expected[:rows][valid] = METHODS[method](numbers[valid].astype(float))
            if clamp and method != "zscore":
                expected = np.clip(expected, 0, 1)
            np.testing.assert_allclose(found[f"{date}_{name}"], expected, rtol=2e-7, atol=1e-7)


def test_a_folder_has_every_image_for_itself(scenes, run, read, tmp_path):
    paths, _ = scenes
    made = run("normalize", paths, OUTPUT=None, OUTPUT_FOLDER=str(tmp_path / "out"))
    assert "OUTPUT" not in made
    assert [Path(path).name for path in made["OUTPUT_LAYERS"]] == [
        "scene_2024-05-01.tif",
        "scene_2024-06-01.tif",
    ]
    stack = read(run("normalize", paths)["OUTPUT"])
    for path, date, rows in zip(made["OUTPUT_LAYERS"], ("20240501", "20240601"), (30, 15)):
        found = read(path)
        assert list(found) == ["B4", "B8"]
        for name, numbers in found.items():
            np.testing.assert_array_equal(numbers, stack[f"{date}_{name}"][:rows])


def test_statistics_come_from_inside_polygons(scenes, run, read):
    paths, values = scenes
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32632", "stable", "memory")
    feature = QgsFeature()
    square = "Polygon((500000 6000000,500100 6000000,500100 5999900,500000 5999900,500000 6000000))"
    feature.setGeometry(QgsGeometry.fromWkt(square))
    polygons.dataProvider().addFeature(feature)
    made = run("normalize", paths, METHOD="zscore", POLYGONS=polygons)
    found = read(made["OUTPUT"])["20240501_B4"]
    inside = values[0]["B4"][:10, :10]
    inside = inside[inside != 0].astype(float)
    expected = (values[0]["B4"].astype(float) - inside.mean()) / inside.std()
    valid = values[0]["B4"] != 0
    np.testing.assert_allclose(found[valid], expected[valid], rtol=2e-6, atol=1e-6)


def test_equal_values_have_no_scale(make_image, run, read):
    path = make_image("flat_2024-05-01.tif", {"B4": 7})
    assert np.isnan(read(run("normalize", [path])["OUTPUT"])["20240501_B4"]).all()
    scores = read(run("normalize", [path], METHOD="zscore")["OUTPUT"])
    assert (scores["20240501_B4"] == 0).all()


@pytest.mark.parametrize("settings", [{"THREADS": 1}, {"THREADS": 3, "MEMORY": 1}])
def test_threads_and_memory_change_nothing(scenes, run, read, tmp_path, settings):
    paths, _ = scenes
    expected = read(run("normalize", paths, METHOD="percentile")["OUTPUT"])
    other = str(tmp_path / "other.tif")
    found = read(run("normalize", paths, METHOD="percentile", OUTPUT=other, **settings)["OUTPUT"])
    for name, values in expected.items():
        np.testing.assert_array_equal(found[name], values)


def test_masks_are_applied(make_image, run, read):
    values = np.arange(1, 21).reshape(4, 5)
    bands = {"B4": values, "SCL": np.where(values > 15, 9, 4)}
    path = make_image("s_2024-05-01.tif", bands)
    found = read(run("normalize", [path], BANDS="B4", MASK="sentinel2-scl")["OUTPUT"])
    np.testing.assert_allclose(found["20240501_B4"].ravel()[:15], np.arange(15) / 14, rtol=1e-6)
    assert np.isnan(found["20240501_B4"].ravel()[15:]).all()


def test_a_broken_image_is_left_out(scenes, run, read, tmp_path):
    paths, _ = scenes
    expected = read(run("normalize", paths[1:])["OUTPUT"])
    broken = paths[0]
    Path(broken).write_bytes(Path(broken).read_bytes()[:900])
    listed = [broken, paths[1]]
    made = run("normalize", listed, ON_ERROR="skip", OUTPUT=str(tmp_path / "skip.tif"))
    found = read(made["OUTPUT"])
    assert list(found) == list(expected)
    np.testing.assert_array_equal(found["20240601_B4"], expected["20240601_B4"])


def test_mistakes_are_said(scenes, check, run, tmp_path):
    paths, _ = scenes
    assert check("normalize", paths, OUTPUT=None)[1].startswith("Nothing would be written")
    wrong = check("normalize", paths, METHOD="percentile", INTERVAL="98,2")[1]
    assert "is no interval" in wrong
    with pytest.raises(QgsProcessingException, match="live composite"):
        run("normalize", paths, OUTPUT=str(tmp_path / "stack.vrt"))


def test_a_year_of_real_scenes(shared, run):
    """Every month comes out with mean 0 and deviation 1; the two empty ones as nodata."""
    paths = sorted(map(str, (shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif")))
    made = run("normalize", paths, BANDS="S2-L2A-B08", METHOD="zscore")
    dataset = gdal.Open(made["OUTPUT"])
    assert dataset.RasterCount == 12
    empty = 0
    for number in range(1, 13):
        band = dataset.GetRasterBand(number).ReadAsArray().astype(float)
        band = band[~np.isnan(band)]
        empty += not band.size
        if band.size:
            assert abs(band.mean()) < 1e-6
            assert band.std() == pytest.approx(1.0, abs=1e-6)
    assert empty == 2
