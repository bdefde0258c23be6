# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The book of the blocks of a run: which are done, and so which decoded tiles are still needed."""

from __future__ import annotations

import numpy as np

from ..grid.grid import Window


class BlockBook:
    """Blocks of a (width, height) into which a `whole` is cut from its corner on.

    For each, cells are looked at up to a `margin` around it. Safe to use from several threads.
    """

    def __init__(self, whole: Window, size: tuple[int, int], margin: int = 0) -> None:
        self.whole = whole
        self.size = self._width, self._height = size
        self.margin = margin
        shape = (-(-whole.height // self._height), -(-whole.width // self._width))
        # By row and column.
        self.is_done = np.zeros(shape, dtype=bool)

    def place(self, block: Window) -> tuple[int, int]:
        """Return row and column of a block."""
        return (
            (block.row - self.whole.row) // self._height,
            (block.column - self.whole.column) // self._width,
        )

    def done(self, block: Window) -> None:
        """Note that a block is done."""
        self.is_done[self.place(block)] = True

    def is_left(self, cells: Window) -> bool:
        """Return True when a block for which some of these cells are looked at is not done."""
        part = cells.grown(self.margin).intersection(self.whole)
        if part is None:
            return False
        row, column = self.place(part)
        below, beside = part.row + part.height, part.column + part.width
        rows = slice(row, -(-(below - self.whole.row) // self._height))
        columns = slice(column, -(-(beside - self.whole.column) // self._width))
        return not self.is_done[rows, columns].all()
