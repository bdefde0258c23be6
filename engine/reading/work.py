# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How a run goes through its grid, and so how often the tiles of an image would be decoded."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..grid.grid import Window
from ..images import Image, own_bands
from .border_tiles import is_worth_keeping

# Tiles are kept where they would be decoded so many times otherwise. Less often, decoding is about
# as quick as writing and reading.
LEAST_DECODINGS = 2.0
# Of tiles, (width, height) in pixels of the image.
Size = tuple[int, int]


@dataclass(frozen=True)
class Work:
    """How the grid is gone through: `whole` in blocks of a size, and these in parts of a size.

    Masks look `margin` cells beyond. Blocks are (width, height); they begin at the corner. Of the
    tiles that blocks cut, a share is `kept` in memory from the one to the other.
    """

    whole: Window
    block: tuple[int, int]
    part: tuple[int, int]
    margin: int = 0
    kept: float = 0.0

    def cut_tiles(self, image: Image, offset: tuple[int, int] | None) -> list[Size]:
        """Return the sizes of tiles of an image that had to be decoded so often as to be kept."""
        if offset is None:
            return []
        sizes = dict.fromkeys(image.tile_of(band) for band in own_bands(image.bands))
        return [size for size in sizes if self.decodings(image, offset, size) >= LEAST_DECODINGS]

    def decodings(self, image: Image, offset: tuple[int, int], of_tile: Size) -> float:
        """Return how many times a tile of a size is decoded, as far as can be told."""
        across, down = self.cuts(image, offset, of_tile)
        # Larger ones than blocks take so much new memory that files are as quick.
        is_large = math.prod(of_tile) > math.prod(self.block)
        kept = self.kept if is_worth_keeping(*of_tile) and not is_large else 0.0
        return 1.0 + (across * down - 1.0) * (1.0 - kept)

    def cuts(self, image: Image, offset: tuple[int, int], of_tile: Size) -> tuple[float, float]:
        """Return among how many parts a tile of a size is, across and down."""
        across, down = (
            self._parts_at(axis, of_tile[axis], size, offset[axis])
            for axis, size in enumerate((image.width, image.height))
        )
        return across, down

    def _parts_at(self, axis: int, tile: int, size: int, offset: int) -> float:
        """Return among how many parts a tile of an image of a size is, along an axis."""
        part, start = self.part[axis], offset - (self.whole.column, self.whole.row)[axis]
        inside = min(tile, size)
        is_aligned = start % min(tile, part) == 0 and (tile % part == 0 or part % tile == 0)
        is_whole = part >= size and start == 0
        return max(1.0, inside / part) if is_aligned or is_whole else inside / part + 1.0

    def reach(self, block: Window) -> Window:
        """Return the cells that are looked at for a block."""
        return block.grown(self.margin)

    def edges(self, window: Window) -> list[int]:
        """Return the columns at which a window is cut by those of blocks, its own ends included."""
        width = self.block[0]
        first = (window.column - self.whole.column) // width + 1
        inner = range(self.whole.column + first * width, window.column + window.width, width)
        return [window.column, *inner, window.column + window.width]
