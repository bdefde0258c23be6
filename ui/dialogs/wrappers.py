# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The widgets of choices in dialogs of Processing, which imports this by its name in the metadata.

In the model designer and in batches they are QGIS's own; in batches they show words for keys too.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...algorithms.parameters.about import texts_of
from ..parameters.check_list import CheckList
from .rules import name_choices, rules_of


class DialogWrapper:
    """Gives what stands for a choice in a dialog; none is ever made of itself."""

    def __new__(
        cls, definition: QgsProcessingParameterDefinition, dialog: Any, row: int = 0, col: int = 0
    ) -> Any:
        registry = QgsGui.processingGuiRegistry()
        kind = type(dialog).__name__
        if kind == "ModelerParametersDialog":
            made = registry.createModelerParameterWidget(
                dialog.model, dialog.childId, definition, dialog.context
            )
        elif kind.startswith("Batch"):
            batch = QgsProcessingGui.WidgetType.Batch
            made = registry.createParameterWidgetWrapper(definition, batch)
            # It has its widget when it is in its row.
            QTimer.singleShot(0, partial(name_choices, made, texts_of(definition)))
        else:
            if isinstance(dialog, QWidget):
                rules_of(dialog)
            if isinstance(definition, QgsProcessingParameterEnum) and definition.allowMultiple():
                return _check_list_wrapper()(definition, dialog, row, col)
            standard = QgsProcessingGui.WidgetType.Standard
            made = registry.createParameterWidgetWrapper(definition, standard)
        made.setDialog(dialog)
        return made


@lru_cache(maxsize=1)
def _check_list_wrapper() -> Any:
    """Return the class of the wrapper of a list with a search, for several keys."""
    # Processing is a plugin of its own, which is there when it makes a dialog.
    from processing.gui.wrappers import WidgetWrapper

    class CheckListWrapper(WidgetWrapper):
        def createLabel(self) -> QWidget:
            # The label of Python looks for "[optional]" under the name of this class, where QGIS
            # has no translation of it.
            registry = QgsGui.processingGuiRegistry()
            definition = self.parameterDefinition()
            standard = QgsProcessingGui.WidgetType.Standard
            return registry.createParameterWidgetWrapper(definition, standard).createWrappedLabel()

        def createWidget(self) -> QWidget:
            self.list = CheckList(self.parameterDefinition())
            self.list.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
            return self.list

        def setValue(self, value: Any) -> None:
            self.list.set_value(value)

        def value(self) -> Any:
            return self.list.value()

    return CheckListWrapper
