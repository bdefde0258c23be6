# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Decoded tiles in memory, for images whose masks look around.

Masks look at what lies around a block, and so at tiles that are read for the next blocks. In files
that hold their bands interleaved by pixel, each of these would be decoded for its mask, and again
for its numbers. Here all bands that a run reads are held from the one time to the other.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..arrays import Array
from ..grid import blocks
from ..grid.grid import Window
from ..images import Band, Decimated, Image, own_bands
from ..inputs.datasets import DatasetPool
from .block_book import BlockBook
from .look_tiles import side_of_tiles

# The index of an image, and a tile in its pixels.
Key = tuple[int, Window]


@dataclass(eq=False)
class _Tile:
    """The numbers of a tile (bands, height, width), None until they are read."""

    numbers: Array | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)


class HeldTiles:
    """Reads pixels of images through decoded tiles that are held; safe to use from threads.

    Tiles are held until all blocks of the `book` that reach them are done. There are no more at
    once than `room` has bytes for; others are read as if there were none of this.
    """

    def __init__(
        self,
        images: Sequence[Image],
        offsets: Sequence[tuple[int, int] | None],
        handles: DatasetPool,
        book: BlockBook,
        room: int,
    ) -> None:
        self._images = images
        self._offsets = offsets
        self._handles = handles
        self._book = book
        self._room = room
        self._bands = [
            _bands_together(image) if offset is not None else ()
            for image, offset in zip(images, offsets)
        ]
        self._tiles: dict[Key, _Tile] = {}
        self._lock = threading.Lock()

    def keeps(self, index: int) -> bool:
        """Return True for an image whose tiles are held."""
        return bool(self._bands[index])

    def read_into(
        self,
        result: Array,
        index: int,
        bands: Sequence[Band],
        window: Window,
        check_stopped: Callable[[], None],
    ) -> None:
        """Fill an array (bands, height, width) with stored numbers of a window of an image."""
        image, held = self._images[index], self._bands[index]
        for tile, part in self._tiles_at(index, window):
            check_stopped()
            target = result[(slice(None), *part.slices(window))]
            numbers = self._numbers(index, tile)
            if numbers is None:
                self._handles.read_into(target, image, bands, part)
                continue
            for place, band in enumerate(bands):
                target[place] = numbers[(held.index(band), *part.slices(tile))]

    def done(self, block: Window) -> None:
        """Note that a block is done, and let go of what no other one needs."""
        self._book.done(block)
        with self._lock:
            for index, tile in [key for key in self._tiles if not self._is_left(*key)]:
                del self._tiles[index, tile]
                self._room += self._size(index, tile)

    def _numbers(self, index: int, tile: Window) -> Array | None:
        """Return all numbers of a tile that is held, None of another one."""
        key, size = (index, tile), self._size(index, tile)
        with self._lock:
            held = self._tiles.get(key)
            if held is None:
                if size > self._room or not self._is_left(index, tile):
                    return None
                held = self._tiles[key] = _Tile()
                self._room -= size
        # Who comes second waits: the file is read once.
        with held.lock:
            if held.numbers is None:
                bands = self._bands[index]
                numbers = np.empty((len(bands), tile.height, tile.width), bands[0].dtype)
                self._handles.read_into(numbers, self._images[index], bands, tile)
                held.numbers = numbers
            return held.numbers

    def _is_left(self, index: int, tile: Window) -> bool:
        """Return True when there are blocks at a tile that are not done."""
        return self._book.is_left(tile.shifted(*(self._offsets[index] or (0, 0))))

    def _tiles_at(self, index: int, window: Window) -> Iterator[tuple[Window, Window]]:
        """Give the tiles that a window of an image reaches, and which part of it each has."""
        image = self._images[index]
        for cell in blocks.cells(window, *side_of_tiles(image)):
            tile = cell.intersection(Window(0, 0, image.width, image.height))
            part = cell.intersection(window)
            if tile is not None and part is not None:
                yield tile, part

    def _size(self, index: int, tile: Window) -> int:
        bands = self._bands[index]
        return tile.pixels * len(bands) * np.dtype(bands[0].dtype).itemsize


def _bands_together(image: Image) -> tuple[Band, ...]:
    """Return the bands that are read of an image where one call reads and decodes them all."""
    bands = own_bands(image.bands)
    is_one_call = len({band.dtype for band in bands}) == 1
    if not image.is_pixel_interleaved or isinstance(image, Decimated) or not is_one_call:
        return ()
    # A mask beside the numbers is read right after them, while the tile is still decoded.
    return () if any(band.has_mask for band in bands) else bands
