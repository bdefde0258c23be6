# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells as rectangles of the image, and the share that each pixel has of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Floats, Mask
from ..grid.grid import Window
from .longitudes import unwrapped
from .source_pixels import EDGE
from .taps import Taps, within

# A cell that spans this many times more pixels than the others lies over a pole or over the seam
# of a world image: its corners say nothing of what is between them.
_TORN = 32

# A tap that at most this share of the cells have is worked out for these alone.
_FEW = 0.25


@dataclass(frozen=True)
class Boxes:
    """Rectangles of the image, one per cell."""

    left: Floats
    right: Floats
    top: Floats
    bottom: Floats

    def at(self, cells: Any) -> Boxes:
        """Return some of them."""
        return Boxes(self.left[cells], self.right[cells], self.top[cells], self.bottom[cells])

    def touch(self, held: Window) -> Mask:
        """Return which boxes share more than a sliver with the window."""
        flags: Mask = (
            (self.right > held.column + EDGE)
            & (self.left < held.column + held.width - EDGE)
            & (self.bottom > held.row + EDGE)
            & (self.top < held.row + held.height - EDGE)
        )
        return flags


def boxes_of(
    x: Floats, y: Floats, scale: tuple[float, float], period: float | None = None
) -> Boxes:
    """Return the box of each cell, flat: from its upper left to its lower right corner, as GDAL.

    Where the cell stands askew so much that this box holds less than half of it, the box around
    all four corners.
    """
    x1, x2, x3, x4 = _corners(x)
    if period is not None:
        x2, x3, x4 = (unwrapped(corner, x1, period) for corner in (x2, x3, x4))
    y1, y2, y3, y4 = _corners(y)
    left, right = np.minimum(x1, x4), np.maximum(x1, x4)
    top, bottom = np.minimum(y1, y4), np.maximum(y1, y4)
    across, down = right - left, bottom - top
    # Twice the area of the cell, from its diagonals.
    area = np.abs((x4 - x1) * (y3 - y2) - (x3 - x2) * (y4 - y1))
    askew = 4.0 * across * down < area
    if askew.any():
        left = np.where(askew, np.minimum(left, np.minimum(x2, x3)), left)
        right = np.where(askew, np.maximum(right, np.maximum(x2, x3)), right)
        top = np.where(askew, np.minimum(top, np.minimum(y2, y3)), top)
        bottom = np.where(askew, np.maximum(bottom, np.maximum(y2, y3)), bottom)
        across, down = right - left, bottom - top
    torn = across > _TORN * (1.0 + scale[0])
    torn |= down > _TORN * (1.0 + scale[1])
    if torn.any():
        # The pixel at the first corner stands for the cell.
        left, right = np.where(torn, x1, left), np.where(torn, x1, right)
        top, bottom = np.where(torn, y1, top), np.where(torn, y1, bottom)
    # A box of no width still is in a pixel.
    np.maximum(right, left + 3 * EDGE, out=right)
    np.maximum(bottom, top + 3 * EDGE, out=bottom)
    return Boxes(left.ravel(), right.ravel(), top.ravel(), bottom.ravel())


def _corners(at: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    return at[:-1, :-1], at[:-1, 1:], at[1:, :-1], at[1:, 1:]


def shares_of(low: Floats, high: Floats, first: int, length: int) -> Taps:
    """Return the pixels of each box along one axis, as positions from `first`, and their shares.

    A pixel of which the box has only a sliver is not in it.
    """
    start = low + EDGE
    np.floor(start, out=start)
    count = high - EDGE
    np.ceil(count, out=count)
    count -= start
    position = start.astype(np.intp)
    position -= first
    share = np.minimum(high, start + 1.0)
    share -= np.maximum(low, start)
    taps = [within(position, share, length)]
    for step in range(1, int(count.max())):
        has = count > step
        cells = np.flatnonzero(has) if np.count_nonzero(has) <= _FEW * has.size else None
        if cells is None:
            pixel, above, place = start + step, high, position + step
        else:
            pixel, above, place = start[cells] + step, high[cells], position[cells] + step
        # It begins in a pixel before this one.
        share = np.minimum(above, pixel + 1.0)
        share -= pixel
        if cells is None:
            share *= has
        taps.append(within(place, share, length, cells))
    return taps
