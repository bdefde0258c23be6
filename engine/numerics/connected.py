# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connected pieces of equal numbers, and the graph of pieces that lie beside each other.

Cells hang together by their sides. Everything works on whole arrays: runs of equal cells in rows
are the nodes of a graph, and nodes that hang together are found by handing on the smallest number.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats, Integers, Mask


def connected(count: int, first: NDArray[Any], second: NDArray[Any]) -> Integers:
    """Return for each of `count` nodes the smallest node that edges connect it to, shape (count,).

    An edge connects a node of `first` with that of `second` in the same place.
    """
    smallest = np.arange(count, dtype=np.int64)
    while len(first):
        one, other = smallest[first], smallest[second]
        apart = one != other
        first, second = first[apart], second[apart]
        low, high = np.minimum(one, other)[apart], np.maximum(one, other)[apart]
        # Of several the last one is kept, which has to be the smallest.
        order = np.argsort(-low, kind="stable")
        smallest[high[order]] = low[order]
        while True:
            further = smallest[smallest]
            if np.array_equal(further, smallest):
                break
            smallest = further
    return smallest


def renumbered(smallest: Integers) -> tuple[Integers, int]:
    """Return numbers from 0 without gaps, in the same order, and how many there are."""
    is_own = smallest == np.arange(len(smallest))
    numbers = np.cumsum(is_own) - 1
    found: Integers = numbers[smallest]
    return found, int(np.count_nonzero(is_own))


def label(keys: NDArray[Any]) -> tuple[NDArray[np.int32], int]:
    """Return the pieces of equal numbers of an array (rows, columns), and how many there are.

    They are numbered from 0 by their first cells, row by row.
    """
    starts = np.ones(keys.shape, dtype=bool)
    np.not_equal(keys[:, 1:], keys[:, :-1], out=starts[:, 1:])
    runs = (np.cumsum(starts.reshape(-1), dtype=np.int32) - 1).reshape(keys.shape)
    meets = keys[1:] == keys[:-1]
    # Once for each pair of runs: where one of them begins.
    meets &= starts[1:] | starts[:-1]
    count = int(runs[-1, -1]) + 1 if runs.size else 0
    pieces, number = renumbered(connected(count, runs[:-1][meets], runs[1:][meets]))
    found: NDArray[np.int32] = pieces.astype(np.int32)[runs]
    return found, number


def neighbours(pieces: NDArray[Any]) -> Integers:
    """Return the pairs of pieces in an array that lie beside each other, (n, 2), each once."""
    pairs = [
        side_by_side(pieces[:, 1:], pieces[:, :-1]),
        side_by_side(pieces[1:], pieces[:-1]),
    ]
    return unique_pairs(np.concatenate(pairs))


def side_by_side(first: NDArray[Any], second: NDArray[Any]) -> Integers:
    """Return the pairs of different numbers in the same places of two arrays, each once."""
    differ = first != second
    return unique_pairs(np.stack([first[differ], second[differ]], axis=1))


def unique_pairs(pairs: NDArray[Any]) -> Integers:
    """Return pairs (n, 2) of two different numbers, each once, the smaller number first."""
    low = pairs.min(axis=1).astype(np.int64) if len(pairs) else np.empty(0, np.int64)
    high = pairs.max(axis=1).astype(np.int64) if len(pairs) else np.empty(0, np.int64)
    low, high = low[low != high], high[low != high]
    most = int(high.max()) + 1 if len(high) else 1
    codes = np.unique(low * most + high)
    return np.stack([codes // most, codes % most], axis=1)


def absorbed(sizes: NDArray[Any], is_small: Mask, pairs: Integers) -> Integers:
    """Return for each piece the piece that takes it in: itself, when it is not small.

    A small piece goes to the largest of those beside it that are not small, of equal ones to that
    with the smallest number; then those go that lie beside small ones which have gone. What has
    been taken in counts as a part of its taker from then on. Small pieces with no other beside them
    remain.
    """
    takers = np.arange(len(sizes), dtype=np.int64)
    sizes = np.array(sizes)
    waits = np.array(is_small)
    # Both ways, from a small piece to one beside it.
    edges = np.concatenate([pairs, pairs[:, ::-1]])
    edges = edges[waits[edges[:, 0]]]
    while True:
        ready = edges[~waits[edges[:, 1]]]
        if not len(ready):
            return takers
        own, there = ready[:, 0], takers[ready[:, 1]]
        order = np.lexsort((-there, sizes[there], own))
        own, there = own[order], there[order]
        is_best = np.append(own[1:] != own[:-1], True)
        own, there = own[is_best], there[is_best]
        takers[own] = there
        waits[own] = False
        np.add.at(sizes, there, sizes[own])
        edges = edges[waits[edges[:, 0]]]


def grown(sizes: NDArray[Any], least: int, pairs: Integers) -> Integers:
    """Return for each piece the group that it is in: the smallest number of a piece in it.

    Each piece is a group at first. In each round every group of a size of less than `least` is
    joined to the largest of those beside it, of equal ones to that with the smallest number, until
    no such group has another beside it.
    """
    groups = np.arange(len(sizes), dtype=np.int64)
    while True:
        totals = summed(sizes, groups, len(sizes))
        edges = unique_pairs(groups[pairs])
        edges = np.concatenate([edges, edges[:, ::-1]])
        edges = edges[totals[edges[:, 0]] < least]
        if not len(edges):
            return groups
        own, there = edges[:, 0], edges[:, 1]
        order = np.lexsort((-there, totals[there], own))
        own, there = own[order], there[order]
        is_best = np.append(own[1:] != own[:-1], True)
        groups = connected(len(sizes), own[is_best], there[is_best])[groups]


def summed(numbers: NDArray[Any], groups: Integers, count: int) -> NDArray[Any]:
    """Return the sums of whole numbers by group, exact in their type, shape (count,)."""
    found = np.zeros(count, dtype=numbers.dtype)
    np.add.at(found, groups, numbers)
    return found


def summed_cells(numbers: Integers, groups: NDArray[Any], count: int) -> Integers:
    """Return the sums by group of whole numbers from 0 to 2**31, exact, shape (count,)."""
    # Each half is summed exactly by float64.
    low = np.bincount(groups, numbers & 0x7FFF, minlength=count).astype(np.int64)
    high = np.bincount(groups, numbers >> 15, minlength=count).astype(np.int64)
    found: Integers = (high << 15) + low
    return found


def running_sums(totals: Floats, groups: NDArray[Any], values: Floats) -> Floats:
    """Return totals (groups,) with values added, one after the other.

    The sum depends on the order of all values alone, and not on how many come at once.
    """
    groups = np.concatenate([np.arange(len(totals)), groups])
    numbers = np.concatenate([totals, values])
    return np.bincount(groups, numbers, minlength=len(totals)).astype(np.float64)
