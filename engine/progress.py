# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Progress of the engine: what it tells, and whether it is to go on."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a run reports to; called from the thread that started the run only."""

    def step(self, fraction: float) -> None:
        """Take the share of the work that is done, from 0 to 1."""

    def info(self, message: str) -> None:
        """Take a sentence for the log."""

    def warn(self, message: str) -> None:
        """Take a sentence that the user should not miss."""

    def is_cancelled(self) -> bool:
        """Return True when the work is to stop."""


class Silence:
    """A progress that nobody watches."""

    def step(self, fraction: float) -> None:
        """Ignore it."""

    def info(self, message: str) -> None:
        """Ignore it."""

    def warn(self, message: str) -> None:
        """Ignore it."""

    def is_cancelled(self) -> bool:
        """Return False: nobody can stop it."""
        return False


class SubProgress:
    """A part of the work of another progress, from one fraction of it to another."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._length = end - start

    @classmethod
    def of_turn(cls, whole: Progress, turn: int, turns: int) -> SubProgress:
        """Return the part of a turn, counted from 0, of equal turns."""
        return cls(whole, turn / turns, (turn + 1) / turns)

    def step(self, fraction: float) -> None:
        """Pass on the share of the whole work that is done."""
        self._whole.step(self._start + self._length * fraction)

    def info(self, message: str) -> None:
        """Pass on a sentence."""
        self._whole.info(message)

    def warn(self, message: str) -> None:
        """Pass on a warning."""
        self._whole.warn(message)

    def is_cancelled(self) -> bool:
        """Return True when the work is to stop."""
        return self._whole.is_cancelled()
