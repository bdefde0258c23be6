# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The drawing of a field on the map, and the polygons that are selected in a layer."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...algorithms.layers.transforms import transform_between
from .tool import COLOUR

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class FieldTool(QgsMapTool):
    """Draws a polygon: a click for each corner, a right click or Enter at the end.

    Backspace takes the last corner back, Escape all.
    """

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._corners: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._show(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key == Qt.Key.Key_Escape:
            self.clear()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._show(*self._corners[-1:])
            event.ignore()  # which for a tool says that nobody else shall take it
        else:
            super().keyPressEvent(event)

    def deactivate(self) -> None:
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Take what is drawn off the map."""
        self._corners.clear()
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def _show(self, *last: QgsPointXY) -> None:
        if self._band is None:
            self._band = _band(self.canvas())
        corners = [*self._corners, *last]
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]) if corners else QgsGeometry())

    def _finish(self) -> None:
        corners = list(self._corners)
        self.clear()
        if len(corners) > 2:
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]))


class FieldMarker:
    """The outline of the field that is inspected, on the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._shown: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None = None
        self._band: QgsRubberBand | None = None

    def show(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Draw a field; one that is nowhere on the map is not drawn."""
        self.clear()
        self._shown = (geometry, crs)
        target = self._canvas.mapSettings().destinationCrs()
        there = QgsGeometry(geometry)
        with contextlib.suppress(QgsCsException):
            there.transform(
                transform_between(crs, target, QgsProject.instance().transformContext())
            )
            if there.boundingBox().isFinite() and not there.isEmpty():
                self._band = _band(self._canvas)
                self._band.setToGeometry(there)

    def draw_again(self) -> None:
        """Draw the same field on a map in another CRS."""
        if self._shown is not None:
            self.show(*self._shown)

    def clear(self) -> None:
        """Take it off the map."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
        self._band = self._shown = None


def holds_polygons(layer: QgsVectorLayer) -> bool:
    """Return True for a layer of polygons."""
    return bool(layer.geometryType() == _POLYGON)


def selected_polygons(
    layers: Iterable[QgsMapLayer | None],
) -> tuple[QgsVectorLayer, list[QgsGeometry]] | None:
    """Return the first layer in which polygons are selected, and these; None where none are."""
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and holds_polygons(layer):
            found = [feature.geometry() for feature in layer.selectedFeatures()]
            if found:
                return layer, found
    return None


def _band(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, _POLYGON)
    band.setStrokeColor(COLOUR)
    fill = QColor(COLOUR)
    fill.setAlpha(40)
    band.setFillColor(fill)
    band.setWidth(2)
    return band
