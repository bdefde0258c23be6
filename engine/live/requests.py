# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The requests for pixels of live composites that are being answered, and how they are given up.

GDAL does not tell its functions that nobody waits for them any more; who knows it says so here.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..errors import CancelledError
from ..grid.grid import Bounds, Grid, Window
from ..text import worded

# Bands for which a drawing may ask after one that was given up: those of a picture in colours.
_MORE_BANDS = 3


class Request(threading.Event):
    """One request: a window of a grid, as (height, width) = `shape`; set when it is given up.

    `number` counts all requests, and `thread` is the one that GDAL asks from.
    """

    def __init__(self, number: int, grid: Grid, window: Window, shape: tuple[int, int]) -> None:
        super().__init__()
        self.number = number
        self.grid = grid
        self.window = window
        self.shape = shape
        self.thread = threading.get_ident()

    @property
    def bounds(self) -> Bounds:
        """The outer edges of the window, in the CRS of the grid."""
        grid, window = self.grid, self.window
        left, top = grid.left + window.column * grid.cell_width, grid.top
        top -= window.row * grid.cell_height
        right, bottom = left + window.width * grid.cell_width, top
        return Bounds(left, bottom - window.height * grid.cell_height, right, top)

    @property
    def pixel(self) -> tuple[float, float]:
        """Width and height of a pixel that is asked for, in units of the grid."""
        bounds, (height, width) = self.bounds, self.shape
        return (bounds.right - bounds.left) / width, (bounds.top - bounds.bottom) / height

    @property
    def is_decimated(self) -> bool:
        """True when fewer pixels are asked for than there are cells."""
        return self.window.width > self.shape[1] and self.window.height > self.shape[0]

    def is_like(self, other: Request) -> bool:
        """Return True for a request for the same pixels, of whatever band."""
        return (self.grid, self.window, self.shape) == (other.grid, other.window, other.shape)


class Requests:
    """Those that are being answered; used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: set[Request] = set()
        self._count = 0
        # What each thread had given up last: its other bands are not wanted either.
        self._given_up: dict[int, tuple[Request, int]] = {}

    @property
    def running(self) -> list[Request]:
        """The requests that are being answered."""
        with self._lock:
            return list(self._running)

    @property
    def count(self) -> int:
        """How many requests there have been."""
        return self._count

    @contextmanager
    def asked(self, grid: Grid, window: Window, shape: tuple[int, int]) -> Iterator[Request]:
        """Have a request among those that are answered as long as the block lasts.

        Raises CancelledError where its thread has just had the same pixels given up.
        """
        with self._lock:
            self._count += 1
            request = Request(self._count, grid, window, shape)
            before, left = self._given_up.pop(request.thread, (None, 0))
            if before is not None and left and request.is_like(before):
                self._given_up[request.thread] = before, left - 1
                raise CancelledError(worded("Nobody looks at these pixels any more."))
            self._running.add(request)
        try:
            yield request
        finally:
            with self._lock:
                self._running.discard(request)

    def give_up(self, last: int, is_abandoned: Callable[[Request], bool]) -> int:
        """Have the requests up to a number end that are abandoned; return how many there are."""
        found = [each for each in self.running if each.number <= last and is_abandoned(each)]
        with self._lock:
            for request in found:
                if request in self._running:
                    self._given_up[request.thread] = request, _MORE_BANDS
                request.set()
        return len(found)

    def forget(self, is_wanted: Callable[[Request], bool] = lambda request: True) -> None:
        """Forget of what was given up that which is wanted again."""
        with self._lock:
            given_up = list(self._given_up.items())
        wanted = [thread for thread, (request, _) in given_up if is_wanted(request)]
        with self._lock:
            for thread in wanted:
                self._given_up.pop(thread, None)
