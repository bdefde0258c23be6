# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was compressed comes back, whatever the lengths of its codes are."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.animation import lzw
from image_collections.engine.animation.lzw import compress
from image_collections.tests.support.gif_reader import decompress


def noise(count, colours=256):
    return np.random.default_rng(5).integers(0, colours, count, np.uint8).tobytes()


# At 254, 255 and 256 codes beyond the first the width changes, in 3,838 the table is full.
@pytest.mark.parametrize("count", [1, 2, 3, *range(253, 259), *range(3836, 3841), 20000])
def test_noise_comes_back(count):
    assert decompress(compress(noise(count))) == noise(count)


@pytest.mark.parametrize("values", [b"\xff", bytes(70000), noise(9000, 2), b"ab" * 4000])
def test_what_repeats_comes_back_and_is_small(values):
    assert decompress(compress(values)) == values
    assert len(compress(values)) < max(8, len(values) / 4)


def test_a_full_table_is_begun_again():
    codes, _ = lzw._codes_of(noise(20000))
    assert codes.count(lzw.CLEAR) > 1
    assert max(codes) < 1 << lzw.MOST_BITS
