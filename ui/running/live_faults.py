# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The messages of a live layer that could not be made, or drawn; they go when it could."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...plugin.live.drawing_faults import is_drawing_fault
from ...plugin.live.layer import LiveLayer
from .bar_message import BarMessage
from .stale_note import STYLE


class LiveFaults(QObject):
    """Says in the bar of QGIS why the live layer is not made; a new reason replaces the old one.

    Why it is not drawn, newer versions of QGIS say there themselves, for each drawing anew, and
    leave it there: of these there is one, and none when the layer is whole again.
    """

    def __init__(self, live: LiveLayer, bar: QgsMessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._message = BarMessage(bar, self)
        self._of_saving = BarMessage(bar, self)
        self._is_working = False
        live.working.connect(self._work)
        live.failed.connect(self._fail)
        live.refreshed.connect(self._mended)
        live.undrawn.connect(self._follow_drawing)
        bar.widgetAdded.connect(self._leave_one)

    def close(self) -> None:
        """Follow the bar, which is QGIS's, no longer."""
        self._bar.widgetAdded.disconnect(self._leave_one)
        self._message.close()
        self._of_saving.close()

    def _work(self, is_working: bool) -> None:
        self._is_working = self._is_working or is_working

    def _fail(self, reason: str) -> None:
        is_of_making, self._is_working = self._is_working, False
        if not is_of_making:
            # One about the saving of the layer, which stays while the project does.
            self._of_saving.show(reason)
            return
        self._message.show(reason)

    def _mended(self, *_layer: Any) -> None:
        self._is_working = False
        self._message.remove()

    def _follow_drawing(self, sentence: str) -> None:
        if not sentence:
            self._leave_of_drawing(0)

    def _leave_one(self, _added: QWidget) -> None:
        self._leave_of_drawing(1)

    def _leave_of_drawing(self, most: int) -> None:
        found = [item for item in self._bar.items() if is_drawing_fault(item.text())]
        for item in found[most:]:
            self._bar.popWidget(item)


class UndrawnNote(QLabel):
    """A line of the dock that says why the map cannot draw all of a live layer, while it cannot."""

    def __init__(self, live: LiveLayer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet(STYLE)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A long path shall not make the dock wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()
        live.undrawn.connect(self._follow)

    def _follow(self, sentence: str) -> None:
        self.setText(sentence)
        self.setVisible(bool(sentence))
