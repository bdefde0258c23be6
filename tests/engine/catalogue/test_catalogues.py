# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of known catalogues, and what a list of a user may say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from image_collections.engine.catalogue.catalogues import (
    BAND_FIELDS,
    BEARER,
    CQL2,
    OPEN,
    POST,
    STATIC,
    TOKENS,
    Signing,
    read_catalogues,
)
from image_collections.engine.errors import InvalidOptionError

ROOT = Path(__file__).resolve().parents[3]
FILE = ROOT / "resources" / "catalogues.json"
TYPES = {"uint8", "int16", "uint16", "float32"}


@pytest.fixture(scope="module")
def known():
    return read_catalogues(json.loads(FILE.read_text(encoding="utf-8")), FILE.name)


def test_the_list_of_the_plugin_can_be_read(known):
    assert next(iter(known)) == "earth-search", "the default of CATALOGUE"
    assert {
        *("earth-search", "planetary-computer", "copernicus-data-space", "usgs-landsat"),
        *("digital-earth-africa", "digital-earth-australia", "swisstopo"),
    } <= set(known)
    assert {each.search for each in known.values()} >= {POST, STATIC}
    assert known["planetary-computer"].signing.kind == TOKENS
    assert known["planetary-computer"].filters == CQL2


def test_catalogues_of_the_plugin_are_asked_over_https(known):
    for each in known.values():
        assert each.address.startswith("https://"), each.key
        assert not each.address.endswith("/"), each.key
        assert each.title, each.key
        assert 1 <= each.page <= 1000, each.key
        for old, new in each.mirrors.items():
            assert old.startswith("s3://"), old
            assert old.endswith("/"), old
            assert new.startswith("https://"), new
            assert new.endswith("/"), new


def test_collections_are_described_and_their_tables_make_sense(known):
    for catalogue in known.values():
        keys = [each.key for each in catalogue.collections]
        assert len(set(keys)) == len(keys), catalogue.key
        for each in catalogue.collections:
            assert each.title, each.key
            for table in each.tables:
                assert set(table.fields) <= BAND_FIELDS
                assert table.fields.get("data_type", "uint8") in TYPES
                assert table.fields.get("raster:scale", 1.0) > 0


def test_tokens_go_to_hosts_that_are_named_only(known):
    signing = known["planetary-computer"].signing
    assert signing.covers("https://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/a.tif")
    for other in (
        "https://blob.core.windows.net.example.org/a.tif",
        "https://example.org/?x=.blob.core.windows.net",
        "https://user@example.org/.blob.core.windows.net",
        "https://[bad",
        "",
    ):
        assert not signing.covers(other), other
    bearer = known["nasa-lpcloud"].signing
    assert bearer.kind == BEARER
    assert bearer.covers("https://data.lpdaac.earthdatacloud.nasa.gov/a.tif")
    assert not bearer.covers("https://sub.data.lpdaac.earthdatacloud.nasa.gov/a.tif")
    assert not Signing().covers("https://example.org/a.tif")


def test_a_short_list_of_a_user_is_enough():
    record = {"catalogues": [{"key": "mine", "address": "http://localhost:8080/stac/"}]}
    mine = read_catalogues(record, "mine.json")["mine"]
    assert (mine.title, mine.address) == ("mine", "http://localhost:8080/stac")
    assert (mine.search, mine.signing.kind) == (POST, OPEN)
    assert mine.collection("anything").tables == ()


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ([], "no list"),
        ({"catalogues": {}}, "no list"),
        ({"catalogues": [1]}, "no record"),
        ({"catalogues": [{"key": "a"}]}, "no 'address'"),
        ({"catalogues": [{"key": "a", "address": "file:///etc"}]}, "none of the web"),
        ({"catalogues": [{"key": "a", "address": "https://a", "search": "PUT"}]}, "POST, GET"),
        ({"catalogues": [{"key": "a", "address": "https://a", "page": 0}]}, "1 or more"),
        ({"catalogues": [{"key": "a", "address": "https://a", "page": True}]}, "wrong kind"),
        ({"catalogues": [{"key": "a", "address": "https://a", "colour": "x"}]}, "nobody knows"),
        ({"catalogues": [{"key": "a", "address": "https://a", "filters": "sql"}]}, "cql2"),
        (
            {"catalogues": [{"key": "a", "address": "https://a", "mirrors": {"s3://b/": 1}}]},
            "addresses",
        ),
        (
            {"catalogues": [{"key": "a", "address": "https://a", "signing": {"kind": "magic"}}]},
            "bearer",
        ),
        (
            {"catalogues": [{"key": "a", "address": "https://a", "signing": {"kind": TOKENS}}]},
            "tokens",
        ),
        ({"catalogues": [{"key": "a", "address": "https://a"}] * 2}, "twice"),
    ],
)
def test_a_list_that_is_wrong_is_refused_in_a_sentence(record, words):
    with pytest.raises(InvalidOptionError, match=words):
        read_catalogues(record, "mine.json")


@pytest.mark.parametrize(
    ("assets", "words"),
    [({"B(": {}}, "no pattern"), ({"B1": {"colour": 1}}, "nothing else"), ({"B1": 1}, "nothing")],
)
def test_tables_that_are_wrong_are_refused(assets, words):
    collection = {"key": "c", "assets": assets}
    record = {"catalogues": [{"key": "a", "address": "https://a", "collections": [collection]}]}
    with pytest.raises(InvalidOptionError, match=words):
        read_catalogues(record, "mine.json")
