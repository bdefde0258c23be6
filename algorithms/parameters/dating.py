# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that say where the date is in the names of images."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...engine.inputs.name_patterns import Pattern
from ...engine.products.pattern import read_pattern
from . import builders
from .shared import DATE_PATTERN


def date_pattern(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Pattern | None:
    """Return the pattern, None when there is none; raise InvalidOptionError."""
    if not builders.is_set(parameters, DATE_PATTERN):
        return None
    return read_pattern(algorithm.parameterAsString(parameters, DATE_PATTERN, context).strip())
