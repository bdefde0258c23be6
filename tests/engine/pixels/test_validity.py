# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.images import Band, ValueRange
from image_collections.engine.pixels.validity import put_with_nodata, stored_nodata, valid_values

INF, NAN = math.inf, math.nan
INTEGERS = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "int64", "uint64")
FLOATS = ("float32", "float64")


def valid(values, dtype, **options):
    """Return a list of True and False, None when all are valid."""
    mask = valid_values(np.array(values, dtype=dtype), Band("a", 1, dtype, **options))
    if mask is None:
        return None
    assert mask.dtype == np.bool_
    return mask.tolist()


# ---- nodata --------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", INTEGERS + FLOATS)
def test_without_nodata_only_nan_is_masked(dtype):
    if dtype in FLOATS:
        assert valid([0, NAN, 1], dtype) == [True, False, True]
    else:
        assert valid([0, 1], dtype) is None


@pytest.mark.parametrize("dtype", INTEGERS)
def test_nodata_at_either_end_of_an_integer_type_is_masked_and_nothing_else(dtype):
    limits = np.iinfo(dtype)
    values = [limits.min, limits.min + 1, 5, limits.max - 1, limits.max]
    assert valid(values, dtype, nodata=limits.min) == [False, True, True, True, True]
    assert valid(values, dtype, nodata=limits.max) == [True, True, True, True, False]
    assert valid(values, dtype, nodata=5.0) == [True, True, False, True, True]


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("nodata", [0.5, -1e30, 1e30, -3.4028234663852886e38, INF, -INF, NAN])
def test_nodata_that_an_integer_type_cannot_hold_masks_nothing(dtype, nodata):
    assert stored_nodata(Band("a", 1, dtype, nodata=nodata)) is None
    assert valid([0, 1, 100], dtype, nodata=nodata) is None


@pytest.mark.parametrize(
    ("dtype", "nodata", "values"),
    [("uint8", -9999, [0, 255, 241]), ("uint8", 256, [0, 255]), ("int8", 255, [-1, 127])],
)
def test_nodata_out_of_range_does_not_wrap_round(dtype, nodata, values):
    assert valid(values, dtype, nodata=nodata) is None


@pytest.mark.parametrize("dtype", FLOATS)
def test_nan_as_nodata_masks_nan_only(dtype):
    assert valid([NAN, 0, INF, -INF], dtype, nodata=NAN) == [False, True, True, True]


@pytest.mark.parametrize("dtype", FLOATS)
def test_infinity_is_a_value_unless_it_is_nodata(dtype):
    assert valid([INF, -INF, 0], dtype) == [True, True, True]
    assert valid([INF, -INF, 0], dtype, nodata=INF) == [False, True, True]
    assert valid([INF, -INF, 0], dtype, nodata=-INF) == [True, False, True]


@pytest.mark.parametrize("nodata", [0.1, -3.4e38, -3.4028234663852886e38, 1e-3, 16777217.0])
def test_float32_nodata_that_is_stored_as_a_double_is_masked(nodata):
    raw = np.array([nodata, 7], dtype=np.float32)
    assert valid_values(raw, Band("a", 1, "float32", nodata=nodata)).tolist() == [False, True]


def test_nodata_too_large_for_float32_does_not_mask_infinity():
    assert valid([INF, 1], "float32", nodata=1.7976931348623157e308) == [True, True]


def test_nodata_is_stored_in_the_type_of_the_band():
    number = stored_nodata(Band("a", 1, "float32", nodata=0.1))
    assert number.dtype == np.float32
    assert number == np.float32(0.1)
    assert stored_nodata(Band("a", 1, "uint16", nodata=65535.0)).dtype == np.uint16


# ---- ranges that the user declared -------------------------------------------------------------


@pytest.mark.parametrize("dtype", INTEGERS + FLOATS)
def test_ranges_mask_their_ends_only_when_they_include_them(dtype):
    values = [1, 2, 3, 4, 5]
    for low, high, expected in (
        (True, True, [True, False, False, False, True]),
        (False, True, [True, True, False, False, True]),
        (True, False, [True, False, False, True, True]),
        (False, False, [True, True, False, True, True]),
    ):
        masked = ValueRange(2.0, 4.0, includes_low=low, includes_high=high)
        assert valid(values, dtype, masked_ranges=(masked,)) == expected


@pytest.mark.parametrize("dtype", INTEGERS + FLOATS)
def test_a_range_may_be_a_single_number_or_open_to_either_side(dtype):
    assert valid([1, 2, 3], dtype, masked_ranges=(ValueRange(2, 2),)) == [True, False, True]
    assert valid([1, 2, 3], dtype, masked_ranges=(ValueRange(-INF, 2),)) == [False, False, True]
    assert valid([1, 2, 3], dtype, masked_ranges=(ValueRange(2, INF),)) == [True, False, False]


@pytest.mark.parametrize("high", [254.9, 254.99, 254.9999999])
def test_the_end_of_a_range_is_not_rounded_to_the_values(high):
    assert valid([254, 255], "uint8", masked_ranges=(ValueRange(0, high),)) == [False, True]
    assert valid([255], "int32", masked_ranges=(ValueRange(0, high),)) == [True]


def test_ranges_are_in_scaled_values():
    options = {"scale": 0.0001, "offset": -0.1}
    masked = ValueRange(-INF, 0.0, includes_high=False)
    assert valid([0, 999, 1001, 2000], "uint16", masked_ranges=(masked,), **options) == [
        False,
        False,
        True,
        True,
    ]


def test_ranges_with_a_negative_scale_mask_what_is_shown():
    masked = ValueRange(-4, -2)
    assert valid([1, 2, 3, 4, 5], "int16", masked_ranges=(masked,), scale=-1.0) == [
        True,
        False,
        False,
        False,
        True,
    ]


def test_several_ranges_nodata_and_nan_add_up():
    ranges = (ValueRange(1, 2), ValueRange(8, 9))
    values = [0, 1, 2, 3, 8, 9, 10, NAN]
    expected = [False, False, False, True, False, False, True, False]
    assert valid(values, "float32", masked_ranges=ranges, nodata=0) == expected


def test_infinite_values_can_be_in_a_range():
    assert valid([INF, 5], "float64", masked_ranges=(ValueRange(10, INF),)) == [False, True]
    open_end = ValueRange(10, INF, includes_high=False)
    assert valid([INF, 50], "float64", masked_ranges=(open_end,)) == [True, False]


@pytest.mark.parametrize("dtype", FLOATS)
def test_a_range_may_end_beyond_the_type(dtype):
    masked = ValueRange(-1.7976931348623157e308, -1e300)
    assert valid([-1.0, 0, -INF], dtype, masked_ranges=(masked,)) == [True, True, True]
    masked = ValueRange(1e30, 1.7976931348623157e308)
    assert valid([1.0, 2e30, INF], dtype, masked_ranges=(masked,)) == [True, False, True]


def test_raw_numbers_are_not_changed():
    raw = np.array([1, 2, 3], dtype=np.int16)
    raw.flags.writeable = False
    valid_values(raw, Band("a", 1, "int16", 2.0, (ValueRange(0, 1),), scale=2.0))
    assert raw.tolist() == [1, 2, 3]


# ---- and back to nodata --------------------------------------------------------------------------


def nodata_put(values, valid, nodata, dtype):
    result = np.empty(values.shape, dtype)
    put_with_nodata(values, valid, nodata, result)
    return result


def test_masked_values_become_nodata():
    values = np.array([1, 2, 3], dtype=np.uint8)
    result = nodata_put(values, np.array([True, False, True]), -9999, np.dtype("int16"))
    assert result.tolist() == [1, -9999, 3]
    assert result.dtype == np.int16


@pytest.mark.parametrize("mask", [None, [True, True, True]])
def test_nan_is_masked_whatever_the_mask_says(mask):
    values = np.array([1.5, NAN, INF])
    mask = None if mask is None else np.array(mask)
    result = nodata_put(values, mask, -1, np.dtype("float32"))
    assert result.tolist() == [1.5, -1, INF]
    assert result.dtype == np.float32


def test_nan_as_nodata_is_written():
    result = nodata_put(np.array([1.0, 2.0]), np.array([False, True]), NAN, np.dtype("float32"))
    assert np.isnan(result).tolist() == [True, False]
    assert result[1] == 2


@pytest.mark.parametrize("mask", [None, np.array([True, True])])
def test_valid_values_only_change_their_type(mask):
    result = nodata_put(np.array([1, 2], dtype=np.int64), mask, 0, np.dtype("int32"))
    assert result.tolist() == [1, 2]
    assert result.dtype == np.int32


def test_mask_and_values_are_not_changed():
    values, mask = np.array([NAN, 2.0]), np.array([True, False])
    nodata_put(values, mask, 0, np.dtype("float32"))
    assert np.isnan(values[0])
    assert mask.tolist() == [True, False]
