# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The date of an image: read from GDAL metadata or from a name, always as naive UTC."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from ..errors import InvalidOptionError
from ..text import QT_TRANSLATE_NOOP, worded
from .named_dates import Dated, dated_name, moment_of

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
    # Of a camera, as drones have it.
    ("EXIF_DATETIMEORIGINAL", None),
)
# When a file was made, and only by chance when the image was taken.
_MADE: tuple[tuple[str, str | None], ...] = (("TIFFTAG_DATETIME", None), ("EXIF_DATETIME", None))

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

_USER_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[-+]\d\d(?::?\d\d)?)?)?",
    _FLAGS,
)


WHEN_MADE = QT_TRANSLATE_NOOP(
    "ImageCollections",
    "its date is TIFFTAG_DATETIME, which is often when the file was made. If it is wrong, put the "
    "date of the image into its name as yyyy-mm-dd, or set it under Temporal in its properties.",
)


def when_taken(metadata: Mapping[str, str], names: Iterable[str]) -> Dated | None:
    """Return when an image was taken, None when nothing says it.

    Metadata of the acquisition go first, then the names, the most exact of them, and last what
    says when the file was made.
    """
    moment = _first_moment(metadata, _ITEMS)
    if moment is not None:
        return Dated(moment)
    found = [dated for dated in map(dated_name, names) if dated is not None]
    if found:
        return min(found, key=lambda dated: dated.rank)
    moment = _first_moment(metadata, _MADE)
    return None if moment is None else Dated(moment, WHEN_MADE)


def date_from_metadata(metadata: Mapping[str, str]) -> datetime | None:
    """Return when the image was taken, or last when its file was made; None when no item says it.

    Upper and lower case of the keys are the same. A value that is no moment is passed over.
    """
    return _first_moment(metadata, (*_ITEMS, *_MADE))


def _first_moment(
    metadata: Mapping[str, str], known: Iterable[tuple[str, str | None]]
) -> datetime | None:
    items: dict[str, str] = {}
    for key, value in metadata.items():
        items.setdefault(key.upper(), value.strip(" \t\r\n\"'"))
    for key in tuple(items):
        items.setdefault(re.split("[#:]", key)[-1], items[key])
    for day, time in known:
        moment = _moment_of_items(items, day, time)
        if moment is not None:
            return moment
    return None


def parse_date(text: str) -> date:
    """Read a date that a user wrote: `yyyy-mm-dd` or an ISO date-time, of which the day counts.

    The day is taken as written, whatever the time zone. Raises InvalidOptionError.
    """
    match = _USER_DATE.fullmatch(text.strip())
    shown = repr(text if len(text) <= 40 else text[:40] + "…")
    if match is None:
        raise InvalidOptionError(
            worded(
                "The date {shown} cannot be read; write it as yyyy-mm-dd, for example 2020-05-18.",
                shown=shown,
            )
        )
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise InvalidOptionError(
            worded("The date {shown} is not in the calendar.", shown=shown)
        ) from None


def solar_day(moment: datetime, longitude: float | None) -> date:
    """Return the day at a place by the sun, whose clock is an hour ahead for each 15 degrees east.

    So an overpass is of one day, also where midnight of UTC falls into it. A moment at midnight is
    a day whose time is not known; it stays as it is, as do moments at an unknown place.
    """
    if longitude is None or moment.time() == datetime.min.time():
        return moment.date()
    try:
        return (moment + timedelta(hours=longitude / 15.0)).date()
    except OverflowError:
        return moment.date()


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
    moment = moment_of(
        (match["year"], match["month"], match["day"]),
        (match["hour"], match["minute"], match["second"], microsecond),
    )
    return None if moment is None else moment - ahead


def years(moment: datetime | None) -> float:
    """Return the day in years of 365.25 days since 1970-01-01, 0 when it is not known.

    The time of day is left out, so that two images of one overpass have the same time.
    """
    if moment is None:
        return 0.0
    return (moment.date() - date(1970, 1, 1)).days / 365.25
