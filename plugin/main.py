# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS sees it: what is added when it starts, and removed when it stops."""

from __future__ import annotations

from qgis.core import QgsApplication

from ..algorithms.provider import Provider
from ..engine.live.pixels import release
from ..engine.live.trust import Trust
from .language import install_translator, remove_translator
from .live_projects import LiveProjects


class Plugin:
    """Adds the Processing provider, and with a window the dock and the pixel inspector.

    Works without a window, as `qgis_process` needs it.
    """

    def __init__(self, iface):
        self._iface = iface
        self._provider = None
        self._translator = None
        self._trust = Trust()
        self._live_projects = None
        self._window = None
        self._inspector = None

    def initProcessing(self):
        """Add the provider; `qgis_process` calls this and nothing else."""
        self._translator = install_translator()
        self._trust.grant()
        self._provider = Provider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        self._live_projects = LiveProjects()

    def initGui(self):
        """Add everything that a window has."""
        # Not above: without a window there is nothing of this.
        from ..ui.inspector.inspector import Inspector
        from ..ui.window import Window

        self.initProcessing()
        self._window = Window(self._iface)
        self._inspector = Inspector(self._iface, self._window.dock)
        self._inspector.start()
        self._window.dock.actions.add_action(self._inspector.action)

    def unload(self):
        """Remove all that was added."""
        if self._inspector is not None:
            self._inspector.stop()
            self._inspector = None
        if self._window is not None:
            self._window.close()
            self._window = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._live_projects is not None:
            self._live_projects.close()
            self._live_projects = None
        self._trust.withdraw()
        release()
        remove_translator(self._translator)
        self._translator = None
