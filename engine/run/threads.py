# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in threads whose results come in order, that a user can cancel."""

from __future__ import annotations

import os
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, TimeoutError, wait
from typing import Any, TypeVar

from ..errors import CancelledError, EngineError
from ..progress import Progress

T = TypeVar("T")

# How often, in seconds, a user who cancels is listened to while a job is being done.
POLL_INTERVAL = 0.1
# How long, in seconds, work that is stopped waits for what its threads are just reading. A drive on
# a network that is gone may never answer; such a thread is left alone, and ends when GDAL gives up.
SHUTDOWN_TIMEOUT = 10.0
# The same when a user has cancelled, who is not to wait.
CANCEL_TIMEOUT = 0.5


def ordered_map(
    jobs: Iterable[Callable[[], T]],
    *,
    threads: int,
    ahead: int,
    stopped: threading.Event,
    progress: Progress,
) -> Iterator[T]:
    """Do jobs in threads and give out their results in order.

    So many as `ahead` says are done or being done, beside the result that was given out last.
    `stopped` is set when the work ends early, for jobs that look at it. Raises CancelledError when
    the user stopped it, and what a job raises.
    """
    waiting: deque[Future[T]] = deque()
    left = iter(jobs)
    job: Callable[[], T] | None = None
    crew = _Crew(threads)
    try:
        while True:
            while len(waiting) < ahead:
                job = next(left, None)
                if job is None:
                    break
                waiting.append(crew.submit(job))
            if not waiting:
                return
            yield _result(waiting[0], progress)
            waiting.popleft()
    finally:
        # Also when the writer fails or the user cancels: threads stop at the next image.
        stopped.set()
        _leave(crew, waiting, CANCEL_TIMEOUT if progress.is_cancelled() else SHUTDOWN_TIMEOUT)
        # Nor does this frame hold what the jobs have opened, as `_result` has it.
        jobs, left, job = (), iter(()), None


class _Crew:
    """Threads that carry out jobs, the first first.

    Unlike those of Python's own pools they do not keep a program from ending: one that waits for a
    drive that does not answer would wake up when QGIS has taken down GDAL, and crash.
    """

    def __init__(self, threads: int) -> None:
        self._most = threads
        self._threads: list[threading.Thread] = []
        self._queue: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = (
            queue.SimpleQueue()
        )

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Have a job done."""
        future: Future[T] = Future()
        self._queue.put((future, job))
        if len(self._threads) < self._most:
            name = f"image-collections_{len(self._threads)}"
            self._threads.append(threading.Thread(target=self._work, name=name, daemon=True))
            self._threads[-1].start()
        return future

    def leave(self, *, wait_for: bool) -> None:
        """Have the threads end when they have done their jobs; wait until they have."""
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads if wait_for else ():
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


def _leave(crew: _Crew, waiting: deque[Future[T]], patience: float) -> None:
    """End the threads of work that is done, has failed or was cancelled."""
    begun = [future for future in waiting if not future.cancel()]
    stuck = wait(begun, patience).not_done
    crew.leave(wait_for=not stuck)
    waiting.clear()  # their errors hold files, as `_result` has it


def _result(future: Future[T], progress: Progress) -> T:
    while True:
        if progress.is_cancelled():
            raise CancelledError("The work was cancelled.")
        try:
            return future.result(timeout=POLL_INTERVAL)
        except TimeoutError:
            continue
        except EngineError as error:
            # Without the frames of the thread, which hold open files: an error may live on until
            # QGIS has taken down GDAL, and to close a file then is a crash.
            raise error.with_traceback(None) from None


def threads_available() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
