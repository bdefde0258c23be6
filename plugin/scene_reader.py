# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look at scenes in the background: what each is, however long its source takes to answer."""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from functools import partial
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.layers.image_sources import ImageSource
from ..algorithms.layers.images import OPENERS, Looks
from ..algorithms.queries.layer_facts import Facts, facts_of, facts_of_items, facts_of_kinds
from ..algorithms.queries.plain_parameters import STORE, plain_file
from ..engine.errors import EngineError
from ..engine.remote.crew import Crew
from ..resources.i18n import translate
from .background import Job, Stop, attempt, unexpected

# Seconds after which a reader that waits looks whether there is more to do, or nothing any more.
_PULSE = 0.05

# Gives the signal that tells what was seen, and that.
_Look = Callable[[], "tuple[str, tuple[Any, ...]]"]


class SceneReader(QObject):
    """Looks at scenes, several at the same time; one that does not answer holds up no other.

    `looked` gives id, name and facts of a layer or file, `listed` the path of a collection file,
    (name, facts) of its items and why it cannot be read; `skimmed` gives its path and the facts of
    one item of each kind. `done` comes when nothing is left to do, `stopped` when the user has
    stopped it before.
    """

    _told = pyqtSignal(object, str, object)
    looked = pyqtSignal(str, str, object)
    listed = pyqtSignal(str, object, str)
    skimmed = pyqtSignal(str, object)
    done = pyqtSignal()
    stopped = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: queue.SimpleQueue[_Look] = queue.SimpleQueue()
        self._job: Job | None = None
        # What was asked for and not told yet.
        self._left = 0
        # All that was asked for since there was nothing left to do.
        self._total = 0
        self._is_stopped = False
        self._told.connect(self._tell)

    @property
    def is_done(self) -> bool:
        """True when there is nothing left to look at."""
        return self._left == 0

    def look(self, scene_id: str, source: ImageSource) -> None:
        """Look at a layer, as its plain values say it."""
        self._add(partial(_look, scene_id, source))

    def look_at_file(self, path: str) -> None:
        """Look at a file that is no layer."""
        self._add(partial(_look_at_file, path))

    def list_items(self, path: str) -> None:
        """Read a collection file."""
        self._add(partial(_list_items, path))

    def skim(self, path: str) -> None:
        """Look which bands and properties the items of a collection file have."""
        self._add(partial(_skim, path))

    def clear(self) -> None:
        """Tell nothing of what was asked for until now."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._waiting = queue.SimpleQueue()
        self._left = 0

    def stop(self) -> None:
        """Tell nothing any more."""
        self._is_stopped = True
        self.clear()

    def _add(self, look: _Look) -> None:
        self._total = self._total + 1 if self._left else 1
        self._left += 1
        self._waiting.put(look)
        if self._job is None:
            title = translate("ImageCollections", "Looking at scenes")
            self._job = Job(title, partial(self._work, self._waiting), self)
            self._job.ended.connect(self._end)
            self._job.start()

    def _end(self, *_result: Any) -> None:
        """Go on with what was asked for while the job was ending, unless it was stopped."""
        job, self._job = self._job, None
        if job is not None and job.was_stopped:
            self.clear()
            self.stopped.emit()
            return
        if not self._waiting.empty():
            look = self._waiting.get()
            total = self._total
            self._left -= 1
            self._add(look)
            self._total = total

    def _work(self, waiting: queue.SimpleQueue[_Look], stop: Stop) -> None:
        """Look at what waits, until there is nothing; in the background."""
        crew = Crew(OPENERS, "scene-reader")
        pending: set[Future[tuple[str, tuple[Any, ...]]]] = set()
        try:
            while not stop.is_set():
                while not waiting.empty():
                    pending.add(crew.submit(waiting.get()))
                if not pending:
                    return
                done, pending = wait(pending, _PULSE, FIRST_COMPLETED)
                for future in done:
                    self._hand_over(waiting, *future.result(), stop)
        finally:
            # What does not answer is waited for by nobody.
            crew.leave(0.0)

    def _hand_over(
        self, waiting: queue.SimpleQueue[_Look], kind: str, seen: tuple[Any, ...], stop: Stop
    ) -> None:
        if not stop.is_set() and not sip.isdeleted(self):
            self._told.emit(waiting, kind, seen)

    def _tell(self, waiting: queue.SimpleQueue[_Look], kind: str, seen: tuple[Any, ...]) -> None:
        # What was on its way when all was cleared is no answer to what was asked since.
        if self._is_stopped or waiting is not self._waiting:
            return
        self._left -= 1
        if self._job is not None:
            self._job.report(100.0 * (self._total - self._left) / self._total)
        signals = {"looked": self.looked, "listed": self.listed, "skimmed": self.skimmed}
        signals[kind].emit(*seen)
        if self._left == 0:
            self.done.emit()


def _look(scene_id: str, source: ImageSource) -> tuple[str, tuple[Any, ...]]:
    facts, error = attempt(facts_of, source, Looks(STORE))
    return "looked", (scene_id, source.name, facts if error is None else Facts(error=_text(error)))


def _look_at_file(path: str) -> tuple[str, tuple[Any, ...]]:
    source, error = attempt(plain_file, path)
    if error is not None:
        return "looked", (path, path, Facts(error=_text(error)))
    return _look(path, source)


def _list_items(path: str) -> tuple[str, tuple[Any, ...]]:
    items, error = attempt(facts_of_items, path, Looks(STORE))
    return "listed", (path, [], _text(error)) if error is not None else (path, items, "")


def _skim(path: str) -> tuple[str, tuple[Any, ...]]:
    # What is wrong with the file a run says, and the dialog where it checks its values.
    kinds, error = attempt(facts_of_kinds, path, Looks(STORE))
    return "skimmed", (path, kinds if error is None else [Facts(error=_text(error))])


def _text(error: BaseException) -> str:
    """Say what is wrong with one scene: whatever it is, the others are looked at."""
    return str(error) if isinstance(error, EngineError) else unexpected(error)
