# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Targets of the inspector: the composite in a layer, or the collection of the dock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface

from ...algorithms.queries.inspection import (
    InspectionError,
    Recipe,
    ResultFile,
    Subject,
    file_of_layer,
    recipe_of,
    subject_of,
    subject_of_recipe,
)
from ...algorithms.queries.plain_parameters import Surroundings, without_layers
from ...algorithms.results.placing import is_result
from ...engine.errors import EngineError
from ...plugin.background import Stop
from ...resources.i18n import translate
from ..state.request_source import RequestSource

# So many results are looked at for a composite; below them lie others that nobody sees.
MOST_RESULTS = 20


class Mode(Enum):
    """What the user chose to ask."""

    AUTO = "either"
    LAYER = "layer"
    DOCK = "dock"


@dataclass(frozen=True)
class Target:
    """A composite that can be asked, with the name and the key by which it is known again.

    `layer_id` is that of the layer that it is in, empty for that of the dock.
    """

    name: str
    key: Any
    subject: Subject
    layer_id: str = ""


# Plans what is asked, in the background.
Planning = Callable[[Stop], Target]


class InspectionTargets:
    """Finds what is asked, and keeps it until it changes: to plan costs a look at every image."""

    def __init__(self, iface: QgisInterface, dock: RequestSource | None = None) -> None:
        self._iface = iface
        self._dock = dock
        self._kept: Target | None = None

    def forget(self) -> None:
        """Plan anew next time."""
        self._kept = None

    def keep(self, target: Target) -> None:
        """Know a target that was planned."""
        self._kept = target

    def of(self, choice: Mode) -> Target | Planning:
        """Return what is asked, or how it is planned; in the main thread, and nothing is opened.

        Raises InspectionError with what is wrong.
        """
        request = None if choice is Mode.LAYER or self._dock is None else self._dock.request()
        files = self._files(choice)
        kept = self._kept
        if not files and request is None:
            raise InspectionError(_nothing(choice, has_dock=self._dock is not None))
        if not files and kept is not None and kept.key == request:
            return kept
        project = QgsProject.instance()
        surroundings = Surroundings.of(project)
        try:
            values = {} if request is None else without_layers(request.parameters, project)
        except EngineError as error:
            raise InspectionError(str(error)) from error
        nothing = _nothing(choice, has_dock=self._dock is not None)

        def plan(_stop: Stop) -> Target:
            file, recipe = _first_composite(files)
            key: Any = request if recipe is None else recipe
            known = kept if kept is not None and key is not None and kept.key == key else None
            if file is not None and recipe is not None:
                subject = known.subject if known else subject_of_recipe(recipe, surroundings)
                return Target(file.name, key, subject, file.layer_id)
            if known is not None:
                return known
            if request is None:
                raise InspectionError(nothing)
            name = translate("ImageCollections", "Dock")
            return Target(name, key, subject_of(request.algorithm, values, surroundings))

        return plan

    def _files(self, choice: Mode) -> list[ResultFile]:
        """Return the files that may be what is asked: of the active layer, then of composites.

        These are the results that are switched on, the topmost first.
        """
        layers = [] if choice is Mode.DOCK else [self._iface.activeLayer()]
        if choice is Mode.AUTO:
            visible = QgsProject.instance().layerTreeRoot().checkedLayers()
            layers += [layer for layer in visible if is_result(layer)][:MOST_RESULTS]
        rasters = dict.fromkeys(each for each in layers if isinstance(each, QgsRasterLayer))
        files = map(file_of_layer, rasters)
        return [file for file in files if file is not None]


def _first_composite(files: Sequence[ResultFile]) -> tuple[ResultFile | None, Recipe | None]:
    """Return the first file that says how it was made, with that; in the background."""
    problem: InspectionError | None = None
    for file in files:
        try:
            recipe = recipe_of(file)
        except InspectionError as error:
            problem = problem or error
            continue
        if recipe is not None:
            return file, recipe
    if problem is not None:
        raise problem
    return None, None


def _nothing(choice: Mode, *, has_dock: bool) -> str:
    if choice is Mode.DOCK:
        return translate(
            "ImageCollections", "The dock has no complete collection; add scenes to it first."
        )
    if choice is Mode.AUTO and has_dock:
        return translate(
            "ImageCollections",
            "There is nothing to inspect: switch a layer on that this plugin made, or add scenes "
            "to the dock.",
        )
    return translate(
        "ImageCollections",
        "The active layer is no composite that can be inspected; choose another in the Layers "
        "panel. Images of composites by period can be inspected in the dock.",
    )
