# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of several sensors: bands of one number are other colours; colours can be asked for."""

from __future__ import annotations

import numpy as np
import processing
import pytest

TM = "LT05_L2SP_198031_20100612_20200612_02_T1"
OLI = "LC08_L2SP_198031_20200612_20200622_02_T1"
# Red 0.0475 and near infrared 0.35, as they are stored.
RED, NEAR = 9000, 20000


@pytest.fixture
def landsat(make_image, tmp_path, new_feedback, qgis_processing):
    """The virtual rasters of one scene of Landsat 5 and one of Landsat 8, of the same ground."""
    for scene, bands in (
        (TM, {"SR_B3": RED, "SR_B4": NEAR, "QA_PIXEL": 5440}),
        (OLI, {"SR_B4": RED, "SR_B5": NEAR, "QA_PIXEL": 21824}),
    ):
        for band, value in bands.items():
            make_image(f"in/{scene}_{band}.TIF", [value], nodata=None)

    def collect(**parameters):
        folders = {"FOLDER": str(tmp_path / "in"), "OUTPUT_FOLDER": str(tmp_path / "vrt")}
        return processing.run(
            "imagecollections:collection", {**folders, **parameters}, feedback=new_feedback()
        )["OUTPUT_LAYERS"]

    return collect


def mean(layers, run, read, new_feedback, **parameters):
    feedback = new_feedback()
    result = run("reduce", layers, REDUCERS=["mean"], feedback=feedback, **parameters)
    found = {name: float(values[0, 0]) for name, values in read(result["OUTPUT"]).items()}
    return found, feedback.warnings


def test_bands_of_one_number_and_other_colours_are_told(landsat, run, read, new_feedback):
    found, (warning,) = mean(landsat(), run, read, new_feedback, BANDS="SR_B4", MASK="auto")
    assert found["SR_B4_mean"] == pytest.approx((0.0475 + 0.35) / 2)
    for word in (
        "'SR_B4' is nir",
        "Landsat 4 to 7",
        "red in",
        "Landsat 8 and 9",
        "blue, green, red",
    ):
        assert word in warning


@pytest.mark.parametrize(
    ("bands", "expected"),
    [
        ("red", {"red_mean": 0.0475}),
        ("red,nir", {"red_mean": 0.0475, "nir_mean": 0.35}),
        ("nir08", {"nir08_mean": 0.35}),
    ],
)
def test_colours_are_taken_from_every_sensor(bands, expected, landsat, run, read, new_feedback):
    found, warnings = mean(landsat(), run, read, new_feedback, BANDS=bands)
    assert found == pytest.approx(expected)
    assert not warnings


def test_colours_in_rules_and_qualities(landsat, run, read, new_feedback, tmp_path):
    layers = landsat()
    found, warnings = mean(
        layers, run, read, new_feedback, BANDS="red", MASK="custom", MASK_RULE="nir08 < 0.3"
    )
    assert found == pytest.approx({"red_mean": 0.0475})
    quality = str(tmp_path / "quality.tif")
    run(
        "qualitymosaic",
        layers,
        BANDS="red",
        QUALITY="(nir - red) / (nir + red)",
        QUALITY_OUTPUT=quality,
    )
    assert read(quality)["quality"][0, 0] == pytest.approx(0.3025 / 0.3975)
    assert not warnings


def test_colours_are_valid_while_a_folder_is_read(landsat, read):
    tm, oli = sorted(landsat(BANDS="red,nir"), reverse=True)
    assert list(read(tm)) == ["SR_B3", "SR_B4"]
    assert list(read(oli)) == ["SR_B4", "SR_B5"]


def test_images_without_a_common_band_are_told_of_colours(landsat, check):
    tm, oli = sorted(landsat(BANDS="red"), reverse=True)
    accepted, message = check("mosaic", [tm, oli])
    assert not accepted
    assert "write colours in Bands, such as red." in message


def test_hls_of_both_satellites(make_image, run, read, new_feedback):
    bands = {"B04": 1, "B05": 2, "B06": 3, "B8A": 4, "B11": 5, "Fmask": 0}
    s30 = make_image("HLS.S30.T17SLU.2020209T155956.v2.0.tif", bands)
    bands = {"B04": 1, "B05": 4, "B06": 5, "Fmask": 0}
    l30 = make_image("HLS.L30.T17SLU.2020210T155956.v2.0.tif", bands)
    found, (warning,) = mean([s30, l30], run, read, new_feedback, BANDS="B0.*")
    assert "'B05', 'B06'" in warning
    assert "'B04'" not in warning
    found, warnings = mean([s30, l30], run, read, new_feedback, BANDS="red,nir,swir16,swir1")
    assert found == {"red_mean": 1, "nir_mean": 4, "swir16_mean": 5, "swir1_mean": 5}
    assert not warnings


def test_a_name_goes_before_a_colour(make_image, run, read, new_feedback):
    """Planet has colours for names, and Sentinel-2 has them by its table."""
    planet = make_image("planet.tif", {"blue": 1, "green": 2, "red": 3, "nir": 4})
    sentinel = make_image("s2.tif", {"B02": 1, "B03": 2, "B04": 3, "B08": 4, "SCL": 4})
    found, warnings = mean([sentinel, planet], run, read, new_feedback, BANDS="nir,red")
    assert found == {"nir_mean": 4, "red_mean": 3}
    assert not warnings


def test_single_files_of_bands_are_known_by_their_names(make_image, run, read, new_feedback):
    tm, oli = (make_image(f"{scene}_SR_B4.TIF", [7]) for scene in (TM, OLI))
    _, (warning,) = mean([tm, oli], run, read, new_feedback)
    assert "'band1' is nir" in warning
    red = make_image(f"{TM}_SR_B3.TIF", [9])
    found, warnings = mean([red, oli], run, read, new_feedback, BANDS="red")
    assert found == {"red_mean": 8}
    assert not warnings


def test_numbers_of_bands_without_names_are_told(make_image, run, read, new_feedback):
    images = [make_image(f"{scene}.tif", [1, 2, 3, 4, 5]) for scene in (TM, OLI)]
    _, warnings = mean(images, run, read, new_feedback, BANDS="4")
    assert "'band4'" in warnings[0]
    # One sensor, and indices of two sensors, are nothing to be told.
    assert not mean(images[:1], run, read, new_feedback, BANDS="4")[1]
    indices = [make_image(f"{scene}_NDVI.tif", [1]) for scene in (TM, OLI)]
    assert not mean(indices, run, read, new_feedback)[1]


def test_a_series_over_two_sensors_is_told_once(make_image, run, tmp_path, new_feedback):
    """Also where no period has both."""
    bands = {"SR_B1": 1, "SR_B4": 2, "SR_B6": 3}
    images = [make_image(f"{scene}_{n}.tif", bands) for n in (1, 2) for scene in (TM, OLI)]
    for name, more in (
        ("periods", {"PERIOD": "year", "METHOD": "mosaic", "OUTPUT": str(tmp_path / "years")}),
        ("tobands", {"EXPRESSION": "SR_B4"}),
        ("qualitymosaic", {"BANDS": "SR_B6", "QUALITY": "SR_B4"}),
    ):
        feedback = new_feedback()
        run(name, images, feedback=feedback, **more)
        (warning,) = [line for line in feedback.warnings if "several sensors" in line]
        assert "'SR_B4'" in warning, name


def test_every_pixel_of_a_colour_is_that_of_its_band(make_image, run, read):
    """Against the bands themselves: first of one image, then of the other."""
    rng = np.random.default_rng(5)
    values = rng.integers(1, 9000, (2, 6, 4, 5))
    names = ("B02", "B03", "B04", "B08", "B11", "B12")
    s2 = make_image("s2_2020-05-01.tif", dict(zip(names, values[0])))
    names = ("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7")
    tm = make_image("LT05_2010-05-01.tif", dict(zip(names, values[1])))
    colours = "blue,green,red,nir,swir16,swir22"
    found = read(run("reduce", [s2, tm], BANDS=colours, REDUCERS=["max"])["OUTPUT"])
    for place, colour in enumerate(colours.split(",")):
        assert (found[f"{colour}_max"] == values[:, place].max(axis=0)).all()


def test_colours_of_real_scenes(shared, run, read, new_feedback, tmp_path, qgis_processing):
    """Landsat 8 from its folders, and Sentinel-2 with names of its own."""
    folder = shared / "data" / "l8_products_014032"
    result = processing.run(
        "imagecollections:collection",
        {"FOLDER": str(folder), "BANDS": "red,nir", "OUTPUT_FOLDER": str(tmp_path / "l8")},
        feedback=new_feedback(),
    )
    assert [list(read(path)) for path in result["OUTPUT_LAYERS"]] == [["B4", "B5"]] * 6
    monthly = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))[:3]
    images = list(map(str, monthly))
    named = read(run("reduce", images, BANDS="S2-L2A-B08,S2-L2A-B04", REDUCERS=["max"])["OUTPUT"])
    asked = read(run("reduce", images, BANDS="nir,red", REDUCERS=["max"])["OUTPUT"])
    assert list(asked) == ["nir_max", "red_max"]
    for own, colour in zip(named.values(), asked.values()):
        assert (own == colour).all()
        assert own.any()
