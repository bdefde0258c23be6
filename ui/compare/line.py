# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The line of the swipe: dragged with the mouse, moved with the arrow keys."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QTransform,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QAbstractSlider, QApplication

from ...resources.i18n import translate

# Pixels across the line where the mouse takes it, and half of what the grip measures.
WIDTH = 26
_GRIP, _ARROW = 11.0, 3.5
# Steps of the keys, in hundredths of the map.
_STEP, _PAGE = 1, 10
_EDGE, _LINE = QColor(0, 0, 0, 150), QColor("#ffffff")


class SwipeLine(QAbstractSlider):
    """Lies over a map, from its top to its bottom, or from left to right.

    Its value says at how many hundredths of the map it is, `share` says it in full. `moved` comes
    when it is elsewhere, `ended` when Escape is pressed.
    """

    moved = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("ImageCollectionsSwipeLine")
        self._canvas = canvas
        self.share = 0.5
        self.is_upright = True
        self.setRange(0, 100)
        self.setValue(50)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("ImageCollections", "Line of the swipe"))
        self.setToolTip(
            translate(
                "ImageCollections",
                "Drag the line, or move it with the arrow keys (with Shift by one pixel). Escape "
                "ends the swipe.",
            )
        )
        self.valueChanged.connect(self._take_value)
        self.place()

    def set_upright(self, is_upright: bool) -> None:
        """Have the line go from top to bottom, or from left to right."""
        self.is_upright = is_upright
        self.place()
        self.moved.emit()

    def move_to(self, share: float) -> None:
        """Move the line to a share of the map, from 0 at its left or top to 1."""
        self.share = min(1.0, max(0.0, share))
        self.setValue(round(100 * self.share))
        self.place()
        self.moved.emit()

    def place(self) -> None:
        """Lie where the map is now."""
        area = self._canvas.viewport().geometry()
        along = Qt.Orientation.Horizontal if self.is_upright else Qt.Orientation.Vertical
        self.setOrientation(along)
        shape = Qt.CursorShape.SplitHCursor if self.is_upright else Qt.CursorShape.SplitVCursor
        self.setCursor(shape)
        start = self.position - WIDTH // 2
        if self.is_upright:
            self.setGeometry(area.left() + start, area.top(), WIDTH, area.height())
        else:
            self.setGeometry(area.left(), area.top() + start, area.width(), WIDTH)
        self.raise_()

    @property
    def position(self) -> int:
        """Where the line is, in pixels from the left or the top of the map."""
        return round(self.share * self._length)

    @property
    def other_side(self) -> QRect:
        """What of the map lies right of the line, or below it, in its pixels."""
        size = self._canvas.viewport().size()
        if self.is_upright:
            return QRect(self.position, 0, size.width() - self.position, size.height())
        return QRect(0, self.position, size.width(), size.height() - self.position)

    @property
    def _length(self) -> int:
        size = self._canvas.viewport().size()
        return max(1, size.width() if self.is_upright else size.height())

    def _take_value(self, value: int) -> None:
        """Follow what reads the screen to people, and sets the value by itself."""
        if value != round(100 * self.share):
            self.move_to(value / 100)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            event.accept()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            place = self.mapToParent(event.pos()) - self._canvas.viewport().pos()
            self.move_to((place.x() if self.is_upright else place.y()) / self._length)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the map, as beside the line."""
        viewport = self._canvas.viewport()
        shift = QPointF(self.mapTo(self._canvas, self.rect().topLeft()) - viewport.pos())
        passed = QWheelEvent(
            event.position() + shift,
            event.globalPosition(),
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        )
        QApplication.sendEvent(viewport, passed)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = 1 / self._length if is_fine else _STEP / 100
        steps = {
            Qt.Key.Key_Left: -step,
            Qt.Key.Key_Up: -step,
            Qt.Key.Key_Right: step,
            Qt.Key.Key_Down: step,
            Qt.Key.Key_PageUp: -_PAGE / 100,
            Qt.Key.Key_PageDown: _PAGE / 100,
            Qt.Key.Key_Home: -1.0,
            Qt.Key.Key_End: 1.0,
        }
        if key == Qt.Key.Key_Escape:
            self.ended.emit()
        elif key in steps:
            self.move_to(self.share + steps[key])
        else:
            event.ignore()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.is_upright:  # the same picture, on its side
            painter.setTransform(QTransform(0, -1, 1, 0, 0, self.height()), True)
        length = self.height() if self.is_upright else self.width()
        # What is right of the line begins in the middle.
        middle, centre = float(WIDTH // 2), length / 2
        for width, colour in ((4.0, _EDGE), (2.0, _LINE)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(middle, 0), QPointF(middle, length))
        highlight = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(highlight if self.hasFocus() else _EDGE, 2))
        painter.setBrush(_LINE)
        painter.drawEllipse(QPointF(middle, centre), _GRIP, _GRIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#1f3a52"))
        for side in (-1, 1):
            tip, foot = middle + side * 2.2 * _ARROW, middle + side * 0.8 * _ARROW
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(tip, centre),
                        QPointF(foot, centre - _ARROW),
                        QPointF(foot, centre + _ARROW),
                    ]
                )
            )
        painter.end()
