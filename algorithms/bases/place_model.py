# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A model that makes polygons of the raster of each place, run as a step of another algorithm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ...engine.errors import CancelledError, EngineError, InvalidOptionError
from ...engine.text import worded
from ..layers.polygon_rings import Rings
from ..layers.transforms import crs_of
from .feedback import ErrorFeedback

_VECTORS = (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer)
_RASTERS = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)
_DESTINATIONS = (QgsProcessingParameterFeatureSink, QgsProcessingParameterVectorDestination)


class PlaceModel:
    """A model, or any algorithm, with a raster in and a vector out.

    A vector that it asks for is the polygon of the place. All else it asks for has a default.
    Made in the main thread; raises InvalidOptionError for an id that is none, and for a model that
    asks for more.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        if algorithm is None:
            raise InvalidOptionError(
                worded(
                    "There is no model '{name}'. The toolbox shows the id of each where "
                    "the mouse rests on it, such as imagecollections:radarwater or "
                    "model:lakes.",
                    name=name,
                )
            )
        self._algorithm: QgsProcessingAlgorithm = algorithm
        can_run, reason = algorithm.canExecute()
        if not can_run:
            raise InvalidOptionError(
                worded("The model '{name}' cannot run here: {reason}", name=name, reason=reason)
            )
        inputs = [each for each in algorithm.parameterDefinitions() if not each.isDestination()]
        outputs = [each for each in algorithm.parameterDefinitions() if each.isDestination()]
        self._raster = _first(
            inputs,
            _RASTERS,
            worded(
                "The model '{name}' takes no raster; choose one with a raster in and a vector out.",
                name=name,
            ),
        )
        self._several = isinstance(self._raster, QgsProcessingParameterMultipleLayers)
        self._vector = next((each for each in inputs if isinstance(each, _VECTORS)), None)
        self._output = _first(
            outputs,
            _DESTINATIONS,
            worded(
                "The model '{name}' makes no vector layer; choose one with a raster in and a "
                "vector out.",
                name=name,
            ),
        )
        given = (self._raster, self._vector)
        missing = [
            f"{each.description()} ({each.name()})"
            for each in inputs
            if each not in given and not _is_optional(each) and each.defaultValue() is None
        ]
        if missing:
            raise InvalidOptionError(
                worded(
                    "The model '{name}' needs {missing}; for places it may ask for one "
                    "raster and one vector layer, and all else must have a default.",
                    name=name,
                    missing=", ".join(missing),
                )
            )
        self._others = [
            each.name() for each in outputs if each is not self._output and not _is_optional(each)
        ]

    @property
    def definition(self) -> str:
        """What tells the model from another one, also from what it is after it was changed."""
        content: Any = getattr(self._algorithm, "toVariant", dict)()
        return json.dumps([self._name, content], default=str, sort_keys=True)

    def run(
        self,
        raster: str,
        polygons: list[Rings],
        crs: str,
        target: str,
        outer: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Make the vector file of a raster; `polygons` and `crs` are those of the place.

        In the background. Raises EngineError with what the model said, and CancelledError. What
        it writes on its way stays in QGIS's own folder until QGIS ends: the one of a context would
        be that of all of QGIS from then on.
        """
        context = QgsProcessingContext()
        context.setProject(outer.project())
        context.setTransformContext(outer.transformContext())
        context.setExpressionContext(outer.expressionContext())
        parameters: dict[str, Any] = {
            self._raster.name(): [raster] if self._several else raster,
            self._output.name(): target,
            **dict.fromkeys(self._others, QgsProcessing.TEMPORARY_OUTPUT),
        }
        if self._vector is not None:
            layer = _layer_of(polygons, crs)
            context.temporaryLayerStore().addMapLayer(layer)
            parameters[self._vector.name()] = layer.id()
        # The rest of what a model says of each place would fill the log.
        said = ErrorFeedback()
        direct = Qt.ConnectionType.DirectConnection  # nobody looks after events in this thread
        feedback.canceled.connect(said.cancel, direct)
        try:
            if feedback.isCanceled():
                said.cancel()
            _, is_made = self._algorithm.run(parameters, context, said)
        finally:
            feedback.canceled.disconnect(said.cancel)
        if said.isCanceled():
            raise CancelledError(worded("The work was cancelled."))
        if not is_made or not Path(target).exists():
            reason = " ".join(said.errors).strip() or worded("it made no vector layer.")
            raise EngineError(
                worded("The model '{name}' failed: {reason}", name=self._name, reason=reason)
            )


def _layer_of(polygons: list[Rings], crs: str) -> QgsVectorLayer:
    """Return a layer of one feature, with the polygons of a place."""
    layer = QgsVectorLayer("MultiPolygon", "place", "memory")
    layer.setCrs(crs_of(crs))
    feature = QgsFeature()
    points = [[[QgsPointXY(x, y) for x, y in ring] for ring in rings] for rings in polygons]
    feature.setGeometry(QgsGeometry.fromMultiPolygonXY(points))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def _first(
    definitions: list[QgsProcessingParameterDefinition],
    kinds: tuple[type, ...],
    problem: str,
) -> QgsProcessingParameterDefinition:
    """Return the first parameter of some kinds, those that must be given before all others."""
    found = [each for each in definitions if isinstance(each, kinds) and _fits(each)]
    if not found:
        raise InvalidOptionError(problem)
    return next((each for each in found if not _is_optional(each)), found[0])


def _fits(definition: QgsProcessingParameterDefinition) -> bool:
    """Return False for a list of layers that are no rasters."""
    if not isinstance(definition, QgsProcessingParameterMultipleLayers):
        return True
    return bool(definition.layerType() == QgsProcessing.SourceType.TypeRaster)


def _is_optional(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
