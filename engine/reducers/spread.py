# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers that tell how far the valid values lie apart."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer
from .stack import Stack


@reducer(
    "stdDev",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Standard deviation"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Population standard deviation of the valid values (divides by n)."
    ),
    output="real",
    reads="spread",
    decibel="level",
    degree=1,
)
def standard_deviation(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the root of the variance."""
    with np.errstate(invalid="ignore"):
        return np.sqrt(stack.variance)


@reducer(
    "variance",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Variance"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Population variance of the valid values (divides by n)."
    ),
    output="real",
    reads="spread",
    decibel="level",
    degree=2,
)
def variance(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Average the squared distances from the mean."""
    return stack.variance


@reducer(
    "sampleStdDev",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Sample standard deviation"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Sample standard deviation of the valid values (divides by n - 1); needs two of them.",
    ),
    output="real",
    reads="spread",
    least=2,
    decibel="level",
    degree=1,
)
def sample_standard_deviation(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the root of the sample variance."""
    with np.errstate(invalid="ignore"):
        return np.sqrt(sample_variance(stack, options))


@reducer(
    "sampleVariance",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Sample variance"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Sample variance of the valid values (divides by n - 1); needs two of them.",
    ),
    output="real",
    reads="spread",
    least=2,
    decibel="level",
    degree=2,
)
def sample_variance(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Divide the squared distances from the mean by n - 1."""
    return stack.moment(2) / np.maximum(stack.count - 1, 1)


@reducer(
    "skew",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Skewness"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Population skewness g1 of the valid values; nodata where all are equal.",
    ),
    output="real",
    least=2,
    decibel="number",
    degree=0,
)
def skewness(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Divide the third central moment by the cube of the standard deviation."""
    return _standardised(stack, 3)


@reducer(
    "kurtosis",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Kurtosis"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Population excess kurtosis of the valid values (0 for a normal distribution); nodata "
        "where all are equal.",
    ),
    output="real",
    least=2,
    decibel="number",
    degree=0,
)
def kurtosis(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Divide the fourth central moment by the squared variance, and subtract 3."""
    with np.errstate(invalid="ignore"):
        return _standardised(stack, 4) - 3.0


def _standardised(stack: Stack, power: int) -> NDArray[Any]:
    """Return a central moment in units of the standard deviation, NaN where all are equal."""
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        number = np.maximum(stack.count, 1)
        variance = stack.moment(2) / number
        # The last digits of a power depend on the version of numpy, those of a root never.
        scale = variance * (np.sqrt(variance) if power == 3 else variance)
        result = (stack.moment(power) / number) / scale
    # Not by the variance, which rounding can leave a little above 0.
    result[stack.is_constant] = np.nan
    return result
