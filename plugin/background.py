# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in the background: whatever goes wrong in it is told, and never ends the program.

All of it goes this way: a `Job` is a function, and `tasks.Run` an algorithm; each is a `Task`.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.layers.transforms import forget_crs
from ..engine.errors import EngineError
from ..resources.i18n import translate
from .jobs import JOBS, JobRecord, State

# Tasks that QGIS has, with what they work with.
_kept: dict[int, tuple[Any, ...]] = {}


def add_task(task: QgsTask, record: JobRecord, *used: Any) -> None:
    """Hand a task to QGIS, list it, and keep what it uses as long as QGIS has it.

    That may be longer than whoever has started it is there, as when the plugin is switched off
    meanwhile. A task whose context is gone takes QGIS with it, and one that nobody keeps never
    runs.
    """
    key = id(task)
    _kept[key] = (task, *used)
    task.destroyed.connect(lambda *_: _kept.pop(key, None))
    task.begun.connect(partial(JOBS.begin, record))
    task.progressChanged.connect(partial(JOBS.report, record))
    JOBS.add(record)
    QgsApplication.taskManager().addTask(task)


def attempt(work: Callable[..., Any], *arguments: Any) -> tuple[Any, BaseException | None]:
    """Return what a function returns, or None and what it raises.

    Qt ends the program when it is given an error. So at the edge to Qt, and there alone, all errors
    are caught, SystemExit too.
    """
    try:
        return work(*arguments), None
    except BaseException as error:
        return None, error


def unexpected(error: BaseException) -> str:
    """Put an error that nobody foresaw into the log with all its lines; return a sentence."""
    lines = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    title = translate("ImageCollections", "Image Collections")
    QgsMessageLog.logMessage(lines, title, Qgis.MessageLevel.Critical)
    return translate(
        "ImageCollections", "Something unexpected went wrong: {error}. The log says more."
    ).format(error=repr(error)[:200])


class Stop(threading.Event):
    """Set when work shall stop, by whoever started it or in a list of tasks."""

    def __init__(self) -> None:
        super().__init__()
        self.task: QgsTask | None = None

    def is_set(self) -> bool:
        """Return True when the work shall stop; called from the thread of the task."""
        return super().is_set() or (self.task is not None and self.task.isCanceled())

    def report(self, percent: float) -> None:
        """Say how far the work is; called from the thread of the task."""
        if self.task is not None:
            self.task.setProgress(percent)


class Job(QObject):
    """One piece of work, a function that looks at a `Stop` now and then.

    At the end comes `ended` in the main thread: with what the function returned and an empty text,
    or with None and what is wrong; both are empty when it was stopped in a list of tasks. Errors
    of the kinds `expected` are sentences; any other is in the log with all its lines. Whoever stops
    it, `stopping` is called too, in the main thread.
    """

    ended = pyqtSignal(object, str)

    def __init__(
        self,
        title: str,
        work: Callable[[Stop], Any],
        parent: QObject | None = None,
        *,
        expected: tuple[type[Exception], ...] = (EngineError,),
        stopping: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._stopping = stopping
        self._work = work
        self._expected = expected
        self._stop = Stop()
        self._is_forgotten = False
        # Only what holds no file open: the list may keep it.
        self.record = JobRecord(title, self._stop_it, is_small=True)

    def start(self) -> None:
        """Begin as soon as QGIS has a thread for it."""
        self._task = Task(
            self._title,
            lambda: self._work(self._stop),
            self._end,
            self._stopping,
            is_silent=True,  # whoever has started it tells how it has ended
        )
        self._stop.task = self._task
        add_task(self._task, self.record, self)

    def cancel(self) -> None:
        """Stop; nothing more is heard of it."""
        self._is_forgotten = True
        self._stop_it()
        JOBS.end(self.record, State.STOPPED)

    def report(self, percent: float) -> None:
        """Say how far it is, as those know who get what it makes; in the main thread."""
        JOBS.report(self.record, percent)

    @property
    def was_stopped(self) -> bool:
        """True when it was stopped before its end."""
        return self.record.state is State.STOPPED

    def _stop_it(self) -> None:
        # The task first: what wakes by the event shall find that it was cancelled.
        if not sip.isdeleted(self._task):
            self._task.cancel()
        self._stop.set()

    def _end(self, value: Any, error: BaseException | None) -> None:
        was_stopped, self._stop.task = self._stop.is_set(), None
        text = "" if error is None or was_stopped else self._text_of(error)
        state = State.STOPPED if was_stopped else State.FAILED if text else State.DONE
        JOBS.end(self.record, state, text)
        if self._is_forgotten or sip.isdeleted(self):
            return
        self.ended.emit(value, text)
        self.deleteLater()

    def _text_of(self, error: BaseException) -> str:
        return str(error) if isinstance(error, self._expected) else unexpected(error)


class Task(QgsTask):
    """Calls `work` in a thread, and `end` with what it gave, or what it raised, in the main one.

    Whoever stops it, the user in QGIS's list of tasks too, `stopping` is called. Nothing that these
    raise comes to Qt, which would end the program. Of one that is not `is_silent`, QGIS itself says
    that it is complete when it took long; before 3.26 it says so of all.
    """

    def __init__(
        self,
        title: str,
        work: Callable[[], Any],
        end: Callable[[Any, BaseException | None], None],
        stopping: Callable[[], None] | None = None,
        *,
        is_silent: bool = False,
    ) -> None:
        flags = QgsTask.Flag.CanCancel
        if is_silent and hasattr(QgsTask.Flag, "Silent"):
            flags |= QgsTask.Flag.Silent
        super().__init__(title, flags)
        self._is_silent = is_silent
        self._work, self._end, self._stopping = work, end, stopping
        self._value: Any = None
        self._error: BaseException | None = None

    def cancel(self) -> None:
        """Stop; called by QGIS too, in the main thread."""
        if self._stopping is not None:
            self._stopping()
        super().cancel()

    def run(self) -> bool:
        """Work; called by QGIS in the thread, which says that what returns True is complete."""
        self._value, self._error = attempt(self._work)
        if self.isCanceled():
            # Before 3.26 QGIS says of one that is not complete that it has failed, of all.
            return self._is_silent
        return self._error is None

    def finished(self, is_done: bool) -> None:
        """Tell the end; called by QGIS in the main thread."""
        forget_crs()
        value, error = self._value, self._error
        # The frames of an error may hold open files.
        self._value = self._error = None
        _, wrong = attempt(self._end, value, error)
        if wrong is not None:
            unexpected(wrong)
