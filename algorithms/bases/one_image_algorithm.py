# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The base of algorithms that learn something of one image, and then write it anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ...engine.composites.method import Kind
from ...resources.i18n import translate
from ..parameters import shared
from ..parameters.image_parameters import ImageParameter
from .composite_algorithm import CompositeAlgorithm


class OneImageAlgorithm(CompositeAlgorithm):
    """An algorithm whose collection is one image, on its own grid."""

    INPUT = "INPUT"

    DESTINATIONS: ClassVar[Mapping[Kind, str]] = {"composite": shared.OUTPUT}
    CAN_BE_LIVE = False

    def add_parameters(self):
        """There is no order and no grid to choose; subclasses add all in `initAlgorithm`."""

    def add_image(self, text: str) -> None:
        """Add the parameter of the image with its help."""
        self.add(
            ImageParameter(self.INPUT, translate("ImageCollections", "Image")),
            text,
        )

    def listed(self, parameters, context):
        message = "No image was given, or it cannot be opened; choose one in Image."
        return self.single(parameters, context, {self.INPUT: message})

    def collection(self, parameters, context, progress):
        return self.images_of(parameters, context)[0]
