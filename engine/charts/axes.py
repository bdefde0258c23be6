# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Axes: from a value to its place, and ticks at round numbers or firsts of days and months."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

# Steps between ticks of dates: days, months, years.
DAYS = (1, 2, 5, 10)
MONTHS = (1, 2, 3, 6)
YEARS = (1, 2, 5, 10, 20, 50, 100)
DAYS_OF_MONTH = 30.4375
SECONDS_OF_DAY = 86400.0


def day_number(moment: date) -> float:
    """Return the days since the first of January of the year 1, with the part of the day."""
    whole = float(moment.toordinal())
    if isinstance(moment, datetime):
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        whole += (moment - midnight).total_seconds() / SECONDS_OF_DAY
    return whole


@dataclass(frozen=True)
class Axis:
    """A stretch of numbers, or of dates as `day_number` gives them; ticks have its `point`."""

    low: float
    high: float
    label: str = ""
    is_date: bool = False
    point: str = "."

    @staticmethod
    def around(values: Iterable[float], label: str = "", *, is_date: bool = False) -> Axis:
        """Return an axis that holds all finite values, from 0 to 1 when there are none."""
        finite = [float(value) for value in values if math.isfinite(value)]
        if not finite:
            return Axis(0.0, 1.0, label)
        low, high = min(finite), max(finite)
        if low == high:
            room = 1.0 if is_date or low == 0 else abs(low) / 2
            low, high = low - room, high + room
        return Axis(low, high, label, is_date)

    def with_room(self, share: float = 0.04) -> Axis:
        """Return the axis with some room at both ends."""
        room = (self.high - self.low) * share
        return replace(self, low=self.low - room, high=self.high + room)

    def place(self, value: float) -> float:
        """Return where a value lies: 0 at the low end, 1 at the high one."""
        return (value - self.low) / (self.high - self.low)

    def ticks(self, most: int) -> list[tuple[float, str]]:
        """Return at most so many (value, text), at least one where any round value fits."""
        if self.is_date:
            return _date_ticks(self.low, self.high, most)
        ticks = _number_ticks(self.low, self.high, most)
        return [(value, text.replace(".", self.point)) for value, text in ticks]


def _number_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Return ticks at multiples of 1, 2 or 5 times a power of ten."""
    exponent = math.floor(math.log10((high - low) / max(1, most)))
    for power in range(exponent, exponent + 3):
        for factor in (1, 2, 5):
            found = _multiples(low, high, factor, power)
            if len(found) <= most:
                return found
    return []


def _multiples(low: float, high: float, factor: int, power: int) -> list[tuple[float, str]]:
    # A whole number times a power of ten: a sum of steps would end in 0.30000000000000004.
    step = factor * 10.0**power
    slack = (high - low) * 1e-9
    first, last = math.ceil((low - slack) / step), math.floor((high + slack) / step)
    values = [
        number * factor * 10**power if power >= 0 else number * factor / 10**-power
        for number in range(first, last + 1)
    ]
    return [(float(value), number_text(value, max(0, -power))) for value in values]


def number_text(value: float, decimals: int) -> str:
    """Return a number with a thin space between thousands, very long ones with an exponent."""
    if value != 0 and (abs(value) >= 1e9 or abs(value) < 1e-5):
        return f"{value:g}"
    return f"{value:,.{min(decimals, 9)}f}".replace(",", "\u2009").replace("-", "\u2212")


def _date_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    span = high - low
    for step in DAYS:
        if span / step < most:
            found = _days(low, high, step)
            if len(found) <= most:
                return found
    for step in MONTHS:
        if span / (step * DAYS_OF_MONTH) < most:
            found = [_tick(day, "%Y-%m") for day in _firsts(low, high, step)]
            if len(found) <= most:
                return found
    for step in YEARS:
        found = [_tick(day, "%Y") for day in _firsts(low, high, 12 * step)]
        if len(found) <= most:
            return found
    return []


def _days(low: float, high: float, step: int) -> list[tuple[float, str]]:
    first, last = math.ceil(low), math.floor(high)
    days = [day for day in range(first, last + 1) if (day - first) % step == 0]
    return [_tick(date.fromordinal(day), "%Y-%m-%d") for day in days]


def _tick(day: date, form: str) -> tuple[float, str]:
    return float(day.toordinal()), day.strftime(form)


def _firsts(low: float, high: float, months: int) -> Iterator[date]:
    """Give the firsts of months, of which the number since the year 0 is a multiple of `months`."""
    first, last = date.fromordinal(math.floor(low)), date.fromordinal(math.floor(high))
    number = -(-(first.year * 12 + first.month - 1) // months) * months
    while number <= last.year * 12 + last.month - 1:
        day = date(number // 12, number % 12 + 1, 1)
        if day.toordinal() >= low:
            yield day
        number += months
