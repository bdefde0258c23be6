# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons that limit where values are looked at."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
)

from ...engine.errors import InvalidOptionError
from ...engine.grid.areas import Area
from ...engine.grid.grid import Grid
from ...resources.i18n import translate
from . import builders as make
from .shared import Shared

POLYGONS = "POLYGONS"


def polygon_parameter(text: str) -> Shared:
    """The layer of polygons, optional, with its help."""
    return Shared(
        QgsProcessingParameterFeatureSource(
            POLYGONS,
            translate("ImageCollections", "Polygons"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        text,
    )


class Polygons:
    """Polygons of a layer, read in the main thread."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        source = algorithm.parameterAsSource(parameters, POLYGONS, context)
        if source is None:
            raise InvalidOptionError(f"The polygons '{parameters[POLYGONS]}' cannot be opened.")
        geometries = (feature.geometry() for feature in source.getFeatures(QgsFeatureRequest()))
        self._found = [each for each in geometries if not each.isNull() and not each.isEmpty()]
        if not self._found:
            raise InvalidOptionError(f"'{source.sourceName()}' in Polygons holds no polygon.")
        self._crs = source.sourceCrs()
        self._context = context.transformContext()

    def area(self, grid: Grid) -> Area:
        """Return the polygons on a grid; raise InvalidOptionError when they cannot be there."""
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        transform = QgsCoordinateTransform(self._crs, crs, self._context)
        moved = []
        for polygon in self._found:
            copy = QgsGeometry(polygon)
            try:
                copy.transform(transform)
            except QgsCsException as error:
                raise InvalidOptionError(
                    f"The polygons cannot be brought to the CRS of the result: {error}"
                ) from error
            moved.append(bytes(copy.asWkb()))
        return Area(tuple(moved), grid)


def polygons_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Polygons | None:
    """Return the polygons, None when no layer was chosen.

    Raises InvalidOptionError when the layer cannot be opened or is empty.
    """
    if not make.is_set(parameters, POLYGONS):
        return None
    return Polygons(algorithm, parameters, context)
