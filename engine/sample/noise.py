# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Random fields that look like nature: hills, and what is moved or blurred of them."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ..arrays import Array, Floats


def smooth_noise(
    rng: Generator, size: int, cells: int, octaves: int = 4, roughness: float = 0.5
) -> Floats:
    """Return random hills, about `cells` across; (size, size), mean 0 and deviation 1."""
    field = np.zeros((size, size))
    for octave in range(octaves):
        count = cells * 2**octave
        weights = spline_weights(size, count)
        field += roughness**octave * (
            weights @ rng.standard_normal((count + 3, count + 3)) @ weights.T
        )
    hills: Floats = (field - field.mean()) / field.std()
    return hills


def spline_weights(size: int, count: int) -> Floats:
    """Return weights (size, count + 3) of a uniform cubic B-spline.

    With these there are no creases along the lattice.
    """
    where = np.arange(size) * (count / size)
    cell = where.astype(int)
    t = where - cell
    parts = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3)
    weights = np.zeros((size, count + 3))
    for offset, part in enumerate(parts):
        weights[np.arange(size), cell + offset] = part / 6
    return weights


def smooth_step(values: Floats, low: float, high: float) -> Floats:
    """Return 0 below `low`, 1 above `high`, without corners between."""
    t = np.clip((values - low) / (high - low), 0, 1)
    step: Floats = t * t * (3 - 2 * t)
    return step


def shifted(field: Floats, rows: int, cols: int) -> Floats:
    """Return `field` moved down and right; what comes in from outside repeats the edge."""
    height, width = field.shape
    row = np.clip(np.arange(height) - rows, 0, height - 1)
    col = np.clip(np.arange(width) - cols, 0, width - 1)
    return field[np.ix_(row, col)]


def blurred(field: Array, radius: int) -> Floats:
    """Return the mean over a window of 2 x `radius` + 1 cells each way."""
    mean: Floats = np.asarray(field, dtype=float)
    for axis in (0, 1):
        padding = [(radius + 1, radius) if a == axis else (0, 0) for a in (0, 1)]
        total = np.cumsum(np.pad(mean, padding, mode="edge"), axis=axis, dtype=float)
        span = 2 * radius + 1
        last = np.arange(span, total.shape[axis])
        mean = (np.take(total, last, axis) - np.take(total, last - span, axis)) / span
    return mean
