# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The wheel over fields that have the focus, and over those that have not."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets.wheel import keep_from_wheel
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QSpinBox


class Choice(QComboBox):
    focus = True

    def hasFocus(self):  # noqa: N802
        return self.focus


class Number(QSpinBox):
    focus = True

    def hasFocus(self):  # noqa: N802
        return self.focus


def turn(field):
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    return event


@pytest.mark.parametrize("has_focus", [True, False])
def test_the_wheel_never_changes_a_closed_list(qtbot, has_focus):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["mosaic", "reduce", "medoid"])
    choice.setCurrentIndex(1)
    choice.focus = has_focus
    keep_from_wheel(choice)
    assert not turn(choice).isAccepted()
    assert choice.currentText() == "reduce"


@pytest.mark.parametrize("has_focus", [True, False])
def test_the_wheel_changes_a_number_that_has_the_focus(qtbot, has_focus):
    number = Number()
    qtbot.addWidget(number)
    number.setValue(5)
    number.focus = has_focus
    keep_from_wheel(number)
    turn(number)
    assert number.value() == (4 if has_focus else 5)
