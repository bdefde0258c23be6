# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The chart and the table of a field: mean and spread of its values in every image."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from ...algorithms.queries.field_series import FieldObservation, FieldSeries
from ...engine.charts import Chart, Line, Points
from ...engine.charts.axes import day_number
from ...engine.charts.marks import Mark
from ...engine.charts.painter import FAINT
from ...plugin.language import counted
from ...resources.i18n import translate
from .chart import BAND_COLOURS, RADIUS, VALID, axes_around
from .series import number_text, shown_number

_DASHES = "4 3"
# Points of images of which less of the field is valid are hollow, as in the zonal series.
_LEAST_VALID = 0.5


def field_chart(series: FieldSeries, names: Sequence[str]) -> Chart:
    """Return the chart of some values: their means, and one standard deviation around them.

    The key of a point is the series and the place of the image in it.
    """
    drawn = [name for name in names if name in series.names]
    has_dates = all(seen.date is not None for seen in series.observations)
    marks: list[Mark] = []
    for number, name in enumerate(drawn):
        colour = BAND_COLOURS[number % len(BAND_COLOURS)]
        marks += _marks(series, name, colour, is_by_date=has_dates)
    # Of several colours the sample has none.
    colour = VALID if len(drawn) == 1 else FAINT
    if any(isinstance(mark, Points) and mark.hollow for mark in marks):
        # A ring that lies nowhere, for the legend alone.
        name = translate("ImageCollections", "less than {share} % valid")
        label = name.format(share=f"{100 * _LEAST_VALID:.0f}")
        marks.append(Points([math.nan], [math.nan], label, colour, frozenset([0]), RADIUS))
    marks.append(
        Line([], [], translate("ImageCollections", "± standard deviation"), colour, _DASHES)
    )
    across, up = axes_around(marks, is_date=has_dates)
    is_empty = bool(drawn) and not any(mark.xs for mark in marks)
    note = translate("ImageCollections", "No valid value.") if is_empty else ""
    return Chart("", marks, across, up, note=note)


def _marks(series: FieldSeries, name: str, colour: str, *, is_by_date: bool) -> Iterator[Mark]:
    place = series.names.index(name)
    found = [
        (_x(seen, row, is_by_date=is_by_date), row, mean, spread)
        for row, seen in enumerate(series.observations)
        for mean, spread in [(seen.means[place], seen.spreads[place])]
        if mean is not None and spread is not None
    ]
    found.sort()
    xs = [x for x, *_ in found]
    means = [mean for _, _, mean, _ in found]
    for sign in (1, -1):
        ends = [mean + sign * spread for _, _, mean, spread in found]
        yield Line(xs, ends, colour=colour, dashes=_DASHES)
    yield Line(xs, means, colour=colour)
    rows = [row for _, row, _, _ in found]
    observations = series.observations
    yield Points(
        xs,
        means,
        translate("ImageCollections", "mean of {name}").format(name=name),
        colour,
        frozenset(
            number
            for number, row in enumerate(rows)
            if observations[row].valid[place] < _LEAST_VALID
        ),
        RADIUS,
        [_text(observations[row], name, place) for row in rows],
        [(series, row) for row in rows],
    )


def _x(seen: FieldObservation, row: int, *, is_by_date: bool) -> float:
    return day_number(seen.date) if is_by_date and seen.date else float(row + 1)


def _text(seen: FieldObservation, name: str, place: int) -> str:
    """Return what is said of a point when the mouse is over it."""
    mean, spread = (shown_number(each[place]) for each in (seen.means, seen.spreads))
    valid = translate("ImageCollections", "{share} % valid")
    share = valid.format(share=f"{100 * seen.valid[place]:.0f}")
    return f"{date_of(seen)}  {seen.name}\n{name}: {mean} ± {spread}\n{share}"


def date_of(seen: FieldObservation) -> str:
    """Return the date of an image, a dash for none."""
    return f"{seen.date:%Y-%m-%d}" if seen.date else "–"


def field_header(series: FieldSeries) -> list[str]:
    """Return the header of the rows: after the image three columns for each value."""
    deviation = translate("ImageCollections", "standard deviation of {name}")
    mean = translate("ImageCollections", "mean of {name}")
    valid = translate("ImageCollections", "valid share of {name}")
    return [
        translate("ImageCollections", "Date"),
        translate("ImageCollections", "Image"),
        *(each.format(name=name) for name in series.names for each in (mean, deviation, valid)),
        translate("ImageCollections", "Problem"),
    ]


def field_rows(series: FieldSeries, *, in_full: bool) -> list[list[str]]:
    """Return a row of texts for each image, the topmost first; numbers in full or in few digits."""

    def text(value: float | None) -> str:
        if in_full:
            return "" if value is None else repr(value)
        return number_text(value)

    return [
        [
            date_of(seen),
            seen.name,
            *(
                text(each)
                for numbers in zip(seen.means, seen.spreads, seen.valid)
                for each in numbers
            ),
            seen.problem,
        ]
        for seen in reversed(series.observations)
    ]


def field_summary(series: FieldSeries, name: str) -> str:
    """Return in a line what was asked, how large the field is, and how many images count."""
    if not series.cells:
        return translate(
            "ImageCollections",
            "No pixel has its middle in the polygon: it is smaller than a pixel, or lies outside "
            "the composite.",
        )
    valid = sum(any(mean is not None for mean in seen.means) for seen in series.observations)
    return counted(
        translate(
            "ImageCollections",
            "{name}: {cells} {cells:pixel|pixels} in the field, {valid} of "
            "{count} {count:image|images} valid",
        ),
        name=name,
        cells=round(series.cells),
        valid=valid,
        count=len(series.observations),
    )
