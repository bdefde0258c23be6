# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands that the images of a collection get besides those of their files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...engine.images import Image
from ...engine.inputs.added_bands import (
    read_added_bands,
    reflectances_needed,
    with_added_bands,
)
from ...engine.progress import Progress
from ..layers.sensors import indices
from . import shared


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
    found = with_added_bands(images, added, known)
    for index, image, band in reflectances_needed([item.text for item in added], images, known):
        progress.warn(
            f"The index {index.key} is made for reflectances from 0 to 1, and band '{band.name}' "
            f"of image '{image.name}' has whole numbers without a scale, as from 0 to 10000: its "
            "values are not the usual ones. Give the bands a scale, as Collection from folder "
            "does, or write its formula with bands divided by 10000."
        )
    return found
