# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every reducer against a slow, obvious twin in plain Python, on awkward stacks."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction

import numpy as np
import pytest
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.engine.stack import Stack

EPSILON = 2.0**-52
INF, NAN = math.inf, math.nan
INTEGERS = ("uint8", "int8", "uint16", "int16", "uint32", "int32")
FLOATS = ("float32", "float64")
OPTIONS = ReducerOptions(percentiles=(0.0, 5.0, 25.0, 37.5, 50.0, 90.0, 99.0, 100.0))


# ---- the twins: from the valid values of one pixel, in order, to the outputs, NaN for masked -----


def plain(number):
    """Return the float nearest to an exact number, infinite when it is too large."""
    try:
        return float(number)
    except OverflowError:
        return INF if number > 0 else -INF


def exact_sum(values):
    if any(math.isinf(value) for value in values):
        return sum(value for value in values if math.isinf(value))
    return sum(Fraction(value) for value in values)


def exact_mean(values):
    return exact_sum(values) / len(values)


def twin_product(values, options):
    if any(math.isinf(value) for value in values):
        signs = [0 if value == 0 else math.copysign(1, value) for value in values]
        return [math.prod(signs) * INF]
    return [plain(math.prod(Fraction(value) for value in values))]


def twin_median(values, options):
    ranks = sorted(values)
    half = len(ranks) // 2
    if len(ranks) % 2:
        return [plain(ranks[half])]
    if math.isinf(ranks[half - 1]) or math.isinf(ranks[half]):
        return [ranks[half - 1] + ranks[half]]
    return [plain((Fraction(ranks[half - 1]) + Fraction(ranks[half])) / 2)]


def twin_percentile(values, options):
    return [interpolated(sorted(values), percent) for percent in options.percentiles]


def interpolated(ranks, percent):
    place = Fraction(percent) / 100 * (len(ranks) - 1)
    below = math.floor(place)
    share = place - below
    if share == 0 or ranks[below] == ranks[below + 1]:
        return plain(ranks[below])
    if math.isinf(ranks[below]) or math.isinf(ranks[below + 1]):
        return ranks[below] + ranks[below + 1]
    return plain(Fraction(ranks[below]) * (1 - share) + Fraction(ranks[below + 1]) * share)


def twin_mode(values, options):
    times = Counter(values)
    return [min(value for value in times if times[value] == max(times.values()))]


def variance(values):
    if any(math.isinf(value) for value in values):
        return NAN
    mean = exact_mean(values)
    return sum((Fraction(value) - mean) ** 2 for value in values) / len(values)


TWINS = {
    "count": lambda values, options: [len(values)],
    "sum": lambda values, options: [plain(exact_sum(values))],
    "product": twin_product,
    "mean": lambda values, options: [plain(exact_mean(values))],
    "median": twin_median,
    "percentile": twin_percentile,
    "mode": twin_mode,
    "min": lambda values, options: [min(values)],
    "max": lambda values, options: [max(values)],
    "stdDev": lambda values, options: [math.sqrt(variance(values))],
    "variance": lambda values, options: [plain(variance(values))],
    "first": lambda values, options: [values[0]],
    "last": lambda values, options: [values[-1]],
}

# How far float64 arithmetic may be from the exact result, beside a relative 1e-12: by the number
# of values and the largest of them. Reducers that are not here are exact.
SLACK = {
    "sum": lambda number, size: number**2 * EPSILON * size,
    "product": lambda number, size: 5e-324,
    "mean": lambda number, size: number * EPSILON * size,
    "median": lambda number, size: EPSILON * size,
    "percentile": lambda number, size: 4 * EPSILON * size,
    "stdDev": lambda number, size: number * EPSILON * size,
    # The rounding of the mean enters the two-pass formula by its square.
    "variance": lambda number, size: (number * EPSILON * size) ** 2,
}
# Reducers that add: their float64 stacks stay where sums and squares are float64 numbers too.
ADDING = {"sum", "mean", "stdDev", "variance"}


def test_every_reducer_has_a_twin():
    assert set(TWINS) == set(REDUCERS)


# ---- running one ---------------------------------------------------------------------------------


def reduced(key, values, valid, options=OPTIONS):
    """Return the outputs as (outputs, pixels) and where they are valid, after the contract."""
    reducer = REDUCERS[key]
    stack = Stack(values, valid)
    result = reducer.kernel(stack, options)
    names = reducer.output_names(options)
    pixels = values.shape[1]
    assert result.shape in ([(pixels,), (1, pixels)] if len(names) == 1 else [(len(names), pixels)])
    assert result.dtype == expected_dtype(reducer.output, result.dtype, values.dtype)
    result = np.atleast_2d(result)
    enough = stack.count >= reducer.least
    return result, enough & ~np.isnan(result.astype(np.float64))


def expected_dtype(output, got, given):
    if output == "input":
        return given
    if output == "count":
        assert got.kind in "iu"
        return got
    return np.int64 if output == "sum" and given.kind != "f" else np.float64


def check(key, values, valid, options=OPTIONS):
    """Compare every pixel with the twin."""
    result, shown = reduced(key, values, valid, options)
    for pixel in range(values.shape[1]):
        column = values[:, pixel].tolist()
        if valid is not None:
            column = [value for value, good in zip(column, valid[:, pixel].tolist()) if good]
        enough = len(column) >= REDUCERS[key].least
        expected = TWINS[key](column, options) if enough else [NAN] * len(result)
        assert len(expected) == len(result)
        for place, wanted in enumerate(expected):
            where = f"{key} output {place} of {column}"
            assert shown[place, pixel] == (not math.isnan(wanted)), where
            if not math.isnan(wanted):
                compare(key, result[place, pixel].item(), wanted, column, where)


def compare(key, got, wanted, column, where):
    if key not in SLACK or math.isinf(wanted):
        assert got == wanted, where
        return
    size = max((abs(value) for value in column if not math.isinf(value)), default=0)
    slack = SLACK[key](len(column), size) + 1e-12 * abs(wanted)
    assert abs(got - wanted) <= slack, where
    if key in ("median", "percentile"):
        assert min(column) <= got <= max(column), where


def pool(dtype, key, *, infinite=False):
    """Return numbers of a type that make trouble: its ends, 0, negative ones, and few others."""
    if dtype in INTEGERS:
        limits = np.iinfo(dtype)
        numbers = {limits.min, limits.max, limits.max - 1, 0, 1, 2, 7, 100}
        return sorted(numbers | ({-1, -2, -100} if limits.min else set()))
    end = float(np.finfo(dtype).max)
    if dtype == "float64" and key in ADDING:
        end = 2.0**500
    numbers = [-end, end, end / 2, 0.0, 1.0, -1.0, 0.1, 0.3, -2.5, 1e-30, 1e10]
    return [*numbers, INF, -INF] if infinite else numbers


def random_stack(rng, dtype, key, layers, *, pixels=16, infinite=False):
    """Return values and validity; the first columns have nothing, all, and one valid."""
    values = rng.choice(
        np.array(pool(dtype, key, infinite=infinite), dtype=dtype), (layers, pixels)
    )
    valid = rng.random((layers, pixels)) < 0.6
    valid[:, 0] = False
    valid[:, 1] = True
    valid[:, 2] = np.arange(layers) == layers // 2
    return np.where(valid, values, 0).astype(dtype), valid


@pytest.mark.parametrize("key", REDUCERS)
@pytest.mark.parametrize("dtype", INTEGERS + FLOATS)
def test_masked_stacks_of_any_number_of_layers_agree_with_the_twin(key, dtype):
    rng = np.random.default_rng(1)
    for layers in range(1, 18):
        check(key, *random_stack(rng, dtype, key, layers))


@pytest.mark.parametrize("key", REDUCERS)
@pytest.mark.parametrize("dtype", INTEGERS + FLOATS)
def test_wholly_valid_stacks_agree_with_the_twin(key, dtype):
    rng = np.random.default_rng(2)
    for layers in (*range(1, 18), 40):
        values = rng.choice(np.array(pool(dtype, key), dtype=dtype), (layers, 8))
        check(key, values, None)


@pytest.mark.parametrize("key", REDUCERS)
@pytest.mark.parametrize("dtype", FLOATS)
def test_infinity_is_a_value(key, dtype):
    rng = np.random.default_rng(3)
    for layers in (1, 2, 3, 4, 5, 9, 17):
        values, valid = random_stack(rng, dtype, key, layers, pixels=40, infinite=True)
        check(key, values, valid)
        check(key, values, None)


@pytest.mark.parametrize("key", REDUCERS)
@pytest.mark.parametrize("dtype", INTEGERS + FLOATS)
def test_many_ties_agree_with_the_twin(key, dtype):
    rng = np.random.default_rng(4)
    for layers in (2, 3, 4, 6, 12):
        valid = rng.random((layers, 40)) < 0.8
        values = np.where(valid, rng.integers(1, 4, (layers, 40)), 0).astype(dtype)
        check(key, values, valid)


@pytest.mark.parametrize("key", REDUCERS)
def test_more_layers_than_a_byte_counts_agree_with_the_twin(key):
    rng = np.random.default_rng(5)
    for layers in (255, 256, 257, 300):
        values, valid = random_stack(rng, "uint8", key, layers, pixels=5)
        check(key, values, valid)
        check(key, values, None)


@pytest.mark.parametrize("key", REDUCERS)
@pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
def test_strided_stacks_and_single_pixels_agree_with_the_twin(key, dtype):
    values, valid = random_stack(np.random.default_rng(6), dtype, key, 10, pixels=30)
    check(key, values[:, ::3], valid[:, ::3])
    check(key, values[::2, 5:6], valid[::2, 5:6])
    check(key, values[:, 1:2], None)
    check(key, np.asfortranarray(values), np.asfortranarray(valid))


@pytest.mark.parametrize("key", REDUCERS)
@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("end", ["min", "max"])
def test_the_end_of_a_type_is_a_legal_value_beside_masked_ones(key, dtype, end):
    number = getattr(np.iinfo(dtype), end)
    values = np.array([[number, 0, 5], [0, number, 0], [number, 0, number]], dtype=dtype)
    valid = np.array([[1, 0, 1], [0, 1, 0], [1, 0, 1]], dtype=bool)
    check(key, values, valid)


@pytest.mark.parametrize(("key", "least", "most"), [("min", True, False), ("max", False, True)])
def test_the_ends_of_64_bit_integers_are_kept(key, least, most):
    for dtype in ("int64", "uint64"):
        limits = np.iinfo(dtype)
        values = np.array([[limits.min], [limits.max], [0]], dtype=dtype)
        valid = np.array([[True], [True], [False]])
        result, shown = reduced(key, values, valid)
        assert result.tolist() == [[limits.min if least else limits.max]]
        assert result.dtype == dtype
        assert shown.all()


@pytest.mark.parametrize("dtype", ["int64", "uint64"])
def test_sums_of_64_bit_integers_do_not_overflow(dtype):
    large = np.iinfo(dtype).max
    stack = Stack(np.full((4, 1), large, dtype=dtype), None)
    assert stack.total.dtype == np.float64
    assert stack.total.tolist() == [4.0 * large]
    assert stack.mean.tolist() == [float(large)]
    assert stack.variance.tolist() == [0.0]


def test_near_numbers_far_from_zero_keep_their_variance():
    values = np.array([[1e9 + 1], [1e9 + 2], [1e9 + 3]])
    assert reduced("variance", values, None)[0] == pytest.approx(2 / 3, rel=1e-12)
    assert reduced("stdDev", values, None)[0] == pytest.approx(math.sqrt(2 / 3), rel=1e-12)


def test_a_product_is_0_where_a_factor_is_0_even_when_the_others_are_too_large():
    values = np.array([[1e200, 0.0, 1e200], [1e200, 1e200, 1e-200], [0.0, 1e200, 1e200]])
    result, shown = reduced("product", np.vstack([values, [[1, 1, 1e-200]]]), None)
    assert result.tolist() == [[0.0, 0.0, pytest.approx(1.0, rel=1e-12)]]
    assert shown.all()
    white = np.full((300, 1), 255, dtype=np.uint8)
    assert reduced("product", white, None)[0].tolist() == [[INF]]
    white[299] = 0
    assert reduced("product", white, None)[0].tolist() == [[0.0]]


def test_a_percentile_that_falls_on_a_rank_is_that_value():
    """Also where 0.28 * 25 is a little more than 7, and the next value is infinite."""
    for number in range(1, 102):
        for percent in range(101):
            rank, rest = divmod(percent * (number - 1), 100)
            if rest:
                continue
            column = np.where(np.arange(number) <= rank, np.arange(number) / 7, INF)[:, None]
            options = ReducerOptions(percentiles=(float(percent),))
            assert reduced("percentile", column, None, options)[0].tolist() == [[rank / 7]]
