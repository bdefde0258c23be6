# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The threads that compute live composites, with the files that they hold open.

They are no longer there when nobody has asked for a while: then all files are closed. GDAL calls
from threads that Python knows for the length of the call only, so nothing can be kept with these.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from ..errors import EngineError
from ..sources import Handles, threads_available

# More threads would share the open files, and each would have too few for a collection.
MOST_THREADS = 4
# Seconds without a request after which threads end and files are closed.
IDLE = 10.0
# Live composites that are made of live composites, one in another.
DEEPEST = 4

_Item = TypeVar("_Item")
_Made = TypeVar("_Made")


class Workers:
    """Carries out functions in threads that come and go as they are needed."""

    def __init__(self, when_idle: Callable[[], None], idle: float = IDLE) -> None:
        self.count = min(MOST_THREADS, threads_available())
        self._when_idle = when_idle
        self._idle = idle
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._timer: threading.Timer | None = None
        self._handles = Handles(self.count, keeps_tiles=True)
        self._last_use = 0.0
        self._local = threading.local()

    @property
    def depth(self) -> int:
        """How many live composites this thread is working on, one in another."""
        depth: int = getattr(self._local, "depth", 0)
        return depth

    @property
    def handles(self) -> Handles:
        """The open files; each worker has its own."""
        return self._handles

    def map(self, function: Callable[[_Item], _Made], items: Sequence[_Item]) -> list[_Made]:
        """Return what a function makes of each item.

        Raises the first error. A worker that asks does the work itself: were it to wait for others,
        all might wait.
        """
        if self.depth:
            return [self._carry_out(function, item) for item in items]
        futures = [self._submit(function, item) for item in items]
        try:
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()

    def renew(self) -> None:
        """Have all files opened again: they have changed, or are not needed any more."""
        with self._lock:
            pool, self._pool = self._pool, None
            if self._timer is not None:
                self._timer.cancel()
            self._handles = Handles(self.count, keeps_tiles=True)
        if pool is not None:
            pool.shutdown(wait=False)

    def _submit(self, function: Callable[[_Item], _Made], item: _Item) -> Future[_Made]:
        with self._lock:
            self._last_use = time.monotonic()
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self.count, "image-collections-live")
                self._look_later(self._idle)
            return self._pool.submit(self._carry_out, function, item)

    def _carry_out(self, function: Callable[[_Item], _Made], item: _Item) -> _Made:
        if self.depth >= DEEPEST:
            raise EngineError(
                f"Live composites are made of each other more than {DEEPEST} deep, or in a circle; "
                "write one of them to a .tif."
            )
        self._local.depth = self.depth + 1
        try:
            return function(item)
        finally:
            self._local.depth -= 1

    def _look_later(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._end_when_idle)
        self._timer.daemon = True
        self._timer.start()

    def _end_when_idle(self) -> None:
        with self._lock:
            left = self._last_use + self._idle - time.monotonic()
            if left > 0:
                self._look_later(left)
                return
        self.renew()
        self._when_idle()
