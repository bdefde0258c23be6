# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Words on images whose values are hardly in one unit, such as reflectances and digital numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..images import Image
from ..inputs.peek import values_in_the_middle
from ..text import worded

# No surface is so many times as bright as another one, in the middle of what is on the ground.
LARGEST_RATIO = 100.0


def doubts_of_likeness(images: Sequence[Image], bands: int) -> list[str]:
    """Return what is to be said when values of one of the first bands differ beyond belief.

    One sentence at most. Files that store numbers in one way are taken to have one unit; where
    there are several ways, an image of each is looked at in its middle, but for those on servers.
    """
    for place in range(bands):
        one_of_each = _one_of_each_way(images, place)
        typical = list(_typical_values(one_of_each, place)) if len(one_of_each) > 1 else []
        if len(typical) < 2:
            continue
        (low, small), (high, large) = min(typical), max(typical)
        if high > LARGEST_RATIO * low:
            return [
                worded(
                    "Band '{band}' has values of about {low} in image '{small}' and of about "
                    "{high} in image '{large}': these can hardly be of one unit. Set the scale "
                    "and offset of the files, or leave images out.",
                    band=images[0].bands[place].name,
                    low=f"{low:.4g}",
                    small=small,
                    high=f"{high:.4g}",
                    large=large,
                )
            ]
    return []


def _one_of_each_way(images: Sequence[Image], place: int) -> list[Image]:
    """Return an image for each way to store the numbers of a band, classes and formulas aside."""
    found: dict[tuple[float, float, bool], Image] = {}
    for image in images:
        band = image.bands[place]
        if not (band.is_class or band.formula is not None or band.partner):
            found.setdefault((band.scale, band.offset, band.dtype.startswith("float")), image)
    return list(found.values())


def _typical_values(images: Sequence[Image], place: int) -> Iterator[tuple[float, str]]:
    """Give the median amount of a band, and the name, of images that have any."""
    for image in images:
        amounts = np.abs(values_in_the_middle(image, image.bands[place]))
        amount = float(np.median(amounts)) if amounts.size else 0.0
        if amount > 0.0:
            yield amount, image.name
