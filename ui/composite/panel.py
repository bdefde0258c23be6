# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of the composite, with the parameters that belong to it."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ...algorithms.queries.composite_parameters import whole
from ...resources.i18n import translate
from ..parameters.form import Form
from ..parameters.quality import QualityField
from ..state.session import KNOWN, Session
from ..widgets.flow_row import FlowRow
from ..widgets.wheel import keep_from_wheel
from .presets import PresetsButton

# What the bands of qualities depend on.
_OF_BANDS = frozenset({"scenes", "file", "filter", "added", "bands", KNOWN})


class CompositePanel(QWidget):
    """One composite algorithm of the provider, and its own parameters."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choice = QComboBox(self)
        keep_from_wheel(self.choice)
        self.choice.setObjectName("composite")
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setAccessibleName(translate("ImageCollections", "Composite"))
        self.pages: dict[str, Form] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.presets = PresetsButton(session, self)
        row = FlowRow()
        row.addWidget(self.choice)
        row.addWidget(self.presets)
        layout.addLayout(row)
        for name, algorithm in session.parameters.algorithms.items():
            self.choice.addItem(algorithm.icon(), algorithm.displayName(), name)
            tip = algorithm.shortDescription()
            self.choice.setItemData(self.choice.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
            page = self.pages[name] = Form(session.parameters.own[name], self)
            page.begun.connect(session.seal)
            page.edited.connect(partial(session.set_value, "composite"))
            page.faulty.connect(partial(session.set_fault, "composite"))
            page.setVisible(False)
            layout.addWidget(page)
        self._names: tuple[list[str], frozenset[str], int | None, tuple[str, ...]] | None = None
        self.choice.currentIndexChanged.connect(self._choose)
        session.changed.connect(self._follow)
        self._show()

    @property
    def form(self) -> Form:
        """The parameters of the composite that is chosen."""
        return self.pages[self._session.algorithm]

    def _choose(self, place: int) -> None:
        self._session.choose_algorithm(self.choice.itemData(place))

    def _follow(self, parts: frozenset[str]) -> None:
        if "composite" in parts or parts & _OF_BANDS:
            self._show()

    def _show(self) -> None:
        session = self._session
        name = session.algorithm
        self.choice.blockSignals(True)
        self.choice.setCurrentIndex(self.choice.findData(name))
        self.choice.blockSignals(False)
        self.choice.setToolTip(session.parameters.algorithms[name].shortDescription())
        self._set_names()
        for key, page in self.pages.items():
            if key == name:
                page.show_values(
                    whole(session.parameters.own[key], session.composite_values()),
                    keep_faults=session.has_fault("composite"),
                )
            page.setVisible(key == name)

    def _set_names(self) -> None:
        """Have the qualities offer the bands that every scene has, the newest year, and sensors."""
        collection = self._session.collection
        names = (
            collection.common,
            collection.colours,
            collection.newest_year,
            collection.platforms,
        )
        if self._names == names:
            return
        self._names = names
        for field in self.findChildren(QualityField):
            field.set_names(*names)
