# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometric median: the spectrum in the middle of all."""

from __future__ import annotations

from ..engine.composites.choices import GeometricMedian
from ..engine.composites.geometric_median import MOST_STEPS, TOLERANCE
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm


class GeometricMedianAlgorithm(CompositeAlgorithm):
    """Makes the spectrum with the least sum of distances to all observations."""

    NAME = "geometricmedian"
    PLACE = 5

    def displayName(self):
        return translate("ImageCollections", "Geometric median")

    def shortDescription(self):
        return translate(
            "ImageCollections",
            "Makes for each pixel the spectrum with the least sum of distances to all valid "
            "spectra. Robust like the median, and the relations between bands are kept.",
        )

    def details(self):
        return "<p>{}</p>".format(
            translate(
                "ImageCollections",
                "Only images that are valid in all selected bands take part in a pixel. With fewer "
                "than three of them it is the median of each band. The search ends when a step is "
                "shorter than {tolerance:g} of the mean distance, or after {steps} steps.",
            ).format(tolerance=TOLERANCE, steps=MOST_STEPS)
        )

    def tags(self):
        return translate(
            "ImageCollections", "geomedian,cloud free,composite,median,time series,earth engine"
        ).split(",")

    def method(self, parameters, context, images, selection):
        return GeometricMedian().method(images, selection)

    def result_name(self, plan):
        return translate("ImageCollections", "Geometric median")
