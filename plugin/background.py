# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in the background: whatever goes wrong in it is told, and never ends the program."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError
from ..resources.i18n import translate

# Tasks that QGIS has, with what they work with.
_kept: dict[int, tuple[Any, ...]] = {}


def add_task(task: QgsTask, *used: Any) -> None:
    """Hand a task to QGIS, and keep what it uses as long as QGIS has it.

    That may be longer than whoever has started it is there, as when the plugin is switched off
    meanwhile. A task whose context is gone takes QGIS with it, and one that nobody keeps never
    runs.
    """
    key = id(task)
    _kept[key] = (task, *used)
    task.destroyed.connect(lambda *_: _kept.pop(key, None))
    QgsApplication.taskManager().addTask(task)


class Stop(threading.Event):
    """Set when work shall stop, by whoever started it or in the list of tasks of QGIS."""

    def __init__(self) -> None:
        super().__init__()
        self.task: QgsTask | None = None

    def is_set(self) -> bool:
        """Return True when the work shall stop; called from the thread of the task."""
        return super().is_set() or (self.task is not None and self.task.isCanceled())


class Job(QObject):
    """One piece of work, a function that looks at a `Stop` now and then.

    At the end comes `ended` in the main thread: with what the function returned and an empty text,
    or with None and what is wrong; both are empty when it was stopped in the list of tasks. Errors
    of the kinds `expected` are sentences; any other is in the log with all its lines.
    """

    ended = pyqtSignal(object, str)

    def __init__(
        self,
        title: str,
        work: Callable[[Stop], Any],
        parent: QObject | None = None,
        *,
        expected: tuple[type[Exception], ...] = (EngineError,),
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._work = work
        self._expected = expected
        self._stop = Stop()
        self._is_forgotten = False

    def start(self) -> None:
        """Begin as soon as QGIS has a thread for it."""
        # QGIS's own wrapper catches whatever the function raises.
        self._task = QgsTask.fromFunction(
            self._title,
            self._run,
            on_finished=self._finished,
            flags=QgsTask.Flag.CanCancel,
        )
        self._stop.task = self._task
        add_task(self._task, self)

    def cancel(self) -> None:
        """Stop; nothing more is heard of it."""
        self._is_forgotten = True
        self._stop.set()
        if not sip.isdeleted(self._task):
            self._task.cancel()

    def _run(self, _task: QgsTask) -> tuple[Any]:
        # In a tuple: the wrapper takes no notice of results such as 0.
        return (self._work(self._stop),)

    def _finished(self, error: Exception | None, result: tuple[Any] | None = None) -> None:
        was_stopped, self._stop.task = self._stop.is_set(), None
        # Its frames may hold open files.
        self._task.exception = None
        if self._is_forgotten or sip.isdeleted(self):
            return
        text = "" if error is None or was_stopped else self._text_of(error)
        self.ended.emit(None if result is None else result[0], text)
        self.deleteLater()

    def _text_of(self, error: Exception) -> str:
        if isinstance(error, self._expected):
            return str(error)
        lines = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        title = translate("ImageCollections", "Image Collections")
        QgsMessageLog.logMessage(lines, title, Qgis.MessageLevel.Critical)
        return translate(
            "ImageCollections", "Something unexpected went wrong: {error}. The log says more."
        ).format(error=repr(error)[:200])
