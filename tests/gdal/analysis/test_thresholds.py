# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Thresholds of histograms, against scikit-image and a slow twin."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.analysis.thresholds import otsu, peaks, valley
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.numerics.accumulators import Histogram

filters = pytest.importorskip("skimage.filters", reason="NOT TESTED: scikit-image is not here")

RNG = np.random.default_rng(3)
VALUES = {
    "two hills": np.concatenate([RNG.normal(-18, 2, 4000), RNG.normal(-8, 2.5, 6000)]),
    "one small": np.concatenate([RNG.normal(0, 1, 9000), RNG.normal(7, 0.5, 300)]),
    "steps": RNG.choice([1.0, 2.0, 9.0], 5000, p=[0.3, 0.3, 0.4]),
    "skewed": RNG.gamma(2, 3, 8000),
}
each = pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)


def histogram_of(values, buckets=256):
    histogram = Histogram(float(values.min()), float(values.max()), buckets)
    histogram.add(values)
    return histogram


def slow_otsu(histogram):
    best, found = -1.0, None
    pairs = list(zip(histogram.counts.tolist(), histogram.centres.tolist()))
    for split in range(1, len(pairs)):
        sides = pairs[:split], pairs[split:]
        weights = [sum(count for count, _ in side) for side in sides]
        if not all(weights):
            continue
        means = [
            sum(count * centre for count, centre in side) / weight
            for side, weight in zip(sides, weights)
        ]
        between = weights[0] * weights[1] * (means[0] - means[1]) ** 2
        if between > best * (1 + 1e-12):
            best, found = between, pairs[split - 1][1]
    return found


@each
@pytest.mark.parametrize("buckets", [16, 256, 1000])
def test_otsu_is_that_of_scikit_image(values, buckets):
    found = otsu(histogram_of(values, buckets))
    expected = filters.threshold_otsu(values, nbins=buckets)
    assert found == pytest.approx(expected, rel=1e-12)
    assert found == pytest.approx(slow_otsu(histogram_of(values, buckets)), rel=1e-12)


@pytest.mark.parametrize("name", ["two hills", "one small"])
def test_the_valley_is_that_of_scikit_image(name):
    values = VALUES[name]
    found = valley(histogram_of(values))
    assert found == pytest.approx(filters.threshold_minimum(values, nbins=256), rel=1e-12)


def test_one_hill_has_no_valley():
    with pytest.raises(InvalidOptionError, match="no two peaks"):
        valley(histogram_of(np.repeat(np.arange(9.0), [1, 2, 3, 4, 5, 4, 3, 2, 1]), 9))


@pytest.mark.parametrize(
    ("values", "expected"),
    [([0, 1, 0, 2, 0], [1, 3]), ([1, 2, 2, 1, 3, 1], [2, 4]), ([3, 2, 1], [0]), ([1, 2, 3], [])],
)
def test_peaks(values, expected):
    assert peaks(np.array(values, dtype=float)) == expected
