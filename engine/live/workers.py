# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The threads that compute live composites, with the files that they hold open.

They are no longer there when nobody has asked for a while: then all files are closed. GDAL calls
from threads that Python knows for the length of the call only, so nothing can be kept with these.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from ..errors import EngineError
from ..inputs.datasets import DatasetPool
from ..run.threads import SHUTDOWN_TIMEOUT, threads_available
from ..text import worded
from .tile_pool import KeptTiles, TilePool

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

    def __init__(
        self,
        when_idle: Callable[[], None],
        idle: float = IDLE,
        tiles: KeptTiles | None = None,
    ) -> None:
        self.count = min(MOST_THREADS, threads_available())
        self._when_idle = when_idle
        self._tiles = tiles or KeptTiles()
        self._idle = idle
        self._lock = threading.Lock()
        self._pools: dict[bool, ThreadPoolExecutor] = {}
        self._begun: set[Future[Any]] = set()
        self._timer: threading.Timer | None = None
        self._handles = self._new_handles()
        self._last_use = 0.0
        self._local = threading.local()

    @property
    def depth(self) -> int:
        """How many live composites this thread is working on, one in another."""
        depth: int = getattr(self._local, "depth", 0)
        return depth

    @property
    def handles(self) -> DatasetPool:
        """The open files; each worker has its own."""
        return self._handles

    def map(
        self,
        function: Callable[[_Item], _Made],
        items: Sequence[_Item],
        *,
        is_small: bool = False,
    ) -> list[_Made]:
        """Return what a function makes of each item.

        Of as many items as before, a worker begins with those that it had then: it has decoded the
        tiles that they need when only settings are others, as pictures of one place follow.

        What `is_small` has a thread of its own, and does not wait for pictures: somebody who asks
        for a pixel does so in the main thread.

        Raises the first error. A worker that asks does the work itself: were it to wait for others,
        all might wait.
        """
        if self.depth:
            return [self._carry_out(function, item) for item in items]
        shares = _shares(len(items), self.count)

        def carry_out_one(_: int) -> tuple[int, _Made]:
            place = _next_of(shares, getattr(self._local, "number", 0))
            return place, self._carry_out(function, items[place])

        futures = [self._submit(carry_out_one, place, is_small) for place in range(len(items))]
        try:
            made = dict(futures[place].result() for place in range(len(items)))
            return [made[place] for place in range(len(items))]
        finally:
            for future in futures:
                future.cancel()
            # An error knows this frame, and its future knows the error: the circle would keep files
            # open.
            futures.clear()

    def renew(self) -> None:
        """Have all files opened again: they have changed, or are not needed any more."""
        self._dismiss()

    def end(self) -> None:
        """Close all files and end all threads, as before QGIS takes down GDAL.

        What is being done is waited for, but not a drive that does not answer.
        """
        with self._lock:
            begun = list(self._begun)
        pools = self._dismiss()
        stuck = wait(begun, SHUTDOWN_TIMEOUT).not_done
        for pool in pools:
            pool.shutdown(wait=not stuck)

    def _dismiss(self) -> list[ThreadPoolExecutor]:
        """Have the threads end when they have done what they were given; return them."""
        with self._lock:
            pools, self._pools = self._pools, {}
            if self._timer is not None:
                self._timer.cancel()
            self._handles = self._new_handles()
        for pool in pools.values():
            pool.shutdown(wait=False)
        return list(pools.values())

    def _new_handles(self) -> DatasetPool:
        return TilePool(self.count + 1, self._tiles)

    def _submit(
        self, function: Callable[[_Item], _Made], item: _Item, is_small: bool
    ) -> Future[_Made]:
        with self._lock:
            self._last_use = time.monotonic()
            if not self._pools:
                self._look_later(self._idle)
            if is_small not in self._pools:
                threads = 1 if is_small else self.count
                numbers = itertools.count()
                self._pools[is_small] = ThreadPoolExecutor(
                    threads,
                    "live-composites",
                    lambda: setattr(self._local, "number", next(numbers)),
                )
            future = self._pools[is_small].submit(function, item)
            self._begun.add(future)
        future.add_done_callback(self._begun.discard)
        return future

    def _carry_out(self, function: Callable[[_Item], _Made], item: _Item) -> _Made:
        if self.depth >= DEEPEST:
            raise EngineError(
                worded(
                    "Live composites are made of each other more than {most} deep, or "
                    "in a circle; write one of them to a .tif.",
                    most=DEEPEST,
                )
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


def _shares(count: int, workers: int) -> list[deque[int]]:
    """Return the places of so many items, by the worker that begins with them."""
    return [deque(range(worker, count, workers)) for worker in range(workers)]


def _next_of(shares: list[deque[int]], worker: int) -> int:
    """Take a place: a worker's own, then the last ones of those who have most left.

    Who asks once for each item always finds one.
    """
    others = sorted(shares, key=len, reverse=True)
    for share, take in ((shares[worker], deque.popleft), *((each, deque.pop) for each in others)):
        try:
            return take(share)
        except IndexError:  # another one was faster
            continue
    raise LookupError
