# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The session without widgets: settings, what follows from them, the request, undo."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.algorithms.queries.composite_parameters import whole
from image_collections.algorithms.queries.layer_facts import Facts
from image_collections.ui.state.session import KNOWN, Session
from image_collections.ui.state.settings import (
    FILE,
    BandChoice,
    CollectionFile,
    CollectionSettings,
    CompositeSettings,
    Filter,
    MaskSettings,
    SceneChoice,
)

BANDS = ("B02", "B03", "B04", "B08", "SCL")


def facts(day=1, bands=BANDS, **more):
    values = {"crs": "EPSG:32632", "mask": "sentinel2-scl" if "SCL" in bands else ""}
    return Facts(date=datetime(2024, 5, day), bands=tuple(bands), **{**values, **more})


@pytest.fixture
def session(qgis_app):
    return Session()


@pytest.fixture
def told(session):
    """Return what the session says that has changed."""
    said = []
    session.changed.connect(lambda parts: said.append(set(parts)))
    return said


@pytest.fixture
def three(session):
    session.add_scenes([SceneChoice(name) for name in "abc"])
    session.learn({name: (f"scene {name}", facts(day)) for day, name in enumerate("abc", 1)})
    return session


def test_an_empty_session_says_what_is_missing(session):
    assert session.request() is None
    assert session.problem() == "Add scenes, and check at least one."


def test_what_is_not_known_yet_is_waited_for(session):
    session.add_scenes([SceneChoice("a"), SceneChoice("b")])
    session.learn({"a": ("scene a", facts())})
    assert session.problem() == "Looking at the scenes: 1 of 2"
    session.learn({"b": ("scene b", facts(2))})
    assert session.problem() == ""


def test_the_request_follows_from_settings_and_facts(three):
    request = three.request()
    assert request.algorithm == "imagecollections:mosaic"
    assert dict(request.parameters) == {
        "LAYERS": ["a", "b", "c"],
        "BANDS": "B02,B03,B04,B08",
        "TOGETHER": False,
        "MASK": "auto",
        "MASK_BUFFER": 0.0,
    }


def test_each_change_names_its_parts(three, told):
    three.replace(added="NDVI")
    three.replace(added="NDVI")
    three.choose_algorithm("reduce")
    three.learn({"a": ("another name", facts())})
    three.amend(is_live=True)
    assert told == [{"added"}, {"composite"}, {KNOWN}, {"is_live"}]


def test_undo_and_redo_give_the_settings_back(three):
    before = three.settings
    three.check_scenes([three.collection.scenes[0]], False)
    checked = three.settings
    three.remove_scenes([three.collection.scenes[1]])
    removed = three.settings
    three.undo()
    assert three.settings == checked
    three.undo()
    assert three.settings == before
    three.redo()
    three.redo()
    assert three.settings == removed
    assert not three.can_redo


def test_scenes_that_come_back_are_known_still(three, told):
    three.remove_scenes(three.collection.scenes)
    three.undo()
    assert three.problem() == ""
    assert [scene.facts is None for scene in three.collection.scenes] == [False] * 3


def test_steps_of_one_number_are_one_and_those_of_choices_are_not(three):
    for number in (10.0, 20.0, 30.0):
        three.set_value("mask", "MASK_BUFFER", number)
    three.set_value("mask", "MASK", "none")
    three.set_value("mask", "MASK", "auto")
    three.undo()
    assert three.mask_values()["MASK"] == "none"
    three.undo()
    assert three.mask_values() == {"MASK": "auto", "MASK_BUFFER": 30.0}
    three.undo()
    assert "MASK_BUFFER" not in three.mask_values()


def test_live_stays_as_it_is_when_something_is_undone(three):
    three.replace(added="NDVI")
    three.amend(is_live=True)
    three.undo()
    assert three.settings.added == ""
    assert three.settings.is_live


def test_a_project_has_nothing_to_undo(three):
    three.restore(CollectionSettings(scenes=(SceneChoice("a"),)))
    assert not three.can_undo
    assert three.problem() == ""


def test_what_no_parameter_takes_is_named(session):
    settings = CollectionSettings(
        composite=CompositeSettings(
            "blend",
            {"reduce": {"REDUCERS": ["biggest"], "DECIBEL": True}, "blend": {"WIDTH": 5}},
        ),
        mask=MaskSettings(True, {"MASK": "sunglasses", "MASK_BUFFER": 3}),
        advanced={"ORDER": "newest_on_top", "THREADS": "two", "DEPTH": 1},
    )
    assert session.restore(settings) == [
        "composite.values.blend",
        "composite.values.reduce.REDUCERS",
        "composite.algorithm",
        "mask.values.MASK",
        "advanced.THREADS",
        "advanced.DEPTH",
    ]
    assert session.settings.composite.values == {"reduce": {"DECIBEL": True}}
    assert session.settings.mask.values == {"MASK_BUFFER": 3}
    assert session.settings.advanced == {"ORDER": "newest_on_top"}


def test_bands_are_chosen_by_themselves_until_somebody_chooses(three):
    assert three.collection.chosen == ["B02", "B03", "B04", "B08"]
    three.learn({"c": ("scene c", facts(3, ("B02", "B04", "SCL")))})
    assert three.collection.chosen == ["B02", "B04"]
    three.replace(bands=(BandChoice("B08"), BandChoice("B02", is_checked=False)))
    assert three.collection.chosen == ["B08"]
    assert three.collection.common == ["B02", "B04", "SCL"]
    assert three.problem() == "scene c: Band B08 is missing: uncheck this scene or the band."


def test_bands_that_go_and_come_back_are_as_they_were_chosen(three):
    rows = [row for row in three.collection.bands if row.name in ("B08", "B02")]
    three.replace(bands=three.collection.with_bands(rows[::-1]))
    known = {name: (name, facts(1, ("B02", "SCL"))) for name in "abc"}
    three.learn(known)
    assert three.collection.chosen == ["B02"]
    three.learn({name: (name, facts()) for name in "abc"})
    assert three.collection.chosen == ["B08", "B02"]


def test_the_filter_says_which_scenes_take_part(three):
    three.replace(filter=Filter("scene", start=datetime(2024, 5, 2).date()))
    assert [scene.id for scene in three.collection.used] == ["b", "c"]


def test_the_newest_year_is_that_of_scenes_that_take_part(session):
    session.add_scenes([SceneChoice(name) for name in "abc"])
    dates = {"a": datetime(2021, 5, 1), "b": datetime(2023, 5, 1), "c": None}
    session.learn({name: (name, Facts(date=date, bands=BANDS)) for name, date in dates.items()})
    assert session.collection.newest_year == 2023
    session.check_scenes([session.collection.scenes[1]], False)
    assert session.collection.newest_year == 2021
    session.check_scenes([session.collection.scenes[0]], False)
    assert session.collection.newest_year is None


def test_a_mask_is_found_by_itself_until_somebody_chooses(three):
    three.learn({"c": ("scene c", facts(3, BANDS[:4]))})
    assert three.mask_values()["MASK"] == "none"
    three.set_value("mask", "MASK", "auto")
    assert "No mask can be found by itself" in three.problem()


def test_a_quality_is_found_by_itself_and_can_be_emptied(three):
    three.choose_algorithm("qualitymosaic")
    assert three.request().parameters["QUALITY"] == "(B08 - B04) / (B08 + B04)"
    three.set_value("composite", "QUALITY", None)
    assert three.problem() == "Choose a quality or write an expression."
    three.set_value("composite", "QUALITY", "B99")
    assert "B99" in three.problem()
    three.set_value("composite", "QUALITY", "B08")
    assert three.problem() == ""


def test_what_stands_in_a_field_and_is_no_value_is_a_problem(three):
    three.set_fault("mask", "Mask buffer: '30 m' is no number.")
    assert three.problem() == "Mask buffer: '30 m' is no number."
    three.set_fault("mask", "")
    assert three.problem() == ""


def test_advanced_parameters_are_asked_for_when_they_are_not_the_default(three):
    three.set_value("advanced", "ORDER", "as_listed")
    three.set_value("advanced", "RESAMPLING", "bilinear")
    three.set_value("advanced", "THREADS", 1)
    three.set_value("advanced", "FILTER", "cloud_cover < 20")
    three.set_value("advanced", "PARTNER_DAYS", 3.0)
    found = three.request().parameters
    assert "ORDER" not in found
    assert found["RESAMPLING"] == "bilinear"
    assert found["THREADS"] == 1
    assert found["FILTER"] == "cloud_cover < 20"
    # It means nothing beside this way of matching.
    assert "PARTNER_DAYS" not in found
    three.set_value("advanced", "PARTNER_MATCH", "nearest")
    assert three.request().parameters["PARTNER_DAYS"] == 3.0


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("FILTER", "cloud_cover <", "Filter: "),
        ("DATE_PATTERN", "(?P<year", "Date pattern: "),
        ("START_DATE", "2024-13-01", "Start date: "),
        ("EXTENT", "1,2,3", "Extent: "),
        ("CRS", "EPSG:nothing", "CRS: "),
        ("PATH_MAP", "nonsense", "Path map: "),
    ],
)
def test_words_of_the_advanced_part_are_checked(three, name, text, words):
    three.set_value("advanced", name, text)
    assert three.problem().startswith(words)
    assert three.request() is None


def test_every_input_of_a_composite_is_somewhere_in_the_dock(session):
    known = session.parameters
    for name, algorithm in known.algorithms.items():
        inputs = {
            each.name() for each in algorithm.parameterDefinitions() if not each.isDestination()
        }
        shown = {*known.own[name], *known.mask, *known.advanced}
        assert inputs - shown == {"LAYERS", "COLLECTION", "BANDS", "ADD_BANDS"}
        assert set(whole(known.own[name], {})) == set(known.own[name])


# Collection files and files


def items(count=4):
    return [(f"item{place}", facts(place + 1)) for place in range(count)]


def test_items_of_a_collection_file_are_scenes(session):
    session.replace(file=CollectionFile("/data/items.json"))
    assert session.problem() == "Looking at the scenes…"
    session.learn_items("/data/items.json", items())
    found = session.request().parameters
    assert found["COLLECTION"] == "/data/items.json"
    assert found["LAYERS"] == []
    assert "FILTER" not in found
    session.add_scenes([SceneChoice("a"), SceneChoice("/data/b.tif", kind=FILE)])
    session.learn({"a": ("layer a", facts(9)), "/data/b.tif": ("b", facts(10))})
    assert session.request().parameters["LAYERS"] == ["a", "/data/b.tif"]
    assert [scene.name for scene in session.collection.scenes][-2:] == ["layer a", "b"]


def test_what_is_an_item_too_counts_once(session):
    session.add_scenes([SceneChoice("a"), SceneChoice("/data/b.tif", kind=FILE)])
    known = {"a": facts(1, file="/data/a.tif"), "/data/b.tif": facts(2, file="/data/b.tif")}
    session.learn({key: (key, each) for key, each in known.items()})
    session.replace(file=CollectionFile("/data/items.json"))
    several = facts(3, file="")  # an item of several files is none of these
    session.learn_items(
        "/data/items.json", [("item a", known["a"]), ("other", several), ("another", several)]
    )
    names = ["item a", "other", "another", "/data/b.tif"]
    assert [scene.name for scene in session.collection.used] == names
    assert session.request().parameters["LAYERS"] == ["/data/b.tif"]
    session.check_scenes(session.collection.scenes[:1], False)
    assert [scene.name for scene in session.collection.used] == names[1:]
    session.remove_scenes(session.collection.scenes[:1])
    assert [scene.id for scene in session.collection.used] == ["a", "/data/b.tif"]


def test_items_that_take_no_part_are_filtered_by_their_names(session):
    session.replace(file=CollectionFile("/data/items.json", frozenset({"item0"})))
    session.learn_items("/data/items.json", items())
    session.add_scenes([SceneChoice("a")])
    session.learn({"a": ("it's layer a", facts(9))})
    assert session.request().parameters["FILTER"] == "not name in 'item0'"
    session.check_scenes(session.collection.scenes[1:3], False)
    # The filter holds for layers too.
    assert session.request().parameters["FILTER"] == "name in 'item3','it''s layer a'"
    session.set_value("advanced", "FILTER", "cloud_cover < 20 or month = 5")
    assert session.request().parameters["FILTER"] == (
        "(cloud_cover < 20 or month = 5) and name in 'item3','it''s layer a'"
    )
    session.replace(filter=Filter("nothing"))
    assert session.problem() == "Add scenes, and check at least one."


def test_a_collection_file_that_cannot_be_read_says_why(session):
    session.replace(file=CollectionFile("/data/items.json"))
    session.learn_items("/data/items.json", [], "It is no collection file.")
    assert session.problem() == "It is no collection file."
    session.undo()
    assert session.problem() == "Add scenes, and check at least one."


def test_an_item_takes_its_whole_file_off_the_list(session):
    session.replace(file=CollectionFile("/data/items.json"))
    session.learn_items("/data/items.json", items())
    session.remove_scenes(session.collection.scenes[:1])
    assert session.settings.file is None
    session.undo()
    assert len(session.collection.used) == 4


def test_bands_are_forgotten_with_the_last_scene_and_come_back_by_undo(three):
    three.replace(bands=(BandChoice("B02", is_checked=False), BandChoice("B03")))
    one, *others = three.collection.scenes
    three.remove_scenes(others)
    assert three.settings.bands
    three.remove_scenes([one])
    assert three.settings.bands == ()
    three.undo()
    assert three.settings.bands == (BandChoice("B02", is_checked=False), BandChoice("B03"))
    three.amend(scenes=())
    assert three.settings.bands == ()


# What is undone where layers are gone


def test_layers_that_are_gone_come_back_by_no_undo(three):
    three.choose_algorithm("medoid")
    three.remove_scenes(three.collection.scenes[:1])
    three.lose_layers({"a", "b"})
    assert [scene.id for scene in three.settings.scenes] == ["c"]
    # Of the scene that was removed nothing is left to take back, of the method there is.
    three.undo()
    assert three.algorithm != "medoid"
    assert [scene.id for scene in three.settings.scenes] == ["c"]
    three.undo()
    assert not three.settings.scenes
    assert not three.can_undo
    three.redo()
    assert [scene.id for scene in three.settings.scenes] == ["c"]


def test_where_all_layers_are_gone_there_is_nothing_to_undo(three, told):
    assert three.can_undo
    three.lose_layers(set("abc"))
    assert not three.can_undo
    assert not three.can_redo
    assert told, "the buttons hear of it"


def test_a_layer_that_is_in_steps_only_is_told_of_too(three, told):
    three.remove_scenes(three.collection.scenes)
    assert three.can_undo
    told.clear()
    three.lose_layers(set("abc"))
    assert not three.can_undo
    assert told
    told.clear()
    three.lose_layers({"another"})
    assert not told


def test_files_stay_where_layers_of_that_name_are_gone(session):
    session.add_scenes([SceneChoice("a", kind=FILE)])
    session.lose_layers({"a"})
    assert session.can_undo
    assert [scene.id for scene in session.settings.scenes] == ["a"]
