# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What reducers need of images that are looked at one after the other, and not kept."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .stack import Stack, fill_bits, fits_totals, largest, smallest, total_dtype

Array = NDArray[Any]
Mask = NDArray[np.bool_]


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
        return total.astype(total_dtype(self.values.dtype), copy=False)

    @cached_property
    def low(self) -> Array:
        """The smallest valid value of each pixel; the largest number where there is none."""
        return self._sums["low"].reshape(-1)

    @cached_property
    def high(self) -> Array:
        """The largest valid value of each pixel; the smallest number where there is none."""
        return self._sums["high"].reshape(-1)

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
        is_small = fits_totals(self._dtype, layers)
        kind = np.dtype(np.int32) if is_small else total_dtype(self._dtype)
        starts = {
            "totals": (kind, 0),
            "squares": (np.dtype(np.int64), 0),
            "low": (self._dtype, largest(self._dtype)),
            "high": (self._dtype, smallest(self._dtype)),
        }
        self._sums = {
            name: np.full(shape, start, dtype=start_dtype)
            for name, (start_dtype, start) in starts.items()
            if name in reads
        }
        self._counts = np.zeros(shape, dtype=np.min_scalar_type(layers))
        # Squares are added up in 32 bits as long as no sum of theirs can be larger.
        self._recent = np.zeros(shape if "squares" in reads else 0, dtype=np.uint32)
        self._most = 0

    def add(self, stored: Array, valid: Mask | None, at: tuple[slice, slice, slice]) -> None:
        """Add an image's numbers, which are 0 where they are not valid, at some place."""
        counts = self._counts[at]
        counts += 1 if valid is None else valid.view(np.uint8)
        if "totals" in self._sums:
            totals = self._sums["totals"][at]
            # In one type: numpy adds two types in small pieces, which takes longer.
            numbers = stored.astype(totals.dtype)
            with np.errstate(invalid="ignore", over="ignore"):
                totals += numbers
            if "squares" in self._sums:
                self._add_squares(numbers.view(np.uint32), at)
        for name, end, choose in (("low", largest, np.minimum), ("high", smallest, np.maximum)):
            if name in self._sums:
                chosen = self._sums[name][at]
                choose(chosen, _filled(stored, valid, end(self._dtype), self._dtype), out=chosen)

    def part(self, band: int, at: tuple[slice, slice]) -> Summary:
        """Return the summary of some rows and columns of a band."""
        self._settle_squares()
        sums = {name: values[(band, *at)] for name, values in self._sums.items()}
        return Summary(self._counts[(band, *at)], sums, self._dtype, self._layers)

    def _add_squares(self, numbers: NDArray[np.uint32], at: tuple[slice, slice, slice]) -> None:
        """Add the squares of numbers, which are used up."""
        numbers *= numbers
        most = int(numbers.max(initial=0))
        if self._most + most > np.iinfo(np.uint32).max:
            self._settle_squares()
        self._most += most
        recent = self._recent[at]
        recent += numbers

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
