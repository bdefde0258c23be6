# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results near the ends of the number range: no finite values make an infinite one."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.engine.reducers.overflow import computed
from image_collections.engine.reducers.stack import Stack

INF, NAN = math.inf, math.nan
LARGE = 1.7e308
YEARS = np.array([30.0, 31.0, 33.0])


def result(key, layers, valid=None, dtype="float64"):
    """Return what a reducer makes of one pixel, or several, of some layers."""
    values = np.array(layers, dtype=dtype).reshape(len(layers), -1)
    flags = None if valid is None else np.array(valid).reshape(values.shape)
    if flags is not None:
        values[~flags] = 0
    stack = Stack(values, flags, YEARS[: len(values)])
    return computed(REDUCERS[key], stack, ReducerOptions())


@pytest.mark.parametrize(
    ("key", "layers", "expected"),
    [
        ("mean", [LARGE, LARGE], LARGE),
        ("mean", [LARGE, LARGE, -LARGE], LARGE / 3),
        ("intervalMean", [LARGE, LARGE], LARGE),
        ("median", [LARGE, LARGE], LARGE),
        ("sum", [LARGE, LARGE], NAN),
        ("sum", [LARGE, LARGE, -LARGE], LARGE),
        ("stdDev", [LARGE, -LARGE], LARGE),
        ("stdDev", [1e200, 3e200], 1e200),
        ("variance", [1e200, 3e200], NAN),
        ("variance", [1e160, 1e160], 0.0),
        ("sampleStdDev", [1e200, 3e200], math.sqrt(2) * 1e200),
        ("skew", [1e300, 1e300, 4e300], math.sqrt(0.5)),
        ("kurtosis", [1e300, 1e300, 4e300], -1.5),
        ("range", [LARGE, -LARGE], NAN),
        ("iqr", [LARGE, -LARGE], LARGE),
        ("mad", [LARGE, -LARGE], LARGE),
        ("product", [1e200, 1e200], NAN),
        ("product", [1e200, 1e200, 1e-300], 1e100),
        ("linearFit", [1e308, 1.1e308, 1.3e308], 1e307),
        ("sensSlope", [-LARGE, -LARGE / 2, LARGE / 2], LARGE / 2),
        ("mean", [INF, 1.0], INF),
        ("sum", [-INF, LARGE], -INF),
        ("stdDev", [INF, 1.0], NAN),
        ("range", [INF, 1.0], INF),
        ("product", [INF, 2.0], INF),
    ],
)
def test_only_infinity_makes_infinity(key, layers, expected):
    found = np.atleast_2d(result(key, layers))[0, 0]
    assert found == pytest.approx(expected, rel=1e-12, nan_ok=True)


def test_the_product_of_many_whole_numbers_can_be_too_large():
    assert np.isnan(result("product", [[65535]] * 3 + [[65535]] * 90, dtype="uint16")).all()


@pytest.mark.parametrize("key", ["mean", "sum", "stdDev", "intervalMean"])
def test_other_pixels_keep_their_last_bit(key):
    """The same as if none of their neighbours were large; masked values stay out."""
    rng = np.random.default_rng(7)
    values = rng.normal(0, 1e6, (3, 60))
    valid = rng.random((3, 60)) < 0.7
    plain = result(key, values, valid)
    mixed = values.copy()
    mixed[:, ::5] = LARGE
    found = result(key, mixed, valid)
    others = np.arange(60) % 5 != 0
    np.testing.assert_array_equal(found[others], plain[others])
    counts = valid[:, ::5].sum(axis=0)
    assert not np.isinf(found[::5]).any()
    if key in ("mean", "intervalMean"):
        np.testing.assert_allclose(found[::5][counts > 0], LARGE, rtol=1e-15)


def test_a_mean_is_rounded_as_if_it_were_small():
    """A division by a power of two changes no digit, so that the mean is the same, but larger."""
    rng = np.random.default_rng(3)
    small = rng.uniform(1.0, 2.0, (3, 50))
    large = np.ldexp(small, 1023)
    np.testing.assert_array_equal(result("mean", large), np.ldexp(result("mean", small), 1023))
    exact = [float(sum(map(Fraction, pixel)) / 3) for pixel in large.T.tolist()]
    np.testing.assert_allclose(result("mean", large), exact, rtol=1e-15)


def test_the_degree_is_what_it_says():
    """Values times f make a result times f to the degree."""
    rng = np.random.default_rng(5)
    values = rng.normal(10, 3, (3, 40))
    for key, reducer in REDUCERS.items():
        if reducer.degree is None:
            continue
        options = ReducerOptions()
        one = reducer.kernel(Stack(values, None, YEARS), options)
        eight = reducer.kernel(Stack(values * 8.0, None, YEARS), options)
        np.testing.assert_array_equal(eight, one * 8.0**reducer.degree, err_msg=key)
