# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The book of blocks beside all of them looked at one by one."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.grid import blocks
from image_collections.engine.grid.grid import Window
from image_collections.engine.reading.block_book import BlockBook

WHOLE = Window(30, -20, 100, 70)


@pytest.mark.parametrize("margin", [0, 1, 25])
@pytest.mark.parametrize("size", [(24, 40), (100, 1), (7, 70), (500, 500)])
def test_cells_are_left_while_a_block_that_looks_at_them_is_not_done(size, margin):
    rng = np.random.default_rng(11)
    book = BlockBook(WHOLE, size, margin)
    left = list(blocks.windows(WHOLE, *size))
    windows = [
        Window(*(int(rng.integers(-60, 140)) for _ in range(2)), *map(int, rng.integers(1, 60, 2)))
        for _ in range(60)
    ]
    rng.shuffle(left)
    while left:
        for window in windows:
            seen = window.grown(margin).intersection(WHOLE)
            expected = seen is not None and any(block.intersection(seen) for block in left)
            assert book.is_left(window) == expected
        book.done(left.pop())
    assert book.is_done.all()
    assert not any(map(book.is_left, windows))
