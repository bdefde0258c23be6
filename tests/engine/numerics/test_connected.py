# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connected pieces and their graph, beside a flood over cells and loops over pairs."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.numerics.connected import (
    absorbed,
    connected,
    grown,
    label,
    neighbours,
    running_sums,
    summed,
    summed_cells,
    unique_pairs,
)
from image_collections.engine.numerics.grey_morphology import closed, opened


def flooded(keys):
    """Number the pieces of equal cells, one after the other."""
    found = np.full(keys.shape, -1)
    count = 0
    for start in np.ndindex(keys.shape):
        if found[start] >= 0:
            continue
        waiting = [start]
        found[start] = count
        while waiting:
            row, column = waiting.pop()
            for place in (
                (row - 1, column),
                (row + 1, column),
                (row, column - 1),
                (row, column + 1),
            ):
                if (
                    0 <= place[0] < keys.shape[0]
                    and 0 <= place[1] < keys.shape[1]
                    and found[place] < 0
                    and keys[place] == keys[row, column]
                ):
                    found[place] = count
                    waiting.append(place)
        count += 1
    return found, count


def spiral(side):
    """Return one long way that winds to the middle, 1 on 0."""
    keys = np.zeros((side, side), dtype=int)
    top, left, bottom, right = 0, 0, side - 1, side - 1
    while top <= bottom and left <= right:
        keys[top, max(left - 1, 0) : right + 1] = 1
        keys[top : bottom + 1, right] = 1
        keys[bottom, left : right + 1] = 1
        keys[top + 2 : bottom + 1, left] = 1
        top, left, bottom, right = top + 2, left + 2, bottom - 2, right - 2
    return keys


@pytest.mark.parametrize("seed", range(12))
def test_pieces_are_those_of_a_flood(seed):
    rng = np.random.default_rng(seed)
    shape = tuple(rng.integers(1, 40, 2))
    keys = rng.integers(0, int(rng.integers(1, 5)) + 1, shape) * 7 - 3
    found, count = label(keys)
    expected, number = flooded(keys)
    assert count == number
    np.testing.assert_array_equal(found, expected)
    pairs = {
        tuple(sorted((int(expected[place]), int(expected[other]))))
        for place in np.ndindex(shape)
        for other in ((place[0] + 1, place[1]), (place[0], place[1] + 1))
        if other[0] < shape[0] and other[1] < shape[1] and expected[place] != expected[other]
    }
    assert {tuple(pair) for pair in neighbours(found).tolist()} == pairs


def test_a_long_way_is_one_piece():
    keys = spiral(101)
    assert label(keys)[1] == flooded(keys)[1]
    np.testing.assert_array_equal(label(keys)[0], flooded(keys)[0])
    comb = np.zeros((60, 61), dtype=int)
    comb[:, ::2] = 1
    comb[-1] = 1
    np.testing.assert_array_equal(label(comb)[0], flooded(comb)[0])


def test_nodes_of_a_shuffled_chain_are_connected():
    order = np.random.default_rng(2).permutation(5000)
    assert not connected(5000, order[:-1], order[1:]).any()
    assert connected(3, order[:0], order[:0]).tolist() == [0, 1, 2]


def slowly_absorbed(sizes, small, pairs):
    """Return takers, round by round and piece by piece."""
    takers, sizes, waits = list(range(len(sizes))), list(sizes), list(small)
    while True:
        chosen = {}
        for piece in range(len(sizes)):
            if not waits[piece]:
                continue
            beside = {b for a, b in pairs if a == piece} | {a for a, b in pairs if b == piece}
            there = [takers[each] for each in beside if not waits[each]]
            if there:
                chosen[piece] = min(there, key=lambda each: (-sizes[each], each))
        if not chosen:
            return takers
        for piece, taker in chosen.items():
            takers[piece] = taker
            waits[piece] = False
        for piece, taker in chosen.items():
            sizes[taker] += sizes[piece]


@pytest.mark.parametrize("seed", range(20))
def test_small_pieces_go_to_the_largest_beside_them(seed):
    rng = np.random.default_rng(seed)
    count = int(rng.integers(2, 40))
    pairs = unique_pairs(rng.integers(0, count, (int(rng.integers(0, 80)), 2)))
    sizes = rng.integers(1, 9, count)
    small = rng.random(count) < rng.choice([0.3, 0.8, 1.0])
    found = absorbed(sizes, small, pairs)
    assert found.tolist() == slowly_absorbed(sizes.tolist(), small.tolist(), pairs.tolist())


def slowly_grown(sizes, least, pairs):
    """Return groups, as sets of pieces, round by round."""
    groups = [{piece} for piece in range(len(sizes))]
    while True:
        wishes = []
        for group in groups:
            near = [
                other
                for other in groups
                if other is not group
                and any({a, b} & group and {a, b} & other for a, b in pairs.tolist())
            ]
            if near and sum(sizes[each] for each in group) < least:
                best = min(near, key=lambda each: (-sum(sizes[k] for k in each), min(each)))
                wishes.append((min(group), min(best)))
        if not wishes:
            return [min(group) for piece in range(len(sizes)) for group in groups if piece in group]
        for one, other in wishes:
            both = [group for group in groups if one in group or other in group]
            groups = [group for group in groups if group not in both] + [set().union(*both)]


@pytest.mark.parametrize("seed", range(20))
def test_small_pieces_grow_together(seed):
    rng = np.random.default_rng(seed)
    count = int(rng.integers(2, 30))
    pairs = unique_pairs(rng.integers(0, count, (int(rng.integers(0, 60)), 2)))
    sizes = rng.integers(1, 9, count)
    least = int(rng.integers(1, 60))
    found = grown(sizes, least, pairs)
    assert found.tolist() == slowly_grown(sizes.tolist(), least, pairs)
    totals = np.bincount(found, sizes, minlength=count)
    apart = found[pairs][found[pairs[:, 0]] != found[pairs[:, 1]]]
    assert (totals[apart] >= least).all()


def test_sums_are_exact_and_in_order():
    big = np.array([2**31 - 1] * 5 + [1], dtype=np.int64)
    groups = np.array([1, 1, 1, 1, 1, 0])
    assert summed_cells(big, groups, 3).tolist() == [1, 5 * (2**31 - 1), 0]
    assert summed(big << 25, groups, 2).tolist() == [1 << 25, (5 * (2**31 - 1)) << 25]
    values = np.random.default_rng(1).normal(size=300) * 10.0 ** np.arange(300)
    groups = np.arange(300) % 3
    expected = [0.0, 0.0, 0.0]
    for group, value in zip(groups, values):
        expected[group] += value
    whole = running_sums(np.zeros(3), groups, values)
    parts = np.zeros(3)
    for start in range(0, 300, 7):
        parts = running_sums(parts, groups[start : start + 7], values[start : start + 7])
    assert whole.tolist() == parts.tolist() == expected


def slow_extreme(values, valid, cells, choose):
    found = values.copy()
    for row, column in zip(*np.nonzero(valid)):
        near = (
            slice(max(0, row - cells), row + cells + 1),
            slice(max(0, column - cells), column + cells + 1),
        )
        found[row, column] = choose(values[near][valid[near]])
    return found


@pytest.mark.parametrize("cells", [0, 1, 2, 3, 5, 8])
def test_masked_cells_have_no_part_in_openings(cells):
    rng = np.random.default_rng(cells)
    values = rng.integers(0, 4, (23, 31)).astype(np.int64)
    valid = rng.random(values.shape) < 0.8
    values[~valid] = 99
    low = slow_extreme(values, valid, cells, np.min)
    high = slow_extreme(values, valid, cells, np.max)
    found, other = opened(values, valid, cells), closed(values, valid, cells)
    np.testing.assert_array_equal(found[valid], slow_extreme(low, valid, cells, np.max)[valid])
    np.testing.assert_array_equal(other[valid], slow_extreme(high, valid, cells, np.min)[valid])
