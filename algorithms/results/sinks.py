# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Feature sinks of algorithms: a file, memory or a database."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...engine.errors import EngineError, freed
from ...engine.outputs.databases import check_layers_stay
from ...engine.outputs.full_disk import full_disk, without_statements
from ...engine.outputs.transaction import Transaction
from ...engine.outputs.verification import holds_features
from ...engine.text import readable, worded
from ..layers.transforms import crs_of
from .asking import apart_from
from .fields import real_field, text_field

# What QGIS takes for the name of a provider and what that writes to, such as memory and postgres.
_OTHER = re.compile(r".{3,}?:.*", re.DOTALL)


class Sink:
    """Takes features one after the other; `close` tells whether all of them are there.

    A file is the draft of a transaction: it is delivered with `outputs`, or at once by `close`.
    Each method raises QgsProcessingException when something cannot be written. With `crs`,
    as WKT or empty, they are polygons, or of the `shape`; without it they have no geometry.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        crs: str | None = None,
        outputs: Transaction | None = None,
        shape: QgsWkbTypes.Type = QgsWkbTypes.Type.Polygon,
    ) -> None:
        kind = QgsWkbTypes.Type.NoGeometry if crs is None else shape
        reference = crs_of(crs or "")
        self._label = f"{algorithm.parameterDefinition(name).description()} ({name})"
        self._count = 0
        self._context = context
        self._loading = _Loading(algorithm, parameters, name)
        self._target = file_of(algorithm, parameters, name, context)
        self._own = Transaction() if outputs is None and self._target else None
        self._outputs = outputs or self._own
        try:
            if self._target is not None and self._outputs is not None:
                check_layers_stay(self._target, "vector")
                draft = self._outputs.draft(self._target)
                parameters = {**parameters, name: self._loading.without(str(draft))}
            self._sink, self._id = algorithm.parameterAsSink(
                parameters, name, context, fields, kind, reference
            )
            if self._sink is None:
                raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        except QgsProcessingException as error:
            said = str(error)
            message = self._full_disk(said) or self._as_asked(without_statements(said))
            self._abandon()
            # QGIS says the path twice, however long it is.
            raise QgsProcessingException(readable(message)) from freed(error)
        except EngineError as error:
            self._abandon()
            raise QgsProcessingException(self._as_asked(str(error))) from freed(error)

    def add(self, feature: QgsFeature) -> None:
        """Write a feature."""
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise self._failure(self._sink.lastError())
        self._count += 1

    def close(self) -> str:
        """Finish, and return the id of the layer."""
        # What was added is in the file when the sink is gone.
        self._sink = None
        if not self._is_whole():
            raise self._failure(worded("the file is not complete"))
        if self._target is None:
            return self._id
        try:
            if self._own is not None:
                self._own.deliver()
        except EngineError as error:
            raise QgsProcessingException(str(error)) from freed(error)
        finally:
            if self._own is not None:
                self._own.__exit__(None, None, None)
        self._id = str(self._target)
        self._loading.ask_for(self._id, self._context)
        return self._id

    def _is_whole(self) -> bool:
        """Return False when a file lacks features: many formats do not say so while they write."""
        parts = QgsProviderRegistry.instance().decodeUri("ogr", self._id)
        path = Path(parts.get("path", ""))
        if path.suffix == ".shp" and not path.exists():
            path = path.with_suffix(".dbf")  # all there is without geometry
        name = parts.get("layerName") or path.stem
        return not path.is_file() or holds_features(path, name, self._count)

    def _abandon(self) -> None:
        """Leave nothing of the file."""
        self._sink = None
        if self._target is not None and self._outputs is not None:
            self._outputs.discard(self._target)
        if self._own is not None:
            self._own.__exit__(None, None, None)

    def _failure(self, reason: str) -> QgsProcessingException:
        place = self._id if self._target is None else self._target
        message = self._full_disk(reason) or worded(
            "{label} cannot be written to '{place}': {reason}. Is the disk full? "
            "If not, choose another format, such as .gpkg.",
            label=self._label,
            place=place,
            reason=self._as_asked(without_statements(reason)),
        )
        self._abandon()
        return QgsProcessingException(readable(message))

    def _full_disk(self, reason: str) -> str:
        """Return the sentence for a file that a full disk has no room for, else an empty one."""
        return "" if self._target is None else full_disk(self._target, reason)

    def _as_asked(self, message: str) -> str:
        """Return a message with the path that was asked for, and not that of the draft."""
        if self._target is None or self._outputs is None:
            return message
        return message.replace(self._outputs.work_path(self._target), str(self._target.parent))


class _Loading:
    """What a parameter says besides where to write: options, and where to load the layer."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str
    ) -> None:
        value = parameters.get(name)
        is_definition = isinstance(value, QgsProcessingOutputLayerDefinition)
        self._definition = value if is_definition else None
        self._label = algorithm.parameterDefinition(name).description()

    def without(self, path: str) -> QgsProcessingOutputLayerDefinition:
        """Return the same for another path, from where nothing is loaded."""
        found = QgsProcessingOutputLayerDefinition(path)
        if self._definition is not None:
            found.createOptions = self._definition.createOptions
        return found

    def ask_for(self, path: str, context: QgsProcessingContext) -> None:
        """Have the layer loaded where that was asked for."""
        if self._definition is None or self._definition.destinationProject is None:
            return
        name = getattr(self._definition, "destinationName", "") or self._label
        details = QgsProcessingContext.LayerDetails(
            name,
            self._definition.destinationProject,
            name,
            QgsProcessingUtils.LayerHint.Vector,
        )
        context.addLayerToLoadOnCompletion(path, details)


def file_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Path | None:
    """Return the file that a sink writes anew, None for memory, databases and layers in a file."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition) and _is_appending(value):
        return None
    path = algorithm.parameterAsOutputLayer(parameters, name, apart_from(context))
    if not path or _OTHER.fullmatch(path):
        return None
    if not QgsVectorFileWriter.driverForExtension(Path(path).suffix[1:]):
        path += ".gpkg"  # as QGIS does
    return Path(path).absolute()


def try_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    outputs: Transaction,
) -> None:
    """Write one feature to the draft of a file, and remove it; raise when that cannot be done."""
    target = file_of(algorithm, parameters, name, context)
    if target is None:
        return
    definition = algorithm.parameterDefinition(name)
    is_table = definition.dataType() != QgsProcessing.SourceType.TypeVectorPolygon
    fields = QgsFields()
    for field in (text_field("text"), real_field("number")):
        fields.append(field)
    feature = QgsFeature(fields)
    feature.setAttributes(["", 0.0])
    if not is_table:
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    apart = apart_from(context)
    apart.setTransformContext(context.transformContext())
    sink = Sink(algorithm, parameters, name, apart, fields, None if is_table else "", outputs)
    sink.add(feature)
    sink.close()
    outputs.discard(target)


def _is_appending(definition: QgsProcessingOutputLayerDefinition) -> bool:
    """Return True where the features go into a layer that is there, field by field."""
    return hasattr(definition, "useRemapping") and bool(definition.useRemapping())
