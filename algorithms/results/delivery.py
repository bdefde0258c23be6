# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The outputs of a run of an algorithm: tried before anything is computed, delivered together."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...engine.outputs.targets import make_folder
from ...engine.outputs.transaction import Transaction
from ..parameters import builders
from .sinks import try_sink


class Delivery:
    """Used as a context: leaving it without `deliver` leaves all outputs as they were.

    Its methods raise WriteError, or QgsProcessingException, when something cannot be written.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        self.outputs = Transaction()
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._files: dict[str, str] = {}

    def __enter__(self) -> Delivery:
        """Try all tables, footprints and pages that are wanted."""
        try:
            self._try()
        except BaseException:
            self.outputs.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove what was not delivered."""
        self.outputs.__exit__(kind, error, traceback)

    def file(self, name: str) -> str:
        """Return the path of an output that is a plain file, empty when it is not wanted."""
        return self._files.get(name, "")

    def deliver(self) -> None:
        """Put everything in its place, or nothing."""
        self.outputs.deliver()

    def _try(self) -> None:
        for definition in self._algorithm.parameterDefinitions():
            name = definition.name()
            if not builders.is_set(self._parameters, name):
                continue
            if isinstance(definition, QgsProcessingParameterFeatureSink):
                try_sink(self._algorithm, self._parameters, name, self._context, self.outputs)
            elif isinstance(definition, QgsProcessingParameterFileDestination):
                path = self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)
                if path:
                    make_folder(Path(path).absolute().parent)
                    self.outputs.try_target(path)
                    self._files[name] = path
