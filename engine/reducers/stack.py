# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The observations of one band for a strip of pixels, and what several reducers need of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask
from ..numerics.sorting_network import SortedLayers, new_rows


class Stack:
    """Observations of one band.

    `values` has the shape (layers, pixels), in the order of the collection, in the stored type or
    as float64; `valid` has the same shape, or is None when every observation is valid. A value
    under a False is 0. Neither is ever changed. What is derived is computed once, when asked for.

    With `rows`, of which the values are all but the last, the sort uses up the values: kernels may
    look at the count and the ranks only. With `only_middle`, they look at no ranks besides those
    of the median.

    `years` are the times of the layers, in years of 365.25 days since 1970-01-01. Kernels that take
    long call `check_stopped` now and then; it raises CancelledError when the run is to stop.
    """

    def __init__(
        self,
        values: Array,
        valid: Mask | None,
        years: NDArray[np.float64] | None = None,
        check_stopped: Callable[[], None] = lambda: None,
        rows: Array | None = None,
        *,
        only_middle: bool = False,
    ) -> None:
        self._rows = rows
        self._only_middle = only_middle
        self.values = values
        self.valid = valid
        self.years = np.zeros(len(values)) if years is None else years
        self.check_stopped = check_stopped
        self._moments: dict[int, NDArray[np.float64]] = {}

    @property
    def layers(self) -> int:
        """Number of images."""
        return len(self.values)

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return int(self.values.shape[1])

    @cached_property
    def count(self) -> NDArray[np.intp]:
        """Valid observations of each pixel."""
        return self.small_count.astype(np.intp)

    @cached_property
    def small_count(self) -> Array:
        """The count in the smallest type that holds it, for kernels that read it often."""
        small = np.min_scalar_type(self.layers)
        if self.valid is None:
            return np.full(self.pixels, self.layers, dtype=small)
        count: Array = np.zeros(self.pixels, dtype=small)
        for row in self.valid.view(np.uint8):
            count += row
        return count

    @cached_property
    def valid_everywhere(self) -> Mask:
        """Where the values are valid, as an array in any case."""
        return np.ones(self.values.shape, dtype=bool) if self.valid is None else self.valid

    def filled(self, fill: float) -> Array:
        """Return the values with `fill` at the masked ones. Not to be written to."""
        if self.valid is None or fill == 0:
            return self.values
        result = self.values.copy()
        self._fill(result, fill)
        return result

    def _fill(self, values: Array, fill: float) -> None:
        """Put `fill` at the masked values, in place."""
        if self.valid is not None:
            for row, valid in zip(values, self.valid):
                fill_masked(row, valid, fill)

    @cached_property
    def sorted(self) -> SortedLayers:
        """Valid values of each pixel in ascending order; the masked ones come after them.

        Masked values take the place of the largest number. That number is a legal value too, and
        no harm is done: equal numbers cannot be told apart, and the count says how many are valid.
        """
        rows = self._sortable()
        self._fill(rows[:-1], largest(self.values.dtype))
        return SortedLayers(rows)

    def _sortable(self) -> Array:
        """Return the values with a row of work space behind them, which may be written to."""
        if self._rows is not None:
            return self._rows
        rows = new_rows(self.layers + 1, self.pixels, self.values.dtype)
        rows[:-1] = self.values
        return rows

    @cached_property
    def middle(self) -> tuple[Array, Array]:
        """The two middle valid values of each pixel, one value twice where their number is odd."""
        if not self._only_middle:
            below, above = np.maximum(self.count - 1, 0) // 2, self.count // 2
            return self.sorted.at(below), self.sorted.at(above)
        # Masked values are the largest and the smallest number in turns, so that the middle of the
        # valid ones is the middle of all, or where a number is left over just below that.
        half = self.layers // 2
        rows = self._sortable()
        if self.valid is None:
            ranks = (max(self.layers - 1, 0) // 2, half)
            layers = SortedLayers(rows, ranks)
            return layers.rank(ranks[0]), layers.rank(half)
        self._fill_in_turns(rows[:-1])
        ranks = (max(half - 1, 0), half)
        layers = SortedLayers(rows, ranks)
        low, high = layers.rank(ranks[0]), layers.rank(half)
        is_left_over = ((self.small_count ^ self.layers) & 1).astype(bool)
        if self.layers % 2:
            return np.where(is_left_over, low, high), high
        return low, np.where(is_left_over, low, high)

    def _fill_in_turns(self, values: Array) -> None:
        """Put the largest and the smallest number in turns at the masked values of each pixel."""
        kind = np.dtype(f"u{values.itemsize}")
        low, high = (
            np.array(end(values.dtype), dtype=values.dtype).view(kind)
            for end in (smallest, largest)
        )
        turn = np.full(self.pixels, low)
        change = low ^ high
        for row, valid in zip(values.view(kind), self.valid_everywhere):
            if valid.all():
                continue
            masked = _masked_bits(valid, values.itemsize)
            turn ^= masked & change if ~change else masked
            difference = row ^ turn
            difference &= masked
            row ^= difference

    def runs(self) -> Iterator[tuple[Array, NDArray[np.uint32]]]:
        """Give the sorted values by rank, with the length of the run of equals that ends there.

        The length is 0 where the run goes on at the next rank, and beyond the valid values.
        """
        length = np.zeros(self.pixels, dtype=np.uint32)
        for rank in range(self.layers):
            value = self.sorted.rank(rank)
            if rank:
                length *= value == self.sorted.rank(rank - 1)
            length += 1
            ends = self.count == rank + 1
            if rank + 1 < self.layers:
                ends |= (value != self.sorted.rank(rank + 1)) & (self.count > rank)
            yield value, length * ends

    @cached_property
    def total(self) -> Array:
        """Sum of the valid values: int64 of integers up to 32 bits (exact), else float64."""
        # Row by row, so that the order of additions, and with it the rounding, does not depend on
        # the number of pixels. Masked values are 0.
        kind = total_dtype(self.values.dtype)
        total: Array = np.zeros(self.pixels, dtype=np.int32 if self._is_small else kind)
        with np.errstate(invalid="ignore", over="ignore"):
            for row in self.values:
                np.add(total, row, out=total, casting="unsafe")
        return total.astype(kind, copy=False)

    @cached_property
    def mean(self) -> NDArray[np.float64]:
        """Mean of the valid values; 0 where there are none."""
        with np.errstate(invalid="ignore"):
            mean: NDArray[np.float64] = self.total / np.maximum(self.small_count, 1)
        return mean

    @cached_property
    def low(self) -> Array:
        """The smallest valid value of each pixel; the largest number where there is none."""
        low: Array = np.minimum.reduce(self.filled(largest(self.values.dtype)), axis=0)
        return low

    @cached_property
    def high(self) -> Array:
        """The largest valid value of each pixel; the smallest number where there is none."""
        high: Array = np.maximum.reduce(self.filled(smallest(self.values.dtype)), axis=0)
        return high

    @cached_property
    def is_constant(self) -> Mask:
        """Where all valid values are equal, or there are none."""
        constant: Mask = self.high <= self.low
        return constant

    @property
    def is_used_up(self) -> bool:
        """True when values may not be looked at any more, only what is made of them."""
        return self._rows is not None

    @cached_property
    def has_infinity(self) -> Mask:
        """Where a valid value is infinite."""
        if self.values.dtype.kind != "f":
            return np.zeros(self.pixels, dtype=bool)
        if self.is_used_up:
            low, high = self.sorted.rank(0), self.sorted.at(np.maximum(self.count - 1, 0))
        else:
            low, high = self.low, self.high
        infinite: Mask = np.isinf(low) | np.isinf(high)
        return infinite

    @cached_property
    def variance(self) -> NDArray[np.float64]:
        """Population variance of the valid values, by the two-pass formula."""
        variance: NDArray[np.float64] = self.moment(2) / np.maximum(self.small_count, 1)
        return variance

    def moment(self, power: int) -> NDArray[np.float64]:
        """Return the sum of the given power of the valid values' distances from their mean."""
        if power not in self._moments:
            self._moments[power] = self._moment(power)
        return self._moments[power]

    def _moment(self, power: int) -> NDArray[np.float64]:
        if power == 2 and self._is_small:
            return self._exact_moment()
        total = np.zeros(self.pixels)
        with np.errstate(invalid="ignore", over="ignore"):
            for layer, row in enumerate(self.values):
                distance = row - self.mean
                raised = distance * distance
                if power > 2:
                    raised *= distance if power == 3 else raised
                if self.valid is not None:
                    raised[~self.valid[layer]] = 0.0
                total += raised
        if self.values.dtype.kind == "f":
            # The mean of equal numbers may be off by its rounding; their spread is 0 all the same.
            total[self.is_constant & np.isfinite(total)] = 0.0
        return total

    @property
    def _is_small(self) -> bool:
        """True when sums are exact in 32 bits, and sums of squares times the layers in 64."""
        return fits_totals(self.values.dtype, self.layers)

    def _exact_moment(self) -> NDArray[np.float64]:
        """Return the sum of the squared distances from the mean, of integers, rounded once."""
        total: NDArray[np.int64] = self.total
        moment: NDArray[np.float64] = (self._squares() * self.count - total * total) / np.maximum(
            self.small_count, 1
        )
        return moment

    def _squares(self) -> NDArray[np.int64]:
        """Return the sum of the squares of small integers."""
        squares = np.zeros(self.pixels, dtype=np.int64)
        square = np.empty(self.pixels, dtype=np.uint32)
        for row in self.values:
            np.multiply(row, row, out=square, dtype=np.uint32, casting="unsafe")
            squares += square
        return squares


def fits_totals(dtype: np.dtype[Any], layers: int) -> bool:
    """Return True when the sum of so many numbers of a type is exact in 32 bits."""
    return dtype.kind in "iu" and dtype.itemsize <= 2 and layers < 2**15


def fill_masked(values: Array, valid: Mask, fill: Any) -> None:
    """Put `fill` at the masked values, which are 0, in place."""
    if values.dtype.kind == "f":
        np.copyto(values, fill, where=~valid)
        return
    bits = fill_bits(valid, fill, values.dtype)
    raw = values.view(bits.dtype)
    raw |= bits


def fill_bits(valid: Mask, fill: Any, dtype: np.dtype[Any]) -> Array:
    """Return the bits of an integer where values are masked, 0 elsewhere."""
    bits = _masked_bits(valid, dtype.itemsize)
    pattern = np.array(fill, dtype=dtype).view(bits.dtype)
    if ~pattern:
        bits &= pattern
    return bits


def _masked_bits(valid: Mask, size: int) -> Array:
    """Return unsigned numbers of a size in bytes with all bits set where values are masked.

    There is no branch for each pixel in this, which random clouds would make costly.
    """
    less = np.subtract(valid.view(np.uint8), np.uint8(1))  # 0, or 255, which is -1
    bits: Array = less.view(np.int8).astype(f"i{size}").view(f"u{size}")
    return bits


def total_dtype(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """Return the type of sums: int64, which is exact, for integers up to 32 bits, else float64."""
    return np.dtype(np.int64 if dtype.kind != "f" and dtype.itemsize < 8 else np.float64)


def largest(dtype: np.dtype[Any]) -> Any:
    """Return the largest number of a type, for floats infinity."""
    return np.inf if dtype.kind == "f" else np.iinfo(dtype).max


def smallest(dtype: np.dtype[Any]) -> Any:
    """Return the smallest number of a type, for floats minus infinity."""
    return -np.inf if dtype.kind == "f" else np.iinfo(dtype).min
