# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Presets: what they keep and set, to and from JSON, and those that come with the plugin."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from image_collections.engine.outputs.transaction import Transaction
from image_collections.ui.state.preset_store import (
    PresetFileError,
    keep_presets,
    kept_presets,
    read_presets,
    write_presets,
)
from image_collections.ui.state.presets import (
    LONGEST_NAME,
    NoPresetsError,
    Preset,
    apply,
    preset_of,
    presets_from_text,
    presets_to_text,
    shipped,
    with_preset,
)
from image_collections.ui.state.session import Session
from image_collections.ui.state.settings import (
    BandChoice,
    CollectionSettings,
    CompositeSettings,
    Filter,
    MaskSettings,
    SceneChoice,
)

SETTINGS = CollectionSettings(
    scenes=(SceneChoice("a"),),
    bands=(BandChoice("B04"),),
    filter=Filter("T32", date(2024, 5, 1), None, frozenset({6}), 20.0, frozenset({"T32UMF"})),
    composite=CompositeSettings("reduce", {"reduce": {"REDUCERS": ["max"]}, "mosaic": {}}),
    mask=MaskSettings(True, {"MASK": "custom", "MASK_RULE": "SCL in 3"}),
    is_live=True,
    added="NDVI",
    advanced={"ORDER": "newest_on_top", "EXTENT": "0,1,0,1", "THREADS": 2},
    shown="natural",
)


@pytest.fixture
def session(qapp):
    made = Session()
    made.restore(SETTINGS)
    return made


@pytest.fixture(autouse=True)
def no_presets():
    keep_presets(())
    yield
    keep_presets(())


def test_a_preset_has_no_scenes_no_place_and_no_year(session):
    kept = preset_of("mine", session).settings
    assert kept == CollectionSettings(
        filter=Filter(months=frozenset({6}), most_cloud=20.0),
        composite=CompositeSettings("reduce", {"reduce": {"REDUCERS": ["max"]}}),
        mask=SETTINGS.mask,
        added="NDVI",
        advanced={"ORDER": "newest_on_top"},
        shown="natural",
    )


def test_a_preset_sets_its_parts_and_leaves_the_others(session):
    kept = preset_of("mine", session)
    other = replace(
        SETTINGS,
        composite=CompositeSettings("medoid", {"medoid": {"TIES": "last"}}),
        mask=MaskSettings(),
        filter=Filter("T33", most_cloud=5.0),
        added="",
        advanced={"EXTENT": "5,6,5,6", "LEAST": 3},
    )
    session.restore(other)
    assert apply(kept, session) == []
    now = session.settings
    assert (now.scenes, now.bands, now.is_live) == (other.scenes, other.bands, True)
    assert now.filter == Filter("T33", months=frozenset({6}), most_cloud=20.0)
    assert now.composite.algorithm == "reduce"
    assert now.composite.values["reduce"] == {"REDUCERS": ["max"]}
    assert now.composite.values["medoid"] == {"TIES": "last"}
    assert (now.mask, now.added) == (SETTINGS.mask, "NDVI")
    assert now.advanced == {"EXTENT": "5,6,5,6", "ORDER": "newest_on_top"}


def test_a_preset_without_added_bands_leaves_those_that_are_there(session):
    apply(shipped(2024)[0], session)
    assert (session.settings.bands, session.settings.added) == (SETTINGS.bands, "NDVI")


def test_a_preset_is_one_step_of_undo(session):
    apply(Preset("x", CollectionSettings(composite=CompositeSettings("medoid", {}))), session)
    assert session.settings.mask == MaskSettings()
    session.undo()
    assert session.settings == SETTINGS
    assert not session.can_undo


def test_what_this_version_does_not_know_is_named_and_left_out(session):
    strange = CollectionSettings(
        composite=CompositeSettings("dream", {"dream": {}, "reduce": {"REDUCERS": ["nope"]}})
    )
    unfit = apply(Preset("x", strange), session)
    assert set(unfit) == {
        "composite.algorithm",
        "composite.values.dream",
        "composite.values.reduce.REDUCERS",
    }
    assert session.algorithm == session.parameters.first


def test_what_comes_back_is_what_went_in(session):
    presets = (preset_of("ä & <b>", session), *shipped(2024))
    read, foreign = presets_from_text(presets_to_text(presets))
    assert foreign == ()
    assert sorted(read, key=lambda each: each.name) == sorted(presets, key=lambda each: each.name)


def test_nothing_of_scenes_comes_out_of_a_file():
    record = json.loads(presets_to_text([Preset("x", SETTINGS)]))
    (preset,), foreign = presets_from_text(json.dumps(record))
    kept = {"ORDER": "newest_on_top"}
    assert preset.settings == replace(SETTINGS, scenes=(), bands=(), is_live=False, advanced=kept)
    assert foreign == ("EXTENT", "THREADS")


@pytest.mark.parametrize("name", ["SCHEDULER", "PATH_MAP", "CREATION_OPTIONS", "EXTENT", "THREADS"])
def test_no_preset_holds_what_is_of_a_computer_or_a_place(session, name):
    session.restore(replace(SETTINGS, advanced={name: "x"}))
    assert preset_of("mine", session).settings.advanced == {}
    own = replace(SETTINGS, advanced={name: "y", "ORDER": "newest_on_top"})
    apply(Preset("theirs", own), session)
    assert session.settings.advanced["ORDER"] == "newest_on_top"
    assert session.settings.advanced.get(name) != "y"
    keep_presets([Preset("theirs", own)])
    (kept,) = kept_presets()
    assert kept.settings.advanced == {"ORDER": "newest_on_top"}


def test_what_a_preset_does_not_name_has_its_default(session):
    newest = next(each for each in shipped(2024) if each.settings.advanced)
    values = {"mosaic": {"TOGETHER": True}, "reduce": {"REDUCERS": ["max"]}}
    advanced = {"SAME_DAY": True, "THREADS": 2}
    session.restore(
        replace(SETTINGS, composite=CompositeSettings("reduce", values), advanced=advanced)
    )
    assert apply(newest, session) == []
    now = session.settings
    assert now.composite == CompositeSettings("mosaic", {**values, "mosaic": {}})
    assert now.advanced == {"ORDER": "newest_on_top", "THREADS": 2}
    assert (now.scenes, now.bands) == (SETTINGS.scenes, SETTINGS.bands)


def test_a_preset_sets_no_method_that_it_does_not_choose(session):
    values = {"mosaic": {}, "reduce": {"REDUCERS": ["min"]}}
    apply(Preset("x", CollectionSettings(composite=CompositeSettings("mosaic", values))), session)
    assert session.settings.composite.values["reduce"] == {"REDUCERS": ["max"]}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "no json",
        '{"image_collections_presets": 1}',
        "[" * 100000,
        '{"image_collections_presets": 1, "presets": [1, {"name": ""}, {"name": 3}]}',
    ],
)
def test_a_text_without_presets_is_told(text):
    with pytest.raises(NoPresetsError):
        presets_from_text(text)


def test_names_are_in_order_short_and_each_is_there_once(session):
    presets = ()
    for name in ("b", "A", "c", "b"):
        presets = with_preset(presets, Preset(name, CollectionSettings(added=name + "x")))
    assert [preset.name for preset in presets] == ["A", "b", "c"]
    assert len(preset_of("n" * 1000, session).name) == LONGEST_NAME


def test_the_six_of_the_plugin_fit_and_are_checked_as_what_users_set(session):
    names = [preset.name for preset in shipped(2024)]
    assert len(set(names)) == 6
    for preset in shipped(2024):
        session.restore(replace(SETTINGS, added=""))
        assert apply(preset, session) == []
        assert session.problem_of_values() == ""
    assert any("2019" in preset.name for preset in shipped(2019))


# ---- where they are kept -------------------------------------------------------------------------


def test_the_profile_keeps_presets(session):
    assert kept_presets() == ()
    kept = (preset_of("mine", session),)
    keep_presets(kept)
    assert kept_presets() == kept
    keep_presets(())
    assert kept_presets() == ()


def test_a_file_hands_presets_on(session, tmp_path):
    path = str(tmp_path / "presets.json")
    write_presets(path, [preset_of("mine", session)])
    assert read_presets(path) == ((preset_of("mine", session),), ())


def test_files_that_are_none_are_named(tmp_path):
    other = tmp_path / "other.json"
    other.write_bytes(b"\xff\xfe")
    for path in (other, tmp_path / "none.json", tmp_path):
        with pytest.raises(PresetFileError, match=path.name):
            read_presets(str(path))
    with pytest.raises(PresetFileError, match="not saved"):
        write_presets(str(tmp_path / "none" / "x.json"), [])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_leaves_the_older_file(session, tmp_path, monkeypatch):
    path = tmp_path / "presets.json"
    path.write_text("older")
    monkeypatch.setattr(Transaction, "draft", lambda outputs, target: Path("/dev/full"))
    with pytest.raises(PresetFileError, match="No space left"):
        write_presets(str(path), [preset_of("mine", session)])
    assert path.read_text() == "older"
