# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The layout of the bands of one scene on one grid: numbers only."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..errors import GridError
from ..images import Band, Image
from ..text import worded
from .scene import SceneBand

# Differences this small, in cells, come from rounded geotransforms.
_ALMOST = 1e-6


@dataclass(frozen=True)
class Rectangle:
    """Part of a raster in pixels; only that of a source may lie between pixels."""

    column: float
    row: float
    width: float
    height: float


@dataclass(frozen=True)
class Layer:
    """A band of the scene, the file and band that it is read from, and where it lies."""

    band: SceneBand
    image: Image
    stored: Band
    source: Rectangle
    target: Rectangle


@dataclass(frozen=True)
class Layout:
    """The grid of a scene and its bands on it."""

    geotransform: tuple[float, ...]
    width: int
    height: int
    crs: str
    layers: tuple[Layer, ...]


@dataclass(frozen=True)
class _Axis:
    """One axis of a grid: where it begins, its cell (negative for north-up rows), its length."""

    start: float
    cell: float
    count: int

    @property
    def stop(self) -> float:
        return self.start + self.cell * self.count

    def place(self, coordinate: float) -> float:
        """Return a coordinate in cells, without the last digits of rounding."""
        place = (coordinate - self.start) / self.cell
        nearest = round(place)
        return float(nearest) if abs(place - nearest) < _ALMOST else place

    def widened(self, other: _Axis) -> _Axis:
        """Return the axis with all cells whose centre lies in the other one."""
        before = max(0, math.ceil(-self.place(other.start) - 0.5))
        after = max(0, math.ceil(self.place(other.stop) - self.count - 0.5))
        start = self.start - before * self.cell
        return _Axis(start, self.cell, self.count + before + after)

    def within(self, other: _Axis) -> tuple[float, float, float, float]:
        """Return (first, count) in the source and (first, count) here of the shared cells.

        Only whole cells of this axis count, so that the same source pixel is found for a cell
        whatever part is read.
        """
        first = max(0, math.ceil(self.place(other.start)))
        last = min(self.count, math.floor(self.place(other.stop)))
        begin = other.place(self.start + first * self.cell)
        end = other.place(self.start + last * self.cell)
        return max(0.0, begin), min(end, other.count) - max(0.0, begin), first, last - first


def lay_out(bands: Sequence[tuple[SceneBand, Image, Band]], leading: Sequence[str] = ()) -> Layout:
    """Return the bands, each with its image and the band in it, on the grid with the finest cell.

    The grid is that of the first of the finest bands, of those whose names are `leading` when there
    are any; where other bands reach farther, it has more cells. Bands of one file, or on one grid,
    need no more than to be there: they may be rotated.

    Raises GridError when bands cannot be put on one grid.
    """
    images = [image for _, image, _ in bands]
    first = images[0]
    if all(_grid(image) == _grid(first) for image in images):
        if first.geotransform is None:
            raise GridError(worded("it has control points in place of a grid; warp it first."))
        whole = Rectangle(0, 0, first.width, first.height)
        return Layout(
            first.geotransform,
            first.width,
            first.height,
            first.crs,
            tuple(Layer(band, image, stored, whole, whole) for band, image, stored in bands),
        )
    for band, image, _ in bands:
        _check_north_up(band, image)
    led = [image for band, image, _ in bands if band.name in leading] or images
    finest = min(led, key=lambda image: _columns(image).cell * -_rows(image).cell)
    columns, rows = _columns(finest), _rows(finest)
    for image in images:
        columns, rows = columns.widened(_columns(image)), rows.widened(_rows(image))
    layers = []
    for band, image, stored in bands:
        x, x_size, column, width = columns.within(_columns(image))
        y, y_size, row, height = rows.within(_rows(image))
        if width < 1 or height < 1:
            raise GridError(
                worded("its band '{band}' does not lie where the others are.", band=band.name)
            )
        layers.append(
            Layer(
                band,
                image,
                stored,
                Rectangle(x, y, x_size, y_size),
                Rectangle(column, row, width, height),
            )
        )
    return Layout(
        (columns.start, columns.cell, 0.0, rows.start, 0.0, rows.cell),
        columns.count,
        rows.count,
        finest.crs,
        tuple(layers),
    )


def filled(layout: Layout) -> Layout:
    """Return the layout with a nodata value for every band that does not cover the grid.

    Without one, cells outside of a band would be 0 and count. Bands of bits and percentages never
    use all the numbers of their type, so its last one is free.
    """
    layers = []
    for layer in layout.layers:
        covers = (layer.target.width, layer.target.height) == (layout.width, layout.height)
        if not covers and layer.band.nodata is None:
            nodata = _LAST.get(layer.stored.dtype, math.nan)
            layers.append(replace(layer, band=replace(layer.band, nodata=nodata)))
        else:
            layers.append(layer)
    return replace(layout, layers=tuple(layers))


_LAST = {
    "uint8": 255.0,
    "int8": -128.0,
    "uint16": 65535.0,
    "int16": -32768.0,
    "uint32": 4294967295.0,
    "int32": -2147483648.0,
}


def _grid(image: Image) -> tuple[object, ...]:
    return image.geotransform, image.width, image.height


def _columns(image: Image) -> _Axis:
    start, cell = (image.geotransform or (0.0, 1.0))[:2]
    return _Axis(start, cell, image.width)


def _rows(image: Image) -> _Axis:
    geotransform = image.geotransform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    return _Axis(geotransform[3], geotransform[5], image.height)


def _check_north_up(band: SceneBand, image: Image) -> None:
    transform = image.geotransform
    if transform is None or transform[2] or transform[4] or transform[1] <= 0 or transform[5] >= 0:
        raise GridError(
            worded(
                "its band '{band}' is rotated, upside down or without a grid, and the "
                "other bands have another grid.",
                band=band.name,
            )
        )
