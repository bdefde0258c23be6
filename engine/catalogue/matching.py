# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The items of a collection file that meet an extent, a period and a filter; nothing is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from ..errors import SourceError
from ..grid.grid import Bounds
from ..progress import Progress
from ..text import IMAGES, QT_TRANSLATE_NOOP, lack_of, worded
from ..warp.longitudes import turns_to_meet
from . import properties
from .asset_bands import asset_bands
from .filters import Filter
from .item_stream import Record
from .items import Item, bounds_of_item, item_name, moment_of_item, properties_of, read_item
from .stack_items import folder_of, records_of

# Footprints in items are simplified: what lies beside an extent by less than this share of its
# size, or than so many degrees, is taken to meet it. Whether it does, its grid says later.
SHARE, DEGREES = 0.02, 0.01

# Items that are looked at for a CRS.
_FIRST = 20

# Why items are not wanted.
OTHER_PERIOD = QT_TRANSLATE_NOOP("ImageCollections", "{count} {count:is|are} not of the period")
OTHER_PLACE = QT_TRANSLATE_NOOP("ImageCollections", "{count} {count:does|do} not meet the extent")
FILTERED = QT_TRANSLATE_NOOP("ImageCollections", "{count} {count:does|do} not meet the filter")


@dataclass(frozen=True)
class Conditions:
    """Which items are wanted: those that meet `extent` (degrees), start <= date < end, a filter.

    None stands for all. Items without a date are wanted, as it takes a person to say what they are.
    """

    extent: Bounds | None = None
    start: date | None = None
    end: date | None = None
    chosen: Filter | None = None

    def within_period(self, record: Record) -> bool:
        """Return True for an item of the period, and for one without a date."""
        if self.start is None and self.end is None:
            return True
        moment = moment_of_item(record)
        if moment is None:
            return True
        day = moment.date()
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def within_extent(self, bounds: Bounds) -> bool:
        """Return True for an item that can meet the extent."""
        if self.extent is None:
            return True
        x = max(DEGREES, SHARE * (bounds.right - bounds.left))
        y = max(DEGREES, SHARE * (bounds.top - bounds.bottom))
        if bounds.bottom - y > self.extent.top or bounds.top + y < self.extent.bottom:
            return False
        wide = Bounds(bounds.left - x, bounds.bottom, bounds.right + x, bounds.top)
        return bool(turns_to_meet(wide, self.extent, properties.CIRCLE))


def with_reasons(said: str, reasons: Mapping[str, int]) -> str:
    """Return a sentence that goes on with why how many items are not wanted."""
    counted = [worded(reason, count=count) for reason, count in reasons.items() if count]
    return f"{said}; {', '.join(counted)}." if counted else f"{said}."


@dataclass
class Matching:
    """What was found in a collection file.

    `total` are all items of the file, and the others how many of them are not wanted for which
    reason; `lacking` says how many have not got a property that the filter names. `problems` are
    those that cannot be used: position, name and sentence.
    """

    path: str
    items: list[Item] = field(default_factory=list)
    total: int = 0
    outside_period: int = 0
    outside_extent: int = 0
    filtered: int = 0
    lacking: dict[str, int] = field(default_factory=dict)
    problems: list[tuple[int, str, SourceError]] = field(default_factory=list)

    def sentence(self) -> str:
        """Return in words how many items are wanted, and why the others are not."""
        said = worded(
            "{count} of {total} {total:item|items} of '{path}' {count:is|are} used",
            count=len(self.items),
            total=self.total,
            path=self.path,
        )
        reasons = {
            OTHER_PERIOD: self.outside_period,
            OTHER_PLACE: self.outside_extent,
            FILTERED: self.filtered,
        }
        return with_reasons(said, reasons)

    def nothing_left(self) -> str:
        """Return in words why no item is wanted, and what to do."""
        if not self.total:
            return worded("The collection file '{path}' holds no items.", path=self.path)
        lacks = [
            worded("{count} {count:has|have} no '{name}'.", count=count, name=name)
            for name, count in self.lacking.items()
        ]
        advice = worded("Check the extent, the dates and the filter.")
        return " ".join([worded("No image is left."), self.sentence(), *lacks, advice])

    def tell(self, progress: Progress) -> None:
        """Say in the log how many items are wanted, and which properties some lack."""
        progress.info(self.sentence())
        tell_lacking(self.lacking, progress)


def tell_lacking(lacking: dict[str, int], progress: Progress) -> None:
    """Say in the log how many images lack a property that a filter names."""
    for name, count in lacking.items():
        progress.warn(lack_of(IMAGES, count, name))


def crs_of_first_item(path: str) -> str:
    """Return the CRS of the first item as WKT, empty where the first ones do not say it."""
    records = islice(enumerate(records_of(path), start=1), _FIRST)
    for position, record in records:
        try:
            bands = asset_bands(read_item(record, position, folder_of(path)))
        except SourceError:
            continue
        found = next((band.crs for band in bands if band.crs), "")
        if found:
            return found
    return ""


def matching_items(path: str, conditions: Conditions) -> Matching:
    """Return the items of a file that are wanted.

    Raises SourceError when the file is no collection file.
    """
    found = Matching(path)
    folder = folder_of(path)
    for position, record in enumerate(records_of(path), start=1):
        found.total = position
        if not conditions.within_period(record):
            found.outside_period += 1
            continue
        bounds = bounds_of_item(record)
        if bounds is not None and not conditions.within_extent(bounds):
            found.outside_extent += 1
            continue
        if conditions.chosen is not None:
            facts = ItemFacts(record, position)
            if not _meets(facts, conditions.chosen, found):
                found.filtered += 1
                continue
        try:
            found.items.append(read_item(record, position, folder))
        except SourceError as error:
            found.problems.append((position, item_name(record, position), error))
    return found


class ItemFacts:
    """What an item says, worked out when it is asked for."""

    def __init__(self, record: Record, position: int) -> None:
        self.name = item_name(record, position)
        self.date = moment_of_item(record)
        self.properties = properties_of(record)

    @property
    def cloud_cover(self) -> float | None:
        """The share of clouds in per cent."""
        return properties.cloud_cover_of(self.properties)

    @property
    def tile(self) -> str:
        """The tile that it is of."""
        return properties.tile_of(self.properties, self.name)

    @property
    def sun_azimuth(self) -> float | None:
        """Where the sun stood."""
        return properties.sun_azimuth_of(self.properties)

    @property
    def product(self) -> str:
        """What it says of product and platform."""
        return properties.product_of(self.properties)


def _meets(facts: ItemFacts, chosen: Filter, found: Matching) -> bool:
    missing = chosen.missing(facts)
    for name in missing:
        found.lacking[name] = found.lacking.get(name, 0) + 1
    return not missing and chosen.meets(facts)
