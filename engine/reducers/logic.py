# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers of flags and bits."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer
from .stack import Stack


@reducer(
    "all",
    label=QT_TRANSLATE_NOOP("ImageCollections", "All"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "1 where every valid value is other than zero, else 0."
    ),
    output="flag",
)
def every(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Tell whether no valid value is zero."""
    return np.logical_and.reduce(stack.filled(1) != 0, axis=0)


@reducer(
    "any",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Any"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "1 where at least one valid value is other than zero, else 0."
    ),
    output="flag",
)
def some(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Tell whether a valid value is not zero; masked values are 0."""
    return np.logical_or.reduce(stack.values != 0, axis=0)


@reducer(
    "bitwiseAnd",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Bitwise and"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "The bits that are set in every valid value; whole numbers only."
    ),
    output="bits",
)
def bitwise_and(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Keep the bits that all have."""
    values = _whole(stack)
    if stack.valid is not None:
        values = np.where(stack.valid, values, ~values.dtype.type(0))
    return np.bitwise_and.reduce(values, axis=0)


@reducer(
    "bitwiseOr",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Bitwise or"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "The bits that are set in any valid value; whole numbers only."
    ),
    output="bits",
)
def bitwise_or(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Gather the bits that any has; masked values are 0."""
    return np.bitwise_or.reduce(_whole(stack), axis=0)


def _whole(stack: Stack) -> NDArray[Any]:
    """Return values as integers; UInt32 beside signed ones are read as decimals, exactly."""
    if stack.values.dtype.kind == "f":
        return stack.values.astype(np.int64)
    return stack.values
