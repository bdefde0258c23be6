# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Decoded tiles in files of their own, for images whose tiles are larger than what is worked on.

GDAL cannot read less than a whole tile or strip. Where memory holds only a small part of each, a
tile would be decoded again for every part. Here it is decoded once, and its numbers are written as
they are into a file, from which each part is read, until all blocks that reach it are done.
"""

from __future__ import annotations

import contextlib
import errno
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from io import RawIOBase
from pathlib import Path
from time import perf_counter
from typing import Any, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..grid import blocks
from ..grid.grid import Window
from ..images import Band, Image, own_bands
from ..inputs.datasets import DatasetPool
from ..text import worded
from .block_book import BlockBook
from .work import Size, Work

# Seconds that writing tiles may take beyond what is saved by it, as on a drive in a slow network,
# until no more are written.
PATIENCE = 2.0
# Of the free space of the disk, the share that may be taken.
SHARE_OF_DISK = 0.5
# Bytes that go through memory at once on the way into a file.
PIECE = 4 * 1024 * 1024

Array = NDArray[Any]
T = TypeVar("T")


@dataclass(eq=False)
class _Chunk:
    """Some whole tiles of an image, of bands that are decoded together.

    `window` is in pixels of the image. The file holds column after column, of each its bands.
    """

    bands: tuple[Band, ...]
    window: Window
    edges: Sequence[int]
    path: Path
    state: Literal["new", "kept", "dropped"] = "new"
    lock: threading.Lock = field(default_factory=threading.Lock)

    @cached_property
    def pixel_bytes(self) -> int:
        """Bytes of one pixel."""
        return sum(np.dtype(band.dtype).itemsize for band in self.bands)

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self.window.pixels * self.pixel_bytes

    def columns(self, part: Window) -> Iterator[Window]:
        """Give the columns of the file that a part of the window reaches, each over all rows."""
        for start, stop in zip(self.edges, self.edges[1:]):
            if start < part.column + part.width and stop > part.column:
                yield Window(start, self.window.row, stop - start, self.window.height)

    def place(self, column: Window, band: int, row: int) -> int:
        """Return where in the file a row of a band of a column begins."""
        before = (column.column - self.window.column) * column.height * self.pixel_bytes
        items = [np.dtype(record.dtype).itemsize for record in self.bands]
        before += sum(items[:band]) * column.pixels
        return before + (row - column.row) * column.width * items[band]


class _Stopwatch:
    """The time that goes by, and how much of it was spent waiting for the next of some things."""

    def __init__(self) -> None:
        self._start = perf_counter()
        self._waited = 0.0

    def timed(self, things: Iterable[T]) -> Iterator[T]:
        """Give all things."""
        start = perf_counter()
        for thing in things:
            self._waited += perf_counter() - start
            yield thing
            start = perf_counter()

    def split(self) -> tuple[float, float]:
        """Return the seconds of waiting for things, and those between them."""
        return self._waited, perf_counter() - self._start - self._waited


class TileStore:
    """Reads pixels of images from files that hold their decoded tiles; safe to use from threads.

    `ahead` says that all images are read for each block: while one thread decodes a tile, others
    decode those that are needed next.
    """

    def __init__(
        self,
        folder: Path,
        images: Sequence[Image],
        offsets: Sequence[tuple[int, int] | None],
        handles: DatasetPool,
        work: Work,
        *,
        ahead: bool,
    ) -> None:
        self._folder = folder
        self._images = images
        self._offsets = offsets
        self._handles = handles
        self._work = work
        self._ahead = ahead
        self._lock = threading.Lock()
        self._sizes: dict[int, list[Size]] = {}
        self._book = BlockBook(work.whole, work.block, work.margin)
        # Those that a block needs which is not done.
        self._chunks: dict[tuple[int, int, Window], _Chunk] = {}
        self._room = int(shutil.disk_usage(folder).free * SHARE_OF_DISK)
        self._seconds_left = PATIENCE

    def keeps(self, index: int) -> bool:
        """Return True for an image of which some tiles are kept."""
        return bool(self._kept_sizes(index))

    def _kept_sizes(self, index: int) -> list[Size]:
        """Return the sizes of the tiles of an image that are kept."""
        if index not in self._sizes:
            self._sizes[index] = self._work.cut_tiles(self._images[index], self._offsets[index])
        return self._sizes[index]

    def read_into(
        self,
        result: Array,
        index: int,
        bands: Sequence[Band],
        window: Window,
        check_stopped: Callable[[], None],
    ) -> None:
        """Fill an array (bands, height, width) with stored numbers of a window of an image."""
        image = self._images[index]
        sizes = [image.tile_of(band) for band in bands]
        for size in dict.fromkeys(sizes):
            places = [place for place, each in enumerate(sizes) if each == size]
            targets, records = [result[at] for at in places], [bands[at] for at in places]
            if size in self._kept_sizes(index):
                self._read_kept(targets, index, records, size, window, check_stopped)
            else:
                self._read_directly(targets, index, records, window)

    def _read_directly(
        self, targets: Sequence[Array], index: int, bands: Sequence[Band], window: Window
    ) -> None:
        for target, band in zip(targets, bands):
            self._handles.read_into(target[None], self._images[index], [band], window)

    def _read_kept(
        self,
        whole_targets: Sequence[Array],
        index: int,
        bands: Sequence[Band],
        size: Size,
        window: Window,
        check_stopped: Callable[[], None],
    ) -> None:
        """Fill an array for each of some bands with tiles of one size."""
        for chunk_window in self._chunk_windows(index, size, window):
            part = chunk_window.intersection(window)
            if part is None:
                continue
            at = part.slices(window)
            for chunk, places in self._chunks_of(index, bands, size, chunk_window):
                targets = [whole_targets[place][at] for place in places]
                records = [bands[place] for place in places]
                if self._is_kept(chunk, index, check_stopped):
                    self._read(chunk, records, part, targets)
                else:
                    self._read_directly(targets, index, records, part)

    def done(self, block: Window) -> None:
        """Note that a block is done, and remove what no other one needs."""
        self._book.done(block)
        with self._lock:
            keys = [key for key in self._chunks if not self._is_left(key[0], key[2])]
            chunks = [self._chunks.pop(key) for key in keys]
        for chunk in chunks:
            self._drop(chunk)

    def _is_left(self, index: int, window: Window) -> bool:
        """Return True when a block that is not done needs pixels of an image."""
        return self._book.is_left(window.shifted(*(self._offsets[index] or (0, 0))))

    def _in_image(self, index: int, window: Window) -> Window | None:
        """Return the pixels of an image that are the cells of a window."""
        column, row = self._offsets[index] or (0, 0)
        image = self._images[index]
        return window.shifted(-column, -row).intersection(Window(0, 0, image.width, image.height))

    def _chunk_windows(self, index: int, size: Size, window: Window) -> list[Window]:
        """Return the chunks of an image that a window reaches: whole tiles, a block at least.

        They are cut off where the grid ends.
        """
        image = self._images[index]
        if size == (image.block_width, image.block_height):
            # Of a file that nobody had opened, this was a guess.
            decoding = self._handles.decoding(image)
            size = decoding.width, decoding.height
        width, height = (
            tile * max(1, -(-block // tile)) for tile, block in zip(size, self._work.block)
        )
        needed = self._in_image(index, self._work.reach(self._work.whole))
        if needed is None:
            return []
        found = (cell.intersection(needed) for cell in blocks.cells(window, width, height))
        return [chunk for chunk in found if chunk is not None]

    def _chunks_of(
        self, index: int, bands: Sequence[Band], size: Size, window: Window
    ) -> list[tuple[_Chunk, list[int]]]:
        """Return the chunks of a window that hold some bands, with the places of these."""
        image = self._images[index]
        together = self._handles.decoding(image).together
        found: dict[int, tuple[_Chunk, list[int]]] = {}
        for place, band in enumerate(bands):
            group = 0 if together else band.number
            if group not in found:
                held = own_bands(image.bands) if together else (band,)
                found[group] = (self._chunk(index, group, held, window), [])
            found[group][1].append(place)
        return list(found.values())

    def _chunk(self, index: int, group: int, bands: Sequence[Band], window: Window) -> _Chunk:
        key = (index, group, window)
        with self._lock:
            chunk = self._chunks.get(key)
            if chunk is None:
                column, row = self._offsets[index] or (0, 0)
                edges = [edge - column for edge in self._work.edges(window.shifted(column, row))]
                name = f"{index}-{group}-{window.column}-{window.row}"
                chunk = _Chunk(tuple(dict.fromkeys(bands)), window, edges, self._folder / name)
                if self._is_left(index, window):
                    self._chunks[key] = chunk
                else:
                    chunk.state = "dropped"
            return chunk

    def _is_kept(self, chunk: _Chunk, index: int, check_stopped: Callable[[], None]) -> bool:
        """Have a chunk decoded; return False when there is no place for it."""
        while chunk.state == "new":
            check_stopped()
            if self._decode(chunk, index):
                break
            if not (self._ahead and self._decode_another(chunk, index)):
                with chunk.lock:
                    pass  # until the other thread is done
        return chunk.state == "kept"

    def _decode_another(self, chunk: _Chunk, index: int) -> bool:
        """Decode a tile of another image at the place of a chunk; return False without any."""
        column, row = self._offsets[index] or (0, 0)
        place = chunk.window.shifted(column, row)
        for other in range(index + 1, len(self._images)):
            inside = self._in_image(other, place) if self.keeps(other) else None
            if inside is None:
                continue
            for candidate in self._candidates(other, inside):
                if candidate.state == "new" and self._decode(candidate, other):
                    return True
        return False

    def _candidates(self, index: int, window: Window) -> Iterator[_Chunk]:
        """Give all chunks of an image that a window reaches."""
        image = self._images[index]
        for size in self._kept_sizes(index):
            bands = [band for band in own_bands(image.bands) if image.tile_of(band) == size]
            for part in self._chunk_windows(index, size, window):
                for chunk, _ in self._chunks_of(index, bands, size, part):
                    yield chunk

    def _decode(self, chunk: _Chunk, index: int) -> bool:
        """Decode a chunk, unless another thread is doing so: then return False."""
        if not chunk.lock.acquire(blocking=False):
            return False
        try:
            if chunk.state == "new":
                chunk.state = (
                    "kept" if self._has_room(chunk) and self._write(chunk, index) else "dropped"
                )
        finally:
            chunk.lock.release()
        return True

    def _has_room(self, chunk: _Chunk) -> bool:
        with self._lock:
            if self._room < chunk.size or self._seconds_left < 0:
                return False
            self._room -= chunk.size
            return True

    def _write(self, chunk: _Chunk, index: int) -> bool:
        """Put the numbers of a chunk into its file; return False when the disk is full."""
        decoded = self._handles.decoded(self._images[index], chunk.bands, chunk.window, PIECE)
        watch = _Stopwatch()
        try:
            with chunk.path.open("wb", buffering=0) as file:
                for place, part, numbers in watch.timed(decoded):
                    for column in chunk.columns(part):
                        inside = part.intersection(column)
                        if inside is not None:
                            at = inside.slices(part)
                            _write_rows(file, chunk, column, place, inside, numbers[at])
        except BaseException as error:
            self._remove(chunk)
            if isinstance(error, OSError):
                return False
            raise
        self._weigh(chunk, index, watch)
        return True

    def _weigh(self, chunk: _Chunk, index: int, watch: _Stopwatch) -> None:
        """Weigh what it took to write a chunk against decoding it as often as without a file."""
        image, offset = self._images[index], self._offsets[index] or (0, 0)
        often = self._work.decodings(image, offset, image.tile_of(chunk.bands[0]))
        decoding, writing = watch.split()
        with self._lock:
            self._seconds_left += (often - 1.0) * decoding - writing

    def _read(
        self, chunk: _Chunk, bands: Sequence[Band], part: Window, targets: Sequence[Array]
    ) -> None:
        """Fill arrays of the shape of a part with the numbers of bands of a chunk."""
        try:
            with chunk.path.open("rb", buffering=0) as file:
                for column in chunk.columns(part):
                    inside = part.intersection(column)
                    if inside is None:
                        continue
                    rows = Window(column.column, inside.row, column.width, inside.height)
                    for band, target in zip(bands, targets):
                        wanted = target[inside.slices(part)]
                        is_all = rows == inside and wanted.flags.c_contiguous
                        shape = (rows.height, rows.width)
                        numbers = wanted if is_all else np.empty(shape, target.dtype)
                        file.seek(chunk.place(column, chunk.bands.index(band), inside.row))
                        if file.readinto(numbers.data.cast("B")) != numbers.nbytes:
                            raise OSError(errno.EIO, "the file is too short")
                        if not is_all:
                            wanted[...] = numbers[inside.slices(rows)]
        except OSError as error:
            raise EngineError(
                worded(
                    "Decoded tiles cannot be read from the folder '{folder}': {reason}. Is "
                    "the disk there, and has nobody removed the folder?",
                    folder=self._folder,
                    reason=error.strerror,
                )
            ) from error

    def _drop(self, chunk: _Chunk) -> None:
        """Remove a chunk that no block needs any more."""
        with chunk.lock:
            if chunk.state == "kept":
                self._remove(chunk)
            chunk.state = "dropped"

    def _remove(self, chunk: _Chunk) -> None:
        with contextlib.suppress(OSError):
            chunk.path.unlink(missing_ok=True)
        with self._lock:
            self._room += chunk.size


def _write_rows(
    file: RawIOBase, chunk: _Chunk, column: Window, band: int, part: Window, numbers: Array
) -> None:
    """Write rows of a column of a chunk; where they are not whole, one after the other."""
    if part.width == column.width:
        file.seek(chunk.place(column, band, part.row))
        _write_all(file, np.ascontiguousarray(numbers))
        return
    for number, row in enumerate(numbers):
        before = (part.column - column.column) * numbers.itemsize
        file.seek(chunk.place(column, band, part.row + number) + before)
        _write_all(file, np.ascontiguousarray(row))


def _write_all(file: RawIOBase, numbers: Array) -> None:
    """Write all bytes of an array; raises OSError when the disk is full."""
    left = numbers.data.cast("B")
    while left:
        left = left[file.write(left) or 0 :]
