# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mosaic: the last valid observation on top."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean

from ..engine.composites.choices import Mosaic
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm


class MosaicAlgorithm(CompositeAlgorithm):
    """Puts the images of a collection over each other."""

    NAME = "mosaic"
    PLACE = 1

    TOGETHER = "TOGETHER"

    def displayName(self):
        return translate("ImageCollections", "Mosaic")

    def shortDescription(self):
        return translate(
            "ImageCollections",
            "Puts images over each other: each pixel comes from the topmost image that is valid "
            "there.",
        )

    def tags(self):
        return translate(
            "ImageCollections", "merge,combine,overlap,composite,last on top,newest,earth engine"
        ).split(",")

    def add_parameters(self):
        self.add(
            QgsProcessingParameterBoolean(
                self.TOGETHER,
                translate("ImageCollections", "Take all bands of a pixel from one image"),
                defaultValue=False,
            ),
            translate(
                "ImageCollections",
                "On: a pixel comes whole from the topmost image in which every band is valid. "
                "Off: each band is filled for itself, as in Earth Engine.",
            ),
        )

    def method(self, parameters, context, images, selection):
        together = self.parameterAsBool(parameters, self.TOGETHER, context)
        return Mosaic(together).method(images, selection)

    def result_name(self, plan):
        return translate("ImageCollections", "Mosaic")
