# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is land and what is cloud in the values of a band, for the contrast of a picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

# Share of the values at the dark end that are left out.
DARKEST = 0.02
# Clouds are brighter than the land by more than so many times what half of the land is darker than.
CLOUDS = 6.0
# A mask of clouds that is not known to the picture settles after few steps.
_STEPS = 8


def percentile(values: ArrayLike, counts: ArrayLike, share: float) -> float:
    """Return the value that a share of all is not above.

    Values ascend, and each is there as often as `counts` says.
    """
    numbers, total = np.asarray(values), np.cumsum(np.asarray(counts))
    place = int(np.searchsorted(total, share * total[-1]))
    return float(numbers[min(place, numbers.size - 1)])


def middle_of_land(values: ArrayLike, counts: ArrayLike) -> float:
    """Return the median of values without those that are as bright as clouds.

    What is that bright follows from the median itself, so it is looked for in steps.
    """
    numbers, amounts = np.asarray(values), np.asarray(counts)
    low = percentile(numbers, amounts, DARKEST)
    kept = numbers.size
    middle = low
    for _ in range(_STEPS):
        middle = percentile(numbers[:kept], amounts[:kept], 0.5)
        left = int(np.searchsorted(numbers[:kept], low + CLOUDS * (middle - low), side="right"))
        if left in (0, kept):
            break
        kept = left
    return middle
