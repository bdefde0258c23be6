# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows open where they were closed last, in the size that they had; kept in the profile."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray, QEvent, QObject, QPoint, QRect
from qgis.PyQt.QtWidgets import QApplication, QWidget

_SETTINGS = "image_collections/windows"
# Pixels between a window and what it stands beside.
_GAP = 8


class KeptPlace(QObject):
    """Keeps the place of a window under a name; before it is shown first, it is put there.

    With `beside` a window that has no place yet comes beside that part of another one, over as
    little else as there is room for.
    """

    def __init__(self, window: QWidget, name: str, beside: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._key = f"{_SETTINGS}/{name}"
        kept = QgsSettings().value(self._key, None)
        is_kept = isinstance(kept, QByteArray) and window.restoreGeometry(kept)
        if not is_kept and beside is not None and beside.isVisible():
            window.move(_place_beside(beside, window))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QgsSettings().setValue(self._key, self._window.saveGeometry())
        return False


def _place_beside(part: QWidget, window: QWidget) -> QPoint:
    """Return where a window has its corner, inside of the screen."""
    place = QRect(part.mapToGlobal(QPoint(0, 0)), part.size())
    around = QApplication.primaryScreen() if part.screen() is None else part.screen()
    screen = around.availableGeometry()
    left = place.left() - _GAP - window.width()
    if place.center().x() < part.window().frameGeometry().center().x():
        left = place.right() + _GAP
    left = max(screen.left(), min(left, screen.right() - window.width()))
    top = max(screen.top(), min(place.top(), screen.bottom() - window.height()))
    return QPoint(left, top)
