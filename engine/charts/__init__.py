# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts and tables as HTML pages with inline SVG: no script, no other files, fit for print."""

from .chart import Chart, histogram_panels
from .marks import Bars, Line, Points, Steps
from .page import Page

__all__ = ["Bars", "Chart", "Line", "Page", "Points", "Steps", "histogram_panels"]
