# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A small chart of one band at a pixel: observations over time, the winner, and results."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...engine.charts.axes import Axis
from ...resources.i18n import translate
from .scale import Frame, nearest
from .series import Point, Series

RADIUS = 4.0
REACH = 9.0  # how near the mouse must come to a point, in pixels
PADDING = 6.0
# Share of an axis that is left free at each end, so that no point lies on the frame.
MARGIN = 0.06
LEAST_ACROSS = 70.0  # pixels that a date needs
LEAST_UP = 28.0
MIDDLE = 127  # between dark and light
# Seen on white and on black.
VALID = QColor("#2f8fd0")
WINNER = QColor("#e8892b")
RESULT = QColor("#4ba36a")


class Chart(QWidget):
    """Draws a series; `picked` gives the row of an observation that was clicked."""

    picked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = Series()
        self._tips: list[str] = []
        self.setObjectName("ImageCollectionsInspectorChart")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self):
        return QSize(320, 190)

    def minimumSizeHint(self):
        return QSize(180, 110)

    def show_series(self, series: Series, tips: list[str]) -> None:
        """Draw a series; `tips` are the texts for the rows of the inspection."""
        self._series = series
        self._tips = tips
        self.update()

    def show_nothing(self) -> None:
        """Draw no points."""
        self.show_series(Series(), [])

    # Geometry

    def frame(self) -> Frame:
        """Return where the points lie."""
        series, metrics = self._series, QFontMetricsF(self.font())
        values = [point.y for point in series.points] + [line.y for line in series.lines]
        up = Axis.around(values).with_room(MARGIN)
        moments = [point.x for point in series.points]
        across = Axis.around(moments, is_date=series.has_dates).with_room(MARGIN)
        top = PADDING + metrics.height() / 2
        height = self.height() - top - 2 * PADDING - metrics.height()
        labels = [label for _, label in up.ticks(self._most_up(height))]
        widest = max((metrics.horizontalAdvance(label) for label in labels), default=0.0)
        left = PADDING * 2 + widest
        width = self.width() - left - 2 * PADDING
        return Frame(left, top, max(1.0, width), max(1.0, height), across, up)

    @staticmethod
    def _most_up(height: float) -> int:
        return max(2, int(height / LEAST_UP))

    def place(self, point: Point, frame: Frame) -> QPointF:
        """Return where a point is drawn."""
        return QPointF(frame.x(point.x), frame.y(point.y))

    def row_at(self, position: QPointF) -> int | None:
        """Return the row of the observation that is drawn at a position, None for none."""
        frame = self.frame()
        places = [(frame.x(point.x), frame.y(point.y)) for point in self._series.points]
        found = nearest(places, position.x(), position.y(), REACH)
        return None if found is None else self._series.points[found].row

    # Events

    def event(self, event):
        if event.type() == QEvent.Type.ToolTip:
            row = self.row_at(QPointF(event.pos()))
            if row is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tips[row], self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event):
        # Qt 6 calls it position.
        position = event.position() if hasattr(event, "position") else event.localPos()
        row = self.row_at(position)
        if row is not None:
            self.picked.emit(row)

    # Painting

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._series.points:
            frame = self.frame()
            self._draw_axes(painter, frame)
            self._draw_lines(painter, frame)
            self._draw_points(painter, frame)
        else:
            painter.setPen(self._faint(0.7))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                QRectF(self.rect()), flags, translate("ImageCollections", "No value to draw.")
            )
        painter.end()

    def _faint(self, share: float) -> QColor:
        """Return black or white, whichever is seen, let through to what lies behind.

        The colour of text does not do: themes of QGIS set it in style sheets only.
        """
        base = self.palette().color(QPalette.ColorRole.Base)
        colour = QColor("black" if base.lightness() > MIDDLE else "white")
        colour.setAlphaF(share)
        return colour

    def _draw_axes(self, painter: QPainter, frame: Frame) -> None:
        metrics = QFontMetricsF(self.font())
        right, bottom = frame.left + frame.width, frame.top + frame.height
        for tick, label in frame.up.ticks(self._most_up(frame.height)):
            y = frame.y(tick)
            painter.setPen(QPen(self._faint(0.18), 1))
            painter.drawLine(QPointF(frame.left, y), QPointF(right, y))
            painter.setPen(self._faint(0.75))
            box = QRectF(0, y - metrics.height() / 2, frame.left - PADDING, metrics.height())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, label)
        for x, label in self._ticks_across(frame):
            painter.setPen(QPen(self._faint(0.18), 1))
            painter.drawLine(QPointF(x, frame.top), QPointF(x, bottom))
            painter.setPen(self._faint(0.75))
            width = metrics.horizontalAdvance(label) + 2
            # Not beyond the widget, where it would be cut.
            left = min(max(0.0, x - width / 2), self.width() - width)
            box = QRectF(left, bottom + PADDING, width, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    def _ticks_across(self, frame: Frame) -> list[tuple[float, str]]:
        most = max(2, int(frame.width / LEAST_ACROSS))
        # Without dates these are places in the collection, which are whole.
        return [(frame.x(x), label) for x, label in frame.across.ticks(most) if x == round(x)]

    def _draw_lines(self, painter: QPainter, frame: Frame) -> None:
        metrics = QFontMetricsF(self.font())
        right = frame.left + frame.width
        for line in self._series.lines:
            y = frame.y(line.y)
            painter.setPen(QPen(RESULT, 1.6, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(frame.left, y), QPointF(right, y))
            above = y - metrics.height() > frame.top
            box = QRectF(
                frame.left, y - metrics.height() if above else y, frame.width, metrics.height()
            )
            painter.setPen(RESULT)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, line.label)

    def _draw_points(self, painter: QPainter, frame: Frame) -> None:
        points = self._series.points
        path = [self.place(point, frame) for point in points if point.is_valid]
        painter.setPen(QPen(self._faint(0.35), 1))
        painter.drawPolyline(QPolygonF(path))
        # The winner last, so that it lies above the others.
        for point in sorted(points, key=lambda each: each.is_winner):
            radius = RADIUS * (1.5 if point.is_winner else 1.0)
            colour = WINNER if point.is_winner else VALID if point.is_valid else self._faint(0.55)
            base = self.palette().color(QPalette.ColorRole.Base)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(colour if point.is_valid else base)
            painter.drawEllipse(self.place(point, frame), radius, radius)
