# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands of a collection, in the order of the result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QAbstractListModel, Qt, pyqtSignal

from ...algorithms.queries.layer_facts import holds_values
from ...resources.i18n import translate
from ..row_dragging import MovableRows
from ..state.settings import BandChoice


@dataclass
class BandRow:
    """One band, and how many of the scenes have it."""

    name: str
    is_checked: bool
    count: int = 0


class BandsModel(MovableRows, QAbstractListModel):
    """The bands that the scenes have, by name; those checked make the result, in this order.

    What a user chose is kept for bands that go and come back. `changed` says that other bands
    are chosen, or in another order, or that the scenes have others.
    """

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.rows: list[BandRow] = []
        self._known: list[BandRow] = []
        self.total = 0

    def set_scenes(self, bands: Sequence[Sequence[str]]) -> None:
        """Take in the names of the bands of each scene that takes part."""
        counts = Counter(name for names in bands for name in names)
        if (
            len(bands) == self.total
            and all(counts[row.name] == row.count for row in self._known)
            and len(counts) == len(self.rows)
        ):
            return
        self.total = len(bands)
        is_first = not any(row.is_checked for row in self._known)
        known = {row.name: row for row in self._known}
        for name in counts:
            if name not in known:
                is_chosen = is_first and counts[name] == self.total and holds_values(name)
                self._known.append(BandRow(name, is_chosen))
        self._known = self._everything()
        for row in self._known:
            row.count = counts[row.name]
        self._show([row for row in self._known if row.count])

    def chosen(self) -> list[str]:
        """Return the names of the bands of the result."""
        return [row.name for row in self.rows if row.is_checked]

    def common(self) -> list[str]:
        """Return the names of the bands that every scene has."""
        return [row.name for row in self.rows if row.count == self.total]

    def choose(self, names: Sequence[str]) -> None:
        """Check just these bands, and put them first."""
        for row in self.rows:
            row.is_checked = row.name in names
        places = {name: place for place, name in enumerate(names)}
        self._show(sorted(self.rows, key=lambda row: places.get(row.name, len(names))))

    def check_all(self, is_checked: bool) -> None:
        """Check every band, or none."""
        self.choose([row.name for row in self.rows] if is_checked else [])

    def choices(self) -> tuple[BandChoice, ...]:
        """Return the bands as they are saved with the project."""
        return tuple(BandChoice(row.name, row.is_checked) for row in self._everything())

    def restore(self, bands: Iterable[BandChoice]) -> None:
        """Remember what was saved; the bands show when the scenes have been looked at."""
        self._known = [BandRow(band.name, band.is_checked) for band in bands]
        self.total = 0
        self._show([])

    def moved(self) -> None:
        self.changed.emit()

    def _everything(self) -> list[BandRow]:
        """Return the rows that are shown, and after them the others that are known."""
        shown = {row.name for row in self.rows}
        return [*self.rows, *(row for row in self._known if row.name not in shown)]

    def _show(self, rows: list[BandRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        self.changed.emit()

    # As Qt asks

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return translate("ImageCollections", "{band} · {count} of {all} scenes").format(
                band=row.name, count=row.count, all=self.total
            )
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index, value, role=Qt.ItemDataRole.EditRole):
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.rows[index.row()].is_checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True


def as_parameter(names: Sequence[str], first: Sequence[str]) -> str:
    """Return the bands as the parameter has them; `first` are the bands of the first scene.

    A name with a comma would fall apart there: its number stands for it.
    """
    return ",".join(
        str(first.index(name) + 1) if "," in name and name in first else name for name in names
    )
