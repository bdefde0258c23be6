# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sorting of layers by a fixed network of compare-and-exchange steps.

A network sorts all pixels of a strip at once: each step is one `np.minimum` and one `np.maximum`
on whole rows, in the stored type. On strips that stay in the processor's cache this is many times
quicker than a sort along the layers' axis, and numpy lets go of the interpreter's lock meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ..arrays import Array

# What lies between two rows, in bytes. Without it, rows of a tile begin at multiples of a power of
# two, where all of them want the same few places of a processor's cache and drive each other out:
# sorting takes three times as long then.
ROW_GAP = 192


# Pixels that are worked on at once where each of them takes several numbers of 64 bits.
PIECE = 64 * 1024


def pieces(pixels: int) -> Iterator[slice]:
    """Cut a row of pixels into pieces that stay in the processor's caches."""
    for start in range(0, pixels, PIECE):
        yield slice(start, min(start + PIECE, pixels))


def new_rows(count: int, pixels: int, dtype: Any, memory: Array | None = None) -> Array:
    """Return an array of shape (count, pixels), not filled, whose rows are good to work on.

    It lies in some `memory`, of so many bytes as `size_of_rows` says, or in new one.
    """
    size = size_of_rows(count, pixels, dtype)
    memory = np.empty(size, np.uint8) if memory is None else memory[:size]
    rows: Array = memory.view(dtype).reshape(count, -1)[:, :pixels]
    return rows


def size_of_rows(count: int, pixels: int, dtype: Any) -> int:
    """Return the bytes that such an array takes."""
    size = np.dtype(dtype).itemsize
    return count * (pixels + ROW_GAP // size) * size


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


@lru_cache(maxsize=64)
def steps_to(count: int, ranks: tuple[int, ...] | None) -> tuple[tuple[int, int, bool, bool], ...]:
    """Return the steps that the values at some ranks depend on, of all ranks when None.

    Beside its two places, a step has whether its smaller and its larger value matter.
    """
    needed = set(range(count) if ranks is None else ranks)
    found: list[tuple[int, int, bool, bool]] = []
    for low, high in reversed(comparators(count)):
        if low in needed or high in needed:
            found.append((low, high, low in needed, high in needed))
            needed.update((low, high))
    return tuple(reversed(found))


class SortedLayers:
    """Layers sorted pixel by pixel, the smallest first.

    Takes `rows` of shape (layers + 1, pixels) and sorts it in place; the last row is work space.
    With `ranks`, only these come out right, which takes fewer steps.
    """

    def __init__(self, rows: Array, ranks: tuple[int, ...] | None = None) -> None:
        self._rows = rows
        layers = len(rows) - 1
        # Rows change places instead of being copied; `_places[rank]` is where a rank ended up.
        views = list(rows)
        places = list(range(layers + 1))
        spare = layers
        for low, high, smaller_matters, larger_matters in steps_to(layers, ranks):
            a, b = views[places[low]], views[places[high]]
            if not larger_matters:
                np.minimum(a, b, out=a)
            elif not smaller_matters:
                np.maximum(a, b, out=b)
            else:
                np.minimum(a, b, out=views[spare])
                np.maximum(a, b, out=b)
                places[low], spare = spare, places[low]
        self._places = np.array(places[:layers], dtype=np.intp)

    def rank(self, rank: int) -> Array:
        """Return the row of one rank, from 0. Not to be written to."""
        row: Array = self._rows[self._places[rank]]
        return row

    def at(self, ranks: Array, key: Array | None = None) -> Array:
        """Return for each pixel the value at its own rank; with a key, that is `ranks[key]`."""
        pixels = self._rows.shape[1]
        step = self._rows.strides[0] // self._rows.itemsize
        size = (len(self._rows) - 1) * step + pixels
        numbers = as_strided(self._rows, (size,), (self._rows.itemsize,), writeable=False)
        starts = self._places * step if key is None else self._places[ranks] * step
        keys = ranks if key is None else key
        picked: Array = np.empty(pixels, dtype=self._rows.dtype)
        places = np.empty(min(pixels, PIECE), dtype=np.intp)
        columns = np.arange(len(places))
        for piece in pieces(pixels):
            # Without "clip", take would fill an array of its own first.
            found = places[: piece.stop - piece.start]
            starts.take(keys[piece], out=found, mode="clip")
            found += columns[: len(found)]
            numbers[piece.start :].take(found, out=picked[piece], mode="clip")
        return picked
