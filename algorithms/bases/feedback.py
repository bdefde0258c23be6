# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's progress, shown by a Processing feedback."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class FeedbackProgress:
    """Passes progress and messages on to a feedback, and asks it whether to stop."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def step(self, fraction: float) -> None:
        """Show the share of the work that is done."""
        self._feedback.setProgress(100.0 * fraction)

    def info(self, message: str) -> None:
        """Write a line into the log."""
        self._feedback.pushInfo(message)

    def warn(self, message: str) -> None:
        """Write a line into the log that stands out."""
        self._feedback.pushWarning(message)

    def is_cancelled(self) -> bool:
        """Return True when the user pressed Cancel."""
        return self._feedback.isCanceled()
