# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where algorithms write features: to a file, to memory or to a database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsWkbTypes,
)

from ...engine.outputs.verification import holds_features
from ...engine.text import readable


class Sink:
    """Takes features one after the other; `close` tells whether all of them are there.

    Each method raises QgsProcessingException when something cannot be written. With `crs`,
    as WKT or empty, they are polygons; without it they have no geometry.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        crs: str | None = None,
    ) -> None:
        kind = QgsWkbTypes.Type.NoGeometry if crs is None else QgsWkbTypes.Type.Polygon
        reference = QgsCoordinateReferenceSystem.fromWkt(crs or "")
        self._label = f"{algorithm.parameterDefinition(name).description()} ({name})"
        self._count = 0
        try:
            self._sink, self._id = algorithm.parameterAsSink(
                parameters, name, context, fields, kind, reference
            )
        except QgsProcessingException as error:
            # QGIS says the path twice, however long it is.
            raise QgsProcessingException(readable(str(error))) from error
        if self._sink is None:
            raise QgsProcessingException(readable(algorithm.invalidSinkError(parameters, name)))

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
            raise self._failure("the file is not complete")
        return self._id

    def _is_whole(self) -> bool:
        """Return False when a file lacks features: many formats do not say so while they write."""
        parts = QgsProviderRegistry.instance().decodeUri("ogr", self._id)
        path = Path(parts.get("path", ""))
        if path.suffix == ".shp" and not path.exists():
            path = path.with_suffix(".dbf")  # all there is without geometry
        name = parts.get("layerName") or path.stem
        return not path.is_file() or holds_features(path, name, self._count)

    def _failure(self, reason: str) -> QgsProcessingException:
        return QgsProcessingException(
            readable(
                f"{self._label} cannot be written to '{self._id}': {reason}. Is the disk full? If "
                "not, choose another format, such as .gpkg."
            )
        )
