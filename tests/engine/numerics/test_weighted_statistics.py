# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.numerics import weighted_statistics as weighted
from image_collections.engine.numerics.weighted_statistics import statistics

PERCENTS = (0.0, 10.0, 33.3, 90.0, 100.0)


def pairs(values, weights):
    return np.asarray(values, dtype=float) + 1j * np.asarray(weights, dtype=float)


@pytest.mark.parametrize("size", [1, 2, 3, 10, 1001])
def test_with_equal_weights_all_is_as_in_numpy(size):
    values = np.random.default_rng(size).normal(5, 3, size).round(1)
    found = statistics(pairs(values, np.ones(size)), PERCENTS)
    assert found["count"] == size
    assert found["mean"] == pytest.approx(values.mean())
    assert found["stdDev"] == pytest.approx(values.std())
    assert (found["min"], found["max"]) == (values.min(), values.max())
    assert found["median"] == pytest.approx(np.median(values))
    for percent in PERCENTS:
        assert found[f"p{percent:g}"] == pytest.approx(np.percentile(values, percent))


def twin(values, weights, percent):
    """Walk along the values as written in the definition."""
    ordered = sorted(zip(values, weights))
    middles, reached = [], 0.0
    for _, weight in ordered:
        middles.append(reached + weight / 2)
        reached += weight
    place = middles[0] + percent / 100 * (middles[-1] - middles[0])
    return np.interp(place, middles, [value for value, _ in ordered])


def test_weights_count():
    random = np.random.default_rng(3)
    values, weights = random.normal(0, 1, 200), random.uniform(0.01, 1, 200)
    found = statistics(pairs(values, weights), PERCENTS)
    mean = np.average(values, weights=weights)
    assert found["count"] == pytest.approx(weights.sum())
    assert found["mean"] == pytest.approx(mean)
    assert found["stdDev"] == pytest.approx(
        np.sqrt(np.average((values - mean) ** 2, weights=weights))
    )
    assert found["median"] == pytest.approx(twin(values, weights, 50))
    for percent in PERCENTS:
        assert found[f"p{percent:g}"] == pytest.approx(twin(values, weights, percent))


def test_the_order_does_not_matter_to_the_last_bit(monkeypatch):
    monkeypatch.setattr(weighted, "CHUNK", 64)
    random = np.random.default_rng(4)
    many = pairs(random.normal(0, 1, 1000).round(1), random.uniform(0, 1, 1000))
    first = statistics(many.copy(), PERCENTS)
    for _ in range(3):
        assert statistics(random.permutation(many), PERCENTS) == first
    assert first["median"] == pytest.approx(twin(many.real, many.imag, 50))


def test_equal_values_have_no_spread():
    found = statistics(pairs([0.1] * 7, [0.3] * 7), ())
    assert found["stdDev"] == 0
    assert found["mean"] == found["min"] == found["max"] == 0.1


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("kind", ["classes", "signed", "16 bits", "17 bits", "decimals", "zeros"])
def test_all_is_as_if_pairs_were_sorted_as_complex_numbers(kind, seed, monkeypatch):
    rng = np.random.default_rng(seed)
    values = {
        "classes": rng.integers(0, 4, 500),
        "signed": rng.integers(-300, 300, 500),
        "16 bits": rng.integers(0, 2**16, 500),
        "17 bits": rng.integers(-(2**16), 2**16, 500),
        "decimals": rng.integers(0, 99, 500) * 0.1,
        "zeros": np.where(rng.random(500) < 0.5, -0.0, rng.integers(0, 2, 500)),
    }[kind].astype(float)
    weights = np.where(rng.random(500) < 0.8, 1.0, rng.random(500) + 0.01)
    pairs = np.empty(500, complex)
    pairs.real, pairs.imag = values, weights
    found = statistics(pairs.copy(), (0.0, 20.0, 100.0))
    monkeypatch.setattr(
        "image_collections.engine.numerics.weighted_statistics._sort", lambda each: each.sort()
    )
    expected = statistics(pairs.copy(), (0.0, 20.0, 100.0))
    assert {name: repr(value) for name, value in found.items()} == {
        name: repr(value) for name, value in expected.items()
    }
