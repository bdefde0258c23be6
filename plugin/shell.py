# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin gives to QGIS: provider, docks, actions, options, and how each is taken back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import QgsApplication, QgsProcessingProvider, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt

from ..resources.i18n import translate

if TYPE_CHECKING:  # without a window none of these is there
    from qgis.gui import QgsOptionsWidgetFactory
    from qgis.PyQt.QtWidgets import QAction, QDockWidget

_Object = TypeVar("_Object", bound=QObject)


class Shell:
    """Gives things to QGIS, and takes all of them back, the last one first.

    As a context it takes them back when its block fails, so that a start that fails half-way leaves
    nothing; after a block that succeeds `close` does. How a thing is taken back is known before it
    is given. `iface` is None where there is no window.
    """

    def __init__(self, iface: Any = None) -> None:
        self.iface = iface
        self._added = ExitStack()

    def __enter__(self) -> Shell:
        """Return itself."""
        return self

    def __exit__(self, kind: Any, *_: object) -> None:
        """Take everything back after an error."""
        if kind is not None:
            self.close()

    def close(self) -> None:
        """Take everything back; an error in one does not keep the others."""
        self._added.close()

    def at_end(self, undo: Callable[..., Any], *arguments: Any) -> None:
        """Call a function when all that was given after this has been taken back."""
        self._added.callback(undo, *arguments)

    def own(self, thing: _Object, close: Callable[[_Object], Any] | None = None) -> _Object:
        """Have an object closed and deleted at the end, and return it."""
        self.at_end(_delete, thing, close)
        return thing

    def follow(self, signal: Any, slot: Callable[..., Any]) -> None:
        """Connect a signal until the end."""
        signal.connect(slot)
        self.at_end(signal.disconnect, slot)

    def add_provider(self, provider: QgsProcessingProvider) -> None:
        """Add a provider of Processing algorithms, which then belongs to QGIS."""
        self.at_end(_remove_provider, provider)
        QgsApplication.processingRegistry().addProvider(provider)

    def add_dock(self, dock: QDockWidget) -> None:
        """Add a dock at the right, hidden; whose it is deletes it."""
        dock.hide()
        self.at_end(self.iface.removeDockWidget, dock)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()

    def add_action(self, action: QAction) -> None:
        """Add an action to the toolbar of plugins and to the menu of the plugin."""
        self.at_end(self.iface.removeToolBarIcon, action)
        self.iface.addToolBarIcon(action)
        self.add_to_menu(action)

    def add_shortcut(self, action: QAction) -> None:
        """Have the user set a shortcut for an action, in the settings of QGIS."""
        # Here and not above: without a window there is none of these.
        from qgis.gui import QgsGui

        shortcuts = QgsGui.shortcutsManager()
        self.at_end(shortcuts.unregisterAction, action)
        shortcuts.registerAction(action, "")

    def add_to_menu(self, action: QAction) -> None:
        """Add an action to the menu of the plugin alone; it can have a shortcut."""
        self.add_shortcut(action)
        menu = translate("ImageCollections", "Image Collections")
        self.at_end(self.iface.removePluginRasterMenu, menu, action)
        self.iface.addPluginToRasterMenu(menu, action)

    def add_to_raster_layers(self, action: QAction) -> None:
        """Add an action to the menu of every raster layer in the layer panel."""
        self.at_end(self.iface.removeCustomActionForLayerType, action)
        # What versions call this type differs.
        self.iface.addCustomActionForLayerType(action, "", QgsRasterLayer().type(), True)

    def add_to_some_layers(self, action: QAction) -> None:
        """Add an action to the menu of those raster layers for which the interface is told to."""
        self.at_end(self.iface.removeCustomActionForLayerType, action)
        self.iface.addCustomActionForLayerType(action, "", QgsRasterLayer().type(), False)

    def add_options(self, factory: QgsOptionsWidgetFactory) -> None:
        """Add a page to the options of QGIS."""
        self.at_end(self.iface.unregisterOptionsWidgetFactory, factory)
        self.iface.registerOptionsWidgetFactory(factory)


def _delete(thing: QObject, close: Callable[[Any], Any] | None) -> None:
    if sip.isdeleted(thing):
        return
    thing.deleteLater()
    if close is not None:
        close(thing)


def _remove_provider(provider: QgsProcessingProvider) -> None:
    if not sip.isdeleted(provider):  # a registry that refuses a provider deletes it
        QgsApplication.processingRegistry().removeProvider(provider)
