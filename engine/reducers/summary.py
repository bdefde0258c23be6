# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Summaries of images that are read one after the other and not kept, for reducers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask
from .stack import Stack, fill_bits, fits_totals, largest, smallest, total_dtype


class Summary(Stack):
    """What reducers need of images that are looked at one after the other, and not kept.

    That is the count, and what `reads` names: `totals`, `squares` (of small integers only, with the
    totals), the `low` and the `high` value. All are of shape (rows, columns).
    """

    def __init__(self, counts: Array, sums: Mapping[str, Array], dtype: Any, layers: int) -> None:
        super().__init__(np.empty((layers, 0), dtype=dtype), None)
        self._counts = counts
        self._sums = sums

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self._counts.size

    @cached_property
    def small_count(self) -> Array:
        """The count in the smallest type that holds it."""
        return self._counts.reshape(-1)

    @cached_property
    def total(self) -> Array:
        """Sum of the valid values, in the type of a stack's."""
        total: Array = self._sums["totals"].reshape(-1)
        total = total.astype(total_dtype(self.values.dtype), copy=False)
        if "carries" in self._sums:
            carries = self._sums["carries"].reshape(-1)
            total += np.left_shift(carries, 8 * self.values.itemsize, dtype=total.dtype)
        return total

    @cached_property
    def low(self) -> Array:
        """The smallest valid value of each pixel; the largest number where there is none."""
        return self._sums["low"].reshape(-1)

    @cached_property
    def high(self) -> Array:
        """The largest valid value of each pixel; the smallest number where there is none."""
        return self._sums["high"].reshape(-1)

    @property
    def is_used_up(self) -> bool:
        """True: there are no values to look at."""
        return True

    @cached_property
    def has_infinity(self) -> Mask:
        """Where a valid value is infinite; sums of float64 are not asked when they are too large.

        Such blocks are not summed up.
        """
        if "totals" in self._sums:
            return ~np.isfinite(self.total)
        infinite: Mask = np.isinf(self.low) | np.isinf(self.high)
        return infinite

    def _squares(self) -> NDArray[np.int64]:
        return self._sums["squares"].reshape(-1)


class Summing:
    """Makes summaries of images, image by image, with room for so many layers.

    It takes several bands of one type, so that much is done in each call of numpy: threads would
    spend their time waiting for each other between many short ones.
    """

    def __init__(
        self, shape: tuple[int, int, int], layers: int, dtype: Any, reads: frozenset[str]
    ) -> None:
        """Begin with nothing; the `shape` is (bands, rows, columns)."""
        self._dtype = np.dtype(dtype)
        self._layers = layers
        # Small integers are added up in their own width, and how often a sum went round is counted:
        # that moves a third less memory than sums that cannot go round.
        is_small = fits_totals(self._dtype, layers)
        unsigned = np.dtype(f"u{self._dtype.itemsize}")
        starts = {
            "totals": (unsigned if is_small else total_dtype(self._dtype), 0),
            "squares": (np.dtype(np.int64), 0),
            "low": (self._dtype, largest(self._dtype)),
            "high": (self._dtype, smallest(self._dtype)),
        }
        self._sums = {
            name: np.full(shape, start, dtype=start_dtype)
            for name, (start_dtype, start) in starts.items()
            if name in reads
        }
        if "totals" in reads and is_small:
            self._sums["carries"] = np.zeros(shape, dtype=np.min_scalar_type(-layers))
        self._counts = np.zeros(shape, dtype=np.min_scalar_type(layers))
        # Squares are added up in 32 bits as long as no sum of theirs can be larger.
        self._recent = np.zeros(shape if "squares" in reads else 0, dtype=np.uint32)
        self._work = np.empty(shape[1:] if "squares" in reads else (0, 0), dtype=np.uint32)
        self._most = 0

    def add(self, stored: Array, valid: Mask | None, at: tuple[slice, slice, slice]) -> None:
        """Add an image's numbers, which are 0 where they are not valid, at some place."""
        counts = self._counts[at]
        counts += 1 if valid is None else valid.view(np.uint8)
        if "carries" in self._sums:
            self._add_small(stored.astype(self._dtype, copy=False), at)
        elif "totals" in self._sums:
            totals = self._sums["totals"][at]
            # In one type: numpy adds two types in small pieces, which takes longer.
            numbers = stored.astype(totals.dtype)
            with np.errstate(invalid="ignore", over="ignore"):
                totals += numbers
        if "squares" in self._sums:
            self._add_squares(stored, at)
        for name, end, choose in (("low", largest, np.minimum), ("high", smallest, np.maximum)):
            if name in self._sums:
                chosen = self._sums[name][at]
                choose(chosen, _filled(stored, valid, end(self._dtype), self._dtype), out=chosen)

    @property
    def is_overflown(self) -> bool:
        """True when sums of float64 numbers are infinite: of infinite ones, or of too many."""
        if "totals" not in self._sums or self._dtype != np.float64:
            return False
        return not np.isfinite(self._sums["totals"]).all()

    def part(self, band: int, at: tuple[slice, slice]) -> Summary:
        """Return the summary of some rows and columns of a band."""
        self._settle_squares()
        sums = {name: values[(band, *at)] for name, values in self._sums.items()}
        return Summary(self._counts[(band, *at)], sums, self._dtype, self._layers)

    def _add_small(self, numbers: Array, at: tuple[slice, slice, slice]) -> None:
        """Add small integers to sums that go round."""
        totals, carries = self._sums["totals"][at], self._sums["carries"][at]
        words = numbers.view(totals.dtype)
        totals += words
        carries += np.less(totals, words).view(np.int8)
        if numbers.dtype.kind == "i":
            # A negative number is a word that is one round too large.
            carries -= np.less(numbers, 0).view(np.int8)

    def _add_squares(self, stored: Array, at: tuple[slice, slice, slice]) -> None:
        """Add the squares of small integers."""
        end = int(stored.max(initial=0))
        if stored.dtype.kind == "i":
            end = max(end, -int(stored.min(initial=0)))
        if self._most + end**2 > np.iinfo(np.uint32).max:
            self._settle_squares()
        self._most += end**2
        squares = self._work[at[1:]]
        # Band by band, so that squares are still in the cache when they are added.
        for numbers, recent in zip(stored, self._recent[at]):
            np.copyto(squares, numbers, casting="unsafe")
            np.multiply(squares, squares, out=squares)
            np.add(recent, squares, out=recent)

    def _settle_squares(self) -> None:
        if self._most:
            self._sums["squares"] += self._recent
            self._recent[...] = 0
            self._most = 0


def _filled(stored: Array, valid: Mask | None, fill: Any, dtype: np.dtype[Any]) -> Array:
    """Return numbers in a type, with `fill` at the masked ones, which are 0."""
    if valid is None or fill == 0:
        return stored
    numbers = stored.astype(dtype, copy=False)
    if dtype.kind == "f":
        return np.where(valid, numbers, dtype.type(fill))
    bits = fill_bits(valid, fill, dtype)
    bits |= numbers.view(bits.dtype)
    return bits.view(dtype)
