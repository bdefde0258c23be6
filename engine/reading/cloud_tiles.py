# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where clouds are, tile by tile: blocks share the tiles that lie around them.

Of tiles beside a block each cell counts; of those above and below it only the last and the first
cloud of each column, which take little, and are kept apart.
"""

from __future__ import annotations

import threading
import zlib
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..arrays import Mask
from ..grid.grid import Window
from ..masks.cloud_distance import FAR, Steps, along_columns

# Cells on a side of a tile, a multiple of the bits of a byte.
TILE = 512
# Bytes of the tiles that are kept: a bit for each cell, compressed, and the edges of columns.
KEPT_BYTES = 64 * 1024 * 1024
# Of these, the share for edges.
EDGES = 0.25
# How hard tiles are compressed: the least, since they are asked for often.
EFFORT = 1
# What Python takes for something that is kept, besides its bytes.
OVERHEAD = 200

Key = tuple[int, int, int]
Find = Callable[[int, Window], Mask]
T = TypeVar("T")


class Edges(NamedTuple):
    """The first and the last row with a cloud, of the columns of a tile that have any."""

    columns: NDArray[np.int16]
    first: NDArray[np.int16]
    last: NDArray[np.int16]

    @classmethod
    def of(cls, clouds: Mask) -> Edges:
        """Return those of a tile."""
        columns = np.flatnonzero(clouds.any(axis=0))
        found = clouds[:, columns]
        first = found.argmax(axis=0)
        last = len(clouds) - 1 - found[::-1].argmax(axis=0)
        return cls(*(each.astype(np.int16) for each in (columns, first, last)))

    @property
    def size(self) -> int:
        """Bytes that it takes to keep them."""
        return sum(each.nbytes for each in self) + len(self) * OVERHEAD


class _Kept(Generic[T]):
    """What was used last, as far as some bytes hold it."""

    def __init__(self, most: float) -> None:
        self._most = most
        self._size = 0
        self._found: OrderedDict[Key, tuple[T, int]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Key) -> T | None:
        with self._lock:
            if key not in self._found:
                return None
            self._found.move_to_end(key)
            return self._found[key][0]

    def put(self, key: Key, value: T, size: int) -> None:
        with self._lock:
            if key in self._found:
                return
            self._found[key] = value, size
            self._size += size
            while self._size > self._most:
                _, (_, gone) = self._found.popitem(last=False)
                self._size -= gone


class CloudTiles:
    """The clouds of images; safe to use from several threads. A tile not kept is found anew."""

    def __init__(self, kept: int = KEPT_BYTES) -> None:
        self._tiles: _Kept[bytes] = _Kept(kept * (1.0 - EDGES))
        self._edges: _Kept[Edges] = _Kept(kept * EDGES)

    def rows_to_clouds(self, index: int, window: Window, reach: int, find: Find) -> Steps:
        """Return how many rows each cell of a window is from the nearest cloud of its column.

        So many rows as the `reach` says are looked at above and below the window; cells that have
        no cloud there are `FAR` from any, or farther than the reach. `find` gives the clouds of an
        image in a tile.
        """
        result = np.empty((window.height, window.width), dtype=np.int16)
        bottom = window.row + window.height
        for row in range(window.row // TILE, -(-bottom // TILE)):
            strip = Window(window.column, row * TILE, window.width, TILE)
            part = strip.intersection(window)
            if part is None:
                continue
            clouds, before, after = self._strip(index, strip, reach, find)
            steps = along_columns(clouds, before, after, part.slices(strip)[0])
            result[part.slices(window)] = steps
        return result

    def _strip(
        self, index: int, strip: Window, reach: int, find: Find
    ) -> tuple[Mask, Steps, Steps]:
        """Return the clouds of a row of tiles, and how far they are above and below it."""
        clouds = np.zeros((strip.height, strip.width), dtype=bool)
        before = np.full(strip.width, FAR, dtype=np.int16)
        after = np.full(strip.width, FAR, dtype=np.int16)
        row, around = strip.row // TILE, -(-reach // TILE)
        for column in range(strip.column // TILE, -(-(strip.column + strip.width) // TILE)):
            tile = Window(column * TILE, row * TILE, TILE, TILE)
            part = tile.intersection(strip)
            if part is None:
                continue
            inside, across = part.slices(tile), part.slices(strip)[1]
            bits = self._bits((index, column, row), find)
            if bits:
                packed = np.frombuffer(zlib.decompress(bits), np.uint8).reshape(TILE, -1)
                clouds[:, across] = np.unpackbits(packed, axis=1).view(bool)[inside]
            above, below = np.full(TILE, FAR, np.int16), np.full(TILE, FAR, np.int16)
            # The nearest one comes last.
            for away in range(around, 0, -1):
                edges = self._edges_of((index, column, row - away), find)
                above[edges.columns] = (away - 1) * TILE + (TILE - 1 - edges.last)
                edges = self._edges_of((index, column, row + away), find)
                below[edges.columns] = (away - 1) * TILE + edges.first
            before[across], after[across] = above[inside[1]], below[inside[1]]
        return clouds, before, after

    def _bits(self, key: Key, find: Find) -> bytes:
        """Return the clouds of a tile as compressed bits, nothing where there are none."""
        bits = self._tiles.get(key)
        return self._found(key, find)[0] if bits is None else bits

    def _edges_of(self, key: Key, find: Find) -> Edges:
        edges = self._edges.get(key)
        return self._found(key, find)[1] if edges is None else edges

    def _found(self, key: Key, find: Find) -> tuple[bytes, Edges]:
        """Find the clouds of a tile, and keep them."""
        index, column, row = key
        # Two threads may find the same: better than one that waits for the other's files.
        clouds = find(index, Window(column * TILE, row * TILE, TILE, TILE))
        edges = Edges.of(clouds)
        bits = (
            zlib.compress(np.packbits(clouds, axis=1).tobytes(), EFFORT)
            if len(edges.columns)
            else b""
        )
        self._tiles.put(key, bits, len(bits) + OVERHEAD)
        self._edges.put(key, edges, edges.size)
        return bits, edges
