# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Repeated runs in turns, and what they say: medians and spreads of ratios within one turn."""

from __future__ import annotations

import json
import math
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
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


class OutOfTimeError(Exception):
    """The time that this call may take is over; another call goes on from here."""


class Left:
    """The sections that a call has still to measure, kept in a file until there are none left.

    The same call again goes on with those; another one forgets them.
    """

    def __init__(self, file: Path, call: Mapping[str, Any]) -> None:
        self._file, self._call = file, call
        self.sections: list[str] = list(call["sections"])
        if file.exists():
            kept = json.loads(file.read_text(encoding="utf-8"))
            if kept["call"] == call:
                self.sections = kept["left"]

    def done(self, section: str) -> None:
        """Leave out a section from now on."""
        self.sections = [name for name in self.sections if name != section]
        if self.sections:
            text = json.dumps({"call": self._call, "left": self.sections})
            self._file.write_text(text, encoding="utf-8")
        else:
            self._file.unlink(missing_ok=True)


class Turns:
    """Runs measures in turns and keeps every result in a file, so that a later call can go on."""

    def __init__(self, folder: Path, minutes: float) -> None:
        self._folder = folder
        self._end = time.monotonic() + 60 * minutes if minutes else math.inf

    def begin(self, section: str) -> None:
        """Go on with what is kept of a section."""
        self._file = self._folder / f"{section}.unfinished.json"
        self._kept: dict[str, dict[str, list[Any]]] = {}
        if self._file.exists():
            self._kept = json.loads(self._file.read_text(encoding="utf-8"))

    def finish(self) -> None:
        """Forget what was kept of a section, which is complete."""
        self._file.unlink(missing_ok=True)

    def run(
        self,
        runs: int,
        measures: Mapping[str, Measure],
        what: str,
        prepare: Callable[[], object] = lambda: None,
    ) -> dict[str, list[Any]]:
        """Run each measure so many times, one after the other in every turn; return all results.

        `prepare` is called before the first turn of this call, if any is left to run.
        """
        found = self._kept.setdefault(what, {name: [] for name in measures})
        if found.keys() != measures.keys():  # a tool has come or gone since
            found = self._kept[what] = {name: [] for name in measures}
        done = len(next(reversed(found.values())))
        for turn in range(done, runs):
            if time.monotonic() > self._end:
                raise OutOfTimeError
            if turn == done:
                prepare()
            results = {name: measure() for name, measure in measures.items()}
            for name, result in results.items():
                found[name].append(result)
            self._file.write_text(json.dumps(self._kept), encoding="utf-8")
            times = ", ".join(f"{name} {one['seconds']:.2f}" for name, one in results.items())
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
