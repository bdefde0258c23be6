# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sources of scenes: the layer panel, the map, files."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from ...algorithms.results.combinations import draw_scene
from ...plugin.live import MARK
from ...resources.i18n import translate


def scenes_among(project: QgsProject, layers: Iterable[QgsMapLayer]) -> list[QgsRasterLayer]:
    """Return the rasters with data, the topmost of the layer panel last: it stays on top.

    The live layer is none of them: it is made of them.
    """
    tree = project.layerTreeRoot().findLayers()
    places = {node.layerId(): place for place, node in enumerate(tree)}
    rasters = [
        layer
        for layer in layers
        if isinstance(layer, QgsRasterLayer)
        and layer.providerType() == "gdal"
        and not layer.customProperty(MARK)
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


class FileLoader:
    """Adds files to the project as layers, in a group of their own."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
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
            title = translate("ImageCollections", "Scenes")
            root = self._project.layerTreeRoot()
            self._group = root.findGroup(title) or root.insertGroup(0, title)
        node = self._group.insertLayer(0, layer)
        node.setExpanded(False)
        return layer
