# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The additions of the plugin to the window of QGIS."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .. import resources
from ..algorithms.results.announcements import ANNOUNCEMENTS
from ..plugin.jobs import JOBS
from ..plugin.live import kept_tiles
from ..plugin.live.abandoned_views import AbandonedViews
from ..plugin.live.layer import LiveLayer
from ..plugin.shell import Shell
from ..plugin.tasks import Runs
from ..resources.i18n import translate
from .compare.swipe import Swipe
from .dialogs.models_menu import add_models_menu
from .dock import CollectionDock
from .inspector.inspector import Inspector
from .options import OptionsFactory
from .time.menu import TimeMenu
from .widgets.opening import open_file

# True once the inspector was open: from then on QGIS keeps the place that it has.
_WAS_OPEN = "image_collections/inspector_was_open"


class Window:
    """The dock and the inspector, with their entries in menus and toolbars."""

    def __init__(self, shell: Shell) -> None:
        iface = shell.iface
        main = iface.mainWindow()
        self._iface = iface
        shell.at_end(JOBS.stop_all)
        # How runs ended in one project says nothing in another.
        shell.follow(QgsProject.instance().cleared, JOBS.forget_ended)
        runs = shell.own(Runs(main), Runs.cancel_all)
        shell.at_end(kept_tiles.withdraw)
        kept_tiles.apply()
        shell.own(AbandonedViews(iface.mapCanvas(), main), AbandonedViews.close)
        self.live = shell.own(LiveLayer(iface.mapCanvas(), main), LiveLayer.close)
        self.dock = CollectionDock(iface, runs, self.live, main)
        shell.at_end(self.dock.stop)
        icon = QIcon(str(resources.path("icons", "icon.svg")))
        self.action = shell.own(
            QAction(icon, translate("ImageCollections", "Image Collections"), main)
        )
        self.action.setObjectName("ImageCollectionsShowDock")
        self.action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.action)
        shell.add_dock(self.dock)
        self.dock.toggleViewAction().setIcon(icon)
        shell.add_action(self.action)
        shell.add_options(OptionsFactory())
        self.samples_action = shell.own(
            QAction(icon, translate("ImageCollections", "Make sample scenes…"), main)
        )
        self.samples_action.setObjectName("ImageCollectionsMakeSamples")
        shell.add_to_menu(self.samples_action)
        self.samples_action.triggered.connect(self._make_samples)
        self.scenes_action = shell.own(
            QAction(icon, translate("ImageCollections", "Add to image collection"), main)
        )
        self.scenes_action.setObjectName("ImageCollectionsAddScenes")
        self.scenes_action.triggered.connect(self._add_scenes)
        shell.add_to_raster_layers(self.scenes_action)
        add_models_menu(shell)
        shell.follow(ANNOUNCEMENTS.page_written, open_file)
        self.time = shell.own(TimeMenu(iface), TimeMenu.stop)
        self.time.add_to(shell)
        self.inspector = Inspector(shell, self.dock)
        self.swipe = Swipe(shell, self.dock.session)
        for name, text, slot in (
            (
                "ImageCollectionsRun",
                translate("ImageCollections", "Run the composite of the dock…"),
                self.dock.actions.run_button.click,
            ),
            (
                "ImageCollectionsLive",
                translate("ImageCollections", "Live composite on and off"),
                self.dock.actions.live.click,
            ),
        ):
            # In no menu, for those who give them keys.
            key_action = shell.own(QAction(text, main))
            key_action.setObjectName(name)
            key_action.triggered.connect(partial(_call, slot))
            main.addAction(key_action)
            shell.add_shortcut(key_action)
        self._put_beside_dock()
        # As it starts QGIS then puts panels that it has never seen below each other.
        shell.follow(iface.initializationCompleted, self._put_new_beside_dock)
        self.inspector.panel.opened.connect(_keep_place)
        self.dock.actions.add_action(self.inspector.action)
        self.dock.actions.add_action(self.swipe.action)

    def _put_beside_dock(self) -> None:
        self._iface.mainWindow().tabifyDockWidget(self.dock, self.inspector.panel)

    def _put_new_beside_dock(self) -> None:
        if not QgsSettings().value(_WAS_OPEN, False, type=bool):
            self._put_beside_dock()

    def _add_scenes(self) -> None:
        self.dock.add_layers(self._iface.layerTreeView().selectedLayersRecursive())

    def _make_samples(self) -> None:
        """Show the dock, which the scenes come into, and ask where they go."""
        self.dock.setUserVisible(True)
        self.dock.scenes.samples.ask()


def _keep_place() -> None:
    QgsSettings().setValue(_WAS_OPEN, True)


def _call(slot: Callable[[], None], _checked: bool = False) -> None:
    slot()
