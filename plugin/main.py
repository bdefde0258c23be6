# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS sees it: what is added when it starts, and removed when it stops."""

from __future__ import annotations

from contextlib import ExitStack

from qgis.core import QgsApplication
from qgis.PyQt import sip

from ..algorithms.provider import Provider
from ..engine.live.pixels import release
from ..engine.live.trust import Trust
from .language import install_translator, remove_translator
from .leftovers import start_noting, stop_noting
from .live_projects import LiveProjects


class Plugin:
    """Adds the Processing provider, and with a window the dock and the pixel inspector.

    Works without a window, as `qgis_process` needs it.
    """

    def __init__(self, iface, add_window):
        """Keep what it takes to start; `add_window(iface, added)` adds and returns the window.

        How what it adds is taken back goes to the ExitStack `added`.
        """
        self._iface = iface
        self._add_window = add_window
        self._window = None
        # What has been added, with how it is taken back.
        self._added = ExitStack()

    def initProcessing(self):
        """Add the provider; `qgis_process` calls this and nothing else.

        What fails half-way takes back what was added, as for `initGui`.
        """
        with ExitStack() as added:
            self._add_provider(added)
            self._added = added.pop_all()

    def initGui(self):
        """Add everything that a window has."""
        with ExitStack() as added:
            self._add_provider(added)
            self._window = self._add_window(self._iface, added)
            self._added = added.pop_all()

    def unload(self):
        """Remove all that was added, in turn."""
        self._window = None
        self._added.close()

    def _add_provider(self, added):
        translator = install_translator()
        added.callback(remove_translator, translator)
        added.callback(stop_noting)
        start_noting()
        # Last of all of the engine: nothing shows live composites any more.
        added.callback(release)
        trust = Trust()
        added.callback(trust.withdraw)
        trust.grant()
        provider = Provider()
        added.callback(_remove_provider, provider)
        QgsApplication.processingRegistry().addProvider(provider)
        live_projects = LiveProjects()
        added.callback(live_projects.close)


def _remove_provider(provider):
    if not sip.isdeleted(provider):  # a registry that refuses a provider deletes it
        QgsApplication.processingRegistry().removeProvider(provider)
