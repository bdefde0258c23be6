# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The functions that workers of a cluster call. They have numpy and GDAL, and are sent the engine.

At its top this module imports the standard library only: the scheduler reads it too, and may have
nothing else. Results are plain values, since the classes of the engine have other names here than
where the run was started.
"""

from __future__ import annotations

import asyncio
import contextlib
import platform
import threading
from collections import Counter, OrderedDict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .plain_outcome import as_plain, known

if TYPE_CHECKING:
    from ..composites.method import Kind
    from ..planning.plan import Plan
    from ..reading.reader import Reader

# Plans that a worker keeps, with open files, when runs come together.
PLANS_KEPT = 4
# Runs that have ended and are remembered: a task that was on its way comes to nothing.
ENDS_KEPT = 100
# Seconds for which the end of a run waits for its tasks, which hold or write files, and between
# looks at them.
PATIENCE = 5.0
LOOK_AGAIN = 0.05


@dataclass(frozen=True)
class Loaded:
    """A plan that a worker has read, its reader, and the flag that stops it."""

    plan: Plan
    reader: Reader
    stopped: threading.Event


_plans: OrderedDict[str, Loaded] = OrderedDict()
_ended: deque[str] = deque(maxlen=ENDS_KEPT)
# How many tasks of each run are at work.
_working: Counter[str] = Counter()
_lock = threading.Lock()


def versions() -> dict[str, str]:
    """Return the versions that can make a difference to the numbers."""
    from ..planning.recipe import library_versions

    return {"python": platform.python_version(), **library_versions()}


def complaint(sources: Sequence[tuple[str, str, Sequence[str]]]) -> str:
    """Return why one of these images cannot be opened here, nothing when all can.

    `sources` are the path, the name and the open options of each.
    """
    from ..errors import EngineError
    from ..gdal_calls import open_raster

    for path, name, options in sources:
        try:
            open_raster(path, options, name)
        except EngineError as error:
            return f"'{path}': {error}"
    return ""


def plan(text: str) -> str:
    """Return a plan as text: a task, so that it is made again where a worker was lost."""
    return text


def block(
    text: str,
    key: str,
    window: tuple[int, int, int, int],
    budget: int,
    threads: int,
    tiles: int,
    clouds: int,
) -> dict[str, Any]:
    """Compute a block of the plan that `key` names; `window` is (column, row, width, height).

    `budget`, `tiles` and `clouds` are the bytes that a thread may work on, have in decoded tiles
    and keep of what is known of clouds.
    Returns the `values` of each file and what is `known` of the block, or an `error`.
    """
    from ..errors import EngineError
    from ..grid.grid import Window
    from ..run.block import compute_block

    try:
        with _loaded(key, text, threads, tiles, clouds) as loaded:
            made = compute_block(loaded.plan, loaded.reader, Window(*window), budget)
    except EngineError as error:
        return {"error": as_plain(error)}
    return {"values": made.values, "known": known(made.outcome)}


def tile(
    text: str,
    key: str,
    window: tuple[int, int, int, int],
    budget: int,
    threads: int,
    tiles: int,
    clouds: int,
    files: Mapping[Kind, tuple[str, tuple[str, ...]]],
    note: tuple[str, str],
) -> dict[str, Any]:
    """Compute a tile of a plan and write it; `files` are the paths and creation options by kind.

    Returns what is `known` of the tile, or an `error`.
    """
    from ..errors import EngineError
    from ..grid.grid import Window
    from ..run.job import Target
    from .tiles import make_tile

    targets = {kind: Target(path, options) for kind, (path, options) in files.items()}
    try:
        with _loaded(key, text, threads, tiles, clouds) as loaded:
            outcome = make_tile(loaded.plan, loaded.reader, Window(*window), budget, targets, note)
    except EngineError as error:
        return {"error": as_plain(error)}
    return {"known": known(outcome)}


async def stop(key: str) -> None:
    """End what is done for a plan, at the next image, and close its files.

    Its tasks are waited for, so that none writes to a folder that is being removed; but not for
    ever, as a drive may not answer. A coroutine, since a worker calls this beside its tasks.
    """
    with _lock:
        _ended.append(key)
        loaded = _plans.pop(key, None)
    if loaded is not None:
        loaded.stopped.set()
    for _ in range(round(PATIENCE / LOOK_AGAIN)):
        if not _working[key]:
            return
        await asyncio.sleep(LOOK_AGAIN)


@contextlib.contextmanager
def _loaded(key: str, text: str, threads: int, tiles: int, clouds: int) -> Iterator[Loaded]:
    """Give the plan of a run while a task works with it."""
    with _lock:
        _working[key] += 1
    try:
        yield _load(key, text, threads, tiles, clouds)
    finally:
        with _lock:
            _working[key] -= 1
            if not _working[key]:
                del _working[key]


def _load(key: str, text: str, threads: int, tiles: int, clouds: int) -> Loaded:
    from ..inputs.datasets import DatasetPool
    from ..planning.plan_json import plan_from_text

    with _lock:
        if key not in _plans:
            plan = plan_from_text(text)
            stopped = threading.Event()
            if key in _ended:
                stopped.set()
            pool = DatasetPool(threads, memory=tiles)
            # The threads of a worker share what is kept of clouds.
            reader = plan.reader(threads, stopped, pool, kept_clouds=clouds * threads)
            _plans[key] = Loaded(plan, reader, stopped)
            while len(_plans) > PLANS_KEPT:
                _plans.popitem(last=False)
        _plans.move_to_end(key)
        return _plans[key]
