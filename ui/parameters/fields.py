# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small widgets for parameters, made from what an algorithm says of them.

Each has `value()`, `set_value(value)` and the signal `changed`; None is a value that is not set. A
value that a field cannot show changes nothing, and `set_value` returns False.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ...algorithms.parameters import about
from ...algorithms.queries.words import reading, wrong_text
from ..widgets.expression_line import ExpressionLine
from ..widgets.parameter_widget import parameter_widget
from ..widgets.wheel import keep_from_wheel
from .check_list import CheckList
from .quality import QualityField

# What QGIS has a widget for that says more than a line of text.
_OF_QGIS = (
    QgsProcessingParameterNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterMultipleLayers,
)


class ChoiceField(QComboBox):
    """One key of several."""

    changed = pyqtSignal()

    def __init__(
        self, definition: QgsProcessingParameterEnum, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_from_wheel(self)
        # A long entry must not make the dock wide.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        texts = about.texts_of(definition)
        for key in definition.options():
            label, meaning = texts.get(key, (key.replace("_", " "), ""))
            self.addItem(label, key)
            tip = f"{key}: {meaning}" if meaning else key
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.set_value(definition.defaultValue())
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def value(self) -> Any:
        """Return the key."""
        return self.currentData()

    def set_value(self, value: Any) -> bool:
        """Choose a key of the list."""
        place = self.findData(value) if isinstance(value, str) else -1
        if place >= 0:
            self.setCurrentIndex(place)
        return place >= 0


class FlagField(QWidget):
    """Yes or no; the label stands beside the box, in several lines where it is long."""

    changed = pyqtSignal()

    def __init__(
        self, definition: QgsProcessingParameterBoolean, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setAccessibleName(definition.description())
        label = QLabel(definition.description(), self)
        label.setWordWrap(True)
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addWidget(label, 1)
        self.set_value(definition.defaultValue())
        self.box.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> Any:
        """Return True or False."""
        return self.box.isChecked()

    def set_value(self, value: Any) -> bool:
        """Check or uncheck."""
        if isinstance(value, bool):
            self.box.setChecked(value)
        return isinstance(value, bool)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the label for one on the box."""
        self.box.toggle()


class TextField(ExpressionLine):
    """A text; an empty one is not set. Words that it is told of complete themselves."""

    changed = pyqtSignal()

    def __init__(
        self, definition: QgsProcessingParameterDefinition, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.definition = definition
        self.set_value(definition.defaultValue())
        # What an empty field stands for.
        self.setPlaceholderText(definition.defaultValue() or "")
        self.textChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> Any:
        """Return the text."""
        return self.text().strip() or None

    def set_value(self, value: Any) -> bool:
        """Show a text."""
        if value is None or isinstance(value, str):
            self.setText(value or "")
            return True
        return False

    def problem(self) -> str:
        """Say what is wrong with the text, empty when nothing is."""
        text = self.value()
        return "" if text is None else wrong_text(self.definition.name(), text)

    def reading(self) -> str:
        """Say how the text is read where one may mean something else, empty where it is plain."""
        text = self.value()
        is_known = text in (None, self.definition.defaultValue())
        return "" if is_known else reading(self.definition.name(), text)


def make_field(definition: QgsProcessingParameterDefinition, *, canvas: Any = None) -> Any:
    """Return the widget for a parameter; with the `canvas` of the map it may take places there."""
    if about.editor_of(definition) == about.QUALITY:
        field = QualityField(definition)
    elif isinstance(definition, QgsProcessingParameterEnum):
        field = (CheckList if definition.allowMultiple() else ChoiceField)(definition)
    elif isinstance(definition, QgsProcessingParameterBoolean):
        field = FlagField(definition)
    elif isinstance(definition, _OF_QGIS):
        field = parameter_widget(definition, canvas=canvas)
    else:
        field = TextField(definition)
    field.setObjectName(definition.name())
    field.setToolTip(definition.help())
    return field
