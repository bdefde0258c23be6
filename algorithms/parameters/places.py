# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons as places: each with its id, its buffer and its target date, read in the main thread."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from qgis.core import (
    QgsDistanceArea,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ...engine.analysis.place_records import Place, PlaceSettings
from ...engine.errors import EngineError, InvalidOptionError
from ...engine.inputs.dates import parse_date
from ...engine.text import QT_TRANSLATE_NOOP, worded
from ..layers.polygon_layer import is_null, name_of, plain_polygons
from ..layers.transforms import living
from . import builders
from .local_map import WKT, LocalMap, Maps
from .polygons import chosen_field, source_of_polygons

ID_FIELD = "ID_FIELD"
BUFFER = "BUFFER"
TARGET = "TARGET"

EMPTY = QT_TRANSLATE_NOOP("ImageCollections", "The polygon is empty.")
NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "ImageCollections", "Nothing is left of the polygon with its buffer."
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}.*")


@dataclass(frozen=True)
class Area:
    """A feature of the layer: what people call it, and its polygons, None when it has none.

    `buffer` is in metres, None where it is not known. With a `problem`, it cannot be worked on.
    """

    id: str
    geometry: QgsGeometry | None = None
    buffer: float | None = None
    target: date | None = None
    problem: str = ""


@dataclass(frozen=True)
class Areas:
    """All features of a layer, and what makes maps of them."""

    maps: Maps
    areas: list[Area]

    @property
    def wkt(self) -> str:
        """The CRS of the layer."""
        return str(self.maps.layer.toWkt(WKT))

    def map_of(self, area: Area) -> LocalMap | None:
        """Return the map of a polygon, None where it has no place; no layer is looked at."""
        try:
            return None if area.geometry is None else LocalMap(area.geometry, self.maps)
        except EngineError:
            return None

    def place(self, area: Area, name: str, crs: Sequence[str]) -> Place:
        """Return the place for the engine: its file name, and its polygons in each CRS."""
        if area.geometry is None or area.problem:
            return Place(area.id, name, target=area.target, problem=area.problem or EMPTY)
        try:
            there = LocalMap(area.geometry, self.maps)
            shape = there.around(area.buffer or 0.0)
        except EngineError as error:
            return Place(area.id, name, target=area.target, problem=str(error))
        if shape.isNull() or shape.isEmpty():
            return Place(area.id, name, target=area.target, problem=NOTHING_LEFT)
        found = {each: there.parts_in(shape, each) for each in crs}
        shapes = {each: parts for each, parts in found.items() if parts}
        return Place(area.id, name, shapes, area.target)


@dataclass(frozen=True)
class Survey:
    """All that a run needs to know: the features of the layer, the names of their files, and so on.

    `all_crs` are those that a place may be wanted in; `texts` name the images in the recipe.
    """

    areas: Areas
    names: list[str]
    settings: PlaceSettings
    all_crs: list[str]
    groups: list[str]
    texts: Mapping[int, str]

    def places(self) -> list[Place]:
        """Return the places for the engine; in the background."""
        named = zip(self.areas.areas, self.names)
        return [self.areas.place(area, name, self.all_crs) for area, name in named]

    def map_of(self, place: Place) -> LocalMap | None:
        """Return the map of a place, None where its polygon has none."""
        return self.areas.map_of(self.areas.areas[self.names.index(place.name)])


def areas_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Areas:
    """Return the polygons of the layer; what is wrong with one is its problem alone.

    Raises InvalidOptionError for what is wrong with all: the layer, a field, an expression.
    """
    source = source_of_polygons(algorithm, parameters, context)
    crs = source.sourceCrs()
    if not crs.isValid():
        raise InvalidOptionError(
            worded(
                "The polygons '{layer}' have no CRS, so that nobody knows where "
                "they are; set it in the properties of the layer.",
                layer=source.sourceName(),
            )
        )
    field = chosen_field(algorithm, parameters, ID_FIELD, context, source)
    scope = algorithm.createExpressionContext(parameters, context, source)
    buffer = _read_buffer(algorithm, parameters, context, source, scope)
    target = _read_target(algorithm, parameters, context, source, scope)
    # QGIS's own check of geometries throws where no one can catch it, and ends QGIS.
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    found = []
    for feature in source.getFeatures(QgsFeatureRequest(), flag):
        scope.setFeature(feature)
        found.append(_area(name_of(feature, field), feature, source.sourceName(), buffer, target))
    if not found:
        raise InvalidOptionError(
            worded(
                "The layer '{layer}' in Polygons holds no polygon; choose another layer.",
                layer=source.sourceName(),
            )
        )
    return Areas(Maps(crs, context.transformContext()), found)


def _area(
    name: str,
    feature: QgsFeature,
    layer: str,
    buffer: Callable[[], float],
    target: Callable[[], date | None],
) -> Area:
    geometry = metres = None
    try:
        geometry, _ = plain_polygons(feature, layer)
        metres = buffer()
        if geometry is None:
            return Area(name, buffer=metres, problem=EMPTY)
        return Area(name, geometry, metres, target())
    except EngineError as error:
        return Area(name, geometry, metres, problem=str(error))


class _Reader:
    """An expression over the fields of the polygons."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        name: str,
        text: str,
        context: QgsProcessingContext,
        source: QgsProcessingFeatureSource,
        scope: QgsExpressionContext,
    ) -> None:
        self.label = algorithm.parameterDefinition(name).description()
        self._scope = scope
        self._expression = QgsExpression(text)
        if self._expression.hasParserError():
            reason = self._expression.parserErrorString().strip()
            raise InvalidOptionError(
                worded(
                    "'{text}' in {label} ({name}) cannot be read: {reason}.",
                    text=text,
                    label=self.label,
                    name=name,
                    reason=reason,
                )
            )
        known = {field.name().lower() for field in source.fields()}
        for column in sorted(self._expression.referencedColumns()):
            if column.lower() not in known and column != QgsFeatureRequest.ALL_ATTRIBUTES:
                raise InvalidOptionError(
                    worded(
                        "The polygons have no field '{column}', which {label} ({name}) uses.",
                        column=column,
                        label=self.label,
                        name=name,
                    )
                )
        measure = QgsDistanceArea()
        measure.setSourceCrs(living(source.sourceCrs()), context.transformContext())
        measure.setEllipsoid("EPSG:7030")
        self._expression.setGeomCalculator(measure)
        self._expression.prepare(scope)

    def value(self) -> Any:
        """Return what it is for the feature of the scope, None for NULL; raise EngineError."""
        value = self._expression.evaluate(self._scope)
        if self._expression.hasEvalError():
            reason = self._expression.evalErrorString().strip()
            raise InvalidOptionError(
                worded("{label} cannot be computed: {reason}", label=self.label, reason=reason)
            )
        return None if is_null(value) else value

    def some_value(self) -> Any:
        """Return what it is for the feature of the scope; raise EngineError for NULL too."""
        value = self.value()
        if value is None:
            raise InvalidOptionError(worded("{label} is empty (NULL).", label=self.label))
        return value


def _read_buffer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
    scope: QgsExpressionContext,
) -> Callable[[], float]:
    """Return what gives the buffer of a polygon in metres, 0 where none was asked for."""
    if not builders.is_set(parameters, BUFFER):
        return lambda: 0.0
    text = algorithm.parameterAsString(parameters, BUFFER, context)
    # Not as an expression: QGIS would take the default in the place of a wrong one.
    reader = _Reader(algorithm, BUFFER, text, context, source, scope)

    def read() -> float:
        value = reader.some_value()
        try:
            metres = float(value)
        except (TypeError, ValueError):
            metres = math.nan
        if not math.isfinite(metres):
            raise InvalidOptionError(
                worded("{label} is no number: '{value}'.", label=reader.label, value=value)
            )
        return metres

    return read


def _read_target(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
    scope: QgsExpressionContext,
) -> Callable[[], date | None]:
    """Return what gives the target date of a polygon, None for all when none was asked for."""
    if not builders.is_set(parameters, TARGET):
        return lambda: None
    text = algorithm.parameterAsString(parameters, TARGET, context).strip()
    if _DATE.fullmatch(text):
        day = parse_date(text)  # as an expression it would be a subtraction
        return lambda: day
    reader = _Reader(algorithm, TARGET, text, context, source, scope)

    def read() -> date:
        value = reader.some_value()
        if isinstance(value, QDateTime):
            value = value.date()
        if isinstance(value, QDate):
            return date(value.year(), value.month(), value.day())
        return parse_date(str(value))

    return read
