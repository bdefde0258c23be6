# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts: marks between two axes, plain values for the painters of pages and of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .axes import Axis
from .marks import Bars, Mark


@dataclass(frozen=True)
class Chart:
    """Marks and axes. An axis that is None holds all marks; sizes of a page are in pixels.

    `note` stands in the drawing, for what is missing. With `from_zero` the axis at the side begins
    at 0. An axis with values on both sides of 0 shows where that is.
    """

    title: str
    marks: Sequence[Mark]
    x: Axis | None = None
    y: Axis | None = None
    width: int = 640
    height: int = 260
    note: str = ""
    from_zero: bool = False

    def axes(self) -> tuple[Axis, Axis]:
        """Return the axis below and the one at the side."""
        x = self.x or Axis.around(value for mark in self.marks for value in mark.xs)
        if self.y is not None:
            return x, self.y
        ys = [value for mark in self.marks for value in mark.ys]
        if self.from_zero:
            return x, Axis.around([0.0, *ys])
        return x, Axis.around(ys).with_room()


def with_point(chart: Chart, point: str) -> Chart:
    """Return a chart whose numbers have another decimal sign."""
    x, y = chart.axes()
    marks = [replace(each, point=point) if isinstance(each, Bars) else each for each in chart.marks]
    return replace(chart, marks=marks, x=replace(x, point=point), y=replace(y, point=point))


def histogram_panels(
    panels: Sequence[tuple[str, Bars | None, str]], *, x_label: str = ""
) -> list[Chart]:
    """Return a small chart for each (title, bars, note), all on one scale.

    Without bars a panel is empty but for its note.
    """
    bars = [each for _, each, _ in panels if each is not None]
    x = Axis.around((value for each in bars for value in each.edges), x_label)
    y = Axis.around([0.0, *(value for each in bars for value in each.counts)])
    return [
        Chart(title, [each] if each else [], x, y, width=300, height=170, note=note)
        for title, each, note in panels
    ]
