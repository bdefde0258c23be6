# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The colour of what is wrong, which can be read on light and on dark themes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from .breaking_label import BreakingLabel

_ON_LIGHT, _ON_DARK = QColor("#b3261e"), QColor("#ffb4ab")


def wrong_colour(ground: QColor) -> QColor:
    """Return the colour of text about what is wrong on a ground: the one that stands out more."""
    return max((_ON_LIGHT, _ON_DARK), key=lambda colour: contrast(colour, ground))


def wrong_style(widget: QWidget, ground: QPalette.ColorRole = QPalette.ColorRole.Window) -> str:
    """Return the style of a widget that says what is wrong, on the ground of its palette."""
    return f"color: {wrong_colour(widget.palette().color(ground)).name()}"


class WrongLabel(BreakingLabel):
    """A label that says what is wrong, hidden as long as it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._is_styling = False
        self.hide()
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A theme that comes changes the palette; the style that is set here does so too.
        if event.type() == QEvent.Type.PaletteChange and not self._is_styling:
            self._restyle()

    def _restyle(self) -> None:
        self._is_styling = True
        try:
            self.setStyleSheet(wrong_style(self))
        finally:
            self._is_styling = False


def contrast(one: QColor, other: QColor) -> float:
    """Return how much two colours stand out from each other, from 1 to 21, as WCAG 2.1 has it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
