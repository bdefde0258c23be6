# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening rasters with GDAL: what they are, and their stored numbers."""

from __future__ import annotations

import os
import re
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array

from ..errors import SourceError
from ..grid.grid import Window
from ..images import Band, Image, ValueRange
from ..remote import giving_up
from . import scene_metadata as acquisition
from .alpha import alpha_bands, is_alpha
from .dates import when_taken
from .fourth_band import AUTO
from .named_dates import Dated

# Files that all threads together may hold open; systems allow 256 or more to a process, and QGIS
# holds some itself.
OPEN_FILES = 96
# Coordinates beyond this lie in no CRS, and cannot be told from their neighbours.
FARTHEST = 1e15


@contextmanager
def gdal_errors(warnings: list[str] | None = None) -> Iterator[list[str]]:
    """Keep GDAL's messages of this thread off the console; give the failures among them.

    Warnings are added to `warnings` when it is given.
    """
    messages: list[str] = []

    def collect(severity: int, number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            messages.append(message)
        elif severity == gdal.CE_Warning and warnings is not None:
            warnings.append(message)

    gdal.PushErrorHandler(collect)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()


def open_raster(path: str, open_options: Sequence[str], name: str) -> gdal.Dataset:
    """Open a raster for reading; raise SourceError that names the image."""
    dataset = None
    reason = ""
    with gdal_errors() as messages, giving_up():
        try:
            dataset = gdal.OpenEx(
                path, gdal.OF_RASTER | gdal.OF_READONLY, open_options=list(open_options)
            )
        except (RuntimeError, SystemError) as error:
            # When some other code has switched on GDAL's exceptions, or a message is no text.
            reason = str(error)
    if dataset is None:
        reason = reason or "; ".join(messages) or "the file is not there or not a raster"
        raise SourceError(f"Image '{name}' cannot be opened: {one_line(reason)}")
    return dataset


def check_cells(path: str) -> None:
    """Raise SourceError when a raster lies nowhere: QGIS itself breaks when it opens such a file.

    What is no path of a raster is left to QGIS.
    """
    with gdal_errors():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY) if path else None
        except (RuntimeError, SystemError):
            # When some other code has switched on GDAL's exceptions, or a message is no text.
            dataset = None
    if dataset is not None:
        _check_geotransform(dataset.GetGeoTransform(), f"Raster '{path}'")


def _check_geotransform(numbers: Sequence[float], name: str) -> None:
    left, across, turned, top, tilted, down = numbers
    if not all(abs(number) < FARTHEST for number in numbers):
        raise SourceError(f"{name} cannot be used: it lies at {left:g}, {top:g}; check its place.")
    if across * down == turned * tilted:
        raise SourceError(f"{name} cannot be used: its cells have no width or no height.")


def one_line(text: str) -> str:
    """Return GDAL's message as the end of a sentence."""
    return " ".join(text.split()).rstrip(".") + "."


def describe(
    path: str,
    *,
    name: str,
    position: int,
    crs: str = "",
    open_options: Sequence[str] = (),
    unused_nodata: Sequence[int] = (),
    masked_ranges: dict[int, tuple[ValueRange, ...]] | None = None,
    date: datetime | None = None,
    fourth_band: str = AUTO,
) -> Image:
    """Return what is known of a raster.

    `crs` (WKT) goes before the file's own. `unused_nodata` are the numbers of bands whose declared
    nodata value is switched off; `masked_ranges` are the ranges that the person declared, by band
    number. `date` goes before dates in the metadata and the name. `fourth_band` is one of
    `fourth_band.CHOICES`.

    Raises SourceError when the raster cannot be opened, has no CRS or holds complex numbers.
    """
    dataset = open_raster(path, open_options, name)
    crs = crs or dataset.GetProjection() or dataset.GetGCPProjection()
    if not crs:
        raise SourceError(
            f"Image '{name}' has no coordinate reference system; set one in the layer's "
            "properties under Source."
        )
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    if geotransform is None and not dataset.GetGCPCount():
        raise SourceError(f"Image '{name}' has no georeference; georeference it first.")
    if geotransform is not None:
        _check_geotransform(geotransform, f"Image '{name}'")
    block_width, block_height = dataset.GetRasterBand(1).GetBlockSize()
    metadata = dataset.GetMetadata() or {}
    file_name = re.split(r"[/\\]", path.rstrip("/\\"))[-1]
    interleave = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") or "BAND"
    dated = Dated(date) if date else when_taken(metadata, (name, file_name))
    alpha, remark = alpha_bands(dataset, fourth_band)
    remarks = (dated.remark if dated else "", remark)
    return Image(
        position=position,
        name=name,
        path=path,
        crs=crs,
        geotransform=None if geotransform is None else tuple(geotransform),
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        bands=_describe_bands(dataset, name, alpha, frozenset(unused_nodata), masked_ranges or {}),
        block_width=block_width,
        block_height=block_height,
        is_pixel_interleaved=interleave.upper() == "PIXEL" and dataset.RasterCount > 1,
        open_options=tuple(open_options),
        date=dated.moment if dated else None,
        sun_azimuth=acquisition.sun_azimuth(metadata),
        cloud_cover=acquisition.cloud_cover(metadata),
        tile=acquisition.tile(metadata, name, file_name),
        remarks=tuple(filter(None, remarks)),
        product=acquisition.product(metadata),
    )


def _describe_bands(
    dataset: gdal.Dataset,
    name: str,
    alpha: Sequence[int],
    unused_nodata: frozenset[int],
    masked_ranges: dict[int, tuple[ValueRange, ...]],
) -> tuple[Band, ...]:
    numbers = range(1, dataset.RasterCount + 1)
    bands: list[Band] = []
    taken: set[str] = set()
    for number in numbers:
        if number in alpha:
            continue
        band = dataset.GetRasterBand(number)
        band_name = band.GetDescription().strip()
        if not band_name or band_name in taken:
            band_name = f"band{number}"
        while band_name in taken:  # by another band that somebody called "band2"
            band_name = f"{band_name}_{number}"
        taken.add(band_name)
        flags = band.GetMaskFlags()
        bands.append(
            Band(
                name=band_name,
                number=number,
                dtype=_dtype(band, name),
                nodata=None if number in unused_nodata else band.GetNoDataValue(),
                masked_ranges=masked_ranges.get(number, ()),
                scale=_or(band.GetScale(), 1.0),
                offset=_or(band.GetOffset(), 0.0),
                has_mask=bool(alpha)
                or not flags & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA | gdal.GMF_ALPHA),
            )
        )
    if not bands:
        raise SourceError(f"Image '{name}' has no bands besides an alpha band.")
    return tuple(bands)


def _or(value: float | None, default: float) -> float:
    return default if value is None else float(value)


def _dtype(band: gdal.Band, name: str) -> str:
    if band.DataType == gdal.GDT_Byte:
        # Before GDAL 3.7, signed bytes are unsigned ones with a remark.
        is_signed = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
        return "int8" if is_signed else "uint8"
    dtype = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    if dtype is None or np.dtype(dtype).kind not in "iuf":
        raise SourceError(
            f"Image '{name}' holds numbers of the type {gdal.GetDataTypeName(band.DataType)}, "
            "which cannot be put in order; convert it to real numbers first."
        )
    return np.dtype(dtype).name


def fully_readable(path: str, width: int, height: int, item: tuple[str, str]) -> bool:
    """Return True when a raster has this size and this metadata item, and all of it can be read."""
    with gdal_errors() as messages:
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
            if dataset is None or (dataset.RasterXSize, dataset.RasterYSize) != (width, height):
                return False
            if dataset.GetMetadataItem(item[0]) != item[1]:
                return False
            rows = max(1, dataset.GetRasterBand(1).GetBlockSize()[1])
            for row in range(0, height, rows):
                if dataset.ReadAsArray(0, row, width, min(rows, height - row)) is None:
                    return False
        except RuntimeError:
            return False
    return not messages


def file_list(image: Image) -> list[str]:
    """Return the files that an image is read from."""
    dataset = open_raster(image.path, image.open_options, image.name)
    return list(dataset.GetFileList() or [])


class Handles:
    """Open datasets: one of each image for each thread, and not too many at once.

    With `keeps_tiles`, GDAL keeps decoded tiles as it likes, for those who look at one place again
    and again.
    """

    def __init__(self, threads: int, *, keeps_tiles: bool = False) -> None:
        self._most = max(2, OPEN_FILES // max(1, threads))
        self._keeps_tiles = keeps_tiles
        # By thread, and not in a `threading.local`: what is left in that is closed by a thread that
        # is half gone, and GDAL crashes when it needs Python then, as for a live composite.
        self._opened: dict[int, OrderedDict[tuple[str, tuple[str, ...]], gdal.Dataset]] = {}

    def dataset(self, image: Image) -> gdal.Dataset:
        """Return this thread's dataset of an image."""
        key = (image.path, image.open_options)
        opened = self._opened.setdefault(threading.get_ident(), OrderedDict())
        dataset = opened.pop(key, None)
        if dataset is None:
            while len(opened) >= self._most:
                opened.popitem(last=False)
            dataset = _open_again(image)
            _check_unchanged(dataset, image)
        opened[key] = dataset
        return dataset

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
        if not known or _dtype(dataset.GetRasterBand(band.number), image.name) != band.dtype:
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
    read = None
    reason = ""
    with gdal_errors() as messages, giving_up():
        try:
            read = dataset.ReadAsArray(
                window.column,
                window.row,
                window.width,
                window.height,
                buf_obj=buffer,
                band_list=[band.number for band in bands],
            )
        except RuntimeError as error:
            reason = str(error)
    if read is None:
        reason = reason or "; ".join(messages) or "the file is damaged"
        raise _unreadable(image, window, reason)


def read_mask(dataset: gdal.Dataset, image: Image, band: Band, window: Window) -> NDArray[np.bool_]:
    """Return where the band's mask or alpha band lets the values count."""
    mask = None
    reason = ""
    with gdal_errors() as messages, giving_up():
        try:
            mask = _mask_band(dataset, band).ReadAsArray(
                window.column, window.row, window.width, window.height
            )
        except RuntimeError as error:
            reason = str(error)
    if mask is None:
        raise _unreadable(image, window, reason or "; ".join(messages) or "the mask is damaged")
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


def _unreadable(image: Image, window: Window, reason: str) -> SourceError:
    return SourceError(
        f"Image '{image.name}' cannot be read at row {window.row}, column {window.column}: "
        f"{one_line(reason)} The file may be damaged or incomplete; get it again.",
        image.position,
    )


def has_int8() -> bool:
    """Return True when this GDAL has a type for signed bytes (3.7 and newer)."""
    return hasattr(gdal, "GDT_Int8")


def computes_large_integers() -> bool:
    """Return True when Python functions of this GDAL get 64-bit integers; older ones crash."""
    return int(gdal.VersionInfo()) >= 3_10_00_00


def threads_available() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
