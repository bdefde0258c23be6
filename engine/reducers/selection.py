# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers that take one observation by its place in the collection."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..text import QT_TRANSLATE_NOOP
from .registry import ReducerOptions, reducer
from .stack import Stack


@reducer(
    "first",
    label=QT_TRANSLATE_NOOP("ImageCollections", "First"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections", "Valid value of the image that comes first in the collection."
    ),
    output="input",
    is_ordered=True,
)
def first(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the first valid value."""
    return _topmost(stack, range(stack.layers - 1, -1, -1))


@reducer(
    "last",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Last"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Valid value of the image that comes last in the collection: what a mosaic shows.",
    ),
    output="input",
    is_ordered=True,
)
def last(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Take the last valid value."""
    return _topmost(stack, range(stack.layers))


@reducer(
    "countRuns",
    label=QT_TRANSLATE_NOOP("ImageCollections", "Count of runs"),
    summary=QT_TRANSLATE_NOOP(
        "ImageCollections",
        "Number of runs of equal valid values in the order of the collection; masked values do not "
        "break a run.",
    ),
    output="count",
    is_ordered=True,
)
def count_runs(stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Count the changes from one valid value to the next."""
    runs = np.zeros(stack.pixels, dtype=np.uint32)
    before = np.zeros(stack.pixels, dtype=stack.values.dtype)
    for values, valid in zip(stack.values, stack.valid_everywhere):
        runs += valid & ((values != before) | (runs == 0))
        np.copyto(before, values, where=valid)
    return runs


def _topmost(stack: Stack, layers: range) -> NDArray[Any]:
    """Paint the layers one over the other."""
    if stack.valid is None:
        whole: NDArray[Any] = stack.values[layers[-1]].copy()
        return whole
    result: NDArray[Any] = np.zeros(stack.pixels, dtype=stack.values.dtype)
    for layer in layers:
        np.copyto(result, stack.values[layer], where=stack.valid[layer])
    return result
