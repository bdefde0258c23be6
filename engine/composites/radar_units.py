# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Words on backscatter that is taken for decibels and holds powers, or the other way round.

Backscatter in decibels is seldom above 0, and powers never are below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..arrays import Floats
from ..images import Band, Image
from ..inputs.peek import MOST_LOOKED_AT, values_in_the_middle
from ..inputs.polarisations import is_polarisation
from ..numerics.decibels import LARGEST_LEVEL
from ..text import QT_TRANSLATE_NOOP, worded

# What to do about levels that were taken for powers, and about powers taken for levels.
TURN_ON = QT_TRANSLATE_NOOP(
    "ImageCollections", "Turn on Values are decibels (DECIBEL) if they are decibels."
)
TURN_OFF = QT_TRANSLATE_NOOP(
    "ImageCollections", "Turn off Values are decibels (DECIBEL) if they are powers."
)


def doubts_of_units(images: Sequence[Image], bands: int, *, decibel: bool) -> list[str]:
    """Return what is to be said when the first bands are hardly what they are taken for.

    One sentence at most. What is in the middle of the first images is looked at, but for those on
    servers. Without `decibel` only bands that are named as a polarisation can be levels:
    others may well be below 0.
    """
    for image, band, values in _looked_at(images, bands):
        if decibel and are_powers(values):
            return [
                worded(
                    "All values of band '{band}' of image '{image}' are above 0, as powers are. "
                    "{turn_off}",
                    band=band.name,
                    image=image.name,
                    turn_off=worded(TURN_OFF),
                )
            ]
        if not decibel and is_polarisation(band.name) and np.median(values) < 0:
            return [
                worded(
                    "Most values of band '{band}' of image '{image}' are below 0, as decibels are: "
                    "what is averaged are not the powers behind them. {turn_on}",
                    band=band.name,
                    image=image.name,
                    turn_on=worded(TURN_ON),
                )
            ]
    return []


def are_powers(values: Floats) -> bool:
    """Return True for values that are all above 0, and none too large for decibels."""
    return bool((values > 0.0).all() and (values <= LARGEST_LEVEL).all())


def _looked_at(images: Sequence[Image], bands: int) -> Iterator[tuple[Image, Band, Floats]]:
    """Yield bands with some of their values."""
    for image in images[:MOST_LOOKED_AT]:
        for band in image.bands[:bands]:
            values = values_in_the_middle(image, band)
            if values.size:
                yield image, band, values
