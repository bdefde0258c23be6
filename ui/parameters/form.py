# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A form of parameters of which only those that belong to the choice are shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...algorithms.parameters.about import is_relevant
from ...algorithms.queries.composite_parameters import Definitions
from ..widgets.contrast import WrongLabel
from ..widgets.naming import name_field
from ..widgets.parameter_widget import ParameterWidget
from .fields import FlagField, TextField, make_field
from .quality import QualityField


class Form(QWidget):
    """Labels and fields below each other, so that it is never wide.

    `edited` gives the name of a parameter and its new value. Of what stands in a field and is no
    value `faulty` gives a sentence, empty when there is nothing of the kind any more. `begun` comes
    before an edit that is a step of its own.
    """

    begun = pyqtSignal()
    edited = pyqtSignal(str, object)
    faulty = pyqtSignal(str)

    def __init__(
        self, definitions: Definitions, parent: QWidget | None = None, *, canvas: Any = None
    ) -> None:
        super().__init__(parent)
        self._definitions = definitions
        self.fields: dict[str, Any] = {}
        self._labels: dict[str, QLabel] = {}
        self._messages: dict[str, QLabel] = {}
        self._readings: dict[str, QLabel] = {}
        self._is_showing = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for name, definition in definitions.items():
            field = make_field(definition, canvas=canvas)
            if not isinstance(field, FlagField):
                label = self._labels[name] = QLabel(definition.description(), self)
                label.setWordWrap(True)
                label.setToolTip(definition.help())
                name_field(field, definition.description(), label)
                layout.addWidget(label)
            layout.addWidget(field)
            if isinstance(field, (TextField, ParameterWidget)):
                layout.addWidget(self._add_message(name))
            if isinstance(field, TextField):
                layout.addWidget(self._add_reading(name))
            self.fields[name] = field
            if isinstance(field, QualityField):
                field.begun.connect(self.begun)
            field.changed.connect(partial(self._edit, name))
        self._refresh(self.values())

    def _add_message(self, name: str) -> QLabel:
        """Return the label that says below a field what is wrong with it."""
        message = self._messages[name] = WrongLabel(self)
        message.setObjectName(f"{name}-problem")
        return message

    def _add_reading(self, name: str) -> QLabel:
        """Return the label that says below a field how its text is read."""
        reading = self._readings[name] = QLabel(self)
        reading.setObjectName(f"{name}-reading")
        reading.setWordWrap(True)
        return reading

    def add_note(self, name: str, note: QWidget) -> None:
        """Put a note below the field of a parameter."""
        layout = self.layout()
        layout.insertWidget(layout.indexOf(self.fields[name]) + 1, note)

    def values(self) -> dict[str, Any]:
        """Return all values, those that are not shown too."""
        return {name: field.value() for name, field in self.fields.items()}

    def show_values(self, values: Mapping[str, Any], *, keep_faults: bool = False) -> None:
        """Show a value for each parameter; with `keep_faults` what is no value stays as it is."""
        self._is_showing = True
        try:
            for name, field in self.fields.items():
                if keep_faults and self._is_no_value(name):
                    continue
                if field.value() != values[name]:
                    field.set_value(values[name])
        finally:
            self._is_showing = False
        self._refresh(values)

    def _edit(self, name: str) -> None:
        if self._is_showing:
            return
        if self._is_no_value(name):
            self._refresh(self.values())
        else:
            self.edited.emit(name, self.fields[name].value())
        self.faulty.emit(self._fault())

    def _is_no_value(self, name: str) -> bool:
        field = self.fields[name]
        return isinstance(field, ParameterWidget) and bool(field.problem())

    def _fault(self) -> str:
        """Say what stands in a field that is no value, empty when all are values."""
        values = self.values()
        for name, definition in self._definitions.items():
            if self._is_no_value(name) and is_relevant(definition, values):
                return f"{definition.description()}: {self.fields[name].problem()}"
        return ""

    def _refresh(self, values: Mapping[str, Any]) -> None:
        """Show what belongs to the choice, and below each field what is wrong with it."""
        for name, field in self.fields.items():
            is_shown = is_relevant(self._definitions[name], values)
            field.setVisible(is_shown)
            if name in self._labels:
                self._labels[name].setVisible(is_shown)
            if name in self._messages:
                problem = field.problem() if is_shown else ""
                self._messages[name].setText(problem)
                self._messages[name].setVisible(bool(problem))
            if name in self._readings:
                reading = field.reading() if is_shown else ""
                self._readings[name].setText(reading)
                self._readings[name].setVisible(bool(reading))
