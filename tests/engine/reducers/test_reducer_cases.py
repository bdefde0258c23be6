# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers on small columns whose results can be worked out by hand; the twins are elsewhere."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.tests.engine.reducers.test_reducers import INTEGERS, reduced

INF = math.inf


def of(key, column, dtype="float64", **options):
    """Return the outputs of one pixel as a list, None for masked."""
    result, shown = reduced(key, np.array(column, dtype)[:, None], None, ReducerOptions(**options))
    return [number if is_shown else None for number, is_shown in zip(result[:, 0], shown[:, 0])]


def test_one_observation_has_a_variance_of_0_and_no_sample_variance():
    assert [of(key, [7.0]) for key in ("variance", "stdDev", "range", "iqr", "mad")] == [[0.0]] * 5
    for key in ("sampleVariance", "sampleStdDev", "skew", "kurtosis"):
        assert of(key, [7.0]) == [None]


def test_two_observations_have_a_sample_variance():
    assert of("sampleVariance", [1.0, 3.0]) == [2.0]
    assert of("sampleStdDev", [1.0, 3.0]) == [math.sqrt(2)]
    assert of("skew", [1.0, 3.0]) == [0.0]
    assert of("kurtosis", [1.0, 3.0]) == [-2.0]


@pytest.mark.parametrize("number", [0.1, 0.3, -0.7, 1e-30, 1e30, 7, 0])
@pytest.mark.parametrize("times", [2, 3, 6, 7, 10, 49])
def test_equal_observations_have_no_shape_and_no_spread(number, times):
    """The mean of three times 0.1 is not 0.1."""
    column = [number] * times
    for key in ("skew", "kurtosis"):
        assert of(key, column) == [None]
        assert of(key, column, "float32") == [None]
    for key in ("variance", "stdDev", "sampleVariance", "sampleStdDev", "range", "iqr", "mad"):
        assert of(key, column) == [0.0]


def test_shapes_of_a_small_column():
    """Moments of 0, 0, 0, 4 around 1: 3 + 9, -3 + 27, 3 + 81, each divided by 4."""
    assert of("skew", [0, 0, 0, 4], "uint8") == [pytest.approx(6 / 3**1.5, rel=1e-15)]
    assert of("kurtosis", [0, 0, 0, 4], "uint8") == [pytest.approx(21 / 9 - 3, rel=1e-15)]


def test_runs_and_variety_count_differently():
    column = [1, 1, 2, 2, 1]
    assert of("countRuns", column, "uint8") == [3]
    assert of("variety", column, "uint8") == [2]
    assert of("mode", column, "uint8") == [1]
    assert of("minority", column, "uint8") == [2]


def test_a_masked_value_does_not_break_a_run():
    values = np.array([[5], [0], [5], [0], [0]], dtype=np.uint8)
    valid = np.array([[1], [0], [1], [0], [1]], dtype=bool)
    assert reduced("countRuns", values, valid)[0].tolist() == [[2]]


def test_the_least_frequent_value_is_the_smallest_of_a_tie():
    assert of("minority", [7, 7, 5, 5, 9, 9], "uint8") == [5]
    assert of("minority", [7, 5, 5, 9], "uint8") == [7]
    assert of("minority", [255, 0, 0], "uint8") == [255]


def test_the_interval_mean_has_both_ends():
    assert of("intervalMean", [1, 2, 3, 4, 100], "uint8", interval=(25.0, 75.0)) == [3.0]
    assert of("intervalMean", [1, 2, 3, 4, 100], "uint8", interval=(0.0, 100.0)) == [22.0]
    assert of("intervalMean", [1, 2, 3, 4, 100], "uint8", interval=(75.0, 75.0)) == [4.0]
    assert of("intervalMean", [2, 2, 2, 9], "uint8", interval=(0.0, 60.0)) == [2.0]


def test_an_interval_without_a_value_is_masked():
    """Of 1 and 2, none lies between 1.4 and 1.6."""
    assert of("intervalMean", [1.0, 2.0], interval=(40.0, 60.0)) == [None]


def test_the_median_absolute_deviation_is_not_scaled():
    assert of("mad", [1, 1, 2, 2, 4, 6, 9], "uint8") == [1.0]
    assert of("mad", [0, 255], "uint8") == [127.5]


def test_flags_are_of_the_valid_values():
    values = np.array([[0, 0, 3, 0], [0, 2, 4, 0], [5, 0, 0, 0]], dtype=np.int16)
    valid = np.array([[1, 1, 1, 0], [1, 1, 1, 1], [1, 0, 0, 0]], dtype=bool)
    assert reduced("any", values, valid)[0].tolist() == [[True, True, True, False]]
    assert reduced("all", values, valid)[0].tolist() == [[False, False, True, False]]


def test_infinity_and_negative_zero_are_flags_too():
    assert of("all", [INF, -INF]) == [True]
    assert of("any", [-0.0, 0.0]) == [False]


@pytest.mark.parametrize("dtype", [*INTEGERS, "int64", "uint64"])
def test_bits_are_those_of_the_valid_values_in_their_own_type(dtype):
    values = np.array([[12, 0, 12], [10, 10, 0], [0, 0, 0]], dtype=dtype)
    valid = np.array([[1, 0, 1], [1, 1, 0], [0, 0, 0]], dtype=bool)
    for key, expected in (("bitwiseAnd", [8, 10, 12]), ("bitwiseOr", [14, 10, 12])):
        result, _ = reduced(key, values, valid)
        assert result.tolist() == [expected]
        assert result.dtype == dtype


def test_a_product_is_a_float64():
    assert REDUCERS["product"].output == "double"
    assert of("product", [255] * 5, "uint8") == [255.0**5]
