# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A field for a date, or none."""

from __future__ import annotations

import re

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, QEvent, QObject
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QDateTimeEdit, QWidget

from ...resources.i18n import translate

# Dark themes of QGIS give the line in the field a frame of its own, which leaves too little height.
_NO_FRAME = "QLineEdit { border: none; padding: 0; }"
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d\d)(\d\d))")
# A date with all its digits, behind which nothing of it can come.
_WHOLE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d\d|\d{8}")


def date_field(parent: QWidget) -> QgsDateEdit:
    """Return a field with a calendar, which is empty at first: any date."""
    made = _DateEdit(parent)
    made.setStyleSheet(_NO_FRAME)
    made.setAllowNull(True)
    made.setCalendarPopup(True)
    made.setDisplayFormat("yyyy-MM-dd")
    made.setNullRepresentation(translate("ImageCollections", "any"))
    made.setDate(QDate())
    return made


class _DateEdit(QgsDateEdit):
    """Takes a date that is typed in one go, in whatever part of it the cursor is.

    Qt alone types into parts: it keeps a year that is selected with all the rest, and takes the
    line behind a year for the step from month to day.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = ""
        self.lineEdit().installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type into the part at the cursor, and set the date as soon as it is whole."""
        if not re.fullmatch(r"[\d\-/.]", event.text()):
            self._typed = ""
            super().keyPressEvent(event)
            return
        if not self._typed and len(self._part()) == (4 if self._is_year() else 2):
            self.setSelectedSection(self.currentSection())  # what is typed takes its place
        self._typed += event.text()
        super().keyPressEvent(event)
        found = _DATE.fullmatch(self._typed)
        day = QDate(*(int(part) for part in found.groups() if part)) if found else QDate()
        if day.isValid():
            self.setDate(day)
        if _WHOLE.fullmatch(self._typed):
            self._typed = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a new date where the mouse is pressed."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._typed = ""
        return super().eventFilter(watched, event)

    def _part(self) -> str:
        return self.sectionText(self.currentSection())

    def _is_year(self) -> bool:
        return self.currentSection() == QDateTimeEdit.Section.YearSection
