# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms share that learn something of one image, and then write it anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from qgis.core import QgsProcessingParameterRasterLayer

from ...engine.composites.method import Kind
from ...engine.errors import SourceError
from ...resources.i18n import translate
from ..layers.images import image_of
from ..parameters import shared
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
            QgsProcessingParameterRasterLayer(self.INPUT, translate("ImageCollections", "Image")),
            text,
        )

    def listed(self, parameters, context):
        item = parameters.get(self.INPUT)
        if isinstance(item, str) and item:
            self._check_layer(item, context)
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            raise SourceError("No image was given, or it cannot be opened; choose one in Image.")
        return {1: layer}, []

    def collection(self, parameters, context, progress):
        return [image_of(layer, 1) for layer in self.listed(parameters, context)[0].values()]
