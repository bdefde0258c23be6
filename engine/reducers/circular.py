# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers of angles in radians, such as aspect, wind or day of the year on a circle.

K. V. Mardia and P. E. Jupp, Directional Statistics, 2000, chapter 2.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer
from .stack import Stack


def _resultant(stack: Stack) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the sums of sines and cosines of the valid angles."""
    sines = np.zeros(stack.pixels)
    cosines = np.zeros(stack.pixels)
    with np.errstate(invalid="ignore"):
        for layer, row in enumerate(stack.values):
            angle = row.astype(np.float64)
            sine, cosine = np.sin(angle), np.cos(angle)
            if stack.valid is not None:
                cosine *= stack.valid[layer]  # the sine of a masked value is 0 already
            sines += sine
            cosines += cosine
    return sines, cosines


def _length(stack: Stack) -> NDArray[np.float64]:
    """Return the mean resultant length, from 0 to 1."""
    sines, cosines = _resultant(stack)
    length = np.hypot(sines, cosines) / np.maximum(stack.count, 1)
    # Equal angles do not spread, whatever rounding says.
    length[stack.is_constant & np.isfinite(length)] = 1.0
    return np.minimum(length, 1.0)


@reducer(
    "circularMean",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Circular mean"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Mean direction of angles in radians, above -pi and up to pi."
    ),
    output="real",
)
def circular_mean(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the direction of the sum."""
    mean = np.arctan2(*_resultant(stack))
    return np.where(mean == -np.pi, np.pi, mean)


@reducer(
    "circularStdDev",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Circular standard deviation"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Standard deviation of angles in radians: the root of -2 ln R, where R is the mean "
        "resultant length.",
    ),
    output="real",
)
def circular_standard_deviation(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the root of -2 ln R."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sqrt(-2.0 * np.log(_length(stack))) + 0.0


@reducer(
    "circularVariance",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Circular variance"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Variance of angles in radians: 1 - R, where R is the mean resultant length.",
    ),
    output="real",
)
def circular_variance(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take 1 - R."""
    return 1.0 - _length(stack)
