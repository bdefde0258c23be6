# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in threads whose results come in order, that a person can cancel."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError, wait
from typing import TypeVar

from ..errors import CancelledError, EngineError
from ..progress import Progress

T = TypeVar("T")

# Jobs that are done or being done for each thread, so that none waits for what takes the results.
# Who asks for one thread wants one processor to work: then what takes the results is waited for.
JOBS_AHEAD = 2
# How often, in seconds, a person who cancels is listened to while a job is being done.
LISTENING = 0.1
# How long, in seconds, work that is stopped waits for what its threads are just reading. A drive on
# a network that is gone may never answer; such a thread is left alone, and ends when GDAL gives up.
PATIENCE = 10.0


def in_order(
    jobs: Iterable[Callable[[], T]],
    *,
    threads: int,
    stopped: threading.Event,
    progress: Progress,
) -> Iterator[T]:
    """Do jobs in threads and give out their results in order.

    `stopped` is set when the work ends early, for jobs that look at it. Raises CancelledError when
    the person stopped it, and what a job raises.
    """
    waiting: deque[Future[T]] = deque()
    left = iter(jobs)
    job: Callable[[], T] | None = None
    most = threads * JOBS_AHEAD if threads > 1 else 1
    pool = ThreadPoolExecutor(threads, thread_name_prefix="image-collections")
    try:
        while True:
            while len(waiting) < most:
                job = next(left, None)
                if job is None:
                    break
                waiting.append(pool.submit(job))
            if not waiting:
                return
            yield _result(waiting[0], progress)
            waiting.popleft()
    finally:
        # Also when the writer fails or the person cancels: threads stop at the next image.
        stopped.set()
        _leave(pool, waiting)
        # Nor does this frame hold what the jobs have opened, as `_result` has it.
        jobs, left, job = (), iter(()), None


def _leave(pool: ThreadPoolExecutor, waiting: deque[Future[T]]) -> None:
    """End the threads of work that is done, has failed or was cancelled."""
    begun = [future for future in waiting if not future.cancel()]
    stuck = wait(begun, PATIENCE).not_done
    pool.shutdown(wait=not stuck)
    waiting.clear()  # their errors hold files, as `_result` has it


def _result(future: Future[T], progress: Progress) -> T:
    while True:
        if progress.is_cancelled():
            raise CancelledError("The work was cancelled.")
        try:
            return future.result(timeout=LISTENING)
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
