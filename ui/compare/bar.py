# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bar of the swipe, on the map: what to compare with, and which way the line goes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QTransform
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel

from ... import resources
from ...resources.i18n import translate
from ..widgets.buttons import help_button, icon_button
from ..widgets.naming import name_field
from .candidates import Candidate

# Pixels from the corner of the map.
_MARGIN = 8
# Letters of a name that are seen, at least, and how wide the bar is where there is room, in pixels.
_LETTERS, _WIDE = 12, 460
# Pixels of an icon that is turned, for fine screens too.
_SHARP_ICON = 64


class CompareBar(QFrame):
    """Stands in the corner of the map that the other picture is in.

    `chosen` comes when another one is chosen, `turned` says whether the line is upright now.
    """

    chosen = pyqtSignal()
    turned = pyqtSignal(bool)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, messages: QgsMessageBar) -> None:
        super().__init__(canvas)
        self._messages = messages
        self.setObjectName("ImageCollectionsSwipeBar")
        self._canvas = canvas
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.label = QLabel(self)
        self.choice = QComboBox(self)
        self.choice.setObjectName("compared")
        self.choice.setMinimumContentsLength(_LETTERS)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.view().setMinimumWidth(_WIDE)
        name_field(self.choice, translate("ImageCollections", "Compare the map with"), self.label)
        self.choice.setToolTip(
            translate("ImageCollections", "What is seen on the other side of the line")
        )
        self.turn_button = icon_button(
            self,
            "",
            translate("ImageCollections", "Turn the line: upright, or from left to right"),
        )
        icon = QIcon(str(resources.path("icons", "swipe.svg"))).pixmap(_SHARP_ICON, _SHARP_ICON)
        self.turn_button.setIcon(QIcon(icon.transformed(QTransform().rotate(90))))
        self.turn_button.setObjectName("turn")
        self.turn_button.setCheckable(True)
        self.close_button = icon_button(
            self, "/mActionRemove.svg", translate("ImageCollections", "End the swipe (Escape)")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 3, 3)
        row.setSpacing(3)
        row.addWidget(self.label)
        row.addWidget(self.choice, 1)
        row.addWidget(self.turn_button)
        row.addWidget(help_button(self, "swipe"))
        row.addWidget(self.close_button)
        self.choice.activated.connect(self._choose)
        self.turn_button.toggled.connect(self._turn)
        self.close_button.clicked.connect(self.ended)
        self._name_side()

    def show_candidates(self, scenes: Sequence[Candidate], composites: Sequence[Candidate]) -> None:
        """Offer the topmost scene, composites and all scenes; what was chosen stays, if it can."""
        before = self.choice.currentData()
        self.choice.clear()
        if scenes:
            text = translate("ImageCollections", "Topmost scene: {name}")
            self.choice.addItem(text.format(name=scenes[0].name), None)
        for candidates in (composites, scenes):
            if candidates and self.choice.count():
                self.choice.insertSeparator(self.choice.count())
            for candidate in candidates:
                self.choice.addItem(candidate.name, candidate)
        if not self.choice.count():
            self.choice.addItem(translate("ImageCollections", "There is nothing to compare with"))
        # The list cuts long names: their tooltips have the whole.
        for place in range(self.choice.count()):
            text = self.choice.itemText(place)
            self.choice.setItemData(place, text, Qt.ItemDataRole.ToolTipRole)
        self.choice.setEnabled(bool(scenes or composites))
        self.choice.setCurrentIndex(max(0, self._place_of(before)))
        self.place()

    def candidate(self) -> Candidate | None:
        """Return what is chosen, None for the topmost scene."""
        found = self.choice.currentData()
        return found if isinstance(found, Candidate) else None

    def place(self) -> None:
        """Stand at the right of the map: at its top, or at its bottom below a line across.

        At the top QGIS lays its messages over the map: the bar stands below them.
        """
        area = self._canvas.viewport().geometry()
        hint = self.sizeHint()
        # As far as it can be it is on its own side of a line in the middle.
        width = max(hint.width(), min(_WIDE, area.width() // 2 - 2 * _MARGIN))
        self.resize(min(width, area.width() - 2 * _MARGIN), hint.height())
        left = area.right() - _MARGIN - self.width()
        is_across = self.turn_button.isChecked()
        bottom = area.bottom() - _MARGIN - self.height()
        top = max(area.top(), self._end_of_messages(area)) + _MARGIN
        self.move(left, bottom if is_across else min(top, bottom))
        self.raise_()

    def _end_of_messages(self, area: QRect) -> int:
        """Return where messages over the map end, the top of the map when there are none."""
        messages = self._messages
        if not messages.isVisible():
            return area.top()
        corner = self._canvas.mapFromGlobal(messages.mapToGlobal(QPoint(0, 0)))
        covered = QRect(corner, messages.size()) & area
        return area.top() if covered.isEmpty() else covered.bottom() + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _place_of(self, chosen: object) -> int:
        if not isinstance(chosen, Candidate):
            return 0
        for place in range(self.choice.count()):
            found = self.choice.itemData(place)
            if isinstance(found, Candidate) and found.key == chosen.key:
                return place
        return 0

    def _choose(self, _place: int) -> None:
        self.chosen.emit()

    def _turn(self, is_across: bool) -> None:
        self._name_side()
        self.place()
        self.turned.emit(not is_across)

    def _name_side(self) -> None:
        is_across = self.turn_button.isChecked()
        below, right = (
            translate("ImageCollections", "Below:"),
            translate("ImageCollections", "Right:"),
        )
        self.label.setText(below if is_across else right)
