# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a catalogue is asked: searches with a body or an address, and the pages that follow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import floor
from typing import Any, Protocol
from urllib.parse import urlencode

from ..errors import CatalogueError
from ..grid.grid import Bounds
from ..text import worded
from .catalogues import CQL2, GET, NO_FILTERS, POST, QUERY, Catalogue
from .hrefs import host_of, joined_address, origin_of, plain_address
from .item_stream import Record
from .matching import Conditions
from .properties import CIRCLE

# What stands for all collections of a catalogue.
ALL = "*"
# The property of clouds that STAC has, where nothing is known of the catalogue.
CLOUD_COVER = "eo:cloud_cover"
# Characters of what a server gives as the body of the next request.
LONGEST_BODY = 100_000

# West, south, east, north in degrees.
Box = tuple[float, float, float, float]

_HALF, _POLE = CIRCLE / 2, 90.0
_IN_QUERY = {"<": "lt", "<=": "lte", ">": "gt", ">=": "gte", "=": "eq"}


@dataclass(frozen=True)
class Request:
    """A question to a server: an address, and a body in JSON, empty for a plain GET."""

    address: str
    body: str = ""


@dataclass(frozen=True)
class Answer:
    """What a server said: the HTTP status, the bytes, and the address that they are of.

    `attempts` is how often it was asked.
    """

    status: int
    content: bytes
    address: str
    attempts: int = 1


class Transport(Protocol):
    """What brings questions to servers."""

    def fetch(self, request: Request) -> Answer:
        """Return the answer, also one that says no.

        Raises CatalogueError when there is none, and CancelledError when the user stopped.
        """


@dataclass(frozen=True)
class Search:
    """What is looked for: collections, which items, at most so many clouds (%), which bands.

    Without `collections` it is all of them. `limit` is how many items are taken at most.
    """

    collections: tuple[str, ...]
    conditions: Conditions = field(default_factory=Conditions)
    max_cloud: float | None = None
    bands: str = ""
    limit: int = 500


def first_request(
    catalogue: Catalogue,
    search: Search,
    box: Box | None,
    method: str,
    *,
    with_filters: bool,
) -> Request:
    """Return the request that begins a search in a rectangle, None for everywhere.

    Without `with_filters` the server is asked for place, time and collections only.
    """
    body = _body(catalogue, search, box)
    if with_filters:
        body.update(_filters(catalogue, search, method))
    if method == POST:
        return Request(f"{catalogue.address}/search", _text(body))
    return Request(f"{catalogue.address}/search?{_query(body)}")


def has_filters(catalogue: Catalogue, search: Search) -> bool:
    """Return True when the server can be asked for more than place, time and collection."""
    return catalogue.filters != NO_FILTERS and bool(_comparisons(catalogue, search))


def next_request(request: Request, page: Record, address: str) -> Request | None:
    """Return the request for the next page, None after the last one.

    `address` is that which the page came from. Raises CatalogueError for a link to another host.
    """
    links = page.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "next":
            return _followed(request, link, address)
    return None


def boxes(extent: Bounds | None) -> list[Box | None]:
    """Return an extent as west, south, east, north within 180 degrees; [None] for everywhere."""
    if extent is None:
        return [None]
    south, north = max(extent.bottom, -_POLE), min(extent.top, _POLE)
    if extent.right - extent.left >= CIRCLE:
        return [(-_HALF, south, _HALF, north)]
    turns = floor((extent.left + _HALF) / CIRCLE)
    west, east = extent.left - turns * CIRCLE, extent.right - turns * CIRCLE
    if east <= _HALF:
        return [(west, south, east, north)]
    return [(west, south, _HALF, north), (-_HALF, south, east - CIRCLE, north)]


def _body(catalogue: Catalogue, search: Search, box: Box | None) -> Record:
    body: Record = {"limit": min(catalogue.page, search.limit)}
    if search.collections:
        body["collections"] = list(search.collections)
    if box is not None:
        body["bbox"] = list(box)
    period = _period(search.conditions.start, search.conditions.end)
    if period:
        body["datetime"] = period
    return body


def _period(start: date | None, end: date | None) -> str:
    """Return a period as servers take it: with its end, which is left out here later."""
    if start is None and end is None:
        return ""
    first, last = (".." if day is None else f"{day.isoformat()}T00:00:00Z" for day in (start, end))
    return f"{first}/{last}"


def _comparisons(catalogue: Catalogue, search: Search) -> list[tuple[str, str, float]]:
    """Return what the properties of all items that are wanted must be: name, sign, number."""
    found: list[tuple[str, str, float]] = []
    cloud = _cloud_cover(catalogue, search)
    if search.max_cloud is not None and cloud:
        found.append((cloud, "<=", search.max_cloud))
    chosen = search.conditions.chosen
    for (name, is_quoted), sign, value in chosen.needed if chosen else ():
        known = name if is_quoted else (cloud if name == "cloud_cover" else "")
        if known and sign in _IN_QUERY and isinstance(value, float):
            found.append((known, sign, value))
    return found


def _cloud_cover(catalogue: Catalogue, search: Search) -> str:
    """Return the property of clouds that all collections have, empty where one may have none."""
    if not catalogue.collections:
        return CLOUD_COVER
    names = {catalogue.collection(key).cloud_cover for key in search.collections}
    return names.pop() if len(names) == 1 else ""


def _filters(catalogue: Catalogue, search: Search, method: str) -> Record:
    """Return what is asked of properties, in the language of the server."""
    comparisons = _comparisons(catalogue, search)
    if not comparisons:
        return {}
    if catalogue.filters == QUERY:
        query: dict[str, dict[str, float]] = {}
        for name, sign, value in comparisons:
            query.setdefault(name, {})[_IN_QUERY[sign]] = value
        return {"query": query}
    if catalogue.filters != CQL2:
        return {}
    if method == GET:
        words = (f'"{_doubled(name)}" {sign} {value:.15g}' for name, sign, value in comparisons)
        return {"filter-lang": "cql2-text", "filter": " AND ".join(words)}
    tests = [{"op": sign, "args": [{"property": name}, value]} for name, sign, value in comparisons]
    whole: Mapping[str, Any] = tests[0] if len(tests) == 1 else {"op": "and", "args": tests}
    return {"filter-lang": "cql2-json", "filter": whole}


def _doubled(name: str) -> str:
    return name.replace('"', '""')


def _query(body: Mapping[str, Any]) -> str:
    texts = {}
    for name, value in body.items():
        if isinstance(value, list):
            texts[name] = ",".join(map(_plain, value))
        else:
            texts[name] = _text(value) if isinstance(value, dict) else _plain(value)
    return urlencode(texts)


def _plain(value: Any) -> str:
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _text(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False)


def _followed(request: Request, link: Record, address: str) -> Request:
    """Return the request that a link to the next page means."""
    target = joined_address(address, str(link.get("href") or ""))
    if target.startswith("http://") and address.startswith("https://"):
        # Servers behind others may not know that they are asked with encryption.
        is_same = host_of(target) == host_of(address)
        target = f"https://{target[len('http://') :]}" if is_same else target
    if origin_of(target) != origin_of(address):
        raise CatalogueError(
            worded(
                "The catalogue at {address} says that the next page is at '{target}', "
                "which is another server; it is not asked.",
                address=plain_address(address),
                target=plain_address(target),
            )
        )
    if str(link.get("method") or GET).upper() != POST:
        return Request(target)
    body = link.get("body")
    if not isinstance(body, dict):
        return Request(target, request.body)
    if link.get("merge") is True and request.body:
        body = {**json.loads(request.body), **body}
    text = _text(body)
    if len(text) > LONGEST_BODY:
        raise CatalogueError(
            worded(
                "The catalogue at {address} asks for a next request of {count} "
                "characters; that is none.",
                address=plain_address(address),
                count=len(text),
            )
        )
    return Request(target, text)
