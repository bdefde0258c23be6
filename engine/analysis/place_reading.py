# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Places and images: which images reach a place, and which of its cells each has masked."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from ..errors import GridError
from ..grid import blocks
from ..grid.grid import Bounds, Window
from ..grid.polygons import Points, Zone
from ..images import Image, formula_bytes, stored_bytes
from ..inputs.datasets import DatasetPool
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.threads import ordered_map
from ..warp.crs import full_turn
from ..warp.extents import image_bounds
from ..warp.longitudes import joint_bounds
from .zone_reading import CENTRE, Cells

# The polygons of a place in one CRS: of each its rings, the outer one first.
Parts = Sequence[Sequence[Points]]

TILE = (256, 256)
# Turns in which longitudes may be: from -360 to 360 degrees beside any others.
TURNS = (-2, -1, 0, 1, 2)


class Footprints:
    """Where the images of a collection are, each worked out once in its own CRS."""

    def __init__(self, images: Sequence[Image]) -> None:
        self._places: dict[str, list[int]] = {}
        found: dict[str, list[Bounds]] = {}
        # Of those without a place that can be worked out nothing is known before they are read.
        self._anywhere: list[int] = []
        for index, image in enumerate(images):
            try:
                bounds = image_bounds(image, image.crs)
            except GridError:
                self._anywhere.append(index)
                continue
            self._places.setdefault(image.crs, []).append(index)
            found.setdefault(image.crs, []).append(bounds)
        self._bounds = {
            crs: np.array([(b.left, b.bottom, b.right, b.top) for b in several])
            for crs, several in found.items()
        }

    def meeting(self, shapes: Mapping[str, Parts]) -> list[int]:
        """Return the places of the images whose rectangle meets that of a place, in order.

        `shapes` has the polygons of the place in each CRS of the images in which they have a place.
        """
        found = list(self._anywhere)
        for crs, indices in self._places.items():
            if crs not in shapes:
                continue
            own = bounds_of(shapes[crs], crs)
            left, bottom, right, top = self._bounds[crs].T
            turn = full_turn(crs)
            shifts = (0.0,) if turn is None else tuple(number * turn for number in TURNS)
            across = np.zeros(len(indices), dtype=bool)
            for shift in shifts:
                across |= (left + shift < own.right) & (right + shift > own.left)
            meets = across & (bottom < own.top) & (top > own.bottom)
            found += [index for index, is_met in zip(indices, meets.tolist()) if is_met]
        return sorted(found)


def bounds_of(parts: Parts, crs: str) -> Bounds:
    """Return the rectangle that holds some polygons, which are in the CRS."""
    found = []
    for rings in parts:
        corners = np.array([point for ring in rings for point in ring], dtype=np.float64)
        low, high = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
        found.append(Bounds(low[0], low[1], high[0], high[1]))
    return joint_bounds(found, full_turn(crs))


def part_of(plan: Plan, indices: Sequence[int]) -> Plan:
    """Return the plan of some of the images, to read these alone."""
    return replace(
        plan,
        images=tuple(plan.images[index] for index in indices),
        placements=tuple(plan.placements[index] for index in indices),
        masks=tuple(plan.masks[index] for index in indices) if plan.masks else (),
    )


def masked_cells(
    plan: Plan,
    layers: Sequence[Image],
    bands: int,
    zone: Zone,
    *,
    resources: Resources,
    handles: DatasetPool,
    progress: Progress,
) -> Generator[int, None, None]:
    """Give how many cells of a zone are masked in each of some layers of a plan, one by one.

    A cell is masked that is not valid in each of the first `bands`, or that the image does not
    reach. The layers are the images, or the days when those are fused; a few are read ahead.

    Raises SourceError when one cannot be read, and CancelledError when the user stopped it.
    """
    stopped = threading.Event()
    kept = resources.cloud_memory
    reader = plan.reader(resources.thread_count, stopped, handles, kept_clouds=kept)
    places = {image.position: place for place, image in enumerate(reader.images)}
    cells = Cells([zone], CENTRE)
    total = cells.size(0)[0]
    # Room for what is read, where it is valid, and what is made of it.
    cost = max(3 * stored_bytes(image) + formula_bytes(image) for image in plan.images) + bands
    size = blocks.block_size(plan.grid, plan.images, TILE, cost, resources.work_memory)
    windows = cells.blocks(plan.grid, size, [0])

    def job(place: int) -> int:
        return total - sum(_valid_cells(reader, place, bands, cells, each) for each in windows)

    yield from ordered_map(
        (partial(job, places[layer.position]) for layer in layers),
        threads=resources.thread_count,
        ahead=resources.thread_count,
        stopped=stopped,
        progress=progress,
    )


def _valid_cells(reader: Reader, place: int, bands: int, cells: Cells, window: Window) -> int:
    """Return how many cells of the zone in a window are valid in all bands."""
    block = reader.block(place, range(bands), window)
    if block is None:
        return 0
    seen = cells.weights(0, block.window)
    for band in range(bands):
        valid = block.valid(band, block.window)
        if valid is not None:
            seen = seen & valid
    return int(np.count_nonzero(seen))
