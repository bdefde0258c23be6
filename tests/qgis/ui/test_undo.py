# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Ten changes of the dock with Live on are taken back and made again; the layer follows each."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from image_collections.algorithms.results.kept_style import style_text
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.live.layer import LiveLayer
from image_collections.plugin.tasks import Runs
from image_collections.tests.support.desk import Desk
from image_collections.ui.dock import CollectionDock
from osgeo import gdal
from qgis.core import QgsContrastEnhancement, QgsSingleBandGrayRenderer
from qgis.PyQt.QtCore import Qt

SHAPE = (24, 32)
BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def live(qtbot, project, trusted):
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    made = LiveLayer(desk.canvas, desk.window)
    made.desk = desk
    yield made
    made.close()


@pytest.fixture
def dock(live):
    runs = Runs(live.desk.window)
    made = CollectionDock(live.desk, runs, live, live.desk.window)
    live.desk.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.show()
    yield made
    runs.cancel_all()
    made.stop()
    JOBS.stop_all()


@pytest.fixture
def layers(make_image, load):
    random = np.random.default_rng(3)
    found = []
    for day in (1, 11, 21, 31):
        bands = {name: random.integers(1, 9000, SHAPE) for name in BANDS}
        bands["SCL"] = random.choice([4, 4, 4, 9], SHAPE)
        found.append(load(make_image(f"T32UMF_2024-05-{day:02}.tif", bands, shape=SHAPE)))
    return found


def ten_changes(dock):
    """Return changes that a user makes, each of another composite, by name."""
    model, session = dock.scenes.model, dock.session

    def choose(name):
        dock.composite.choice.setCurrentIndex(dock.composite.choice.findData(name))

    return {
        "true colour": dock.bands.true_colour.click,
        "medoid": lambda: choose("medoid"),
        "quality mosaic": lambda: choose("qualitymosaic"),
        "lowest": lambda: session.set_value("composite", "PREFER", "lowest"),
        "reduce": lambda: choose("reduce"),
        "maximum": lambda: session.set_value("composite", "REDUCERS", ["max"]),
        "a scene less": lambda: model.check([0], False),
        "no mask": lambda: session.set_value("mask", "MASK", "none"),
        "larger cells": lambda: session.set_value("advanced", "CELL_SIZE", 20.0),
        "count": lambda: session.set_value("composite", "REDUCERS", ["count"]),
    }


def pixels(live):
    dataset = gdal.Open(live.layer().source())
    return dataset.ReadAsArray()


def step(live, qtbot, act):
    """Act, wait for the layer, and return its pixels."""
    with qtbot.waitSignal(live.refreshed, timeout=20000):
        act()
    return pixels(live)


def restyle(live):
    """Have the user draw the layer in another way: the last band in grey, half transparent."""
    layer = live.layer()
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), layer.bandCount())
    contrast = QgsContrastEnhancement(layer.dataProvider().dataType(layer.bandCount()))
    contrast.setMinimumValue(7)
    contrast.setMaximumValue(77)
    renderer.setContrastEnhancement(contrast)
    renderer.setOpacity(0.5)
    layer.setRenderer(renderer)


def test_ten_changes_are_taken_back_and_made_again_with_live_on(dock, live, layers, qtbot):
    dock.scenes.add_layers(layers)
    qtbot.waitUntil(lambda: dock.request() is not None, timeout=20000)
    seen = [step(live, qtbot, dock.actions.live.click)]
    styles = [style_text(live.layer())]
    # From here on nothing is another before it is acted upon.
    changes = ten_changes(dock)
    requests = [dock.request()]
    for name, act in changes.items():
        seen.append(step(live, qtbot, act))
        if name in ("maximum", "count"):
            restyle(live)
        styles.append(style_text(live.layer()))
        requests.append(dock.request())
    assert len(changes) == 10
    assert len(set(styles)) >= 4
    for before, after in zip(seen, seen[1:]):
        assert before.shape != after.shape or (before != after).any()
    looks = []
    dock.scenes.layer_sync.reader.look = lambda *each: looks.append(each)
    for place in reversed(range(10)):
        again = step(live, qtbot, dock.undo.undo.trigger)
        assert dock.request() == requests[place]
        assert style_text(live.layer()) == styles[place]
        assert np.array_equal(again, seen[place], equal_nan=True)
    for place in range(1, 11):
        again = step(live, qtbot, dock.undo.redo.trigger)
        assert dock.request() == requests[place]
        assert style_text(live.layer()) == styles[place]
        assert np.array_equal(again, seen[place], equal_nan=True)
    assert looks == []
    assert not dock.undo.redo.isEnabled()


def test_other_scenes_and_those_of_before_have_their_own_style(dock, live, layers, qtbot):
    dock.scenes.add_layers(layers)
    qtbot.waitUntil(lambda: dock.request() is not None, timeout=20000)
    dock.scenes.model.check([2, 3], False)
    step(live, qtbot, dock.actions.live.click)
    restyle(live)
    first = style_text(live.layer())
    session = dock.session
    others = tuple(
        replace(each, is_checked=not each.is_checked) for each in session.settings.scenes
    )
    step(live, qtbot, lambda: session.replace(scenes=others))
    second = style_text(live.layer())
    assert second != first
    step(live, qtbot, dock.undo.undo.trigger)
    assert style_text(live.layer()) == first
    step(live, qtbot, dock.undo.redo.trigger)
    assert style_text(live.layer()) == second


def test_what_the_user_has_made_of_natural_colours_comes_back(dock, live, layers, qtbot):
    dock.scenes.add_layers(layers)
    qtbot.waitUntil(lambda: dock.request() is not None, timeout=20000)
    step(live, qtbot, dock.actions.live.click)
    layer = live.layer()
    layer.renderer().redContrastEnhancement().setMaximumValue(1234)
    natural = style_text(layer)
    dock.session.replace(shown="false_colour")
    assert layer.renderer().redBand() == 4
    layer.renderer().redContrastEnhancement().setMaximumValue(4321)
    false = style_text(layer)
    dock.undo.undo.trigger()
    assert style_text(layer) == natural
    dock.undo.redo.trigger()
    assert style_text(layer) == false


def test_undo_is_off_where_the_layers_that_it_would_bring_back_are_gone(
    dock, project, layers, qtbot
):
    dock.scenes.add_layers(layers)
    qtbot.waitUntil(lambda: dock.request() is not None, timeout=20000)
    dock.scenes.model.check([0], False)
    assert dock.undo.undo.isEnabled()
    project.removeMapLayers([layer.id() for layer in layers])
    assert not dock.session.settings.scenes
    assert not dock.undo.undo.isEnabled()
    assert not dock.undo.redo.isEnabled()
