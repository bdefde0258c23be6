# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every reducer against a slow, obvious twin in plain Python, on awkward stacks."""

from __future__ import annotations

import math
import re
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.engine.reducers.stack import Stack
from image_collections.tests.engine.reducers import circular_twins, reducer_twins, trend_twins

README = Path(__file__).resolve().parents[3] / "README.md"
FAMILIES = (reducer_twins, circular_twins, trend_twins)
TWINS = {key: twin for family in FAMILIES for key, twin in family.TWINS.items()}
SLACK = {key: rule for family in FAMILIES for key, rule in family.SLACK.items()}
ENDS = {key: power for family in FAMILIES for key, power in family.ENDS.items()}

INF, NAN = math.inf, math.nan
INTEGERS = ("uint8", "int8", "uint16", "int16", "uint32", "int32")
FLOATS = ("float32", "float64")
OPTIONS = ReducerOptions(percentiles=(0.0, 5.0, 25.0, 37.5, 50.0, 90.0, 99.0, 100.0))
# Reducers of bits refuse decimals.
OF_FLOATS = [key for key in REDUCERS if REDUCERS[key].output != "bits"]

# Types are looped over within a test: one test of each would take longer to set up than to run.
every_reducer = pytest.mark.parametrize("key", REDUCERS)


def test_every_reducer_has_one_twin():
    assert sorted(key for family in FAMILIES for key in family.TWINS) == sorted(REDUCERS)
    assert set(SLACK) | set(ENDS) <= set(REDUCERS)


def test_the_readme_has_the_table_of_reducers():
    table = README.read_text(encoding="utf-8").split("<!-- reducers -->")[1]
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", table.split("<!-- /reducers")[0], re.M)
    assert rows == [(key, reducer.summary) for key, reducer in REDUCERS.items()]


# ---- running one ---------------------------------------------------------------------------------


def times_of(layers):
    """Return times in years: whole days in no order, every fourth that of the image before."""
    days = np.random.default_rng(layers).integers(16436, 20089, layers)
    days[3::4] = days[2::4][: len(days[3::4])]
    return days / 365.25


def reduced(key, values, valid, options=OPTIONS, times=None):
    """Return the outputs as (outputs, pixels) and where they are valid, after the contract."""
    reducer = REDUCERS[key]
    stack = Stack(values, valid, times_of(len(values)) if times is None else times)
    result = reducer.kernel(stack, options)
    names = reducer.output_names(options)
    pixels = values.shape[1]
    assert result.shape in ([(pixels,), (1, pixels)] if len(names) == 1 else [(len(names), pixels)])
    assert result.dtype == expected_dtype(reducer.output, result.dtype, values.dtype)
    result = np.atleast_2d(result)
    enough = stack.count >= reducer.least
    return result, enough & ~np.isnan(result.astype(np.float64))


def expected_dtype(output, got, given):
    if output in ("input", "bits"):
        return given
    if output == "count":
        assert got.kind in "iu"
        return got
    if output == "flag":
        return np.bool_
    return np.int64 if output == "sum" and given.kind != "f" else np.float64


def check(key, values, valid, options=OPTIONS, times=None):
    """Compare every pixel with the twin."""
    times = times_of(len(values)) if times is None else times
    result, shown = reduced(key, values, valid, options, times)
    for pixel in range(values.shape[1]):
        column, its_times = values[:, pixel].tolist(), times.tolist()
        if valid is not None:
            good = valid[:, pixel].tolist()
            column = [value for value, is_good in zip(column, good) if is_good]
            its_times = [time for time, is_good in zip(its_times, good) if is_good]
        enough = len(column) >= REDUCERS[key].least
        expected = TWINS[key](column, its_times, options) if enough else [NAN] * len(result)
        assert len(expected) == len(result)
        where = f"{key} of {values.dtype} {column}"
        assert shown[:, pixel].tolist() == [not math.isnan(wanted) for wanted in expected], where
        if shown[:, pixel].any():
            compare(key, result[:, pixel].tolist(), expected, column, its_times, where)


def compare(key, got, wanted, column, times, where):
    where = f"{where} at {times}"
    allowed = SLACK[key](column, times) if key in SLACK else [0.0]
    for one, other, slack in zip(got, wanted, allowed * len(got) if len(allowed) == 1 else allowed):
        if math.isnan(other):
            continue  # masked, as was seen before
        if key not in SLACK or math.isinf(other):
            assert one == other, where
            continue
        away = one - other
        if key == "circularMean":
            assert -math.pi < one <= math.pi, where
            away = math.remainder(away, 2 * math.pi)
        assert abs(away) <= slack + 1e-12 * abs(other), where
        if REDUCERS[key].is_alike and key != "mean":
            assert min(column) <= one <= max(column), where


def pool(dtype, key, *, infinite=False):
    """Return numbers of a type that make trouble: its ends, 0, negative ones, and few others."""
    if dtype in INTEGERS:
        limits = np.iinfo(dtype)
        numbers = {limits.min, limits.max, limits.max - 1, 0, 1, 2, 7, 100}
        return sorted(numbers | ({-1, -2, -100} if limits.min else set()))
    end = min(float(np.finfo(dtype).max), 2.0 ** ENDS.get(key, 1023) * (2 - 2.0**-52))
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


def types_of(key, *dtypes):
    """Return those of some types that a reducer takes."""
    return [dtype for dtype in dtypes if dtype in INTEGERS or key in OF_FLOATS]


def in_turn(key, numbers, first=0):
    """Return each type with every other number; each number comes with half of the types.

    With 1 as the first they are the other pairs.
    """
    for place, dtype in enumerate(types_of(key, *INTEGERS, *FLOATS), start=first):
        for number in numbers[place % 2 :: 2]:
            yield dtype, number


@every_reducer
def test_masked_stacks_of_any_number_of_layers_agree_with_the_twin(key):
    rng = np.random.default_rng(1)
    for dtype, layers in in_turn(key, range(1, 18)):
        check(key, *random_stack(rng, dtype, key, layers, pixels=12))


@every_reducer
def test_wholly_valid_stacks_agree_with_the_twin(key):
    rng = np.random.default_rng(2)
    for dtype, layers in in_turn(key, (*range(1, 18), 40, 41), first=1):
        values = rng.choice(np.array(pool(dtype, key), dtype=dtype), (layers, 8))
        check(key, values, None)


@pytest.mark.parametrize("key", OF_FLOATS)
def test_infinity_is_a_value(key):
    rng = np.random.default_rng(3)
    for dtype in FLOATS:
        for layers in (1, 2, 3, 4, 5, 9, 17):
            values, valid = random_stack(rng, dtype, key, layers, pixels=20, infinite=True)
            check(key, values, valid)
            check(key, values, None)


@every_reducer
def test_many_ties_agree_with_the_twin(key):
    rng = np.random.default_rng(4)
    for dtype, layers in in_turn(key, (2, 3, 4, 6, 12, 13)):
        valid = rng.random((layers, 30)) < 0.8
        values = np.where(valid, rng.integers(1, 4, (layers, 30)), 0).astype(dtype)
        check(key, values, valid)


@every_reducer
def test_more_layers_than_a_byte_counts_agree_with_the_twin(key):
    rng = np.random.default_rng(5)
    for layers in (255, 256, 257):
        values, valid = random_stack(rng, "uint8", key, layers, pixels=3)
        check(key, values, valid)
        check(key, values[:, :2], None)


@every_reducer
def test_strided_stacks_and_single_pixels_agree_with_the_twin(key):
    for dtype in types_of(key, "uint8", "int32", "float32"):
        values, valid = random_stack(np.random.default_rng(6), dtype, key, 10, pixels=30)
        check(key, values[:, ::3], valid[:, ::3])
        check(key, values[::2, 5:6], valid[::2, 5:6])
        check(key, values[:, 1:2], None)
        check(key, np.asfortranarray(values), np.asfortranarray(valid))


@every_reducer
def test_the_end_of_a_type_is_a_legal_value_beside_masked_ones(key):
    valid = np.array([[1, 0, 1], [0, 1, 0], [1, 0, 1]], dtype=bool)
    for dtype in INTEGERS:
        for end in (np.iinfo(dtype).min, np.iinfo(dtype).max):
            values = np.array([[end, 0, 5], [0, end, 0], [end, 0, end]], dtype=dtype)
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
        on_rank = [percent for percent in range(101) if percent * (number - 1) % 100 == 0]
        ranks = np.array(on_rank) * (number - 1) // 100
        # A pixel for each of the percentiles: infinite above its rank.
        places = np.arange(number)[:, None]
        values = np.where(places <= ranks, places / 7, INF)
        options = ReducerOptions(percentiles=tuple(map(float, on_rank)))
        result, _ = reduced("percentile", values, None, options)
        assert result.diagonal().tolist() == (ranks / 7).tolist(), number
