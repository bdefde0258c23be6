# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a matched histogram: a look-up table and a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...engine.analysis.histogram_matching import Known, Matched
from ...engine.analysis.value_curves import LookUp
from ...engine.charts import Chart, Line, Page, Steps
from ...engine.charts.axes import Axis
from ...engine.charts.marks import BLUE, GREY, ORANGE
from ...engine.numerics.accumulators import Histogram, Moments
from ...engine.outputs.transaction import Transaction
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from .fields import fields_of, real_field, text_field
from .tables import Table

# The share of pixels at each end of a histogram that is not drawn: one bright roof would make all
# the rest a line.
RARE = 0.0005


class BandMatch(NamedTuple):
    """A band: what was known of it, and what it became."""

    name: str
    source: Known
    reference: Known
    matched: Matched
    curve: LookUp


def add_table(
    algorithm: QgsProcessingAlgorithm,
    parameter: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    found: Sequence[BandMatch],
    outputs: Transaction,
) -> str:
    """Write the look-up table of all bands; return its id, empty when it is not wanted."""
    # The names are public.
    columns = (("band", text_field), ("value", real_field), ("matched", real_field))
    table = Table(algorithm, parameters, parameter, context, fields_of(columns), outputs)
    for band in found:
        for value, matched in zip(band.curve.xs, band.curve.ys):
            table.add((band.name, value, matched))
    return table.close()


def write_page(
    path: str, names: Sequence[str], found: Sequence[BandMatch], outputs: Transaction
) -> None:
    """Write the page, to be delivered; `names` are those of the image and of the reference."""
    page = Page(
        translate("ImageCollections", "{image} matched to {reference}").format(
            image=names[0], reference=names[1]
        ),
        point=in_locale("."),
    )
    page.text(
        translate(
            "ImageCollections",
            "Histograms show the share of pixels for each unit of the values, of the pixels that "
            "were compared. The rarest values at both ends are not drawn.",
        )
    )
    head = [
        translate("ImageCollections", "Band"),
        "",
        translate("ImageCollections", "Pixels"),
        translate("ImageCollections", "Minimum"),
        translate("ImageCollections", "Maximum"),
        translate("ImageCollections", "Mean"),
        translate("ImageCollections", "Standard deviation"),
    ]
    before = translate("ImageCollections", "before")
    after = translate("ImageCollections", "after")
    reference = translate("ImageCollections", "reference")
    rows = []
    for band in found:
        for label, moments in (
            (before, band.source.moments),
            (after, band.matched.moments),
            (reference, band.reference.moments),
        ):
            rows.append([band.name, label, *_numbers(moments)])
    page.table(head, rows)
    for band in found:
        page.heading(band.name)
        there = _density(band.reference.histogram, reference, GREY)
        shown = [
            (before, _density(band.source.histogram, before, ORANGE)),
            (after, _density(band.matched.histogram, after, BLUE)),
        ]
        x = Axis.around(v for steps in (there, *(each for _, each in shown)) for v in steps.edges)
        y = Axis.around(
            [0.0, *(v for steps in (there, *(each for _, each in shown)) for v in steps.counts)]
        )
        charts = [Chart(label, [there, steps], x, y, width=380) for label, steps in shown]
        curve = Chart(
            translate("ImageCollections", "New values by value"),
            [Line(band.curve.xs, band.curve.ys)],
            width=380,
        )
        page.charts([*charts, curve])
    page.write(path, outputs)


def _numbers(moments: Moments) -> list[float]:
    return [moments.count, moments.low, moments.high, moments.mean, moments.deviation]


def _density(histogram: Histogram, label: str, colour: str) -> Steps:
    """Return a histogram whose area is 1, so that others of other buckets compare with it.

    The buckets at its ends that hold next to nothing are left out.
    """
    counts = histogram.counts
    total = max(1, int(counts.sum()))
    first = int(np.searchsorted(np.cumsum(counts), RARE * total, side="right"))
    last = len(counts) - int(np.searchsorted(np.cumsum(counts[::-1]), RARE * total, side="right"))
    width = (histogram.high - histogram.low) / len(counts) or 1.0
    edges = histogram.edges[first : last + 1]
    return Steps(edges.tolist(), (counts[first:last] / (total * width)).tolist(), label, colour)
