# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The menu of presets: chosen, kept, replaced, removed, and exchanged as files."""

from __future__ import annotations

import pytest
from image_collections.algorithms.queries.layer_facts import Facts
from image_collections.ui.composite.presets import PresetsButton
from image_collections.ui.state.preset_store import keep_presets, kept_presets
from image_collections.ui.state.presets import Preset, presets_to_text, shipped
from image_collections.ui.state.session import Session
from image_collections.ui.state.settings import CollectionSettings, SceneChoice
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox


@pytest.fixture
def session(qapp):
    return Session()


@pytest.fixture
def button(qtbot, session):
    keep_presets(())
    made = PresetsButton(session)
    qtbot.addWidget(made)
    yield made
    keep_presets(())


def entries(button):
    """Return the entries of the menu by their texts, as it is shown now."""
    button.menu().aboutToShow.emit()
    return {each.text(): each for each in button.menu().actions() if not each.isSeparator()}


def test_the_presets_of_the_plugin_come_first(button, session):
    found = entries(button)
    year = session.collection.newest_year
    assert year is None
    assert next(iter(found)) == shipped(2024)[0].name
    found["Greenest pixel"].trigger()
    assert session.algorithm == "qualitymosaic"
    assert session.composite_values()["QUALITY"] == "NDVI"
    assert not found["Remove"].isEnabled()


def test_what_is_set_is_kept_by_name_and_chosen_again(button, session, monkeypatch):
    session.choose_algorithm("medoid")
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_: (" R & D ", True)))
    entries(button)["Keep what is set…"].trigger()
    session.choose_algorithm("mosaic")
    entries(button)["R && D"].trigger()
    assert session.algorithm == "medoid"
    found = entries(button)
    found["Remove"].menu().actions()[0].trigger()
    assert kept_presets() == ()


def test_without_a_name_nothing_is_kept(button, monkeypatch):
    for answer in (("", True), ("x", False)):
        monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_, a=answer: a))
        entries(button)["Keep what is set…"].trigger()
    assert kept_presets() == ()


@pytest.mark.parametrize(("answer", "kept"), [("Yes", "medoid"), ("No", "mosaic")])
def test_a_name_that_is_taken_is_asked_about(button, session, monkeypatch, answer, kept):
    session.choose_algorithm("mosaic")
    button.keep("mine")
    session.choose_algorithm("medoid")
    chosen = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "question", staticmethod(lambda *_: chosen))
    button.keep("mine")
    assert [each.settings.composite.algorithm for each in kept_presets()] == [kept]


def test_a_file_brings_presets_beside_those_that_are_there(button, session, tmp_path):
    path = str(tmp_path / "team.json")
    session.choose_algorithm("mosaic")
    button.keep("mine")
    button.save_to(path)
    button.load_from(path)
    assert [each.name for each in kept_presets()] == ["mine"]
    keep_presets(())
    session.choose_algorithm("medoid")
    button.keep("mine")
    button.load_from(path)
    found = {each.name: each.settings.composite.algorithm for each in kept_presets()}
    assert found == {"mine": "medoid", "mine (2)": "mosaic"}


def test_what_is_wrong_with_a_file_is_said(button, tmp_path):
    said = []
    button.failed.connect(said.append)
    button.load_from(str(tmp_path / "none.json"))
    button.save_to(str(tmp_path / "none" / "x.json"))
    assert len(said) == 2
    assert all("none" in text for text in said)


def test_what_no_preset_sets_is_left_out_of_a_file_and_said(button, session, tmp_path):
    path = tmp_path / "shared.json"
    advanced = {"SCHEDULER": "tcp://far:1", "CREATION_OPTIONS": "X", "odd": 1, "LEAST": 2}
    settings = CollectionSettings(advanced=advanced)
    path.write_text(presets_to_text([Preset("theirs", settings)]), encoding="utf-8")
    said, unfolded = [], []
    button.failed.connect(said.append)
    button.advanced_set.connect(lambda: unfolded.append(True))
    button.load_from(str(path))
    (text,) = said
    known = session.parameters.advanced
    for name in ("SCHEDULER", "CREATION_OPTIONS"):
        assert known[name].description() in text
    assert "odd" in text
    assert known["LEAST"].description() not in text
    entries(button)["theirs"].trigger()
    assert session.settings.advanced == {"LEAST": 2}
    assert unfolded == [True]
    entries(button)["Clear median"].trigger()
    assert session.settings.advanced == {}
    assert unfolded == [True]
    assert len(said) == 1


def test_scenes_without_a_quality_band_are_named(button, session):
    said = []
    button.failed.connect(said.append)
    found = entries(button)
    found["Clear median"].trigger()
    assert said == []  # there are no scenes
    masks = {"a": "s2_scl", "b": "", "c": ""}
    session.add_scenes([SceneChoice(key) for key in masks])
    session.learn({key: (f"scene {key}", Facts(mask=mask)) for key, mask in masks.items()})
    found["Clear median"].trigger()
    (text,) = said
    assert text.endswith("no quality band that is known: scene b, scene c.")
    assert session.mask_values()["MASK"] == "none"
    found["Radar: mean of decibels"].trigger()  # which wants no mask
    session.learn({key: (f"scene {key}", Facts(mask="s2_scl")) for key in masks})
    found["Clear median"].trigger()
    assert said == [text]
