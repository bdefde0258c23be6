# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The date in the name of a layer or a file, as naive UTC."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..text import QT_TRANSLATE_NOOP

# Years outside are placeholders of some software: 0001, 1601, 9999.
_YEARS_OF_METADATA = range(1800, 3000)
# Digits in a name may be anything; only years of satellites make them a date.
_YEARS_OF_NAMES = range(1970, 2100)
# Four digits alone are as often a size (2048) or a coordinate system (2056).
_YEARS_ALONE = range(1970, 2040)

# Beginning and end, and when it was processed.
_MOST_DATES = 3
_BETWEEN = "-_. "
# No file system has longer names.
_LONGEST = 1000

_FLAGS = re.ASCII | re.IGNORECASE

# The first names of Sentinel-2 began with the time of processing; the time of sensing, if it is
# there at all, follows as _V... or _S...
_SENTINEL2_CREATION = re.compile(r"S2[A-Z]_(?:OPER|USER)_\w{10}_\w{4}_\d{8}T\d{6}(?!\d)", _FLAGS)

_SENSOR_NAMES = tuple(
    re.compile(r"(?<![0-9a-z])" + pattern, _FLAGS)
    for pattern in (
        # Sentinel-2: S2A_MSIL2A_20230601T105031_..., T31UFS_20230601T105031_B04, old _V and _S
        r"S2[A-Z]_MSI\w{3}_(?P<date>\d{8})T(?P<time>\d{6})(?!\d)",
        r"T\d\d[A-Z]{3}_(?P<date>\d{8})T(?P<time>\d{6})(?!\d)",
        r"[VS](?P<date>\d{8})T(?P<time>\d{6})(?!\d)",
        # Landsat: LC08_L1TP_014032_20180311_..., LC80140322018070LGN00, L71014032_03220010714
        r"L[A-Z]\d\d_\w{2,4}_\d{6}_(?P<date>\d{8})(?!\d)",
        r"L[A-Z]\d\d{6}(?P<days>\d{7})(?!\d)",
        r"L[1-7]\d?\d{6}_\d{3}(?P<date>\d{8})(?!\d)",
        # HLS: HLS.L30.T17SLU.2020209T155956.v2.0
        r"(?P<days>\d{7})T(?P<time>\d{6})(?!\d)",
        # MODIS, VIIRS: MOD09GA.A2020123.h18v04..., MOD021KM.A2020123.1035...; AppEEARS: doy2020123
        r"A(?P<days>\d{7})(?:\.(?P<time>\d{4})(?=\.))?(?!\d)",
        r"doy(?P<days>\d{7})(?P<time>\d{6})?(?!\d)",
        # Planet: 20200518_102030_1003_3B_..., 20200518_102030_45_2251_3B_..., SkySat
        r"(?P<date>\d{8})_(?P<time>\d{6})(?:_\d\d?)?_(?:[0-9a-f]{4}|ss[a-z]?\d\w{0,6})(?![0-9a-z])",
        # ASTER: AST_L1T_00306152020103045_20200616..., month first
        r"AST_?\w{2,6}[_#]00\d(?P<month_first>\d{8})(?P<time>\d{6})(?!\d)",
        # SPOT 1 to 5: satellite, grid, yymmdd, hhmmss, instrument and mode: 50482610607021050562J
        r"[1-5]\d{6}(?P<short>\d{6})(?P<time>\d{6})[12][A-Z](?![0-9a-z])",
    )
)

# In English, German, French, Spanish, Portuguese and Italian. Not the short forms that are other
# words as well: "out_2020" is an output, and "set 2" a set.
_MONTHS = (
    "jan(?:uary|uar|vier|v|eiro)?|ene(?:ro)?|gennaio",
    "feb(?:ruary|ruar|rero|braio)?|f[eéÉ]v(?:rier|r|ereiro)?",
    "mar(?:ch|s|zo|[cçÇ]o)?|m(?:ä|Ä|ae)rz",
    "apr(?:il|ile)?|avr(?:il)?|abr(?:il)?",
    "mayo?|maio?|maggio",
    "jun(?:e|i|io|ho)?|juin|giugno",
    "jul(?:y|i|io|ho)?|juil(?:let)?|luglio",
    "aug(?:ust)?|ao[uûÛ]t|agosto",
    "sept?(?:ember|embre|iembre)?|setembro|settembre",
    "oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|ottobre",
    "nov(?:ember|embre|iembre|embro)?",
    "d[eéÉ]c(?:ember|embre)?|dez(?:ember|embro)?|diciembre|dicembre",
)
_MONTH = f"(?P<name>{'|'.join(_MONTHS)})"
# Whole dates, of which the first in a name counts. With separators no letter may follow but T and
# Z: "2019_10_20m" is a month and a cell size.
_DATES = tuple(
    re.compile(pattern, _FLAGS)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})(?P<dash>[-_.]?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)(?!\d)"
        r"(?:(?<![-_.]\d\d)|(?![a-su-y]))",
        # 2020-6-5; with "_" these are as often the numbers of a tile.
        r"(?<!\d)(?P<year>\d{4})(?P<dash>[-.])(?P<month>\d\d?)(?P=dash)(?P<day>\d\d?)(?![0-9a-su-y])",
        # 202006150000, SPOT and Pleiades: 201306211052325, and with thousandths of a second
        r"(?<!\d)(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)"
        r"(?:(?P<second>\d\d)(?:\d|\d{3})?)?(?!\d)",
        # With a dot after the day, as in German.
        r"(?<!\d)(?P<day>\d\d?)\.?(?P<dash>[-_. ]?)" + _MONTH + r"(?P=dash)(?P<year>\d{4})(?!\d)",
        r"(?<!\d)(?P<year>\d{4})(?P<dash>[-_. ]?)"
        + _MONTH
        + r"(?P=dash)(?P<day>\d\d?)(?![0-9a-su-y])",
        # June_15_2020
        r"(?<![a-z])" + _MONTH + r"(?P<dash>[-_. ])(?P<day>\d\d?)(?P=dash)(?P<year>\d{4})(?!\d)",
        # WorldView: 18JUN15102030-M2AS-...
        r"(?<![0-9a-z])(?P<short>\d\d)" + _MONTH + r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)"
        r"(?P<second>\d\d)-",
    )
)
# Day first. Not with "_": "tile_10_12_2020" is of 2020. Not in longer versions: "3.1.2.2020".
_DAY_FIRST = re.compile(
    r"(?<![0-9a-z])(?<!\d[-.])(?P<day>\d\d?)(?P<dash>[-.])(?P<month>\d\d?)(?P=dash)"
    r"(?P<year>\d{4})(?![0-9a-z])",
    _FLAGS,
)
# No underscore before the time: six digits after "_" are as often a tile or a Landsat path and row.
_TIME_AFTER_DATE = re.compile(
    r"(?:[T -](?P<hour>\d\d)(?P<colon>[-:]?)(?P<minute>\d\d)(?P=colon)(?P<second>\d\d)"
    r"|T(?P<hours>\d\d):?(?P<minutes>\d\d))(?![0-9a-y])",
    _FLAGS,
)
_DAYS_OF_YEAR = tuple(
    re.compile(r"(?<![0-9a-z])" + pattern + r"(?![0-9a-z])", _FLAGS)
    # "2020_190_026" has path and row of Landsat.
    for pattern in (
        r"(?P<days>\d{7})",
        r"(?P<year>\d{4})[-_.](?P<day>\d{3})(?![-_.]\d{3}(?!\d))",
        r"(?P<year>\d{4})[-_. ]?(?:doy|day)[-_. ]?(?P<day>\d{3})",
        r"(?:doy|day)[-_. ]?(?P<day>\d{3})[-_. ]?(?P<year>\d{4})",
    )
)
# What follows is no day, or the date would be a whole one, or none at all: "2020-02-30". A month is
# not followed by a size either: in "2019_10_20m" both numbers may be sizes.
_NO_DAY = r"(?![0-9a-z])(?![-_.]?\d{1,3}(?![0-9a-z]))"
_NO_SIZE = r"(?![-_.]?\d{1,3}m(?![0-9a-z]))"
_MONTHS_ALONE = tuple(
    re.compile(pattern, _FLAGS)
    for pattern in (
        r"(?<![0-9a-z])(?P<year>\d{4})[-_.]?(?P<month>\d\d)" + _NO_DAY + _NO_SIZE,
        r"(?<![a-z])" + _MONTH + r"[-_. ]?(?P<year>\d{4})(?!\d)",
        r"(?<!\d)(?P<year>\d{4})[-_. ]?" + _MONTH + r"(?![0-9a-z])",
    )
)
_YEAR_ALONE = re.compile(r"(?<![0-9a-z])(?<!\d\d[-.])(?P<year>\d{4})" + _NO_DAY, _FLAGS)

ONLY_MONTH = QT_TRANSLATE_NOOP(
    "ImageCollections", "its name has only a month; the first day of it is taken as its date."
)
ONLY_YEAR = QT_TRANSLATE_NOOP(
    "ImageCollections", "its name has only a year; the first day of it is taken as its date."
)
DAY_FIRST = QT_TRANSLATE_NOOP(
    "ImageCollections", "its name can be read in two ways, and the day is taken before the month."
)


@dataclass(frozen=True)
class Dated:
    """A date, and what is to be said of it, as a sentence about the image without its name.

    `rank` is 0 for a date to the day, 1 for a month and 2 for a year.
    """

    moment: datetime
    remark: str = ""
    rank: int = 0


def date_from_name(name: str) -> datetime | None:
    """Return the date in the name of a layer or a file (without folders), None without one."""
    found = dated_name(name)
    return None if found is None else found.moment


def dated_name(name: str) -> Dated | None:
    """Return the date in the name of a layer or a file (without folders), None without one.

    The patterns of the sensors go first, then the first whole date, the first with the day in
    front, the first day of a year, and then periods, of which the first day is taken.
    """
    # Some systems write accents as signs of their own.
    name = unicodedata.normalize("NFC", _SENTINEL2_CREATION.sub("", name[:_LONGEST]))
    for pattern in _SENSOR_NAMES:
        moment = _first((pattern,), name, _sensor_date)
        if moment is not None:
            return Dated(moment)
    moment = _first(_DATES, name, _whole_date)
    if moment is not None:
        return Dated(moment)
    dated = _day_first(_first((_DAY_FIRST,), name, _whole_date))
    if dated is not None:
        return dated
    moment = _first(_DAYS_OF_YEAR, name, _sensor_date)
    if moment is not None:
        return Dated(moment)
    moment = _first(_MONTHS_ALONE, name, _first_day)
    if moment is not None:
        return Dated(moment, ONLY_MONTH, rank=1)
    moment = _first((_YEAR_ALONE,), name, _lone_year)
    if moment is not None:
        return Dated(moment, ONLY_YEAR, rank=2)
    return None


def without_date(name: str) -> str:
    """Return a name without its dates and what parted them from the rest, empty for dates only."""
    for _ in range(_MOST_DATES):
        place = _place_of_date(name)
        if place is None:
            break
        before, after = name[: place[0]], name[place[1] :]
        left, right = before.rstrip(_BETWEEN), after.lstrip(_BETWEEN)
        between = before[len(left) :][:1] or after[:1]
        name = f"{left}{between}{right}" if left and right else left + right
    return name


def _place_of_date(name: str) -> tuple[int, int] | None:
    """Return where the date of a name begins and ends, as `dated_name` finds it."""
    for patterns, build in (
        (_SENSOR_NAMES, _sensor_date),
        (_DATES, _whole_date),
        ((_DAY_FIRST,), _whole_date),
        (_DAYS_OF_YEAR, _sensor_date),
        (_MONTHS_ALONE, _first_day),
        ((_YEAR_ALONE,), _lone_year),
    ):
        match = _first_match(patterns, name, build)
        if match is None:
            continue
        if patterns is not _SENSOR_NAMES:
            time = _TIME_AFTER_DATE.match(name, match.end())
            end = time.end() if time else match.end()
            return match.start(), end + (time is not None and name[end : end + 1] in ("Z", "z"))
        # What is around tells the sensor.
        spans = [match.span(group) for group, text in match.groupdict().items() if text]
        return min(start for start, _ in spans), max(end for _, end in spans)
    return None


def dated_text(text: str) -> Dated | None:
    """Return the date that a whole text is; day, month and year may stand without separators."""
    compact = re.fullmatch(r"(\d\d)(\d\d)(\d{4})", text, _FLAGS)
    if compact and int(compact[3]) in _YEARS_OF_NAMES:
        # Read with the year in front, it would have a month 19 or 20.
        return _day_first(moment_of((compact[3], compact[2], compact[1])))
    return dated_name(text)


def dated_parts(year: str, month: str, day: str) -> Dated | None:
    """Return the date of a year of four or two digits, a month as number or name, and a day.

    Month and day may be empty. None when these are no date.
    """
    if not re.fullmatch(r"\d\d|\d{4}", year, _FLAGS):
        return None
    name = re.fullmatch(_MONTH, month, _FLAGS)
    if name:
        month = _number_of_month(month)
    if not all(re.fullmatch(r"\d{0,2}", part, _FLAGS) for part in (month, day)):
        return None
    whole = year if len(year) == 4 else _whole_year(year)
    moment = moment_of((whole, month or "1", day or "1"))
    if moment is None or (day and not month):
        return None
    if day:
        return Dated(moment)
    return Dated(moment, ONLY_MONTH, 1) if month else Dated(moment, ONLY_YEAR, 2)


def _day_first(moment: datetime | None) -> Dated | None:
    """Return the date of digits that have the day in front of the month."""
    if moment is None:
        return None
    # 06-15-2020 is never read: beside 06-05-2020 it would be in another order.
    return Dated(moment, DAY_FIRST if moment.day <= 12 and moment.day != moment.month else "")


def _first(
    patterns: Iterable[re.Pattern[str]],
    name: str,
    build: Callable[[re.Match[str]], datetime | None],
) -> datetime | None:
    """Return the moment of these patterns that is the first in the name."""
    match = _first_match(patterns, name, build)
    return None if match is None else build(match)


def _first_match(
    patterns: Iterable[re.Pattern[str]],
    name: str,
    build: Callable[[re.Match[str]], datetime | None],
) -> re.Match[str] | None:
    """Return the match of these patterns that is the first in the name and a date."""
    found: list[re.Match[str]] = []
    for pattern in patterns:
        for match in pattern.finditer(name):
            moment = build(match)
            if moment is not None and moment.year in _YEARS_OF_NAMES:
                found.append(match)
                break
    return min(found, key=lambda each: each.start()) if found else None


def _sensor_date(match: re.Match[str]) -> datetime | None:
    parts = match.groupdict()
    time = (parts.get("time") or "").ljust(6, "0")
    clock = (time[:2], time[2:4], time[4:])
    text = parts.get("date")
    if text:
        return moment_of((text[:4], text[4:6], text[6:]), clock)
    text = parts.get("month_first")
    if text:
        return moment_of((text[4:], text[:2], text[2:4]), clock)
    text = parts.get("short")
    if text:
        return moment_of((_whole_year(text[:2]), text[2:4], text[4:]), clock)
    text = parts.get("days") or parts["year"] + parts["day"]
    year, number = text[:4], int(text[4:])
    moment = moment_of((year, "1", "1"), clock)
    if moment is None:
        return None
    moment += timedelta(days=number - 1)
    return moment if moment.year == int(year) else None


def _whole_date(match: re.Match[str]) -> datetime | None:
    parts = match.groupdict()
    year = parts.get("year") or _whole_year(parts["short"])
    day = (year, _month(parts), parts["day"])
    if parts.get("hour"):
        return moment_of(day, (parts["hour"], parts["minute"], parts.get("second")))
    time = _TIME_AFTER_DATE.match(match.string, match.end())
    if time is None:
        return moment_of(day)
    hour, minute = time["hour"] or time["hours"], time["minute"] or time["minutes"]
    return moment_of(day, (hour, minute, time["second"])) or moment_of(day)


def _first_day(match: re.Match[str]) -> datetime | None:
    parts = match.groupdict()
    return moment_of((parts["year"], _month(parts), "1"))


def _lone_year(match: re.Match[str]) -> datetime | None:
    return _first_day(match) if int(match["year"]) in _YEARS_ALONE else None


def _month(parts: Mapping[str, str | None]) -> str:
    name = parts.get("name")
    return _number_of_month(name) if name else parts.get("month") or "1"


def _number_of_month(name: str) -> str:
    found = (number for number, names in enumerate(_MONTHS, 1) if re.fullmatch(names, name, _FLAGS))
    return str(next(found))


def _whole_year(text: str) -> str:
    return f"19{text}" if int(text) >= 70 else f"20{text}"


def moment_of(day: Sequence[str], clock: Sequence[str | None] = ()) -> datetime | None:
    """Put digits together, None when there is no such moment."""
    year, month, number = (int(text) for text in day)
    hour, minute, second, microsecond = (int(text or 0) for text in (*clock, "", "", "", "")[:4])
    if year not in _YEARS_OF_METADATA:
        return None
    try:
        return datetime(year, month, number, hour, minute, second, microsecond)
    except ValueError:
        return None
