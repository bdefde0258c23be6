# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Actions of the dock: live, run, and open as algorithm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QCheckBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.results.collection_page import PAGE
from ...plugin.jobs import JOBS
from ...plugin.live.layer import LiveLayer, why_not_live
from ...plugin.request import Request
from ...plugin.tasks import Runs
from ...resources.i18n import translate
from ..state.request_source import RequestSource
from ..state.session import Session
from ..widgets.bar_line import say
from ..widgets.breaking_label import BreakingLabel
from ..widgets.flow_row import FlowRow
from ..widgets.opening import open_file
from ..widgets.written import tell_written
from .appearance import Appearance
from .bar_message import BarMessage
from .destination import DestinationDialog
from .jobs import JobsPanel
from .live_faults import LiveFaults, UndrawnNote
from .stale_note import StaleNote

COLLECTION = "imagecollections:collection"


class ActionsPanel(QWidget):
    """The buttons at the foot of the dock, below the list of jobs.

    `collected` gives the layers of a folder, oldest first.
    """

    collected = pyqtSignal(list)

    def __init__(
        self, iface: QgisInterface, dock: RequestSource, runs: Runs, live: LiveLayer
    ) -> None:
        super().__init__(dock)
        self._iface = iface
        self._dock = dock
        self._session: Session = dock.session
        self._runs = runs
        self._live = live
        self._dialogs: list[QWidget] = []
        # Whether the live layer came with the project, and shows what is set in it.
        self._has_layer = False
        self.live = QCheckBox(translate("ImageCollections", "Live"), self)
        self.live.setObjectName("live")
        self.live.setToolTip(
            translate(
                "ImageCollections",
                "Keep a layer in the project that shows the composite at once, computed for what "
                "is looked at.",
            )
        )
        self.live.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.run_button = QPushButton(translate("ImageCollections", "Run…"), self)
        self.run_button.setObjectName("run")
        self.run_button.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self.open_button = QPushButton(translate("ImageCollections", "Open as algorithm…"), self)
        self.open_button.setObjectName("open")
        self.message = BreakingLabel("", self)
        self.working = QProgressBar(self)
        self.working.setAccessibleName(translate("ImageCollections", "The live layer is made"))
        self.working.setRange(0, 0)
        self.working.setTextVisible(False)
        self.working.setFixedHeight(4)
        self.working.hide()
        self.stale = StaleNote(live, iface.mapCanvas(), self)
        self.stale.setObjectName("stale")
        self.undrawn = UndrawnNote(live, self)
        self.undrawn.setObjectName("undrawn")
        self.jobs = JobsPanel(JOBS, self)
        self._lay_out()
        self.live.toggled.connect(self._switch_live)
        self.run_button.clicked.connect(self._ask_and_run)
        self.open_button.clicked.connect(self._open)
        self._appearance = Appearance(self._session, live, self)
        dock.changed.connect(self._refresh_live)
        self._session.changed.connect(self._follow)
        self._faults = LiveFaults(live, iface.messageBar(), self)
        # Why the last run failed, until another one does not.
        self._fault_of_run = BarMessage(iface.messageBar(), self)
        live.working.connect(self.working.setVisible)
        self._project = QgsProject.instance()
        self._project.layersWillBeRemoved.connect(self._follow_removal)

    def _lay_out(self) -> None:
        self._buttons = FlowRow()
        self._buttons.addWidget(self.live)
        for button in (self.run_button, self.open_button):
            self._add_button(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 2)
        column.addWidget(self.message)
        column.addWidget(self.stale)
        column.addWidget(self.undrawn)
        column.addWidget(self.working)
        column.addWidget(self.jobs)
        column.addLayout(self._buttons)

    def add_action(self, action: QAction) -> None:
        """Add a button for an action of another part of the plugin."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add_button(button)

    def _add_button(self, button: QAbstractButton) -> None:
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self._buttons.addWidget(button)

    # Live

    @property
    def is_live(self) -> bool:
        """True when the live layer is on."""
        return self.live.isChecked()

    def _follow(self, parts: frozenset[str]) -> None:
        """Show whether Live is on in the project that was opened, whose layer is there already."""
        is_on = self._session.settings.is_live
        if "is_live" in parts and is_on != self.is_live:
            self.live.blockSignals(True)
            self.live.setChecked(is_on)
            self.live.blockSignals(False)
            has_layer = is_on and self._live.layer() is not None
            self._has_layer = has_layer and not self._live.is_behind()

    def _switch_live(self, is_on: bool) -> None:
        self._has_layer = False
        if is_on:
            self._tell_preview()
            self._refresh_live()
        else:
            self._live.remove()
        self._session.amend(is_live=is_on)
        self.stale.follow(is_on=is_on, problem=self._session.problem())

    def _refresh_live(self) -> None:
        request = self._dock.request()
        if not self.is_live or request is None:
            return
        # The first request is what it shows, unless something else was set before there was one.
        is_shown = self._has_layer and not self._session.can_undo
        self._has_layer = False
        if not is_shown:
            self._live.show(request)

    def _tell_preview(self) -> None:
        reason = why_not_live()
        if reason:
            text = translate(
                "ImageCollections",
                "GDAL cannot compute live composites here ({reason}) Instead, Live previews what "
                "the map shows.",
            )
            self._tell(text.format(reason=reason), Qgis.MessageLevel.Info)

    def _follow_removal(self, layer_ids: list[str]) -> None:
        """Switch Live off when the user removes its layer."""
        layer = self._live.layer() if self.is_live else None
        if layer is not None and layer.id() in layer_ids:
            self.live.blockSignals(True)
            self.live.setChecked(False)
            self.live.blockSignals(False)
            self._session.amend(is_live=False)

    # Run

    def show_problem(self, text: str) -> None:
        """Say why nothing can be run, or nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.stale.follow(is_on=self.is_live, problem=text)
        self.run_button.setEnabled(not text)

    def _ask_and_run(self) -> None:
        request = self._dock.request()
        if request is not None:
            self._ask(request, self._tell_finished)

    def collect(self, folder: str) -> None:
        """Make scenes of the products below a folder, and add them."""
        self._ask(Request(COLLECTION, {"FOLDER": folder}), self._take_collected)

    def _ask(self, request: Request, then: Callable[..., None]) -> None:
        dialog = DestinationDialog(request, self._iface.mapCanvas(), self)
        # Not on close: while a rectangle is drawn it is hidden.
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self._start(dialog.request(), dialog.destinations(), then))
        dialog.open()

    def _start(
        self, request: Request, destinations: dict[str, Any], then: Callable[..., None]
    ) -> None:
        run = self._runs.create(request.algorithm, {**request.parameters, **destinations})
        run.finished.connect(then)
        run.failed.connect(self._fault_of_run.show)
        run.finished.connect(self._fault_of_run.remove)
        run.start()

    def _tell_finished(self, results: dict[str, Any], loaded: list[str]) -> None:
        self._appearance.show(loaded)
        path = str(results.get("OUTPUT", ""))
        if path:
            tell_written(self._iface.messageBar(), path)
        if results.get(PAGE):
            open_file(results[PAGE])

    def _take_collected(self, _results: dict[str, Any], loaded: list[str]) -> None:
        layers = [self._project.mapLayer(layer_id) for layer_id in loaded]
        self.collected.emit([layer for layer in layers if hasattr(layer, "bandCount")])

    def _tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
        say(self._iface.messageBar(), text, level)

    # Open as algorithm

    def _open(self) -> None:
        """Open the dialog of Processing, filled in as far as something is set."""
        # Processing is a plugin of its own, which need not be there when this one starts.
        from processing import createAlgorithmDialog

        request = self._dock.request()
        if request is None:
            request = Request(self._dock.algorithm_id, {})
        dialog = createAlgorithmDialog(request.algorithm, dict(request.parameters))
        # Without a reference, what of it is written in Python would go at once.
        self._dialogs = [each for each in self._dialogs if not sip.isdeleted(each)]
        self._dialogs.append(dialog)
        dialog.show()

    def stop(self) -> None:
        """Close what was opened here, and follow the project no longer."""
        self._project.layersWillBeRemoved.disconnect(self._follow_removal)
        self._faults.close()
        self._fault_of_run.close()
        self.stale.stop()
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
                dialog.deleteLater()
