# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers that look at the valid values in ascending order; they share one sort."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array
from ..numerics.sorting_network import pieces
from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer
from .stack import Stack


def quantile(stack: Stack, percent: float) -> NDArray[np.float64]:
    """Return the quantile at `percent` (0 to 100) of the valid values, as float64.

    Linear interpolation between the ranks at `percent / 100 * (count - 1)`: type 7 of
    R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, 1996.
    """
    # Few different counts and many pixels: what follows from the count is looked up by it.
    counts = np.arange(stack.layers + 1)
    # Divided last, so that a place on a rank is that rank: 0.28 * 25 is more than 7.
    places = np.maximum(counts - 1, 0) * percent / 100.0
    below = places.astype(np.intp)
    above = np.minimum(below + 1, np.maximum(counts - 1, 0))
    shares = places - below
    # From the nearer end, so that rounding cannot leave the interval.
    steps = np.where(shares < 0.5, shares, shares - 1.0)
    low = _at_rank_of_count(stack, below)
    high = _at_rank_of_count(stack, above)
    result = np.empty(stack.pixels)
    for piece in pieces(stack.pixels):
        step = steps[stack.layers] if stack.valid is None else steps[stack.small_count[piece]]
        result[piece] = _between(low[piece], high[piece], step)
    return result


def _between(low: Array, high: Array, step: float | NDArray[np.float64]) -> NDArray[np.float64]:
    """Return numbers on the way from `low` to `high`.

    A step from 0 to 1 is the share of the way that is gone from `low`, one from -1 to 0 that from
    `high` backwards.
    """
    is_float = low.dtype.kind == "f"
    low, high = low.astype(np.float64), high.astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        way = high - low
        result: NDArray[np.float64] = way * step
        result += np.where(np.less(step, 0.0), high, low)
        if is_float:
            # Not 0 * infinity, and no overflow between the ends of the number range.
            wide = ~np.isfinite(way)
            if wide.any():
                share = np.where(np.less(step, 0.0), step + 1.0, step)
                np.copyto(result, low * (1.0 - share) + high * share, where=wide)
                np.copyto(result, low, where=(low == high) | (share == 0.0))
    return result


def _at_rank_of_count(stack: Stack, ranks: NDArray[np.intp]) -> Array:
    """Return the sorted value at `ranks[count]` of each pixel. Not to be written to."""
    if stack.valid is None:
        return stack.sorted.rank(int(ranks[stack.layers]))
    return stack.sorted.at(ranks, stack.small_count)


@reducer(
    "median",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Median"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Middle valid value; the mean of the two middle values when their number is even.",
    ),
    output="real",
    reads="middle",
    is_alike=True,
)
def median(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the middle value."""
    low, high = stack.middle
    if low.dtype.kind != "f" and low.dtype.itemsize <= 2:
        return np.add(low, high, dtype=np.float64) * 0.5
    return _between(low, high, -0.5)


def _percentile_names(options: ReducerOptions) -> tuple[str, ...]:
    return tuple(f"p{value:.15g}" for value in options.percentiles)


@reducer(
    "percentile",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Percentiles"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Values below which the given percentages of the valid values lie, with linear "
        "interpolation between ranks.",
    ),
    output="real",
    reads="ranks",
    is_alike=True,
    names=_percentile_names,
)
def percentile(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take all percentiles of the run."""
    return np.stack([quantile(stack, value) for value in options.percentiles])


def _ones(mask: NDArray[np.bool_], dtype: np.dtype[Any]) -> Array:
    """Return a mask as numbers of a type, 1 and 0; numpy takes longer where types are mixed."""
    return mask.view(dtype) if dtype.itemsize == 1 else mask.astype(dtype)


@reducer(
    "mode",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Mode"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Most frequent valid value; the smallest one when several tie."
    ),
    output="input",
    reads="ranks",
)
def mode(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the longest run of equal sorted values."""
    ranks = stack.sorted
    run = np.ones(stack.pixels, dtype=stack.small_count.dtype)
    longest, end = run.copy(), np.zeros_like(run)
    # Masks that are asked for again and again, and what is made of them.
    is_equal, is_longer, is_valid = (np.empty(stack.pixels, dtype=bool) for _ in range(3))
    chosen = np.empty_like(run)
    for rank in range(1, stack.layers):
        np.equal(ranks.rank(rank), ranks.rank(rank - 1), out=is_equal)
        run *= _ones(is_equal, run.dtype)
        run += 1
        np.greater(run, longest, out=is_longer)
        if stack.valid is not None:
            np.greater(stack.small_count, rank, out=is_valid)
            is_longer &= is_valid
        # Ranks go up, so that the largest one is that of the last run that was longer. There is no
        # branch for each pixel in this, as in a copy to some of them.
        longer = _ones(is_longer, run.dtype)
        np.maximum(longest, np.multiply(run, longer, out=chosen), out=longest)
        np.maximum(end, np.multiply(longer, run.dtype.type(rank), out=chosen), out=end)
    return ranks.at(end)


@reducer(
    "min",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Minimum"),
    summary=QT_TRANSLATE_NOOP("ImageCollections", "Smallest valid value."),
    output="input",
    reads="low",
)
def minimum(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the smallest value."""
    return stack.low


@reducer(
    "max",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Maximum"),
    summary=QT_TRANSLATE_NOOP("ImageCollections", "Largest valid value."),
    output="input",
    reads="high",
)
def maximum(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the largest value."""
    return stack.high


@reducer(
    "minority",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Minority"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Least frequent valid value; the smallest one when several tie."
    ),
    output="input",
    reads="ranks",
)
def minority(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the shortest run of equal sorted values."""
    result = stack.sorted.rank(0).copy()
    shortest = np.full(stack.pixels, stack.layers + 1, dtype=np.uint32)
    for value, length in stack.runs():
        shorter = (length > 0) & (length < shortest)
        np.copyto(shortest, length, where=shorter)
        np.copyto(result, value, where=shorter)
    return result


@reducer(
    "range",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Range"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Difference between the largest and the smallest valid value."
    ),
    output="real",
    reads="ends",
    degree=1,
)
def value_range(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Subtract the smallest from the largest value, as float64."""
    high, low = stack.high.astype(np.float64), stack.low.astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        return high - low


@reducer(
    "variety",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Variety"),
    summary=QT_TRANSLATE_NOOP("ImageCollections", "Number of different valid values."),
    output="count",
    reads="ranks",
)
def variety(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Count the runs of equal sorted values."""
    number = np.zeros(stack.pixels, dtype=np.uint32)
    for _, length in stack.runs():
        number += length > 0
    return number


@reducer(
    "intervalMean",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Interval mean"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Mean of the valid values from one percentile to another, both included.",
    ),
    output="real",
    reads="ranks",
    is_alike=True,
    decibel="level",
    degree=1,
)
def interval_mean(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Average the values between two percentiles."""
    low, high = (quantile(stack, value) for value in options.interval)
    mean = _mean_between(stack, low, high, 1.0)
    # A sum may leave the number range where the mean does not.
    if np.isinf(mean).any():
        share = 0.5 ** stack.layers.bit_length()
        mean = np.where(np.isinf(mean), _mean_between(stack, low, high, share), mean)
    return mean


def _mean_between(stack: Stack, low: Array, high: Array, share: float) -> NDArray[np.float64]:
    """Return the mean of the values from `low` to `high`, of which so large a share is added up.

    NaN where there are none.
    """
    total, number = np.zeros(stack.pixels), np.zeros(stack.pixels)
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        for rank in range(stack.layers):
            value = stack.sorted.rank(rank).astype(np.float64)
            inside = (value >= low) & (value <= high) & (stack.count > rank)
            np.add(total, value * share, out=total, where=inside)
            number += inside
        mean: NDArray[np.float64] = np.where(
            number > 0, total / np.maximum(number, 1) / share, np.nan
        )
    return mean


@reducer(
    "iqr",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Interquartile range"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Difference between the 75th and the 25th percentile."
    ),
    output="real",
    reads="ranks",
    degree=1,
)
def interquartile_range(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Subtract the lower from the upper quartile."""
    with np.errstate(invalid="ignore", over="ignore"):
        return quantile(stack, 75.0) - quantile(stack, 25.0)


@reducer(
    "mad",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Median absolute deviation"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Median of the distances of the valid values from their median, not scaled.",
    ),
    output="real",
    degree=1,
)
def median_absolute_deviation(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the median twice."""
    with np.errstate(invalid="ignore", over="ignore"):
        distances = np.abs(stack.values - quantile(stack, 50.0))
    is_number = distances == distances  # infinity minus infinity is none
    valid = is_number if stack.valid is None else stack.valid & is_number
    distances[~valid] = 0.0
    result = quantile(Stack(distances, valid), 50.0)
    # Where a distance is no number, neither is their median.
    result[valid.sum(axis=0) < stack.count] = np.nan
    return result
