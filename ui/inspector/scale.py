# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The arithmetic of a chart: ranges, round numbers and dates along the axes, and pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

DAY = 86400.0
EPOCH = datetime(1970, 1, 1)
# Share of the range that is left free at each end, so that no point lies on the frame.
MARGIN = 0.06
# Months between ticks that people count in.
MONTH_STEPS = (1, 2, 3, 6)
# The last is longer than the calendar of Python.
YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 500, 10000)


@dataclass(frozen=True)
class Span:
    """A range of numbers, never empty."""

    low: float
    high: float

    @classmethod
    def around(cls, numbers: Iterable[float]) -> Span:
        """Return a span that holds all finite numbers, with a margin."""
        finite = [number for number in numbers if math.isfinite(number)]
        if not finite:
            return cls(0.0, 1.0)
        low, high = min(finite), max(finite)
        if low == high:
            half = abs(low) * 0.1 or 0.5
            return cls(low - half, high + half)
        margin = (high - low) * MARGIN
        return cls(low - margin, high + margin)


@dataclass(frozen=True)
class Frame:
    """The part of a widget in which points are drawn, in pixels, and the numbers it stands for."""

    left: float
    top: float
    width: float
    height: float
    across: Span
    up: Span

    def x(self, number: float) -> float:
        """Return where a number lies from left to right."""
        return self.left + _share(number, self.across) * self.width

    def y(self, number: float) -> float:
        """Return where a number lies; larger ones are higher up."""
        return self.top + (1.0 - _share(number, self.up)) * self.height


def _share(number: float, span: Span) -> float:
    return (number - span.low) / (span.high - span.low)


def days(moment: datetime) -> float:
    """Return a moment as days since 1970."""
    return (moment - EPOCH).total_seconds() / DAY


def ticks(span: Span, most: int) -> list[float]:
    """Return round numbers within a span, at most so many, at least one."""
    rough = (span.high - span.low) / max(1, most)
    power = 10.0 ** math.floor(math.log10(rough))
    for factor in (1, 2, 5, 10, 20):
        step = factor * power
        found = _multiples(span, step)
        if len(found) <= most:
            break
    return found or [(span.low + span.high) / 2]


def _multiples(span: Span, step: float) -> list[float]:
    first = math.ceil(span.low / step - 1e-9)
    last = math.floor(span.high / step + 1e-9)
    # Multiples, not sums: 0.1 added up ten times is not 1.
    return [count * step for count in range(first, last + 1)]


def tick_label(number: float) -> str:
    """Return a round number as people write it."""
    return f"{number:.10g}"


def date_ticks(span: Span, most: int) -> list[tuple[float, str]]:
    """Return (days since 1970, label) of round dates within a span, at most so many.

    Years, months or days, whatever fits.
    """
    first, last = (EPOCH + timedelta(days=day) for day in (span.low, span.high))
    for step in MONTH_STEPS:
        found = _months(first, last, step)
        if len(found) <= most:
            break
    else:
        found = next(
            years for step in YEAR_STEPS if len(years := _years(first, last, step)) <= most
        )
        return [(days(moment), f"{moment:%Y}") for moment in found]
    if len(found) >= 2:
        return [(days(moment), f"{moment:%Y-%m}") for moment in found]
    return [
        (day, f"{EPOCH + timedelta(days=day):%Y-%m-%d}")
        for day in ticks(span, max(1, most))
        if day == round(day)
    ]


def _years(first: datetime, last: datetime, step: int) -> list[datetime]:
    years = range(-(-first.year // step) * step, last.year + 1, step)
    return [moment for moment in (datetime(year, 1, 1) for year in years) if moment >= first]


def _months(first: datetime, last: datetime, step: int) -> list[datetime]:
    found = []
    for count in range(first.year * 12, last.year * 12 + 12, step):
        moment = datetime(count // 12, count % 12 + 1, 1)
        if first <= moment <= last:
            found.append(moment)
    return found


def nearest(points: Iterable[tuple[float, float]], x: float, y: float, reach: float) -> int | None:
    """Return the index of the point nearest to a place, None when none is within reach."""
    best, shortest = None, reach
    for index, (point_x, point_y) in enumerate(points):
        distance = math.hypot(point_x - x, point_y - y)
        if distance <= shortest:
            best, shortest = index, distance
    return best
