# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin adds to the window of QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .. import resources
from ..plugin.live import LiveLayer
from ..plugin.tasks import Runs
from ..resources.i18n import translate
from .dock import CollectionDock
from .options import OptionsFactory


class Window:
    """The dock, with its entries in the menus and toolbars; `close` removes them all."""

    def __init__(self, iface) -> None:
        self._iface = iface
        main = iface.mainWindow()
        self._menu = translate("ImageCollections", "Image Collections")
        self._runs = Runs(main)
        self._live = LiveLayer(iface.mapCanvas(), main)
        self.dock = CollectionDock(iface, self._runs, self._live, main)
        icon = QIcon(str(resources.path("icons", "icon.svg")))
        self._action = QAction(icon, self._menu, main)
        self._action.setObjectName("ImageCollectionsShowDock")
        self._action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self._action)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.toggleViewAction().setIcon(icon)
        self.dock.hide()
        iface.addToolBarIcon(self._action)
        iface.addPluginToRasterMenu(self._menu, self._action)
        self._options = OptionsFactory()
        iface.registerOptionsWidgetFactory(self._options)

    def close(self) -> None:
        """Remove all that was added."""
        self._runs.cancel_all()
        self.dock.stop()
        self._live.close()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._iface.removePluginRasterMenu(self._menu, self._action)
        self._iface.removeToolBarIcon(self._action)
        self._iface.removeDockWidget(self.dock)
        for item in (self.dock, self._action, self._runs, self._live):
            item.deleteLater()
