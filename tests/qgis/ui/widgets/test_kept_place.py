# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows open beside the dock at first, and then where they were, in the size that they had."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets.kept_place import KeptPlace
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget


@pytest.fixture(autouse=True)
def profile():
    QgsSettings().remove("image_collections/windows")
    yield
    QgsSettings().remove("image_collections/windows")


@pytest.fixture
def made(qtbot):
    def make(beside=None, size=None):
        dialog = QDialog()
        qtbot.addWidget(dialog)
        dialog.resize(size or QSize(200, 150))
        KeptPlace(dialog, "test", beside)
        dialog.show()
        return dialog

    return make


@pytest.fixture
def window(qtbot):
    """Return a window on the whole screen with a part at its right and one at its left."""
    screen = QApplication.primaryScreen().availableGeometry()
    main = QWidget()
    qtbot.addWidget(main)
    main.setGeometry(screen)
    main.parts = []
    for left in (0, screen.width() - 250):
        part = QWidget(main)
        part.setGeometry(left, 40, 250, screen.height() - 60)
        main.parts.append(part)
    main.show()
    return main


@pytest.mark.parametrize("number", [0, 1])
def test_a_window_comes_beside_the_dock_at_first(made, window, number):
    dock = window.parts[number]
    dialog = made(dock)
    place = QRect(dock.mapToGlobal(QPoint(0, 0)), dock.size())
    assert not dialog.geometry().intersects(place)
    gap = (
        dialog.x() - place.right() if number == 0 else place.left() - dialog.frameGeometry().right()
    )
    assert 0 < gap < 20


def test_it_comes_back_where_it_was_closed(made, window):
    dialog = made(window.parts[1])
    dialog.move(60, 70)
    dialog.resize(320, 240)
    dialog.reject()
    again = made(window.parts[1])
    assert again.size() == QSize(320, 240)
    assert again.pos() == QPoint(60, 70)


def test_one_that_is_too_large_stays_on_the_screen(made, window):
    screen = QApplication.primaryScreen().availableGeometry()
    dialog = made(window.parts[1], screen.size())
    assert dialog.pos() == screen.topLeft()


def test_without_a_visible_dock_the_system_places_it(made, qtbot):
    hidden = QWidget()
    qtbot.addWidget(hidden)
    assert made(hidden).isVisible()
