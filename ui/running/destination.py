# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog that asks where the results of a run go."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsProcessingLayerOutputDestinationWidget
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...algorithms.queries.run_estimate import can_estimate
from ...plugin.request import Request
from ...resources.i18n import translate
from ..widgets.buttons import add_help
from ..widgets.naming import name_field
from .estimate_line import EstimateLine
from .run_area import RunArea


class DestinationDialog(QDialog):
    """One line for each result of an algorithm: a temporary file, a file, or none.

    Of composites it asks for area and cell size too, and says how large the result will be and how
    long it will take.
    """

    def __init__(
        self, request: Request, canvas: QgsMapCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        algorithm_id = request.algorithm
        self._request = request
        # Its definitions say what there is to ask, so it has to stay.
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self.setWindowTitle(self._algorithm.displayName())
        self.widgets: dict[str, QgsProcessingLayerOutputDestinationWidget] = {}
        layout = QVBoxLayout(self)
        self.area: RunArea | None = None
        if can_estimate(algorithm_id):
            self.area = RunArea(canvas, request.parameters, self)
            layout.addWidget(self.area)
            self.area.changed.connect(self._estimate)
            self.area.hides.connect(self.setVisible)
        for definition in self._algorithm.parameterDefinitions():
            if definition.isDestination():
                label = QLabel(definition.description(), self)
                label.setToolTip(definition.help())
                widget = QgsProcessingLayerOutputDestinationWidget(definition, False, self)
                widget.setToolTip(definition.help())
                name_field(widget, definition.description(), label)
                layout.addWidget(label)
                layout.addWidget(widget)
                self.widgets[definition.name()] = widget
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.run_button = buttons.addButton(
            translate("ImageCollections", "Run"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        add_help(buttons, self._algorithm.name())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.estimate = EstimateLine(self)
        self.estimate.setVisible(self.area is not None)
        layout.addWidget(self.estimate)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.finished.connect(self.estimate.stop)
        self.resize(520, self.sizeHint().height())
        self._estimate()

    def request(self) -> Request:
        """Return what is to be run, with the area that is chosen, without destinations."""
        if self.area is None:
            return self._request
        return Request(self._request.algorithm, self.area.applied(self._request.parameters))

    def _estimate(self) -> None:
        if self.area is not None:
            self.estimate.ask(self.request())

    def destinations(self) -> dict[str, Any]:
        """Return the outputs that are wanted, to be loaded into the project."""
        return {
            name: _loaded(self._algorithm.parameterDefinition(name), widget.value())
            for name, widget in self.widgets.items()
            if widget.value() not in (None, "")
        }


def _loaded(definition: QgsProcessingParameterDefinition, value: Any) -> Any:
    """Return a destination whose layer is loaded when the run has finished."""
    if definition.type() == "folderDestination":
        return value
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value.destinationProject = QgsProject.instance()
        return value
    return QgsProcessingOutputLayerDefinition(value, QgsProject.instance())
