# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The share of clouds of a whole image, counted in its class band where no metadata give it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..grid import blocks
from ..grid.grid import Window
from ..images import Image
from ..inputs.datasets import DatasetPool
from ..masks import Preset
from ..masks.rules import CODE

# Pixels that are read at once.
_MOST_PIXELS = 4 * 1024 * 1024
# What counts as cloud, and what is no pixel of the scene.
CLOUDS = ("cloud", "cirrus")
NOTHING = ("fill", "nodata")


def cloud_cover(image: Image, presets: Mapping[str, Preset]) -> float | None:
    """Return the share of clouds and cirrus among the pixels that hold anything, in per cent.

    It is counted by the first preset whose band the image has; None where it has no such band, or
    no pixel. Raises SourceError when the band cannot be read.
    """
    automatic = (preset for preset in presets.values() if preset.is_automatic)
    preset = next((each for each in automatic if each.find(image) is not None), None)
    if preset is None:
        return None
    rules = preset.rules(image)
    band = image.band(rules[0].band)
    if band is None:
        return None
    counts = np.zeros(256, dtype=np.int64)
    pool = DatasetPool(1)
    whole = Window(0, 0, image.width, image.height)
    for part in blocks.parts(whole, _MOST_PIXELS):
        numbers = pool.read_stored(image, [band], part)[0]
        codes = np.zeros(numbers.shape, dtype=np.uint8)
        for rule in rules:
            codes[rule.masked(numbers) & (codes == 0)] = CODE[rule.reason]
        counts += np.bincount(codes.ravel(), minlength=256)
    pool.close()
    seen = counts.sum() - sum(counts[CODE[reason]] for reason in NOTHING)
    clouds = sum(counts[CODE[reason]] for reason in CLOUDS)
    return float(100.0 * clouds / seen) if seen else None
