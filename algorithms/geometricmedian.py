# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometric median: the spectrum in the middle of all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext

from ..engine.composites.choices import GeometricMedian
from ..engine.composites.geometric_median import MOST_STEPS, TOLERANCE
from ..engine.composites.method import Method
from ..engine.images import Image
from ..engine.inputs.bands import Selection
from ..engine.planning.plan import Plan
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm


class GeometricMedianAlgorithm(CompositeAlgorithm):
    """Makes the spectrum with the least sum of distances to all observations."""

    NAME = "geometricmedian"
    PLACE = 5

    def displayName(self) -> str:
        return translate("ImageCollections", "Geometric median")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Makes for each pixel the spectrum with the least sum of distances to all valid "
            "spectra. Robust like the median, and the relations between bands are kept.",
        )

    def details(self) -> str:
        return "<p>{}</p>".format(
            translate(
                "ImageCollections",
                "Only images that are valid in all selected bands take part in a pixel. With "
                "fewer than three of them it is the median of each band. The search ends when no "
                "more than {tolerance:g} of the sum of distances is left to gain, or after "
                "{steps} steps.",
            ).format(tolerance=TOLERANCE, steps=MOST_STEPS)
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "geomedian,cloud free,composite,median,time series,earth engine"
        ).split(",")

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        return GeometricMedian().method(images, selection)

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Geometric median")
