# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tasks of a cluster, each a part of a run: asked for, collected, and done again after a loss."""

from __future__ import annotations

import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .. import errors
from ..composites.method import Kind
from ..errors import CancelledError, ClusterError, EngineError
from ..grid.grid import Window
from ..planning.plan import Plan
from ..planning.plan_json import plan_to_text
from ..progress import Progress
from ..remote.crew import POLL_INTERVAL
from ..run.job import Resources
from ..run.run import work_of_thread
from ..text import worded
from .connection import Cluster

# Parts that are asked for, for each thread of the cluster, so that none waits for work.
AHEAD = 2
# How often a part is tried again elsewhere when the workers that had it are lost.
TRIES = 10
# How long, in seconds, the scheduler may be silent before it counts as lost.
SILENCE = 10
# How often, in seconds, the threads are counted: workers may come and go.
COUNTING = 5


class Tasks:
    """The blocks of one run on a cluster."""

    def __init__(self, cluster: Cluster, plan: Plan, resources: Resources) -> None:
        self._cluster = cluster
        self._client = cluster.client
        self._work = cluster.work
        self._budget = work_of_thread(plan, resources)
        # None set, workers decode as they like, as there is one block for each of their threads.
        self._tiles = resources.decoded_memory if resources.memory else 0
        self._clouds = resources.cloud_memory // resources.thread_count
        self._key = uuid.uuid4().hex
        # Sent once, and not with every block.
        self._plan = self._client.submit(self._work.plan, plan_to_text(plan), pure=False)
        self._counted = 0.0
        self._thread_count = 1
        self._most_threads = 1

    def block(self, window: Window) -> Any:
        """Ask for a block; return the future of what `worker.block` gives."""
        return self._ask(self._work.block, window)

    def tile(
        self,
        window: Window,
        files: Mapping[Kind, tuple[str, tuple[str, ...]]],
        note: tuple[str, str],
    ) -> Any:
        """Ask for a tile; return the future of what `worker.tile` gives."""
        return self._ask(self._work.tile, window, files, note)

    def _ask(self, function: Callable[..., Any], window: Window, *more: Any) -> Any:
        return self._client.submit(
            function,
            self._plan,
            self._key,
            (window.column, window.row, window.width, window.height),
            self._budget,
            self._most_threads,
            self._tiles,
            self._clouds,
            *more,
            pure=False,
        )

    def results(
        self,
        windows: Sequence[Window],
        ask: Callable[[Window], Any],
        most: int,
        progress: Progress,
    ) -> Iterator[tuple[Window, dict[str, Any]]]:
        """Ask for all windows, `most` at once, and give out what comes back, in their order."""
        left = iter(windows)
        waiting: deque[tuple[Window, Any]] = deque()
        try:
            while True:
                while len(waiting) < min(most, AHEAD * self._threads()):
                    window = next(left, None)
                    if window is None:
                        break
                    waiting.append((window, ask(window)))
                if not waiting:
                    return
                window, future = waiting[0]
                result = self._result(window, future, ask, progress)
                waiting.popleft()
                yield window, result
        finally:
            self._let_go([future for _, future in waiting])

    def _result(
        self, window: Window, future: Any, ask: Callable[[Window], Any], progress: Progress
    ) -> dict[str, Any]:
        """Wait for a part; ask again when the workers that had it are gone."""
        from distributed import CancelledError as LostError
        from distributed import KilledWorker, TimeoutError

        tries = 1
        heard = time.monotonic()
        while True:
            if progress.is_cancelled():
                raise CancelledError(worded("The work was cancelled."))
            if not self._cluster.is_lost():
                heard = time.monotonic()
            elif time.monotonic() - heard > SILENCE:
                raise ClusterError(
                    worded(
                        "The scheduler at '{address}' has stopped answering. Start it again "
                        "and repeat the run.",
                        address=self._cluster.address,
                    )
                )
            try:
                result: dict[str, Any] = future.result(timeout=POLL_INTERVAL)
            except (TimeoutError, UnboundLocalError):
                # The second comes out of distributed where a part is cancelled in the very moment.
                continue
            except (KilledWorker, LostError) as error:
                if self._cluster.is_lost():
                    time.sleep(POLL_INTERVAL)
                elif tries == TRIES:
                    raise ClusterError(
                        worded(
                            "The workers were lost {tries} times while they made one block. Look "
                            "at their logs; often their memory is too small.",
                            tries=TRIES,
                        )
                    ) from error
                else:
                    tries += 1
                    future = ask(window)
                continue
            if "error" in result:
                raise _error(result["error"])
            return result

    def _threads(self) -> int:
        """Return how many threads the cluster has, counted now and then."""
        now = time.monotonic()
        if now > self._counted + COUNTING:
            self._counted = now
            threads = self._cluster.threads.values()
            self._thread_count = max(1, sum(threads))
            self._most_threads = max(threads, default=1)
        return self._thread_count

    def _let_go(self, futures: Sequence[Any]) -> None:
        """Free the cluster: nothing of this run is done any more, and its files are closed."""
        if self._cluster.is_lost():
            return
        self._client.cancel(list(futures), force=True)
        self._client.run(self._work.stop, self._key, on_error="ignore")


def _error(error: Mapping[str, Any]) -> EngineError:
    """Return the error that a worker has met, as one of this side."""
    if error["kind"] == errors.SourceError.__name__:
        return errors.SourceError(error["message"], error["position"])
    known: type[EngineError] = getattr(errors, error["kind"], EngineError)
    return known(error["message"])
