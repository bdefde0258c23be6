# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that algorithms write: rows without geometry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)
from qgis.PyQt.QtCore import QDate

from ...engine.outputs.transaction import Transaction
from ..parameters import builders
from .sinks import Sink


class Table:
    """A table that a user may want: rows go in one after the other.

    When it is not wanted, rows are dropped. It is delivered with `outputs`; see `Sink`.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        outputs: Transaction | None = None,
    ) -> None:
        self._fields = fields
        self._sink: Sink | None = None
        if builders.is_set(parameters, name):
            self._sink = Sink(algorithm, parameters, name, context, fields, outputs=outputs)

    def add(self, row: Sequence[Any]) -> None:
        """Add a row; dates become QGIS's own."""
        if self._sink is None:
            return
        feature = QgsFeature(self._fields)
        feature.setAttributes([attribute(value) for value in row])
        self._sink.add(feature)

    def close(self) -> str:
        """Finish, and return the id of the layer, empty when it is not wanted."""
        return "" if self._sink is None else self._sink.close()


def attribute(value: Any) -> Any:
    """Return a value as QGIS has it: dates become its own."""
    return QDate(value.year, value.month, value.day) if isinstance(value, date) else value
