# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of weighted values that are all at hand: exact, in little memory beside them.

Values and weights lie in one array of complex numbers, the weight in the imaginary part: that sorts
in place, by value and then by weight, so that nothing depends on the order in which they came.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array

# Numbers that are looked at together. It is fixed, as the rounding of sums depends on it.
CHUNK = 1 << 18
# Whole numbers below this are sorted by their digits.
DIGITS = 1 << 16


def statistics(pairs: Array, percents: Sequence[float]) -> dict[str, float]:
    """Return count (the sum of weights), mean, stdDev, min, max, median and percentiles `p10` ...

    `pairs` has the shape (n,), n at least 1, and is sorted in place. The standard deviation is that
    of the population. With equal weights percentiles are those of type 7.
    """
    _sort(pairs)
    count = math.fsum(float(part.imag.sum()) for part in _chunks(pairs))
    mean = math.fsum(float((part.real * part.imag).sum()) for part in _chunks(pairs)) / count
    low, high = float(pairs[0].real), float(pairs[-1].real)
    # Rounding must not take the mean out of the range of the values.
    mean = min(max(mean, low), high)
    squares = math.fsum(
        float(((part.real - mean) ** 2 * part.imag).sum()) for part in _chunks(pairs)
    )
    wanted = (50.0, *percents)
    # A zero without a sign: of equal values the sort may take either.
    low, high = low + 0.0, high + 0.0
    median, *others = (value + 0.0 for value in _percentiles(pairs, wanted))
    found = {
        "count": count,
        "mean": mean,
        "stdDev": math.sqrt(squares / count) if low < high else 0.0,
        "min": low,
        "max": high,
        "median": median,
    }
    found.update((f"p{percent:g}", value) for percent, value in zip(percents, others))
    return found


def _sort(pairs: Array) -> None:
    """Sort pairs by value, and those of one value by weight, in place.

    Most have the largest weight, that of a whole cell. Where values are whole numbers, those of
    these are sorted by their digits, and come after all others of one value.
    """
    values, weights = pairs.real.copy(), pairs.imag.copy()
    low = values.min()
    is_small = len(pairs) <= CHUNK and abs(low) < DIGITS and values.max() - low < DIGITS
    digits = (values - low).astype(np.uint16) if is_small else None
    has_zero_below = (np.signbit(values) & (values == 0.0)).any()
    if digits is None or has_zero_below or not np.array_equal(digits + low, values):
        pairs.sort()
        return
    largest = weights.max()
    is_whole = weights == largest
    digits = digits[is_whole]
    digits.sort(kind="stable")
    others = pairs[~is_whole]
    others.sort()
    places = np.searchsorted(digits, others.real - low) + np.arange(len(others))
    is_whole[...] = True
    is_whole[places] = False
    pairs[is_whole] = digits + low + 1j * largest
    pairs[places] = others


def _chunks(pairs: Array) -> Iterator[Array]:
    for start in range(0, len(pairs), CHUNK):
        yield pairs[start : start + CHUNK]


def _percentiles(pairs: Array, percents: Sequence[float]) -> list[float]:
    """Return percentiles, linear between the values.

    Each value stands in the middle of its weight, along the line of all weights in order; 0 per
    cent is the first value and 100 the last. With equal weights that is type 7.
    """
    total = math.fsum(float(part.imag.sum()) for part in _chunks(pairs))
    first, last = float(pairs[0].imag) / 2, total - float(pairs[-1].imag) / 2
    places = [first + percent * (last - first) / 100.0 for percent in percents]
    found = [float(pairs[-1].real)] * len(places)
    left = set(range(len(places)))
    before, at, value = 0.0, -math.inf, float(pairs[0].real)
    for part in _chunks(pairs):
        sums = np.cumsum(part.imag)
        middles = np.concatenate([[at], before + sums - part.imag / 2])
        values = np.concatenate([[value], part.real])
        for which in sorted(left):
            if places[which] <= middles[-1]:
                found[which] = _between(places[which], middles, values)
                left.discard(which)
        before += float(sums[-1])
        at, value = float(middles[-1]), float(values[-1])
    return found


def _between(place: float, middles: NDArray[Any], values: NDArray[Any]) -> float:
    above = int(np.searchsorted(middles, place))
    if above == 0 or not math.isfinite(middles[above - 1]):
        return float(values[above])
    low, high = float(values[above - 1]), float(values[above])
    share = (place - middles[above - 1]) / (middles[above] - middles[above - 1])
    return low + (high - low) * float(share)
