# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cutting a grid into blocks: arithmetic only."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from .grid import Grid, Window
from .images import Image

# Blocks of one tile are enough to keep the cost of a block's overhead low.
LARGEST_BLOCK = 1024


def block_size(
    grid: Grid,
    images: Sequence[Image],
    tile: tuple[int, int],
    bytes_per_pixel: int,
    budget: int,
) -> tuple[int, int]:
    """Return the (width, height) of the blocks of a run, whole tiles of the output.

    Blocks follow the tiles or strips of the files, so that nothing is decoded twice, as far as the
    budget in bytes allows.
    """
    shapes = Counter((image.block_width, image.block_height) for image in images)
    width, height = shapes.most_common(1)[0][0]
    widest = max(image.width for image in images)
    width = grid.width if width >= widest else min(width, LARGEST_BLOCK)
    height = min(height, LARGEST_BLOCK)
    columns = math.ceil(min(width, grid.width) / tile[0])
    rows = math.ceil(min(height, grid.height) / tile[1])
    pixels = budget // max(1, bytes_per_pixel)
    rows = max(1, min(rows, pixels // (columns * tile[0] * tile[1])))
    columns = max(1, min(columns, pixels // (rows * tile[0] * tile[1])))
    return columns * tile[0], rows * tile[1]


def windows(whole: Window, width: int, height: int) -> Iterator[Window]:
    """Cut a window into windows of at most that size, row by row."""
    for row in range(whole.row, whole.row + whole.height, height):
        for column in range(whole.column, whole.column + whole.width, width):
            yield Window(
                column,
                row,
                min(width, whole.column + whole.width - column),
                min(height, whole.row + whole.height - row),
            )


def parts(whole: Window, pixels: int) -> Iterator[Window]:
    """Cut a window into parts of at most that many pixels, of whole rows where possible."""
    width = min(whole.width, max(1, pixels))
    return windows(whole, width, max(1, pixels // width))


def halves(whole: Window) -> Iterator[Window]:
    """Cut a window in two across its longer side."""
    if whole.height >= whole.width:
        return windows(whole, whole.width, (whole.height + 1) // 2)
    return windows(whole, (whole.width + 1) // 2, whole.height)
