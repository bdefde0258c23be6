# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What draws a chart: a few shapes in pixels, of an SVG file or of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

# Places in pixels, from the top left.
Place = tuple[float, float]
# What a text is for; painters know its size and its colour.
Kind = Literal["", "title"]
Anchor = Literal["start", "middle", "end"]

# Colours by their part, which painters choose for what lies behind: of texts and marks that stand
# back, of the frame, and of the lines of the grid.
FAINT, FRAME, GRID = "faint", "frame", "grid"


class Painter(Protocol):
    """Draws shapes. Colours are `#rrggbb` or one of the parts above."""

    # The height of a line of text.
    line_height: float

    def text_width(self, text: str) -> float:
        """Return how wide a text is."""

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
        """Write a text whose base line is at a place; turned, it reads upwards."""

    def stroke(
        self, lines: Sequence[Sequence[Place]], colour: str, width: float = 1.3, dashes: str = ""
    ) -> None:
        """Draw lines through places; `dashes` are lengths in pixels with spaces between them."""

    def fill(self, shapes: Sequence[Sequence[Place]], colour: str) -> None:
        """Fill the areas within outlines."""

    def point(
        self, place: Place, radius: float, colour: str, text: str = "", *, is_hollow: bool = False
    ) -> None:
        """Draw a point, which shows a text when the mouse is over it."""

    def area(self, place: Place, width: float, height: float, text: str) -> None:
        """Have a box that is not seen show a text when the mouse is over it."""

    def begin_clip(self, left: float, top: float, width: float, height: float) -> None:
        """Draw nothing outside a frame from here on."""

    def end_clip(self) -> None:
        """Draw everywhere again."""
