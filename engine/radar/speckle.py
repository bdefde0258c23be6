# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Speckle filters of one image: powers, not decibels, and where they are valid.

All take arrays with a margin of half a window on each side and return what lies within. Cells that
are not valid hold 0 and are no neighbours. Sums are made in the same order around every cell, never
as running sums, so that no result depends on where a block begins. Variances are differences of
mean squares: what that loses counts only where they are far below what speckle alone makes, and
there every filter takes the mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from ..arrays import Array, Floats, Mask
from ..errors import InvalidOptionError
from ..text import worded
from .refined_lee import SIDE, refined_lee
from .window_sums import Moments, window_sums

SpeckleMethod = Literal["boxcar", "lee", "refined_lee", "gamma_map", "multitemporal"]
METHODS: tuple[SpeckleMethod, ...] = get_args(SpeckleMethod)
LARGEST_SIZE = 101
# Cells that are worked on at once, so that what is made of them stays in the processor's cache.
STRIP_CELLS = 1 << 14


@dataclass(frozen=True)
class Speckle:
    """A filter: its window of `size` x `size` cells, and the number of looks of the images."""

    method: SpeckleMethod
    size: int = 7
    looks: float = 5.0

    @property
    def margin(self) -> int:
        """Cells around a cell that have a say in what it becomes."""
        return self.size // 2

    def check(self) -> None:
        """Raise InvalidOptionError when there is no such filter."""
        if self.method not in METHODS:
            raise InvalidOptionError(
                worded(
                    "'{method}' is no speckle filter; choose from {methods}.",
                    method=self.method,
                    methods=", ".join(METHODS),
                )
            )
        if not 3 <= self.size <= LARGEST_SIZE or self.size % 2 == 0:
            raise InvalidOptionError(
                worded(
                    "The window of a speckle filter has {size} cells on a side; enter an "
                    "odd number from 3 to {most}.",
                    size=self.size,
                    most=LARGEST_SIZE,
                )
            )
        if self.method == "refined_lee" and self.size != SIDE:
            raise InvalidOptionError(
                worded(
                    "The refined Lee filter has a window of {side} x {side} cells; set the "
                    "size to {side}, or choose another filter.",
                    side=SIDE,
                )
            )
        if not 0.0 < self.looks < np.inf:
            raise InvalidOptionError(
                worded(
                    "{looks:g} is no number of looks; enter one above 0, such as 5.",
                    looks=self.looks,
                )
            )


def filtered(powers: Floats, valid: Mask, speckle: Speckle) -> Floats:
    """Return the filtered powers of an image, without the margin; 0 where they are not valid.

    `powers` and `valid` have the shape (height + 2 margin, width + 2 margin).
    """
    kernel = _KERNELS[speckle.method]
    margin = speckle.margin
    result = np.zeros((powers.shape[0] - 2 * margin, powers.shape[1] - 2 * margin))
    for inner, outer in _strips(result.shape, margin):
        if valid[outer].any():
            result[inner] = kernel(powers[outer], valid[outer], speckle)
    result[~valid[margin:-margin, margin:-margin]] = 0.0
    return result


def _boxcar(powers: Floats, valid: Mask, speckle: Speckle) -> Floats:
    """Return the means of the windows."""
    count = window_sums(valid.astype(np.float64), speckle.size)
    total = window_sums(powers, speckle.size)
    return np.divide(total, count, out=total, where=count > 0)


def _lee(powers: Floats, valid: Mask, speckle: Speckle) -> Floats:
    """Filter after Lee (1980), doi 10.1109/TPAMI.1980.4766994."""
    moments = Moments.of_windows(powers, valid, speckle.size)
    return moments.least_squares(_within(powers, speckle), 1.0 / speckle.looks)


def _gamma_map(powers: Floats, valid: Mask, speckle: Speckle) -> Floats:
    """Filter after Lopes, Nezry, Touzi, Laur (1990), doi 10.1109/IGARSS.1990.689026.

    The root is of z^2 (a - L - 1)^2 + 4 a L x z, as it solves the equation of the maximum a
    posteriori; a script that many have has (z a - L - 1)^2 there.
    """
    moments = Moments.of_windows(powers, valid, speckle.size)
    x, z, looks = _within(powers, speckle), moments.mean, speckle.looks
    noise = 1.0 / looks
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        spread = moments.variance / (z * z)
        shape = (1.0 + noise) / (spread - noise)
        free = shape - looks - 1.0
        root = np.sqrt(np.maximum((z * free) ** 2 + 4.0 * shape * looks * x * z, 0.0))
        result: Floats = (free * z + root) / (2.0 * shape)
    # Where a cell is a target of its own, it stays; where there is speckle alone, the mean is best.
    np.copyto(result, x, where=spread >= 2.0 * noise)
    np.copyto(result, z, where=~(spread > noise) | (z <= 0.0))
    return result


def _refined_lee(powers: Floats, valid: Mask, speckle: Speckle) -> Floats:
    return refined_lee(powers, valid, 1.0 / speckle.looks)


def _within(powers: Array, speckle: Speckle) -> Array:
    """Return the cells without the margin."""
    margin = speckle.margin
    return powers[margin : powers.shape[0] - margin, margin : powers.shape[1] - margin]


def _strips(shape: tuple[int, ...], margin: int) -> Iterator[tuple[slice, slice]]:
    """Give the rows of strips, and those that are needed for them, in an array with a margin."""
    rows = max(1, STRIP_CELLS // max(1, shape[1]), 2 * margin)
    for top in range(0, shape[0], rows):
        bottom = min(shape[0], top + rows)
        yield slice(top, bottom), slice(top, bottom + 2 * margin)


_KERNELS: dict[str, Callable[[Floats, Mask, Speckle], Floats]] = {
    "boxcar": _boxcar,
    "lee": _lee,
    "refined_lee": _refined_lee,
    "gamma_map": _gamma_map,
    # Of one image alone it has the means; `MeanRatio` brings in the others.
    "multitemporal": _boxcar,
}


class MeanRatio:
    """The mean, over the images of an orbit, of each cell by the mean of its window.

    After Quegan and Yu (2001), doi 10.1109/36.964973, with equal weights: an image becomes the mean
    of its window times this. An image counts where it is valid; a window without any power says
    nothing.
    """

    def __init__(self, shape: tuple[int, int]) -> None:
        self._total = np.zeros(shape)
        self._count = np.zeros(shape)

    def add(self, powers: Floats, valid: Mask, means: Floats) -> None:
        """Take in an image, without a margin."""
        seen = valid & (means != 0.0)
        ratio = np.divide(powers, means, out=np.zeros_like(means), where=seen)
        self._total += ratio
        self._count += seen

    @property
    def ratio(self) -> Floats:
        """The mean ratio; 1 where no image tells it."""
        return np.divide(
            self._total, self._count, out=np.ones_like(self._total), where=self._count > 0
        )

    def of(self, means: Floats) -> Floats:
        """Return what an image becomes whose windows have these means."""
        return means * self.ratio
