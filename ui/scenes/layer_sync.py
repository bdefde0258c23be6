# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the session knows of its scenes, kept true: each is looked at once, layers when they change.

Only layers are watched: those that are removed leave the list.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.queries.layer_facts import Facts
from ...algorithms.queries.plain_parameters import plain_source
from ...engine.errors import EngineError
from ...plugin.scene_reader import SceneReader
from ..state.collection import Known
from ..state.session import Session
from ..state.settings import FILE, LAYER, CollectionFile, SceneChoice

# Milliseconds in which what is learned of scenes is gathered: there may be hundreds.
_GATHERING = 30


class _Watch(QObject):
    """Says when something changes that the dock knows of a layer."""

    changed = pyqtSignal(str)

    def __init__(self, layer: QgsRasterLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._layer_id = layer.id()
        self._signals = (
            layer.nameChanged,
            layer.crsChanged,
            layer.dataSourceChanged,
            layer.temporalProperties().changed,
        )
        for signal in self._signals:
            signal.connect(self._tell)

    def stop(self) -> None:
        """Watch no longer; in vain where the layer is gone already."""
        for signal in self._signals:
            with suppress(RuntimeError):
                signal.disconnect(self._tell)
        self.deleteLater()

    def _tell(self) -> None:
        self.changed.emit(self._layer_id)


class LayerSync(QObject):
    """Has the scenes of a session looked at in the background, and follows the project's layers.

    What is known stays known when a scene leaves the list, so that an undo looks at nothing.
    """

    def __init__(self, session: Session, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._project = project
        self._watches: dict[str, _Watch] = {}
        # Files that are being looked at.
        self._asked: set[str] = set()
        # What the session is to be told.
        self._learned: dict[str, Known] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._teach)
        self.reader = SceneReader(self)
        self.reader.looked.connect(self._learn)
        self.reader.listed.connect(self._learn_items)
        self.reader.stopped.connect(self._leave_out)
        project.layersWillBeRemoved.connect(self._remove)
        project.cleared.connect(self.forget)
        session.changed.connect(self._follow)

    @property
    def is_done(self) -> bool:
        """True when every scene has been looked at."""
        return self.reader.is_done and not self._learned

    def add(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Add layers of the project to the list; each takes the place of its own file in it."""
        ids = {os.path.normpath(layer.source()): layer.id() for layer in layers}
        chosen = [each.id for each in self._session.settings.scenes if each.kind == FILE]
        instead = {path: ids.get(os.path.normpath(path), "") for path in chosen}
        self._session.add_scenes([SceneChoice(layer.id()) for layer in layers], instead)

    def add_files(self, paths: Sequence[str]) -> None:
        """Add files to the list, and look whether those that are known are what they were.

        Those that are there as layers are no scenes of their own.
        """
        there = self._files_of_layers()
        paths = [path for path in paths if os.path.normpath(path) not in there]
        known = [path for path in paths if self._session.is_known(path)]
        self._session.add_scenes([SceneChoice(path, kind=FILE) for path in paths])
        for path in known:
            self.reader.look_at_file(path)

    def _files_of_layers(self) -> set[str]:
        """Return the files of the layers in the list."""
        chosen = (each.id for each in self._session.settings.scenes if each.kind == LAYER)
        layers = (self._project.mapLayer(layer_id) for layer_id in chosen)
        return {os.path.normpath(layer.source()) for layer in layers if layer is not None}

    def add_collection(self, path: str) -> None:
        """Have the items of a collection file in the list, instead of those of another one."""
        is_known = self._session.is_file_known(path)
        self._session.replace(file=CollectionFile(path))
        if is_known:
            self.reader.list_items(path)

    def stop(self) -> None:
        """Follow nothing any more."""
        self._session.changed.disconnect(self._follow)
        self._project.layersWillBeRemoved.disconnect(self._remove)
        self._project.cleared.disconnect(self.forget)
        self.reader.stop()
        self.forget()

    def forget(self) -> None:
        """Know nothing of layers any more, as for another project."""
        self.reader.clear()
        self._timer.stop()
        self._learned.clear()
        self._asked.clear()
        for watch in self._watches.values():
            watch.stop()
        self._session.forget([*self._watches])
        self._watches.clear()

    def _follow(self, parts: frozenset[str]) -> None:
        if parts & {"scenes", "file"}:
            self.sync()

    def sync(self) -> None:
        """Look at what is new in the list; scenes whose layer is not in the project go."""
        scenes = self._session.settings.scenes
        missing = set()
        for scene in scenes:
            if scene.kind == LAYER:
                layer = self._project.mapLayer(scene.id)
                if not isinstance(layer, QgsRasterLayer):
                    missing.add(scene.id)
                elif scene.id not in self._watches:
                    self._watch(layer)
            elif not self._session.is_known(scene.id) and scene.id not in self._asked:
                self._asked.add(scene.id)
                self.reader.look_at_file(scene.id)
        file = self._session.settings.file
        if file is not None and not self._is_listed(file.path):
            self._asked.add(file.path)
            self.reader.list_items(file.path)
        if missing:
            self._session.lose_layers(missing)
        self._teach()

    def _is_listed(self, path: str) -> bool:
        return self._session.is_file_known(path) or path in self._asked

    def _watch(self, layer: QgsRasterLayer) -> None:
        watch = self._watches[layer.id()] = _Watch(layer, self)
        watch.changed.connect(self._look)
        self._look(layer.id())

    def _look(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        if not isinstance(layer, QgsRasterLayer):
            return
        try:
            source = plain_source(layer)
        except EngineError as error:
            self._learn(layer_id, layer.name(), Facts(error=str(error)))
            return
        if not self._session.is_known(layer_id):
            self._learned[layer_id] = (layer.name(), None)
        self.reader.look(layer_id, source)

    def _learn(self, scene_id: str, name: str, facts: Facts) -> None:
        self._asked.discard(scene_id)
        self._learned[scene_id] = (name, facts)
        if not self._timer.isActive():
            self._timer.start(_GATHERING)

    def _teach(self) -> None:
        if self._learned:
            learned, self._learned = self._learned, {}
            self._session.learn(learned)

    def _leave_out(self) -> None:
        """Take scenes off the list that were not looked at before the user stopped it."""
        self._teach()
        self._asked.clear()
        session, settings = self._session, self._session.settings
        parts: dict[str, Any] = {
            "scenes": tuple(each for each in settings.scenes if session.is_known(each.id))
        }
        if settings.file is not None and not session.is_file_known(settings.file.path):
            parts["file"] = None
        kept = {each.id for each in parts["scenes"]}
        for layer_id in set(self._watches) - kept:
            self._watches.pop(layer_id).stop()
        session.amend(**parts)

    def _learn_items(self, path: str, items: list[Any], problem: str) -> None:
        self._asked.discard(path)
        self._session.learn_items(path, items, problem)

    def _remove(self, layer_ids: list[str]) -> None:
        gone = {layer_id for layer_id in layer_ids if layer_id in self._watches}
        for layer_id in gone:
            self._watches.pop(layer_id).stop()
        self._session.lose_layers(layer_ids)
        self._session.forget([*gone])
