# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Carrying out a plan: blocks in threads, one writer, within a memory budget."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import blocks
from .errors import CancelledError
from .grid import Window
from .plan import Plan
from .progress import Progress
from .reading import Reader
from .sources import threads_available
from .validity import with_nodata
from .writing import RasterFile, RasterWriter, WrittenBand

# Memory that a run may take for each thread when the person sets none.
THREAD_BUDGET = 256 * 1024 * 1024
# Blocks that are ready or being made for each thread, so that none waits for the writer.
BLOCKS_AHEAD = 2
# How often, in seconds, a person who cancels is listened to while a block is being made.
LISTENING = 0.1


@dataclass(frozen=True)
class Resources:
    """What a run may use; 0 means as much as is sensible. `memory` is in bytes."""

    threads: int = 0
    memory: int = 0

    @property
    def thread_count(self) -> int:
        """Number of threads."""
        return self.threads or threads_available()

    @property
    def thread_memory(self) -> int:
        """Bytes for each thread."""
        if self.memory:
            return max(1, self.memory // self.thread_count)
        return THREAD_BUDGET


@dataclass(frozen=True)
class Block:
    """A finished block, as it goes to the file: shape (bands, height, width)."""

    window: Window
    values: NDArray[Any]
    doubtful: int


def run(
    plan: Plan,
    path: str,
    *,
    resources: Resources,
    progress: Progress,
    creation_options: tuple[str, ...] = (),
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Carry out a plan and write the result.

    Raises CancelledError when the person stopped it, SourceError and WriteError when files fail.
    In all these cases nothing is left of the output, and a file that was there before still is.
    """
    file = RasterFile(
        path=path,
        grid=plan.grid,
        bands=tuple(WrittenBand(o.name, o.scale, o.offset) for o in plan.outputs),
        dtype=plan.file.dtype,
        nodata=plan.file.nodata,
        options=creation_options,
        metadata=metadata or {},
        threads=resources.thread_count,
    )
    doubtful = 0
    with RasterWriter(file) as writer:
        windows = list(_windows(plan, writer.tile, resources.thread_memory))
        for done, block in enumerate(_finished(plan, windows, resources, progress), start=1):
            writer.write(block.window, block.values)
            doubtful += block.doubtful
            progress.step(done / len(windows))
        writer.commit()
    if doubtful:
        progress.warn(
            f"{doubtful} values of the result equal the output nodata value "
            f"{plan.file.nodata:g} and read as nodata; choose a value that does not occur."
        )


def _windows(plan: Plan, tile: tuple[int, int], budget: int) -> Iterator[Window]:
    bytes_per_pixel = plan.method.bytes_per_pixel(plan.images)
    size = blocks.block_size(plan.grid, plan.images, tile, bytes_per_pixel, budget)
    return blocks.windows(plan.grid.window, *size)


def _finished(
    plan: Plan, windows: list[Window], resources: Resources, progress: Progress
) -> Iterator[Block]:
    """Make blocks in threads and give them out in order."""
    stopped = threading.Event()
    threads = resources.thread_count
    reader = Reader(plan.images, plan.placements, plan.resampling, threads, stopped)
    budget = resources.thread_memory
    waiting: deque[Future[Block]] = deque()
    left = iter(windows)
    with ThreadPoolExecutor(threads, thread_name_prefix="image-collections") as pool:
        try:
            while True:
                while len(waiting) < threads * BLOCKS_AHEAD:
                    window = next(left, None)
                    if window is None:
                        break
                    waiting.append(pool.submit(_block, plan, reader, window, budget))
                if not waiting:
                    return
                yield _result(waiting.popleft(), progress)
        finally:
            # Also when the writer fails or the person cancels: threads stop at the next image.
            stopped.set()
            for future in waiting:
                future.cancel()


def _result(future: Future[Block], progress: Progress) -> Block:
    while True:
        if progress.is_cancelled():
            raise CancelledError("The work was cancelled.")
        try:
            return future.result(timeout=LISTENING)
        except TimeoutError:
            continue


def _block(plan: Plan, reader: Reader, window: Window, budget: int) -> Block:
    """Compute a block, in parts when the budget does not hold all images of it at once."""
    dtype = np.dtype(plan.file.dtype)
    shape = (len(plan.outputs), window.height, window.width)
    values = np.empty(shape, dtype=dtype)
    doubtful = 0
    pixels = max(1, budget // plan.method.bytes_per_pixel(plan.images))
    can_collide = any(output.type.can_be(plan.file.nodata) for output in plan.outputs)
    for part in blocks.parts(window, pixels):
        canvas = plan.method.compute(part, reader)
        at = part.slices(window)
        for band, (numbers, valid) in enumerate(zip(canvas.values, canvas.valid)):
            values[(band, *at)] = with_nodata(numbers, valid, plan.file.nodata, dtype)
            if can_collide:
                doubtful += int(np.count_nonzero(valid & (numbers == dtype.type(plan.file.nodata))))
    return Block(window, values, doubtful)
