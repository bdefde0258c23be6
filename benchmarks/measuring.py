# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Repeated runs in turns, and what they say: medians and spreads of ratios within one turn."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Measure = Callable[[], dict[str, Any]]


@dataclass(frozen=True)
class Spread:
    """Median, smallest and largest of some numbers."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, numbers: Sequence[float]) -> Spread:
        """Return the spread of at least one number."""
        return cls(statistics.median(numbers), min(numbers), max(numbers))


def in_turns(runs: int, measures: Mapping[str, Measure], what: str) -> dict[str, list[Any]]:
    """Run each measure so many times, one after the other in every turn, and keep all results."""
    found: dict[str, list[Any]] = {name: [] for name in measures}
    for turn in range(runs):
        for name, measure in measures.items():
            found[name].append(measure())
        times = ", ".join(f"{name} {all_[-1]['seconds']:.2f}" for name, all_ in found.items())
        print(f"  {what}, run {turn + 1}: {times} s", file=sys.stderr, flush=True)
    return found


def numbers(results: Sequence[Mapping[str, Any]], key: str = "seconds") -> list[float]:
    """Return one number of each result."""
    return [float(result[key]) for result in results if key in result]


def ratios(
    above: Sequence[Mapping[str, Any]], below: Sequence[Mapping[str, Any]], key: str = "seconds"
) -> Spread:
    """Return the ratio of two measures in each turn."""
    return Spread.of([a / b for a, b in zip(numbers(above, key), numbers(below, key))])
