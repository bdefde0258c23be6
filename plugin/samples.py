# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample scenes, made in a job."""

from __future__ import annotations

from pathlib import Path

from ..engine.progress import Silence
from ..engine.sample.collection import make_sample
from .background import Stop


class _JobProgress(Silence):
    """Tells a job how far the engine is, and asks it whether to stop."""

    def __init__(self, stop: Stop) -> None:
        self._stop = stop

    def step(self, fraction: float) -> None:
        self._stop.report(100.0 * fraction)

    def is_cancelled(self) -> bool:
        return self._stop.is_set()


def make_scenes(folder: Path, stop: Stop) -> list[str]:
    """Make the sample scenes in a folder; return their paths, oldest first."""
    sample = make_sample(folder, has_truth=False, progress=_JobProgress(stop))
    return [str(path) for path in sample.scenes]
