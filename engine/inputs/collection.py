# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of a collection and the dates that belong to it."""

from __future__ import annotations

import os
from collections.abc import Hashable, Sequence
from datetime import date, datetime
from typing import Literal, get_args

from ..errors import InvalidOptionError, check_word
from ..images import Image
from ..progress import Progress
from ..remote.addresses import is_text
from ..text import first_names, worded
from .acquisitions import processed_twice
from .sentinel2_offset import has_offset, lacks_offset

# Key and meaning of every order; the last image of the collection is on top.
Order = Literal["as_listed", "newest_on_top", "oldest_on_top", "nearest_on_top"]
ORDERS: tuple[Order, ...] = get_args(Order)


def within_dates(images: Sequence[Image], start: date | None, end: date | None) -> list[Image]:
    """Return the images with start <= date < end; an end that is None is open.

    Raises InvalidOptionError when an image has no date or when none is left.
    """
    if start is None and end is None:
        return list(images)
    check_period(start, end)
    require_dates(images, worded("to filter by date"))
    kept = [image for image in images if _is_within(image, start, end)]
    if not kept:
        dates = sorted(image.date.date() for image in images if image.date)
        raise InvalidOptionError(
            worded(
                "No image lies in the period from {start} to {end}; the images are "
                "from {first} to {last}.",
                start=start or worded("the beginning"),
                end=end or worded("the end"),
                first=dates[0],
                last=dates[-1],
            )
        )
    return kept


def check_period(start: date | None, end: date | None) -> None:
    """Raise InvalidOptionError for a period that ends before it begins, or holds no day."""
    if start is not None and end is not None and end <= start:
        raise InvalidOptionError(
            worded(
                "The end date {end} is not after the start date {start}; the end date "
                "itself is not part of the period.",
                end=end,
                start=start,
            )
        )


def _is_within(image: Image, start: date | None, end: date | None) -> bool:
    if image.date is None:
        return False
    day = image.date.date()
    return (start is None or start <= day) and (end is None or day < end)


def ordered(images: Sequence[Image], order: str, target: date | None = None) -> list[Image]:
    """Return the images in the order of the collection; the last one is on top.

    Images that tie stay in the order in which they were listed.

    Raises InvalidOptionError for an unknown order, a missing target or images without a date.
    """
    check_word("order", order, ORDERS)
    if order == "as_listed":
        return list(images)
    require_dates(images, worded("for this order"))
    if order == "newest_on_top":
        return sorted(images, key=_moment)
    if order == "oldest_on_top":
        # Negative time, not a reversed sort: that would turn round the images that tie.
        return sorted(images, key=lambda image: -_seconds(image))
    if target is None:
        raise InvalidOptionError(worded("The order 'nearest_on_top' needs a target date; set one."))
    return sorted(images, key=lambda image: -abs((_moment(image).date() - target).days))


def tell_remarks(images: Sequence[Image], progress: Progress) -> None:
    """Say in the log what was decided for images because their files do not say it."""
    names: dict[str, list[str]] = {}
    for image in images:
        for remark in image.remarks:
            names.setdefault(remark, []).append(f"'{image.name}'")
    for remark, found in names.items():
        if len(found) == 1:
            progress.info(worded("Image {image}: {remark}", image=found[0], remark=worded(remark)))
        else:
            progress.info(
                worded(
                    "{count} images ({names}), for each: {remark}",
                    count=len(found),
                    names=first_names(found, 5),
                    remark=worded(remark),
                )
            )


def warn_of_processing(images: Sequence[Image], progress: Progress) -> None:
    """Warn of images that count twice or mean something else, because of how they were processed.

    These are those of one file, those of one acquisition, processed twice, and Sentinel-2 scenes of
    which only some have 1000 added to their numbers.
    """
    again = _of_one_file(images)
    if again:
        names = [
            worded("'{first}' and '{second}'", first=first.name, second=second.name)
            for first, second in again
        ]
        progress.warn(
            worded(
                "One file is there twice, for example as a layer and as a path, and "
                "counts twice: {shown}. Leave out one of each.",
                shown=first_names(names, 5, between="; "),
            )
        )
    pairs = processed_twice(images)
    if pairs:
        names = [
            worded("'{old}' beside '{new}'", old=older.name, new=newer.name)
            for newer, older in pairs
        ]
        progress.warn(
            worded(
                "One acquisition, processed twice, counts twice: {shown}. Leave out the first of "
                "each, which is the older one.",
                shown=first_names(names, 5, between="; "),
            )
        )
    added = [image for image in images if has_offset(image)]
    if added and any(lacks_offset(image) for image in images):
        progress.warn(
            worded(
                "Sentinel-2 images of baseline 04.00 and later, such as '{image}', "
                "have 1000 added to their numbers, and others have not. Load them with "
                "Collection from folder, which takes it off.",
                image=added[0].name,
            )
        )


def _of_one_file(images: Sequence[Image]) -> list[tuple[Image, Image]]:
    """Return the images that are read from the same bands of the same file, in pairs."""
    seen: dict[Hashable, Image] = {}
    found = []
    for image in images:
        path = image.path if is_text(image.path) else os.path.normpath(image.path)
        numbers = tuple(band.number for band in image.bands)
        first = seen.setdefault((path, image.open_options, numbers), image)
        if first is not image:
            found.append((first, image))
    return found


def require_dates(images: Sequence[Image], purpose: str) -> None:
    """Raise InvalidOptionError that names the images without a date."""
    names = [f"'{image.name}'" for image in images if image.date is None]
    if not names:
        return
    raise InvalidOptionError(
        worded(
            "No date is known of {shown}, and dates are needed {purpose}; set the "
            "date under Temporal in the layer's properties, put it in the name as "
            "yyyy-mm-dd, or say in Date pattern where it is in the names.",
            shown=first_names(names, 10),
            purpose=purpose,
        )
    )


def _moment(image: Image) -> datetime:
    return image.date or datetime.min


def _seconds(image: Image) -> float:
    return (_moment(image) - datetime(1970, 1, 1)).total_seconds()
