# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's settings in a project that is moved together with its files."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from image_collections.algorithms.parameters import stored_defaults
from image_collections.algorithms.queries.composite_parameters import CompositeParameters
from image_collections.ui.state.project_state import ProjectState, moved
from image_collections.ui.state.session import Session
from image_collections.ui.state.settings import (
    FILE,
    CollectionFile,
    CollectionSettings,
    SceneChoice,
    settings_from_text,
    settings_to_text,
)
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject


@pytest.fixture
def place(tmp_path):
    """Return a folder with a project's files."""
    folder = tmp_path / "old"
    (folder / "data").mkdir(parents=True)
    for name in ("data/season.json", "data/a.tif"):
        (folder / name).write_text("x")
    return folder


def settings_of(folder):
    return CollectionSettings(
        file=CollectionFile(str(folder / "data" / "season.json")),
        scenes=(
            SceneChoice(str(folder / "data" / "a.tif"), kind=FILE),
            SceneChoice("/vsicurl/https://one.test/b.tif", kind=FILE),
            SceneChoice("layer"),
        ),
    )


@pytest.fixture
def state(qgis_app):
    owner = QObject()
    session = Session()
    made = ProjectState(QgsProject.instance(), session, owner)
    made.session, made.owner = session, owner
    yield made
    made.stop()


@pytest.mark.parametrize("is_saved_first", [True, False])
def test_files_that_are_moved_with_the_project_are_found(place, state, is_saved_first):
    project = QgsProject.instance()
    if is_saved_first:
        assert project.write(str(place / "map.qgs"))
    state.session.replace(file=settings_of(place).file, scenes=settings_of(place).scenes)
    state.save()
    assert project.write(str(place / "map.qgs"))
    new = place.parent / "new"
    shutil.move(str(place), str(new))
    project.clear()
    assert state.session.settings.is_empty
    assert project.read(str(new / "map.qgs"))
    found = state.session.settings
    assert found.file == settings_of(new).file
    assert [each.id for each in found.scenes[:2]] == [
        each.id for each in settings_of(new).scenes[:2]
    ]


def test_files_that_stay_where_they_are_stay(place, tmp_path):
    settings = settings_of(place)
    assert moved(settings, str(place), str(tmp_path / "elsewhere")) == settings
    assert moved(settings, "", str(tmp_path)) == settings
    assert moved(settings, str(place), str(place)) == settings
    assert moved(CollectionSettings(), str(place), str(tmp_path)) == CollectionSettings()
    assert Path(settings.file.path).exists()


def test_a_project_brings_nothing_that_is_of_a_computer(place, state):
    project, settings = QgsProject.instance(), settings_of(place)
    there = {"SCHEDULER": "tcp://far:1", "PATH_MAP": "/a=/b", "THREADS": 2}
    # As others may have written it.
    text = settings_to_text(replace(settings, advanced=there, is_live=True))
    project.writeEntry("image_collections", "/dock", text)
    said = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda *parts: said.append(parts[0]))
    state.load()
    assert state.session.settings.advanced == {"THREADS": 2}
    assert [text for text in said if "Scheduler, Path map" in text]
    project.setDirty(False)
    state.save()
    assert not project.isDirty()
    # What is set here is of this session.
    state.session.replace(advanced=there)
    state.save()
    assert state.session.settings.advanced == there
    state.session.replace(advanced={**there, "THREADS": 3})
    state.save()
    saved = project.readEntry("image_collections", "/dock", "")[0]
    assert settings_from_text(saved)[0].advanced == {"THREADS": 3}


def test_a_scheduler_comes_back_from_the_options_and_the_dock_says_so(place, monkeypatch):
    kept = {stored_defaults.SCHEDULER: "tcp://mine:8786"}
    monkeypatch.setattr(stored_defaults, "value", lambda key: kept.get(key, ""))
    # As after a restart: the project has none, and the fields are made anew.
    parameters = CompositeParameters()
    fields = parameters.advanced
    assert fields["SCHEDULER"].defaultValue() == "tcp://mine:8786"
    for name in ("SCHEDULER", "PATH_MAP"):
        assert "No project keeps it" in fields[name].help()
        assert "Settings > Options > Image Collections" in fields[name].help()
