# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers that count and add up."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer
from .stack import Stack


@reducer(
    "count",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Count"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Number of valid observations. Pixels with none are nodata, not 0."
    ),
    output="count",
    reads="count",
)
def count(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Count the valid observations."""
    return stack.count


@reducer(
    "sum",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Sum"),
    summary=QT_TRANSLATE_NOOP("ImageCollections", "Sum of the valid values. It cannot overflow."),
    output="sum",
    reads="totals",
    decibel="level",
    degree=1,
)
def total(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Add up the valid values."""
    return stack.total


@reducer(
    "product",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Product"),
    summary=QT_TRANSLATE_NOOP("ImageCollections", "Product of the valid values, as Float64."),
    output="double",
    decibel="added",
)
def product(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Multiply the valid values."""
    # Mantissas and exponents apart: only the product itself may leave the number range, not the
    # way to it, and so 0 is 0 wherever it comes among large numbers.
    mantissa = np.ones(stack.pixels)
    exponent = np.zeros(stack.pixels, dtype=np.int32)
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        for row in stack.filled(1):
            factor, power = np.frexp(row.astype(np.float64))
            exponent += power
            mantissa, power = np.frexp(mantissa * factor)
            exponent += power
        result: NDArray[Any] = np.ldexp(mantissa, exponent)
    return result


@reducer(
    "mean",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Mean"),
    summary=QT_TRANSLATE_NOOP("ImageCollections", "Arithmetic mean of the valid values."),
    output="real",
    reads="totals",
    is_alike=True,
    decibel="level",
    degree=1,
)
def mean(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Average the valid values."""
    return stack.mean
