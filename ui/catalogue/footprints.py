# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where scenes lie, as outlines on the map; no layers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...algorithms.layers.transforms import transform_between

_OTHER, _CHECKED, _HOVERED = QColor("#7a858c"), QColor("#1565c0"), QColor("#ff9800")
_FILL = QColor(255, 152, 0, 70)
_NONE = QColor(0, 0, 0, 0)


class Footprints(QObject):
    """Draws outlines, and tells which are under the cursor.

    `hovered` gives their places in the list, when they are others than before.
    """

    hovered = pyqtSignal(list)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._outlines: list[QgsGeometry] = []
        self._checked: set[int] = set()
        # In the CRS of the map; empty ones of those that cannot be shown there.
        self._drawn: list[QgsGeometry] = []
        self._bands: list[QgsRubberBand] = []
        self._last: list[int] = []

    @property
    def is_shown(self) -> bool:
        """True while outlines are on the map."""
        return bool(self._bands)

    def show(self, outlines: Sequence[QgsGeometry], checked: Iterable[int]) -> None:
        """Draw outlines, which are in degrees, in place of those of before."""
        self.clear()
        if not outlines:
            return
        self._outlines, self._checked = list(outlines), set(checked)
        self._bands = [
            _band(self._canvas, _OTHER, 1),
            _band(self._canvas, _CHECKED, 2),
            _band(self._canvas, _HOVERED, 3, _FILL),
        ]
        self._canvas.xyCoordinates.connect(self._look)
        self._canvas.destinationCrsChanged.connect(self._draw)
        self._draw()

    def check(self, checked: Iterable[int]) -> None:
        """Draw those that are taken more clearly than the others."""
        self._checked = set(checked)
        self._draw_checked()

    def highlight(self, places: Iterable[int]) -> None:
        """Fill some of the outlines, as one area: many on top of each other would hide the map."""
        if self._bands:
            drawn = [self._drawn[place] for place in places]
            _fill(self._bands[2], [QgsGeometry.unaryUnion(drawn)] if len(drawn) > 1 else drawn)

    def clear(self) -> None:
        """Take all off the map, and follow it no longer."""
        if not self._bands:
            return
        self._canvas.xyCoordinates.disconnect(self._look)
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands, self._outlines, self._drawn, self._last = [], [], [], []

    def at(self, point: QgsPointXY) -> list[int]:
        """Return the outlines that a point of the map lies in."""
        place = QgsGeometry.fromPointXY(point)
        return [
            number
            for number, outline in enumerate(self._drawn)
            if outline.boundingBox().contains(point) and outline.contains(place)
        ]

    def _draw(self) -> None:
        target = self._canvas.mapSettings().destinationCrs()
        change = transform_between(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            target,
            QgsProject.instance().transformContext(),
        )
        self._drawn = [_changed(outline, change) for outline in self._outlines]
        self._draw_checked()
        self.highlight(())

    def _draw_checked(self) -> None:
        if self._bands:
            numbers = range(len(self._drawn))
            others = [self._drawn[each] for each in numbers if each not in self._checked]
            _fill(self._bands[0], others)
            _fill(self._bands[1], [self._drawn[each] for each in numbers if each in self._checked])

    def _look(self, point: QgsPointXY) -> None:
        places = self.at(point)
        if places != self._last:
            self._last = places
            self.highlight(places)
            self.hovered.emit(places)


def _band(canvas: QgsMapCanvas, colour: QColor, width: int, fill: QColor = _NONE) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(colour)
    band.setFillColor(fill)
    band.setWidth(width)
    band.setLineStyle(Qt.PenStyle.SolidLine)
    return band


def _fill(band: QgsRubberBand, outlines: Sequence[QgsGeometry]) -> None:
    band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
    parts = [outline for outline in outlines if not outline.isEmpty()]
    if parts:
        band.setToGeometry(QgsGeometry.collectGeometry(parts), QgsCoordinateReferenceSystem())


def _changed(outline: QgsGeometry, change: QgsCoordinateTransform) -> QgsGeometry:
    """Return an outline in another CRS, an empty one where that is not possible."""
    made = QgsGeometry(outline)
    try:
        made.transform(change)
    except QgsCsException:
        return QgsGeometry()
    return made if made.boundingBox().isFinite() else QgsGeometry()
