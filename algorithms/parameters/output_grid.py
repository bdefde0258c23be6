# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the output grid, as the engine wants them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)

from ...engine.errors import InvalidOptionError, SourceError
from ...engine.grid.grid import Bounds, Grid
from ...engine.images import Image
from ...engine.planning.output_grid import GridOptions, grid_crs
from ...engine.text import worded
from ..layers.image_sources import given_source
from ..layers.images import grid_of
from ..layers.layer_values import wkt_of
from ..layers.rectangles import as_bounds
from ..layers.transforms import crs_of, extent_in, has_area
from . import builders, shared


def grid_options(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    reference: Grid | None,
) -> GridOptions:
    """Return what was set of the grid; raise EngineError for what cannot be one."""
    crs = None
    if builders.is_set(parameters, shared.CRS):
        chosen = algorithm.parameterAsCrs(parameters, shared.CRS, context)
        if not chosen.isValid():
            raise InvalidOptionError(
                worded(
                    "'{text}' in CRS is no coordinate reference system.",
                    text=parameters[shared.CRS],
                )
            )
        crs = wkt_of(chosen)
    cell_size = builders.optional_number(algorithm, parameters, shared.CELL_SIZE, context)
    if cell_size is not None and not cell_size > 0:
        raise InvalidOptionError(
            worded(
                "The cell size must be greater than 0, and it is {cell_size:g}.",
                cell_size=cell_size,
            )
        )
    options = GridOptions(crs, None, cell_size, reference)
    return GridOptions(
        crs,
        _bounds(algorithm, parameters, context, grid_crs(images, options)),
        cell_size,
        reference,
    )


def extents_in(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    images: Sequence[Image],
    all_crs: Sequence[str],
) -> dict[str, Bounds]:
    """Return the extent that was set in each CRS, nothing without one; raise EngineError."""
    found = {}
    for wkt in all_crs if builders.is_set(parameters, shared.EXTENT) else ():
        own = {**parameters, shared.CRS: crs_of(wkt)}
        bounds = grid_options(algorithm, own, context, images, None).bounds
        if bounds is not None:
            found[wkt] = bounds
    return found


def reference_grid(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Grid | None:
    """Return the grid of the reference layer, None when there is none. In the main thread."""
    if not builders.is_set(parameters, shared.REFERENCE_LAYER):
        return None
    source = given_source(algorithm, parameters, shared.REFERENCE_LAYER, context)
    if source is None:
        raise SourceError(
            worded(
                "The reference layer '{layer}' cannot be opened.",
                layer=parameters[shared.REFERENCE_LAYER],
            )
        )
    return grid_of(source)


def _bounds(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    wkt: str,
) -> Bounds | None:
    if not builders.is_set(parameters, shared.EXTENT):
        return None
    crs = crs_of(wkt)
    extent = extent_in(algorithm, parameters, shared.EXTENT, context, crs)
    if not has_area(extent):
        raise InvalidOptionError(
            worded(
                "The extent '{extent}' holds no area in the CRS of the result.",
                extent=parameters[shared.EXTENT],
            )
        )
    return as_bounds(extent)
