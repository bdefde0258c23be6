# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts: marks between two axes, drawn as inline SVG."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .axes import Axis
from .marks import Bars, Mark

# Widths of a digit and of a letter of the small text, in pixels, for the room that it needs.
DIGIT = 6.0
LETTER = 6.2
LINE = 14


@dataclass(frozen=True)
class Chart:
    """A drawing of marks. An axis that is None holds all of them; sizes are in pixels.

    `note` stands in the drawing, for what is missing. With `from_zero` the axis at the side begins
    at 0.
    """

    title: str
    marks: Sequence[Mark]
    x: Axis | None = None
    y: Axis | None = None
    width: int = 640
    height: int = 260
    note: str = ""
    from_zero: bool = False

    def svg(self) -> str:
        """Return the chart as an `svg` element."""
        x_axis, y_axis = self._axes()
        y_ticks = y_axis.ticks(max(2, self.height // 40))
        left = 10 + max((len(text) for _, text in y_ticks), default=1) * DIGIT
        left += LINE if y_axis.label else 0
        legend = [mark for mark in self.marks if mark.label]
        top = LINE + 8 + (LINE + 4 if legend else 0)
        right, bottom = self.width - 14, self.height - (2 * LINE + 8 if x_axis.label else LINE + 8)

        def to_x(value: float) -> float:
            return left + x_axis.place(value) * (right - left)

        def to_y(value: float) -> float:
            return bottom - y_axis.place(value) * (bottom - top)

        longest = DIGIT * max((len(text) for _, text in x_axis.ticks(6)), default=1) + 14
        x_ticks = x_axis.ticks(max(2, int((right - left) / longest)))
        pieces = [
            f'<svg class="chart" role="img" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}" xmlns="http://www.w3.org/2000/svg">',
            f"<title>{html.escape(self.title)}</title>",
            _text(left, LINE, self._short(self.title, right - left), "start", "title"),
            *(_legend(legend, left) if legend else ()),
            *(_grid_line(left, right, to_y(value)) for value, _ in y_ticks),
            *(_text(left - 5, to_y(value) + 4, text, "end") for value, text in y_ticks),
            *(f'<path class="axis" d="M{to_x(value):.1f} {bottom}v4"/>' for value, _ in x_ticks),
            *(_text(to_x(value), bottom + LINE + 2, text, "middle") for value, text in x_ticks),
            f'<path class="axis" d="M{left:.1f} {top}V{bottom}H{right}"/>',
            *(mark.svg(to_x, to_y) for mark in self.marks),
            *self._labels(x_axis, y_axis, (left, right), (top, bottom)),
            "</svg>",
        ]
        return "\n".join(piece for piece in pieces if piece)

    def _axes(self) -> tuple[Axis, Axis]:
        x = self.x or Axis.around(value for mark in self.marks for value in mark.xs)
        if self.y is not None:
            return x, self.y
        ys = [value for mark in self.marks for value in mark.ys]
        if self.from_zero:
            return x, Axis.around([0.0, *ys])
        return x, Axis.around(ys).with_room()

    def _labels(
        self, x: Axis, y: Axis, across: tuple[float, float], down: tuple[float, float]
    ) -> Iterable[str]:
        centre, middle = (across[0] + across[1]) / 2, (down[0] + down[1]) / 2
        if x.label:
            yield _text(centre, self.height - 6, x.label, "middle")
        if y.label:
            turned = f' transform="rotate(-90 11 {middle:.1f})"'
            yield _text(11, middle, y.label, "middle", more=turned)
        if self.note:
            yield _text(centre, middle, self._short(self.note, across[1] - across[0]), "middle")

    @staticmethod
    def _short(text: str, room: float) -> str:
        most = max(8, int(room / LETTER))
        return text if len(text) <= most else f"{text[: most - 1]}\u2026"


def _text(x: float, y: float, text: str, anchor: str, kind: str = "", more: str = "") -> str:
    named = f' class="{kind}"' if kind else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{named}{more}>'
        f"{html.escape(text)}</text>"
    )


def _grid_line(left: float, right: float, y: float) -> str:
    return f'<path class="grid" d="M{left:.1f} {y:.1f}H{right:.1f}"/>'


def _legend(marks: Iterable[Mark], left: float) -> Iterable[str]:
    for mark in marks:
        yield f'<g transform="translate({left:.1f} {LINE + 8})">{mark.key()}</g>'
        yield _text(left + 29, LINE + 17, mark.label, "start")
        left += 29 + len(mark.label) * LETTER + 18


def histogram_panels(
    panels: Sequence[tuple[str, Bars | None, str]], *, x_label: str = "", y_label: str = ""
) -> list[Chart]:
    """Return a small chart for each (title, bars, note), all on one scale.

    Without bars a panel is empty but for its note.
    """
    bars = [each for _, each, _ in panels if each is not None]
    x = Axis.around((value for each in bars for value in each.edges), x_label)
    y = Axis.around([0.0, *(value for each in bars for value in each.counts)], y_label)
    return [
        Chart(title, [each] if each else [], x, y, width=300, height=170, note=note)
        for title, each, note in panels
    ]
