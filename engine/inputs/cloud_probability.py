# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands of cloud probability, which number the best pixels 0, as many files number nodata."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..images import Band, Image
from ..text import first_names, worded

# Usual names of them.
PROBABILITY_BANDS = ("MSK_CLDPRB", "CLDPRB", "CLD", "cloud_probability", "probability")


def unknown_zeros(images: Sequence[Image], places: Iterable[int]) -> list[str]:
    """Return a sentence for each band of cloud probability, of those in some places, without 0."""
    found = without_0(
        (image, band)
        for image in images
        for band in _stored(image.bands[place] for place in places)
        if {band.name, *band.aliases} & {*PROBABILITY_BANDS}
    )
    return [
        worded(
            "0 is nodata of band '{band}' in {names}: the pixels that are surely clear do not "
            "compete. If 0 is a number as others are, turn off the nodata value of that band in "
            "the layer's properties under Transparency.",
            band=band,
            names=first_names(names),
        )
        for band, names in found.items()
    ]


def without_0(bands: Iterable[tuple[Image, Band]]) -> dict[str, list[str]]:
    """Return the quoted names of the images in which 0 is nodata of a band, by its name."""
    found: dict[str, list[str]] = {}
    for image, band in bands:
        if band.nodata == 0:
            found.setdefault(band.name, []).append(f"'{image.name}'")
    return found


def _stored(bands: Iterable[Band]) -> Iterator[Band]:
    """Give the bands of files behind bands."""
    for band in bands:
        if band.formula is None:
            yield band
        else:
            yield from _stored(band.formula.bands)
