# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Warnings of indices that need reflectances from 0 to 1, and get other numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache

from ..expression import Catalogue, Index
from ..images import Band, Image
from ..progress import Progress
from ..text import worded
from .added_bands import AddedBand, words_of
from .peek import MOST_LOOKED_AT, is_no_reflectance


def warn_of_reflectances(
    before: Sequence[Image],
    images: Sequence[Image],
    added: Sequence[AddedBand],
    texts: Iterable[str],
    indices: Catalogue,
    progress: Progress,
) -> None:
    """Warn of indices that need reflectances from 0 to 1, of bands that hold larger numbers.

    `before` are the images without the bands that are added, `texts` other expressions and rules.
    """
    # In what is added, names stand for bands of the images as they came, else for those added.
    own = [word for item in added for word in words_of(item.text)]
    others = [word for text in texts for word in words_of(text)]
    needed = {
        **_needed(own, before, indices),
        **_needed(others, images, indices),
    }

    @cache
    def is_none(place: int, band: Band) -> bool:
        return is_no_reflectance(images[place], band, looks=place < MOST_LOOKED_AT)

    for index in needed.values():
        found = _first_other(index, images, is_none)
        if found is not None:
            image, band = found
            progress.warn(
                worded(
                    "The index {key} is made for reflectances from 0 to 1, and band "
                    "'{band}' of image '{image}' has larger numbers, as from 0 to 10000: "
                    "its values are not the usual ones. Give the bands a scale, as "
                    "Collection from folder does, or write its formula with bands divided "
                    "by 10000.",
                    key=index.key,
                    band=band.name,
                    image=image.name,
                )
            )


def _needed(words: Iterable[str], images: Sequence[Image], indices: Catalogue) -> dict[str, Index]:
    """Return the indices among some words, no bands, whose values depend on the scale."""
    found: dict[str, Index] = {}
    for word in dict.fromkeys(words):
        index = indices.find(word)
        if index is None or any(image.band(word) for image in images):
            continue
        if index.needs_reflectance:
            found[index.key] = index
    return found


def _first_other(
    index: Index, images: Sequence[Image], is_none: Callable[[int, Band], bool]
) -> tuple[Image, Band] | None:
    """Return the first image and band of an index that are no reflectances."""
    for place, image in enumerate(images):
        for role in index.reflectances:
            band = image.band(role)
            if band is not None and is_none(place, band):
                return image, band
    return None
