# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of numbered cells: one for each number whose cells hang together by their sides.

In which order GDAL finds polygons, and where and which way round their rings begin, depends on its
version. Here both are always the same: polygons in the order of their numbers; the outer ring
counterclockwise and holes clockwise, as the OGC's simple features are; each ring from its topmost
corner, of several the leftmost; holes in the order of these corners.
"""

from __future__ import annotations

import struct
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
from ..text import worded
from .full_disk import full_disk

Numbered = Iterable[tuple[Window, NDArray[np.int32]]]
# Headers of well-known binary: byte order, type, number of rings; and the corners of a ring.
POLYGON, RING = struct.Struct("<BII"), struct.Struct("<I")


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
        raise WriteError(
            full_disk(path, messages.reason, name=str(path.parents[1]))
            or worded(
                "The numbers of polygons cannot be kept: {reason}", reason=messages.sentence()
            )
        )

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
        raise CancelledError(worded("The work was cancelled."))
    if messages:
        raise WriteError(
            worded("The polygons cannot be made: {reason}", reason=messages.sentence())
        )
    layer.ResetReading()
    for number, place in sorted((feature.GetField(0), feature.GetFID()) for feature in layer):
        feature = layer.GetFeature(place)
        yield number, in_order(bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR)))


def in_order(polygon: bytes) -> bytes:
    """Return a polygon with its rings, and their corners, in the order that they always have.

    `polygon` is little-endian well-known binary of two dimensions.
    """
    byte_order, kind, count = POLYGON.unpack_from(polygon)
    rings, start = [], POLYGON.size
    for place in range(count):
        (corners,) = RING.unpack_from(polygon, start)
        ring = np.frombuffer(polygon, "<f8", 2 * corners, start + RING.size).reshape(-1, 2)
        rings.append(_from_the_top(ring, is_counterclockwise=place == 0))
        start += RING.size + ring.nbytes
    rings[1:] = sorted(rings[1:], key=lambda ring: (-ring[0, 1], ring[0, 0]))
    parts = [RING.pack(len(ring)) + ring.tobytes() for ring in rings]
    return POLYGON.pack(byte_order, kind, count) + b"".join(parts)


def _from_the_top(ring: NDArray[np.float64], is_counterclockwise: bool) -> NDArray[np.float64]:
    """Return a closed ring of corners (x, y) in one sense, from its topmost, leftmost corner."""
    x, y = (ring - ring[0]).T
    if (float(x[:-1] @ y[1:] - x[1:] @ y[:-1]) > 0.0) != is_counterclockwise:
        ring = ring[::-1]
    corners = ring[:-1]
    first = int(np.lexsort((corners[:, 0], -corners[:, 1]))[0])
    corners = np.roll(corners, -first, axis=0)
    return np.concatenate([corners, corners[:1]])


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
