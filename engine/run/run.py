# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The run of a plan: blocks in threads, one writer, within a memory budget."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from ..composites.method import Kind
from ..grid import blocks
from ..grid.grid import Window
from ..inputs.file_stamps import check_files, noted
from ..inputs.joined_files import is_on_server
from ..masks.image_mask import farthest_look
from ..outputs.transaction import Transaction
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.work import Work
from ..remote.crew import Crew
from .block import compute_block, part_pixels
from .block_writing import write_blocks
from .decoded_tiles import border_tiles, tile_by_tile, tile_store, with_memory
from .job import Block, BlockMaker, Outcome, Resources, Target
from .resources import CLOUDS
from .threads import ordered_map, patience

# In the work folder of a run.
DECODED_TILES = "decoded-tiles"


def run(
    plan: Plan,
    targets: Mapping[Kind, Target],
    *,
    resources: Resources,
    progress: Progress,
    make_blocks: BlockMaker | None = None,
    window: Window | None = None,
) -> Outcome:
    """Carry out a plan and write its products; the keys of `targets` are their kinds.

    The blocks are made in threads, or by `make_blocks` when it is given. With a `window`, only that
    part of the grid is written, with the same pixels.

    Raises CancelledError when the user stopped it, SourceError and WriteError when files fail.
    In all these cases nothing is left of the outputs, and files that were there before still are.
    """
    images = noted(plan.images)
    whole = window or plan.grid.window
    if make_blocks is None:
        resources = resources.beside_tiles(plan.images)
        if any(map(is_on_server, plan.images)):
            resources = resources.for_servers(_least_work(plan, whole))

    def source(tile: tuple[int, int], outputs: Transaction) -> Generator[Block, None, None]:
        budget, far = work_of_thread(plan, resources), bool(resources.readers)
        keeps = make_blocks is None and not far
        windows = list(
            block_windows(plan, whole, tile, budget, is_on_servers=far, keeps_tiles=keeps)
        )
        if make_blocks is None:
            folder = outputs.scratch(targets["composite"].path, DECODED_TILES)
            fitting = resources.for_blocks(plan.block_bytes(windows[0]))
            made = _finished(plan, windows, whole, folder, fitting, progress)
        else:
            made = make_blocks(windows)
        with closing(made):
            # No variable holds a block while the next one is made.
            for done in range(1, len(windows) + 1):
                yield next(made)
                progress.step(done / len(windows))
            next(made, None)  # so that it comes to its end
        check_files(images)

    return write_blocks(
        plan, targets, source, resources=resources, progress=progress, window=window
    )


def block_windows(
    plan: Plan,
    whole: Window,
    tile: tuple[int, int],
    budget: int,
    *,
    is_on_servers: bool = False,
    keeps_tiles: bool = False,
) -> Iterator[Window]:
    """Cut a window of the grid into blocks, for files with tiles of that size.

    With `keeps_tiles`, those that blocks cut are kept in the memory that blocks leave: so these
    need not be large.
    """
    size = blocks.largest_block(
        plan.grid.part(whole),
        plan.images,
        tile,
        cut_tiles=_cut_tiles(plan, whole),
        keeps_tiles=keeps_tiles,
    )
    # Smaller blocks than these have no more images in any of them.
    covered = [placement.window for placement in plan.placements]
    needed = max(1, plan.bytes_where_meet(blocks.most_layers(covered, whole, *size)))
    pixels = budget // needed
    if is_on_servers:
        # With the finished block, so that it need not be worked on in parts.
        finished = plan.block_bytes(Window(0, 0, 1, 1))
        size = blocks.widened(size, whole.width, budget // (needed + finished))
    return blocks.windows(whole, *blocks.within_budget(size, tile, pixels))


def _least_work(plan: Plan, whole: Window) -> int:
    """Return the memory in which as much is worked on as one tile of most images holds."""
    width, height = blocks.largest_block(plan.grid.part(whole), plan.images, (1, 1))
    covered = [placement.window for placement in plan.placements]
    layers = blocks.most_layers(covered, whole, width, height)
    tile = Window(0, 0, width, height)
    size = tile.pixels * plan.bytes_where_meet(layers) + plan.block_bytes(tile)
    return int(size / (1.0 - CLOUDS)) if plan.method.looks_for_clouds else size


def _cut_tiles(plan: Plan, whole: Window) -> bool:
    """Return True when blocks that begin at a window's corner cut the tiles of most images."""
    cut = 0
    for image, placement in zip(plan.images, plan.placements):
        if placement.offset is None:
            cut += 1
            continue
        column, row = placement.offset[0] - whole.column, placement.offset[1] - whole.row
        is_in_strips = image.block_width >= image.width and image.block_height < image.height
        cut += bool(row % image.block_height or (column % image.block_width and not is_in_strips))
    return 2 * cut > len(plan.images)


def _finished(
    plan: Plan,
    windows: Sequence[Window],
    whole: Window,
    tiles: Path,
    resources: Resources,
    progress: Progress,
) -> Generator[Block, None, None]:
    """Make blocks in threads and give them out in order; `tiles` is a folder for decoded ones."""
    stopped = threading.Event()
    threads, budget = resources.thread_count, work_of_thread(plan, resources)
    ahead = resources.blocks_ahead(max(map(plan.block_bytes, windows), default=0))
    handles = resources.handles()
    readers = Crew(resources.readers) if resources.readers else None
    images_ahead = resources.images_ahead(plan.bytes_to_read * windows[0].pixels)
    room = threads * _spare_of_thread(plan, windows[0], whole, budget)
    work = with_memory(plan, _work_of(plan, windows, whole, budget), room)
    with tile_store(plan, work, handles, tiles, room) as store:
        reader = plan.reader(
            threads, stopped, handles, store, resources.cloud_memory, readers, images_ahead
        )

        order = windows if store is None else tile_by_tile(windows, plan)
        borders = border_tiles(plan, order, work, store, handles, room)

        def job(window: Window) -> Block:
            with borders.block(window):
                block = compute_block(plan, reader, window, budget)
            if store is not None:
                store.done(window)
            return block

        jobs = (partial(job, window) for window in order)
        try:
            yield from ordered_map(
                jobs, threads=threads, ahead=ahead, stopped=stopped, progress=progress
            )
        finally:
            if readers is not None:
                readers.leave(patience(progress))
            # An error may live on with this frame until QGIS has taken down GDAL.
            handles.close()


def work_of_thread(plan: Plan, resources: Resources) -> int:
    """Return the bytes for what a thread works on, without what clouds take."""
    looks = bool(plan.method.looks_for_clouds) + any(mask.looks_around for mask in plan.masks)
    clouds = resources.cloud_memory * looks
    return max(1, resources.work_memory - clouds // resources.thread_count)


def _spare_of_thread(plan: Plan, block: Window, whole: Window, budget: int) -> int:
    """Return the bytes for what a thread works on that its blocks leave."""
    needed = block.pixels * plan.bytes_where_meet(_layers(plan, whole, block))
    return max(0, budget - needed - plan.block_bytes(block))


def _layers(plan: Plan, whole: Window, block: Window) -> int:
    """Return how many images meet in one block of the size of a window, at most."""
    covered = [placement.window for placement in plan.placements]
    return blocks.most_layers(covered, whole, block.width, block.height)


def _work_of(plan: Plan, windows: Sequence[Window], whole: Window, budget: int) -> Work:
    """Return how the grid is gone through."""
    block = windows[0]
    layers = _layers(plan, whole, block)
    part = next(blocks.parts(block, part_pixels(plan, block, layers, budget)))
    margin = farthest_look(plan.masks) + plan.method.margin
    size = (block.width, block.height)
    return Work(whole, size, (part.width, part.height), margin)
