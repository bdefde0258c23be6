# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Partners: further bands from other files, each with its own image."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.live import pixels
from image_collections.engine.live.file import relocate
from image_collections.tests.support.items import item, projection, stored, write_items
from osgeo import gdal
from qgis.core import QgsProcessingException

# Of each of three dates the share of cloud, which is the same all over an image.
CLOUDS = {"2021-06-01": 5, "2021-07-01": 60, "2021-08-01": 20}
VALUES = {"2021-06-01": 100, "2021-07-01": 900, "2021-08-01": 200}


@pytest.fixture
def scenes(make_image):
    return [
        make_image(f"S2A_{day.replace('-', '')}.tif", {"B4": value, "B8": 2 * value})
        for day, value in VALUES.items()
    ]


@pytest.fixture
def clouds(make_image):
    """The cloud probabilities, in another order, and 0 is a probability."""
    return [
        make_image(
            f"c/CLD_{day.replace('-', '')}.tif", {"CLDPRB": CLOUDS[day]}, dtype="uint8", nodata=None
        )
        for day in sorted(VALUES, reverse=True)
    ]


CLEAR = {"MASK": "custom", "MASK_RULE": "keep CLDPRB <= 30", "BANDS": "B4", "REDUCERS": ["max"]}


def test_a_mask_looks_at_the_partner_of_the_same_date(scenes, clouds, run, read, new_feedback):
    feedback = new_feedback()
    result = run("reduce", scenes, PARTNERS=clouds, feedback=feedback, **CLEAR)
    assert (read(result["OUTPUT"])["B4_max"] == 200).all()
    log = "\n".join(feedback.messages)
    for day in VALUES:
        date = day.replace("-", "")
        assert f"Partner of 'S2A_{date}': 'CLD_{date}' (of the same date)." in log


def test_bands_of_partners_are_bands(scenes, clouds, run, read):
    parameters = {"PARTNERS": clouds, "REDUCERS": ["max"]}
    found = read(run("reduce", scenes, **parameters)["OUTPUT"])
    assert {name: values[0, 0] for name, values in found.items()} == {
        "B4_max": 900,
        "B8_max": 1800,
        "CLDPRB_max": 60,
    }
    clear = {"QUALITY": "-CLDPRB", "PARTNERS": clouds, "BANDS": "B4"}
    assert (read(run("qualitymosaic", scenes, **clear)["OUTPUT"])["B4"] == 100).all()
    added = {"ADD_BANDS": "x = B4 * (CLDPRB + 1)", "BANDS": "x"}
    found = read(run("reduce", scenes, **parameters, **added)["OUTPUT"])
    assert found["x_max"][0, 0] == 900 * 61


def test_presets_find_their_band_among_partners(make_image, run, read):
    image = make_image("S2A_20210601.tif", {"B4": [[7, 8, 9]] * 4}, shape=(4, 3))
    classes = make_image(
        "x/S2A_20210601_SCL.tif", [[[4, 9, 4]] * 4], dtype="uint8", nodata=None, shape=(4, 3)
    )
    for mask in ("auto", "sentinel2-scl"):
        result = run("reduce", [image], PARTNERS=[classes], MASK=mask, BANDS="B4")
        found = read(result["OUTPUT"])["B4_median"]
        assert found[0, [0, 2]].tolist() == [7, 9]
        assert found[0, 1] not in (7, 8, 9)


def test_partners_on_other_grids_and_places(make_image, run, read):
    """A coarser one that covers half of the image; beyond it nothing is known."""
    image = make_image("S2A_20210601.tif", {"B4": np.arange(1, 21).reshape(4, 5)})
    coarse = make_image(
        "angle_20210601.tif",
        {"angle": [[10, 20], [30, 40]]},
        dtype="float32",
        nodata=None,
        cell=20,
        shape=(2, 2),
    )
    found = read(run("reduce", [image], PARTNERS=[coarse], REDUCERS=["max"])["OUTPUT"])
    angle = found["angle_max"]
    assert angle[:, :4].tolist() == [
        *([[10, 10, 20, 20]] * 2),
        *([[30, 30, 40, 40]] * 2),
    ]
    assert not np.isin(angle[:, 4], [10, 20, 30, 40]).any()
    assert found["B4_max"].tolist() == np.arange(1, 21).reshape(4, 5).tolist()
    masked = {"MASK": "custom", "MASK_RULE": "angle < 15", "BANDS": "B4", "REDUCERS": ["count"]}
    counts = read(run("reduce", [image], PARTNERS=[coarse], **masked)["OUTPUT"])["B4_count"]
    assert (counts == 1).tolist() == [
        *([[False, False, True, True, False]] * 2),
        *([[True, True, True, True, False]] * 2),
    ]


@pytest.mark.parametrize(
    ("match", "days", "shift", "expected"),
    [
        ("date", 0, 0, 200),
        ("nearest", 3, 2, 200),
        ("name", 0, 0, 200),
        ("all", 0, 0, 900),
    ],
)
def test_the_rules_of_matching(make_image, run, read, match, days, shift, expected):
    scenes, clouds = [], []
    for day, value in VALUES.items():
        scenes.append(make_image(f"S_{day}.tif", {"B4": value}))
        other = f"{day[:-1]}{1 + shift}"
        name = f"S_{day}_clouds" if match == "name" else f"other_{other}"
        clouds.append(make_image(f"p/{name}.tif", {"CLDPRB": CLOUDS[day]}, dtype="uint8"))
    if match == "all":
        clouds = clouds[:1]
    parameters = {"PARTNERS": clouds, "PARTNER_MATCH": match, "PARTNER_DAYS": days}
    result = run("reduce", scenes, **parameters, **CLEAR)
    assert (read(result["OUTPUT"])["B4_max"] == expected).all()


def test_positions_are_those_of_the_list(scenes, clouds, run, read, new_feedback):
    feedback = new_feedback()
    parameters = {"PARTNERS": clouds, "PARTNER_MATCH": "position", "ORDER": "newest_on_top"}
    parameters |= {"START_DATE": "2021-06-15"}
    result = run("reduce", scenes, feedback=feedback, **parameters, **CLEAR)
    # The clouds are the other way round: the third has those of June, the second its own.
    assert (read(result["OUTPUT"])["B4_max"] == 200).all()
    (warning, idle) = feedback.warnings
    assert "'S2A_20210801': 'CLD_20210601', whose date is another" in warning
    assert "belong to no image" in idle
    assert "CLD_20210801" in idle


def test_of_several_the_one_of_the_tile_or_the_largest_overlap(make_image, run, read):
    image = make_image("S2A_T32TQM_20210601.tif", {"B4": 7})
    near = make_image("p/A_T32TQM_20210601.tif", {"CLDPRB": 1}, left=500030.0)
    far = make_image("p/A_T32TQN_20210601.tif", {"CLDPRB": 2}, left=500010.0)
    options = {"BANDS": "CLDPRB", "REDUCERS": ["max"]}
    found = read(run("reduce", [image], PARTNERS=[far, near], **options)["OUTPUT"])
    assert found["CLDPRB_max"][0, 4] == 1
    image = make_image("S2A_20210602.tif", {"B4": 7})
    near = make_image("p/A_20210602.tif", {"CLDPRB": 1}, left=500030.0)
    far = make_image("p/B_20210602.tif", {"CLDPRB": 2}, left=500010.0)
    found = read(run("reduce", [image], PARTNERS=[far, near], **options)["OUTPUT"])
    assert found["CLDPRB_max"][0, 4] == 2


def test_partners_of_several_kinds(scenes, clouds, make_image, run, read):
    """Every image has one of each kind: those with bands of the same names."""
    height = make_image("dem.tif", {"height": 300})
    angles = [
        make_image(f"a/{day.replace('-', '')}.tif", {"angle": number})
        for number, day in enumerate(VALUES, start=1)
    ]
    parameters = {"PARTNERS": [*clouds, *angles], "ADD_BANDS": "x = CLDPRB * 100 + angle"}
    found = read(run("reduce", scenes, BANDS="x", REDUCERS=["max"], **parameters)["OUTPUT"])
    assert found["x_max"][0, 0] == 6002
    parameters = {"PARTNERS": [height], "PARTNER_MATCH": "all", "BANDS": "height"}
    assert read(run("mosaic", scenes, **parameters)["OUTPUT"])["height"][0, 0] == 300


def test_images_without_a_partner(scenes, clouds, run, check, read, new_feedback):
    message = check("reduce", scenes, PARTNERS=clouds[1:], **CLEAR)[1]
    assert "'S2A_20210801' has no partner: none is of its date (2021-08-01)" in message
    with pytest.raises(QgsProcessingException):
        run("reduce", scenes, PARTNERS=clouds[1:], **CLEAR)
    feedback = new_feedback()
    result = run("reduce", scenes, PARTNERS=clouds[1:], ON_ERROR="skip", feedback=feedback, **CLEAR)
    assert (read(result["OUTPUT"])["B4_max"] == 100).all()
    assert any("'S2A_20210801' has no partner" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("twice", ["several partners that fit alike", "CLD_20210601"]),
        ("same name", ["has a band 'B4'", "S2A_2021"]),
        ("elsewhere", ["does not lie where it is"]),
        ("no raster", ["cannot be"]),
        ("far", ["within 2 days"]),
    ],
)
def test_what_is_wrong_is_told_before_the_run(scenes, clouds, make_image, check, change, words):
    parameters = {"PARTNERS": clouds}
    if change == "twice":
        copy = clouds[-1].replace("CLD_", "COPY_CLD_")
        shutil.copy(clouds[-1], copy)
        parameters["PARTNERS"] = [*clouds, copy]
    elif change == "same name":
        parameters["PARTNERS"] = [make_image("p_20210601.tif", {"B4": 1})]
    elif change == "elsewhere":
        parameters["PARTNERS"] = [make_image("p_20210601.tif", {"X": 1}, left=900000.0)]
    elif change == "no raster":
        parameters["PARTNERS"] = [*clouds, "/nowhere.tif"]
    else:
        parameters["PARTNERS"] = [make_image("p_20210605.tif", {"X": 1})]
        parameters |= {"PARTNER_MATCH": "nearest", "PARTNER_DAYS": 2}
    is_right, message = check("reduce", scenes, **parameters)
    assert not is_right
    for word in words:
        assert word in message


def test_live_composites_and_recipes_know_partners(scenes, clouds, run, read, tmp_path, trusted):
    path = run("reduce", scenes, PARTNERS=clouds, **CLEAR)["OUTPUT"]
    recipe = json.loads(gdal.Open(path).GetMetadataItem("IMAGE_COLLECTIONS_RECIPE"))
    assert recipe["parameters"]["PARTNERS"] == clouds
    live = run("reduce", scenes, PARTNERS=clouds, OUTPUT=str(tmp_path / "live.vrt"), **CLEAR)
    np.testing.assert_array_equal(read(live["OUTPUT"])["B4_max"], read(path)["B4_max"])
    # Moved together with all that it reads, it reads that.
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("live.vrt", *(path.rsplit("/", 1)[1] for path in scenes)):
        shutil.move(tmp_path / name, moved / name)
    shutil.move(tmp_path / "c", moved / "c")
    pixels.release()
    assert relocate(str(moved / "live.vrt")) == []
    assert (read(moved / "live.vrt")["B4_max"] == 200).all()


def test_a_partner_that_breaks_takes_its_image_out(scenes, clouds, run, read):
    with Path(clouds[0]).open("r+b") as file:
        file.truncate(120)
    options = {"PARTNERS": clouds, "ON_ERROR": "skip"}
    assert (read(run("reduce", scenes, **options, **CLEAR)["OUTPUT"])["B4_max"] == 100).all()


def test_a_collection_file_among_partners(scenes, clouds, run, read, tmp_path):
    grid = projection(5, 4, origin=(500000.0, 6000000.0), epsg=32632)
    items = [
        item(
            Path(path).stem,
            {"CLDPRB": {"href": path, "roles": ["data"], **grid, **stored("uint8", None)}},
            date=f"{day}T10:00:00Z",
            bbox=[8, 54, 10, 55],
        )
        for path, day in zip(clouds, sorted(VALUES, reverse=True))
    ]
    path = write_items(tmp_path / "clouds.json", items)
    result = run("reduce", scenes, PARTNERS=[path], **CLEAR)
    assert (read(result["OUTPUT"])["B4_max"] == 200).all()
    recipe = json.loads(gdal.Open(result["OUTPUT"]).GetMetadataItem("IMAGE_COLLECTIONS_RECIPE"))
    assert recipe["parameters"]["PARTNERS"] == [path]
