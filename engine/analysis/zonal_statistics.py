# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of the values of every image in every polygon.

Medians need all values at once, so these are kept, of one image and as many polygons as fit in the
memory budget; polygons that do not fit alone are kept in a temporary file.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..grid.grid import Window
from ..grid.polygons import Zone
from ..images import Image
from ..numerics.weighted_statistics import statistics
from ..planning.plan import Plan
from ..progress import Progress, SubProgress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image
from ..text import NO_PIXELS
from .to_bands import ToBands
from .zone_reading import (
    NO_CELLS,
    Cells,
    block_size,
    for_values,
    valid_values,
    value_reader_of,
)

# A value and its weight.
PAIR_BYTES = 16


@dataclass(frozen=True)
class ZonalRow:
    """What is known of a value of an image in a zone; without statistics `problem` says why.

    `cells` are all of the zone, by centre or by area; `statistics` see `weighted.statistics`.
    """

    image: Image
    zone: int
    value: str
    cells: float
    statistics: dict[str, float] = field(default_factory=dict)
    problem: str = ""

    @property
    def valid_share(self) -> float:
        """The share of the zone that is valid."""
        return self.statistics.get("count", 0.0) / self.cells if self.cells else 0.0


def zonal_rows(
    plan: Plan,
    zones: Sequence[Zone | None],
    weighting: str,
    percents: Sequence[float],
    *,
    resources: Resources,
    progress: Progress,
) -> list[ZonalRow]:
    """Return a row for every image of the plan, zone and value, in this order.

    The plan's method is `ValueReader`. An image that cannot be read has rows that say so. A zone
    that is None holds no cell. Raises CancelledError when the user stopped it.
    """
    images = plan.reader(1, threading.Event()).images
    order = {image.position: number for number, image in enumerate(images)}
    rows = _rows(plan, images, zones, weighting, percents, resources, progress)
    # Zones are worked on together as many as fit into the memory.
    return sorted(rows, key=lambda row: (order[row.image.position], row.zone))


def _rows(
    plan: Plan,
    images: Sequence[Image],
    zones: Sequence[Zone | None],
    weighting: str,
    percents: Sequence[float],
    resources: Resources,
    progress: Progress,
) -> Iterator[ZonalRow]:
    """Give the rows, batch of zones by batch."""
    method = value_reader_of(plan)
    known = [index for index, zone in enumerate(zones) if zone is not None]
    cells = Cells([zone for zone in zones if zone is not None], weighting)
    sizes = [cells.size(place) for place in range(len(known))]
    names = [value.name for value in method.values]
    full = [place for place, (number, _) in enumerate(sizes) if number]
    with_cells = {known[place] for place in full}
    for index in range(len(zones)):
        if index not in with_cells:
            for image in images:
                yield from (ZonalRow(image, index, name, 0.0, problem=NO_CELLS) for name in names)
    pair_bytes = PAIR_BYTES * len(names)
    problems: dict[int, str] = {}
    batches = list(_batches(full, [number for number, _ in sizes], pair_bytes, resources))
    for turn, batch in enumerate(batches):
        run = _Batch(plan, method, cells, batch, [sizes[place][0] for place in batch])
        share = SubProgress.of_turn(progress, turn, len(batches))
        for image, place, name, pairs, problem in run.samples(resources, share, problems):
            index, total = known[place], sizes[place][1]
            if not len(pairs):
                yield ZonalRow(image, index, name, total, problem=problem or NO_PIXELS)
            else:
                yield ZonalRow(image, index, name, total, statistics(pairs, percents))


def _batches(
    places: Sequence[int], sizes: Sequence[int], pair_bytes: int, resources: Resources
) -> Iterator[list[int]]:
    """Give zones whose values fit in the memory together; a large one stands alone."""
    budget = resources.work_memory
    batch: list[int] = []
    held = 0
    for place in places:
        needed = sizes[place] * pair_bytes
        if batch and held + needed > budget:
            yield batch
            batch, held = [], 0
        batch.append(place)
        held += needed
    if batch:
        yield batch


Made = list[tuple[int, int, NDArray[Any]]]


class _Batch:
    """Some zones, and the values of one image in them."""

    def __init__(
        self,
        plan: Plan,
        method: ToBands,
        cells: Cells,
        places: Sequence[int],
        sizes: Sequence[int],
    ) -> None:
        self._plan = plan
        self._method = method
        self._cells = cells
        self._places = places
        self._sizes = sizes
        self._turns = {place: turn for turn, place in enumerate(places)}

    def samples(
        self, resources: Resources, progress: Progress, problems: dict[int, str]
    ) -> Iterator[tuple[Image, int, str, NDArray[Any], str]]:
        """Give (image, zone, value, pairs, problem), image after image.

        `problems` are those of images that could not be read, by their position.
        """
        several = len(self._method.values)
        reading = for_values(self._plan, resources)
        length = sum(self._sizes) * several

        def on_error(image: Image, error: EngineError) -> None:
            if image.position not in problems:
                progress.warn(str(error))
            problems[image.position] = str(error)

        def windows(image: Image) -> list[Window]:
            if image.position in problems:
                return []
            size = block_size(self._plan, image, reading)
            return self._cells.blocks(self._plan.grid, size, self._places)

        with tempfile.TemporaryFile(prefix="image-collections-") as file:
            is_large = length * PAIR_BYTES > resources.work_memory
            pairs: NDArray[Any] = (
                np.memmap(file, np.complex128, "w+", shape=(length,))
                if is_large
                else np.empty(length, np.complex128)
            )
            begins = np.cumsum([0, *(size for size in self._sizes for _ in range(several))])
            pieces = by_image(
                self._plan,
                windows,
                self._work,
                resources=reading,
                progress=progress,
                on_error=on_error,
            )
            images = self._plan.reader(1, threading.Event()).images
            piece = next(pieces, None)
            for index, image in enumerate(images):
                filled = begins[:-1].copy()
                while piece is not None and piece.index == index:
                    for place, value, found in piece.made:
                        slot = place * several + value
                        pairs[filled[slot] : filled[slot] + len(found)] = found
                        filled[slot] += len(found)
                    piece = next(pieces, None)
                problem = problems.get(image.position, "")
                for slot, begin in enumerate(begins[:-1]):
                    end = begin if problem else filled[slot]
                    name = self._method.values[slot % several].name
                    place = self._places[slot // several]
                    yield image, place, name, pairs[begin:end], problem
            del pairs

    def _work(self, reader: Reader, index: int, window: Window) -> Made:
        """Return (place in the batch, value, pairs) of a block."""
        block = reader.block(index, range(self._method.bands), window)
        if block is None:
            return []
        found: Made = []
        shown = valid_values(self._method, block)
        for place in self._cells.meeting(window):
            if place not in self._turns:
                continue
            zone = self._cells.zones[place]
            part = zone.window.intersection(window)
            common = None if part is None else part.intersection(block.window)
            if part is None or common is None:
                continue
            weights = self._cells.weights(place, part)[common.slices(part)]
            at = common.slices(block.window)
            for value, (numbers, counted) in enumerate(shown):
                chosen = counted[at] & (weights > 0)
                pairs = np.empty(int(np.count_nonzero(chosen)), dtype=np.complex128)
                pairs.real = numbers[at][chosen]
                pairs.imag = weights[chosen]
                found.append((self._turns[place], value, pairs))
        return found
