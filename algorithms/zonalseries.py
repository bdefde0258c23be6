# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Zonal series: statistics of every image in every polygon, as a table and as charts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessingContext,
)

from ..engine.analysis.zonal_statistics import ZonalRow, zonal_rows
from ..engine.analysis.zone_reading import APART, WEIGHTINGS
from ..engine.charts.page import Page
from ..engine.grid.polygons import zone_of
from ..engine.progress import Progress
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.series_algorithm import TABLE, SeriesAlgorithm
from .layers.polygon_rings import Polygon
from .parameters import builders
from .parameters.builders import percentages
from .results.delivery import Delivery
from .results.fields import count_field, date_field, fields_of, number_field, real_field, text_field
from .results.tables import Table
from .results.zonal_report import zonal_page

# The names are public. Percentiles follow as p10 and so on, then `problem`.
FIELDS = (
    ("image", text_field),
    ("position", number_field),
    ("date", date_field),
    ("polygon", count_field),
    ("name", text_field),
    ("value", text_field),
    ("cells", real_field),
    ("count", real_field),
    ("valid_fraction", real_field),
    ("mean", real_field),
    ("median", real_field),
    ("stdDev", real_field),
    ("min", real_field),
    ("max", real_field),
)
STATISTICS = ("mean", "median", "stdDev", "min", "max")


class ZonalSeriesAlgorithm(SeriesAlgorithm):
    """Looks at the values of every image in every polygon."""

    NAME = "zonalseries"

    WEIGHTING = "WEIGHTING"
    PERCENTILES = "PERCENTILES"
    LEAST_VALID = "LEAST_VALID"

    def __init__(self) -> None:
        super().__init__()
        self._percents: tuple[float, ...] = ()

    def displayName(self) -> str:
        return translate("ImageCollections", "Zonal series")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Computes statistics of a band or an expression, such as NDVI, in polygons for every "
            "image: a table, and a chart for each polygon with the dates on the axis.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "All values of a polygon are kept, so median and percentiles are exact. Percentiles "
            "are linear between the values; with areas as weights each value stands in the middle "
            "of its weight. The standard deviation is that of the population. An image that "
            "cannot be read, or has no valid pixel, has a row that says so, and the others go on.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "time series,zonal statistics,chart,profile,plot,ndvi,mean,median"
        ).split(",")

    polygons_optional = False

    def add_parameters(self) -> None:
        self.add(
            builders.choice(
                self.WEIGHTING, translate("ImageCollections", "Pixels"), WEIGHTINGS, WEIGHTINGS[0]
            ),
            translate(
                "ImageCollections",
                "centre: a pixel counts when its centre lies in the polygon. area: each pixel "
                "counts as much as the polygon covers of it; better for small polygons.",
            ),
        )
        self.add(
            builders.text(self.PERCENTILES, translate("ImageCollections", "Percentiles"), "10,90"),
            translate("ImageCollections", "Numbers from 0 to 100, with commas between them."),
        )
        self.add(
            builders.number(
                self.LEAST_VALID,
                translate("ImageCollections", "Least valid share"),
                minimum=0.0,
                maximum=1.0,
                default=0.5,
            ),
            translate(
                "ImageCollections",
                "Points of images of which less of the polygon is valid, as under clouds, are "
                "hollow in the charts.",
            ),
        )

    def _prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        text = self.parameterAsString(parameters, self.PERCENTILES, context)
        self._percents = percentages(text, "Percentiles") if text.strip() else ()

    def compute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
        delivery: Delivery,
    ) -> tuple[Table, Page]:
        plan = self.prepared()
        least = self.parameterAsDouble(parameters, self.LEAST_VALID, context)
        polygons = self._polygons or []
        bands = plan.images[0].bands
        plain = [value.name for value in self._values if value.expression is None]
        classes = [name for name in plain if any(b.name == name and b.is_class for b in bands)]
        if classes:
            progress.warn(
                worded(
                    "Bands of classes or bits: {classes}. A mean or median of these says "
                    "nothing; make an expression of them, such as SCL == 4.",
                    classes=", ".join(classes),
                )
            )
        names = [f"p{percent:g}" for percent in self._percents]
        fields = fields_of(
            [*FIELDS, *((name, real_field) for name in names), ("problem", text_field)]
        )
        table = Table(self, parameters, TABLE, context, fields, delivery.outputs)
        kept: list[ZonalRow] = []
        weighting = self.parameterAsEnumString(parameters, self.WEIGHTING, context)
        for row in self.rows(weighting, progress):
            table.add(self._attributes(row, polygons[row.zone], names))
            kept.append(row)
        return table, zonal_page(polygons, kept, names, least)

    def rows(self, weighting: str, progress: Progress) -> Iterable[ZonalRow]:
        """Give the rows of a run that was prepared, for every image, polygon and value."""
        plan = self.prepared()
        zones = [zone_of(polygon.parts, plan.grid) for polygon in self._polygons or ()]
        found = zonal_rows(
            plan, zones, weighting, self._percents, resources=self._resources, progress=progress
        )
        yield from self._with_others(found)

    def _with_others(self, rows: Iterable[ZonalRow]) -> Iterable[ZonalRow]:
        """Give the rows, and those of the images that could not be looked at."""
        yield from rows
        for image, problem in self.others(APART):
            for index in range(len(self._polygons or ())):
                for value in self._values:
                    yield ZonalRow(image, index, value.name, 0.0, problem=problem)

    def _attributes(self, row: ZonalRow, polygon: Polygon, names: list[str]) -> list[Any]:
        found = row.statistics
        return [
            row.image.name,
            row.image.position,
            row.image.date,
            polygon.id,
            polygon.name,
            row.value,
            row.cells,
            found.get("count", 0.0),
            row.valid_share,
            *(found.get(name) for name in (*STATISTICS, *names)),
            row.problem or None,
        ]
