# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of scenes with what belongs to it: adding, filtering, putting in order."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QStyle, QToolButton, QVBoxLayout, QWidget

from ...resources.i18n import translate
from ..state.session import COLLECTION_PARTS, Session
from ..state.settings import Filter
from ..widgets.breaking_label import BreakingLabel
from ..widgets.buttons import icon_button
from ..widgets.flow_row import FlowRow
from ..widgets.no_match import NoMatch
from .adding import AddButton
from .chosen import ChosenScenes
from .drops import Dropped
from .filter_bar import FilterBar
from .first_steps import FirstSteps
from .hover_outline import HoverOutline
from .layer_sync import LayerSync
from .model import ScenesModel
from .samples import SampleScenes
from .view import ScenesView


class ScenesPanel(QWidget):
    """The scenes of the collection."""

    def __init__(
        self, iface: QgisInterface, session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = QgsProject.instance()
        self._session = session
        self.model = ScenesModel(session, self)
        self.model.set_icons(
            QgsApplication.getThemeIcon("/mIconWarning.svg"),
            self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxCritical),
        )
        self.layer_sync = LayerSync(session, self._project, self)
        self.view = ScenesView(self.model, self)
        self.chosen = ChosenScenes(self._project, self)
        self.samples = SampleScenes(self._project, iface.mapCanvas(), self)
        self.first_steps = FirstSteps(self._project, self)
        self.outline = HoverOutline(iface.mapCanvas())
        self.filter_bar = FilterBar(self)
        self.no_match = NoMatch(
            translate("ImageCollections", "No scene fits the filter."), self._clear_filter, self
        )
        self.summary = BreakingLabel("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._make_buttons(iface))
        for widget in (
            self.filter_bar,
            self.first_steps,
            self.view,
            self.no_match,
            self.summary,
        ):
            column.addWidget(widget)
        self.add_button.chosen.connect(self.add_layers)
        self.add_button.files_chosen.connect(self.add_files)
        self.add_button.collection_chosen.connect(self.add_collection)
        self.add_button.samples_wanted.connect(self.samples.ask)
        self.samples.made.connect(self.add_layers)
        self.first_steps.visible_button.clicked.connect(self.add_button.add_visible)
        self.first_steps.folder_button.clicked.connect(self.add_button.ask_folder)
        self.first_steps.search_button.clicked.connect(self.add_button.search_wanted)
        self.first_steps.samples_button.clicked.connect(self.samples.ask)
        self.remove_button.clicked.connect(self.view.remove_selected)
        self.view.map_wanted.connect(self._show_on_map)
        self.view.hovered.connect(self._outline)
        self.check_button.clicked.connect(self._check)
        self.filter_bar.changed.connect(self._filter)
        self.filter_button.toggled.connect(self.filter_bar.setVisible)
        self.filter_button.toggled.connect(self._filter)
        self.filter_bar.setVisible(False)
        session.changed.connect(self._follow)
        self._refresh()

    def _make_buttons(self, iface: QgisInterface) -> FlowRow:
        self.add_button = AddButton(iface, self)
        self.remove_button = icon_button(
            self,
            "/symbologyRemove.svg",
            translate("ImageCollections", "Take the selected scenes off the list"),
        )
        self.sort_button = icon_button(
            self, "/sort.svg", translate("ImageCollections", "Sort the scenes")
        )
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setMenu(self.view.sort_menu())
        self.filter_button = icon_button(
            self,
            "/mActionFilter2.svg",
            translate("ImageCollections", "Filter: text, dates, clouds, tile, sensor"),
        )
        self.filter_button.setCheckable(True)
        self.check_button = icon_button(
            self,
            "/mIconReport.svg",
            translate("ImageCollections", "Check: dates, gaps, bands, clouds, duplicates"),
        )
        self.buttons = FlowRow(0)
        for button in (
            self.add_button,
            self.remove_button,
            self.sort_button,
            self.filter_button,
            self.check_button,
        ):
            self.buttons.addWidget(button)
        self.buttons.addStretch()
        return self.buttons

    def add_layers(self, layers: list[QgsRasterLayer]) -> None:
        """Add layers of the project, the last one on top."""
        self.layer_sync.add(layers)

    def add_files(self, paths: Sequence[str]) -> None:
        """Add files that become no layers, the last one on top."""
        self.layer_sync.add_files(paths)

    def add_collection(self, path: str) -> None:
        """Add the items of a collection file, instead of those of another one."""
        self.layer_sync.add_collection(path)

    def take(self, found: Dropped) -> None:
        """Add what was dropped; for a folder of products is asked where its scenes go."""
        if found.layers:
            self.add_layers(list(found.layers))
        if found.files:
            self.add_files(found.files)
        for path in found.collections:
            self.add_collection(path)
        for folder in found.folders:
            self.add_button.folder_chosen.emit(folder)

    def _outline(self, number: int) -> None:
        if 0 <= number < len(self.model.rows):
            self.outline.show(self.model.rows[number])
        else:
            self.outline.clear()

    def _show_on_map(self, numbers: list[int]) -> None:
        self.chosen.show_on_map([self.model.rows[number] for number in numbers])

    def _check(self) -> None:
        self.chosen.check(self._session.collection.used)

    def _filter(self, *_value: object) -> None:
        is_on = self.filter_button.isChecked()
        wanted = self.filter_bar.value() if is_on else Filter()
        self._session.replace(kind="filter", filter=wanted)

    def _clear_filter(self) -> None:
        self._session.replace(kind="filter", filter=Filter())

    def _follow(self, parts: frozenset[str]) -> None:
        wanted = self._session.settings.filter
        if "filter" in parts and wanted != (
            self.filter_bar.value() if self.filter_button.isChecked() else Filter()
        ):
            self._show_filter(wanted)
        if parts & COLLECTION_PARTS:
            self._refresh()

    def _show_filter(self, wanted: Filter) -> None:
        for widget in (self.filter_bar, self.filter_button):
            widget.blockSignals(True)
        self.filter_bar.set_value(wanted)
        self.filter_button.setChecked(wanted != Filter())
        self.filter_bar.setVisible(wanted != Filter())
        for widget in (self.filter_bar, self.filter_button):
            widget.blockSignals(False)

    def _refresh(self) -> None:
        self.view.refresh()
        is_empty = not self.model.rows and not self._session.settings.has_images
        self.first_steps.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        self.summary.setVisible(not is_empty)
        self.summary.setText(self.model.summary())
        self.no_match.setVisible(bool(self.model.rows) and not self.view.model().rowCount())
        collection = self._session.collection
        self.filter_bar.offer(collection.scenes)
        self.check_button.setEnabled(bool(collection.used) and collection.is_known)

    def stop(self) -> None:
        """Follow the project no longer."""
        self.add_button.stop()
        self.chosen.stop()
        self.samples.stop()
        self.outline.clear()
        self.first_steps.stop()
        self.layer_sync.stop()
