# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Places one after the other, or several at once: what comes of it and its order are the same.

Of a place that is made beside others most time goes into small files, for which threads wait. What
is said of it is kept until it is its turn. An image that could not be read is left out of all
places after the one that found it so: those that were made with it meanwhile are made again.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

from ..progress import Progress, Silence, SubProgress
from ..run.threads import ordered_map
from .place_records import Place, PlaceResult

# More places at once than this would hold too many files open.
MOST_AT_ONCE = 4


@dataclass
class Found:
    """What places before have found: images that cannot be read, and warnings that were given."""

    broken: set[int] = field(default_factory=set)
    warned: set[str] = field(default_factory=set)


class PlaceMaker(Protocol):
    """Makes places, one at a time, and holds files open meanwhile."""

    def make(self, place: Place, found: Found, progress: Progress) -> PlaceResult:
        """Return what became of a place; add to what was found."""

    def reached(self, place: Place) -> set[int]:
        """Return the images that reach a place."""

    def close(self) -> None:
        """Close the files."""


@dataclass(frozen=True)
class _Made:
    """A place that was made beside others, of what was known `before` of broken images."""

    result: PlaceResult
    before: frozenset[int]
    found: Found
    lines: list[tuple[str, bool]]


class _Notes(Silence):
    """Keeps what is said of a place until it is its turn: sentences, and which are warnings."""

    def __init__(self, stopped: threading.Event) -> None:
        self.lines: list[tuple[str, bool]] = []
        self._stopped = stopped

    def info(self, message: str) -> None:
        """Keep a sentence."""
        self.lines.append((message, False))

    def warn(self, message: str) -> None:
        """Keep a warning."""
        self.lines.append((message, True))

    def is_cancelled(self) -> bool:
        """Return True when all is to stop."""
        return self._stopped.is_set()


def one_by_one(
    places: Sequence[Place], new_maker: Callable[[], PlaceMaker], progress: Progress
) -> Iterator[PlaceResult]:
    """Give what became of each place."""
    maker, found = new_maker(), Found()
    try:
        for turn, place in enumerate(places):
            yield maker.make(place, found, SubProgress.of_turn(progress, turn, len(places)))
    finally:
        maker.close()


def several_at_once(
    places: Sequence[Place], new_maker: Callable[[], PlaceMaker], count: int, progress: Progress
) -> Iterator[PlaceResult]:
    """Give what became of each place in their order, so many being made at once.

    Raises CancelledError when the user stopped it, and what a maker raises.
    """
    makers = [new_maker() for _ in range(count + 1)]
    again, *others = makers
    free: queue.SimpleQueue[PlaceMaker] = queue.SimpleQueue()
    for maker in others:
        free.put(maker)
    stopped = threading.Event()
    found = Found()
    results = ordered_map(
        (partial(_made, place, free, found, stopped) for place in places),
        threads=count,
        ahead=count,
        stopped=stopped,
        progress=progress,
    )
    try:
        for turn, (place, made) in enumerate(zip(places, results)):
            if (found.broken - made.before) & again.reached(place):
                share = SubProgress.of_turn(progress, turn, len(places))
                result = again.make(place, found, share)
                # What was made a moment ago is not of an earlier run.
                yield replace(result, is_kept=result.is_kept and made.result.is_kept)
                continue
            _say(made, found, progress)
            found.broken = found.broken | made.found.broken
            yield made.result
    finally:
        results.close()
        for maker in makers:
            maker.close()


def _made(
    place: Place,
    free: queue.SimpleQueue[PlaceMaker],
    found: Found,
    stopped: threading.Event,
) -> _Made:
    """Make a place, in a thread, with a maker that is free."""
    maker = free.get()
    try:
        before = frozenset(found.broken)
        own, notes = Found(set(before)), _Notes(stopped)
        return _Made(maker.make(place, own, notes), before, own, notes.lines)
    finally:
        free.put(maker)


def _say(made: _Made, found: Found, progress: Progress) -> None:
    """Say what was said of a place, but for warnings that are given once for all places."""
    for line, is_warning in made.lines:
        if not is_warning:
            progress.info(line)
        elif line not in found.warned:
            progress.warn(line)
    found.warned |= made.found.warned
