# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The message after a run, and its button."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets import written
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QPushButton


@pytest.fixture
def opened(monkeypatch):
    """What the system would have been asked to open."""
    found = []
    monkeypatch.setattr(written.QDesktopServices, "openUrl", found.append)
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
