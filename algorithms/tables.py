# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that algorithms write: rows without geometry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from . import parameters as make


def fields_of(records: Iterable[tuple[str, Callable[[str], QgsField]]]) -> QgsFields:
    """Return the fields of pairs of a name and what makes a field of it."""
    found = QgsFields()
    for name, make_field in records:
        found.append(make_field(name))
    return found


class Table:
    """A table that a person may want: rows go in one after the other.

    `id` is empty when it is not wanted, and rows are then dropped.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
    ) -> None:
        self._fields = fields
        self._sink: QgsFeatureSink | None = None
        self.id = ""
        if not make.is_set(parameters, name):
            return
        self._sink, self.id = algorithm.parameterAsSink(
            parameters,
            name,
            context,
            fields,
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
        )
        if self._sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))

    def add(self, row: Sequence[Any]) -> None:
        """Add a row; dates become QGIS's own."""
        if self._sink is None:
            return
        feature = QgsFeature(self._fields)
        feature.setAttributes([_attribute(value) for value in row])
        self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def _attribute(value: Any) -> Any:
    return QDate(value.year, value.month, value.day) if isinstance(value, date) else value
