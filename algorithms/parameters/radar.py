# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that algorithms on radar images have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
)

from ...engine.images import Image
from ...engine.inputs.bands import Selection, tell_left_out
from ...engine.inputs.polarisations import POLARISATIONS, select_backscatter
from ...engine.progress import Progress
from ...engine.text import worded
from ...resources.i18n import translate
from . import builders
from .shared import BANDS, Shared

DECIBEL = "DECIBEL"


def radar_parameters() -> Iterator[Shared]:
    """Which bands are changed, and whether their values are decibels."""
    yield Shared(
        builders.text(BANDS, translate("ImageCollections", "Bands")),
        translate(
            "ImageCollections",
            "The bands that are changed: names, numbers or regular expressions, with commas "
            "between them. Empty: those of {names} that are there. All other bands pass through.",
        ).format(names=", ".join(POLARISATIONS)),
    )
    yield Shared(
        QgsProcessingParameterBoolean(
            DECIBEL, translate("ImageCollections", "Values are decibels"), defaultValue=False
        ),
        translate(
            "ImageCollections",
            "On: the values of these bands are decibels. They are worked on as powers, and the "
            "result is in decibels again. Off: the values are powers; what is below 0 is masked.",
        ),
    )


def backscatter(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    progress: Progress,
) -> tuple[Selection, tuple[int, ...]]:
    """Return all common bands, and the places of those that are changed.

    Raises BandNotFoundError that names what is not there; says in the log which are left out.
    """
    text = algorithm.parameterAsString(parameters, BANDS, context)
    selection, places = select_backscatter(images, text)
    tell_left_out(selection, progress)
    return selection, places


def worked_on(selection: Selection, places: Sequence[int], *, decibel: bool) -> str:
    """Return the bands that are changed, and what their values are taken for, for the log."""
    names = ", ".join(selection.names[place] for place in places)
    return (
        worded("{names} in decibels", names=names)
        if decibel
        else worded("{names} as powers", names=names)
    )
