# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A field for a date, or none."""

from __future__ import annotations

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QWidget

from ...resources.i18n import translate
from .date_typing import DateTyping

# Dark themes of QGIS give the line in the field a frame of its own, which leaves too little height.
_NO_FRAME = "QLineEdit { border: none; padding: 0; }"


def date_field(parent: QWidget) -> QgsDateEdit:
    """Return a field with a calendar, which is empty at first: any date."""
    made = QgsDateEdit(parent)
    made.setStyleSheet(_NO_FRAME)
    made.setAllowNull(True)
    made.setCalendarPopup(True)
    made.setDisplayFormat("yyyy-MM-dd")
    made.setNullRepresentation(translate("ImageCollections", "any"))
    made.setDate(QDate())
    DateTyping(made, parent)
    return made
