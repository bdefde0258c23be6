# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Months, seasons, years, or every so many days: which images belong to which period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..errors import InvalidOptionError
from ..images import Image
from ..text import first_names, worded
from .collection import require_dates
from .named_dates import ONLY_MONTH, ONLY_YEAR

PERIODS = ("month", "season", "year", "days")
# Months of the meteorological seasons; December belongs to the season of the next year.
SEASONS = {12: "DJF", 3: "MAM", 6: "JJA", 9: "SON"}
# More composites than this are a mistake in the dates or the length.
MOST_PERIODS = 10_000


@dataclass(frozen=True)
class Period:
    """A stretch of days, from `start` to the day before `end`."""

    name: str
    start: date
    end: date

    def holds(self, day: date) -> bool:
        """Return True for a day of the period."""
        return self.start <= day < self.end


def periods_of(
    images: Sequence[Image],
    kind: str,
    days: int = 0,
    start: date | None = None,
    end: date | None = None,
) -> list[tuple[Period, list[int]]]:
    """Return the periods in order, with the indices of their images; some have none.

    They reach from `start`, or the earliest image, to the day before `end`, or the latest image.
    Periods of `days` are counted from that first day.

    Raises InvalidOptionError for images without a date, or a length that makes no sense.
    """
    require_dates(images, worded("to make periods"))
    taken = [image.date.date() for image in images if image.date]
    first = start or min(taken)
    last = end - timedelta(days=1) if end else max(taken)
    if kind == "days" and days < 1:
        raise InvalidOptionError(
            worded("A period needs at least 1 day, and Days is {days}.", days=days)
        )
    found: list[tuple[Period, list[int]]] = []
    for period in _all(kind, days, first, last):
        if len(found) == MOST_PERIODS:
            raise InvalidOptionError(
                worded(
                    "There would be more than {most} periods from {first} to "
                    "{last}; check the dates of the images or choose longer periods.",
                    most=MOST_PERIODS,
                    first=first,
                    last=last,
                )
            )
        found.append((period, [i for i, day in enumerate(taken) if period.holds(day)]))
    return found


def coarse_dates(images: Sequence[Image], kind: str, days: int = 0) -> str:
    """Say of which images less is known than the period that they are in; empty for none.

    Those whose names have only a year, or only a month, count as of its first day.
    """
    longest = {"month": 31, "season": 92, "year": 366}.get(kind, days)
    known = {ONLY_YEAR: 365, ONLY_MONTH: 28}
    coarse = {remark for remark, length in known.items() if longest < length}
    names = [f"'{image.name}'" for image in images if coarse.intersection(image.remarks)]
    if not names:
        return ""
    return worded(
        "Of {shown} only the year or the month is known, and the first day of it is taken: they "
        "may be in a wrong period. Put the date into the name as yyyy-mm-dd, or set it under "
        "Temporal in the layer's properties.",
        shown=first_names(names, 10),
    )


def _all(kind: str, days: int, first: date, last: date) -> Iterator[Period]:
    if kind == "days":
        start = first
        while start <= last:
            end = start + timedelta(days=days)
            yield Period(start.isoformat(), start, end)
            start = end
        return
    months = {"month": 1, "season": 3, "year": 12}[kind]
    # Seasons begin with December, which is month 11 from 0, so all are shifted by one.
    shift = 1 if kind == "season" else 0
    number = first.year * 12 + first.month - 1 + shift
    number = number // months * months - shift
    while _first_day(number) <= last:
        start = _first_day(number)
        yield Period(_name(kind, start), start, _first_day(number + months))
        number += months


def _first_day(months: int) -> date:
    return date(months // 12, months % 12 + 1, 1)


def _name(kind: str, start: date) -> str:
    """Return the name of a period, which its files and layers have too."""
    if kind == "year":
        return f"{start.year:04d}"
    if kind == "month":
        return f"{start:%Y-%m}"
    return f"{start.year + (start.month == 12):04d}-{SEASONS[start.month]}"
