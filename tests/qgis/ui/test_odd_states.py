# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Projects whose saved dock is odd open all the same; the log names what cannot be read."""

from __future__ import annotations

import html
import json
import re

import pytest
from image_collections.plugin.tasks import Runs
from image_collections.tests.support.desk import Desk
from image_collections.ui.dock import CollectionDock
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

# What the first versions of the dock wrote, all values of all methods among it.
OF_VERSION_1 = {
    "version": 1,
    "filter": ["scene", "", ""],
    "bands": [["B4", True], ["B8", True]],
    "composite": {
        "algorithm": "reduce",
        "values": {
            "mosaic": {"TOGETHER": False},
            "qualitymosaic": {
                "QUALITY": "B4",
                "PREFER": "highest",
                "QUALITY_TARGET": None,
                "TIES": "last",
                "INCOMPLETE": "keep",
            },
            "reduce": {
                "REDUCERS": ["max"],
                "PERCENTILES": "10,50,90",
                "INTERVAL": "25,75",
                "DECIBEL": False,
            },
            "medoid": {"TIES": "last"},
            "geometricmedian": {},
        },
    },
    "mask": {
        "is_chosen": False,
        "values": {
            "MASK": "none",
            "MASK_RULE": None,
            "MASK_BUFFER": 30.5,
            "CLOUD_PROBABILITY": 40.0,
            "DARK_NIR": 0.15,
            "SHADOW_DISTANCE": 1000.0,
            "SUN_AZIMUTH": None,
        },
    },
    "live": False,
}
ENTRY = re.compile(r'(<dock type="QString">)(.*?)(</dock>)', re.DOTALL)


class StandIn(QObject):
    """Stands in for the live layer."""

    refreshed = pyqtSignal(object)
    failed = pyqtSignal(str)
    working = pyqtSignal(bool)
    undrawn = pyqtSignal(str)

    def show(self, request):
        pass

    def hide(self):
        pass

    def layer(self):
        return None


@pytest.fixture
def dock(qtbot, project):
    desk = Desk()
    qtbot.addWidget(desk.window)
    dock = CollectionDock(desk, Runs(desk.window), StandIn(), desk.window)
    yield dock
    dock.stop()


@pytest.fixture
def log():
    """Return what is said in the log."""
    said = []

    def note(message, tag, level):
        if tag == "Image Collections":
            said.append(message)

    QgsApplication.messageLog().messageReceived.connect(note)
    yield said
    QgsApplication.messageLog().messageReceived.disconnect(note)


def settled(dock, qtbot):
    qtbot.waitUntil(lambda: dock.scenes.layer_sync.is_done and not dock.session._timer.isActive())


@pytest.fixture
def saved(dock, pair, load, project, qtbot, tmp_path):
    """Save a project with a dock that is set, and close it; return a function that opens it odd."""
    layers = [load(path) for path in pair]
    dock.scenes.add_layers(layers)
    settled(dock, qtbot)
    path = tmp_path / "map.qgs"
    assert project.write(str(path))
    text = path.read_text(encoding="utf-8")
    state = {**OF_VERSION_1, "scenes": [[layer.id(), True] for layer in layers]}

    def open_with(change):
        project.clear()
        settled(dock, qtbot)
        entry = change(json.loads(json.dumps(state)))
        entry = html.escape(entry if isinstance(entry, str) else json.dumps(entry), quote=False)
        found = ENTRY.sub(lambda match: match[1] + entry + match[3], text)
        path.write_text(found, encoding="utf-8")
        assert project.read(str(path))
        settled(dock, qtbot)

    return open_with


def put(value, *place):
    """Return a change of the state: a value at a place in it."""

    def change(state):
        holder = state
        for step in place[:-1]:
            holder = holder[step]
        holder[place[-1]] = value
        return state

    return change


ODD = {
    "filter": put([], "filter"),
    "filter.start": put(["", "2024-13-01", ""], "filter"),
    "filter.text": put([{}, "", ""], "filter"),
    "bands[0]": put([["B4"]], "bands"),
    "bands": put({"B4": True}, "bands"),
    "composite": put([], "composite"),
    "composite.values": put(None, "composite", "values"),
    "composite.values.reduce": put(5, "composite", "values", "reduce"),
    "composite.values.reduce.REDUCERS": put(
        ["maximum"], "composite", "values", "reduce", "REDUCERS"
    ),
    "composite.values.reduce.PERCENTILES": put(
        {"a": 1}, "composite", "values", "reduce", "PERCENTILES"
    ),
    "composite.values.qualitymosaic.QUALITY": put(
        7, "composite", "values", "qualitymosaic", "QUALITY"
    ),
    "composite.values.blend": put({"WIDTH": 5}, "composite", "values", "blend"),
    "composite.algorithm": put("blend", "composite", "algorithm"),
    "scenes[0]": put([["x"]], "scenes"),
    "scenes": put("all", "scenes"),
    "mask.values": put(None, "mask", "values"),
    "mask.values.MASK": put("of a later version", "mask", "values", "MASK"),
    "mask.values.MASK_BUFFER": put("wide", "mask", "values", "MASK_BUFFER"),
    "mask.values.CLOUD_PROBABILITY": put(-5, "mask", "values", "CLOUD_PROBABILITY"),
    "mask.values.FEATHER": put(3, "mask", "values", "FEATHER"),
    "mask.is_chosen": put("yes", "mask", "is_chosen"),
    "live": put([True], "live"),
    "added": put(5, "added"),
    "file": put("items.json", "file"),
    "advanced": put([], "advanced"),
    "advanced.ORDER": put({"ORDER": "biggest_on_top", "THREADS": 2}, "advanced"),
    "advanced.DEPTH": put({"DEPTH": 5}, "advanced"),
    "version 99": put(99, "version"),
    "everything": lambda state: "{ no",
}


@pytest.mark.parametrize("part", ODD)
def test_an_odd_state_opens_and_is_named_in_the_log(part, saved, dock, log):
    saved(ODD[part])
    (said,) = log
    assert f": {part}." in said
    # The rest is as it was.
    if not part.startswith(("composite", "everything")):
        assert dock.composite.choice.currentData() == "reduce"
        assert dock.composite.form.fields["REDUCERS"].value() == ["max"]
    if not part.startswith(("mask.values", "everything")) or part.endswith(("MASK", "FEATHER")):
        assert dock.masks.form.fields["MASK_BUFFER"].value() == 30.5
    if not part.startswith(("scenes", "everything")):
        assert len(dock.scenes.model.rows) == 2


def test_a_state_as_it_was_saved_says_nothing(saved, dock, log, project):
    saved(lambda state: state)
    assert log == []
    assert dock.scenes.filter_bar.text.value() == "scene"
    assert not project.isDirty()


def test_a_state_without_a_version_says_nothing(saved, dock, log):
    saved(lambda state: {key: value for key, value in state.items() if key != "version"})
    assert log == []
    assert dock.composite.choice.currentData() == "reduce"


def test_many_parts_are_named_shortly(saved, log):
    saved(put([["x" * 5000]] * 500, "scenes"))
    assert len(log[0]) < 1000
    assert "scenes[19] and 480 more" in log[0]


def test_a_dock_starts_in_a_project_with_an_odd_state(project, qtbot, log):
    project.writeEntry("image_collections", "/dock", '{"filter": []}')
    desk = Desk()
    qtbot.addWidget(desk.window)
    dock = CollectionDock(desk, Runs(desk.window), StandIn(), desk.window)
    assert ": filter." in log[0]
    dock.stop()
