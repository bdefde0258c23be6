# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of scenes with what is_relevant to it: adding, filtering, putting in order."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QToolButton, QVBoxLayout, QWidget

from ...resources.i18n import translate
from ..buttons import icon_button
from ..state.settings import Filter, SceneChoice
from .adding import AddButton
from .filtering import FilterBar
from .layer_sync import LayerSync
from .model import ScenesModel
from .rows import Row
from .view import ScenesView


class ScenesPanel(QWidget):
    """The scenes of the collection."""

    def __init__(self, iface, parent=None) -> None:
        super().__init__(parent)
        self._project = QgsProject.instance()
        self.model = ScenesModel(self)
        self.model.set_icons(
            QgsApplication.getThemeIcon("/mIconWarning.svg"),
            self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxCritical),
        )
        self.layer_sync = LayerSync(self.model, self._project)
        self.view = ScenesView(self.model, self)
        self.filter_bar = FilterBar(self)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._make_buttons(iface))
        for widget in (self.filter_bar, self.view, self.summary):
            column.addWidget(widget)
        self.add_button.chosen.connect(self.add_layers)
        self.remove_button.clicked.connect(self.view.remove_selected)
        self.filter_bar.changed.connect(self._filter)
        self.filter_button.toggled.connect(self.filter_bar.setVisible)
        self.filter_button.toggled.connect(self._filter)
        self.filter_bar.setVisible(False)
        self.model.changed.connect(self._refresh)
        self._refresh()

    def _make_buttons(self, iface) -> QHBoxLayout:
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
            self, "/mActionFilter2.svg", translate("ImageCollections", "Filter by text and date")
        )
        self.filter_button.setCheckable(True)
        row = QHBoxLayout()
        for button in (
            self.add_button,
            self.remove_button,
            self.sort_button,
            self.filter_button,
        ):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def add_layers(self, layers: list) -> None:
        """Add layers of the project, the last one on top."""
        self.layer_sync.add(layers)

    def _filter(self, *_value) -> None:
        is_on = self.filter_button.isChecked()
        self.model.set_filter(self.filter_bar.value() if is_on else Filter())

    def _refresh(self) -> None:
        self.view.refresh()
        self.summary.setText(self.model.summary())

    # State

    def choices(self) -> tuple[SceneChoice, ...]:
        """Return the scenes as they are saved with the project."""
        return tuple(SceneChoice(row.layer_id, row.is_checked) for row in self.model.rows)

    def restore(self, scenes: Sequence[SceneChoice], wanted: Filter) -> None:
        """Show what was saved; layers that are no longer there are left out."""
        self.add_button.stop()
        self.layer_sync.clear()
        self.filter_bar.set_value(wanted)
        self.filter_button.setChecked(wanted != Filter())
        self._filter()
        layers = self._project.mapLayers()
        self.model.add(
            Row(scene.layer_id, layers[scene.layer_id].name(), scene.is_checked)
            for scene in scenes
            if scene.layer_id in layers
        )
        self.layer_sync.sync()

    def stop(self) -> None:
        """Follow the project no longer."""
        self.add_button.stop()
        self.layer_sync.stop()
