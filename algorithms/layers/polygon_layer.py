# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The polygons of a layer: read once, mended, and brought to the CRS of a run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from ...engine.errors import EngineError, InvalidOptionError
from ...engine.grid.grid import Bounds
from ...engine.images import Image
from ...engine.progress import Progress
from ...engine.text import first_names, worded
from ...engine.warp.crs import full_turn
from ...engine.warp.extents import image_bounds
from ...engine.warp.longitudes import joint_bounds, turned, turns_to_meet
from .polygon_rings import Polygon, polygons_in, rings_of
from .rectangles import as_bounds
from .transforms import crs_of, living, transform_between

# How much larger than the images, on each side, a polygon may be before it is cut to them.
FAR = 1.0
# What is kept around the images where lines that are straight in one CRS are bent in the other.
MARGIN = 0.02
# A cut polygon gets a corner at least so often, in parts of its size, before it is reprojected.
CORNERS = 200
# How many polygons a message names.
MOST_NAMED = 20


class NoPolygonError(InvalidOptionError):
    """A layer holds no polygon, or empty ones alone."""


class PolygonLayer:
    """The polygons of a layer, without curves and mended, read in the main thread.

    Features are read without QGIS's own check: it throws where no one can catch it, and ends QGIS.
    """

    def __init__(
        self,
        name: str,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        features: Iterable[tuple[QgsFeature, str]],
    ) -> None:
        """Read features, each with what it is called.

        Raises NoPolygonError when they hold none.
        """
        self._layer = name
        self._crs = living(crs)
        variant = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
        self._wkt = self._crs.toWkt(variant)
        self._context = context
        self._mended: list[str] = []
        self._cut: list[str] = []
        self._features = [(each.id(), called, self._plain(each)) for each, called in features]
        if all(geometry is None for _, _, geometry in self._features):
            raise NoPolygonError(
                worded(
                    "The layer '{layer}' in Polygons holds no polygon, or empty ones "
                    "alone; choose another layer.",
                    layer=self._layer,
                )
            )

    def on(self, crs: str, images: Sequence[Image]) -> list[Polygon]:
        """Return the polygons in a CRS, those far larger than the images cut to these.

        Raises InvalidOptionError when none of them can be there.
        """
        self._cut = []
        target = crs_of(crs)
        transform = transform_between(self._crs, target, self._context)
        places = list(_bounds_in(self._wkt, images))
        near = joint_bounds(places, full_turn(self._wkt)) if places else None
        found = []
        for number, name, geometry in self._features:
            moved = None
            if geometry is not None:
                moved = self._moved(self._near(name, geometry, near, transform), transform)
            found.append(Polygon(number, name, [] if moved is None else rings_of(moved)))
        if not any(polygon.parts for polygon in found):
            raise InvalidOptionError(
                worded(
                    "No polygon of '{layer}' lies near the images, where the CRS of the "
                    "result is defined.",
                    layer=self._layer,
                )
            )
        return found

    def report(self, progress: Progress) -> None:
        """Say in the log which polygons were changed, and how."""
        if self._mended:
            progress.warn(
                worded(
                    "Invalid polygons of '{layer}' were mended for this run: {mended}.",
                    layer=self._layer,
                    mended=first_names(self._mended, MOST_NAMED),
                )
            )
        if self._cut:
            progress.info(
                worded(
                    "Polygons of '{layer}' that are far larger than the images were cut to "
                    "the extent of these, and their cells are those within it: {cut}.",
                    layer=self._layer,
                    cut=first_names(self._cut, MOST_NAMED),
                )
            )

    def _plain(self, feature: QgsFeature) -> QgsGeometry | None:
        """Return the polygons of a feature, valid and without curves, None when it is empty."""
        found, is_mended = plain_polygons(feature, self._layer)
        if is_mended:
            self._mended.append(str(feature.id()))
        return found

    def _near(
        self,
        name: str,
        geometry: QgsGeometry,
        near: Bounds | None,
        transform: QgsCoordinateTransform,
    ) -> QgsGeometry:
        """Return a polygon, cut to the images when it goes far beyond them.

        What is far away would be counted cell by cell, and may have no place in the CRS.
        """
        box = geometry.boundingBox()
        extent = as_bounds(box)
        kept = None if near is None else self._met(near, extent)
        if kept is None:
            return geometry
        width, height = kept.right - kept.left, kept.top - kept.bottom
        around = _grown(kept, FAR * width, FAR * height)
        if around.contains(box):
            return geometry
        is_same = transform.isShortCircuited()
        margin = 0.0 if is_same else MARGIN * max(width, height)
        cut = geometry.intersection(QgsGeometry.fromRect(_grown(kept, margin, margin)))
        self._cut.append(name)
        return cut if is_same else cut.densifyByDistance(max(width, height) / CORNERS)

    def _met(self, near: Bounds, extent: Bounds) -> Bounds | None:
        """Return the rectangle of the images at the turns at which a polygon may meet it."""
        if near.bottom >= extent.top or near.top <= extent.bottom:
            return None
        met = None
        turn = full_turn(self._wkt)
        for turns in turns_to_meet(near, extent, turn):
            there = turned(near, turns, turn)
            met = there if met is None else met.union(there)
        return met

    def _moved(
        self, geometry: QgsGeometry, transform: QgsCoordinateTransform
    ) -> QgsGeometry | None:
        """Return a polygon in the CRS of the result, None when it has no place there."""
        moved = QgsGeometry(geometry)
        try:
            moved.transform(transform)
        except QgsCsException:
            return None
        return moved if moved.boundingBox().isFinite() else None


def name_of(feature: QgsFeature, field: str) -> str:
    """Return what a feature is called in a field; its id where that is NULL, or there is none."""
    value = feature[field] if field else None
    return str(feature.id()) if is_null(value) else str(value)


def is_null(value: Any) -> bool:
    """Return True for the NULL of an attribute or expression, which has two forms."""
    return value is None or (hasattr(value, "isNull") and bool(value.isNull()))


def plain_polygons(feature: QgsFeature, layer: str) -> tuple[QgsGeometry | None, bool]:
    """Return the polygons of a feature, valid and without curves, and whether they were mended.

    None for an empty feature. Raises InvalidOptionError when it is no polygon, or beyond mending.
    """
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None, False
    straight = QgsGeometry(geometry.constGet().segmentize())
    parts = polygons_in([straight])
    if not parts:
        kind = QgsWkbTypes.displayString(geometry.wkbType())
        raise InvalidOptionError(
            worded(
                "Feature {id} of '{layer}' in Polygons is no polygon but of type "
                "{kind}; choose a layer of polygons.",
                id=feature.id(),
                layer=layer,
                kind=kind,
            )
        )
    whole = QgsGeometry.collectGeometry(parts)
    if whole.isGeosValid():
        return whole, False
    # Part by part: made valid together, parts that overlap would cut holes into each other.
    mended = polygons_in([part.makeValid() for part in parts])
    whole = QgsGeometry.unaryUnion(mended) if mended else QgsGeometry()
    if whole.isNull() or whole.isEmpty():
        if all(part.area() == 0.0 for part in parts):
            return None, False
        raise InvalidOptionError(
            worded(
                "Feature {id} of '{layer}' in Polygons is invalid and cannot be "
                "mended; correct it, for example with the algorithm 'Fix geometries'.",
                id=feature.id(),
                layer=layer,
            )
        )
    return whole, True


def _bounds_in(wkt: str, images: Sequence[Image]) -> Iterable[Bounds]:
    """Give where images lie in a CRS; those that have no place there cannot be met."""
    for image in images:
        try:
            yield image_bounds(image, wkt)
        except EngineError:
            continue


def _grown(bounds: Bounds, x: float, y: float) -> QgsRectangle:
    return QgsRectangle(bounds.left - x, bounds.bottom - y, bounds.right + x, bounds.top + y)
