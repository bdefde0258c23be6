# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""SNIC: superpixels that grow from seeds, cell by cell (Achanta and Suesstrunk 2017)."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Mask

# Cells after which it is seen whether to stop.
BETWEEN_CHECKS = 4096
FREE, MASKED = -1, -2


def snic(
    values: Floats,
    valid: Mask,
    size: int,
    compactness: float,
    check: Callable[[float], None],
) -> tuple[NDArray[np.int32], int]:
    """Return the superpixel of each cell, from 0, negative where it is not valid, and their number.

    `values` has shape (bands, rows, columns), scaled so that bands can be compared. Seeds lie in
    rows and columns size / 2 + k size. Of all cells beside a superpixel the one goes next whose
    squared distance from the mean of its values, and of its place times compactness / size, is the
    least; of equal ones that which came first. Valid cells that no seed reaches get seeds of their
    own. `check` is told the share of the cells that are done, and raises to stop.
    """
    height, width = valid.shape
    labels = np.where(valid, FREE, MASKED).reshape(-1).tolist()
    growing = _Growing(values, labels, (compactness / size) ** 2)
    for row in range(size // 2, height, size):
        for column in range(size // 2, width, size):
            growing.sow(row * width + column)
    total = max(1, int(np.count_nonzero(valid)))
    start = 0
    while True:
        growing.grow(lambda done: check(done / total))
        try:
            start = labels.index(FREE, start)
        except ValueError:
            break
        growing.sow(start)
    found = np.array(labels, dtype=np.int32).reshape(height, width)
    return found, growing.count


class _Growing:
    """Superpixels while they grow; `labels` are those of the cells, and are filled in."""

    def __init__(self, values: Floats, labels: list[int], weight: float) -> None:
        self._width = values.shape[2]
        self._labels = labels
        # Plain numbers: one by one they are quicker than arrays.
        self._bands: list[list[float]] = [band.reshape(-1).tolist() for band in values]
        self._weight = weight
        self._queue: list[tuple[float, int, int, int]] = []
        self._order = 0
        self._done = 0
        # Of each superpixel the number of its cells, and sums of their rows, columns and values.
        self._sums: list[list[float]] = []

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self._sums)

    def sow(self, cell: int) -> None:
        """Let a new one begin in a cell, if that is free."""
        if self._labels[cell] == FREE:
            self._queue.append((0.0, self._order, cell, len(self._sums)))
            self._order += 1
            self._sums.append([0.0] * (3 + len(self._bands)))

    def grow(self, check: Callable[[int], None]) -> None:
        """Go on until no cell beside one is free."""
        labels, queue, width, last = self._labels, self._queue, self._width, len(self._labels)
        while queue:
            _, _, cell, label = heappop(queue)
            if labels[cell] != FREE:
                continue
            labels[cell] = label
            self._done += 1
            if self._done % BETWEEN_CHECKS == 0:
                check(self._done)
            row, column = divmod(cell, width)
            sums = self._sums[label]
            sums[0] += 1.0
            sums[1] += row
            sums[2] += column
            for place, band in enumerate(self._bands, start=3):
                sums[place] += band[cell]
            # In this order, which decides between equal distances.
            if cell + width < last and labels[cell + width] == FREE:
                self._offer(cell + width, row + 1, column, label, sums)
            if cell >= width and labels[cell - width] == FREE:
                self._offer(cell - width, row - 1, column, label, sums)
            if column + 1 < width and labels[cell + 1] == FREE:
                self._offer(cell + 1, row, column + 1, label, sums)
            if column and labels[cell - 1] == FREE:
                self._offer(cell - 1, row, column - 1, label, sums)

    def _offer(self, cell: int, row: int, column: int, label: int, sums: list[float]) -> None:
        count = sums[0]
        down, right = row - sums[1] / count, column - sums[2] / count
        distance = (down * down + right * right) * self._weight
        for place, band in enumerate(self._bands, start=3):
            unlike = band[cell] - sums[place] / count
            distance += unlike * unlike
        heappush(self._queue, (distance, self._order, cell, label))
        self._order += 1
