# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The histogram of the values of every image, in polygons or everywhere, all in the same bins."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..grid import blocks
from ..grid.grid import Window
from ..grid.polygons import Zone
from ..images import Image
from ..numerics.accumulators import Histogram
from ..planning.plan import Plan
from ..progress import Progress, SubProgress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image
from ..text import NO_PIXELS
from .zone_reading import (
    CENTRE,
    NO_CELLS,
    Cells,
    block_size,
    for_values,
    valid_values,
    value_reader_of,
)

Ends = tuple[float, float]
# About so many bins at most, where their width is even.
MOST_EVEN_BINS = 256
# The zone, and the place of the value.
Key = tuple[int, int]
Counted = dict[Key, tuple[int, Histogram]]


@dataclass(frozen=True)
class HistogramRow:
    """The histogram of a value of an image in a zone; without valid pixels `problem` says why.

    `valid` counts all valid pixels, also those beyond the bins.
    """

    image: Image
    zone: int
    value: str
    edges: tuple[float, ...] = ()
    counts: tuple[int, ...] = ()
    valid: int = 0
    problem: str = ""


@dataclass
class SeriesHistograms:
    """Histograms of the values of every image of a plan, whose method is `ValueReader`.

    `zones` is None for the whole grid; a zone that is None holds no cell. Bins go from `low` to
    `high`, for each value from its least to its largest number where these are None. There are
    `bins` of them, or with a `least_width` as many as `even_bins` says.
    """

    plan: Plan
    zones: Sequence[Zone | None] | None
    bins: int
    resources: Resources
    progress: Progress
    low: float | None = None
    high: float | None = None
    least_width: float | None = None
    _problems: dict[int, str] = field(default_factory=dict)

    def rows(self) -> list[HistogramRow]:
        """Return a row for every image, zone and value; raise CancelledError when stopped."""
        known = [] if self.zones is None else [zone for zone in self.zones if zone is not None]
        cells = None if self.zones is None else Cells(known, CENTRE)
        ends = self._ends(cells)
        counted = self._counted(cells, ends)
        places: dict[int, int] = {}
        for index, zone in enumerate(self.zones or ()):
            if zone is not None:
                places[index] = len(places)
        names = [value.name for value in value_reader_of(self.plan).values]
        images = self.plan.reader(1, threading.Event()).images
        # Counted once, and not again for every image.
        filled = {place for place in places.values() if cells and cells.size(place)[0] > 0}
        found = []
        for index, image in enumerate(images):
            for zone_index in range(1 if self.zones is None else len(self.zones)):
                place = 0 if self.zones is None else places.get(zone_index, -1)
                has_cells = cells is None or place in filled
                for value, name in enumerate(names):
                    record = counted.get(index, {}).get((place, value)) if has_cells else None
                    problem = self._problems.get(image.position, "")
                    if not problem and not has_cells:
                        problem = NO_CELLS
                    found.append(_row(image, zone_index, name, record, problem))
        return found

    @cached_property
    def _reading(self) -> Resources:
        return for_values(self.plan, self.resources)

    def _ends(self, cells: Cells | None) -> list[Ends]:
        """Return the ends of the bins of every value."""
        values = value_reader_of(self.plan).values
        if self.low is not None and self.high is not None:
            return [(self.low, self.high)] * len(values)

        def work(reader: Reader, index: int, window: Window) -> dict[Key, Ends]:
            return {
                key: (float(numbers.min()), float(numbers.max()))
                for key, numbers in self._numbers(cells, reader, index, window).items()
            }

        seen: dict[int, dict[Key, Ends]] = {}
        for piece in by_image(
            self.plan,
            lambda image: self._windows(cells, image),
            work,
            resources=self._reading,
            progress=SubProgress.of_turn(self.progress, 0, 2),
            on_error=self._note,
        ):
            of_image = seen.setdefault(piece.image.position, {})
            for key, (low, high) in piece.made.items():
                before = of_image.get(key, (math.inf, -math.inf))
                of_image[key] = (min(before[0], low), max(before[1], high))
        ends = []
        for value in range(len(values)):
            own = [
                pair
                for position, of_image in seen.items()
                if position not in self._problems
                for (_, place), pair in of_image.items()
                if place == value
            ]
            least = min((pair[0] for pair in own), default=0.0)
            low = least if self.low is None else self.low
            largest = max((pair[1] for pair in own), default=low + 1.0)
            high = largest if self.high is None else self.high
            ends.append((low, high) if low < high else (low - 0.5, low + 0.5))
        return ends

    def _layout(self, low: float, high: float) -> tuple[float, float, int]:
        """Return the ends and the number of the bins of values between two numbers."""
        if self.least_width is None:
            return low, high, self.bins
        return even_bins(low, high, self.least_width)

    def _counted(self, cells: Cells | None, ends: Sequence[Ends]) -> dict[int, Counted]:
        """Return what was counted, by the index of the image."""
        layout = [self._layout(*pair) for pair in ends]

        def work(reader: Reader, index: int, window: Window) -> Counted:
            found = {}
            for key, numbers in self._numbers(cells, reader, index, window).items():
                histogram = Histogram(*layout[key[1]])
                histogram.add(numbers)
                found[key] = (len(numbers), histogram)
            return found

        is_second = self.low is None or self.high is None
        counted: dict[int, Counted] = {}
        for piece in by_image(
            self.plan,
            lambda image: self._windows(cells, image),
            work,
            resources=self._reading,
            progress=SubProgress.of_turn(self.progress, 1, 2) if is_second else self.progress,
            on_error=self._note,
        ):
            of_image = counted.setdefault(piece.index, {})
            for key, (number, histogram) in piece.made.items():
                if key in of_image:
                    histogram.merge(of_image[key][1])
                    number += of_image[key][0]
                of_image[key] = (number, histogram)
        return counted

    def _windows(self, cells: Cells | None, image: Image) -> list[Window]:
        if image.position in self._problems:
            return []
        size = block_size(self.plan, image, self._reading)
        if cells is None:
            return list(blocks.windows(self.plan.grid.window, *size))
        return cells.blocks(self.plan.grid, size, range(len(cells.zones)))

    def _note(self, image: Image, error: EngineError) -> None:
        if image.position not in self._problems:
            self.progress.warn(str(error))
        self._problems[image.position] = str(error)

    def _numbers(
        self, cells: Cells | None, reader: Reader, index: int, window: Window
    ) -> dict[Key, NDArray[np.float64]]:
        """Return the valid numbers of a block for each zone and value that has any."""
        method = value_reader_of(self.plan)
        block = reader.block(index, range(method.bands), window)
        if block is None:
            return {}
        shown = valid_values(method, block)
        found = {}
        for place in [0] if cells is None else cells.meeting(window):
            common: Window | None = block.window
            inside: NDArray[np.bool_] | None = None
            if cells is not None:
                part = cells.zones[place].window.intersection(window)
                common = None if part is None else part.intersection(block.window)
                if part is None or common is None:
                    continue
                inside = cells.weights(place, part)[common.slices(part)]
            if common is None:
                continue
            at = common.slices(block.window)
            for value, (numbers, counted) in enumerate(shown):
                chosen = counted[at] if inside is None else counted[at] & inside
                if chosen.any():
                    found[place, value] = numbers[at][chosen]
        return found


def even_bins(low: float, high: float, least_width: float) -> tuple[float, float, int]:
    """Return the ends and the number of bins as the charts of Earth Engine and geemap have them.

    Their width is the power of two at or above 1 / 256 of the range; or `least_width`, when it is
    not 0, doubled until it is no smaller than that. Multiples of it are the middles of bins: the
    first and the last hold the ends.
    """
    wanted = (high - low) / MOST_EVEN_BINS
    if least_width:
        width = least_width
        while width < wanted:
            width *= 2.0
    else:
        share, power = math.frexp(wanted)
        width = math.ldexp(1.0, power - 1 if share == 0.5 else power)
    first, last = math.floor(low / width), math.ceil(high / width)
    return (first - 0.5) * width, (last + 0.5) * width, last - first + 1


def _row(
    image: Image, zone: int, name: str, record: tuple[int, Histogram] | None, problem: str
) -> HistogramRow:
    if problem or record is None:
        return HistogramRow(image, zone, name, problem=problem or NO_PIXELS)
    number, histogram = record
    edges = tuple(histogram.edges.tolist())
    return HistogramRow(image, zone, name, edges, tuple(histogram.counts.tolist()), number)
