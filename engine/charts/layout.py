# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The layout of a chart: where axes, labels and marks lie, and the drawing of all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .axes import Axis
from .chart import Chart
from .marks import SAMPLE, Mark, Rule
from .painter import FAINT, FRAME, GRID, Painter

# Pixels between labels of an axis, at the least.
GAP = 8.0
# Pixels that a value at the side needs, in lines of text.
LINES_UP = 2.2
MOST_TICKS = 20
EDGE = 14.0
# The share of the height that a legend of many rows may take.
LEGEND = 0.5


@dataclass(frozen=True)
class Label:
    """A value on an axis, its text, and where the middle of the text is, in pixels."""

    value: float
    text: str
    middle: float


@dataclass(frozen=True)
class Entry:
    """A mark of the legend, where it begins, in pixels, and in which row, from 0."""

    mark: Mark
    left: float
    row: int


@dataclass(frozen=True)
class Layout:
    """The frame in which marks are drawn, in pixels, its axes and their labels."""

    left: float
    top: float
    right: float
    bottom: float
    across: Axis
    up: Axis
    below: tuple[Label, ...]
    beside: tuple[tuple[float, str], ...]
    legend: tuple[Entry, ...] = ()

    def x(self, value: float) -> float:
        """Return where a value lies from left to right."""
        return self.left + self.across.place(value) * (self.right - self.left)

    def y(self, value: float) -> float:
        """Return where a value lies; larger ones are higher up."""
        return self.bottom - self.up.place(value) * (self.bottom - self.top)

    def values_at(self, x: float, y: float) -> tuple[float, float]:
        """Return the values of both axes at a place."""
        across = (x - self.left) / (self.right - self.left)
        up = (self.bottom - y) / (self.bottom - self.top)
        return (
            self.across.low + across * (self.across.high - self.across.low),
            self.up.low + up * (self.up.high - self.up.low),
        )


def lay_out(
    chart: Chart,
    painter: Painter,
    size: tuple[float, float],
    axes: tuple[Axis, Axis] | None = None,
) -> Layout:
    """Return where things lie in a drawing of a size; other `axes` show a part of the chart."""
    width, height = size
    line = painter.line_height
    across, up = axes or chart.axes()
    bottom = height - line - 8 - (line if across.label else 0)
    right = width - EDGE

    def beside(top: float) -> tuple[list[tuple[float, str]], float]:
        """Return the values at the side of a frame that begins there, and its left edge."""
        ticks = labels_beside(up, max(top + 1, bottom) - top, line)
        left = 10 + max((painter.text_width(text) for _, text in ticks), default=line)
        return ticks, left + (line if up.label else 0)

    top = line * 0.6 + 4
    top += line if chart.title else 0
    legend = _legend(chart, painter, beside(top + line + 4)[1], right)
    most = max(1, int((LEGEND * height - top - 4) / line))
    legend = [entry for entry in legend if entry.row < most]
    top += (legend[-1].row + 1) * line + 4 if legend else 0
    ticks, left = beside(top)
    right = max(left + 1, right)
    below = labels_below(across, (left, right), width, painter.text_width)
    frame = (left, top, right, max(top + 1, bottom))
    return Layout(*frame, across, up, tuple(below), tuple(ticks), tuple(legend))


def _legend(chart: Chart, painter: Painter, left: float, right: float) -> list[Entry]:
    """Return where the names of marks stand, in as many rows as they need."""
    found: list[Entry] = []
    at, row = left, 0
    for mark in chart.marks:
        if mark.label:
            width = SAMPLE + 5 + painter.text_width(mark.label)
            if at > left and at + width > right:
                at, row = left, row + 1
            found.append(Entry(mark, at, row))
            at += width + 18
    return found


def labels_beside(axis: Axis, height: float, line: float) -> list[tuple[float, str]]:
    """Return as many labels as fit beside an axis so high, none touching another."""
    span = axis.high - axis.low
    for most in range(max(2, int(height / (LINES_UP * line))), 1, -1):
        ticks = axis.ticks(most)
        if all(
            (after - before) / span * height >= line
            for (before, _), (after, _) in zip(ticks, ticks[1:])
        ):
            return ticks
    return axis.ticks(1)


def labels_below(
    axis: Axis, between: tuple[float, float], width: float, width_of: Callable[[str], float]
) -> list[Label]:
    """Return as many labels as fit below an axis, none touching another or the edge."""
    left, right = between
    for most in range(MOST_TICKS, 0, -1):
        labels = []
        for value, text in axis.ticks(most):
            half = width_of(text) / 2
            middle = left + axis.place(value) * (right - left)
            labels.append(Label(value, text, min(max(middle, half), width - half)))
        if not _touch(labels, width_of) and all(width_of(each.text) <= width for each in labels):
            return labels
    return []


def _touch(labels: Sequence[Label], width_of: Callable[[str], float]) -> bool:
    halves = [width_of(label.text) / 2 for label in labels]
    return any(
        after.middle - half_after - before.middle - half_before < GAP
        for before, half_before, after, half_after in zip(labels, halves, labels[1:], halves[1:])
    )


def draw(chart: Chart, painter: Painter, layout: Layout) -> None:
    """Draw a chart."""
    _draw_axes(painter, layout)
    _draw_words(chart, painter, layout)
    is_part = any(_lies_outside(mark.xs, layout.across) for mark in chart.marks) or any(
        _lies_outside(mark.ys, layout.up) for mark in chart.marks
    )
    if is_part:
        painter.begin_clip(
            layout.left, layout.top, layout.right - layout.left, layout.bottom - layout.top
        )
    for mark in chart.marks:
        if isinstance(mark, Rule):
            mark.draw_across(painter, layout.left, layout.right, layout.top, layout.y)
        else:
            mark.draw(painter, layout.x, layout.y)
    if is_part:
        painter.end_clip()


def _lies_outside(values: Sequence[float], axis: Axis) -> bool:
    slack = (axis.high - axis.low) * 1e-9
    return any(value < axis.low - slack or value > axis.high + slack for value in values)


def _draw_axes(painter: Painter, layout: Layout) -> None:
    left, right, bottom = layout.left, layout.right, layout.bottom
    heights = [(layout.y(value), text) for value, text in layout.beside]
    painter.stroke([[(left, at), (right, at)] for at, _ in heights], GRID, 1.0)
    for at, text in heights:
        painter.text((left - 5, at + painter.line_height * 0.28), text, "end")
    if layout.up.low < 0 < layout.up.high:
        painter.stroke([[(left, layout.y(0.0)), (right, layout.y(0.0))]], FRAME, 1.0)
    places = [(layout.x(label.value), label) for label in layout.below]
    painter.stroke([[(at, bottom), (at, bottom + 4)] for at, _ in places], FRAME, 1.0)
    for _, label in places:
        painter.text((label.middle, bottom + painter.line_height + 2), label.text, "middle")
    painter.stroke([[(left, layout.top), (left, bottom), (right, bottom)]], FRAME, 1.0)


def _draw_words(chart: Chart, painter: Painter, layout: Layout) -> None:
    left, right, line = layout.left, layout.right, painter.line_height
    centre, middle = (left + right) / 2, (layout.top + layout.bottom) / 2
    if chart.title:
        painter.text((left, line), _short(chart.title, right - left, painter), "start", "title")
    first = (line if chart.title else 0.0) + line + 3
    for entry in layout.legend:
        base = first + entry.row * line
        entry.mark.sample(painter, entry.left, base - line * 0.3)
        painter.text((entry.left + SAMPLE + 5, base), entry.mark.label, "start")
    if layout.across.label:
        painter.text((centre, layout.bottom + 2 * line + 4), layout.across.label, "middle")
    if layout.up.label:
        painter.text((line - 3, middle), layout.up.label, "middle", is_turned=True)
    if chart.note:
        note = _short(chart.note, right - left, painter)
        painter.text((centre, middle), note, "middle", colour=FAINT)


def _short(text: str, room: float, painter: Painter) -> str:
    """Return a text, or as much of its beginning as there is room for."""
    if painter.text_width(text) <= room:
        return text
    kept = len(text)
    while kept > 8 and painter.text_width(text[:kept]) > room:
        kept -= 1
    return f"{text[: kept - 1]}\u2026"
