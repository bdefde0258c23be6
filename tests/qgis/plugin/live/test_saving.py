# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of the live layer when a project is saved: first, again, elsewhere, and in vain."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from image_collections.algorithms.results.renewal import open_again
from image_collections.engine.live.file import read_live
from image_collections.plugin.live.saving import LiveSaving
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.usefixtures("trusted")


@pytest.fixture
def layer(run, pair, project, tmp_path):
    """Return a live layer in the project, whose file is a temporary one."""
    made = tmp_path / "temporary" / "unsaved.live.vrt"
    made.parent.mkdir()
    run("mosaic", pair, OUTPUT=str(made))
    layer = QgsRasterLayer(str(made), "live", "gdal")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def said(layer, project):
    """Return the sentences of what follows the saving of the project."""
    parent = QObject()
    saving = LiveSaving(project, lambda: layer, parent)
    sentences = []
    saving.failed.connect(sentences.append)
    yield sentences
    saving.close()


def sources(path):
    """Return every source that a project file names: in its layers, and in the tree of layers."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            (name,) = (name for name in archive.namelist() if name.endswith(".qgs"))
            text = archive.read(name).decode()
    else:
        text = path.read_text(encoding="utf-8")
    tree = re.findall(r'<layer-tree-layer [^>]*source="([^"]*)"', text)
    # The main annotation layer of a project has an empty source.
    layers = re.findall(r"<datasource>([^<]+)</datasource>", text)
    assert tree
    assert layers
    return {*tree, *layers}


@pytest.mark.parametrize("name", ["map.qgz", "map.qgs", "MAP.QGZ"])
def test_the_first_save_holds_the_kept_file(name, layer, said, project, tmp_path):
    path = tmp_path / name
    assert project.write(str(path))
    QApplication.processEvents()
    kept = path.with_suffix(".live.vrt")
    assert sources(path) == {f"./{kept.name}"}
    assert layer.source() == str(kept)
    assert layer.isValid()
    assert read_live(str(kept)) is not None
    assert not project.isDirty()
    assert said == []


@pytest.mark.parametrize("name", ["map.qgz", "map.qgs"])
def test_a_second_save_changes_nothing(name, layer, said, project, tmp_path):
    path = tmp_path / name
    assert project.write(str(path))
    QApplication.processEvents()
    before = sources(path)
    assert project.write()
    QApplication.processEvents()
    assert sources(path) == before
    assert layer.source() == str(path.with_suffix(".live.vrt"))


@pytest.mark.parametrize("name", ["copy.qgz", "copy.qgs"])
def test_a_copy_has_a_file_of_its_own(name, layer, said, project, tmp_path):
    first = tmp_path / "map.qgz"
    assert project.write(str(first))
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    assert project.write(str(folder / name))
    QApplication.processEvents()
    assert sources(folder / name) == {"./copy.live.vrt"}
    assert sources(first) == {"./map.live.vrt"}
    assert first.with_suffix(".live.vrt").exists()
    assert layer.source() == str(folder / "copy.live.vrt")


def test_projects_of_one_name_and_two_kinds_have_a_file_each(
    layer, said, project, run, pair, tmp_path
):
    first, second = tmp_path / "map.qgz", tmp_path / "map.qgs"
    assert project.write(str(first))
    QApplication.processEvents()
    kept = (tmp_path / "map.live.vrt").read_bytes()
    run("mosaic", pair, OUTPUT=str(tmp_path / "other.vrt"), ORDER="oldest_on_top")
    open_again(layer, str(tmp_path / "other.vrt"))
    assert project.write(str(second))
    QApplication.processEvents()
    assert sources(first) == {"./map.live.vrt"}
    assert sources(second) == {"./map.qgs.live.vrt"}
    assert (tmp_path / "map.live.vrt").read_bytes() == kept


def test_what_was_saved_opens_with_the_layer(layer, said, project, tmp_path):
    path = tmp_path / "map.qgz"
    assert project.write(str(path))
    temporary = tmp_path / "temporary" / "unsaved.live.vrt"
    temporary.unlink()
    project.clear()
    assert project.read(str(path))
    (opened,) = project.mapLayers().values()
    assert opened.isValid()


@pytest.mark.parametrize("name", ["folder.qgz", "folder.qgs"])
def test_a_save_that_fails_leaves_everything(name, layer, said, project, tmp_path):
    """A folder of that name stands in the way, beside it the live file of another project."""
    before = layer.source()
    (tmp_path / name).mkdir()
    others = tmp_path / "folder.live.vrt"
    others.write_text("of another project")
    assert not project.write(str(tmp_path / name))
    QApplication.processEvents()
    assert layer.source() == before
    assert layer.isValid()
    assert others.read_text() == "of another project"


def test_a_save_that_fails_leaves_no_new_file(layer, said, project, tmp_path):
    (tmp_path / "folder.qgz").mkdir()
    assert not project.write(str(tmp_path / "folder.qgz"))
    QApplication.processEvents()
    assert not (tmp_path / "folder.live.vrt").exists()
    assert project.write(str(tmp_path / "map.qgz"))
    QApplication.processEvents()
    assert sources(tmp_path / "map.qgz") == {"./map.live.vrt"}


def test_files_of_a_user_with_the_name_of_the_live_file_stay(layer, said, project, tmp_path):
    """A file, a link and a folder; a live file of before is replaced."""
    mine, linked = tmp_path / "map.live.vrt", tmp_path / "elsewhere.txt"
    mine.write_text("mine")
    linked.write_text("mine too")
    (tmp_path / "map.live-2.vrt").symlink_to(linked)
    (tmp_path / "map.live-3.vrt").mkdir()
    for _ in range(2):
        assert project.write(str(tmp_path / "map.qgz"))
        QApplication.processEvents()
        assert sources(tmp_path / "map.qgz") == {"./map.live-4.vrt"}
    assert mine.read_text() == "mine"
    assert linked.read_text() == "mine too"
    assert sorted(path.name for path in tmp_path.glob("map.live*")) == [
        *("map.live-2.vrt", "map.live-3.vrt", "map.live-4.vrt", "map.live.vrt"),
    ]
    assert said == []


def test_a_file_that_cannot_be_kept_is_said(layer, said, project, tmp_path):
    before = layer.source()
    Path(before).unlink()
    assert project.write(str(tmp_path / "map.qgz"))
    assert "The live layer is not saved with the project" in said[0]
    assert layer.source() == before


def test_a_project_in_a_database_says_that_it_does_not_keep_it(layer, said, project, tmp_path):
    name = f"geopackage:{tmp_path / 'box.gpkg'}?projectName=map"
    before = Path(layer.source())
    assert project.write(name)
    assert project.write(name)
    (sentence,) = said
    assert "not saved with this project" in sentence
    assert Path(layer.source()) == before
