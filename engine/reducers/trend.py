# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers of the change over time; they need dates. Time is in years of 365.25 days."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Floats
from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer
from .stack import Stack

# Pairs of observations that are held at once.
PAIRS_AT_ONCE = 512 * 1024
# Up to this count the distribution of Kendall's statistic without ties is computed exactly.
EXACT_COUNT = 33


def _linear_fit_names(options: ReducerOptions) -> tuple[str, ...]:
    return ("scale", "offset")


@reducer(
    "linearFit",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Linear fit"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Least-squares line through the valid values: scale is the change per year, offset the "
        "value at 1970-01-01. Needs dates.",
    ),
    output="real",
    least=2,
    needs_dates=True,
    names=_linear_fit_names,
    degree=1,
)
def linear_fit(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Fit a line, around the mean time for accuracy."""
    valid = stack.valid_everywhere
    years = stack.years[:, None]
    number = np.maximum(stack.count, 1)
    centre = _row_sum(np.where(valid, years, 0.0)) / number
    away = np.where(valid, years - centre, 0.0)
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        values = np.where(valid, stack.values - stack.mean, 0.0)
        scale = _row_sum(away * values) / _row_sum(away * away)
        # Not by the sum of squares, which rounding can leave a little above 0.
        latest = np.where(valid, years, -np.inf).max(axis=0)
        scale[latest <= np.where(valid, years, np.inf).min(axis=0)] = np.nan
        return np.stack([scale, stack.mean - scale * centre])


def _row_sum(values: Floats) -> Floats:
    """Add up layers one by one, so that the rounding does not depend on the number of pixels."""
    total = np.zeros(values.shape[1])
    for row in values:
        total += row
    return total


def _sens_slope_names(options: ReducerOptions) -> tuple[str, ...]:
    return ("slope", "offset")


@reducer(
    "sensSlope",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Sen's slope"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Median of the slopes between all pairs of valid values of different dates, per year, and "
        "the offset median(value) - slope * median(time). Needs dates; slow for many images.",
    ),
    output="real",
    least=2,
    needs_dates=True,
    names=_sens_slope_names,
    degree=1,
)
def sens_slope(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the median slope: P. K. Sen, 1968; offset as in W. J. Conover, 1999."""
    order = np.argsort(stack.years, kind="stable")
    years = stack.years[order]
    values = stack.values[order].astype(np.float64)
    valid = stack.valid_everywhere[order]
    early, late = np.triu_indices(stack.layers, 1)
    apart = years[late] > years[early]
    early, late = early[apart], late[apart]
    result = np.full((2, stack.pixels), np.nan)
    if len(early) == 0:
        return result
    time = (years[late] - years[early])[None, :]
    pixels = max(1, PAIRS_AT_ONCE // len(early))
    for start in range(0, stack.pixels, pixels):
        stack.check_stopped()
        part = slice(start, start + pixels)
        ours, ok = values[:, part].T, valid[:, part].T
        both = ok[:, late] & ok[:, early]
        with np.errstate(invalid="ignore", over="ignore"):
            slopes = (ours[:, late] - ours[:, early]) / time
        slope = _median_of(slopes, both)
        times = np.broadcast_to(years, ours.shape)
        with np.errstate(invalid="ignore", over="ignore"):
            result[0, part] = slope
            result[1, part] = _median_of(ours, ok) - slope * _median_of(times, ok)
    return result


def _median_of(values: Floats, valid: NDArray[np.bool_]) -> Floats:
    """Return the median of each row's valid values, NaN where there are none or one is NaN."""
    filled = np.where(valid, values, np.inf)
    counts = valid.sum(axis=1)
    result = np.full(len(values), np.nan)
    for count in np.unique(counts[counts > 0]):
        rows = np.flatnonzero(counts == count)
        low, high = (count - 1) // 2, count // 2
        placed = np.partition(filled[rows], (low, high), axis=1)
        with np.errstate(invalid="ignore", over="ignore"):
            # One zero, of whatever sign: which of them stands there is left to the sort.
            result[rows] = 0.5 * placed[:, low] + 0.5 * placed[:, high] + 0.0
    result[(valid & np.isnan(values)).any(axis=1)] = np.nan
    return result


def _kendall_names(options: ReducerOptions) -> tuple[str, ...]:
    return ("tau", "p-value")


@reducer(
    "kendall",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Kendall's rank correlation"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Rank correlation of values with time (tau-b, -1 to 1) and its two-sided p-value: exact "
        "for up to 33 values without ties, else from the normal distribution. Needs dates; slow "
        "for many images.",
    ),
    output="real",
    least=2,
    needs_dates=True,
    names=_kendall_names,
)
def kendall(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Compare all pairs: M. G. Kendall, Rank Correlation Methods, 1970."""
    order = np.argsort(stack.years, kind="stable")
    years = stack.years[order]
    values, valid = stack.values[order], stack.valid_everywhere[order]
    agreement = np.zeros(stack.pixels, dtype=np.int64)
    for lag in range(1, stack.layers):
        stack.check_stopped()
        sign = (values[lag:] > values[:-lag]).astype(np.int8)
        sign -= values[lag:] < values[:-lag]
        sign *= valid[lag:] & valid[:-lag]
        sign *= (years[lag:] > years[:-lag])[:, None]
        agreement += sign.sum(axis=0, dtype=np.int64)
    count = stack.count.astype(np.float64)
    pairs = count * (count - 1.0) / 2.0
    time_ties = _ties(stack.pixels, (valid[years == year].sum(axis=0) for year in np.unique(years)))
    value_ties = _ties(stack.pixels, (length for _, length in stack.runs()))
    with np.errstate(invalid="ignore", divide="ignore"):
        tau = agreement / np.sqrt((pairs - time_ties.pairs) * (pairs - value_ties.pairs))
        tau = np.clip(tau, -1.0, 1.0)
        p_value = _normal_p(agreement, count, pairs, time_ties, value_ties)
    is_exact = (time_ties.pairs == 0) & (value_ties.pairs == 0) & (stack.count <= EXACT_COUNT)
    for number in np.unique(stack.count[is_exact & (stack.count >= 2)]):
        at = is_exact & (stack.count == number)
        discordant = ((pairs - agreement)[at] / 2.0).astype(np.intp)
        p_value[at] = _exact_p(int(number))[discordant]
    p_value[np.isnan(tau)] = np.nan
    return np.stack([tau, p_value])


class _Ties:
    """Sums over the groups of tied observations of each pixel, t being the size of a group."""

    def __init__(self, pixels: int) -> None:
        self.pairs = np.zeros(pixels)  # t (t - 1) / 2
        self.triples = np.zeros(pixels)  # t (t - 1) (t - 2)
        self.weighted = np.zeros(pixels)  # t (t - 1) (2 t + 5)


def _ties(pixels: int, groups: Iterable[NDArray[Any]]) -> _Ties:
    ties = _Ties(pixels)
    for group in groups:
        size = group.astype(np.float64)
        ordered_pairs = size * (size - 1.0)
        ties.pairs += ordered_pairs / 2.0
        ties.triples += ordered_pairs * (size - 2.0)
        ties.weighted += ordered_pairs * (2.0 * size + 5.0)
    return ties


def _normal_p(
    agreement: NDArray[np.int64], count: Floats, pairs: Floats, time: _Ties, value: _Ties
) -> Floats:
    """Return two-sided p-values from the normal distribution, the variance mended for ties."""
    ordered_pairs = 2.0 * pairs
    variance = (
        (ordered_pairs * (2.0 * count + 5.0) - time.weighted - value.weighted) / 18.0
        + 2.0 * time.pairs * value.pairs / ordered_pairs
        + time.triples * value.triples / (9.0 * ordered_pairs * (count - 2.0))
    )
    score = np.abs(agreement) / np.sqrt(variance)
    tails = np.frompyfunc(math.erfc, 1, 1)(score / math.sqrt(2.0))
    p_value: Floats = np.asarray(tails, dtype=np.float64)
    return p_value


@lru_cache(maxsize=EXACT_COUNT + 1)
def _exact_p(count: int) -> Floats:
    """Return the two-sided p-value for each number of discordant pairs, without ties."""
    share = np.ones(1)  # of the orders of `number` items with so many inversions
    for number in range(2, count + 1):
        # Term by term: a convolution adds up in an order that depends on the version of numpy.
        total = np.zeros(len(share) + number - 1)
        for inversions in range(number):
            total[inversions : inversions + len(share)] += share
        share = total / number
    below = np.cumsum(share)
    discordant = np.arange(len(share))
    nearer = np.minimum(discordant, len(share) - 1 - discordant)
    p_value: Floats = np.minimum(1.0, 2.0 * below[nearer])
    return p_value
