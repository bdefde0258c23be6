# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Targets of the inspector: the composite in a layer, or the collection of the dock."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...algorithms.queries.inspection import (
    InspectionError,
    Recipe,
    Subject,
    recipe_of,
    subject_of,
    subject_of_recipe,
)
from ...resources.i18n import translate


class Mode(Enum):
    """What the user chose to ask."""

    AUTO = "either"
    LAYER = "layer"
    DOCK = "dock"


class InspectionTargets:
    """Finds what is asked, and keeps it until it changes: to plan costs a look at every layer."""

    def __init__(self, iface, dock=None) -> None:
        self._iface = iface
        self._dock = dock
        self._key: Any = None
        self._subject: Subject | None = None
        self.name = ""  # of what was asked last

    def forget(self) -> None:
        """Plan anew next time."""
        self._key = self._subject = None

    def of(self, choice: Mode) -> Subject:
        """Return what is asked; in the main thread. Raise InspectionError with what is wrong."""
        request = None if choice is Mode.LAYER or self._dock is None else self._dock.request()
        layer = None if choice is Mode.DOCK else self._iface.activeLayer()
        recipe = self._recipe(layer)
        if recipe is not None:
            self.name = layer.name()
            return self._kept(recipe, lambda: subject_of_recipe(recipe, QgsProject.instance()))
        if request is not None:
            self.name = translate("ImageCollections", "Dock")
            return self._kept(
                request,
                lambda: subject_of(request.algorithm, request.parameters, QgsProject.instance()),
            )
        raise InspectionError(_nothing(choice, has_dock=self._dock is not None))

    @staticmethod
    def _recipe(layer: QgsMapLayer | None) -> Recipe | None:
        return recipe_of(layer) if isinstance(layer, QgsRasterLayer) else None

    def _kept(self, key: Any, make) -> Subject:
        if self._subject is None or self._key != key:
            self.forget()
            self._subject, self._key = make(), key
        return self._subject


def _nothing(choice: Mode, *, has_dock: bool) -> str:
    if choice is Mode.DOCK:
        return translate(
            "ImageCollections", "The dock has no complete collection; add scenes to it first."
        )
    if choice is Mode.AUTO and has_dock:
        return translate(
            "ImageCollections",
            "There is nothing to inspect: choose a layer that this plugin made in the Layers "
            "panel, or add scenes to the dock.",
        )
    return translate(
        "ImageCollections",
        "The active layer was not made by this plugin; choose a composite in the Layers panel.",
    )
