# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The verification of files: whole ones that were written, and older ones that may be replaced."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..errors import WriteError
from ..gdal_calls import gdal_errors
from ..text import worded
from .full_disk import full_disk


def holds_features(path: Path, layer_name: str, count: int) -> bool:
    """Return False when a file has fewer than `count` features in a layer, or not the last of them.

    A shapefile says how many it should have. A file of a format that GDAL writes and cannot read is
    taken as whole.
    """
    if not count:
        return True
    dataset = None
    with gdal_errors():
        # SQLite hides tables without geometry.
        options = ["LIST_ALL_TABLES=YES"]
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, open_options=options)
    if dataset is None:
        return not _can_be_read(path.suffix[1:])
    layer = dataset.GetLayerByName(layer_name)
    if layer is None and dataset.GetLayerCount() == 1:
        layer = dataset.GetLayer(0)
    return layer is not None and layer.GetFeatureCount() >= count and _has_place(layer, count - 1)


def _has_place(layer: ogr.Layer, place: int) -> bool:
    """Return False when the feature in some place, from 0, cannot be read."""
    feature = None
    with gdal_errors() as messages:
        layer.SetNextByIndex(place)
        feature = layer.GetNextFeature()
    return feature is not None and not messages


def _can_be_read(extension: str) -> bool:
    for number in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(number)
        known = (driver.GetMetadataItem("DMD_EXTENSIONS") or "").split()
        if extension in known and driver.GetMetadataItem("DCAP_VECTOR") == "YES":
            return bool(driver.GetMetadataItem("DCAP_OPEN") == "YES")
    return False


def is_raster(path: str) -> bool:
    """Return False for a file that cannot be opened as a raster, such as one of a power cut."""
    with gdal_errors():
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY) is not None
    return False


def metadata_item(path: str, name: str) -> str:
    """Return a metadata item of a raster, empty when there is none, or no raster."""
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        if dataset is not None:
            return dataset.GetMetadataItem(name) or ""
    return ""


def check_foreign(paths: Iterable[Path], item: str, maker: str) -> None:
    """Raise WriteError when something would be replaced that is no raster with a metadata item.

    So a folder of results loses no file that somebody else put there. `maker` is who writes the
    item, as in "a run of this kind".
    """
    for path in paths:
        if os.path.lexists(path) and not metadata_item(str(path), item):
            raise WriteError(
                worded(
                    "The file '{path}' is there, and was not made by {maker}. Choose "
                    "another folder or name, or remove it.",
                    path=path,
                    maker=maker,
                )
            )


def fully_readable(path: str, width: int, height: int, item: tuple[str, str]) -> bool:
    """Return True when a raster has this size and this metadata item, and all of it can be read."""
    with gdal_errors() as messages:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        if dataset is None or (dataset.RasterXSize, dataset.RasterYSize) != (width, height):
            return False
        if dataset.GetMetadataItem(item[0]) != item[1]:
            return False
        for values in _rows_of(dataset):
            if values is None:
                return False
    return not messages


def check_end(path: str) -> None:
    """Raise RuntimeError for a GeoTIFF that ends within a tile.

    Some versions of GDAL say nothing of a disk that gets full with the very last tile (3.13.3).
    """
    dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        return
    size = Path(path).stat().st_size
    is_joint = dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL"
    for number in range(1, 2 if is_joint else dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        width, height = band.GetBlockSize()
        for row in range(-(-band.YSize // height)):
            for column in range(-(-band.XSize // width)):
                place = f"{column}_{row}"
                start = int(band.GetMetadataItem(f"BLOCK_OFFSET_{place}", "TIFF") or 0)
                length = int(band.GetMetadataItem(f"BLOCK_SIZE_{place}", "TIFF") or 0)
                if start + length > size:
                    raise RuntimeError(worded("the file ends before its last tile."))


def content_of(path: str) -> str:
    """Return what tells the pixels of a raster from all others; empty when not all can be read."""
    found = hashlib.sha256()
    dataset = None
    with gdal_errors() as messages:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        if dataset is None:
            return ""
        for values in _rows_of(dataset):
            if values is None:
                return ""
            found.update(f"{values.dtype.str} {values.shape}".encode())
            found.update(np.ascontiguousarray(values).data)
    return "" if messages else found.hexdigest()


def note_content(path: str, item: str, target: Path) -> None:
    """Note in a finished raster what its pixels are, for `is_changed`; raise WriteError.

    `target` is where the raster is to be, for messages.
    """
    content = content_of(path)
    with gdal_errors() as messages:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
        if content and dataset is not None:
            dataset.SetMetadataItem(item, content)
            dataset = None
            if not messages:
                return
    raise WriteError(
        full_disk(target, messages.reason)
        or worded("The output '{path}' cannot be written. Is the disk full?", path=target)
    )


def is_changed(path: str, item: str) -> bool:
    """Return True for a raster whose pixels can be read, and are others than its note says."""
    noted = metadata_item(path, item)
    return bool(noted) and content_of(path) not in ("", noted)


def _rows_of(dataset: gdal.Dataset) -> Iterator[NDArray[Any] | None]:
    """Give all bands of a raster, some rows at a time, None where these cannot be read."""
    rows = max(1, dataset.GetRasterBand(1).GetBlockSize()[1])
    width, height = dataset.RasterXSize, dataset.RasterYSize
    for row in range(0, height, rows):
        yield dataset.ReadAsArray(0, row, width, min(rows, height - row))
