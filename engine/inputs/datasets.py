# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Open datasets of images, and the stored numbers that are read from them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..availability import allowance, find_room, may_be_asked, no_room, obstacle
from ..errors import SourceError
from ..gdal_calls import (
    Failures,
    gdal_errors,
    giving_up,
    has_int8,
    one_line,
    open_raster,
    stored_type,
)
from ..grid.grid import Window
from ..images import Band, Image
from .alpha import is_alpha

# Most files that all threads together hold open; it is fewer where the system allows less.
OPEN_FILES = 96


class Handles:
    """Open datasets: one of each image for each thread, and not too many at once.

    With `keeps_tiles`, GDAL keeps decoded tiles as it likes, for those who look at one place again
    and again.
    """

    def __init__(self, threads: int, *, keeps_tiles: bool = False) -> None:
        self._most = max(2, allowance(OPEN_FILES) // max(1, threads))
        self._keeps_tiles = keeps_tiles
        # By thread, and not in a `threading.local`: what is left in that is closed by a thread that
        # is half gone, and GDAL crashes when it needs Python then, as for a live composite.
        self._opened: dict[int, OrderedDict[tuple[str, tuple[str, ...]], gdal.Dataset]] = {}
        may_be_asked(self)

    def dataset(self, image: Image) -> gdal.Dataset:
        """Return this thread's dataset of an image."""
        key = (image.path, image.open_options)
        opened = self._opened.setdefault(threading.get_ident(), OrderedDict())
        dataset = opened.pop(key, None)
        if dataset is None:
            self._keep(opened, self._most - 1)
            dataset = _open_again(image)
            _check_unchanged(dataset, image)
        opened[key] = dataset
        self._keep(opened, self._most)
        return dataset

    @staticmethod
    def _keep(opened: OrderedDict[tuple[str, tuple[str, ...]], gdal.Dataset], count: int) -> None:
        """Close those that were not asked for the longest."""
        while len(opened) > count:
            opened.popitem(last=False)

    def shrink(self) -> None:
        """Hold half as many from now on; this thread closes all but the one in use.

        What other threads have open they close when they ask the next time.
        """
        self._most = max(1, self._most // 2)
        self._keep(self._opened.get(threading.get_ident(), OrderedDict()), 0)

    def rest(self, dataset: gdal.Dataset) -> None:
        """Free the decoded tiles that GDAL keeps of a dataset, unless they are to be kept.

        Blocks follow the tiles, so that these are rarely wanted again; kept, they would take memory
        beyond the budget of the run.
        """
        if not self._keeps_tiles:
            with gdal_errors():
                dataset.FlushCache()


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
    for band in image.bands:
        known = band.number <= dataset.RasterCount
        if not known or stored_type(dataset.GetRasterBand(band.number), image.name) != band.dtype:
            raise SourceError(
                f"Image '{image.name}' has changed its bands since the start.", image.position
            )


def read_stored(
    dataset: gdal.Dataset, image: Image, bands: Sequence[Band], window: Window
) -> NDArray[Any] | list[NDArray[Any]]:
    """Return the stored numbers of some bands, each of shape (height, width).

    Bands that follow each other with one type are read in one call, since in a pixel-interleaved
    file they are decoded together. Where all are, they are one array, (bands, height, width).

    Raises SourceError when any part cannot be read: unreadable is not the same as nodata.
    """
    arrays: list[NDArray[Any]] = []
    start = 0
    while start < len(bands):
        stop = start + 1
        while stop < len(bands) and bands[stop].dtype == bands[start].dtype:
            stop += 1
        shape = (stop - start, window.height, window.width)
        read = np.empty(shape, dtype=bands[start].dtype)
        read_into(read, dataset, image, bands[start:stop], window)
        if len(read) == len(bands):
            return read
        arrays.extend(read)
        start = stop
    return arrays


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

    What the system or the network had in its way is read again.
    """
    found, messages = _attempt(read)
    if found is None:
        # A file that is made of others opens them only now.
        if not find_room():
            raise _unavailable(image, window, no_room())
        with giving_up():
            in_the_way = obstacle(image.path, messages, messages.numbers)
        if in_the_way:
            raise _unavailable(image, window, in_the_way)
        found, messages = _attempt(read)
    if found is None:
        raise _unreadable(image, window, "; ".join(messages) or otherwise)
    return found


def _attempt(read: Callable[[], NDArray[Any] | None]) -> tuple[NDArray[Any] | None, Failures]:
    with gdal_errors() as messages, giving_up():
        try:
            return read(), messages
        except RuntimeError as error:
            # When some other code has switched on GDAL's exceptions.
            messages[:] = [str(error)]
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
