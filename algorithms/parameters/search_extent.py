# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The extent of a search, in degrees; it may cross 180 degrees of longitude."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)

from ...engine.catalogue.properties import CIRCLE
from ...engine.errors import GridError, InvalidOptionError
from ...engine.grid.grid import Bounds
from ...engine.text import worded
from ...engine.warp.extents import bounds_in_degrees
from ..layers.layer_values import wkt_of
from ..layers.rectangles import as_bounds
from ..layers.transforms import has_area
from . import builders, shared

# As QGIS writes an extent: west, east, south, north, and the CRS where it is told.
_NUMBER = r"\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*"
_TEXT = re.compile(rf"{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(?:\[(.*)\])?\s*")
_DEGREES = "EPSG:4326"


def extent_in_degrees(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Bounds | None:
    """Return the extent in degrees, None when it is not set; beyond 180 where it crosses them.

    Numbers without a CRS are in that of the project, and degrees without a project. Raises
    InvalidOptionError for an extent that holds no area, or lies nowhere.
    """
    if not builders.is_set(parameters, shared.EXTENT):
        return None
    given = parameters[shared.EXTENT]
    crs = algorithm.parameterAsExtentCrs(parameters, shared.EXTENT, context)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem(_DEGREES)
    crossing = _crossing(given, crs)
    if crossing is not None:
        return crossing
    box = algorithm.parameterAsExtent(parameters, shared.EXTENT, context)
    if not has_area(box):
        raise InvalidOptionError(worded("The extent '{extent}' holds no area.", extent=given))
    bounds = as_bounds(box)
    if crs.isGeographic():
        return bounds
    try:
        return bounds_in_degrees(bounds, wkt_of(crs))
    except GridError as error:
        raise InvalidOptionError(
            worded("The extent '{extent}' lies nowhere on Earth.", extent=given)
        ) from error


def _crossing(given: Any, crs: QgsCoordinateReferenceSystem) -> Bounds | None:
    """Return an extent whose west is east of its east, which QGIS would turn round."""
    match = _TEXT.fullmatch(given) if isinstance(given, str) and crs.isGeographic() else None
    if match is None:
        return None
    try:
        west, east, south, north = (float(match[number]) for number in range(1, 5))
    except ValueError:
        return None
    if west <= east or south >= north:
        return None
    return Bounds(west, south, east + CIRCLE, north)
