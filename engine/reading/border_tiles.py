# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles of files that lie in several blocks: decoded once, and kept in memory for the next block.

Blocks follow the tiles of the files where they can. Of images that begin elsewhere, and of those of
another grid, they cut tiles all the same, and each would be decoded for every block that it is in.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Floats
from ..grid.grid import Grid, Window
from ..images import Band, Image
from ..inputs.datasets import DatasetPool, Read
from .block_book import BlockBook
from .placement import Placement

# A tile of fewer pixels is decoded in less time than it takes to look for it.
SMALLEST = 128 * 128
# Cells around a tile of another grid that may need pixels of it.
_AROUND = 4

Key = tuple[int, tuple[int, ...], int, int]


class BorderTiles:
    """Keeps tiles for which there is `room`, in bytes; safe to use from several threads.

    `order` has all blocks of the `book` as they are begun. Where not all tiles fit, those are kept
    that are needed soonest.
    """

    def __init__(
        self,
        images: Sequence[Image],
        placements: Sequence[Placement],
        grid: Grid,
        book: BlockBook,
        order: Sequence[Window],
        handles: DatasetPool,
        room: int,
    ) -> None:
        self._images = images
        self._placements = placements
        self._grid = grid
        self._room = room
        self._decoding = handles.decoding
        self._index = {_file(image): index for index, image in enumerate(images)}
        self._book = book
        # Of the blocks, by row and column: how many are begun before.
        self._numbers = np.zeros(book.is_done.shape, np.int_)
        for number, window in enumerate(order):
            self._numbers[book.place(window)] = number
        self._current: dict[int, int] = {}
        self._lasts: dict[int, NDArray[np.int_]] = {}
        # Of each image, the first and the last column and row of blocks at each tile.
        self._reach: dict[int, tuple[tuple[Array, Array], tuple[Array, Array]]] = {}
        # By the last block that needs them.
        self._kept: dict[int, dict[Key, Array]] = {}
        # What they take, in bytes.
        self.size = 0
        self._making: dict[Key, threading.Lock] = {}
        self._lock = threading.Lock()

    @contextmanager
    def block(self, window: Window) -> Iterator[None]:
        """Say that this thread works on a block; what no other one needs is dropped after it."""
        thread = threading.get_ident()
        self._current[thread] = int(self._numbers[self._book.place(window)])
        try:
            yield
        finally:
            del self._current[thread]
            with self._lock:
                self._book.done(window)
                left = self._numbers[~self._book.is_done]
                oldest = left.min(initial=self._numbers.size)
                for last in [last for last in self._kept if last < oldest]:
                    self.size -= sum(tile.nbytes for tile in self._kept.pop(last).values())

    def read_into(
        self, result: Array, image: Image, bands: Sequence[Band], window: Window, read: Read
    ) -> bool:
        """Fill an array as `read` does; return False when nothing of the image is kept."""
        index = self._index.get(_file(image))
        current = self._current.get(threading.get_ident())
        if index is None or current is None:
            return False
        lasts = self._lasts_of(index)
        if not lasts.size or lasts.max() < current:
            return False
        decoding = self._decoding(image)
        whole = Window(0, 0, image.width, image.height)
        alone: list[Window] = []
        for row, column in _tiles(window, decoding.width, decoding.height):
            tile = Window(
                column * decoding.width, row * decoding.height, decoding.width, decoding.height
            )
            tile, part = tile.intersection(whole) or tile, tile.intersection(window) or tile
            last = int(lasts[row, column])
            key = (index, tuple(band.number for band in bands), column, row)
            numbers = self._known(key, last)
            if numbers is None and self._is_for_others(index, row, column, current):
                numbers = self._made(key, last, (image, bands, tile, result.dtype), read)
            if numbers is None:
                alone.append(part)
                continue
            result[(slice(None), *part.slices(window))] = numbers[(slice(None), *part.slices(tile))]
        for part in _joined(alone):
            read(result[(slice(None), *part.slices(window))], image, bands, part)
        return True

    def _is_for_others(self, index: int, row: int, column: int, current: int) -> bool:
        """Return True when a block besides this one that is not done needs a tile.

        Threads may come to the last of them before another.
        """
        columns, rows = (
            slice(first[row, column], last[row, column] + 1) for first, last in self._reach[index]
        )
        left = self._numbers[rows, columns][~self._book.is_done[rows, columns]]
        return bool((left != current).any())

    def _known(self, key: Key, last: int) -> Array | None:
        with self._lock:
            return self._kept.get(last, {}).get(key)

    def _made(
        self,
        key: Key,
        last: int,
        what: tuple[Image, Sequence[Band], Window, np.dtype[Any]],
        read: Read,
    ) -> Array | None:
        """Return a tile that is decoded now, or was by another thread while this one waited.

        None where there is no room to keep it.
        """
        image, bands, tile, dtype = what
        with self._lock:
            making = self._making.setdefault(key, threading.Lock())
        with making:
            numbers = self._known(key, last)
            size = len(bands) * tile.pixels * dtype.itemsize
            if numbers is None and self._has_room(size, last):
                numbers = np.empty((len(bands), tile.height, tile.width), dtype)
                try:
                    read(numbers, image, bands, tile)
                except BaseException:
                    with self._lock:
                        self.size -= size
                    raise
                with self._lock:
                    self._kept.setdefault(last, {})[key] = numbers
        with self._lock:
            self._making.pop(key, None)
        return numbers

    def _has_room(self, size: int, last: int) -> bool:
        """Take room for so many bytes, from tiles that are needed for longer than until `last`."""
        with self._lock:
            while self.size + size > self._room:
                latest = max(self._kept, default=-1)
                if latest <= last:
                    return False
                _, dropped = self._kept[latest].popitem()
                self.size -= dropped.nbytes
                if not self._kept[latest]:
                    del self._kept[latest]
            self.size += size
            return True

    def _lasts_of(self, index: int) -> NDArray[np.int_]:
        """Return the last block that needs each tile of an image, -1 where it is the only one.

        Which tiles are said to lie in which blocks changes nothing but what is decoded again.
        """
        if index not in self._lasts:
            self._lasts[index] = self._find_lasts(index)
        return self._lasts[index]

    def _find_lasts(self, index: int) -> NDArray[np.int_]:
        image, placement = self._images[index], self._placements[index]
        decoding = self._decoding(image)
        if not is_worth_keeping(decoding.width, decoding.height):
            return np.empty((0, 0), np.int_)
        columns, rows = (
            np.minimum(np.arange(-(-length // tile) + 1) * tile, length).astype(np.float64)
            for length, tile in (
                (image.width, decoding.width),
                (image.height, decoding.height),
            )
        )
        places = placement.cells_at(self._grid, *np.meshgrid(columns, rows))
        around = self._book.margin + (0 if placement.pixel_map is None else _AROUND)
        across, down = (self._blocks(at, around, axis) for axis, at in enumerate(places))
        self._reach[index] = across, down
        found = np.full((len(rows) - 1, len(columns) - 1), -1, np.int_)
        for row, column in zip(*np.nonzero((across[1] > across[0]) | (down[1] > down[0]))):
            found[row, column] = self._numbers[down[1][row, column], across[1][row, column]]
        return found

    def _blocks(self, at: Floats, around: int, axis: int) -> tuple[Array, Array]:
        """Return the first and the last block along an axis of what lies between four corners."""
        corners = np.stack([at[:-1, :-1], at[:-1, 1:], at[1:, :-1], at[1:, 1:]])
        corners -= (self._book.whole.column, self._book.whole.row)[axis]
        # What has no place is in the first block alone.
        corners[:, ~np.isfinite(corners).all(axis=0)] = -np.inf
        most = self._numbers.shape[1 - axis] - 1
        size = self._book.size[axis]
        first = np.floor((corners.min(axis=0) - around) / size)
        last = np.ceil((corners.max(axis=0) + around) / size) - 1
        first, last = (np.clip(each, 0, most).astype(np.int_) for each in (first, last))
        return first, last


def is_worth_keeping(width: int, height: int) -> bool:
    """Return True for tiles of a size in pixels that are kept where blocks cut them."""
    return width * height >= SMALLEST


def _file(image: Image) -> tuple[str, tuple[str, ...]]:
    return image.path, image.open_options


def _tiles(window: Window, width: int, height: int) -> Iterator[tuple[int, int]]:
    """Give row and column of the tiles that a window reaches."""
    for row in range(window.row // height, -(-(window.row + window.height) // height)):
        for column in range(window.column // width, -(-(window.column + window.width) // width)):
            yield row, column


def _joined(parts: Sequence[Window]) -> list[Window]:
    """Return windows put together with those beside them, then with those below them."""
    rows: list[Window] = []
    for part in parts:
        before = rows[-1] if rows else None
        if before and (before.row, before.column + before.width) == (part.row, part.column):
            part = replace(before, width=before.width + part.width)
            rows.pop()
        rows.append(part)
    found: list[Window] = []
    for part in rows:
        before = found[-1] if found else None
        if before and (before.column, before.width, before.row + before.height) == (
            part.column,
            part.width,
            part.row,
        ):
            part = replace(before, height=before.height + part.height)
            found.pop()
        found.append(part)
    return found
