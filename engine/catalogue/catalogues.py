# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Known catalogues: where they are, how they are asked, and what their items leave out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import InvalidOptionError
from ..text import worded
from .hrefs import host_of, is_this_computer

# How items are found: a search that takes a body, one that takes an address, or files that lead
# to each other.
POST, GET, STATIC = "POST", "GET", "static"
SEARCHES = (POST, GET, STATIC)
# How a server is told what properties must be: not at all, or in which language.
NO_FILTERS, QUERY, CQL2 = "none", "query", "cql2"
FILTERS = (NO_FILTERS, QUERY, CQL2)
# How the files of items are opened: as they are, with tokens of the Planetary Computer, by GDAL
# with the user's keys for S3, or with the login that was chosen for the catalogue.
OPEN, TOKENS, GDAL_S3, BEARER = "none", "planetary-computer", "gdal-s3", "bearer"
SIGNINGS = (OPEN, TOKENS, GDAL_S3, BEARER)

# Items of a page where nobody says how many a server gives.
USUAL_PAGE = 100

# What a table may say of the bands of an asset; `bands` is how many it has.
BAND_FIELDS = frozenset({"data_type", "nodata", "raster:scale", "raster:offset", "roles", "bands"})
_FIELDS = {
    "key": str,
    "title": str,
    "address": str,
    "search": str,
    "page": int,
    "filters": str,
    "signing": dict,
    "alternate": str,
    "mirrors": dict,
    "collections": list,
}
_COLLECTION_FIELDS = {
    "key": str,
    "title": str,
    "attribution": str,
    "cloud_cover": str,
    "signing": dict,
    "alternate": str,
    "assets": dict,
}
_SIGNING_FIELDS = {
    "kind": str,
    "tokens": str,
    "hosts": list,
    "requester_pays": bool,
    "region": str,
    "endpoint": str,
}


@dataclass(frozen=True)
class Signing:
    """How files of a catalogue are opened.

    `tokens` is the address that gives tokens; `hosts` are those that may get a token or a login,
    with those below them where one begins with a dot. The others are for GDAL's options of S3.
    """

    kind: str = OPEN
    tokens: str = ""
    hosts: tuple[str, ...] = ()
    requester_pays: bool = False
    region: str = ""
    endpoint: str = ""

    def covers(self, address: str) -> bool:
        """Return True when a token or a login may be sent to the host of an address."""
        host = host_of(address)
        return any(
            host == each or (each.startswith(".") and host.endswith(each)) for each in self.hosts
        )


@dataclass(frozen=True)
class BandTable:
    """What is known of the assets whose keys match: fields of the item that it may leave out."""

    pattern: re.Pattern[str]
    fields: Mapping[str, Any]


@dataclass(frozen=True)
class KnownCollection:
    """A collection of a catalogue, and what its items leave out.

    `cloud_cover` is the property by which the server can be asked for it, empty for none.
    """

    key: str
    title: str = ""
    attribution: str = ""
    cloud_cover: str = ""
    signing: Signing | None = None
    alternate: str = ""
    tables: tuple[BandTable, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """A catalogue. `key` is empty for one of which nothing but the address is known.

    `page` is how many items are asked for at once. `alternate` is the key of the address that is
    taken in place of an asset's first. `mirrors` are beginnings of addresses, and what replaces
    them.
    """

    key: str
    title: str
    address: str
    search: str = POST
    page: int = USUAL_PAGE
    filters: str = NO_FILTERS
    signing: Signing = Signing()
    alternate: str = ""
    mirrors: Mapping[str, str] = field(default_factory=dict)
    collections: tuple[KnownCollection, ...] = ()

    def collection(self, key: str) -> KnownCollection:
        """Return what is known of a collection, which may be nothing."""
        found = (each for each in self.collections if each.key == key)
        return next(found, KnownCollection(key))

    def signing_of(self, key: str) -> Signing:
        """Return how files of a collection are opened."""
        return self.collection(key).signing or self.signing


def read_catalogues(record: Any, name: str) -> dict[str, Catalogue]:
    """Return the catalogues of a data file by key.

    `name` is that of the file, for messages. Raises InvalidOptionError that says what is wrong.
    """
    listed = record.get("catalogues") if isinstance(record, dict) else None
    if not isinstance(listed, list):
        raise InvalidOptionError(worded("'{name}' has no list 'catalogues'.", name=name))
    found: dict[str, Catalogue] = {}
    for number, each in enumerate(listed, start=1):
        catalogue = _catalogue(
            each, worded("Catalogue {number} of '{name}'", number=number, name=name)
        )
        if catalogue.key in found:
            raise InvalidOptionError(
                worded("'{name}' has the catalogue '{key}' twice.", name=name, key=catalogue.key)
            )
        found[catalogue.key] = catalogue
    return found


def _catalogue(record: Any, what: str) -> Catalogue:
    fields = _checked(record, _FIELDS, ("key", "address"), what)
    what = f"{what}, '{fields['key']}',"
    if not fields["address"].startswith(("https://", "http://")):
        raise InvalidOptionError(
            worded("{what} has an address that is none of the web.", what=what)
        )
    search = _word(fields.get("search", POST), SEARCHES, f"{what} search")
    filters = _word(fields.get("filters", NO_FILTERS), FILTERS, f"{what} filters")
    page = fields.get("page", USUAL_PAGE)
    if page < 1:
        raise InvalidOptionError(
            worded("{what} has pages of {page} items; write 1 or more.", what=what, page=page)
        )
    mirrors = _texts(fields.get("mirrors", {}), f"{what} mirrors")
    return Catalogue(
        key=fields["key"],
        title=fields.get("title", fields["key"]),
        address=fields["address"].rstrip("/"),
        search=search,
        page=page,
        filters=filters,
        signing=_signing(fields.get("signing", {}), what),
        alternate=fields.get("alternate", ""),
        mirrors=mirrors,
        collections=tuple(_collection(each, what) for each in fields.get("collections", ())),
    )


def _collection(record: Any, what: str) -> KnownCollection:
    what = worded("{what} in a collection,", what=what)
    fields = _checked(record, _COLLECTION_FIELDS, ("key",), what)
    signing = fields.get("signing")
    return KnownCollection(
        key=fields["key"],
        title=fields.get("title", ""),
        attribution=fields.get("attribution", ""),
        cloud_cover=fields.get("cloud_cover", ""),
        signing=None if signing is None else _signing(signing, what),
        alternate=fields.get("alternate", ""),
        tables=tuple(_table(key, each, what) for key, each in fields.get("assets", {}).items()),
    )


def _table(pattern: str, record: Any, what: str) -> BandTable:
    if not isinstance(record, dict) or not set(record) <= BAND_FIELDS:
        names = ", ".join(sorted(BAND_FIELDS))
        raise InvalidOptionError(
            worded(
                "{what} asset '{pattern}' may have {names}, and nothing else.",
                what=what,
                pattern=pattern,
                names=names,
            )
        )
    try:
        return BandTable(re.compile(pattern), record)
    except re.error as error:
        raise InvalidOptionError(
            worded(
                "{what} asset '{pattern}' is no pattern: {error}.",
                what=what,
                pattern=pattern,
                error=error,
            )
        ) from error


def _signing(record: Mapping[str, Any], what: str) -> Signing:
    fields = _checked(record, _SIGNING_FIELDS, (), f"{what} signing")
    kind = _word(fields.get("kind", OPEN), SIGNINGS, f"{what} signing")
    tokens = fields.get("tokens", "")
    if kind == TOKENS and not (tokens.startswith("https://") or is_this_computer(tokens)):
        raise InvalidOptionError(
            worded("{what} signing needs 'tokens', an address that gives tokens.", what=what)
        )
    hosts = tuple(str(host).lower() for host in fields.pop("hosts", ()))
    return Signing(**{**fields, "kind": kind, "hosts": hosts})


def _checked(
    record: Any, kinds: Mapping[str, type], needed: Sequence[str], what: str
) -> dict[str, Any]:
    """Return the fields of a record; raise InvalidOptionError for one that is not as it should."""
    if not isinstance(record, dict):
        raise InvalidOptionError(worded("{what} is no record with names and values.", what=what))
    for name in needed:
        if not record.get(name):
            raise InvalidOptionError(worded("{what} has no '{name}'.", what=what, name=name))
    for name, value in record.items():
        if name not in kinds:
            raise InvalidOptionError(
                worded("{what} has '{name}', which nobody knows.", what=what, name=name)
            )
        is_bool = isinstance(value, bool) and kinds[name] is not bool
        if is_bool or not isinstance(value, kinds[name]):
            raise InvalidOptionError(
                worded("{what} has a '{name}' of the wrong kind.", what=what, name=name)
            )
    return dict(record)


def _word(word: str, words: Sequence[str], what: str) -> str:
    if word not in words:
        raise InvalidOptionError(
            worded(
                "{what} is '{word}'; write one of {words}.",
                what=what,
                word=word,
                words=", ".join(words),
            )
        )
    return word


def _texts(record: Mapping[str, Any], what: str) -> dict[str, str]:
    if not all(isinstance(value, str) for value in record.values()):
        raise InvalidOptionError(worded("{what} has something else than addresses.", what=what))
    return dict(record)
