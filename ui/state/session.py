# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The session that the parts of the dock share: settings, what is known of scenes, the request."""

from __future__ import annotations

from collections.abc import Collection as Several
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from qgis.core import QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.parameters.masks import MASK, MASK_RULE
from ...algorithms.parameters.shared import ADD_BANDS, BANDS, FILTER
from ...algorithms.qualitymosaic import QualityMosaicAlgorithm
from ...algorithms.queries import composite_parameters as words
from ...algorithms.queries.layer_facts import (
    AUTO,
    NONE,
    Facts,
    name_list,
    usual_quality,
    wrong_added,
)
from ...plugin.request import Request
from ...resources.i18n import translate
from .collection import Collection, Knowledge, Known
from .fitting import fitting
from .history import History
from .image_parameters import image_parameters
from .scene import ITEM, Scene
from .settings import (
    LAYER,
    CollectionSettings,
    CompositeSettings,
    MaskSettings,
    SceneChoice,
)

_QUALITY = QualityMosaicAlgorithm.QUALITY
# The parts of the settings, and what is not among them: what is known of the scenes.
PARTS = tuple(each.name for each in fields(CollectionSettings))
KNOWN = "known"
# What the collection follows from; of the others it knows nothing.
COLLECTION_PARTS = frozenset({"file", "scenes", "filter", "bands", "added", KNOWN})


class Session(QObject):
    """Settings that parts of the dock read and replace; none of them knows another.

    `changed` names the parts that are others now (`PARTS` and `KNOWN`), at once. `settled` comes
    once for all changes of a moment.
    """

    changed = pyqtSignal(frozenset)
    settled = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parameters = words.CompositeParameters()
        self._settings = CollectionSettings()
        self._knowledge = Knowledge()
        self._collection = Collection(self._settings, self._knowledge)
        self._history = History()
        self._faults: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.settled)

    # What is set

    @property
    def settings(self) -> CollectionSettings:
        """All that is set."""
        return self._settings

    @property
    def collection(self) -> Collection:
        """The scenes and bands, as they follow from what is set and known."""
        return self._collection

    def replace(self, *, kind: str = "", **parts: Any) -> None:
        """Replace parts of the settings, as one step that can be undone.

        Steps of the same kind that follow each other are one; an empty kind is a step of its own.
        """
        before = self._settings
        if replace(before, **parts) != before:
            self._history.push(before, kind)
            self._set(replace(before, **parts))

    def amend(self, **parts: Any) -> None:
        """Replace parts of the settings that nobody would undo."""
        self._set(replace(self._settings, **parts))

    def seal(self) -> None:
        """Let the next step be one of its own."""
        self._history.seal()

    def stop(self) -> None:
        """Tell of nothing any more."""
        self._timer.stop()

    def _set(self, settings: CollectionSettings, more: frozenset[str] = frozenset()) -> None:
        settings = _settled(settings)
        before, self._settings = self._settings, settings
        parts = more | {name for name in PARTS if getattr(before, name) != getattr(settings, name)}
        if not parts:
            return
        if parts & COLLECTION_PARTS:
            self._collection = Collection(settings, self._knowledge)
        self._timer.start(0)
        self.changed.emit(parts)

    # Undo

    @property
    def can_undo(self) -> bool:
        """True when there is a step to take back."""
        return self._history.can_undo(self._settings)

    @property
    def can_redo(self) -> bool:
        """True when there is a step to make again."""
        return self._history.can_redo(self._settings)

    def undo(self) -> None:
        """Take the last step back; whether Live is on stays as it is."""
        self._go(self._history.undo(self._settings))

    def redo(self) -> None:
        """Make the step again that was undone last."""
        self._go(self._history.redo(self._settings))

    def _go(self, settings: CollectionSettings | None) -> None:
        if settings is not None:
            self._faults.clear()
            self._set(replace(settings, is_live=self._settings.is_live))

    def restore(self, settings: CollectionSettings) -> list[str]:
        """Take over the settings of a project; return the names of those that nothing here takes.

        There is nothing to undo then. What is known of scenes stays.
        """
        fit, unfit = self.fitting(settings)
        self._history.clear()
        self._faults.clear()
        self._set(fit)
        return unfit

    def fitting(self, settings: CollectionSettings) -> tuple[CollectionSettings, list[str]]:
        """Return the settings that something here takes, and the names of the others."""
        return fitting(self.parameters, settings)

    # What is known

    def learn(self, scenes: Mapping[str, Known]) -> None:
        """Take in names and facts of layers and files, by their ids."""
        self._know(scenes={**self._knowledge.scenes, **scenes})

    def learn_items(self, path: str, items: Sequence[tuple[str, Facts]], problem: str = "") -> None:
        """Take in names and facts of the items of a collection file, or why it cannot be read."""
        self._know(
            items={**self._knowledge.items, path: tuple(items)},
            broken={**self._knowledge.broken, path: problem},
        )

    def lose_layers(self, layer_ids: Several[str]) -> None:
        """Take layers off the list that are gone from the project, and off every step of undo."""

        def without(settings: CollectionSettings) -> CollectionSettings:
            kept = tuple(
                each for each in settings.scenes if each.kind != LAYER or each.id not in layer_ids
            )
            # The same record where nothing is lost: there may be many steps, of many scenes.
            is_whole = len(kept) == len(settings.scenes)
            return settings if is_whole else _settled(replace(settings, scenes=kept))

        is_revised = self._history.revise(without)
        self._set(without(self._settings), frozenset({KNOWN} if is_revised else ()))

    def forget(self, scene_ids: Sequence[str]) -> None:
        """Forget what is known of layers that are gone."""
        gone = set(scene_ids)
        kept = {key: each for key, each in self._knowledge.scenes.items() if key not in gone}
        if len(kept) < len(self._knowledge.scenes):
            self._know(scenes=kept)

    def is_known(self, scene_id: str) -> bool:
        """Return True for a layer or file that has been looked at."""
        return self._knowledge.scenes.get(scene_id, ("", None))[1] is not None

    def is_file_known(self, path: str) -> bool:
        """Return True for a collection file that has been looked at."""
        return path in self._knowledge.items

    def _know(self, **parts: Any) -> None:
        self._knowledge = replace(self._knowledge, **parts)
        self._set(self._settings, frozenset({KNOWN}))

    # Scenes

    def add_scenes(
        self, new: Sequence[SceneChoice], instead: Mapping[str, str] | None = None
    ) -> None:
        """Add scenes on top of the others; those that are there stay where they are.

        `instead` has by their ids those of new scenes that take their place.
        """
        there = {scene.id for scene in self._settings.scenes}
        added = {scene.id: scene for scene in new if scene.id not in there}
        kept = []
        for scene in self._settings.scenes:
            taking = added.pop((instead or {}).get(scene.id, ""), None)
            kept.append(replace(taking, is_checked=scene.is_checked) if taking else scene)
        self.replace(scenes=(*kept, *added.values()))

    def remove_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take scenes off the list; an item of a collection file takes the whole file with it."""
        ids = {scene.id for scene in scenes}
        parts: dict[str, Any] = {
            "scenes": tuple(each for each in self._settings.scenes if each.id not in ids)
        }
        if any(scene.kind == ITEM for scene in scenes):
            parts["file"] = None
        self.replace(**parts)

    def check_scenes(self, scenes: Sequence[Scene], is_checked: bool) -> None:
        """Check or uncheck scenes."""
        ids = {scene.id for scene in scenes}
        parts: dict[str, Any] = {
            "scenes": tuple(
                replace(each, is_checked=is_checked) if each.id in ids else each
                for each in self._settings.scenes
            )
        }
        names = {scene.name for scene in scenes if scene.kind == ITEM}
        file = self._settings.file
        if names and file is not None:
            unchecked = file.unchecked - names if is_checked else file.unchecked | names
            parts["file"] = replace(file, unchecked=unchecked)
        self.replace(**parts)

    # Values

    @property
    def algorithm(self) -> str:
        """The name of the composite that is chosen."""
        return self._settings.composite.algorithm or self.parameters.first

    def composite_values(self) -> dict[str, Any]:
        """Return what is set of the composite that is chosen; a quality is found by itself."""
        values = dict(self._settings.composite.values.get(self.algorithm, {}))
        if _QUALITY in self.parameters.own[self.algorithm] and _QUALITY not in values:
            values[_QUALITY] = usual_quality(self._collection.common)
        return values

    def mask_values(self) -> dict[str, Any]:
        """Return what is set of the mask; until a user chooses one it is found by itself."""
        values = dict(self._settings.mask.values)
        if not self._settings.mask.is_chosen:
            masks = self._collection.masks
            values[MASK] = AUTO if masks and "" not in masks else NONE
        return values

    def choose_algorithm(self, name: str) -> None:
        """Choose a composite."""
        self.replace(composite=replace(self._settings.composite, algorithm=name))

    def set_value(self, part: str, name: str, value: Any) -> None:
        """Set a parameter: of the composite that is chosen, of the mask, or an advanced one.

        Numbers and texts that follow each other are one step.
        """
        settings = self._settings
        is_typed = not isinstance(value, (bool, list)) and not self._is_choice(part, name)
        kind = f"{part}.{self.algorithm}.{name}" if is_typed else ""
        if part == "composite":
            composite = settings.composite
            values = {**composite.values.get(self.algorithm, {}), name: value}
            every = {**composite.values, self.algorithm: values}
            self.replace(kind=kind, composite=CompositeSettings(composite.algorithm, every))
        elif part == "mask":
            is_chosen = settings.mask.is_chosen or name == MASK
            mask = MaskSettings(is_chosen, {**settings.mask.values, name: value})
            self.replace(kind=kind, mask=mask)
        else:
            self.replace(kind=kind, advanced={**settings.advanced, name: value})

    def _is_choice(self, part: str, name: str) -> bool:
        known = self.parameters
        definitions = {"composite": known.own[self.algorithm], "mask": known.mask}
        definition = definitions.get(part, known.advanced)[name]
        return isinstance(definition, QgsProcessingParameterEnum)

    def has_fault(self, part: str) -> bool:
        """Return True while something stands in a field of a part that is no value."""
        return bool(self._faults.get(part))

    def set_fault(self, part: str, text: str) -> None:
        """Note what stands in a field that is no value, empty when there is nothing of the kind."""
        if self._faults.get(part, "") != text:
            self._faults[part] = text
            self._timer.start(0)

    # The request

    def problem(self) -> str:
        """Say why there is no request, empty when there is one."""
        return self._problem_of_scenes() or self._problem_of_bands() or self.problem_of_values()

    def _problem_of_scenes(self) -> str:
        collection = self._collection
        if collection.broken_file:
            return collection.broken_file
        if not collection.is_known:
            known, wanted = len(collection.facts), len(collection.used)
            if known == wanted:  # how many a collection file has is not known either
                return translate("ImageCollections", "Looking at the scenes…")
            text = translate("ImageCollections", "Looking at the scenes: {known} of {all}")
            return text.format(known=known, all=wanted)
        if not collection.used:
            return translate("ImageCollections", "Add scenes, and check at least one.")
        return ""

    def _problem_of_bands(self) -> str:
        collection = self._collection
        wrong = self.wrong_added()
        if wrong:
            return wrong
        if not collection.chosen:
            return translate("ImageCollections", "Check at least one band.")
        return collection.stopped_by

    def wrong_added(self) -> str:
        """Say what is wrong with the bands that are added, empty when nothing is."""
        stored = self._collection.stored
        if not stored:
            return ""
        return wrong_added(self._settings.added, stored, self._collection.colours)

    def problem_of_values(self) -> str:
        """Say what is wrong with what is set of composite, mask and the rest, empty if nothing."""
        known, collection = self.parameters, self._collection
        own = known.own[self.algorithm]
        faults = self._faults
        return (
            words.fault(own, self.composite_values(), collection.common, collection.colours)
            or faults.get("composite", "")
            or self.problem_of_mask()
            or words.fault(known.mask, self.mask_values())
            or faults.get("mask", "")
            or words.fault(known.advanced, self._settings.advanced)
            or faults.get("advanced", "")
        )

    def problem_of_mask(self) -> str:
        """Say why the mask that is chosen cannot be, empty when it can."""
        values = words.whole(self.parameters.mask, self.mask_values())
        if values[MASK] == AUTO and "" in self._collection.masks:
            return translate(
                "ImageCollections",
                "No mask can be found by itself: a scene has no quality band that is known.",
            )
        if values[MASK] == "custom" and not values[MASK_RULE]:
            return translate("ImageCollections", "Write a mask rule, such as SCL in 3,8,9,10.")
        return ""

    def request(self) -> Request | None:
        """Return the composite that is set, None while something is missing."""
        if self.problem():
            return None
        return Request(self.parameters.algorithm_id(self.algorithm), self._parameters())

    def _parameters(self) -> dict[str, Any]:
        collection, known = self._collection, self.parameters
        advanced = words.changed(known.advanced, self._settings.advanced)
        return {
            **image_parameters(collection.used, collection.scenes, advanced.pop(FILTER, "")),
            **({ADD_BANDS: self._settings.added} if self._settings.added else {}),
            BANDS: name_list(collection.chosen),
            **words.relevant(known.own[self.algorithm], self.composite_values()),
            **words.relevant(known.mask, self.mask_values()),
            **advanced,
        }


def _settled(settings: CollectionSettings) -> CollectionSettings:
    """Return settings in which bands that were not wanted of scenes that are gone are forgotten."""
    return settings if settings.has_images else replace(settings, bands=())
