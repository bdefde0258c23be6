# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels that hang together, by SLIC or SNIC: their numbers, their means, and their classes.

SLIC leaves pieces of clusters apart: those of fewer pixels than a quarter of a square go to the
largest superpixel beside them, as in the authors' program; others are superpixels of their own.
Where all that hang together are so small, as squares are hardly smaller than the image or values
are noise, they are joined with each other until they are not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Integers
from ..composites.method import Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..errors import CancelledError, InvalidOptionError
from ..grid.grid import Grid, Window
from ..grid.polygons import Zone
from ..images import Image
from ..numerics.connected import absorbed, grown, summed_cells
from ..numerics.kmeans import fit, nearest
from ..numerics.random_sample import mixed
from ..numerics.snic import snic
from ..pixels.value_types import BandType, NewValues, scaled_type
from ..planning.plan import Plan
from ..progress import Progress, SubProgress
from ..reading.reader import Reader
from ..run.job import Resources
from ..text import worded
from .complete_pixels import WORKED_ON, PixelBlock, complete, over_blocks
from .pieces import MASKED, CellNumbers, find_pieces, writing
from .slic import CLUSTER_BYTES, find_clusters, rules_of
from .slic_clusters import Rules

SLIC, SNIC = METHODS = "slic", "snic"
# SNIC goes cell by cell.
MOST_CELLS = 4_000_000
# Pieces of so small a part of a square are no superpixels.
SMALL = 4
# Of a pixel while it is written: its number in two types, and where it is.
NUMBER_BYTES = 24
# Centres of classes are looked for in so many superpixels at most.
SAMPLE = 100_000

# What is written of superpixels.
Contents = Literal["numbers", "means", "classes"]
NUMBERS: Contents = "numbers"


@dataclass(frozen=True)
class Segments:
    """The superpixels of an image: `numbers` are those of what is kept of cells, from 0, or -1.

    Of each there are its pixels, and its means by band, (bands, superpixels).
    """

    kept: CellNumbers
    numbers: Integers
    pixels: Integers
    means: Floats

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.pixels)

    def of(self, window: Window) -> Integers:
        """Return the superpixels of the cells of a window, -1 where there is none."""
        # The last of the numbers is for cells that are in none.
        return self.numbers[self.kept.of(window)]


@dataclass(frozen=True)
class Superpixels(Method):
    """Writes the numbers of superpixels, the means of their bands, or their classes."""

    names: tuple[str, ...]
    kind: Contents = NUMBERS
    found: Segments | None = None
    classes: NDArray[np.uint8] | None = None

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band of numbers or classes, or each band."""
        if self.kind == "numbers":
            return (OutputBand("cluster", BandType("uint32", 1, np.iinfo(np.uint32).max)),)
        if self.kind == "classes":
            return (OutputBand("class", BandType("uint8", 1, np.iinfo(np.uint8).max)),)
        return tuple(
            OutputBand(name, scaled_type([band]), name)
            for name, band in zip(self.names, images[0].bands)
        )

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """The numbers, and results."""
        return NUMBER_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block."""
        if self.found is None:
            raise ValueError("the superpixels are not known yet")
        segments = self.found.of(out.window)
        seen = segments >= 0
        inside = segments[seen]
        for values, valid, table in zip(out.values, out.valid, self._tables(self.found)):
            values[seen] = table[inside]
            valid[...] = seen
        return Result(out)

    def _tables(self, found: Segments) -> Sequence[NDArray[Any]]:
        if self.kind == "means":
            return list(found.means)
        if self.kind == "classes" and self.classes is not None:
            return [self.classes]
        return [np.arange(1, len(found) + 1)]


def check_size(grid: Grid) -> None:
    """Raise InvalidOptionError for a grid of more cells than SNIC can go through."""
    if grid.window.pixels > MOST_CELLS:
        raise InvalidOptionError(
            worded(
                "SNIC goes cell by cell and takes at most {most} cells; the "
                "result has {pixels}. Take slic, or a smaller Extent (EXTENT).",
                most=MOST_CELLS,
                pixels=grid.window.pixels,
            )
        )


@dataclass(frozen=True)
class Cutting:
    """How an image is cut into superpixels."""

    method: str
    rules: Rules
    by_spread: bool = True
    rounds: int = 10

    def cut(
        self,
        plan: Plan,
        path: Path,
        *,
        area: Zone | None = None,
        resources: Resources,
        progress: Progress,
    ) -> tuple[Segments, Rules]:
        """Return the superpixels of the one image of a plan, and its rules.

        With an `area`, only pixels whose centre lies in it are in superpixels. Numbers of cells are
        kept at `path`.

        Raises SourceError without any complete pixel.
        """
        bands = len(plan.method_as(Superpixels).names)
        settings: dict[str, Any] = {"resources": resources, "area": area}
        share = SubProgress(progress, 0.0, 0.1)
        rules = rules_of(
            plan, bands, self.rules, by_spread=self.by_spread, progress=share, **settings
        )
        share = SubProgress(progress, 0.1, 0.9)
        if self.method == SNIC:
            kept, numbers = _grown(plan, rules, path, progress=share, **settings)
        else:
            kept, numbers = _clustered(
                plan, rules, path, rounds=self.rounds, progress=share, **settings
            )
        share = SubProgress(progress, 0.9, 1.0)
        found = _with_means(plan, kept, numbers, rules, resources=resources, progress=share)
        return found, rules


def _clustered(
    plan: Plan,
    rules: Rules,
    path: Path,
    *,
    rounds: int,
    area: Zone | None,
    resources: Resources,
    progress: Progress,
) -> tuple[CellNumbers, Integers]:
    """Return the superpixels of SLIC: what is kept of cells, and numbers for that."""
    bands = len(rules.widths)
    share = SubProgress(progress, 0.0, 0.8)
    settings: dict[str, Any] = {"resources": resources, "area": area}
    found = find_clusters(plan, bands, rules, rounds=rounds, progress=share, **settings)

    def keys(reader: Reader, window: Window) -> Integers:
        made = np.full((window.height, window.width), MASKED)
        pixels = complete(reader, bands, window, area)
        if pixels is not None:
            at = pixels.window.slices(window)
            np.copyto(made[at], found.keys(pixels), where=pixels.valid)
        return made

    pieces = find_pieces(
        plan,
        keys,
        path,
        cost=WORKED_ON * bands + CLUSTER_BYTES,
        resources=resources,
        progress=SubProgress(progress, 0.8, 1.0),
    )
    is_there = pieces.keys != MASKED
    is_small = (pieces.cells * SMALL < rules.size**2) & is_there
    pairs = pieces.pairs[is_there[pieces.pairs].all(axis=1)]
    takers = absorbed(pieces.cells, is_small, pairs)
    # None of those beside what is left is large enough to take it in.
    is_left = is_small & (takers == np.arange(len(takers)))
    pairs = pairs[is_left[pairs].all(axis=1)]
    takers = np.where(is_left, grown(pieces.cells, -(-(rules.size**2) // SMALL), pairs), takers)
    is_own = is_there & (takers == np.arange(len(takers)))
    numbers = np.where(is_there, (np.cumsum(is_own) - 1)[takers], -1)
    return pieces.kept, numbers[pieces.numbers]


def _grown(
    plan: Plan,
    rules: Rules,
    path: Path,
    *,
    area: Zone | None,
    resources: Resources,
    progress: Progress,
) -> tuple[CellNumbers, Integers]:
    """Return the superpixels of SNIC: what is kept of cells, and numbers for that."""
    grid = plan.grid
    check_size(grid)
    bands = len(rules.widths)
    shape = (grid.height, grid.width)
    values, valid = np.zeros((bands, *shape)), np.zeros(shape, dtype=bool)

    def same(pixels: PixelBlock) -> PixelBlock:
        return pixels

    share = SubProgress(progress, 0.0, 0.1)
    blocks: Iterator[PixelBlock] = over_blocks(
        plan, bands, same, resources=resources, progress=share, area=area
    )
    for pixels in blocks:
        at = pixels.window.slices(grid.window)
        values[(slice(None), *at)] = pixels.values * rules.scales[:, None, None]
        valid[at] = pixels.valid

    def check(done: float) -> None:
        progress.step(0.1 + 0.9 * done)
        if progress.is_cancelled():
            raise CancelledError(worded("The work was cancelled."))

    labels, count = snic(values, valid, rules.size, rules.compactness, check)
    with writing(path) as write:
        write(np.where(labels < 0, count, labels))
    return CellNumbers(path, grid), np.append(np.arange(count), -1)


def _with_means(
    plan: Plan,
    kept: CellNumbers,
    numbers: Integers,
    rules: Rules,
    *,
    resources: Resources,
    progress: Progress,
) -> Segments:
    """Return superpixels with their means, whose sums are of whole numbers, and exact."""
    count, bands = int(numbers.max()) + 1, len(rules.widths)
    sums, cells = np.zeros((bands, count), np.int64), np.zeros(count, np.int64)

    def work(pixels: PixelBlock) -> tuple[Integers, Integers, list[Integers]]:
        segments = numbers[kept.of(pixels.window)].reshape(-1)
        seen = np.flatnonzero(segments >= 0)
        inside = segments[seen]
        # Those of a block follow each other, more or less: no need to sort them.
        first = int(inside.min(initial=count))
        places = inside - first
        counted = np.bincount(places).astype(np.int64)
        near = np.flatnonzero(counted)
        whole = rules.whole(pixels.values.reshape(bands, -1).take(seen, axis=1)).astype(np.int64)
        totals = [summed_cells(each, places, len(counted))[near] for each in whole]
        return near + first, counted[near], totals

    for near, counted, totals in over_blocks(
        plan, bands, work, resources=resources, progress=progress
    ):
        cells[near] += counted
        for band, total in enumerate(totals):
            sums[band, near] += total
    lows, units = np.array(rules.lows)[:, None], np.array(rules.units)[:, None]
    means = sums / np.maximum(cells, 1) * units + lows
    return Segments(kept, numbers, cells, means)


def classified(
    found: Segments, rules: Rules, classes: int, seed: int, progress: Progress
) -> NDArray[np.uint8]:
    """Return the classes of superpixels by k-means of their means, from 1, largest in area first.

    Raises InvalidOptionError when the means are too alike for so many classes.
    """
    points = (found.means - np.array(rules.lows)[:, None]) * rules.scales[:, None]
    order = np.argsort(mixed(np.arange(len(found), dtype=np.uint64), seed), kind="stable")
    centres = fit(points[:, order[:SAMPLE]], classes, seed, progress)
    labels = nearest(points, centres)[0]
    areas = np.bincount(labels, weights=found.pixels, minlength=classes)
    by_size = np.argsort(-areas, kind="stable")
    numbers = np.empty(classes, dtype=np.uint8)
    numbers[by_size] = np.arange(1, classes + 1)
    return numbers[labels]
