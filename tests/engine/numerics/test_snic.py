# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""SNIC by hand."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError
from image_collections.engine.numerics.snic import snic


def test_a_small_image():
    """Computed elsewhere from the formula: 0, but 1 from column 5 on, and 0.6 in a corner."""
    values = np.zeros((1, 8, 8))
    values[0, :, 5:] = 1
    values[0, 5:, :3] = 0.6
    found, count = snic(values, np.ones((8, 8), bool), 4, 0.5, lambda share: None)
    assert count == 4
    expected = ["11111222"] * 5 + ["33311444"] * 3
    assert ["".join(str(number + 1) for number in row) for row in found] == expected


def test_cells_that_no_seed_reaches_get_one():
    valid = np.ones((5, 9), bool)
    valid[:, 4] = False
    found, count = snic(np.zeros((2, 5, 9)), valid, 20, 1.0, lambda share: None)
    assert count == 2
    np.testing.assert_array_equal(found >= 0, valid)
    assert (found[:, :4] == 0).all()
    assert (found[:, 5:] == 1).all()


def test_nothing_valid_gives_nothing():
    found, count = snic(np.zeros((1, 3, 3)), np.zeros((3, 3), bool), 2, 1.0, lambda share: None)
    assert count == 0
    assert (found < 0).all()


def test_it_stops_when_it_is_told_to():
    def stop(share):
        assert 0 < share < 1
        raise CancelledError("stop")

    with pytest.raises(CancelledError):
        snic(np.zeros((1, 100, 100)), np.ones((100, 100), bool), 9, 1.0, stop)
