# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate reference systems, and where images lie in them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache, partial

import numpy as np
from osgeo import gdal

from ..arrays import Floats
from ..errors import GridError, SourceError
from ..images import Image
from ..text import worded
from .crs import (
    _WGS84,
    Area,
    Transform,
    apply_polynomial,
    full_turn,
    quiet,
    same_crs,
    transformation,
    transformed,
)
from .longitudes import from_edge, unwrapped
from .source_pixels import EDGE

_WORLD = (-180.0, -90.0, 180.0, 90.0)


# CRS


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
            raise GridError(worded("The pixels of image '{image}' have no area.", image=image.name))
        place = cls(image.name, image.crs, image.width, image.height, geotransform, points)
        x, _ = place.coordinates(np.array([place.width / 2]), np.array([place.height / 2]))
        return replace(place, centre=float(x[0]), area=_area(replace(place, name="")))

    def coordinates(self, columns: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Return (x, y) in the image's CRS of places in pixels."""
        if self.geotransform is None:
            return transformed(self._polynomial(to_pixels=False), columns, rows)
        left, across, shear_x, top, shear_y, down = self.geotransform
        return (
            left + columns * across + rows * shear_x,
            top + columns * shear_y + rows * down,
        )

    def pixels(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Return the places in pixels of coordinates in the image's CRS."""
        turn = full_turn(self.crs)
        if turn is not None and math.isfinite(self.centre):
            slack = 0.0 if self.geotransform is None else EDGE * abs(self.geotransform[1])
            x = from_edge(x, self.centre - turn / 2, turn, slack)
        if self.geotransform is None:
            return transformed(self._polynomial(to_pixels=True), x, y)
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
        return transformed(self._transformation(self.crs, crs), x, y)

    def pixels_at(self, crs: str, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Return the places in pixels of coordinates in some CRS, NaN where there are none."""
        if not same_crs(self.crs, crs):
            x, y = transformed(self._transformation(crs, self.crs), x, y)
        return self.pixels(x, y)

    def _transformation(self, source: str, target: str) -> Transform:
        transform = transformation(source, target, self.area)
        if transform is None:
            raise GridError(
                worded(
                    "There is no transformation between the CRS of image '{image}' and the "
                    "output's; give the image its right CRS, or choose another for the "
                    "output.",
                    image=self.name,
                )
            )
        return transform

    def _polynomial(self, *, to_pixels: bool) -> Transform:
        """Return GDAL's default for ground control points, made of the points alone.

        So the file need not be open in every thread.
        """
        transformer = None
        try:
            with quiet():
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
            raise GridError(
                worded(
                    "The ground control points of image '{image}' cannot be used.", image=self.name
                )
            )
        return partial(apply_polynomial, transformer, to_pixels)


def _control_points(image: Image) -> tuple[tuple[float, float, float, float], ...]:
    try:
        with quiet():
            dataset = gdal.OpenEx(image.path, gdal.OF_RASTER, open_options=list(image.open_options))
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise SourceError(worded("Image '{image}' cannot be opened.", image=image.name))
    points = tuple(
        (float(point.GCPX), float(point.GCPY), float(point.GCPPixel), float(point.GCPLine))
        for point in dataset.GetGCPs()
    )
    if not points:
        raise GridError(
            worded(
                "Image '{image}' has neither a geotransform nor ground control points.",
                image=image.name,
            )
        )
    return points


@lru_cache(maxsize=4096)
def _area(geometry: Geometry) -> Area | None:
    """Return the image in degrees; the world when it cannot be told, None off the Earth.

    Images of one tile are many, and have one geometry but for their names.
    """
    transform = transformation(geometry.crs, _WGS84, None)
    if transform is None:
        return None
    x, y = transformed(transform, *geometry.coordinates(*outline_ring(geometry, 9)))
    if not np.isfinite(x).all():
        return _WORLD
    x = unwrapped(x, float(x[0]), 360.0)
    west, east = float(x.min()), float(x.max())
    if east - west > 120.0:
        return _WORLD
    west, east = (float(unwrapped(np.float64(side), 0.0, 360.0)) for side in (west, east))
    return west, max(-90.0, float(y.min())), east, min(90.0, float(y.max()))


def outline_ring(geometry: Geometry, count: int) -> tuple[Floats, Floats]:
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
    transform = transformation(crs, _WGS84, None)
    if transform is None:
        return None
    longitude = float(transformed(transform, np.array([x]), np.array([y]))[0][0])
    return float(unwrapped(longitude, 0.0, 360.0)) if math.isfinite(longitude) else None


def to_degrees(crs: str, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Return the longitudes and latitudes of places in a CRS, NaN where there are none."""
    transform = transformation(crs, _WGS84, None)
    if transform is None:
        return np.full_like(x, np.nan), np.full_like(y, np.nan)
    return transformed(transform, x, y)
