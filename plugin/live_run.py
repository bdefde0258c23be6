# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of an algorithm for the live layer, in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError
from ..engine.inputs.describe import describe
from ..resources.i18n import translate
from .background import add_task
from .tasks import Feedback


@dataclass(frozen=True)
class Made:
    """What a run has made. Only with `details` it is known how it is named and drawn."""

    path: str
    bands: tuple[str, ...]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    details: Any = None

    def draw(self, layer: QgsRasterLayer) -> None:
        """Name the layer and give it its style, when these are known."""
        if self.details is None:
            return
        name = translate("ImageCollections", "{name} (live)").format(name=self.details.name)
        layer.setName(name)
        processor = self.details.postProcessor()
        if processor is not None:
            processor.postProcessLayer(layer, self.context, self.feedback)


class LiveRun(QObject):
    """Starts an algorithm whose OUTPUT is a file; at the end comes `made` or `failed`.

    With `is_drawn` the algorithm also looks at some values, to choose colours.
    """

    made = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(
        self, algorithm_id: str, parameters: dict[str, Any], is_drawn: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.is_drawn = is_drawn
        self._algorithm_id = algorithm_id
        self._path: str = parameters["OUTPUT"]
        self._parameters = parameters
        self._is_cancelled = False
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Look at the parameters, here in the main thread, and start."""
        project = QgsProject.instance()
        if self.is_drawn:
            # The algorithm is told that its result will be loaded, so it says how.
            output = QgsProcessingOutputLayerDefinition(self._path, project)
            self._parameters = {**self._parameters, "OUTPUT": output}
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self._algorithm_id)
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._context.setExpressionContext(project.createExpressionContext())
        self._feedback = Feedback()
        self._task = QgsProcessingAlgRunnerTask(
            algorithm, self._parameters, self._context, self._feedback
        )
        self._task.executed.connect(self._end)
        if self._task.isCanceled():  # what it was given is wrong, so it would never start
            self._end(False, {})
        else:
            add_task(self._task, self._context, self._feedback)

    def cancel(self) -> None:
        """Stop; nothing more is heard of this run."""
        self._is_cancelled = True
        if self._task is not None and not sip.isdeleted(self._task):
            self._feedback.cancel()
            self._task.cancel()

    def _end(self, is_done: bool, results: dict) -> None:
        self._task = None  # the task manager deletes it
        self.deleteLater()
        if self._is_cancelled:
            return
        if not is_done or not results:
            unknown = translate("ImageCollections", "The live composite could not be made.")
            self.failed.emit((self._feedback.errors or [unknown])[-1])
            return
        details = None
        if self._context.willLoadLayerOnCompletion(self._path):
            details = self._context.layerToLoadOnCompletionDetails(self._path)
        try:
            bands = describe(self._path, name="live", position=1).bands
        except EngineError as error:  # the file is gone already
            self.failed.emit(str(error))
            return
        names = tuple(band.name for band in bands)
        self.made.emit(Made(self._path, names, self._context, self._feedback, details))
