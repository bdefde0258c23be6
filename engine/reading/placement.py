# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The placement of an image on the output grid."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..arrays import Floats
from ..grid.grid import Grid, Window
from ..images import Image
from ..warp.crs import full_turn
from ..warp.extents import covered_window, native_grid
from ..warp.longitudes import turned, turns_to_meet
from ..warp.pixel_map import PixelMap


@dataclass(frozen=True)
class Placement:
    """Where an image lies on the output grid.

    `window` holds the cells that the image can touch. An image whose pixels are cells of the grid
    has an `offset`, the (column, row) at which it begins; any other has a `pixel_map`.
    """

    window: Window
    offset: tuple[int, int] | None = None
    pixel_map: PixelMap | None = None

    def inside(self, part: Window) -> Window:
        """Return the pixels of an image that are the cells of a part of the grid."""
        if self.offset is None:
            raise ValueError("the pixels of this image are not cells of the grid")
        return part.shifted(-self.offset[0], -self.offset[1])

    def cells_at(self, grid: Grid, columns: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Return the places in the grid, in cells, of places in an image; NaN where there are none.

        Where longitudes come round again, one of several.
        """
        if self.offset is not None:
            return columns + self.offset[0], rows + self.offset[1]
        if self.pixel_map is None:
            raise ValueError("this image is nowhere on the grid")
        x, y = self.pixel_map.geometry.coordinates_in(grid.crs, columns, rows)
        return (x - grid.left) / grid.cell_width, (grid.top - y) / grid.cell_height


def place(image: Image, grid: Grid, margin: int = 0) -> Placement | None:
    """Return where an image lies on the grid, None when it does not meet it.

    The window goes so many cells beyond the grid as `margin` says, for masks that look there.
    """
    around = Window(-margin, -margin, grid.width + 2 * margin, grid.height + 2 * margin)
    native = native_grid(image, grid.crs)
    offset = None if native is None else _offset(native, grid)
    if offset is not None:
        covered = Window(offset[0], offset[1], image.width, image.height)
        window = covered.intersection(around)
        if window is None or window.intersection(grid.window) is None:
            return None
        return Placement(window, offset=offset)
    wide = replace(
        grid,
        left=grid.left - margin * grid.cell_width,
        top=grid.top + margin * grid.cell_height,
        width=around.width,
        height=around.height,
    )
    window = covered_window(image, wide)
    window = None if window is None else window.shifted(-margin, -margin)
    if window is None or window.intersection(grid.window) is None:
        return None
    return Placement(window, pixel_map=PixelMap.create(image, grid))


def _offset(native: Grid, grid: Grid) -> tuple[int, int] | None:
    """Return where on a grid an image begins whose pixels are its cells, None for others.

    Longitudes are a circle. An image that is on the grid at several turns has an offset where one
    of these has all there is of the others; else it goes on behind its end where it begins, as one
    from 0 to 360 degrees does on a grid from -180 to 180.
    """
    turn = full_turn(grid.crs)
    met: dict[tuple[int, int], Window] = {}
    aligned = set()
    for number in turns_to_meet(native.bounds, grid.bounds, turn) or [0]:
        there = replace(native, left=turned(native.bounds, number, turn).left)
        offset = grid.offset_of(there)
        if offset is not None:
            aligned.add(offset)
        else:
            column = round((there.left - grid.left) / grid.cell_width)
            offset = column, round((grid.top - there.top) / grid.cell_height)
        whole = Window(*offset, native.width, native.height)
        part = whole.intersection(grid.window)
        if part is not None:
            met[offset] = part
    largest = max(met, key=lambda each: met[each].pixels) if met else next(iter(aligned), None)
    if largest is None or largest not in aligned:
        return None
    if any(met[largest].intersection(part) != part for part in met.values()):
        return None
    return largest
