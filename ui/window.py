# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The additions of the plugin to the window of QGIS."""

from __future__ import annotations

from contextlib import ExitStack

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .. import resources
from ..plugin.live import LiveLayer
from ..plugin.tasks import Runs
from ..resources.i18n import translate
from .dock import CollectionDock
from .inspector.inspector import Inspector
from .options import OptionsFactory


class Window:
    """The dock, with its entries in the menus and toolbars; `close` removes them all.

    What fails half-way takes back what was added.
    """

    def __init__(self, iface) -> None:
        with ExitStack() as added:
            self._build(iface, added)
            self._added = added.pop_all()

    def close(self) -> None:
        """Remove all that was added."""
        self._added.close()

    def _build(self, iface, added: ExitStack) -> None:
        main = iface.mainWindow()
        menu = translate("ImageCollections", "Image Collections")
        runs = Runs(main)
        added.callback(runs.deleteLater)
        added.callback(runs.cancel_all)
        self.live = live = LiveLayer(iface.mapCanvas(), main)
        added.callback(live.deleteLater)
        added.callback(live.close)
        self.dock = dock = CollectionDock(iface, runs, live, main)
        added.callback(dock.stop)
        icon = QIcon(str(resources.path("icons", "icon.svg")))
        self.action = action = QAction(icon, menu, main)
        added.callback(action.deleteLater)
        action.setObjectName("ImageCollectionsShowDock")
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        added.callback(iface.removeDockWidget, dock)
        dock.toggleViewAction().setIcon(icon)
        dock.hide()
        iface.addToolBarIcon(action)
        added.callback(iface.removeToolBarIcon, action)
        iface.addPluginToRasterMenu(menu, action)
        added.callback(iface.removePluginRasterMenu, menu, action)
        options = OptionsFactory()
        iface.registerOptionsWidgetFactory(options)
        added.callback(iface.unregisterOptionsWidgetFactory, options)


def add_window(iface, added):
    """Add dock and inspector, return the window; `added` gets how each is taken back."""
    window = Window(iface)
    added.callback(window.close)
    window.inspector = inspector = Inspector(iface, window.dock)
    added.callback(inspector.stop)
    inspector.start()
    window.dock.actions.add_action(inspector.action)
    return window
