# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Threshold: 0 and 1 on the two sides of a value that is found or given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from ..engine.analysis.band_statistics import BandStatistics
from ..engine.analysis.histogram_matching import buckets_of, step_of
from ..engine.analysis.thresholds import (
    ABOVE,
    BELOW,
    METHODS,
    NUMBER,
    OTSU,
    Threshold,
    otsu,
    valley,
)
from ..engine.composites.method import Method
from ..engine.errors import InvalidOptionError, SourceError
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read, select_band
from ..engine.planning.plan import Plan
from ..engine.progress import Progress
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.learning import Learning
from .bases.one_image_algorithm import OneImageAlgorithm
from .layers.image_sources import Renderer
from .layers.polygon_layer import PolygonLayer
from .parameters import about, builders, shared
from .parameters.builders import interval_of
from .parameters.masks import mask_parameters
from .parameters.polygons import area_of, area_parameters, polygons_of

# All values have a part in the histogram.
WHOLE = "0,100"


class ThresholdAlgorithm(Learning, OneImageAlgorithm):
    """Divides the values of a band in two."""

    NAME = "threshold"

    BAND = "BAND"
    METHOD = "METHOD"
    VALUE = "VALUE"
    ONES = "ONES"
    BUCKETS = "BUCKETS"
    INTERVAL = "INTERVAL"
    THRESHOLD = "THRESHOLD"

    def __init__(self) -> None:
        super().__init__()
        self._method = OTSU
        self._value: float | None = None
        self._buckets = 256
        self._threshold = 0.0
        self._ones = ABOVE
        self._interval = (0.0, 100.0)
        self._polygons: PolygonLayer | None = None

    def displayName(self) -> str:
        return translate("ImageCollections", "Threshold")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Divides a band in two, such as water and land: 1 on one side of a threshold and 0 on "
            "the other. The threshold is found in the histogram, or given.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "otsu,valley,binary,classify,water,segmentation,histogram"
        ).split(",")

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "otsu takes the threshold at which the two sides differ most from each other; it is "
            "best where both are of like size. valley takes the lowest place between two peaks of "
            "the smoothed histogram. The histogram holds all valid pixels, read in blocks. The "
            "threshold is also a number, THRESHOLD, for models to go on with.",
        )
        return f"<p>{text}</p>"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_image(translate("ImageCollections", "The image to divide."))
        self._add_own()
        self._add_histogram()
        self.add_all(mask_parameters())
        self.add_all(
            area_parameters(
                translate(
                    "ImageCollections",
                    "The histogram is that of the pixels with their centre in a polygon; the "
                    "threshold divides the whole result. Empty: of all pixels.",
                )
            )
        )
        self.add_all(shared.running_parameters())
        self.add(
            QgsProcessingParameterRasterDestination(shared.OUTPUT, self.displayName()),
            translate("ImageCollections", "A raster of 0 and 1, and nodata where the image has."),
        )
        self.add_numbers()
        self.addOutput(
            QgsProcessingOutputNumber(self.THRESHOLD, translate("ImageCollections", "Threshold"))
        )

    def _add_own(self) -> None:
        self.add(
            QgsProcessingParameterString(
                self.BAND, translate("ImageCollections", "Band"), defaultValue="1"
            ),
            translate("ImageCollections", "The band to divide, by name or number."),
        )
        self.add(
            builders.choice(
                self.METHOD, translate("ImageCollections", "Method"), METHODS, METHODS[0]
            ),
            translate(
                "ImageCollections",
                "How the threshold is found: otsu, valley, or number, which is the value below.",
            ),
        )
        self.add(
            about.shown_with(
                builders.number(self.VALUE, translate("ImageCollections", "Value")),
                self.METHOD,
                NUMBER,
            ),
            translate("ImageCollections", "For number: the threshold."),
        )
        self.add(
            builders.choice(
                self.ONES, translate("ImageCollections", "Ones"), (ABOVE, BELOW), ABOVE
            ),
            translate(
                "ImageCollections",
                "above makes 1 of values greater than the threshold; below makes 1 of values up "
                "to the threshold, such as water in radar images.",
            ),
        )

    def _add_histogram(self) -> None:
        self.add(
            about.hidden_with(
                builders.whole_number(
                    self.BUCKETS,
                    translate("ImageCollections", "Buckets"),
                    default=256,
                    minimum=2,
                    maximum=65536,
                ),
                self.METHOD,
                NUMBER,
            ),
            translate("ImageCollections", "Number of buckets of the histogram."),
            advanced=True,
        )
        self.add(
            about.hidden_with(
                builders.text(self.INTERVAL, translate("ImageCollections", "Percentiles"), WHOLE),
                self.METHOD,
                NUMBER,
            ),
            translate(
                "ImageCollections",
                "Values beyond these two percentiles have no part in the histogram, such as 1,99: "
                "a few extreme pixels make its buckets wide and move its valley. They are divided "
                "by the threshold like all others.",
            ),
            advanced=True,
        )

    def selection(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Selection:
        return select_band(images, self.parameterAsString(parameters, self.BAND, context))

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check_values(parameters, context)
        self._polygons = polygons_of(self, parameters, context)

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        self._method = self.parameterAsEnumString(parameters, self.METHOD, context)
        self._value = builders.optional_number(self, parameters, self.VALUE, context)
        if self._method == NUMBER and self._value is None:
            raise InvalidOptionError(worded("Value is empty; the method number needs a threshold."))
        self._buckets = self.parameterAsInt(parameters, self.BUCKETS, context)
        text = self.parameterAsString(parameters, self.INTERVAL, context).strip() or WHOLE
        self._interval = interval_of(text, "Percentiles", "1,99")
        self._ones = self.parameterAsEnumString(parameters, self.ONES, context)
        return Threshold(selection.names[0], ones=self._ones), images_to_read(images, selection)

    def learn(self, plan: Plan, progress: Progress) -> Plan:
        self._threshold = self._found(plan, progress)
        progress.info(worded("Threshold: {threshold:.10g}.", threshold=self._threshold))
        return replace(plan, method=replace(plan.method_as(Threshold), threshold=self._threshold))

    def _found(self, plan: Plan, progress: Progress) -> float:
        if self._method == NUMBER and self._value is not None:
            return self._value
        area = area_of(self._polygons, plan.grid, plan.images, progress)
        statistics = BandStatistics(
            plan, 1, resources=self._resources, progress=progress, area=area
        )
        moments = statistics.moments()[0, 0]
        if not moments.count:
            name = plan.images[0].name
            raise SourceError(
                worded("Image '{name}' has no valid pixel to divide.", name=name)
                if area is None
                else worded(
                    "Image '{name}' has no valid pixel in the polygons to divide.", name=name
                )
            )
        ends = moments.low, moments.high
        if self._interval != (0.0, 100.0):
            low, high = statistics.percentiles({(0, 0): moments.count}, self._interval)[0, 0]
            ends = low, high
        if ends[0] == ends[1]:
            return ends[0]
        step = step_of(plan.images[0].bands[0])
        low, high, buckets = buckets_of(moments, step, self._buckets, ends)
        histogram = statistics.histograms({(0, 0): (low, high)}, buckets)[0, 0]
        return otsu(histogram) if self._method == OTSU else valley(histogram)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        results = super().processAlgorithm(parameters, context, feedback)
        return {**results, self.THRESHOLD: self._threshold} if results else {}

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        return self._draw_sides

    def _draw_sides(self, layer: QgsRasterLayer) -> None:
        # Called when the threshold has been found.
        draw_sides(layer, *_names_of_sides(self._ones, f"{self._threshold:.6g}"))

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "{name} divided at {value}").format(
            name=plan.images[0].name, value=f"{self._threshold:.6g}"
        )


def _names_of_sides(ones: str, value: str) -> tuple[str, str]:
    """Return the labels of 0 and 1, of which one lies above the threshold."""
    below, above = f"≤ {value}", f"> {value}"
    return (f"0: {below}", f"1: {above}") if ones == ABOVE else (f"0: {above}", f"1: {below}")


def draw_sides(layer: QgsRasterLayer, zero: str = "0", one: str = "1") -> None:
    """Draw 0 and 1 in two colours, with their labels."""
    sides = ((0, "#e8e8e8", zero), (1, "#1f78b4", one))
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
        for value, colour, label in sides
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
