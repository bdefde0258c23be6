# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Map: each image of a collection prepared, written or live, with a collection file of them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.tests.support.items import asset, item, write_items
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

BOX = [8.9, 54.0, 9.1, 54.2]


@pytest.fixture
def start(tmp_path, new_feedback):
    def run(layers, *, context=None, feedback=None, **parameters):
        parameters.setdefault("OUTPUT_FOLDER", str(tmp_path / "out"))
        return processing.run(
            "imagecollections:map",
            {"LAYERS": layers, **parameters},
            feedback=feedback or new_feedback(),
            context=context,
        )

    return run


@pytest.fixture
def several(make_image):
    """Two images on two grids and of two sizes, with clouds where B8 is 300 and more."""
    rng = np.random.default_rng(3)
    bands = {"B4": rng.integers(1, 300, (4, 5)), "B8": rng.integers(200, 400, (4, 5))}
    first = make_image("one_2024-05-01.tif", bands)
    bands = {"B4": rng.integers(1, 300, (6, 6)), "B8": rng.integers(200, 400, (6, 6))}
    place = {"left": 500020.0, "top": 6000010.0, "cell": 20.0, "shape": (6, 6)}
    return [first, make_image("two_2024-06-01.tif", bands, **place)]


def grid(path):
    dataset = gdal.Open(str(path))
    return dataset.GetGeoTransform(), dataset.RasterXSize, dataset.RasterYSize


RULE = {"MASK": "custom", "MASK_RULE": "B8 >= 300"}


def test_each_image_is_masked_on_its_own_grid(several, start, read):
    made = start(several, BANDS="B4", **RULE)
    assert [Path(each).name for each in made["OUTPUT_LAYERS"]] == [
        "one_2024-05-01.tif",
        "two_2024-06-01.tif",
    ]
    for path, source in zip(made["OUTPUT_LAYERS"], several):
        found, bands = read(path), read(source)
        assert list(found) == ["B4"]
        dataset = gdal.Open(path)
        nodata = dataset.GetRasterBand(1).GetNoDataValue()
        np.testing.assert_array_equal(found["B4"] != nodata, bands["B8"] < 300)
        shown = bands["B8"] < 300
        np.testing.assert_array_equal(found["B4"][shown], bands["B4"][shown])
        assert grid(path) == grid(source)


def test_added_bands_are_there(several, start, read):
    (path, _) = start(several, ADD_BANDS="ratio = B8 / B4", BANDS="ratio,B8")["OUTPUT_LAYERS"]
    found, bands = read(path), read(several[0])
    assert list(found) == ["ratio", "B8"]
    np.testing.assert_allclose(found["ratio"], bands["B8"] / bands["B4"], rtol=1e-6)


def test_with_an_extent_all_are_on_one_grid(several, start):
    made = start(several, EXTENT="500020,500050,5999970,6000000 [EPSG:32632]")
    assert len({grid(path) for path in made["OUTPUT_LAYERS"]}) == 1
    assert grid(made["OUTPUT_LAYERS"][0]) == ((500020.0, 10.0, 0.0, 6000000.0, 0.0, -10.0), 3, 3)


def test_images_beyond_the_extent_are_not_written(several, start, new_feedback):
    feedback = new_feedback()
    extent = "500100,500120,5999920,5999940 [EPSG:32632]"
    made = start(several, EXTENT=extent, feedback=feedback)
    assert [Path(each).name for each in made["OUTPUT_LAYERS"]] == ["two_2024-06-01.tif"]
    assert "1 of 2 images does not lie in the extent." in feedback.messages


def test_live_images_show_the_same_pixels(several, start, read, trusted, tmp_path):
    made = start(several, **RULE)["OUTPUT_LAYERS"]
    live = start(several, OUTPUT_FORMAT="live", OUTPUT_FOLDER=str(tmp_path / "live"), **RULE)
    assert all(each.endswith(".vrt") for each in live["OUTPUT_LAYERS"])
    for path, other in zip(made, live["OUTPUT_LAYERS"]):
        found, expected = read(other), read(path)
        assert list(found) == list(expected) == ["B4", "B8"]
        for band, values in expected.items():
            np.testing.assert_array_equal(found[band], values)


@pytest.fixture
def collection(tmp_path, make_image):
    """A collection file of three items, with properties."""
    items = []
    for month in (1, 2, 3):
        make_image(f"{month}.tif", [np.full((4, 5), 10 * month)])
        items.append(
            item(
                f"S2A_{month}",
                {"B4": asset(f"{month}.tif", **{"eo:bands": [{"name": "B4"}]})},
                date=f"2024-0{month}-01T10:11:12Z",
                bbox=BOX,
                platform="sentinel-2a",
                **{"eo:cloud_cover": 10.0 * month, "s2:mgrs_tile": "32UNE"},
            )
        )
    return write_items(tmp_path / "items.json", items)


def test_names_dates_and_properties_are_kept(collection, start, run, read, tmp_path):
    path = tmp_path / "there" / "mapped.json"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = start(
        None,
        COLLECTION=collection,
        FILTER="month > 1",
        OUTPUT_COLLECTION=str(path),
        context=context,
    )
    assert made["OUTPUT_COLLECTION"] == str(path)
    assert not context.layersToLoadOnCompletion()
    features = json.loads(path.read_text())["features"]
    assert [each["id"] for each in features] == ["S2A_2", "S2A_3"]
    assert features[0]["properties"]["datetime"] == "2024-02-01T10:11:12Z"
    assert features[0]["properties"]["eo:cloud_cover"] == 20.0
    assert features[0]["properties"]["platform"] == "sentinel-2a"
    assert features[0]["assets"]["data"]["href"] == "../out/S2A_2.tif"
    metadata = gdal.Open(made["OUTPUT_LAYERS"][0]).GetMetadata()
    assert metadata["ACQUISITIONDATETIME"] == "2024-02-01T10:11:12Z"
    assert (metadata["CLOUD_COVER"], metadata["TILE"]) == ("20", "T32UNE")
    # What was written is a collection again, with nothing to be looked up.
    again = run(
        "reduce",
        None,
        COLLECTION=str(path),
        FILTER="tile = '32UNE' and cloud_cover > 25 and platform = 'sentinel-2a'",
        REDUCERS=["mean"],
    )
    assert (read(again["OUTPUT"])["B4_mean"] == 30).all()


def test_what_is_written_needs_no_opening(collection, start, tmp_path, monkeypatch):
    from image_collections.engine.catalogue import item_images
    from image_collections.engine.catalogue.matching import Conditions, matching_items
    from image_collections.engine.catalogue.wanted_bands import Wanted
    from image_collections.engine.inputs.describe import describe

    path = tmp_path / "mapped.json"
    start(None, COLLECTION=collection, OUTPUT_COLLECTION=str(path))
    monkeypatch.setattr(item_images, "describe", None)
    for each in matching_items(str(path), Conditions()).items:
        image = item_images.image_of_item(each, Wanted())
        told = describe(image.path, name=image.name, position=1)
        assert image.geotransform == told.geotransform
        assert (image.width, image.height) == (told.width, told.height)
        assert image.bands[0].nodata == told.bands[0].nodata
        assert (image.date, image.tile) == (told.date, told.tile)


def test_an_image_that_cannot_be_read_is_left_out_or_ends_the_run(several, start, make_image):
    rng = np.random.default_rng(1)
    noise = rng.integers(1, 999, (200, 200))
    path = Path(make_image("third.tif", {"B4": noise, "B8": noise}, shape=(200, 200)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(QgsProcessingException, match="third"):
        start([*several, str(path)])
    made = start([*several, str(path)], ON_ERROR="skip")
    assert len(made["OUTPUT_LAYERS"]) == 2


def test_an_image_is_never_written_over_itself(several, start, tmp_path):
    with pytest.raises(QgsProcessingException, match="is a file of the input image"):
        start(several, OUTPUT_FOLDER=str(tmp_path))


def test_the_collection_file_that_is_read_is_never_written_over(collection, start, tmp_path):
    before = Path(collection).read_bytes()
    with pytest.raises(QgsProcessingException, match="is read by this run"):
        start(None, COLLECTION=str(collection), OUTPUT_COLLECTION=str(collection))
    assert Path(collection).read_bytes() == before


def test_very_long_names_are_cut(several, start, tmp_path):
    items = [
        item(name * 300, {"B4": asset(Path(path).name)}, bbox=BOX)
        for name, path in zip("xé", several)
    ]
    made = start(None, COLLECTION=write_items(tmp_path / "long.json", items), BANDS="B4")
    assert len({Path(each).name for each in made["OUTPUT_LAYERS"]}) == 2


def test_ndvi_of_each_and_their_median_are_the_median_of_ndvi(several, start, run, read, tmp_path):
    """As `col.map(addNDVI).select('NDVI').median()`."""
    path = str(tmp_path / "mapped.json")
    images = several[:1] * 3
    index = "NDVI = (B8 - B4) / (B8 + B4)"
    start(images, ADD_BANDS=index, BANDS="NDVI", OUTPUT_COLLECTION=path)
    mapped = read(run("reduce", None, COLLECTION=path)["OUTPUT"])
    at_once = run("reduce", images, ADD_BANDS=index, BANDS="NDVI", OUTPUT=str(tmp_path / "b.tif"))
    expected = read(at_once["OUTPUT"])
    np.testing.assert_array_equal(mapped["NDVI_median"], expected["NDVI_median"])


def test_the_report_is_in_the_log_and_on_a_page(several, start, new_feedback, tmp_path):
    feedback = new_feedback()
    page = tmp_path / "page.html"
    made = start(several, PAGE=str(page), feedback=feedback)
    assert made["PAGE"] == str(page)
    said = "They have cells of 10 (1), 20 (1)."
    assert said in feedback.messages
    assert said in page.read_text(encoding="utf-8")
    assert "two_2024-06-01" in page.read_text(encoding="utf-8")
