# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The place of results in the layer panel: above what they were made of, and earlier results."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProject,
)

# By this property the live layer of the dock is known, in a saved project too: it has the id of the
# layer. A copy of the layer has it too, with the id of another one.
LIVE = "imagecollections/live"
# And by this one a result, above which later ones come.
RESULT = "imagecollections/result"
# By this property a group is known that holds the layers of one run, or scenes.
GROUP = "imagecollections/group"
# By this one a scene that the pixel inspector shows for a while.
INSPECTED = "imagecollections/inspected"


def is_result(layer: QgsMapLayer) -> bool:
    """Return True for what the plugin has made: results, and the live layer and copies of it."""
    return bool(layer.customProperty(LIVE) or layer.customProperty(RESULT))


def is_own(layer: QgsMapLayer) -> bool:
    """Return True for a layer that the plugin has added, and that is no scene to start from."""
    return is_result(layer) or bool(layer.customProperty(INSPECTED))


@dataclass
class Places:
    """The places of the results of one run; `sources` are the ids and the sources of its images.

    Those of a higher rank lie above those of a lower one.
    """

    sources: Collection[str]
    _ranks: dict[str, int] = field(default_factory=dict)

    def take(self, project: QgsProject, layer: QgsMapLayer, rank: int) -> None:
        """Move a layer that has come above its images, where it is not; in the main thread.

        The live layer has a place of its own, and other results lie above it.
        """
        if layer.customProperty(LIVE):
            return
        self._ranks[layer.id()] = rank
        layer.setCustomProperty(RESULT, True)
        below = {
            each.id()
            for each in project.mapLayers().values()
            if each.id() in self.sources
            or each.source() in self.sources
            or each.customProperty(LIVE)
            or each.customProperty(RESULT)
        }
        below -= set(self._ranks)
        for layer_id in sorted(self._ranks, key=lambda each: self._ranks[each]):
            raise_above(project.layerTreeRoot(), layer_id, below)
            below.add(layer_id)


def raise_above(root: QgsLayerTreeGroup, layer_id: str, below: Collection[str]) -> None:
    """Move a layer above the first of some layers in the panel, unless it lies above it.

    One that QGIS has put into a group of layers that the plugin has made comes out of it.
    """
    node = root.findLayer(layer_id)
    order = root.findLayerIds()
    others = [order.index(each) for each in below if each in order]
    if node is None:
        return
    group = node.parent()
    if group.customProperty(GROUP):
        below = {*below, *group.findLayerIds()} - {layer_id}
    elif not others or order.index(layer_id) < min(others):
        return
    root.insertChildNode(place_above(root, below), node.clone())
    group.removeChildNode(node)


def place_above(root: QgsLayerTreeGroup, layer_ids: Iterable[str]) -> int:
    """Return the place in the layer panel above the first of some layers, or above all."""
    wanted = {layer_id for layer_id in layer_ids if isinstance(layer_id, str)}
    for place, node in enumerate(root.children()):
        if wanted & _ids_below(node):
            return place
    return 0


def _ids_below(node: QgsLayerTreeNode) -> set[str]:
    if isinstance(node, QgsLayerTreeGroup):
        return set(node.findLayerIds())
    return {node.layerId()}
