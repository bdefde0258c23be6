# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A sample of a live composite, read in a few places: enough to choose colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..composites.method import Kind
from ..grid.grid import Window
from ..numerics.land import middle_of_land
from ..planning.plan import Plan
from ..planning.plan_json import plan_to_text
from . import pixels
from .overviews import has_overviews

# Longer side of the whole, looked at from afar, where images have overviews.
SIDE = 256
# Without overviews, that would read whole files: windows of so many cells on a side are computed at
# so many places.
WINDOW = 64
PLACES = 9

# Shares of the values that are left out at both ends for the contrast.
_CUT = (2.0, 98.0)


@dataclass(frozen=True)
class Ends:
    """The ends of the values of a band, scaled: of nearly all for contrast, and of all.

    `middle` is the median of what is not as bright as clouds.
    """

    low: float
    high: float
    minimum: float
    maximum: float
    middle: float


def sample(plan: Plan, kind: Kind = "composite") -> list[Ends | None]:
    """Return the ends of each band as far as they were seen, None where nothing was.

    Raises EngineError when an image cannot be read.
    """
    product = next(product for product in plan.products if product.kind == kind)
    session = pixels.session_of(plan_to_text(plan))
    file = product.file
    nodata = None if file.has_alpha else np.dtype(file.dtype).type(file.nodata)
    windows = list(_windows(plan))
    found: list[Ends | None] = []
    for number, output in enumerate(product.outputs, start=1):
        parts = [session.read(kind, number, window, shape) for window, shape in windows]
        found.append(_ends(np.concatenate([part.ravel() for part in parts]), nodata, output))
    return found


def _ends(values: NDArray[Any], nodata: Any, output: Any) -> Ends | None:
    values = values[values == values]
    if nodata is not None:
        values = values[values != nodata]
    values = values.astype(np.float64)
    values = values[np.isfinite(values)] * output.scale + output.offset
    if not values.size:
        return None
    low, high = map(float, np.percentile(values, _CUT))
    middle = middle_of_land(np.sort(values), np.ones(values.size))
    return Ends(low, high, float(values.min()), float(values.max()), middle)


def _windows(plan: Plan) -> Iterator[tuple[Window, tuple[int, int]]]:
    """Return windows, and the (height, width) in which they are looked at."""
    grid = plan.grid
    if has_overviews(plan.images[0]) or max(grid.width, grid.height) <= SIDE:
        reduction = max(1.0, max(grid.width, grid.height) / SIDE)
        shape = max(1, round(grid.height / reduction)), max(1, round(grid.width / reduction))
        yield grid.window, shape
        return
    for place in range(PLACES):
        # On the images and not on the grid, which may be empty in most places.
        covered = plan.placements[place * len(plan.placements) // PLACES].window
        inside = covered.intersection(grid.window)
        if inside is None:
            continue
        column = inside.column + int(inside.width * (place % 3 + 0.5) / 3) - WINDOW // 2
        row = inside.row + int(inside.height * (place // 3 + 0.5) / 3) - WINDOW // 2
        window = Window(column, row, WINDOW, WINDOW).intersection(grid.window)
        if window is not None:
            yield window, (window.height, window.width)
