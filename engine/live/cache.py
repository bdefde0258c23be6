# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The blocks that were computed last: GDAL asks for one band after the other."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future, TimeoutError

from ..arrays import Array
from ..errors import CancelledError
from ..remote.crew import POLL_INTERVAL
from ..text import worded

# Bytes of all blocks together.
LARGEST = 64 * 1024 * 1024

_NEVER = threading.Event()


class BlockCache:
    """Keeps arrays up to a number of bytes; makes each once, however many threads ask."""

    def __init__(self, largest: int = LARGEST) -> None:
        self.largest = largest
        self._lock = threading.Lock()
        self._blocks: OrderedDict[Hashable, Array] = OrderedDict()
        self._bytes = 0
        self._coming: dict[Hashable, Future[Array]] = {}

    @property
    def bytes(self) -> int:
        """Bytes of the blocks that are kept."""
        return self._bytes

    def get(
        self,
        key: Hashable,
        make: Callable[[], Array],
        stopped: threading.Event = _NEVER,
        *,
        may_wait: bool = True,
    ) -> Array:
        """Return the block of a key, made now if it is not there. Not to be written to.

        Another thread that makes it is waited for, unless `may_wait` is False. When that is stopped
        on the way it is made here; raises CancelledError when this one is `stopped`.
        """
        while True:
            with self._lock:
                block = self._blocks.get(key)
                if block is not None:
                    self._blocks.move_to_end(key)
                    return block
                coming = self._coming.get(key)
                if coming is None:
                    made: Future[Array] = Future()
                    self._coming[key] = made
                    break
            if not may_wait:
                return self._keep(key, make())
            try:
                return coming.result(POLL_INTERVAL)
            except (CancelledError, TimeoutError):
                if stopped.is_set():
                    raise CancelledError(worded("Nobody looks at these pixels any more.")) from None
            finally:
                del coming  # which may hold an error, which holds this frame and open files
        try:
            block = self._keep(key, make())
        except BaseException as error:
            made.set_exception(error)
            raise
        else:
            made.set_result(block)
            return block
        finally:
            with self._lock:
                del self._coming[key]
            del made  # as above

    def clear(self) -> None:
        """Forget all blocks."""
        with self._lock:
            self._blocks.clear()
            self._bytes = 0

    def _keep(self, key: Hashable, block: Array) -> Array:
        block.flags.writeable = False
        with self._lock:
            old = self._blocks.pop(key, None)
            self._bytes += block.nbytes - (0 if old is None else old.nbytes)
            self._blocks[key] = block
            while self._bytes > self.largest and self._blocks:
                _, dropped = self._blocks.popitem(last=False)
                self._bytes -= dropped.nbytes
        return block
