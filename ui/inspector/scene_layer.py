# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scene of a point in the chart, as a layer above all others: one at a time."""

from __future__ import annotations

from typing import Union

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from ...algorithms.queries.field_series import FieldObservation
from ...algorithms.queries.inspection import Observation
from ...algorithms.results.combinations import draw_scene
from ...algorithms.results.placing import INSPECTED
from ...plugin.loading import take_out

# Of one pixel, or of a field.
Seen = Union[Observation, FieldObservation]


class SceneLayer:
    """Keeps a layer of the project that shows the scene that was clicked last."""

    def __init__(self, project: QgsProject, canvas: QgsMapCanvas) -> None:
        self._project = project
        self._canvas = canvas
        self._layer_id = ""

    def show(self, seen: Seen) -> bool:
        """Show the scene of an observation, instead of the one before; False when QGIS cannot."""
        before = self._project.mapLayer(self._layer_id)
        if before is not None and before.source() == seen.path:
            node = self._project.layerTreeRoot().findLayer(before)
            if node is not None:
                node.setItemVisibilityCheckedParentRecursive(True)
            return True
        name = f"{seen.date:%Y-%m-%d} {seen.name}" if seen.date else seen.name
        layer = QgsRasterLayer(seen.path, name, "gdal")
        if not layer.isValid():
            return False
        draw_scene(layer)
        layer.setCustomProperty(INSPECTED, True)
        self.remove()
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        self._layer_id = layer.id()
        return True

    def remove(self) -> None:
        """Take the layer out of the project, where the user has not done so."""
        take_out(self._project, self._layer_id, self._canvas)
        self._layer_id = ""
