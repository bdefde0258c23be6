# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The outputs of a run of an algorithm: tried before anything is computed, delivered together."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
)

from ...engine.outputs.targets import make_folder
from ...engine.outputs.transaction import Transaction
from ...engine.progress import Progress
from ...resources.i18n import translate
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


def warn_of_temporary_files(collection: str, files: Iterable[str], progress: Progress) -> None:
    """Warn of a collection file that stays while files that it names go when QGIS is closed."""
    scratch = Path(QgsProcessingUtils.tempFolder()).resolve()
    if scratch in Path(collection).resolve().parents:
        return
    if any(scratch in Path(file).resolve().parents for file in files):
        text = translate(
            "ImageCollections",
            "'{name}' names files in a temporary folder, which are gone when QGIS is closed. To "
            "keep them, choose an output folder.",
        )
        progress.warn(text.format(name=Path(collection).name))
