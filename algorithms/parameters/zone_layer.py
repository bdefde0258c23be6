# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of a layer, each with its id and its name, brought to the grid of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)

from ...engine.errors import InvalidOptionError
from ...engine.grid.grid import Bounds
from . import builders as make
from .polygons import POLYGONS

NAME_FIELD = "NAME_FIELD"


@dataclass(frozen=True)
class Polygon:
    """A feature: its id, what people call it, and its parts, each a list of rings."""

    id: int
    name: str
    parts: list[list[list[tuple[float, float]]]]


def read_polygons(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    wkt: str,
) -> list[Polygon]:
    """Return the polygons in a CRS; raise InvalidOptionError when there are none. Main thread."""
    source = algorithm.parameterAsSource(parameters, POLYGONS, context)
    if source is None:
        raise InvalidOptionError("No polygons were given, or they cannot be opened.")
    field = ""
    if make.is_set(parameters, NAME_FIELD):
        # QGIS renamed it in 3.40.
        read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
        field = read(parameters, NAME_FIELD, context)[0]
        if source.fields().indexFromName(field) < 0:
            raise InvalidOptionError(f"The polygons have no field '{field}'; choose another.")
    request = QgsFeatureRequest()
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
    request.setDestinationCrs(crs, context.transformContext())
    try:
        found = [
            Polygon(
                feature.id(),
                str(feature[field]) if field else str(feature.id()),
                _parts(feature.geometry()),
            )
            for feature in source.getFeatures(request)
        ]
    except (QgsCsException, QgsProcessingException) as error:
        raise InvalidOptionError(f"The polygons cannot be used: {error}") from error
    if not any(polygon.parts for polygon in found):
        raise InvalidOptionError(f"'{source.sourceName()}' in Polygons holds no polygon.")
    return found


def _parts(geometry: QgsGeometry) -> list[list[list[tuple[float, float]]]]:
    if geometry.isNull() or geometry.isEmpty():
        return []
    plain = QgsGeometry(geometry.constGet().segmentize())
    polygons = plain.asMultiPolygon() if plain.isMultipart() else [plain.asPolygon()]
    return [[[(point.x(), point.y()) for point in ring] for ring in rings] for rings in polygons]


def bounds_of(polygons: Sequence[Polygon]) -> Bounds:
    """Return the rectangle that holds all polygons."""
    points = [
        point for polygon in polygons for rings in polygon.parts for ring in rings for point in ring
    ]
    x, y = [point[0] for point in points], [point[1] for point in points]
    return Bounds(min(x), min(y), max(x), max(y))
