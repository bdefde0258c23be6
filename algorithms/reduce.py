# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reduce: one value of all valid observations of a pixel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
)

from ..engine.composites.choices import Reduce
from ..engine.composites.method import Method
from ..engine.composites.reduce import Reduce as ReduceMethod
from ..engine.images import Image
from ..engine.inputs.bands import Selection
from ..engine.planning.plan import Plan
from ..engine.reducers import REDUCERS
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm
from .bases.plugin_algorithm import bold
from .parameters import about, builders
from .parameters.builders import interval_of, percentages

# The name of the interval in errors, and an example of one.
INTERVAL_WORDS = ("Interval", "25,75")


class ReduceAlgorithm(CompositeAlgorithm):
    """Reduces a collection to statistics of every pixel."""

    NAME = "reduce"
    PLACE = 3

    REDUCERS = "REDUCERS"
    PERCENTILES = "PERCENTILES"
    INTERVAL = "INTERVAL"
    DECIBEL = "DECIBEL"

    def displayName(self) -> str:
        return translate("ImageCollections", "Reduce")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Reduces all images to one: statistics, such as the median, of all valid observations "
            "of each pixel, band by band.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "statistics,median,mean,percentile,count,composite,time series,cell statistics,"
            "earth engine",
        ).split(",")

    def output_label(self) -> str:
        return translate("ImageCollections", "Statistics")

    def listing(self) -> str:
        lines = [
            f"<li>{bold(label)} ({key}): {summary}</li>"
            for key, (label, summary) in _texts().items()
        ]
        text = translate(
            "ImageCollections",
            "Decibels: {levels} work on the powers 10^(L/10), and the result is 10 log10 of what "
            "comes out. So a standard deviation is the level of the standard deviation of the "
            "powers; a power of 0 has no level and is nodata. {numbers} of the powers have no "
            "unit. The product of powers is the sum of the levels. All others look at the numbers "
            "as they are: ranks are the same for levels and powers, a percentile between two ranks "
            "is interpolated in decibels, differences such as range and iqr are ratios of powers, "
            "and a trend is in decibels per year.",
        ).format(levels=_keys("level"), numbers=_keys("number"))
        return "<ul>" + "".join(lines) + f"</ul><p>{text}</p>"

    def add_parameters(self) -> None:
        self.add(
            about.with_texts(
                builders.choice(
                    self.REDUCERS,
                    translate("ImageCollections", "Reducers"),
                    REDUCERS,
                    ["median"],
                    several=True,
                ),
                _texts(),
            ),
            translate(
                "ImageCollections",
                "What to compute. Several at once cost little more than one. The result has a "
                "band for each, such as B4_median.",
            ),
        )
        self.add(
            about.shown_with(
                builders.text(
                    self.PERCENTILES, translate("ImageCollections", "Percentiles"), "10,50,90"
                ),
                self.REDUCERS,
                "percentile",
            ),
            translate(
                "ImageCollections",
                "For percentile: numbers from 0 to 100, with commas between them. The bands are "
                "called B4_p10 and so on.",
            ),
        )
        self.add(
            about.shown_with(
                builders.text(
                    self.INTERVAL,
                    translate("ImageCollections", "Interval of the mean (percentiles)"),
                    "25,75",
                ),
                self.REDUCERS,
                "intervalMean",
            ),
            translate(
                "ImageCollections",
                "For intervalMean: the two percentiles between which values are averaged.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.DECIBEL,
                translate("ImageCollections", "Values are decibels"),
                defaultValue=False,
            ),
            translate(
                "ImageCollections",
                "For radar images in decibels. On: what is added up or averaged is the power "
                "behind the values, and the result is in decibels again. Minimum, maximum, "
                "median and other selections and ranks do not change.",
            ),
            advanced=True,
        )

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        keys = tuple(self.parameterAsEnumStrings(parameters, self.REDUCERS, context))
        decibel = self.parameterAsBool(parameters, self.DECIBEL, context)
        options = self._options_of(keys, parameters, context)
        return Reduce(keys, decibel=decibel, **options).method(images, selection)

    def _options_of(
        self, keys: Sequence[str], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """Return the options of the chosen reducers; those of others are not looked at."""
        options = {}
        if "percentile" in keys:
            text = self.parameterAsString(parameters, self.PERCENTILES, context)
            options["percentiles"] = percentages(text, "Percentiles")
        if "intervalMean" in keys:
            text = self.parameterAsString(parameters, self.INTERVAL, context)
            options["interval"] = interval_of(text, *INTERVAL_WORDS)
        return options

    def result_name(self, plan: Plan) -> str:
        keys = plan.method_as(ReduceMethod).reducers
        if len(keys) == 1:
            return translate("ImageCollections", REDUCERS[keys[0]].label)
        return translate("ImageCollections", "Statistics")


def _texts() -> dict[str, tuple[str, str]]:
    """Return label and meaning of each reducer."""
    return {
        record.key: (
            translate("ImageCollections", record.label),
            translate("ImageCollections", record.summary),
        )
        for record in REDUCERS.values()
    }


def _keys(kind: str) -> str:
    """Return the reducers that decibels mean the same for."""
    return ", ".join(key for key, record in REDUCERS.items() if record.decibel == kind)
