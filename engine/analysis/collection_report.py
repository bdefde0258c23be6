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
from ..text import QT_TRANSLATE_NOOP, Written, first_names, worded
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
COLUMNS = (
    QT_TRANSLATE_NOOP("ImageCollections", "image"),
    QT_TRANSLATE_NOOP("ImageCollections", "date"),
    QT_TRANSLATE_NOOP("ImageCollections", "CRS"),
    QT_TRANSLATE_NOOP("ImageCollections", "cell size"),
    QT_TRANSLATE_NOOP("ImageCollections", "sensor"),
    QT_TRANSLATE_NOOP("ImageCollections", "tile"),
    QT_TRANSLATE_NOOP("ImageCollections", "bands"),
    QT_TRANSLATE_NOOP("ImageCollections", "cloud cover (%)"),
)


def report_of(images: Sequence[Image], point: str = ".") -> CollectionReport:
    """Return the report of some images, in order of time; sentences have a decimal sign."""
    dated = [image for image in images if image.date is not None]
    ordered = sorted(dated, key=lambda image: image.date or datetime.min)
    ordered += [image for image in images if image.date is None]
    facts = [_count(ordered), *_places(ordered, point), *_clouds(ordered, point)]
    warnings = [
        *_undated(ordered),
        *_gaps(ordered, point),
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
    return code_of(image.crs) or worded("unknown code")


def _cell(image: Image) -> float | None:
    if image.geotransform is None:
        return None
    return round(math.hypot(image.geotransform[1], image.geotransform[4]), 9)


def _count(images: Sequence[Image]) -> str:
    days = [image.date.date() for image in images if image.date]
    if not days:
        return (
            worded("{count} {count:image|images}, none with a date.", count=len(images))
            if len(images) > 1
            else worded("1 image, undated.")
        )
    if days[0] == days[-1]:
        if len(images) == 1:
            return worded("1 image of {day}.", day=days[0])
        return worded("{count} {count:image|images} of {day}.", count=len(images), day=days[0])
    return worded(
        "{count} {count:image|images} of {count_of_days} "
        "{count_of_days:day|days}, from {first} to {last}.",
        count=len(images),
        count_of_days=len(set(days)),
        first=days[0],
        last=days[-1],
    )


def _counted(values: Iterable[object], unit: str = "") -> str:
    counts = Counter(values).most_common()
    return first_names([f"{value}{unit} ({count})" for value, count in counts], _SHOWN)


def _named(images: Sequence[Image]) -> str:
    return first_names([f"'{image.name}'" for image in images], _SHOWN)


def _places(images: Sequence[Image], point: str) -> list[str]:
    systems = {_crs(image) for image in images}
    cells = [_written(_cell(image), point) for image in images]
    if len(images) == 1:
        return [
            worded("It is in {crs}.", crs=_crs(images[0])),
            worded("It has cells of {cell}.", cell=cells[0]),
        ]
    if len(systems) == 1:
        found = [worded("All are in {crs}.", crs=systems.pop())]
    else:
        found = [
            worded(
                "They are in {count} CRS, so that some are warped: {systems}.",
                count=len(systems),
                systems=_counted(_crs(image) for image in images),
            )
        ]
    if len(set(cells)) == 1:
        return [*found, worded("All have cells of {cell}.", cell=cells[0])]
    return [
        *found,
        worded("They have cells of {cells}.", cells=_counted(cells)),
    ]


def _written(number: float | None, point: str) -> float | None:
    return None if number is None else Written(number, point)


def _clouds(images: Sequence[Image], point: str) -> list[str]:
    known = [Written(image.cloud_cover, point) for image in images if image.cloud_cover is not None]
    if len(images) == 1:
        return [
            worded("Its cloud cover is {known:.3g} %.", known=known[0])
            if known
            else worded("Its cloud cover is unknown.")
        ]
    if not known:
        return [worded("The cloud cover of none is known.")]
    return [
        worded(
            "The cloud cover of {count} is known: from {least:.3g} to {most:.3g} "
            "%, half of them at most {median:.3g} %.",
            count=len(known),
            least=min(known),
            most=max(known),
            median=Written(median(known), point),
        )
    ]


def _undated(images: Sequence[Image]) -> list[str]:
    missing = [image for image in images if image.date is None]
    if len(missing) == 1:
        return [worded("1 has no date: {names}.", names=_named(missing))]
    return (
        [
            worded(
                "{count} {count:has|have} no date: {names}.",
                count=len(missing),
                names=_named(missing),
            )
        ]
        if missing
        else []
    )


def _gaps(images: Sequence[Image], point: str) -> list[str]:
    days = sorted({image.date.date() for image in images if image.date})
    gaps = [((later - day).days, day, later) for day, later in zip(days, days[1:])]
    if len(gaps) < 2:
        return []
    usual = median(length for length, _, _ in gaps)
    longest = max(gaps)
    if longest[0] <= LONG_GAP * usual:
        return []
    return [
        worded(
            "The longest gap in time is of {days} {days:day|days}, from "
            "{start} to {end}; usual are {usual:g}.",
            days=longest[0],
            start=longest[1],
            end=longest[2],
            usual=Written(usual, point),
        )
    ]


def _sensors(images: Sequence[Image]) -> list[str]:
    known = [image.sensor for image in images if image.sensor]
    if len(set(known)) < 2:
        return []
    return [
        worded(
            "They are of several sensors: {sensors}. Bands of one number are not "
            "one colour; ask for colours, such as red and nir.",
            sensors=_counted(known),
        )
    ]


def _bands(images: Sequence[Image]) -> list[str]:
    counts = Counter(band.name for image in images for band in image.bands)
    partial = {name: count for name, count in counts.items() if count < len(images)}
    if not partial:
        return []
    names = [
        worded("{name} (in {count})", name=name, count=count) for name, count in partial.items()
    ]
    return [worded("Bands that not all images have: {listed}.", listed=first_names(names, 10))]


def _duplicates(images: Sequence[Image]) -> list[str]:
    pairs = processed_twice(images)
    if not pairs:
        return []
    shown = "; ".join(
        worded("'{old}' beside '{new}'", old=old.name, new=new.name) for new, old in pairs[:_SHOWN]
    )
    return [
        worded(
            "One acquisition, processed twice, counts twice: {shown}. Leave out the first of each.",
            shown=shown,
        )
    ]


def _baselines(images: Sequence[Image]) -> list[str]:
    added = [image for image in images if has_offset(image)]
    plain = [image for image in images if lacks_offset(image)]
    if not added or not plain:
        return []
    return [
        worded(
            "Of {count} Sentinel-2 {count:image|images} 1000 is added to the "
            "numbers, and of {others} not: they do not go together as they "
            "are. Read them with Collection from folder.",
            count=len(added),
            others=len(plain),
        )
    ]
