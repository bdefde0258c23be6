# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers that tell how far the valid values lie apart."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..stack import Stack
from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer


@reducer(
    "stdDev",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Standard deviation"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Population standard deviation of the valid values (divides by n)."
    ),
    output="real",
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
)
def variance(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Average the squared distances from the mean."""
    return stack.variance
