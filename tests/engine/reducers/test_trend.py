# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Change over time: dates in any order, several images of one day, and too few of either."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError
from image_collections.engine.inputs.dates import years
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.engine.reducers.stack import Stack
from image_collections.tests.engine.reducers.test_reducers import check
from image_collections.tests.engine.reducers.trend_twins import inversions

TRENDS = [key for key in REDUCERS if REDUCERS[key].needs_dates]
INF = math.inf
every_trend = pytest.mark.parametrize("key", TRENDS)


def of(key, column, times, dtype="float64"):
    stack = Stack(np.array(column, dtype)[:, None], None, np.array(times, dtype=float))
    return REDUCERS[key].kernel(stack, ReducerOptions())[:, 0].tolist()


def test_the_reducers_of_this_file():
    assert TRENDS == ["linearFit", "sensSlope", "kendall"]
    names = [REDUCERS[key].output_names(ReducerOptions()) for key in TRENDS]
    assert names == [("scale", "offset"), ("slope", "offset"), ("tau", "p-value")]
    assert [REDUCERS[key].least for key in TRENDS] == [2, 2, 2]


# ---- by hand -------------------------------------------------------------------------------------


def test_a_line_is_found():
    times, column = [50.0, 48.0, 53.0, 51.5], [10.0, 6.0, 16.0, 13.0]  # 2 t - 90
    assert of("linearFit", column, times) == pytest.approx([2, -90], rel=1e-12)
    assert of("sensSlope", column, times) == pytest.approx([2, -90], rel=1e-12)
    assert of("kendall", column, times) == [1.0, pytest.approx(2 / 24)]


def test_a_year_has_365_and_a_quarter_days():
    from datetime import datetime

    assert years(datetime(1970, 1, 1)) == 0.0
    assert years(datetime(1970, 1, 1, 23, 59)) == 0.0
    assert years(datetime(2000, 1, 1, 12)) == 10957 / 365.25
    assert years(datetime(1969, 12, 31)) == -1 / 365.25


def test_the_slope_of_sen_is_not_moved_by_one_outlier():
    """Slopes 1, 1, 1 of neighbours, and 32.67, 48.5, 97 towards the last."""
    times, column = [0.0, 1.0, 2.0, 3.0], [0.0, 1.0, 2.0, 99.0]
    slope, offset = of("sensSlope", column, times)
    assert slope == pytest.approx((1 + 33) / 2)
    assert offset == pytest.approx(1.5 - 17 * 1.5)
    assert of("sensSlope", [0, 1, 2, 3, 4, 99], [0, 1, 2, 3, 4, 5]) == [1.0, 0.0]


def test_kendall_without_ties_by_hand():
    """Of 10 pairs 8 rise and 2 fall; 1, 4 and 9 of 120 orders have 0, 1 and 2 falling pairs."""
    tau, p_value = of("kendall", [1, 3, 2, 5, 4], [1, 2, 3, 4, 5])
    assert tau == pytest.approx(0.6, rel=1e-15)
    assert p_value == pytest.approx(2 * (1 + 4 + 9) / 120, rel=1e-14)


def test_kendall_with_ties_by_hand():
    """Of 6 pairs 4 rise and 2 tie, one of them twice over in the values only."""
    tau, _ = of("kendall", [1, 1, 2, 2], [1, 2, 3, 4])
    assert tau == pytest.approx(4 / math.sqrt(6 * 4), rel=1e-15)


@pytest.mark.parametrize("number", [2, 3, 4, 10, 33, 34, 60])
def test_values_that_only_rise_or_fall_are_wholly_correlated(number):
    column = np.cumsum(np.arange(number) + 1)
    rising, p_value = of("kendall", column, np.arange(number))
    assert rising == 1.0
    assert of("kendall", -column, np.arange(number)) == [-1.0, p_value]
    if number <= 33:
        assert p_value == pytest.approx(2 / math.factorial(number), rel=1e-9)


def test_numbers_of_inversions_are_those_of_the_books():
    assert inversions(4) == (1, 3, 5, 6, 5, 3, 1)
    assert sum(inversions(33)) == math.factorial(33)


# ---- against the twins ---------------------------------------------------------------------------


@every_trend
@pytest.mark.parametrize("number", [*range(2, 12), 32, 33, 34, 35])
@pytest.mark.parametrize("with_ties", [False, True])
def test_dates_in_any_order_agree_with_the_twin(key, number, with_ties):
    rng = np.random.default_rng(number)
    days = rng.permutation(np.arange(16000, 16000 + 16 * number, 16))
    values = np.stack([rng.permutation(number) for _ in range(12)], axis=1).astype(np.int32)
    values[:, :4] += np.argsort(np.argsort(days))[:, None] * 3
    check(key, values, None, times=days / 365.25)
    valid = rng.random(values.shape) < 0.7
    if with_ties:
        days, values = days // 48 * 48, values // 2
    check(key, np.where(valid, values, 0), valid, times=days / 365.25)


@every_trend
def test_the_order_of_the_images_does_not_matter(key):
    rng = np.random.default_rng(8)
    days = np.repeat(rng.integers(15000, 19000, 5), 2)
    values = rng.integers(0, 50, (10, 30)).astype(np.int16)
    valid = rng.random(values.shape) < 0.8
    values[~valid] = 0
    results = []
    for _ in range(4):
        order = rng.permutation(10)
        stack = Stack(values[order], valid[order], days[order] / 365.25)
        results.append(REDUCERS[key].kernel(stack, ReducerOptions()))
    for result in results[1:]:
        np.testing.assert_allclose(result, results[0], rtol=1e-9, atol=1e-9)


@every_trend
@pytest.mark.parametrize("number", range(2, 12))
def test_all_images_of_one_date_are_masked(key, number):
    """For every date: the sum of equal times, divided by their number, is often another time."""
    column = np.arange(number, dtype=float)
    for day in range(5000, 20000, 149):
        assert np.isnan(of(key, column, [day / 365.25] * number)).all()


@every_trend
def test_valid_images_of_one_date_are_masked_whatever_the_others_are(key):
    times = np.array([17000, 17001, 17000, 17000, 18000]) / 365.25
    values = np.array([[1], [0], [2], [3], [0]], dtype=np.uint8)
    valid = np.array([[1], [0], [1], [1], [0]], dtype=bool)
    stack = Stack(values, valid, times)
    assert np.isnan(REDUCERS[key].kernel(stack, ReducerOptions())).all()


@every_trend
def test_several_images_of_one_date_take_part(key):
    check(key, np.array([[1], [5], [2], [8]], np.int16), None, times=np.array([1.0, 1.0, 2.0, 3.0]))


@every_trend
def test_one_observation_is_too_few(key):
    check(key, np.array([[7]], np.uint8), None, times=np.array([50.0]))
    values = np.array([[7, 0], [0, 0]], np.uint8)
    check(key, values, values > 0, times=np.array([50.0, 51.0]))


@every_trend
def test_values_that_do_not_change(key):
    got = of(key, [0.1] * 7, np.arange(7) + 40.3)
    if key == "kendall":
        assert np.isnan(got).all()
    else:
        assert got == pytest.approx([0.0, 0.1], abs=1e-15)


def test_an_undefined_slope_makes_the_slope_of_sen_masked():
    """Between two infinite values there is no slope."""
    assert np.isnan(of("sensSlope", [INF, INF, 5.0], [1.0, 2.0, 3.0])).all()


def test_an_infinite_value_has_a_rank():
    assert of("kendall", [1.0, 2.0, INF], [1.0, 2.0, 3.0]) == [1.0, pytest.approx(1 / 3)]


@pytest.mark.parametrize("key", ["sensSlope", "kendall"])
def test_slow_trends_can_be_stopped(key):
    def stop():
        raise CancelledError("The work was cancelled.")

    stack = Stack(np.zeros((3, 4)), None, np.arange(3.0), stop)
    with pytest.raises(CancelledError):
        REDUCERS[key].kernel(stack, ReducerOptions())


def test_many_pixels_are_done_in_portions(monkeypatch):
    rng = np.random.default_rng(5)
    stack = Stack(rng.normal(size=(9, 200)), rng.random((9, 200)) < 0.8, np.arange(9.0))
    whole = REDUCERS["sensSlope"].kernel(stack, ReducerOptions())
    monkeypatch.setattr("image_collections.engine.reducers.trend.PAIRS_AT_ONCE", 100)
    assert REDUCERS["sensSlope"].kernel(stack, ReducerOptions()).tobytes() == whole.tobytes()
