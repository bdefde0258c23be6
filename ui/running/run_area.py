# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Area and cell size of one run: all images, the map, a layer, or a rectangle that is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.gui import QgsDoubleSpinBox, QgsExtentWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ...algorithms.parameters.shared import CELL_SIZE, EXTENT
from ...resources.i18n import translate
from ..widgets.naming import name_field

_DIGITS = 6
_LARGEST = 1e9


class RunArea(QWidget):
    """Two fields; `changed` comes with each change, `hides` while a rectangle is drawn."""

    changed = pyqtSignal()
    hides = pyqtSignal(bool)

    def __init__(
        self, canvas: QgsMapCanvas, given: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._given = given
        self.extent = QgsExtentWidget(self, QgsExtentWidget.WidgetStyle.CondensedStyle)
        whole = translate("ImageCollections", "Of all images")
        self.extent.setNullValueAllowed(True, whole)
        settings = canvas.mapSettings()
        self.extent.setCurrentExtent(settings.visibleExtent(), settings.destinationCrs())
        self.extent.setOutputCrs(settings.destinationCrs())
        self.extent.setMapCanvas(canvas)
        self.cell = QgsDoubleSpinBox(self)
        self.cell.setDecimals(_DIGITS)
        self.cell.setMaximum(_LARGEST)
        self.cell.setSpecialValueText(translate("ImageCollections", "Of the images"))
        self.cell.setClearValue(0.0, self.cell.specialValueText())
        self.cell.setToolTip(
            translate("ImageCollections", "Side of a cell, in the units of the CRS of the result")
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in (
            (translate("ImageCollections", "Area"), self.extent),
            (translate("ImageCollections", "Cell size"), self.cell),
        ):
            label = QLabel(text, self)
            name_field(field, text, label)
            form.addRow(label, field)
        self._show(given)
        self.extent.extentChanged.connect(lambda _extent: self.changed.emit())
        self.extent.toggleDialogVisibility.connect(self.hides)
        self.cell.valueChanged.connect(lambda _size: self.changed.emit())

    def _show(self, given: Mapping[str, Any]) -> None:
        """Show what is set under Advanced."""
        self.cell.setValue(float(given.get(CELL_SIZE) or 0.0))
        found = read_extent(str(given.get(EXTENT) or ""))
        if found is None:
            self.extent.clear()
            return
        extent, crs = found
        if crs.isValid():
            self.extent.setOutputCrs(crs)
        self.extent.setOutputExtentFromUser(extent, crs)

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of both, without those that are not set."""
        found: dict[str, Any] = {}
        if self.extent.isValid():
            found[EXTENT] = extent_text(self.extent.outputExtent(), self.extent.outputCrs())
        if self.cell.value() > 0:
            found[CELL_SIZE] = self.cell.value()
        return found

    def applied(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Return parameters of a run with this area instead of theirs."""
        kept = {name: each for name, each in parameters.items() if name not in (EXTENT, CELL_SIZE)}
        return {**kept, **self.parameters()}


def extent_text(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """Return an extent as parameters have it."""
    sides = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    numbers = ",".join(f"{side:.12g}" for side in sides)
    return f"{numbers} [{crs.authid()}]" if crs.authid() else numbers


def read_extent(text: str) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
    """Return the extent in a parameter, None for none; without a CRS it is that of the project."""
    numbers, _, crs = text.strip().rstrip("]").partition("[")
    try:
        left, right, bottom, top = map(float, numbers.split(","))
    except ValueError:
        return None
    known = QgsCoordinateReferenceSystem(crs) if crs else QgsProject.instance().crs()
    return QgsRectangle(left, bottom, right, top), known
