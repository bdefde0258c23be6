# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate reference systems, and where images lie in them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..errors import GridError, SourceError
from ..grid.grid import Bounds, Grid, Window
from ..images import Image
from .longitudes import unwrapped

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Points = list[tuple[float, float]]
Transform = Callable[[Points], Points]

# Points along each edge of an image, and across it, when its outline is transformed.
_OUTLINE = 65
_INTERIOR = 17

# Cells around the outline that are taken to be touched as well.
_MARGIN = 2

# Points given to PROJ at once: Python lists of them are large.
_BATCH = 1 << 16

_WGS84 = 4326
_WORLD = (-180.0, -90.0, 180.0, 90.0)


# CRS


@lru_cache(maxsize=1024)
def same_crs(a_wkt: str, b_wkt: str) -> bool:
    """Return True when coordinates in both mean the same."""
    if a_wkt == b_wkt:
        return True
    a, b = _spatial_reference(a_wkt), _spatial_reference(b_wkt)
    if a is None or b is None:
        return False
    return bool(a.IsSame(b, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


@lru_cache(maxsize=1024)
def is_geographic(wkt: str) -> bool:
    """Return True when the coordinates are longitude and latitude."""
    reference = _spatial_reference(wkt)
    return reference is not None and bool(reference.IsGeographic())


@lru_cache(maxsize=1024)
def full_turn(wkt: str) -> float | None:
    """Return the whole circle in units of a geographic CRS, None for others."""
    if not is_geographic(wkt):
        return None
    return round(2 * math.pi / float(_spatial_reference(wkt).GetAngularUnits()), 6)


def _spatial_reference(definition: str | int) -> Any:
    """Return the osr object of a WKT text or an EPSG code, x before y; None when unreadable."""
    if definition == "":
        return None
    reference = osr.SpatialReference()
    try:
        with _quiet():
            if isinstance(definition, int):
                failed = reference.ImportFromEPSG(definition) != 0
            else:
                failed = reference.ImportFromWkt(definition) != 0
    except RuntimeError:
        return None
    if failed:
        return None
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep GDAL from printing; the handlers are a stack of this thread."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


Area = tuple[float, float, float, float]


def _transformation(source: str | int, target: str | int, area: Area | None) -> Transform | None:
    """Return the function that transforms points, None when there is none.

    Without an area OGR may choose the datum shift by the mean of the points at hand, and a point
    would come out differently in another batch.
    """
    references = _spatial_reference(source), _spatial_reference(target)
    if references[0] is None or references[1] is None:
        return None
    options = osr.CoordinateTransformationOptions()
    try:
        with _quiet():
            if area is not None:
                options.SetAreaOfInterest(*area)
            transformation = osr.CreateCoordinateTransformation(*references, options)
    except RuntimeError:
        return None
    return None if transformation is None else partial(_reproject, transformation)


def _reproject(transformation: Any, points: Points) -> Points:
    return [(point[0], point[1]) for point in transformation.TransformPoints(points)]


def _apply_polynomial(transformer: Any, to_pixels: bool, points: Points) -> Points:
    results, successes = transformer.TransformPoints(to_pixels, points)
    return [
        (point[0], point[1]) if success else (math.nan, math.nan)
        for point, success in zip(results, successes)
    ]


def _transformed(transform: Transform, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return the transformed points, NaN where that fails."""
    out = np.full((2, x.size), np.nan)
    flat_x, flat_y = x.ravel(), y.ravel()
    good = np.flatnonzero(np.isfinite(flat_x) & np.isfinite(flat_y))
    with _quiet():
        for start in range(0, good.size, _BATCH):
            some = good[start : start + _BATCH]
            points = list(zip(flat_x[some].tolist(), flat_y[some].tolist()))
            out[:, some] = np.array(_transformed_points(transform, points), np.float64).T
    out[:, ~np.isfinite(out).all(axis=0)] = np.nan
    return out[0].reshape(x.shape), out[1].reshape(x.shape)


def _transformed_points(transform: Transform, points: Points) -> Points:
    """Return the transformed points, infinite or NaN where that fails."""
    try:
        return transform(points)
    except RuntimeError:
        # With GDAL's exceptions on, one bad point is the end of the batch: part it.
        if len(points) == 1:
            return [(math.nan, math.nan)]
    half = len(points) // 2
    return [
        *_transformed_points(transform, points[:half]),
        *_transformed_points(transform, points[half:]),
    ]


# Images


@dataclass(frozen=True)
class Geometry:
    """How the pixels of an image lie in its own CRS, as plain values.

    `control_points` are (x, y, column, row), for images without a geotransform. `area` is the
    image in degrees, west, south, east and north, which settles the datum shift. `centre` is the
    x of the middle.
    """

    name: str
    crs: str
    width: int
    height: int
    geotransform: tuple[float, ...] | None
    control_points: tuple[tuple[float, float, float, float], ...]
    centre: float = math.nan
    area: Area | None = None

    @classmethod
    def create(cls, image: Image) -> Geometry:
        """Find the place of the image; raise when it has none."""
        points: tuple[tuple[float, float, float, float], ...] = ()
        geotransform = image.geotransform
        if geotransform is None:
            points = _control_points(image)
        elif geotransform[1] * geotransform[5] == geotransform[2] * geotransform[4]:
            raise GridError(f"The pixels of image '{image.name}' have no area.")
        place = cls(image.name, image.crs, image.width, image.height, geotransform, points)
        x, _ = place.coordinates(np.array([place.width / 2]), np.array([place.height / 2]))
        return replace(place, centre=float(x[0]), area=_area(place))

    def coordinates(self, columns: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Return (x, y) in the image's CRS of places in pixels."""
        if self.geotransform is None:
            return _transformed(self._polynomial(to_pixels=False), columns, rows)
        left, across, shear_x, top, shear_y, down = self.geotransform
        return (
            left + columns * across + rows * shear_x,
            top + columns * shear_y + rows * down,
        )

    def pixels(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Return the places in pixels of coordinates in the image's CRS."""
        turn = full_turn(self.crs)
        if turn is not None and math.isfinite(self.centre):
            x = unwrapped(x, self.centre, turn)
        if self.geotransform is None:
            return _transformed(self._polynomial(to_pixels=True), x, y)
        left, across, shear_x, top, shear_y, down = self.geotransform
        x, y = x - left, y - top
        if shear_x == 0.0 and shear_y == 0.0:
            return x / across, y / down
        area = across * down - shear_x * shear_y
        return (x * down - y * shear_x) / area, (y * across - x * shear_y) / area

    def coordinates_in(self, crs: str, columns: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Return (x, y) in some CRS of places in pixels, NaN where there are none."""
        x, y = self.coordinates(columns, rows)
        if same_crs(self.crs, crs):
            return x, y
        return _transformed(self._transformation(self.crs, crs), x, y)

    def pixels_at(self, crs: str, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Return the places in pixels of coordinates in some CRS, NaN where there are none."""
        if not same_crs(self.crs, crs):
            x, y = _transformed(self._transformation(crs, self.crs), x, y)
        return self.pixels(x, y)

    def _transformation(self, source: str, target: str) -> Transform:
        transform = _transformation(source, target, self.area)
        if transform is None:
            raise GridError(
                f"There is no transformation between the CRS of image '{self.name}' and the "
                "output's; give the image its right CRS, or choose another for the output."
            )
        return transform

    def _polynomial(self, *, to_pixels: bool) -> Transform:
        """Return GDAL's default for ground control points, made of the points alone.

        So the file need not be open in every thread.
        """
        transformer = None
        try:
            with _quiet():
                driver = gdal.GetDriverByName("MEM")
                dataset = driver.Create("", self.width, self.height, 0)
                points = [
                    gdal.GCP(x, y, 0.0, column, row) for x, y, column, row in self.control_points
                ]
                dataset.SetGCPs(points, self.crs)
                transformer = gdal.Transformer(dataset, None, [])
        except RuntimeError:
            transformer = None
        if transformer is None or transformer.this is None:
            raise GridError(f"The ground control points of image '{self.name}' cannot be used.")
        return partial(_apply_polynomial, transformer, to_pixels)


def _control_points(image: Image) -> tuple[tuple[float, float, float, float], ...]:
    try:
        with _quiet():
            dataset = gdal.OpenEx(image.path, gdal.OF_RASTER, open_options=list(image.open_options))
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise SourceError(f"Image '{image.name}' cannot be opened.")
    points = tuple(
        (float(point.GCPX), float(point.GCPY), float(point.GCPPixel), float(point.GCPLine))
        for point in dataset.GetGCPs()
    )
    if not points:
        raise GridError(
            f"Image '{image.name}' has neither a geotransform nor ground control points."
        )
    return points


def _area(geometry: Geometry) -> Area | None:
    """Return the image in degrees; the world when it cannot be told, None off the Earth."""
    transform = _transformation(geometry.crs, _WGS84, None)
    if transform is None:
        return None
    x, y = _transformed(transform, *geometry.coordinates(*_ring(geometry, 9)))
    if not np.isfinite(x).all():
        return _WORLD
    x = unwrapped(x, float(x[0]), 360.0)
    west, east = float(x.min()), float(x.max())
    if east - west > 120.0:
        return _WORLD
    west, east = (float(unwrapped(np.float64(side), 0.0, 360.0)) for side in (west, east))
    return west, max(-90.0, float(y.min())), east, min(90.0, float(y.max()))


def _ring(geometry: Geometry, count: int) -> tuple[Floats, Floats]:
    """Return the places, in pixels, of points along the edge of the image, once around."""
    steps = np.linspace(0.0, 1.0, count)[:-1]
    zeros, ones = np.zeros_like(steps), np.ones_like(steps)
    columns: Floats = np.concatenate([steps, ones, 1.0 - steps, zeros, zeros[:1]])
    rows: Floats = np.concatenate([zeros, steps, ones, 1.0 - steps, zeros[:1]])
    return columns * geometry.width, rows * geometry.height


def inner_points(geometry: Geometry, count: int) -> tuple[Floats, Floats]:
    """Return the places, in pixels, of points spread over the image."""
    steps = (np.arange(count, dtype=np.float64) + 0.5) / count
    columns, rows = np.meshgrid(steps * geometry.width, steps * geometry.height)
    return columns.ravel(), rows.ravel()


@dataclass(frozen=True)
class _Extent:
    """The bounds of an image in some CRS.

    `is_whole` is False when a part of the image cannot be transformed. `is_torn_x` and
    `is_torn_y` say that the outline jumps, so that the bounds are not the place of the image.
    """

    bounds: Bounds
    is_whole: bool = True
    is_torn_x: bool = False
    is_torn_y: bool = False


def _extent(geometry: Geometry, crs: str) -> _Extent:
    ring_columns, ring_rows = _ring(geometry, _OUTLINE)
    inner_columns, inner_rows = inner_points(geometry, _INTERIOR)
    x, y = geometry.coordinates_in(
        crs,
        np.concatenate([ring_columns, inner_columns]),
        np.concatenate([ring_rows, inner_rows]),
    )
    good = np.isfinite(x)
    if not good.any():
        raise GridError(
            f"No part of image '{geometry.name}' lies where the output's CRS is defined."
        )
    turn = None if same_crs(geometry.crs, crs) else full_turn(crs)
    if turn is not None:
        # Around a point inside, so that an image across the date line goes on beyond 180 degrees
        # instead of around the world.
        known = x[good]
        x = unwrapped(x, float(known[(ring_columns.size + known.size) // 2 % known.size]), turn)
    left, right = float(x[good].min()), float(x[good].max())
    bottom, top = float(y[good].min()), float(y[good].max())
    is_torn_x = _is_torn(x[: ring_columns.size], right - left)
    is_torn_y = _is_torn(y[: ring_columns.size], top - bottom)
    if turn is not None and not is_geographic(geometry.crs):
        poles = _poles(geometry, crs, turn)
        if poles:
            left, right, is_torn_x = -turn / 2, turn / 2, True
            bottom, top = min(bottom, *poles), max(top, *poles)
    return _Extent(Bounds(left, bottom, right, top), bool(good.all()), is_torn_x, is_torn_y)


def _is_torn(ring: Floats, span: float) -> bool:
    """Return True when neighbours on the outline lie on opposite sides of it."""
    steps = np.abs(np.diff(ring))
    steps = steps[np.isfinite(steps)]
    return bool(steps.size) and float(steps.max()) > 0.5 * span > 0.0


def _poles(geometry: Geometry, crs: str, turn: float) -> list[float]:
    """Return the latitudes of the poles that the image holds."""
    latitudes = [turn / 4, -turn / 4]
    columns, rows = geometry.pixels_at(crs, np.zeros(2), np.array(latitudes))
    is_inside = (columns > 0) & (columns < geometry.width) & (rows > 0) & (rows < geometry.height)
    return [latitude for latitude, inside in zip(latitudes, is_inside.tolist()) if inside]


def image_bounds(image: Image, crs: str) -> Bounds:
    """Return the bounds of the image in the CRS.

    Across the date line longitudes go on beyond 180 degrees.
    """
    if image.geotransform is not None and same_crs(image.crs, crs):
        # The corners alone say it, without the rounding of the points between them.
        left, across, shear_x, top, shear_y, down = image.geotransform
        corners = [(c, r) for c in (0, image.width) for r in (0, image.height)]
        x = [left + c * across + r * shear_x for c, r in corners]
        y = [top + c * shear_y + r * down for c, r in corners]
        return Bounds(min(x), min(y), max(x), max(y))
    return _extent(Geometry.create(image), crs).bounds


def native_grid(image: Image, crs: str) -> Grid | None:
    """Return the image's own grid when it is north-up in the CRS, else None."""
    if image.geotransform is None or not same_crs(image.crs, crs):
        return None
    left, across, shear_x, top, shear_y, down = image.geotransform
    if shear_x != 0.0 or shear_y != 0.0 or across <= 0.0 or down >= 0.0:
        return None
    return Grid(crs, left, top, across, -down, image.width, image.height)


def estimated_cell(image: Image, crs: str) -> tuple[float, float]:
    """Return (width, height), in units of the CRS, of a pixel at the centre of the image."""
    geometry = Geometry.create(image)
    column, row = image.width / 2, image.height / 2
    columns = np.array([column - 0.5, column + 0.5, column, column])
    rows = np.array([row, row, row - 0.5, row + 0.5])
    x, y = geometry.coordinates_in(crs, columns, rows)
    turn = None if same_crs(image.crs, crs) else full_turn(crs)
    if turn is not None:
        x = unwrapped(x, float(x[0]), turn)
    along = float(x[1] - x[0]), float(y[1] - y[0])
    down = float(x[3] - x[2]), float(y[3] - y[2])
    sizes = math.hypot(*along), math.hypot(*down)
    if not (0.0 < sizes[0] < math.inf and 0.0 < sizes[1] < math.inf):
        raise GridError(f"The centre of image '{image.name}' lies outside the output's CRS.")
    # In an image that lies on its side the columns run along y.
    return sizes if abs(along[0]) >= abs(down[0]) else (sizes[1], sizes[0])


def covered_window(image: Image, grid: Grid) -> Window | None:
    """Return the part of the grid that the image can touch, rather too much than too little."""
    return _covered(_extent(Geometry.create(image), grid.crs), grid)


def _covered(extent: _Extent, grid: Grid) -> Window | None:
    if not extent.is_whole:
        # What lies at the rim of the CRS's domain has no outline.
        return grid.window
    bounds = extent.bounds
    rows = (0, grid.height)
    if not extent.is_torn_y:
        rows = (
            math.floor((grid.top - bounds.top) / grid.cell_height) - _MARGIN,
            math.ceil((grid.top - bounds.bottom) / grid.cell_height) + _MARGIN,
        )
    columns = (0, grid.width)
    if not extent.is_torn_x:
        found = _covered_columns(bounds, grid)
        if found is None:
            return None
        columns = found
    window = Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])
    return window.intersection(grid.window)


def _covered_columns(bounds: Bounds, grid: Grid) -> tuple[int, int] | None:
    """Return the first column and the one after the last; longitudes come round again."""
    turn = full_turn(grid.crs)
    shifts = [0.0] if turn is None else [turn * k for k in (-2, -1, 0, 1, 2)]
    found = []
    for shift in shifts:
        first = math.floor((bounds.left + shift - grid.left) / grid.cell_width) - _MARGIN
        last = math.ceil((bounds.right + shift - grid.left) / grid.cell_width) + _MARGIN
        if last > 0 and first < grid.width:
            found += [max(first, 0), min(last, grid.width)]
    return (min(found), max(found)) if found else None


def image_outline(image: Image, crs: str) -> list[tuple[float, float]]:
    """Return the edge of the image in the CRS as (x, y), once around, the first point last again.

    The edge follows its true, bent course; points that cannot be transformed are left out.
    """
    geometry = Geometry.create(image)
    straight = geometry.geotransform is not None and same_crs(geometry.crs, crs)
    x, y = geometry.coordinates_in(crs, *_ring(geometry, 2 if straight else _OUTLINE))
    turn = None if same_crs(geometry.crs, crs) else full_turn(crs)
    good = np.isfinite(x) & np.isfinite(y)
    x, y = x[good], y[good]
    if turn is not None and x.size:
        x = unwrapped(x, float(x[0]), turn)
    return list(zip(x.tolist(), y.tolist()))


def centre_longitude(image: Image) -> float | None:
    """Return the longitude of the middle of an image, -180 to 180; None when it cannot be told."""
    if image.geotransform is None:
        points = _control_points(image)
        x, y = (sum(point[axis] for point in points) / len(points) for axis in (0, 1))
    else:
        left, across, shear_x, top, shear_y, down = image.geotransform
        x = left + (image.width * across + image.height * shear_x) / 2
        y = top + (image.width * shear_y + image.height * down) / 2
    return _longitude(image.crs, x, y)


@lru_cache(maxsize=4096)
def _longitude(crs: str, x: float, y: float) -> float | None:
    transform = _transformation(crs, _WGS84, None)
    if transform is None:
        return None
    longitude = float(_transformed(transform, np.array([x]), np.array([y]))[0][0])
    return float(unwrapped(longitude, 0.0, 360.0)) if math.isfinite(longitude) else None


def to_degrees(crs: str, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return the longitudes and latitudes of places in a CRS, NaN where there are none."""
    transform = _transformation(crs, _WGS84, None)
    if transform is None:
        return np.full_like(x, np.nan), np.full_like(y, np.nan)
    return _transformed(transform, x, y)


def metres_per_unit(crs: str, y: float) -> tuple[float, float]:
    """Return the metres in a unit of the CRS, along x and along y; `y` is where."""
    reference = _spatial_reference(crs)
    if reference is None:
        return 1.0, 1.0
    if not reference.IsGeographic():
        unit = float(reference.GetLinearUnits())
        return unit, unit
    unit = float(reference.GetAngularUnits()) * float(reference.GetSemiMajor())
    return unit * math.cos(y * float(reference.GetAngularUnits())), unit
