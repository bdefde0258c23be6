# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""When an image was taken: read from GDAL metadata or from a name, always as naive UTC."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from ..errors import InvalidOptionError

# Items of GDAL metadata, best first; the second of a pair holds the time of day. The part of a
# key before its last "#" or ":" does not count ("NC_GLOBAL#time_coverage_start").
_ITEMS: tuple[tuple[str, str | None], ...] = (
    ("ACQUISITIONDATETIME", None),
    ("ACQUISITION_DATETIME", None),
    ("ACQUISITION_DATE", None),
    ("DATE_ACQUIRED", "SCENE_CENTER_TIME"),
    ("SENSING_TIME", None),
    ("PRODUCT_START_TIME", None),
    ("DATATAKE_1_DATATAKE_SENSING_START", None),
    ("START_TIME", None),
    ("TIME_START", None),
    ("RANGEBEGINNINGDATE", "RANGEBEGINNINGTIME"),
    ("TIME_COVERAGE_START", None),
    # Last: many programs write here when they made the file.
    ("TIFFTAG_DATETIME", None),
)

# Years outside are placeholders of some software: 0001, 1601, 9999.
_YEARS_OF_METADATA = range(1800, 3000)
# Digits in a name may be anything; only years of satellites make them a date.
_YEARS_OF_NAMES = range(1970, 2100)

_FLAGS = re.ASCII | re.IGNORECASE

# A list of moments ("first; second") gives its first one.
_MOMENT = re.compile(
    r"(?P<year>\d{4})(?P<dash>[-:/.]?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)"
    r"(?:[T ]?(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<fraction>\d+))?)?"
    r" ?(?:Z|UTC|GMT|(?P<sign>[-+])(?P<zone_hours>\d\d):?(?P<zone_minutes>\d\d)?)?)?"
    r" *(?:[;,].*)?",
    _FLAGS,
)
# Earth Engine's system:time_start counts milliseconds from 1970.
_MILLISECONDS = re.compile(r"\d{11,13}(?:\.0*)?", _FLAGS)

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
    )
)

# With separators no letter may follow but T and Z: "2019_10_20m" is a month and a cell size.
_FULL_DATE = re.compile(
    r"(?<!\d)(?P<year>\d{4})(?P<dash>[-_]?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)(?!\d)"
    r"(?:(?<![-_]\d\d)|(?![a-su-y]))",
    _FLAGS,
)
# No underscore before the time: six digits after "_" are as often a tile or a Landsat path and row.
_TIME_AFTER_DATE = re.compile(
    r"[T -](?P<hour>\d\d)(?P<colon>[-:]?)(?P<minute>\d\d)(?P=colon)(?P<second>\d\d)(?![0-9a-y])",
    _FLAGS,
)
_DAY_OF_YEAR = re.compile(r"(?<![0-9a-z])(?P<days>\d{7})(?![0-9a-z])", _FLAGS)

_USER_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[-+]\d\d(?::?\d\d)?)?)?",
    _FLAGS,
)


def date_from_metadata(metadata: Mapping[str, str]) -> datetime | None:
    """Return when the image was taken, None when no known item says so.

    Upper and lower case of the keys are the same. A value that is no moment is passed over.
    """
    items: dict[str, str] = {}
    for key, value in metadata.items():
        items.setdefault(key.upper(), value.strip(" \t\r\n\"'"))
    for key in tuple(items):
        items.setdefault(re.split("[#:]", key)[-1], items[key])
    for day, time in _ITEMS:
        moment = _moment_of_items(items, day, time)
        if moment is not None:
            return moment
    return None


def date_from_name(name: str) -> datetime | None:
    """Return the date in the name of a layer or a file (without folders), None without one.

    The patterns of the sensors go first, then the first full date, then the first yyyyddd.
    """
    name = _SENTINEL2_CREATION.sub("", name)
    for pattern in (*_SENSOR_NAMES, _FULL_DATE, _DAY_OF_YEAR):
        for match in pattern.finditer(name):
            moment = _full_date(match) if pattern is _FULL_DATE else _sensor_date(match)
            if moment is not None and moment.year in _YEARS_OF_NAMES:
                return moment
    return None


def parse_date(text: str) -> date:
    """Read a date that a person wrote: `yyyy-mm-dd` or an ISO date-time, of which the day counts.

    The day is taken as written, whatever the time zone. Raises InvalidOptionError.
    """
    match = _USER_DATE.fullmatch(text.strip())
    shown = repr(text if len(text) <= 40 else text[:40] + "…")
    if match is None:
        raise InvalidOptionError(
            f"The date {shown} cannot be read; write it as yyyy-mm-dd, for example 2020-05-18."
        )
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise InvalidOptionError(f"The date {shown} is not in the calendar.") from None


def as_number(moment: datetime | None) -> int:
    """Return the day as the number yyyymmdd, 0 for None."""
    if moment is None:
        return 0
    return moment.year * 10000 + moment.month * 100 + moment.day


def _moment_of_items(items: Mapping[str, str], day: str, time: str | None) -> datetime | None:
    text = items.get(day)
    if text is None:
        return None
    if day == "TIME_START" and _MILLISECONDS.fullmatch(text):
        return datetime(1970, 1, 1) + timedelta(milliseconds=int(text.split(".")[0]))
    if time is not None and time in items:
        moment = _moment(f"{text}T{items[time]}")
        if moment is not None:
            return moment
    return _moment(text)


def _moment(text: str) -> datetime | None:
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    hours, minutes = int(match["zone_hours"] or 0), int(match["zone_minutes"] or 0)
    if hours > 14 or minutes > 59:
        return None
    ahead = timedelta(hours=hours, minutes=minutes) * (-1 if match["sign"] == "-" else 1)
    # Landsat writes seven digits of the second.
    microsecond = (match["fraction"] or "").ljust(6, "0")[:6]
    moment = _build(
        (match["year"], match["month"], match["day"]),
        (match["hour"], match["minute"], match["second"], microsecond),
    )
    return None if moment is None else moment - ahead


def _sensor_date(match: re.Match[str]) -> datetime | None:
    parts = match.groupdict()
    time = (parts.get("time") or "").ljust(6, "0")
    clock = (time[:2], time[2:4], time[4:])
    date_text = parts.get("date")
    if date_text:
        return _build((date_text[:4], date_text[4:6], date_text[6:]), clock)
    year, number = parts["days"][:4], int(parts["days"][4:])
    moment = _build((year, "1", "1"), clock)
    if moment is None:
        return None
    moment += timedelta(days=number - 1)
    return moment if moment.year == int(year) else None


def _full_date(match: re.Match[str]) -> datetime | None:
    day = (match["year"], match["month"], match["day"])
    time = _TIME_AFTER_DATE.match(match.string, match.end())
    moment = None if time is None else _build(day, (time["hour"], time["minute"], time["second"]))
    return moment or _build(day)


def _build(day: Sequence[str], clock: Sequence[str | None] = ()) -> datetime | None:
    """Put digits together, None when there is no such moment."""
    year, month, number = (int(text) for text in day)
    hour, minute, second, microsecond = (int(text or 0) for text in (*clock, "", "", "", "")[:4])
    if year not in _YEARS_OF_METADATA:
        return None
    try:
        return datetime(year, month, number, hour, minute, second, microsecond)
    except ValueError:
        return None


def years(moment: datetime | None) -> float:
    """Return the day in years of 365.25 days since 1970-01-01, 0 when it is not known.

    The time of day is left out, so that two images of one overpass have the same time.
    """
    if moment is None:
        return 0.0
    return (moment.date() - date(1970, 1, 1)).days / 365.25
