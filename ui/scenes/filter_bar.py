# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A filter by text, period, months, clouds, tile and sensor, which says which scenes take part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit, QgsSpinBox
from qgis.PyQt.QtCore import QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...resources.i18n import translate
from ..state.scene import Scene
from ..state.settings import Filter
from ..widgets.date_field import date_field
from ..widgets.naming import name_field
from ..widgets.wheel import keep_from_wheel

# Below 0 per cent: any.
_ANY = -1


class FilterBar(QWidget):
    """A line for the text, and a field for each of what is known of scenes; any is let through."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        any_word = translate("ImageCollections", "any")
        self.text = QgsFilterLineEdit(self)
        self.text.setShowSearchIcon(True)
        self.text.setPlaceholderText(translate("ImageCollections", "Name or tile"))
        self.text.setAccessibleName(translate("ImageCollections", "Name or tile"))
        self.start, self.end = date_field(self), date_field(self)
        for edit in (self.start, self.end):
            keep_from_wheel(edit)
            edit.dateValueChanged.connect(self._tell)
        self.months = self._list()
        for month in range(1, 13):
            name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
            self.months.addItemWithCheckState(name, Qt.CheckState.Unchecked, month)
        self.cloud = QgsSpinBox(self)
        keep_from_wheel(self.cloud)
        self.cloud.setRange(_ANY, 100)
        self.cloud.setSpecialValueText(any_word)
        self.cloud.setClearValue(_ANY, any_word)
        self.cloud.setSuffix(" %")
        self.cloud.setValue(_ANY)
        self.cloud.valueChanged.connect(self._tell)
        self.tiles, self.sensors = self._list(), self._list()
        self._fields = QGridLayout()
        self._fields.setColumnStretch(1, 1)
        # The fields that are hidden while all scenes have the same, with their labels.
        self._parts: dict[QWidget, QLabel] = {}
        for label, field in (
            (translate("ImageCollections", "From"), self.start),
            (translate("ImageCollections", "to"), self.end),
            (translate("ImageCollections", "Months"), self.months),
            (translate("ImageCollections", "Cloud up to"), self.cloud),
            (translate("ImageCollections", "Tile"), self.tiles),
            (translate("ImageCollections", "Sensor"), self.sensors),
        ):
            self._add(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addLayout(self._fields)
        self.text.textChanged.connect(self._tell)

    def _list(self) -> QgsCheckableComboBox:
        combo = QgsCheckableComboBox(self)
        keep_from_wheel(combo)
        combo.setDefaultText(translate("ImageCollections", "any"))
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.checkedItemsChanged.connect(self._tell)
        return combo

    def _add(self, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        name_field(field, text, label)
        row = self._fields.rowCount()
        self._fields.addWidget(label, row, 0)
        self._fields.addWidget(field, row, 1)
        self._parts[field] = label

    def offer(self, scenes: Iterable[Scene]) -> None:
        """Offer the tiles and the sensors of some scenes, and clouds where some are known."""
        known = [scene.facts for scene in scenes if scene.facts is not None]
        has_clouds = any(facts.cloud_cover is not None for facts in known)
        self._show(self.cloud, has_clouds or self.cloud.value() != _ANY)
        for combo, names in (
            (self.tiles, {facts.tile for facts in known}),
            (self.sensors, {facts.sensor for facts in known}),
        ):
            self._fill(combo, names | _checked(combo))
            self._show(combo, combo.count() > 1 or bool(_checked(combo)))

    def _show(self, field: QWidget, is_shown: bool) -> None:
        for widget in (field, self._parts[field]):
            widget.setVisible(is_shown)

    def _fill(self, combo: QgsCheckableComboBox, names: Iterable[str]) -> None:
        wanted = sorted(filter(None, names))
        if wanted == [combo.itemText(place) for place in range(combo.count())]:
            return
        checked = _checked(combo)
        blocked = combo.blockSignals(True)
        combo.clear()
        for name in wanted:
            combo.addItemWithCheckState(name, _state(name in checked), name)
        combo.blockSignals(blocked)

    def value(self) -> Filter:
        """Return the filter."""
        start, end = (
            None if edit.isNull() else edit.date().toPyDate() for edit in (self.start, self.end)
        )
        cloud = self.cloud.value()
        return Filter(
            self.text.value(),
            start,
            end,
            _checked(self.months),
            None if cloud == _ANY else float(cloud),
            _checked(self.tiles),
            _checked(self.sensors),
        )

    def set_value(self, wanted: Filter) -> None:
        """Show a filter."""
        self.text.setValue(wanted.text)
        for edit, day in ((self.start, wanted.start), (self.end, wanted.end)):
            edit.setDate(
                QDate.fromString(day.isoformat(), Qt.DateFormat.ISODate) if day else QDate()
            )
        self.cloud.setValue(_ANY if wanted.most_cloud is None else round(wanted.most_cloud))
        for combo, names in ((self.tiles, wanted.tiles), (self.sensors, wanted.sensors)):
            known = {combo.itemText(place) for place in range(combo.count())}
            self._fill(combo, known | names)
        for combo, chosen in (
            (self.months, wanted.months),
            (self.tiles, wanted.tiles),
            (self.sensors, wanted.sensors),
        ):
            for place in range(combo.count()):
                combo.setItemCheckState(place, _state(combo.itemData(place) in chosen))

    def _tell(self, *_value: object) -> None:
        self.changed.emit()


def _checked(combo: QgsCheckableComboBox) -> frozenset[Any]:
    """Return the data of what is checked; QGIS itself gives them as texts."""
    places = range(combo.count())
    is_on = Qt.CheckState.Checked
    return frozenset(
        combo.itemData(place) for place in places if combo.itemCheckState(place) == is_on
    )


def _state(is_checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked
