# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of fields for those who hear them, and the way from a label to its field."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QWidget


def name_field(field: QWidget, text: str, label: QLabel | None = None) -> None:
    """Give a field a name, with what is in it, and have its label lead to where one types.

    A field of several parts passes the focus on to the first one that takes it.
    """
    field.setAccessibleName(text)
    for part in filter(takes_focus, field.findChildren(QWidget)):
        if not part.accessibleName() and not isinstance(part, QLabel):
            _name_part(part, text)
    _pass_on(field)
    if label is not None:
        label.setBuddy(field)


def _name_part(part: QWidget, text: str) -> None:
    if not isinstance(part, QAbstractButton):
        part.setAccessibleName(text)
    elif not part.text().strip(" .…"):  # a button that opens something to choose from
        part.setAccessibleName(f"{text}…")
        if not part.toolTip():
            part.setToolTip(f"{text}…")


def _pass_on(field: QWidget) -> None:
    last = field
    while last.focusProxy() is not None:
        last = last.focusProxy()
    if not takes_focus(last):
        parts = (each for each in last.findChildren(QWidget) if takes_focus(each))
        first = next((each for each in parts if each.focusProxy() is None), None)
        if first is not None:
            last.setFocusProxy(first)


def takes_focus(widget: QWidget) -> bool:
    """Return True for a widget that the Tab key comes to."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
