# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results near the ends of the number range: finite values make no infinity.

The squares of large numbers leave the range of float64 where their spread does not. So what comes
out infinite or NaN is computed again from smaller numbers. What is too large all the same is NaN,
and so masked: infinity comes out only where an observation is infinite.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .registry import Reducer, ReducerOptions
from .stack import Stack

# Fourth powers of numbers below two to this power can be added up.
_SMALL = 200
# What is read by reducers that take a value among equal ones. Zeros of both signs are equal, and
# which of them a minimum or a sort takes depends on the processor and on the pixels beside.
_BY_SIZE = ("low", "high", "ends", "ranks", "middle")


def computed(reducer: Reducer, stack: Stack, options: ReducerOptions) -> NDArray[Any]:
    """Return what a reducer makes of a stack, (pixels,) or (outputs, pixels), without overflow.

    A zero has no sign where it was taken among equal numbers.
    """
    result = reducer.kernel(stack, options)
    if result.dtype.kind == "f" and reducer.reads in _BY_SIZE:
        result = result + 0.0  # which makes -0.0 the zero without a sign, and nothing else
    is_product = reducer.output == "double"
    # Squares and fourth powers of all other types are in the range of float64.
    is_wide = reducer.degree is not None and stack.values.dtype == np.float64
    if result.dtype.kind != "f" or not (is_product or is_wide):
        return result
    lost = ~np.isfinite(np.atleast_2d(result)).all(axis=0)
    if not lost.any():
        return result
    lost &= ~stack.has_infinity
    if reducer.degree is not None and not stack.is_used_up:
        _compute_smaller(result, np.flatnonzero(lost), reducer, reducer.degree, stack, options)
    result[np.isinf(result) & lost] = np.nan
    return result


def _compute_smaller(
    result: NDArray[Any],
    pixels: NDArray[np.intp],
    reducer: Reducer,
    degree: int,
    stack: Stack,
    options: ReducerOptions,
) -> None:
    """Put the results of some pixels, made of values that are divided by a power of two each."""
    _, exponents = np.frexp(np.abs(stack.values[:, pixels]).max(axis=0, initial=0.0))
    # What is NaN and of a common size has no value.
    is_large = exponents >= _SMALL
    pixels, exponents = pixels[is_large], exponents[is_large]
    if not pixels.size:
        return
    valid = None if stack.valid is None else stack.valid[:, pixels]
    values = np.ldexp(stack.values[:, pixels], -exponents)
    smaller = Stack(values, valid, stack.years, stack.check_stopped)
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        result[..., pixels] = np.ldexp(reducer.kernel(smaller, options), degree * exponents)
