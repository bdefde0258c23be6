# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenes of a collection in their order, as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from ...plugin.language import counted
from ...resources.i18n import translate
from ..state.collection import Collection
from ..state.scene import ITEM, Problem, Scene
from ..state.session import COLLECTION_PARTS, Session
from ..widgets.row_dragging import MovableRows

NAME, DATE, TILE, CLOUD = range(4)


class ScenesModel(MovableRows, QAbstractTableModel):
    """The scenes of a session in the order of the collection: the last one is on top.

    The items of a collection file come first, in the order of the file.
    """

    last_column = CLOUD

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[Scene] = list(session.collection.scenes)
        self._signs: dict[bool, QIcon] = {}
        self._problems = session.collection.problems
        # Column and direction, until scenes are added or dragged.
        self.sorted_by: tuple[int, Qt.SortOrder] | None = None
        session.changed.connect(self._follow)

    def set_icons(self, warning: QIcon, stop: QIcon) -> None:
        """Set the icons for what is wrong and for what stops a run."""
        self._signs = {False: warning, True: stop}

    @property
    def collection(self) -> Collection:
        """What the rows are of."""
        return self._session.collection

    def accepts(self, number: int) -> bool:
        """Return True when the filter lets a row through."""
        return self.collection.accepts(self.rows[number])

    def problems(self, scene_id: str) -> Sequence[Problem]:
        """Return what is wrong with a scene."""
        return self.collection.problems.get(scene_id, ())

    def summary(self) -> str:
        """Say how many scenes take part and which one is on top."""
        if not self.rows:
            return translate("ImageCollections", "No scenes yet: add layers, files or a folder.")
        used = self.collection.used
        text = counted(
            translate("ImageCollections", "{used} of {all} {all:scene|scenes}."),
            used=len(used),
            all=len(self.rows),
        )
        if not used:
            return text
        top = translate("ImageCollections", "The last in the list is on top: {name}.")
        return f"{text} {top.format(name=used[-1].name)}"

    # Changes by the user

    def check(self, numbers: Iterable[int], is_checked: bool) -> None:
        """Check or uncheck rows."""
        self._session.check_scenes([self.rows[number] for number in numbers], is_checked)

    def remove(self, numbers: Iterable[int]) -> None:
        """Take rows off the list."""
        self._session.remove_scenes([self.rows[number] for number in numbers])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the scenes in order; what is not known comes first, below the others."""
        is_down = order == Qt.SortOrder.DescendingOrder
        known = [row for row in self.rows if _key(row, column) is not None]
        unknown = [row for row in self.rows if _key(row, column) is None]
        known.sort(key=lambda row: _key(row, column), reverse=is_down)
        self._order([*unknown, *known])
        self.sorted_by = (column, order)

    def reorder(self, rows: list[Scene]) -> None:
        self.sorted_by = None
        self._order(rows)

    def _order(self, rows: Sequence[Scene]) -> None:
        choices = {each.id: each for each in self._session.settings.scenes}
        listed = [choices.pop(row.id) for row in rows if row.kind != ITEM]
        # What is there as an item has no row of its own, and comes back without the items.
        self._session.replace(scenes=(*choices.values(), *listed))

    # Following the session

    def _follow(self, parts: frozenset[str]) -> None:
        if not parts & COLLECTION_PARTS:
            return
        rows = list(self.collection.scenes)
        if {row.id for row in rows} != {row.id for row in self.rows}:
            self.sorted_by = None
        self.show_rows(rows, attrgetter("id"))
        if self._problems != self.collection.problems:
            self._problems = self.collection.problems
            if rows:
                self.repaint(0, len(rows) - 1)

    # As Qt asks

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 (as Qt has it)
        return 0 if parent.isValid() else CLOUD + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("ImageCollections", "Scene"),
            translate("ImageCollections", "Date"),
            translate("ImageCollections", "Tile"),
            translate("ImageCollections", "Cloud"),
        )[section]

    def data(self, index: QModelIndex, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(row, self.problems(row.id))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == CLOUD:
            return Qt.AlignmentFlag.AlignRight
        if column != NAME:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = row.is_checked and row.is_usable
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and self.problems(row.id):
            return self._signs.get(any(each.stops for each in self.problems(row.id)))
        return None

    def setData(
        self, index: QModelIndex, value: Any, role: Qt.ItemDataRole = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        self.check([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def _key(row: Scene, column: int) -> Any:
    if column == NAME:
        return row.name.casefold()
    if row.facts is None:
        return None
    if column == DATE:
        return row.facts.date
    if column == TILE:
        return row.facts.tile or None
    return row.facts.cloud_cover


def _text(row: Scene, column: int) -> str:
    if column == NAME:
        return row.name
    if row.facts is None:
        return "…"
    if column == DATE:
        return row.date.isoformat() if row.date else ""
    if column == TILE:
        return row.facts.tile
    return "" if row.facts.cloud_cover is None else f"{row.facts.cloud_cover:.0f} %"


def _tooltip(row: Scene, problems: Sequence[Problem]) -> str:
    lines = [f"• {problem.text}" for problem in problems]
    if row.facts and row.facts.bands:
        bands = ", ".join(row.facts.bands)
        lines.append(translate("ImageCollections", "Bands: {bands}").format(bands=bands))
    return "\n".join([row.name, *lines])
