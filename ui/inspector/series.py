# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The series of a pixel, listed and drawn by the inspector: plain values."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ...algorithms.queries.inspection import (
    Inspection,
    Number,
    Observation,
    ending_label,
    reason_label,
)
from ...engine.charts.axes import day_number
from ...plugin.language import counted
from ...resources.i18n import translate
from ...resources.numbers import in_locale

# There is nothing to be seen in such pixels, whatever number they hold.
NO_OBSERVATION = "fill"


@dataclass(frozen=True)
class Point:
    """An observation in the chart; `row` is its place in the inspection."""

    row: int
    x: float
    y: float
    is_valid: bool
    is_winner: bool


@dataclass(frozen=True)
class Line:
    """A result that is drawn across the chart."""

    label: str
    y: float


@dataclass(frozen=True)
class Series:
    """One band over time, or over the places in the collection when some date is not known."""

    points: tuple[Point, ...] = ()
    lines: tuple[Line, ...] = ()
    has_dates: bool = True


def drawable(inspection: Inspection) -> list[str]:
    """Return the names of what can be drawn: the bands, and after them the quality."""
    quality = [translate("ImageCollections", "Quality")] if inspection.has_quality else []
    return [*inspection.bands, *quality]


def value_of(seen: Observation, place: int) -> Number | None:
    """Return what an image has of the drawable of that place."""
    return seen.values[place] if place < len(seen.values) else seen.quality


def series_of(inspection: Inspection, place: int) -> Series:
    """Return what is drawn of the drawable of that place."""
    is_band = place < len(inspection.bands)
    drawn = [
        (row, seen, value)
        for row, seen in enumerate(inspection.observations)
        if (value := value_of(seen, place)) is not None
        and math.isfinite(value)
        and not (is_band and seen.reasons[place] == NO_OBSERVATION)
    ]
    has_dates = all(seen.date is not None for _, seen, _ in drawn)
    points = [
        Point(
            row,
            day_number(seen.date) if has_dates and seen.date else float(row + 1),
            float(value),
            not (is_band and seen.reasons[place]),
            seen.won[place] if is_band else any(seen.won),
        )
        for row, seen, value in drawn
    ]
    points.sort(key=lambda point: point.x)
    return Series(tuple(points), _lines(inspection, place) if is_band else (), has_dates)


def _lines(inspection: Inspection, band: int) -> tuple[Line, ...]:
    """Return the results that resemble the band; a winner is marked already."""
    if inspection.has_winner:
        return ()
    name = inspection.bands[band]
    return tuple(
        Line(ending_label(_ending(result.name, name)), float(result.value))
        for result in inspection.results
        if result.band == name and result.value is not None and math.isfinite(result.value)
    )


def _ending(result: str, band: str) -> str:
    return result[len(band) + 1 :] if result.startswith(f"{band}_") else ""


def result_rows(inspection: Inspection) -> list[tuple[str, list[Any]]]:
    """Return the composite as rows: a name, empty for the bands themselves, and a value for each.

    `B4_median` and `B8_median` make one row, median.
    """
    rows: dict[str, list[Any]] = {}
    for result in inspection.results:
        bands = [
            band
            for band in inspection.bands
            if result.name == band or result.name.startswith(f"{band}_")
        ]
        if not bands:
            continue
        band = max(bands, key=len)
        row = rows.setdefault(_ending(result.name, band), [None] * len(inspection.bands))
        row[inspection.bands.index(band)] = result.value
    return list(rows.items())


def number_text(value: Number | None) -> str:
    """Return a value for files and the clipboard in few digits, a dash for none."""
    if value is None:
        return "–"
    # Nobody reads -0 with pleasure.
    return str(value) if isinstance(value, int) else f"{value + 0.0:.6g}"


def shown_number(value: Number | None) -> str:
    """Return a value for reading, a dash for none."""
    return in_locale(number_text(value))


def state_text(seen: Observation, text: Callable[[Number | None], str] = shown_number) -> str:
    """Return in words whether an image counts, and what its mask looked at where it does not.

    `text` writes the numbers.
    """
    reasons = list(dict.fromkeys(seen.reasons))
    words = ", ".join(reason_label(reason) for reason in reasons)
    if not seen.seen_by_mask:
        return words
    numbers = ", ".join(f"{name} {text(value)}" for name, value in seen.seen_by_mask)
    return f"{words} ({numbers})"


def date_text(seen: Observation) -> str:
    """Return the date of an image, a dash for none."""
    return f"{seen.date:%Y-%m-%d}" if seen.date else "–"


def summary(inspection: Inspection, name: str) -> str:
    """Return in a line what was asked, where the pixel is, and how many images count."""
    valid = sum("" in seen.reasons for seen in inspection.observations)
    return counted(
        translate(
            "ImageCollections", "{name}: {valid} of {count} {count:image|images} valid at {place}"
        ),
        name=name,
        valid=valid,
        count=len(inspection.observations),
        place=place_text(inspection),
    )


def place_text(inspection: Inspection) -> str:
    """Return the middle of a pixel in the CRS of its grid."""
    box = inspection.bounds
    # No more digits than tell one pixel from the next.
    digits = max(0, 1 - math.floor(math.log10(min(box.right - box.left, box.top - box.bottom))))
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    return f"{x:.{digits}f}, {y:.{digits}f}"


def table_of(inspection: Inspection) -> list[list[str]]:
    """Return everything as rows of text with a header, numbers in full, the top image first."""
    quality = [translate("ImageCollections", "Quality")] if inspection.has_quality else []
    header = [
        translate("ImageCollections", "Position"),
        translate("ImageCollections", "Image"),
        translate("ImageCollections", "Date"),
        *inspection.bands,
        *quality,
        translate("ImageCollections", "State"),
        translate("ImageCollections", "Won"),
    ]
    empty = [""] * len(quality)
    rows = [
        ["", result_label(name), "", *map(_in_full, values), *empty, "", ""]
        for name, values in result_rows(inspection)
    ]
    for seen in reversed(inspection.observations):
        own = [_in_full(seen.quality)] if quality else []
        won = [band for band, has_won in zip(inspection.bands, seen.won) if has_won]
        rows.append(
            [
                str(seen.position),
                seen.name,
                date_text(seen) if seen.date else "",
                *map(_in_full, seen.values),
                *own,
                state_text(seen, number_text),
                ", ".join(won),
            ]
        )
    return [header, *rows]


def result_label(name: str) -> str:
    """Return what a row of the composite is called, by its ending."""
    return ending_label(name) or translate("ImageCollections", "Result")


def _in_full(value: Number | None) -> str:
    return "" if value is None else repr(value)


def as_tsv(rows: list[list[str]]) -> str:
    """Return rows as text that spreadsheets take, one line each, cells apart by tabs."""
    # A tab or a line break in a name would break the table.
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
