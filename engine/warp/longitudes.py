# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Longitudes are a circle: places and rectangles on it, whichever turn their numbers are in.

A `turn` is the whole circle in units of the CRS, None where x does not come round again; see
`full_turn`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..grid.grid import Bounds

# Rectangles that are apart by less, in turns, touch each other: coordinates are rounded.
TOUCHING = 1e-9


def unwrapped(longitude: Any, centre: Any, turn: float) -> Any:
    """Return the longitudes within half a turn of the centre."""
    return longitude - turn * np.round((longitude - centre) / turn)


def from_edge(longitude: Any, edge: float, turn: float, slack: float) -> Any:
    """Return the longitudes from an edge on, less than a turn further.

    What is less than `slack` before the edge is on it, so that the far edge of a world, which is
    the same place, is never beyond its end.
    """
    return longitude - turn * np.floor((longitude - edge + slack) / turn)


def turned(bounds: Bounds, turns: int, turn: float | None) -> Bounds:
    """Return a rectangle some turns further east."""
    if not turns or turn is None:
        return bounds
    return replace(bounds, left=bounds.left + turns * turn, right=bounds.right + turns * turn)


def turns_to_meet(bounds: Bounds, other: Bounds, turn: float | None) -> list[int]:
    """Return by how many turns a rectangle may be moved to share some x with another, in order."""
    if turn is None:
        return [0] if bounds.left < other.right and bounds.right > other.left else []
    slack = TOUCHING * turn
    first = math.floor((other.left - bounds.right + slack) / turn) + 1
    last = math.ceil((other.right - bounds.left - slack) / turn) - 1
    return list(range(first, last + 1))


def joint_bounds(bounds: Sequence[Bounds], turn: float | None) -> Bounds:
    """Return the narrowest rectangle that holds all, the first of them where its numbers say.

    No rectangle is wider than a turn, unless one of those that it holds is.
    """
    first = bounds[0]
    plain = first
    for each in bounds[1:]:
        plain = plain.union(each)
    if turn is None:
        return plain
    left, right = _narrowest([(each.left, each.right) for each in bounds], turn)
    if right - left >= plain.right - plain.left - TOUCHING * turn:
        return plain
    return replace(plain, left=left, right=right)


def _narrowest(spans: Sequence[tuple[float, float]], turn: float) -> tuple[float, float]:
    """Return the shortest way along the circle that holds all spans, the first one as it is."""
    start, end = spans[0]
    widest = max(spans, key=lambda span: span[1] - span[0])
    if end - start >= turn * (1 - TOUCHING):
        return start, end
    if widest[1] - widest[0] >= turn * (1 - TOUCHING):
        # All around: it begins where that one does, at a turn in which it holds the first.
        begin = widest[0] + turn * math.floor((start - widest[0]) / turn + TOUCHING)
        return begin, max(begin + widest[1] - widest[0], end)
    # From the left of the first on, eastwards, each in its turn.
    placed = sorted(
        (left - turn * math.floor((left - start) / turn + TOUCHING), right - left)
        for left, right in spans
    )
    reach = start
    gap, behind = 0.0, start
    for left, width in placed:
        if left - reach > gap:
            gap, behind = left - reach, left
        reach = max(reach, left + width)
    # The last gap is that before the first span comes round again.
    if start + turn - reach >= gap:
        return start, max(end, min(reach, start + turn))
    # Those behind the largest gap come before the first, a turn earlier.
    before = [(left - turn, width) for left, width in placed if left >= behind]
    after = [left + width for left, width in placed if left < behind]
    return min(left for left, _ in before), max(end, *after, *(left + w for left, w in before))
