# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers of all images of a block, read to where they are worked on: when, and into what."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from ..arrays import Array
from ..images import Image
from ..numerics.sorting_network import new_rows, size_of_rows
from .stored import samples


def can_be_stacked(images: Sequence[Image], near: Sequence[int], bands: Sequence[int]) -> bool:
    """Return True when bands of some of the images can be read as they are.

    All numbers of the collection have to be of one type for this.
    """
    if len({image.bands[band].dtype for image in images for band in bands}) != 1:
        return False
    for index in near:
        records = [images[index].bands[band] for band in bands]
        if any(band.has_mask or band.formula or band.partner for band in records):
            return False
        if samples(images[index], records):
            return False
    return bool(near)


class RowMemory:
    """Rows that threads work on, each in the memory of those that it had before.

    Memory that is new has to be cleared by the system, which takes as long as reading into it.
    """

    def __init__(self) -> None:
        self._kept: dict[int, Array] = {}

    def rows(self, count: int, pixels: int, dtype: str) -> Array:
        """Return what `new_rows` does; what this thread had before is not good any more."""
        thread, size = threading.get_ident(), size_of_rows(count, pixels, dtype)
        memory = self._kept.pop(thread, None)
        if memory is None or memory.nbytes < size:
            memory = None  # before there is another one
            memory = np.empty(size, np.uint8)
        self._kept[thread] = memory
        return new_rows(count, pixels, dtype, memory)

    def free(self) -> None:
        """Let go of what this thread has."""
        self._kept.pop(threading.get_ident(), None)
