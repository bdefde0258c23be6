# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart on the screen: the wheel zooms, the mouse drags it and shows values."""

from __future__ import annotations

import math
from dataclasses import replace

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...engine.charts import Chart, Points, svg_of
from ...engine.charts.axes import Axis
from ...engine.charts.layout import Layout, draw, lay_out
from ...resources.i18n import translate
from .screen_painter import ScreenPainter

METRE = 39.37  # in inches
REACH = 9.0  # how near the mouse must come to a point, in pixels
ZOOM = 1.25  # by a notch of the wheel
NOTCH = 120.0
# A part of the whole axis that can still be shown.
SMALLEST = 1e-4
RING = 3.0


class ChartView(QWidget):
    """Draws a chart; `picked` gives the key of a point that was clicked.

    The wheel zooms along the axis below, and with Ctrl along the one at the side; a double click
    shows all. A chart with the same axes as before keeps what is shown of them.
    """

    picked = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = Chart("", [])
        self._axes: tuple[Axis, Axis] | None = None
        self._hovered: tuple[float, float] | None = None
        self._dragged_from: QPointF | None = None
        self._was_dragged = False
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(320, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 140)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart."""
        if chart.axes() != self._chart.axes():
            self._axes = None
        self._chart, self._hovered = chart, None
        self.update()

    def svg(self, least: tuple[int, int] = (0, 0)) -> str:
        """Return what is shown as SVG, at least so wide and high."""
        size = self.size().expandedTo(QSize(*least))
        return svg_of(self._chart, (size.width(), size.height()), self._axes)

    def picture(self, sharpness: float, least: tuple[int, int] = (0, 0)) -> QImage:
        """Return what is shown as a picture, with so many pixels for each of the screen.

        Counted in those of the screen it is at least so wide and high.
        """
        size = self.size().expandedTo(QSize(*least))
        picture = QImage(size * sharpness, QImage.Format.Format_ARGB32)
        picture.setDevicePixelRatio(sharpness)
        self._hovered = None
        painter = QPainter(picture)
        self._paint(painter, size)
        painter.end()
        # Documents show it as large as the screen did; set before, it would change the letters.
        picture.setDotsPerMeterX(round(self.logicalDpiX() * sharpness * METRE))
        picture.setDotsPerMeterY(round(self.logicalDpiY() * sharpness * METRE))
        return picture

    # Places

    def layout_of(self, size: QSize | None = None) -> Layout:
        """Return where things lie, on the screen or in a picture of a size."""
        size = size or self.size()
        measure = ScreenPainter(self.font(), self.palette().color(QPalette.ColorRole.Base))
        return lay_out(self._chart, measure, (size.width(), size.height()), self._axes)

    def nearest(self, position: QPointF) -> tuple[Points, int] | None:
        """Return the mark and the index of the point nearest to a position, None for none."""
        layout = self.layout_of()
        best, shortest = None, REACH
        for mark in self._chart.marks:
            if not isinstance(mark, Points):
                continue
            for index, (x, y) in enumerate(zip(mark.xs, mark.ys)):
                if not (math.isfinite(x) and math.isfinite(y)):
                    continue
                distance = math.hypot(layout.x(x) - position.x(), layout.y(y) - position.y())
                if distance <= shortest and _is_shown(layout, x, y):
                    best, shortest = (mark, index), distance
        return best

    # Zoom

    def zoom(self, position: QPointF, factor: float, *, is_up: bool = False) -> None:
        """Show less, or more, around a position."""
        layout = self.layout_of()
        at = layout.values_at(position.x(), position.y())[int(is_up)]
        axes = [layout.across, layout.up]
        axes[int(is_up)] = self._within(_scaled(axes[int(is_up)], at, factor), int(is_up))
        self._show_part(axes)

    def show_all(self) -> None:
        """Show the whole chart."""
        self._show_part([*self._chart.axes()])

    def _within(self, axis: Axis, which: int) -> Axis:
        """Return an axis that is no longer than that of the chart, and not beyond it."""
        whole = self._chart.axes()[which]
        least = (whole.high - whole.low) * SMALLEST
        length = min(max(axis.high - axis.low, least), whole.high - whole.low)
        low = min(max(axis.low, whole.low), whole.high - length)
        return replace(axis, low=low, high=low + length)

    def _show_part(self, axes: list[Axis]) -> None:
        self._axes = None if tuple(axes) == self._chart.axes() else (axes[0], axes[1])
        self.update()

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._chart.marks:
            notches = event.angleDelta().y() / NOTCH
            is_up = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.zoom(_position(event), ZOOM**-notches, is_up=is_up)
            event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_all()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from, self._was_dragged = _position(event), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = _position(event)
        if self._dragged_from is not None and self._axes is not None:
            self._drag(position)
            return
        found = self.nearest(position)
        place = None if found is None else (found[0].xs[found[1]], found[0].ys[found[1]])
        if place != self._hovered:
            self._hovered = place
            self.update()

    def _drag(self, position: QPointF) -> None:
        layout, before = self.layout_of(), self._dragged_from
        if before is None:
            return
        if (position - before).manhattanLength() < REACH / 2 and not self._was_dragged:
            return
        self._was_dragged, self._dragged_from = True, position
        old, new = (layout.values_at(place.x(), place.y()) for place in (before, position))
        axes = [
            self._within(replace(axis, low=axis.low + was - at, high=axis.high + was - at), which)
            for which, (axis, was, at) in enumerate(zip((layout.across, layout.up), old, new))
        ]
        self._show_part(axes)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._dragged_from = self._was_dragged, None
        self._was_dragged = False
        found = None if was_dragged else self.nearest(_position(event))
        if found is not None and found[0].keys:
            self.picked.emit(found[0].keys[found[1]])

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            found = self.nearest(QPointF(event.pos()))
            if found is not None and found[0].texts:
                QToolTip.showText(event.globalPos(), found[0].texts[found[1]], self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, self.size())
        painter.end()

    def _paint(self, painter: QPainter, size: QSize) -> None:
        area = QRectF(QPointF(0, 0), QSizeF(size))
        base = self.palette().color(QPalette.ColorRole.Base)
        painter.fillRect(area, base)
        on_screen = ScreenPainter(self.font(), base, painter)
        if any(len(mark.xs) for mark in self._chart.marks):
            layout = self.layout_of(size)
            draw(self._chart, on_screen, layout)
            self._draw_hovered(painter, layout)
        else:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            text = self._chart.note or translate("ImageCollections", "No value to draw.")
            painter.setPen(on_screen.ink())
            painter.drawText(area, flags, text)

    def _draw_hovered(self, painter: QPainter, layout: Layout) -> None:
        if self._hovered is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        place = QPointF(layout.x(self._hovered[0]), layout.y(self._hovered[1]))
        painter.drawEllipse(place, REACH - RING, REACH - RING)


def _scaled(axis: Axis, at: float, factor: float) -> Axis:
    return replace(axis, low=at - (at - axis.low) * factor, high=at + (axis.high - at) * factor)


def _is_shown(layout: Layout, x: float, y: float) -> bool:
    return 0 <= layout.across.place(x) <= 1 and 0 <= layout.up.place(y) <= 1


def _position(event: QMouseEvent) -> QPointF:
    # Qt 6 calls it position; events of the wheel do in Qt 5 too.
    return event.position() if hasattr(event, "position") else event.localPos()
