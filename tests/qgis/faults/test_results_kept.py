# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that fail or are disturbed: what was there stays, and the next run is right."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)

OLDER = "an older result"


def truncate(path):
    content = Path(path).read_bytes()
    Path(path).write_bytes(content[: len(content) // 2])


@pytest.fixture
def large(make_image):
    values = np.random.default_rng(3).integers(1, 9000, (600, 600))
    return [
        make_image(f"large_2024-0{month}-01.tif", {"B4": values + month}, shape=(600, 600))
        for month in (1, 2)
    ]


def begun(name, parameters, feedback):
    """Start an algorithm as the dialog does, prepared in this thread and run in another."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"imagecollections:{name}")
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.kept = (context, algorithm, feedback, [])
    task.executed.connect(lambda is_right, results: task.kept[3].append(is_right))
    QgsApplication.taskManager().addTask(task)
    return task


def ended(qtbot, *tasks):
    qtbot.waitUntil(lambda: all(task.kept[3] for task in tasks), timeout=60000)
    return [task.kept[3][0] for task in tasks]


def test_a_run_that_fails_leaves_all_older_outputs(run, large, tmp_path):
    names = {"OUTPUT": "result.tif", "PROVENANCE": "proof.tif", "FOOTPRINTS": "prints.gpkg"}
    outputs = {key: str(tmp_path / name) for key, name in names.items()}
    for path in outputs.values():
        Path(path).write_text(OLDER)
    whole = Path(large[1]).read_bytes()
    truncate(large[1])
    with pytest.raises(QgsProcessingException, match=r"large_2024-02-01.* damaged or incomplete"):
        run("reduce", large, **outputs)
    assert {Path(path).read_text() for path in outputs.values()} == {OLDER}
    # And a second run after it is as if it was the first.
    Path(large[1]).write_bytes(whole)
    assert run("reduce", large, **outputs)["TOTAL_PIXEL_COUNT"] == 360000
    assert not list(tmp_path.glob(".image-collections-*"))


def test_a_target_that_is_open_as_a_layer_is_replaced(run, load, read, pair, tmp_path):
    target = str(tmp_path / "result.tif")
    run("mosaic", pair[:1], OUTPUT=target)
    layer = load(target)
    run("mosaic", pair, OUTPUT=target)
    assert set(np.unique(read(target)["B4"])) == {100, 200}
    layer.reload()
    assert layer.isValid()


def test_layers_that_are_removed_while_a_task_runs(
    large, load, qtbot, new_feedback, read, tmp_path
):
    layers = [load(path) for path in large]
    target = str(tmp_path / "result.tif")
    inputs = {"LAYERS": [layer.id() for layer in layers], "OUTPUT": target, "REDUCERS": ["max"]}
    task = begun("reduce", inputs, new_feedback())
    QgsProject.instance().removeAllMapLayers()
    assert ended(qtbot, task) == [True]
    assert read(target)["B4_max"].shape == (600, 600)


def test_a_project_that_is_closed_while_a_task_runs(
    large, load, qtbot, new_feedback, read, tmp_path
):
    layers = [load(path) for path in large]
    target = str(tmp_path / "result.tif")
    inputs = {"LAYERS": [layer.id() for layer in layers], "OUTPUT": target, "REDUCERS": ["max"]}
    task = begun("reduce", inputs, new_feedback())
    QgsProject.instance().clear()
    assert ended(qtbot, task) == [True]
    assert read(target)["B4_max"].shape == (600, 600)


@pytest.mark.parametrize("second", ["other.tif", "result.tif"], ids=["two files", "one file"])
def test_two_runs_at_once(large, qtbot, new_feedback, read, tmp_path, second):
    targets = [str(tmp_path / "result.tif"), str(tmp_path / second)]
    tasks = [
        begun("reduce", {"LAYERS": large, "OUTPUT": path, "REDUCERS": [key]}, new_feedback())
        for path, key in zip(targets, ("min", "max"))
    ]
    assert ended(qtbot, *tasks) == [True, True]
    found = [set(read(path)) for path in targets]
    assert (
        found == [{"B4_min"}, {"B4_max"}]
        if second == "other.tif"
        else found[0]
        in (
            {"B4_min"},
            {"B4_max"},
        )
    )
    assert QgsRasterLayer(targets[0], "whole").isValid()
    assert not list(tmp_path.glob(".image-collections-*"))
