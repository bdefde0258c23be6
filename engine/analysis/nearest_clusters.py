# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The nearest cluster of each pixel of a block: of all pixels, or of those where it may be another.

By how much a cluster is nearer than all others, its lead, is remembered for each pixel. As long as
clusters have moved by less than that it cannot be another one (Hamerly 2010). Most move little
after the first round, so that few pixels are looked at again, with the result of looking at all.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Indexes, Integers
from ..grid import blocks
from ..grid.grid import Window
from ..grid.polygons import Zone
from ..pixels.image_block import ImageBlock, shown_values
from .complete_pixels import PixelBlock, complete_part
from .slic_clusters import Clusters, Rules, around, gathered, homes, summed

Singles = NDArray[np.float32]

# The nine clusters of a pixel, from its own cell; of those as near the first one counts.
AROUND = tuple((row, column) for row in (0, -1, 1) for column in (0, -1, 1))
# Squares of so many pixels at a side stay in the cache of a processor while they are worked on.
# They are looked at with a border as wide as a cell, so they should be some times as wide.
IN_CACHE = 128
BORDERS = 4
# Pixels that are looked at again together.
TOGETHER = 1 << 14
# More than the share by which a distance is rounded, for each number that is added up in it, and
# more than what is lost where it is next to nothing.
ROUNDING = 1e-6
NEXT_TO_NOTHING = 1e-15
# Of a pixel, the bytes of what is remembered: whether it is complete, its cluster and its lead.
REMEMBERED = 6


class _Centres:
    """The centres of clusters, as the pixels of a window are compared with them.

    `bands` (bands, rows, columns) has the values of the `cells` around the window.
    `from_row[down]` (rows of pixels, columns of cells) and `from_column[right]` (rows of cells,
    columns of pixels) have the squared distances to clusters so many cells further.
    """

    def __init__(self, window: Window, clusters: Clusters, rules: Rules) -> None:
        self.cells = cells = around(rules.cells(window))
        centres = clusters.part(cells)
        self.bands = _compared(centres, rules)
        y = np.arange(window.row, window.row + window.height)
        x = np.arange(window.column, window.column + window.width)
        # The cells of pixels.
        self.rows, self.columns = y // rules.size - cells.row, x // rules.size - cells.column
        self.from_row = {
            down: _far(y[:, None], centres[-2][self.rows + down], rules) for down in (-1, 0, 1)
        }
        self.from_column = {
            right: _far(x, centres[-1][:, self.columns + right], rules) for right in (-1, 0, 1)
        }

    def home(self, pixels: Indexes) -> Integers:
        """Return the cells of some pixels of the window, as places among `cells`."""
        row, column = self._split(pixels)
        found: Integers = self.rows[row] * self.cells.width + self.columns[column]
        return found

    def _split(self, pixels: Indexes) -> tuple[Integers, Integers]:
        """Return the rows and columns of some pixels of the window."""
        row = pixels // len(self.columns)  # several times as fast as with the rest in one call
        return row, pixels - row * len(self.columns)

    def compare(self, pixels: Indexes, values: Singles) -> _Ranking:
        """Compare some pixels of the window, with values (bands, n), with the clusters around."""
        width, of_row = len(self.columns), self.cells.width
        row, column = self._split(pixels)
        by_row, by_column = row * of_row + self.columns[column], self.rows[row] * width + column
        home = self.home(pixels)
        ranking = _Ranking(pixels.shape, with_lead=True)
        for place, (down, right) in enumerate(AROUND):
            distance = self.from_row[down].reshape(-1).take(by_row + right)
            distance += self.from_column[right].reshape(-1).take(by_column + down * width)
            cluster = home + (down * of_row + right)
            centres = [band.reshape(-1).take(cluster) for band in self.bands]
            ranking.add(place, distance, values, centres)
        return ranking


def _compared(centres: Floats, rules: Rules) -> Singles:
    """Return the values of centres (bands + 2, rows, columns) as they are compared."""
    scales = (rules.scales * np.array(rules.units))[:, None, None]
    found: Singles = (centres[:-2] * scales).astype(np.float32)
    return found


def _far(places: Integers, centres: Floats, rules: Rules) -> Singles:
    """Return how far rows or columns are from centres, squared and weighted."""
    # Squared in float64, as rows and columns may be large.
    away = places - centres
    # What is nowhere stays infinitely far, also where distance does not count.
    np.multiply(away, rules.compactness / rules.size, out=away, where=np.isfinite(away))
    far: Singles = (away**2).astype(np.float32)
    return far


class _Ranking:
    """The nearest of the clusters that pixels were compared with, as its place in `AROUND`."""

    def __init__(self, shape: tuple[int, ...], *, with_lead: bool) -> None:
        self.nearest = np.zeros(shape, dtype=np.uint8)
        self._least = np.full(shape, np.inf, dtype=np.float32)
        self._second = self._least.copy() if with_lead else None
        self._larger = np.empty_like(self._least)

    def add(self, place: int, distance: Singles, values: Singles, centres: list[Singles]) -> None:
        """Compare with the cluster of a place: `distance` is squared, and without bands as yet."""
        difference = self._larger
        for band, centre in zip(values, centres):
            np.subtract(band, centre, out=difference)
            np.multiply(difference, difference, out=difference)
            np.add(distance, difference, out=distance)
        is_nearer = (distance < self._least).view(np.uint8)
        # The last that is nearer counts, and places come in order: several times as fast as to copy
        # where it is so.
        np.multiply(is_nearer, np.uint8(place), out=is_nearer)
        np.maximum(self.nearest, is_nearer, out=self.nearest)
        if self._second is not None:
            np.maximum(self._least, distance, out=self._larger)
            np.minimum(self._second, self._larger, out=self._second)
        np.minimum(self._least, distance, out=self._least)

    def lead(self, bands: int) -> Singles:
        """Return by how much less the second least distance can be before the least is another.

        Rounding is taken off; NaN where nothing is at a finite distance.
        """
        if self._second is None:
            raise ValueError("the second least distance was not kept")
        rounding = np.float32(ROUNDING * (bands + 10))
        with np.errstate(invalid="ignore"):
            found: Singles = np.sqrt(self._second) * (1 - rounding)
            found -= np.sqrt(self._least) * (1 + rounding) + np.float32(NEXT_TO_NOTHING)
        return found


def squares(window: Window, rules: Rules, pixels: float = math.inf) -> Iterator[Window]:
    """Cut a window into squares that stay in the cache, or smaller parts of so many pixels."""
    side = max(IN_CACHE, BORDERS * rules.size)
    is_small = side * side > pixels
    return blocks.parts(window, int(pixels)) if is_small else blocks.windows(window, side, side)


def assigned(pixels: PixelBlock, clusters: Clusters, rules: Rules) -> Integers:
    """Return the cluster of each pixel of a block, as its place among the cells around."""
    ranking = _compare_all(pixels, clusters, rules, with_lead=False)
    return _labels(pixels, ranking.nearest, rules)


def _labels(pixels: PixelBlock, nearest: NDArray[np.uint8], rules: Rules) -> Integers:
    found: Integers = homes(pixels, rules) + _steps(around(rules.cells(pixels.window)))[nearest]
    return found


def _steps(cells: Window) -> Integers:
    """Return how much further than a cell each of those around it stands among some cells."""
    return np.array([down * cells.width + right for down, right in AROUND])


def _compare_all(
    pixels: PixelBlock, clusters: Clusters, rules: Rules, *, with_lead: bool
) -> _Ranking:
    """Compare all pixels of a block with the clusters around them."""
    window, size = pixels.window, rules.size
    centres = _Centres(window, clusters, rules)
    values = rules.scaled(pixels.values)
    # Of pixels up to a cell beyond the window, whose own cells are those around of the inner ones:
    # what is spread over them once is looked at nine times, a cell further each time.
    y = np.arange(window.row - size, window.row + window.height + size)
    x = np.arange(window.column - size, window.column + window.width + size)
    rows, columns = y // size - centres.cells.row, x // size - centres.cells.column
    spread = [band[rows][:, columns] for band in centres.bands]
    from_row = {down: far[:, columns] for down, far in centres.from_row.items()}
    from_column = {right: far[rows] for right, far in centres.from_column.items()}
    ranking = _Ranking(pixels.valid.shape, with_lead=with_lead)
    distance = np.empty(pixels.valid.shape, dtype=np.float32)
    for place, (down, right) in enumerate(AROUND):
        across = slice(size * (1 + right), size * (1 + right) + window.width)
        along = slice(size * (1 + down), size * (1 + down) + window.height)
        np.add(from_row[down][:, across], from_column[right][along], out=distance)
        ranking.add(place, distance, values, [centre[along, across] for centre in spread])
    return ranking


class Drift:
    """How far clusters have moved since they were first compared with, all rounds together.

    `own` is the way of each cluster, and `others` adds up the longest way of those around a cell in
    each round. Both have one more cell on each side than the grid of cells.
    """

    def __init__(self, cells: Window) -> None:
        self.own = np.zeros((cells.height + 2, cells.width + 2))
        self.others = self.own.copy()

    def add(self, before: Clusters, after: Clusters, rules: Rules) -> None:
        """Add the ways of clusters in a round."""
        old, new = before.part(before.cells), after.part(before.cells)
        weight = rules.compactness / rules.size
        with np.errstate(invalid="ignore", over="ignore"):
            values = _compared(new, rules).astype(np.float64) - _compared(old, rules)
            squares = (values**2).sum(axis=0) + (((new - old)[-2:] * weight) ** 2).sum(axis=0)
        # What is nowhere now is further than it was, and no pixel is in it.
        squares[after.counts == 0] = 0.0
        squares[np.isnan(squares)] = np.inf
        ways = np.pad(np.sqrt(squares), 1)
        self.own += ways
        self.others += _largest_around(ways)

    @property
    def most(self) -> Floats:
        """By how much the lead of the pixels of each cell can have shrunk, at most."""
        return self.others + _largest_around(self.own)

    def of(self, cells: Window) -> tuple[slice, slice]:
        """Return where some cells are in the arrays."""
        row, column = cells.row + 1, cells.column + 1
        return slice(row, row + cells.height), slice(column, column + cells.width)


def _largest_around(cells: Floats) -> Floats:
    """Return the largest of each cell and those around it; the arrays have a border."""
    found = cells.copy()
    for axis in (0, 1):
        lines, before = np.moveaxis(found, axis, 0), np.moveaxis(found.copy(), axis, 0)
        np.maximum(lines[1:], before[:-1], out=lines[1:])
        np.maximum(lines[:-1], before[1:], out=lines[:-1])
    return found


class BlockLabels:
    """The clusters of the pixels of a block, round after round.

    At most so many `pixels` are worked on at once. With an `area`, only those whose centre lies in
    it count.
    """

    def __init__(
        self, block: ImageBlock, bands: int, rules: Rules, pixels: int, area: Zone | None
    ) -> None:
        self._block = block
        self._bands = bands
        self._rules = rules
        self._pixels = pixels
        self._area = area
        shape = (block.window.height, block.window.width)
        self._valid = np.zeros(shape, dtype=bool)
        self._nearest = np.zeros(shape, dtype=np.uint8)
        # A pixel keeps its cluster as long as drift is less than this.
        self._limit: Singles | None = None
        self.sums = self._no_sums()

    @property
    def nbytes(self) -> int:
        """Bytes of what is kept until the next round."""
        return self._block.nbytes + REMEMBERED * self._block.window.pixels

    def begin(self) -> Clusters:
        """Return the sums where all pixels are in the cluster of their own cell."""
        self.sums = self._no_sums()
        for pixels in self._parts():
            self.sums.add(gathered(pixels, homes(pixels, self._rules), self._rules))
        return self.sums

    def look(self, clusters: Clusters, drift: Drift | None) -> Clusters:
        """Return the sums where all pixels are in the nearest of some clusters.

        `drift` is how far these have come since the first call with it; without it nothing is
        remembered for the next round.
        """
        if drift is None or self._limit is None:
            self._look_at_all(clusters, with_lead=drift is not None)
        else:
            self._look_again(clusters, drift, self._limit)
        return self.sums

    def _no_sums(self) -> Clusters:
        return Clusters(around(self._rules.cells(self._block.window)), self._bands)

    def _parts(self) -> Iterator[PixelBlock]:
        for part in squares(self._block.window, self._rules, self._pixels):
            yield complete_part(self._block, self._bands, part, self._area)

    def _look_at_all(self, clusters: Clusters, *, with_lead: bool) -> None:
        self.sums = self._no_sums()
        self._limit = np.empty(self._valid.shape, dtype=np.float32) if with_lead else None
        for pixels in self._parts():
            ranking = _compare_all(pixels, clusters, self._rules, with_lead=with_lead)
            labels = _labels(pixels, ranking.nearest, self._rules)
            self.sums.add(gathered(pixels, labels, self._rules))
            if self._limit is not None:
                at = pixels.window.slices(self._block.window)
                self._valid[at] = pixels.valid
                self._nearest[at] = ranking.nearest
                self._limit[at] = ranking.lead(self._bands)

    def _look_again(self, clusters: Clusters, drift: Drift, limit: Singles) -> None:
        window, cells = self._block.window, self.sums.cells
        centres = _Centres(window, clusters, self._rules)
        at = drift.of(cells)
        most = drift.most[at].astype(np.float32)[:, centres.columns][centres.rows]
        own, others = drift.own[at].reshape(-1), drift.others[at].reshape(-1)
        steps = _steps(cells)
        flat_limit, flat_nearest = limit.reshape(-1), self._nearest.reshape(-1)
        # NaN is never above.
        pixels = np.flatnonzero(~(limit > most) & self._valid)
        for start in range(0, len(pixels), TOGETHER):
            some = pixels[start : start + TOGETHER]
            home = centres.home(some)
            labels = home + steps[flat_nearest[some]]
            may_change = np.flatnonzero(~(flat_limit[some] > others[home] + own[labels]))
            some, home, labels = some[may_change], home[may_change], labels[may_change]
            values = self._values(some)
            ranking = centres.compare(some, self._rules.scaled(values))
            found = home + steps[ranking.nearest]
            flat_nearest[some] = ranking.nearest
            reach = ranking.lead(self._bands) + others[home] + own[found]
            flat_limit[some] = reach * (1 - ROUNDING)
            is_other = np.flatnonzero(found != labels)
            rows, columns = np.divmod(some[is_other], window.width)
            whole = self._rules.whole(values[:, is_other])
            numbers = [*whole, rows + window.row, columns + window.column]
            self.sums.sums += summed(found[is_other], numbers, cells)
            self.sums.sums -= summed(labels[is_other], numbers, cells)

    def _values(self, pixels: Indexes) -> Floats:
        """Return the values of some pixels of the block, (bands, n)."""
        block = self._block
        return np.stack(
            [
                shown_values(block.values[band].reshape(-1).take(pixels), block.bands[band])
                for band in range(self._bands)
            ]
        )
