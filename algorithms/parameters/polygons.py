# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of polygons, and the area and the grid of a run that they give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
)

from ...engine.errors import InvalidOptionError
from ...engine.grid.grid import Grid
from ...engine.grid.polygons import Zone, zone_of
from ...engine.images import Image
from ...engine.planning.output_grid import GridOptions, grid_crs, output_grid
from ...engine.progress import Progress
from ...engine.text import worded
from ...resources.i18n import translate
from ..layers.polygon_layer import PolygonLayer, name_of
from ..layers.polygon_rings import Polygon, bounds_of, placed
from . import builders
from .shared import EXTENT, Shared

POLYGONS = "POLYGONS"
NAME_FIELD = "NAME_FIELD"


def polygon_parameter(text: str, *, optional: bool = True, advanced: bool = False) -> Shared:
    """The layer of polygons, with its help."""
    return Shared(
        QgsProcessingParameterFeatureSource(
            POLYGONS,
            translate("ImageCollections", "Polygons"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=optional,
        ),
        text,
        advanced,
    )


def area_parameters(text: str) -> Iterator[Shared]:
    """The extent of the result, and polygons, with what these are for."""
    yield Shared(
        QgsProcessingParameterExtent(
            EXTENT, translate("ImageCollections", "Extent"), optional=True
        ),
        translate("ImageCollections", "The area of the result. Empty: the whole image."),
        advanced=True,
    )
    yield polygon_parameter(text, advanced=True)


def grid_around(
    polygons: PolygonLayer | None, images: Sequence[Image], options: GridOptions, progress: Progress
) -> tuple[Grid, list[Polygon] | None]:
    """Return the grid of images, or the part that holds all polygons, and these on it.

    Without polygons there are none of them.
    """
    if polygons is None:
        return output_grid(images, options), None
    crs = grid_crs(images, options)
    found = polygons.on(crs, images)
    polygons.report(progress)
    if options.bounds is None:
        options = replace(options, bounds=bounds_of(found, crs))
    grid = output_grid(images, options)
    return grid, placed(found, grid)


def area_of(
    polygons: PolygonLayer | None, grid: Grid, images: Sequence[Image], progress: Progress
) -> Zone | None:
    """Return the cells of all polygons on a grid, None when there is no layer.

    Raises InvalidOptionError when they hold no area.
    """
    if polygons is None:
        return None
    found = placed(polygons.on(grid.crs, images), grid)
    polygons.report(progress)
    # Polygons that overlap hold a cell that lies in any of them.
    area = zone_of([part for polygon in found for part in polygon.parts], grid)
    if area is None:
        raise InvalidOptionError(worded("The polygons hold no area."))
    return area


def polygons_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> PolygonLayer | None:
    """Return the polygons, None when no layer was chosen. In the main thread.

    Raises InvalidOptionError when the layer cannot be opened or is not one of polygons.
    """
    if not builders.is_set(parameters, POLYGONS):
        return None
    source = source_of_polygons(algorithm, parameters, context)
    field = chosen_field(algorithm, parameters, NAME_FIELD, context, source)
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), flag)
    return PolygonLayer(
        source.sourceName(),
        source.sourceCrs(),
        context.transformContext(),
        ((each, name_of(each, field)) for each in features),
    )


def source_of_polygons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    """Return what gives the features; raise InvalidOptionError when it cannot be opened."""
    source = algorithm.parameterAsSource(parameters, POLYGONS, context)
    if source is None:
        raise InvalidOptionError(
            worded(
                "The polygons '{layer}' cannot be opened; choose a layer of polygons in Polygons.",
                layer=parameters.get(POLYGONS),
            )
        )
    return source


def chosen_field(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
) -> str:
    """Return the field of the polygons that a parameter names, empty when it names none.

    Raises InvalidOptionError when the polygons have no such field.
    """
    if not builders.is_set(parameters, name):
        return ""
    # QGIS renamed it in 3.40.
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    field: str = read(parameters, name, context)[0]
    if source.fields().indexFromName(field) < 0:
        raise InvalidOptionError(
            worded("The polygons have no field '{field}'; choose another.", field=field)
        )
    return field
