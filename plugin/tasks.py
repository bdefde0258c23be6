# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs: algorithms in the background, which load what they make."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.bases.collection_algorithm import CollectionAlgorithm
from ..algorithms.bases.feedback import ErrorFeedback
from ..algorithms.layers.images import Looks
from ..algorithms.queries.plain_parameters import (
    STORE,
    Surroundings,
    with_files,
    without_layers,
)
from ..algorithms.results import opening
from ..algorithms.results.read_and_written import check_live_layers_stay
from ..engine.errors import EngineError
from ..engine.text import first_names
from ..resources.i18n import translate
from .background import Task, add_task, attempt, unexpected
from .jobs import JOBS, JobRecord, State
from .loading import load_results

# What is wrong in a sentence.
EXPECTED = (EngineError, QgsProcessingException)

# Layers that are named when a run has ended.
MOST_NAMES = 3


class Run(QObject):
    """A run that a user has started: one algorithm in the background, once.

    At the end comes one of `finished`, with the results and the ids of the layers that were loaded,
    `failed`, with a sentence, and `cancelled`. What goes wrong while results are loaded counts as a
    failure of the algorithm.
    """

    finished = pyqtSignal(dict, list)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, algorithm_id: str, parameters: Mapping[str, Any], parent: QObject) -> None:
        super().__init__(parent)
        self.algorithm_id = algorithm_id
        self.record = JobRecord("", self.cancel)
        self._parameters = dict(parameters)
        self._has_project = True
        self._task: Task | None = None

    def start(self) -> None:
        """Take over what layers are, here in the main thread, and start."""
        project = QgsProject.instance()
        self._algorithm: Any = QgsApplication.processingRegistry().createAlgorithmById(
            self.algorithm_id
        )
        self.record.title = self._algorithm.displayName()
        self._feedback = ErrorFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._context.setExpressionContext(project.createExpressionContext())
        self._context.setFeedback(self._feedback)
        project.cleared.connect(self._lose_project)
        try:
            check_live_layers_stay(self._algorithm, self._parameters, self._context)
            parameters = without_layers(self._parameters, project)
        except EngineError as error:
            JOBS.add(self.record)
            self._end(None, error)
            return
        surroundings = Surroundings.of(project)
        used = (self._algorithm, parameters, surroundings, self._context, self._feedback)
        title = f"Image Collections: {self.record.title}"
        self._task = Task(title, partial(_compute, *used), self._end, self._feedback.cancel)
        self._feedback.progressChanged.connect(self._task.setProgress)
        add_task(self._task, self.record, *used)

    def cancel(self) -> None:
        """Stop the run; nothing is left of its result."""
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.cancel()

    def _lose_project(self) -> None:
        """Finish for the file alone: its layer has no place in another project."""
        self._has_project = False

    def _end(self, results: dict[str, Any] | None, error: BaseException | None) -> None:
        self._task = None  # the task manager deletes it
        if not sip.isdeleted(self):
            QgsProject.instance().cleared.disconnect(self._lose_project)
            self.deleteLater()
            self._tell(results, error)
        opening.forget(self._context)

    def _tell(self, results: dict[str, Any] | None, error: BaseException | None) -> None:
        if self._feedback.isCanceled():
            JOBS.end(self.record, State.STOPPED)
            self.cancelled.emit()
        elif error is not None:
            self._fail(str(error) if isinstance(error, EXPECTED) else unexpected(error))
        elif results is None:
            stopped = translate("ImageCollections", "The run was stopped.")
            self._fail((self._feedback.errors or [stopped])[-1])
        else:
            self._take(results)

    def _take(self, results: dict[str, Any]) -> None:
        taken, error = attempt(self._load, results)
        if error is not None:
            self._fail(unexpected(error))
            return
        results, loaded = taken
        JOBS.end(self.record, State.DONE, _names(loaded) or str(results.get("OUTPUT", "")))
        self.finished.emit(results, loaded)

    def _load(self, results: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        more = self._algorithm.postProcess(self._context, self._feedback)
        if not self._has_project:
            return more or results, []
        return more or results, load_results(self._context, self._feedback, self._parameters)

    def _fail(self, problem: str) -> None:
        JOBS.end(self.record, State.FAILED, problem)
        self.failed.emit(problem)


def _compute(
    algorithm: Any,
    parameters: dict[str, Any],
    surroundings: Surroundings,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any] | None:
    """Prepare and run an algorithm; return None when something is wrong with what it was given.

    In the background: all files are opened here. The context belongs to the main thread, and takes
    the results there, by `postProcess`; what is prepared has one of this thread.
    """
    whole = with_files(parameters)
    if isinstance(algorithm, CollectionAlgorithm):
        # What the dock has seen of images is not looked at again.
        algorithm.take_looks(Looks(STORE))
    if not algorithm.prepare(whole, surroundings.context(feedback), feedback):
        return None
    results: dict[str, Any] = algorithm.runPrepared(whole, context, feedback)
    return results


def _names(layer_ids: list[str]) -> str:
    """Return the names of the first few of some layers."""
    layers = [QgsProject.instance().mapLayer(layer_id) for layer_id in layer_ids]
    names = [layer.name() for layer in layers if layer is not None]
    return first_names(names, MOST_NAMES)


class Runs(QObject):
    """All runs that were started; it keeps them until they end."""

    def create(self, algorithm_id: str, parameters: Mapping[str, Any]) -> Run:
        """Return a run; call its `start` when its signals are connected."""
        return Run(algorithm_id, parameters, self)

    def cancel_all(self) -> None:
        """Stop all runs, as when the plugin goes."""
        for run in self.findChildren(Run):
            run.cancel()
