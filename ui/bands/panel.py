# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The check list of bands, with true and false colour at one click."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.layers.sensors import sensors
from ...algorithms.queries.layer_facts import index_choices, quality_functions, quoted
from ...algorithms.results.combinations import COMBINATIONS
from ...resources.i18n import translate
from ..state.session import KNOWN, Session
from ..widgets.buttons import icon_button
from ..widgets.contrast import WrongLabel
from ..widgets.expression_line import ExpressionLine
from ..widgets.flow_row import FlowRow
from ..widgets.row_dragging import fit_height, prepare_view
from .model import BandsModel
from .shown import ShownAs

# Roles of the bands for red, green and blue of the picture.
_TRUE, _FALSE = COMBINATIONS["natural"], COMBINATIONS["false_colour"]


class BandsPanel(QWidget):
    """The bands of the result, those of the scenes and others that are computed of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = BandsModel(session, self)
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
        buttons = FlowRow()
        self.true_colour = self._button(translate("ImageCollections", "True colour"), _TRUE)
        self.false_colour = self._button(translate("ImageCollections", "False colour"), _FALSE)
        for button in (self.true_colour, self.false_colour):
            buttons.addWidget(button)
        buttons.addStretch()
        checks = QWidget(self)
        both = QHBoxLayout(checks)
        both.setContentsMargins(0, 0, 0, 0)
        for icon, text, is_checked in (
            ("/mActionSelectAll.svg", translate("ImageCollections", "Check all bands"), True),
            ("/mActionDeselectAll.svg", translate("ImageCollections", "Check no band"), False),
        ):
            button = icon_button(self, icon, text)
            button.clicked.connect(partial(self._check_all, is_checked))
            both.addWidget(button)
        buttons.addWidget(checks)
        self.line = ExpressionLine(self)
        self.line.setObjectName("added")
        self.line.setPlaceholderText(
            translate("ImageCollections", "Add bands: NDVI; name = expression")
        )
        self.line.setAccessibleName(translate("ImageCollections", "Add bands"))
        self.view.setAccessibleName(translate("ImageCollections", "Bands"))
        self.message = WrongLabel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.view)
        layout.addWidget(self.line)
        layout.addWidget(self.message)
        self.shown = ShownAs(session, self)
        layout.addWidget(self.shown)
        # Half a name is no band yet.
        self.line.editingFinished.connect(self._add)
        # What the words of the line were made of.
        self._offered: tuple[list[str], frozenset[str]] | None = None
        session.changed.connect(self._follow)
        self._refresh()

    def _follow(self, parts: frozenset[str]) -> None:
        if "added" in parts:
            self.line.setText(self._session.settings.added)
        if parts & {"added", "scenes", "file", "filter", "bands", KNOWN}:
            self._refresh()

    def _offer(self) -> None:
        """Have the line complete the names of the bands, and the indices that they allow."""
        collection = self._session.collection
        if self._offered != (collection.stored, collection.colours):
            self._offered = (collection.stored, collection.colours)
            words = [*map(quoted, collection.stored), *quality_functions()]
            self.line.set_words(words, index_choices(*self._offered))

    def _add(self) -> None:
        self._session.replace(added=self.line.text().strip())

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
        self._offer()
        text = self._session.wrong_added()
        self.message.setText(text)
        self.message.setVisible(bool(text))
        fit_height(self.view, 3, 12)
        for button, roles in ((self.true_colour, _TRUE), (self.false_colour, _FALSE)):
            names = self._colours(roles)
            button.setEnabled(bool(names))
            button.setToolTip(
                ", ".join(names)
                or translate("ImageCollections", "The sensor is not known by its bands.")
            )
