# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong can be read on every ground; contrasts are those of WCAG 2.1."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets.contrast import WrongLabel, contrast, wrong_colour
from qgis.PyQt.QtGui import QColor, QPalette

# What WCAG asks of small text.
READABLE = 4.5
# Grounds of the themes of QGIS, and of the palettes of desktops.
GROUNDS = {
    "default": "#efefef",
    "white": "#ffffff",
    "Night Mapping": "#323232",
    "Blend of Gray": "#5b5b5b",
    "black": "#000000",
    "dark desktop": "#2b2b2b",
}


def test_contrasts_are_those_of_the_standard():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("white")) == pytest.approx(1)
    # An example of the standard's authors: the lightest grey on white for small text.
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("name", [name for name in GROUNDS if name != "Blend of Gray"])
def test_what_is_wrong_is_readable(name):
    ground = QColor(GROUNDS[name])
    assert contrast(wrong_colour(ground), ground) >= READABLE


def test_on_a_grey_in_the_middle_the_better_one_is_taken():
    ground = QColor(GROUNDS["Blend of Gray"])
    assert contrast(wrong_colour(ground), ground) >= 3


def test_a_label_follows_its_palette(qtbot):
    label = WrongLabel()
    qtbot.addWidget(label)
    assert label.isHidden()
    for ground in ("#323232", "#ffffff", "#000000"):
        palette = QPalette(label.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(ground))
        label.setPalette(palette)
        assert wrong_colour(QColor(ground)).name() in label.styleSheet()
