# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How the engine tells what it does and asks whether to go on."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a run reports to; called from the thread that started the run only."""

    def step(self, fraction: float) -> None:
        """Take the share of the work that is done, from 0 to 1."""

    def info(self, message: str) -> None:
        """Take a sentence for the log."""

    def warn(self, message: str) -> None:
        """Take a sentence that the person should not miss."""

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
