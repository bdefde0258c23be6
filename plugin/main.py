# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS sees it: what is added when it starts, and removed when it stops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..algorithms.provider import Provider
from ..engine.live.pixels import release
from ..engine.live.trust import Trust
from .language import install_translator, remove_translator
from .leftovers import start_noting, stop_noting
from .live.projects import LiveProjects
from .shell import Shell


class Plugin:
    """Adds the Processing provider, and with a window the dock and the pixel inspector.

    Works without a window, as `qgis_process` needs it.
    """

    def __init__(self, iface: Any, add_window: Callable[[Shell], object]) -> None:
        """Keep what it takes to start; `add_window(shell)` adds the window, and returns it."""
        self._iface = iface
        self._add_window = add_window
        self._window: object = None
        self._shell = Shell()

    def initProcessing(self) -> None:
        """Add the provider; `qgis_process` calls this and nothing else.

        What fails half-way takes back what was added, as for `initGui`.
        """
        self.unload()
        with Shell() as shell:
            _add_provider(shell)
        self._shell = shell

    def initGui(self) -> None:
        """Add everything that a window has."""
        self.unload()
        with Shell(self._iface) as shell:
            _add_provider(shell)
            self._window = self._add_window(shell)
        self._shell = shell

    def unload(self) -> None:
        """Remove all that was added, in turn."""
        self._window = None
        self._shell.close()


def _add_provider(shell: Shell) -> None:
    shell.at_end(remove_translator, install_translator())
    shell.at_end(stop_noting)
    start_noting()
    # Last of all of the engine: nothing shows live composites any more.
    shell.at_end(release)
    trust = Trust()
    shell.at_end(trust.withdraw)
    trust.grant()
    shell.add_provider(Provider())
    live_projects = LiveProjects()
    shell.at_end(live_projects.close)
