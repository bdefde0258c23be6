# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A map of its own for each place: metres and areas on it are those on the ground."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
)

from ...engine.errors import InvalidOptionError
from ...engine.text import QT_TRANSLATE_NOOP, worded
from ...engine.warp.crs import full_turn
from ...engine.warp.longitudes import unwrapped
from ..layers.polygon_rings import Rings, rings_of
from ..layers.transforms import crs_of, living, transform_between

# Farther from the middle, in metres, no map of a place is true.
FARTHEST = 2_000_000.0
# Corners of a quarter of a circle around a corner.
SEGMENTS = 8
NO_PLACE = QT_TRANSLATE_NOOP(
    "ImageCollections", "The polygon has no place on the Earth; check its CRS."
)
WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL


class Maps:
    """The maps of the polygons of a layer; places that are near to each other share one.

    Used in one thread at a time.
    """

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
    ) -> None:
        self.layer = living(crs)
        self._context = context
        self._found: dict[tuple[int, int], QgsCoordinateReferenceSystem] = {}
        self._transforms: dict[tuple[str, str], QgsCoordinateTransform] = {}

    def around(self, longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
        """Return the map around a place, in whole degrees."""
        centre = round(longitude), round(latitude)
        if centre not in self._found:
            self._found[centre] = QgsCoordinateReferenceSystem.fromProj(
                f"+proj=laea +lat_0={centre[1]} +lon_0={centre[0]} +datum=WGS84 +units=m +no_defs"
            )
        return self._found[centre]

    def moved(
        self,
        geometry: QgsGeometry,
        source: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
    ) -> QgsGeometry | None:
        """Return a geometry in another CRS, None when it has no place there."""
        key = source.toWkt(WKT), target.toWkt(WKT)
        if key not in self._transforms:
            self._transforms[key] = transform_between(source, target, self._context)
        moved = QgsGeometry(geometry)
        try:
            moved.transform(self._transforms[key])
        except QgsCsException:
            return None
        return moved if moved.boundingBox().isFinite() else None


class LocalMap:
    """A polygon on the equal-area map around its middle (Lambert's azimuthal projection).

    Distances there are true to 1e-4 within 100 km of the middle, areas everywhere. The date line
    is nowhere near, whatever the longitudes of the polygon are: beyond 180 degrees, in two parts,
    or in one that goes on at the other end.

    Raises InvalidOptionError where the polygon has no place on the Earth, or is no place but a
    continent.
    """

    def __init__(self, geometry: QgsGeometry, maps: Maps) -> None:
        self._geometry = geometry
        self._maps = maps
        self._map = maps.around(*self._middle())
        moved = maps.moved(geometry, maps.layer, self._map)
        if moved is None:
            raise InvalidOptionError(worded(NO_PLACE))
        box = moved.boundingBox()
        sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        if max(map(abs, sides)) > FARTHEST:
            raise InvalidOptionError(
                worded(
                    "The polygon is too large for one place: it reaches more than "
                    "{most:g} km from its middle.",
                    most=FARTHEST / 1000,
                )
            )
        self.polygon = _valid(moved)

    @property
    def area(self) -> float:
        """The area of the polygon in square metres."""
        return float(self.polygon.area())

    def around(self, metres: float) -> QgsGeometry:
        """Return the polygon with so many metres around it, or less by them; it may be empty.

        Raises InvalidOptionError for a buffer that reaches farther than the map.
        """
        if metres > FARTHEST:
            raise InvalidOptionError(
                worded(
                    "The buffer of {metres:g} metres is too large for one place: it may "
                    "have {most:g} km at most.",
                    metres=metres,
                    most=FARTHEST / 1000,
                )
            )
        return self.polygon.buffer(metres, SEGMENTS) if metres else self.polygon

    def joined(self, outlines: Iterable[bytes], wkt: str) -> QgsGeometry:
        """Return polygons (WKB) of a CRS on this map as one, which may be empty."""
        found = []
        source = crs_of(wkt)
        for wkb in outlines:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            moved = self._maps.moved(geometry, source, self._map)
            if moved is not None:
                found.append(_valid(moved))
        return QgsGeometry.unaryUnion(found) if found else QgsGeometry()

    def agreement(self, other: QgsGeometry) -> float:
        """Return the intersection over the union of the polygon and another one on this map."""
        if other.isNull() or other.isEmpty():
            return 0.0
        common = float(self.polygon.intersection(other).area())
        together = self.area + float(other.area()) - common
        return common / together if together else 0.0

    def parts_in(self, shape: QgsGeometry, wkt: str) -> list[Rings]:
        """Return a shape on this map as polygons in a CRS, none where it has no place there."""
        target = crs_of(wkt)
        if shape is self.polygon and not self._goes_round():
            moved = self._maps.moved(self._geometry, self._maps.layer, target)  # as it was given
        else:
            moved = self._maps.moved(shape, self._map, target)
        if moved is None:
            return []
        parts = rings_of(moved)
        turn = full_turn(wkt)
        return parts if turn is None else [_together(rings, parts[0], turn) for rings in parts]

    def in_layer(self, shape: QgsGeometry) -> QgsGeometry:
        """Return a shape on this map in the CRS of the layer, as a multipolygon."""
        parts = self.parts_in(shape, self._maps.layer.toWkt(WKT))
        return QgsGeometry.fromMultiPolygonXY(
            [[[QgsPointXY(x, y) for x, y in ring] for ring in rings] for rings in parts]
        )

    def _middle(self) -> tuple[float, float]:
        """Return longitude and latitude of the middle of the corners."""
        degrees = self._maps.moved(
            self._geometry, self._maps.layer, QgsCoordinateReferenceSystem("EPSG:4326")
        )
        if degrees is None:
            raise InvalidOptionError(worded(NO_PLACE))
        corners = np.radians([(point.x(), point.y()) for point in degrees.vertices()])
        longitudes, latitudes = corners.T
        x = float((np.cos(latitudes) * np.cos(longitudes)).mean())
        y = float((np.cos(latitudes) * np.sin(longitudes)).mean())
        z = float(np.sin(latitudes).mean())
        middle = np.degrees([np.arctan2(y, x), np.arctan2(z, np.hypot(x, y))]).tolist()
        return middle[0], middle[1]

    def _goes_round(self) -> bool:
        """Return True for longitudes from one end of the map to the other."""
        turn = full_turn(self._maps.layer.toWkt(WKT))
        return turn is not None and self._geometry.boundingBox().width() > turn / 2


def _valid(geometry: QgsGeometry) -> QgsGeometry:
    return geometry if geometry.isGeosValid() else geometry.makeValid()


def _together(rings: Rings, first: Rings, turn: float) -> Rings:
    """Return rings in the turn in which the first corner of a place is."""
    centre = first[0][0][0]
    return [[(float(unwrapped(x, centre, turn)), y) for x, y in ring] for ring in rings]
