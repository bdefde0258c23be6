# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that learn something of one image, and then write it anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from qgis.core import QgsProcessingContext

from ...engine.composites.method import Kind
from ...engine.images import Image
from ...engine.progress import Progress
from ...engine.text import QT_TRANSLATE_NOOP, worded
from ...resources.i18n import translate
from ..parameters import shared
from ..parameters.image_parameters import ImageParameter
from .composite_algorithm import CompositeAlgorithm
from .image_list_algorithm import Listed


class OneImageAlgorithm(CompositeAlgorithm):
    """An algorithm whose collection is one image; subclasses add all in `initAlgorithm`."""

    INPUT = "INPUT"

    DESTINATIONS: ClassVar[Mapping[Kind, str]] = {"composite": shared.OUTPUT}
    # What is said when there is none.
    NO_IMAGE = QT_TRANSLATE_NOOP(
        "ImageCollections", "No image was given, or it cannot be opened; choose one in Image."
    )

    def add_image(self, text: str, label: str = "") -> None:
        """Add the parameter of the image with its help; without a label it is Image."""
        label = label or translate("ImageCollections", "Image")
        self.add(ImageParameter(self.INPUT, label), text)

    def listed(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Listed:
        return self.single(parameters, context, {self.INPUT: worded(self.NO_IMAGE)})

    def collection(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> list[Image]:
        return self.images_of(parameters, context)[0]
