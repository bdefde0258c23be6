# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Looking at values of every image, in polygons: what is read, which cells count, which blocks."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..composites.method import OutputBand, stored_bytes
from ..grid import blocks
from ..grid.grid import Window
from ..grid.polygons import Zone, centres, coverage
from ..images import Image
from ..pixels.patch import Patch
from ..pixels.value_types import BandType, NewValues
from ..planning.plan import Plan
from ..run.run import Resources
from .to_bands import EXPRESSION_BYTES, ToBands

# Memory for the cells of polygons that were worked out for the last blocks.
CACHE_BYTES = 64 * 1024 * 1024
TILE = (256, 256)
CENTRE, AREA = WEIGHTINGS = ("centre", "area")

# Why there are no numbers.
NO_PIXELS = "no valid pixels"
NO_CELLS = "the polygon holds no cell"
APART = "the image does not reach the polygons"


@dataclass(frozen=True)
class Looking(ToBands):
    """Reads values that no raster is made of."""

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band that could hold anything."""
        return (OutputBand("values", BandType("float64")),)


def looking_of(plan: Plan) -> ToBands:
    """Return the method of a plan that looks at values."""
    if not isinstance(plan.method, ToBands):
        raise TypeError("the plan has another method")
    return plan.method


def valid_values(
    method: ToBands, patch: Patch
) -> list[tuple[NDArray[np.float64], NDArray[np.bool_]]]:
    """Return the values of a patch, each with where it is valid and finite."""
    found = []
    for value in method.values:
        numbers, valid = value.shown(patch, patch.window)
        counted = np.isfinite(numbers)
        found.append((numbers, counted if valid is None else counted & valid))
    return found


def zone_windows(
    plan: Plan, image: Image, zones: Sequence[Zone] | None, resources: Resources
) -> list[Window]:
    """Return the blocks of the grid that have a part of a zone, in order; all without zones."""
    grid = plan.grid
    method = looking_of(plan)
    needed = stored_bytes(image) + (25 + EXPRESSION_BYTES) * len(method.values)
    budget = min(resources.thread_memory, CACHE_BYTES)
    width, height = blocks.block_size(grid, [image], TILE, needed, budget)
    if zones is None:
        return list(blocks.windows(grid.window, width, height))
    found: set[tuple[int, int]] = set()
    for zone in zones:
        part = zone.window.intersection(grid.window)
        if part is not None:
            rows = range(part.row // height, (part.row + part.height - 1) // height + 1)
            columns = range(part.column // width, (part.column + part.width - 1) // width + 1)
            found.update((row, column) for row in rows for column in columns)
    return [
        block
        for row, column in sorted(found)
        if (block := Window(column * width, row * height, width, height).intersection(grid.window))
    ]


class Cells:
    """The cells of zones in windows, worked out once as long as there is room; thread safe."""

    def __init__(self, zones: Sequence[Zone], weighting: str) -> None:
        self.zones = zones
        self._find = coverage if weighting == AREA else centres
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[int, Window], NDArray[Any]] = OrderedDict()
        self._bytes = 0

    def weights(self, zone: int, window: Window) -> NDArray[Any]:
        """Return the weight of each cell of a window, 0 or False beyond the zone."""
        key = (zone, window)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = self._find(self.zones[zone], window)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self._bytes += made.nbytes
            while self._bytes > CACHE_BYTES and len(self._kept) > 1:
                self._bytes -= self._kept.popitem(last=False)[1].nbytes
        return made

    def size(self, zone: int) -> tuple[int, float]:
        """Return how many cells a zone has, and the sum of their weights."""
        number, total = 0, 0.0
        for window in blocks.windows(self.zones[zone].window, *TILE):
            weights = self.weights(zone, window)
            number += int(np.count_nonzero(weights))
            total += float(weights.sum())
        return number, total
