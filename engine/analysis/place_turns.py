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
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

from ..errors import CancelledError
from ..progress import Progress, Silence, SubProgress
from ..remote.crew import POLL_INTERVAL
from ..run.threads import ordered_map
from ..text import worded
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
    makers = [new_maker() for _ in range(count)]
    free: queue.SimpleQueue[PlaceMaker] = queue.SimpleQueue()
    for maker in makers:
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
            if (found.broken - made.before) & makers[0].reached(place):
                share = SubProgress.of_turn(progress, turn, len(places))
                # Not with one more, which would take a share of the memory that is not there.
                with _free_maker(free, progress) as maker:
                    result = maker.make(place, found, share)
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
    notes = _Notes(stopped)
    with _free_maker(free, notes) as maker:
        before = frozenset(found.broken)
        own = Found(set(before))
        return _Made(maker.make(place, own, notes), before, own, notes.lines)


@contextmanager
def _free_maker(
    free: queue.SimpleQueue[PlaceMaker], progress: Progress
) -> Generator[PlaceMaker, None, None]:
    """Give a maker as soon as one is free; raise CancelledError when all is to stop before."""
    maker = None
    while maker is None:
        if progress.is_cancelled():
            raise CancelledError(worded("The work was cancelled."))
        with suppress(queue.Empty):
            maker = free.get(timeout=POLL_INTERVAL)
    try:
        yield maker
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
