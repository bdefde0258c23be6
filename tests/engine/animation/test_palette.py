# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Few colours stay what they are; of many the nearest are kept."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.animation.palette import paletted


def drawn(pixels, most):
    colours, numbers = paletted(pixels, most)
    assert colours.dtype == numbers.dtype == np.uint8
    assert len(colours) <= most
    return colours[numbers]


@pytest.mark.parametrize("count", [1, 2, 255])
def test_few_colours_stay(count):
    own = np.random.default_rng(1).integers(0, 256, (count, 3), np.uint8)
    pixels = own[np.random.default_rng(2).integers(0, count, 3000)]
    np.testing.assert_array_equal(drawn(pixels, 255), pixels)


def test_many_colours_are_drawn_with_the_mean_of_their_box():
    ends = np.array([[0, 0, 0], [2, 2, 2], [200, 100, 50], [202, 102, 52]], np.uint8)
    # Each pair falls into one cube, the second of 3 pixels to 1.
    pixels = np.repeat(ends, [1, 1, 3, 1], axis=0)
    expected = [[1, 1, 1]] * 2 + [[200, 100, 50]] * 4
    np.testing.assert_array_equal(drawn(pixels, 2), expected)


def test_natural_pictures_are_near_what_they_were():
    rows, columns = np.indices((120, 160))
    smooth = np.stack([columns * 1.5, rows * 2.0, 60 + (rows + columns) / 2], axis=2)
    grain = np.random.default_rng(3).normal(0, 6, smooth.shape)
    pixels = np.clip(smooth + grain, 0, 255).astype(np.uint8).reshape(-1, 3)
    error = np.abs(drawn(pixels, 255).astype(int) - pixels)
    assert error.mean() < 7
    # The slow twin: no box is missed by a pixel that lies far from all colours.
    assert np.percentile(error, 99) < 24


def test_a_colour_that_is_rare_and_far_away_is_kept():
    grey = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)
    red = np.array([[255, 0, 0]], np.uint8)
    pixels = np.concatenate([np.repeat(grey, 40, axis=0), np.repeat(red, 40, axis=0)])
    np.testing.assert_array_equal(drawn(pixels, 16)[-1], [255, 0, 0])


def test_the_same_picture_always_has_the_same_colours():
    pixels = np.random.default_rng(4).integers(0, 256, (5000, 3), np.uint8)
    for one, other in zip(paletted(pixels, 64), paletted(pixels.copy(), 64)):
        np.testing.assert_array_equal(one, other)
