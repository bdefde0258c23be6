# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The progress of one piece of work among several."""

from __future__ import annotations

from .progress import Progress


class Share:
    """Passes on the progress of the work at a place, from 0, among `of`."""

    def __init__(self, progress: Progress, place: int, of: int) -> None:
        self._progress = progress
        self._place = place
        self._of = of

    def step(self, fraction: float) -> None:
        """Pass on the share of the whole."""
        self._progress.step((self._place + fraction) / self._of)

    def info(self, message: str) -> None:
        """Pass on a sentence for the log."""
        self._progress.info(message)

    def warn(self, message: str) -> None:
        """Pass on a warning."""
        self._progress.warn(message)

    def is_cancelled(self) -> bool:
        """Return True when the work is to stop."""
        return self._progress.is_cancelled()
