# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan at an overview level: the same on a grid with larger cells."""

from __future__ import annotations

import math
from dataclasses import replace

from ..grid.grid import Grid, Window
from ..images import stored_bands
from ..inputs.bands import holds_classes
from ..inputs.joined_files import file_paths
from ..masks.image_mask import widest_margin
from ..planning.plan import Plan
from ..reading.placement import Placement, place
from ..remote.headers import fetch_headers
from .overviews import decimated

# Sizes of coarse cells, each at most half as large again as the one before. A new one costs the
# opening of all images.
_POWERS = [2**exponent for exponent in range(20)]
FACTORS = tuple(sorted({*_POWERS, *(3 * power for power in _POWERS)}))
# As GDAL does when it chooses an overview: cells that are a little too large do not show.
TOLERANCE = 1.2

# Cells of a level at which all of an image can be looked at.
FEW_CELLS = 1024 * 1024

# For an image that lies between the coarse cells. It stays in the plan, as the type and the scale
# of the result depend on all images.
_NOWHERE = Placement(Window(0, 0, 0, 0), offset=(0, 0))


def factor_for(cells: float) -> int:
    """Return how much larger coarse cells are made where one shown pixel stands for `cells`."""
    return max(factor for factor in FACTORS if factor <= max(1.0, cells * TOLERANCE))


def at_overview_level(plan: Plan, factor: int) -> Plan:
    """Return a plan whose cells are `factor` x `factor` of those of a plan."""
    if factor == 1:
        return plan
    fetch_headers(path for image in plan.images for path in file_paths(image))
    grid = replace(
        plan.grid,
        cell_width=plan.grid.cell_width * factor,
        cell_height=plan.grid.cell_height * factor,
        width=math.ceil(plan.grid.width / factor),
        height=math.ceil(plan.grid.height / factor),
    )
    steps = [
        max(1, int(factor * _pixels_in_cell(placement) + 1e-6)) for placement in plan.placements
    ]
    masks = tuple(mask.at_overview_level(factor, step) for mask, step in zip(plan.masks, steps))
    margin = widest_margin(masks) + plan.method.margin
    images, placements = [], []
    looked_at = [mask.bands for mask in plan.masks] or [()] * len(plan.images)
    for image, step, quality in zip(plan.images, steps, looked_at):
        classes = [band for band in stored_bands(image.bands) if holds_classes(band)]
        seen_by_mask = stored_bands(image.bands[place] for place in quality)
        small = decimated(image, step, (*classes, *seen_by_mask))
        images.append(small)
        placements.append(place(small, grid, margin) or _NOWHERE)
    is_aligned = all(placement.offset is not None for placement in plan.placements)
    return replace(
        plan,
        images=tuple(images),
        placements=tuple(placements),
        grid=grid,
        # Where nothing is interpolated at full size, nothing is from afar.
        resampling="nearest" if is_aligned else plan.resampling,
        masks=masks,
        method=plan.method.at_overview_level(factor),
    )


def small_level(plan: Plan) -> Plan:
    """Return the finest level of a plan that has few cells."""
    return at_overview_level(plan, factor_for(math.sqrt(plan.grid.window.pixels / FEW_CELLS)))


def _pixels_in_cell(placement: Placement) -> float:
    return 1.0 if placement.pixel_map is None else min(placement.pixel_map.scale)


def coarse_window(window: Window, factor: int, grid: Grid) -> Window:
    """Return the coarse cells in which a window lies."""
    column, row = window.column // factor, window.row // factor
    right = min(grid.width, -(-(window.column + window.width) // factor))
    bottom = min(grid.height, -(-(window.row + window.height) // factor))
    return Window(column, row, right - column, bottom - row)
