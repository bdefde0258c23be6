# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Speckle filter: radar images of a collection through Processing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.engine.radar.speckle import MeanRatio, Speckle, filtered
from image_collections.tests.support.items import asset, item, write_items
from osgeo import gdal
from qgis.core import QgsProcessingException

SHAPE = (40, 50)
# Where images are made.
LEFT, TOP, CELL = 500000.0, 6000000.0, 10.0
BOX = [8.9, 54.0, 9.1, 54.2]


@pytest.fixture
def start(tmp_path, new_feedback):
    def run(layers, *, feedback=None, **parameters):
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "out"))
        return processing.run(
            "imagecollections:speckle",
            {"LAYERS": layers, **parameters},
            feedback=feedback or new_feedback(),
        )

    return run


@pytest.fixture
def powers():
    rng = np.random.default_rng(3)
    return rng.gamma(4, 0.02, (4, *SHAPE)).astype("float32")


@pytest.fixture
def scenes(make_image, powers):
    made = []
    for day, values in enumerate(powers, start=1):
        bands = {"VV": values, "VH": values / 4, "angle": np.full(SHAPE, 38.0)}
        name = f"s1_2024-05-{day:02d}.tif"
        made.append(make_image(name, bands, dtype="float32", nodata=-9999, shape=SHAPE))
    return made


def whole(values, speckle):
    wide = np.pad(values.astype("float64"), speckle.margin)
    return filtered(wide, np.pad(np.ones(SHAPE, dtype=bool), speckle.margin), speckle)


@pytest.mark.parametrize("method", ["boxcar", "lee", "refined_lee", "gamma_map"])
def test_each_image_is_filtered_by_itself(scenes, powers, start, read, method):
    made = start(scenes, METHOD=method, SIZE=7, LOOKS=4.0)
    assert [Path(each).name for each in made["OUTPUT_LAYERS"]] == [
        Path(each).name for each in scenes
    ]
    speckle = Speckle(method, 7, 4.0)
    for path, values in zip(made["OUTPUT_LAYERS"], powers):
        found = read(path)
        assert list(found) == ["VV", "VH", "angle"]
        np.testing.assert_array_equal(found["VV"], whole(values, speckle).astype("float32"))
        assert (found["angle"] == 38).all()


def test_images_of_an_orbit_are_filtered_together(scenes, powers, start, read, new_feedback):
    feedback = new_feedback()
    made = start(scenes, METHOD="multitemporal", SIZE=5, feedback=feedback)["OUTPUT_LAYERS"]
    speckle = Speckle("multitemporal", 5)
    means = [whole(values, speckle) for values in powers]
    ratio = MeanRatio(SHAPE)
    for values, mean in zip(powers, means):
        ratio.add(values.astype("float64"), np.ones(SHAPE, dtype=bool), mean)
    for path, mean in zip(made, means):
        np.testing.assert_array_equal(read(path)["VV"], ratio.of(mean).astype("float32"))
    # What was found for all of them together is gone.
    assert sorted(each.name for each in Path(made[0]).parent.iterdir()) == [
        Path(each).name for each in scenes
    ]
    assert "Nothing tells the relative orbit of 's1_2024-05-01'" in "\n".join(feedback.warnings)


def test_images_on_several_grids_filter_each_other(
    scenes, powers, start, read, make_image, new_feedback
):
    """One that begins three columns on has a grid of its own, with the same pixels."""
    bands = {"VV": powers[3], "VH": powers[3], "angle": np.full(SHAPE, 38.0)}
    given = {"dtype": "float32", "nodata": -9999, "shape": SHAPE, "left": LEFT + 3 * CELL}
    other = make_image("s1_2024-05-09.tif", bands, **given)
    feedback = new_feedback()
    made = start([*scenes[:3], other], METHOD="multitemporal", SIZE=3, feedback=feedback)
    assert "lie on several grids" in "\n".join(feedback.messages)
    one = made["OUTPUT_LAYERS"][0]
    extent = f"{LEFT},{LEFT + SHAPE[1] * CELL},{TOP - SHAPE[0] * CELL},{TOP} [EPSG:32632]"
    folder = str(Path(one).parent.with_name("cut"))
    cut = start(
        [*scenes[:3], other], METHOD="multitemporal", SIZE=3, EXTENT=extent, OUTPUT_FOLDER=folder
    )
    np.testing.assert_array_equal(read(one)["VV"], read(cut["OUTPUT_LAYERS"][0])["VV"])


def as_items(tmp_path, scenes, orbits):
    items = []
    for number, (path, properties) in enumerate(zip(scenes, orbits), start=1):
        bands = [{"name": name} for name in ("VV", "VH", "angle")]
        given = {"eo:bands": bands}
        items.append(
            item(
                f"S1_{number}",
                {"data": asset(Path(path).name, **given)},
                date=f"2024-05-0{number}T05:11:12Z",
                bbox=BOX,
                **properties,
            )
        )
    return write_items(tmp_path / "items.json", items)


def test_images_of_several_orbits_are_refused_and_can_be_filtered(scenes, start, tmp_path):
    orbits = [{"sat:orbit_state": "ascending", "sat:relative_orbit": 44}] * 3
    orbits.append({"sat:orbit_state": "descending", "sat:relative_orbit": 95})
    path = as_items(tmp_path, scenes, orbits)
    with pytest.raises(QgsProcessingException) as raised:
        start(None, COLLECTION=path, METHOD="multitemporal")
    assert "the direction of these differs" in str(raised.value)
    assert "such as by orbit = 'ascending' (FILTER)" in str(raised.value)
    written = tmp_path / "filtered.json"
    made = start(
        None,
        COLLECTION=path,
        METHOD="multitemporal",
        FILTER="relative_orbit = 44",
        OUTPUT_COLLECTION=str(written),
    )
    assert len(made["OUTPUT_LAYERS"]) == 3
    features = json.loads(written.read_text())["features"]
    assert features[0]["properties"]["sat:orbit_state"] == "ascending"
    assert [each["id"] for each in features] == ["S1_1", "S1_2", "S1_3"]
    orbits[3] = {"sat:orbit_state": "ascending", "sat:relative_orbit": 117}
    path = as_items(tmp_path, scenes, orbits)
    with pytest.raises(QgsProcessingException, match="the relative orbit of these differs"):
        start(None, COLLECTION=path, METHOD="multitemporal")


def test_an_image_that_cannot_be_read_is_left_out_of_all(scenes, powers, start, read):
    broken = Path(scenes[1])
    broken.write_bytes(broken.read_bytes()[: broken.stat().st_size // 2])
    with pytest.raises(QgsProcessingException, match="s1_2024-05-02"):
        start(scenes, METHOD="multitemporal")
    made = start(scenes, METHOD="multitemporal", ON_ERROR="skip")["OUTPUT_LAYERS"]
    assert [Path(each).stem for each in made] == [Path(scenes[k]).stem for k in (0, 2, 3)]
    others = start([scenes[k] for k in (0, 2, 3)], METHOD="multitemporal")["OUTPUT_LAYERS"]
    for path, other in zip(made, others):
        np.testing.assert_array_equal(read(path)["VV"], read(other)["VV"])


def test_live_images_show_the_same_pixels(scenes, start, read, trusted, tmp_path):
    for method in ("refined_lee", "multitemporal"):
        made = start(scenes, METHOD=method, OUTPUT_FOLDER=str(tmp_path / method))
        folder = str(tmp_path / f"live {method}")
        live = start(scenes, METHOD=method, OUTPUT_FORMAT="live", OUTPUT_FOLDER=folder)
        for path, other in zip(made["OUTPUT_LAYERS"], live["OUTPUT_LAYERS"]):
            assert other.endswith(".vrt")
            for name, values in read(path).items():
                np.testing.assert_array_equal(read(other)[name], values)


def test_a_single_band_in_decibels(scenes, powers, start, read, make_image):
    levels = 10 * np.log10(powers[0])
    path = make_image("db.tif", {"VV": levels}, dtype="float32", nodata=-9999, shape=SHAPE)
    (made,) = start([path], BANDS="VV", METHOD="lee", DECIBEL=True)["OUTPUT_LAYERS"]
    expected = 10 * np.log10(whole(powers[0], Speckle("lee")))
    np.testing.assert_allclose(read(made)["VV"], expected, atol=1e-5)


def test_decibels_without_a_word_of_it_are_told_and_powers_with_it(
    scenes, powers, start, make_image, new_feedback
):
    levels = 10 * np.log10(powers[0])
    path = make_image("db.tif", {"VV": levels}, dtype="float32", nodata=-9999, shape=SHAPE)
    for layers, decibel, words in (
        ([path], False, "Most values of 'db' are below 0"),
        (scenes[:1], True, "All values of 's1_2024-05-01' are above 0"),
    ):
        feedback = new_feedback()
        start(layers, DECIBEL=decibel, METHOD="lee", feedback=feedback)
        said = [text for text in feedback.warnings if words in text]
        assert len(said) == 1
        assert "(DECIBEL)" in said[0]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"SIZE": 6, "METHOD": "lee"}, "enter an odd number from 3 to 101"),
        ({"SIZE": 5}, "set the size to 7"),
        ({"SIZE": 9999, "METHOD": "lee"}, r"\(SIZE\); enter a number from 3 to 101"),
        ({"LOOKS": 0.0}, "0 is no number of looks; enter one above 0"),
        ({"LOOKS": -2.0}, "-2 is no number of looks; enter one above 0"),
        ({"BANDS": "HH"}, "has no band 'HH'"),
        ({"METHOD": "frost"}, "'frost' is no choice"),
    ],
)
def test_wrong_values_end_in_a_sentence(scenes, start, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        start(scenes, **parameters)


def test_the_log_says_what_was_done_and_no_word_of_a_collection_of_one(scenes, start, new_feedback):
    feedback = new_feedback()
    start(scenes[:1], METHOD="lee", SIZE=5, LOOKS=4.4, feedback=feedback)
    log = "\n".join([*feedback.messages, *feedback.warnings])
    assert "Filter: lee, windows of 5 x 5 pixels, 4.4 looks, on VV, VH as powers." in log
    assert "cloud cover" not in log
    assert "All " not in log
    feedback = new_feedback()
    start(scenes, METHOD="boxcar", BANDS="VV", DECIBEL=True, feedback=feedback)
    log = "\n".join(feedback.messages)
    assert "Filter: boxcar, windows of 7 x 7 pixels, on VV in decibels." in log
    assert "4 images of 4 days" in log


def test_images_without_a_polarisation_are_refused(make_image, start):
    with pytest.raises(QgsProcessingException, match="Choose the bands to work on in Bands"):
        start([make_image("optical.tif", {"B4": 1, "B8": 2})])


@pytest.mark.once
def test_it_runs_in_qgis_process(scenes, powers, qgis_process, read, tmp_path):
    folder = tmp_path / "there"
    done = qgis_process(
        "run",
        "imagecollections:speckle",
        f"--LAYERS={scenes[0]}",
        "--METHOD=gamma_map",
        "--LOOKS=4",
        f"--OUTPUT_FOLDER={folder}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = folder.glob("*.tif")
    expected = whole(powers[0], Speckle("gamma_map", 7, 4.0)).astype("float32")
    np.testing.assert_array_equal(read(made)["VV"], expected)
    assert gdal.Open(str(made)).GetMetadata()["ACQUISITION_DATE"] == "2024-05-01"
