# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A window with real menus, toolbars, docks and a layer panel, where the tests have no QGIS."""

from __future__ import annotations

from qgis.core import QgsProject, QgsTemporalNavigationObject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMainWindow

try:
    from qgis.core import QgsLayerTreeModel
except ImportError:
    from qgis.gui import QgsLayerTreeModel


class Desk(QObject):
    """As much of QgisInterface as the plugin uses, on real widgets."""

    initializationCompleted = pyqtSignal()  # noqa: N815

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setTemporalController(QgsTemporalNavigationObject(self.canvas))
        self.window.setCentralWidget(self.canvas)
        self.tree = QgsLayerTreeView(self.window)
        self.model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.window)
        self.tree.setModel(self.model)
        self.bar = QgsMessageBar(self.window)
        self.menu = self.window.menuBar().addMenu("Raster")
        self.panels = self.window.menuBar().addMenu("Panels")
        self.tools = self.window.addToolBar("Raster")
        self.draw = QAction(self.window)
        self.factories = []
        self.layer_actions = []
        # The layers that have some actions in their menus, by the names of these.
        self.layers_of_actions = {}
        self.window.resize(1200, 900)

    def mainWindow(self):  # noqa: N802
        return self.window

    def mapCanvas(self):  # noqa: N802
        return self.canvas

    def layerTreeView(self):  # noqa: N802
        return self.tree

    def messageBar(self):  # noqa: N802
        return self.bar

    def actionDraw(self):  # noqa: N802
        return self.draw

    def activeLayer(self):  # noqa: N802
        return self.tree.currentLayer()

    def browserModel(self):  # noqa: N802
        return None

    def addDockWidget(self, area, dock):  # noqa: N802
        self.window.addDockWidget(area, dock)
        self.panels.addAction(dock.toggleViewAction())

    def removeDockWidget(self, dock):  # noqa: N802
        self.window.removeDockWidget(dock)
        self.panels.removeAction(dock.toggleViewAction())

    def addToolBarIcon(self, action):  # noqa: N802
        self.tools.addAction(action)

    def removeToolBarIcon(self, action):  # noqa: N802
        self.tools.removeAction(action)

    def addCustomActionForLayerType(self, action, menu, kind, for_all):  # noqa: N802
        self.layer_actions.append(action)

    def addCustomActionForLayer(self, action, layer):  # noqa: N802
        self.layers_of_actions.setdefault(action.objectName(), []).append(layer.id())

    def removeCustomActionForLayerType(self, action):  # noqa: N802
        if action in self.layer_actions:
            self.layer_actions.remove(action)

    def registerOptionsWidgetFactory(self, factory):  # noqa: N802
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):  # noqa: N802
        if factory in self.factories:
            self.factories.remove(factory)

    def _submenu(self, name):
        for action in self.menu.actions():
            if action.menu() is not None and action.text() == name:
                return action.menu()
        return self.menu.addMenu(name)

    def addPluginToRasterMenu(self, name, action):  # noqa: N802
        self._submenu(name).addAction(action)

    def removePluginRasterMenu(self, name, action):  # noqa: N802
        menu = self._submenu(name)
        menu.removeAction(action)
        if not menu.actions():
            self.menu.removeAction(menu.menuAction())
            menu.deleteLater()
