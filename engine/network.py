# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sorting of layers by a fixed network of compare-and-exchange steps.

A network sorts all pixels of a strip at once: each step is one `np.minimum` and one `np.maximum`
on whole rows, in the stored type. On strips that stay in the processor's cache this is many times
quicker than a sort along the layers' axis, and numpy lets go of the interpreter's lock meanwhile.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@lru_cache(maxsize=64)
def comparators(count: int) -> tuple[tuple[int, int], ...]:
    """Return the steps (i, j), i < j, that sort `count` items.

    Batcher's merge exchange sort, for any count: D. E. Knuth, The Art of Computer Programming,
    volume 3, section 5.2.2, algorithm M.
    """
    steps: list[tuple[int, int]] = []
    top = 1 << max(count - 1, 0).bit_length() >> 1
    part = top
    while part > 0:
        q, r, distance = top, 0, part
        while distance > 0:
            steps.extend((i, i + distance) for i in range(count - distance) if i & part == r)
            distance = q - part
            q >>= 1
            r = part
        part >>= 1
    return tuple(steps)


class SortedLayers:
    """Layers sorted pixel by pixel, the smallest first.

    Takes `rows` of shape (layers + 1, pixels) and sorts it in place; the last row is work space.
    """

    def __init__(self, rows: Array) -> None:
        self._rows = rows
        layers = len(rows) - 1
        # Rows change places instead of being copied; `_places[rank]` is where a rank ended up.
        views = list(rows)
        places = list(range(layers + 1))
        spare = layers
        for low, high in comparators(layers):
            a, b = views[places[low]], views[places[high]]
            np.minimum(a, b, out=views[spare])
            np.maximum(a, b, out=b)
            places[low], spare = spare, places[low]
        self._places = np.array(places[:layers], dtype=np.intp)

    def rank(self, rank: int) -> Array:
        """Return the row of one rank, from 0. Not to be written to."""
        row: Array = self._rows[self._places[rank]]
        return row

    def at(self, ranks: NDArray[np.intp]) -> Array:
        """Return for each pixel the value at its own rank."""
        pixels = self._rows.shape[1]
        flat = self._places[ranks]
        flat *= pixels
        flat += np.arange(pixels)
        picked: Array = self._rows.reshape(-1).take(flat)
        return picked
