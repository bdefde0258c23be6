# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Slow, obvious twins of the reducers in plain Python, and how far float64 may be from them.

A twin takes the valid values of one pixel in the order of the collection, their times in years, and
the options, and returns the outputs, NaN for masked. Fractions make them exact.
"""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from functools import reduce
from itertools import groupby

EPSILON = 2.0**-52
INF, NAN = math.inf, math.nan


def plain(number):
    """Return the float nearest to an exact number, infinite when it is too large."""
    try:
        return float(number)
    except OverflowError:
        return INF if number > 0 else -INF


def exact(number):
    """Return a fraction, or the float itself when it is infinite or NaN."""
    return Fraction(number) if math.isfinite(number) else number


def difference(one, other):
    """Return one - other of exact or infinite numbers; infinity minus infinity is NaN."""
    if any(isinstance(number, float) for number in (one, other)):
        return plain(one) - plain(other)
    return one - other


def exact_sum(values):
    if any(math.isinf(value) for value in values):
        return sum(value for value in values if math.isinf(value))
    return sum(Fraction(value) for value in values)


def exact_mean(values):
    return exact_sum(values) / len(values)


def exact_quantile(values, percent):
    """Return the quantile of type 7: linear between the ranks at p * (n - 1)."""
    ranks = sorted(values)
    place = Fraction(percent) / 100 * (len(ranks) - 1)
    below = math.floor(place)
    share = place - below
    if share == 0 or ranks[below] == ranks[below + 1]:
        return exact(ranks[below])
    if math.isinf(ranks[below]) or math.isinf(ranks[below + 1]):
        return ranks[below] + ranks[below + 1]
    return Fraction(ranks[below]) * (1 - share) + Fraction(ranks[below + 1]) * share


def twin_product(values, times, options):
    if any(math.isinf(value) for value in values):
        signs = [0 if value == 0 else math.copysign(1, value) for value in values]
        return [math.prod(signs) * INF]
    return [plain(math.prod(Fraction(value) for value in values))]


def twin_median(values, times, options):
    ranks = sorted(values)
    half = len(ranks) // 2
    if len(ranks) % 2:
        return [plain(ranks[half])]
    if math.isinf(ranks[half - 1]) or math.isinf(ranks[half]):
        return [ranks[half - 1] + ranks[half]]
    return [plain((Fraction(ranks[half - 1]) + Fraction(ranks[half])) / 2)]


def twin_percentile(values, times, options):
    return [plain(exact_quantile(values, percent)) for percent in options.percentiles]


def twin_interval_mean(values, times, options):
    low, high = (exact_quantile(values, percent) for percent in options.interval)
    inside = [value for value in values if low <= value <= high]
    return [plain(exact_mean(inside)) if inside else NAN]


def twin_iqr(values, times, options):
    return [plain(difference(exact_quantile(values, 75), exact_quantile(values, 25)))]


def twin_mad(values, times, options):
    median = exact_quantile(values, 50)
    distances = [abs(difference(exact(value), median)) for value in values]
    if any(distance != distance for distance in distances):
        return [NAN]
    ranks = sorted(distances)
    low, high = ranks[(len(ranks) - 1) // 2], ranks[len(ranks) // 2]
    return [plain((low + high) / 2)]


def twin_mode(values, times, options):
    often = Counter(values)
    return [min(value for value in often if often[value] == max(often.values()))]


def twin_minority(values, times, options):
    often = Counter(values)
    return [min(value for value in often if often[value] == min(often.values()))]


def moment(values, power):
    """Return the central moment, divided by n, exact; NaN when a value is infinite."""
    if any(math.isinf(value) for value in values):
        return NAN
    mean = exact_mean(values)
    return sum((Fraction(value) - mean) ** power for value in values) / len(values)


def sample_variance(values):
    return moment(values, 2) * len(values) / (len(values) - 1)


def twin_skew(values, times, options):
    second = moment(values, 2)
    return [NAN if second != second or second == 0 else root_ratio(moment(values, 3), second)]


def root_ratio(third, second):
    """Return third / second ** 1.5, of fractions that floats need not hold."""
    return math.copysign(math.sqrt(third**2 / second**3), third)


def twin_kurtosis(values, times, options):
    second = moment(values, 2)
    if second != second or second == 0:
        return [NAN]
    return [plain(moment(values, 4) / second**2 - 3)]


TWINS = {
    "count": lambda values, times, options: [len(values)],
    "sum": lambda values, times, options: [plain(exact_sum(values))],
    "product": twin_product,
    "mean": lambda values, times, options: [plain(exact_mean(values))],
    "median": twin_median,
    "percentile": twin_percentile,
    "mode": twin_mode,
    "min": lambda values, times, options: [min(values)],
    "max": lambda values, times, options: [max(values)],
    "minority": twin_minority,
    "range": lambda values, times, options: [
        plain(difference(exact(max(values)), exact(min(values))))
    ],
    "variety": lambda values, times, options: [len(set(values))],
    "intervalMean": twin_interval_mean,
    "iqr": twin_iqr,
    "mad": twin_mad,
    "stdDev": lambda values, times, options: [math.sqrt(moment(values, 2))],
    "variance": lambda values, times, options: [plain(moment(values, 2))],
    "sampleStdDev": lambda values, times, options: [math.sqrt(sample_variance(values))],
    "sampleVariance": lambda values, times, options: [plain(sample_variance(values))],
    "skew": twin_skew,
    "kurtosis": twin_kurtosis,
    "first": lambda values, times, options: [values[0]],
    "last": lambda values, times, options: [values[-1]],
    "countRuns": lambda values, times, options: [len(list(groupby(values)))],
    "all": lambda values, times, options: [all(value != 0 for value in values)],
    "any": lambda values, times, options: [any(value != 0 for value in values)],
    "bitwiseAnd": lambda values, times, options: [reduce(lambda a, b: a & b, values)],
    "bitwiseOr": lambda values, times, options: [reduce(lambda a, b: a | b, values)],
}


# ---- how far float64 arithmetic may be from the exact result, beside a relative 1e-12 ------------
# Functions of the values and the times; one number for each output. What is not here is exact.


def size_of(values):
    return max((abs(value) for value in values if not math.isinf(value)), default=0)


def sized(rule):
    """Make a rule of the number of values and the largest of them one of values and times."""
    return lambda values, times: [rule(len(values), size_of(values))]


def of_shape(power):
    """Return the rule of skewness (3) and kurtosis (4).

    The mean may be off by its rounding; in units of the standard deviation that is `off`, and it
    changes a standardised moment by `power` times the moment of the power below, which is less
    than the one of the next even power.
    """

    def rule(values, times):
        spread = math.sqrt(moment(values, 2))
        off = len(values) * EPSILON * size_of(values) / spread
        even = plain(moment(values, 4) / moment(values, 2) ** 2)
        return [2 * power * off * even + len(values) * EPSILON * even]

    return rule


SLACK = {
    "sum": sized(lambda number, size: number**2 * EPSILON * size),
    "product": sized(lambda number, size: 5e-324),
    "mean": sized(lambda number, size: number * EPSILON * size),
    "median": sized(lambda number, size: EPSILON * size),
    "percentile": sized(lambda number, size: 4 * EPSILON * size),
    "range": sized(lambda number, size: 0.0),
    "intervalMean": sized(lambda number, size: number * EPSILON * size),
    "iqr": sized(lambda number, size: 8 * EPSILON * size),
    "mad": sized(lambda number, size: 4 * EPSILON * size),
    "stdDev": sized(lambda number, size: number * EPSILON * size),
    # The rounding of the mean enters the two-pass formula by its square.
    "variance": sized(lambda number, size: (number * EPSILON * size) ** 2),
    "sampleStdDev": sized(lambda number, size: 2 * number * EPSILON * size),
    "sampleVariance": sized(lambda number, size: 2 * (number * EPSILON * size) ** 2),
    "skew": of_shape(3),
    "kurtosis": of_shape(4),
}
# Where the numbers of a float64 stack end, so that sums and powers are float64 numbers too.
ENDS = {
    **dict.fromkeys(["sum", "mean", "stdDev", "variance", "sampleStdDev", "sampleVariance"], 500),
    **dict.fromkeys(["intervalMean", "mad"], 500),
    **dict.fromkeys(["skew", "kurtosis"], 200),
}
