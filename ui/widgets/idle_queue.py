# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in the main thread that leaves room for the user: a little at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

# Seconds of work before the window may draw and answer again.
_SLICE = 0.02


class IdleQueue(QObject):
    """Does pieces of work in order, a slice at a time; `slice_done` follows every slice."""

    slice_done = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def add(self, piece: Callable[[], None]) -> None:
        """Add a piece of work, which should not take long."""
        self._waiting.append(piece)
        self._timer.start(0)

    def clear(self) -> None:
        """Forget what was not done yet."""
        self._waiting.clear()
        self._timer.stop()

    @property
    def is_done(self) -> bool:
        """True when nothing waits."""
        return not self._waiting

    def _work(self) -> None:
        end = perf_counter() + _SLICE
        while self._waiting and perf_counter() < end:
            self._waiting.popleft()()
        if not self._waiting:
            self._timer.stop()
        self.slice_done.emit()
