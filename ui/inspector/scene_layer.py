# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scene of a point in the chart, as a layer above all others: one at a time."""

from __future__ import annotations

from typing import Union

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.queries.field_series import FieldObservation
from ...algorithms.queries.inspection import Observation
from ...algorithms.results.placing import INSPECTED
from ...plugin.layer_opener import LayerOpener
from ...plugin.loading import take_out

# Of one pixel, or of a field.
Seen = Union[Observation, FieldObservation]


class SceneLayer(QObject):
    """Keeps a layer of the project that shows the scene that was clicked last.

    It is opened in the background; `failed` says in a sentence when QGIS cannot show it.
    """

    failed = pyqtSignal(str)

    def __init__(self, project: QgsProject, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._canvas = canvas
        self._layer_id = ""
        self._opener = LayerOpener(self)
        self._opener.opened.connect(self._add)
        self._opener.failed.connect(self.failed)

    @property
    def is_done(self) -> bool:
        """True when nothing is being opened."""
        return self._opener.is_done

    def show(self, seen: Seen) -> None:
        """Show the scene of an observation, instead of the one before."""
        self._opener.cancel()
        before = self._project.mapLayer(self._layer_id)
        if before is not None and before.source() == seen.path:
            node = self._project.layerTreeRoot().findLayer(before)
            if node is not None:
                node.setItemVisibilityCheckedParentRecursive(True)
            return
        name = f"{seen.date:%Y-%m-%d} {seen.name}" if seen.date else seen.name
        self._opener.open(name, lambda: seen.path)

    def _add(self, layer: QgsRasterLayer) -> None:
        layer.setCustomProperty(INSPECTED, True)
        self.remove()
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        self._layer_id = layer.id()

    def remove(self) -> None:
        """Take the layer out of the project, where the user has not done so."""
        self._opener.cancel()
        take_out(self._project, self._layer_id, self._canvas)
        self._layer_id = ""
