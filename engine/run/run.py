# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The run of a plan: blocks in threads, one writer, within a memory budget."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path

from ..composites.method import Kind
from ..errors import NothingLeftError
from ..grid import blocks
from ..grid.grid import Window
from ..inputs.file_stamps import check_files, noted
from ..outputs.raster_writer import RasterFile, RasterWriter, WrittenBand
from ..outputs.transaction import Transaction
from ..planning.plan import Plan, Product
from ..progress import Progress
from ..reading.tile_store import Work
from .block import compute_block, part_pixels
from .decoded_tiles import tile_by_tile, tile_store
from .job import Block, BlockMaker, Outcome, Resources, Target
from .threads import ordered_map

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
    outcome = Outcome()
    images = noted(plan.images)
    whole = window or plan.grid.window
    with outputs_of(targets) as outputs, ExitStack() as stack:
        writers = [
            stack.enter_context(
                writer_of(plan, product, targets[product.kind], outputs, resources, whole)
            )
            for product in plan.products
        ]
        warn_of_options(writers, progress)
        windows = list(block_windows(plan, whole, writers[0].tile, resources.work_memory))
        made: Iterator[Block]
        if make_blocks is None:
            tiles = outputs.scratch(targets["composite"].path, DECODED_TILES)
            finished = _finished(plan, windows, whole, tiles, resources, progress)
            made = stack.enter_context(closing(finished))
        else:
            made = make_blocks(windows)
        for done, block in enumerate(made, start=1):
            for writer, values in zip(writers, block.values):
                writer.write(block.window.shifted(-whole.column, -whole.row), values)
            outcome.add(block.outcome)
            progress.step(done / len(windows))
        check_files(images)
        if window is None:
            check_not_empty(plan, outcome)
        for writer in writers:
            writer.finish()
    warn_of_doubtful(plan, outcome, progress)
    return outcome


@contextmanager
def outputs_of(targets: Mapping[Kind, Target]) -> Iterator[Transaction]:
    """Give what delivers the files of a run; what is made here is delivered at the end.

    Raises WriteError when they cannot be.
    """
    given = next((target.outputs for target in targets.values() if target.outputs), None)
    if given is not None:
        yield given
        return
    with Transaction() as own:
        yield own
        own.deliver()


def warn_of_options(writers: Sequence[RasterWriter], progress: Progress) -> None:
    """Pass on what GDAL says of the creation options."""
    for warning in dict.fromkeys(text for writer in writers for text in writer.warnings):
        progress.warn(f"GDAL says of the creation options: {warning}")


def check_not_empty(plan: Plan, outcome: Outcome) -> None:
    """Raise NothingLeftError when masks have left nothing, or when that is asked for."""
    if (plan.masks or plan.wanted.valid_pixels) and not outcome.valid_pixels:
        raise NothingLeftError(
            "Nothing is left of the images: every pixel is nodata or masked, or has fewer "
            "observations than the result needs; check the mask."
        )


def warn_of_doubtful(plan: Plan, outcome: Outcome, progress: Progress) -> None:
    """Say how many values of the result read as nodata, and which images hold no decibels."""
    if outcome.doubtful:
        progress.warn(
            f"{outcome.doubtful} values of the result equal the output nodata value "
            f"{plan.file.nodata:g} and read as nodata; choose a value that does not occur."
        )
    if outcome.no_decibels:
        names = [f"'{i.name}'" for i in plan.images if i.position in outcome.no_decibels]
        progress.warn(
            f"There are numbers beyond 200 in {', '.join(names)}: these are no decibels. Turn off "
            "Values are decibels (DECIBEL), or turn the images into decibels first."
        )


def writer_of(
    plan: Plan,
    product: Product,
    target: Target,
    outputs: Transaction,
    resources: Resources,
    window: Window | None = None,
) -> RasterWriter:
    """Return the writer of a product, or of a window of it, to be used as a context."""
    return RasterWriter(file_of(plan, product, target, resources, window), outputs)


def file_of(
    plan: Plan,
    product: Product,
    target: Target,
    resources: Resources,
    window: Window | None = None,
) -> RasterFile:
    """Return everything that is to be in the file of a product, or a window, besides its pixels."""
    return RasterFile(
        path=target.path,
        grid=plan.grid if window is None else plan.grid.part(window),
        bands=tuple(WrittenBand(o.name, o.scale, o.offset, o.look) for o in product.outputs),
        dtype=product.file.dtype,
        nodata=product.file.nodata,
        has_alpha=product.file.has_alpha,
        options=target.options,
        metadata=target.metadata,
        cog=target.cog,
        threads=resources.thread_count,
        unwritten=resources.unwritten_memory,
    )


def block_windows(
    plan: Plan, whole: Window, tile: tuple[int, int], budget: int
) -> Iterator[Window]:
    """Cut a window of the grid into blocks, for files with tiles of that size."""
    cut_tiles = _cut_tiles(plan, whole)
    size = blocks.largest_block(plan.grid.part(whole), plan.images, tile, cut_tiles=cut_tiles)
    # Smaller blocks than these have no more images in any of them.
    covered = [placement.window for placement in plan.placements]
    needed = plan.bytes_where_meet(blocks.most_layers(covered, whole, *size))
    return blocks.windows(whole, *blocks.within_budget(size, tile, budget // max(1, needed)))


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
    threads, budget = resources.thread_count, resources.work_memory
    ahead = resources.blocks_ahead(max(map(plan.block_bytes, windows), default=0))
    handles = resources.handles()
    with tile_store(plan, _work_of(plan, windows, whole, budget), handles, tiles) as store:
        reader = plan.reader(threads, stopped, handles, store)

        def job(window: Window) -> Block:
            block = compute_block(plan, reader, window, budget)
            if store is not None:
                store.done(window)
            return block

        order = windows if store is None else tile_by_tile(windows, plan)
        jobs = (partial(job, window) for window in order)
        try:
            yield from ordered_map(
                jobs, threads=threads, ahead=ahead, stopped=stopped, progress=progress
            )
        finally:
            # An error may live on with this frame until QGIS has taken down GDAL.
            handles.close()


def _work_of(plan: Plan, windows: Sequence[Window], whole: Window, budget: int) -> Work:
    """Return how the grid is gone through."""
    block = windows[0]
    covered = [placement.window for placement in plan.placements]
    layers = blocks.most_layers(covered, whole, block.width, block.height)
    part = next(blocks.parts(block, part_pixels(plan, block, layers, budget)))
    margin = max((mask.margin + mask.reach for mask in plan.masks), default=0)
    size = (block.width, block.height)
    return Work(whole, size, (part.width, part.height), margin)
