# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Samples: cells drawn at random from a grid or from polygons, and the values of all images there.

A cell is drawn by a number that follows from its place and the seed alone (`random_sample`): so a
sample does not depend on blocks, threads or other polygons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Integers
from ..errors import EngineError, InvalidOptionError
from ..grid import blocks
from ..grid.grid import Grid, Window
from ..grid.polygons import Zone, centres
from ..images import Image, stored_bytes
from ..numerics.random_sample import Keys, place_keys
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image, for_images
from ..text import worded

# Cells at a side that are looked at at once for a draw.
SIDE = 1024
# More cells are a mistake, and no table for a desk.
MOST_CELLS = 5_000_000
TILE = (256, 256)


@dataclass(frozen=True)
class Cells:
    """Cells of a grid, row by row: their rows, columns, and the polygon of each, from 0."""

    rows: Integers
    columns: Integers
    zones: Integers

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.rows)


@dataclass(frozen=True)
class _Drawn:
    """Cells with the least keys of all that were seen: keys, numbers in the grid, polygons."""

    keys: Keys
    numbers: Integers
    zones: Integers

    @staticmethod
    def nothing() -> _Drawn:
        return _Drawn(np.empty(0, np.uint64), np.empty(0, np.int64), np.empty(0, np.int64))

    def with_more(self, more: _Drawn, most: int) -> _Drawn:
        """Return the cells of both with the least keys; one that both have is the first's."""
        if most and len(self.keys) == most:
            # Most cells of a large grid never are among those with the least keys.
            near = more.keys <= self.keys[-1]
            more = _Drawn(more.keys[near], more.numbers[near], more.zones[near])
        keys = np.concatenate([self.keys, more.keys])
        numbers = np.concatenate([self.numbers, more.numbers])
        zones = np.concatenate([self.zones, more.zones])
        # Different cells have different keys.
        keys, first = np.unique(keys, return_index=True)
        if not most and len(keys) > MOST_CELLS:
            raise InvalidOptionError(
                worded(
                    "There are more than {most} pixels; draw fewer with Number of "
                    "pixels (NUMBER), or choose smaller polygons.",
                    most=MOST_CELLS,
                )
            )
        kept = slice(0, most or None)
        return _Drawn(keys[kept], numbers[first][kept], zones[first][kept])


def draw(
    grid: Grid,
    zones: Sequence[Zone | None] | None,
    number: int,
    seed: int,
    *,
    by_zone: bool = False,
    progress: Progress,
) -> Cells:
    """Return so many cells drawn from a grid, all for a number of 0.

    With `zones` they have their centre in one of these; where several hold a cell, it is of the
    first. `by_zone` draws so many from each, and a cell may then be there for several.

    Raises InvalidOptionError where all cells are asked for and are too many.
    """
    drawn = _Drawn.nothing()
    parts: list[_Drawn] = []
    several: Sequence[Zone | None] = [None] if zones is None else zones
    for place, zone in enumerate(several):
        progress.step(place / len(several))
        if zones is not None and zone is None:
            continue
        for window in _windows(grid, zone):
            found = _seen(grid, zone, window, place, seed)
            drawn = drawn.with_more(found, number)
        if by_zone:
            parts.append(drawn)
            drawn = _Drawn.nothing()
    parts.append(drawn)
    numbers = np.concatenate([part.numbers for part in parts])
    places = np.concatenate([part.zones for part in parts])
    order = np.lexsort((places, numbers))
    numbers, places = numbers[order], places[order]
    return Cells(numbers // grid.width, numbers % grid.width, places)


def _windows(grid: Grid, zone: Zone | None) -> list[Window]:
    whole = grid.window if zone is None else zone.window.intersection(grid.window)
    return [] if whole is None else list(blocks.windows(whole, SIDE, SIDE))


def _seen(grid: Grid, zone: Zone | None, window: Window, place: int, seed: int) -> _Drawn:
    """Return all cells of a window that have their centre in a zone."""
    rows = np.arange(window.row, window.row + window.height, dtype=np.int64)
    columns = np.arange(window.column, window.column + window.width, dtype=np.int64)
    numbers = rows[:, None] * grid.width + columns
    keys = place_keys(window, seed)
    if zone is None:
        keys, numbers = keys.reshape(-1), numbers.reshape(-1)
    else:
        inside = centres(zone, window)
        keys, numbers = keys[inside], numbers[inside]
    return _Drawn(keys, numbers, np.full(len(numbers), place, dtype=np.int64))


def values_at(
    plan: Plan,
    bands: int,
    cells: Cells,
    *,
    resources: Resources,
    progress: Progress,
    on_error: Callable[[Image, EngineError], None],
) -> Floats:
    """Return the values of the first bands of all images at cells, (images, bands, cells).

    They are scaled, and NaN where they are masked; only blocks with cells are read. `on_error` is
    told of an image that cannot be read, which has no values then.
    """
    found = np.full((len(plan.images), bands, len(cells)), np.nan)
    cost = max(2 * stored_bytes(image) + 16 for image in plan.images)
    reading = for_images(plan, resources, cost)
    # Of each size of blocks, the cells in each block by its window.
    sizes: dict[tuple[int, int], dict[Window, NDArray[np.intp]]] = {}

    def in_blocks(image: Image) -> dict[Window, NDArray[np.intp]]:
        size = blocks.block_size(plan.grid, [image], TILE, cost, reading.work_memory)
        if size not in sizes:
            sizes[size] = _by_block(plan.grid, size, cells)
        return sizes[size]

    by_index = [in_blocks(image) for image in plan.images]

    def work(reader: Reader, index: int, window: Window) -> tuple[NDArray[np.intp], Floats]:
        inside = by_index[index][window]
        made = np.full((bands, len(inside)), np.nan)
        block = reader.block(index, range(bands), window)
        if block is not None:
            rows, columns = cells.rows[inside], cells.columns[inside]
            part = block.window
            is_there = (rows >= part.row) & (rows < part.row + part.height)
            is_there &= (columns >= part.column) & (columns < part.column + part.width)
            at = rows[is_there] - part.row, columns[is_there] - part.column
            for band in range(bands):
                values, valid = block.shown(band, part)[at], block.valid(band, part)
                seen = np.isfinite(values) if valid is None else valid[at] & np.isfinite(values)
                made[band, is_there] = np.where(seen, values, np.nan)
        return inside, made

    lost: set[int] = set()

    def note(image: Image, error: EngineError) -> None:
        lost.add(plan.images.index(image))
        on_error(image, error)

    places = {id(image): index for index, image in enumerate(plan.images)}
    pieces = by_image(
        plan,
        lambda image: list(by_index[places[id(image)]]),
        work,
        resources=reading,
        progress=progress,
        on_error=note,
    )
    for piece in pieces:
        inside, made = piece.made
        found[piece.index][:, inside] = made
    for index in lost:
        found[index] = np.nan
    return found


def _by_block(grid: Grid, size: tuple[int, int], cells: Cells) -> dict[Window, NDArray[np.intp]]:
    """Return the places of the cells in each block of a size that has any, row by row."""
    width, height = size
    across = -(-grid.width // width)
    number = cells.rows // height * across + cells.columns // width
    order = np.argsort(number, kind="stable")
    starts = np.flatnonzero(np.diff(number[order], prepend=-1))
    found = {}
    for part in np.split(order, starts[1:]) if len(order) else []:
        row, column = divmod(int(number[part[0]]), across)
        window = Window(column * width, row * height, width, height).intersection(grid.window)
        if window is not None:
            found[window] = part
    return found
