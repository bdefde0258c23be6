# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Open datasets of images, and the stored numbers that are read from them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..availability import allowance, find_room, may_be_asked, no_room, obstacle
from ..errors import SourceError, raise_unavailable
from ..gdal_calls import (
    Failures,
    gdal_errors,
    has_int8,
    http_timeouts,
    one_line,
    open_raster,
    stored_type,
)
from ..grid import blocks
from ..grid.grid import Window
from ..images import Band, Image, own_bands
from ..remote.addresses import is_text
from .alpha import is_alpha
from .joined_files import joined_bands

# Most files that all threads together hold open; it is fewer where the system allows less.
OPEN_FILES = 96


@dataclass(frozen=True)
class Decoding:
    """What GDAL decodes of a raster at once: a tile or strip, in bytes of memory.

    `together` says that this is done for all bands, which are interleaved by pixel.
    """

    width: int
    height: int
    bytes: int
    together: bool

    @staticmethod
    def of(dataset: gdal.Dataset) -> Decoding:
        """Return that of an open raster."""
        band = dataset.GetRasterBand(1)
        width, height = band.GetBlockSize()
        number = dataset.RasterCount
        interleave = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") or "BAND"
        together = interleave.upper() == "PIXEL" and number > 1
        size = width * height * max(1, gdal.GetDataTypeSize(band.DataType) // 8)
        return Decoding(width, height, size * number if together else size, together)

    @property
    def memory(self) -> int:
        """What one takes."""
        return self.memory_of(1)

    def memory_of(self, count: int) -> int:
        """Return what so many take, which are decoded one after the other and kept.

        The last one is there as it stands in the file too, hardly larger than decoded; one of all
        bands also as it was decoded, before these were taken apart.
        """
        return (count + (2 if self.together else 1)) * self.bytes

    def count_within(self, size: int) -> int:
        """Return how many take at most so many bytes, but one at least."""
        return max(1, size // max(1, self.bytes) - (2 if self.together else 1))


class DatasetPool:
    """Open datasets: one of each image for each thread, and not too many at once.

    `memory`, in bytes, is what a thread may have in decoded tiles; 0 sets no bounds. A tile that
    is larger is decoded all the same, by as few threads at once as is needed to stay within.

    With `keeps_tiles`, GDAL keeps decoded tiles as it likes, for those who look at one place again
    and again.
    """

    def __init__(self, threads: int, *, memory: int = 0, keeps_tiles: bool = False) -> None:
        self._most = max(2, allowance(OPEN_FILES) // max(1, threads))
        self._memory = memory
        self._keeps_tiles = keeps_tiles
        self._room = Room(memory * threads)
        self._decodings: dict[_Key, Decoding] = {}
        # By thread, and not in a `threading.local`: what is left in that is closed by a thread that
        # is half gone, and GDAL crashes when it needs Python then, as for a live composite.
        self._opened: dict[int, OrderedDict[_Key, gdal.Dataset]] = {}
        may_be_asked(self)

    def dataset(self, image: Image) -> gdal.Dataset:
        """Return this thread's dataset of an image."""
        key = _key(image)
        opened = self._opened.setdefault(threading.get_ident(), OrderedDict())
        dataset = opened.pop(key, None)
        if dataset is None:
            self._keep(opened, self._most - 1)
            dataset = _open_again(image)
            _check_unchanged(dataset, image)
            if is_text(image.path) and key not in self._decodings:
                _check_joined(image)
            self._decodings[key] = Decoding.of(dataset)
        opened[key] = dataset
        self._keep(opened, self._most)
        return dataset

    @staticmethod
    def _keep(opened: OrderedDict[_Key, gdal.Dataset], count: int) -> None:
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
        return largest

    def close(self) -> None:
        """Let go of all datasets; what a thread is reading from, it closes when it is done."""
        self._opened.clear()

    def shrink(self) -> None:
        """Hold half as many from now on; this thread closes all but the one in use.

        What other threads have open they close when they ask the next time.
        """
        self._most = max(1, self._most // 2)
        self._keep(self._opened.get(threading.get_ident(), OrderedDict()), 0)

    def decoding(self, image: Image) -> Decoding:
        """Return what GDAL decodes of an image at once."""
        if _key(image) not in self._decodings:
            self.dataset(image)
        return self._decodings[_key(image)]

    def read_into(
        self, result: NDArray[Any], image: Image, bands: Sequence[Band], window: Window
    ) -> None:
        """Fill an array (bands, height, width) as `read_into` does, few tiles at a time."""
        dataset, decoding = self.dataset(image), self.decoding(image)
        limit = self._memory if self._memory and not self._keeps_tiles else None
        if limit is None:
            read_into(result, dataset, image, bands, window)
            return
        with self._room.taken(decoding.memory if decoding.memory > limit else 0):
            pieces = list(_pieces(decoding, window, len(bands), limit))
            for number, (group, piece) in enumerate(pieces, start=1):
                at = piece.slices(window)
                read_into(result[(group, *at)], dataset, image, bands[group], piece)
                if number < len(pieces):
                    self._free(dataset)
            if decoding.memory > limit:
                # While nobody else may decode as much.
                self._free(dataset)

    def read_stored(
        self, image: Image, bands: Sequence[Band], window: Window
    ) -> NDArray[Any] | list[NDArray[Any]]:
        """Return the stored numbers of some bands, each of shape (height, width).

        Bands that follow each other with one type are read in one call, since in a
        pixel-interleaved file they are decoded together. Where all are, they are one array,
        (bands, height, width).

        Raises SourceError when any part cannot be read: unreadable is not the same as nodata.
        """

        def read(bands: Sequence[Band]) -> NDArray[Any]:
            found = np.empty((len(bands), window.height, window.width), bands[0].dtype)
            self.read_into(found, image, bands, window)
            return found

        return _by_type(bands, read)

    def decoded(
        self, image: Image, bands: Sequence[Band], window: Window, size: int
    ) -> Iterator[tuple[int, Window, NDArray[Any]]]:
        """Decode each tile of a window once, and give all numbers by some `size` bytes at a time.

        They come as the place of a band among `bands`, cells, and what is in these.
        """
        dataset, decoding = self.dataset(image), self.decoding(image)
        limit = self._memory or decoding.memory
        with self._room.taken(decoding.memory if decoding.memory > limit else 0):
            for group, piece in _pieces(decoding, window, len(bands), limit):
                items = sum(np.dtype(band.dtype).itemsize for band in bands[group])
                rows = max(1, size // (piece.width * items))
                for part in blocks.windows(piece, piece.width, rows):
                    for place, numbers in zip(
                        range(*group.indices(len(bands))),
                        _read_stored(dataset, image, bands[group], part),
                    ):
                        yield place, part, numbers
                self._free(dataset)
            self.release_cache(image)

    def read_mask(self, image: Image, band: Band, window: Window) -> NDArray[np.bool_]:
        """Return where the mask or alpha band of a band lets the values count."""
        return read_mask(self.dataset(image), image, band, window)

    def release_cache(self, image: Image) -> None:
        """Free what GDAL keeps of an image, unless it is to be kept.

        Blocks follow the tiles, so that these are rarely wanted again; kept, they would take memory
        beyond the budget of the run. An open file keeps the tile that was read last as it stands in
        the file: where that is much, it is closed too, which costs a tenth of a millisecond.
        """
        if self._keeps_tiles:
            return
        opened = self._opened.get(threading.get_ident(), OrderedDict())
        key = _key(image)
        if key not in opened:
            return
        self._free(opened[key])
        if self._memory and sum(self._decodings[one].bytes for one in opened) > self._memory:
            del opened[key]

    @staticmethod
    def _free(dataset: gdal.Dataset) -> None:
        with gdal_errors():
            dataset.FlushCache()


_Key = tuple[str, tuple[str, ...]]


def _key(image: Image) -> _Key:
    return image.path, image.open_options


class Room:
    """Memory that threads share: whoever needs much of it waits until the others leave as much."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._taken = 0
        self._changed = threading.Condition()

    @contextmanager
    def taken(self, size: int) -> Iterator[None]:
        """Have so many bytes for a while; what is more than there is goes alone."""
        if not size:
            yield
            return
        with self._changed:
            self._changed.wait_for(lambda: not self._taken or self._taken + size <= self._size)
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


def _open_again(image: Image) -> gdal.Dataset:
    try:
        return open_raster(image.path, image.open_options, image.name)
    except SourceError as error:
        if not error.is_unavailable:
            error.position = image.position
        raise


def _check_unchanged(dataset: gdal.Dataset, image: Image) -> None:
    """Raise SourceError when another file has taken the place of the image."""
    if (dataset.RasterXSize, dataset.RasterYSize) != (image.width, image.height):
        raise SourceError(
            f"Image '{image.name}' has changed its size since the start.", image.position
        )
    for band in own_bands(image.bands):
        known = band.number <= dataset.RasterCount
        if not known or stored_type(dataset.GetRasterBand(band.number), image.name) != band.dtype:
            raise SourceError(
                f"Image '{image.name}' has changed its bands since the start.", image.position
            )


def _check_joined(image: Image) -> None:
    """Raise SourceError when a file is not as the text of a VRT that joins it takes it to be."""
    known: dict[str, gdal.Dataset] = {}
    for band in joined_bands(image.path):
        dataset = known.get(band.path)
        if dataset is None:
            dataset = known[band.path] = _open_file(image, band.path)
        size = dataset.RasterXSize, dataset.RasterYSize
        problem = ""
        if band.number > dataset.RasterCount:
            problem = f"it has {dataset.RasterCount} bands, and band {band.number} is wanted"
        elif size != (band.width, band.height):
            problem = f"it has {size[0]} x {size[1]} pixels, and not {band.width} x {band.height}"
        else:
            kind = gdal.GetDataTypeName(dataset.GetRasterBand(band.number).DataType)
            if kind != band.kind:
                problem = f"it holds {kind}, and not {band.kind}"
        if problem:
            raise SourceError(
                f"Image '{image.name}' cannot be read: its file '{band.path}' is not what the "
                f"collection file says of it: {problem}.",
                image.position,
            )


def _open_file(image: Image, path: str) -> gdal.Dataset:
    try:
        return open_raster(path, (), image.name)
    except SourceError as error:
        raise_unavailable(error)
        reason = str(error).partition("cannot be opened: ")[2] or str(error)
        raise SourceError(
            f"Image '{image.name}' cannot be read: its file '{path}' cannot be opened: {reason}",
            image.position,
        ) from None


def _by_type(
    bands: Sequence[Band], read: Callable[[Sequence[Band]], NDArray[Any]]
) -> NDArray[Any] | list[NDArray[Any]]:
    """Return what `read` makes of bands that follow each other with one type, put together."""
    arrays: list[NDArray[Any]] = []
    for _, group in groupby(bands, key=lambda band: band.dtype):
        found = read(list(group))
        if len(found) == len(bands):
            return found
        arrays.extend(found)
    return arrays


def _read_stored(
    dataset: gdal.Dataset, image: Image, bands: Sequence[Band], window: Window
) -> NDArray[Any] | list[NDArray[Any]]:
    """Return the stored numbers of some bands, as `DatasetPool.read_stored`, all at once."""

    def read(bands: Sequence[Band]) -> NDArray[Any]:
        found = np.empty((len(bands), window.height, window.width), bands[0].dtype)
        read_into(found, dataset, image, bands, window)
        return found

    return _by_type(bands, read)


def read_into(
    result: NDArray[Any], dataset: gdal.Dataset, image: Image, bands: Sequence[Band], window: Window
) -> None:
    """Fill an array of shape (bands, height, width) with the stored numbers of bands of its type.

    Raises SourceError when any part cannot be read.
    """
    # Before GDAL 3.7, signed bytes are unsigned ones with a remark.
    buffer = result.view("uint8") if result.dtype == "int8" and not has_int8() else result
    _reading(
        lambda: dataset.ReadAsArray(
            window.column,
            window.row,
            window.width,
            window.height,
            buf_obj=buffer,
            band_list=[band.number for band in bands],
        ),
        image,
        window,
        "the file is damaged",
    )


def read_mask(dataset: gdal.Dataset, image: Image, band: Band, window: Window) -> NDArray[np.bool_]:
    """Return where the band's mask or alpha band lets the values count."""
    mask = _reading(
        lambda: _mask_band(dataset, band).ReadAsArray(
            window.column, window.row, window.width, window.height
        ),
        image,
        window,
        "the mask is damaged",
    )
    valid: NDArray[np.bool_] = mask != 0
    return valid


def _mask_band(dataset: gdal.Dataset, band: Band) -> gdal.Band:
    source = dataset.GetRasterBand(band.number)
    if source.GetMaskFlags() & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
        # GDAL takes no notice of an alpha band beside a nodata value, nor of one whose type is
        # neither Byte nor UInt16.
        for number in range(1, dataset.RasterCount + 1):
            if is_alpha(dataset.GetRasterBand(number)):
                return dataset.GetRasterBand(number)
    return source.GetMaskBand()


def _reading(
    read: Callable[[], NDArray[Any] | None], image: Image, window: Window, otherwise: str
) -> NDArray[Any]:
    """Return what is read; `otherwise` is the reason when GDAL gives none.

    It is retried once, where what the system or the network had in its way is gone by then.
    """
    found, messages = _attempt(read)
    if found is None:
        # A file that is made of others opens them only now.
        if not find_room():
            raise _unavailable(image, window, no_room())
        with http_timeouts():
            in_the_way = obstacle(image.path, messages, messages.numbers)
        if in_the_way:
            raise _unavailable(image, window, in_the_way)
        found, messages = _attempt(read)
    if found is None:
        raise _unreadable(image, window, messages.reason or otherwise)
    return found


def _attempt(read: Callable[[], NDArray[Any] | None]) -> tuple[NDArray[Any] | None, Failures]:
    with gdal_errors() as messages, http_timeouts():
        return read(), messages
    return None, messages


def _unavailable(image: Image, window: Window, reason: str) -> SourceError:
    return SourceError(
        f"Image '{image.name}' cannot be read at row {window.row}, column {window.column}: "
        f"{reason}",
        is_unavailable=True,
    )


def _unreadable(image: Image, window: Window, reason: str) -> SourceError:
    return SourceError(
        f"Image '{image.name}' cannot be read at row {window.row}, column {window.column}: "
        f"{one_line(reason)} The file may be damaged or incomplete; get it again.",
        image.position,
    )
