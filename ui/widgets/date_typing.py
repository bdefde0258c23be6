# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates that are typed in one go, as 2024-05-01."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QDate, QEvent, QObject
from qgis.PyQt.QtWidgets import QDateTimeEdit, QLineEdit

_PART_OF_DATE = re.compile(r"[\d\-/.]")
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d\d)(\d\d))")
# A date with all its digits, behind which nothing of it can come.
_WHOLE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d\d|\d{8}")


class DateTyping(QObject):
    """Has a field take a date that is typed in one go, in whatever part of it the cursor is.

    Qt alone types into parts: it keeps a year that is selected with all the rest, takes the line
    behind a year for the step from month to day, and nothing in a field of QGIS that is empty.

    The `keeper` is what lives as long as the field.
    """

    def __init__(self, field: QDateTimeEdit, keeper: QObject) -> None:
        super().__init__(keeper)
        self._field = field
        self._typed = ""
        field.installEventFilter(self)
        field.findChild(QLineEdit).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set the date as soon as it is whole; begin a new one at the mouse and at other keys."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn):
            self._typed = ""
        elif event.type() == QEvent.Type.KeyPress and watched is self._field:
            return self._type(event.text())
        return False

    def _type(self, text: str) -> bool:
        """Take a letter; False when the field is to have it as well."""
        if not _PART_OF_DATE.fullmatch(text):
            self._typed = ""
            return False
        field = self._field
        part = field.currentSection()
        whole = 4 if part == QDateTimeEdit.Section.YearSection else 2
        if not self._typed and len(field.sectionText(part)) == whole:
            field.setSelectedSection(part)  # what is typed takes its place
        self._typed += text
        found = _DATE.fullmatch(self._typed)
        day = QDate(*(int(part) for part in found.groups() if part)) if found else QDate()
        if _WHOLE.fullmatch(self._typed):
            self._typed = ""
        if day.isValid():
            field.setDate(day)
        return day.isValid()
