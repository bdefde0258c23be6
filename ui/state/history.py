# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The settings of before and of after, for undo and redo; no widgets, no QGIS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .settings import CollectionSettings

# So many steps are kept.
MOST_STEPS = 100


class History:
    """Keeps the settings before each step.

    Steps of the same kind that follow each other, as those of one slider or of one line of text,
    are one, until `seal`. A step is one to settings that are others than those of now: whether Live
    is on is no part of it.
    """

    def __init__(self) -> None:
        self._before: list[CollectionSettings] = []
        self._after: list[CollectionSettings] = []
        self._kind = ""

    def push(self, before: CollectionSettings, kind: str = "") -> None:
        """Note the settings before a step; an empty kind is a step of its own."""
        if not (kind and kind == self._kind and self._before):
            self._before.append(before)
            del self._before[:-MOST_STEPS]
        self._kind = kind
        self._after.clear()

    def seal(self) -> None:
        """Let the next step be one of its own, of whatever kind it is."""
        self._kind = ""

    def undo(self, now: CollectionSettings) -> CollectionSettings | None:
        """Return the settings before the last step, None where there is none."""
        return self._step(self._before, self._after, now)

    def redo(self, now: CollectionSettings) -> CollectionSettings | None:
        """Return the settings after the step that was undone last, None where there is none."""
        return self._step(self._after, self._before, now)

    def _step(
        self,
        source: list[CollectionSettings],
        target: list[CollectionSettings],
        now: CollectionSettings,
    ) -> CollectionSettings | None:
        self.seal()
        # Such as a slider that came back to where it was.
        while source and _is_same(source[-1], now):
            source.pop()
        if not source:
            return None
        target.append(now)
        return source.pop()

    def can_undo(self, now: CollectionSettings) -> bool:
        """Return True when there is a step to take back."""
        return any(not _is_same(each, now) for each in reversed(self._before))

    def can_redo(self, now: CollectionSettings) -> bool:
        """Return True when there is a step to make again."""
        return any(not _is_same(each, now) for each in reversed(self._after))

    def revise(self, revised: Callable[[CollectionSettings], CollectionSettings]) -> bool:
        """Make all steps ones to other settings; return True when that changed some."""
        is_changed = False
        for steps in (self._before, self._after):
            new = [revised(each) for each in steps]
            is_changed |= new != steps
            steps[:] = new
        return is_changed

    def clear(self) -> None:
        """Forget all steps, as for another project."""
        self._before.clear()
        self._after.clear()
        self.seal()


def _is_same(one: CollectionSettings, other: CollectionSettings) -> bool:
    return one == other or replace(one, is_live=other.is_live) == other
