# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked where pixels are put together by the values of their bands."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean

from ...engine.analysis.kmeans_classes import MOST_CLASSES
from ...resources.i18n import translate
from . import builders
from .shared import Shared

CLASSES = "CLASSES"
STANDARDIZE = "STANDARDIZE"


def classes_parameter(text: str) -> Shared:
    """How many classes k-means makes, with what they are of."""
    return Shared(
        builders.whole_number(
            CLASSES,
            translate("ImageCollections", "Number of classes"),
            default=5,
            minimum=2,
            maximum=MOST_CLASSES,
        ),
        text,
    )


def standardize_parameter() -> Shared:
    """Whether all bands count alike."""
    return Shared(
        QgsProcessingParameterBoolean(
            STANDARDIZE, translate("ImageCollections", "Standardize bands"), defaultValue=True
        ),
        translate(
            "ImageCollections",
            "On: every band counts alike, as z-scores. Off: bands with a larger spread of "
            "values count more; for bands of one unit.",
        ),
    )
