# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The other picture of what a map shows, drawn in the background and laid over the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsDoubleRange,
    QgsMapLayer,
    QgsMapRendererCache,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMapToPixel,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, QSizeF, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QTransform
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from .line import SwipeLine

# Above the picture of the map, and below everything else that lies on it.
_HEIGHT = -5.0


class OtherPicture(QObject):
    """Draws other layers as a map does; `drawn` comes when a picture is whole.

    Nothing waits: a picture that is wanted no more ends by itself.
    """

    drawn = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._cache = QgsMapRendererCache()
        self._job: QgsMapRendererParallelJob | None = None
        self.image = QImage()
        self.settings = QgsMapSettings()
        self._moment: tuple[bool, QgsDateTimeRange, QgsDoubleRange] | None = None

    def draw(self, layers: Sequence[QgsMapLayer]) -> None:
        """Draw what the map shows now, with these layers instead of its own."""
        self.cancel()
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(list(layers))
        self._forget_other_times(settings)
        job = QgsMapRendererParallelJob(settings)
        # It may outlive this object: to delete one that is at work would wait for it.
        job.setParent(QgsApplication.instance())
        job.setCache(self._cache)
        job.finished.connect(self._take)
        job.finished.connect(job.deleteLater)
        self._job = job
        job.start()

    def clear(self) -> None:
        """Show nothing."""
        self.cancel()
        self.image = QImage()
        self.drawn.emit()

    def forget(self) -> None:
        """Draw all layers anew the next time."""
        self._cache.clear()

    def cancel(self) -> None:
        """Let go of the picture that is on its way."""
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._take)
            job.setCache(None)  # which does not live longer than this
            job.cancelWithoutBlocking()

    def _forget_other_times(self, settings: QgsMapSettings) -> None:
        """Keep no picture of a layer at another time or height, as the map does not either."""
        moment = settings.isTemporal(), settings.temporalRange(), settings.zRange()
        if moment != self._moment:
            self._moment = moment
            self._cache.clear()

    def _take(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self.image = job.renderedImage()
            self.settings = QgsMapSettings(job.mapSettings())
            self.drawn.emit()


class PictureItem(QgsMapCanvasItem):
    """Lays the other picture over the map, on the other side of the line.

    Where the map was moved, zoomed or turned since, the picture goes with it until the next one.
    """

    def __init__(self, canvas: QgsMapCanvas, picture: OtherPicture, line: SwipeLine) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._picture = picture
        self._line = line
        self.setZValue(_HEIGHT)

    def boundingRect(self) -> QRectF:
        """Return the place of the map, and of what it can be dragged to."""
        size = QSizeF(self._canvas.size())
        shift = QPointF(size.width(), size.height())
        return QRectF(-shift, 3 * size)

    def updatePosition(self) -> None:
        """Paint anew when the map is elsewhere."""
        self.prepareGeometryChange()
        self.update()

    def paint(
        self,
        painter: QPainter | None,
        _option: QStyleOptionGraphicsItem | None = None,
        _widget: QWidget | None = None,
    ) -> None:
        image, settings = self._picture.image, self._picture.settings
        is_of_map = settings.destinationCrs() == self._canvas.mapSettings().destinationCrs()
        if painter is None or image.isNull() or not is_of_map:
            return
        painter.save()
        # While the map is dragged, the scene moves under its window, and the line does not.
        painter.setClipRect(self._canvas.mapToScene(self._line.other_side).boundingRect())
        placing = self._placing(settings.mapToPixel())
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform, placing.type() > placing.TxTranslate
        )
        painter.setTransform(placing, True)
        painter.drawImage(QPointF(0, 0), image)
        painter.restore()

    def _placing(self, pixels: QgsMapToPixel) -> QTransform:
        """Return where pixels of the picture lie on the map: moved, turned and scaled."""
        size = self._picture.settings.outputSize()
        width, height = max(1, size.width()), max(1, size.height())
        corner, right, below = (
            self.toCanvasCoordinates(pixels.toMapCoordinates(x, y))
            for x, y in ((0, 0), (width, 0), (0, height))
        )
        across, down = (right - corner) / width, (below - corner) / height
        return QTransform(across.x(), across.y(), down.x(), down.y(), corner.x(), corner.y())
