# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be known of a collection before a run: plain sentences, and a row for each image."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from ..images import Image
from ..inputs.acquisitions import processed_twice
from ..inputs.sentinel2_offset import has_offset, lacks_offset
from ..text import counted
from ..warp.crs import code_of

# A gap is long when it is so many times the usual one.
LONG_GAP = 3
# Names that a sentence lists.
_SHOWN = 5


@dataclass(frozen=True)
class CollectionReport:
    """Sentences about a collection; `warnings` are those that somebody should look at."""

    facts: tuple[str, ...]
    warnings: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


# What stands in a row.
COLUMNS = ("image", "date", "CRS", "cell size", "sensor", "tile", "bands", "cloud cover (%)")


def report_of(images: Sequence[Image]) -> CollectionReport:
    """Return the report of some images, in order of time."""
    dated = [image for image in images if image.date is not None]
    ordered = sorted(dated, key=lambda image: image.date or datetime.min)
    ordered += [image for image in images if image.date is None]
    facts = [_count(ordered), *_places(ordered), *_clouds(ordered)]
    warnings = [
        *_undated(ordered),
        *_gaps(ordered),
        *_sensors(ordered),
        *_bands(ordered),
        *_duplicates(ordered),
        *_baselines(ordered),
    ]
    return CollectionReport(tuple(facts), tuple(warnings), tuple(map(_row, ordered)))


def _row(image: Image) -> tuple[object, ...]:
    return (
        image.name,
        None if image.date is None else image.date.date().isoformat(),
        _crs(image),
        _cell(image),
        image.sensor or None,
        image.tile or None,
        len(image.bands),
        image.cloud_cover,
    )


def _crs(image: Image) -> str:
    return code_of(image.crs) or "unknown code"


def _cell(image: Image) -> float | None:
    if image.geotransform is None:
        return None
    return round(math.hypot(image.geotransform[1], image.geotransform[4]), 9)


def _count(images: Sequence[Image]) -> str:
    days = [image.date.date() for image in images if image.date]
    if not days:
        return (
            f"{len(images)} images, none with a date." if len(images) > 1 else "1 image, undated."
        )
    if days[0] == days[-1]:
        return f"{counted(len(images), 'image')} of {days[0]}."
    return f"{len(images)} images of {len(set(days))} days, from {days[0]} to {days[-1]}."


def _counted(values: Iterable[object], unit: str = "") -> str:
    counts = Counter(values).most_common()
    return ", ".join(f"{value}{unit} ({count})" for value, count in counts[:_SHOWN]) + (
        ", ..." if len(counts) > _SHOWN else ""
    )


def _named(images: Sequence[Image]) -> str:
    names = ", ".join(f"'{image.name}'" for image in images[:_SHOWN])
    return f"{names}, ..." if len(images) > _SHOWN else names


def _places(images: Sequence[Image]) -> list[str]:
    systems = {_crs(image) for image in images}
    cells = {_cell(image) for image in images}
    if len(images) == 1:
        return [f"It is in {_crs(images[0])}.", f"It has cells of {_cell(images[0])}."]
    if len(systems) == 1:
        found = [f"All are in {systems.pop()}."]
    else:
        found = [
            f"They are in {len(systems)} CRS, so that some are warped: "
            f"{_counted(_crs(image) for image in images)}."
        ]
    if len(cells) == 1:
        return [*found, f"All have cells of {next(iter(cells))}."]
    return [*found, f"They have cells of {_counted(_cell(image) for image in images)}."]


def _clouds(images: Sequence[Image]) -> list[str]:
    known = [image.cloud_cover for image in images if image.cloud_cover is not None]
    if len(images) == 1:
        return [f"Its cloud cover is {known[0]:.3g} %." if known else "Its cloud cover is unknown."]
    if not known:
        return ["The cloud cover of none is known."]
    return [
        f"The cloud cover of {len(known)} is known: from {min(known):.3g} to {max(known):.3g} %, "
        f"half of them at most {median(known):.3g} %."
    ]


def _undated(images: Sequence[Image]) -> list[str]:
    missing = [image for image in images if image.date is None]
    if len(missing) == 1:
        return [f"1 has no date: {_named(missing)}."]
    return [f"{len(missing)} have no date: {_named(missing)}."] if missing else []


def _gaps(images: Sequence[Image]) -> list[str]:
    days = sorted({image.date.date() for image in images if image.date})
    gaps = [((later - day).days, day, later) for day, later in zip(days, days[1:])]
    if len(gaps) < 2:
        return []
    usual = median(length for length, _, _ in gaps)
    longest = max(gaps)
    if longest[0] <= LONG_GAP * usual:
        return []
    return [
        f"The longest gap in time is of {longest[0]} days, from {longest[1]} to {longest[2]}; "
        f"usual are {usual:g}."
    ]


def _sensors(images: Sequence[Image]) -> list[str]:
    known = [image.sensor for image in images if image.sensor]
    if len(set(known)) < 2:
        return []
    return [
        f"They are of several sensors: {_counted(known)}. Bands of one number are not one colour; "
        "ask for colours, such as red and nir."
    ]


def _bands(images: Sequence[Image]) -> list[str]:
    counts = Counter(band.name for image in images for band in image.bands)
    partial = {name: count for name, count in counts.items() if count < len(images)}
    if not partial:
        return []
    listed = ", ".join(f"{name} (in {count})" for name, count in list(partial.items())[:10])
    more = ", ..." if len(partial) > 10 else ""
    return [f"Bands that not all images have: {listed}{more}."]


def _duplicates(images: Sequence[Image]) -> list[str]:
    pairs = processed_twice(images)
    if not pairs:
        return []
    shown = "; ".join(f"'{old.name}' beside '{new.name}'" for new, old in pairs[:_SHOWN])
    return [
        f"One acquisition, processed twice, counts twice: {shown}. Leave out the first of each."
    ]


def _baselines(images: Sequence[Image]) -> list[str]:
    added = [image for image in images if has_offset(image)]
    plain = [image for image in images if lacks_offset(image)]
    if not added or not plain:
        return []
    return [
        f"Of {len(added)} Sentinel-2 images 1000 is added to the numbers, and of {len(plain)} not: "
        "they do not go together as they are. Read them with Collection from folder."
    ]
