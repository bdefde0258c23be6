# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Medoid: each pixel from the image nearest to the median."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext

from ..engine.composites.choices import Medoid
from ..engine.composites.method import Method
from ..engine.composites.quality_mosaic import TIES
from ..engine.images import Image
from ..engine.inputs.bands import Selection
from ..engine.planning.plan import Plan
from ..resources.i18n import translate
from .bases.composite_algorithm import CompositeAlgorithm
from .parameters import builders


class MedoidAlgorithm(CompositeAlgorithm):
    """Takes each pixel whole from the observation nearest to the median spectrum."""

    NAME = "medoid"
    PLACE = 4
    DESCRIBES_BORDERS = True

    TIES = "TIES"

    def displayName(self) -> str:
        return translate("ImageCollections", "Medoid")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Takes each pixel, with all its bands, from the image that is nearest to the median "
            "of all. Robust like the median, and every spectrum is one that was observed.",
        )

    def details(self) -> str:
        return "<p>{}</p>".format(
            translate(
                "ImageCollections",
                "Only images that are valid in all selected bands take part in a pixel. Nearest "
                "means the smallest Euclidean distance of the scaled values to the median of each "
                "band.",
            )
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "cloud free,composite,median,best pixel,real spectra,time series,earth engine",
        ).split(",")

    def add_parameters(self) -> None:
        self.add(
            builders.choice(
                self.TIES, translate("ImageCollections", "Equal distance"), TIES, TIES[0]
            ),
            translate(
                "ImageCollections",
                "Which image wins where several are equally near: the last (the one on top) or "
                "the first.",
            ),
        )

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        ties = self.parameterAsEnumString(parameters, self.TIES, context)
        return Medoid(ties).method(images, selection)

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Medoid")
