# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A field for a date is empty at first, and its text is whole in every theme."""

from __future__ import annotations

from image_collections.ui.widgets.date_field import date_field
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

# As in the dark theme of QGIS.
THEME = (
    "QAbstractSpinBox { padding: 0.12em; border: 1px solid #535353; } "
    "QLineEdit { padding: 0.12em; border: 1px solid #535353; }"
)


def room(line):
    """Return the height that a line has for its text."""
    option = QStyleOptionFrame()
    option.initFrom(line)
    part = QStyle.SubElement.SE_LineEditContents
    return line.style().subElementRect(part, option, line).height()


def test_a_date_or_none(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field = date_field(window)
    assert field.isNull()
    field.setDate(QDate(2024, 5, 1))
    assert field.text() == "2024-05-01"


def test_letters_are_not_cut_in_a_dark_theme(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(THEME)
    field = date_field(window)
    field.resize(field.sizeHint())
    window.show()
    line = field.findChild(QLineEdit)
    assert room(line) >= line.fontMetrics().height()
