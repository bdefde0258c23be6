# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Slow, obvious twins of the circular reducers; see `reducer_twins`."""

from __future__ import annotations

import math

from image_collections.tests.engine.reducers.reducer_twins import EPSILON, NAN


def resultant(angles):
    """Return the sums of sines and of cosines, NaN when an angle is infinite."""
    if any(math.isinf(angle) for angle in angles):
        return NAN, NAN
    return math.fsum(map(math.sin, angles)), math.fsum(map(math.cos, angles))


def length(angles):
    """Return the mean resultant length; of equal angles it is 1."""
    if len(set(angles)) == 1 and not math.isinf(angles[0]):
        return 1.0
    return min(math.hypot(*resultant(angles)) / len(angles), 1.0)


def twin_mean(angles, times, options):
    mean = math.atan2(*resultant(angles))
    return [math.pi if mean == -math.pi else mean]


def twin_standard_deviation(angles, times, options):
    if math.isnan(resultant(angles)[0]):
        return [NAN]
    return [math.sqrt(-2 * math.log(length(angles)))]


def twin_variance(angles, times, options):
    return [NAN if math.isnan(resultant(angles)[0]) else 1 - length(angles)]


TWINS = {
    "circularMean": twin_mean,
    "circularStdDev": twin_standard_deviation,
    "circularVariance": twin_variance,
}


def rounding(angles):
    """Return how far the sums may be off, as a share of the number of angles."""
    return 8 * len(angles) * EPSILON


def slack_of_standard_deviation(angles, times):
    """The root of -2 ln R is steep where R is near 1."""
    off, mean_length = rounding(angles), length(angles)
    deviation = math.sqrt(-2 * math.log(mean_length))
    return [off / mean_length / max(deviation, math.sqrt(off))]


SLACK = {
    "circularMean": lambda angles, times: [rounding(angles) / length(angles)],
    "circularStdDev": slack_of_standard_deviation,
    "circularVariance": lambda angles, times: [rounding(angles)],
}
# Beyond, a sine depends on how exactly a program knows pi.
ENDS = dict.fromkeys(TWINS, 40)
