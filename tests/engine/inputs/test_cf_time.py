# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Time axes: numbers, units and calendars, against counting the days one by one."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.engine.inputs.cf_time import (
    CALENDARS,
    TimeAxisError,
    axis_reader,
    is_time_unit,
)


def month_lengths(year, calendar):
    """Return the lengths of the months of a year."""
    by_four = year % 4 == 0
    ours = by_four and (year % 100 != 0 or year % 400 == 0)
    leap = {
        "noleap": False,
        "365_day": False,
        "all_leap": True,
        "366_day": True,
        "julian": by_four,
        "proleptic_gregorian": ours,
    }.get(calendar, by_four if year <= 1582 else ours)
    if calendar == "360_day":
        return [30] * 12
    return [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def next_day(day, calendar):
    """Return the day after a day, in a calendar."""
    year, month, number = day
    if calendar in ("standard", "gregorian") and day == (1582, 10, 4):
        return 1582, 10, 15
    if number < month_lengths(year, calendar)[month - 1]:
        return year, month, number + 1
    return (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("start", [(1582, 9, 1), (1899, 12, 30), (1999, 2, 27), (2096, 2, 1)])
def test_days_are_counted(calendar, start):
    read = axis_reader("days since {}-{}-{}".format(*start), calendar)
    day = start
    for count in range(3000):
        found = read(str(count))
        if calendar != "julian":  # whose days are told by the calendar of today
            expected = day
            if calendar in ("standard", "gregorian") and day < (1582, 10, 15):
                expected = None  # and so are these
            assert expected in (None, found.day), count
        day = next_day(day, calendar)


def test_days_of_the_julian_calendar_are_told_in_ours():
    # Orthodox Christmas, and the last day of the old calendar.
    assert axis_reader("days since 2023-12-25", "julian")("0").day == (2024, 1, 7)
    assert axis_reader("days since 1582-10-04", "standard")("1").moment == datetime(1582, 10, 15)
    assert axis_reader("days since 1582-10-04", "standard")("0").moment == datetime(1582, 10, 14)
    # Two days lie between these two, which count from the year 1.
    assert axis_reader("days since 1-1-1", "")("730485").moment == datetime(2000, 12, 30)
    assert axis_reader("days since 1-1-1", "proleptic_gregorian")("730485").moment == (
        datetime(2001, 1, 1)
    )


@pytest.mark.parametrize(
    ("units", "text", "expected"),
    [
        ("days since 2020-01-01", "31.5", datetime(2020, 2, 1, 12)),
        ("Days Since 2020-1-1 6:00", "-1", datetime(2019, 12, 31, 6)),
        ("hours since 1900-01-01 00:00:00.0", "1051896", datetime(2020, 1, 1)),
        ("seconds since 1970-01-01T00:00:00Z", "1.5778368e9", datetime(2020, 1, 1)),
        ("minutes since 2020-01-01 00:00 +01:30", "0", datetime(2019, 12, 31, 22, 30)),
        ("h since 2020-01-01 00:00:00 -0200", "1", datetime(2020, 1, 1, 3)),
        ("msec since 1970-01-01 UTC", "1577836800000", datetime(2020, 1, 1)),
        ("weeks since 2020-01-01", "2", datetime(2020, 1, 15)),
        # Rounded decimals of days are whole seconds.
        ("days since 2020-01-01", "0.99999999", datetime(2020, 1, 2)),
        ("day as %Y%m%d.%f", "20200115.25", datetime(2020, 1, 15, 6)),
        ("day as %Y%m%d", "20200229", datetime(2020, 2, 29)),
    ],
)
def test_units(units, text, expected):
    assert is_time_unit(units)
    assert axis_reader(units, "standard")(text).moment == expected


@pytest.mark.parametrize(
    ("calendar", "count", "expected"),
    [
        ("360_day", "59", "2001-02-28"),
        ("all_leap", "59", "2001-02-28"),
        ("360", "60", "2001-03-01"),
    ],
)
def test_days_that_are_none_become_the_last_of_their_month(calendar, count, expected):
    found = axis_reader("days since 2001-01-01", calendar)(count)
    assert found.moment.date().isoformat() == expected
    assert found.is_moved == (count == "59")


def test_months_are_known_where_all_are_alike():
    assert axis_reader("months since 2001-01-01", "360_day")("14").day == (2002, 3, 1)
    with pytest.raises(TimeAxisError, match="has no fixed length"):
        axis_reader("months since 2001-01-01", "standard")


@pytest.mark.parametrize(
    ("units", "calendar", "text", "part"),
    [
        ("days since 2020-01-01", "lunar", "0", "calendar 'lunar' is not known"),
        ("days", "", "0", "unit 'days' cannot be read"),
        ("fortnights since 2020-01-01", "", "0", "is not known"),
        ("days since 2020-02-30", "", "0", "counts from a day that is none"),
        ("days since 2020-01-01 25:00", "", "0", "counts from a day that is none"),
        ("days since 2020-01-01", "", "", "in place of a number"),
        ("days since 2020-01-01", "", "nan", "in place of a number"),
        ("days since 2020-01-01", "", "9e99", "in which no image was taken"),
        ("days since 2020-01-01", "", "9e999", "in place of a number"),
        ("days since 2020-01-01", "noleap", "9e99", "in which no image was taken"),
        ("days since 2020-01-01", "noleap", "-9e9", "in which no image was taken"),
        ("day as %Y%m%d.%f", "", "20201301", "which is no day"),
    ],
)
def test_what_cannot_be_read_is_said(units, calendar, text, part):
    with pytest.raises(TimeAxisError, match=part):
        axis_reader(units, calendar)(text)
