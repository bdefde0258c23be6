# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Blocks into which a grid is cut: arithmetic only."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from ..images import Image
from .grid import Grid, Window

# Blocks of one tile are enough to keep the cost of a block's overhead low.
LARGEST_BLOCK = 1024
# Side of blocks where larger tiles are cut in any case: they take less memory, and memory that is
# new takes time.
SMALL_BLOCK = 512
# Side of the least square that is worth a block: of tiles of 16 x 16 pixels, or of a strip of a few
# lines, a run would do more for the blocks than for what is in them.
SMALLEST_BLOCK = 256
# So many blocks become one where the images are on servers.
SIDE_BY_SIDE = 4
# Blocks are not made larger than a tile where there would be fewer of them on a side.
FEWEST_BLOCKS = 4


def block_size(
    grid: Grid,
    images: Sequence[Image],
    tile: tuple[int, int],
    bytes_per_pixel: int,
    budget: int,
) -> tuple[int, int]:
    """Return the (width, height) of the blocks of a run, whole tiles of the output.

    They are the largest that are of use, as far as the budget in bytes allows. Small tiles and
    strips of the files are put together.
    """
    size = _worth_it(largest_block(grid, images, tile), grid, tile)
    return within_budget(size, tile, budget // max(1, bytes_per_pixel))


def largest_block(
    grid: Grid,
    images: Sequence[Image],
    tile: tuple[int, int],
    *,
    cut_tiles: bool = False,
    keeps_tiles: bool = False,
) -> tuple[int, int]:
    """Return the (width, height) of the largest blocks that are of use, whole tiles of the output.

    Blocks follow the tiles or strips of the files, so that nothing is decoded twice. Where they
    `cut_tiles` all the same, because these begin elsewhere than those of the output, large blocks
    cut fewer of them; with `keeps_tiles`, those that are cut wait for the next block.
    """
    shapes = Counter((image.block_width, image.block_height) for image in images)
    width, height = shapes.most_common(1)[0][0]
    is_in_strips = width >= max(image.width for image in images)
    is_one_piece = is_in_strips and height >= max(image.height for image in images)
    most = SMALL_BLOCK if keeps_tiles and min(width, height) > LARGEST_BLOCK else LARGEST_BLOCK
    width = grid.width if is_in_strips and not is_one_piece else min(width, most)
    height = min(height, most)
    if cut_tiles and not keeps_tiles:
        width = max(width, min(LARGEST_BLOCK, grid.width // FEWEST_BLOCKS))
        height = max(height, min(LARGEST_BLOCK, grid.height // FEWEST_BLOCKS))
    return (
        _in_tiles(min(width, grid.width), tile[0]),
        _in_tiles(min(height, grid.height), tile[1]),
    )


def _worth_it(size: tuple[int, int], grid: Grid, tile: tuple[int, int]) -> tuple[int, int]:
    """Return a (width, height) of whole tiles, large enough or as large as the grid."""
    width, height = size
    if width * height >= SMALLEST_BLOCK**2:
        return size
    width = max(width, _in_tiles(min(SMALLEST_BLOCK, grid.width), tile[0]))
    rows = math.ceil(SMALLEST_BLOCK**2 / width)
    return width, max(height, _in_tiles(min(rows, grid.height), tile[1]))


def _in_tiles(pixels: int, tile: int) -> int:
    return math.ceil(pixels / tile) * tile


def widened(size: tuple[int, int], whole_width: int, pixels: int) -> tuple[int, int]:
    """Return blocks of a size as some side by side, of at most so many pixels in all.

    Tiles that follow each other in a file come from a server in one answer.
    """
    width, height = size
    times = min(SIDE_BY_SIDE, -(-whole_width // width), pixels // (width * height))
    return width * max(1, times), height


def within_budget(size: tuple[int, int], tile: tuple[int, int], pixels: int) -> tuple[int, int]:
    """Return the (width, height) of blocks of at most so many pixels, but of one tile at least."""
    columns, rows = size[0] // tile[0], size[1] // tile[1]
    rows = max(1, min(rows, pixels // (columns * tile[0] * tile[1])))
    columns = max(1, min(columns, pixels // (rows * tile[0] * tile[1])))
    return columns * tile[0], rows * tile[1]


def most_layers(covered: Sequence[Window], whole: Window, width: int, height: int) -> int:
    """Return how many of some windows meet in one block of a size, at most."""
    shape = (-(-whole.height // height), -(-whole.width // width))
    layers = np.zeros(shape, dtype=np.int32)
    for window in covered:
        part = window.intersection(whole)
        if part is not None:
            row, column = part.row - whole.row, part.column - whole.column
            rows = slice(row // height, -(-(row + part.height) // height))
            columns = slice(column // width, -(-(column + part.width) // width))
            layers[rows, columns] += 1
    return int(layers.max())


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


def cells(window: Window, width: int, height: int) -> Iterator[Window]:
    """Give the windows of that size that a window reaches, of those that begin at cell 0."""
    for row in range(window.row // height * height, window.row + window.height, height):
        for column in range(window.column // width * width, window.column + window.width, width):
            yield Window(column, row, width, height)


def parts(whole: Window, pixels: int) -> Iterator[Window]:
    """Cut a window into parts of at most that many pixels, of whole rows where possible."""
    width = min(whole.width, max(1, pixels))
    return windows(whole, width, max(1, pixels // width))


def cut_at(whole: Window, covered: Sequence[Window], pixels: int) -> Iterator[Window]:
    """Cut a window where others begin and end, not into pieces smaller than that on average."""
    columns, rows = (
        {whole.column, whole.column + whole.width},
        {whole.row, whole.row + whole.height},
    )
    for window in covered:
        part = window.intersection(whole)
        if part is not None:
            columns.update((part.column, part.column + part.width))
            rows.update((part.row, part.row + part.height))
    if (len(columns) - 1) * (len(rows) - 1) * pixels > whole.pixels:
        yield whole
        return
    across, down = sorted(columns), sorted(rows)
    for row, below in zip(down, down[1:]):
        for column, beside in zip(across, across[1:]):
            yield Window(column, row, beside - column, below - row)


def halves(whole: Window) -> Iterator[Window]:
    """Cut a window in two across its longer side."""
    if whole.height >= whole.width:
        return windows(whole, whole.width, (whole.height + 1) // 2)
    return windows(whole, (whole.width + 1) // 2, whole.height)
