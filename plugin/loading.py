# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of a run in the project: named, styled, and above the scenes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)


def load_results(
    context: QgsProcessingContext, feedback: QgsProcessingFeedback, parameters: Mapping[str, Any]
) -> list[str]:
    """Load what a run asked to be loaded; return the ids of the layers, in order.

    In the main thread.
    """
    project = context.project()
    root = project.layerTreeRoot()
    loaded = []
    for source, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, context, True)
        if layer is None:
            feedback.reportError(source)
            continue
        layer = context.takeResultLayer(layer.id()) or layer
        layer.setName(details.name)
        place = place_above(root, parameters.get("LAYERS") or ())
        project.addMapLayer(layer, False)
        root.insertLayer(place, layer).setExpanded(False)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, feedback)
        loaded.append(layer.id())
    return loaded


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
