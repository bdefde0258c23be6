# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Histograms of every image, all on one scale, as a table and as small charts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from qgis.core import QgsProcessingContext

from ..engine.analysis.series_histograms import HistogramRow, SeriesHistograms
from ..engine.analysis.zone_reading import APART
from ..engine.charts import Bars, Page, histogram_panels
from ..engine.errors import InvalidOptionError
from ..engine.grid.polygons import zone_of
from ..engine.progress import Progress
from ..engine.text import worded
from ..resources.i18n import translate
from ..resources.numbers import in_locale
from .bases.series_algorithm import TABLE, SeriesAlgorithm
from .parameters import builders
from .results.delivery import Delivery
from .results.fields import count_field, date_field, fields_of, number_field, real_field, text_field
from .results.tables import Table

# The names are public.
FIELDS = (
    ("image", text_field),
    ("position", number_field),
    ("date", date_field),
    ("polygon", count_field),
    ("name", text_field),
    ("value", text_field),
    ("bin_start", real_field),
    ("bin_middle", real_field),
    ("count", count_field),
    ("valid_pixels", count_field),
    ("problem", text_field),
)


class SeriesHistogramAlgorithm(SeriesAlgorithm):
    """Counts the values of every image in bins."""

    NAME = "serieshistogram"

    BINS = "BINS"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"
    MIN_WIDTH = "MIN_WIDTH"

    def displayName(self) -> str:
        return translate("ImageCollections", "Histograms of a series")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Makes the histogram of a band or an expression, such as NDVI, of every image, in "
            "polygons or in the whole extent: a table, and a page of small charts on one scale.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "All images are counted in the same bins. A bin holds its start but not its end; the "
            "last one holds both. An image that cannot be read, or has no valid pixel, has a row "
            "that says so, and the others go on.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "time series,distribution,frequency,chart,plot,ndvi,small multiples"
        ).split(",")

    def add_parameters(self) -> None:
        self.add(
            builders.whole_number(
                self.BINS,
                translate("ImageCollections", "Number of bins"),
                default=50,
                minimum=1,
                maximum=65536,
            ),
            translate("ImageCollections", "Into how many bins of equal width values are sorted."),
        )
        self.add(
            builders.number(self.MINIMUM, translate("ImageCollections", "Start of the first bin")),
            translate(
                "ImageCollections",
                "Empty: the least value of all images. Values below it are not counted.",
            ),
        )
        self.add(
            builders.number(self.MAXIMUM, translate("ImageCollections", "End of the last bin")),
            translate(
                "ImageCollections",
                "Empty: the largest value of all images. Values above it are not counted.",
            ),
        )
        self.add(
            builders.number(
                self.MIN_WIDTH, translate("ImageCollections", "Least width of bins"), minimum=0.0
            ),
            translate(
                "ImageCollections",
                "Empty: the number of bins above. Else bins are as in charts of Earth Engine and "
                "geemap: their width is this one, doubled until 256 of them hold all values; with "
                "0 it is a power of two. Multiples of the width are the middles of bins.",
            ),
            advanced=True,
        )

    def _prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        low, high = self._ends(parameters, context)
        if low is not None and high is not None and not low < high:
            raise InvalidOptionError(
                worded(
                    "The start of the first bin, {low:g}, is not below the end of the "
                    "last, {high:g}.",
                    low=low,
                    high=high,
                )
            )

    def _ends(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[float | None, float | None]:
        return (
            builders.optional_number(self, parameters, self.MINIMUM, context),
            builders.optional_number(self, parameters, self.MAXIMUM, context),
        )

    def compute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
        delivery: Delivery,
    ) -> tuple[Table, Page]:
        plan = self.prepared()
        polygons = self._polygons
        zones = None
        if polygons is not None:
            zones = [zone_of(polygon.parts, plan.grid) for polygon in polygons]
        low, high = self._ends(parameters, context)
        histograms = SeriesHistograms(
            plan,
            zones,
            self.parameterAsInt(parameters, self.BINS, context),
            self._resources,
            progress,
            low,
            high,
            builders.optional_number(self, parameters, self.MIN_WIDTH, context),
        )
        table = Table(self, parameters, TABLE, context, fields_of(FIELDS), delivery.outputs)
        rows = list(self._with_others(histograms.rows()))
        for row in rows:
            for line in self._lines(row):
                table.add(line)
        return table, self._page(rows)

    def _with_others(self, rows: Iterable[HistogramRow]) -> Iterator[HistogramRow]:
        """Give the rows, and those of the images that could not be looked at."""
        yield from rows
        for image, problem in self.others(APART):
            for index in range(len(self._polygons or [None])):
                for value in self._values:
                    yield HistogramRow(image, index, value.name, problem=problem)

    def _lines(self, row: HistogramRow) -> Iterator[list[Any]]:
        """Give the lines of the table: one for each bin, or one that says what is wrong."""
        polygon = None if self._polygons is None else self._polygons[row.zone]
        head = [
            row.image.name,
            row.image.position,
            row.image.date,
            None if polygon is None else polygon.id,
            None if polygon is None else polygon.name,
            row.value,
        ]
        if row.problem:
            yield [*head, None, None, None, 0, row.problem]
        for start, end, count in zip(row.edges, row.edges[1:], row.counts):
            yield [*head, start, (start + end) / 2, count, row.valid, None]

    def _page(self, rows: list[HistogramRow]) -> Page:
        """Return the page: for each polygon and value a chart of every image, by date."""
        page = Page(translate("ImageCollections", "Histograms of a series"), point=in_locale("."))
        with_problem = len({row.image.position for row in rows if row.problem})
        page.text(
            translate(
                "ImageCollections", "Images: {images}, of which without numbers: {empty}."
            ).format(images=len({row.image.position for row in rows}), empty=with_problem)
        )
        beyond = sum(row.valid - sum(row.counts) for row in rows)
        if beyond:
            page.text(
                translate("ImageCollections", "Values beyond the bins: {count}.").format(
                    count=beyond
                )
            )
        panels: dict[tuple[int, str], list[HistogramRow]] = {}
        for row in rows:
            panels.setdefault((row.zone, row.value), []).append(row)
        for index in range(len(self._polygons or [None])):
            for value in self._values:
                chosen = panels.get((index, value.name), [])
                page.heading(self._heading(index, value.name))
                page.charts(histogram_panels(_panels(chosen), x_label=value.name))
        return page

    def _heading(self, index: int, value: str) -> str:
        if self._polygons is None:
            return value
        name = self._polygons[index].name
        return translate("ImageCollections", "Polygon {name}").format(name=name) + f": {value}"


def _panels(rows: list[HistogramRow]) -> list[tuple[str, Bars | None, str]]:
    """Return (title, bars, note) of each image, by date where all have one."""
    if all(row.image.date for row in rows):
        rows = sorted(rows, key=lambda row: row.image.date or datetime.max)
    panels = []
    for row in rows:
        day = f", {row.image.date:%Y-%m-%d}" if row.image.date else ""
        bars = None if row.problem else Bars(row.edges, row.counts)
        panels.append((f"{row.image.name}{day}", bars, worded(row.problem)))
    return panels
