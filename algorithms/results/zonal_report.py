# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of the zonal series: a chart for each polygon and value."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...engine.analysis.zonal_statistics import ZonalRow
from ...engine.charts import Chart, Line, Page, Points
from ...engine.charts.axes import Axis, day_number
from ...engine.charts.marks import GREY
from ...engine.text import worded
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from ..layers.polygon_rings import Polygon

DASHES = ("4 3", "1.5 2.5")
# Charts of more points are wider, and the points smaller.
MANY = 60


def zonal_page(
    polygons: Sequence[Polygon], rows: Sequence[ZonalRow], percentiles: Sequence[str], least: float
) -> Page:
    """Return the page; points with less than the share `least` of valid pixels are hollow."""
    page = Page(translate("ImageCollections", "Zonal series"), point=in_locale("."))
    page.text(
        translate(
            "ImageCollections",
            "Points are medians. Hollow points: less than {least} % of the polygon is valid.",
        ).format(least=in_locale(f"{100 * least:g}"))
    )
    values = list(dict.fromkeys(row.value for row in rows))
    is_dated = bool(rows) and all(row.image.date for row in rows if row.statistics)
    below = _common_axis_below(rows, is_dated=is_dated)
    axes = {value: (below, _common_axis(rows, value, percentiles)) for value in values}
    of_polygon: dict[int, list[ZonalRow]] = {}
    for row in rows:
        of_polygon.setdefault(row.zone, []).append(row)
    for index, polygon in enumerate(polygons):
        own = of_polygon.get(index, [])
        page.heading(translate("ImageCollections", "Polygon {name}").format(name=polygon.name))
        charts = []
        for value in values:
            of_it = [row for row in own if row.value == value]
            charts.append(_chart(value, of_it, percentiles, least, axes[value]))
        page.charts(charts)
        _problems(page, [row for row in own if row.problem])
    return page


def _place(row: ZonalRow, *, is_dated: bool) -> float:
    if is_dated:
        return day_number(row.image.date) if row.image.date else math.nan
    return float(row.image.position)


def _common_axis_below(rows: Sequence[ZonalRow], *, is_dated: bool) -> Axis:
    """Return the axis of dates, or of images, that all charts share."""
    shown = [_place(row, is_dated=is_dated) for row in rows if row.statistics]
    label = "" if is_dated else translate("ImageCollections", "image")
    return Axis.around(shown, label, is_date=is_dated).with_room(0.02)


def _common_axis(rows: Sequence[ZonalRow], value: str, percentiles: Sequence[str]) -> Axis:
    shown = [
        row.statistics[name]
        for row in rows
        if row.value == value and row.statistics
        for name in ("median", *percentiles)
    ]
    return Axis.around(shown, value).with_room()


def _chart(
    value: str,
    rows: Sequence[ZonalRow],
    percentiles: Sequence[str],
    least: float,
    axes: tuple[Axis, Axis],
) -> Chart:
    """Return the chart of a polygon: the median, and two percentiles around it."""
    is_dated = axes[0].is_date
    found = sorted(
        (row for row in rows if row.statistics), key=lambda row: _place(row, is_dated=is_dated)
    )
    xs = [_place(row, is_dated=is_dated) for row in found]
    medians = [row.statistics["median"] for row in found]
    cloudy = frozenset(place for place, row in enumerate(found) if row.valid_share < least)
    around = [percentiles[0], percentiles[-1]] if len(percentiles) > 1 else list(percentiles)
    marks: list[Line | Points] = [
        Line(xs, [row.statistics[name] for row in found], name, GREY, dashes)
        for name, dashes in zip(around, DASHES)
    ]
    marks += [
        Line(xs, medians),
        Points(
            xs,
            medians,
            translate("ImageCollections", "median"),
            hollow=cloudy,
            radius=3.0 if len(found) <= MANY else 2.0,
            texts=[_text(row, around) for row in found],
        ),
    ]
    return Chart(
        value,
        marks,
        *axes,
        width=640 if len(found) <= MANY else 960,
        note="" if found else translate("ImageCollections", "no valid pixels"),
    )


def _text(row: ZonalRow, around: Sequence[str]) -> str:
    """Return what is said of a point when the mouse is over it."""
    when = f"{row.image.date:%Y-%m-%d}" if row.image.date else row.image.name
    share = f"{100 * row.valid_share:.0f} %"
    median, *others = (in_locale(f"{row.statistics[name]:.6g}") for name in ("median", *around))
    beside = "".join(f"; {name} {number}" for name, number in zip(around, others))
    return f"{when}: {median} ({share}){beside}"


def _problems(page: Page, rows: Sequence[ZonalRow]) -> None:
    """Name the images without numbers."""
    if not rows:
        return
    reasons: dict[str, dict[str, None]] = {}
    for row in rows:
        reasons.setdefault(row.problem, {})[row.image.name] = None
    page.table(
        [
            translate("ImageCollections", "No numbers because"),
            translate("ImageCollections", "Number"),
            translate("ImageCollections", "Images"),
        ],
        [(worded(reason), len(names), ", ".join(names)) for reason, names in reasons.items()],
    )
