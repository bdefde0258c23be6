# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Questions to a composite about one pixel: of an algorithm and its inputs, or of a recipe."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
)

from ...engine.analysis.inspection import (
    NODATA,
    OUTSIDE,
    Inspection,
    Number,
    Observation,
    ResultValue,
    cell_at,
    cell_bounds,
    composite_of,
    inspect,
)
from ...engine.errors import CancelledError, EngineError
from ...engine.images import Image
from ...engine.live.coarse import small_level
from ...engine.masks import REASONS
from ...engine.planning.plan import Plan
from ...engine.planning.recipe import Recipe, read_recipe
from ...engine.progress import Silence
from ...engine.reducers import REDUCERS
from ...engine.run.clear_fractions import with_clear_fractions
from ...engine.text import first_names
from ...resources.i18n import translate, translate_stored
from ..bases.composite_algorithm import CompositeAlgorithm
from ..explainmask import legend
from ..layers.image_sources import source_of_text
from ..layers.images import Looks
from ..layers.layer_values import gdal_source
from ..layers.transforms import crs_of
from ..parameters import shared
from .plain_parameters import STORE, Surroundings, with_files

__all__ = [
    "NODATA",
    "OUTSIDE",
    "REASONS",
    "Inspection",
    "InspectionError",
    "Number",
    "Observation",
    "Recipe",
    "ResultValue",
    "Subject",
    "reason_label",
    "recipe_of",
    "subject_of",
    "subject_of_recipe",
]

# How many missing files an error names.
MOST_NAMED = 5


class InspectionError(Exception):
    """A composite cannot be asked; the text is a sentence for the user."""


@dataclass(frozen=True)
class Subject:
    """A composite that can be asked about its pixels, from any thread."""

    plan: Plan
    images: tuple[Image, ...]
    # What it was made of, without layers.
    parameters: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def bands(self) -> tuple[str, ...]:
        """The names of the bands of the images that are composed."""
        return composite_of(self.plan).names

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the grid."""
        return crs_of(self.plan.grid.crs)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return the (column, row) of a place in the CRS of the grid, None beyond the grid."""
        return cell_at(self.plan.grid, x, y)

    def cell_bounds(self, column: int, row: int) -> tuple[float, float, float, float]:
        """Return (left, bottom, right, top) of a cell in the CRS of the grid."""
        bounds = cell_bounds(self.plan.grid, column, row)
        return bounds.left, bounds.bottom, bounds.right, bounds.top

    def inspect(self, column: int, row: int, stopped: threading.Event) -> Inspection | None:
        """Look at a cell; None when it was stopped. Raise InspectionError when a file fails."""
        try:
            return inspect(self.plan, self.images, column, row, stopped)
        except CancelledError:
            return None
        except EngineError as error:
            raise InspectionError(str(error)) from error


def subject_of(
    algorithm: str,
    parameters: Mapping[str, Any],
    surroundings: Surroundings,
    looks: Looks | None = None,
) -> Subject:
    """Return what an algorithm would make of its inputs, among which there are no layers.

    In any thread. `looks` are what was seen of images before. Raises InspectionError with what is
    wrong.
    """
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    if not isinstance(made, CompositeAlgorithm):
        raise InspectionError(
            translate(
                "ImageCollections",
                "The algorithm '{name}' makes no composite that this version of the plugin knows.",
            ).format(name=algorithm)
        )
    context = surroundings.context()
    try:
        values = with_files(parameters)
        made.take_looks(looks or Looks(STORE))
        made.check_values(values, context)
        images, plan = made.make_plan(values, context, Silence())
        composite_of(plan)
        plan = with_clear_fractions(plan, Silence(), level=small_level)
    except EngineError as error:
        raise InspectionError(str(error)) from error
    return Subject(plan, tuple(images), values)


@dataclass(frozen=True)
class ResultFile:
    """The file of a layer, which may be a result; `name` and `layer_id` are those of the layer."""

    name: str
    path: str
    open_options: tuple[str, ...]
    layer_id: str


def file_of_layer(layer: QgsRasterLayer) -> ResultFile | None:
    """Return the file of a layer, None where GDAL reads none; in the main thread."""
    if not layer.isValid() or layer.providerType() != "gdal":
        return None
    return ResultFile(layer.name(), *gdal_source(layer), layer.id())


def recipe_of(file: ResultFile) -> Recipe | None:
    """Return how the composite in a file was made, None when it is no composite.

    Raises InspectionError when the file does not say it in a way that can be read.
    """
    try:
        recipe = read_recipe(file.path, file.name, file.open_options)
    except EngineError as error:
        raise InspectionError(str(error)) from error
    if recipe is None or not {shared.LAYERS, shared.COLLECTION} & set(recipe.parameters):
        return None
    made = QgsApplication.processingRegistry().createAlgorithmById(recipe.algorithm)
    # Some algorithms make several results of one collection, such as composites by period: none of
    # them is what the whole collection would give. Unknown ones are told of by `subject_of`.
    return recipe if made is None or isinstance(made, CompositeAlgorithm) else None


def subject_of_recipe(recipe: Recipe, surroundings: Surroundings) -> Subject:
    """Return the composite of a recipe, from the files that it was made of.

    Raises InspectionError that names the files that are not there any more.
    """
    sources = list(recipe.parameters.get(shared.LAYERS) or ())
    settings = [*recipe.layers, *({} for _ in sources[len(recipe.layers) :])]
    try:
        items = [
            source_of_text(str(source), position, its)
            for position, (source, its) in enumerate(zip(sources, settings), start=1)
        ]
        looks = Looks(STORE)
        looks.at(items)
    except (EngineError, ValueError, TypeError, AttributeError) as error:
        raise InspectionError(str(error)) from error
    missing = [f"'{item.text}'" for item in items if not looks.is_usable(item)]
    if missing and recipe.parameters.get(shared.ON_ERROR) != shared.SKIP:
        raise InspectionError(
            translate(
                "ImageCollections",
                "The images that this composite was made of cannot be opened: {names}. Put them "
                "back where they were, or make the composite again.",
            ).format(names=first_names(missing, MOST_NAMED))
        )
    parameters = {**recipe.parameters, shared.LAYERS: items}
    return subject_of(recipe.algorithm, parameters, surroundings, looks)


def reason_label(reason: str) -> str:
    """Return a reason in words, of an empty one that the pixel counts."""
    if reason == OUTSIDE:
        return translate("ImageCollections", "outside the image")
    return legend()[reason][0] if reason else translate("ImageCollections", "valid")


def ending_label(ending: str) -> str:
    """Return the ending of a result in words where it is a reducer, such as median."""
    return translate_stored(REDUCERS[ending].label) if ending in REDUCERS else ending
