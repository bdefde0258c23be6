# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Open datasets for live composites, with tiles of images on servers kept on the disk."""

from __future__ import annotations

import html
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..grid import blocks
from ..grid.grid import Window
from ..images import Band, Image
from ..inputs.datasets import DatasetPool
from ..inputs.joined_files import file_paths, is_on_servers_only
from ..remote.addresses import files_in
from ..remote.crew import Crew
from ..remote.headers import stamp_of
from ..text import without_secrets
from .tile_folder import TileFolder

# Sides of tiles at least, as far as these take no more bytes than `LARGE`; larger ones than
# `LARGEST` are not kept.
SIDE = 256
LARGE, LARGEST = 1 << 20, 1 << 23
# Tiles that wait to be written; more are not kept.
WAITING = 256

_MASK = "mask"

# Fills an array (bands, height, width) with what is in a window.
_Read = Callable[[NDArray[Any], Window], None]


class KeptTiles:
    """The tiles of images on servers, in a folder that may be changed or be None."""

    def __init__(self) -> None:
        self.folder: TileFolder | None = None
        self._crew: Crew | None = None
        self._room = threading.Semaphore(WAITING)
        # Size and time of the files of an image, as they were when this program first used them.
        self._stamps: dict[str, str] = {}

    def fill(
        self, result: NDArray[Any], image: Image, names: Sequence[str], window: Window, read: _Read
    ) -> None:
        """Fill an array (bands, height, width) with tiles that are kept, and what `read` reads.

        `names` are those of the bands among the tiles of the image. What is missing is read in one
        call, in whole tiles, and kept.
        """
        folder = self.folder
        size = tile_size(image, result.dtype.itemsize)
        if folder is None or size is None or not is_kept(image):
            read(result, window)
            return
        stamp = self._stamp(image)
        if not stamp:
            read(result, window)
            return
        missing = []
        for tile in _tiles(image, window, size):
            keys = [_key(image, stamp, name, tile, result.dtype) for name in names]
            found = [_held(folder, key, tile) for key in keys]
            common = tile.intersection(window)
            if any(each is None for each in found) or common is None:
                missing.append(tile)
                continue
            for place, each in enumerate(found):
                numbers = np.frombuffer(each or b"", result.dtype).reshape(tile.height, tile.width)
                result[(place, *common.slices(window))] = numbers[common.slices(tile)]
        if missing:
            key = partial(_key, image, stamp)
            self._read(folder, result, key, names, window, missing, read)

    def _stamp(self, image: Image) -> str:
        """Return by what a file is told from one that took its place, empty where that fails.

        GDAL asks for the beginning of a file once in the life of a program, and opens it with that.
        """
        plain = _plain(image.path)
        if plain not in self._stamps:
            paths = [file for path in file_paths(image) for file in files_in(path)]
            found = [stamp_of(path) for path in paths]
            if None in found:
                return ""
            self._stamps[plain] = repr(found)
        return self._stamps[plain]

    def _read(
        self,
        folder: TileFolder,
        result: NDArray[Any],
        key: Callable[[str, Window, np.dtype[Any]], str],
        names: Sequence[str],
        window: Window,
        missing: Sequence[Window],
        read: _Read,
    ) -> None:
        whole = _around(missing)
        numbers = np.empty((len(names), whole.height, whole.width), result.dtype)
        read(numbers, whole)
        common = whole.intersection(window)
        if common is not None:
            at = common.slices(window)
            result[(slice(None), *at)] = numbers[(slice(None), *common.slices(whole))]
        for tile in missing:
            for place, name in enumerate(names):
                part = np.ascontiguousarray(numbers[(place, *tile.slices(whole))])
                self._keep(folder, key(name, tile, result.dtype), part)

    def _keep(self, folder: TileFolder, key: str, numbers: NDArray[Any]) -> None:
        """Write a tile in a thread of its own; a picture does not wait for the disk."""
        if not self._room.acquire(blocking=False):
            return
        if self._crew is None:
            self._crew = Crew(1, "live-tiles")
        written = self._crew.submit(partial(folder.write, key, numbers.tobytes()))
        written.add_done_callback(lambda _: self._room.release())

    def finish(self) -> None:
        """Have what waits written, and its thread end; files may be others from now on."""
        crew, self._crew = self._crew, None
        self._stamps.clear()
        if crew is not None:
            crew.leave(0.0)


class TilePool(DatasetPool):
    """Reads as its base does; what is on servers goes through `tiles`."""

    def __init__(self, threads: int, tiles: KeptTiles) -> None:
        super().__init__(threads, keeps_tiles=True)
        self._tiles = tiles

    def read_into(
        self, result: NDArray[Any], image: Image, bands: Sequence[Band], window: Window
    ) -> None:
        """Fill an array (bands, height, width) with stored numbers."""
        names = [str(band.number) for band in bands]
        super_read = super().read_into
        self._tiles.fill(
            result, image, names, window, lambda found, part: super_read(found, image, bands, part)
        )

    def read_mask(self, image: Image, band: Band, window: Window) -> NDArray[np.bool_]:
        """Return where the mask or alpha band of a band lets the values count."""
        result = np.empty((1, window.height, window.width), np.bool_)
        super_read = super().read_mask

        def read(found: NDArray[Any], part: Window) -> None:
            found[0] = super_read(image, band, part)

        self._tiles.fill(result, image, [f"{_MASK} {band.number}"], window, read)
        valid: NDArray[np.bool_] = result[0]
        return valid


def is_kept(image: Image) -> bool:
    """Return True for an image whose files are all on servers."""
    return bool(file_paths(image)) and is_on_servers_only(image)


def tile_size(image: Image, itemsize: int) -> tuple[int, int] | None:
    """Return (width, height) of the tiles that are kept of an image, None where these are large.

    They are whole tiles, or strips, of the file.
    """
    width = min(image.block_width, image.width)
    height = min(image.block_height, image.height)
    if width * height * itemsize > LARGEST:
        return None
    across = max(1, min(-(-SIDE // width), LARGE // (width * height * itemsize)))
    down = max(1, min(-(-SIDE // height), LARGE // (across * width * height * itemsize)))
    return across * width, down * height


def _tiles(image: Image, window: Window, size: tuple[int, int]) -> list[Window]:
    whole = Window(0, 0, image.width, image.height)
    found = (cell.intersection(whole) for cell in blocks.cells(window, *size))
    return [tile for tile in found if tile is not None]


def _around(tiles: Sequence[Window]) -> Window:
    """Return the smallest window in which some tiles lie."""
    column, row = min(tile.column for tile in tiles), min(tile.row for tile in tiles)
    right = max(tile.column + tile.width for tile in tiles)
    bottom = max(tile.row + tile.height for tile in tiles)
    return Window(column, row, right - column, bottom - row)


def _held(folder: TileFolder, key: str, tile: Window) -> bytes | None:
    return folder.read(key, tile.pixels * np.dtype(key.rpartition("\n")[2]).itemsize)


def _key(image: Image, stamp: str, name: str, tile: Window, dtype: np.dtype[Any]) -> str:
    """Return by what a tile is known; the type of its numbers is the last line."""
    shape = f"{image.width} {image.height} {tile.column} {tile.row} {tile.width} {tile.height}"
    plain = _plain(image.path)
    return "\n".join((plain, stamp, *image.open_options, name, shape, dtype.str))


@lru_cache(maxsize=1024)
def _plain(path: str) -> str:
    """Return a path, or the text of a VRT, without signatures, which change."""
    return without_secrets(html.unescape(path))
