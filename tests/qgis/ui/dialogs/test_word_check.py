# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A line of words is checked while it is typed."""

from __future__ import annotations

import pytest
from image_collections.ui.dialogs.word_check import WordCheck
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QLineEdit


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("PERCENTILES", "10, 50", "10, 500"),
        ("INTERVAL", "25,75", "75,25"),
        ("FILTER", "cloud_cover < 20", "cloud_cover <"),
        ("MASK_RULE", "SCL in 3,8", "SCL in"),
        ("TEST", "VV < -20", "VV <"),
        ("VALUE", "VV = VV_d; VH = 3", "VV = VV_d; 3"),
        ("BANDS", "B4", None),
    ],
)
def test_wrong_words_are_marked_with_the_reason(qtbot, name, right, wrong):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setToolTip("what it is")
    WordCheck(line, name)

    def is_marked():
        assert len(line.actions()) == bool(line.styleSheet())
        return bool(line.actions())

    assert not is_marked()
    line.setText(right)
    assert not is_marked()
    assert line.toolTip() == "what it is"
    if wrong is None:
        return
    line.setText(wrong)
    assert is_marked()
    assert line.toolTip() == line.actions()[0].toolTip() != "what it is"
    line.setText(" ")
    assert not is_marked()


def test_two_numbers_that_look_like_one_are_marked(qtbot):
    line = QLineEdit("10,90")
    qtbot.addWidget(line)
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        WordCheck(line, "PERCENTILES")
        assert not line.actions()
        line.setText("2,5")
    finally:
        QLocale.setDefault(before)
    assert "2 and 5" in line.toolTip()
    assert line.actions()
    assert not line.styleSheet()
