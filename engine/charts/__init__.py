# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts: one model, drawn as SVG or on the screen; pages of them need no script and no file."""

from .chart import Chart, histogram_panels
from .marks import Bars, Blocks, Line, Points, Rule, Steps
from .page import Page
from .svg import svg_of

__all__ = [
    "Bars",
    "Blocks",
    "Chart",
    "Line",
    "Page",
    "Points",
    "Rule",
    "Steps",
    "histogram_panels",
    "svg_of",
]
