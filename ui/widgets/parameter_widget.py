# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own widgets for parameters, with plain values: extent, CRS, number, date, layer, choice.

Numbers and dates are written as the locale of the user has them.
"""

from __future__ import annotations

import math
import re
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
)
from qgis.gui import (
    QgsDoubleSpinBox,
    QgsFilterLineEdit,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
    QgsSpinBox,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QLocale, Qt, QTime, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QVBoxLayout, QWidget

from ...resources.i18n import translate
from .wheel import keep_from_wheel

# Enough for cells of a hundredth of a millimetre, in degrees.
_DECIMALS = 12
_MOST_WHOLE = 2**31 - 1
_LAYERS = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMapLayer)


class ParameterWidget(QWidget):
    """The widget of one parameter; `changed` comes whenever its value does.

    Values are plain, fit for JSON, and what algorithms take: None for what is not set, True or
    False, numbers, texts, lists of texts. A CRS is its name such as EPSG:32632, or WKT; an extent
    is `left,right,bottom,top [CRS]`; a date is 2024-05-31; a layer is its id or a path.
    """

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition) -> None:
        super().__init__()
        # A copy: the widgets look at it as long as they are there, an algorithm may go earlier.
        self.definition = definition.clone()
        self._announced: Any = None
        self._is_setting = False
        self.setObjectName(definition.name())

    def value(self) -> Any:
        """Return the value."""
        raise NotImplementedError

    def set_value(self, value: Any) -> bool:
        """Show a value; one that cannot be shown changes nothing, and False is returned.

        None stands for the default of a parameter that has to have a value.
        """
        if value is None and not self._is_optional:
            value = plain(self.definition.defaultValue())
        if value is None and not self._is_optional:
            return False
        # On the way to a value, widgets of newer versions show others.
        self._is_setting = True
        try:
            return self._show(value)
        finally:
            self._is_setting = False
            self._announce()

    def _show(self, value: Any) -> bool:
        raise NotImplementedError

    def problem(self) -> str:
        """Say what is wrong with what is written, empty when nothing is."""
        return ""

    def start(self) -> None:
        """Tell of changes from here on."""
        self._announced = self.value()
        for signal in self._signals():
            signal.connect(self._announce)

    def _signals(self) -> list[Any]:
        """Return the signals after which the value may be another one."""
        raise NotImplementedError

    def _announce(self, *_changes: Any) -> None:
        """Tell of another value once, however many parts of the widget have changed."""
        value = self._announced if self._is_setting else self.value()
        if value != self._announced:
            self._announced = value
            self.changed.emit()

    def _hold(self, widget: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        self.setFocusProxy(widget)
        widget.setAccessibleName(self.definition.description())
        tip = self.definition.help()
        self.setToolTip(tip)
        for each in (widget, *widget.findChildren((QAbstractSpinBox, QComboBox))):
            if isinstance(each, (QAbstractSpinBox, QComboBox)):
                keep_from_wheel(each, self)
                each.setToolTip(each.toolTip() or tip)
            if isinstance(each, QComboBox):
                each.setMinimumContentsLength(8)  # a long entry must not make the dock wide

    @property
    def _is_optional(self) -> bool:
        flag = QgsProcessingParameterDefinition.Flag.FlagOptional
        return bool(self.definition.flags() & flag)


def parameter_widget(
    definition: QgsProcessingParameterDefinition, *, canvas: Any = None
) -> ParameterWidget:
    """Return QGIS's widget for a parameter, which shows its default.

    With the `canvas` of the map an extent can be taken from it.
    """
    if isinstance(definition, QgsProcessingParameterNumber):
        made: ParameterWidget = _NumberWidget(definition)
    else:
        made = _WrappedWidget(definition, canvas=canvas)
    made.set_value(plain(definition.defaultValue()))
    made.start()
    return made


def plain(value: Any) -> Any:
    """Return a value of a parameter fit for JSON: dates, CRS and layers as text."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, QDateTime):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (QDate, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, QgsCoordinateReferenceSystem):
        if not value.isValid():
            return None
        wkt = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
        return value.authid() or value.toWkt(wkt)
    if isinstance(value, QgsMapLayer):
        return value.id()
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return None if value == "" else value


# ---- numbers -------------------------------------------------------------------------------------


# A number with a decimal comma, which no three digits follow as they do one between thousands.
_COMMA = re.compile(r"\s*[-+]?\d+,(?!\d{3}\s*$)\d+\s*")


class _DoubleBox(QgsDoubleSpinBox):
    """Shows as many digits as a number has; the arrows lead from *Not set* to `first`."""

    first = 0.0

    def stepBy(self, steps: int) -> None:
        if self.specialValueText() and self.value() == self.minimum():
            self.setValue(self.first)
        else:
            super().stepBy(steps)

    def valueFromText(self, text: str) -> float:
        # What one writes is a decimal sign too where QGIS has the other; in 1,500 it may be either.
        if _COMMA.fullmatch(text) and QLocale().decimalPoint() == ".":
            text = text.replace(",", ".")
        return float(super().valueFromText(text))

    def textFromValue(self, value: Any) -> str:
        text = super().textFromValue(value)
        point = QLocale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text


class _NumberWidget(ParameterWidget):
    """A number; expressions such as 2*30 are worked out."""

    def __init__(self, definition: QgsProcessingParameterNumber) -> None:
        super().__init__(definition)
        whole = QgsProcessingParameterNumber.Type.Integer
        self._is_whole = definition.dataType() == whole
        self.box: Any = QgsSpinBox(self) if self._is_whole else _DoubleBox(self)
        self._low, self._high = definition.minimum(), definition.maximum()
        if self._is_whole:
            self._low, self._high = max(self._low, -_MOST_WHOLE), min(self._high, _MOST_WHOLE)
            self._low, self._high = math.ceil(self._low), math.floor(self._high)
        else:
            self.box.setDecimals(_DECIMALS)
            self.box.first = min(max(0.0, self._low), self._high)
        self.box.setExpressionsEnabled(True)
        # One step below what is allowed stands for a number that is not set.
        self._unset = self._low - 1 if math.isfinite(self._low - 1) else self._low
        self.box.setRange(self._unset if self._is_optional else self._low, self._high)
        for line in self.box.findChildren(QgsFilterLineEdit):
            line.setSelectOnFocus(True)  # what is typed takes the place of *Not set*
        self.box.setSingleStep(_step(self._low, self._high))
        self._hold(self.box)
        if self._is_optional:
            self.box.setClearValue(self._unset, translate("ImageCollections", "Not set"))
        elif isinstance(definition.defaultValue(), (int, float)):
            self.box.setClearValue(definition.defaultValue())

    def _signals(self) -> list[Any]:
        return [self.box.valueChanged]

    def value(self) -> float | int | None:
        number = self.box.value()
        return number if self._allows(number) else None

    def _show(self, value: Any) -> bool:
        if value is None:
            self.box.setValue(self._unset)
            return True
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        if self._is_whole and value != round(value):
            return False
        if self._allows(value):
            self.box.setValue(int(value) if self._is_whole else float(value))
        return self._allows(value)

    def problem(self) -> str:
        number = self.box.value()
        if self._allows(number) or (self._is_optional and number == self._unset):
            return ""
        least = translate("ImageCollections", "The least is {number}.")
        return least.format(number=QLocale().toString(float(self._low), "g", 12))

    def _allows(self, number: float) -> bool:
        is_unset = self._is_optional and number == self._unset
        return self._low <= number <= self._high and not is_unset


def _step(low: float, high: float) -> float:
    """Return what the arrows add: a hundredth of a short range, else one."""
    return 0.01 if high - low <= 1 else 1


# ---- all others ----------------------------------------------------------------------------------


class _WrappedWidget(ParameterWidget):
    """What QGIS's dialogs show for the parameter."""

    def __init__(self, definition: QgsProcessingParameterDefinition, *, canvas: Any) -> None:
        super().__init__(definition)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        registry = QgsGui.processingGuiRegistry()
        kind = QgsProcessingGui.WidgetType.Standard
        self._wrapper = registry.createParameterWidgetWrapper(self.definition, kind)
        if self._wrapper is None:  # a type that QGIS has no widget for
            self.definition = QgsProcessingParameterString(
                definition.name(), definition.description(), optional=self._is_optional
            )
            self._wrapper = registry.createParameterWidgetWrapper(self.definition, kind)
        surroundings = QgsProcessingParameterWidgetContext()
        surroundings.setProject(QgsProject.instance())
        if canvas is not None:
            surroundings.setMapCanvas(canvas)
        self._wrapper.setWidgetContext(surroundings)
        self.inner = self._wrapper.createWrappedWidget(self._context)
        self._hold(self.inner)

    def _signals(self) -> list[Any]:
        # Of a path that is chosen no more QGIS says nothing.
        boxes = self.inner.findChildren(QComboBox)
        return [self._wrapper.widgetValueHasChanged, *(box.currentIndexChanged for box in boxes)]

    def value(self) -> Any:
        return plain(self._wrapper.parameterValue())

    def _show(self, value: Any) -> bool:
        if not self._accepts(value):
            return False
        if value is None and isinstance(self.definition, _LAYERS):
            self._choose_no_layer()
        else:
            self._wrapper.setParameterValue(value, self._context)
        return True

    def _accepts(self, value: Any) -> bool:
        """Return True for what the parameter takes; nothing is opened."""
        if value is None:
            return True
        if isinstance(self.definition, QgsProcessingParameterEnum):
            keys = value if self.definition.allowMultiple() else [value]
            options = self.definition.options()
            return isinstance(keys, (list, tuple)) and all(key in options for key in keys)
        if isinstance(self.definition, QgsProcessingParameterDateTime):
            return (
                isinstance(value, str)
                and QDateTime.fromString(value, Qt.DateFormat.ISODate).isValid()
            )
        if isinstance(self.definition, _LAYERS):
            return isinstance(value, str) and bool(value)
        if isinstance(self.definition, QgsProcessingParameterExtent):
            return isinstance(value, str) and _is_extent(value)
        if isinstance(self.definition, QgsProcessingParameterCrs):
            return isinstance(value, str) and QgsCoordinateReferenceSystem(value).isValid()
        return bool(self.definition.checkValueIsAcceptable(value))

    def _choose_no_layer(self) -> None:
        """Choose the empty line at the top, where QGIS itself would leave a path."""
        for box in self.inner.findChildren(QComboBox):
            box.setCurrentIndex(0)


def _is_extent(text: str) -> bool:
    """Return True for four numbers, and a CRS in brackets where there is one."""
    numbers, _, crs = text.strip().rstrip("]").partition("[")
    try:
        values = [float(number) for number in numbers.split(",")]
    except ValueError:
        return False
    is_known = not crs or QgsCoordinateReferenceSystem(crs).isValid()
    return len(values) == 4 and all(map(math.isfinite, values)) and is_known
