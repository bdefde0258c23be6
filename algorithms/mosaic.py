# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mosaic: the last valid observation on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterBoolean

from ..engine.composites.choices import Mosaic
from ..engine.composites.method import Method
from ..engine.images import Image
from ..engine.inputs.bands import Selection
from ..engine.planning.plan import Plan
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm


class MosaicAlgorithm(CompositeAlgorithm):
    """Puts the images of a collection over each other."""

    NAME = "mosaic"
    PLACE = 1
    DESCRIBES_BORDERS = True

    TOGETHER = "TOGETHER"

    def displayName(self) -> str:
        return translate("ImageCollections", "Mosaic")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Puts images over each other: each pixel comes from the topmost image that is valid "
            "there.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "merge,combine,overlap,composite,last on top,newest,earth engine"
        ).split(",")

    def add_parameters(self) -> None:
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

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        together = self.parameterAsBool(parameters, self.TOGETHER, context)
        return Mosaic(together).method(images, selection)

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Mosaic")
