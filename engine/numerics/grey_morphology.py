# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening and closing of numbers over squares of cells; masked cells have no part in it."""

from __future__ import annotations

import numpy as np

from ..arrays import Array, Integers, Mask


def opened(values: Integers, valid: Mask, cells: int) -> Integers:
    """Return the minimum, then the maximum of the valid cells up to so many cells away.

    What lies beyond the array counts as masked. Numbers of masked cells mean nothing.
    """
    return _extreme(_extreme(values, valid, cells, np.minimum), valid, cells, np.maximum)


def closed(values: Integers, valid: Mask, cells: int) -> Integers:
    """Return the maximum, then the minimum of the valid cells up to so many cells away."""
    return _extreme(_extreme(values, valid, cells, np.maximum), valid, cells, np.minimum)


def _extreme(values: Integers, valid: Mask, cells: int, choose: np.ufunc) -> Integers:
    if cells < 1:
        return values
    limits = np.iinfo(values.dtype)
    none = limits.max if choose is np.minimum else limits.min
    found: Array = np.where(valid, values, values.dtype.type(none))
    for axis in (0, 1):
        padding = [(0, 0), (0, 0)]
        padding[axis] = (cells, cells)
        found = _sliding(np.pad(found, padding, constant_values=none), 2 * cells + 1, axis, choose)
    return found


def _sliding(values: Array, width: int, axis: int, choose: np.ufunc) -> Array:
    """Return the extreme of each `width` cells that follow each other, by doubling steps."""
    values = np.moveaxis(values, axis, 0)
    count = len(values) - width + 1
    step = 1
    while 2 * step <= width:
        values = choose(values[: len(values) - step], values[step:])
        step *= 2
    rest = width - step
    found: Array = choose(values[:count], values[rest : rest + count])
    return np.moveaxis(found, 0, axis)
