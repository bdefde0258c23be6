# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of scenes with what belongs to it: adding, filtering, putting in order."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication, QgsProject, QgsProviderRegistry
from qgis.gui import QgsDateEdit, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...resources.i18n import translate
from ..slices import Slices
from . import sources
from .following import Follower
from .model import CLOUD, DATE, NAME, TILE, Filter, Row, ScenesModel


class _Shown(QSortFilterProxyModel):
    """The rows that the filter of the model lets through."""

    def filterAcceptsRow(self, row, parent):
        return self.sourceModel().accepts(row)


class ScenesPanel(QWidget):
    """The scenes of the collection.

    `folder_wanted` asks for the scenes of a folder; `refused` says which files are no rasters.
    """

    folder_wanted = pyqtSignal(str)
    refused = pyqtSignal(list)

    def __init__(self, iface, parent=None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._project = QgsProject.instance()
        self.model = ScenesModel(self)
        self.model.set_signs(
            QgsApplication.getThemeIcon("/mIconWarning.svg"),
            QgsApplication.getThemeIcon("/mIconCritical.svg"),
        )
        self.follower = Follower(self.model, self._project)
        self._slices = Slices(self)
        self._make_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._make_buttons())
        layout.addLayout(self._make_filter())
        layout.addWidget(self.view)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        layout.addWidget(self.summary)
        self.model.changed.connect(self._refresh)
        self._refresh()

    # Widgets

    def _make_view(self) -> None:
        self._shown = _Shown(self)
        self._shown.setSourceModel(self.model)
        self.view = QTreeView(self)
        self.view.setObjectName("scenes")
        self.view.setModel(self._shown)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAlternatingRowColors(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDragDropOverwriteMode(False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setMinimumHeight(150)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (DATE, TILE, CLOUD):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(self._sort)
        header.setToolTip(
            translate("ImageCollections", "Click to sort; the last in the list is on top.")
        )
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.add_button = self._button(
            "/symbologyAdd.svg", translate("ImageCollections", "Add scenes")
        )
        self.add_button.setText(translate("ImageCollections", "Add"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.add_button)
        menu.aboutToShow.connect(self._fill_add_menu)
        self.add_button.setMenu(menu)
        self.remove_button = self._button(
            "/symbologyRemove.svg",
            translate("ImageCollections", "Take the selected scenes off the list"),
        )
        self.remove_button.clicked.connect(self._remove_selected)
        sort_button = self._button("/sort.svg", translate("ImageCollections", "Sort the scenes"))
        sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        sort_menu = QMenu(sort_button)
        for text, column, order in (
            (translate("ImageCollections", "Newest on top"), DATE, Qt.SortOrder.AscendingOrder),
            (translate("ImageCollections", "Oldest on top"), DATE, Qt.SortOrder.DescendingOrder),
            (
                translate("ImageCollections", "Least cloud on top"),
                CLOUD,
                Qt.SortOrder.DescendingOrder,
            ),
            (translate("ImageCollections", "By name"), NAME, Qt.SortOrder.AscendingOrder),
        ):
            action = sort_menu.addAction(text)
            action.triggered.connect(partial(self._sort_by, column, order))
        sort_button.setMenu(sort_menu)
        self.sort_button = sort_button
        self.filter_button = self._button(
            "/mActionFilter2.svg", translate("ImageCollections", "Filter by text and date")
        )
        self.filter_button.setCheckable(True)
        for button in (self.add_button, self.remove_button, sort_button, self.filter_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        return button

    def _make_filter(self) -> QVBoxLayout:
        self.filter_text = QgsFilterLineEdit(self)
        self.filter_text.setShowSearchIcon(True)
        self.filter_text.setPlaceholderText(translate("ImageCollections", "Name or tile"))
        self.filter_start, self.filter_end = QgsDateEdit(self), QgsDateEdit(self)
        box = QWidget(self)
        outer = QVBoxLayout(box)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.filter_text)
        dates = QHBoxLayout()
        for label, edit in (
            (translate("ImageCollections", "From"), self.filter_start),
            (translate("ImageCollections", "to"), self.filter_end),
        ):
            edit.setAllowNull(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setNullRepresentation(translate("ImageCollections", "any"))
            edit.setDate(QDate())
            edit.setMinimumWidth(60)
            dates.addWidget(QLabel(label, box))
            dates.addWidget(edit, 1)
            edit.dateValueChanged.connect(self._filter)
        outer.addLayout(dates)
        self.filter_text.textChanged.connect(self._filter)
        box.setVisible(False)
        self.filter_button.toggled.connect(box.setVisible)
        self.filter_button.toggled.connect(self._filter)
        holder = QVBoxLayout()
        holder.addWidget(box)
        return holder

    # Adding and removing

    def _fill_add_menu(self) -> None:
        menu = self.add_button.menu()
        menu.clear()
        selected = sources.scenes_among(
            self._project, self._iface.layerTreeView().selectedLayersRecursive()
        )
        visible = sources.scenes_among(self._project, sources.visible_layers(self._project))
        for text, layers in (
            (translate("ImageCollections", "Selected layers ({count})"), selected),
            (translate("ImageCollections", "Visible layers ({count})"), visible),
        ):
            action = menu.addAction(text.format(count=len(layers)))
            action.setEnabled(bool(layers))
            action.triggered.connect(partial(self._add, layers))
        found = sources.groups(self._project)
        submenu = menu.addMenu(translate("ImageCollections", "Group"))
        submenu.setEnabled(bool(found))
        for group in found:
            layers = sources.scenes_among(self._project, sources.layers_of_group(group))
            action = submenu.addAction(f"{group.name()} ({len(layers)})")
            action.triggered.connect(partial(self._add, layers))
        menu.addSeparator()
        menu.addAction(translate("ImageCollections", "Files…")).triggered.connect(self._ask_files)
        menu.addAction(translate("ImageCollections", "Folder of products…")).triggered.connect(
            self._ask_folder
        )

    def _add(self, layers, _checked=False) -> None:
        self.follower.add(layers)

    def _ask_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self,
            translate("ImageCollections", "Add scenes"),
            self._project.homePath(),
            QgsProviderRegistry.instance().fileRasterFilters(),
        )
        self.add_files(paths)

    def add_files(self, paths: list[str]) -> None:
        """Add files to the project and to the list, a few at a time."""
        loader = sources.FileLoader(self._project)

        def load(path):
            layer = loader.load(path)
            if layer is not None:
                self.follower.add([layer])

        for path in paths:
            self._slices.add(partial(load, path))
        self._slices.add(lambda: self.refused.emit(loader.refused) if loader.refused else None)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self,
            translate("ImageCollections", "Folder of products"),
            self._project.homePath(),
        )
        if folder:
            self.folder_wanted.emit(folder)

    def _selected(self) -> list[int]:
        indexes = self.view.selectionModel().selectedRows()
        return [self._shown.mapToSource(index).row() for index in indexes]

    def _remove_selected(self) -> None:
        self.follower.leave([self.model.rows[row].layer_id for row in self._selected()])

    def _show_menu(self, place) -> None:
        menu = QMenu(self)
        for text, is_checked in (
            (translate("ImageCollections", "Check"), Qt.CheckState.Checked),
            (translate("ImageCollections", "Uncheck"), Qt.CheckState.Unchecked),
        ):
            menu.addAction(text).triggered.connect(partial(self._check_selected, is_checked))
        menu.addAction(translate("ImageCollections", "Take off the list")).triggered.connect(
            self._remove_selected
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _check_selected(self, state, _checked=False) -> None:
        self.model.check(self._selected(), state == Qt.CheckState.Checked)

    # Order and filter

    def _sort(self, column: int) -> None:
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        first = down if column == CLOUD else up  # the clearest or the newest on top
        second = up if column == CLOUD else down
        self._sort_by(column, second if self.model.sorted_by == (column, first) else first)

    def _sort_by(self, column: int, order, _checked=False) -> None:
        self.model.sort(column, order)
        self._refresh()

    def _filter(self, *_ignored) -> None:
        if not self.filter_button.isChecked():
            self.model.set_filter(Filter())
            return
        start, end = (
            None if edit.isNull() else edit.date().toPyDate()
            for edit in (self.filter_start, self.filter_end)
        )
        self.model.set_filter(Filter(self.filter_text.value(), start, end))

    def _refresh(self) -> None:
        self._shown.invalidateFilter()
        self.summary.setText(self.model.summary())
        header = self.view.header()
        header.setSortIndicatorShown(self.model.sorted_by is not None)
        if self.model.sorted_by is not None:
            header.setSortIndicator(*self.model.sorted_by)

    # State

    def state(self) -> dict:
        """Return what is saved with the project."""
        wanted = self.model.filter
        return {
            "scenes": [[row.layer_id, row.is_checked] for row in self.model.rows],
            "filter": [
                wanted.text,
                wanted.start.isoformat() if wanted.start else "",
                wanted.end.isoformat() if wanted.end else "",
            ],
        }

    def restore(self, state: dict) -> None:
        """Show what was saved; layers that are no longer there are left out."""
        self.clear()
        text, start, end = state.get("filter", ["", "", ""])
        self.filter_text.setValue(text)
        self.filter_start.setDate(QDate.fromString(start, Qt.DateFormat.ISODate))
        self.filter_end.setDate(QDate.fromString(end, Qt.DateFormat.ISODate))
        self.filter_button.setChecked(bool(text or start or end))
        layers = self._project.mapLayers()
        rows = [
            Row(layer_id, layers[layer_id].name(), is_checked)
            for layer_id, is_checked in state.get("scenes", [])
            if layer_id in layers
        ]
        self.model.add(rows)
        self.follower.follow()

    def clear(self) -> None:
        """Show an empty collection."""
        self._slices.clear()
        self.follower.clear()
        self.filter_button.setChecked(False)
        self.filter_text.clear()
        for edit in (self.filter_start, self.filter_end):
            edit.setDate(QDate())

    def add_layers(self, layers: list) -> None:
        """Add layers of the project, the last one on top."""
        self.follower.add(layers)

    def stop(self) -> None:
        """Follow the project no longer."""
        self._slices.clear()
        self.follower.stop()
