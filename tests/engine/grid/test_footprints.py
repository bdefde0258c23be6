# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which windows meet another one: as their common cells say, one by one."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.grid.footprints import Footprints
from image_collections.engine.grid.grid import Window


def any_windows(rng, count):
    """Return windows of all places and sizes, some of them without any cells."""
    places = rng.integers(-40, 40, (count, 2))
    sizes = rng.integers(0, 30, (count, 2))
    return [Window(*map(int, place), *map(int, size)) for place, size in zip(places, sizes)]


@pytest.mark.parametrize("count", [0, 1, 200])
def test_those_meet_a_window_that_have_cells_in_common_with_it(count):
    rng = np.random.default_rng(count)
    windows = any_windows(rng, count)
    known = Footprints(windows)
    for window in any_windows(rng, 50):
        common = [number for number, w in enumerate(windows) if w.intersection(window)]
        assert known.meeting(window) == common


def test_windows_that_only_touch_do_not_meet():
    known = Footprints([Window(0, 0, 4, 4), Window(4, 0, 4, 4), Window(0, 4, 4, 4)])
    assert known.meeting(Window(0, 0, 4, 4)) == [0]
    assert known.meeting(Window(3, 3, 2, 1)) == [0, 1]
