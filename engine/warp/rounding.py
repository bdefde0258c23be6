# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers that were worked out as decimals, in the type of the image."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..arrays import Array, Floats


def as_type(values: Floats, dtype: np.dtype[Any]) -> Array:
    """Return the values in the type: integers rounded half away from zero, and clipped."""
    if dtype.kind not in "iu":
        return clipped(values, dtype)
    limits = np.iinfo(dtype)
    low, high = float(limits.min), float(limits.max)
    if int(high) > limits.max:
        # 64-bit limits are no floats; the next float up would not fit.
        high = float(np.nextafter(high, 0.0))
    # What is below zero becomes zero of an unsigned type in any case.
    rounded = values + (0.5 if dtype.kind == "u" else np.copysign(0.5, values))
    np.maximum(rounded, low, out=rounded)
    np.minimum(rounded, high, out=rounded)
    # The decimals are cut off.
    integers: Array = rounded.astype(dtype)
    return integers


def clipped(values: Floats, dtype: np.dtype[Any], factor: float = 1.0) -> Array:
    """Return values times a factor as floats, of which only infinite ones become infinite."""
    with np.errstate(over="ignore"):
        floats: Array = (values * factor).astype(dtype)
    lost = np.isinf(floats) & np.isfinite(values)
    floats[lost] = np.copysign(np.finfo(dtype).max, values[lost])
    return floats
