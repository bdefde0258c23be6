# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Slow, obvious twins of the reducers of change over time; see `reducer_twins`."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from functools import lru_cache
from itertools import combinations
from statistics import median

from image_collections.tests.engine.reducers.reducer_twins import EPSILON, NAN, plain, size_of


def twin_linear_fit(values, times, options):
    if len(set(times)) == 1 or any(math.isinf(value) for value in values):
        return [NAN, NAN]
    x, y = [Fraction(time) for time in times], [Fraction(value) for value in values]
    n = len(x)
    below = n * sum(a * a for a in x) - sum(x) ** 2
    slope = (n * sum(a * b for a, b in zip(x, y)) - sum(x) * sum(y)) / below
    return [plain(slope), plain((sum(y) - slope * sum(x)) / n)]


def twin_sens_slope(values, times, options):
    slopes = [
        (later - earlier) / (end - start)
        for (start, earlier), (end, later) in combinations(sorted(zip(times, values)), 2)
        if end > start
    ]
    if not slopes or any(math.isnan(slope) for slope in slopes):
        return [NAN, NAN]
    slope = median(slopes)
    return [slope, median(values) - slope * median(times)]


def twin_kendall(values, times, options):
    """Tau-b, and the p-value as in Kendall's book: exact without ties up to 33 values."""
    n = len(values)
    score = 0
    for (one_time, one), (other_time, other) in combinations(zip(times, values), 2):
        score += sign(other_time - one_time) * compared(other, one)
    pairs = n * (n - 1) // 2
    groups = [list(Counter(numbers).values()) for numbers in (times, values)]
    tied = [sum(t * (t - 1) // 2 for t in sizes) for sizes in groups]
    if pairs in tied:
        return [NAN, NAN]
    tau = score / math.sqrt((pairs - tied[0]) * (pairs - tied[1]))
    if tied == [0, 0] and n <= 33:
        return [tau, exact_p(n, (pairs - score) // 2)]
    spread = Fraction(n * (n - 1) * (2 * n + 5), 18)
    spread -= sum(Fraction(t * (t - 1) * (2 * t + 5), 18) for sizes in groups for t in sizes)
    spread += Fraction(2 * tied[0] * tied[1], n * (n - 1))
    thirds = [sum(t * (t - 1) * (t - 2) for t in sizes) for sizes in groups]
    if n > 2:
        spread += Fraction(thirds[0] * thirds[1], 9 * n * (n - 1) * (n - 2))
    return [tau, math.erfc(abs(score) / math.sqrt(spread) / math.sqrt(2))]


def sign(number):
    return (number > 0) - (number < 0)


def compared(one, other):
    """Return the sign of one - other, also of infinite numbers."""
    return (one > other) - (one < other)


def exact_p(n, discordant):
    """Return the share of orders of n items that are at least as far from the middle."""
    orders = inversions(n)
    nearer = min(discordant, len(orders) - 1 - discordant)
    return min(1.0, float(Fraction(2 * sum(orders[: nearer + 1]), math.factorial(n))))


@lru_cache
def inversions(n):
    """Return how many orders of n items have 0, 1, 2, ... pairs the wrong way round."""
    if n == 1:
        return (1,)
    fewer = inversions(n - 1)
    # The last item goes before 0 to n - 1 of the others.
    return tuple(
        sum(fewer[number - moved] for moved in range(n) if 0 <= number - moved < len(fewer))
        for number in range(len(fewer) + n - 1)
    )


TWINS = {
    "linearFit": twin_linear_fit,
    "sensSlope": twin_sens_slope,
    "kendall": twin_kendall,
}


def slack_of_linear_fit(values, times):
    """Values and their mean are off by roundings; so is the middle of the times."""
    n, centre = len(values), math.fsum(times) / len(times)
    away = [time - centre for time in times]
    squares = math.fsum(a * a for a in away)
    slope = 4 * n * EPSILON * size_of(values) * math.fsum(map(abs, away)) / squares
    steepest = 2 * size_of(values) * math.fsum(map(abs, away)) / squares
    middle = n * EPSILON * size_of(times)
    return [slope, slope * abs(centre) + steepest * middle + n * EPSILON * size_of(values)]


def slack_of_sens_slope(values, times):
    ranks = sorted(set(times))
    shortest = min(late - early for early, late in zip(ranks, ranks[1:]))
    slope = 8 * EPSILON * size_of(values) / shortest
    return [slope, slope * size_of(times) + EPSILON * size_of(values)]


SLACK = {
    "linearFit": slack_of_linear_fit,
    "sensSlope": slack_of_sens_slope,
    "kendall": lambda values, times: [1e-15, 1e-15],
}
ENDS = {"linearFit": 500, "sensSlope": 500}
