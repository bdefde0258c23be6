# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A form of parameters of which only those that belong to the choice are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..expression_line import WRONG
from ..widgets.parameter_widget import ParameterWidget
from .dependencies import is_relevant
from .fields import FlagField, TextField, make_field
from .quality import QualityField

# Parameters that have a widget of their own.
_OWN = {"QUALITY": QualityField}


class Form(QWidget):
    """Labels and fields below each other, so that it is never wide."""

    changed = pyqtSignal()

    def __init__(
        self, definitions: Iterable[QgsProcessingParameterDefinition], parent=None
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._defaults: dict[str, Any] = {}
        self._messages: dict[str, QLabel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for definition in definitions:
            name = definition.name()
            own = _OWN.get(name)
            field = own(definition) if own else make_field(definition)
            field.setToolTip(definition.help())
            if not isinstance(field, FlagField):
                label = self._labels[name] = QLabel(definition.description(), self)
                label.setWordWrap(True)
                label.setToolTip(definition.help())
                label.setBuddy(field)
                layout.addWidget(label)
            layout.addWidget(field)
            if isinstance(field, (TextField, ParameterWidget)):
                layout.addWidget(self._add_message(name))
            self.fields[name] = field
            self._defaults[name] = definition.defaultValue()
            field.changed.connect(self._refresh)
        self._show()

    def _add_message(self, name: str) -> QLabel:
        """Return the label that says below a field what is wrong with it."""
        message = self._messages[name] = QLabel(self)
        message.setObjectName(f"{name}-problem")
        message.setWordWrap(True)
        message.setStyleSheet(WRONG)
        return message

    def problem(self) -> str:
        """Say what is wrong with a field that is shown, empty when nothing is."""
        values = self.values()
        for name in self._messages:
            problem = self.fields[name].problem() if is_relevant(name, values) else ""
            if problem:
                return f"{self._labels[name].text()}: {problem}"
        return ""

    def add_note(self, name: str, note: QWidget) -> None:
        """Put a note below the field of a parameter."""
        layout = self.layout()
        layout.insertWidget(layout.indexOf(self.fields[name]) + 1, note)

    def parameters(self) -> dict[str, Any]:
        """Return the values that are shown and set."""
        values = self.values()
        shown = (name for name in values if is_relevant(name, values))
        return {name: values[name] for name in shown if values[name] is not None}

    def values(self) -> dict[str, Any]:
        """Return all values, those that are not shown too."""
        return {name: field.value() for name, field in self.fields.items()}

    def restore(self, values: Mapping[str, Any]) -> list[str]:
        """Show values, and the defaults of all others; return the names of what is wrong."""
        for name, default in self._defaults.items():
            self.fields[name].set_value(default)
        return [
            name
            for name, value in values.items()
            if name not in self.fields or not self.fields[name].set_value(value)
        ]

    def _refresh(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        values = self.values()
        for name, field in self.fields.items():
            is_shown = is_relevant(name, values)
            field.setVisible(is_shown)
            if name in self._labels:
                self._labels[name].setVisible(is_shown)
            if name in self._messages:
                problem = field.problem() if is_shown else ""
                self._messages[name].setText(problem)
                self._messages[name].setVisible(bool(problem))
