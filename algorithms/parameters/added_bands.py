# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands that the images of a collection get besides those of their files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...engine.images import Image
from ...engine.inputs.added_bands import read_added_bands, with_added_bands
from ...engine.inputs.reflectances import warn_of_reflectances
from ...engine.progress import Progress
from ..layers.sensors import indices, sensors
from . import shared

# Other parameters that have names of bands in them.
TEXTS = ("QUALITY", "EXPRESSION", "MASK_RULE", "TEST", "VALUE")


def with_bands(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    progress: Progress,
) -> list[Image]:
    """Return the images with the bands that are added; warns of indices of what is no reflectance.

    Raises InvalidOptionError with what cannot be read, or what an image lacks.
    """
    known = indices()
    added = read_added_bands(
        algorithm.parameterAsString(parameters, shared.ADD_BANDS, context), known
    )
    found = with_added_bands(images, added, known, sensors())
    texts = [
        algorithm.parameterAsString(parameters, name, context)
        for name in TEXTS
        if algorithm.parameterDefinition(name) is not None
    ]
    warn_of_reflectances(images, found, added, texts, known, progress)
    return found
