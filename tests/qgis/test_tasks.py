# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs in the background end well: with layers, with a reason, or stopped."""

from __future__ import annotations

import gc
import time

import numpy as np
import pytest
from image_collections.plugin import tasks
from image_collections.plugin.loading import place_above
from image_collections.plugin.tasks import Runs
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt import sip

SIZE = (1500, 1500)


@pytest.fixture
def runs():
    made = Runs()
    yield made
    made.cancel_all()


@pytest.fixture
def large(make_image, load):
    """Images that take a while, with a slow statistic."""
    values = np.arange(SIZE[0] * SIZE[1], dtype="uint16").reshape(SIZE)
    return [
        load(make_image(f"2024-05-0{n}.tif", {"B4": values + n}, shape=SIZE)) for n in (1, 2, 3, 4)
    ]


def loaded(path):
    return QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())


def slow(runs, layers, path):
    ids = [layer.id() for layer in layers]
    given = {"LAYERS": ids, "REDUCERS": ["kendall"], "THREADS": 1, "OUTPUT": loaded(path)}
    return runs.start("imagecollections:reduce", given)


def test_a_result_is_loaded_named_and_above_the_images(runs, pair, load, qtbot, project, tmp_path):
    layers = [load(path) for path in pair]
    given = {"LAYERS": [layer.id() for layer in layers], "PROVENANCE": loaded(tmp_path / "p.tif")}
    run = runs.start("imagecollections:mosaic", {**given, "OUTPUT": loaded(tmp_path / "m.tif")})
    steps = []
    run.progressed.connect(steps.append)
    with qtbot.waitSignal(run.finished, timeout=20000) as signal:
        run.start()
    results, ids = signal.args
    assert results["OUTPUT"] == str(tmp_path / "m.tif")
    names = {project.mapLayer(layer_id).name() for layer_id in ids}
    assert names == {"Mosaic", "Provenance"}
    tree = [node.name() for node in project.layerTreeRoot().children()]
    assert set(tree[:2]) == names
    assert steps[-1] == 100
    qtbot.waitUntil(lambda: not runs.children())


def test_a_temporary_result_is_loaded_too(runs, pair, load, qtbot, project):
    ids = [load(path).id() for path in pair]
    output = loaded(QgsProcessing.TEMPORARY_OUTPUT)
    run = runs.start("imagecollections:mosaic", {"LAYERS": ids, "OUTPUT": output})
    with qtbot.waitSignal(run.finished, timeout=20000) as signal:
        run.start()
    (layer_id,) = signal.args[1]
    assert project.mapLayer(layer_id).isValid()


def test_what_is_wrong_is_told_at_once(runs, pair, load, qtbot, tmp_path):
    ids = [load(path).id() for path in pair]
    given = {"LAYERS": ids, "BANDS": "B99", "OUTPUT": loaded(tmp_path / "m.tif")}
    run = runs.start("imagecollections:mosaic", given)
    with qtbot.waitSignal(run.failed, timeout=20000) as signal:
        run.start()
    assert signal.args == ["Image 'scene_2024-05-01' has no band 'B99'; it has B4, B8."]


def test_a_run_that_is_stopped_leaves_nothing(runs, large, qtbot, tmp_path):
    run = slow(runs, large, tmp_path / "slow.tif")
    with qtbot.waitSignal(run.cancelled, timeout=20000):
        run.start()
        qtbot.wait(200)
        run.cancel()
    assert not list(tmp_path.glob("*slow*"))


def test_a_run_goes_on_without_its_project_and_loads_nothing(runs, large, qtbot, project, tmp_path):
    run = slow(runs, large, tmp_path / "slow.tif")
    with qtbot.waitSignal(run.finished, timeout=60000) as signal:
        run.start()
        qtbot.wait(100)
        project.clear()
    assert signal.args[1] == []
    assert (tmp_path / "slow.tif").exists()
    assert not project.mapLayers()


def test_cancelling_all_stops_what_runs(runs, large, qtbot, tmp_path):
    run = slow(runs, large, tmp_path / "slow.tif")
    with qtbot.waitSignal(run.cancelled, timeout=20000):
        run.start()
        qtbot.wait(100)
        began = time.perf_counter()
        runs.cancel_all()
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize("delay", [0, 100])
def test_a_run_whose_owner_goes_keeps_what_its_task_works_with(large, qtbot, tmp_path, delay):
    # As when the plugin is switched off: QGIS goes on with the task, and needs its context.
    owner = Runs()
    slow(owner, large, tmp_path / "slow.tif").start()
    qtbot.wait(delay)
    assert len(tasks._kept) == 1
    owner.cancel_all()
    sip.delete(owner)
    del owner
    gc.collect()
    qtbot.waitUntil(lambda: not tasks._kept, timeout=20000)
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert not list(tmp_path.glob("*slow*"))


def test_the_place_is_above_the_group_of_the_images(project, make_image, load):
    root = project.layerTreeRoot()
    first = load(make_image("first.tif", {"B4": 1}))
    inner = load(make_image("inner.tif", {"B4": 1}))
    root.addGroup("empty")
    group = root.addGroup("outer").addGroup("scenes")
    group.addLayer(inner)
    root.removeLayer(inner)
    names = [node.name() for node in root.children()]
    assert names[place_above(root, [inner.id()])] == "outer"
    assert names[place_above(root, [inner.id(), first.id()])] == "first"
    assert place_above(root, []) == 0
    assert place_above(root, ["unknown"]) == 0
