# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists whose rows are dragged to put them in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QAbstractItemModel as _Model
else:
    _Model = object  # Qt's classes have one base of their own

_ROWS = "application/x-imagecollections-rows"


# Put together once: Qt asks for those of each row, of which there may be many.
_ROW = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_CHECKED_ROW = _ROW | Qt.ItemFlag.ItemIsUserCheckable


def prepare_view(view: QAbstractItemView) -> None:
    """Let rows be selected together and dragged."""
    view.setAlternatingRowColors(True)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    view.setDragDropOverwriteMode(False)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)


def fit_height(view: QAbstractItemView, least: int, most: int) -> None:
    """Make a view as high as its rows, within bounds; a dock has little room."""
    rows = min(max(view.model().rowCount(), least), most)
    row = max(view.sizeHintForRow(0), view.fontMetrics().height() + 4)
    header = view.header().sizeHint().height() if hasattr(view, "header") else 0
    view.setFixedHeight(rows * row + header + 2 * view.frameWidth() + 2)


class MovableRows(_Model):
    """For models with a list `rows`: rows are dragged within the view, which calls `reorder`."""

    rows: list[Any]
    last_column = 0

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_ROWS]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        data = QMimeData()
        numbers = sorted({index.row() for index in indexes})
        data.setData(_ROWS, ",".join(map(str, numbers)).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        if not data.hasFormat(_ROWS):
            return False
        numbers = [int(number) for number in bytes(data.data(_ROWS)).decode().split(",")]
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        self.move(numbers, target)
        # The rows have moved already: told otherwise, the view would remove those it dragged.
        return False

    def move(self, numbers: Sequence[int], target: int) -> None:
        """Put rows before the row `target`, in the order they had."""
        taken = set(numbers)
        before = [row for place, row in enumerate(self.rows) if place < target]
        after = [row for place, row in enumerate(self.rows) if place >= target]
        chosen = [self.rows[place] for place in sorted(taken)]
        kept = {id(row) for row in chosen}
        self.reorder(
            [
                *(row for row in before if id(row) not in kept),
                *chosen,
                *(row for row in after if id(row) not in kept),
            ]
        )

    def reorder(self, rows: list[Any]) -> None:
        """Have the rows in another order."""
        raise NotImplementedError

    def show_rows(self, rows: list[Any], key: Callable[[Any], Any]) -> None:
        """Show these rows now; where only their order is another, selections stay on them."""
        before, after = [key(row) for row in self.rows], [key(row) for row in rows]
        if before == after:
            old, self.rows = self.rows, rows
            others = [place for place, (a, b) in enumerate(zip(old, rows)) if a != b]
            if others:
                self.repaint(others[0], others[-1])
        elif set(before) == set(after):
            self.layoutAboutToBeChanged.emit()
            old = self.persistentIndexList()
            places = {name: place for place, name in enumerate(after)}
            new = [self.index(places[before[each.row()]], each.column()) for each in old]
            self.rows = rows
            self.changePersistentIndexList(old, new)
            self.layoutChanged.emit()
            self.repaint(0, len(rows) - 1)
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def repaint(self, first: int, last: int) -> None:
        """Have rows painted again."""
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.last_column))

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between rows, not on them
        return _CHECKED_ROW if index.column() == 0 else _ROW

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (as Qt has it)
        return 0 if parent.isValid() else len(self.rows)
