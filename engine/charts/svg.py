# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts as SVG, for pages and files; values are shown when the mouse is over a point."""

from __future__ import annotations

import html
from collections.abc import Sequence

from .axes import Axis
from .chart import Chart
from .layout import draw, lay_out
from .painter import FAINT, FRAME, GRID, Anchor, Kind, Place

# The width of a letter of the small text, in pixels, for the room that it needs.
LETTER = 6.2
COLOURS = {FAINT: "#777777", FRAME: "#555555", GRID: "#dddddd"}
PAPER, INK = "#ffffff", "#333333"
SMALL, LARGE = 11, 12


def svg_of(
    chart: Chart,
    size: tuple[float, float] | None = None,
    axes: tuple[Axis, Axis] | None = None,
) -> str:
    """Return a chart as an `svg` element, of its own size and axes or of others."""
    width, height = size or (chart.width, chart.height)
    painter = _SvgPainter()
    draw(chart, painter, lay_out(chart, painter, (width, height), axes))
    return "\n".join(
        [
            f'<svg class="chart" role="img" width="{width:g}" height="{height:g}" '
            f'viewBox="0 0 {width:g} {height:g}" font-family="sans-serif" font-size="{SMALL}" '
            f'fill="{INK}" xmlns="http://www.w3.org/2000/svg">',
            f"<title>{html.escape(chart.title)}</title>",
            *painter.pieces,
            "</svg>",
        ]
    )


class _SvgPainter:
    """Collects elements; each says its colour, so that no style sheet is needed."""

    line_height = 14.0

    def __init__(self) -> None:
        self.pieces: list[str] = []

    def text_width(self, text: str) -> float:
        return len(text) * LETTER

    def text(
        self,
        place: Place,
        text: str,
        anchor: Anchor,
        kind: Kind = "",
        colour: str = "",
        *,
        is_turned: bool = False,
    ) -> None:
        x, y = place
        more = f' font-size="{LARGE}" font-weight="bold"' if kind else ""
        more += f' fill="{_colour(colour)}"' if colour else ""
        more += f' transform="rotate(-90 {x:.1f} {y:.1f})"' if is_turned else ""
        self.pieces.append(
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{html.escape(text)}</text>'
        )

    def stroke(
        self, lines: Sequence[Sequence[Place]], colour: str, width: float = 1.3, dashes: str = ""
    ) -> None:
        if lines:
            dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
            self.pieces.append(
                f'<path d="{_path(lines)}" fill="none" stroke="{_colour(colour)}" '
                f'stroke-width="{width:g}"{dashed}/>'
            )

    def fill(self, shapes: Sequence[Sequence[Place]], colour: str) -> None:
        if shapes:
            self.pieces.append(f'<path d="{_path(shapes, end="Z")}" fill="{_colour(colour)}"/>')

    def point(
        self, place: Place, radius: float, colour: str, text: str = "", *, is_hollow: bool = False
    ) -> None:
        fill = PAPER if is_hollow else _colour(colour)
        title = f"<title>{html.escape(text)}</title>" if text else ""
        self.pieces.append(
            f'<circle cx="{place[0]:.1f}" cy="{place[1]:.1f}" r="{radius:g}" fill="{fill}" '
            f'stroke="{_colour(colour)}">{title}</circle>'
        )

    def area(self, place: Place, width: float, height: float, text: str) -> None:
        self.pieces.append(
            f'<rect x="{place[0]:.1f}" y="{place[1]:.1f}" width="{width:.1f}" '
            f'height="{height:.1f}" fill="none" pointer-events="all">'
            f"<title>{html.escape(text)}</title></rect>"
        )

    def begin_clip(self, left: float, top: float, width: float, height: float) -> None:
        box = f"{left:.1f} {top:.1f} {width:.1f} {height:.1f}"
        self.pieces.append(
            f'<svg x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}" '
            f'viewBox="{box}">'
        )

    def end_clip(self) -> None:
        self.pieces.append("</svg>")


def _colour(colour: str) -> str:
    return COLOURS.get(colour, colour)


def _path(lines: Sequence[Sequence[Place]], end: str = "") -> str:
    return "".join(
        "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in line) + end for line in lines if line
    )
