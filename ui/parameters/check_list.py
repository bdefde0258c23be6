# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A check list with a search, for choices of several keys such as the reducers."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterEnum
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...algorithms.parameters.about import texts_of
from ...resources.i18n import translate

_KEY = Qt.ItemDataRole.UserRole


class CheckList(QWidget):
    """Several keys, with their labels and what they mean."""

    changed = pyqtSignal()

    def __init__(
        self, definition: QgsProcessingParameterEnum, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        texts = texts_of(definition)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("ImageCollections", "Search"))
        self.list = QListWidget(self)
        self.list.setAlternatingRowColors(True)
        self.list.setMinimumHeight(110)
        for key in definition.options():
            label, summary = texts.get(key, (key, ""))
            item = QListWidgetItem(label, self.list)
            item.setData(_KEY, key)
            item.setToolTip(f"{key}: {summary}" if summary else key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        self.set_value(definition.defaultValue())
        self.search.textChanged.connect(self._search)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())

    def items(self) -> list[QListWidgetItem]:
        """Return all items."""
        return [self.list.item(row) for row in range(self.list.count())]

    def value(self) -> Any:
        """Return the checked keys, in the order of the list."""
        checked = Qt.CheckState.Checked
        return [item.data(_KEY) for item in self.items() if item.checkState() == checked]

    def set_value(self, value: Any) -> bool:
        """Check some keys; return False when one of them is not in the list."""
        keys = [value] if isinstance(value, str) else value or []
        if not isinstance(keys, (list, tuple)):
            return False
        for item in self.items():
            is_on = item.data(_KEY) in keys
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        return {*map(str, keys)} <= {item.data(_KEY) for item in self.items()}

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        for item in self.items():
            found = f"{item.text()} {item.toolTip()}".casefold()
            item.setHidden(not all(word in found for word in words))
