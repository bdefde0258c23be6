# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where: pixels of each image get another value where a test holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..engine.composites.mosaic import Mosaic
from ..engine.images import Image
from ..engine.inputs.bands import tell_left_out
from ..engine.planning.replaced_bands import read_replacement, select_replaced
from ..engine.progress import Progress
from ..resources.i18n import translate
from .bases.each_image_algorithm import EachImageAlgorithm, Making
from .layers.sensors import indices
from .parameters import builders, shared


class WhereAlgorithm(EachImageAlgorithm):
    """Gives pixels of each image another value where a test holds."""

    NAME = "where"

    TEST = "TEST"
    VALUE = "VALUE"

    # What is masked stays so: with a mask nothing would be put where clouds or layover are.
    FINDS_MASK = False

    def displayName(self) -> str:
        return translate("ImageCollections", "Where")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Gives the pixels of each image another value where a test holds: a number, or what "
            "another band or a partner has there. So one image is filled from another.",
        )

    def details(self) -> str:
        text = translate(
            "ImageCollections",
            "As where in Earth Engine. Where the test or the value is masked, a pixel stays what "
            "it is; a masked pixel stays masked. The function where of expressions is another "
            "thing: it masks where its condition is masked. A band of the result has the smallest "
            "type that holds its own numbers and the value. Bands of partners are not written.",
        )
        return f"<p>{text}</p>"

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections",
            "replace,conditional,fill,gap,fill from another,reclassify,radar,layover",
        ).split(",")

    def add_own(self) -> None:
        self.add(
            builders.text(shared.BANDS, translate("ImageCollections", "Bands")),
            translate(
                "ImageCollections",
                "The bands to change: names, numbers or regular expressions, with commas between "
                "them. The others are written as they are. Empty: all bands.",
            ),
        )
        self.add(
            QgsProcessingParameterString(self.TEST, translate("ImageCollections", "Test")),
            translate(
                "ImageCollections",
                "An expression over bands of the image and of its partners; it holds where it is "
                "not 0, for example distortion > 0.",
            ),
        )
        self.add(
            QgsProcessingParameterString(self.VALUE, translate("ImageCollections", "Value")),
            translate(
                "ImageCollections",
                "What pixels get there: a number, a band or an expression. With several bands each "
                "can have its own, with semicolons between them: VV = VV_other; VH = VH_other. "
                "Then only these are changed.",
            ),
        )

    def told_apart(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, self.TEST, context).strip()

    def making(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        progress: Progress,
    ) -> Making:
        replacement = read_replacement(
            self.parameterAsString(parameters, self.TEST, context),
            self.parameterAsString(parameters, self.VALUE, context),
        )
        bands = self.parameterAsString(parameters, shared.BANDS, context)
        selection = select_replaced(images, replacement, bands, indices())
        tell_left_out(selection, progress)
        mosaic = Mosaic(selection.names)
        return Making(selection, [mosaic] * len(images))
