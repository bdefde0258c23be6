# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Static catalogues: files that lead to each other, gone through within limits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..errors import CancelledError, CatalogueError, InvalidOptionError
from ..grid.grid import Bounds
from ..inputs.dates import parse_date
from ..progress import Progress
from ..text import worded
from .hrefs import joined_address, origin_of, plain_address
from .item_stream import Record
from .search_answer import read_answer
from .search_request import Request, Search, Transport

# Files that are opened at most, and how far from the first one.
MOST_FILES = 5000
DEEPEST_FILE = 12
# Files that cannot be read are named until there are so many.
NAMED = 5


class FoundItem(NamedTuple):
    """An item, and the address of the file that it is from."""

    record: Record
    address: str


class _Step(NamedTuple):
    address: str
    depth: int
    # Whether a collection that is wanted has led here.
    is_wanted: bool


class Crawl:
    """Goes through the files of a static catalogue from one of them on, nearest ones first.

    `learn` is told of each collection and its id. Only files of the first one's host are opened.
    """

    def __init__(
        self,
        transport: Transport,
        search: Search,
        progress: Progress,
        learn: Callable[[Record, str], None],
    ) -> None:
        self._transport = transport
        self._search = search
        self._progress = progress
        self._learn = learn
        self._seen: set[str] = set()
        self._waiting: deque[_Step] = deque()
        self.files = 0
        self.elsewhere = 0
        self.unreadable = 0
        self.is_cut = False

    def items(self, record: Record, address: str) -> Iterator[FoundItem]:
        """Give the items that a first file leads to."""
        self._seen.add(address)
        yield from self._of_record(record, _Step(address, 0, not self._search.collections))
        while self._waiting:
            if self._progress.is_cancelled():
                raise CancelledError(worded("The search was stopped."))
            step = self._waiting.popleft()
            if self.files >= MOST_FILES:
                self.is_cut = True
                return
            found = self._opened(step)
            if found is not None:
                yield from self._of_record(*found)

    def _opened(self, step: _Step) -> tuple[Record, _Step] | None:
        """Return what a file holds; a file that cannot be read is named, and left out."""
        self.files += 1
        answer = self._transport.fetch(Request(step.address))
        try:
            return read_answer(answer), step._replace(address=answer.address)
        except CatalogueError as error:
            self.unreadable += 1
            if self.unreadable <= NAMED:
                self._progress.warn(worded("Left out: {reason}", reason=error))
            return None

    def _of_record(self, record: Record, step: _Step) -> Iterator[FoundItem]:
        kind = record.get("type")
        if kind == "Feature":
            yield from self._of_features([record], step)
        elif kind == "FeatureCollection":
            yield from self._of_features(_list(record.get("features")), step)
        else:
            self._follow(record, step)

    def _of_features(self, records: list[Any], step: _Step) -> Iterator[FoundItem]:
        for each in records:
            if isinstance(each, dict) and (
                step.is_wanted or each.get("collection") in self._search.collections
            ):
                yield FoundItem(each, step.address)

    def _follow(self, record: Record, step: _Step) -> None:
        """Note where a catalogue or a collection leads."""
        if record.get("type") == "Collection" or "extent" in record:
            key = str(record.get("id") or "")
            step = step._replace(is_wanted=step.is_wanted or key in self._search.collections)
            if not self._may_hold(record):
                return
            self._learn(record, key)
        for link in _list(record.get("links")):
            if isinstance(link, dict):
                self._add(link, step)

    def _add(self, link: Record, step: _Step) -> None:
        is_item = link.get("rel") == "item"
        if link.get("rel") != "child" and not (is_item and step.is_wanted):
            return
        target = joined_address(step.address, str(link.get("href") or ""))
        if target in self._seen or step.depth >= DEEPEST_FILE:
            return
        if origin_of(target) != origin_of(step.address):
            self.elsewhere += 1
            if self.elsewhere == 1:
                self._progress.warn(
                    worded(
                        "Files of another server are not opened, such as '{target}'.",
                        target=plain_address(target),
                    )
                )
            return
        self._seen.add(target)
        self._waiting.append(_Step(target, step.depth + 1, step.is_wanted))

    def _may_hold(self, record: Record) -> bool:
        """Return False for a collection that lies elsewhere, or is of another time."""
        extent = record.get("extent")
        if not isinstance(extent, dict):
            return True
        spatial, temporal = extent.get("spatial"), extent.get("temporal")
        boxes = _list(spatial.get("bbox")) if isinstance(spatial, dict) else []
        spans = _list(temporal.get("interval")) if isinstance(temporal, dict) else []
        places = [bounds for bounds in map(_bounds, boxes) if bounds is not None]
        conditions = self._search.conditions
        if places and not any(map(conditions.within_extent, places)):
            return False
        return not spans or any(self._meets(span) for span in spans)

    def _meets(self, span: Any) -> bool:
        """Return False for a period that lies before or after the one that is looked for."""
        if not isinstance(span, list) or len(span) != 2:
            return True
        try:
            first, last = (parse_date(str(text)[:10]) if text else None for text in span)
        except InvalidOptionError:
            return True
        start, end = self._search.conditions.start, self._search.conditions.end
        if start is not None and last is not None and last < start:
            return False
        return end is None or first is None or first < end


def _bounds(box: Any) -> Bounds | None:
    """Return a rectangle of four or six numbers, None for anything else."""
    numbers = _list(box)
    if len(numbers) not in (4, 6) or not all(_is_number(each) for each in numbers):
        return None
    half = len(numbers) // 2
    left, bottom, right, top = (float(numbers[n]) for n in (0, 1, half, half + 1))
    return Bounds(left, bottom, right if right >= left else right + 360.0, top)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
