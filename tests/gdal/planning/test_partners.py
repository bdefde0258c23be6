# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which partner belongs to which image by its name."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Band, Image
from image_collections.engine.planning.partners import with_partners
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import wkt


def image(position, name, band="B4"):
    return Image(
        *(position, name, f"/{name}.tif", wkt(32633), (5e5, 10.0, 0.0, 4.6e6, 0.0, -10.0), 4, 4),
        *((Band(band, 1, "uint8"),), 4, 4),
        date=datetime(2020, 1, 1),
    )


def pairs(names, partners):
    """Return the name of the partner of each image, None without one, and what is warned of."""
    images = [image(place, name) for place, name in enumerate(names, start=1)]
    others = [image(place, name, "clouds") for place, name in enumerate(partners, start=1)]
    log = Log()
    found, missing = with_partners(images, others, "name", 0, log)
    of = {each.name: each.partners[0].name for each in found}
    assert {each.image.name for each in missing} == set(names) - set(of)
    return [of.get(name) for name in names], log.warnings


@pytest.mark.parametrize(
    ("names", "partners", "expected"),
    [
        (["scene1", "scene10"], ["scene1_c", "scene10_c"], ["scene1_c", "scene10_c"]),
        (["scene1", "scene10"], ["scene10_c", "scene1_c"], ["scene1_c", "scene10_c"]),
        (["scene1_a", "scene10_a"], ["scene1", "scene10"], ["scene1", "scene10"]),
        (["S2A_1", "S2AB_1"], ["c_S2AB_1", "S2A_1c"], ["S2A_1c", "c_S2AB_1"]),
        # Of two that stand in the name whole, the longer one.
        (["T32_20200101_x"], ["T32", "T32_20200101"], ["T32_20200101"]),
        (["x1", "y2"], ["x1 clouds"], ["x1 clouds", None]),
    ],
)
def test_whole_words_and_numbers_go_first_and_then_the_longest(names, partners, expected):
    found, warnings = pairs(names, partners)
    assert found == expected
    assert not [text for text in warnings if "only as a part" in text]


def test_a_part_of_a_word_is_taken_with_a_warning():
    found, warnings = pairs(["scene1"], ["scene10"])
    assert found == ["scene10"]
    assert "'scene1': 'scene10', though one name is in the other only as a part" in warnings[0]


def test_names_that_fit_alike_are_an_error():
    with pytest.raises(InvalidOptionError, match=r"several partners that fit alike: 'a_x', 'b_x'"):
        pairs(["x"], ["a_x", "b_x"])
