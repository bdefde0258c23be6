# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums over windows around every cell, and the statistics that filters make of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Floats, Mask


def window_sums(values: Floats, size: int) -> Floats:
    """Return the sums of all windows of `size` x `size` cells, first columns, then rows.

    (height, width) becomes (height - size + 1, width - size + 1).
    """
    return sums_across(sums_down(values, size), size)


def sums_down(values: Floats, size: int) -> Floats:
    """Return the sums of so many cells below each other, from the top one on."""
    rows = values.shape[0] - size + 1
    total = values[:rows].copy()
    for step in range(1, size):
        total += values[step : step + rows]
    return total


def sums_across(values: Floats, size: int) -> Floats:
    """Return the sums of so many cells beside each other, from the left one on."""
    columns = values.shape[1] - size + 1
    total = values[:, :columns].copy()
    for step in range(1, size):
        total += values[:, step : step + columns]
    return total


@dataclass(frozen=True)
class Moments:
    """The number of valid cells around each cell, their mean and their population variance."""

    count: Floats
    mean: Floats
    variance: Floats

    @classmethod
    def of_sums(cls, count: Floats, total: Floats, squares: Floats) -> Moments:
        """Return the moments of sums; 0 where there is no cell."""
        some = count > 0
        mean = np.divide(total, count, out=np.zeros_like(total), where=some)
        variance = np.divide(squares, count, out=np.zeros_like(total), where=some)
        variance -= mean * mean
        np.maximum(variance, 0.0, out=variance)
        return cls(count, mean, variance)

    @classmethod
    def of_windows(cls, powers: Floats, valid: Mask, size: int) -> Moments:
        """Return the moments of windows of `size` x `size` cells; what is not valid is 0."""
        return cls.of_sums(
            window_sums(valid.astype(np.float64), size),
            window_sums(powers, size),
            window_sums(powers * powers, size),
        )

    def least_squares(self, powers: Floats, noise: Floats | float) -> Floats:
        """Return the estimate with the least mean square error: Lee's, of multiplicative noise.

        `noise` is the squared coefficient of variation of speckle: 1 / looks.
        """
        with np.errstate(divide="ignore", invalid="ignore"):
            share = (self.variance - self.mean * self.mean * noise) / (1.0 + noise) / self.variance
        # Without any variance the cell is its mean.
        share = np.where(share > 0.0, share, 0.0)
        result: Floats = (1.0 - share) * self.mean + share * powers
        return result
