# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers of a time axis as moments: units and calendars of the CF conventions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import accumulate

from ..text import worded

# Seconds of a unit. Months and years are not of one length, but where all months have 30 days.
_DAY = 86400
_UNITS = {
    **dict.fromkeys(("weeks", "week"), Fraction(7 * _DAY)),
    **dict.fromkeys(("days", "day", "d"), Fraction(_DAY)),
    **dict.fromkeys(("hours", "hour", "hrs", "hr", "h"), Fraction(3600)),
    **dict.fromkeys(("minutes", "minute", "mins", "min"), Fraction(60)),
    **dict.fromkeys(("seconds", "second", "secs", "sec", "s"), Fraction(1)),
    **dict.fromkeys(("milliseconds", "millisecond", "msecs", "msec", "ms"), Fraction(1, 1000)),
    **dict.fromkeys(("microseconds", "microsecond"), Fraction(1, 1_000_000)),
}
_EVEN_UNITS = {
    **dict.fromkeys(("months", "month"), Fraction(30 * _DAY)),
    **dict.fromkeys(("years", "year"), Fraction(360 * _DAY)),
}
_SINCE = re.compile(
    r"\s*(?P<unit>[a-z]+)\s+since\s+(?P<year>\d{1,4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"(?:[T\s]\s*(?P<hour>\d{1,2})(?::(?P<minute>\d{1,2})(?::(?P<second>\d{1,2})(?:\.\d*)?)?)?)?"
    r"\s*(?:Z|UTC|GMT|(?P<sign>[-+])(?P<zone_hour>\d{1,2}):?(?P<zone_minute>\d{2})?)?\s*",
    re.ASCII | re.IGNORECASE,
)
# CDO's absolute time: 20200115.5 is noon.
_ABSOLUTE = re.compile(r"\s*day\s+as\s+%Y%m%d(\.%f)?\s*", re.IGNORECASE)
# As texts of numbers: a larger exponent would be a number of a million digits.
_NUMBER = re.compile(r"[-+]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})([eE][-+]?\d{1,2})?", re.ASCII)

# Days from the first one of the Julian period to the day before 0001-01-01 of ours.
_BEFORE_OURS = 1721425
# The first day of the calendar of today, counted so.
_GREGORIAN = 2299161
_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LEAP_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EVEN_MONTHS = (30,) * 12

# Years that images are of. Others stand in files where no year is meant, as in climatologies.
_YEARS = range(1582, 3000)

STANDARD = "standard"
_SAME = {"": STANDARD, "gregorian": STANDARD, "365_day": "noleap"} | {
    "366_day": "all_leap",
    "360": "360_day",
}
# Calendars whose years are all alike.
_ALIKE = {"noleap": _MONTHS, "all_leap": _LEAP_MONTHS, "360_day": _EVEN_MONTHS}
CALENDARS = (STANDARD, "gregorian", "proleptic_gregorian", "julian", *_ALIKE, "365_day", "366_day")

Day = tuple[int, int, int]


class TimeAxisError(ValueError):
    """A time axis cannot be read; the text is the end of a sentence about it."""


@dataclass(frozen=True)
class AxisMoment:
    """A moment of a time axis.

    `moment` is naive UTC, in the calendar of today. `day` is (year, month, day) as the file's own
    calendar has it, another one where that calendar has days that are none, such as February 30.
    """

    moment: datetime
    day: Day

    @property
    def is_moved(self) -> bool:
        """True when the day is one that the calendar of today does not have."""
        return self.day != (self.moment.year, self.moment.month, self.moment.day)


def is_time_unit(units: str) -> bool:
    """Return True for units of a time axis, whether they can be read or not."""
    return " since " in f" {units.lower()} " or _ABSOLUTE.fullmatch(units) is not None


def axis_reader(units: str, calendar: str) -> Callable[[str], AxisMoment]:
    """Return what makes moments of the numbers of an axis, written as texts.

    Raises TimeAxisError for a unit or a calendar that is not known; so does what is returned, for
    what is no number and for years that are none of images.
    """
    known = _SAME.get(calendar.strip().lower(), calendar.strip().lower())
    if known not in (STANDARD, "proleptic_gregorian", "julian", *_ALIKE):
        raise TimeAxisError(
            worded(
                "its calendar '{calendar}' is not known; {known} are.",
                calendar=calendar,
                known=", ".join(CALENDARS),
            )
        )
    if _ABSOLUTE.fullmatch(units):
        return lambda text: _absolute(text, known)
    match = _SINCE.fullmatch(units)
    if match is None:
        raise TimeAxisError(
            worded(
                "its unit '{units}' cannot be read; one such as 'days since 1970-01-01' can be.",
                units=units,
            )
        )
    unit = match["unit"].lower()
    length = _UNITS.get(unit) or (_EVEN_UNITS.get(unit) if known == "360_day" else None)
    if length is None:
        if unit in _EVEN_UNITS:
            raise TimeAxisError(
                worded(
                    "its unit '{units}' has no fixed length; days, hours, minutes and seconds can "
                    "be read.",
                    units=units,
                )
            )
        raise TimeAxisError(
            worded(
                "its unit '{units}' is not known; days, hours, minutes and seconds can be read.",
                units=units,
            )
        )
    start = _reference(match, known)
    return lambda text: _moment(start + round(_number(text) * length), known)


def _reference(match: re.Match[str], calendar: str) -> int:
    """Return the moment that an axis counts from, in seconds of the calendar."""
    day = int(match["year"]), int(match["month"]), int(match["day"])
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    # Files count from the year 0 where they mean no year at all.
    if not _is_day(day, calendar) or hour > 23 or minute > 59 or second > 59:
        raise TimeAxisError(
            worded("its unit '{units}' counts from a day that is none.", units=match[0].strip())
        )
    ahead = int(match["zone_hour"] or 0) * 3600 + int(match["zone_minute"] or 0) * 60
    zone = -ahead if match["sign"] == "-" else ahead
    return _number_of_day(day, calendar) * _DAY + hour * 3600 + minute * 60 + second - zone


def _number(text: str) -> Fraction:
    if _NUMBER.fullmatch(text.strip()) is None:
        raise TimeAxisError(worded("it has '{text}' in place of a number.", text=text[:40]))
    return Fraction(text.strip())


def _absolute(text: str, calendar: str) -> AxisMoment:
    number = _number(text)
    whole, part = divmod(number, 1)
    day = whole // 10000, whole // 100 % 100, whole % 100
    if not _is_day(day, calendar):
        raise TimeAxisError(worded("it has '{text}', which is no day.", text=text[:40]))
    return _moment(_number_of_day(day, calendar) * _DAY + round(part * _DAY), calendar)


def _moment(seconds: int, calendar: str) -> AxisMoment:
    number, second = divmod(seconds, _DAY)
    months = _ALIKE.get(calendar)
    try:
        if months is None:
            moment = datetime.fromordinal(number - _BEFORE_OURS)
            day = (moment.year, moment.month, moment.day)
        else:
            day = _day_alike(number, months)
            moment = _nearest(day)
    except (ValueError, OverflowError):
        moment, day = datetime.min, (1, 1, 1)
    if day[0] not in _YEARS:
        raise TimeAxisError(
            worded(
                "it has years in which no image was taken; {first} to {last} are dates here.",
                first=_YEARS[0],
                last=_YEARS[-1],
            )
        )
    return AxisMoment(moment + timedelta(seconds=second), day)


def _nearest(day: Day) -> datetime:
    """Return a day, the last one of its month where that is shorter in the calendar of today."""
    year, month, number = day
    for last in range(number, number - 3, -1):
        try:
            return datetime(year, month, last)
        except ValueError:
            if not 1 <= year <= 9999:
                raise
    raise ValueError("no month is that short")


def _is_day(day: Day, calendar: str) -> bool:
    year, month, number = day
    if not 1 <= month <= 12 or number < 1:
        return False
    months = _ALIKE.get(calendar) or (_LEAP_MONTHS if _is_leap(year, calendar) else _MONTHS)
    return number <= months[month - 1]


def _is_leap(year: int, calendar: str) -> bool:
    if calendar == "julian" or (calendar == STANDARD and year <= 1582):
        return year % 4 == 0
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _number_of_day(day: Day, calendar: str) -> int:
    """Return a number that counts the days of a calendar; for real ones from the same day."""
    months = _ALIKE.get(calendar)
    if months is not None:
        year, month, number = day
        return year * sum(months) + sum(months[: month - 1]) + number - 1
    julian, ours = _julian_day(day, is_julian=True), _julian_day(day, is_julian=False)
    if calendar == STANDARD:
        return ours if ours >= _GREGORIAN else julian
    return julian if calendar == "julian" else ours


def _julian_day(day: Day, *, is_julian: bool) -> int:
    """Return the number of a day of the Julian calendar, or of ours, in the Julian period."""
    year, month, number = day
    # Years that begin in March have their leap day at the end.
    shift = (14 - month) // 12
    whole, since_march = year + 4800 - shift, month + 12 * shift - 3
    count = number + (153 * since_march + 2) // 5 + 365 * whole + whole // 4
    return count - 32083 if is_julian else count - whole // 100 + whole // 400 - 32045


def _day_alike(number: int, months: tuple[int, ...]) -> Day:
    year, rest = divmod(number, sum(months))
    ends = list(accumulate(months))
    month = next(place for place, end in enumerate(ends) if rest < end)
    return year, month + 1, rest - (ends[month] - months[month]) + 1
