# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said of a live layer that could not be made goes when it could."""

from __future__ import annotations

import pytest
from image_collections.engine.text import LIVE_FAULT
from image_collections.ui.running.live_faults import LiveFaults, UndrawnNote
from qgis.core import QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget


class Live(QObject):
    """Stands in for the live layer."""

    working = pyqtSignal(bool)
    undrawn = pyqtSignal(str)
    failed = pyqtSignal(str)
    refreshed = pyqtSignal(object)

    def try_and_fail(self, reason):
        self.working.emit(True)
        self.working.emit(False)
        self.failed.emit(reason)


@pytest.fixture
def bar(qtbot):
    made = QgsMessageBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def live(bar):
    made = Live()
    LiveFaults(made, bar, made)
    return made


def texts(bar):
    return [item.text() for item in bar.items()]


def test_a_fault_is_said_until_it_is_mended(bar, live):
    live.try_and_fail("The file is damaged.")
    assert texts(bar) == ["The file is damaged."]
    live.try_and_fail("The file is not there.")
    assert texts(bar) == ["The file is not there."]
    live.working.emit(True)
    live.refreshed.emit(None)
    assert texts(bar) == []


def test_what_the_user_has_closed_is_no_trouble(bar, live):
    live.try_and_fail("The file is damaged.")
    bar.clearWidgets()
    live.refreshed.emit(None)
    live.try_and_fail("Again.")
    assert texts(bar) == ["Again."]


def test_other_messages_stay(bar, live):
    live.failed.emit("The live layer is not saved with the project.")
    bar.pushMessage("of QGIS")
    live.working.emit(True)
    live.refreshed.emit(None)
    assert len(bar.items()) == 2


def test_what_is_said_of_saving_goes_with_the_project(bar, live):
    live.failed.emit("The live layer is not saved with the project.")
    live.failed.emit("The live layer is not saved with the project, again.")
    assert texts(bar) == ["The live layer is not saved with the project, again."]
    bar.pushMessage("of QGIS")
    QgsProject.instance().clear()
    assert len(bar.items()) == 1


def test_what_qgis_says_of_a_drawing_goes_when_it_is_whole(bar, live):
    for _ in range(3):
        bar.pushMessage("live", f"{', '.join(LIVE_FAULT)}Image 'a' cannot be read.")
    bar.pushMessage("of QGIS")
    live.undrawn.emit("A live layer cannot be drawn everywhere: Image 'a' cannot be read.")
    assert len(bar.items()) == 2
    live.undrawn.emit("")
    assert len(bar.items()) == 1


def test_the_dock_says_what_cannot_be_drawn_while_it_cannot(qtbot, live):
    window = QWidget()
    qtbot.addWidget(window)
    note = UndrawnNote(live, window)
    assert note.isHidden()
    live.undrawn.emit(f"Image '/{'long' * 100}' cannot be read.")
    assert not note.isHidden()
    assert note.text().endswith("cannot be read.")
    live.undrawn.emit("")
    assert note.isHidden()
