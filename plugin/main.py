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

    def __init__(self, iface):
        self._iface = iface
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
            self._add_window(added)
            self._added = added.pop_all()

    def unload(self):
        """Remove all that was added, in turn."""
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

    def _add_window(self, added):
        # Not above: without a window there is nothing of this.
        from ..ui.inspector.inspector import Inspector
        from ..ui.window import Window

        window = Window(self._iface)
        added.callback(window.close)
        inspector = Inspector(self._iface, window.dock)
        added.callback(inspector.stop)
        inspector.start()
        window.dock.actions.add_action(inspector.action)


def _remove_provider(provider):
    if not sip.isdeleted(provider):  # a registry that refuses a provider deletes it
        QgsApplication.processingRegistry().removeProvider(provider)
