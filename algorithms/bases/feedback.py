# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's progress, shown by a Processing feedback, and runs without beginning or end."""

from __future__ import annotations

from typing import Any, TypeVar

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from ...engine.text import worded

# What QGIS calls itself where it runs one algorithm and ends.
_COMMAND_LINE = "qgis_process"
T = TypeVar("T")


def cancelled() -> dict[str, Any]:
    """Return the results of a run that the user has cancelled: none.

    In qgis_process it is an exception: else that would end as after a run that came to its end.
    """
    if QgsApplication.platform() == _COMMAND_LINE:
        raise QgsProcessingException(worded("The run was cancelled."))
    return {}


def prepared(found: T | None) -> T:
    """Return what is prepared for the run; raise an error where nothing is."""
    if found is None:
        raise QgsProcessingException(worded("The algorithm was not prepared."))
    return found


class ErrorFeedback(QgsProcessingFeedback):
    """Keeps what is said of errors, and nothing else; called from the thread of a run."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


class FeedbackProgress:
    """Passes progress and messages on to a feedback, and asks it whether to stop.

    A warning is given once, however many parts of the run, such as periods, give it.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._warned: set[str] = set()

    def step(self, fraction: float) -> None:
        """Show the share of the work that is done."""
        self._feedback.setProgress(100.0 * fraction)

    def info(self, message: str) -> None:
        """Write a line into the log."""
        self._feedback.pushInfo(message)

    def warn(self, message: str) -> None:
        """Write a line into the log that stands out."""
        if message not in self._warned:
            self._warned.add(message)
            self._feedback.pushWarning(message)

    def is_cancelled(self) -> bool:
        """Return True when the user pressed Cancel."""
        return self._feedback.isCanceled()
