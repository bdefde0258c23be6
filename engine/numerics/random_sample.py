# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Random numbers that are the same in every version of numpy, and random samples of pixels.

A pixel is in a sample by a number that follows from its place alone, so that a sample does not
depend on how the image is cut into blocks.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats
from ..grid.grid import Window

Keys = NDArray[np.uint64]


def mixed(numbers: Keys, seed: int) -> Keys:
    """Return well mixed numbers of 64 bits; different ones stay different (SplitMix64)."""
    with np.errstate(over="ignore"):
        start = np.uint64((seed * 0xD1342543DE82EF95) % 2**64)
        mix = (numbers + start) * np.uint64(0x9E3779B97F4A7C15)
        mix = (mix ^ (mix >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mix = (mix ^ (mix >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    found: Keys = mix ^ (mix >> np.uint64(31))
    return found


def uniform(count: int, seed: int) -> Floats:
    """Return random numbers from 0 to below 1."""
    return (mixed(np.arange(count, dtype=np.uint64), seed) >> np.uint64(11)) * 2.0**-53


def place_keys(window: Window, seed: int) -> Keys:
    """Return a random number for each cell of a window, shape (height, width)."""
    rows = np.arange(window.row, window.row + window.height, dtype=np.uint64)
    columns = np.arange(window.column, window.column + window.width, dtype=np.uint64)
    return mixed((rows << np.uint64(32))[:, None] | columns, seed)


class Sample:
    """The pixels with the least keys, of all that were seen; at most `size`.

    `values` has shape (bands, n), in the order of the keys.
    """

    def __init__(self, size: int, bands: int) -> None:
        self._size = size
        self._keys = np.zeros(0, dtype=np.uint64)
        self.values: NDArray[Any] = np.zeros((bands, 0))

    def add(self, keys: Keys, values: Floats) -> None:
        """Take pixels: keys (n,), values (bands, n)."""
        keys = np.concatenate([self._keys, keys])
        values = np.concatenate([self.values, values], axis=1)
        if len(keys) > self._size:
            least = np.argpartition(keys, self._size)[: self._size]
            keys, values = keys[least], values[:, least]
        order = np.argsort(keys)
        self._keys, self.values = keys[order], values[:, order]

    def merge(self, other: Sample) -> None:
        """Take what another has kept."""
        self.add(other._keys, other.values)
