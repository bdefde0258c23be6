# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The writing of blocks: what all runs have in common, however their blocks are made."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager

from ..composites.method import Kind
from ..errors import NothingLeftError
from ..grid.grid import Window
from ..outputs.raster_file import RasterFile, WrittenBand
from ..outputs.raster_writer import RasterWriter
from ..outputs.transaction import Transaction
from ..outputs.trial import check_kept
from ..planning.plan import Plan
from ..planning.product import Product
from ..progress import Progress
from ..text import worded
from .job import Block, Outcome, Resources, Target

# Makes blocks for files with tiles of a (width, height), which are delivered with the transaction.
BlockSource = Callable[[tuple[int, int], Transaction], Generator[Block, None, None]]


def write_blocks(
    plan: Plan,
    targets: Mapping[Kind, Target],
    source: BlockSource,
    *,
    resources: Resources,
    progress: Progress,
    window: Window | None = None,
) -> Outcome:
    """Write what a source makes into the files of a plan, or of a window of its grid.

    Raises NothingLeftError when nothing is valid in a whole result, WriteError when files fail, and
    what the source raises. Nothing is left of the files then, and those of before are there.
    """
    outcome = Outcome()
    whole = window or plan.grid.window
    files = [
        file_of(plan, product, targets[product.kind], resources, whole) for product in plan.products
    ]
    with outputs_of(targets) as outputs, ExitStack() as stack:
        for file in files:
            check_kept(file, outputs)
        writers = [stack.enter_context(RasterWriter(file, outputs)) for file in files]
        _warn_of_options(writers, progress)
        for block in stack.enter_context(closing(source(writers[0].tile, outputs))):
            place = block.window.shifted(-whole.column, -whole.row)
            for writer, values in zip(writers, block.values):
                writer.write(place, values, first_band=block.first_band)
            outcome.add(block.outcome)
            # Not kept while the next one is made.
            del block, values
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


def check_not_empty(plan: Plan, outcome: Outcome) -> None:
    """Raise NothingLeftError when masks have left nothing, or when that is asked for."""
    if (plan.masks or plan.wanted.valid_pixels) and not outcome.valid_pixels:
        raise NothingLeftError(
            worded(
                "Nothing is left of the images: every pixel is nodata or masked, or "
                "has fewer observations than the result needs; check the mask."
            )
        )


def warn_of_doubtful(plan: Plan, outcome: Outcome, progress: Progress) -> None:
    """Say how many values of the result read as nodata, and which images hold no such values."""
    if outcome.doubtful:
        progress.warn(
            worded(
                "{doubtful} {doubtful:value of the result equals|values of the result equal} the "
                "output nodata value {nodata:g} and {doubtful:reads|read} as nodata; choose a "
                "value that does not occur.",
                doubtful=outcome.doubtful,
                nodata=plan.file.nodata,
            )
        )
    if outcome.no_decibels:
        names = [f"'{i.name}'" for i in plan.images if i.position in outcome.no_decibels]
        progress.warn(
            worded(
                "There are numbers beyond 200 in {names}: these are no decibels. Turn "
                "off Values are decibels (DECIBEL), or turn the images into decibels "
                "first.",
                names=", ".join(names),
            )
        )
    if outcome.radar is not None:
        for sentence in plan.method.doubts(plan.images, outcome.radar):
            progress.warn(sentence)


def _warn_of_options(writers: Sequence[RasterWriter], progress: Progress) -> None:
    """Pass on what GDAL says of the creation options."""
    for warning in dict.fromkeys(text for writer in writers for text in writer.warnings):
        progress.warn(worded("GDAL says of the creation options: {warning}", warning=warning))
