# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenes of a collection in their order, as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal

from ...algorithms.queries.layer_facts import Facts
from ...resources.i18n import translate
from ..row_dragging import MovableRows
from ..state.settings import Filter
from .rows import Problem, Row, problems_of

NAME, DATE, TILE, CLOUD = range(4)


@dataclass
class _State:
    filter: Filter = field(default_factory=Filter)
    wanted: tuple[str, ...] = ()
    problems: dict[str, list[Problem]] = field(default_factory=dict)


class ScenesModel(MovableRows, QAbstractTableModel):
    """The scenes in the order of the collection: the last one is on top.

    `changed` says that other scenes take part, or in another order, or that more is known of them.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._state = _State()
        self._signs = {}
        # Column and direction, until scenes are added or dragged.
        self.sorted_by = None

    def set_icons(self, warning, stop) -> None:
        """Set the icons for what is wrong and for what stops a run."""
        self._signs = {False: warning, True: stop}

    # What the rest of the dock asks

    def used(self) -> list[Row]:
        """Return the scenes that take part, in order: checked, not filtered out, and usable."""
        return [row for row in self.rows if row.is_checked and row.is_usable and self._fits(row)]

    def accepts(self, number: int) -> bool:
        """Return True when the filter lets a row through."""
        return self._fits(self.rows[number])

    def _fits(self, row: Row) -> bool:
        return self._state.filter.accepts(row.label, row.date)

    def problems(self, layer_id: str) -> list[Problem]:
        """Return what is wrong with a scene."""
        return self._state.problems.get(layer_id, [])

    def ids(self) -> set[str]:
        """Return the ids of all layers."""
        return {row.layer_id for row in self.rows}

    def summary(self) -> str:
        """Say how many scenes take part and which one is on top."""
        if not self.rows:
            return translate("ImageCollections", "No scenes yet: add layers, files or a folder.")
        used = self.used()
        text = translate("ImageCollections", "{used} of {all} scenes.").format(
            used=len(used), all=len(self.rows)
        )
        if not used:
            return text
        top = translate("ImageCollections", "The last in the list is on top: {name}.")
        return f"{text} {top.format(name=used[-1].name)}"

    # Changes

    def add(self, rows: Iterable[Row]) -> None:
        """Add scenes at the end, on top of the others; those that are there stay where they are."""
        known = self.ids()
        new = [row for row in rows if row.layer_id not in known]
        if new:
            start = len(self.rows)
            self.beginInsertRows(QModelIndex(), start, start + len(new) - 1)
            self.rows.extend(new)
            self.endInsertRows()
            self.sorted_by = None
            self._refresh()

    def remove(self, layer_ids: Iterable[str]) -> None:
        """Remove scenes."""
        gone = set(layer_ids)
        places = [place for place, row in enumerate(self.rows) if row.layer_id in gone]
        for place in reversed(places):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self.rows[place]
            self.endRemoveRows()
        if places:
            self._refresh()

    def set_facts(self, known: Sequence[tuple[str, str, Facts | None]]) -> None:
        """Take in names and facts of layers, by id."""
        found = {layer_id: (name, facts) for layer_id, name, facts in known}
        for row in self.rows:
            if row.layer_id in found:
                row.name, row.facts = found[row.layer_id]
        self._refresh()

    def check(self, numbers: Iterable[int], is_checked: bool) -> None:
        """Check or uncheck rows."""
        for number in numbers:
            self.rows[number].is_checked = is_checked
        self._refresh()

    def set_filter(self, wanted: Filter) -> None:
        """Let only some scenes take part."""
        if wanted != self._state.filter:
            self._state.filter = wanted
            self._refresh()

    @property
    def filter(self) -> Filter:
        """Which scenes take part."""
        return self._state.filter

    def set_required_bands(self, bands: Sequence[str]) -> None:
        """Say which bands are chosen, so that scenes without one of them get a sign."""
        if tuple(bands) != self._state.wanted:
            self._state.wanted = tuple(bands)
            self._find_problems()
            self._repaint()

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        """Put the scenes in order; what is not known comes first, below the others."""
        is_down = order == Qt.SortOrder.DescendingOrder
        known = [row for row in self.rows if _key(row, column) is not None]
        unknown = [row for row in self.rows if _key(row, column) is None]
        known.sort(key=lambda row: _key(row, column), reverse=is_down)
        self.sorted_by = (column, order)
        self.reorder([*unknown, *known])

    def move(self, numbers, target):
        self.sorted_by = None
        super().move(numbers, target)

    def moved(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        self._find_problems()
        self._repaint()
        self.changed.emit()

    def _repaint(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, CLOUD))

    def _find_problems(self) -> None:
        first = next((row for row in self.used() if row.facts), None)
        crs = first.facts.crs if first and first.facts else ""
        found = {row.layer_id: problems_of(row, crs, self._state.wanted) for row in self.rows}
        self._state.problems = found

    # As Qt asks

    def columnCount(self, parent=QModelIndex()):  # noqa: B008 (as Qt has it)
        return 0 if parent.isValid() else CLOUD + 1

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("ImageCollections", "Scene"),
            translate("ImageCollections", "Date"),
            translate("ImageCollections", "Tile"),
            translate("ImageCollections", "Cloud"),
        )[section]

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(row, self.problems(row.layer_id))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == CLOUD:
            return Qt.AlignmentFlag.AlignRight
        if column != NAME:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = row.is_checked and row.is_usable
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and self.problems(row.layer_id):
            return self._signs.get(any(each.stops for each in self.problems(row.layer_id)))
        return None

    def setData(self, index, value, role=Qt.ItemDataRole.EditRole):
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        self.check([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


def _key(row: Row, column: int) -> str | datetime | float | None:
    if column == NAME:
        return row.name.casefold()
    if row.facts is None:
        return None
    if column == DATE:
        return row.facts.date
    if column == TILE:
        return row.facts.tile or None
    return row.facts.cloud_cover


def _text(row: Row, column: int) -> str:
    if column == NAME:
        return row.name
    if row.facts is None:
        return "…"
    if column == DATE:
        return row.date.isoformat() if row.date else ""
    if column == TILE:
        return row.facts.tile
    return "" if row.facts.cloud_cover is None else f"{row.facts.cloud_cover:.0f} %"


def _tooltip(row: Row, problems: Sequence[Problem]) -> str:
    lines = [f"• {problem.text}" for problem in problems]
    if row.facts and row.facts.bands:
        bands = ", ".join(row.facts.bands)
        lines.append(translate("ImageCollections", "Bands: {bands}").format(bands=bands))
    return "\n".join([row.name, *lines])
