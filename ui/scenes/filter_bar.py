# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A filter by text and period, which says which scenes take part."""

from __future__ import annotations

from qgis.gui import QgsDateEdit, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ...resources.i18n import translate
from ..state.settings import Filter


class FilterBar(QWidget):
    """A line for the text and two dates, both of the period."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QgsFilterLineEdit(self)
        self.text.setShowSearchIcon(True)
        self.text.setPlaceholderText(translate("ImageCollections", "Name or tile"))
        self.start, self.end = QgsDateEdit(self), QgsDateEdit(self)
        dates = QGridLayout()
        dates.setColumnStretch(1, 1)
        for row, (label, edit) in enumerate(
            (
                (translate("ImageCollections", "From"), self.start),
                (translate("ImageCollections", "to"), self.end),
            )
        ):
            edit.setAllowNull(True)
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setNullRepresentation(translate("ImageCollections", "any"))
            edit.setDate(QDate())
            edit.dateValueChanged.connect(self._tell)
            dates.addWidget(QLabel(label, self), row, 0)
            dates.addWidget(edit, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addLayout(dates)
        self.text.textChanged.connect(self._tell)

    def value(self) -> Filter:
        """Return the filter."""
        start, end = (
            None if edit.isNull() else edit.date().toPyDate() for edit in (self.start, self.end)
        )
        return Filter(self.text.value(), start, end)

    def set_value(self, wanted: Filter) -> None:
        """Show a filter."""
        self.text.setValue(wanted.text)
        for edit, day in ((self.start, wanted.start), (self.end, wanted.end)):
            edit.setDate(
                QDate.fromString(day.isoformat(), Qt.DateFormat.ISODate) if day else QDate()
            )

    def _tell(self, *_value: object) -> None:
        self.changed.emit()
