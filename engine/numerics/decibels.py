# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Decibels and the power that they stand for: L = 10 log10(P)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def power(levels: Array) -> NDArray[np.float64]:
    """Return the powers of levels in decibels, as float64."""
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        powers: NDArray[np.float64] = np.power(10.0, levels.astype(np.float64) / 10.0)
    return powers


def level(powers: Array) -> NDArray[np.float64]:
    """Return the levels of powers in decibels; NaN for 0 and less, which have none."""
    with np.errstate(divide="ignore", invalid="ignore"):
        levels: NDArray[np.float64] = 10.0 * np.log10(powers.astype(np.float64))
    levels[~(powers > 0)] = np.nan
    return levels
