# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons as plain rings of coordinates: made of geometries, and placed on a grid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes

from ...engine.grid.grid import Bounds, Grid
from ...engine.warp.crs import full_turn
from ...engine.warp.longitudes import joint_bounds, turns_to_meet

Rings = list[list[tuple[float, float]]]


@dataclass(frozen=True)
class Polygon:
    """A feature: its id, what people call it, and its parts, each a list of rings.

    `parts` are empty when the feature has no area, or lies where the CRS is not defined.
    """

    id: int
    name: str
    parts: list[Rings]


def bounds_of(polygons: Sequence[Polygon], crs: str) -> Bounds:
    """Return the rectangle that holds all polygons, which are in the CRS."""
    found = [_bounds(polygon) for polygon in polygons if polygon.parts]
    return joint_bounds(found, full_turn(crs))


def placed(polygons: Sequence[Polygon], grid: Grid) -> list[Polygon]:
    """Return polygons in the CRS of a grid where they are on it: longitudes are a circle."""
    turn = full_turn(grid.crs)
    if turn is None:
        return list(polygons)
    found = []
    for polygon in polygons:
        there = turns_to_meet(_bounds(polygon), grid.bounds, turn) if polygon.parts else []
        if there in ([], [0]):
            found.append(polygon)
            continue
        copies = [
            [
                [[(x + number * turn, y) for x, y in ring] for ring in rings]
                for rings in polygon.parts
            ]
            for number in there
        ]
        if len(copies) > 1:
            copies = [_rings_within(copy, grid.bounds) for copy in copies]
        found.append(replace(polygon, parts=[rings for copy in copies for rings in copy]))
    return found


def rings_of(geometry: QgsGeometry) -> list[Rings]:
    """Return the polygons of a geometry, each a list of rings, the outer one first."""
    return [
        [[(point.x(), point.y()) for point in ring] for ring in part.asPolygon()]
        for part in polygons_in([geometry])
    ]


def polygons_in(geometries: Iterable[QgsGeometry]) -> list[QgsGeometry]:
    """Return the polygons among the parts of some geometries."""
    return [
        part
        for geometry in geometries
        for part in geometry.asGeometryCollection()
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]


def _bounds(polygon: Polygon) -> Bounds:
    points = [point for rings in polygon.parts for ring in rings for point in ring]
    x, y = [point[0] for point in points], [point[1] for point in points]
    return Bounds(min(x), min(y), max(x), max(y))


def _rings_within(parts: Sequence[Rings], bounds: Bounds) -> list[Rings]:
    """Return what of some parts lies between the sides of a rectangle, above and below it too."""
    points = [[[QgsPointXY(x, y) for x, y in ring] for ring in rings] for rings in parts]
    whole = QgsGeometry.fromMultiPolygonXY(points)
    box = whole.boundingBox()
    strip = QgsRectangle(bounds.left, box.yMinimum(), bounds.right, box.yMaximum())
    return rings_of(whole.intersection(QgsGeometry.fromRect(strip)))
