# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice in which colours results are shown; which bands they have is another one."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ...algorithms.layers.sensors import sensors
from ...algorithms.results.combinations import COMBINATIONS, combination_labels
from ...resources.i18n import translate
from ..state.session import KNOWN, Session
from ..widgets.wheel import keep_from_wheel


class ShownAs(QWidget):
    """A list of combinations; those whose bands the result has not are greyed out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        label = QLabel(translate("ImageCollections", "Shown as"), self)
        self.choice = QComboBox(self)
        keep_from_wheel(self.choice)
        self.choice.setObjectName("shown")
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(8)
        self.choice.setToolTip(
            translate(
                "ImageCollections",
                "The colours in which the live layer and written results are shown. It changes no "
                "values, and computes nothing anew.",
            )
        )
        label.setBuddy(self.choice)
        self.choice.addItem(translate("ImageCollections", "Automatic"), "")
        labels = combination_labels()
        for key, roles in COMBINATIONS.items():
            self.choice.addItem(labels[key], key)
            self._set_tooltip(self.choice.count() - 1, ", ".join(roles))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        self.choice.activated.connect(self._choose)
        session.changed.connect(self._follow)
        self._refresh()

    def _choose(self, _index: int) -> None:
        self._session.replace(shown=self.choice.currentData())

    def _follow(self, parts: frozenset[str]) -> None:
        if parts & {"shown", "added", "scenes", "file", "filter", "bands", KNOWN}:
            self._refresh()

    def _refresh(self) -> None:
        known = set(sensors().roles(self._session.collection.chosen))
        model = self.choice.model()
        for number in range(1, self.choice.count()):
            roles = COMBINATIONS[self.choice.itemData(number)]
            model.item(number).setEnabled(known.issuperset(roles))
        self.choice.setCurrentIndex(max(self.choice.findData(self._session.settings.shown), 0))

    def _set_tooltip(self, number: int, text: str) -> None:
        self.choice.setItemData(number, text, Qt.ItemDataRole.ToolTipRole)
