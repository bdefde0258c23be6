# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of a layer: read once, made plain, and brought to the grid of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ...engine.errors import EngineError, InvalidOptionError
from ...engine.grid.grid import Bounds, Grid
from ...engine.grid.polygons import Zone, zone_of
from ...engine.images import Image
from ...engine.planning.output_grid import GridOptions, grid_crs, output_grid
from ...engine.progress import Progress
from ...engine.text import and_more, worded
from ...engine.warp.crs import full_turn
from ...engine.warp.extents import image_bounds
from ...engine.warp.longitudes import joint_bounds, turned, turns_to_meet
from ...resources.i18n import translate
from ..layers.transforms import transform_between
from . import builders
from .shared import EXTENT, Shared

POLYGONS = "POLYGONS"
NAME_FIELD = "NAME_FIELD"

# How much larger than the images, on each side, a polygon may be before it is cut to them.
FAR = 1.0
# What is kept around the images where lines that are straight in one CRS are bent in the other.
MARGIN = 0.02
# A cut polygon gets a corner at least so often, in parts of its size, before it is reprojected.
CORNERS = 200

Rings = list[list[tuple[float, float]]]


@dataclass(frozen=True)
class Polygon:
    """A feature: its id, what people call it, and its parts, each a list of rings.

    `parts` are empty when the feature has no area, or lies where the CRS is not defined.
    """

    id: int
    name: str
    parts: list[Rings]


def polygon_parameter(text: str, *, optional: bool = True, advanced: bool = False) -> Shared:
    """The layer of polygons, with its help."""
    return Shared(
        QgsProcessingParameterFeatureSource(
            POLYGONS,
            translate("ImageCollections", "Polygons"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=optional,
        ),
        text,
        advanced,
    )


def area_parameters(text: str) -> Iterator[Shared]:
    """The extent of the result, and polygons, with what these are for."""
    yield Shared(
        QgsProcessingParameterExtent(
            EXTENT, translate("ImageCollections", "Extent"), optional=True
        ),
        translate("ImageCollections", "The area of the result. Empty: the whole image."),
        advanced=True,
    )
    yield polygon_parameter(text, advanced=True)


def grid_around(
    polygons: PolygonLayer | None, images: Sequence[Image], options: GridOptions, progress: Progress
) -> tuple[Grid, list[Polygon] | None]:
    """Return the grid of images, or the part that holds all polygons, and these on it.

    Without polygons there are none of them.
    """
    if polygons is None:
        return output_grid(images, options), None
    crs = grid_crs(images, options)
    found = polygons.on(crs, images)
    polygons.report(progress)
    if options.bounds is None:
        options = replace(options, bounds=bounds_of(found, crs))
    grid = output_grid(images, options)
    return grid, placed(found, grid)


def area_of(
    polygons: PolygonLayer | None, grid: Grid, images: Sequence[Image], progress: Progress
) -> Zone | None:
    """Return the cells of all polygons on a grid, None when there is no layer.

    Raises InvalidOptionError when they hold no area.
    """
    if polygons is None:
        return None
    found = placed(polygons.on(grid.crs, images), grid)
    polygons.report(progress)
    # Polygons that overlap hold a cell that lies in any of them.
    area = zone_of([part for polygon in found for part in polygon.parts], grid)
    if area is None:
        raise InvalidOptionError(worded("The polygons hold no area."))
    return area


def polygons_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> PolygonLayer | None:
    """Return the polygons, None when no layer was chosen. In the main thread.

    Raises InvalidOptionError when the layer cannot be opened or is not one of polygons.
    """
    if not builders.is_set(parameters, POLYGONS):
        return None
    source = source_of_polygons(algorithm, parameters, context)
    field = chosen_field(algorithm, parameters, NAME_FIELD, context, source)
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), flag)
    return PolygonLayer(
        source.sourceName(),
        source.sourceCrs(),
        context.transformContext(),
        ((each, name_of(each, field)) for each in features),
    )


def name_of(feature: QgsFeature, field: str) -> str:
    """Return what a feature is called in a field; its id where that is NULL, or there is none."""
    value = feature[field] if field else None
    return str(feature.id()) if is_null(value) else str(value)


def is_null(value: Any) -> bool:
    """Return True for the NULL of an attribute or expression, which has two forms."""
    return value is None or (hasattr(value, "isNull") and bool(value.isNull()))


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
        self._crs = crs
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
        target = QgsCoordinateReferenceSystem.fromWkt(crs)
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
                    mended=_listed(self._mended),
                )
            )
        if self._cut:
            progress.info(
                worded(
                    "Polygons of '{layer}' that are far larger than the images were cut to "
                    "the extent of these, and their cells are those within it: {cut}.",
                    layer=self._layer,
                    cut=_listed(self._cut),
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
        extent = Bounds(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
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


def source_of_polygons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    """Return what gives the features; raise InvalidOptionError when it cannot be opened."""
    source = algorithm.parameterAsSource(parameters, POLYGONS, context)
    if source is None:
        raise InvalidOptionError(
            worded(
                "The polygons '{layer}' cannot be opened; choose a layer of polygons in Polygons.",
                layer=parameters.get(POLYGONS),
            )
        )
    return source


def plain_polygons(feature: QgsFeature, layer: str) -> tuple[QgsGeometry | None, bool]:
    """Return the polygons of a feature, valid and without curves, and whether they were mended.

    None for an empty feature. Raises InvalidOptionError when it is no polygon, or beyond mending.
    """
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None, False
    straight = QgsGeometry(geometry.constGet().segmentize())
    parts = _polygons_in([straight])
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
    mended = _polygons_in([part.makeValid() for part in parts])
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


def chosen_field(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
) -> str:
    """Return the field of the polygons that a parameter names, empty when it names none.

    Raises InvalidOptionError when the polygons have no such field.
    """
    if not builders.is_set(parameters, name):
        return ""
    # QGIS renamed it in 3.40.
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    field: str = read(parameters, name, context)[0]
    if source.fields().indexFromName(field) < 0:
        raise InvalidOptionError(
            worded("The polygons have no field '{field}'; choose another.", field=field)
        )
    return field


def _bounds_in(wkt: str, images: Sequence[Image]) -> Iterable[Bounds]:
    """Give where images lie in a CRS; those that have no place there cannot be met."""
    for image in images:
        try:
            yield image_bounds(image, wkt)
        except EngineError:
            continue


def _grown(bounds: Bounds, x: float, y: float) -> QgsRectangle:
    return QgsRectangle(bounds.left - x, bounds.bottom - y, bounds.right + x, bounds.top + y)


def _polygons_in(geometries: Iterable[QgsGeometry]) -> list[QgsGeometry]:
    return [
        part
        for geometry in geometries
        for part in geometry.asGeometryCollection()
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]


def rings_of(geometry: QgsGeometry) -> list[Rings]:
    """Return the polygons of a geometry, each a list of rings, the outer one first."""
    return [
        [[(point.x(), point.y()) for point in ring] for ring in part.asPolygon()]
        for part in _polygons_in([geometry])
    ]


def _listed(names: Sequence[str], most: int = 20) -> str:
    return and_more(", ".join(names[:most]), len(names) - most)
