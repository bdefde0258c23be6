# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What pixels of images are by themselves, tile by tile: blocks share what lies around them.

Shadows are looked for far around a block. Without these tiles, each tile of a file would be decoded
again for all blocks around it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Codes
from ..grid import blocks
from ..grid.grid import Window
from ..images import Image

# Tiles have so many pixels on a side, at least, and whole tiles of the file.
SIDE = 512
# What a tile takes while it is made, for each pixel: no more than what may be kept.
BYTES = 16

Key = tuple[int, int, int]
Find = Callable[[int, Window], Codes]


@dataclass(frozen=True)
class _Planes:
    """The bits of a tile that occur in it, each packed by rows."""

    bits: NDArray[np.uint8]
    planes: NDArray[np.uint8]

    @classmethod
    def of(cls, looks: Codes) -> _Planes:
        together = int(np.bitwise_or.reduce(looks, axis=None))
        bits = np.array([bit for bit in range(8) if together >> bit & 1], dtype=np.uint8)
        planes = [np.packbits((looks >> bit) & 1, axis=1) for bit in bits]
        width = -(-looks.shape[1] // 8)
        return cls(bits, np.array(planes, dtype=np.uint8).reshape(len(bits), len(looks), width))

    def put(self, result: Codes, rows: slice, columns: slice) -> None:
        """Put what pixels are into an array of zeros, for some rows and columns of the tile."""
        first = columns.start // 8
        inside = slice(columns.start - 8 * first, columns.stop - 8 * first)
        planes = self.planes[:, rows, first : -(-columns.stop // 8)]
        for bit, plane in zip(self.bits, planes):
            result |= np.unpackbits(plane, axis=1)[:, inside] << bit


class LookTiles:
    """What is known of the pixels of images; safe to use from several threads."""

    def __init__(self, kept: int) -> None:
        self._kept = kept
        self._tiles: OrderedDict[Key, _Planes] = OrderedDict()
        self._size = 0
        self._making: dict[Key, threading.Lock] = {}
        self._lock = threading.Lock()

    def looks(self, index: int, image: Image, window: Window, find: Find) -> Codes:
        """Return what the pixels of a window of an image are; `find` gives those of a tile."""
        width, height = side_of_tiles(image)
        if width * height * BYTES > self._kept:
            return find(index, window)
        whole = Window(0, 0, image.width, image.height)
        result = np.zeros((window.height, window.width), dtype=np.uint8)
        for cell in blocks.cells(window, width, height):
            tile, part = cell.intersection(whole), cell.intersection(window)
            if tile is None or part is None:
                continue
            planes = self._tile((index, tile.column, tile.row), tile, find)
            planes.put(result[part.slices(window)], *part.slices(tile))
        return result

    def _tile(self, key: Key, tile: Window, find: Find) -> _Planes:
        with self._lock:
            making = self._making.setdefault(key, threading.Lock())
        # Who comes second waits: the file is read once.
        with making:
            with self._lock:
                known = self._tiles.get(key)
                if known is not None:
                    self._tiles.move_to_end(key)
                    return known
            found = _Planes.of(find(key[0], tile))
            with self._lock:
                self._tiles[key] = found
                self._size += found.planes.nbytes
                while self._size > self._kept and len(self._tiles) > 1:
                    _, oldest = self._tiles.popitem(last=False)
                    self._size -= oldest.planes.nbytes
            return found


def side_of_tiles(image: Image) -> tuple[int, int]:
    """Return width and height of tiles: whole ones of the file, or all of an image."""
    return _side(image.block_width, image.width), _side(image.block_height, image.height)


def _side(tile: int, size: int) -> int:
    return min(size, tile * -(-SIDE // tile))
