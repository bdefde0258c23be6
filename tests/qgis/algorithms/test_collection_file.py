# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""COLLECTION and FILTER: the images of a collection file, in every algorithm that reads one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from image_collections.algorithms.queries.plain_parameters import Surroundings
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

ORIGIN = (500000.0, 6000000.0)
BOX = [8.9, 54.0, 9.1, 54.2]
SHAPE = (4, 5)


def single(name, **more):
    """Return the asset of a file of one band of the size of the images here."""
    return asset(name, **projection(5, 4, origin=ORIGIN, epsg=32632), **stored(**more))


@pytest.fixture
def scenes(tmp_path, make_image):
    """Four scenes of two files each, in a collection file; returns its path and the stacks."""
    rng = np.random.default_rng(18)
    items, stacks = [], []
    for month in range(1, 5):
        name = f"scene_2024-0{month}-01"
        bands = {key: rng.integers(1, 5000, SHAPE) for key in ("B4", "B8")}
        bands["B4"][0, month] = 0
        for key, values in bands.items():
            make_image(f"{name}_{key}.tif", [values])
        stacks.append(make_image(f"{name}.tif", bands))
        assets = {key: single(f"{name}_{key}.tif") for key in bands}
        date = f"2024-0{month}-01T10:00:00Z"
        clouds = {"eo:cloud_cover": 10.0 * month} if month < 4 else {}
        items.append(item(name, assets, date=date, bbox=BOX, platform="sentinel-2a", **clouds))
    return write_items(tmp_path / "items.json", items), stacks


def equal(read, made, expected):
    found, wanted = read(made["OUTPUT"]), read(expected["OUTPUT"])
    assert list(found) == list(wanted)
    for band, values in wanted.items():
        np.testing.assert_array_equal(found[band], values)


CASES = {
    "mosaic": {},
    "qualitymosaic": {"QUALITY": "B8 - B4"},
    "reduce": {"REDUCERS": ["median", "count"]},
    "medoid": {},
    "geometricmedian": {},
    "tobands": {"EXPRESSION": "B8"},
}


@pytest.mark.parametrize("name", CASES)
def test_a_collection_file_is_as_the_list_of_its_images(name, scenes, run, read, tmp_path):
    path, stacks = scenes
    made = run(name, None, COLLECTION=path, **CASES[name])
    expected = run(name, stacks, OUTPUT=str(tmp_path / "expected.tif"), **CASES[name])
    equal(read, made, expected)


def test_images_of_the_file_come_before_those_of_the_list(scenes, run, read, tmp_path):
    path, stacks = scenes
    more = {"PROVENANCE": str(tmp_path / "provenance.tif"), "TOGETHER": True}
    run("mosaic", [stacks[0]], COLLECTION=path, BANDS="B8", **more)
    assert (read(more["PROVENANCE"])["source"] == 5).all()
    # Dates and filters leave the places of the file as they are.
    more["PROVENANCE"] = str(tmp_path / "provenance2.tif")
    run("mosaic", [], COLLECTION=path, BANDS="B8", FILTER="month in 2,3", **more)
    assert (read(more["PROVENANCE"])["source"] == 3).all()


def test_only_items_that_meet_dates_and_filter_are_opened(scenes, run, read, tmp_path):
    path, stacks = scenes
    for gone in tmp_path.glob("scene_2024-0[14]-01_*.tif"):
        gone.unlink()
    made = run(
        "reduce",
        None,
        COLLECTION=path,
        REDUCERS=["mean"],
        START_DATE="2024-02-01",
        FILTER="cloud_cover < 31 and platform = 'Sentinel-2A'",
    )
    expected = run("reduce", stacks[1:3], REDUCERS=["mean"], OUTPUT=str(tmp_path / "e.tif"))
    equal(read, made, expected)


def test_only_items_that_meet_the_extent_are_opened(scenes, run, read, tmp_path):
    path, stacks = scenes
    record = json.loads(Path(path).read_text())
    far = item("far", {"B4": single("none.tif"), "B8": single("none.tif")}, bbox=[50, 5, 51, 6])
    record["features"].insert(0, far)
    Path(path).write_text(json.dumps(record))
    # With the CRS in the text, and without: then it is that of the first image.
    for crs in (" [EPSG:32632]", ""):
        extent = f"500010,500030,5999970,5999990{crs}"
        made = run("mosaic", None, COLLECTION=path, EXTENT=extent)
        expected = run("mosaic", stacks, EXTENT=extent, OUTPUT=str(tmp_path / "e.tif"))
        equal(read, made, expected)


def test_a_filter_works_for_layers_too(scenes, run, read, tmp_path, new_feedback):
    _, stacks = scenes
    feedback = new_feedback()
    made = run("mosaic", stacks, FILTER="month >= 2 and month < 4", feedback=feedback)
    equal(read, made, run("mosaic", stacks[1:3], OUTPUT=str(tmp_path / "e.tif")))
    assert "2 of 4 images meet the filter." in feedback.messages


def test_images_that_lack_a_property_are_counted(scenes, run, new_feedback):
    path, _ = scenes
    feedback = new_feedback()
    run("mosaic", None, COLLECTION=path, FILTER="cloud_cover < 25", feedback=feedback)
    assert any("2 of 4 items" in line and "2 do not meet" in line for line in feedback.messages)
    said = "1 image has no property 'cloud_cover', so the filter leaves it out."
    assert said in feedback.warnings


@pytest.mark.parametrize("names", ["red,nir08", "nir,red", "B4,B8", "b.*"])
def test_bands_have_several_names(names, scenes, run, read):
    path, _ = scenes
    record = json.loads(Path(path).read_text())
    for feature in record["features"]:
        for key, name, common in (("B4", "band4", "red"), ("B8", "band8", "nir08")):
            feature["assets"][key]["eo:bands"] = [{"name": name, "common_name": common}]
    Path(path).write_text(json.dumps(record))
    made = run("mosaic", None, COLLECTION=path, BANDS=names)
    expected = ["band4", "band8"] if names == "b.*" else names.split(",")
    assert list(read(made["OUTPUT"])) == expected


def test_the_finest_band_of_an_item_makes_its_grid(tmp_path, make_image, run, read):
    fine, coarse = np.arange(1, 17).reshape(4, 4), np.array([[100, 200], [300, 400]])
    make_image("fine.tif", [fine], shape=(4, 4))
    make_image("coarse.tif", [coarse], shape=(2, 2), cell=20.0)
    path = write_items(
        tmp_path / "items.json",
        [item("x", {"B11": asset("coarse.tif"), "B4": asset("fine.tif")}, bbox=BOX)],
    )
    found = read(run("mosaic", None, COLLECTION=path)["OUTPUT"])
    np.testing.assert_array_equal(found["B4"], fine)
    np.testing.assert_array_equal(found["B11"], coarse.repeat(2, 0).repeat(2, 1))
    found = read(run("mosaic", None, COLLECTION=path, BANDS="B11")["OUTPUT"])
    np.testing.assert_array_equal(found["B11"], coarse)


def test_masks_find_their_band_in_another_file(tmp_path, make_image, run, read):
    classes = np.array([[4, 8], [3, 5]])
    make_image("red.tif", [np.full((4, 4), 7)], shape=(4, 4))
    make_image("scl.tif", [classes], shape=(2, 2), cell=20.0, nodata=None)
    assets = {"B4": asset("red.tif"), "scl": asset("scl.tif", ("cloud",))}
    path = write_items(tmp_path / "items.json", [item("x", assets, bbox=BOX)])
    made = run("mosaic", None, COLLECTION=path, BANDS="B4", MASK="sentinel2-scl")
    clear = np.array([[True, False], [False, True]]).repeat(2, 0).repeat(2, 1)
    np.testing.assert_array_equal(read(made["OUTPUT"])["B4"] == 7, clear)


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (lambda f: f.update(geometry=None), "Item 'scene_2024-02-01' has no geometry"),
        (lambda f: f.update(assets={}), "Item 'scene_2024-02-01' has no assets"),
        (lambda f: f["assets"]["B4"].update(href="./none.tif"), "'scene_2024-02-01' .* not there"),
        (lambda f: f["assets"]["B4"].update(href="ftp://a/b.tif"), "ftp://, which is not allowed"),
    ],
)
def test_bad_items_are_named_and_can_be_left_out(change, part, scenes, run, check, read, tmp_path):
    path, stacks = scenes
    record = json.loads(Path(path).read_text())
    change(record["features"][1])
    Path(path).write_text(json.dumps(record))
    is_right, message = check("mosaic", None, COLLECTION=path)
    assert not is_right
    assert re.search(part, message)
    footprints = str(tmp_path / "f.gpkg")
    made = run("mosaic", None, COLLECTION=path, ON_ERROR="skip", FOOTPRINTS=footprints)
    expected = run("mosaic", [stacks[0], *stacks[2:]], OUTPUT=str(tmp_path / "e.tif"))
    equal(read, made, expected)
    rows = {row["position"]: row for row in QgsVectorLayer(footprints, "f", "ogr").getFeatures()}
    assert sorted(rows) == [1, 2, 3, 4]
    assert "scene_2024-02-01" in rows[2]["error"]
    assert rows[1]["source"].endswith("scene_2024-01-01_B4.tif")


@pytest.mark.parametrize(
    ("parameters", "part"),
    [
        ({}, "No images were given"),
        ({"COLLECTION": "/none/items.json"}, "does not exist"),
        ({"FILTER": "clouds < 3"}, "'clouds' is no property"),
        ({"FILTER": "cloud_cover < 3"}, "No image is left. 0 of 4 items"),
        ({"START_DATE": "2030-01-01"}, "4 are not of the period"),
        ({"BANDS": "B5"}, "has no band 'B5'; it has B4, B8"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(parameters, part, scenes, check):
    path, _ = scenes
    if parameters and "COLLECTION" not in parameters:
        parameters = {"COLLECTION": path, **parameters}
    is_right, message = check("mosaic", None, **parameters)
    assert not is_right
    assert part in message


def test_a_file_that_is_shorter_than_its_item_says_is_left_out_in_the_run(scenes, run, tmp_path):
    path, _ = scenes
    gdal.Translate(
        str(tmp_path / "short.tif"), str(tmp_path / "scene_2024-03-01_B4.tif"), srcWin=[0, 0, 5, 3]
    )
    (tmp_path / "short.tif").replace(tmp_path / "scene_2024-03-01_B4.tif")
    with pytest.raises(QgsProcessingException, match="5 x 3 pixels, and not 5 x 4"):
        run("reduce", None, COLLECTION=path)
    made = run("reduce", None, COLLECTION=path, ON_ERROR="skip")
    assert Path(made["OUTPUT"]).exists()


def test_the_recipe_and_the_inspector_know_the_file(scenes, run, project):
    from image_collections.algorithms.queries.inspection import (
        file_of_layer,
        recipe_of,
        subject_of_recipe,
    )
    from qgis.core import QgsRasterLayer

    path, stacks = scenes
    made = run("reduce", [stacks[0]], COLLECTION=path, FILTER="month > 1 or name = 'x'", BANDS="B4")
    recipe = recipe_of(file_of_layer(QgsRasterLayer(made["OUTPUT"], "r", "gdal")))
    assert recipe.parameters["COLLECTION"] == path
    assert [Path(each).name for each in recipe.parameters["LAYERS"]] == ["scene_2024-01-01.tif"]
    subject = subject_of_recipe(recipe, Surroundings.of(project))
    assert [image.position for image in subject.images] == [2, 3, 4]


def test_the_recipe_finds_the_file_where_it_is_moved(scenes, run, project, tmp_path):
    from image_collections.algorithms.queries.inspection import (
        InspectionError,
        file_of_layer,
        recipe_of,
        subject_of_recipe,
    )
    from qgis.core import QgsRasterLayer

    path, _ = scenes
    output = tmp_path / "results" / "made.vrt"
    output.parent.mkdir()
    run("reduce", None, COLLECTION=path, BANDS="B4", OUTPUT=str(output))
    there = tmp_path / "there"
    there.mkdir()
    for file in [*tmp_path.glob("*.tif"), Path(path), output.parent]:
        file.rename(there / file.name)
    recipe = recipe_of(
        file_of_layer(QgsRasterLayer(str(there / "results" / "made.vrt"), "r", "gdal"))
    )
    assert recipe.parameters["COLLECTION"] == str(there / "items.json")
    assert len(subject_of_recipe(recipe, Surroundings.of(project)).images) == 4
    (there / "items.json").unlink()
    recipe = recipe_of(
        file_of_layer(QgsRasterLayer(str(there / "results" / "made.vrt"), "r", "gdal"))
    )
    with pytest.raises(InspectionError, match=r"items.json' does not exist"):
        subject_of_recipe(recipe, Surroundings.of(project))


def test_a_live_composite_finds_the_files_of_items_where_it_is_moved(
    scenes, run, read, tmp_path, trusted
):
    from image_collections.engine.live.file import plan_of, relocate

    path, _ = scenes
    expected = read(run("reduce", None, COLLECTION=path)["OUTPUT"])
    live = run("reduce", None, COLLECTION=path, OUTPUT=str(tmp_path / "live.vrt"))["OUTPUT"]
    for band, values in read(live).items():
        np.testing.assert_array_equal(values, expected[band])
    there = tmp_path / "there"
    there.mkdir()
    for file in [*tmp_path.glob("*.tif"), *tmp_path.glob("*.vrt")]:
        file.rename(there / file.name)
    assert relocate(str(there / "live.vrt")) == []
    assert str(there) in plan_of(str(there / "live.vrt")).images[0].path
    for band, values in read(there / "live.vrt").items():
        np.testing.assert_array_equal(values, expected[band])
    (there / "scene_2024-02-01_B8.tif").unlink()
    assert [image.name for image in relocate(str(there / "live.vrt"))] == ["scene_2024-02-01"]


def test_a_list_that_is_empty_is_fine_for_qgis_process(scenes, qgis_process, tmp_path, read):
    path, _ = scenes
    output = tmp_path / "made.tif"
    done = qgis_process(
        "run",
        "imagecollections:reduce",
        "--",
        f"COLLECTION={path}",
        "REDUCERS=median",
        "FILTER=cloud_cover < 25",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(read(output)) == ["B4_median", "B8_median"]


def test_bands_are_added_by_common_names_across_files(scenes, run, read, tmp_path):
    """As `col.map(addNDVI).select('NDVI').median()`."""
    path, stacks = scenes
    record = json.loads(Path(path).read_text())
    for feature in record["features"]:
        for key, common in (("B4", "red"), ("B8", "nir08")):
            feature["assets"][key]["eo:bands"] = [{"name": f"x{key}", "common_name": common}]
            feature["assets"][key]["raster:bands"][0]["scale"] = 0.0001
    Path(path).write_text(json.dumps(record))
    made = run("reduce", None, COLLECTION=path, ADD_BANDS="NDVI", BANDS="NDVI")
    values = [read(each) for each in stacks]
    red, near = (
        np.array([np.where(v[k] == 0, np.nan, v[k]) for v in values]) for k in ("B4", "B8")
    )
    expected = np.nanmedian((near - red) / (near + red), axis=0)
    np.testing.assert_allclose(read(made["OUTPUT"])["NDVI_median"], expected, rtol=1e-5)
