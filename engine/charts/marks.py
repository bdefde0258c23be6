# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Marks of a chart: bars, steps, lines, points and rules; plain values, drawn by any painter."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from .painter import Painter, Place

# From a value to its place in the drawing.
To = Callable[[float], float]

BLUE = "#1f5f99"
ORANGE = "#c8641e"
GREY = "#8a8a8a"
# In the order in which they are given to what a chart shows; grey prints of them differ.
# Of a legend: how long a sample is.
SAMPLE = 24.0
# In pixels: around a point its text is shown too, and narrower columns are not found by a mouse.
AROUND, LEAST_COLUMN = 8.0, 2.0


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

    def draw(self, painter: Painter, x: To, y: To) -> None:
        """Draw it."""

    def sample(self, painter: Painter, left: float, middle: float) -> None:
        """Draw a sample for the legend."""


@dataclass(frozen=True)
class Bars:
    """The counts of a histogram: `edges` has one number more than `counts`.

    Numbers in texts have the decimal sign `point`.
    """

    edges: Sequence[float]
    counts: Sequence[float]
    label: str = ""
    colour: str = BLUE
    point: str = "."

    @property
    def xs(self) -> Sequence[float]:
        """Return the edges."""
        return self.edges

    @property
    def ys(self) -> Sequence[float]:
        """Return the counts and the base."""
        return [0.0, *self.counts]

    def draw(self, painter: Painter, x: To, y: To) -> None:
        """Draw all bars, with thin gaps between those that are wide enough."""
        base = y(0.0)
        shapes = []
        for left, right, count in zip(self.edges, self.edges[1:], self.counts):
            if count:
                start, end, top = x(left), x(right), y(count)
                end -= 0.5 if end - start > 3 else 0.0
                shapes.append([(start, base), (start, top), (end, top), (end, base)])
        painter.fill(shapes, self.colour)
        self._tell(painter, x, y)

    def _tell(self, painter: Painter, x: To, y: To) -> None:
        """Have columns show the counts of their bars, as high as the highest of them."""
        top = y(max(self.counts, default=0.0))
        for left, right, count in zip(self.edges, self.edges[1:], self.counts):
            width = x(right) - x(left)
            if count and width >= LEAST_COLUMN:
                text = f"{left:.6g} \u2026 {right:.6g}: {count:.12g}"
                shown = text.replace(".", self.point)
                painter.area((x(left), top), width, y(0.0) - top, shown)

    def sample(self, painter: Painter, left: float, middle: float) -> None:
        """Draw a bar."""
        _draw_sample(painter, left, middle, self.colour)


@dataclass(frozen=True)
class Blocks:
    """Upright blocks of one width, from `lows` to `highs`: those of several marks make stacks."""

    xs: Sequence[float]
    lows: Sequence[float]
    highs: Sequence[float]
    label: str = ""
    colour: str = BLUE
    half: float = 5.0

    @property
    def ys(self) -> Sequence[float]:
        """Return the ends of the blocks."""
        return [*self.lows, *self.highs]

    def draw(self, painter: Painter, x: To, y: To) -> None:
        """Draw all blocks."""
        shapes = []
        for across, low, high in zip(self.xs, self.lows, self.highs):
            if math.isfinite(across) and math.isfinite(low) and math.isfinite(high):
                left, top, height = x(across) - self.half, y(high), y(low) - y(high)
                shapes.append(_box(left, top, 2 * self.half, height))
        painter.fill(shapes, self.colour)

    def sample(self, painter: Painter, left: float, middle: float) -> None:
        """Draw a block."""
        _draw_sample(painter, left, middle, self.colour)


@dataclass(frozen=True)
class Steps:
    """The outline of a histogram, so that several can lie over each other."""

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

    def draw(self, painter: Painter, x: To, y: To) -> None:
        """Draw the outline."""
        if not self.counts:
            return
        line = [(x(self.edges[0]), y(0.0))]
        for right, count in zip(self.edges[1:], self.counts):
            line += [(line[-1][0], y(count)), (x(right), y(count))]
        painter.stroke([[*line, (line[-1][0], y(0.0))]], self.colour)

    def sample(self, painter: Painter, left: float, middle: float) -> None:
        """Draw a piece of line."""
        _line_sample(painter, left, middle, self.colour)


@dataclass(frozen=True)
class Line:
    """A line through points in their order; one that is no number interrupts it."""

    xs: Sequence[float]
    ys: Sequence[float]
    label: str = ""
    colour: str = BLUE
    dashes: str = ""

    def draw(self, painter: Painter, x: To, y: To) -> None:
        """Draw the line."""
        lines: list[list[Place]] = [[]]
        for across, up in zip(self.xs, self.ys):
            if math.isfinite(across) and math.isfinite(up):
                lines[-1].append((x(across), y(up)))
            elif lines[-1]:
                lines.append([])
        painter.stroke([line for line in lines if line], self.colour, dashes=self.dashes)

    def sample(self, painter: Painter, left: float, middle: float) -> None:
        """Draw a piece of line."""
        _line_sample(painter, left, middle, self.colour, self.dashes)


@dataclass(frozen=True)
class Points:
    """Points, those whose place is in `hollow` drawn as rings. What is no number is left out.

    `texts` say what a point is when the mouse is over it, and `keys` what it stands for when it is
    clicked; each is empty or has one for every point.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    label: str = ""
    colour: str = BLUE
    hollow: frozenset[int] = field(default_factory=frozenset)
    radius: float = 3.0
    texts: Sequence[str] = ()
    keys: Sequence[object] = ()

    def draw(self, painter: Painter, x: To, y: To) -> None:
        """Draw the points."""
        for across, up, text in zip(self.xs, self.ys, self.texts):
            if text and math.isfinite(across) and math.isfinite(up):
                corner = (x(across) - AROUND, y(up) - AROUND)
                painter.area(corner, 2 * AROUND, 2 * AROUND, text)
        for place, (across, up) in enumerate(zip(self.xs, self.ys)):
            if math.isfinite(across) and math.isfinite(up):
                painter.point(
                    (x(across), y(up)),
                    self.radius,
                    self.colour,
                    self.texts[place] if self.texts else "",
                    is_hollow=place in self.hollow,
                )

    def sample(self, painter: Painter, left: float, middle: float) -> None:
        """Draw a point, a ring where all are rings."""
        is_hollow = len(self.hollow) == len(self.xs) > 0
        place = (left + SAMPLE / 2, middle)
        painter.point(place, self.radius, self.colour, is_hollow=is_hollow)


@dataclass(frozen=True)
class Rule:
    """One value that is drawn across the whole chart, with its name above it."""

    value: float
    name: str = ""
    label: str = ""
    colour: str = GREY
    dashes: str = "6 4"

    @property
    def xs(self) -> Sequence[float]:
        """Return nothing: it has no place along the axis below."""
        return ()

    @property
    def ys(self) -> Sequence[float]:
        """Return the value."""
        return (self.value,)

    def draw(self, painter: Painter, x: To, y: To) -> None:
        """Draw nothing between the axes alone; the chart draws rules, which are as wide as it."""

    def draw_across(self, painter: Painter, left: float, right: float, top: float, y: To) -> None:
        """Draw the line, and the name above it where there is room, else below."""
        at = y(self.value)
        painter.stroke([[(left, at), (right, at)]], self.colour, 1.6, self.dashes)
        is_above = at - painter.line_height > top
        base = at - 3 if is_above else at + painter.line_height
        painter.text((right - 2, base), self.name, "end", colour=self.colour)

    def sample(self, painter: Painter, left: float, middle: float) -> None:
        """Draw a piece of line."""
        _line_sample(painter, left, middle, self.colour, self.dashes)


def _line_sample(
    painter: Painter, left: float, middle: float, colour: str, dashes: str = ""
) -> None:
    painter.stroke([[(left, middle), (left + SAMPLE, middle)]], colour, dashes=dashes)


def _draw_sample(painter: Painter, left: float, middle: float, colour: str) -> None:
    """Draw the sample of marks that are filled."""
    painter.fill([_box(left + 4, middle - 5, 16, 10)], colour)


def _box(left: float, top: float, width: float, height: float) -> list[Place]:
    right, bottom = left + width, top + height
    return [(left, top), (right, top), (right, bottom), (left, bottom)]
