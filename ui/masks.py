# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of the mask: a preset, found by itself until a user chooses one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..algorithms.parameters.masks import MASK, mask_parameters
from ..algorithms.queries.layer_facts import AUTO, NONE, Facts, choice_texts
from ..resources.i18n import translate
from .composite.form import Form
from .state.settings import MaskSettings


class MasksPanel(QWidget):
    """The preset and its few parameters."""

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        # The form shows what these say, so they have to stay.
        self._records = list(mask_parameters())
        for record in self._records:
            record.parameter.setHelp(record.text)
        self.form = Form([record.parameter for record in self._records], self)
        self.choice = self.form.fields[MASK]
        self.choice.setObjectName("mask")
        self.found = QLabel(self)
        self.found.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.add_note(MASK, self.found)
        self._is_chosen = False
        self._presets: list[str] = []
        self.choice.activated.connect(self._choose)
        self.form.changed.connect(self._refresh)
        self._refresh()

    def set_scenes(self, facts: Sequence[Facts]) -> None:
        """Look whether a preset can be found for every scene."""
        self._presets = [each.mask for each in facts]
        if not self._is_chosen:
            self.choice.set_value(AUTO if facts and all(self._presets) else NONE)
        self._refresh()

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of the mask."""
        return self.form.parameters()

    def problem(self) -> str:
        """Say what is wrong, empty when nothing is."""
        return self._problem_of_choice() or self.form.problem()

    def _problem_of_choice(self) -> str:
        """Say why the choice cannot be, or what it lacks; fields say themselves what is wrong."""
        if self.choice.value() == AUTO and not all(self._presets):
            return translate(
                "ImageCollections",
                "No mask can be found by itself: a scene has no quality band that is known.",
            )
        if self.choice.value() == "custom" and not self.form.fields["MASK_RULE"].value():
            return translate("ImageCollections", "Write a mask rule, such as SCL in 3,8,9,10.")
        return ""

    def settings(self) -> MaskSettings:
        """Return what is saved with the project."""
        return MaskSettings(self._is_chosen, self.form.values())

    def restore(self, settings: MaskSettings) -> list[str]:
        """Show what was saved; return the names of what cannot be shown."""
        self._is_chosen = settings.is_chosen
        return [f"mask.values.{name}" for name in self.form.restore(settings.values)]

    def _choose(self) -> None:
        self._is_chosen = True

    def _refresh(self) -> None:
        text = self._problem_of_choice()
        if not text and self.choice.value() == AUTO:
            labels = choice_texts(MASK)
            found = dict.fromkeys(labels[key][0] for key in self._presets if key in labels)
            text = ", ".join(found)
        self.found.setText(text)
        self.found.setVisible(bool(text))
        self.changed.emit()
