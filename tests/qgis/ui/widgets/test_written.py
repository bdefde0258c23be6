# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The message after a run, its button, and pages that are shown."""

from __future__ import annotations

import pytest
from image_collections.algorithms.results.announcements import ANNOUNCEMENTS
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.ui.widgets import written
from image_collections.ui.window import Window
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton


@pytest.fixture
def opened(monkeypatch):
    """What the system would have been asked to open."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not found.append(url))
    return found


def test_a_message_names_the_file_and_opens_its_folder(qtbot, tmp_path, opened):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    path = tmp_path / "median.tif"
    written.tell_written(bar, str(path))
    message = bar.currentItem()
    assert message.text() == f"Written: {path}"
    message.findChild(QPushButton, "open_folder").click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_folder_of_results_is_opened_itself(tmp_path, opened):
    written.open_folder(str(tmp_path))
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_pages_are_shown_while_the_window_is_there(qtbot, opened, tmp_path, project):
    desk = Desk()
    qtbot.addWidget(desk.window)
    page = str(tmp_path / "page.html")
    with Shell(desk) as shell:
        Window(shell)
        ANNOUNCEMENTS.page_written.emit(page)
        assert opened == [QUrl.fromLocalFile(page)]
    shell.close()
    ANNOUNCEMENTS.page_written.emit(page)
    assert len(opened) == 1
