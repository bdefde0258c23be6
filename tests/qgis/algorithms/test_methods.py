# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithms that make a composite are found by themselves, and shown in their order."""

from __future__ import annotations

from image_collections.algorithms.methods import makers
from image_collections.algorithms.provider import ALGORITHMS
from image_collections.engine.composites.registry import composites
from image_collections.ui.composite.panel import CompositePanel
from image_collections.ui.state.session import Session
from qgis.core import QgsApplication

IN_ORDER = ["mosaic", "qualitymosaic", "reduce", "medoid", "geometricmedian"]


def test_all_are_found_in_their_order():
    assert list(makers()) == IN_ORDER
    assert [maker.PLACE for maker in makers().values()] == [1, 2, 3, 4, 5]
    assert len(makers()) == len(composites())


def test_provider_periods_and_dock_offer_them(qtbot):
    assert [each.NAME for each in ALGORITHMS if getattr(each, "PLACE", 0)] == IN_ORDER
    registry = QgsApplication.processingRegistry()
    periods = registry.createAlgorithmById("imagecollections:periods")
    assert periods.parameterDefinition("METHOD").options() == IN_ORDER
    panel = CompositePanel(Session())
    qtbot.addWidget(panel)
    shown = [panel.choice.itemText(row) for row in range(panel.choice.count())]
    assert shown == [maker().displayName() for maker in makers().values()]
