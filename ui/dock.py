# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: from scenes, bands and a choice to a composite that is seen at once."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.gui import QgisInterface, QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..engine.text import first_names
from ..plugin.live.layer import LiveLayer
from ..plugin.request import Request
from ..plugin.tasks import Runs
from ..resources.i18n import translate
from .bands.panel import BandsPanel
from .catalogue.dialog import SearchDialog
from .composite.advanced import AdvancedPanel
from .composite.panel import CompositePanel
from .mask.panel import MaskPanel
from .running.actions import ActionsPanel
from .scenes.drops import DropTarget
from .scenes.panel import ScenesPanel
from .scenes.sources import scenes_among
from .state.project_state import ProjectState
from .state.session import Session
from .undo import UndoButtons
from .widgets.bar_line import say
from .widgets.buttons import help_button
from .widgets.column_area import ColumnArea
from .widgets.written import tell_written

# Around each part, in pixels: there is little room beside a map.
_MARGIN = 5


class CollectionDock(QgsDockWidget):
    """Holds the parts together; each reads and replaces settings of the one session.

    `changed` comes when the request has changed, once for all changes of a moment.
    """

    changed = pyqtSignal()

    def __init__(
        self, iface: QgisInterface, runs: Runs, live: LiveLayer, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("ImageCollections", "Image Collections"), parent)
        self.setObjectName("ImageCollectionsDock")
        self._iface = iface
        self._announced: Request | None = None
        self.search_dialog: SearchDialog | None = None
        # What fails half-way follows the project no longer.
        with ExitStack() as started:
            started.callback(self.deleteLater)
            self._start(iface, runs, live, started)
            self._started = started.pop_all()

    def _start(self, iface: QgisInterface, runs: Runs, live: LiveLayer, started: ExitStack) -> None:
        self.session = Session(self)
        started.callback(self.session.stop)
        self.scenes = ScenesPanel(iface, self.session, self)
        started.callback(self.scenes.stop)
        # Tab goes where widgets come one after the other.
        self.undo = UndoButtons(self.session, self)
        self.undo.add_to(self.scenes.buttons)
        self.help_button = help_button(self, "dock")
        self.scenes.buttons.addWidget(self.help_button)
        self.bands = BandsPanel(self.session, self)
        self.composite = CompositePanel(self.session, self)
        self.masks = MaskPanel(self.session, self)
        self.advanced = AdvancedPanel(self.session, self, canvas=iface.mapCanvas())
        self.actions = ActionsPanel(iface, self, runs, live)
        started.callback(self.actions.stop)
        self._lay_out()
        self._project_state = ProjectState(QgsProject.instance(), self.session, self)
        started.callback(self._project_state.stop)
        self.drops = DropTarget(QgsProject.instance(), self)
        self.drops.taken.connect(self.scenes.take)
        self.scenes.add_button.refused.connect(self._tell_refused)
        self.scenes.chosen.failed.connect(self._tell)
        self.scenes.samples.failed.connect(self._tell)
        self.composite.presets.failed.connect(self._tell)
        self.composite.presets.written.connect(partial(tell_written, iface.messageBar()))
        # What was set is seen.
        self.composite.presets.advanced_set.connect(lambda: self.advanced_box.setCollapsed(False))
        self.scenes.add_button.folder_chosen.connect(self.actions.collect)
        started.callback(self._close_search)
        self.scenes.add_button.search_wanted.connect(self.show_search)
        self.actions.collected.connect(self.scenes.add_layers)
        self.session.settled.connect(self._announce)
        self._project_state.loaded.connect(self._forget_announced)
        self._project_state.load()
        # Of a project that has nothing of the dock nothing is heard.
        self.actions.show_problem(self.session.problem())

    def _lay_out(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(4, 4, 4, 4)
        for title, part in (
            (translate("ImageCollections", "Scenes"), self.scenes),
            (translate("ImageCollections", "Bands"), self.bands),
            (translate("ImageCollections", "Composite"), self.composite),
            (translate("ImageCollections", "Mask"), self.masks),
            (translate("ImageCollections", "Advanced"), self.advanced),
        ):
            box = QgsCollapsibleGroupBox(title, content)
            box.setObjectName(f"imagecollections-{part.__class__.__name__}")
            inner = QVBoxLayout(box)
            inner.setContentsMargins(*[_MARGIN] * 4)
            inner.addWidget(part)
            column.addWidget(box)
            if part is self.advanced:
                box.setCollapsed(True)
                self.advanced_box = box
        column.addStretch(1)
        area = ColumnArea(content, self)
        whole = QWidget(self)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 4)
        outer.addWidget(area, 1)
        outer.addWidget(self.actions)
        self.setWidget(whole)

    # What the dock says

    def request(self) -> Request | None:
        """Return the composite that is set, None while something is missing."""
        return self.session.request()

    @property
    def algorithm_id(self) -> str:
        """The id of the algorithm that is chosen."""
        return self.session.parameters.algorithm_id(self.session.algorithm)

    def _forget_announced(self) -> None:
        """Tell of the request of another project, even where it is the same."""
        self._announced = None

    def _announce(self) -> None:
        self._project_state.save()
        self.actions.show_problem(self.session.problem())
        request = self.session.request()
        if request != self._announced:
            self._announced = request
            self.changed.emit()

    def _tell_refused(self, paths: list[str]) -> None:
        text = translate("ImageCollections", "These files are no rasters: {names}.")
        self._tell(text.format(names=first_names(paths, 5)))

    def _tell(self, text: str) -> None:
        say(self._iface.messageBar(), text, Qgis.MessageLevel.Warning)

    def add_layers(self, layers: Sequence[QgsMapLayer]) -> None:
        """Show the dock, and add those of some layers that can be scenes."""
        self.setUserVisible(True)
        scenes = scenes_among(QgsProject.instance(), layers)
        if scenes:
            self.scenes.add_layers(scenes)
        else:
            self._tell(
                translate(
                    "ImageCollections",
                    "None of these layers can be a scene: results of the plugin and layers without "
                    "a file of their own are none.",
                )
            )

    def show_search(self) -> None:
        """Show the window that searches catalogues."""
        if self.search_dialog is None:
            self.search_dialog = SearchDialog(
                self._iface, self.session, self._iface.mainWindow(), self
            )
        self.search_dialog.appear()

    def _close_search(self) -> None:
        if self.search_dialog is not None:
            self.search_dialog.stop()
            self.search_dialog = None

    def stop(self) -> None:
        """Follow the project no longer; the dock is about to go."""
        self._started.close()
