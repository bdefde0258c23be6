# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A row goes on in a further one where it is too narrow; what may grow takes what is left."""

from __future__ import annotations

import pytest
from image_collections.ui.widgets.flow_row import FlowRow
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

HEIGHT, SPACING = 10, 4


def block(parent, width, *, grows=False):
    widget = QWidget(parent)
    widget.setFixedHeight(HEIGHT)
    if grows:
        widget.setMinimumWidth(width)
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    else:
        widget.setFixedWidth(width)
    return widget


@pytest.fixture
def laid_out(qtbot):
    """Lay blocks out in a column of a width; give where each starts, and how wide it is."""
    outer = QWidget()
    qtbot.addWidget(outer)

    def lay_out(width, *blocks, direction=Qt.LayoutDirection.LeftToRight):
        outer.setLayoutDirection(direction)
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        row = FlowRow(SPACING)
        widgets = []
        for each in blocks:
            if each is None:
                row.addStretch()
                continue
            widgets.append(block(outer, abs(each), grows=each < 0))
            row.addWidget(widgets[-1])
        column.addLayout(row)
        outer.resize(width, row.heightForWidth(width))
        outer.show()
        column.activate()
        places = [(each.x(), each.y(), each.width()) for each in widgets]
        return places, outer.height(), row.minimumSize().width()

    return lay_out


def test_what_fits_stands_side_by_side(laid_out):
    assert laid_out(104, 50, 50) == ([(0, 0, 50), (54, 0, 50)], HEIGHT, 50)


@pytest.mark.parametrize(
    ("width", "second", "third"),
    [(88, (54, 0, 30), (0, 14, 40)), (83, (0, 14, 30), (34, 14, 40))],
)
def test_what_does_not_fit_goes_on_below(laid_out, width, second, third):
    assert laid_out(width, 50, 30, 40)[:2] == ([(0, 0, 50), second, third], 24)


def test_what_may_grow_takes_what_is_left_of_its_row(laid_out):
    assert laid_out(105, 20, -30, -30)[0] == [(0, 0, 20), (24, 0, 38), (66, 0, 39)]


def test_a_stretch_pushes_to_the_right(laid_out):
    assert laid_out(100, 20, None, 30)[0] == [(0, 0, 20), (70, 0, 30)]


def test_where_one_writes_from_right_to_left_rows_begin_at_the_right(laid_out):
    direction = Qt.LayoutDirection.RightToLeft
    places = laid_out(88, 50, None, 30, 40, direction=direction)[0]
    assert places == [(38, 0, 50), (0, 0, 30), (48, 14, 40)]
