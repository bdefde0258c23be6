# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of a window for several threads, cut where tiles of the images end.

Each thread has open files of its own, so that a tile with cells of two parts may be decoded twice.
From afar, without overviews, decoding is nearly all there is to do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from ..grid import blocks
from ..grid.grid import Window
from ..images import Decimated
from ..planning.plan import Plan
from ..warp.extents import native_grid

# So many parts for each thread, so that none waits long for the last one.
PARTS_OF_A_THREAD = 2
# A part may be so much larger than others before it is cut again.
UNEVEN = 1.5

# Size of a tile and where the first one begins, in cells down or across.
_Tiles = tuple[float, float]


def tile_parts(plan: Plan, window: Window, threads: int) -> list[Window]:
    """Cut a window into parts of whole tiles, of those that most images have.

    Where tiles are too large for that, or images are in another CRS, parts are of whole rows.
    """
    found = Counter(_tiles(plan, window)).most_common(1)
    if found:
        (down, across), _ = found[0]
        parts = list(_cut(window, down, across, threads * PARTS_OF_A_THREAD))
        if len(parts) >= threads:
            return parts
    return list(blocks.parts(window, -(-window.pixels // threads)))


def _tiles(plan: Plan, window: Window) -> Iterator[tuple[_Tiles, _Tiles]]:
    grid = plan.grid
    for image, placement in zip(plan.images, plan.placements):
        fine = image.fine if isinstance(image, Decimated) else image
        native = native_grid(fine, grid.crs)
        if native is None or placement.window.intersection(window) is None:
            continue
        width, height = fine.largest_tile
        down, across = native.cell_height / grid.cell_height, native.cell_width / grid.cell_width
        top = (grid.top - native.top) / grid.cell_height
        left = (native.left - grid.left) / grid.cell_width
        yield (height * down, top % (height * down)), (width * across, left % (width * across))


def _cut(window: Window, down: _Tiles, across: _Tiles, count: int) -> Iterator[Window]:
    """Give about so many parts: strips of whole rows of tiles, or pieces of these."""
    pixels = window.pixels / count
    rows = _borders(window.row, window.height, *down)
    columns = _borders(window.column, window.width, *across)
    for top, bottom in _joined(rows, pixels / window.width):
        height = bottom - top
        if height * window.width <= UNEVEN * pixels:
            yield Window(window.column, top, window.width, height)
            continue
        for left, right in _joined(columns, pixels / height):
            yield Window(left, top, right - left, height)


def _borders(start: int, length: int, tile: float, origin: float) -> list[int]:
    """Return where tiles end in a row of cells, and both ends of the row.

    A cell belongs to the tile in which its middle lies.
    """
    first, last = int((start - origin) // tile), int((start + length - origin) // tile) + 1
    ends = np.ceil(origin + np.arange(first, last + 1) * tile - 0.5).astype(np.int64)
    inside = ends[(ends > start) & (ends < start + length)]
    return [start, *np.unique(inside).tolist(), start + length]


def _joined(borders: list[int], most: float) -> Iterator[tuple[int, int]]:
    """Give (start, end) of tiles side by side that have at most so many cells, or of one tile."""
    start = before = borders[0]
    for border in borders[1:]:
        if border - start > most and before > start:
            yield start, before
            start = before
        before = border
    yield start, before
