# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of what works in the background: plain records, and one list that tells of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from time import monotonic

from qgis.PyQt.QtCore import QObject, pyqtSignal

# What is left of a job is said from what it has done, when that is at least so much.
ENOUGH_SECONDS = 3.0
ENOUGH_PERCENT = 2.0


class State(Enum):
    """How far a job is; the last three are how it can end."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(eq=False)
class JobRecord:
    """A job as it is listed.

    `progress` is in per cent, None as long as it is unknown; `outcome` is the sentence with which
    it ended. A job that `is_small` need not be shown unless it takes long; one that `draws_map` has
    layers drawn as the map has.
    """

    title: str
    stop: Callable[[], None]
    is_small: bool = False
    draws_map: bool = False
    state: State = State.WAITING
    progress: float | None = None
    outcome: str = ""
    # By the clock of the list, in seconds: when it began, and when it last said how far it is.
    began: float | None = None
    reported: float | None = None

    @property
    def has_ended(self) -> bool:
        """True when it works no longer."""
        return self.state not in (State.WAITING, State.RUNNING)

    @property
    def remaining(self) -> float | None:
        """How many seconds it will still work, None as long as that is not known well enough."""
        if self.has_ended or self.began is None or self.reported is None:
            return None
        took, done = self.reported - self.began, self.progress or 0.0
        if took < ENOUGH_SECONDS or done < ENOUGH_PERCENT:
            return None
        return took * (100.0 - done) / done


class JobList(QObject):
    """All jobs that work, or have ended and were not forgotten; in the main thread.

    `added` gives a record; `changed` one whose state or progress is another; `removed` one that is
    listed no longer.
    """

    added = pyqtSignal(object)
    changed = pyqtSignal(object)
    removed = pyqtSignal(object)

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self.records: list[JobRecord] = []
        self._clock = clock

    def add(self, record: JobRecord) -> None:
        """List a job."""
        self.records.append(record)
        self.added.emit(record)

    def begin(self, record: JobRecord) -> None:
        """Say that a job does not wait any more."""
        if record.state is State.WAITING:
            record.state = State.RUNNING
            record.began = self._clock()
            self.changed.emit(record)

    def report(self, record: JobRecord, percent: float) -> None:
        """Say how far a job is."""
        self.begin(record)
        record.progress = percent
        record.reported = self._clock()
        self.changed.emit(record)

    def end(self, record: JobRecord, state: State, outcome: str = "") -> None:
        """Say how a job has ended, the first time that it is said; small ones are then removed."""
        if record.has_ended:
            return
        record.state, record.outcome = state, outcome
        if record.is_small:
            self.forget(record)
        else:
            self.changed.emit(record)

    def forget(self, record: JobRecord) -> None:
        """List a job no longer."""
        if record in self.records:
            self.records.remove(record)
            self.removed.emit(record)

    def forget_ended(self) -> None:
        """List those no longer that have ended, as when another project is opened."""
        for record in list(self.records):
            if record.has_ended:
                self.forget(record)

    def stop_all(self) -> None:
        """Stop all jobs, as when the plugin goes, and forget them."""
        for record in list(self.records):
            if not record.has_ended:
                record.stop()
            self.forget(record)


# The one of the session: whoever starts work has it listed here.
JOBS = JobList()
