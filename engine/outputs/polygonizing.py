# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of numbered cells: one for each number whose cells hang together by their sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..errors import CancelledError, WriteError
from ..gdal_calls import gdal_errors
from ..grid.grid import Grid, Window
from ..progress import Progress

Numbered = Iterable[tuple[Window, NDArray[np.int32]]]


def polygonized(
    numbered: Numbered, grid: Grid, path: Path, progress: Progress
) -> Iterator[tuple[int, bytes]]:
    """Give the numbers of cells, which are not 0, each with its polygon as WKB.

    `numbered` are the numbers of windows that make up the grid; they are kept at `path`.

    Raises WriteError when that cannot be written, and CancelledError.
    """
    with gdal_errors() as messages:
        _write(numbered, grid, path)
    if messages:
        raise WriteError(f"The numbers of polygons cannot be kept: {messages.sentence()}")

    def step(share: float, _message: str, _data: Any) -> int:
        progress.step(share)
        return int(not progress.is_cancelled())

    with gdal_errors() as messages:
        source = gdal.Open(str(path))
        driver = gdal.GetDriverByName("Memory") or gdal.GetDriverByName("MEM")
        made = driver.Create("", 0, 0, 0, gdal.GDT_Unknown)
        layer = made.CreateLayer("polygons", None, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        band = source.GetRasterBand(1)
        gdal.Polygonize(band, band, layer, 0, [], callback=step)
    if progress.is_cancelled():
        raise CancelledError("The work was cancelled.")
    if messages:
        raise WriteError(f"The polygons cannot be made: {messages.sentence()}")
    layer.ResetReading()
    feature = layer.GetNextFeature()
    while feature is not None:
        yield feature.GetField(0), bytes(feature.GetGeometryRef().ExportToWkb())
        feature = layer.GetNextFeature()


def _write(numbered: Numbered, grid: Grid, path: Path) -> None:
    driver = gdal.GetDriverByName("GTiff")
    options = ["COMPRESS=LZW", "BIGTIFF=IF_SAFER"]
    made = driver.Create(str(path), grid.width, grid.height, 1, gdal.GDT_Int32, options)
    if made is None:
        return
    made.SetGeoTransform(grid.geotransform)
    for window, numbers in numbered:
        made.GetRasterBand(1).WriteArray(numbers, window.column, window.row)
    made.FlushCache()
