# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The check list of bands, with true and false colour at one click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.layers.sensors import sensors
from ...algorithms.queries.layer_facts import (
    added_names,
    index_choices,
    quality_functions,
    quoted,
    wrong_added,
)
from ...resources.i18n import translate
from ..buttons import icon_button
from ..expression_line import WRONG, ExpressionLine
from ..row_dragging import fit_height, prepare_view
from .model import BandsModel

# Roles of the bands for red, green and blue of the picture.
_TRUE = ("red", "green", "blue")
_FALSE = ("nir", "red", "green")


class BandsPanel(QWidget):
    """The bands of the result, those of the scenes and others that are computed of them.

    `added_changed` says that others are computed.
    """

    added_changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.model = BandsModel(self)
        self.view = QListView(self)
        self.view.setObjectName("bands")
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        prepare_view(self.view)
        self.view.setToolTip(
            translate(
                "ImageCollections",
                "Checked bands make the result, in this order; drag them to change it.",
            )
        )
        buttons = QHBoxLayout()
        self.true_colour = self._button(translate("ImageCollections", "True colour"), _TRUE)
        self.false_colour = self._button(translate("ImageCollections", "False colour"), _FALSE)
        for button in (self.true_colour, self.false_colour):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for icon, text, is_checked in (
            ("/mActionSelectAll.svg", translate("ImageCollections", "Check all bands"), True),
            ("/mActionDeselectAll.svg", translate("ImageCollections", "Check no band"), False),
        ):
            button = icon_button(self, icon, text)
            button.clicked.connect(partial(self._check_all, is_checked))
            buttons.addWidget(button)
        self.line = ExpressionLine(self)
        self.line.setObjectName("added")
        self.line.setPlaceholderText(
            translate("ImageCollections", "Add bands: NDVI; name = expression")
        )
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setStyleSheet(WRONG)
        self.message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.view)
        layout.addWidget(self.line)
        layout.addWidget(self.message)
        # Half a name is no band yet.
        self.line.editingFinished.connect(self._add)
        self._stored: list[str] = []
        self._colours_of_all: list[str] = []
        self._added = ""
        self.model.changed.connect(self._refresh)
        self._refresh()

    def added(self) -> str:
        """Return the bands that are added, as the parameter has them."""
        return self._added

    def set_added(self, text: str) -> None:
        """Show bands that are added."""
        self.line.setText(text)
        self._add()

    def problem(self) -> str:
        """Say what is wrong with the bands that are added, empty when nothing is."""
        return wrong_added(self._added, self._stored, self._colours_of_all) if self._stored else ""

    def set_scenes(self, bands: Sequence[Sequence[str]], colours: Iterable[str]) -> None:
        """Take in the names of the bands of each scene, and the colours that every scene knows."""
        common = set(bands[0]).intersection(*bands) if bands else set()
        self._stored = [name for name in (bands[0] if bands else ()) if name in common]
        self._colours_of_all = list(colours)
        words = [*map(quoted, self._stored), *quality_functions()]
        self.line.set_words(words, index_choices(self._stored, self._colours_of_all))
        more = added_names(self._added)
        self.model.set_scenes([(*names, *more) for names in bands])
        text = self.problem()
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _add(self) -> None:
        if self._added != self.line.text().strip():
            self._added = self.line.text().strip()
            self.added_changed.emit()

    def _button(self, text: str, roles: tuple[str, ...]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.clicked.connect(partial(self._choose_colours, roles))
        return button

    def _choose_colours(self, roles: tuple[str, ...], _checked: bool = False) -> None:
        names = self._colours(roles)
        if names:
            self.model.choose(names)

    def _check_all(self, is_checked: bool, _clicked: bool = False) -> None:
        self.model.check_all(is_checked)

    def _colours(self, roles: tuple[str, ...]) -> list[str]:
        """Return the bands of these roles, none when not all are known."""
        known = sensors().roles(self.model.common())
        return [known[role] for role in roles if role in known] if set(roles) <= set(known) else []

    def _refresh(self) -> None:
        fit_height(self.view, 3, 12)
        for button, roles in ((self.true_colour, _TRUE), (self.false_colour, _FALSE)):
            names = self._colours(roles)
            button.setEnabled(bool(names))
            button.setToolTip(
                ", ".join(names)
                or translate("ImageCollections", "The sensor is not known by its bands.")
            )
