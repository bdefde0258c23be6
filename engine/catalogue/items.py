# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What an item says of its scene, as plain values: where and when it is, and its properties."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..errors import SourceError
from ..grid.grid import Bounds
from ..inputs.dates import when_taken
from ..text import worded
from .item_stream import Record

# Sentences for the log about an image, a property of items that are made of other files.
REMARKS = "image_collections:remarks"


@dataclass(frozen=True, eq=False)
class Item:
    """An item of a collection file, not yet opened.

    `position` is its place in the file, from 1, and `folder` that from which addresses start.
    `bounds` are degrees of longitude and latitude; where they cross 180 degrees, `right` is beyond.
    `moment` is naive UTC. `packed` are the assets, compressed: there may be many items. Two items
    are equal only when they are the same object.
    """

    position: int
    name: str
    folder: str
    bounds: Bounds
    moment: datetime | None
    properties: Mapping[str, Any]
    packed: bytes

    @property
    def assets(self) -> Mapping[str, Record]:
        """The assets by key, as the file has them; read anew each time, as they are large."""
        assets: dict[str, Record] = json.loads(zlib.decompress(self.packed))
        return assets

    @property
    def label(self) -> str:
        """The item in a sentence about it."""
        return worded("Item '{name}'", name=self.name)


def item_name(record: Record, position: int) -> str:
    """Return the id of an item, its number where it has none."""
    name = record.get("id")
    return str(name) if name not in (None, "") else f"item {position}"


def properties_of(record: Record) -> dict[str, Any]:
    """Return the properties of an item, and the name of its collection among them."""
    properties = dict(record.get("properties") or {})
    collection = record.get("collection")
    if isinstance(collection, str):
        properties.setdefault("collection", collection)
    return properties


def moment_of_item(record: Record) -> datetime | None:
    """Return when an item is from: its moment, else the beginning of its period."""
    properties = record.get("properties")
    if not isinstance(properties, dict):
        return None
    for key in ("datetime", "start_datetime"):
        text = properties.get(key)
        if isinstance(text, str):
            dated = when_taken({"ACQUISITIONDATETIME": text}, ())
            if dated is not None:
                return dated.moment
    return None


def bounds_of_item(record: Record) -> Bounds | None:
    """Return the rectangle of an item in degrees, None when it has no geometry."""
    box = record.get("bbox")
    geometry = record.get("geometry")
    if not isinstance(geometry, dict):
        return None
    numbers = _numbers(box)
    if len(numbers) in (4, 6):
        half = len(numbers) // 2
        left, bottom, right, top = numbers[0], numbers[1], numbers[half], numbers[half + 1]
        return Bounds(left, bottom, right if right >= left else right + 360.0, top)
    points = list(_points(geometry.get("coordinates")))
    parts = geometry.get("geometries")
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            points += _points(part.get("coordinates"))
    if not points:
        return None
    x, y = [point[0] for point in points], [point[1] for point in points]
    return Bounds(min(x), min(y), max(x), max(y))


def read_item(record: Record, position: int, folder: str) -> Item:
    """Return an item; raise SourceError with a sentence that names it when it cannot be used."""
    name = item_name(record, position)
    bounds = bounds_of_item(record)
    if bounds is None:
        raise SourceError(
            worded(
                "Item '{name}' has no geometry, so that nobody knows where it is; take "
                "it out of the collection file.",
                name=name,
            ),
            position,
        )
    assets = record.get("assets")
    if not isinstance(assets, dict) or not assets:
        raise SourceError(
            worded(
                "Item '{name}' has no assets, so that there is nothing to read; take "
                "it out of the collection file.",
                name=name,
            ),
            position,
        )
    kept = {str(key): asset for key, asset in assets.items() if isinstance(asset, dict)}
    return Item(
        position,
        name,
        folder,
        bounds,
        moment_of_item(record),
        properties_of(record),
        zlib.compress(json.dumps(kept).encode(), 1),
    )


def _numbers(values: Any) -> list[float]:
    """Return the numbers of a list, none when something else is among them."""
    if not isinstance(values, list):
        return []
    if not all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in values):
        return []
    return [float(value) for value in values]


def _points(coordinates: Any) -> Iterator[list[float]]:
    """Give the points of nested lists of coordinates."""
    pending = [coordinates]
    while pending:
        value = pending.pop()
        numbers = _numbers(value)
        if len(numbers) >= 2:
            yield numbers
        elif isinstance(value, list):
            pending.extend(value)
