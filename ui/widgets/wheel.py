# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The wheel of the mouse scrolls a panel, and changes no field on its way."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget


def keep_from_wheel(field: QWidget, keeper: QWidget | None = None) -> None:
    """Have the wheel change a field only while it has the focus, which the wheel does not give.

    A list that is closed is never changed: it keeps the focus after a choice, and the wheel that is
    to scroll on would choose again.

    A field that QGIS has made is known to Python for a moment only: its `keeper` is a widget of the
    plugin that lives as long.
    """
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_WheelGuard(keeper or field))


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        if watched.hasFocus() and not isinstance(watched, QComboBox):
            return False
        event.ignore()
        return True
