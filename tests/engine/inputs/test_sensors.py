# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sensors are known by the names of their bands, and indices follow from them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from image_collections import resources
from image_collections.engine.expression import FUNCTIONS, parse, quoted
from image_collections.engine.images import Band, Image
from image_collections.engine.inputs.sensors import coloured, read_knowledge, with_colours_of

KNOWN = read_knowledge(json.loads(resources.path("sensors.json").read_text(encoding="utf-8")))


def colours(names):
    roles = KNOWN.roles(names.split())
    return " ".join(roles.get(role, "-") for role in ("red", "green", "blue", "nir", "swir1"))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("B02 B03 B04 B08 B11 SCL MSK_CLDPRB", "B04 B03 B02 B08 B11"),
        ("B2 B3 B4 B8 B11 B12 QA60", "B4 B3 B2 B8 B11"),  # as Earth Engine has them
        ("SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B6 SR_B7 QA_PIXEL", "SR_B4 SR_B3 SR_B2 SR_B5 SR_B6"),
        ("SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B7 ST_B6 QA_PIXEL", "SR_B3 SR_B2 SR_B1 SR_B4 SR_B5"),
        ("B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 QA_PIXEL", "B4 B3 B2 B5 B6"),
        ("B1 B2 B3 B4 B5 B6 B7 BQA", "B3 B2 B1 B4 B5"),  # Thematic Mapper: band 6 is thermal
        ("B02 B03 B04 B05 B06 B07 Fmask", "B04 B03 B02 B05 B06"),
        ("B02 B03 B04 B08 B8A B11 B12 Fmask", "B04 B03 B02 B8A B11"),
        ("blue green red nir", "red green blue nir -"),
        ("Red Green Blue NIR", "Red Green Blue NIR -"),
        (
            "sur_refl_b01 sur_refl_b02 sur_refl_b03 sur_refl_b04",
            "sur_refl_b01 sur_refl_b04 sur_refl_b03 sur_refl_b02 -",
        ),
        # Of what sensor these are cannot be said: the near infrared would be another band.
        ("SR_B2 SR_B3 SR_B4", "- - - - -"),
        ("B4 B8", "- - - - -"),
        ("band1 band2", "- - - - -"),
        ("", "- - - - -"),
    ],
)
def test_bands_have_the_roles_of_their_sensor(names, expected):
    assert colours(names) == expected


@pytest.mark.parametrize("name", ["B4", "S2-B08", "8", 'a "b" c', "and", "min", "größe", "x y"])
def test_quoted_names_mean_the_band(name):
    assert parse(f"{quoted(name)} + 1").names == (name,)


def test_names_are_quoted_only_where_they_must_be():
    assert quoted("B4") == "B4"
    assert quoted("größe") == "größe"
    assert all(quoted(name).startswith('"') for name in FUNCTIONS)


@pytest.mark.parametrize(
    ("names", "text", "label", "expected"),
    [
        ("SR_B3 SR_B4", "Landsat C2 L2; Landsat 5", "Landsat 4 to 7", "SR_B3 - - SR_B4 -"),
        ("SR_B3 SR_B4", "LT05_L2SP_198031_20100612", "Landsat 4 to 7", "SR_B3 - - SR_B4 -"),
        ("SR_B3 SR_B4", "LE07_L2SP_198031_20100612", "Landsat 4 to 7", "SR_B3 - - SR_B4 -"),
        ("SR_B3 SR_B4", "Landsat C2 L2; Landsat 9", "Landsat 8 and 9", "SR_B4 SR_B3 - - -"),
        ("B3 B4", "LC80140322018070LGN00", "Landsat 8 and 9", "B4 B3 - - -"),
        ("B3 B4", "LT50140321990070XXX03", "Landsat 4 to 7", "B3 - - B4 -"),
        ("B4 B5", "LM05_L1TP_198031_19850612; Landsat 5", "Landsat 4 and 5 MSS", "- - - B4 -"),
        ("B4 B5 B7", "LM02_L1TP_198031_19750612", "Landsat 1 to 3 MSS", "B5 B4 - B7 -"),
        ("B04 B05", "HLS L30; Landsat", "HLS L30", "B04 - - B05 -"),
        ("B04 B05", "HLS.S30.T17SLU.2020209T155956.v2.0", "HLS S30", "B04 - - - -"),
        ("B4 B8", "S2A_MSIL2A_20230601T105031_N0509", "Sentinel-2", "B4 - - B8 -"),
        # A product of that sensor with bands of its own: only what these say.
        (
            "red nir",
            "S2A_MSIL2A_20230601T105031_N0509",
            "bands with names of colours",
            "red - - nir -",
        ),
        ("NDVI", "LT05_L2SP_198031_20100612", "Landsat 4 to 7", "- - - - -"),
        ("NDVI", "dem", "", "- - - - -"),
    ],
)
def test_products_tell_the_sensor_before_the_bands(names, text, label, expected):
    found, roles = KNOWN.known(names.split(), [text])
    colours = [roles.get(role, "-") for role in ("red", "green", "blue", "nir", "swir16")]
    assert (found, " ".join(colours)) == (label, expected)


def test_synonyms_never_hide_a_band():
    _, roles = KNOWN.known(["B04", "B08", "B8A", "B11", "B12", "SCL"])
    assert (roles["nir"], roles["nir08"]) == ("B08", "B8A")
    assert (roles["swir1"], roles["swir2"]) == ("B11", "B12")
    _, roles = KNOWN.known(["red", "nir08"])
    assert (roles["nir"], roles["nir08"]) == ("nir08", "nir08")


def test_a_band_is_one_colour_of_its_sensor_only():
    """But for the red edge, which has the name of its first band, and of all synonyms."""
    for sensor in KNOWN.sensors:
        patterns = [pattern for role, pattern in sensor.bands.items() if role != "rededge"]
        assert len(set(patterns)) == len(patterns), sensor.key
        assert set(sensor.bands) <= COMMON_NAMES, sensor.key


# Of the EO extension of STAC, and the polarizations of radar.
COMMON_NAMES = {
    *("coastal", "blue", "green", "yellow", "red", "pan", "cirrus"),
    *("rededge", "rededge071", "rededge075", "rededge078", "nir", "nir08", "nir09"),
    *("swir16", "swir22", "lwir", "lwir11", "lwir12", "green05"),
    *("VV", "VH", "HH", "HV"),
}


def image_of(names, name="S2A_20200601"):
    bands = tuple(Band(each, place, "uint16") for place, each in enumerate(names.split(), start=1))
    image = Image(1, name, f"/{name}.tif", "", None, 1, 1, bands, 1, 1)
    return coloured(image, KNOWN)


@pytest.mark.parametrize(
    ("names", "added", "expected"),
    [
        ("raw B04 B08 SCL", "B02", {"blue"}),
        ("B02 B04 B08 SCL", "mine", set()),
        # A colour stays with the band that has it.
        ("B2 B04 B08 SCL", "B02", set()),
        # Of no known sensor.
        ("a b", "B02", set()),
    ],
)
def test_a_band_that_is_added_has_the_colour_of_its_name(names, added, expected):
    image = image_of(names, "plot" if names == "a b" else "S2A_20200601")
    more = replace(image, bands=(*image.bands, Band(added, 9, "float32")))
    found = with_colours_of(more, added, KNOWN)
    assert found.bands[-1].colours == expected
    assert found.bands[:-1] == image.bands
