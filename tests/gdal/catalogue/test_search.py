# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches without a network: what is asked, what is done with odd answers, what is taken."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from image_collections.engine.catalogue.asset_bands import asset_bands
from image_collections.engine.catalogue.catalogues import Catalogue, read_catalogues
from image_collections.engine.catalogue.filters import parse_filter
from image_collections.engine.catalogue.found_items import Preparation
from image_collections.engine.catalogue.items import read_item
from image_collections.engine.catalogue.matching import Conditions
from image_collections.engine.catalogue.search import CatalogueSearch
from image_collections.engine.catalogue.search_request import Answer, Request, Search
from image_collections.engine.errors import CancelledError, CatalogueError
from image_collections.engine.grid.grid import Bounds
from image_collections.tests.support.items import item

ROOT = Path(__file__).resolve().parents[3]
HOME = "https://stac.test/v1"
ONE = "c1"


class Log:
    def __init__(self):
        self.infos, self.warnings, self.steps = [], [], []
        self.cancelled = False

    def step(self, fraction):
        self.steps.append(fraction)

    def info(self, message):
        self.infos.append(message)

    def warn(self, message):
        self.warnings.append(message)

    def is_cancelled(self):
        return self.cancelled


class Scripted:
    """Answers by a function of address and body, and keeps what was asked."""

    def __init__(self, answer):
        self.answer = answer
        self.asked = []

    def fetch(self, request):
        self.asked.append(request)
        assert len(self.asked) < 10_000, "an endless search"
        found = self.answer(request)
        status, content = found if isinstance(found, tuple) else (200, found)
        if not isinstance(content, bytes):
            content = json.dumps(content).encode()
        return Answer(status, content, request.address)


def scene(name, *, collection=ONE, href="https://files.test/a.tif", **more):
    made = item(name, {"red": {"href": href, "roles": ["data"], "type": "image/tiff"}}, **more)
    return {**made, "collection": collection}


def page(*items, links=()):
    return {"type": "FeatureCollection", "features": list(items), "links": list(links)}


def catalogue(**more):
    record = {"key": "test", "address": HOME, **more}
    return read_catalogues({"catalogues": [record]}, "test")["test"]


def found_of(transport, *, known=None, log=None, authcfg="", **more):
    more.setdefault("collections", (ONE,))
    search = Search(**more)
    return CatalogueSearch(
        known or catalogue(), search, transport, log or Log(), authcfg=authcfg
    ).run()


def names(found):
    return [each["id"] for each in found.items]


def body_of(request):
    return json.loads(request.body)


def refuses_collections(request):
    return (404, {}) if "/collections/" in request.address else None


# ---- what is asked -------------------------------------------------------------------------------


def test_a_search_with_a_body_has_place_time_and_collections():
    transport = Scripted(lambda request: page())
    found_of(
        transport,
        conditions=Conditions(Bounds(10, 40, 11, 41), date(2024, 5, 1), date(2024, 6, 1)),
        limit=30,
    )
    (request,) = transport.asked
    assert request.address == f"{HOME}/search"
    assert body_of(request) == {
        "collections": [ONE],
        "bbox": [10, 40, 11, 41],
        "datetime": "2024-05-01T00:00:00Z/2024-06-01T00:00:00Z",
        "limit": 30,
    }


def test_open_periods_and_all_collections():
    transport = Scripted(lambda request: page())
    found_of(transport, collections=(), conditions=Conditions(start=date(2024, 5, 1)))
    assert body_of(transport.asked[0]) == {"datetime": "2024-05-01T00:00:00Z/..", "limit": 100}


def test_a_search_by_address_has_the_same():
    transport = Scripted(lambda request: page())
    found_of(
        transport,
        known=catalogue(search="GET", page=10),
        collections=("a", "b"),
        conditions=Conditions(Bounds(-10.5, 40, 11, 41), end=date(2024, 6, 1)),
    )
    (request,) = transport.asked
    assert request == Request(
        f"{HOME}/search?limit=10&collections=a%2Cb&bbox=-10.5%2C40%2C11%2C41"
        "&datetime=..%2F2024-06-01T00%3A00%3A00Z"
    )


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (170, 190, [[170, -5, 180, 5], [-180, -5, -170, 5]]),
        (-190, -170, [[170, -5, 180, 5], [-180, -5, -170, 5]]),
        (190, 200, [[-170, -5, -160, 5]]),
        (-200, 200, [[-180, -5, 180, 5]]),
        (-180, 180, [[-180, -5, 180, 5]]),
        (170, 180, [[170, -5, 180, 5]]),
    ],
)
def test_places_across_180_degrees_are_asked_for_in_two_parts(left, right, expected):
    transport = Scripted(lambda request: page())
    found_of(transport, conditions=Conditions(Bounds(left, -5, right, 5)))
    assert [body_of(each)["bbox"] for each in transport.asked] == expected


def test_what_both_parts_give_is_taken_once():
    both = scene("both", bbox=[179, -1, -179, 1])
    transport = Scripted(lambda request: refuses_collections(request) or page(both))
    found = found_of(transport, conditions=Conditions(Bounds(178, -5, 182, 5)))
    assert names(found) == ["both"]
    assert found.total == 1


COLLECTIONS = [{"key": ONE, "cloud_cover": "eo:cloud_cover"}]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (
            "cql2",
            {
                "filter-lang": "cql2-json",
                "filter": {
                    "op": "and",
                    "args": [
                        {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 20]},
                        {"op": ">", "args": [{"property": "view:off_nadir"}, 5]},
                    ],
                },
            },
        ),
        ("query", {"query": {"eo:cloud_cover": {"lte": 20}, "view:off_nadir": {"gt": 5}}}),
        ("none", {}),
    ],
)
def test_servers_are_asked_for_clouds_in_their_language(filters, expected):
    clear = scene("clear", **{"eo:cloud_cover": 1, "view:off_nadir": 6, "month": 5})
    transport = Scripted(lambda request: refuses_collections(request) or page(clear))
    chosen = parse_filter("\"view:off_nadir\" > 5 and month = 6 and not tile = '33TWN'")
    found_of(
        transport,
        known=catalogue(filters=filters, collections=COLLECTIONS),
        max_cloud=20.0,
        conditions=Conditions(chosen=chosen),
    )
    body = body_of(transport.asked[0])
    assert {key: body[key] for key in body if key not in ("collections", "limit")} == expected


def test_clouds_by_address_are_a_text():
    known = catalogue(filters="cql2", search="GET", collections=COLLECTIONS)
    transport = Scripted(lambda request: page())
    found_of(transport, known=known, max_cloud=20.0)
    assert "filter=%22eo%3Acloud_cover%22+%3C%3D+20" in transport.asked[0].address
    assert "filter-lang=cql2-text" in transport.asked[0].address


@pytest.mark.parametrize("text", ["cloud_cover < 9 or month = 5", "not cloud_cover < 9"])
def test_what_need_not_hold_is_not_asked_for(text):
    known = catalogue(filters="cql2", collections=COLLECTIONS)
    transport = Scripted(lambda request: page())
    found_of(transport, known=known, conditions=Conditions(chosen=parse_filter(text)))
    assert "filter" not in body_of(transport.asked[0])


def test_a_server_that_takes_no_filter_is_asked_without():
    known = catalogue(filters="cql2", collections=COLLECTIONS)
    clear = [scene("clear", **{"eo:cloud_cover": 5}), scene("cloudy", **{"eo:cloud_cover": 50})]

    def answer(request):
        if request.body and "filter" in body_of(request):
            return 400, {"description": "no such queryable"}
        return refuses_collections(request) or page(*clear)

    log = Log()
    found = found_of(Scripted(answer), known=known, max_cloud=20.0, log=log)
    assert names(found) == ["clear"]
    assert "The server does not take the filter; it is not sent." in log.infos


def test_a_filter_that_leaves_nothing_is_tried_without():
    """Its items may call the clouds otherwise."""
    known = catalogue(filters="query", collections=COLLECTIONS)
    other = scene("other", CLOUDY_PIXEL_PERCENTAGE=5)

    def answer(request):
        if request.body and "query" in body_of(request):
            return page()
        return refuses_collections(request) or page(other)

    assert names(found_of(Scripted(answer), known=known, max_cloud=20.0)) == ["other"]


# ---- pages ---------------------------------------------------------------------------------------


def test_pages_follow_by_bodies_that_are_merged_or_not():
    def answer(request):
        body = body_of(request) if request.body else {}
        if "/collections/" in request.address:
            return 404, {}
        link = {"rel": "next", "href": f"{HOME}/search", "method": "POST"}
        if body.get("page") == 3:
            return page(scene("c"))
        if body.get("page") == 2:
            assert body["collections"] == [ONE]
            return page(scene("b"), links=[{**link, "body": {"page": 3}}])
        return page(scene("a"), links=[{**link, "body": {"page": 2}, "merge": True}])

    transport = Scripted(answer)
    assert names(found_of(transport)) == ["a", "b", "c"]
    assert body_of(transport.asked[2]) == {"page": 3}


def test_pages_follow_by_addresses_and_encryption_stays():
    def answer(request):
        if "token=2" in request.address:
            assert request == Request(f"{HOME}/search?token=2")
            return page(scene("b"))
        next_page = {"rel": "next", "href": "http://stac.test:443/v1/search?token=2"}
        return refuses_collections(request) or page(scene("a"), links=[next_page])

    with pytest.raises(CatalogueError):  # port 443 is written out: no such server with it
        found_of(Scripted(lambda r: page(scene("a"), links=[{"rel": "next", "href": "ftp://x"}])))

    def plain(request):
        if "token=2" in request.address:
            return answer(request)
        links = [{"rel": "next", "href": "http://stac.test/v1/search?token=2"}]
        return refuses_collections(request) or page(scene("a"), links=links)

    assert names(found_of(Scripted(plain))) == ["a", "b"]


@pytest.mark.parametrize(
    "href",
    ["https://evil.test/search?token=1", "https://stac.test:8443/v1/search", "file:///etc/passwd"],
)
def test_no_other_server_is_asked_for_the_next_page(href):
    transport = Scripted(lambda request: page(scene("a"), links=[{"rel": "next", "href": href}]))
    with pytest.raises(CatalogueError, match="another server"):
        found_of(transport)
    assert len(transport.asked) == 1


def test_a_search_ends_where_pages_lead_to_each_other():
    again = {"rel": "next", "href": f"{HOME}/search", "method": "POST"}
    log = Log()
    transport = Scripted(
        lambda request: refuses_collections(request) or page(scene("a"), links=[again])
    )
    assert names(found_of(transport, log=log)) == ["a"]
    assert any("without an end" in each for each in log.warnings)


def test_a_search_ends_where_pages_bring_nothing_new():
    count = iter(range(10_000))

    def answer(request):
        link = {"rel": "next", "href": f"{HOME}/search?token={next(count)}"}
        return refuses_collections(request) or page(scene("a"), links=[link])

    transport, log = Scripted(answer), Log()
    assert names(found_of(transport, log=log)) == ["a"]
    assert len(transport.asked) < 10
    assert any("without an end" in each for each in log.warnings)


def test_the_limit_ends_a_search_and_the_log_says_it():
    count = iter(range(10_000))

    def answer(request):
        number = next(count)
        link = {"rel": "next", "href": f"{HOME}/search?token={number}"}
        items = [scene(f"s{number}{letter}") for letter in "abc"]
        return refuses_collections(request) or page(*items, links=[link])

    log = Log()
    found = found_of(Scripted(answer), log=log, limit=5)
    assert len(found.items) == 5
    assert found.is_cut
    assert any("may have more" in each for each in log.warnings)


def test_exactly_as_many_as_the_limit_are_no_warning():
    transport = Scripted(lambda r: refuses_collections(r) or page(scene("a"), scene("b")))
    log = Log()
    assert not found_of(transport, log=log, limit=2).is_cut
    assert log.warnings == []


def test_cancel_ends_a_search_between_pages():
    log = Log()

    def answer(request):
        log.cancelled = True
        return page(scene("a"), links=[{"rel": "next", "href": f"{HOME}/search?token=1"}])

    transport = Scripted(answer)
    with pytest.raises(CancelledError):
        found_of(transport, log=log)
    assert len(transport.asked) == 1


# ---- what is taken -------------------------------------------------------------------------------


def test_filters_hold_again_whatever_the_server_did():
    items = [
        scene("good", date="2024-05-31T23:59:59.9Z", **{"eo:cloud_cover": 20}),
        scene("end", date="2024-06-01T00:00:00Z", **{"eo:cloud_cover": 1}),
        scene("early", date="2024-04-30T23:59:59Z", **{"eo:cloud_cover": 1}),
        scene("cloudy", date="2024-05-02T00:00:00Z", **{"eo:cloud_cover": 20.1}),
        scene("unknown", date="2024-05-02T00:00:00Z"),
        scene("far", date="2024-05-02T00:00:00Z", bbox=[50, 5, 51, 6], **{"eo:cloud_cover": 1}),
        scene("other", collection="c2", date="2024-05-02T00:00:00Z", **{"eo:cloud_cover": 1}),
        scene("tile", date="2024-05-02T00:00:00Z", **{"eo:cloud_cover": 1, "tile": "31UFT"}),
    ]
    transport = Scripted(lambda request: refuses_collections(request) or page(*items))
    chosen = parse_filter("cloud_cover >= 0 and name != 'tile'")
    log = Log()
    found = found_of(
        transport,
        log=log,
        max_cloud=20.0,
        conditions=Conditions(
            Bounds(14.5, 41.2, 15, 41.5), date(2024, 5, 1), date(2024, 6, 1), chosen
        ),
    )
    assert names(found) == ["good"]
    assert (found.outside_period, found.outside_extent) == (2, 1)
    assert (found.too_cloudy, found.elsewhere, found.filtered) == (2, 1, 1)
    assert log.infos[-1].startswith("1 of 8 items of the catalogue is taken; 1 is of other")


def test_items_are_ordered_by_date_whatever_the_order_of_the_pages():
    dates = {"b": "2024-05-03", "c": "2024-05-01", "a": "2024-05-03", "d": "2024-05-02"}
    items = [scene(name, date=f"{day}T10:00:00Z") for name, day in dates.items()]
    for order in (items, items[::-1]):
        transport = Scripted(lambda r, o=order: refuses_collections(r) or page(*o))
        assert names(found_of(transport)) == ["c", "d", "a", "b"]


def test_items_that_cannot_be_used_are_counted_and_the_first_is_named():
    items = [
        {"type": "Other"},
        7,
        scene("bare", href="file:///etc/passwd"),
        {**scene("nowhere"), "geometry": None},
        {**scene("odd"), "properties": {"datetime": "2024-01-01T00:00:00Z", "x": "INFINITE"}},
        {**scene("half"), "properties": {"datetime": "2024-01-01T00:00:00Z", "x": "\ud800"}},
        {**scene("long"), "properties": {"datetime": "2024-01-01T00:00:00Z", "x": "x" * 3_000_000}},
        scene("good"),
    ]
    log = Log()
    content = json.dumps(page(*items)).replace('"INFINITE"', "1e999").encode()
    transport = Scripted(lambda request: refuses_collections(request) or content)
    found = found_of(transport, log=log)
    assert names(found) == ["good"]
    assert found.unusable == 6
    assert any("6 items cannot be used" in each for each in log.warnings)
    assert any("'file:///etc/passwd'" in each for each in log.warnings)
    assert any(each.startswith("1 file of an item was left out, ") for each in log.warnings)


@pytest.mark.parametrize(
    "href",
    [
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        "/vsizip/etc.zip",
        "javascript:x",
        "ftp://a/b.tif",
        "//",
        "C:\\a.tif",
        "https:///a.tif",
        "https://h/a\nb.tif",
        " ",
    ],
)
def test_addresses_that_are_not_of_the_web_or_of_stores_are_left_out(href):
    made = scene("two")
    made["assets"]["nir"] = {"href": href, "roles": ["data"], "type": "image/tiff"}
    made["links"] = [{"rel": "self", "href": "file:///home/items/two.json"}]
    found = found_of(Scripted(lambda request: refuses_collections(request) or page(made)))
    kept = found.items[0]["assets"]
    assert list(kept) in (["red"], ["red", "nir"])
    for asset in kept.values():  # a relative one is of the server that gave it
        assert asset["href"].startswith(("https://files.test/", "https://stac.test/"))


@pytest.mark.parametrize("scheme", ["s3", "gs", "az", "http", "https"])
def test_addresses_of_stores_stay(scheme):
    made = scene("one", href=f"{scheme}://bucket/a.tif")
    found = found_of(Scripted(lambda request: refuses_collections(request) or page(made)))
    assert found.items[0]["assets"]["red"]["href"] == f"{scheme}://bucket/a.tif"


def test_relative_addresses_start_from_the_item():
    made = scene("one", href="../files/a.tif")
    made["links"] = [{"rel": "self", "href": "https://other.test/c/items/one.json"}]
    found = found_of(Scripted(lambda request: refuses_collections(request) or page(made)))
    assert found.items[0]["assets"]["red"]["href"] == "https://other.test/c/files/a.tif"


def test_alternates_and_mirrors_of_the_list_are_taken():
    made = scene("one", href="https://login.test/a.tif")
    made["assets"]["red"]["alternate"] = {"s3": {"href": "s3://store/a.tif"}}
    known = catalogue(alternate="s3", mirrors={"s3://store/": "https://mirror.test/"})
    found = found_of(Scripted(lambda r: refuses_collections(r) or page(made)), known=known)
    asset = found.items[0]["assets"]["red"]
    assert asset["href"] == "https://mirror.test/a.tif"
    assert "alternate" not in asset


TABLE = {"red": {"data_type": "uint16", "nodata": 0, "raster:scale": 0.5, "bands": 1}}


def test_tables_fill_in_what_items_leave_out():
    known = catalogue(collections=[{"key": ONE, "assets": TABLE}])
    found = found_of(Scripted(lambda r: refuses_collections(r) or page(scene("a"))), known=known)
    asset = found.items[0]["assets"]["red"]
    assert (asset["data_type"], asset["nodata"], asset["raster:scale"]) == ("uint16", 0, 0.5)
    assert asset["bands"] == [{}]


@pytest.mark.parametrize("lists", ["bands", "raster:bands"])
def test_what_items_say_goes_before_the_table(lists):
    made = scene("a")
    made["assets"]["red"][lists] = [{"nodata": 7, "scale": 2.0}]
    known = catalogue(collections=[{"key": ONE, "assets": TABLE}])
    found = found_of(Scripted(lambda r: refuses_collections(r) or page(made)), known=known)
    asset = found.items[0]["assets"]["red"]
    assert "nodata" not in asset
    assert "raster:scale" not in asset
    assert asset["data_type"] == "uint16"
    assert asset[lists] == [{"nodata": 7, "scale": 2.0}]


def test_only_the_assets_of_the_bands_are_kept():
    made = scene("a")
    for key in ("nir", "scl"):
        made["assets"][key] = {**made["assets"]["red"], "href": f"https://files.test/{key}.tif"}
    lacking = scene("b")
    found = found_of(Scripted(lambda r: refuses_collections(r) or page(made, lacking)), bands="n.*")
    assert names(found) == ["a"]
    assert list(found.items[0]["assets"]) == ["nir"]
    assert found.first_problem == "Item 'b' has not all bands of 'n.*'."


def test_licence_and_attribution_come_from_the_collection():
    providers = [
        {"name": "Agency", "roles": ["producer"]},
        {"name": "Cloud", "roles": ["host"]},
    ]
    links = [{"rel": "license", "href": "https://agency.test/terms"}]
    described = {"id": ONE, "license": "other", "providers": providers, "links": links}
    own = scene("own", license="CC-BY-4.0")

    def answer(request):
        return described if "/collections/" in request.address else page(scene("a"), own)

    found = found_of(Scripted(answer))
    notes = {each["id"]: each["properties"] for each in found.items}
    assert notes["a"]["image_collections:license"] == "other, https://agency.test/terms"
    assert notes["a"]["image_collections:attribution"] == "Agency"
    assert "image_collections:license" not in notes["own"]


def test_the_catalogue_and_the_id_of_the_login_are_noted_and_nobody_else_can():
    lying = scene(
        "a", **{"image_collections:authcfg": "theirs1", "image_collections:catalogue": "x"}
    )
    answer = Scripted(lambda r: refuses_collections(r) or page(lying))
    noted = found_of(answer, authcfg="mine123").items[0]["properties"]
    assert noted["image_collections:catalogue"] == "test"
    assert noted["image_collections:authcfg"] == "mine123"
    bare = Catalogue("", HOME, HOME, search="POST")

    def explored(request):
        if request.address == HOME:
            return {"links": [{"rel": "search", "href": f"{HOME}/search", "method": "POST"}]}
        return answer.answer(request)

    noted = found_of(Scripted(explored), known=bare).items[0]["properties"]
    assert "image_collections:catalogue" not in noted
    assert "image_collections:authcfg" not in noted


# ---- addresses of which nothing is known ---------------------------------------------------------


CONFORMS = [
    "https://api.stacspec.org/v1.0.0/item-search#filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
]


def landing(*methods, conforms=(), href=f"{HOME}/search"):
    links = [
        {"rel": "search", "href": href, **({"method": each} if each else {})} for each in methods
    ]
    return {"type": "Catalog", "links": links, "conformsTo": list(conforms)}


@pytest.mark.parametrize(
    ("methods", "is_post"), [(("GET", "POST"), True), (("GET",), False), (("",), False)]
)
def test_a_server_says_how_it_is_asked(methods, is_post):
    def answer(request):
        if request.address == HOME:
            return landing(*methods, conforms=CONFORMS)
        return refuses_collections(request) or page(scene("a", **{"eo:cloud_cover": 3}))

    transport = Scripted(answer)
    bare = Catalogue("", HOME, HOME)
    assert names(found_of(transport, known=bare, max_cloud=10.0)) == ["a"]
    assert bool(transport.asked[1].body) is is_post
    asked = transport.asked[1].body or transport.asked[1].address
    assert "eo:cloud_cover" in asked or "eo%3Acloud_cover" in asked


def test_a_search_address_is_taken_for_its_server():
    def answer(request):
        if request.address == HOME:
            return landing("POST", href="/v1/search?x=1")
        return refuses_collections(request) or page(scene("a"))

    bare = Catalogue("", "x", f"{HOME}/search")
    transport = Scripted(answer)
    assert names(found_of(transport, known=bare)) == ["a"]
    assert transport.asked[1].address == f"{HOME}/search"


def test_a_server_that_calls_itself_otherwise_is_asked_where_it_is():
    def answer(request):
        assert request.address.startswith(HOME)
        if request.address == HOME:
            return landing("POST", href="http://inside:8080/search")
        return refuses_collections(request) or page(scene("a"))

    assert names(found_of(Scripted(answer), known=Catalogue("", "x", HOME))) == ["a"]


def test_post_that_is_not_taken_becomes_get():
    def answer(request):
        return (405, {}) if request.body else refuses_collections(request) or page(scene("a"))

    transport = Scripted(answer)
    assert names(found_of(transport)) == ["a"]
    assert transport.asked[1].address.startswith(f"{HOME}/search?limit=")


# ---- odd answers ---------------------------------------------------------------------------------


def nested(depth):
    return b'{"features": [], "x": ' + b"[" * depth + b"]" * depth + b"}"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((200, b"<html><title>Log in here</title></html>"), "not answer with JSON.*Log in here"),
        ((200, b""), "JSON"),
        ((200, b"[1, 2]"), "no catalogue"),
        ((200, {"type": "Catalog"}), "without items"),
        ((200, {"features": 7}), "without items"),
        ((200, nested(100)), "64 lists"),
        ((200, nested(200_000)), "64 lists"),
        ((200, b'{"features": [' + b" " * (65 << 20) + b"]}"), "larger than 64 MB"),
        ((401, {"message": "who are you?"}), "asks for a login.*who are you.*AUTHCFG"),
        ((403, b"no"), "asks for a login.*HTTP 403"),
        ((429, {"detail": [{"msg": "slow down"}]}), "HTTP 429.*slow down.*later"),
        ((503, b"<h1>Down</h1> for repair"), "HTTP 503.*Down for repair"),
        ((418, {"title": "a teapot"}), "refuses the question .HTTP 418.: 'a teapot'"),
        ((200, b"\xff\xfe\x00"), "JSON"),
        ((200, b'{"features": [' + b"1" * 5000 + b"]}"), "JSON"),
    ],
)
def test_odd_answers_become_one_sentence(answer, words):
    with pytest.raises(CatalogueError, match=words) as caught:
        found_of(Scripted(lambda request: answer), known=catalogue(search="GET"))
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 600


def test_brackets_in_texts_are_none():
    text = "[{" * 500 + '\\"' + "[" * 100
    content = page({**scene("a"), "description": text.replace('\\"', '"')})
    found = found_of(Scripted(lambda r: refuses_collections(r) or content))
    assert names(found) == ["a"]


def test_nan_in_answers_is_the_text_that_collection_files_have():
    made = scene("a")
    made["assets"]["red"]["nodata"] = float("nan")
    found = found_of(Scripted(lambda r: refuses_collections(r) or page(made)))
    assert found.items[0]["assets"]["red"]["nodata"] == "nan"


@pytest.mark.parametrize(
    "said",
    [
        "see https://h.test/x?sig=abcdefgh&se=1 now",
        "Authorization: Bearer abcdefgh",
        "your token=abcdefgh is old",
        "api_key 'abcdefgh' unknown",
        "https://me:abcdefgh@h.test/",
    ],
)
def test_no_message_repeats_a_secret(said):
    with pytest.raises(CatalogueError) as caught:
        found_of(Scripted(lambda request: (400, {"message": said})), known=catalogue(search="GET"))
    assert "abcdefgh" not in str(caught.value)


def test_secrets_of_an_address_are_in_no_message():
    known = catalogue(search="GET", address="https://me:abcdefgh@stac.test/v1")
    with pytest.raises(CatalogueError) as caught:
        found_of(Scripted(lambda request: (418, {})), known=known)
    assert "abcdefgh" not in str(caught.value)


# ---- real items and the tables of the plugin -----------------------------------------------------


@pytest.mark.parametrize(
    ("file", "key", "names"),
    [
        ("LC08_L2SP_028030_20200114_20200824_02_T1_SR.json", "usgs-landsat", "B2 B5 B7 qa_pixel"),
        ("LE07_L2SP_044033_20210329_20210424_02_T1_SR.json", "usgs-landsat", "B1 B4 B7 qa_pixel"),
        ("landsat-c2-l2-pc.json", "planetary-computer", "OLI_B4 qa_pixel"),
        ("sentinel-1-rtc-pc.json", "planetary-computer", "vv vh"),
    ],
)
def test_real_items_say_enough_to_open_no_file(shared, file, key, names):
    listed = json.loads((ROOT / "resources" / "catalogues.json").read_text())
    known = read_catalogues(listed, "catalogues.json")[key]
    record = json.loads((shared / "data" / "stac" / file).read_text())
    listed_items = record if isinstance(record, list) else record.get("features", [record])
    first = listed_items[0]
    made = Preparation(known).prepared(first, "https://x.test/search", 1)
    bands = {band.name: band for band in asset_bands(read_item(made, 1, ""))}
    for name in names.split():
        assert bands[name].is_known, name
    if key == "usgs-landsat":
        band = bands[names.split()[0]]
        assert band.path.startswith("/vsis3/usgs-landsat/collection02/")
        assert (band.nodata, band.scale, band.offset) == (0, 2.75e-05, -0.2)
