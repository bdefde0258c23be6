# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The middle of the land, beside values that are repeated one by one."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.numerics.land import CLOUDS, middle_of_land, percentile


def ones(values):
    return np.sort(values), np.ones(len(values))


def slowly(values):
    """Return the middle as one would by hand, of sorted single values."""
    values = sorted(values)
    low = values[max(0, int(np.ceil(0.02 * len(values))) - 1)]
    while True:
        middle = values[max(0, int(np.ceil(0.5 * len(values))) - 1)]
        left = [value for value in values if value <= low + CLOUDS * (middle - low)]
        if len(left) in (0, len(values)):
            return middle
        values = left


@pytest.mark.parametrize("clouds", [0.0, 0.1, 0.3, 0.45])
def test_clouds_do_not_move_the_middle_of_the_land(clouds):
    random = np.random.default_rng(4)
    land = random.integers(200, 1000, 6000)
    count = int(clouds * land.size / (1 - clouds))
    values = np.concatenate([land, random.integers(6000, 12000, count)])
    assert middle_of_land(*ones(values)) == pytest.approx(np.median(land), abs=15)


def test_it_is_what_one_finds_by_hand():
    random = np.random.default_rng(5)
    for size in (1, 2, 3, 10, 57, 400):
        values = random.gamma(1.0, 500.0, size)
        assert middle_of_land(*ones(values)) == slowly(values)


def test_counts_stand_for_values_that_are_there_often():
    random = np.random.default_rng(6)
    values = random.integers(0, 40, 500) ** 2
    numbers, counts = np.unique(values, return_counts=True)
    assert middle_of_land(numbers, counts) == middle_of_land(*ones(values))
    for share in (0.02, 0.25, 0.5, 0.98, 1.0):
        assert percentile(numbers, counts, share) == percentile(*ones(values), share)


def test_values_that_are_all_the_same():
    assert middle_of_land([7.0], [3]) == 7.0
    assert middle_of_land([7.0, 8.0], [3, 0]) == 7.0
