# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of every image in polygons: what is read, which cells count, which blocks."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..composites.output_block import OutputBand
from ..grid import blocks
from ..grid.grid import Grid, Window
from ..grid.polygons import Zone, centres, coverage, number_of_centres
from ..images import Image, stored_bytes
from ..pixels.image_block import ImageBlock
from ..pixels.value_types import BandType, NewValues
from ..planning.plan import Plan
from ..run.job import Resources
from ..run.per_image import for_images
from ..text import QT_TRANSLATE_NOOP
from .to_bands import EXPRESSION_BYTES, ToBands

# Memory for the cells of polygons that were worked out for the last blocks.
CACHE_BYTES = 64 * 1024 * 1024
TILE = (256, 256)
CENTRE, AREA = WEIGHTINGS = ("centre", "area")

# Why there are no numbers; translated where it is read, and not in tables.
NO_CELLS = QT_TRANSLATE_NOOP("ImageCollections", "the polygon holds no cell")
APART = QT_TRANSLATE_NOOP("ImageCollections", "the image does not reach the polygons")


@dataclass(frozen=True)
class ValueReader(ToBands):
    """Reads values that no raster is made of."""

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band that could hold anything."""
        return (OutputBand("values", BandType("float64")),)


def value_reader_of(plan: Plan) -> ToBands:
    """Return the method of a plan that looks at values."""
    if not isinstance(plan.method, ToBands):
        raise TypeError("the plan has another method")
    return plan.method


def valid_values(
    method: ToBands, block: ImageBlock
) -> list[tuple[NDArray[np.float64], NDArray[np.bool_]]]:
    """Return the values of a block, each with where it is valid and finite."""
    found = []
    for value in method.values:
        numbers, valid = value.shown(block, block.window)
        counted = np.isfinite(numbers)
        found.append((numbers, counted if valid is None else counted & valid))
    return found


def for_values(plan: Plan, resources: Resources) -> Resources:
    """Return what may be used to look at the values of the images of a plan."""
    return for_images(plan, resources, max(_needed(plan, image) for image in plan.images))


def block_size(plan: Plan, image: Image, resources: Resources) -> tuple[int, int]:
    """Return (width, height) of the blocks in which an image is looked at."""
    budget = min(resources.work_memory, CACHE_BYTES)
    return blocks.block_size(plan.grid, [image], TILE, _needed(plan, image), budget)


def _needed(plan: Plan, image: Image) -> int:
    """Return the bytes that a pixel of an image takes with its values."""
    return stored_bytes(image) + (25 + EXPRESSION_BYTES) * len(value_reader_of(plan).values)


class Cells:
    """The cells of zones in windows, worked out once as long as there is room; thread safe."""

    def __init__(self, zones: Sequence[Zone], weighting: str) -> None:
        self.zones = zones
        self._weighting = weighting
        self._find = coverage if weighting == AREA else centres
        # Column, row, and those after the last, of each zone.
        corners = [
            (each.column, each.row, each.column + each.width, each.row + each.height)
            for each in (zone.window for zone in zones)
        ]
        self._corners = np.array(corners, dtype=np.int64).reshape(-1, 4)
        self._blocks: dict[tuple[Grid, tuple[int, int], tuple[int, ...]], list[Window]] = {}
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

    def meeting(self, window: Window) -> list[int]:
        """Return the zones whose window has a part in this one, in order."""
        corners = self._corners
        meets = (corners[:, 0] < window.column + window.width) & (corners[:, 2] > window.column)
        meets &= (corners[:, 1] < window.row + window.height) & (corners[:, 3] > window.row)
        found: list[int] = np.flatnonzero(meets).tolist()
        return found

    def blocks(self, grid: Grid, size: tuple[int, int], places: Sequence[int]) -> list[Window]:
        """Return the blocks (width, height) of a grid that have a part of some zones, in order."""
        key = (grid, size, tuple(places))
        if key not in self._blocks:
            # Only what was asked for last: all images of a batch have the same zones.
            self._blocks = {key: self._found_blocks(grid, size, places)}
        return self._blocks[key]

    def _found_blocks(
        self, grid: Grid, size: tuple[int, int], places: Sequence[int]
    ) -> list[Window]:
        width, height = size
        found: set[tuple[int, int]] = set()
        for place in places:
            part = self.zones[place].window.intersection(grid.window)
            if part is not None:
                rows = range(part.row // height, (part.row + part.height - 1) // height + 1)
                columns = range(part.column // width, (part.column + part.width - 1) // width + 1)
                found.update((row, column) for row in rows for column in columns)
        windows = (
            Window(column * width, row * height, width, height).intersection(grid.window)
            for row, column in sorted(found)
        )
        return [window for window in windows if window is not None]

    def size(self, zone: int) -> tuple[int, float]:
        """Return how many cells a zone has, and the sum of their weights."""
        if self._weighting != AREA:
            number = number_of_centres(self.zones[zone])
            return number, float(number)
        number, total = 0, 0.0
        for window in blocks.windows(self.zones[zone].window, *TILE):
            weights = self.weights(zone, window)
            number += int(np.count_nonzero(weights))
            total += float(weights.sum())
        return number, total
