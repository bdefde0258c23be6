# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of very many windows meet another one: of a patchwork, few images lie in each block."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .grid import Window


class Footprints:
    """Windows in their order, each known by its index."""

    def __init__(self, windows: Iterable[Window]) -> None:
        ends = [(w.column, w.column + w.width, w.row, w.row + w.height) for w in windows]
        self._ends = np.array(ends, dtype=np.int64).reshape(-1, 4).T

    def meeting(self, window: Window) -> list[int]:
        """Return the indices of those that have cells in common with a window."""
        left, right, top, bottom = self._ends
        across = np.minimum(right, window.column + window.width) > np.maximum(left, window.column)
        down = np.minimum(bottom, window.row + window.height) > np.maximum(top, window.row)
        found: list[int] = np.flatnonzero(across & down).tolist()
        return found
