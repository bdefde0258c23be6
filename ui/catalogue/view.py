# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of scenes that were found: sorted by headers, with pictures of the rows one sees."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from ...resources.i18n import translate
from .model import CLOUD, DATE, NAME, PICTURE, TILE, FoundModel, ShownScenes
from .thumbnails import SIDE

# Milliseconds without scrolling after which pictures are loaded.
_REST = 150
# The width of the first column, with its check mark.
_WITH_PICTURE = SIDE + 40


class FoundView(QTreeView):
    """The scenes that the filter lets through.

    `pointed` gives the rows of the model under the cursor, or the current one; `seen` the addresses
    of the pictures of rows that are seen.
    """

    pointed = pyqtSignal(list)
    seen = pyqtSignal(list)

    def __init__(self, model: FoundModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.shown = ShownScenes(model, self)
        self.setModel(self.shown)
        self.setObjectName("found")
        self.setAccessibleName(translate("ImageCollections", "Images that were found"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setSortingEnabled(True)
        self.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        header = self.header()
        header.setStretchLastSection(True)
        letters = self.fontMetrics().horizontalAdvance("0")
        self._had_pictures = True
        for column, width in (
            (PICTURE, _WITH_PICTURE),
            (DATE, 12 * letters),
            (TILE, 9 * letters),
            (CLOUD, 7 * letters),
        ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._tell_seen)
        self.verticalScrollBar().valueChanged.connect(self._rest)
        for signal in (
            self.shown.modelReset,
            self.shown.layoutChanged,
            self.shown.rowsInserted,
            self.shown.rowsRemoved,
        ):
            signal.connect(self._rest)
        for signal in (self.shown.modelReset, self.shown.layoutChanged):
            signal.connect(self._fit_pictures)
        self.entered.connect(self._point)
        self.selectionModel().currentChanged.connect(self._point)

    def rows_seen(self) -> list[int]:
        """Return the rows of the model that can be seen without scrolling."""
        area = self.viewport().rect()
        first = self.indexAt(area.topLeft())
        if not first.isValid():
            return []
        last = self.indexAt(area.bottomLeft())
        end = last.row() if last.isValid() else self.shown.rowCount() - 1
        return [
            self.shown.mapToSource(self.shown.index(place, PICTURE)).row()
            for place in range(first.row(), end + 1)
        ]

    def selected(self) -> list[int]:
        """Return the rows of the model that are selected."""
        indexes = self.selectionModel().selectedRows()
        return [self.shown.mapToSource(index).row() for index in indexes]

    def reveal(self, rows: list[int]) -> None:
        """Scroll to the first of these rows, unless one of them is seen."""
        if not rows or set(rows) & set(self.rows_seen()):
            return
        wanted = set(rows)
        for place, row in enumerate(self.shown.rows()):
            if row in wanted:
                self.scrollTo(self.shown.index(place, NAME))
                return

    def stop(self) -> None:
        """Ask for no pictures."""
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.selected()
        if event.key() == Qt.Key.Key_Space and rows:
            self._model.check(rows, not all(map(self._model.is_checked, rows)))
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest()

    def _fit_pictures(self, *_anything: object) -> None:
        """Give pictures a column that holds them, and their heading one where there are none."""
        has_pictures = self._model.has_pictures or not self._model.scenes
        if has_pictures != self._had_pictures:
            self._had_pictures = has_pictures
            heading = self.header().sectionSizeHint(PICTURE)
            self.header().resizeSection(PICTURE, _WITH_PICTURE if has_pictures else heading)

    def _rest(self, *_anything: object) -> None:
        self._timer.start()

    def _tell_seen(self) -> None:
        if self.isVisible():
            self.seen.emit([self._model.scenes[row].thumbnail for row in self.rows_seen()])

    def _point(self, index: QModelIndex, *_before: object) -> None:
        if index.isValid():
            self.pointed.emit([self.shown.mapToSource(index).row()])
