# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What every reducer promises, and the vectors that are written out in the semantics guide."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.reducers import REDUCERS, ReducerOptions, output_endings
from image_collections.engine.reducers.overflow import computed
from image_collections.engine.reducers.registry import reducer as register
from image_collections.engine.reducers.stack import Stack

OPTIONS = ReducerOptions(percentiles=(10.0, 25.0, 90.0))
DTYPES = ("uint8", "int16", "uint32", "float32", "float64")
NAN = math.nan
# Starts and widths of strips of 133 pixels: single ones at the ends and between, at places that are
# and are not multiples of what processors take at once; some; and all in three.
STRIPS = (
    *((start, 1) for start in (0, 1, 2, 31, 63, 64, 101, 132)),
    *((start, 7) for start in (0, 14, 63, 126)),
    *((start, 64) for start in (0, 64, 128)),
)

# Types are looped over within a test: one test of each would take longer to set up than to run.
every_reducer = pytest.mark.parametrize("key", REDUCERS)


def types_of(key):
    """Return the types that a reducer takes: those of bits refuse decimals."""
    of_bits = REDUCERS[key].output == "bits"
    return [dtype for dtype in DTYPES if not (of_bits and dtype.startswith("float"))]


def times_of(layers):
    """Return times in years, in no order and with two images of one day."""
    days = np.random.default_rng(layers).integers(15000, 20000, layers)
    days[-1] = days[0]
    return days / 365.25


def result_of(key, values, valid, times=None):
    """Return (outputs, pixels), zero where masked, and where it is valid."""
    stack = Stack(values, valid, times_of(len(values)) if times is None else times)
    result = np.atleast_2d(computed(REDUCERS[key], stack, OPTIONS))
    shown = (stack.count >= REDUCERS[key].least) & ~np.isnan(result.astype(np.float64))
    return np.where(shown, result, result.dtype.type(0)), shown


def same_bits(one, other):
    return (
        one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    )


def made(dtype, *, layers=9, pixels=133, seed=7):
    """Return a stack with rounding trouble in floats, and columns with nothing and all valid."""
    rng = np.random.default_rng(seed)
    valid = rng.random((layers, pixels)) < 0.7
    valid[:, 0] = False
    valid[:, 1] = True
    if np.dtype(dtype).kind == "f":
        values = rng.normal(scale=10.0 ** rng.integers(-3, 4, (layers, pixels)))
        values[rng.random((layers, pixels)) < 0.1] = -0.0
        values[rng.random((layers, pixels)) < 0.05] = np.inf
    else:
        values = rng.integers(0, np.iinfo(dtype).max, (layers, pixels), endpoint=True)
    return np.where(valid, values, 0).astype(dtype), valid


@every_reducer
def test_input_is_unchanged(key):
    for dtype in types_of(key):
        values, valid = made(dtype)
        before = values.copy(), valid.copy()
        values.flags.writeable = valid.flags.writeable = False
        first = result_of(key, values, valid)
        second = result_of(key, values, valid)
        result_of(key, values, None)
        assert same_bits(values, before[0]), dtype
        assert same_bits(valid, before[1]), dtype
        assert all(same_bits(one, other) for one, other in zip(first, second)), dtype


@every_reducer
def test_reducers_that_share_a_stack_do_not_disturb_each_other(key):
    for dtype in types_of(key):
        values, valid = made(dtype)
        times = times_of(len(values))
        alone = np.atleast_2d(REDUCERS[key].kernel(Stack(values, valid, times), OPTIONS)).copy()
        shared = Stack(values, valid, times)
        for other in REDUCERS.values():
            if other.output != "bits" or values.dtype.kind != "f":
                other.kernel(shared, OPTIONS)
        assert same_bits(np.atleast_2d(REDUCERS[key].kernel(shared, OPTIONS)), alone), dtype


@pytest.mark.parametrize("key", [key for key in REDUCERS if REDUCERS[key].output == "input"])
def test_results_do_not_share_memory_with_the_stack(key):
    """Others may hand out what the stack keeps."""
    for dtype in types_of(key):
        values, _ = made(dtype)
        assert not np.shares_memory(REDUCERS[key].kernel(Stack(values, None), OPTIONS), values)


@every_reducer
@pytest.mark.parametrize("place", [0, 4, 9])
def test_adding_a_masked_layer_changes_nothing(key, place):
    for dtype in types_of(key):
        values, valid = made(dtype)
        wider = np.insert(values, place, 0, axis=0), np.insert(valid, place, False, axis=0)
        times = times_of(len(values))
        later = np.insert(times, place, 53.0)
        narrow, wide = result_of(key, values, valid, times), result_of(key, *wider, later)
        assert all(same_bits(one, other) for one, other in zip(narrow, wide)), dtype


@every_reducer
def test_no_mask_is_the_same_as_a_mask_that_is_valid_everywhere(key):
    for dtype in types_of(key):
        values, valid = made(dtype)
        without, full = result_of(key, values, None), result_of(key, values, np.ones_like(valid))
        assert all(same_bits(one, other) for one, other in zip(without, full)), dtype


@every_reducer
def test_order_of_layers_matters_only_to_reducers_that_say_so(key):
    for dtype in types_of(key):
        differs = differs_by_order(key, dtype)
        assert differs == REDUCERS[key].is_ordered, dtype


def differs_by_order(key, dtype):
    """Return whether any of five orders changes the result, which only an ordered one may do."""
    values, valid = made(dtype)
    # Numbers whose sums are exact: what differs is then not the rounding.
    values = np.where(valid, np.nan_to_num(values.astype(np.float64), posinf=3.0) % 64 // 0.5, 0)
    values = values.astype(dtype)
    straight, shown = result_of(key, values, valid)
    differs = False
    for seed in range(5):
        order = np.random.default_rng(seed).permutation(len(values))
        times = times_of(len(values))[order]
        turned, turned_shown = result_of(key, values[order], valid[order], times)
        if REDUCERS[key].is_ordered:
            differs |= not np.array_equal(straight, turned)
        elif REDUCERS[key].output in ("input", "count", "bits", "flag"):
            np.testing.assert_array_equal(turned, straight, dtype)
        else:
            # Angles in radians and times have roundings of their own.
            np.testing.assert_allclose(turned, straight, rtol=1e-10, atol=1e-10, err_msg=dtype)
        np.testing.assert_array_equal(turned_shown, shown, dtype)
    return differs


@every_reducer
@pytest.mark.parametrize("is_masked", [True, False])
def test_pixels_do_not_depend_on_how_many_are_in_the_strip(key, is_masked):
    for dtype in types_of(key):
        values, valid = made(dtype)
        valid = valid if is_masked else None
        whole = result_of(key, values, valid)
        for start, width in STRIPS:
            strip = slice(start, start + width)
            part = result_of(key, values[:, strip], None if valid is None else valid[:, strip])
            for one, other in zip(part, whole):
                assert same_bits(one, other[:, strip]), (dtype, strip)


@every_reducer
def test_a_pixel_without_valid_observations_is_masked(key):
    values = np.zeros((5, 3), dtype=np.int16)
    _, shown = result_of(key, values, np.zeros(values.shape, dtype=bool))
    assert not shown.any()


@every_reducer
def test_records_say_what_people_read(key):
    record = REDUCERS[key]
    assert record.key == key
    assert record.label
    assert not record.label.endswith((".", ":"))
    assert record.summary.endswith(".")
    assert record.least >= 1


def test_outputs_are_named_by_key_and_percentiles_by_number():
    options = ReducerOptions(percentiles=(0.0, 2.5, 50.0, 100.0))
    names = {key: record.output_names(options) for key, record in REDUCERS.items()}
    assert names["percentile"] == ("p0", "p2.5", "p50", "p100")
    assert names["median"] == ("median",)
    assert names["stdDev"] == ("stdDev",)
    assert names["count"] == ("count",)


def test_the_names_of_percentiles_are_short_numbers():
    options = ReducerOptions(percentiles=(10.0, 2.5, 97.5, 0.1, 33.333))
    names = REDUCERS["percentile"].output_names(options)
    assert names == ("p10", "p2.5", "p97.5", "p0.1", "p33.333")


def test_trends_name_what_they_give():
    options = ReducerOptions()
    assert REDUCERS["linearFit"].output_names(options) == ("scale", "offset")
    assert REDUCERS["sensSlope"].output_names(options) == ("slope", "offset")
    assert REDUCERS["kendall"].output_names(options) == ("tau", "p-value")


def test_every_other_reducer_is_named_by_its_key():
    others = set(REDUCERS) - {"percentile", "linearFit", "sensSlope", "kendall"}
    assert {key: REDUCERS[key].output_names(OPTIONS) for key in others} == {
        key: (key,) for key in others
    }


def test_endings_that_two_reducers_share_are_told_apart():
    expected = {"linearFit": ("scale", "offset"), "sensSlope": ("slope", "sensSlope_offset")}
    assert output_endings(["linearFit", "sensSlope"], OPTIONS) == expected
    assert output_endings(["sensSlope", "linearFit"], OPTIONS) == expected
    assert output_endings(["sensSlope"], OPTIONS) == {"sensSlope": ("slope", "offset")}


def test_endings_of_all_reducers_are_different():
    endings = output_endings(list(REDUCERS), OPTIONS)
    assert set(endings) == set(REDUCERS)
    flat = [ending for names in endings.values() for ending in names]
    assert len(flat) == len(set(flat))
    for key, names in endings.items():
        assert len(names) == len(REDUCERS[key].output_names(OPTIONS))


def test_what_reducers_need_and_look_at():
    def having(test):
        return {key for key, record in REDUCERS.items() if test(record)}

    assert having(lambda record: record.needs_dates) == {"linearFit", "sensSlope", "kendall"}
    assert having(lambda record: record.is_ordered) == {"first", "last", "countRuns"}
    assert having(lambda record: record.output == "bits") == {"bitwiseAnd", "bitwiseOr"}
    assert having(lambda record: record.output == "count") == {"count", "variety", "countRuns"}
    assert having(lambda record: record.output == "flag") == {"all", "any"}
    assert having(lambda record: record.least == 2) == {
        *("sampleStdDev", "sampleVariance", "skew", "kurtosis"),
        *("linearFit", "sensSlope", "kendall"),
    }


def test_a_key_cannot_be_registered_twice():
    with pytest.raises(ValueError, match="twice"):
        register("median", label="", summary="", output="real")(lambda stack, options: None)


# ---- vectors of the semantics guide, appendix A --------------------------------------------------

STACKS = {
    "A": [3, 1, 2, 2, NAN],
    "B": [1, 2, 3, 4, 5, 6, 8, 9],
    "C": [5, 5, 7, 7],
    "C reversed": [7, 7, 5, 5],
    "D": [NAN, NAN],
    "E": [-4, 0, NAN, 6],
    "F": [7],
}
# In the order of the stacks; NaN is masked.
VECTORS = {
    "count": [4, 8, 4, 4, NAN, 3, 1],
    "sum": [8, 38, 24, 24, NAN, 2, 7],
    "product": [12, 51840, 1225, 1225, NAN, 0, 7],
    "mean": [2, 4.75, 6, 6, NAN, 0.666667, 7],
    "median": [2, 4.5, 6, 6, NAN, 0, 7],
    "mode": [2, 1, 5, 5, NAN, -4, 7],
    "min": [1, 1, 5, 5, NAN, -4, 7],
    "max": [3, 9, 7, 7, NAN, 6, 7],
    "stdDev": [0.707107, 2.63391, 1, 1, NAN, 4.10961, 0],
    "variance": [0.5, 6.9375, 1, 1, NAN, 16.888889, 0],
    "sampleStdDev": [0.816497, 2.81577, 1.1547, 1.1547, NAN, 5.03322, NAN],
    "sampleVariance": [0.666667, 7.928571, 1.333333, 1.333333, NAN, 25.333333, NAN],
    "variety": [3, 8, 2, 2, NAN, 3, 1],
    "countRuns": [3, 8, 2, 2, NAN, 3, 1],
    "first": [3, 1, 5, 7, NAN, -4, 7],
    "last": [2, 9, 7, 5, NAN, 6, 7],
}
PERCENTILES = {25.0: [1.75, 2.75, 5, 5, NAN, -2, 7], 90.0: [2.7, 8.3, 7, 7, NAN, 4.8, 7]}


def single(key, column, dtype, options=OPTIONS):
    """Return the outputs of one pixel, NaN for masked."""
    values = np.array(column, dtype=np.float64)[:, None]
    valid = ~np.isnan(values)
    stack = Stack(np.where(valid, values, 0).astype(dtype), valid)
    if stack.count[0] < REDUCERS[key].least:
        return [NAN]
    return np.atleast_2d(REDUCERS[key].kernel(stack, options))[:, 0].tolist()


@pytest.mark.parametrize("key", VECTORS)
@pytest.mark.parametrize("dtype", ["int8", "int32", "float32", "float64"])
def test_vectors_of_the_guide(key, dtype):
    for column, expected in zip(STACKS.values(), VECTORS[key]):
        [got] = single(key, column, dtype)
        assert got == pytest.approx(expected, rel=3e-6, abs=1e-12, nan_ok=True), column


@pytest.mark.parametrize("percent", PERCENTILES)
@pytest.mark.parametrize("dtype", ["int8", "int32", "float32", "float64"])
def test_percentiles_of_the_guide(percent, dtype):
    options = ReducerOptions(percentiles=(percent,))
    for column, expected in zip(STACKS.values(), PERCENTILES[percent]):
        [got] = single("percentile", column, dtype, options)
        assert got == pytest.approx(expected, rel=1e-12, nan_ok=True), column
