# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels: small groups of neighbouring pixels of like values, by SLIC (Achanta et al. 2012).

One grid of square cells lies over the whole image, and each cell is the home of one cluster. A
pixel belongs to one of the nine clusters of its own cell and those around it. Rounds go over the
image in blocks; what a block adds are whole numbers, whose sums are exact, so that neither blocks
nor threads matter and there are no seams. Memory holds a few numbers for each cluster.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Integers
from ..grid.grid import Window
from ..grid.polygons import Zone
from ..numerics.accumulators import Moments
from ..planning.plan import Plan
from ..progress import Progress, SubProgress
from ..run.job import Resources
from .complete_pixels import (
    KeptBlocks,
    PixelBlock,
    check_any,
    moments_of,
    over_blocks,
    widths,
)

# Values are summed as whole numbers of at most so many bits; those of 16 bits are kept exactly.
BITS = 30
# The sums of the largest cluster then still are exact in float64.
LARGEST_SIZE = 500
# Of a pixel: its own cluster and the nearest one, and distances by row, column and value.
CLUSTER_BYTES = 80
# Squares of so many pixels at a side stay in the cache of a processor while they are worked on.
# They are looked at with a border as wide as a cell, so they should be some times as wide.
IN_CACHE = 128
BORDERS = 4
AROUND = tuple((row, column) for row in (0, -1, 1) for column in (0, -1, 1))


@dataclass(frozen=True)
class Rules:
    """How pixels are compared: cells of `size` pixels, and how much distance counts.

    Values of a band less `lows` are whole numbers of `units`, and are divided by `widths` to
    compare bands. `compactness` is how many widths a distance of `size` counts as.
    """

    size: int
    compactness: float
    lows: tuple[float, ...] = ()
    units: tuple[float, ...] = ()
    widths: tuple[float, ...] = ()

    def cells(self, window: Window) -> Window:
        """Return the cells that a window touches."""
        row, column = window.row // self.size, window.column // self.size
        last_row = (window.row + window.height - 1) // self.size
        last_column = (window.column + window.width - 1) // self.size
        return Window(column, row, last_column - column + 1, last_row - row + 1)

    @property
    def scales(self) -> Floats:
        """What values are multiplied by to be compared, of each band."""
        return 1.0 / (np.array(self.widths) * math.sqrt(len(self.widths)))

    def whole(self, values: Floats) -> Floats:
        """Return values (bands, n) as whole numbers of their units above the lows."""
        lows, units = np.array(self.lows)[:, None], np.array(self.units)[:, None]
        return np.rint((values - lows) / units)


class Clusters:
    """Sums of clusters, (bands + 3, rows, columns) of their cells.

    Of the whole numbers of each band, of rows, of columns, and of ones.
    """

    def __init__(self, cells: Window, bands: int) -> None:
        self.cells = cells
        self.sums = np.zeros((bands + 3, cells.height, cells.width))

    @property
    def counts(self) -> Floats:
        """Pixels of each cluster, (rows, columns)."""
        return self.sums[-1]

    def add(self, other: Clusters) -> None:
        """Add the sums of some of the cells; cells beyond the grid hold nothing."""
        both = self.cells.intersection(other.cells)
        if both is not None:
            ours, theirs = both.slices(self.cells), both.slices(other.cells)
            self.sums[(slice(None), *ours)] += other.sums[(slice(None), *theirs)]

    def part(self, cells: Window) -> Floats:
        """Return the means of some cells, (bands + 2, rows, columns), infinite where is nothing."""
        found = np.full((len(self.sums) - 1, cells.height, cells.width), np.inf)
        both = self.cells.intersection(cells)
        if both is not None:
            sums = self.sums[(slice(None), *both.slices(self.cells))]
            with np.errstate(divide="ignore", invalid="ignore"):
                means = np.where(sums[-1] > 0, sums[:-1] / sums[-1], np.inf)
            found[(slice(None), *both.slices(cells))] = means
        return found


def around(cells: Window) -> Window:
    """Return cells and those around them."""
    return Window(cells.column - 1, cells.row - 1, cells.width + 2, cells.height + 2)


def homes(pixels: PixelBlock, rules: Rules) -> Integers:
    """Return the cell of each pixel of a block, as its place among those around the block's."""
    window, cells = pixels.window, around(rules.cells(pixels.window))
    rows = np.arange(window.row, window.row + window.height) // rules.size - cells.row
    columns = np.arange(window.column, window.column + window.width) // rules.size - cells.column
    found: Integers = rows[:, None] * cells.width + columns
    return found


def assigned(pixels: PixelBlock, clusters: Clusters, rules: Rules) -> Integers:
    """Return the cluster of each pixel of a block, as its place among the cells around."""
    window, size = pixels.window, rules.size
    cells = around(rules.cells(window))
    centres = clusters.part(cells)
    units = np.array(rules.units)[:, None, None]
    scales = rules.scales[:, None, None] * units
    lows = np.array(rules.lows)[:, None, None] / units
    values = ((pixels.values / units - lows) * scales).astype(np.float32)
    bands = (centres[:-2] * scales).astype(np.float32)
    # Of pixels up to a cell beyond the window, whose own cells are those around of the inner ones:
    # what is spread over them once is looked at nine times, a cell further each time.
    y = np.arange(window.row - size, window.row + window.height + size)
    x = np.arange(window.column - size, window.column + window.width + size)
    rows, columns = y // size - cells.row, x // size - cells.column
    spread = [centre[rows][:, columns] for centre in bands]
    from_row = {down: _far(y - down * size, centres[-2][rows], rules) for down in (-1, 0, 1)}
    from_column = {
        right: _far(x - right * size, centres[-1][:, columns].T, rules) for right in (-1, 0, 1)
    }
    least = np.full((window.height, window.width), np.inf, dtype=np.float32)
    nearest = np.zeros(least.shape, dtype=np.uint8)
    distance, difference = np.empty_like(least), np.empty_like(least)
    for place, (down, right) in enumerate(AROUND):
        across = slice(size * (1 + right), size * (1 + right) + window.width)
        along = slice(size * (1 + down), size * (1 + down) + window.height)
        np.add(
            from_row[down][along][:, columns[across]],
            from_column[right][across][:, rows[along]].T,
            out=distance,
        )
        for band, centre in zip(values, spread):
            np.subtract(band, centre[along, across], out=difference)
            np.multiply(difference, difference, out=difference)
            np.add(distance, difference, out=distance)
        is_nearer = distance < least
        np.copyto(least, distance, where=is_nearer)
        np.copyto(nearest, place, where=is_nearer)
    steps = np.array([down * cells.width + right for down, right in AROUND])
    found: Integers = homes(pixels, rules) + steps[nearest]
    return found


def _far(places: Integers, centres: Floats, rules: Rules) -> NDArray[np.float32]:
    """Return how far rows or columns are from centres (places, cells), squared and weighted."""
    # Squared in float64, as rows and columns may be large.
    away = places[:, None] - centres
    # What is nowhere stays infinitely far, also where distance does not count.
    np.multiply(away, rules.compactness / rules.size, out=away, where=np.isfinite(away))
    far: NDArray[np.float32] = (away**2).astype(np.float32)
    return far


def gathered(pixels: PixelBlock, labels: Integers, rules: Rules) -> Clusters:
    """Return the sums of the complete pixels of a block by their labels."""
    window, cells = pixels.window, around(rules.cells(pixels.window))
    found = Clusters(cells, len(pixels.values))
    inside = labels[pixels.valid]
    rows, columns = np.nonzero(pixels.valid)
    numbers = [*rules.whole(pixels.pixels), rows + window.row, columns + window.column, None]
    for place, weights in enumerate(numbers):
        counted = np.bincount(inside, weights=weights, minlength=cells.pixels)
        found.sums[place] = counted.reshape(cells.height, cells.width)
    return found


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
    settings: dict[str, Any] = {
        "resources": resources,
        "tile": (rules.size, rules.size),
        "area": area,
        "side": max(IN_CACHE, BORDERS * rules.size),
        "kept": KeptBlocks(),
    }
    cells = rules.cells(plan.grid.window)
    centres, clusters = None, Clusters(cells, bands)
    for number in range(rounds + 1):

        def look(pixels: PixelBlock, centres: Clusters | None = centres) -> Clusters:
            if centres is None:
                return gathered(pixels, homes(pixels, rules), rules)
            return gathered(pixels, assigned(pixels, centres, rules), rules)

        clusters = Clusters(cells, bands)
        share = SubProgress.of_turn(progress, number, rounds + 1)
        for part in over_blocks(plan, bands, look, progress=share, **settings):
            clusters.add(part)
        if centres is not None and np.array_equal(clusters.sums, centres.sums):
            break
        if number < rounds:
            centres = clusters
    return Found(rules, centres or clusters, clusters)


def unit(low: float, high: float) -> float:
    """Return the power of two of which the range is about 2 ** BITS."""
    return math.ldexp(1.0, max(-1000, math.frexp(high - low)[1] - BITS)) if high > low else 1.0


@dataclass(frozen=True)
class Found:
    """The clusters: pixels go to the nearest of `centres`, which makes them `clusters`."""

    rules: Rules
    centres: Clusters
    clusters: Clusters

    @property
    def keys(self) -> Integers:
        """A number for each cluster, by cell."""
        counts = self.clusters.counts
        return np.arange(counts.size, dtype=np.int64).reshape(counts.shape)

    def places(self, pixels: PixelBlock) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the rows and columns of the cells of the complete pixels' clusters, (n,)."""
        cells = around(self.rules.cells(pixels.window))
        labels = assigned(pixels, self.centres, self.rules)[pixels.valid]
        return labels // cells.width + cells.row, labels % cells.width + cells.column
