# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A column is no narrower than what is in it, also when that gets wider, up to a limit."""

from __future__ import annotations

from image_collections.ui.widgets.column_area import MOST, ColumnArea
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget


def test_nothing_is_cut_off(qtbot):
    content = QWidget()
    layout = QVBoxLayout(content)
    label = QLabel("short")
    layout.addWidget(label)
    outer = QWidget()
    column = QVBoxLayout(outer)
    area = ColumnArea(content, outer)
    column.addWidget(area)
    qtbot.addWidget(outer)
    outer.resize(60, 40)
    outer.show()
    for text in ("short", "a text that is longer"):
        label.setText(text)
        qtbot.waitUntil(
            lambda: (
                area.viewport().width() >= content.minimumSizeHint().width()
                and content.width() >= content.minimumSizeHint().width()
            )
        )
    assert not area.horizontalScrollBar().isVisible()
    label.setText("a text that is much longer " * 9)
    qtbot.waitUntil(lambda: area.minimumSizeHint().width() == MOST)
