# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A row that goes on in a further one where it is too narrow, as words do: no language is cut."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QStyle


class FlowRow(QLayout):
    """Places widgets side by side, at least as wide as they need; what may grow takes the rest."""

    def __init__(self, spacing: int = 4) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addStretch(self) -> None:
        """Push what comes next to the far end of its row."""
        policy = QSizePolicy.Policy
        self.addItem(QSpacerItem(0, 0, policy.Expanding, policy.Minimum))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Any:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return sum(map(_height, rows)) + self.spacing() * max(len(rows) - 1, 0)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item: each can have a row of its own."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(QSize(_width(item), item.sizeHint().height()))
        return size

    def sizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(self._needed(shown), _height(shown))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for row in self._rows(rect.width()):
            self._place(row, QRect(rect.left(), top, rect.width(), _height(row)))
            top += _height(row) + self.spacing()

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if item.spacerItem() or not item.isEmpty()]

    def _needed(self, row: list[QLayoutItem]) -> int:
        return sum(map(_width, row)) + self.spacing() * max(len(row) - 1, 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        for item in self._shown():
            if rows and self._needed([*rows[-1], item]) <= width:
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows

    def _place(self, row: list[QLayoutItem], rect: QRect) -> None:
        free = max(rect.width() - self._needed(row), 0)
        growing = [item for item in row if _grows(item)]
        left = rect.left()
        for item in row:
            width = _width(item)
            if growing and item is growing[0]:
                more = free // len(growing)
                width, free = width + more, free - more
                del growing[0]
            height = item.sizeHint().height()
            top = rect.top() + (rect.height() - height) // 2
            place = QRect(left, top, width, height)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
            left += width + self.spacing()


def _width(item: QLayoutItem) -> int:
    return item.minimumSize().width()


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)
