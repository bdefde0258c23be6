# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A list to choose bands from, or a quality, beside a line of text in a dialog."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from ...algorithms.queries.layer_facts import index_choices, quoted
from ...resources.i18n import translate
from .image_facts import ImageFacts

_NAME = Qt.ItemDataRole.UserRole


def add_picker(line: QLineEdit, facts: ImageFacts, *, several: bool) -> None:
    """Add a button to a line, which opens the list; of `several` the names get commas."""
    text = (
        translate("ImageCollections", "Choose bands")
        if several
        else translate("ImageCollections", "Choose a band or an index")
    )
    action = line.addAction(
        QgsApplication.getThemeIcon("/mIconRaster.svg"),
        QLineEdit.ActionPosition.TrailingPosition,
    )
    action.setText(text)
    action.setToolTip(text)
    action.setObjectName("pick")
    action.triggered.connect(partial(_pick, line, facts, several, text))


def _pick(
    line: QLineEdit, facts: ImageFacts, several: bool, title: str, _checked: bool = False
) -> None:
    picker = BandPicker(facts, several, line.text(), line.window())
    picker.setWindowTitle(title)
    picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    picker.accepted.connect(lambda: line.setText(picker.text()))
    picker.open()


class BandPicker(QDialog):
    """Bands that every image has, common names of bands, and for a quality indices, with search.

    Of several bands those checked are taken, in the order of the text and then of the list.
    """

    def __init__(
        self, facts: ImageFacts, several: bool, text: str, parent: QDialog | None = None
    ) -> None:
        super().__init__(parent)
        self._several = several
        self._before = [part.strip() for part in text.split(",") if part.strip()]
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("ImageCollections", "Search"))
        self.list = QListWidget(self)
        self.hint = QLabel(translate("ImageCollections", "Choose images first."), self)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.hint, self.list, buttons):
            layout.addWidget(widget)
        self._fill(facts)
        self.hint.setVisible(not self.list.count())
        self.search.textChanged.connect(self._search)
        if not several:
            self.list.itemDoubleClicked.connect(self.accept)
        self.resize(360, 420)

    def text(self) -> str:
        """Return what is chosen, as the line has it."""
        if not self._several:
            item = self.list.currentItem()
            return ",".join(self._before) if item is None else str(item.data(_NAME))
        items = [self.list.item(row) for row in range(self.list.count())]
        checked = [
            str(item.data(_NAME)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]
        listed = {str(item.data(_NAME)) for item in items}
        kept = [name for name in self._before if name in checked or name not in listed]
        return ",".join([*kept, *(name for name in checked if name not in kept)])

    def _fill(self, facts: ImageFacts) -> None:
        bands, colours = facts.bands, facts.colours
        for name in bands:
            self._add(name, name if self._several else quoted(name))
        for name in colours:
            self._add(translate("ImageCollections", "{name} (colour)").format(name=name), name)
        for label, key in () if self._several else index_choices(bands, colours).items():
            self._add(label, key)

    def _add(self, label: str, name: str) -> None:
        item = QListWidgetItem(label, self.list)
        item.setData(_NAME, name)
        if self._several:
            is_on = name in self._before
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        elif self._before == [name]:
            self.list.setCurrentItem(item)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))
