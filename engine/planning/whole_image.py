# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan of one whole image, on its own pixels, in the extent of a run or not."""

from __future__ import annotations

from dataclasses import replace

from ..composites.method import Method
from ..masks.image_mask import ImageMask
from ..reading.placement import Placement
from ..warp.extents import native_grid
from ..warp.ground import ground_of_cell, ground_of_pixel
from .plan import Plan, plan_of_one


def plan_of_whole(plan: Plan, index: int, method: Method) -> Plan:
    """Return the plan of all of an image by another method; masks are those of the run.

    An image whose pixels are on no grid is looked at on that of the run.
    """
    one = plan_of_one(plan, index, method)
    image = one.images[0]
    grid = native_grid(image, image.crs)
    if grid is None:
        return one
    return replace(
        one,
        grid=grid,
        placements=(Placement(grid.window, offset=(0, 0)),),
        masks=tuple(_on_pixels(one, mask) for mask in one.masks),
    )


def _on_pixels(plan: Plan, mask: ImageMask) -> ImageMask:
    """Return the mask of an image whose pixels are the cells: these have another size."""
    image, grid = plan.images[0], plan.grid
    pixel = ground_of_pixel(image).size
    cell = ground_of_cell(image, grid.crs, (grid.cell_width, grid.cell_height)).size
    width, height = mask.cell[0] * pixel[0] / cell[0], mask.cell[1] * pixel[1] / cell[1]
    return replace(mask, cell=(width, height), outlook=None)
