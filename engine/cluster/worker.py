# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The functions that workers of a cluster call. They have numpy and GDAL, and are sent the engine.

At its top this module imports the standard library only: the scheduler reads it too, and may have
nothing else. Results are plain values, since the classes of the engine have other names here than
where the run was started.
"""

from __future__ import annotations

import platform
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .plain_outcome import as_plain, known

if TYPE_CHECKING:
    from ..composites.method import Kind
    from ..planning.plan import Plan
    from ..reading.reader import Reader

# Plans that a worker keeps, with open files, when runs come together.
PLANS_KEPT = 4


@dataclass(frozen=True)
class Loaded:
    """A plan that a worker has read, its reader, and the flag that stops it."""

    plan: Plan
    reader: Reader
    stopped: threading.Event


_plans: OrderedDict[str, Loaded] = OrderedDict()
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
    text: str, key: str, window: tuple[int, int, int, int], budget: int, threads: int, tiles: int
) -> dict[str, Any]:
    """Compute a block of the plan that `key` names; `window` is (column, row, width, height).

    `budget` and `tiles` are the bytes that a thread may work on, and have in decoded tiles.
    Returns the `values` of each file and what is `known` of the block, or an `error`.
    """
    from ..errors import EngineError
    from ..grid.grid import Window
    from ..run.block import compute_block

    loaded = _load(key, text, threads, tiles)
    try:
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

    loaded = _load(key, text, threads, tiles)
    targets = {kind: Target(path, options) for kind, (path, options) in files.items()}
    try:
        outcome = make_tile(loaded.plan, loaded.reader, Window(*window), budget, targets, note)
    except EngineError as error:
        return {"error": as_plain(error)}
    return {"known": known(outcome)}


def stop(key: str) -> None:
    """Stop what is done for a plan, at the next image, and close its files."""
    with _lock:
        loaded = _plans.pop(key, None)
    if loaded is not None:
        loaded.stopped.set()


def _load(key: str, text: str, threads: int, tiles: int) -> Loaded:
    from ..inputs.datasets import DatasetPool
    from ..planning.plan_json import plan_from_text

    with _lock:
        if key not in _plans:
            plan = plan_from_text(text)
            stopped = threading.Event()
            pool = DatasetPool(threads, memory=tiles)
            _plans[key] = Loaded(plan, plan.reader(threads, stopped, pool), stopped)
            while len(_plans) > PLANS_KEPT:
                _plans.popitem(last=False)
        _plans.move_to_end(key)
        return _plans[key]
