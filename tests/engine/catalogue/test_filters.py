# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""FILTER: its grammar, and what it makes of the properties of images."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.engine.catalogue.filters import filtered, parse_filter
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Image


def image(name="a", **known):
    properties = known.pop("properties", {})
    return Image(
        1,
        name,
        "",
        "",
        None,
        1,
        1,
        (),
        1,
        1,
        date=known.pop("date", datetime(2020, 6, 15, 10)),
        properties=properties,
        **known,
    )


CLEAR = image(
    cloud_cover=10.0,
    tile="T33TWN",
    sun_azimuth=150.0,
    properties={
        "platform": "Sentinel-2B",
        "sat:orbit_state": "DESCENDING",
        "sat:relative_orbit": 78,
        "view:sun_elevation": 40,
        "eo:cloud_cover": 10.0,
        "processing:level": "L2A",
        "s2:snow": "3.5",
    },
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cloud_cover < 20", True),
        ("cloud_cover < 10", False),
        ("cloud_cover <= 10 and cloud_cover >= 10", True),
        ("20 > cloud_cover", True),
        ("month in 5,6,7", True),
        ("month in (5, 7)", False),
        ("month not in 5,7", True),
        ("not month in 5,7 and year = 2020", True),
        ("year == 2019 or doy = 167", True),
        ("year = 2019 or doy = 1 or day = 15", True),
        ("(year = 2019 or doy = 167) and cloud_cover > 50", False),
        ("year = 2020 or doy = 1 and cloud_cover > 50", True),
        ("date >= '2020-06-15' and date < '2020-06-16'", True),
        ("date = 20200615", True),
        ("date > '2020-06-15'", False),
        ("platform = 'sentinel-2b'", True),
        ("platform = 'SENTINEL_2B' AND orbit = 'Descending'", True),
        ("tile = '33TWN' and tile in 'T33TWN'", True),
        ("tile != 'T33TWN'", False),
        ("relative_orbit = 78", True),
        ("sun_azimuth > 149.5 and sun_elevation < 41", True),
        ("name = 'a'", True),
        ("name = 'A'", False),
        ('"eo:cloud_cover" < 20', True),
        ("\"processing:level\" in 'L1C', 'L2A'", True),
        ('"s2:snow" > 3', True),
        ('"processing:level" > 3', False),
        ("cloud_cover > -5.5e0", True),
    ],
)
def test_a_filter_says_which_images_meet_it(text, expected):
    assert parse_filter(text).meets(CLEAR) is expected


def test_what_an_image_lacks_makes_the_filter_false_and_is_counted():
    bare = image("b", date=None)
    chosen = parse_filter("not cloud_cover > 50 or month = 6")
    assert chosen.missing(bare) == ["cloud_cover", "month"]
    kept, lacking = filtered([CLEAR, bare, image("c")], chosen)
    assert [each.name for each in kept] == ["a"]
    assert lacking == {"cloud_cover": 2, "month": 1}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "a property is expected"),
        ("clouds < 20", "'clouds' is no property"),
        ("cloud_cover", "one of <"),
        ("cloud_cover <", "a number or a text"),
        ("cloud_cover < 'many'", "is a number"),
        ("cloud_cover < 20 month = 5", "is not expected there"),
        ("cloud_cover < 20,5", "not expected there; write decimals with a point, such as 0.5"),
        ("(cloud_cover < 20,5)", "not closed; write decimals with a point"),
        ("(cloud_cover < 20", "a parenthesis is not closed"),
        ("eo:cloud_cover < 20", "in double quotes"),
        ("date > 'May'", "date"),
        ("month in (5, 6", "not closed"),
        ("cloud_cover < cloud_cover", "a number or a text"),
        ("__import__('os')", "no property"),
        ("(" * 80 + "year = 1" + ")" * 80, "nested too deeply"),
    ],
)
def test_what_cannot_be_understood_is_said(text, part):
    with pytest.raises(InvalidOptionError, match="The filter") as error:
        parse_filter(text)
    assert part in str(error.value)


def test_the_relative_orbit_is_found_in_the_name_of_a_product():
    named = image("S2B_MSIL2A_20200606T080609_N0212_R078_T35MNM_20200826T094900")
    assert parse_filter("relative_orbit = 78").meets(named)
