# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""k-means and its random numbers, against scikit-learn and slow twins."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.grid.grid import Window
from image_collections.engine.numerics.kmeans import fit, nearest, refined, started
from image_collections.engine.numerics.random_sample import Sample, mixed, place_keys, uniform
from image_collections.engine.progress import Silence

RNG = np.random.default_rng(11)
MASK = 2**64 - 1


def slow_mixed(number, seed):
    """SplitMix64 in whole numbers of Python."""
    mix = (number + seed * 0xD1342543DE82EF95) * 0x9E3779B97F4A7C15 & MASK
    mix = (mix ^ (mix >> 30)) * 0xBF58476D1CE4E5B9 & MASK
    mix = (mix ^ (mix >> 27)) * 0x94D049BB133111EB & MASK
    return mix ^ (mix >> 31)


def hills(count=1500, bands=3, classes=4):
    centres = RNG.uniform(-4, 4, (classes, bands))
    return (centres[RNG.integers(0, classes, count)] + RNG.normal(0, 0.7, (count, bands))).T


def total(points, centres):
    return float(nearest(points, centres)[1].sum())


@pytest.mark.parametrize("seed", [0, 1, 2**31 - 1])
def test_mixed_numbers_are_those_of_a_slow_twin(seed):
    numbers = [0, 1, 2, 12345, 2**40, 2**64 - 1]
    found = mixed(np.array(numbers, dtype=np.uint64), seed)
    assert found.tolist() == [slow_mixed(number, seed) for number in numbers]


def test_random_numbers_are_even():
    numbers = uniform(100_000, 3)
    assert numbers.min() >= 0
    assert numbers.max() < 1
    counts = np.histogram(numbers, 20, (0, 1))[0]
    assert abs(counts - 5000).max() < 350  # five standard deviations


def test_a_sample_is_the_same_in_any_pieces_and_spread():
    whole = Window(0, 0, 90, 70)
    values = RNG.normal(size=(2, 70, 90))
    expected = Sample(300, 2)
    expected.add(place_keys(whole, 5).ravel(), values.reshape(2, -1))
    for height, width in ((7, 90), (33, 11)):
        found = Sample(300, 2)
        for row in reversed(range(0, 70, height)):
            for column in range(0, 90, width):
                part = Window(column, row, min(width, 90 - column), min(height, 70 - row))
                piece = Sample(300, 2)
                at = part.slices(whole)
                piece.add(place_keys(part, 5).ravel(), values[(slice(None), *at)].reshape(2, -1))
                found.merge(piece)
        np.testing.assert_array_equal(found.values, expected.values)
    rows = np.sort(np.argsort(place_keys(whole, 5).ravel())[:300] // 90)
    assert np.histogram(rows, 7, (0, 70))[0].min() > 20  # 43 on average


@pytest.fixture(autouse=True)
def cores(monkeypatch):
    """Say how many cores there are: scikit-learn warns where it cannot find out."""
    monkeypatch.setenv("LOKY_MAX_CPU_COUNT", "1")


@pytest.mark.parametrize("seed", [0, 1, 7])
def test_from_the_same_starts_the_centres_are_those_of_scikit_learn(seed):
    cluster = pytest.importorskip("sklearn.cluster", reason="NOT TESTED: no scikit-learn")
    points = hills()
    starts = started(points, uniform(4, seed))
    expected = cluster.KMeans(4, init=starts, n_init=1, tol=0, algorithm="lloyd").fit(points.T)
    found = refined(points, starts, Silence())
    np.testing.assert_allclose(found, expected.cluster_centers_, rtol=0, atol=1e-9)
    np.testing.assert_array_equal(nearest(points, found)[0], expected.labels_)


@pytest.mark.parametrize("classes", [2, 5, 9])
def test_it_is_as_good_as_scikit_learn(classes):
    cluster = pytest.importorskip("sklearn.cluster", reason="NOT TESTED: no scikit-learn")
    points = hills(classes=6)
    found = total(points, fit(points, classes, 0, Silence()))
    best = cluster.KMeans(classes, n_init=30, random_state=0).fit(points.T).inertia_
    assert found <= best * 1.01


def test_a_point_between_two_centres_goes_to_the_first():
    labels, distances = nearest(np.array([[1.0, 5.0]]), np.array([[0.0], [2.0], [7.0]]))
    assert labels.tolist() == [0, 2]
    assert distances.tolist() == [1.0, 4.0]


def test_as_many_classes_as_different_points():
    points = np.repeat([[1.0, 2.0, 8.0, 9.0, 30.0]], 40, axis=1)
    found = fit(points, 5, 0, Silence())
    assert sorted(found.ravel().tolist()) == [1.0, 2.0, 8.0, 9.0, 30.0]
    with pytest.raises(InvalidOptionError, match="too few different values for 6"):
        fit(points, 6, 0, Silence())


def test_a_class_without_points_gets_the_farthest():
    points = np.array([[0.0, 1.0, 10.0, 11.0, 40.0]])
    found = refined(points, np.array([[0.0], [10.0], [-500.0]]), Silence())
    assert sorted(found.ravel().tolist()) == [0.5, 10.5, 40.0]
