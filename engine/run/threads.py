# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in threads whose results come in order, that a user can cancel."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

from ..errors import CancelledError
from ..progress import Progress
from ..remote.crew import Crew
from ..text import worded

T = TypeVar("T")

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
) -> Generator[T, None, None]:
    """Do jobs in threads and give out their results in order.

    So many as `ahead` says are done or being done, beside the result that was given out last.
    `stopped` is set when the work ends early, for jobs that look at it. Raises CancelledError when
    the user stopped it, and what a job raises.
    """

    def check() -> None:
        if progress.is_cancelled():
            raise CancelledError(worded("The work was cancelled."))

    crew = Crew(threads)
    try:
        yield from crew.each_of(jobs, ahead, check)
    finally:
        # Also when the writer fails or the user cancels: threads stop at the next image.
        stopped.set()
        crew.leave(patience(progress))
        # Nor does this frame hold what the jobs have opened, as errors have it.
        jobs = ()


def patience(progress: Progress) -> float:
    """Return how many seconds work that ends waits for what its threads are just doing."""
    return CANCEL_TIMEOUT if progress.is_cancelled() else SHUTDOWN_TIMEOUT


def threads_available() -> int:
    """Return the number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
