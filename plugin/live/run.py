# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of an algorithm for the live layer, all of it in the background."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...algorithms.bases.feedback import ErrorFeedback
from ...algorithms.layers.images import Looks
from ...algorithms.queries.plain_parameters import (
    STORE,
    Surroundings,
    with_files,
    without_layers,
)
from ...algorithms.results import opening
from ...algorithms.results.names import name_of_live
from ...engine.errors import EngineError
from ...engine.inputs.describe import describe
from ...engine.live.file import read_live
from ...resources.i18n import translate
from ..background import Job, Stop
from .styles import Scaled


@dataclass(frozen=True)
class Made:
    """What a run has made; `plan` is that of a live file, empty for another one.

    Only with `details` it is known how it is drawn.
    """

    path: str
    bands: tuple[Scaled, ...]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    details: Any = None
    plan: str = ""
    name: str = ""

    def draw(self, layer: QgsRasterLayer) -> None:
        """Give the layer its style, when this is known."""
        if self.details is None:
            return
        processor = self.details.postProcessor()
        if processor is not None:
            processor.postProcessLayer(layer, self.context, self.feedback)

    def forget(self) -> None:
        """Let go of the style, when nothing will be drawn."""
        opening.forget(self.context)


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
        self._feedback = ErrorFeedback()
        self._job: Job | None = None

    def start(self) -> None:
        """Take over what layers are, here in the main thread, and start."""
        project = QgsProject.instance()
        try:
            parameters = without_layers(self._parameters, project)
        except EngineError as error:
            self._end(None, str(error))
            return
        if self.is_drawn:
            # The algorithm is told that its result will be loaded, so it says how.
            output = QgsProcessingOutputLayerDefinition(self._path, project)
            parameters = {**parameters, "OUTPUT": output}
        surroundings = Surroundings.of(project)
        self._algorithm: Any = QgsApplication.processingRegistry().createAlgorithmById(
            self._algorithm_id
        )
        work = partial(_make, self._algorithm, parameters, self._path, surroundings, self._feedback)
        title = translate("ImageCollections", "Live composite")
        expected = (EngineError, QgsProcessingException)
        self._job = Job(title, work, self, expected=expected, stopping=self._feedback.cancel)
        self._job.ended.connect(self._end)
        self._job.start()

    def cancel(self) -> None:
        """Stop; nothing more is heard of this run."""
        if self._job is not None:
            self._job.cancel()

    def _end(self, made: Made | None, problem: str) -> None:
        self._job = None
        self.deleteLater()
        if made is not None:
            self._algorithm.postProcess(made.context, self._feedback)
            details = None
            if made.context.willLoadLayerOnCompletion(self._path):
                details = made.context.layerToLoadOnCompletionDetails(self._path)
            name = name_of_live(self._algorithm.layer_name())
            self.made.emit(replace(made, details=details, name=name))
            return
        unknown = translate("ImageCollections", "The live composite could not be made.")
        self.failed.emit(problem or (self._feedback.errors or [unknown])[-1])


def _make(
    algorithm: Any,
    parameters: dict[str, Any],
    path: str,
    surroundings: Surroundings,
    feedback: QgsProcessingFeedback,
    _stop: Stop,
) -> Made | None:
    """Run an algorithm, all of it in this thread; return None when it does not come to its end."""
    context = surroundings.context(feedback)
    whole = with_files(parameters)
    algorithm.take_looks(Looks(STORE))
    if not algorithm.prepare(whole, context, feedback):
        return None
    algorithm.runPrepared(whole, context, feedback)
    if feedback.isCanceled():
        return None
    image = describe(path, name="live", position=1)
    bands = tuple((band.name, band.scale, band.offset) for band in image.bands)
    live = read_live(path)
    # The rest is done in the main thread.
    context.pushToThread(QCoreApplication.instance().thread())
    return Made(path, bands, context, feedback, plan="" if live is None else live.plan)
