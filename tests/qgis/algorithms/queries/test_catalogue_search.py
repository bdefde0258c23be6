# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches as the dock asks them: which picture shows a scene, and files that add up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from image_collections.algorithms.queries import catalogue_search
from image_collections.algorithms.queries.catalogue_search import (
    added_to,
    checked_request,
    choice_of,
    known_choices,
    listed_collections,
    save_scenes,
    without_login,
)
from image_collections.engine.errors import CatalogueError, InvalidOptionError
from image_collections.tests.support.items import asset, item
from image_collections.tests.support.web_server import Reply, WebServer

WEB = "https://files.test"


def picture(name, kind="image/png", roles=("thumbnail",), base=WEB):
    return {"href": f"{base}/{name}", "type": kind, "roles": list(roles)}


def found(name="a", assets=None, date="2024-06-01T10:00:00Z", collection="scenes"):
    record = {**item(name, assets or {"red": asset("a.tif")}, date=date), "collection": collection}
    return catalogue_search._scene_of(record, 1)


@pytest.mark.parametrize(
    ("assets", "expected"),
    [
        ({"thumbnail": picture("a.png")}, "a.png"),
        ({"visual": picture("tci.tif", "image/tiff; application=geotiff", ["overview"])}, ""),
        ({"rendered_preview": picture("p.png", roles=["overview"])}, "p.png"),
        ({"b": picture("p.png", roles=["overview"]), "a": picture("a.jpg", "image/jpeg")}, "a.jpg"),
        ({"thumbnail": {"href": f"{WEB}/a.jpg?x=1"}}, "a.jpg?x=1"),
        ({"thumbnail": {"href": f"{WEB}/a.jp2"}}, ""),
        ({"thumbnail": picture("a.png", base="s3://bucket")}, ""),
        ({"thumbnail": picture("a.png", base="file:///etc")}, ""),
        ({"thumbnail": picture("a.svg", "image/svg+xml")}, ""),
        ({"thumbnail": {"type": "image/png", "roles": "thumbnail"}}, ""),
        ({"red": picture("red.png", roles=["data"])}, ""),
    ],
)
def test_the_picture_of_a_scene_is_small_and_on_the_web(qgis_app, assets, expected):
    assert found(assets=assets).thumbnail == (f"{WEB}/{expected}" if expected else "")


def test_known_catalogues_say_their_collections(qgis_app):
    choices = {each.key: each for each in known_choices()}
    assert "sentinel-2-l2a" in {each.key for each in choices["earth-search"].collections}
    assert not choices["earth-search"].lists_itself
    assert not choices["maxar-open-data"].lists_itself  # files, which list nothing
    assert choice_of("https://stac.test/v1").lists_itself
    with pytest.raises(InvalidOptionError):
        choice_of("nowhere")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("earth-search", "earth-search"),
        ("https://a:b@c.test/v1?k=1#d", "https://c.test/v1"),
        ("http://c.test:81/v1", "http://c.test:81/v1"),
    ],
)
def test_no_login_is_kept_of_an_address(text, kept):
    assert without_login(text) == kept


def test_what_is_wrong_with_a_question_is_a_sentence(qgis_app):
    with pytest.raises(InvalidOptionError, match="COLLECTIONS"):
        checked_request({"CATALOGUE": "earth-search"})
    with pytest.raises(InvalidOptionError, match="is empty"):
        checked_request({"COLLECTIONS": "a", "START_DATE": "2024-02-01", "END_DATE": "2024-01-01"})


def never():
    return False


def test_pages_of_collections_follow_each_other(qgis_app):
    def answer(asked):
        number = int(asked.query.get("page", 0))
        page = {"collections": [{"id": f"c{number}", "title": 3}, {"title": "none"}, "x"]}
        if number < 3:
            page["links"] = [{"rel": "next", "href": f"/collections?page={number + 1}"}]
        return page

    with WebServer(answer) as server:
        listed = listed_collections(f"{server.address}/search", "", never)
    assert [each.key for each in listed] == ["c0", "c1", "c2", "c3"]


def test_pages_of_collections_without_end_come_to_one(qgis_app):
    page = {"collections": [{"id": "a"}], "links": [{"rel": "next", "href": "/collections?x=1"}]}
    with WebServer(lambda asked: page) as server:
        assert len(listed_collections(server.address, "", never)) == 1
        assert len(server.asked) == 2


@pytest.mark.parametrize("reply", [{"a": 1}, Reply(b"<html>hi</html>"), Reply({"a": 1}, 404)])
def test_a_server_that_lists_nothing_is_an_error(qgis_app, reply):
    with WebServer(lambda asked: reply) as server, pytest.raises(CatalogueError):
        listed_collections(server.address, "", never)


def ids(path):
    features = json.loads(Path(path).read_text(encoding="utf-8"))["features"]
    return [each["id"] for each in features]


def test_a_saved_file_has_the_scenes_in_their_order(qgis_app, tmp_path):
    path = tmp_path / "x.json"
    save_scenes(str(path), [found("b"), found("a")])
    assert ids(path) == ["b", "a"]


def test_scenes_add_up_once_each_from_the_oldest(qgis_app, tmp_path):
    folder = tmp_path / "searches"
    late, early = found("late", date="2024-07-01T10:00:00Z"), found("early")
    first = added_to("", [late], folder)
    second = added_to(first, [early, late, found("late", collection="others")], folder)
    assert ids(first) == ["late"]
    assert sorted(ids(second)[1:]) == ["late", "late"]
    assert ids(second)[0] == "early"
    assert added_to(first, [early, late, found("late", collection="others")], folder) == second


def test_files_of_others_are_not_mixed_in(qgis_app, tmp_path):
    # Their addresses may be relative to where they are.
    path = tmp_path / "mine.json"
    save_scenes(str(path), [found("mine")])
    assert ids(added_to(str(path), [found("new")], tmp_path / "searches")) == ["new"]
    gone = tmp_path / "searches" / "gone.json"
    assert ids(added_to(str(gone), [found("new")], tmp_path / "searches")) == ["new"]
