# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Regular expressions that a user writes cannot run for ever; `read_pattern` has more of them."""

from __future__ import annotations

import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Band, Image
from image_collections.engine.inputs.bands import select_bands
from image_collections.engine.inputs.name_patterns import Pattern
from image_collections.tests.support.effort import within

LONG = "a" * 1000

ENDLESS = [
    "(a+)+$",
    "(a*)*b",
    "(a|aa)+$",
    "(?:a+)+b",
    "(a+)(?#c)+b",
    "(?x)(a+) +b",
    "((a{2}){99}){99}",
    "(){4000000000}",
    "(((((){255}){255}){255}){255}){255}",
    "a{4294967294}",
    "a*" * 30 + "b",
    "(a?)" * 30 + "b",
    "(a|b)" * 30,
    "(" * 100 + ")" * 100,
    "(" * 200,
    "[^" * 50,
    "(?P<x>a*)(?P=x)*(?P=x)*(?P=x)*(?P=x)*b",
    ".*.*.*.*b",
]


def image(name):
    return Image(1, "one", "", "", None, 1, 1, (Band(name, 1, "uint8"),), 1, 1)


@pytest.mark.parametrize("text", ENDLESS)
@pytest.mark.parametrize("name", [LONG, "a" * 60, "B4"], ids=len)
def test_a_pattern_in_bands_ends_and_its_error_is_short(text, name):
    with within(20), pytest.raises(InvalidOptionError) as caught:
        select_bands([image(name)], text)
    assert len(str(caught.value)) < 3000


@pytest.mark.parametrize(
    "text",
    ["B.*", "B(0?[2-4]|8A?)", "|".join(f"B{n:02}" for n in range(1, 31)), r"(\d{2}){4}", ".?"],
)
def test_usual_patterns_are_taken(text):
    assert Pattern(text, "It").fullmatch("no band") is None


def test_the_whole_name_has_to_match():
    assert Pattern("B.*|SCL", "It").fullmatch("B11")
    assert not Pattern("B1", "It").fullmatch("B11")
    assert Pattern("B1", "It").search("xB11")
