# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How large a result will be, and how long a run will take, from a few windows that are computed.

A window takes what it takes in the run, but for what is read before a thread has its first: so a
pixel in each is computed before its time counts.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter

import numpy as np

from ..errors import CancelledError
from ..grid.grid import Grid, Window
from ..inputs.datasets import DatasetPool
from ..inputs.joined_files import is_on_server
from ..planning.plan import Plan
from ..text import worded
from .block import compute_block
from .resources import Resources

# Pixels on a side of a window: at least a tile of most files, so that none is decoded in vain.
SIDE = 512
# Where windows lie, in shares of the grid.
PLACES = ((0.5, 0.5), (0.2, 0.3), (0.8, 0.7))
# Seconds after which no further window is computed.
ENOUGH = 4.0


@dataclass(frozen=True)
class Estimate:
    """What a run makes: pixels, bands of the composite, its bytes before compression.

    `seconds` is None where nothing was computed, since images lie on servers.
    """

    width: int
    height: int
    bands: int
    dtype: str
    stored_bytes: int
    seconds: float | None = None


def size_of(plan: Plan) -> Estimate:
    """Return how large the results of a plan are; nothing is read."""
    grid = plan.grid
    pixels = grid.window.pixels
    stored = sum(
        pixels * product.bands * np.dtype(product.file.dtype).itemsize for product in plan.products
    )
    return Estimate(grid.width, grid.height, len(plan.outputs), plan.file.dtype, stored)


def seconds_of(
    plan: Plan,
    resources: Resources,
    stopped: threading.Event | None = None,
    clock: Callable[[], float] = perf_counter,
) -> float | None:
    """Return about how long a run will work, None where some images lie on servers.

    Writing is not counted. Raises SourceError for a file that cannot be read, and CancelledError
    when `stopped` was set.
    """
    if any(map(is_on_server, plan.images)):
        return None
    stopped = stopped or threading.Event()
    handles = DatasetPool(1)
    reader = plan.reader(1, stopped, handles)
    budget = resources.thread_memory
    took, pixels = 0.0, 0
    try:
        for window in _windows(plan.grid):
            if stopped.is_set():
                raise CancelledError(worded("Stopped."))
            compute_block(plan, reader, Window(window.column, window.row, 1, 1), budget)
            begun = clock()
            compute_block(plan, reader, window, budget)
            took += clock() - begun
            pixels += window.pixels
            if took > ENOUGH:
                break
    finally:
        handles.close()
    return took / pixels * plan.grid.window.pixels / resources.thread_count


def _windows(grid: Grid) -> Iterator[Window]:
    """Yield windows of whole tiles, each once."""
    seen = set()
    for across, down in PLACES:
        column = int(across * grid.width) // SIDE * SIDE
        row = int(down * grid.height) // SIDE * SIDE
        if (column, row) not in seen:
            seen.add((column, row))
            width, height = min(SIDE, grid.width - column), min(SIDE, grid.height - row)
            yield Window(column, row, width, height)
