# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One item of each kind stands for a collection file that may hold many."""

from __future__ import annotations

import itertools

from image_collections.engine.catalogue import item_kinds
from image_collections.engine.catalogue.item_kinds import different_items, scalar_properties
from image_collections.tests.support.items import asset, item, stored, write_items


def scene(name, *keys, **properties):
    assets = {key: asset(f"{name}_{key}.tif", **stored()) for key in keys}
    return item(name, assets, **properties)


def names(path):
    return [found.name for found in different_items(str(path))]


def test_items_with_the_same_assets_and_properties_are_one_kind(tmp_path):
    items = [
        *(scene(f"a{number}", "B4", "B8", cloud=number) for number in range(50)),
        scene("more", "B4", "B8", "SCL", cloud=1),
        scene("other platform", "B4", "B8", cloud=1, platform="landsat-8"),
        scene("other property", "B4", "B8", tile="x"),
        scene("again", "B4", "B8", cloud=7),
    ]
    path = write_items(tmp_path / "all.json", items)
    assert names(path) == ["a0", "more", "other platform", "other property"]


def test_statistics_of_bands_make_no_kinds_but_names_do(tmp_path):
    def of(name, band, mean):
        bands = [{"name": band, "statistics": {"mean": mean}}]
        return item(name, {"data": asset("data.tif", **{"eo:bands": bands})})

    path = write_items(tmp_path / "all.json", [of("a", "x", 1), of("b", "x", 2), of("c", "y", 1)])
    assert names(path) == ["a", "c"]


def test_what_cannot_be_used_is_left_out(tmp_path):
    bare = item("no assets")
    nowhere = {**scene("nowhere", "B4"), "geometry": None}
    path = write_items(tmp_path / "all.json", [bare, nowhere, scene("good", "B4")])
    assert names(path) == ["good"]


def test_a_long_file_is_read_in_part(tmp_path, monkeypatch):
    given = itertools.count()

    def endless(_path):
        while True:
            yield scene(f"scene{next(given)}", "B4")

    monkeypatch.setattr(item_kinds, "records_of", endless)
    assert names(tmp_path / "endless.json") == ["scene0"]
    assert next(given) <= item_kinds.MOST_ITEMS + 1


def test_many_kinds_are_bounded(tmp_path):
    items = [scene(f"s{number}", f"B{number}") for number in range(100)]
    path = write_items(tmp_path / "all.json", items)
    assert len(names(path)) == item_kinds.MOST_KINDS


def test_properties_are_those_that_can_be_compared():
    properties = {"b": 1, "a": "x", "list": [1], "none": None, "object": {}, "flag": True}
    assert scalar_properties(properties) == ("a", "b", "flag")
