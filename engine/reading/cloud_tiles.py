# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where clouds are, tile by tile: blocks share the tiles that lie around them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..arrays import Mask
from ..grid.grid import Window

# Cells on a side of a tile, a multiple of the bits of a byte.
TILE = 512
# Bytes of the tiles that are kept, a bit for each cell.
KEPT_BYTES = 64 * 1024 * 1024

Key = tuple[int, int, int]
Find = Callable[[int, Window], Mask]


class CloudTiles:
    """The clouds of images; safe to use from several threads. A tile not kept is found anew."""

    def __init__(self, kept: int = KEPT_BYTES) -> None:
        self._most = max(1, kept // (TILE * TILE // 8))
        self._tiles: OrderedDict[Key, NDArray[np.uint8]] = OrderedDict()
        self._lock = threading.Lock()

    def clouds(self, index: int, window: Window, find: Find) -> Mask:
        """Return where an image has clouds in a window; `find` gives those of a tile."""
        result = np.zeros((window.height, window.width), dtype=bool)
        for row in range(window.row // TILE, -(-(window.row + window.height) // TILE)):
            for column in range(window.column // TILE, -(-(window.column + window.width) // TILE)):
                tile = Window(column * TILE, row * TILE, TILE, TILE)
                part = tile.intersection(window)
                if part is None:
                    continue
                bits = self._tile((index, column, row), tile, find)
                found = np.unpackbits(bits, axis=1).view(bool)
                result[part.slices(window)] = found[part.slices(tile)]
        return result

    def _tile(self, key: Key, tile: Window, find: Find) -> NDArray[np.uint8]:
        with self._lock:
            known = self._tiles.get(key)
            if known is not None:
                self._tiles.move_to_end(key)
                return known
        # Two threads may find the same: better than one that waits for the other's files.
        bits: NDArray[np.uint8] = np.packbits(find(key[0], tile), axis=1)
        with self._lock:
            self._tiles[key] = bits
            while len(self._tiles) > self._most:
                self._tiles.popitem(last=False)
        return bits
