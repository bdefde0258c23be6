# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of scenes: sorted by a click on a header, put in order by dragging."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QHeaderView, QMenu, QTreeView, QWidget

from ...resources.i18n import translate
from ..state.settings import Filter
from ..widgets.row_dragging import fit_height, prepare_view
from .model import CLOUD, DATE, NAME, TILE, ScenesModel

# Narrower than this, a column that says the same of all scenes gives its room to the names.
_ROOM_FOR_ALL = 400


class _Shown(QSortFilterProxyModel):
    """The rows that the filter of the model lets through."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Whoever changes the filter says so; there may be thousands of rows to ask.
        self.setDynamicSortFilter(False)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        return self.sourceModel().accepts(row)


class ScenesView(QTreeView):
    """The scenes that the filter lets through, in the order of the collection.

    `map_wanted` gives rows of the model that are to be shown on the map, `hovered` the row under
    the mouse, -1 for none.
    """

    map_wanted = pyqtSignal(list)
    hovered = pyqtSignal(int)

    def __init__(self, scenes: ScenesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenes = scenes
        self._wanted = Filter()
        self._shown = _Shown(self)
        self._shown.setSourceModel(scenes)
        self.setObjectName("scenes")
        self.setAccessibleName(translate("ImageCollections", "Scenes"))
        self.setModel(self._shown)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        prepare_view(self)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (DATE, TILE, CLOUD):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # by what is seen: there may be hundreds of rows
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_or_turn)
        header.setToolTip(
            translate("ImageCollections", "Click to sort; the last in the list is on top.")
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.doubleClicked.connect(
            lambda index: self.map_wanted.emit([self._shown.mapToSource(index).row()])
        )
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self.hovered.emit(self._shown.mapToSource(index).row()))
        self.viewportEntered.connect(lambda: self.hovered.emit(-1))
        self.refresh()

    def sort_menu(self) -> QMenu:
        """Return a menu with the orders, in words."""
        menu = QMenu(self)
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        for text, column, order in (
            (translate("ImageCollections", "Newest on top"), DATE, up),
            (translate("ImageCollections", "Oldest on top"), DATE, down),
            (translate("ImageCollections", "Least cloud on top"), CLOUD, down),
            (translate("ImageCollections", "By name"), NAME, up),
        ):
            menu.addAction(text).triggered.connect(partial(self._sort, column, order))
        return menu

    def selected(self) -> list[int]:
        """Return the rows of the model that are selected."""
        indexes = self.selectionModel().selectedRows()
        return [self._shown.mapToSource(index).row() for index in indexes]

    def remove_selected(self) -> None:
        """Take the selected scenes off the list; they stay in the project."""
        self._scenes.remove(self.selected())

    def refresh(self) -> None:
        """Show what the model holds now."""
        wanted = self._scenes.collection.filter
        if wanted != self._wanted or wanted != Filter():
            self._wanted = wanted
            self._shown.invalidateFilter()
        header = self.header()
        header.setSortIndicatorShown(self._scenes.sorted_by is not None)
        if self._scenes.sorted_by is not None:
            header.setSortIndicator(*self._scenes.sorted_by)
        self._choose_columns()
        fit_height(self, 5, 14)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    def _choose_columns(self) -> None:
        facts = [row.facts for row in self._scenes.rows if row.facts]
        clouds = {each.cloud_cover for each in facts} - {None}
        tiles = {each.tile for each in facts} - {""}
        is_narrow = self.width() < _ROOM_FOR_ALL
        hidden = {CLOUD: not clouds, TILE: not tiles or (is_narrow and len(tiles) == 1)}
        for column, is_hidden in hidden.items():
            # Qt lays out all rows anew, whether it is hidden already or not.
            if self.isColumnHidden(column) != is_hidden:
                self.setColumnHidden(column, is_hidden)

    def _sort_or_turn(self, column: int) -> None:
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        # First the order that has the newest or the clearest on top.
        first, second = (down, up) if column == CLOUD else (up, down)
        self._sort(column, second if self._scenes.sorted_by == (column, first) else first)

    def _sort(self, column: int, order: Qt.SortOrder, _checked: bool = False) -> None:
        self._scenes.sort(column, order)
        self.refresh()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for text, is_checked in (
            (translate("ImageCollections", "Check"), True),
            (translate("ImageCollections", "Uncheck"), False),
        ):
            menu.addAction(text).triggered.connect(partial(self._check_selected, is_checked))
        shown = menu.addAction(translate("ImageCollections", "Show on the map"))
        shown.triggered.connect(lambda: self.map_wanted.emit(self.selected()))
        off = menu.addAction(translate("ImageCollections", "Take off the list"))
        off.triggered.connect(self.remove_selected)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))

    def _check_selected(self, is_checked: bool, _checked: bool = False) -> None:
        self._scenes.check(self.selected(), is_checked)
