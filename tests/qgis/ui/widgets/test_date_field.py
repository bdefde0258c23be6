# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A field for a date is empty at first, and its text is whole in every theme."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets.date_field import date_field
from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtTest import QTest
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


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def shown_field(window):
    field = date_field(window)
    field.resize(field.sizeHint())
    window.show()
    return field


def click(field, letter):
    """Click on a letter of the field."""
    line = field.findChild(QLineEdit)
    before, after = line.text()[:letter], line.text()[: letter + 1]
    width = line.fontMetrics().horizontalAdvance
    place = QPoint((width(before) + width(after)) // 2 + 2, line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def select_all(field):
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("before", [QDate(), QDate(2026, 9, 1), QDate(2026, 1, 31)])
@pytest.mark.parametrize("typed", ["2024-05-01", "20240501", "2024-5-1", "2024/05/01"])
@pytest.mark.parametrize("letter", [0, 5, 9, None])
def test_a_date_is_typed_in_one_go_wherever_the_cursor_is(shown_field, before, typed, letter):
    shown_field.setDate(before)
    if letter is None:
        select_all(shown_field)
    else:
        click(shown_field, letter)
    QTest.keyClicks(shown_field, typed)
    QTest.keyClick(shown_field, Qt.Key.Key_Tab)
    assert shown_field.date() == QDate(2024, 5, 1)


def test_days_of_two_digits_and_parts_by_themselves(shown_field):
    shown_field.setDate(QDate(2026, 9, 1))
    select_all(shown_field)
    QTest.keyClicks(shown_field, "2024-5-12")
    assert shown_field.date() == QDate(2024, 5, 12)
    select_all(shown_field)
    QTest.keyClicks(shown_field, "2023")
    assert shown_field.date() == QDate(2023, 5, 12)
    QTest.keyClick(shown_field, Qt.Key.Key_Tab)
    assert shown_field.date() == QDate(2023, 5, 12)


def test_parts_that_the_mouse_chooses_make_no_date_together(shown_field):
    shown_field.setDate(QDate(2026, 9, 1))
    for letter, typed in ((1, "2024"), (8, "11"), (5, "05")):
        click(shown_field, letter)
        QTest.keyClicks(shown_field, typed)
    assert shown_field.date() == QDate(2024, 5, 11)


def test_a_date_that_is_none_empties_nothing(shown_field):
    shown_field.setDate(QDate(2026, 9, 1))
    QTest.keyClicks(shown_field, "2024-13-41")
    assert not shown_field.isNull()
