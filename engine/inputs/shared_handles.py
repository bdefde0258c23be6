# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Open datasets of images on servers: all threads share them, so that each header is read once."""

from __future__ import annotations

import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .handles import Handle

# These take a little memory each, but no file of those that the system allows.
MOST = 512

Key = tuple[str, tuple[str, ...]]


class SharedHandles:
    """Handles of images by some key; one that is in use is nobody else's meanwhile."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        # The thread that had each one last, and the handle; keys that were used last come last.
        self._idle: OrderedDict[Key, list[tuple[int, Handle]]] = OrderedDict()
        self._gates: defaultdict[Key, threading.Lock] = defaultdict(threading.Lock)
        self._is_closed = False

    @contextmanager
    def held(self, key: Key, open_one: Callable[[], Handle]) -> Iterator[Handle]:
        """Have a handle for a while: one that is free, that of this thread first, or a new one.

        Of several threads one opens the first; the others find its header where GDAL keeps it.
        """
        handle = self._take(key)
        if handle is None:
            with self._lock:
                gate = self._gates[key]
            with gate:
                handle = self._take(key) or open_one()
        try:
            yield handle
        finally:
            self._give_back(key, handle)

    def free(self, key: Key) -> None:
        """Free the tiles that this thread has decoded of an image."""
        with self._lock:
            for user, handle in self._idle.get(key, ()):
                if user == threading.get_ident():
                    handle.free()

    def keep(self, count: int = MOST, size: int | None = None) -> None:
        """Close those that were not used for the longest, until so many or so many bytes are left.

        The bytes are those of the tiles that open files keep as they were read.
        """
        with self._lock:
            self._keep(count, size)

    def close(self) -> None:
        """Close all; those in use when they are given back."""
        with self._lock:
            self._is_closed = True
            self._idle.clear()

    def _take(self, key: Key) -> Handle | None:
        with self._lock:
            idle = self._idle.get(key)
            if not idle:
                return None
            me = threading.get_ident()
            place = next((at for at, (user, _) in enumerate(idle) if user == me), -1)
            return idle.pop(place)[1]

    def _give_back(self, key: Key, handle: Handle) -> None:
        with self._lock:
            if self._is_closed:
                return
            self._idle.setdefault(key, []).append((threading.get_ident(), handle))
            self._idle.move_to_end(key)
            self._keep(MOST)

    def _keep(self, count: int, size: int | None = None) -> None:
        number = sum(map(len, self._idle.values()))
        held = sum(each.decoding.bytes for idle in self._idle.values() for _, each in idle)
        while self._idle and (number > count or (size is not None and held > size)):
            _, idle = self._idle.popitem(last=False)
            number -= len(idle)
            held -= sum(each.decoding.bytes for _, each in idle)
