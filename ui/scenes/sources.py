# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sources of scenes: the layer panel, the map, files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.results.placing import GROUP, is_own
from ...plugin.layer_opener import Opening, Wish
from ...resources.i18n import translate

# Milliseconds in which layers are told of together.
_MOMENT = 20


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
    """Files that become layers of the project, opened in the background; it is in the list of jobs.

    They come in the order that is given, those first that are layers already. `loaded` gives the
    layers of a moment; `ended` comes last, with the files that QGIS cannot show and a sentence
    about them; with both empty where the project is closed meanwhile.
    """

    loaded = pyqtSignal(list)
    ended = pyqtSignal(list, str)

    def __init__(
        self, title: str, group: SceneGroup, wishes: Mapping[str, Wish], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._group = group
        self._known = [group.known[path] for path in wishes if path in group.known]
        self._new = [path for path in wishes if path not in group.known]
        self._moment: list[QgsRasterLayer] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MOMENT)
        self._timer.timeout.connect(self._tell)
        self._opening = Opening(title, [wishes[path] for path in self._new], self)
        self._opening.opened.connect(self._add)
        self._opening.ended.connect(self._end)
        self._project: QgsProject | None = group.project
        group.project.cleared.connect(self._lose_project)

    def start(self) -> None:
        """Begin as soon as QGIS has a thread for it."""
        self._moment += self._known
        self._timer.start()
        if self._new:
            self._opening.start()
        else:
            QTimer.singleShot(0, partial(self._end, [], ""))

    def stop(self) -> None:
        """Load no more; what is loaded stays."""
        self._leave()
        self._tell()

    def _lose_project(self) -> None:
        """Load no more; what was loaded is gone with its project."""
        self._leave()
        self._moment.clear()
        self.ended.emit([], "")

    def _leave(self) -> None:
        self._forget_project()
        self._timer.stop()
        if self._new:
            self._opening.cancel()

    def _forget_project(self) -> None:
        if self._project is not None:
            self._project.cleared.disconnect(self._lose_project)
        self._project = None

    def _add(self, layer: QgsRasterLayer, _place: int) -> None:
        self._group.add(layer)
        self._moment.append(layer)
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        layers, self._moment = self._moment, []
        if layers:
            self.loaded.emit(layers)

    def _end(self, refused: list[int], problem: str) -> None:
        self._forget_project()
        self._timer.stop()
        self._tell()
        self.ended.emit([self._new[place] for place in refused], problem)


def file_wishes(paths: Iterable[str]) -> dict[str, Wish]:
    """Return what is wished for of files, which are layers by the names of the files."""
    return {path: Wish(_name_of(path), partial(str, path)) for path in paths}


class SceneGroup:
    """Where layers of scenes come into the project: a group of their own, which is folded up.

    They are `shown` on the map or not: hundreds would be drawn for a long time. `known` are the
    rasters that the `project` has, by their source.
    """

    def __init__(self, project: QgsProject, *, shown: bool, title: str = "") -> None:
        self.project = project
        self._shown = shown
        self._title = title or translate("ImageCollections", "Scenes")
        self.known = {
            layer.source(): layer
            for layer in project.mapLayers().values()
            if isinstance(layer, QgsRasterLayer)
        }
        self._group: QgsLayerTreeGroup | None = None

    def add(self, layer: QgsRasterLayer) -> None:
        """Add a layer to the project, above those of the group."""
        self.project.addMapLayer(layer, False)
        if self._group is None or sip.isdeleted(self._group):
            root = self.project.layerTreeRoot()
            self._group = root.findGroup(self._title) or self._new_group()
        node = self._group.insertLayer(0, layer)
        node.setExpanded(False)
        if self._shown:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)

    def _new_group(self) -> QgsLayerTreeGroup:
        group = self.project.layerTreeRoot().insertGroup(0, self._title)
        group.setExpanded(False)
        group.setItemVisibilityChecked(self._shown)
        group.setCustomProperty(GROUP, True)
        return group


def _name_of(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
