# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Marks of a chart: bars, steps, lines and points, each as a piece of SVG."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

# From a value to its place in the drawing.
To = Callable[[float], float]

BLUE = "#1f5f99"
ORANGE = "#c8641e"
GREY = "#8a8a8a"
# In the order in which they are given to what a chart shows; grey prints of them differ.


class Mark(Protocol):
    """Something that a chart shows. `label` stands in the legend, empty for none."""

    @property
    def label(self) -> str:
        """Return its name."""

    @property
    def xs(self) -> Sequence[float]:
        """Return the values along the axis below."""

    @property
    def ys(self) -> Sequence[float]:
        """Return the values along the axis at the side."""

    def svg(self, x: To, y: To) -> str:
        """Return the drawing."""

    def key(self) -> str:
        """Return a sample for the legend, 24 wide and 10 high."""


@dataclass(frozen=True)
class Bars:
    """The counts of a histogram: `edges` has one number more than `counts`."""

    edges: Sequence[float]
    counts: Sequence[float]
    label: str = ""
    colour: str = BLUE

    @property
    def xs(self) -> Sequence[float]:
        """Return the edges."""
        return self.edges

    @property
    def ys(self) -> Sequence[float]:
        """Return the counts and the base."""
        return [0.0, *self.counts]

    def svg(self, x: To, y: To) -> str:
        """Return all bars as one shape, with thin gaps between those that are wide enough."""
        base = y(0.0)
        pieces = []
        for left, right, count in zip(self.edges, self.edges[1:], self.counts):
            if count:
                start, end = x(left), x(right)
                end -= 0.5 if end - start > 3 else 0.0
                pieces.append(f"M{start:.1f} {base:.1f}V{y(count):.1f}H{end:.1f}V{base:.1f}Z")
        return f'<path d="{"".join(pieces)}" fill="{self.colour}"/>' if pieces else ""

    def key(self) -> str:
        """Return a bar."""
        return f'<rect x="4" y="0" width="16" height="10" fill="{self.colour}"/>'


@dataclass(frozen=True)
class Steps:
    """The outline of a histogram, so that several can lie over each other."""

    edges: Sequence[float]
    counts: Sequence[float]
    label: str = ""
    colour: str = BLUE
    dashes: str = ""

    @property
    def xs(self) -> Sequence[float]:
        """Return the edges."""
        return self.edges

    @property
    def ys(self) -> Sequence[float]:
        """Return the counts and the base."""
        return [0.0, *self.counts]

    def svg(self, x: To, y: To) -> str:
        """Return the outline."""
        if not self.counts:
            return ""
        path = f"M{x(self.edges[0]):.1f} {y(0.0):.1f}"
        for right, count in zip(self.edges[1:], self.counts):
            path += f"V{y(count):.1f}H{x(right):.1f}"
        return _stroke(f"{path}V{y(0.0):.1f}", self.colour, self.dashes)

    def key(self) -> str:
        """Return a piece of line."""
        return _stroke("M0 5H24", self.colour, self.dashes)


@dataclass(frozen=True)
class Line:
    """A line through points in their order; one that is no number interrupts it."""

    xs: Sequence[float]
    ys: Sequence[float]
    label: str = ""
    colour: str = BLUE
    dashes: str = ""

    def svg(self, x: To, y: To) -> str:
        """Return the line."""
        path, pen = "", "M"
        for across, up in zip(self.xs, self.ys):
            if math.isfinite(across) and math.isfinite(up):
                path += f"{pen}{x(across):.1f} {y(up):.1f}"
                pen = "L"
            else:
                pen = "M"
        return _stroke(path, self.colour, self.dashes) if path else ""

    def key(self) -> str:
        """Return a piece of line."""
        return _stroke("M0 5H24", self.colour, self.dashes)


@dataclass(frozen=True)
class Points:
    """Points, those whose place is in `hollow` drawn as rings. What is no number is left out."""

    xs: Sequence[float]
    ys: Sequence[float]
    label: str = ""
    colour: str = BLUE
    hollow: frozenset[int] = field(default_factory=frozenset)
    radius: float = 3.0

    def svg(self, x: To, y: To) -> str:
        """Return the points."""
        return "".join(
            self._point(x(across), y(up), is_hollow=place in self.hollow)
            for place, (across, up) in enumerate(zip(self.xs, self.ys))
            if math.isfinite(across) and math.isfinite(up)
        )

    def _point(self, x: float, y: float, *, is_hollow: bool) -> str:
        fill = "#ffffff" if is_hollow else self.colour
        return (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{self.radius:g}" fill="{fill}" '
            f'stroke="{self.colour}"/>'
        )

    def key(self) -> str:
        """Return a point, a ring where all are rings."""
        return self._point(12.0, 5.0, is_hollow=len(self.hollow) == len(self.xs) > 0)


def _stroke(path: str, colour: str, dashes: str) -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.3"{dashed}/>'
