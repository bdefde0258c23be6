# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines of the inspector that are computed: numbers, what is masked, and what is not there."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.algorithms.queries.computed_lines import (
    doubtful_index,
    read_lines,
    with_lines,
)
from image_collections.engine.analysis.inspection import Inspection, Observation
from image_collections.engine.errors import BandNotFoundError, EngineError
from image_collections.engine.grid.grid import Bounds

BANDS = ("B02", "B03", "B04", "B08")


def inspection(*observations, bands=BANDS):
    seen = tuple(
        Observation(
            place, f"s{place}", datetime(2024, 5, place), values, reasons, (False,) * len(values)
        )
        for place, (values, reasons) in enumerate(observations, start=1)
    )
    return Inspection(0, 0, Bounds(0, 0, 1, 1), bands, seen, (), False, False)


CLEAR = ((100, 200, 400, 2000), ("",) * 4)


def number(text, values=CLEAR[0], reasons=CLEAR[1]):
    found = with_lines(inspection((values, reasons)), read_lines(text))
    return found.observations[0].values[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("B08 / B04", 5.0),
        ("NDVI", 1600 / 2400),
        ("2 * NDVI + B02", 2 * 1600 / 2400 + 100),
        ("nir - red", 1600.0),
        ("SAVI(L=0)", 1600 / 2400),
        ("water = (B03 - B08) / (B03 + B08)", -1800 / 2200),
    ],
)
def test_numbers_are_those_of_the_bands(text, expected):
    assert number(text) == pytest.approx(expected, rel=1e-12)


def test_names_are_given_or_are_the_expression_itself():
    lines = read_lines("NDVI; water = B03 - B08;; B08 / B04; NDVI")
    assert [line.name for line in lines] == ["NDVI", "water", "B08 / B04"]
    assert read_lines("  ") == ()


def test_what_cannot_be_read_is_said_of_the_field_that_it_is_in():
    with pytest.raises(EngineError, match=r"'B08 / \(B04' in More lines is no index"):
        read_lines("B08 / (B04")


def test_a_line_is_masked_where_a_band_of_it_is():
    values, cloud = CLEAR[0], ("", "", "cloud", "")
    found = with_lines(inspection((values, cloud)), read_lines("NDVI; B08 - B02"))
    assert found.bands == (*BANDS, "NDVI", "B08 - B02")
    assert found.observations[0].reasons[4:] == ("cloud", "")
    # What is masked keeps its number, as a band does.
    assert found.observations[0].values[4] == pytest.approx(1600 / 2400)


def test_where_a_band_has_nothing_a_line_has_nothing():
    assert number("NDVI", (1, 2, None, 4), ("", "", "nodata", "")) is None
    assert number("B08 / (B04 - B04)") is None


def test_all_images_get_the_line_and_the_rest_is_as_it_was():
    before = inspection(CLEAR, ((1, 1, 1, 3), ("",) * 4))
    after = with_lines(before, read_lines("NDVI"))
    assert [seen.values[:4] for seen in after.observations] == [
        seen.values for seen in before.observations
    ]
    assert [seen.values[4] for seen in after.observations] == pytest.approx([1600 / 2400, 0.5])
    assert with_lines(after, read_lines("NDVI")) is after


@pytest.mark.parametrize("text", ["B99 / B04", "NDMI", "swir16"])
def test_what_the_composite_has_not_is_named(text):
    with pytest.raises(BandNotFoundError, match=r"B99|swir16"):
        with_lines(inspection(CLEAR), read_lines(text))


@pytest.mark.parametrize("text", ["B08 / (B04", "water =", "3", "EVI(x=1)"])
def test_what_cannot_be_read_is_said(text):
    with pytest.raises(EngineError):
        with_lines(inspection(CLEAR), read_lines(text))


def test_an_index_that_needs_reflectances_is_doubted_on_larger_numbers():
    large = inspection(CLEAR)
    small = inspection(((0.01, 0.02, 0.04, 0.2), ("",) * 4))
    for text in ("EVI", "2 * EVI + B02"):
        assert "EVI" in doubtful_index(large, read_lines(text))
        assert doubtful_index(small, read_lines(text)) == ""
    assert doubtful_index(large, read_lines("NDVI; B08 - B04")) == ""
    with_lines(large, read_lines("EVI"))
