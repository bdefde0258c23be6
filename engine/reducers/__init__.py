# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducers: every way to make one value of all valid observations of a pixel."""

# The order of these imports is the order in lists and in the help.
from . import sums, order, spread, selection, logic, circular, trend  # noqa: F401, I001  (importing registers)
from .registry import (
    IN_A_SUMMARY,
    REDUCERS,
    Reducer,
    ReducerOptions,
    is_interval,
    is_percentage,
    output_endings,
)

__all__ = [
    "IN_A_SUMMARY",
    "REDUCERS",
    "Reducer",
    "ReducerOptions",
    "is_interval",
    "is_percentage",
    "output_endings",
]
