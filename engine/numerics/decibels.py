# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Decibels and the power that they stand for: L = 10 log10(P).

Powers are taken as shares of the power of a reference level, so that none is too large.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Floats

# Levels beyond this, up or down, are no decibels, but digital numbers or powers.
LARGEST_LEVEL = 200.0


def reference(levels: Array, valid: NDArray[np.bool_] | None) -> Floats:
    """Return the largest level of each pixel, of arrays (layers, pixels); 0 where it is infinite.

    It is 0 too where nothing is valid.
    """
    filled = levels.astype(np.float64)
    if valid is not None:
        filled[~valid] = -np.inf
    largest: Floats = filled.max(axis=0, initial=-np.inf)
    largest[~np.isfinite(largest)] = 0.0
    return largest


def from_decibel(levels: Array, reference: Floats | float = 0.0) -> Floats:
    """Return the powers of levels in decibels, as shares of the power of a reference level."""
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        powers: Floats = np.power(10.0, (levels.astype(np.float64) - reference) / 10.0)
    return powers


def to_decibel(powers: Array, reference: Floats | float = 0.0) -> Floats:
    """Return the levels of powers in decibels, given as shares of that of a reference level.

    NaN for powers of 0 and less, which have none, and where the level is too large for a number.
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        levels: Floats = reference + 10.0 * np.log10(powers.astype(np.float64))
    levels[~(powers > 0) | (np.isinf(levels) & np.isfinite(powers))] = np.nan
    return levels


def is_beyond(levels: Array) -> bool:
    """Return True when some finite number is no level in decibels."""
    with np.errstate(invalid="ignore"):
        sizes = np.abs(levels.astype(np.float64, copy=False))
        return bool(((sizes > LARGEST_LEVEL) & (sizes < np.inf)).any())
