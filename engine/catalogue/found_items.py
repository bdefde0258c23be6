# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Items that a catalogue gave, made fit for a collection file: addresses, bands, rights."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import SourceError
from ..inputs.rights import ATTRIBUTION_NOTE, LICENSE_NOTE, attribution_in, licence_in
from ..text import worded
from .asset_bands import asset_bands
from .catalogues import BandTable, Catalogue, KnownCollection
from .hrefs import REMOTE, joined_address
from .item_stream import Record
from .items import item_name, read_item
from .notes import AUTHCFG_NOTE, CATALOGUE_NOTE
from .wanted_bands import assets_of

# Characters of an item; real ones have some ten thousand.
LONGEST_ITEM = 2_000_000
# Links that are kept of an item: the others lead through the catalogue.
_KEPT_LINKS = ("self", "license", "collection")
_BAND_LISTS = ("bands", "eo:bands", "raster:bands")
# What a table says of all bands of an asset, and its other name in records of bands.
_OF_BANDS = {
    "data_type": ("data_type",),
    "nodata": ("nodata",),
    "raster:scale": ("raster:scale", "scale"),
    "raster:offset": ("raster:offset", "offset"),
}


@dataclass
class Preparation:
    """Makes records of a catalogue items of a collection file.

    `authcfg` is the id of the user's authentication, `bands` what BANDS has. `rights` are licence
    and attribution of each collection. Counted are assets with addresses that are not allowed.
    """

    catalogue: Catalogue
    authcfg: str = ""
    bands: str = ""
    rights: dict[str, Mapping[str, str]] = field(default_factory=dict)
    refused_assets: int = 0
    refused_address: str = ""

    def prepared(self, record: Record, address: str, position: int) -> Record:
        """Return an item as it can be written; `address` is that of the answer it came in.

        Raises SourceError that says why it cannot be used.
        """
        name = item_name(record, position)
        key = record.get("collection") if isinstance(record.get("collection"), str) else ""
        known = self.catalogue.collection(str(key))
        links = [each for each in _list(record.get("links")) if isinstance(each, dict)]
        base = _base(links, address)
        assets = record.get("assets")
        made = {
            **record,
            "id": name,
            "properties": self._properties(record, known),
            "links": _kept_links(links, base),
            "assets": self._assets(assets if isinstance(assets, dict) else {}, known, base),
        }
        if not made["assets"]:
            raise SourceError(
                worded("Item '{name}' has no assets with an address that can be read.", name=name)
            )
        item = read_item(made, position, "")
        if self.bands:
            wanted = assets_of(asset_bands(item), self.bands)
            if wanted is None:
                raise SourceError(
                    worded(
                        "Item '{name}' has not all bands of '{bands}'.", name=name, bands=self.bands
                    )
                )
            made["assets"] = {k: each for k, each in made["assets"].items() if k in wanted}
        return _written(made, name)

    def learn(self, collection: Record, key: str) -> None:
        """Take licence and attribution from what describes a collection."""
        known = self.catalogue.collection(key)
        licence = licence_in(collection)
        for link in _list(collection.get("links")):
            if isinstance(link, dict) and link.get("rel") == "license" and licence:
                target = joined_address(self.catalogue.address, str(link.get("href") or ""))
                if target.startswith(("https://", "http://")):
                    licence = f"{licence}, {target}"
                    break
        texts = {
            LICENSE_NOTE: licence,
            ATTRIBUTION_NOTE: known.attribution or attribution_in(collection),
        }
        self.rights[key] = {name: text for name, text in texts.items() if text}

    def _properties(self, record: Record, known: KnownCollection) -> Record:
        properties = record.get("properties")
        found: Record = dict(properties) if isinstance(properties, dict) else {}
        # Nobody else says which login is used, and for what.
        for note in (CATALOGUE_NOTE, AUTHCFG_NOTE):
            found.pop(note, None)
        rights = dict(self.rights.get(known.key, {}))
        if known.attribution:
            rights.setdefault(ATTRIBUTION_NOTE, known.attribution)
        own = {LICENSE_NOTE: licence_in(found), ATTRIBUTION_NOTE: attribution_in(found)}
        found.update({key: text for key, text in rights.items() if not own[key]})
        if self.catalogue.key:
            found[CATALOGUE_NOTE] = self.catalogue.key
        if self.authcfg:
            found[AUTHCFG_NOTE] = self.authcfg
        return found

    def _assets(self, assets: Record, known: KnownCollection, base: str) -> Record:
        found = {}
        for key, asset in assets.items():
            if not isinstance(asset, dict):
                continue
            href = self._address(asset, known, base)
            if href:
                kept = {name: value for name, value in asset.items() if name != "alternate"}
                found[key] = _completed({**kept, "href": href}, key, known.tables)
        return found

    def _address(self, asset: Record, known: KnownCollection, base: str) -> str:
        """Return the whole address of an asset, empty for one that is not allowed."""
        href = asset.get("href")
        other = known.alternate or self.catalogue.alternate
        alternates = asset.get("alternate")
        if other and isinstance(alternates, dict) and isinstance(alternates.get(other), dict):
            href = alternates[other].get("href") or href
        if not isinstance(href, str) or not href.strip():
            return ""
        address = joined_address(base, href) if href.isprintable() else ""
        for old, new in self.catalogue.mirrors.items():
            if address.startswith(old):
                address = new + address[len(old) :]
        scheme, separator, rest = address.partition("://")
        if separator and rest and scheme.lower() in REMOTE:
            return address
        self.refused_assets += 1
        self.refused_address = self.refused_address or address or href
        return ""


def _base(links: Sequence[Record], address: str) -> str:
    """Return where relative addresses of an item start: where it says that it is itself."""
    for link in links:
        if link.get("rel") == "self":
            own = joined_address(address, str(link.get("href") or ""))
            if own.startswith(("https://", "http://")):
                return own
    return address


def _kept_links(links: Sequence[Record], base: str) -> list[Record]:
    found = []
    for link in links:
        target = joined_address(base, str(link.get("href") or ""))
        if link.get("rel") in _KEPT_LINKS and target.startswith(("https://", "http://")):
            found.append({"rel": link["rel"], "href": target})
    return found


def _completed(asset: Record, key: str, tables: Sequence[BandTable]) -> Record:
    """Return an asset with what is known of its bands where it says nothing itself."""
    table = next((each for each in tables if each.pattern.fullmatch(key)), None)
    if table is None:
        return asset
    found = dict(asset)
    lists = [name for name in _BAND_LISTS if _list(asset.get(name))]
    count = table.fields.get("bands")
    if count and not lists:
        found["bands"] = [{} for _ in range(count)]
    records = [each for name in lists for each in asset[name] if isinstance(each, dict)]
    for field_name, names in _OF_BANDS.items():
        said = any(record.get(name) is not None for record in (asset, *records) for name in names)
        if field_name in table.fields and not said:
            found[field_name] = table.fields[field_name]
    if "roles" in table.fields:
        # These are wrong as often as they are missing.
        found["roles"] = table.fields["roles"]
    return found


def _written(made: Record, name: str) -> Record:
    """Return an item that can be written; raise SourceError for one that cannot."""
    if not _is_finite(made):
        raise SourceError(worded("Item '{name}' has numbers that are none.", name=name))
    try:
        text = json.dumps(made, ensure_ascii=False, allow_nan=False)
        text.encode()
    except (ValueError, TypeError, RecursionError):
        raise SourceError(worded("Item '{name}' has texts that are none.", name=name)) from None
    if len(text) > LONGEST_ITEM:
        raise SourceError(
            worded(
                "Item '{name}' has {count} characters; that is no item.", name=name, count=len(text)
            )
        )
    return made


def _is_finite(value: Any) -> bool:
    """Return False for what holds infinite numbers, which no JSON has."""
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            pending.extend(each.values())
        elif isinstance(each, list):
            pending.extend(each)
        elif isinstance(each, float) and not math.isfinite(each):
            return False
    return True


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
