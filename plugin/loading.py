# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of ours come into the project, named, styled and above the scenes; and go again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)

from ..algorithms.results.placing import LIVE, place_above


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
        lives = [each.id() for each in project.mapLayers().values() if each.customProperty(LIVE)]
        place = place_above(root, [*(parameters.get("LAYERS") or ()), *lives])
        project.addMapLayer(layer, False)
        root.insertLayer(place, layer).setExpanded(False)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, feedback)
        loaded.append(layer.id())
    return loaded


def take_out(project: QgsProject, layer_id: str, canvas: Any) -> None:
    """Take a layer out of the project and off the map; nothing where it is not there."""
    if project.mapLayer(layer_id) is not None:
        project.removeMapLayer(layer_id)
        # Of a layer that is gone QGIS keeps the picture until the map is drawn again.
        canvas.refresh()
