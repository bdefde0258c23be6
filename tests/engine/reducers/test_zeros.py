# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Zeros with a sign: they are equal, and which of them comes out depends on no block."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.numerics.accumulators import Moments
from image_collections.engine.numerics.weighted_statistics import statistics
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.engine.reducers.overflow import computed
from image_collections.engine.reducers.stack import Stack
from image_collections.engine.reducers.summary import Summing

PIXELS = 67
OPTIONS = ReducerOptions(percentiles=(0.0, 30.0, 50.0, 100.0))
# Reducers of bits refuse decimals.
OF_FLOATS = [key for key in REDUCERS if REDUCERS[key].output != "bits"]


def zeros(layers, dtype, seed=0):
    """Return values of which most are zeros of either sign, and where they are valid."""
    rng = np.random.default_rng(seed)
    values = rng.choice([-0.0, 0.0, -0.0, 0.0, -1.0, 1.0], (layers, PIXELS)).astype(dtype)
    valid = rng.random(values.shape) < 0.8
    return np.where(valid, values, dtype(0)), valid


def reduced(key, values, valid, part):
    """Return what comes of some pixels, with the sign of what is zero."""
    years = np.arange(len(values)) / 7
    stack = Stack(values[:, part].copy(), valid[:, part].copy(), years)
    result = np.atleast_2d(computed(REDUCERS[key], stack, OPTIONS))
    return result, np.signbit(result) & (result == 0) if result.dtype.kind == "f" else result


@pytest.mark.parametrize("key", OF_FLOATS)
def test_the_sign_of_zero_does_not_depend_on_the_pixels_beside(key):
    for dtype in (np.float32, np.float64):
        for layers in (2, 5):
            values, valid = zeros(layers, dtype, layers)
            whole, signs = reduced(key, values, valid, slice(None))
            for width in (3, 20):
                for start in range(0, PIXELS, width):
                    part = slice(start, start + width)
                    one, its = reduced(key, values, valid, part)
                    np.testing.assert_array_equal(one, whole[:, part])
                    np.testing.assert_array_equal(its, signs[:, part])


@pytest.mark.parametrize("key", ["min", "max", "mode", "minority", "median", "percentile"])
def test_where_zeros_of_both_signs_are_equal_the_one_without_is_taken(key):
    for pair in ((-0.0, 0.0), (0.0, -0.0), (-0.0, -0.0)):
        values = np.repeat(np.array(pair, dtype=np.float32)[:, None], 40, axis=1)
        _, signs = reduced(key, values, np.ones(values.shape, bool), slice(None))
        assert not signs.any()


def test_statistics_of_zones_have_one_zero():
    for pair in ((-0.0, 0.0), (0.0, -0.0), (-0.0, -0.0)):
        found = statistics(np.array(pair) + 1j, (10.0, 90.0))
        assert not any(np.signbit(value) for value in found.values())
        moments = Moments()
        for value in pair:
            moments.add(np.array([value]))
        assert not np.signbit([moments.low, moments.high]).any()


@pytest.mark.parametrize("key", ["first", "last"])
def test_what_is_taken_by_its_place_keeps_its_sign(key):
    values = np.repeat(np.array([-0.0, 0.0])[:, None], 40, axis=1)
    _, signs = reduced(key, values, np.ones(values.shape, bool), slice(None))
    assert signs.all() == (key == "first")


@pytest.mark.parametrize("key", ["min", "max"])
def test_a_summary_gives_the_same_zero(key):
    values, valid = zeros(5, np.float32)
    summing = Summing((1, 1, PIXELS), 5, np.float32, frozenset({"low", "high"}))
    for row, seen in zip(values, valid):
        at = slice(0, 1), slice(0, 1), slice(0, PIXELS)
        summing.add(row[None, None], seen[None, None], at)
    summary = summing.part(0, (slice(None), slice(None)))
    found = computed(REDUCERS[key], summary, OPTIONS)
    whole, signs = reduced(key, values, valid, slice(None))
    np.testing.assert_array_equal(found, whole[0])
    np.testing.assert_array_equal(np.signbit(found) & (found == 0), signs[0])
