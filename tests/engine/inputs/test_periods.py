# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.images import Image
from image_collections.engine.inputs.named_dates import ONLY_MONTH, ONLY_YEAR
from image_collections.engine.inputs.periods import coarse_dates, periods_of


def images(*days):
    return [
        Image(
            place, f"i{place}", "", "", None, 1, 1, (), 1, 1,
            date=datetime.fromisoformat(day) if day else None,
        )
        for place, day in enumerate(days, 1)
    ]  # fmt: skip


def names(found):
    return {period.name: members for period, members in found}


def test_months_and_the_empty_ones_between():
    found = periods_of(images("2024-03-31T23:00", "2023-12-01", "2024-03-01"), "month")
    assert names(found) == {"2023-12": [1], "2024-01": [], "2024-02": [], "2024-03": [0, 2]}
    assert (found[2][0].start, found[2][0].end) == (date(2024, 2, 1), date(2024, 3, 1))


def test_december_belongs_to_the_winter_of_the_next_year():
    days = ["2023-11-30", "2023-12-01", "2024-02-29", "2024-03-01", "2024-08-31", "2024-09-01"]
    found = periods_of(images(*days), "season")
    assert names(found) == {
        "2023-SON": [0],
        "2024-DJF": [1, 2],
        "2024-MAM": [3],
        "2024-JJA": [4],
        "2024-SON": [5],
    }
    assert (found[1][0].start, found[1][0].end) == (date(2023, 12, 1), date(2024, 3, 1))


def test_a_winter_is_one_period_from_either_year():
    for day in ("2023-12-31", "2024-01-01"):
        assert names(periods_of(images(day), "season")) == {"2024-DJF": [0]}


def test_years_and_numbers_of_days():
    assert names(periods_of(images("2022-05-05", "2024-01-01"), "year")) == {
        "2022": [0],
        "2023": [],
        "2024": [1],
    }
    found = periods_of(images("2024-02-20", "2024-03-01", "2024-03-12"), "days", 10)
    assert names(found) == {"2024-02-20": [0], "2024-03-01": [1], "2024-03-11": [2]}


def test_a_start_and_an_end_set_the_first_and_the_last_period():
    found = periods_of(images("2024-03-05"), "month", start=date(2024, 2, 15), end=date(2024, 5, 1))
    assert names(found) == {"2024-02": [], "2024-03": [0], "2024-04": []}
    found = periods_of(images("2024-03-05"), "days", 7, date(2024, 3, 1), date(2024, 3, 9))
    assert names(found) == {"2024-03-01": [0], "2024-03-08": []}


@pytest.mark.parametrize(
    ("kind", "days"), [("month", 0), ("season", 0), ("year", 0), ("days", 1), ("days", 16)]
)
def test_every_day_is_in_exactly_one_period(kind, days):
    first = date(2019, 12, 30)
    every = [(first + timedelta(days=number)).isoformat() for number in range(800)]
    found = periods_of(images(*every), kind, days)
    assert sorted(index for _, members in found for index in members) == list(range(800))
    for (period, _), (following, _) in zip(found, found[1:]):
        assert period.start < period.end == following.start
    assert len({period.name for period, _ in found}) == len(found)


def test_what_makes_no_sense_is_said():
    with pytest.raises(InvalidOptionError, match="No date is known of 'i1'"):
        periods_of(images(None), "month")
    with pytest.raises(InvalidOptionError, match="at least 1 day"):
        periods_of(images("2024-01-01"), "days", 0)
    with pytest.raises(InvalidOptionError, match="more than 10000 periods"):
        periods_of(images("1900-01-01", "2024-01-01"), "days", 1)


@pytest.mark.parametrize(
    ("kind", "days", "expected"),
    [
        ("year", 0, ()),
        ("season", 0, ("i2",)),
        ("month", 0, ("i2",)),
        ("days", 10, ("i2", "i3")),
        ("days", 31, ("i2",)),
        ("days", 400, ()),
    ],
)
def test_images_of_which_less_is_known_than_their_period_are_named(kind, days, expected):
    exact, year, month = images("2021-05-01", "2021-01-01", "2021-06-01")
    year, month = replace(year, remarks=(ONLY_YEAR,)), replace(month, remarks=("x", ONLY_MONTH))
    said = coarse_dates([exact, year, month], kind, days)
    assert bool(said) == bool(expected)
    for name in ("i1", "i2", "i3"):
        assert (f"'{name}'" in said) == (name in expected)
