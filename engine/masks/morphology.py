# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Morphology of masks on cells of any shape: dilation, opening, shadows. Masks are (rows, columns).

What lies outside an array counts as not masked when a mask grows, and as masked when it shrinks.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from ..arrays import Array, Mask


def dilated(mask: Mask, radius: float, cell: tuple[float, float]) -> Mask:
    """Return the mask with every cell whose centre is within `radius` of that of a masked one.

    `cell` is (width, height) in the units of the radius.
    """
    rows, columns = mask.shape
    result = np.zeros_like(mask)
    if not mask.any():
        return result
    widest = int(radius / cell[0] + 1e-9)
    # Masked cells left of each place, as if the rows went on without any on both sides: whether
    # there is one from here to there is then a comparison of two shifted arrays.
    sums = np.zeros((rows, columns + 2 * widest + 2), dtype=np.int32)
    np.cumsum(mask, axis=1, out=sums[:, widest + 1 : widest + 1 + columns])
    sums[:, widest + 1 + columns :] = sums[:, widest + columns, None]
    for shift in range(min(int(radius / cell[1] + 1e-9), rows - 1) + 1):
        rest = radius**2 - (shift * cell[1]) ** 2
        width = int(math.sqrt(max(rest, 0.0)) / cell[0] + 1e-9)
        right, left = widest + 1 + width, widest - width
        wide = sums[:, right : right + columns] > sums[:, left : left + columns]
        result[shift:] |= wide[: rows - shift]
        if shift:
            result[:-shift] |= wide[shift:]
    return result


def opened(mask: Mask, side: float, cell: tuple[float, float]) -> Mask:
    """Return the mask without what a square of this side does not fit into (an opening).

    The square has as many whole cells as fit into the side, and one at least: what a coarser raster
    had as one cell of this size stays.
    """
    width, height = (max(1, math.floor(side / size + 1e-6)) for size in cell)
    fits = _all_ahead(_all_ahead(mask, width, 1), height, 0)
    return _any_behind(_any_behind(fits, width, 1), height, 0)


def _all_ahead(mask: Mask, count: int, axis: int) -> Mask:
    """Return the cells from which so many, along an axis, are masked.

    The result begins `count` - 1 cells earlier, where these begin beyond the array.
    """
    size = mask.shape[axis]
    shape = list(mask.shape)
    shape[axis] += count - 1
    result = np.ones(shape, dtype=bool)
    for step in range(count):
        # The cell that is `step` ahead of each; all beyond the array are masked.
        start = count - 1 - step
        result[_along(axis, start, start + size)] &= mask
    return result


def _any_behind(mask: Mask, count: int, axis: int) -> Mask:
    """Return the cells that one of so many before them, along an axis, has in its reach."""
    size = mask.shape[axis] - count + 1
    result = mask[_along(axis, 0, size)].copy()
    for step in range(1, count):
        result |= mask[_along(axis, step, step + size)]
    return result


def _along(axis: int, start: int, stop: int) -> tuple[slice, slice]:
    part = slice(start, stop)
    return (part, slice(None)) if axis == 0 else (slice(None), part)


def shadow_projection(mask: Mask, direction: tuple[float, float], length: float) -> Mask:
    """Return the cells from which a masked one is seen in a direction, up to a distance.

    `direction` is (columns, rows) of a step of one unit, `length` the distance in such units. Steps
    are of at most one cell, so that no masked cell is missed.
    """
    height, width = mask.shape
    steps = _steps(direction, length, (width, height))
    if not steps or not mask.any():
        return np.zeros_like(mask)
    # Bits, eight cells in a byte, with as many rows and bytes without any around them as the steps
    # are long: each step is then a single shift of one long row.
    around = abs(steps[-1][1]) + 1
    beside = abs(steps[-1][0]) // 8 + 1
    size = (height + 2 * around, -(-width // 8) + 2 * beside)
    wide = np.pad(mask, ((0, 0), (8, 0)))
    shifted: dict[int, Array] = {}
    inner = slice(around * size[1], (around + height) * size[1])
    found = np.zeros(height * size[1], dtype=np.uint8)
    for right, down in steps:
        bytes_right, bits = divmod(right, 8)
        if bits not in shifted:
            packed = np.packbits(wide[:, bits:], axis=1)
            whole = np.zeros(size, dtype=np.uint8)
            whole[around : around + height, beside - 1 :][:, : packed.shape[1]] = packed
            shifted[bits] = whole.ravel()
        start = inner.start + down * size[1] + bytes_right
        found |= shifted[bits][start : start + found.size]
    rows = found.reshape(height, size[1])[:, beside:]
    result: Mask = np.unpackbits(rows, axis=1)[:, :width].view(bool)
    return result


@lru_cache(maxsize=64)
def _steps(
    direction: tuple[float, float], length: float, size: tuple[int, int]
) -> tuple[tuple[int, int], ...]:
    """Return the (columns, rows) of steps of one cell along the longer axis, the longest last.

    They are those that do not lead out of an array of a size (columns, rows). Arrays of one image
    are of few sizes, and no other thread works while steps are counted.
    """
    columns, rows = direction
    longest = max(abs(columns), abs(rows))
    found = []
    for step in range(1, int(length * longest + 1e-9) + 1):
        right, down = _rounded(step * columns / longest), _rounded(step * rows / longest)
        if abs(right) < size[0] and abs(down) < size[1]:
            found.append((right, down))
    return tuple(found)


def _rounded(number: float) -> int:
    return math.floor(number + 0.5)
