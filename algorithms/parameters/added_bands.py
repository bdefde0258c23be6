# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands that the images of a collection get besides those of their files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...engine.images import Image
from ...engine.inputs.added_bands import (
    read_added_bands,
    reflectances_needed,
    with_added_bands,
    words_of,
)
from ...engine.inputs.peek import is_no_reflectance
from ...engine.progress import Progress
from ..layers.sensors import indices
from . import shared

# Other parameters that have names of bands in them.
TEXTS = ("QUALITY", "EXPRESSION", "MASK_RULE")
# Images that are looked at for whether they have reflectances.
MOST = 3


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
    # In what is added, names stand for bands of the images as they came, else for those added.
    looked = lru_cache(maxsize=None)(is_no_reflectance)
    needed = reflectances_needed(
        _words([item.text for item in added]), images[:MOST], known, looked
    )
    others = [
        algorithm.parameterAsString(parameters, name, context)
        for name in TEXTS
        if algorithm.parameterDefinition(name) is not None
    ]
    needed += reflectances_needed(_words(others), found[:MOST], known, looked)
    for index, image, band in {each[0].key: each for each in needed}.values():
        progress.warn(
            f"The index {index.key} is made for reflectances from 0 to 1, and band '{band.name}' "
            f"of image '{image.name}' has larger numbers without a scale, as from 0 to 10000: its "
            "values are not the usual ones. Give the bands a scale, as Collection from folder "
            "does, or write its formula with bands divided by 10000."
        )
    return found


def _words(texts: Sequence[str]) -> list[str]:
    return [word for text in texts for word in words_of(text)]
