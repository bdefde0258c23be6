# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The messages of a live layer that could not be made; they go when it could."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.live.layer import LiveLayer
from ...resources.i18n import translate


class LiveFaults(QObject):
    """Says in the bar of QGIS why the live layer is not made; a new reason replaces the old one."""

    def __init__(self, live: LiveLayer, bar: QgsMessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._shown: QWidget | None = None
        self._is_working = False
        live.working.connect(self._work)
        live.failed.connect(self._fail)
        live.refreshed.connect(self._mended)

    def _work(self, is_working: bool) -> None:
        self._is_working = self._is_working or is_working

    def _fail(self, reason: str) -> None:
        is_of_making, self._is_working = self._is_working, False
        title = translate("ImageCollections", "Image Collections")
        if not is_of_making:
            # Such as one about the saving of the layer, which stays.
            self._bar.pushMessage(title, reason, Qgis.MessageLevel.Warning)
            return
        self._remove()
        message = self._bar.createMessage(title, reason)
        self._shown = self._bar.pushWidget(message, Qgis.MessageLevel.Warning)

    def _mended(self, *_layer: Any) -> None:
        self._is_working = False
        self._remove()

    def _remove(self) -> None:
        shown, self._shown = self._shown, None
        if shown is not None and not sip.isdeleted(shown):
            self._bar.popWidget(shown)
