# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A warning in the bar of QGIS is there as long as what it says."""

from __future__ import annotations

import pytest
from image_collections.ui.running.bar_message import BarMessage
from qgis.gui import QgsMessageBar


@pytest.fixture
def bar(qtbot):
    made = QgsMessageBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def message(bar):
    return BarMessage(bar, bar)


def texts(bar):
    return [item.text() for item in bar.items()]


def test_the_newest_is_shown_until_it_is_over(bar, message):
    message.show("The disk is full.")
    message.show("The file is damaged.")
    assert texts(bar) == ["The file is damaged."]
    message.remove()
    message.remove()
    assert texts(bar) == []


def test_one_that_the_user_has_closed_is_no_trouble(bar, message):
    message.show("The disk is full.")
    bar.clearWidgets()
    message.remove()
    message.show("Again.")
    assert texts(bar) == ["Again."]


def test_it_goes_with_its_project(bar, message, project):
    message.show("The disk is full.")
    bar.pushMessage("of QGIS")
    project.clear()
    assert len(bar.items()) == 1
