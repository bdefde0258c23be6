# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What cannot be computed of a live composite: how GDAL is told, and who else is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from ..text import LIVE_FAULT

# Called with a plan, and why its pixels cannot be had; empty when they can again.
Listener = Callable[[str, str], None]


class _Heading(type):
    """Has a class stand in GDAL's message as the beginning of the sentence."""

    def __str__(cls) -> str:
        return LIVE_FAULT[0]


class LiveFault(Exception, metaclass=_Heading):  # noqa: N818 (it is no error of this program)
    """Why pixels cannot be computed, as one sentence.

    GDAL makes its message of an error of Python by `traceback.format_exception`, with all lines of
    the program; QGIS shows that on the map. Only where these lines cannot be had does GDAL take
    what stands here: its kind and its text, with a comma between them (3.6 to 3.13).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(f"{LIVE_FAULT[1]}{reason}")

    def __getattribute__(self, name: str) -> Any:
        """Have no cause to be asked for, so that no lines can be had."""
        if name == "__cause__":
            raise AttributeError(name)
        return super().__getattribute__(name)


class Faults:
    """Tells a listener which plans cannot be computed, from whatever thread GDAL asks."""

    def __init__(self) -> None:
        self.listener: Listener | None = None
        self._lock = threading.Lock()
        self._faulty: set[str] = set()

    def failed(self, plan: str, reason: str) -> None:
        """Tell that some pixels of a plan cannot be had."""
        listener = self.listener
        if listener is not None:
            with self._lock:
                self._faulty.add(plan)
            listener(plan, reason)

    def worked(self, plan: str) -> None:
        """Tell that some pixels of a plan were computed; of interest only after others were not."""
        # Without the lock, for every block comes here.
        listener = self.listener
        if listener is not None and plan in self._faulty:
            listener(plan, "")

    def forget(self, plan: str) -> None:
        """Let a plan be as if nothing had ever been wrong with it."""
        with self._lock:
            self._faulty.discard(plan)
