# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The registry of reducers: one record for each, from which all lists and texts follow.

A kernel takes a `Stack` and the options of the run, and returns an array of shape (pixels,), or
(outputs, pixels) when the reducer has several outputs. What it returns for pixels with fewer valid
observations than `least` does not matter: they are masked. NaN in a result is masked too. Kernels
change nothing that they are given, keep no state and raise no warnings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from numpy.typing import NDArray

from ..errors import InvalidOptionError
from ..pixels.value_types import Output
from ..text import worded
from .stack import Stack

# More are a mistake; a tile of all must fit into memory.
MOST_PERCENTILES = 10_000


@dataclass(frozen=True)
class ReducerOptions:
    """Options of the reducers that have any: percentiles from 0 to 100."""

    percentiles: tuple[float, ...] = (10.0, 50.0, 90.0)
    interval: tuple[float, float] = (25.0, 75.0)

    def check(self) -> None:
        """Raise InvalidOptionError for what is no percentage, and for an interval that is none."""
        if not all(map(is_percentage, (*self.percentiles, *self.interval))):
            raise InvalidOptionError(
                worded("Percentiles and the interval are numbers from 0 to 100.")
            )
        if not is_interval(self.interval):
            raise InvalidOptionError(
                worded("The interval is two percentages, the lower one first.")
            )
        if len(self.percentiles) > MOST_PERCENTILES:
            raise InvalidOptionError(
                worded(
                    "There are {count} percentiles; {most} are allowed.",
                    count=len(self.percentiles),
                    most=MOST_PERCENTILES,
                )
            )


def is_percentage(number: float) -> bool:
    """Return True for a number from 0 to 100."""
    return 0 <= number <= 100


def is_interval(ends: Sequence[float]) -> bool:
    """Return True for two percentages, the lower one first."""
    return len(ends) == 2 and all(map(is_percentage, ends)) and ends[0] <= ends[1]


# What a kernel looks at besides the count: nothing; the `totals` (sum and mean), the `low` or the
# `high` value or both `ends`, or the `spread` (totals and variance), for which no image need be
# kept; the `middle` values or all `ranks` (sorted values); or the `values` and all the rest.
Reads = Literal["count", "totals", "low", "high", "ends", "spread", "middle", "ranks", "values"]
# What a summary has to hold for those that need no image: see `summary.Summing`.
IN_A_SUMMARY: Mapping[str, tuple[str, ...]] = {
    "count": (),
    "totals": ("totals",),
    "low": ("low",),
    "high": ("high",),
    "ends": ("low", "high"),
    "spread": ("totals", "squares"),
}

# How a reducer is made of values in decibels: of the numbers `as_they_are`; of powers, and then
# brought back to a `level` in decibels, or kept as a `number` without unit; or of the levels
# `added` up, which is the level of a product of powers.
Decibel = Literal["as_they_are", "level", "number", "added"]

Kernel = Callable[[Stack, ReducerOptions], NDArray[Any]]
Names = Callable[[ReducerOptions], "tuple[str, ...]"]


@dataclass(frozen=True)
class Reducer:
    """What the rest of the plugin may know about a reducer.

    `key` is stored in models and scripts and never changes. `reads` lets a run leave out what no
    kernel looks at. `least` is the number of valid observations that a result needs. `is_ordered`
    says that the order of the images matters, `is_alike` that results lie among the values, so that
    both can be drawn alike, `needs_dates` that the kernel looks at the times of the images.
    `decibel` says what becomes of it when the values are decibels. `degree` says that values times
    f make a result times f to this power; those that have one can be too large to be computed.
    """

    key: str
    label: str
    summary: str
    kernel: Kernel
    output: Output
    reads: Reads = "values"
    least: int = 1
    is_ordered: bool = False
    is_alike: bool = False
    needs_dates: bool = False
    decibel: Decibel = "as_they_are"
    degree: int | None = None
    names: Names | None = None

    def output_names(self, options: ReducerOptions) -> tuple[str, ...]:
        """Return the endings of the output bands."""
        return (self.key,) if self.names is None else self.names(options)


REDUCERS: dict[str, Reducer] = {}


def reducer(key: str, **record: Any) -> Callable[[Kernel], Kernel]:
    """Register the decorated kernel under `key`."""

    def register(kernel: Kernel) -> Kernel:
        if key in REDUCERS:
            raise ValueError(f"the reducer {key!r} is registered twice")
        REDUCERS[key] = Reducer(key=key, kernel=kernel, **record)
        return kernel

    return register


def output_endings(keys: Sequence[str], options: ReducerOptions) -> dict[str, tuple[str, ...]]:
    """Return for each key the endings of its output bands, all different.

    Where two reducers of a run have an ending in common, as two trends have `offset`, the one that
    is registered later has its key before it.
    """
    taken: set[str] = set()
    endings: dict[str, tuple[str, ...]] = {}
    for key in (key for key in REDUCERS if key in keys):
        names = REDUCERS[key].output_names(options)
        endings[key] = tuple(f"{key}_{name}" if name in taken else name for name in names)
        taken.update(names)
    return endings
