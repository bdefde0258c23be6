# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What all composites have beside images, bands and mask: order, grid, resources, and so on."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...algorithms.parameters.shared import FILTER
from ...algorithms.queries.composite_parameters import whole
from ...algorithms.queries.layer_facts import filter_words
from ..parameters.form import Form
from ..state.session import KNOWN, Session

# What the properties of the images depend on.
_OF_IMAGES = frozenset({"scenes", "file", KNOWN})


class AdvancedPanel(QWidget):
    """The parameters that the dialog of a composite has among the advanced ones, and the order."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, canvas: QgsMapCanvas | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._words: list[str] = []
        self.form = Form(session.parameters.advanced, self, canvas=canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.edited.connect(partial(session.set_value, "advanced"))
        self.form.faulty.connect(partial(session.set_fault, "advanced"))
        session.changed.connect(self._follow)
        self._show()
        self._offer_properties()

    def _follow(self, parts: frozenset[str]) -> None:
        if "advanced" in parts:
            self._show()
        if parts & _OF_IMAGES:
            self._offer_properties()

    def _offer_properties(self) -> None:
        """Have the filter complete the names of the properties that scenes have."""
        words = filter_words(self._session.collection.facts)
        if words != self._words:
            self._words = words
            self.form.fields[FILTER].set_words(words, {})

    def _show(self) -> None:
        session = self._session
        self.form.show_values(
            whole(session.parameters.advanced, session.settings.advanced),
            keep_faults=session.has_fault("advanced"),
        )
