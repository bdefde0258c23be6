# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums of float64 numbers that do not depend on their order, because nothing is rounded."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

# The total is a whole number of units of 2 ** -UNIT; the least float64 is 2 ** -1074.
UNIT = 1200
DIGITS = 53
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
        for start in range(0, len(numbers), MOST):
            self._add(numbers[start : start + MOST])

    def add_squares(self, numbers: NDArray[Any]) -> None:
        """Add the squares of numbers up to 1e145 in size, shape (n,)."""
        large = numbers * SPLITTER
        high = large - (large - numbers)
        low = numbers - high
        for product in (high * high, 2.0 * high * low, low * low):
            self.add(product)

    def merge(self, other: ExactSum) -> None:
        """Add another sum."""
        self._total += other._total

    @property
    def value(self) -> Fraction:
        """The sum."""
        return Fraction(self._total, 2**UNIT)

    def _add(self, numbers: NDArray[Any]) -> None:
        if not numbers.size:
            return
        mantissa, exponent = np.frexp(numbers)
        whole = np.ldexp(mantissa, DIGITS).astype(np.int64)
        least = int(exponent.min())
        places = exponent - least
        high = np.bincount(places, weights=whole >> LOW)
        low = np.bincount(places, weights=whole & (2**LOW - 1))
        for place in np.flatnonzero((high != 0) | (low != 0)).tolist():
            part = (int(high[place]) << LOW) + int(low[place])
            self._total += part << (place + least - DIGITS + UNIT)
