# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The kinds of items in a collection file: those with the same assets and properties are one."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from itertools import islice
from typing import Any

from ..errors import SourceError
from .item_stream import Record
from .items import Item, properties_of, read_item
from .stack_items import folder_of, records_of

# Items that are looked at, and kinds of them that are told of: more say nothing new, but of files
# that nobody could choose bands of.
MOST_ITEMS = 10_000
MOST_KINDS = 32
# What an asset says of its bands.
_OF_BANDS = ("type", "roles", "eo:bands", "bands", "raster:bands")


def different_items(path: str) -> Iterator[Item]:
    """Give the first item of each kind in a collection file, which is read as a stream.

    Items that cannot be used are left out. Raises SourceError when the file is no collection file.
    """
    folder = folder_of(path)
    seen: set[Hashable] = set()
    for position, record in enumerate(islice(records_of(path), MOST_ITEMS), start=1):
        kind = _kind(record)
        if kind in seen:
            continue
        try:
            item = read_item(record, position, folder)
        except SourceError:
            continue
        seen.add(kind)
        yield item
        if len(seen) == MOST_KINDS:
            return


def scalar_properties(properties: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the properties that can be compared with a number or a text."""
    return tuple(
        sorted(name for name, value in properties.items() if isinstance(value, (int, float, str)))
    )


def _kind(record: Record) -> Hashable:
    """Return what two items have in common of which one says all that the other does."""
    properties, assets = properties_of(record), record.get("assets")
    shape: list[Hashable] = [scalar_properties(properties)]
    shape += (str(properties.get(name)) for name in ("collection", "platform"))
    for key, asset in assets.items() if isinstance(assets, dict) else ():
        said = asset if isinstance(asset, dict) else {}
        shape.append((key, *(_names(said.get(name)) for name in _OF_BANDS)))
    return tuple(shape)


def _names(said: Any) -> str:
    """Return names in what is said of bands; numbers, as of statistics, differ between items."""
    if not isinstance(said, list):
        return str(said)
    parts = (
        (band.get("name"), band.get("common_name"), band.get("eo:common_name"))
        if isinstance(band, dict)
        else band
        for band in said
    )
    return str(list(parts))
