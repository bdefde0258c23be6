# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameter that says which values of the images are looked at: bands or expressions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterString

from ...engine.analysis.named_values import Value, read_values
from ...engine.images import Image
from ...engine.inputs.bands import Selection
from ...resources.i18n import translate
from ..layers.sensors import indices
from .shared import Shared

EXPRESSION = "EXPRESSION"


def value_parameters() -> Iterator[Shared]:
    """Which values are looked at."""
    yield Shared(
        QgsProcessingParameterString(EXPRESSION, translate("ImageCollections", "Values")),
        translate(
            "ImageCollections",
            "A band, its number, or an expression, with a name and a colon in front if you like: "
            "NDVI: (B8 - B4) / (B8 + B4). Several with semicolons between them. Operators and "
            "functions are those of Quality in the quality mosaic, and names of indices may stand "
            "for their formulas: NDVI, EVI(L=1).",
        ),
    )


def values_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
) -> tuple[tuple[Value, ...], Selection]:
    """Return the values that were asked for, and the bands that they need."""
    text = algorithm.parameterAsString(parameters, EXPRESSION, context)
    return read_values(text, images, indices())
