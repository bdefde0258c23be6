# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is dropped on the dock: from the layer panel, QGIS's browser and the file manager."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget
from qgis.PyQt.QtXml import QDomDocument

from ...algorithms.layers.file_kinds import is_collection, without_sidecars
from .sources import scenes_among

_TREE = "application/qgis.layertreemodeldata"


@dataclass(frozen=True)
class Dropped:
    """What was dropped: scenes of the project, the topmost last; paths of what is none of it."""

    layers: tuple[QgsRasterLayer, ...] = ()
    files: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing of it can be a scene."""
        return not (self.layers or self.files or self.collections or self.folders)


def dropped(project: QgsProject, data: QMimeData) -> Dropped:
    """Return what is in a drop; nothing is opened."""
    if data.hasFormat(_TREE):
        layers = [project.mapLayer(layer_id) for layer_id in _ids_of_tree(data)]
        found = [layer for layer in layers if layer is not None]
        return Dropped(layers=tuple(scenes_among(project, found)))
    if QgsMimeDataUtils.isUriList(data):
        return _of_browser(QgsMimeDataUtils.decodeUriList(data))
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return _sorted(without_sidecars(list(filter(None, paths))))


def _ids_of_tree(data: QMimeData) -> list[str]:
    """Return the ids of layers that come from a layer panel, those of groups too."""
    document = QDomDocument()
    document.setContent(data.data(_TREE))
    nodes = document.elementsByTagName("layer-tree-layer")
    found = [nodes.at(place).toElement().attribute("id") for place in range(nodes.count())]
    return list(dict.fromkeys(found))


def _of_browser(uris: list[QgsMimeDataUtils.Uri]) -> Dropped:
    """Return what QGIS's browser drags: to it a collection file is a layer of vectors."""
    rasters = [uri.uri for uri in uris if uri.layerType == "raster" and uri.providerKey == "gdal"]
    vectors = [
        uri.uri.split("|")[0]
        for uri in uris
        if uri.layerType == "vector" and uri.providerKey == "ogr"
    ]
    return Dropped(
        files=tuple(dict.fromkeys(rasters)),
        collections=tuple(dict.fromkeys(filter(is_collection, vectors))),
        folders=tuple(uri.uri for uri in uris if uri.layerType == "directory"),
    )


def _sorted(paths: list[str]) -> Dropped:
    folders = tuple(path for path in paths if Path(path).is_dir())
    collections = tuple(path for path in paths if is_collection(path))
    known = {*folders, *collections}
    files = tuple(path for path in paths if path not in known)
    return Dropped(files=files, collections=collections, folders=folders)


class DropTarget(QObject):
    """Lets a widget take drops, on whatever part of it; `taken` gives what was dropped."""

    taken = pyqtSignal(object)

    def __init__(self, project: QgsProject, widget: QWidget) -> None:
        super().__init__(widget)
        self._project = project
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            if dropped(self._project, event.mimeData()).is_empty:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        if event.type() == QEvent.Type.Drop:
            found = dropped(self._project, event.mimeData())
            if found.is_empty:
                return False
            # Moved would mean that the layer panel removes its layers.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.taken.emit(found)
            return True
        return super().eventFilter(watched, event)
