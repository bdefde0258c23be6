# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A progress that remembers, and that stops a run."""

from __future__ import annotations

from image_collections.engine.progress import Silence


class Log(Silence):
    """Keeps what it is told.

    It cancels after `cancel_after` steps, or when `cancelled` is set; after `after` steps it calls
    `act` with itself.
    """

    def __init__(self, cancel_after=None, *, after=0, act=None):
        self.steps, self.infos, self.warnings = [], [], []
        self.cancel_after = cancel_after
        self.cancelled = False
        self._after, self._act = after, act

    def step(self, fraction):
        assert 0 <= fraction <= 1 + 1e-9
        self.steps.append(fraction)
        if self._act is not None and len(self.steps) == self._after:
            self._act(self)

    def info(self, message):
        self.infos.append(message)

    def warn(self, message):
        self.warnings.append(message)

    def is_cancelled(self):
        return self.cancelled or (
            self.cancel_after is not None and len(self.steps) >= self.cancel_after
        )
