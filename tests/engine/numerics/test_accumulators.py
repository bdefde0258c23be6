# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums, moments, ranks and histograms that come piece by piece, against all values at once."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from image_collections.engine.numerics.accumulators import (
    Histogram,
    Moments,
    RadixSelect,
    needed_ranks,
    percentile,
)
from image_collections.engine.numerics.exact_sum import ExactSum

RNG = np.random.default_rng(8)
VALUES = {
    "normal": RNG.normal(0, 1, 5001),
    "far apart": RNG.normal(0, 1, 800) * 10.0 ** RNG.integers(-90, 90, 800),
    "cancelling": np.array([1e100, 1.0, -1e100, 1e-300, -1.0, 5e-324]),
    "large offset": RNG.normal(1e9, 1e-3, 999),
    "few": RNG.integers(-3, 4, 700).astype(float),
    "float32": RNG.normal(-12, 5, 3000).astype("float32"),
    "one": np.array([-0.1]),
    "zeros": np.array([0.0, -0.0, 0.0]),
    "equal": np.full(77, 0.1),
}
each = pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)


def pieces(values, number):
    return np.array_split(values, number)


@each
@pytest.mark.parametrize("number", [1, 4])
def test_sums_are_exact_in_any_pieces(values, number):
    whole, squares = ExactSum(), ExactSum()
    for piece in reversed(pieces(values.astype(float), number)):
        part = ExactSum()
        part.add(piece)
        whole.merge(part)
        squares.add_squares(piece)
    assert whole.value == sum(Fraction(value) for value in values.tolist())
    sizes = np.abs(values.astype(float))
    if sizes.min() > 1e-100 and sizes.max() < 1e95:
        assert squares.value == sum(Fraction(value) ** 2 for value in values.tolist())


@each
def test_moments_are_those_of_exact_arithmetic(values):
    found = [Moments() for _ in range(2)]
    for moments, number in zip(found, (1, 5)):
        for piece in pieces(values.astype(float), number):
            moments.add(piece)
    for name in ("count", "low", "high", "mean", "deviation"):
        assert getattr(found[0], name) == getattr(found[1], name)
    exact = [Fraction(value) for value in values.tolist()]
    mean = sum(exact) / len(exact)
    variance = sum((value - mean) ** 2 for value in exact) / len(exact)
    assert found[0].mean == float(mean)
    assert found[0].deviation == pytest.approx(math.sqrt(variance), rel=1e-15, abs=1e-160)
    assert (found[0].low, found[0].high) == (values.min(), values.max())


def test_moments_of_nothing_are_nan():
    assert math.isnan(Moments().mean)
    assert math.isnan(Moments().deviation)


@each
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_percentiles_are_those_of_numpy(values, dtype):
    with np.errstate(over="ignore", under="ignore"):
        values = values.astype(dtype)
    values = values[np.isfinite(values)]
    percents = (0.0, 2.0, 25.0, 50.0, 98.0, 99.9, 100.0)
    ranks = RadixSelect(needed_ranks(percents, len(values)), dtype)
    passes = 0
    while not ranks.is_done:
        total = ranks.digits()
        for piece in pieces(values, 3):
            part = ranks.digits()
            part.add(piece)
            total.merge(part)
        ranks.narrow(total)
        passes += 1
    assert passes == (2 if dtype == "float32" else 4)
    expected = np.percentile(values.astype(float), percents)
    found = [percentile(percent, len(values), ranks) for percent in percents]
    spread = float(np.abs(values).max()) or 1.0
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-15 * spread)
    assert found[0] == values.min()
    assert found[-1] == values.max()


@each
@pytest.mark.parametrize("buckets", [1, 2, 256])
def test_histograms_are_those_of_numpy(values, buckets):
    low, high = float(values.min()), float(values.max())
    if low == high:
        high = low + 1.0
    whole = Histogram(low, high, buckets)
    for piece in pieces(values.astype(float), 4):
        part = Histogram(low, high, buckets)
        part.add(piece)
        whole.merge(part)
    counts, edges = np.histogram(values.astype(float), whole.edges)
    np.testing.assert_array_equal(whole.counts, counts)
    np.testing.assert_array_equal(whole.edges, edges)
    assert len(whole.centres) == buckets


def test_a_value_is_on_the_right_side_of_an_edge():
    """0.3 is the edge 3 of ten from 0 to 1 in some arithmetic, and less in other."""
    histogram = Histogram(0.0, 1.0, 10)
    histogram.add(np.linspace(0.0, 1.0, 11))
    assert histogram.counts.tolist() == [1, 1, 1, 1, 1, 1, 1, 1, 1, 2]
