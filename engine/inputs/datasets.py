# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Open datasets of images, one for each thread, within the memory of a run."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import groupby
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..availability import allowance, is_remote, may_be_asked
from ..grid import blocks
from ..grid.grid import Window
from ..images import Band, Image
from .handles import Decoding, Handle
from .shared_handles import Key, SharedHandles

# What fills an array (bands, height, width) with the numbers of bands of an image in a window.
Read = Callable[[NDArray[Any], Image, Sequence[Band], Window], None]


class Keeper(Protocol):
    """Keeps some of what was decoded."""

    def read_into(
        self,
        result: NDArray[Any],
        image: Image,
        bands: Sequence[Band],
        window: Window,
        read: Read,
    ) -> bool:
        """Fill an array as `read` does; return False when nothing of the image is kept."""


# Most files that all threads together hold open; it is fewer where the system allows less.
OPEN_FILES = 96


class DatasetPool:
    """Open datasets: one of each image for each thread, and not too many at once.

    Those of images on servers are shared by all threads. What these decode at once, with what they
    were sent of it, is within the memory of all.

    `memory`, in bytes, is what a thread may have in decoded tiles; 0 sets no bounds. A tile that
    is larger is decoded all the same, by as few threads at once as is needed to stay within what
    all may have, or within `room` bytes where that is given.

    With `keeps_tiles`, GDAL keeps decoded tiles as it likes, for those who look at one place again
    and again.
    """

    def __init__(
        self, threads: int, *, memory: int = 0, room: int = 0, keeps_tiles: bool = False
    ) -> None:
        self._most = max(2, allowance(OPEN_FILES) // max(1, threads))
        self._memory = memory
        self._keeps_tiles = keeps_tiles
        self._room = Room(room or memory * threads)
        self._keeper: Keeper | None = None
        self._closed = threading.Event()
        self._decodings: dict[Key, Decoding] = {}
        self._most_bytes = 0
        # By thread, and not in a `threading.local`: what is left in that is closed by a thread that
        # is half gone, and GDAL crashes when it needs Python then, as for a live composite.
        self._opened: dict[int, OrderedDict[Key, Handle]] = {}
        self._shared = SharedHandles()
        may_be_asked(self)

    @contextmanager
    def held(self, image: Image) -> Iterator[Handle]:
        """Have a handle of an image for a while."""
        if not is_remote(image.path):
            yield self._own(image)
            return
        with self._shared.held(_key(image), partial(self._open, image)) as handle:
            yield handle

    def _own(self, image: Image) -> Handle:
        """Return this thread's handle of an image."""
        key = _key(image)
        opened = self._opened.setdefault(threading.get_ident(), OrderedDict())
        handle = opened.pop(key, None)
        if handle is None:
            self._keep(opened, self._most - 1)
            handle = self._open(image)
        opened[key] = handle
        self._keep(opened, self._most)
        return handle

    def _open(self, image: Image) -> Handle:
        key = _key(image)
        handle = Handle(image, self._closed, is_checked=key in self._decodings)
        self._decodings[key] = handle.decoding
        self._most_bytes = max(self._most_bytes, handle.decoding.bytes)
        return handle

    @staticmethod
    def _keep(opened: OrderedDict[Key, Handle], count: int) -> None:
        """Close those that were not asked for the longest."""
        while len(opened) > count:
            opened.popitem(last=False)

    def tile_memory(self, images: Sequence[Image]) -> int:
        """Return what decoding a tile takes, of the images whose tiles take the most.

        One image is opened of each kind of tiles, and closed again.
        """
        kinds = {(i.block_width, i.block_height, i.is_pixel_interleaved): i for i in images}
        largest = max((self.decoding(image).memory for image in kinds.values()), default=0)
        self._opened.pop(threading.get_ident(), None)
        self._shared.keep(0)
        return largest

    def close(self) -> None:
        """Let go of all datasets; what a thread is reading from, it closes when it is done.

        Servers are not asked again any more.
        """
        self._closed.set()
        self._keeper = None
        self._opened.clear()
        self._shared.close()

    def shrink(self) -> None:
        """Hold half as many from now on; this thread closes all but the one in use.

        What other threads have open they close when they ask the next time.
        """
        self._most = max(1, self._most // 2)
        self._keep(self._opened.get(threading.get_ident(), OrderedDict()), 0)
        self._shared.keep(0)

    def decoding(self, image: Image) -> Decoding:
        """Return what GDAL decodes of an image at once."""
        if _key(image) not in self._decodings:
            with self.held(image):
                pass  # it was opened
        return self._decodings[_key(image)]

    def read_into(
        self, result: NDArray[Any], image: Image, bands: Sequence[Band], window: Window
    ) -> None:
        """Fill an array (bands, height, width) with stored numbers, few tiles at a time."""
        keeper = self._keeper
        if keeper is None or not keeper.read_into(result, image, bands, window, self._read):
            self._read(result, image, bands, window)

    def keep_with(self, keeper: Keeper) -> None:
        """Have some of what is decoded kept from now on."""
        self._keeper = keeper

    def _read(
        self, result: NDArray[Any], image: Image, bands: Sequence[Band], window: Window
    ) -> None:
        decoding = self.decoding(image)
        limit = self._memory if self._memory and not self._keeps_tiles else None
        with self.held(image) as handle:
            if limit is None:
                handle.read_into(result, bands, window)
                return
            with self._room.taken(_taken(image, decoding, limit)):
                pieces = list(_pieces(decoding, window, len(bands), limit))
                for number, (group, piece) in enumerate(pieces, start=1):
                    at = piece.slices(window)
                    handle.read_into(result[(group, *at)], bands[group], piece)
                    if number < len(pieces):
                        handle.free()
                if decoding.memory > limit:
                    # While nobody else may decode as much.
                    handle.free()

    def read_stored(
        self, image: Image, bands: Sequence[Band], window: Window
    ) -> NDArray[Any] | list[NDArray[Any]]:
        """Return the stored numbers of some bands, each of shape (height, width).

        Bands that follow each other with one type are read in one call, since in a
        pixel-interleaved file they are decoded together. Where all are, they are one array,
        (bands, height, width).

        Raises SourceError when any part cannot be read: unreadable is not the same as nodata.
        """

        return _by_type(
            bands, window, lambda found, bands: self.read_into(found, image, bands, window)
        )

    def decoded(
        self, image: Image, bands: Sequence[Band], window: Window, size: int
    ) -> Iterator[tuple[int, Window, NDArray[Any]]]:
        """Decode each tile of a window once, and give all numbers by some `size` bytes at a time.

        They come as the place of a band among `bands`, cells, and what is in these.
        """
        decoding = self.decoding(image)
        if all(bands[0].tile):
            decoding = decoding.with_tile(*bands[0].tile)
        limit = self._memory or decoding.memory
        with self.held(image) as handle, self._room.taken(_taken(image, decoding, limit)):
            for group, piece in _pieces(decoding, window, len(bands), limit):
                items = sum(np.dtype(band.dtype).itemsize for band in bands[group])
                rows = max(1, size // (piece.width * items))
                for part in blocks.windows(piece, piece.width, rows):
                    for place, numbers in zip(
                        range(*group.indices(len(bands))),
                        _by_type(bands[group], part, partial(handle.read_into, window=part)),
                    ):
                        yield place, part, numbers
                handle.free()
        self.release_cache(image)

    def read_mask(self, image: Image, band: Band, window: Window) -> NDArray[np.bool_]:
        """Return where the mask or alpha band of a band lets the values count."""
        with self.held(image) as handle:
            return handle.read_mask(band, window)

    def release_cache(self, image: Image) -> None:
        """Free what GDAL keeps of an image, unless it is to be kept.

        Blocks follow the tiles, so that these are rarely wanted again; kept, they would take memory
        beyond the budget of the run. An open file keeps the tile that was read last as it stands in
        the file: where that is much, it is closed too, which costs a tenth of a millisecond.
        """
        if self._keeps_tiles:
            return
        key = _key(image)
        if is_remote(image.path):
            self._shared.free(key)
            self._shared.keep(size=self._room.size or None)
            return
        opened = self._opened.get(threading.get_ident(), OrderedDict())
        if key not in opened:
            return
        opened[key].free()
        most = len(opened) * self._most_bytes
        if 0 < self._memory < most and self._bytes_of(opened) > self._memory:
            del opened[key]

    def _bytes_of(self, opened: Iterable[Key]) -> int:
        """Return what open files keep of the tiles that were read last."""
        return sum(self._decodings[key].bytes for key in opened)


def _key(image: Image) -> Key:
    return image.path, image.open_options


def _taken(image: Image, decoding: Decoding, limit: int) -> int:
    """Return how much of the room for all is taken to decode pieces of at most so many bytes."""
    if is_remote(image.path):
        return max(decoding.memory, limit)
    return decoding.memory if decoding.memory > limit else 0


class Room:
    """Memory that threads share: whoever needs much of it waits until the others leave as much."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._taken = 0
        self._changed = threading.Condition()

    @contextmanager
    def taken(self, size: int) -> Iterator[None]:
        """Have so many bytes for a while; what is more than there is goes alone."""
        if not size:
            yield
            return
        with self._changed:
            self._changed.wait_for(lambda: not self._taken or self._taken + size <= self.size)
            self._taken += size
        try:
            yield
        finally:
            with self._changed:
                self._taken -= size
                self._changed.notify_all()


def _pieces(
    decoding: Decoding, window: Window, bands: int, limit: int
) -> Iterator[tuple[slice, Window]]:
    """Cut the bands and cells of a window so that GDAL decodes no more than `limit` bytes for each.

    No tile is in two pieces of one band, so that none is decoded twice. One tile is the least.
    Bands that are apart are read one by one: the places of tiles that are freed together are
    hardly used again by the C library, and several of each band take as much once more.
    """
    across = -(-(window.column + window.width) // decoding.width) - window.column // decoding.width
    at_once = bands if decoding.together else 1
    most = decoding.count_within(limit)
    columns = min(across, most)
    rows = max(1, most // across)
    for first in range(0, bands, at_once):
        for cell in blocks.cells(window, columns * decoding.width, rows * decoding.height):
            piece = cell.intersection(window)
            if piece is not None:
                yield slice(first, first + at_once), piece


def _by_type(
    bands: Sequence[Band],
    window: Window,
    read_into: Callable[[NDArray[Any], Sequence[Band]], None],
) -> NDArray[Any] | list[NDArray[Any]]:
    """Return what `read_into` reads of bands that follow each other with one type, put together."""
    arrays: list[NDArray[Any]] = []
    for dtype, each in groupby(bands, key=lambda band: band.dtype):
        group = list(each)
        found = np.empty((len(group), window.height, window.width), dtype)
        read_into(found, group)
        if len(found) == len(bands):
            return found
        arrays.extend(found)
    return arrays
