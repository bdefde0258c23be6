# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A fourth band that is called alpha is data when its values say so."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.inputs.fourth_band import holds_data


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({0: 5, 255: 5}, False),
        ({255: 10}, False),
        ({0: 1, 200: 1}, False),  # two values: half of it may be transparent
        ({0: 90, 128: 1, 255: 9}, False),  # a soft edge
        ({0: 45, 255: 45, 100: 5, 150: 5}, False),
        ({0: 44, 255: 45, 100: 5, 150: 6}, True),
        ({0: 1, 3: 1, 90: 8}, True),
        ({40: 1, 41: 1, 42: 1}, True),
        ({}, False),
    ],
)
def test_which_values_are_data(counts, expected):
    numbers = np.zeros(256, np.int64)
    for value, count in counts.items():
        numbers[value] = count
    assert holds_data(numbers) is expected
