# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The outline of the scene under the mouse, on the map."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ...algorithms.layers.transforms import transform_between
from ..state.scene import Scene

_EDGE, _FILL = QColor("#ff9800"), QColor(255, 152, 0, 50)


class HoverOutline:
    """Draws where one scene lies, until another one is shown or none."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band: QgsRubberBand | None = None

    @property
    def is_shown(self) -> bool:
        """True while an outline is on the map."""
        return self._band is not None

    def show(self, scene: Scene) -> None:
        """Draw the outline of a scene, where it is known and the map can show it."""
        self.clear()
        edge = scene.facts.outline if scene.facts else ()
        target = self._canvas.mapSettings().destinationCrs()
        if len(edge) < 3 or not target.isValid():
            return
        outline = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in edge]])
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            outline.transform(
                transform_between(degrees, target, QgsProject.instance().transformContext())
            )
        except QgsCsException:
            return
        if not outline.boundingBox().isFinite():
            return
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setStrokeColor(_EDGE)
        band.setFillColor(_FILL)
        band.setWidth(2)
        band.setToGeometry(outline)
        self._band = band

    def clear(self) -> None:
        """Take the outline off the map."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
