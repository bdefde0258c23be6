# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Mean and spread of angles, on cases that can be worked out by hand; the twins are elsewhere."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.engine.reducers.stack import Stack

PI = math.pi
KEYS = ("circularMean", "circularStdDev", "circularVariance")


def of(key, angles, dtype="float64"):
    stack = Stack(np.array(angles, dtype)[:, None], None)
    return REDUCERS[key].kernel(stack, ReducerOptions())[0]


@pytest.mark.parametrize(
    ("angles", "mean"),
    [
        ([0.0], 0.0),
        ([PI / 2, 0.0], PI / 4),
        ([-PI / 4, -3 * PI / 4], -PI / 2),
        ([350 * PI / 180, 10 * PI / 180], 0.0),
        ([3.0, -3.0], PI),
        ([2 * PI, 4 * PI + 0.5], 0.25),
        ([0.0, 0.0, PI / 2], math.atan2(1, 2)),
    ],
)
def test_mean_directions(angles, mean):
    assert of("circularMean", angles) == pytest.approx(mean, abs=1e-14)


@pytest.mark.parametrize("angle", [PI, -PI, 3 * PI, -3 * PI, np.float32(-PI), 9.42477796])
def test_the_mean_lies_above_minus_pi_and_up_to_pi(angle):
    for number in (1, 2, 5):
        mean = of("circularMean", [angle] * number)
        assert -PI < mean <= PI
        assert abs(math.remainder(mean - float(angle), 2 * PI)) < 1e-14


def test_the_back_of_the_circle_is_pi_and_not_minus_pi():
    """The sine of zero is -0.0 here, of which the direction would be -pi."""
    stack = Stack(np.array([[-PI], [PI]]), None)
    assert REDUCERS["circularMean"].kernel(stack, ReducerOptions()).tolist() == [PI]


def test_spread_of_a_right_angle():
    """Sines and cosines add up to 1, so that R is the root of 2, divided by 2."""
    angles = [0.0, PI / 2]
    assert of("circularVariance", angles) == pytest.approx(1 - math.sqrt(0.5), rel=1e-14)
    assert of("circularStdDev", angles) == pytest.approx(math.sqrt(math.log(2)), rel=1e-14)


@pytest.mark.parametrize("number", [1, 2, 3, 7, 30])
def test_equal_angles_do_not_spread(number):
    for angle in np.linspace(-7, 7, 57):
        assert of("circularStdDev", [angle] * number) == 0.0
        assert of("circularVariance", [angle] * number) == 0.0
        assert not np.signbit(of("circularStdDev", [angle] * number))


def test_opposite_angles_spread_as_far_as_can_be():
    assert of("circularVariance", [0.0, PI]) == pytest.approx(1.0, abs=1e-15)
    assert of("circularStdDev", [0.0, PI]) > 8


def test_spread_lies_between_0_and_1():
    rng = np.random.default_rng(3)
    values = rng.normal(0, 10.0 ** rng.integers(-9, 2, 4000), (6, 4000))
    variance = REDUCERS["circularVariance"].kernel(Stack(values, None), ReducerOptions())
    deviation = REDUCERS["circularStdDev"].kernel(Stack(values, None), ReducerOptions())
    assert variance.min() >= 0
    assert variance.max() <= 1
    assert deviation.min() >= 0
    assert not np.isnan(deviation).any()


def test_masked_angles_do_not_pull():
    values = np.array([[PI / 2, 0.0], [0.0, 2.0], [PI / 2, 0.0]])
    valid = np.array([[1, 0], [0, 1], [1, 0]], dtype=bool)
    mean = REDUCERS["circularMean"].kernel(Stack(values, valid), ReducerOptions())
    assert mean.tolist() == pytest.approx([PI / 2, 2.0], abs=1e-15)


@pytest.mark.parametrize("key", KEYS)
def test_an_infinite_angle_has_no_direction(key):
    assert math.isnan(of(key, [0.5, math.inf]))
    assert math.isnan(of(key, [-math.inf]))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float32"])
def test_stored_types_are_angles_too(key, dtype):
    assert of(key, [1, 2, 3, 6], dtype) == of(key, [1, 2, 3, 6], "float64")
