# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Explain mask: why each pixel of an image is out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

from ..engine.composites.explain_mask import ExplainMask
from ..engine.composites.method import Method
from ..engine.errors import InvalidOptionError
from ..engine.images import Image
from ..engine.inputs.bands import Selection, images_to_read
from ..engine.masks import AUTO, NONE, REASONS
from ..engine.planning.plan import Plan
from ..engine.text import worded
from ..resources.i18n import translate
from .bases.one_image_algorithm import OneImageAlgorithm
from .layers.image_sources import Renderer
from .parameters import masks, shared


class ExplainMaskAlgorithm(OneImageAlgorithm):
    """Shows what a mask takes out of one image, and why."""

    NAME = "explainmask"

    def displayName(self) -> str:
        return translate("ImageCollections", "Explain mask")

    def shortDescription(self) -> str:
        return translate(
            "ImageCollections",
            "Shows for one image which pixels a mask takes out, and why: nodata, cloud, shadow, "
            "buffer and so on. Use it to choose a mask before you make a composite.",
        )

    def tags(self) -> list[str]:
        return translate(
            "ImageCollections", "masks,cloud mask,qa,quality,scl,fmask,shadow,why,legend"
        ).split(",")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_image(translate("ImageCollections", "The image to look at."))
        self.add_all(shared.band_parameters())
        self.add_all(masks.mask_parameters(AUTO))
        self.add_all(shared.running_parameters())
        self.add(
            QgsProcessingParameterRasterDestination(shared.OUTPUT, self.displayName()),
            translate(
                "ImageCollections",
                "A raster of codes: 0 where a pixel counts, else the number of the reason. It "
                "opens with a legend.",
            ),
        )
        self.add_numbers()

    def method(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        images: Sequence[Image],
        selection: Selection,
    ) -> tuple[Method, list[Image]]:
        if self.parameterAsEnumString(parameters, masks.MASK, context) == NONE:
            raise InvalidOptionError(worded("There is no mask to explain; choose one in Mask."))
        return ExplainMask(selection.names), images_to_read(images, selection)

    def drawing(
        self, first: Renderer, image: Image, plan: Plan
    ) -> Callable[[QgsRasterLayer], None]:
        return draw_reasons

    def result_name(self, plan: Plan) -> str:
        return translate("ImageCollections", "Mask of {name}").format(name=plan.images[0].name)

    def details(self) -> str:
        lines = [f"<li>{code}: {label}</li>" for code, (label, _) in enumerate(legend().values())]
        return "<ul>" + "".join(lines) + "</ul>"


def draw_reasons(layer: QgsRasterLayer) -> None:
    """Give each reason its colour and its label."""
    classes = [
        QgsPalettedRasterRenderer.Class(code, QColor(colour), label)
        for code, (label, colour) in enumerate(legend().values())
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def legend() -> dict[str, tuple[str, str]]:
    """Return label and colour of code 0, and of each reason in the order of the codes."""
    known = {
        "": (translate("ImageCollections", "counts"), "#e8e8e8"),
        "nodata": (translate("ImageCollections", "nodata"), "#000000"),
        "fill": (translate("ImageCollections", "fill, no observation"), "#404040"),
        "saturated": (translate("ImageCollections", "saturated or defective"), "#e31a1c"),
        "cloud": (translate("ImageCollections", "cloud"), "#1f78b4"),
        "shadow": (translate("ImageCollections", "cloud shadow"), "#6a3d9a"),
        "cirrus": (translate("ImageCollections", "cirrus"), "#a6cee3"),
        "haze": (translate("ImageCollections", "haze"), "#b2df8a"),
        "adjacent": (translate("ImageCollections", "next to a cloud"), "#33a02c"),
        "snow": (translate("ImageCollections", "snow or ice"), "#00ced1"),
        "rule": (translate("ImageCollections", "mask rule"), "#ff7f00"),
        "buffer": (translate("ImageCollections", "mask buffer"), "#fdbf6f"),
        "layover": (translate("ImageCollections", "layover"), "#b15928"),
        "radar_shadow": (translate("ImageCollections", "radar shadow"), "#cab2d6"),
    }
    return {reason: known[reason] for reason in ("", *REASONS)}
