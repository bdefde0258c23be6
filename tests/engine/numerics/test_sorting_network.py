# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import itertools

import numpy as np
import pytest
from image_collections.engine.numerics import sorting_network as network
from image_collections.engine.numerics.sorting_network import SortedLayers, comparators, steps_to

TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")


def with_work_space(values):
    return np.vstack([values, np.zeros((1, values.shape[1]), dtype=values.dtype)])


def ranks_of(values):
    layers = SortedLayers(with_work_space(values))
    return np.stack([layers.rank(rank) for rank in range(len(values))])


@pytest.mark.parametrize("count", range(1, 13))
def test_every_sequence_of_zeros_and_ones_is_sorted(count):
    """So every sequence of numbers is: Knuth, volume 3, section 5.3.4, theorem Z."""
    values = np.array(list(itertools.product((0, 1), repeat=count)), dtype=np.uint8).T
    ones = values.sum(axis=0)
    expected = np.arange(count)[:, None] >= count - ones
    np.testing.assert_array_equal(ranks_of(values), expected)


@pytest.mark.parametrize("count", [*range(13, 41), 64, 65, 128, 300])
def test_random_numbers_are_sorted(count):
    values = np.random.default_rng(count).integers(0, 50, (count, 200)).astype(np.int16)
    ranks = ranks_of(values)
    np.testing.assert_array_equal(ranks, np.sort(values, axis=0))
    assert ranks.dtype == np.int16


@pytest.mark.parametrize("dtype", TYPES)
def test_the_ends_of_every_type_are_sorted(dtype):
    if np.dtype(dtype).kind == "f":
        low, high = -np.inf, np.inf
    else:
        low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
    values = np.array([[high], [1], [low], [high], [0], [low]], dtype=dtype)
    expected = sorted(values[:, 0].tolist())
    assert ranks_of(values)[:, 0].tolist() == expected


def test_every_pixel_can_ask_for_its_own_rank():
    values = np.array([[30, 3, 9], [10, 1, 9], [20, 2, 8]], dtype=np.uint8)
    layers = SortedLayers(with_work_space(values))
    assert layers.at(np.array([0, 0, 0])).tolist() == [10, 1, 8]
    assert layers.at(np.array([2, 1, 0])).tolist() == [30, 2, 8]
    assert layers.at(np.array([1, 2, 2])).tolist() == [20, 3, 9]
    assert layers.at(np.array([1, 2, 2])).dtype == np.uint8


def test_asking_does_not_change_the_ranks_asked_for():
    layers = SortedLayers(np.array([[2.0, 5.0], [1.0, 4.0], [0.0, 0.0]]))
    ranks = np.array([1, 0])
    layers.at(ranks)
    assert ranks.tolist() == [1, 0]


@pytest.mark.parametrize("count", range(1, 70))
def test_steps_go_from_a_lower_to_a_higher_place(count):
    for low, high in comparators(count):
        assert 0 <= low < high < count


@pytest.mark.parametrize(
    ("count", "steps"), [(1, 0), (2, 1), (3, 3), (4, 5), (5, 9), (8, 19), (16, 63), (32, 191)]
)
def test_the_number_of_steps_is_that_of_batchers_sort(count, steps):
    assert len(comparators(count)) == steps


@pytest.mark.parametrize("count", range(1, 13))
def test_ranks_that_are_asked_for_come_out_right_and_take_fewer_steps(count):
    values = np.array(list(itertools.product((0, 1), repeat=count)), dtype=np.uint8).T
    expected = np.sort(values, axis=0)
    for ranks in itertools.combinations(range(count), min(2, count)):
        layers = SortedLayers(with_work_space(values), ranks)
        for rank in ranks:
            np.testing.assert_array_equal(layers.rank(rank), expected[rank])
        assert len(steps_to(count, ranks)) <= len(steps_to(count, None))


def test_a_quarter_of_the_work_is_left_out_for_the_median():
    done = [sum(step[2:]) for step in steps_to(24, (11, 12))]
    assert sum(done) <= 0.75 * 2 * len(comparators(24))


def test_ranks_can_be_looked_up_by_a_key():
    layers = SortedLayers(np.array([[2, 5, 8], [1, 4, 7], [3, 6, 9], [0, 0, 0]], dtype=np.uint8))
    assert layers.at(np.array([2, 0]), np.array([1, 0, 0])).tolist() == [1, 6, 9]


@pytest.mark.parametrize("count", [1, 2, 24])
@pytest.mark.parametrize("pixels", [1, 7, 50])
def test_rows_with_gaps_are_sorted_and_looked_up_piece_by_piece(count, pixels, monkeypatch):
    monkeypatch.setattr(network, "PIECE", 7)
    rng = np.random.default_rng(count)
    rows = network.new_rows(count + 1, pixels, np.float64)
    assert rows.shape == (count + 1, pixels)
    rows[...] = rng.normal(size=rows.shape)
    expected = np.sort(rows[:-1], axis=0)
    layers = SortedLayers(rows)
    np.testing.assert_array_equal([layers.rank(rank) for rank in range(count)], expected)
    ranks = rng.integers(0, count, pixels)
    np.testing.assert_array_equal(layers.at(ranks), expected[ranks, np.arange(pixels)])
    table, key = rng.integers(0, count, 5), rng.integers(0, 5, pixels).astype(np.uint8)
    found = layers.at(table, key)
    np.testing.assert_array_equal(found, expected[table[key], np.arange(pixels)])


@pytest.mark.parametrize("dtype", TYPES)
def test_rows_of_a_tile_do_not_begin_at_the_same_place_of_a_cache(dtype):
    """Caches are built of ways of 4 KB and more, each a power of two."""
    places = {address % 4096 for address in 512 * 512 * np.dtype(dtype).itemsize * np.arange(24)}
    assert places == {0}
    step = network.new_rows(25, 512 * 512, dtype).strides[0]
    assert len({step * row % 4096 for row in range(21)}) == 21
