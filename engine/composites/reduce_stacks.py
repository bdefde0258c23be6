# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks that reducers work on: numbers as stored or as shown, the middle ones, powers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask
from ..grid.grid import Window
from ..images import Band
from ..inputs.dates import years
from ..numerics.decibels import from_decibel, is_beyond, reference
from ..numerics.sorting_network import new_rows
from ..pixels.image_block import ImageBlock, shown_values
from ..pixels.value_types import common_dtype, is_uniform
from ..reading.reader import Reader
from ..reducers import Reducer
from ..reducers.stack import Stack

# What a stack holds: numbers as stored, values as QGIS shows them, numbers of which only the middle
# ones are shown, or the powers behind decibels.
Numbers = Literal["stored", "shown", "shown middle", "powers"]


def stack_dtype(bands: Sequence[Band]) -> str:
    """Return the type of the stack that sums and means are made of."""
    if any(band.is_scaled for band in bands):
        return "float64"
    return common_dtype(band.dtype for band in bands)


def new_stack(
    rows: Array,
    valid: Mask,
    dates: NDArray[np.float64],
    check_stopped: Callable[[], None],
    reads: frozenset[str],
) -> Stack:
    """Return the stack of rows of which the last one is work space, for kernels that read this."""
    return Stack(
        rows[:-1],
        None if valid.all() else valid,
        dates,
        check_stopped,
        rows if reads <= {"middle", "ranks"} else None,
        only_middle=reads <= {"middle", "totals"},
    )


class Powers(Stack):
    """The stack of the powers that the levels of a stack stand for.

    They are shares of the largest power of each pixel, whose level is the `reference`.
    """

    def __init__(self, stack: Stack) -> None:
        self.reference = reference(stack.values, stack.valid)
        powers = from_decibel(stack.values, self.reference)
        if stack.valid is not None:
            powers[~stack.valid] = 0.0
        super().__init__(powers, stack.valid, stack.years, stack.check_stopped)


class _ShownMiddle(Stack):
    """A stack of stored numbers of one scale whose middle values are as QGIS shows them.

    Numbers and what is shown of them are in the same order, and small integers are sorted in a
    quarter of the memory that decimals take.
    """

    def __init__(self, stack: Stack, band: Band) -> None:
        super().__init__(stack.values, stack.valid, stack.years, stack.check_stopped)
        self._stack = stack
        self._band = band

    @cached_property
    def middle(self) -> tuple[Array, Array]:
        """The two middle valid values of each pixel, as float64."""
        low, high = self._stack.middle
        return shown_values(low, self._band), shown_values(high, self._band)


@dataclass(frozen=True)
class Column:
    """What the stacks of a band ask of that band in all images, of which there may be thousands.

    `number` is its place among the bands, `dtype` holds the numbers of all.
    """

    number: int
    dtype: str
    is_uniform: bool
    is_scaled: bool

    @classmethod
    def of(cls, number: int, bands: Sequence[Band]) -> Column:
        """Return that of a band, which comes from each image."""
        dtype = common_dtype(band.dtype for band in bands)
        is_scaled = any(band.is_scaled for band in bands)
        return cls(number, dtype, is_uniform(bands), is_scaled)


class Stacks:
    """The stacks of one strip: of stored numbers, and of scaled values where they differ."""

    def __init__(
        self,
        image_blocks: Mapping[int, ImageBlock],
        reader: Reader,
        column: Column,
        part: Window,
        reads: frozenset[str],
        *,
        decibel: bool,
    ) -> None:
        self._reads = reads
        self._decibel = decibel
        self._blocks = list(image_blocks.values())
        self._years = np.array([years(reader.images[index].date) for index in image_blocks])
        self._check_stopped = reader.check_stopped
        self._part = part
        self._column = column
        self._made: dict[Numbers, Stack] = {}
        # The positions of images with values that are no decibels.
        self.beyond: set[int] = set()

    def of(self, reducer: Reducer) -> Stack:
        """Return the stack that a reducer works on.

        Selections take stored numbers when all images agree on scale and offset; all other
        reducers take scaled values, or the powers that these stand for.
        """
        is_selection = reducer.output in ("input", "bits") and self._column.is_uniform
        numbers: Numbers = "shown" if self._column.is_scaled and not is_selection else "stored"
        if numbers == "shown" and self._column.is_uniform and self._reads == {"middle"}:
            numbers = "shown middle"
        if self._decibel and reducer.decibel in ("level", "number"):
            numbers = "powers"
        if numbers not in self._made:
            is_shown = numbers == "shown" or (numbers == "powers" and self._column.is_scaled)
            stack = self._stack(is_shown)
            if numbers == "powers":
                rows = zip(self._blocks, stack.values)
                self.beyond |= {block.position for block, levels in rows if is_beyond(levels)}
                stack = Powers(stack)
            elif numbers == "shown middle":
                stack = _ShownMiddle(stack, self._blocks[0].bands[self._column.number])
            self._made[numbers] = stack
        return self._made[numbers]

    def _stack(self, shown: bool) -> Stack:
        dtype = "float64" if shown else self._column.dtype
        part, shape = self._part, (self._part.height, self._part.width)
        rows = new_rows(len(self._blocks) + 1, part.pixels, dtype)
        values = rows[:-1]
        valid = np.empty(values.shape, dtype=bool)
        for layer, block in enumerate(self._blocks):
            row, valid_row = values[layer].reshape(shape), valid[layer].reshape(shape)
            block.gather(self._column.number, part, row, valid_row, shown=shown)
        return new_stack(rows, valid, self._years, self._check_stopped, self._reads)
