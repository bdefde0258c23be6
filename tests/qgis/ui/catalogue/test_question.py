# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of a catalogue, as parameters of the algorithm and as it is remembered."""

from __future__ import annotations

import json
from datetime import date

import pytest
from image_collections.algorithms.search import SearchAlgorithm
from image_collections.ui.catalogue.question import (
    DRAWN,
    MAP,
    WHOLE,
    Question,
    first_question,
    question_from_text,
    question_to_text,
)

USUAL = first_question(date(2024, 6, 1))
FULL = Question(
    "planetary-computer",
    "landsat-c2-l2",
    WHOLE,
    date(2023, 1, 2),
    date(2023, 4, 5),
    12.0,
    77,
    "abc1234",
)


def test_a_first_search_looks_at_the_last_months():
    assert date(2024, 2, 1) < USUAL.start < date(2024, 6, 1)
    assert USUAL.end is None
    assert USUAL.area == MAP


def test_the_parameters_are_those_of_the_algorithm():
    algorithm = SearchAlgorithm()
    algorithm.initAlgorithm()
    known = {each.name() for each in algorithm.parameterDefinitions()}
    parameters = FULL.parameters("1,2,3,4 [EPSG:4326]")
    assert set(parameters) <= known
    assert parameters["START_DATE"] == "2023-01-02"
    assert parameters["END_DATE"] == "2023-04-05"
    assert parameters["MAX_CLOUD"] == 12.0
    assert parameters["AUTHCFG"] == "abc1234"


def test_what_is_not_asked_is_no_parameter():
    parameters = Question(collections="scenes").parameters(None)
    assert set(parameters) == {"CATALOGUE", "COLLECTIONS", "LIMIT"}
    assert Question(max_cloud=0.0).parameters(None)["MAX_CLOUD"] == 0.0


@pytest.mark.parametrize("question", [FULL, USUAL, Question(collections="*")])
def test_a_question_is_remembered(question):
    assert question_from_text(question_to_text(question), USUAL) == question


def test_no_login_of_an_address_is_remembered():
    address = "https://me:hidden@stac.test/v1?token=hidden2#x"
    text = question_to_text(Question(address))
    assert "hidden" not in text
    assert question_from_text(text, USUAL).catalogue == "https://stac.test/v1"


def test_a_drawn_rectangle_is_not_remembered():
    assert question_from_text(question_to_text(Question(area=DRAWN)), USUAL).area == MAP


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        "[" * 100_000,
        json.dumps({"catalogue": 3, "area": "moon", "start": "x", "max_cloud": 400, "limit": -1}),
        json.dumps({"catalogue": "a\nb", "start": 4, "end": [], "max_cloud": True, "limit": 1e99}),
        '{"max_cloud": NaN, "limit": Infinity}',
    ],
)
def test_what_is_damaged_is_as_usual(text):
    assert question_from_text(text, USUAL) == USUAL
