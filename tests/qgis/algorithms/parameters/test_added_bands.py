# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands that images get: `ADD_BANDS`, and names of indices in expressions, through Processing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import processing
import pytest
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

SCALE = (0.0001, 0.0)


def rows(*numbers):
    return np.array([numbers] * 4)


@pytest.fixture
def scenes(make_image):
    """Two dates of Sentinel-2, scaled; nodata is 0, in the second also in red alone."""
    bands = {
        "B02": rows(300, 300, 0, 300, 300),
        "B04": rows(1000, 2000, 0, 500, 900),
        "B08": rows(3000, 2000, 0, 4500, 4000),
        "SCL": rows(4, 4, 0, 9, 4),
    }
    first = make_image("S2A_20210601.tif", bands, scale=SCALE)
    second = make_image(
        "S2B_20210701.tif", {**bands, "B04": rows(1500, 0, 1000, 500, 900)}, scale=SCALE
    )
    return [first, second]


def ndvi(red, near):
    return (near - red) / (near + red)


def test_the_median_of_an_index_in_one_run(scenes, run, read):
    result = run("reduce", scenes, ADD_BANDS="NDVI", BANDS="NDVI", REDUCERS=["median", "count"])
    found = read(result["OUTPUT"])
    assert list(found) == ["NDVI_median", "NDVI_count"]
    first, second = ndvi(0.1, 0.3), ndvi(0.15, 0.3)
    np.testing.assert_allclose(found["NDVI_median"][0, :2], [(first + second) / 2, 0], rtol=1e-6)
    assert found["NDVI_count"][0].tolist()[:2] == [2, 1]
    assert found["NDVI_median"].dtype == np.float32


def test_added_bands_are_bands_of_every_image(scenes, run, read):
    """All bands are taken when none are named; later bands use earlier ones."""
    text = "NDVI; EVI(L=0.5); twice = NDVI * 2; bare = where(SCL == 4, B04, B08)"
    result = run("mosaic", scenes, ADD_BANDS=text)
    found = read(result["OUTPUT"])
    assert list(found) == ["B02", "B04", "B08", "SCL", "NDVI", "EVI", "twice", "bare"]
    assert found["NDVI"][0, 0] == pytest.approx(ndvi(0.15, 0.3), rel=1e-6)
    assert found["NDVI"][0, 1] == pytest.approx(0, abs=1e-7)  # the second is masked there
    assert found["twice"][0, 0] == pytest.approx(2 * ndvi(0.15, 0.3), rel=1e-6)
    evi = 2.5 * (0.3 - 0.15) / (0.3 + 6 * 0.15 - 7.5 * 0.03 + 0.5)
    assert found["EVI"][0, 0] == pytest.approx(evi, rel=1e-6)


@pytest.mark.parametrize(
    ("quality", "added"),
    [("NDVI", None), ("vegetation", "vegetation = (B08 - B04) / (B08 + B04)"), ("-NDVI * -1", "")],
)
def test_an_index_is_a_quality(scenes, run, read, quality, added):
    parameters = {"ADD_BANDS": added} if added else {}
    result = run("qualitymosaic", scenes, QUALITY=quality, BANDS="B04", **parameters)
    assert read(result["OUTPUT"])["B04"][0, :2].tolist() == [1000, 2000]


def test_an_index_in_a_mask_rule(scenes, run, read):
    rule = {"MASK": "custom", "MASK_RULE": "NDVI < 0.4"}
    result = run("reduce", scenes, BANDS="B04", REDUCERS=["count"], **rule)
    found = read(result["OUTPUT"])["B04_count"][0].tolist()
    assert found[0] == 1  # 0.5 and 0.33
    assert found[3:] == [2, 2]
    added = {"ADD_BANDS": "green = NDVI > 0.4", "MASK": "custom", "MASK_RULE": "green == 0"}
    again = run("reduce", scenes, BANDS="B04", REDUCERS=["count"], **added)
    assert read(again["OUTPUT"])["B04_count"][0].tolist() == found


def test_an_index_among_values(scenes, run, read, tmp_path):
    result = run("tobands", scenes, EXPRESSION="NDVI")
    found = read(result["OUTPUT"])
    assert [values.dtype for values in found.values()] == [np.float32] * 2
    for values, red in zip(found.values(), (0.1, 0.15)):
        assert values[0, 0] == pytest.approx(ndvi(red, 0.3), rel=1e-6)


def test_a_band_goes_before_an_index(make_image, run, read):
    image = make_image("S2A_20210601.tif", {"B04": 1000, "B08": 3000, "SCL": 4, "NDVI": 7})
    result = run("reduce", [image], REDUCERS=["max"], BANDS="x", ADD_BANDS="x = NDVI + 1")
    assert read(result["OUTPUT"])["x_max"][0, 0] == 8


def test_sensors_have_their_own_bands_in_an_index(make_image, run, read):
    oli = make_image(
        "LC08_L2SP_1_20200612.tif", {"SR_B4": 1000, "SR_B5": 3000, "QA_PIXEL": 1}, scale=SCALE
    )
    s2 = make_image("S2A_20210601.tif", {"B04": 1000, "B08": 2000, "SCL": 4}, scale=SCALE)
    for order in ([oli, s2], [s2, oli]):
        result = run("reduce", order, ADD_BANDS="NDVI", BANDS="NDVI", REDUCERS=["min", "max"])
        found = read(result["OUTPUT"])
        assert found["NDVI_max"][0, 0] == pytest.approx(0.5)
        assert found["NDVI_min"][0, 0] == pytest.approx(1 / 3)


def test_a_live_composite_has_added_bands(scenes, run, read, tmp_path, trusted):
    parameters = {"ADD_BANDS": "NDVI; high = NDVI > 0.4", "BANDS": "NDVI,high"}
    parameters |= {"REDUCERS": ["mean"], "MASK": "custom", "MASK_RULE": "NDVI < 0.1"}
    plain = read(run("reduce", scenes, **parameters)["OUTPUT"])
    live = run("reduce", scenes, OUTPUT=str(tmp_path / "live.vrt"), **parameters)["OUTPUT"]
    assert QgsRasterLayer(live).isValid()
    for name, values in read(live).items():
        np.testing.assert_array_equal(values, plain[name])


def test_the_recipe_and_the_log_say_what_was_added(scenes, run):
    path = run("reduce", scenes, ADD_BANDS="NDVI", BANDS="NDVI")["OUTPUT"]
    recipe = json.loads(gdal.Open(path).GetMetadataItem("IMAGE_COLLECTIONS_RECIPE"))
    assert recipe["parameters"]["ADD_BANDS"] == "NDVI"


def test_whole_numbers_without_a_scale_are_no_reflectance(make_image, run, new_feedback):
    image = make_image("S2A_20210601.tif", {"B02": 1, "B04": 1000, "B08": 3000, "SCL": 4})
    added = ("EVI", 1), ("x = EVI + NDVI", 1), ("NDVI", 0), ("NDVI; SAVI; EVI", 2)
    cases = [("reduce", {"ADD_BANDS": text}, count) for text, count in added]
    cases += [
        ("qualitymosaic", {"QUALITY": "-EVI(L=0.5) + NDVI"}, 1),
        ("qualitymosaic", {"QUALITY": "EVI", "ADD_BANDS": "EVI = B04 / B08"}, 0),
        ("reduce", {"MASK": "custom", "MASK_RULE": '"EVI(L=1)" < 0.2; SAVI > 9'}, 2),
        ("tobands", {"EXPRESSION": "a: EVI; b: SAVI * 2"}, 2),
    ]
    for name, parameters, count in cases:
        feedback = new_feedback()
        run(name, [image], feedback=feedback, **parameters)
        warnings = [text for text in feedback.warnings if "reflectances" in text]
        assert len(warnings) == count, parameters
        for warning in warnings:
            assert "B0" in warning
            assert "S2A_20210601" in warning


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("NDWI", ["'S2A_20210601' has no band 'green'", "NDWI", "it has B02, B04, B08, SCL"]),
        ("ndvi", ["'ndvi'", "is no index", "NDVI"]),
        ("B04 = NDVI", ["'S2A_20210601' has a band 'B04' already"]),
        ("nir = B08", ["has a band 'nir' already", "'B08'"]),
        ("NDVI; NDVI", ["two bands 'NDVI'"]),
        ("x = B99 * 2", ["no band 'B99'"]),
        ("x = y + 1; y = B04", ["no band 'y'"]),
        ("B04 * 2", ["is no index", "water = "]),
        ("x =", ["Nothing follows"]),
        ("x = 5", ["names no band"]),
        ("x = B04 +", ["ends at character"]),
        ("5 = B04", ["'5'", "cannot be the name"]),
        ('"a,b" = B04', ["cannot be the name"]),
        ("EVI(Q=1)", ["no parameter 'Q'"]),
        ("x = nDvI", ["index NDVI"]),
    ],
)
def test_what_cannot_be_added_is_told_before_the_run(scenes, check, run, text, words):
    is_right, message = check("reduce", scenes, ADD_BANDS=text)
    assert not is_right
    for word in words:
        assert word in message
    with pytest.raises(QgsProcessingException):
        run("reduce", scenes, ADD_BANDS=text)


def test_twelve_months_in_one_run(shared, qgis_process, tmp_path, read):
    """As `col.map(addNDVI).select('NDVI').median()`, from the command line."""
    paths = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))
    output = tmp_path / "ndvi.tif"
    done = qgis_process(
        *("run", "imagecollections:reduce", "--"),
        *(f"LAYERS={path}" for path in paths),
        *("ADD_BANDS=NDVI", "BANDS=NDVI", "REDUCERS=median", f"OUTPUT={output}"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    months = []
    for path in paths:
        dataset = gdal.Open(str(path))
        near, red = (dataset.GetRasterBand(number).ReadAsArray().astype(float) for number in (7, 3))
        near[near == 65535], red[red == 65535] = np.nan, np.nan
        months.append(ndvi(red, near))
    assert len(months) == 12
    assert sum(np.isnan(month).all() for month in months) == 2
    found = read(output)
    assert list(found) == ["NDVI_median"]
    wanted = np.nanmedian(months, axis=0)
    np.testing.assert_allclose(found["NDVI_median"], wanted, rtol=0, atol=1e-7)


def test_series_have_added_bands(scenes, tmp_path):
    """Algorithms that are no composites take them too."""
    result = processing.run(
        "imagecollections:tobands",
        {
            "LAYERS": scenes,
            "ADD_BANDS": "NDVI",
            "EXPRESSION": "NDVI",
            "OUTPUT": str(tmp_path / "bands.tif"),
        },
    )
    assert gdal.Open(result["OUTPUT"]).ReadAsArray()[0, 0, 0] == pytest.approx(0.5)


def test_images_of_a_collection_file_have_added_bands(make_image, run, read, tmp_path):
    """`ee.ImageCollection(...).map(addNDVI).select('NDVI').median()`, from a file of items.

    Assets are called as catalogues call them, and only those are opened that the index needs.
    """
    grid = projection(5, 4, origin=(500000.0, 6000000.0), epsg=32632)
    items = []
    for month, red in ((6, 1000), (7, 1500), (8, 3000)):
        name = f"S2A_T32TQM_2021{month:02d}01"
        for key, value in (("red", red), ("nir", 3000), ("swir16", 1)):
            make_image(f"{name}_{key}.tif", [value])
        make_image(f"{name}_swir16.tif", [1], shape=(1, 1))  # not as the item says
        assets = {
            key: asset(f"{name}_{key}.tif", **grid, **stored(scale=0.0001))
            for key in ("red", "nir", "swir16")
        }
        items.append(
            item(name, assets, date=f"2021-{month:02d}-01T10:00:00Z", bbox=[8, 54, 10, 55])
        )
    path = write_items(tmp_path / "items.json", items)
    options = {"BANDS": "NDVI", "REDUCERS": ["median"]}
    found = read(run("reduce", [], COLLECTION=path, ADD_BANDS="NDVI", **options)["OUTPUT"])
    assert list(found) == ["NDVI_median"]
    assert found["NDVI_median"][0, 0] == pytest.approx(ndvi(0.15, 0.3), rel=1e-6)
    for more in ({"BANDS": "red"}, {"BANDS": "red", "MASK": "custom", "MASK_RULE": "NDVI < 0"}):
        result = run("reduce", [], COLLECTION=path, ADD_BANDS="NDVI; x = NDVI * 2", **more)
        assert list(read(result["OUTPUT"])) == ["red_median"]
    result = run("qualitymosaic", [], COLLECTION=path, QUALITY="NDVI", BANDS="red")
    assert read(result["OUTPUT"])["red"][0, 0] == 1000


def test_other_algorithms_take_added_bands(scenes, tmp_path, read):
    folder = str(tmp_path / "months")
    processing.run(
        "imagecollections:periods",
        {
            "LAYERS": scenes,
            "ADD_BANDS": "NDVI",
            "BANDS": "NDVI",
            "METHOD": "reduce",
            "OUTPUT": folder,
        },
    )
    months = sorted(Path(folder).glob("*.tif"))
    assert [list(read(month)) for month in months] == [["NDVI_median"]] * 2
    assert read(months[0])["NDVI_median"][0, 0] == pytest.approx(0.5)


@pytest.mark.parametrize(("red", "is_told"), [(800.0, True), (0.08, False)])
def test_decimals_that_are_no_reflectance_are_told(make_image, run, new_feedback, red, is_told):
    bands = {"B02": red / 2, "B04": red, "B08": red * 4}
    image = make_image("S2A_20210601.tif", {**bands, "B8A": 0}, dtype="float32")
    feedback = new_feedback()
    run("reduce", [image], ADD_BANDS="EVI; NDVI", BANDS="EVI", feedback=feedback)
    assert len([text for text in feedback.warnings if "index EVI" in text]) == is_told
    assert not [text for text in feedback.warnings if "index NDVI" in text]
