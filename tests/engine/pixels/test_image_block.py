# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Values as QGIS shows them, to the sign of a zero."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.images import Band
from image_collections.engine.pixels.image_block import shown_values


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "float32", "float64"])
@pytest.mark.parametrize("scale", [1.0, 0.0001, -1.0])
@pytest.mark.parametrize("offset", [0.0, -0.0, -0.1])
def test_shown_values_are_scaled(dtype, scale, offset):
    stored = np.array([0, 1, 7, 100, 0]).astype(dtype)
    if stored.dtype.kind == "f":
        stored[:2] = [-0.0, np.nan]
    found = shown_values(stored, Band("B4", 1, dtype, scale=scale, offset=offset))
    expected = stored.astype(float) * scale + offset
    assert found.tobytes() == expected.tobytes()
    assert found is not stored
