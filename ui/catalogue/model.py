# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenes that a search found, as a table with check marks; no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSize,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QBrush, QColor, QImage

from ...algorithms.queries.catalogue_search import FoundScene
from ...resources.i18n import translate
from .thumbnails import SIDE

PICTURE, DATE, TILE, CLOUD, NAME = range(5)
# By what rows are sorted.
SORT = Qt.ItemDataRole.UserRole
# Seen on light and on dark ground.
_HOVERED = QColor(255, 152, 0, 90)


class FoundModel(QAbstractTableModel):
    """Scenes in the order in which they were found; all are checked at first.

    `checked_changed` comes when others are checked than before.
    """

    checked_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scenes: tuple[FoundScene, ...] = ()
        self._checked: set[int] = set()
        self._hovered: frozenset[int] = frozenset()
        self._pictures: Mapping[str, QImage] = {}
        self._has_pictures = False

    @property
    def has_pictures(self) -> bool:
        """True where scenes have thumbnails, or may have: rows are as high then."""
        return self._has_pictures

    def set_scenes(self, scenes: Sequence[FoundScene]) -> None:
        """Show other scenes."""
        self.beginResetModel()
        self.scenes = tuple(scenes)
        self._checked = set(range(len(self.scenes)))
        self._hovered = frozenset()
        self._has_pictures = self._may_have_pictures()
        self.endResetModel()
        self.checked_changed.emit()

    def set_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Take thumbnails from this mapping, by their addresses."""
        self._pictures = pictures

    def picture_came(self, address: str) -> None:
        """Show a thumbnail that is there now."""
        for row, scene in enumerate(self.scenes):
            if scene.thumbnail == address:
                index = self.index(row, PICTURE)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def pictures_are_there(self) -> None:
        """Make rows low when no thumbnail that was asked for is a picture, else high."""
        has_pictures = self._may_have_pictures()
        if has_pictures != self._has_pictures:
            self.layoutAboutToBeChanged.emit()
            self._has_pictures = has_pictures
            self.layoutChanged.emit()

    def _may_have_pictures(self) -> bool:
        addresses = [scene.thumbnail for scene in self.scenes if scene.thumbnail]
        known = [self._pictures[each] for each in addresses if each in self._pictures]
        return any(not each.isNull() for each in known) or (bool(addresses) and not known)

    def is_checked(self, row: int) -> bool:
        """Return True for a scene that is to be taken."""
        return row in self._checked

    def check(self, rows: Iterable[int], is_checked: bool) -> None:
        """Check or uncheck rows."""
        wanted = set(rows)
        after = self._checked | wanted if is_checked else self._checked - wanted
        if after == self._checked:
            return
        changed, self._checked = after ^ self._checked, after
        self._tell(changed, PICTURE, Qt.ItemDataRole.CheckStateRole)
        self.checked_changed.emit()

    def set_hovered(self, rows: Iterable[int]) -> None:
        """Mark rows whose footprint is under the cursor."""
        wanted = frozenset(rows)
        if wanted == self._hovered:
            return
        changed, self._hovered = wanted ^ self._hovered, wanted
        self._tell(changed, NAME, Qt.ItemDataRole.BackgroundRole)

    @property
    def hovered(self) -> frozenset[int]:
        """The rows that are marked."""
        return self._hovered

    def _tell(self, rows: Iterable[int], last_column: int, role: Qt.ItemDataRole) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row, PICTURE), self.index(row, last_column), [role])

    # What Qt asks

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.scenes)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else NAME + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            PICTURE: translate("ImageCollections", "Picture"),
            DATE: translate("ImageCollections", "Date"),
            TILE: translate("ImageCollections", "Tile"),
            CLOUD: translate("ImageCollections", "Cloud"),
            NAME: translate("ImageCollections", "Name"),
        }[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found | Qt.ItemFlag.ItemIsUserCheckable if index.column() == PICTURE else found

    def data(self, index: QModelIndex, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        scene = self.scenes[row]
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return _text(scene, column)
        if role == SORT:
            return _sorted_by(scene, column)
        if role == roles.ToolTipRole:
            return _tip(scene)
        if role == roles.BackgroundRole:
            return QBrush(_HOVERED) if row in self._hovered else None
        if column == PICTURE:
            return self._data_of_picture(row, role)
        if role == roles.TextAlignmentRole and column == CLOUD:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _data_of_picture(self, row: int, role: Qt.ItemDataRole) -> Any:
        scene = self.scenes[row]
        roles = Qt.ItemDataRole
        if role == roles.CheckStateRole:
            return Qt.CheckState.Checked if row in self._checked else Qt.CheckState.Unchecked
        if role == roles.DecorationRole:
            picture = self._pictures.get(scene.thumbnail)
            return None if picture is None or picture.isNull() else picture
        if role == roles.SizeHintRole and self._has_pictures:
            return QSize(SIDE + 30, SIDE + 4)  # as high without a picture as with one
        if role == roles.AccessibleTextRole:
            return f"{_text(scene, DATE)} {scene.name}"
        return None

    def setData(
        self, index: QModelIndex, value: Any, role: Qt.ItemDataRole = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != PICTURE:
            return False
        self.check([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class ShownScenes(QSortFilterProxyModel):
    """The scenes whose name, tile or date have all words of a filter, sorted."""

    def __init__(self, model: FoundModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(SORT)

    def set_filter(self, text: str) -> None:
        """Show only what has all words of a text."""
        self._words = text.casefold().split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        return self.accepts(self._model.scenes[row])

    def accepts(self, scene: FoundScene) -> bool:
        """Return True for a scene that the filter lets through."""
        label = f"{scene.name} {scene.tile} {scene.date or ''}".casefold()
        return all(word in label for word in self._words)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        first, second = left.data(SORT), right.data(SORT)
        if first is None or second is None:  # what is not known comes first
            return first is None and second is not None
        return bool(first < second)

    def rows(self) -> list[int]:
        """Return the rows of the model that are seen, in their order here."""
        return [
            self.mapToSource(self.index(place, PICTURE)).row() for place in range(self.rowCount())
        ]

    def taken(self) -> list[int]:
        """Return the rows of the model that are checked and seen, in the order of the model."""
        return sorted(row for row in self.rows() if self._model.is_checked(row))


def _text(scene: FoundScene, column: int) -> str:
    if column == DATE:
        return scene.date.isoformat() if scene.date else ""
    if column == CLOUD:
        return "" if scene.cloud_cover is None else f"{scene.cloud_cover:.0f} %"
    return {TILE: scene.tile, NAME: scene.name}.get(column, "")


def _sorted_by(scene: FoundScene, column: int) -> Any:
    if column == CLOUD:
        return scene.cloud_cover
    if column == DATE:
        return scene.date.isoformat() if scene.date else None
    return {TILE: scene.tile, NAME: scene.name}.get(column, 0)


def _tip(scene: FoundScene) -> str:
    lines = [scene.name, scene.collection, _text(scene, DATE), scene.attribution]
    # Texts of a server are shown as they are, and never read as HTML.
    return f"<qt>{'<br>'.join(escape(line) for line in lines if line)}</qt>"
