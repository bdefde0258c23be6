# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rectangles on the circle of longitudes."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.warp.longitudes import joint_bounds, turned, turns_to_meet


def box(left, right):
    return Bounds(left, -1.0, right, 1.0)


@pytest.mark.parametrize(
    ("spans", "joint"),
    [
        ([(10, 20), (30, 40)], (10, 40)),
        ([(179.9, 180.1), (-179.95, -179.75)], (179.9, 180.25)),
        ([(-179.95, -179.75), (179.9, 180.1)], (-180.1, -179.75)),
        ([(170, 175), (-175, -170), (-150, -140)], (170, 220)),
        ([(-150, -140), (170, 175), (-175, -170)], (-190, -140)),
        # The whole circle, in either way of counting.
        ([(0, 360), (-180, 180)], (0, 360)),
        ([(-180, 180), (0, 360)], (-180, 180)),
        ([(-20, -10), (0, 360)], (-360, 0)),
        ([(10, 20), (370, 380)], (10, 20)),
        # What is apart as far one way as the other stays as the numbers say.
        ([(-100, -80), (80, 100)], (-100, 100)),
        ([(-180, 180)], (-180, 180)),
        ([(-170, 170), (175, 178)], (-170, 178)),
    ],
)
def test_the_narrowest_rectangle_holds_all(spans, joint):
    found = joint_bounds([box(*span) for span in spans], 360.0)
    assert (found.left, found.right) == pytest.approx(joint, abs=1e-6)


def test_no_other_rectangle_is_narrower():
    random = np.random.default_rng(3)
    for _ in range(200):
        count = int(random.integers(1, 5))
        lefts = random.integers(-40, 40, count) * 10
        spans = [(int(left), int(left + random.integers(1, 12) * 10)) for left in lefts]
        found = joint_bounds([box(*span) for span in spans], 360.0)
        assert found.left <= spans[0][0] <= spans[0][1] <= found.right
        for left, right in spans:
            shifts = [k * 360 for k in range(-4, 5)]
            held = [k for k in shifts if found.left <= left + k and right + k <= found.right]
            assert held or found.right - found.left >= 360
        widths = []
        for turns in itertools.product(range(-3, 4), repeat=count - 1):
            moved = [spans[0]]
            moved += [(a + 360 * k, b + 360 * k) for (a, b), k in zip(spans[1:], turns)]
            widths.append(max(b for _, b in moved) - min(a for a, _ in moved))
        assert found.right - found.left <= min(widths) + 1e-6


def test_without_a_circle_all_stay_where_they_are():
    found = joint_bounds([box(179.9, 180.1), box(-179.95, -179.75)], None)
    assert (found.left, found.right) == (-179.95, 180.1)
    assert turns_to_meet(box(0, 1), box(300, 400), None) == []
    assert turns_to_meet(box(0, 1), box(0.5, 400), None) == [0]
    assert turned(box(0, 1), 3, None) == box(0, 1)


@pytest.mark.parametrize(
    ("one", "other", "turns"),
    [
        ((0, 360), (-180, 180), [-1, 0]),
        ((0, 360), (0, 360), [0]),
        ((340, 350), (-20, -10), [-1]),
        ((340, 350), (0, 10), []),
        ((-180, 180), (-400, 400), [-1, 0, 1]),
        ((350, 360), (0, 10), []),
    ],
)
def test_turns_at_which_rectangles_share_some_longitude(one, other, turns):
    assert turns_to_meet(box(*one), box(*other), 360.0) == turns
