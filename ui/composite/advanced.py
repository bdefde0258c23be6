# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What all composites have beside images, bands and mask: order, grid, resources, and so on."""

from __future__ import annotations

from functools import partial

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...algorithms.queries.composite_parameters import whole
from ..parameters.form import Form
from ..state.session import Session


class AdvancedPanel(QWidget):
    """The parameters that the dialog of a composite has among the advanced ones, and the order."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, canvas: QgsMapCanvas | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Form(session.parameters.advanced, self, canvas=canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.edited.connect(partial(session.set_value, "advanced"))
        self.form.faulty.connect(partial(session.set_fault, "advanced"))
        session.changed.connect(self._follow)
        self._show()

    def _follow(self, parts: frozenset[str]) -> None:
        if "advanced" in parts:
            self._show()

    def _show(self) -> None:
        session = self._session
        self.form.show_values(
            whole(session.parameters.advanced, session.settings.advanced),
            keep_faults=session.has_fault("advanced"),
        )
