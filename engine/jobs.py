# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in threads whose results come in order, that a person can cancel."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from typing import TypeVar

from .errors import CancelledError
from .progress import Progress

T = TypeVar("T")

# Jobs that are done or being done for each thread, so that none waits for what takes the results.
JOBS_AHEAD = 2
# How often, in seconds, a person who cancels is listened to while a job is being done.
LISTENING = 0.1


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
    with ThreadPoolExecutor(threads, thread_name_prefix="image-collections") as pool:
        try:
            while True:
                while len(waiting) < threads * JOBS_AHEAD:
                    job = next(left, None)
                    if job is None:
                        break
                    waiting.append(pool.submit(job))
                if not waiting:
                    return
                yield _result(waiting.popleft(), progress)
        finally:
            # Also when the writer fails or the person cancels: threads stop at the next image.
            stopped.set()
            for future in waiting:
                future.cancel()


def _result(future: Future[T], progress: Progress) -> T:
    while True:
        if progress.is_cancelled():
            raise CancelledError("The work was cancelled.")
        try:
            return future.result(timeout=LISTENING)
        except TimeoutError:
            continue
