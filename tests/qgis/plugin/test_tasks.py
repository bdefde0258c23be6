# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs in the background end well: with layers, with a reason, or stopped."""

from __future__ import annotations

import gc
import threading

import processing
import pytest
from image_collections.algorithms.results import opening
from image_collections.algorithms.results.placing import LIVE
from image_collections.engine.composites.reduce import Reduce
from image_collections.engine.remote.crew import Crew
from image_collections.plugin import background, tasks
from image_collections.plugin.jobs import JOBS, State
from image_collections.plugin.loading import place_above
from image_collections.plugin.tasks import Runs
from image_collections.tests.support.silent_server import SilentServer
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsTask,
)
from qgis.PyQt import sip

SECONDS = 20


@pytest.fixture
def runs():
    JOBS.stop_all()
    made = Runs()
    yield made
    made.cancel_all()
    JOBS.stop_all()


class Gate:
    """Holds up the computing of a run until it is opened, or the run has heard that it shall stop.

    `begun` tells that the run has come to it.
    """

    def __init__(self):
        self.begun, self.opened = threading.Event(), threading.Event()

    def pass_through(self):
        self.begun.set()
        assert self.opened.wait(SECONDS), "nobody has opened the gate"


@pytest.fixture
def gate(monkeypatch):
    made = Gate()
    compute, leave = Reduce.compute, Crew.leave

    def held(*arguments):
        made.pass_through()
        return compute(*arguments)

    def left(*arguments):
        made.opened.set()
        return leave(*arguments)

    monkeypatch.setattr(Reduce, "compute", held)
    monkeypatch.setattr(Crew, "leave", left)
    yield made
    made.opened.set()


@pytest.fixture
def layers(pair, load):
    return [load(path) for path in pair]


def loaded(path):
    return QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())


def reduced(runs, layers, path):
    ids = [layer.id() for layer in layers]
    given = {"LAYERS": ids, "THREADS": 1, "OUTPUT": loaded(path)}
    return runs.create("imagecollections:reduce", given)


def test_a_result_is_loaded_named_and_above_the_images(runs, pair, load, qtbot, project, tmp_path):
    layers = [load(path) for path in pair]
    given = {"LAYERS": [layer.id() for layer in layers], "PROVENANCE": loaded(tmp_path / "p.tif")}
    run = runs.create("imagecollections:mosaic", {**given, "OUTPUT": loaded(tmp_path / "m.tif")})
    with qtbot.waitSignal(run.finished, timeout=20000) as signal:
        run.start()
    results, ids = signal.args
    assert results["OUTPUT"] == str(tmp_path / "m.tif")
    names = {project.mapLayer(layer_id).name() for layer_id in ids}
    name = "Mosaic of 2 scenes, 2024-05 to 2024-06"
    assert names == {name, f"Provenance: {name}"}
    tree = [node.name() for node in project.layerTreeRoot().children()]
    assert tree[:2] == [name, f"Provenance: {name}"]
    (record,) = JOBS.records
    assert record.progress == 100
    assert record.state is State.DONE
    assert all(each in record.outcome for each in names)
    qtbot.waitUntil(lambda: not runs.children())


def test_a_temporary_result_is_loaded_too(runs, pair, load, qtbot, project):
    ids = [load(path).id() for path in pair]
    output = loaded(QgsProcessing.TEMPORARY_OUTPUT)
    run = runs.create("imagecollections:mosaic", {"LAYERS": ids, "OUTPUT": output})
    with qtbot.waitSignal(run.finished, timeout=20000) as signal:
        run.start()
    (layer_id,) = signal.args[1]
    assert project.mapLayer(layer_id).isValid()


def test_what_is_wrong_is_told_at_once(runs, pair, load, qtbot, tmp_path):
    ids = [load(path).id() for path in pair]
    given = {"LAYERS": ids, "BANDS": "B99", "OUTPUT": loaded(tmp_path / "m.tif")}
    run = runs.create("imagecollections:mosaic", given)
    with qtbot.waitSignal(run.failed, timeout=20000) as signal:
        run.start()
    assert signal.args == ["Image 'scene_2024-05-01' has no band 'B99'; it has B4, B8."]


def test_no_run_takes_the_place_of_the_live_layer(runs, pair, load, run, qtbot, tmp_path):
    path = tmp_path / "project.live.vrt"
    run("mosaic", pair, OUTPUT=str(path))
    load(str(path), "Mosaic of 2 scenes").setCustomProperty(LIVE, True)
    before = path.read_bytes()
    sentence = "is that of the live layer 'Mosaic of 2 scenes'"
    started = runs.create("imagecollections:mosaic", {"LAYERS": pair, "OUTPUT": loaded(path)})
    with qtbot.waitSignal(started.failed, timeout=20000) as signal:
        started.start()
    assert sentence in signal.args[0]
    with pytest.raises(QgsProcessingException, match=sentence):
        run("mosaic", pair, OUTPUT=str(path))
    assert path.read_bytes() == before


@pytest.mark.parametrize("stops", ["the run", "all runs"])
def test_a_run_that_is_stopped_leaves_nothing(stops, runs, layers, gate, qtbot, tmp_path):
    run = reduced(runs, layers, tmp_path / "result.tif")
    with qtbot.waitSignal(run.cancelled, timeout=SECONDS * 1000):
        run.start()
        qtbot.waitUntil(gate.begun.is_set, timeout=SECONDS * 1000)
        run.cancel() if stops == "the run" else runs.cancel_all()
    assert not list(tmp_path.glob("*result*"))


def test_a_run_goes_on_without_its_project_and_loads_nothing(
    runs, layers, gate, qtbot, project, tmp_path
):
    run = reduced(runs, layers, tmp_path / "result.tif")
    with qtbot.waitSignal(run.finished, timeout=SECONDS * 1000) as signal:
        run.start()
        qtbot.waitUntil(gate.begun.is_set, timeout=SECONDS * 1000)
        project.clear()
        gate.opened.set()
    assert signal.args[1] == []
    assert (tmp_path / "result.tif").exists()
    assert not project.mapLayers()
    assert not opening._WAITING


@pytest.mark.parametrize("goes", ["at once", "in the middle"])
def test_a_run_whose_owner_goes_keeps_what_its_task_works_with(goes, layers, gate, qtbot, tmp_path):
    # As when the plugin is switched off: QGIS goes on with the task, and needs its context.
    owner = Runs()
    reduced(owner, layers, tmp_path / "result.tif").start()
    if goes == "in the middle":
        qtbot.waitUntil(gate.begun.is_set, timeout=SECONDS * 1000)
    assert len(background._kept) == 1
    owner.cancel_all()
    sip.delete(owner)
    del owner
    gc.collect()
    qtbot.waitUntil(lambda: not background._kept, timeout=SECONDS * 1000)
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert not list(tmp_path.glob("*result*"))


def test_a_run_whose_source_does_not_answer_holds_up_nothing(runs, qtbot, tmp_path):
    server = SilentServer()
    path = server.path("scene_2024-06-01.tif")
    run = runs.create(
        "imagecollections:mosaic", {"LAYERS": [path], "OUTPUT": str(tmp_path / "m.tif")}
    )
    with qtbot.waitSignal(run.cancelled, timeout=SECONDS * 1000):
        run.start()
        qtbot.waitUntil(server.asked.is_set, timeout=SECONDS * 1000)
        qtbot.waitUntil(lambda: run.record.state is State.RUNNING, timeout=SECONDS * 1000)
        run.record.stop()
        server.close()
    assert run.record.state is State.STOPPED


def test_the_list_of_qgis_stops_a_run_too(runs, layers, gate, qtbot, tmp_path):
    run = reduced(runs, layers, tmp_path / "result.tif")
    ends = []
    noted = QgsApplication.taskManager().statusChanged.connect(lambda _, end: ends.append(end))
    with qtbot.waitSignal(run.cancelled, timeout=SECONDS * 1000):
        run.start()
        qtbot.waitUntil(gate.begun.is_set, timeout=SECONDS * 1000)
        QgsApplication.taskManager().cancelAll()
    QgsApplication.taskManager().statusChanged.disconnect(noted)
    assert run.record.state is State.STOPPED
    # QGIS says of a complete one that it is.
    assert QgsTask.TaskStatus.Complete not in ends
    assert QgsTask.TaskStatus.Terminated in ends
    assert not list(tmp_path.glob("*result*"))


def test_the_recipe_of_a_run_is_that_of_the_toolbox(runs, layers, qtbot, tmp_path):
    ids = [layer.id() for layer in layers]
    given = {"LAYERS": ids, "REFERENCE_LAYER": ids[0], "THREADS": 1}
    by_run, by_toolbox = tmp_path / "a" / "m.tif", tmp_path / "b" / "m.tif"
    for each in (by_run, by_toolbox):
        each.parent.mkdir()
    run = runs.create("imagecollections:mosaic", {**given, "OUTPUT": str(by_run)})
    with qtbot.waitSignal(run.finished, timeout=SECONDS * 1000):
        run.start()
    processing.run("imagecollections:mosaic", {**given, "OUTPUT": str(by_toolbox)})
    recipes = [gdal.Open(str(each)).GetMetadata() for each in (by_run, by_toolbox)]
    recipes[0] = {
        key: text.replace(str(by_run), str(by_toolbox)) for key, text in recipes[0].items()
    }
    assert recipes[0] == recipes[1]


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


def test_two_runs_at_once_are_listed_each_with_its_own_end(runs, layers, gate, qtbot, tmp_path):
    first = reduced(runs, layers, tmp_path / "first.tif")
    second = reduced(runs, layers, tmp_path / "second.tif")
    heard = []
    first.cancelled.connect(lambda: heard.append("first"))
    second.finished.connect(lambda *_: heard.append("second"))
    first.start()
    second.start()
    assert [record.title for record in JOBS.records] == ["Reduce", "Reduce"]
    qtbot.waitUntil(gate.begun.is_set, timeout=SECONDS * 1000)
    JOBS.records[0].stop()
    qtbot.waitUntil(lambda: "first" in heard, timeout=SECONDS * 1000)
    gate.opened.set()
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=SECONDS * 1000)
    assert set(heard) == {"first", "second"}
    assert [record.state for record in JOBS.records] == [State.STOPPED, State.DONE]
    assert [path.name for path in tmp_path.glob("*.tif") if "scene" not in path.name] == [
        "second.tif"
    ]


def test_what_is_wrong_is_listed(runs, pair, load, qtbot, tmp_path):
    given = {"LAYERS": [load(pair[0]).id()], "BANDS": "B99", "OUTPUT": loaded(tmp_path / "m.tif")}
    run = runs.create("imagecollections:mosaic", given)
    with qtbot.waitSignal(run.failed, timeout=20000) as signal:
        run.start()
    (record,) = JOBS.records
    assert record.state is State.FAILED
    assert record.outcome == signal.args[0]
    assert "B99" in record.outcome


def test_an_error_while_results_are_loaded_is_told(runs, pair, load, qtbot, tmp_path, monkeypatch):
    def breaks(*_):
        raise ValueError("no tree")

    monkeypatch.setattr(tasks, "load_results", breaks)
    ids = [load(path).id() for path in pair]
    given = {"LAYERS": ids, "OUTPUT": loaded(tmp_path / "m.tif")}
    run = runs.create("imagecollections:mosaic", given)
    with qtbot.waitSignal(run.failed, timeout=20000) as signal:
        run.start()
    assert "no tree" in signal.args[0]
    assert JOBS.records[0].state is State.FAILED
    assert not opening._WAITING
