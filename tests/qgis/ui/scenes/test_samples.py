# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample scenes come from a menu into the project and the dock; an empty dock offers them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.sample.collection import make_sample
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.ui.scenes import samples
from image_collections.ui.window import Window
from qgis.core import QgsMultiBandColorRenderer

SIZE = 48


@pytest.fixture
def window(qtbot, project, monkeypatch):
    """Return the window of the plugin, whose sample scenes are small."""

    def small(folder, stop):
        return [str(path) for path in make_sample(folder, SIZE, has_truth=False).scenes]

    monkeypatch.setattr(samples, "make_scenes", small)
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    with Shell(desk) as shell:
        made = Window(shell)
        made.desk = desk
        yield made
    shell.close()
    JOBS.stop_all()


def dialog_of(window):
    window.samples_action.trigger()
    (dialog,) = window.dock.findChildren(samples.SamplesDialog)
    return dialog


def is_ready(window):
    sync = window.dock.scenes.layer_sync
    return len(window.dock.scenes.model.rows) == 8 and sync.is_done


def test_the_menu_makes_scenes_in_the_folder_that_is_chosen(window, qtbot, project, tmp_path):
    dialog = dialog_of(window)
    assert window.dock.isVisible()
    dialog.folder.setFilePath(str(tmp_path / "here"))
    dialog.make_button.click()
    qtbot.waitUntil(lambda: is_ready(window), timeout=20000)
    files = sorted(path.name for path in (tmp_path / "here").iterdir() if path.suffix == ".tif")
    assert len(files) == 8
    rows = window.dock.scenes.model.rows
    assert [row.date.isoformat() for row in rows][::7] == ["2024-05-12", "2024-08-20"]
    assert window.dock.session.problem() == ""


def test_they_are_in_a_group_with_the_newest_on_top_and_in_natural_colours(window, qtbot, project):
    dialog_of(window).make_button.click()
    qtbot.waitUntil(lambda: is_ready(window), timeout=20000)
    group = project.layerTreeRoot().findGroup("Sample scenes")
    layers = [node.layer() for node in group.findLayers()]
    assert [layer.name()[-8:] for layer in layers][::7] == ["20240820", "20240512"]
    assert group.isVisible()
    for layer in layers:
        assert isinstance(layer.renderer(), QgsMultiBandColorRenderer)
        assert layer.renderer().usesBands() == [3, 2, 1]
        assert "T32UMF" in Path(layer.source()).name


def test_temporary_scenes_are_new_ones_each_time(window, qtbot, project):
    first = dialog_of(window)
    paths = {first.chosen(), first.chosen()}
    first.reject()
    assert len(paths) == 2
    assert not any(path.exists() for path in paths)


def test_what_is_in_the_way_is_said(window, qtbot, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    said = []
    window.dock.scenes.samples.failed.connect(said.append)
    dialog = dialog_of(window)
    dialog.folder.setFilePath(str(tmp_path / "file"))
    dialog.make_button.click()
    qtbot.waitUntil(lambda: bool(said))
    assert "file" in said[0]
    assert window.dock.session.settings.is_empty


def test_an_empty_dock_offers_four_ways_and_no_empty_table(window, qtbot, project, tmp_path):
    window.dock.setUserVisible(True)
    scenes = window.dock.scenes
    assert scenes.first_steps.isVisible()
    assert not scenes.view.isVisible()
    assert not scenes.first_steps.visible_button.isEnabled()
    scenes.first_steps.samples_button.click()
    (dialog,) = window.dock.findChildren(samples.SamplesDialog)
    dialog.folder.setFilePath(str(tmp_path))
    dialog.make_button.click()
    qtbot.waitUntil(lambda: is_ready(window), timeout=20000)
    assert not scenes.first_steps.isVisible()
    assert scenes.view.isVisible()
    scenes.model.remove(range(8))
    assert scenes.first_steps.isVisible()
    assert scenes.first_steps.visible_button.text() == "Visible layers (8)"
    scenes.first_steps.visible_button.click()
    assert [row.name[-8:] for row in scenes.model.rows][::7] == ["20240512", "20240820"]


def test_the_count_of_visible_layers_follows_the_layer_panel(
    window, qtbot, make_image, load, project
):
    window.dock.setUserVisible(True)
    button = window.dock.scenes.first_steps.visible_button
    layer = load(make_image("a.tif", {"B1": np.ones((4, 5))}))
    qtbot.waitUntil(lambda: button.text() == "Visible layers (1)")
    project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    qtbot.waitUntil(lambda: button.text() == "Visible layers (0)")
    assert not button.isEnabled()
