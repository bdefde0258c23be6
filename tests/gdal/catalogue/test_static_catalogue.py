# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Static catalogues: what is opened, and where the way through them ends."""

from __future__ import annotations

import json
from datetime import date

import pytest
from image_collections.engine.catalogue import static_catalogue
from image_collections.engine.catalogue.catalogues import STATIC, Catalogue
from image_collections.engine.catalogue.matching import Conditions
from image_collections.engine.catalogue.search import CatalogueSearch
from image_collections.engine.catalogue.search_request import Answer, Search
from image_collections.engine.errors import CatalogueError
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.progress import Silence
from image_collections.tests.support.items import asset, item

ROOT = "https://files.test/data/"
HERE = Bounds(14, 41, 15, 42)


class Files:
    """Answers with files by their path below the root; keeps what was opened."""

    def __init__(self, files):
        self.files = files
        self.opened = []

    def fetch(self, request):
        assert request.address.startswith(ROOT), request.address
        assert not request.body
        path = request.address[len(ROOT) :]
        self.opened.append(path)
        if path not in self.files:
            return Answer(404, b"", request.address)
        content = self.files[path]
        if not isinstance(content, bytes):
            content = json.dumps(content).encode()
        return Answer(200, content, request.address)


class Warned(Silence):
    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


def links(rel, *hrefs):
    return [{"rel": rel, "href": href} for href in hrefs]


def catalog(*children, items=()):
    found = [*links("child", *children), *links("item", *items), *links("root", "catalog.json")]
    return {"type": "Catalog", "id": "x", "links": found}


def collection(key, *items, box=(14, 41, 16, 42), period=(None, None), **more):
    extent = {"spatial": {"bbox": [list(box)]}, "temporal": {"interval": [list(period)]}}
    return {
        "type": "Collection",
        "id": key,
        "extent": extent,
        "license": "CC0-1.0",
        "links": links("item", *items),
        **more,
    }


def scene(name, **more):
    return item(name, {"red": asset("red.tif")}, **more)


def found_of(files, *, collections=(), conditions=None, log=None, address=f"{ROOT}catalog.json"):
    transport = Files(files)
    found = CatalogueSearch(
        Catalogue("own", "own", address, STATIC),
        Search(tuple(collections), conditions or Conditions()),
        transport,
        log or Silence(),
    ).run()
    return found, transport.opened


def names(found):
    return [each["id"] for each in found.items]


TREE = {
    "catalog.json": catalog("a/collection.json", "b/collection.json", "sub/catalog.json"),
    "a/collection.json": collection("a", "./a1.json", "a2/a2.json"),
    "a/a1.json": scene("a1"),
    "a/a2/a2.json": scene("a2", date="2020-07-01T00:00:00Z"),
    "b/collection.json": collection("b", "b1.json"),
    "b/b1.json": scene("b1"),
    "sub/catalog.json": catalog("../c/collection.json", items=["loose.json"]),
    "sub/loose.json": scene("loose"),
    "c/collection.json": collection("c", "c1.json"),
    "c/c1.json": scene("c1"),
}


def test_all_items_are_found_each_file_is_opened_once():
    found, opened = found_of(TREE)
    assert set(names(found)) == {"a1", "a2", "b1", "loose", "c1"}
    assert sorted(opened) == sorted(TREE)


def test_addresses_of_files_are_relative_to_the_item_and_have_the_licence():
    found, _ = found_of(TREE, collections=["a"])
    second = next(each for each in found.items if each["id"] == "a2")
    assert second["assets"]["red"]["href"] == f"{ROOT}a/a2/red.tif"


def test_items_of_other_collections_are_not_opened():
    found, opened = found_of(TREE, collections=["a", "c"])
    assert set(names(found)) == {"a1", "a2", "c1"}
    assert not {"b/b1.json", "sub/loose.json"} & set(opened)


def test_collections_of_elsewhere_and_of_other_times_are_not_gone_into():
    files = {
        "catalog.json": catalog("far.json", "old.json", "late.json", "here.json", "odd.json"),
        "far.json": collection("far", "x.json", box=(50, 5, 51, 6)),
        "old.json": collection("old", "x.json", period=("2010-01-01T00:00:00Z", "2011-01-01")),
        "late.json": collection("late", "x.json", period=("2024-06-01T00:00:00Z", None)),
        "here.json": collection("here", "one.json", period=("2024-01-01T00:00:00Z", None)),
        "odd.json": collection("odd", "two.json", box=("a", 1), period=("yesterday", 7)),
        "one.json": scene("one", date="2024-05-05T00:00:00Z"),
        "two.json": scene("two", date="2024-05-06T00:00:00Z"),
    }
    period = Conditions(HERE, date(2024, 5, 1), date(2024, 6, 1))
    found, opened = found_of(files, conditions=period)
    assert names(found) == ["one", "two"]
    assert "x.json" not in opened


def test_files_of_other_servers_are_not_opened():
    log = Warned()
    files = {
        "catalog.json": catalog(
            "https://evil.test/a.json", "file:///etc/passwd", "http://files.test/a.json", "a.json"
        ),
        "a.json": collection("a", "https://evil.test/i.json", "i.json"),
        "i.json": scene("i"),
    }
    found, _ = found_of(files, log=log)
    assert names(found) == ["i"]
    assert any("another server" in each for each in log.warnings)


def test_circles_end_and_so_do_long_ways():
    files = {"catalog.json": catalog("catalog.json", "c1.json")}
    for number in range(1, 40):
        files[f"c{number}.json"] = catalog(f"c{number + 1}.json", items=[f"i{number}.json"])
        files[f"i{number}.json"] = scene(f"i{number:02d}")
    found, opened = found_of(files)
    assert len(opened) < 40
    assert names(found)[0] == "i01"
    assert f"i{static_catalogue.DEEPEST_FILE + 1}" not in names(found)


def test_too_many_files_are_cut_with_a_warning(monkeypatch):
    monkeypatch.setattr(static_catalogue, "MOST_FILES", 5)
    log = Warned()
    files = {"catalog.json": catalog(items=[f"i{number}.json" for number in range(20)])}
    files |= {f"i{number}.json": scene(f"i{number}") for number in range(20)}
    found, opened = found_of(files, log=log)
    assert found.is_cut
    assert len(opened) == 6
    assert any("begin at one" in each for each in log.warnings)


def test_files_that_cannot_be_read_are_named_and_left_out():
    log = Warned()
    items = ["gone.json", "broken.json", "good.json"]
    files = {"catalog.json": catalog(items=items), "broken.json": b"{", "good.json": scene("good")}
    found, _ = found_of(files, log=log)
    assert names(found) == ["good"]
    assert sum("Left out" in each for each in log.warnings) == 2


def test_the_first_file_must_be_there():
    with pytest.raises(CatalogueError, match="nothing at https"):
        found_of({})


def test_a_file_of_items_is_taken_as_it_is():
    files = {"items.json": {"type": "FeatureCollection", "features": [scene("a"), 7]}}
    found, _ = found_of(files, address=f"{ROOT}items.json")
    assert names(found) == ["a"]
    one, _ = found_of({"a.json": scene("a")}, address=f"{ROOT}a.json")
    assert names(one) == ["a"]
