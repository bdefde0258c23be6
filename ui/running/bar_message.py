# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One warning in the message bar of QGIS, which is taken back when what it says is over."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ..widgets.bar_line import say


class BarMessage(QObject):
    """Shows a warning in place of the one before; it goes with its project at the latest.

    QGIS itself leaves warnings where they are until the user closes them.
    """

    def __init__(self, bar: QgsMessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._shown: QWidget | None = None
        QgsProject.instance().cleared.connect(self.remove)

    def close(self) -> None:
        """Take it back, and follow the project no longer."""
        QgsProject.instance().cleared.disconnect(self.remove)
        self.remove()

    def show(self, text: str) -> None:
        """Show a sentence."""
        self.remove()
        self._shown = say(self._bar, text, Qgis.MessageLevel.Warning)

    def remove(self) -> None:
        """Take it back, unless the user has closed it."""
        shown, self._shown = self._shown, None
        if shown is not None and not sip.isdeleted(shown):
            self._bar.popWidget(shown)
