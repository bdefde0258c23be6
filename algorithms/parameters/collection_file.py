# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The collection file of an algorithm, and which of its items are wanted for what bands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...engine.catalogue.filters import Filter, parse_filter
from ...engine.catalogue.matching import Conditions, crs_of_first_item
from ...engine.catalogue.wanted_bands import Wanted
from ...engine.errors import GridError, InvalidOptionError
from ...engine.expression import quoted
from ...engine.grid.grid import Bounds, Grid
from ...engine.inputs.added_bands import needs_of, read_added_bands, words_of
from ...engine.inputs.name_lists import listed_names
from ...engine.inputs.subdatasets import with_file
from ...engine.masks import NONE, RECIPE
from ...engine.warp.extents import bounds_in_degrees
from ...resources.i18n import translate
from ..layers.rectangles import as_bounds
from ..layers.sensors import indices
from ..layers.transforms import crs_of, extent_in, has_area, living
from . import builders, shared
from .masks import MASK
from .output_grid import reference_grid

# Texts that name bands, wherever an algorithm has them.
_TEXTS = ("QUALITY", "EXPRESSION", "MASK_RULE", "WITH", "TEST", "VALUE")
# What brings bands of which nothing is known yet, or lets all bands pass that it does not change.
_MAKERS = ("PARTNERS", "TEST")


def collection_destination(name: str, meaning: str, *, is_optional: bool = True) -> shared.Shared:
    """Return where a collection file is written, with what it is for.

    One that is optional is off by default.
    """
    return shared.Shared(
        QgsProcessingParameterFileDestination(
            name,
            translate("ImageCollections", "Collection file to write"),
            translate("ImageCollections", "Collection files") + " (*.json)",
            optional=is_optional,
            createByDefault=not is_optional,
        ),
        meaning,
    )


def collection_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return the path of the collection file, empty when there is none."""
    if not builders.is_set(parameters, shared.COLLECTION):
        return ""
    text = algorithm.parameterAsString(parameters, shared.COLLECTION, context).strip()
    return with_file(text, lambda file: str(Path(file).absolute())) if text else ""


def chosen_filter(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Filter | None:
    """Return the filter, None without one; raise InvalidOptionError for one that is wrong."""
    text = algorithm.parameterAsString(parameters, shared.FILTER, context).strip()
    return parse_filter(text) if text else None


def conditions_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    path: str,
) -> Conditions:
    """Return which items of a collection file are wanted."""
    return Conditions(
        _extent_in_degrees(algorithm, parameters, context, path),
        builders.optional_date(algorithm, parameters, shared.START_DATE, context),
        builders.optional_date(algorithm, parameters, shared.END_DATE, context),
        chosen_filter(algorithm, parameters, context),
    )


def _extent_in_degrees(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    path: str,
) -> Bounds | None:
    """Return the place of the result, None where nothing but the images says it."""
    reference = None
    if algorithm.parameterDefinition(shared.REFERENCE_LAYER) is not None:
        reference = reference_grid(algorithm, parameters, context)
    if not builders.is_set(parameters, shared.EXTENT):
        return None if reference is None else _degrees(reference.bounds, reference.crs)
    crs = _crs_of_extent(algorithm, parameters, context, reference)
    wkt = crs or crs_of_first_item(path)
    target = crs_of(wkt)
    box = extent_in(algorithm, parameters, shared.EXTENT, context, target)
    if not wkt or not has_area(box):
        return None  # what is wrong with it is said when the grid is made
    return _degrees(as_bounds(box), wkt)


def _crs_of_extent(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    reference: Grid | None,
) -> str:
    """Return a CRS that the extent can be had in, empty where it is that of the first image."""
    if builders.is_set(parameters, shared.CRS):
        return str(living(algorithm.parameterAsCrs(parameters, shared.CRS, context)).toWkt())
    if reference is not None:
        return reference.crs
    crs = algorithm.parameterAsExtentCrs(parameters, shared.EXTENT, context)
    text = parameters.get(shared.EXTENT)
    is_bare = isinstance(text, str) and "[" not in text and text.count(",") == 3
    return "" if is_bare or not crs.isValid() else str(living(crs).toWkt())


def _degrees(bounds: Bounds, crs: str) -> Bounds | None:
    try:
        return bounds_in_degrees(bounds, crs)
    except GridError:
        return None


def wanted_bands(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Wanted:
    """Return which bands of the images can be needed, as the parameters say it."""
    texts = {
        definition.name(): algorithm.parameterAsString(parameters, definition.name(), context)
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterString)
    }
    bands = texts.get(shared.BANDS)
    expressions = [texts[name] for name in _TEXTS if texts.get(name)]
    try:
        added = read_added_bands(texts.get(shared.ADD_BANDS, ""), indices())
        needs = needs_of(added, indices())
        # Each band that is added is made in every image, whether it is used or not.
        expressions += [" ".join(quoted(each) for each in needs(band.name)) for band in added]
        words = [item.text for item in listed_names(bands or "")]
        words += (word for text in expressions for word in words_of(text))
        makes = {word: tuple(needs(word)) for word in words if word}
    except InvalidOptionError:  # which is told where the bands are added
        return Wanted(is_all=True)
    mask = ""
    if algorithm.parameterDefinition(MASK) is not None:
        mask = algorithm.parameterAsEnumString(parameters, MASK, context)
    return Wanted(
        bands=bands,
        texts=tuple(expressions),
        has_mask=mask not in ("", NONE),
        is_all=mask == RECIPE or any(builders.is_set(parameters, name) for name in _MAKERS),
        makes=tuple((word, names) for word, names in makes.items() if names != (word,)),
    )
