# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connected pieces of a whole raster: cells of one key that hang together by their sides.

The raster is gone through once in strips. Pieces of a strip are found for themselves, and numbered
on; those that go on in the next strip are the same piece. The number of each cell is kept in a
file, and memory holds a few numbers for each piece. So neither strips nor threads matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Integers, Mask
from ..errors import InvalidOptionError, WriteError
from ..grid import blocks
from ..grid.grid import Grid, Window
from ..images import stored_bytes
from ..numerics.connected import (
    connected,
    label,
    neighbours,
    renumbered,
    side_by_side,
    summed,
    summed_cells,
    unique_pairs,
)
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image
from ..text import worded

# Stands for masked cells among keys.
MASKED = np.iinfo(np.int64).min
# Of a cell while its piece is found: its key, runs, where these meet, and pairs.
CELL_BYTES = 64
# Of a piece while all are brought together, with those beside it.
PIECE_BYTES = 240
# As many pieces as are sensible where no memory is set.
MOST_PIECES = 8_000_000
# So many never are too many.
FEW_PIECES = 50_000
# Numbers of pieces as they stand in the file.
STORED = np.dtype("<i4")
# Rows of a strip at least, so that borders of strips are few.
FEWEST_ROWS = 32

# Gives the keys of the cells of a window, (height, width), MASKED where they are masked.
KeysOf = Callable[[Reader, Window], Integers]
# Gives a whole number for each cell of a window, whose sums are wanted.
WeightsOf = Callable[[Window], Integers]


@dataclass(frozen=True)
class CellNumbers:
    """Numbers of the cells of a grid, kept in a file row by row."""

    path: Path
    grid: Grid

    def of(self, window: Window) -> NDArray[np.int32]:
        """Return the numbers of the cells of a window, (height, width).

        Raises WriteError when they are not there any more.
        """
        found = np.empty((window.height, window.width), dtype=STORED)
        # Row by row: a file that is mapped would count as memory of the program.
        try:
            with self.path.open("rb", buffering=0) as file:
                for row, numbers in enumerate(found, start=window.row):
                    file.seek((row * self.grid.width + window.column) * STORED.itemsize)
                    file.readinto(numbers.data)
        except OSError as error:
            raise _not_kept(error) from error
        return found


@contextmanager
def writing(path: Path) -> Iterator[Callable[[NDArray[Any]], None]]:
    """Give what writes numbers of cells to a file, row after row.

    Raises WriteError when that fails.
    """
    try:
        with path.open("wb") as file:

            def write(numbers: NDArray[Any]) -> None:
                file.write(numbers.astype(STORED).tobytes())

            yield write
    except OSError as error:
        raise _not_kept(error) from error


def _not_kept(error: OSError) -> WriteError:
    return WriteError(
        worded("The numbers of pieces cannot be kept: {reason}.", reason=error.strerror)
    )


@dataclass(frozen=True)
class Pieces:
    """The pieces of a raster, numbered from 0 by their first cells, row by row.

    `kept` has the numbers of all cells as they were found, and `numbers` are those of the pieces
    for these. Of each piece there are its key, its cells, the sum of the weights of
    these, and whether it reaches the edge of the raster; `pairs` (n, 2) lie beside each other.
    """

    kept: CellNumbers
    numbers: Integers
    keys: Integers
    cells: Integers
    weights: Integers
    at_edge: Mask
    pairs: Integers

    def __len__(self) -> int:
        """Return how many pieces there are."""
        return len(self.keys)

    def of(self, window: Window) -> Integers:
        """Return the pieces of the cells of a window, (height, width)."""
        return self.numbers[self.kept.of(window)]


@dataclass(frozen=True)
class _Strip:
    """The pieces of a strip: of each cell, and what is known of each piece."""

    window: Window
    labels: NDArray[np.int32]
    keys: Integers
    cells: Integers
    weights: Integers
    at_edge: Mask
    pairs: Integers
    top: Integers
    bottom: Integers


def strips(grid: Grid, pixels: int) -> Iterator[Window]:
    """Cut a grid into windows of whole rows of at most so many pixels, but of a row at least."""
    rows = max(1, min(grid.height, pixels // grid.width))
    return blocks.windows(grid.window, grid.width, rows)


def find_pieces(
    plan: Plan,
    keys_of: KeysOf,
    path: Path,
    *,
    weights_of: WeightsOf | None = None,
    margin: int = 0,
    cost: int = 0,
    resources: Resources,
    progress: Progress,
) -> Pieces:
    """Find the pieces of the cells of the grid of a plan; their numbers go into a file.

    `margin` is how many rows beyond a window `keys_of` reads, and `cost` what a cell takes there
    in bytes, besides what is read.

    Raises InvalidOptionError when there are more pieces than the memory holds, and WriteError when
    the file cannot be written.
    """
    grid = plan.grid
    cost += CELL_BYTES + 2 * max(stored_bytes(image) for image in plan.images)
    pixels = resources.work_memory // cost - 2 * margin * grid.width
    windows = list(strips(grid, max(pixels, FEWEST_ROWS * grid.width)))

    def work(reader: Reader, index: int, window: Window) -> _Strip:
        keys = keys_of(reader, window)
        weights = None if weights_of is None else weights_of(window)
        return _strip_of(keys, weights, window, grid)

    found = by_image(
        plan,
        lambda image: windows if image is plan.images[0] else [],
        work,
        resources=resources,
        progress=progress,
    )
    most = max(FEW_PIECES, resources.memory // PIECE_BYTES) if resources.memory else MOST_PIECES
    return _joined((each.made for each in found), grid, path, most)


def _strip_of(keys: Integers, weights: Integers | None, window: Window, grid: Grid) -> _Strip:
    labels, count = label(keys)
    flat = labels.reshape(-1)
    of_piece = np.empty(count, dtype=np.int64)
    of_piece[flat] = keys.reshape(-1)
    cells = np.bincount(flat, minlength=count).astype(np.int64)
    sums = cells if weights is None else summed_cells(weights.reshape(-1), flat, count)
    edge = [labels[:, :1], labels[:, -1:]]
    edge += [labels[:1].T] if window.row == 0 else []
    edge += [labels[-1:].T] if window.row + window.height == grid.height else []
    at_edge = np.zeros(count, dtype=bool)
    at_edge[np.concatenate(edge).reshape(-1)] = True
    pairs = neighbours(labels)
    return _Strip(window, labels, of_piece, cells, sums, at_edge, pairs, keys[0], keys[-1])


def _joined(found: Iterator[_Strip], grid: Grid, path: Path, most: int) -> Pieces:
    """Write the numbers of the cells of all strips, and bring their pieces together."""
    parts: list[_Strip] = []
    links, beside = [np.empty((0, 2), np.int64)], [np.empty((0, 2), np.int64)]
    count = 0
    bottom: tuple[Integers, Integers] | None = None
    with writing(path) as write:
        for strip in found:
            top = strip.labels[0] + np.int64(count)
            if bottom is not None:
                goes_on = bottom[0] == strip.top
                both = np.stack([bottom[1][goes_on], top[goes_on]], axis=1)
                links.append(unique_pairs(both))
                beside.append(side_by_side(bottom[1][~goes_on], top[~goes_on]))
            bottom = strip.bottom, strip.labels[-1] + np.int64(count)
            beside.append(strip.pairs + count)
            write(strip.labels + np.int64(count))
            count += len(strip.keys)
            _check_number(count, most)
            parts.append(_without_cells(strip))
    edges = np.concatenate(links)
    numbers, number = renumbered(connected(count, edges[:, 0], edges[:, 1]))
    keys = np.empty(number, dtype=np.int64)
    keys[numbers] = np.concatenate([part.keys for part in parts])
    cells, weights = (
        summed(np.concatenate([getattr(part, name) for part in parts]), numbers, number)
        for name in ("cells", "weights")
    )
    at_edge = np.zeros(number, dtype=bool)
    at_edge[numbers[np.concatenate([part.at_edge for part in parts])]] = True
    pairs = unique_pairs(numbers[np.concatenate(beside)])
    return Pieces(CellNumbers(path, grid), numbers, keys, cells, weights, at_edge, pairs)


def _without_cells(strip: _Strip) -> _Strip:
    nothing = np.empty(0, dtype=np.int64)
    return _Strip(
        strip.window,
        np.empty((0, 0), np.int32),
        strip.keys,
        strip.cells,
        strip.weights,
        strip.at_edge,
        strip.pairs[:0],
        nothing,
        nothing,
    )


def _check_number(count: int, most: int) -> None:
    if count > min(most, np.iinfo(STORED).max):
        raise InvalidOptionError(
            worded(
                "The image falls into more than {most} connected pieces, which the "
                "memory does not hold; open or smooth it first, or let Memory (MEMORY) "
                "be larger.",
                most=most,
            )
        )
