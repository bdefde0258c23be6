# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Decoded tiles of a run: in a folder in its work folder where it needs one, and in memory."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ..grid.grid import Window
from ..images import Image, stored_bytes
from ..inputs.datasets import DatasetPool
from ..inputs.joined_files import is_on_server
from ..planning.plan import Plan
from ..reading.block_book import BlockBook
from ..reading.border_tiles import BorderTiles
from ..reading.held_tiles import HeldTiles
from ..reading.tile_store import TileStore
from ..reading.work import Work


def with_memory(plan: Plan, work: Work, room: int) -> Work:
    """Return work with the share of the tiles that blocks cut for which there are `room` bytes."""
    if work.part != work.block or any(map(is_on_server, plan.images)):
        return work
    needed = sum(
        _waiting_bytes(work, image, placement.offset)
        for image, placement in zip(plan.images, plan.placements)
    )
    return replace(work, kept=min(1.0, room / needed) if needed else 0.0)


def _waiting_bytes(work: Work, image: Image, offset: tuple[int, int] | None) -> int:
    """Return what those tiles of an image take at most that wait for a block that is to come."""
    across, down = (2.0, 2.0) if offset is None else work.cuts(image, offset, image.largest_tile)
    width, height = (min(*sides) for sides in zip(image.largest_tile, (image.width, image.height)))
    if down > 1.0:
        # Until the next row of blocks.
        return min(image.width, work.whole.width + width) * height * stored_bytes(image)
    return width * height * stored_bytes(image) if across > 1.0 else 0


@contextmanager
def tile_store(
    plan: Plan, work: Work, handles: DatasetPool, folder: Path, room: int
) -> Iterator[TileStore | HeldTiles | None]:
    """Give a store for the tiles of the images of a plan, None where none of them needs one.

    The folder is made for it, and removed in the end; in memory it has `room` for so many bytes.
    """
    offsets = [placement.offset for placement in plan.placements]
    if not any(work.cut_tiles(image, at) for image, at in zip(plan.images, offsets)):
        book = BlockBook(work.whole, work.block)
        held = HeldTiles(plan.images, offsets, handles, book, room)
        is_needed = any(
            (mask.looks_around or mask.outlook is not None) and held.keeps(index)
            for index, mask in enumerate(plan.masks)
        )
        yield held if is_needed else None
        return
    try:
        folder.mkdir()
    except OSError:
        yield None
        return
    try:
        ahead = not plan.method.is_lazy
        yield TileStore(folder, plan.images, offsets, handles, work, ahead=ahead)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def border_tiles(
    plan: Plan,
    order: Sequence[Window],
    work: Work,
    store: TileStore | HeldTiles | None,
    handles: DatasetPool,
    room: int,
) -> BorderTiles:
    """Have tiles that lie in several blocks kept in memory, which has `room` for so many bytes.

    What a store keeps is not kept twice; what images are on servers, threads of their own read.
    """
    book = BlockBook(work.whole, work.block, work.margin)
    tiles = BorderTiles(plan.images, plan.placements, plan.grid, book, order, handles, room)
    is_on_disk = not any(map(is_on_server, plan.images))
    if room and len(order) > 1 and is_on_disk and not isinstance(store, HeldTiles):
        handles.keep_with(tiles)
    return tiles


def tile_by_tile(windows: Sequence[Window], plan: Plan) -> list[Window]:
    """Put blocks in the order of the tiles of most images, so that few tiles are kept at once."""
    shapes = Counter(image.largest_tile for image in plan.images)
    width, height = shapes.most_common(1)[0][0]
    return sorted(
        windows,
        key=lambda window: (
            window.row // height,
            window.column // width,
            window.row,
            window.column,
        ),
    )
