# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Says in the dock and on the map that the live layer does not show what is set."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...plugin.live.layer import LiveLayer
from ...resources.i18n import translate

# Black on yellow can be read on every map and in every theme.
STYLE = "background: #fff3bf; color: #1a1a1a; padding: 3px 6px;"
# Pixels from the corner of the map.
_MARGIN = 8


class StaleNote(QLabel):
    """A line of the dock, and one in the corner of the map, seen while the layer is behind.

    It is when what is set is no composite, and when the last one could not be made.
    """

    def __init__(self, live: LiveLayer, canvas: QgsMapCanvas, parent: QWidget) -> None:
        text = translate("ImageCollections", "The live layer does not show these settings.")
        super().__init__(text, parent)
        self.on_map = QLabel(text, canvas)
        self._live = live
        self._is_on = False
        self._problem = ""
        self._is_working = False
        self._has_failed = False
        for label in (self, self.on_map):
            label.setStyleSheet(STYLE)
            label.hide()
        self.setWordWrap(True)
        self.on_map.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.on_map.move(_MARGIN, _MARGIN)
        live.working.connect(self._work)
        live.failed.connect(self._fail)
        live.refreshed.connect(self._refresh)

    def follow(self, *, is_on: bool, problem: str) -> None:
        """Take over whether Live is on, and why what is set is no composite."""
        self._is_on, self._problem = is_on, problem
        self._show()

    def stop(self) -> None:
        """Leave the map."""
        self.on_map.deleteLater()

    def _work(self, is_working: bool) -> None:
        self._is_working = self._is_working or is_working

    def _fail(self, _reason: str) -> None:
        # Other failures, as of saving, are none of what is shown.
        self._has_failed, self._is_working = self._is_working, False
        self._show()

    def _refresh(self, _layer: object) -> None:
        self._has_failed = self._is_working = False
        self._show()

    def _show(self) -> None:
        is_behind = bool(self._problem) or self._has_failed
        is_seen = self._is_on and is_behind and self._live.layer() is not None
        self.setVisible(is_seen)
        self.on_map.setVisible(is_seen)
        self.on_map.adjustSize()
