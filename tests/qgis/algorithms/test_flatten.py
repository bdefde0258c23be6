# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Terrain flattening: radar images of a collection through Processing."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.tests.support.items import asset, item, write_items
from qgis.core import QgsProcessingException

SHAPE = (30, 40)
AROUND = 60
CELL = 20.0
LEFT, TOP = 500000.0, 6000000.0
BOX = [8.9, 54.0, 9.1, 54.2]
# The plane falls to the west by this, and the sensor is in the west.
FALL = math.radians(20)


@pytest.fixture
def start(tmp_path, new_feedback, dem):
    def run(layers, *, feedback=None, **parameters):
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "out"))
        parameters.setdefault("ANGLE", "angle")
        parameters.setdefault("DEM", dem)
        return processing.run(
            "imagecollections:flatten",
            {"LAYERS": layers, **parameters},
            feedback=feedback or new_feedback(),
        )

    return run


@pytest.fixture
def dem(make_image):
    """A plane that falls to the west, on whole metres."""
    column = np.mgrid[: SHAPE[0] + 2 * AROUND, : SHAPE[1] + 2 * AROUND][1]
    return make_image(
        "dem.tif",
        {"height": 100 + math.tan(FALL) * CELL * column},
        dtype="float32",
        nodata=-9999,
        left=LEFT - AROUND * CELL,
        top=TOP + AROUND * CELL,
        cell=CELL,
        shape=(SHAPE[0] + 2 * AROUND, SHAPE[1] + 2 * AROUND),
    )


@pytest.fixture
def powers():
    return np.random.default_rng(3).gamma(4, 0.02, (2, *SHAPE)).astype("float32")


@pytest.fixture
def angle():
    """Return angles that grow to the east: there the sensor is not."""
    return np.broadcast_to(np.linspace(36, 40, SHAPE[1]), SHAPE)


@pytest.fixture
def scenes(make_image, powers, angle):
    made = []
    for day, values in enumerate(powers, start=1):
        bands = {"VV": values, "VH": values / 4, "angle": angle}
        given = {"left": LEFT, "top": TOP, "cell": CELL, "shape": SHAPE}
        name = f"s1_2024-05-{day:02d}.tif"
        made.append(make_image(name, bands, dtype="float32", nodata=-9999, **given))
    return made


def expected(values, angle, model="volume"):
    theta = np.radians(angle.astype("float32").astype("float64"))
    upright = np.pi / 2 - theta
    gamma = values / np.cos(theta)
    if model == "volume":
        return gamma * np.tan(upright) / np.tan(upright + FALL)
    return gamma * np.cos(upright + FALL) / np.cos(upright)


@pytest.mark.parametrize("model", ["volume", "surface"])
def test_each_image_is_flattened(scenes, powers, angle, start, read, model, new_feedback):
    feedback = new_feedback()
    made = start(scenes, MODEL=model, feedback=feedback)["OUTPUT_LAYERS"]
    assert [Path(each).name for each in made] == [Path(each).name for each in scenes]
    for path, values in zip(made, powers):
        found = read(path)
        assert list(found) == ["VV", "VH", "angle", "distortion"]
        np.testing.assert_allclose(found["VV"], expected(values, angle, model), rtol=1e-3)
        np.testing.assert_allclose(found["VH"], found["VV"] / 4, rtol=1e-6)
        np.testing.assert_array_equal(found["angle"], angle.astype("float32"))
        assert (found["distortion"] == 0).all()
    log = "\n".join(feedback.messages)
    assert "The angles of 's1_2024-05-01' fall to 270.0 degrees" in log


def test_from_the_other_side_the_slope_is_a_backslope(scenes, powers, angle, start, read):
    made = start(scenes[:1], AZIMUTH=90.0)["OUTPUT_LAYERS"]
    theta = np.radians(angle)
    upright = np.pi / 2 - theta
    gamma = powers[0] / np.cos(theta) * np.tan(upright) / np.tan(upright - FALL)
    np.testing.assert_allclose(read(made[0])["VV"], gamma, rtol=1e-3)


def test_decibels_stay_decibels(scenes, powers, angle, start, read, make_image):
    bands = {"VV": 10 * np.log10(powers[0]), "angle": angle}
    given = {"left": LEFT, "top": TOP, "cell": CELL, "shape": SHAPE}
    path = make_image("db.tif", bands, dtype="float32", nodata=-9999, **given)
    (made,) = start([path], DECIBEL=True)["OUTPUT_LAYERS"]
    levels = 10 * np.log10(expected(powers[0], angle))
    np.testing.assert_allclose(read(made)["VV"], levels, atol=5e-3)


def test_angles_in_radians_are_the_same(scenes, angle, start, read, tmp_path):
    made = start(scenes[:1])["OUTPUT_LAYERS"]
    folder = str(tmp_path / "radians")
    other = start(
        scenes[:1],
        ADD_BANDS=f"theta = angle * {math.pi / 180!r}",
        ANGLE="theta",
        OUTPUT_FOLDER=folder,
    )["OUTPUT_LAYERS"]
    np.testing.assert_allclose(read(other[0])["VV"], read(made[0])["VV"], rtol=1e-5)


def test_what_a_mask_takes_out_is_masked_and_the_rest_is_as_it_was(scenes, angle, start, read):
    plain = read(start(scenes[:1])["OUTPUT_LAYERS"][0])
    rule = {"MASK": "custom", "MASK_RULE": "angle > 39"}
    masked = read(start(scenes[:1], **rule)["OUTPUT_LAYERS"][0])
    kept = angle.astype("float32") <= 39
    assert np.isnan(masked["VV"][~kept]).all()
    assert np.isnan(masked["distortion"][~kept]).all()
    for name, values in plain.items():
        np.testing.assert_array_equal(masked[name][kept], values[kept])


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3035"])
def test_slopes_are_those_of_the_ground_in_any_crs(scenes, start, read, crs):
    """Degrees, metres that are stretched, and a map that is turned: the plane stays what it is."""
    before = read(start(scenes[:1])["OUTPUT_LAYERS"][0])
    bands = {"ADD_BANDS": "one = VV / VV", "BANDS": "one"}
    flat = read(start(scenes[:1], **bands)["OUTPUT_LAYERS"][0])["one"]
    there = read(start(scenes[:1], CRS=crs, **bands)["OUTPUT_LAYERS"][0])["one"]
    assert list(before) == ["VV", "VH", "angle", "distortion"]
    seen = np.isfinite(there)
    assert seen.sum() > 500
    # A DEM that is interpolated between its pixels, on cells of another form, is nearly a plane.
    assert np.median(there[seen]) == pytest.approx(np.median(flat), rel=0.01)
    assert np.percentile(np.abs(there[seen] / np.median(there[seen]) - 1), 90) < 0.1


def test_the_distortion_is_a_band_of_classes_of_the_collection(scenes, start, run, read, tmp_path):
    path = tmp_path / "flat.json"
    made = start(scenes, OUTPUT_COLLECTION=str(path))
    assert len(made["OUTPUT_LAYERS"]) == 2
    assert len(json.loads(path.read_text())["features"]) == 2
    # Distorted pixels are masked by a rule, as classes are.
    rule = {"MASK": "custom", "MASK_RULE": "distortion in 1,2,3,4"}
    mean = run("reduce", None, COLLECTION=str(path), REDUCERS=["count"], BANDS="VV", **rule)
    assert (read(mean["OUTPUT"])["VV_count"] == 2).all()


def test_a_collection_file_that_outlives_its_images_is_warned_of(
    scenes, start, new_feedback, tmp_path
):
    feedback = new_feedback()
    given = {"OUTPUT_COLLECTION": str(tmp_path / "flat.json"), "OUTPUT_FOLDER": "TEMPORARY_OUTPUT"}
    start(scenes, feedback=feedback, **given)
    assert any("are gone when QGIS is closed" in each for each in feedback.warnings)


def test_flattened_images_are_filtered_after(scenes, start, read, new_feedback, tmp_path):
    path = str(tmp_path / "flat.json")
    start(scenes, OUTPUT_COLLECTION=path)
    given = {"COLLECTION": path, "METHOD": "refined_lee", "OUTPUT_FOLDER": str(tmp_path / "clean")}
    made = processing.run("imagecollections:speckle", given, feedback=new_feedback())
    found = read(made["OUTPUT_LAYERS"][0])
    assert list(found) == ["VV", "VH", "angle", "distortion"]
    assert found["VV"].std() < 0.5 * read(start(scenes)["OUTPUT_LAYERS"][0])["VV"].std()


def test_live_images_show_the_same_pixels(scenes, start, read, trusted, tmp_path):
    made = start(scenes)["OUTPUT_LAYERS"]
    live = start(scenes, OUTPUT_FORMAT="live", OUTPUT_FOLDER=str(tmp_path / "live"))
    for path, other in zip(made, live["OUTPUT_LAYERS"]):
        assert other.endswith(".vrt")
        for name, values in read(path).items():
            np.testing.assert_array_equal(read(other)[name], values)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("OPERA_L2_RTC-S1_T069-147170-IW1_20240501T000000Z_v1.0.tif", "RTC"),
        ("S1A_IW_20240501T051112_DVP_RTC30_G_gpuned_1A2B.tif", "RTC"),
        ("s1_gamma0_20240501.tif", "gamma0"),
        ("Gamma_Nought_2024-05-01.tif", "Gamma_Nought"),
    ],
)
def test_images_that_are_corrected_already_are_refused_by_name(start, make_image, name, said):
    path = make_image(name, {"VV": 1, "angle": 38}, dtype="float32")
    with pytest.raises(QgsProcessingException) as raised:
        start([path])
    assert f"is terrain-corrected radiometrically, as '{said}'" in str(raised.value)
    assert "sigma0 alone is flattened" in str(raised.value)


def test_items_of_corrected_products_and_bands_of_gamma0_are_refused(scenes, start, tmp_path):
    bands = {"eo:bands": [{"name": name} for name in ("VV", "VH", "angle")]}
    assets = {"data": asset(Path(scenes[0]).name, **bands)}
    rtc = item("S1A_IW_20240501", assets, bbox=BOX, collection="sentinel-1-rtc")
    with pytest.raises(QgsProcessingException, match="as 'rtc' in what it says of itself"):
        start(None, COLLECTION=write_items(tmp_path / "items.json", [rtc]))
    with pytest.raises(QgsProcessingException, match="as 'gamma0' in"):
        start(scenes, ADD_BANDS="VV_gamma0 = VV")


def test_wrong_inputs_end_in_a_sentence(scenes, start, make_image, tmp_path):
    far = make_image("far.tif", {"height": 5}, left=900000.0)
    for parameters, words in (
        ({"ANGLE": "theta"}, "has no band 'theta'"),
        ({"ANGLE": "V.*"}, "'V.*' is not the name of one band"),
        ({"ANGLE": "VV"}, "'VV' (ANGLE) is among the bands that are flattened"),
        ({"DEM": str(tmp_path / "no.tif")}, "does not exist"),
        ({"DEM": far}, "The DEM does not reach image 's1_2024-05-01'"),
        ({"MODEL": "forest"}, "'forest' is no choice"),
        ({"ADD_BANDS": "distortion = VV"}, "have a band 'distortion' already"),
        ({"ADD_BANDS": "even = VV * 0 + 38", "ANGLE": "even"}, "is the same everywhere"),
    ):
        with pytest.raises(QgsProcessingException) as raised:
            start(scenes, **parameters)
        assert words in str(raised.value)


@pytest.mark.parametrize("azimuth", [math.nan, "NaN"])
def test_an_azimuth_that_is_no_number_is_refused(scenes, start, azimuth):
    with pytest.raises(QgsProcessingException, match=r"Azimuth to the sensor \(AZIMUTH\); enter"):
        start(scenes[:1], AZIMUTH=azimuth)


def test_the_log_says_what_was_done(scenes, start, new_feedback):
    feedback = new_feedback()
    start(scenes[:1], MODEL="surface", AZIMUTH=260.5, feedback=feedback)
    said = (
        "Model: surface, by the angles of 'angle' and the heights of 'dem', towards a sensor at "
        "260.5 degrees, on VV, VH as powers."
    )
    assert said in "\n".join(feedback.messages)


def test_what_is_masked_for_want_of_an_angle_is_told(scenes, start, new_feedback):
    feedback = new_feedback()
    start(scenes[:1], ADD_BANDS="bad = angle * 100", ANGLE="bad", AZIMUTH=270, feedback=feedback)
    assert "(100.0%) of 's1_2024-05-01' have no incidence angle" in "\n".join(feedback.warnings)


def test_a_dem_that_cannot_be_read_ends_the_run_also_where_images_are_skipped(scenes, start, dem):
    broken = Path(dem)
    broken.write_bytes(broken.read_bytes()[: broken.stat().st_size // 2])
    with pytest.raises(QgsProcessingException, match="'dem'"):
        start(scenes, ON_ERROR="skip")


@pytest.mark.once
def test_it_runs_in_qgis_process(scenes, powers, angle, dem, qgis_process, read, tmp_path):
    folder = tmp_path / "there"
    done = qgis_process(
        "run",
        "imagecollections:flatten",
        f"--LAYERS={scenes[0]}",
        "--ANGLE=angle",
        f"--DEM={dem}",
        f"--OUTPUT_FOLDER={folder}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = folder.glob("*.tif")
    np.testing.assert_allclose(read(made)["VV"], expected(powers[0], angle), rtol=1e-3)
