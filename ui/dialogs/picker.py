# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A list to choose from beside a line in a dialog: bands, a quality, indices, properties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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

from ...algorithms.flatten import FlattenAlgorithm
from ...algorithms.parameters.named_values import EXPRESSION
from ...algorithms.parameters.shared import ADD_BANDS, BANDS, FILTER
from ...algorithms.qualitymosaic import QualityMosaicAlgorithm
from ...algorithms.queries.layer_facts import (
    filter_words,
    index_choices,
    listed_names,
    name_in_list,
    quoted,
)
from ...algorithms.threshold import ThresholdAlgorithm
from ...resources.i18n import translate
from .image_facts import ImageFacts

_NAME = Qt.ItemDataRole.UserRole

# What is shown, and what is put into the line for it.
Choices = Mapping[str, str]


@dataclass(frozen=True)
class Picked:
    """What a line has a list of, which is of the images unless `is_of_images` is not set.

    `joint` stands between several that are chosen, and is empty where it is one. With `is_part`
    what is chosen goes where the cursor is, else it is all of the line.
    """

    title: str
    choices: Callable[[ImageFacts], Choices]
    joint: str = ""
    is_part: bool = False
    is_of_images: bool = True

    def parts(self, text: str) -> list[str]:
        """Return what a line holds, one by one."""
        if self.joint == ",":
            return [name_in_list(item.text, is_name=item.is_quoted) for item in listed_names(text)]
        return [part.strip() for part in text.split(self.joint.strip())] if self.joint else [text]


def picked(name: str) -> Picked | None:
    """Return what the line of a parameter has a list of, None where it has none."""
    if name == BANDS:
        return Picked(translate("ImageCollections", "Choose bands"), _bands, ",")
    if name in (FlattenAlgorithm.ANGLE, ThresholdAlgorithm.BAND):
        return Picked(translate("ImageCollections", "Choose a band"), _bands)
    if name == ADD_BANDS:
        return Picked(translate("ImageCollections", "Choose indices"), _indices, "; ")
    if name in (QualityMosaicAlgorithm.QUALITY, EXPRESSION):
        return Picked(translate("ImageCollections", "Choose a band or an index"), _operands)
    if name == FILTER:
        title = translate("ImageCollections", "Choose a property")
        return Picked(title, _properties, is_part=True, is_of_images=False)
    return None


def _bands(facts: ImageFacts) -> Choices:
    return {**{name: name_in_list(name) for name in facts.bands}, **_colours(facts)}


def _operands(facts: ImageFacts) -> Choices:
    bands = {name: quoted(name) for name in facts.bands}
    return {**bands, **_colours(facts), **_indices(facts)}


def _colours(facts: ImageFacts) -> Choices:
    text = translate("ImageCollections", "{name} (colour)")
    return {text.format(name=name): name for name in facts.listed_colours}


def _indices(facts: ImageFacts) -> Choices:
    return index_choices(facts.bands, facts.colours)


def _properties(facts: ImageFacts) -> Choices:
    return {word: word for word in filter_words(facts.facts)}


def add_picker(line: QLineEdit, facts: ImageFacts, kind: Picked) -> None:
    """Add a button to a line, which opens the list."""
    action = line.addAction(
        QgsApplication.getThemeIcon("/mIconRaster.svg"),
        QLineEdit.ActionPosition.TrailingPosition,
    )
    action.setText(kind.title)
    action.setToolTip(kind.title)
    action.setObjectName("pick")
    action.triggered.connect(partial(_pick, line, facts, kind))


def _pick(line: QLineEdit, facts: ImageFacts, kind: Picked, _checked: bool = False) -> None:
    picker = Picker(kind, kind.choices(facts), line.text(), line.window())
    if facts.problem:
        picker.hint.setText(facts.problem)
    picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    take = partial(_insert, line) if kind.is_part else line.setText
    picker.accepted.connect(lambda: take(picker.text()))
    picker.open()


def _insert(line: QLineEdit, text: str) -> None:
    """Put a word where the cursor is, apart from what stands before it."""
    before = line.text()[: line.cursorPosition()]
    if text:
        line.insert(f" {text}" if before and not before.endswith((" ", "(")) else text)


class Picker(QDialog):
    """A list with a search.

    Where several may be chosen they are taken in the order of the text, and then of the list; what
    the text has beside them stays in it.
    """

    def __init__(
        self, kind: Picked, choices: Choices, text: str, parent: QDialog | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(kind.title)
        self._kind = kind
        self._text = text
        self._before = [part for part in kind.parts(text) if part]
        self.search = QgsFilterLineEdit(self)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("ImageCollections", "Search"))
        self.list = QListWidget(self)
        self.hint = QLabel(translate("ImageCollections", "Choose images first."), self)
        self.hint.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.hint, self.list, buttons):
            layout.addWidget(widget)
        for label, name in choices.items():
            self._add(label, name)
        self.hint.setVisible(not self.list.count())
        self.search.textChanged.connect(self._search)
        if not kind.joint:
            self.list.itemDoubleClicked.connect(self.accept)
        self.resize(360, 420)

    def text(self) -> str:
        """Return what is chosen, as the line has it."""
        if not self._kind.joint:
            item = self.list.currentItem()
            if item is None:
                return "" if self._kind.is_part else self._text
            return str(item.data(_NAME))
        items = [self.list.item(row) for row in range(self.list.count())]
        checked = [
            str(item.data(_NAME)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]
        listed = {str(item.data(_NAME)) for item in items}
        kept = [name for name in self._before if name in checked or name not in listed]
        return self._kind.joint.join([*kept, *(name for name in checked if name not in kept)])

    def _add(self, label: str, name: str) -> None:
        item = QListWidgetItem(label, self.list)
        item.setData(_NAME, name)
        if self._kind.joint:
            is_on = name in self._before
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        elif self._before == [name]:
            self.list.setCurrentItem(item)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in words))
