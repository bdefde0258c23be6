# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of the mask: a preset, found by itself until a user chooses one."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...algorithms.parameters.about import texts_of
from ...algorithms.parameters.masks import MASK
from ...algorithms.queries.composite_parameters import whole
from ...algorithms.queries.layer_facts import AUTO
from ..parameters.form import Form
from ..state.session import KNOWN, Session
from ..widgets.breaking_label import BreakingLabel

# What the mask that is found by itself depends on.
_OF_SCENES = frozenset({"scenes", "file", "filter", KNOWN})


class MaskPanel(QWidget):
    """The preset and its few parameters."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Form(session.parameters.mask, self)
        self.choice = self.form.fields[MASK]
        self.choice.setObjectName("mask")
        self.found = BreakingLabel("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.add_note(MASK, self.found)
        self.form.edited.connect(partial(session.set_value, "mask"))
        self.form.faulty.connect(partial(session.set_fault, "mask"))
        session.changed.connect(self._follow)
        self._show()

    def _follow(self, parts: frozenset[str]) -> None:
        if "mask" in parts or parts & _OF_SCENES:
            self._show()

    def _show(self) -> None:
        session = self._session
        values = whole(session.parameters.mask, session.mask_values())
        self.form.show_values(values, keep_faults=session.has_fault("mask"))
        text = session.problem_of_mask()
        if not text and values[MASK] == AUTO:
            labels = texts_of(session.parameters.mask[MASK])
            text = ", ".join(
                labels[key][0] for key in sorted(session.collection.masks) if key in labels
            )
        self.found.setText(text)
        self.found.setVisible(bool(text))
