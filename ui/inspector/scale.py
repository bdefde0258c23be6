# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pixels of a chart: where numbers lie between two axes, and which point is near."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from ...engine.charts.axes import Axis


@dataclass(frozen=True)
class Frame:
    """The part of a widget in which points are drawn, in pixels, and the axes along it."""

    left: float
    top: float
    width: float
    height: float
    across: Axis
    up: Axis

    def x(self, number: float) -> float:
        """Return where a number lies from left to right."""
        return self.left + self.across.place(number) * self.width

    def y(self, number: float) -> float:
        """Return where a number lies; larger ones are higher up."""
        return self.top + (1.0 - self.up.place(number)) * self.height


def nearest(points: Iterable[tuple[float, float]], x: float, y: float, reach: float) -> int | None:
    """Return the index of the point nearest to a place, None when none is within reach."""
    best, shortest = None, reach
    for index, (point_x, point_y) in enumerate(points):
        distance = math.hypot(point_x - x, point_y - y)
        if distance <= shortest:
            best, shortest = index, distance
    return best
