# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live layers of projects that are opened, moved, or opened without what they need."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from image_collections.algorithms.results.placing import LIVE
from image_collections.engine.live.trust import ENABLE
from image_collections.plugin.live.projects import LiveProjects
from image_collections.tests.qgis.scenarios.test_messages import is_a_sentence
from osgeo import gdal
from qgis.core import QgsApplication, QgsRasterLayer


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


@pytest.fixture
def watching(trusted):
    projects = LiveProjects()
    yield projects
    projects.close()


@pytest.fixture
def saved(run, pair, trusted, project, tmp_path):
    """Save a project with images and a live layer in one folder; return the folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    images = [shutil.move(path, folder) for path in pair]
    run("mosaic", images, OUTPUT=str(folder / "composite.vrt"))
    project.addMapLayer(QgsRasterLayer(str(folder / "composite.vrt"), "live", "gdal"))
    assert project.write(str(folder / "map.qgz"))
    project.clear()
    return folder


def first_pixel(project):
    (layer,) = project.mapLayers().values()
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    return block.value(1, 1)


def test_a_saved_project_opens_with_its_live_layer(saved, watching, project, log):
    assert project.read(str(saved / "map.qgz"))
    assert first_pixel(project) == 200
    assert log == []
    assert not project.isDirty()


def test_a_moved_project_opens_with_its_live_layer(saved, watching, project, log):
    moved = saved.parent / "there"
    saved.rename(moved)
    assert project.read(str(moved / "map.qgz"))
    assert first_pixel(project) == 200
    assert log == []


def test_images_that_are_gone_are_named_in_the_log(saved, watching, project, log):
    gone = next(Path(saved).glob("*05-01.tif"))
    gone.unlink()
    assert project.read(str(saved / "map.qgz"))
    (message,) = log
    assert gone.name in message
    is_a_sentence(message)


def test_a_live_layer_without_its_file_is_named_in_the_log(saved, watching, project, log):
    assert project.read(str(saved / "map.qgz"))
    (layer,) = project.mapLayers().values()
    layer.setCustomProperty(LIVE, layer.id())
    assert project.write(str(saved / "map.qgz"))
    project.clear()
    (saved / "composite.vrt").unlink()
    assert project.read(str(saved / "map.qgz"))
    assert "lost its file" in log[0]


def test_python_that_is_switched_off_is_said_in_the_log(saved, watching, project, log):
    before = gdal.GetConfigOption(ENABLE)
    gdal.SetConfigOption(ENABLE, "NO")
    try:
        assert project.read(str(saved / "map.qgz"))
    finally:
        gdal.SetConfigOption(ENABLE, before)
    assert "GDAL cannot show the live layer 'live'" in log[0]
    is_a_sentence(log[0])


def test_layers_that_were_there_before_the_plugin_are_shown(saved, project, trusted, log):
    trusted.withdraw()
    assert project.read(str(saved / "map.qgz"))
    assert first_pixel(project) != 200
    trusted.grant()
    projects = LiveProjects()
    assert first_pixel(project) == 200
    projects.close()
    assert log == []
