# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the system opens nothing, a message says where the page, file or folder is."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets.buttons import help_button
from image_collections.ui.widgets.opening import open_file
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    QApplication.setActiveWindow(made)
    return made


@pytest.fixture
def opens(monkeypatch):
    """What the system answers when it is asked to open something."""
    answers = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: answers[-1])
    return answers


def boxes():
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, QMessageBox) and each.isVisible()]


def test_a_help_button_says_where_the_page_is_when_there_is_no_browser(window, opens, qtbot):
    button = help_button(window, "dock")
    opens.append(True)
    button.click()
    assert boxes() == []
    opens.append(False)
    button.click()
    (box,) = boxes()
    place = QUrl(box.informativeText())
    assert place.toString().endswith(("live.md#the-dock", "dock.html"))
    assert box.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    (copy,) = (each for each in box.findChildren(QPushButton) if each.text() == "Copy the path")
    copy.click()
    assert QApplication.clipboard().text() == box.informativeText()
    qtbot.waitUntil(lambda: boxes() == [])


def test_the_path_of_a_file_is_one_that_the_system_knows(window, opens, tmp_path):
    opens.append(False)
    open_file(str(tmp_path / "my page.html"))
    (box,) = boxes()
    assert box.informativeText() == str(tmp_path / "my page.html")
    box.close()


def test_it_is_said_while_no_window_is_active(qapp, opens, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    opens.append(False)
    open_file(str(tmp_path))
    qtbot.wait(50)
    (box,) = boxes()
    assert box.informativeText() == str(tmp_path)
    box.reject()
    qtbot.waitUntil(lambda: boxes() == [])
