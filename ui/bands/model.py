# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands of a collection, in the order of the result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ...plugin.language import counted
from ...resources.i18n import translate
from ..state.collection import BandRow
from ..state.session import COLLECTION_PARTS, Session
from ..widgets.row_dragging import MovableRows


class BandsModel(MovableRows, QAbstractListModel):
    """The bands that the scenes of a session have; those checked make the result, in this order.

    What a user chose is kept for bands that go and come back.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[BandRow] = list(session.collection.bands)
        self._total = session.collection.total
        session.changed.connect(self._follow)

    def _follow(self, parts: frozenset[str]) -> None:
        if parts & COLLECTION_PARTS and self._session.collection.is_known:
            before, self._total = self._total, self._session.collection.total
            self.show_rows(list(self._session.collection.bands), attrgetter("name"))
            if self.rows and before != self._total:
                self.repaint(0, len(self.rows) - 1)

    def chosen(self) -> list[str]:
        """Return the names of the bands of the result."""
        return self._session.collection.chosen

    def common(self) -> list[str]:
        """Return the names of the bands that every scene has."""
        return self._session.collection.common

    def choose(self, names: Sequence[str]) -> None:
        """Check just these bands, and put them first."""
        places = {name: place for place, name in enumerate(names)}
        rows = sorted(self.rows, key=lambda row: places.get(row.name, len(names)))
        self._replace([replace(row, is_checked=row.name in places) for row in rows])

    def check_all(self, is_checked: bool) -> None:
        """Check every band, or none."""
        self.choose([row.name for row in self.rows] if is_checked else [])

    def reorder(self, rows: list[BandRow]) -> None:
        self._replace(rows)

    def _replace(self, rows: Sequence[BandRow]) -> None:
        self._session.replace(bands=self._session.collection.with_bands(rows))

    # As Qt asks

    def data(self, index: QModelIndex, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return counted(
                translate("ImageCollections", "{band} · {count} of {all} {all:scene|scenes}"),
                band=row.name,
                count=row.count,
                all=self._total,
            )
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.is_checked else Qt.CheckState.Unchecked
        return None

    def setData(
        self, index: QModelIndex, value: Any, role: Qt.ItemDataRole = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        rows = list(self.rows)
        is_checked = Qt.CheckState(value) == Qt.CheckState.Checked
        rows[index.row()] = replace(rows[index.row()], is_checked=is_checked)
        self._replace(rows)
        return True
