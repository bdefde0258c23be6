# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The painter of charts on the screen, on light and on dark."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform

from ...engine.charts.painter import FAINT, FRAME, GRID, Anchor, Kind, Place

MIDDLE = 127  # between dark and light
# How much is seen of black or white.
INK = 0.8
SHARES = {FAINT: 0.55, FRAME: 0.6, GRID: 0.18}


class ScreenPainter:
    """Draws with a QPainter; without one it only measures.

    Texts are black or white, whichever is seen on `base`. The colour of text of the palette does
    not do: themes of QGIS set it in style sheets only.
    """

    def __init__(self, font: QFont, base: QColor, painter: QPainter | None = None) -> None:
        self._font, self._base, self._painter = font, base, painter
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._metrics = QFontMetricsF(font)
        self.line_height = self._metrics.height()
        if painter is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def text_width(self, text: str) -> float:
        """Return how wide a text is."""
        return self._metrics.horizontalAdvance(text)

    def text(
        self,
        place: Place,
        text: str,
        anchor: Anchor,
        kind: Kind = "",
        colour: str = "",
        *,
        is_turned: bool = False,
    ) -> None:
        """Write a text."""
        painter = self._drawing()
        painter.setFont(self._bold if kind else self._font)
        painter.setPen(self._colour(colour) if colour else self.ink())
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        back = {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        painter.save()
        turn = QTransform.fromTranslate(*place)
        painter.setTransform(turn.rotate(-90) if is_turned else turn, True)
        painter.drawText(QPointF(-back, 0), text)
        painter.restore()

    def stroke(
        self, lines: Sequence[Sequence[Place]], colour: str, width: float = 1.3, dashes: str = ""
    ) -> None:
        """Draw lines."""
        painter = self._drawing()
        pen = QPen(self._colour(colour), width)
        if dashes:
            # Qt counts dashes in widths of the pen.
            pen.setDashPattern([float(length) / width for length in dashes.split()])
        painter.setPen(pen)
        for line in lines:
            painter.drawPolyline(_polygon(line))

    def fill(self, shapes: Sequence[Sequence[Place]], colour: str) -> None:
        """Fill areas."""
        painter = self._drawing()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(colour))
        for shape in shapes:
            painter.drawPolygon(_polygon(shape))

    def point(
        self, place: Place, radius: float, colour: str, text: str = "", *, is_hollow: bool = False
    ) -> None:
        """Draw a point; its text the widget shows."""
        painter = self._drawing()
        painter.setPen(QPen(self._colour(colour), 1.5))
        painter.setBrush(self._base if is_hollow else self._colour(colour))
        painter.drawEllipse(QPointF(*place), radius, radius)

    def area(self, place: Place, width: float, height: float, text: str) -> None:
        """Draw nothing; texts the widget shows."""

    def begin_clip(self, left: float, top: float, width: float, height: float) -> None:
        """Draw nothing outside a frame from here on."""
        self._drawing().setClipRect(QRectF(left, top, width, height))

    def end_clip(self) -> None:
        """Draw everywhere again."""
        self._drawing().setClipping(False)

    def _drawing(self) -> QPainter:
        if self._painter is None:
            raise ValueError("this painter only measures")
        return self._painter

    def _colour(self, colour: str) -> QColor:
        return self._ink(SHARES[colour]) if colour in SHARES else QColor(colour)

    def ink(self) -> QColor:
        """Return the colour of texts."""
        return self._ink(INK)

    def _ink(self, share: float) -> QColor:
        """Return black or white, let through to what lies behind."""
        ink = QColor("black" if self._base.lightness() > MIDDLE else "white")
        ink.setAlphaF(share)
        return ink


def _polygon(line: Sequence[Place]) -> QPolygonF:
    return QPolygonF([QPointF(*place) for place in line])
