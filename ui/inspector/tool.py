# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool of the pixel inspector, and the mark it leaves on the map."""

from __future__ import annotations

import contextlib

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...algorithms.layers.transforms import transform_between

COLOUR = QColor("#e8892b")
SIZE = 16  # of the circle around the pixel, in pixels of the screen


class InspectorTool(QgsMapTool):
    """Tells where the user clicked, in the CRS of the map."""

    clicked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint())


class PixelMarker:
    """The outline of a pixel on the map, with a circle around it that is seen from afar."""

    def __init__(self, canvas: QgsMapCanvas, colour: QColor = COLOUR) -> None:
        self._canvas = canvas
        self._colour = colour
        self._outline: QgsRubberBand | None = None
        self._circle: QgsVertexMarker | None = None
        # The cell that is marked, and its CRS.
        self.pixel: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None

    def show(self, pixel: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
        """Mark a pixel of a grid in a CRS; one that is nowhere on the map gets no mark."""
        self.clear()
        self.pixel = (pixel, crs)
        # Also along a side it may be a curve in the CRS of the map.
        geometry = QgsGeometry.fromRect(pixel).densifyByCount(3)
        canvas_crs = self._canvas.mapSettings().destinationCrs()
        with contextlib.suppress(QgsCsException):
            geometry.transform(
                transform_between(crs, canvas_crs, QgsProject.instance().transformContext())
            )
            # Beyond a pole, or where a projection ends, places are infinite.
            if geometry.boundingBox().isFinite() and not geometry.centroid().isNull():
                self._draw(geometry)

    def _draw(self, geometry: QgsGeometry) -> None:
        outline = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        outline.setStrokeColor(self._colour)
        outline.setFillColor(QColor(0, 0, 0, 0))
        outline.setWidth(2)
        outline.setToGeometry(geometry)
        circle = QgsVertexMarker(self._canvas)
        circle.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        circle.setIconSize(SIZE)
        circle.setColor(self._colour)
        circle.setPenWidth(2)
        circle.setCenter(geometry.centroid().asPoint())
        self._outline, self._circle = outline, circle

    def draw_again(self) -> None:
        """Mark the same pixel on a map in another CRS."""
        if self.pixel is not None:
            self.show(*self.pixel)

    def clear(self) -> None:
        """Take the mark off the map."""
        for item in (self._outline, self._circle):
            if item is not None:
                self._canvas.scene().removeItem(item)
        self._outline = self._circle = self.pixel = None
