# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels: small groups of neighbouring pixels of like values, by SLIC (Achanta et al. 2012).

One grid of square cells lies over the whole image, and each cell is the home of one cluster. A
pixel belongs to one of the nine clusters of its own cell and those around it. Rounds go over the
image in blocks; what a block adds are whole numbers, whose sums are exact, so that neither blocks
nor threads matter and there are no seams. Memory holds a few numbers for each cluster.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from ..arrays import Integers
from ..grid.grid import Window
from ..grid.polygons import Zone
from ..numerics.accumulators import Moments
from ..planning.plan import Plan
from ..progress import Progress, SubProgress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image
from .complete_pixels import PixelBlock, blocks_of, check_any, moments_of, over_blocks, widths
from .nearest_clusters import BlockLabels, Drift, assigned, squares
from .slic_clusters import Clusters, Rules, around, unit

# Of a pixel: its own cluster and the nearest one, and distances by row, column and value.
CLUSTER_BYTES = 80


def rules_of(
    plan: Plan,
    bands: int,
    rules: Rules,
    *,
    by_spread: bool,
    resources: Resources,
    progress: Progress,
    area: Zone | None = None,
) -> Rules:
    """Return rules that know the values of the image of a plan.

    With `by_spread` every band counts alike, else as its values are spread. With an `area`, only
    the pixels whose centre lies in it count.

    Raises SourceError without any complete pixel.
    """
    name = plan.images[0].name
    moments = [Moments() for _ in range(bands)]
    learn = partial(moments_of, name=name)
    settings: dict[str, Any] = {"resources": resources, "progress": progress, "area": area}
    for found in over_blocks(plan, bands, learn, **settings):
        for whole, each in zip(moments, found):
            whole.merge(each)
    check_any(moments, name)
    return replace(
        rules,
        lows=tuple(each.low for each in moments),
        units=tuple(unit(each.low, each.high) for each in moments),
        widths=tuple(widths(moments, by_band=by_spread)),
    )


def find_clusters(
    plan: Plan,
    bands: int,
    rules: Rules,
    *,
    rounds: int,
    resources: Resources,
    progress: Progress,
    area: Zone | None = None,
) -> Found:
    """Return the clusters of the image of a plan after so many rounds, or when none changes.

    `rules` know the values of the image. With an `area`, clusters are of the pixels whose centre
    lies in it.
    """
    found = _Rounds(plan, bands, rules, resources, area)
    centres, clusters = None, found.next(None, SubProgress.of_turn(progress, 0, rounds + 1))
    for number in range(1, rounds + 1):
        if centres is not None and np.array_equal(clusters.sums, centres.sums):
            break
        centres = clusters
        clusters = found.next(centres, SubProgress.of_turn(progress, number, rounds + 1))
    return Found(rules, centres or clusters, clusters)


class _Rounds:
    """Rounds over the image of a plan.

    Blocks and their labels are kept as far as there is room; others are read anew in each round.
    """

    def __init__(
        self, plan: Plan, bands: int, rules: Rules, resources: Resources, area: Zone | None
    ) -> None:
        self._plan = plan
        self._bands = bands
        self._rules = rules
        self._area = area
        self._blocks = blocks_of(plan, bands, resources, (rules.size, rules.size))
        self._centres: Clusters | None = None
        self._drift = Drift(rules.cells(plan.grid.window))
        self._kept: dict[Window, BlockLabels] = {}
        self._room = self._blocks.room
        self._lock = threading.Lock()

    def next(self, centres: Clusters | None, progress: Progress) -> Clusters:
        """Return the clusters of the pixels that are nearest to some centres, or without of cells.

        Those of each call are the centres of the next one.
        """
        if self._centres is not None and centres is not None:
            self._drift.add(self._centres, centres, self._rules)
        self._centres = centres
        found = Clusters(self._rules.cells(self._plan.grid.window), self._bands)
        parts = by_image(
            self._plan,
            lambda _: self._blocks.windows,
            self._look,
            resources=self._blocks.resources,
            progress=progress,
        )
        for part in parts:
            if part.made is not None:
                found.add(part.made)
        return found

    def _look(self, reader: Reader, index: int, window: Window) -> Clusters | None:
        with self._lock:
            labels = self._kept.get(window)
        drift = None if labels is None else self._drift
        if labels is None:
            block = reader.block(0, range(self._bands), window)
            if block is None:
                return None
            labels = BlockLabels(block, self._bands, self._rules, self._blocks.pixels, self._area)
        if self._centres is None:
            self._keep(window, labels)
            return labels.begin()
        return labels.look(self._centres, drift)

    def _keep(self, window: Window, labels: BlockLabels) -> None:
        with self._lock:
            if labels.nbytes <= self._room:
                self._room -= labels.nbytes
                self._kept[window] = labels


@dataclass(frozen=True)
class Found:
    """The clusters: pixels go to the nearest of `centres`, which makes them `clusters`."""

    rules: Rules
    centres: Clusters
    clusters: Clusters

    def keys(self, pixels: PixelBlock) -> Integers:
        """Return a number for the cluster of each pixel of a block, whether it is complete or not.

        Clusters are numbered by their cells, row by row.
        """
        found = np.empty(pixels.valid.shape, dtype=np.int64)
        for part in squares(pixels.window, self.rules):
            at = part.slices(pixels.window)
            some = PixelBlock(part, pixels.values[(slice(None), *at)], pixels.valid[at])
            cells = around(self.rules.cells(part))
            rows = np.arange(cells.row, cells.row + cells.height)[:, None]
            columns = np.arange(cells.column, cells.column + cells.width)
            numbers = rows * self.clusters.cells.width + columns
            found[at] = numbers.reshape(-1)[assigned(some, self.centres, self.rules)]
        return found
