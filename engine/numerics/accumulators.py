# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Accumulators of many values, filled piece by piece: exact, and the same in whatever pieces.

Each class takes values with `add` and another of its kind with `merge`. Values are valid and
finite, of shape (n,).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array
from .exact_sum import ExactSum

# Bits of a number that one pass over the data tells.
STEP = 16
STEP_SIZE = 1 << STEP


class Moments:
    """Number, least and largest value, mean and standard deviation of values, each rounded once."""

    def __init__(self) -> None:
        self.count = 0
        self.low = math.inf
        self.high = -math.inf
        self._sum = ExactSum()
        self._squares = ExactSum()

    def add(self, values: NDArray[np.float64]) -> None:
        """Take values."""
        if not values.size:
            return
        self.count += values.size
        # Without a sign of zero, as that depends on the pieces.
        self.low = min(self.low, float(values.min()) + 0.0)
        self.high = max(self.high, float(values.max()) + 0.0)
        self._sum.add(values)
        self._squares.add_squares(values)

    def merge(self, other: Moments) -> None:
        """Take what another has seen."""
        self.count += other.count
        self.low = min(self.low, other.low)
        self.high = max(self.high, other.high)
        self._sum.merge(other._sum)
        self._squares.merge(other._squares)

    @property
    def mean(self) -> float:
        """Arithmetic mean; NaN of nothing."""
        return float(self._sum.value / self.count) if self.count else math.nan

    @property
    def deviation(self) -> float:
        """Population standard deviation; NaN of nothing."""
        if not self.count:
            return math.nan
        mean = self._sum.value / self.count
        return root(self._squares.value / self.count - mean * mean)


def root(square: Fraction) -> float:
    """Return the square root of a fraction, which may be too small or large for a float."""
    if square <= 0:
        return 0.0
    # Scaled by a power of 4, so that the quotient has more bits than a float.
    shift = max(0, 128 - square.numerator.bit_length() + square.denominator.bit_length())
    shift += shift % 2
    whole = (square.numerator << shift) // square.denominator
    return float(Fraction(math.isqrt(whole), 1 << (shift // 2)))


class Histogram:
    """Counts of values in buckets of equal width from `low` to `high`, the ends included."""

    def __init__(self, low: float, high: float, buckets: int) -> None:
        self.low, self.high = low, high
        self.counts = np.zeros(buckets, dtype=np.int64)

    @property
    def edges(self) -> NDArray[np.float64]:
        """Edges of the buckets, one more than there are buckets."""
        return np.linspace(self.low, self.high, len(self.counts) + 1)

    @property
    def centres(self) -> NDArray[np.float64]:
        """Middles of the buckets."""
        edges = self.edges
        return (edges[:-1] + edges[1:]) / 2.0

    def add(self, values: NDArray[np.float64]) -> None:
        """Take values; those beyond the ends are not counted."""
        buckets = len(self.counts)
        inside = values[(values >= self.low) & (values <= self.high)]
        # By the edges themselves, so that no value is on the wrong side of one.
        places = np.searchsorted(self.edges, inside, side="right") - 1
        self.counts += np.bincount(np.minimum(places, buckets - 1), minlength=buckets)

    def merge(self, other: Histogram) -> None:
        """Take what another has counted."""
        self.counts += other.counts


class RadixCounts:
    """Counts of the next 16 bits of those values whose first bits are one of some prefixes.

    Ordered as whole numbers, the bits of values are in the order of the values. Each pass over the
    data tells 16 bits of the values at some ranks, in memory that does not grow with the data.
    """

    def __init__(self, dtype: str, level: int, prefixes: Sequence[int]) -> None:
        self._dtype = dtype
        self._shift = 8 * np.dtype(dtype).itemsize - STEP * (level + 1)
        self.counts = {prefix: np.zeros(STEP_SIZE, dtype=np.int64) for prefix in prefixes}

    def add(self, values: Array) -> None:
        """Take values."""
        keys = ordered_bits(values.astype(self._dtype, copy=False))
        digits = keys >> keys.dtype.type(self._shift)
        if len(self.counts) == 1 and 0 in self.counts and self._shift + STEP == 8 * keys.itemsize:
            self.counts[0] += np.bincount(digits.astype(np.intp), minlength=STEP_SIZE)
            return
        first = digits >> keys.dtype.type(STEP)
        for prefix, counts in self.counts.items():
            rest = digits[first == prefix] & keys.dtype.type(STEP_SIZE - 1)
            counts += np.bincount(rest.astype(np.intp), minlength=STEP_SIZE)

    def merge(self, other: RadixCounts) -> None:
        """Take what another has counted."""
        for prefix, counts in self.counts.items():
            counts += other.counts[prefix]


class RadixSelect:
    """Finds the values at some ranks, from 0, pass by pass; `dtype` is float32 or float64."""

    def __init__(self, ranks: Sequence[int], dtype: str) -> None:
        self._dtype = dtype
        self._level = 0
        # For each rank the bits that are known, and the rank among the values that begin so.
        self._known = {rank: (0, rank) for rank in ranks}

    @property
    def is_done(self) -> bool:
        """True when all bits are known."""
        return self._level * STEP >= 8 * np.dtype(self._dtype).itemsize

    def digits(self) -> RadixCounts:
        """Return what the next pass has to count."""
        return RadixCounts(
            self._dtype, self._level, sorted({known for known, _ in self._known.values()})
        )

    def narrow(self, counts: RadixCounts) -> None:
        """Take what a pass has counted."""
        for rank, (known, within) in self._known.items():
            reached = np.cumsum(counts.counts[known])
            digit = int(np.searchsorted(reached, within, side="right"))
            before = int(reached[digit - 1]) if digit else 0
            self._known[rank] = ((known << STEP) | digit, within - before)
        self._level += 1

    def value(self, rank: int) -> float:
        """Return the value at a rank."""
        bits = np.dtype(self._dtype).itemsize * 8
        key = self._known[rank][0]
        top = 1 << (bits - 1)
        raw = key ^ top if key & top else key ^ ((1 << bits) - 1)
        number = np.array([raw], dtype=f"u{bits // 8}").view(self._dtype)[0]
        return float(number)


def ordered_bits(values: Array) -> Array:
    """Return unsigned whole numbers that are in the order of floats; minus 0 comes before 0."""
    kind = np.dtype(f"u{values.itemsize}")
    bits = np.ascontiguousarray(values).view(kind)
    top = kind.type(1 << (8 * values.itemsize - 1))
    ordered: Array = np.where(bits & top, ~bits, bits | top)
    return ordered


def needed_ranks(percents: Sequence[float], count: int) -> list[int]:
    """Return the ranks between which percentiles of so many values lie."""
    places = [math.floor(_place(percent, count)) for percent in percents]
    return sorted({rank for place in places for rank in (place, min(place + 1, count - 1))})


def percentile(percent: float, count: int, ranks: RadixSelect) -> float:
    """Return a percentile: linear between the ranks at `percent / 100 * (count - 1)`, type 7."""
    place = _place(percent, count)
    below = math.floor(place)
    low = ranks.value(below)
    share = place - below
    if not share:
        return low
    return low + float(share) * (ranks.value(below + 1) - low)


def _place(percent: float, count: int) -> Fraction:
    return Fraction(percent) * (count - 1) / 100
