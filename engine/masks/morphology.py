# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Morphology of masks on cells of any shape: dilation, opening, shadows. Masks are (rows, columns).

What lies outside an array counts as not masked when a mask grows, and as masked when it shrinks.
"""

from __future__ import annotations

import math

import numpy as np

from ..arrays import Mask


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
    fits = _all_ahead(_all_ahead(mask, width).T, height).T
    return _any_behind(_any_behind(fits, width).T, height).T


def _all_ahead(mask: Mask, count: int) -> Mask:
    """Return the cells from which so many, along the row, are masked.

    The result begins `count` - 1 cells further left, where these begin beyond the array.
    """
    rows, columns = mask.shape
    result = np.ones((rows, columns + count - 1), dtype=bool)
    for step in range(count):
        # The cell that is `step` ahead of each; all beyond the array are masked.
        start = count - 1 - step
        result[:, start : start + columns] &= mask
    return result


def _any_behind(mask: Mask, count: int) -> Mask:
    """Return the cells that one of so many before them, along the row, has in its reach."""
    columns = mask.shape[1] - count + 1
    result = np.zeros((mask.shape[0], columns), dtype=bool)
    for step in range(count):
        result |= mask[:, step : step + columns]
    return result


def shadow_projection(mask: Mask, direction: tuple[float, float], length: float) -> Mask:
    """Return the cells from which a masked one is seen in a direction, up to a distance.

    `direction` is (columns, rows) of a step of one unit, `length` the distance in such units. Steps
    are of at most one cell, so that no masked cell is missed.
    """
    columns, rows = direction
    longest = max(abs(columns), abs(rows))
    result = np.zeros_like(mask)
    if longest == 0:
        return result
    for step in range(1, int(length * longest + 1e-9) + 1):
        right = _rounded(step * columns / longest)
        down = _rounded(step * rows / longest)
        _add_shifted(result, mask, right, down)
    return result


def _rounded(number: float) -> int:
    return math.floor(number + 0.5)


def _add_shifted(result: Mask, mask: Mask, right: int, down: int) -> None:
    """Mark the cells for which the cell so far to the right and down is masked."""
    height, width = mask.shape
    if abs(right) >= width or abs(down) >= height:
        return
    to_rows = slice(max(0, -down), height - max(0, down))
    to_columns = slice(max(0, -right), width - max(0, right))
    from_rows = slice(max(0, down), height - max(0, -down))
    from_columns = slice(max(0, right), width - max(0, -right))
    result[to_rows, to_columns] |= mask[from_rows, from_columns]
