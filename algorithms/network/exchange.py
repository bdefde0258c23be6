# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One question to a server and its answer, by QGIS's network access, asked in the main thread.

PyQt learns in the main thread that a QObject of C++ is gone, by its address, and some time after.
A reply that lives in another thread and gets the address of an earlier one then counts as gone
while it is read. So replies are made, read and deleted in the main thread, and others wait.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QObject, QTimer, pyqtSignal, pyqtSlot
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...engine.catalogue.search_answer import LARGEST, without_secrets
from ...engine.errors import CancelledError
from ...engine.text import worded
from .retries import BUSY

# Milliseconds after which is looked whether the user has stopped the work.
LOOK = 100
# Seconds for the main thread to take up a question. It may be waiting for the answer itself, and
# then tells PyQt nothing that could disturb a reply in the thread that asks.
TURN = 3.0

_ERRORS = QNetworkReply.NetworkError
# What may be over in a moment. The first is that of a server that says nothing for long.
_PASSING = frozenset(
    {
        _ERRORS.OperationCanceledError,
        _ERRORS.TimeoutError,
        _ERRORS.ConnectionRefusedError,
        _ERRORS.RemoteHostClosedError,
        _ERRORS.TemporaryNetworkFailureError,
        _ERRORS.NetworkSessionFailedError,
        _ERRORS.UnknownNetworkError,
    }
)


@dataclass
class Exchange:
    """A question, and as much of the answer as is there; `status` is 0 where none came."""

    address: str
    status: int = 0
    content: bytearray = field(default_factory=bytearray)
    error: QNetworkReply.NetworkError = _ERRORS.NoError
    reason: str = ""
    location: str = ""
    retry_after: str = ""

    @property
    def is_too_large(self) -> bool:
        """True when more came than is read."""
        return len(self.content) > LARGEST

    @property
    def may_pass(self) -> bool:
        """True for a fault that may be over in a moment."""
        return self.status in BUSY if self.status else self.error in _PASSING


def exchanged(
    request: QNetworkRequest, body: str, exchange: Exchange, is_cancelled: Callable[[], bool]
) -> None:
    """Ask a server, and fill in what came; raises CancelledError soon after the user stops."""
    question = _Question(request, body, exchange)
    if threading.current_thread() is threading.main_thread():
        question.ask_and_wait(is_cancelled)
    else:
        _wait_for_the_desk(question, is_cancelled)
    if question.is_stopped:
        raise CancelledError(worded("The search was stopped."))


def _wait_for_the_desk(question: _Question, is_cancelled: Callable[[], bool]) -> None:
    desk = _desk()
    desk.asked.emit(question)
    end = time.monotonic() + TURN
    while not question.is_over.wait(LOOK / 1000):
        if is_cancelled():
            question.is_stopped = True
            desk.stopped.emit(question)
            return
        if time.monotonic() > end and question.take():
            question.ask_and_wait(is_cancelled)
            return


class _Question:
    """A question; whoever takes it first asks it, and only that thread touches its reply."""

    def __init__(self, request: QNetworkRequest, body: str, exchange: Exchange) -> None:
        self.exchange = exchange
        self.is_over = threading.Event()
        self.is_stopped = False
        self._request = request
        self._body = body
        self._turn = threading.Lock()
        self._reply: QNetworkReply | None = None
        self._done: Callable[[], None] | None = None

    def take(self) -> bool:
        """Return True to the first that asks for it."""
        return self._turn.acquire(blocking=False)

    def ask(self, done: Callable[[], None]) -> None:
        """Send the question; `done` is called by the events of this thread when it is over."""
        manager = QgsNetworkAccessManager.instance()
        if self._body:
            reply = manager.post(self._request, QByteArray(self._body.encode()))
        else:
            reply = manager.get(self._request)
        self._reply, self._done = reply, done
        reply.readyRead.connect(self._read)
        reply.finished.connect(self._finish)
        if reply.isFinished():
            self._finish()

    def ask_and_wait(self, is_cancelled: Callable[[], bool]) -> None:
        """Send the question and wait here, with the events of this thread."""
        # Before anything that needs the events of this thread.
        loop = QEventLoop()

        def look() -> None:
            if is_cancelled():
                self.stop()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(LOOK)
        self.ask(loop.quit)
        if not self.is_over.is_set():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        timer.stop()

    def stop(self) -> None:
        """End it; in the thread that asked."""
        self.is_stopped = True
        if self._reply is not None:
            self._reply.abort()

    def _read(self) -> None:
        if self._reply is None or self.exchange.is_too_large:
            return
        self.exchange.content += bytes(self._reply.readAll())
        if self.exchange.is_too_large:
            self._reply.abort()

    def _finish(self) -> None:
        reply, done, exchange = self._reply, self._done, self.exchange
        if reply is None or done is None:
            return
        if reply.isOpen() and not self.is_stopped and not exchange.is_too_large:
            exchange.content += bytes(reply.readAll())
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        exchange.error = reply.error()
        if isinstance(status, int) and exchange.error not in _PASSING:
            exchange.status = status
        exchange.reason = without_secrets(reply.errorString()).rstrip(".")
        exchange.location = _header(reply, b"Location")
        exchange.retry_after = _header(reply, b"Retry-After")
        self._reply = self._done = None
        reply.deleteLater()
        self.is_over.set()
        done()


class _Desk(QObject):
    """Takes up in the main thread what other threads ask."""

    asked = pyqtSignal(object)
    stopped = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        # A thread that has ended waits for nothing: what was asked stays here until it is over.
        self._open: set[_Question] = set()
        self.moveToThread(QgsApplication.instance().thread())
        self.asked.connect(self._ask)
        self.stopped.connect(self._stop)

    @pyqtSlot(object)
    def _ask(self, question: _Question) -> None:
        if question.is_stopped or not question.take():
            return
        self._open.add(question)
        question.ask(lambda: self._open.discard(question))

    @pyqtSlot(object)
    def _stop(self, question: _Question) -> None:
        if question in self._open:
            question.stop()


_making = threading.Lock()


def _desk() -> _Desk:
    with _making:
        return _only_desk()


@lru_cache(maxsize=1)
def _only_desk() -> _Desk:
    return _Desk()


def _header(reply: QNetworkReply, name: bytes) -> str:
    return bytes(reply.rawHeader(name)).decode("latin-1").strip()
