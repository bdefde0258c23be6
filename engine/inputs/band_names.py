# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of bands with the date of their image: the date is no part of what the band is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..images import Image
from .named_dates import without_date

# Letters, a number, and a letter that belongs to it, as in B8A.
_NUMBERED = re.compile(r"([A-Za-z]{1,4})0*([0-9]{1,3})([A-Za-z]?)")


def undated(images: Sequence[Image]) -> list[Image]:
    """Return the images, with bands of one name where their names differ only in a date."""
    found = undated_names([[band.name for band in image.bands] for image in images])
    renamed = []
    for image, names in zip(images, found):
        bands = tuple(replace(band, name=name) for band, name in zip(image.bands, names))
        renamed.append(image if bands == image.bands else replace(image, bands=bands))
    return renamed


def same_number(name: str, names: Iterable[str]) -> str:
    """Return the one of some names that is the same but for zeros before its number.

    So `B4` finds `B04`, and `B8A` finds `B08A`. Empty when there is none, or more than one.
    """
    parts = _parts(name)
    found = {each for each in names if parts and _parts(each) == parts}
    return found.pop() if len(found) == 1 else ""


def _parts(name: str) -> tuple[str, ...]:
    match = _NUMBERED.fullmatch(name)
    return match.groups() if match else ()


def undated_names(images: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """Return the names of the bands of each image, without a date where they differ only in it.

    A name that all images have stays as it is, and so do dates that tell the bands of one image
    apart. A name that is nothing but a date becomes that of a band without a name.
    """
    if not images:
        return []
    everywhere = set.intersection(*map(set, images))
    bare = [
        [name if name in everywhere else without_date(name) for name in names] for names in images
    ]
    # Dates that tell bands apart leave the same name twice.
    shared = {
        name
        for name in set.intersection(*map(set, bare))
        if all(names.count(name) == 1 for names in bare)
    }
    nameless = f"band{bare[0].index('') + 1}" if "" in shared else ""
    return [
        tuple(
            (short or nameless) if short in shared else name for name, short in zip(names, shorter)
        )
        for names, shorter in zip(images, bare)
    ]
