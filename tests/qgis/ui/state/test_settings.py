# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of the dock to and from JSON, without widgets and without QGIS."""

from __future__ import annotations

import json
import random
import string
from datetime import date

import pytest
from image_collections.ui.state.settings import (
    FILE,
    VERSION,
    BandChoice,
    CollectionFile,
    CollectionSettings,
    CompositeSettings,
    Filter,
    MaskSettings,
    SceneChoice,
    Traits,
    settings_from_text,
    settings_to_text,
)

SETTINGS = CollectionSettings(
    file=CollectionFile("/data/items.json", frozenset({"S2A", "S2B"})),
    scenes=(
        SceneChoice("a_1"),
        SceneChoice("ü 日本", is_checked=False),
        SceneChoice("/data/a.tif", is_checked=True, kind=FILE),
    ),
    filter=Filter("T32 clear", date(2024, 5, 1), None),
    bands=(BandChoice("B4"), BandChoice("SCL", is_checked=False)),
    composite=CompositeSettings(
        "reduce",
        {"reduce": {"REDUCERS": ["median", "count"], "PERCENTILES": None}, "mosaic": {"X": 1.5}},
    ),
    mask=MaskSettings(True, {"MASK": "custom", "MASK_RULE": "SCL in 3", "MASK_BUFFER": 30.5}),
    is_live=True,
    added="NDVI",
    advanced={"ORDER": "newest_on_top", "THREADS": 2},
    shown="natural",
)

# What projects hold that were saved before there was a version.
OF_BEFORE = (
    '{"scenes": [["a", true], ["b", false]], "filter": ["", "2024-05-01", ""], '
    '"bands": [["B4", true]], "composite": {"algorithm": "mosaic", "values": {"mosaic": {}}}, '
    '"mask": {"is_chosen": false, "values": {"MASK": "none"}}, "live": true}'
)


def test_what_comes_back_is_what_went_in():
    text = settings_to_text(SETTINGS)
    assert json.loads(text)["version"] == VERSION
    assert settings_from_text(text) == (SETTINGS, ())


def test_no_scenes_is_no_text():
    assert settings_to_text(CollectionSettings()) == ""
    assert settings_from_text("") == (CollectionSettings(), ())


def test_what_was_saved_without_a_version_is_read():
    settings, unread = settings_from_text(OF_BEFORE)
    assert unread == ()
    assert settings.scenes == (SceneChoice("a"), SceneChoice("b", is_checked=False))
    assert settings.filter == Filter("", date(2024, 5, 1), None)
    assert settings.mask == MaskSettings(False, {"MASK": "none"})
    assert settings.is_live


@pytest.mark.parametrize(
    "text",
    ["{", "[1]", "5", "null", '"x"', "NaN", "[" * 100_000, "9" * 5000, "\0", '{"scenes":' * 9999],
)
def test_what_is_no_object_is_nothing(text):
    assert settings_from_text(text) == (CollectionSettings(), ("everything",))


@pytest.mark.parametrize(
    ("part", "value", "unread"),
    [
        ("filter", [], ["filter"]),
        ("filter", ["", "2024-13-01", "2024-06-01"], ["filter.start"]),
        ("filter", [5, "2024-05-01", "x"], ["filter.text", "filter.end"]),
        ("bands", [["B4"]], ["bands[0]"]),
        ("bands", [["B4", 1], ["B8", True]], ["bands[0]"]),
        ("scenes", [["x"], ["a", True]], ["scenes[0]"]),
        ("scenes", None, ["scenes"]),
        ("scenes", [["a", True, "item"], ["b", True, "file"]], ["scenes[0]"]),
        ("file", "/data/items.json", ["file"]),
        ("file", ["/data/items.json", [5]], ["file"]),
        ("advanced", [], ["advanced"]),
        ("advanced", {"ORDER": {}, "THREADS": 2}, ["advanced.ORDER"]),
        ("composite", [], ["composite"]),
        ("composite", {"values": None}, ["composite.values"]),
        ("composite", {"algorithm": 5, "values": {"mosaic": 7}}, None),
        ("mask", {"values": None}, ["mask.values"]),
        ("mask", {"values": {"MASK": {}, "MASK_BUFFER": 3}}, ["mask.values.MASK"]),
        ("mask", {"values": {"MASK_RULE": "x" * 20_000}}, ["mask.values.MASK_RULE"]),
        ("mask", {"values": {"MASK_BUFFER": 1e308}}, ["mask.values.MASK_BUFFER"]),
        ("mask", {"values": {"MASK_BUFFER": float("nan")}}, ["mask.values.MASK_BUFFER"]),
        ("mask", {"values": {"MASK_RULE": "\ud800"}}, ["mask.values.MASK_RULE"]),
        ("live", "yes", ["live"]),
        ("version", VERSION + 1, [f"version {VERSION + 1}"]),
        ("version", "two", ["version"]),
        ("version", True, ["version"]),
    ],
)
def test_each_part_is_read_on_its_own(part, value, unread):
    state = json.loads(settings_to_text(SETTINGS))
    state[part] = value
    settings, found = settings_from_text(json.dumps(state))
    wanted = ["composite.algorithm", "composite.values.mosaic"] if unread is None else unread
    assert list(found) == wanted
    others = {"scenes", "filter", "bands", "composite", "mask", "file"} - {part}
    assert all(getattr(settings, name) == getattr(SETTINGS, name) for name in others)


def test_a_name_that_comes_twice_counts_once():
    state = json.loads(settings_to_text(SETTINGS))
    state["scenes"] = [["a", False], ["a", True]]
    settings, unread = settings_from_text(json.dumps(state))
    assert settings.scenes == (SceneChoice("a", is_checked=False),)
    assert unread == ()


def test_nothing_raises_whatever_is_changed():
    dice = random.Random(3)
    text = settings_to_text(SETTINGS)
    letters = string.printable + "é\ud800\0"
    for _ in range(2000):
        place = dice.randrange(len(text))
        changed = text[:place] + dice.choice(letters) + text[place + dice.randrange(4) :]
        settings, _ = settings_from_text(changed)
        assert settings_from_text(settings_to_text(settings)) in (
            (settings, ()),
            (CollectionSettings(), ()),
        )


@pytest.mark.parametrize(
    ("wanted", "label", "day", "is_in"),
    [
        (Filter(), "any", None, True),
        (Filter("t32 CLEAR"), "clear T32UMF", None, True),
        (Filter("t33"), "clear T32UMF", None, False),
        (Filter(start=date(2024, 5, 1)), "x", None, False),
        (Filter(start=date(2024, 5, 1)), "x", date(2024, 5, 1), True),
        (Filter(end=date(2024, 5, 1)), "x", date(2024, 5, 2), False),
    ],
)
def test_a_filter_lets_through(wanted, label, day, is_in):
    assert wanted.accepts(label, Traits(day)) is is_in


JUNE = Traits(date(2024, 6, 1), 0.0, "T32UMF", "Sentinel-2")


@pytest.mark.parametrize(
    ("wanted", "known", "is_in"),
    [
        (Filter(months=frozenset({6, 7})), JUNE, True),
        (Filter(months=frozenset({7})), JUNE, False),
        (Filter(months=frozenset({6})), Traits(), False),
        (Filter(months=frozenset({6}), end=date(2024, 5, 31)), JUNE, False),
        (Filter(most_cloud=0.0), JUNE, True),
        (Filter(most_cloud=10.0), Traits(cloud_cover=10.1), False),
        (Filter(most_cloud=100.0), Traits(), False),
        (Filter(tiles=frozenset({"T32UMF", "T33"})), JUNE, True),
        (Filter(tiles=frozenset({"T33"})), JUNE, False),
        (Filter(sensors=frozenset({"Sentinel-2"})), JUNE, True),
        (Filter(sensors=frozenset({"Landsat"}), tiles=frozenset({"T32UMF"})), JUNE, False),
    ],
)
def test_a_filter_by_what_is_known_lets_through(wanted, known, is_in):
    assert wanted.accepts("x", known) is is_in


def test_all_of_a_filter_is_kept_and_what_is_wrong_in_it_told():
    wanted = Filter(
        "a", None, date(2024, 5, 1), frozenset({1, 12}), 20.0, frozenset({"T1"}), frozenset({"L"})
    )
    text = settings_to_text(CollectionSettings(scenes=(SceneChoice("a"),), filter=wanted))
    assert settings_from_text(text)[0].filter == wanted
    state = json.loads(text)
    state["more_filters"] = {"months": [13], "most_cloud": 101, "tiles": "T1", "sensors": ["L"]}
    settings, unread = settings_from_text(json.dumps(state))
    assert settings.filter == Filter("a", None, date(2024, 5, 1), sensors=frozenset({"L"}))
    assert set(unread) == {f"more_filters.{part}" for part in ("months", "most_cloud", "tiles")}
