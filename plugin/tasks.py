# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs: algorithms in the background, which load what they make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.bases.collection_algorithm import CollectionAlgorithm
from ..algorithms.layers.images import Looks
from ..algorithms.queries.plain_parameters import STORE
from ..algorithms.results import styling
from ..resources.i18n import translate
from .background import add_task, attempt, unexpected
from .jobs import JOBS, JobRecord, State
from .loading import load_results

# Layers that are named when a run has ended.
MOST_NAMES = 3


class Feedback(QgsProcessingFeedback):
    """Keeps what is said of errors; called from the thread of the task."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


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
        self._is_cancelled = False
        self._has_project = True
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Check the parameters and start; what is wrong is told by `failed`."""
        project = QgsProject.instance()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        self.record.title = algorithm.displayName()
        if isinstance(algorithm, CollectionAlgorithm):
            # What the dock has seen of images is not looked at again.
            algorithm.take_looks(Looks(STORE))
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._context.setExpressionContext(project.createExpressionContext())
        self._feedback = Feedback()
        self._context.setFeedback(self._feedback)
        # The task makes a copy, and prepares it here, in the main thread.
        self._task = QgsProcessingAlgRunnerTask(
            algorithm, self._parameters, self._context, self._feedback
        )
        self._task.setDescription(f"Image Collections: {algorithm.displayName()}")
        self._task.executed.connect(self._end)
        project.cleared.connect(self._lose_project)
        if self._task.isCanceled():  # what it was given is wrong, so it would never start
            JOBS.add(self.record)
            self._end(False, {})
        else:
            add_task(self._task, self.record, self._context, self._feedback)

    def cancel(self) -> None:
        """Stop the run; nothing is left of its result."""
        self._is_cancelled = True
        if self._task is not None and not sip.isdeleted(self._task):
            self._feedback.cancel()
            self._task.cancel()

    def _lose_project(self) -> None:
        """Finish for the file alone: its layer has no place in another project."""
        self._has_project = False

    def _end(self, is_done: bool, results: dict[str, Any]) -> None:
        QgsProject.instance().cleared.disconnect(self._lose_project)
        self._task = None  # the task manager deletes it
        self.deleteLater()
        if self._is_cancelled:
            JOBS.end(self.record, State.STOPPED)
            self.cancelled.emit()
        elif is_done:
            self._take(results)
        else:
            stopped = translate("ImageCollections", "The run was stopped.")
            self._fail((self._feedback.errors or [stopped])[-1])
        styling.forget(self._context)

    def _take(self, results: dict[str, Any]) -> None:
        loaded, error = attempt(self._load) if self._has_project else ([], None)
        if error is not None:
            self._fail(unexpected(error))
            return
        JOBS.end(self.record, State.DONE, _names(loaded) or str(results.get("OUTPUT", "")))
        self.finished.emit(results, loaded)

    def _load(self) -> list[str]:
        return load_results(self._context, self._feedback, self._parameters)

    def _fail(self, problem: str) -> None:
        JOBS.end(self.record, State.FAILED, problem)
        self.failed.emit(problem)


def _names(layer_ids: list[str]) -> str:
    """Return the names of the first few of some layers."""
    layers = [QgsProject.instance().mapLayer(layer_id) for layer_id in layer_ids]
    names = [layer.name() for layer in layers if layer is not None]
    return ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")


class Runs(QObject):
    """All runs that were started; it keeps them until they end."""

    def create(self, algorithm_id: str, parameters: Mapping[str, Any]) -> Run:
        """Return a run; call its `start` when its signals are connected."""
        return Run(algorithm_id, parameters, self)

    def cancel_all(self) -> None:
        """Stop all runs, as when the plugin goes."""
        for run in self.findChildren(Run):
            run.cancel()
