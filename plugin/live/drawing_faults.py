# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map cannot draw of live layers: said once in the log, and as long as it lasts."""

from __future__ import annotations

import re

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...engine.live.file import EXTENSION
from ...engine.live.pixels import faults
from ...engine.text import LIVE_FAULT
from ...resources.i18n import translate

# A name in a sentence of the engine; the first of an image that cannot be had is that of the image.
_NAME = re.compile(r"«[^»]*»|'[^']*'|“[^”]*”")


class DrawingFaults(QObject):
    """Follows a map; `changed` says why a live layer on it has holes, or that none has any more.

    A live layer is whole again when the map was drawn and all that was asked of it could be had;
    nothing asked says nothing, as QGIS keeps pictures of layers.
    """

    changed = pyqtSignal(str)
    # From whatever thread GDAL asks.
    _told = pyqtSignal(str, str)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = QgsProject.instance()
        # Why plans have holes, and what the drawing of this moment has asked for, with its faults.
        self._reasons: dict[str, str] = {}
        self._drawn: dict[str, str] = {}
        self._logged: set[str] = set()
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        faults.listener = self._told.emit
        canvas.renderStarting.connect(self._on_starting)
        canvas.mapCanvasRefreshed.connect(self._on_refreshed)
        self._project.layersWillBeRemoved.connect(self._on_layers_removed)
        self._project.cleared.connect(self._on_cleared)

    def close(self) -> None:
        """Follow the map no longer."""
        faults.listener = None
        self._canvas.renderStarting.disconnect(self._on_starting)
        self._canvas.mapCanvasRefreshed.disconnect(self._on_refreshed)
        self._project.layersWillBeRemoved.disconnect(self._on_layers_removed)
        self._project.cleared.disconnect(self._on_cleared)

    def reset(self) -> None:
        """Forget what is wrong, as another composite is shown: if it still is, the map will say."""
        for plan in self._reasons:
            faults.forget(plan)
        was_faulty = bool(self._reasons)
        self._reasons.clear()
        self._drawn.clear()
        if was_faulty:
            self.changed.emit("")

    def _on_starting(self) -> None:
        self._drawn.clear()

    def _on_told(self, plan: str, reason: str) -> None:
        self._drawn[plan] = self._drawn.get(plan) or reason
        if not reason:
            return
        self._log(reason)
        if self._reasons.get(plan) != reason:
            self._reasons[plan] = reason
            self.changed.emit(_short(reason))

    def _on_refreshed(self) -> None:
        whole = [plan for plan, reason in self._drawn.items() if not reason]
        mended = [plan for plan in whole if plan in self._reasons]
        for plan in mended:
            faults.forget(plan)
            self._logged.discard(_subject(self._reasons.pop(plan)))
        if mended:
            left = next(iter(self._reasons.values()), "")
            self.changed.emit(_short(left) if left else "")

    def _on_layers_removed(self, layer_ids: list[str]) -> None:
        layers = map(self._project.mapLayer, layer_ids)
        if any(layer is not None and layer.source().endswith(EXTENSION) for layer in layers):
            self.reset()

    def _on_cleared(self) -> None:
        self._logged.clear()
        self.reset()

    def _log(self, reason: str) -> None:
        """Say it in the log, once for each image; each piece of the map has its own message."""
        if _subject(reason) in self._logged:
            return
        self._logged.add(_subject(reason))
        title = translate("ImageCollections", "Image Collections")
        QgsMessageLog.logMessage(_sentence(reason), title, Qgis.MessageLevel.Warning)


def is_drawing_fault(message: str) -> bool:
    """Return True for a message of QGIS that says why it cannot draw a live layer."""
    return LIVE_FAULT[0] in message


def _sentence(reason: str) -> str:
    text = translate("ImageCollections", "A live layer cannot be drawn everywhere: {reason}")
    return text.format(reason=reason)


def _short(reason: str) -> str:
    """Return the sentence without what GDAL says of the file, which may be long."""
    what, separator, _ = reason.partition(": ")
    if not separator:
        return _sentence(reason)
    return f"{_sentence(what.rstrip())}. " + translate("ImageCollections", "The log says more.")


def _subject(reason: str) -> str:
    """Return what a sentence is about, such as 'a' of an image: the first name in it."""
    found = _NAME.search(reason)
    return found[0] if found else reason
