# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums of float64 numbers that do not depend on their order, because nothing is rounded."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

# The total is a whole number of units of 2 ** -UNIT; the least float64 is 2 ** -1074.
UNIT = 1200
DIGITS = 53
# Numbers that are added at once, which stay in the processor's cache, and the bits of them that are
# added exactly as float64; how often the bits that are left are added so.
PIECE = 2**15
BITS = 36
ROUNDS = 3
# Below this power of two, units are too small to divide by.
LEAST_UNIT = -1000
# Low bits of a 53-bit number; sums of high and low parts of so many numbers are exact in float64.
LOW = 27
MOST = 2**25
# Veltkamp's constant cuts a number in two of 26 bits, whose products are exact.
SPLITTER = 2.0**27 + 1.0


class ExactSum:
    """A sum of finite numbers, kept as a whole number of very small units."""

    def __init__(self) -> None:
        self._total = 0

    def add(self, numbers: NDArray[Any]) -> None:
        """Add finite numbers, shape (n,)."""
        for start in range(0, len(numbers), PIECE):
            self._add_rounded(numbers[start : start + PIECE].astype(np.float64, copy=False))

    def add_squares(self, numbers: NDArray[Any]) -> None:
        """Add the squares of numbers up to 1e145 in size, shape (n,)."""
        for start in range(0, len(numbers), PIECE):
            piece = numbers[start : start + PIECE]
            large = piece * SPLITTER
            high = large - (large - piece)
            low = piece - high
            self.add(high * high)
            if low.any():  # in whole numbers there is none
                self.add(2.0 * high * low)
                self.add(low * low)

    def merge(self, other: ExactSum) -> None:
        """Add another sum."""
        self._total += other._total

    @property
    def value(self) -> Fraction:
        """The sum."""
        return Fraction(self._total, 2**UNIT)

    def _add_rounded(self, numbers: NDArray[np.float64]) -> None:
        """Add numbers as multiples of a unit, whose sum is exact, and then what is left of them."""
        for _ in range(ROUNDS):
            most = max(float(numbers.max()), -float(numbers.min()))
            if most == 0.0:
                return
            unit = math.frexp(most)[1] - BITS
            if unit < LEAST_UNIT:
                break
            times = np.rint(numbers * 2.0**-unit)
            self._total += int(times.sum()) << (unit + UNIT)
            times *= 2.0**unit
            numbers = numbers - times
        self._add_each(numbers)

    def _add_each(self, numbers: NDArray[np.float64]) -> None:
        """Add numbers of very different sizes, by their exponents."""
        mantissa, exponent = np.frexp(numbers)
        whole = np.ldexp(mantissa, DIGITS).astype(np.int64)
        least = int(exponent.min())
        places = exponent - least
        high = np.bincount(places, weights=whole >> LOW)
        low = np.bincount(places, weights=whole & (2**LOW - 1))
        for place in np.flatnonzero((high != 0) | (low != 0)).tolist():
            part = (int(high[place]) << LOW) + int(low[place])
            self._total += part << (place + least - DIGITS + UNIT)
