# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A trial of a format before a run: a few pixels are written and read again.

Few formats keep all that a result has, and which they are depends on its type, on its bands and on
creation options. What GDAL writes in another way than it was asked to it seldom says.
"""

from __future__ import annotations

import math
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import WriteError, freed
from ..gdal_calls import gdal_errors
from ..grid.grid import Grid
from ..text import QT_TRANSLATE_NOOP, worded
from ..warp.crs import transformation
from .formats import driver_for
from .raster_file import RasterFile, python_number
from .raster_writer import NotWrittenError, RasterWriter, not_written
from .transaction import Transaction
from .work_folder import remove

# Cells on a side, where the result has as many.
WIDTH, HEIGHT = 40, 30
# More bytes than they take in any format, as text too.
ROOM = 1 << 20
# How far a place may be off, in cells.
CLOSE = 0.01

_LOST = {
    "file": QT_TRANSLATE_NOOP("ImageCollections", "such a file cannot be opened again"),
    "bands": QT_TRANSLATE_NOOP("ImageCollections", "its bands would be others"),
    "values": QT_TRANSLATE_NOOP("ImageCollections", "its values would be others"),
    "nodata": QT_TRANSLATE_NOOP("ImageCollections", "other pixels would be nodata"),
    "place": QT_TRANSLATE_NOOP("ImageCollections", "its place on the map would be lost"),
}


def check_kept(file: RasterFile, outputs: Transaction) -> None:
    """Raise WriteError when files of the format do not keep what is to be written.

    Costs a few hundredths of a second for all formats but GeoTIFF, which keeps everything.
    """
    driver = driver_for(file.path)
    if driver.ShortName == "GTiff":
        return
    folder = outputs.scratch_folder(file.path, "trial")
    path = folder / Path(file.path).name
    width, height = min(WIDTH, file.grid.width), min(HEIGHT, file.grid.height)
    grid = replace(file.grid, width=width, height=height)
    tried = replace(file, path=str(path), grid=grid, metadata={})
    values = _values(tried)
    draft = ""
    try:
        with Transaction() as own:
            draft = own.work_path(path)
            with RasterWriter(tried, own) as writer:
                writer.write(grid.window, values)
                writer.finish()
            own.deliver()
        lost = _lost(tried, values)
        reason = worded(_LOST[lost]) if lost else ""
    except NotWrittenError as error:
        reason = error.reason.replace(f"{draft}{os.sep}", "").rstrip(".")
    except WriteError as error:
        raise WriteError(str(error).replace(str(path), file.path)) from error
    finally:
        remove(folder)
    if reason:
        # Of a disk without room for a few pixels GDAL may say nothing.
        _check_room(outputs.scratch(file.path, "room"), file.path)
        raise WriteError(
            worded(
                "The format {format} cannot hold this result: {reason}; use '.tif'.",
                format=driver.ShortName,
                reason=reason,
            )
        )


def _check_room(path: Path, target: str) -> None:
    """Raise WriteError when nothing as large as a trial can be written to a path."""
    try:
        path.write_bytes(bytes(ROOM))
    except OSError as error:
        raise WriteError(not_written(Path(target), f"{error.strerror}.")) from error
    finally:
        path.unlink(missing_ok=True)


def _values(file: RasterFile) -> NDArray[Any]:
    """Return values of all of the type, shape (bands, height, width); the first is nodata."""
    rng = np.random.default_rng(1)
    shape = (file.band_count, file.grid.height, file.grid.width)
    dtype = np.dtype(file.dtype)
    if dtype.kind == "f":
        values = (rng.normal(size=shape) * 10.0 ** rng.integers(-3, 5, shape)).astype(dtype)
    else:
        ends = np.iinfo(dtype)
        values = rng.integers(ends.min, ends.max, shape, dtype, endpoint=True)
        values[:, -1, 0], values[:, -1, -1] = ends.min, ends.max
    values[:, 0, 0] = python_number(file.nodata, file.dtype)
    return values


def _lost(file: RasterFile, values: NDArray[Any]) -> str:
    """Return what a file has not kept, a key of `_LOST`; empty when it has kept everything."""
    with gdal_errors():
        try:
            return _lost_when_read(file, values)
        except RuntimeError as error:  # of GDAL, whose exceptions somebody has switched on
            freed(error)
    return "file"


def _lost_when_read(file: RasterFile, values: NDArray[Any]) -> str:
    dataset = gdal.OpenEx(file.path, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        return "file"
    shape = (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    if shape != values.shape:
        return "bands" if shape[1:] == values.shape[1:] else "place"
    for number, wanted in enumerate(values, start=1):
        lost = _lost_of_band(dataset.GetRasterBand(number), wanted, file)
        if lost:
            return lost
    return "" if _is_there(dataset, file.grid) else "place"


def _lost_of_band(band: gdal.Band, wanted: NDArray[Any], file: RasterFile) -> str:
    found = band.ReadAsArray()
    if found is None:
        return "file"
    are_valid = ~_equal(wanted, file.nodata)
    nodata = band.GetNoDataValue()
    found_valid = np.ones(found.shape, bool) if nodata is None else ~_equal(found, nodata)
    if not np.array_equal(are_valid, found_valid):
        return "nodata"
    # Another type is fine where it holds the same numbers.
    with np.errstate(all="ignore"):
        same = found[are_valid].astype(wanted.dtype) == wanted[are_valid]
    return "" if same.all() else "values"


def _equal(values: NDArray[Any], number: float) -> NDArray[np.bool_]:
    with np.errstate(all="ignore"):
        alike: NDArray[np.bool_] = (
            np.isnan(values) if math.isnan(number) else values == values.dtype.type(number)
        )
    return alike


def _is_there(dataset: gdal.Dataset, grid: Grid) -> bool:
    """Return True when the corners and the middle of a raster are where they should be."""
    place = dataset.GetGeoTransform()
    spots = [(0.0, 0.0), (grid.width, grid.height), (grid.width / 2, grid.height / 2)]
    found = [gdal.ApplyGeoTransform(place, *spot) for spot in spots]
    if dataset.GetProjection() != grid.crs:
        moved = transformation(dataset.GetProjection(), grid.crs, None)
        if moved is None:
            return False
        found = moved([(x, y) for x, y in found])
    wanted = [gdal.ApplyGeoTransform(grid.geotransform, *spot) for spot in spots]
    return all(
        abs(x - x_wanted) <= CLOSE * grid.cell_width
        and abs(y - y_wanted) <= CLOSE * grid.cell_height
        for (x, y), (x_wanted, y_wanted) in zip(found, wanted)
    )
