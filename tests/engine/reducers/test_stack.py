# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.reducers.stack import Stack, fits_totals, largest, smallest
from image_collections.engine.reducers.summary import Summing


@pytest.fixture
def stack():
    """Three images of four pixels: nothing valid, one, two, and all."""
    values = np.array([[0, 7, 0, 1], [0, 0, 5, 2], [0, 0, 9, 6]], dtype=np.uint8)
    valid = np.array([[0, 1, 0, 1], [0, 0, 1, 1], [0, 0, 1, 1]], dtype=bool)
    return Stack(values, valid)


def test_the_shape_is_layers_by_pixels(stack):
    assert (stack.layers, stack.pixels) == (3, 4)


def test_count_is_that_of_valid_observations(stack):
    assert stack.count.tolist() == [0, 1, 2, 3]
    assert stack.count.dtype == np.intp


def test_count_without_a_mask_is_the_number_of_layers():
    assert Stack(np.zeros((5, 2)), None).count.tolist() == [5, 5]


@pytest.mark.parametrize("layers", [254, 255, 256, 257, 1000])
def test_count_goes_beyond_a_byte(layers):
    valid = np.ones((layers, 2), dtype=bool)
    valid[0, 1] = False
    assert Stack(np.zeros((layers, 2), dtype=np.uint8), valid).count.tolist() == [
        layers,
        layers - 1,
    ]


def test_filled_puts_the_number_at_the_masked_ones_and_keeps_the_type(stack):
    filled = stack.filled(255)
    assert filled.tolist() == [[255, 7, 255, 1], [255, 255, 5, 2], [255, 255, 9, 6]]
    assert filled.dtype == np.uint8


def test_sorted_has_the_masked_ones_last(stack):
    rows = [stack.sorted.rank(rank).tolist() for rank in range(3)]
    assert rows == [[255, 7, 5, 1], [255, 255, 9, 2], [255, 255, 255, 6]]


def test_sorting_leaves_the_values_alone(stack):
    before = stack.values.copy()
    stack.sorted.rank(0)
    np.testing.assert_array_equal(stack.values, before)


@pytest.mark.parametrize(
    ("dtype", "total"), [("uint8", np.int64), ("int32", np.int64), ("uint32", np.int64)]
)
def test_totals_of_integers_are_exact(dtype, total):
    large = np.iinfo(dtype).max
    stack = Stack(np.full((300, 2), large, dtype=dtype), None)
    assert stack.total.tolist() == [300 * int(large)] * 2
    assert stack.total.dtype == total


def test_totals_of_floats_are_float64():
    stack = Stack(np.full((3, 1), 3e38, dtype=np.float32), None)
    assert stack.total.dtype == np.float64
    assert stack.total.tolist() == [pytest.approx(9e38)]


def test_mean_and_variance_are_of_the_valid_ones(stack):
    assert stack.mean.tolist() == [0, 7, 7, 3]
    assert stack.variance[1:].tolist() == [0, 4, pytest.approx(14 / 3)]
    assert stack.mean.dtype == stack.variance.dtype == np.float64


def test_what_is_derived_is_computed_once(stack):
    for name in ("count", "sorted", "total", "mean", "variance"):
        assert getattr(stack, name) is getattr(stack, name)


def test_the_ends_of_types():
    assert (smallest(np.dtype("int16")), largest(np.dtype("int16"))) == (-32768, 32767)
    assert (smallest(np.dtype("uint8")), largest(np.dtype("uint8"))) == (0, 255)
    assert (smallest(np.dtype("float32")), largest(np.dtype("float32"))) == (-np.inf, np.inf)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "int32", "float32"])
@pytest.mark.parametrize("layers", [1, 2, 3, 4, 5, 8, 17, 24])
def test_the_middle_alone_is_that_of_all_ranks(dtype, layers):
    rng = np.random.default_rng(layers)
    ends = [smallest(np.dtype(dtype)), largest(np.dtype(dtype))]
    values = rng.choice([*ends, 1, 2, 3, 50], (layers, 500)).astype(dtype)
    for share in (0.0, 0.1, 0.5, 0.9):
        valid = rng.random(values.shape) >= share
        kept = np.where(valid, values, 0).astype(dtype)
        mask = None if valid.all() else valid
        seen = valid.any(axis=0)
        every = Stack(kept, mask).middle
        only = Stack(kept, mask, only_middle=True).middle
        for one, other in zip(every, only):
            assert one.dtype == other.dtype == np.dtype(dtype)
            np.testing.assert_array_equal(one[seen], other[seen])


def test_the_middle_alone_leaves_the_values_alone(stack):
    before = stack.values.copy()
    alone = Stack(stack.values, stack.valid, only_middle=True)
    low, high = alone.middle
    assert (low.tolist()[1:], high.tolist()[1:]) == ([7, 5, 2], [7, 9, 2])
    np.testing.assert_array_equal(stack.values, before)


@pytest.mark.parametrize(
    "dtype", ["uint8", "int8", "uint16", "int16", "int32", "uint64", "float32", "float64"]
)
def test_a_summary_is_that_of_the_stack(dtype):
    rng = np.random.default_rng(0)
    if np.dtype(dtype).kind == "f":
        values = rng.normal(0, 1000, (300, 6, 7)).astype(dtype)
    else:
        limits = np.iinfo(dtype)
        values = rng.integers(limits.min, limits.max, (300, 6, 7), dtype=dtype, endpoint=True)
    valid = rng.random(values.shape) > 0.3
    valid[:, 0, 0] = False
    values[~valid] = 0
    names = ["totals", "low", "high"]
    moments = ["squares"] if fits_totals(np.dtype(dtype), 300) else []
    summing = Summing((2, 8, 9), len(values), dtype, frozenset([*names, *moments]))
    at = (slice(1, 7), slice(2, 9))
    for stored, mask in zip(values, valid):
        summing.add(stored[None], mask[None], (slice(1, 2), *at))
    expected = Stack(values.reshape(300, -1), valid.reshape(300, -1))
    found = summing.part(1, at)
    assert (found.layers, found.pixels) == (expected.layers, expected.pixels)
    for name in ("count", "total", "mean", "low", "high", *(["variance"] if moments else [])):
        np.testing.assert_array_equal(getattr(found, name), getattr(expected, name))
        assert getattr(found, name).dtype == getattr(expected, name).dtype
    assert summing.part(1, (slice(0, 1), slice(0, 9))).count.tolist() == [0] * 9
    assert not summing.part(0, at).count.any()


def test_an_image_that_is_valid_everywhere_counts_everywhere():
    reads = frozenset(["totals", "low", "high"])
    everywhere = (slice(0, 2), slice(0, 2))
    summing = Summing((1, 2, 2), 1, "uint8", reads)
    summing.add(np.array([[[1, 2], [3, 4]]], dtype=np.uint8), None, (slice(0, 1), *everywhere))
    summary = summing.part(0, everywhere)
    assert summary.count.tolist() == [1, 1, 1, 1]
    assert summary.total.tolist() == summary.low.tolist() == summary.high.tolist() == [1, 2, 3, 4]
