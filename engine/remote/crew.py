# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Threads that carry out jobs, such as those that wait for servers."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, TimeoutError, wait
from typing import Any, TypeVar

from ..errors import CancelledError, EngineError
from ..text import worded

T = TypeVar("T")

# How often, in seconds, somebody who waits looks whether the work has been stopped.
POLL_INTERVAL = 0.1


class Crew:
    """Threads that carry out jobs, the first first; they come as they are needed.

    Unlike those of Python's own pools they do not keep a program from ending: one that waits for a
    drive that does not answer would wake up when QGIS has taken down GDAL, and crash.
    """

    def __init__(self, threads: int, name: str = "image-collections") -> None:
        self._most = threads
        self._name = name
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._has_left = False
        self._begun: set[Future[Any]] = set()
        self._queue: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = (
            queue.SimpleQueue()
        )

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Have a job done; after `leave` it is not, and its result is a CancelledError."""
        future: Future[T] = Future()
        with self._lock:
            if self._has_left:
                # Those who have not heard of the end yet come to it here.
                future.set_exception(CancelledError(worded("The work was cancelled.")))
                return future
            self._begun.add(future)
            future.add_done_callback(self._begun.discard)
            self._queue.put((future, job))
            if len(self._threads) < min(self._most, len(self._begun)):
                name = f"{self._name}_{len(self._threads)}"
                self._threads.append(threading.Thread(target=self._work, name=name, daemon=True))
                self._threads[-1].start()
        return future

    def all_of(self, jobs: Sequence[Callable[[], T]], check: Callable[[], None]) -> list[T]:
        """Do jobs at the same time and return their results in order.

        Meanwhile `check` is called again and again, which may raise. Raises what the first job
        raises that fails; those that have not begun are not done then.
        """
        return list(self.each_of(jobs, len(jobs), check))

    def each_of(
        self, jobs: Iterable[Callable[[], T]], ahead: int, check: Callable[[], None]
    ) -> Iterator[T]:
        """Do jobs and give out their results in order; see `all_of`.

        So many as `ahead` says are done or being done, with the result that was given out last.
        """
        waiting: deque[Future[T]] = deque()
        left = iter(jobs)
        job: Callable[[], T] | None = None
        try:
            while True:
                while len(waiting) < max(1, ahead):
                    job = next(left, None)
                    if job is None:
                        break
                    waiting.append(self.submit(job))
                if not waiting:
                    return
                yield _result(waiting[0], check)
                waiting.popleft()
        finally:
            for future in waiting:
                future.cancel()
            # Errors have this frame, and with it what the jobs have opened.
            waiting.clear()
            jobs, left, job = (), iter(()), None

    def leave(self, patience: float) -> None:
        """Have the threads end when they have done what they have begun.

        They are waited for so many seconds: one that a server keeps waiting is left alone.
        """
        with self._lock:
            # No thread comes after this: it would take the word to end that is for another.
            self._has_left = True
            begun, threads = list(self._begun), list(self._threads)
        begun = [future for future in begun if not future.cancel()]
        stuck = wait(begun, patience).not_done
        for _ in threads:
            self._queue.put(None)
        for thread in () if stuck else threads:
            thread.join()

    def _work(self) -> None:
        while (item := self._queue.get()) is not None:
            future, job = item
            if future.set_running_or_notify_cancel():
                with _Handing(future):
                    future.set_result(job())
            del item, future, job  # they hold what the job has opened


class _Handing:
    """Hands what a job raises, whatever it is, to the one who waits for its result."""

    def __init__(self, future: Future[Any]) -> None:
        self._future = future

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        """Pass the error on; here it has no effect."""
        if error is not None:
            self._future.set_exception(error)
        return True


def _result(future: Future[T], check: Callable[[], None]) -> T:
    while True:
        check()
        try:
            return future.result(timeout=POLL_INTERVAL)
        except TimeoutError:
            continue
        except EngineError as error:
            # Without the frames of the thread, which hold open files: an error may live on until
            # QGIS has taken down GDAL, and to close a file then is a crash.
            raise error.with_traceback(None) from None
