# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The synchronisation of the list of scenes with the layers of the project."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.queries.layer_facts import Facts, facts_of
from ..time_slicing import IdleQueue
from .model import ScenesModel
from .rows import Row


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
    """Looks at each layer once, and again when it changes; removed layers leave the list."""

    def __init__(self, model: ScenesModel, project: QgsProject) -> None:
        super().__init__(model)
        self._model = model
        self._project = project
        self._watches: dict[str, _Watch] = {}
        self._learned: dict[str, tuple[str, Facts | None]] = {}
        self._queue = IdleQueue(self)
        self._queue.slice_done.connect(self._tell)
        project.layersWillBeRemoved.connect(self._remove)

    @property
    def is_done(self) -> bool:
        """True when every layer has been looked at."""
        return self._queue.is_done

    def add(self, layers: list[QgsRasterLayer]) -> None:
        """Add layers to the list and look at them when there is time."""
        self._model.add(Row(layer.id(), layer.name()) for layer in layers)
        self.sync()

    def sync(self) -> None:
        """Watch the layers of all rows; rows without a layer in the project go."""
        missing = []
        for row in self._model.rows:
            layer = self._project.mapLayer(row.layer_id)
            if not isinstance(layer, QgsRasterLayer):
                missing.append(row.layer_id)
                continue
            if row.layer_id not in self._watches:
                watch = self._watches[row.layer_id] = _Watch(layer, self)
                watch.changed.connect(self._look_again)
            if row.facts is None:
                self._look_again(row.layer_id)
        self._model.remove(missing)

    def clear(self) -> None:
        """Take all layers off the list."""
        self._queue.clear()
        self._remove([*self._model.ids(), *self._watches])

    def stop(self) -> None:
        """Follow nothing any more."""
        self._project.layersWillBeRemoved.disconnect(self._remove)
        self.clear()

    def _remove(self, layer_ids: list[str]) -> None:
        self._model.remove(layer_ids)
        for layer_id in layer_ids:
            watch = self._watches.pop(layer_id, None)
            if watch is not None:
                watch.stop()

    def _look_again(self, layer_id: str) -> None:
        self._queue.add(lambda: self._look(layer_id))

    def _look(self, layer_id: str) -> None:
        layer = self._project.mapLayer(layer_id)
        if isinstance(layer, QgsRasterLayer) and layer_id in self._watches:
            self._learned[layer_id] = (layer.name(), facts_of(layer))

    def _tell(self) -> None:
        if self._learned:
            known = [(layer_id, name, facts) for layer_id, (name, facts) in self._learned.items()]
            self._learned.clear()
            self._model.set_facts(known)
