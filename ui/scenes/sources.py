# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sources of scenes: the layer panel, the map, files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.results.combinations import draw_scene
from ...algorithms.results.placing import is_own
from ...plugin.jobs import JOBS, JobRecord, State
from ...resources.i18n import translate
from ..widgets.idle_queue import IdleQueue


def scenes_among(project: QgsProject, layers: Iterable[QgsMapLayer]) -> list[QgsRasterLayer]:
    """Return the rasters with data, the topmost of the layer panel last: it stays on top.

    What the plugin has made is none of them: results and the live layer are made of them.
    """
    tree = project.layerTreeRoot().findLayers()
    places = {node.layerId(): place for place, node in enumerate(tree)}
    rasters = [
        layer
        for layer in layers
        if isinstance(layer, QgsRasterLayer)
        and layer.providerType() == "gdal"
        and not is_own(layer)
    ]
    return sorted(rasters, key=lambda layer: -places.get(layer.id(), -1))


def layers_of_group(group: QgsLayerTreeGroup) -> list[QgsMapLayer]:
    """Return the layers of a group and of the groups in it."""
    return [node.layer() for node in group.findLayers() if node.layer() is not None]


def visible_layers(project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers that are switched on."""
    return project.layerTreeRoot().checkedLayers()


def groups(project: QgsProject) -> list[QgsLayerTreeGroup]:
    """Return the groups of the layer panel that hold rasters."""
    found = project.layerTreeRoot().findGroups(True)
    return [group for group in found if scenes_among(project, layers_of_group(group))]


class Loading(QObject):
    """Files that become layers, in the main thread, a few at a time; it is in the list of jobs.

    `loaded` gives the layers of a moment, `refused` at the end the files that are none.
    """

    loaded = pyqtSignal(list)
    refused = pyqtSignal(list)

    def __init__(self, project: QgsProject, paths: Sequence[str]) -> None:
        super().__init__()
        self._loader = FileLoader(project, shown=False)
        self._paths = list(paths)
        self._done = 0
        self._layers: list[QgsRasterLayer] = []
        self._queue = IdleQueue(self)
        self._queue.slice_done.connect(self._tell)
        title = translate("ImageCollections", "Loading {count} files")
        self._record = JobRecord(title.format(count=len(self._paths)), self.stop, is_small=True)

    def start(self) -> None:
        """Begin when the window has time."""
        JOBS.add(self._record)
        for path in self._paths:
            self._queue.add(partial(self._load, path))

    def stop(self) -> None:
        """Load no more; what is loaded stays."""
        self._queue.clear()
        JOBS.end(self._record, State.STOPPED)

    def _load(self, path: str) -> None:
        layer = self._loader.load(path)
        self._done += 1
        if layer is not None:
            self._layers.append(layer)

    def _tell(self) -> None:
        layers, self._layers = self._layers, []
        if layers:
            self.loaded.emit(layers)
        JOBS.report(self._record, 100.0 * self._done / len(self._paths))
        if self._done == len(self._paths):
            JOBS.end(self._record, State.DONE)
            if self._loader.refused:
                self.refused.emit(self._loader.refused)


class FileLoader:
    """Adds files to the project as layers, in a group of their own, which is folded up.

    They are `shown` on the map or not: hundreds would be drawn for a long time.
    """

    def __init__(self, project: QgsProject, *, shown: bool, title: str = "") -> None:
        self._project = project
        self._shown = shown
        self._title = title or translate("ImageCollections", "Scenes")
        self._known = {
            layer.source(): layer
            for layer in project.mapLayers().values()
            if isinstance(layer, QgsRasterLayer)
        }
        self._group: QgsLayerTreeGroup | None = None
        self.refused: list[str] = []

    def load(self, path: str, name: str = "") -> QgsRasterLayer | None:
        """Return the layer of a file, that of the project where it has one; None if it has none."""
        if path in self._known:
            return self._known[path]
        name = name or path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
        layer = QgsRasterLayer(path, name, "gdal")
        if not layer.isValid():
            self.refused.append(path)
            return None
        draw_scene(layer)
        self._project.addMapLayer(layer, False)
        if self._group is None:
            root = self._project.layerTreeRoot()
            self._group = root.findGroup(self._title) or self._new_group()
        node = self._group.insertLayer(0, layer)
        node.setExpanded(False)
        if self._shown:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)
        return layer

    def _new_group(self) -> QgsLayerTreeGroup:
        group = self._project.layerTreeRoot().insertGroup(0, self._title)
        group.setExpanded(False)
        group.setItemVisibilityChecked(self._shown)
        return group
