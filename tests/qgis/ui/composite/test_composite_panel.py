# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of the composite and of the mask: each entry says what it is."""

from __future__ import annotations

from image_collections.ui.composite.panel import CompositePanel
from image_collections.ui.mask.panel import MaskPanel
from image_collections.ui.state.session import Session
from qgis.PyQt.QtCore import Qt


def tips(box):
    return {
        box.itemText(row): box.itemData(row, Qt.ItemDataRole.ToolTipRole)
        for row in range(box.count())
    }


def test_every_composite_says_in_the_list_what_it_does(qtbot):
    panel = CompositePanel(Session())
    qtbot.addWidget(panel)
    found = tips(panel.choice)
    assert all(found.values())
    assert found["Medoid"].startswith("Takes each pixel")
    assert found["Reduce"].startswith("Reduces all images to one")


def test_a_mask_that_is_found_by_itself_says_how(qtbot):
    panel = MaskPanel(Session())
    qtbot.addWidget(panel)
    assert tips(panel.choice)["Found by itself"].startswith("auto: The mask that fits")
