# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of what every image has at a pixel, below the composite itself."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...algorithms.queries.field_series import FieldSeries
from ...algorithms.queries.inspection import Inspection, Observation, reason_label
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from .field import field_header, field_rows
from .series import as_tsv, date_text, number_text, result_label, result_rows, state_text, table_of

WINNER_MARK = "★"
FIRST_BAND = 2  # the column
# Laid over the background of the theme, light or dark.
WINNER_TINT = (232, 137, 43, 60)
RESULT_TINT = (75, 163, 106, 50)
# What is put on the clipboard: spreadsheets and scripts want a point.
COPIED = Qt.ItemDataRole.UserRole
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ObservationTable(QTableWidget):
    """Lists the composite and below it the images, the one on top first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ImageCollectionsInspectorTable")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._inspection: Inspection | None = None
        self._series: FieldSeries | None = None
        self._first = 0  # the row of the topmost image

    def show_inspection(self, inspection: Inspection) -> None:
        """List a pixel."""
        self._inspection, self._series = inspection, None
        results = result_rows(inspection)
        self._first = len(results)
        self.clear()
        header = self._header(inspection)
        self.setColumnCount(len(header))
        self.setRowCount(len(results) + len(inspection.observations))
        self.setHorizontalHeaderLabels(header)
        for row, (name, values) in enumerate(results):
            self._fill_result(row, result_label(name), values)
        for row, seen in enumerate(reversed(inspection.observations), start=self._first):
            self._fill_image(row, seen, inspection)
        self.resizeColumnsToContents()

    def show_field(self, series: FieldSeries) -> None:
        """List what images have in a field."""
        self.clear_inspection()
        self._series, self._first = series, 0
        header, rows = field_header(series), field_rows(series, in_full=False)
        self.setColumnCount(len(header))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(header)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self._put(row, column, text, is_number=1 < column < len(header) - 1)
        self.resizeColumnsToContents()

    def clear_inspection(self) -> None:
        """List nothing."""
        self._inspection = self._series = None
        self.clear()
        self.setRowCount(0)
        self.setColumnCount(0)

    @staticmethod
    def _header(inspection: Inspection) -> list[str]:
        quality = [translate("ImageCollections", "Quality")] if inspection.has_quality else []
        return [
            translate("ImageCollections", "Date"),
            translate("ImageCollections", "State"),
            *inspection.bands,
            *quality,
            translate("ImageCollections", "Image"),
        ]

    def _fill_result(self, row: int, name: str, values: list[Any]) -> None:
        texts = [name, "", *map(number_text, values)]
        texts += [""] * (self.columnCount() - len(texts))
        for column, text in enumerate(texts):
            item = self._put(row, column, text, is_number=column > 1)
            item.setBackground(QColor(*RESULT_TINT))
            _embolden(item)

    def _fill_image(self, row: int, seen: Observation, inspection: Inspection) -> None:
        has_won = any(seen.won)
        mark = f"{WINNER_MARK} " if has_won else ""
        first = self._put(row, 0, mark + date_text(seen))
        if has_won:
            _embolden(first)
        state = self._put(row, 1, state_text(seen, number_text))
        state.setText(state_text(seen))
        state.setToolTip(state.text())
        if "" not in seen.reasons:
            self._fade(state)
        for band, value in enumerate(seen.values):
            item = self._put(row, band + FIRST_BAND, number_text(value), is_number=True)
            item.setToolTip(reason_label(seen.reasons[band]))
            if seen.reasons[band]:
                self._fade(item)
            if seen.won[band]:
                item.setBackground(QColor(*WINNER_TINT))
                _embolden(item)
        last = self.columnCount() - 1
        if inspection.has_quality:
            self._put(row, last - 1, number_text(seen.quality), is_number=True)
        self._put(row, last, seen.name).setToolTip(f"{seen.position}: {seen.name}")

    def _put(
        self, row: int, column: int, text: str, *, is_number: bool = False
    ) -> QTableWidgetItem:
        item = QTableWidgetItem(in_locale(text) if is_number else text)
        item.setData(COPIED, text)
        if is_number:
            item.setTextAlignment(NUMBER)
        self.setItem(row, column, item)
        return item

    def _fade(self, item: QTableWidgetItem) -> None:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(0.6)
        item.setForeground(colour)
        font = item.font()
        font.setItalic(True)
        item.setFont(font)

    def select_observation(self, place: int) -> None:
        """Select the row of an image by its place in the inspection."""
        shown = self._inspection or self._series
        if shown is not None:
            row = self._first + len(shown.observations) - 1 - place
            self.clearSelection()
            self.setCurrentCell(row, 0)
            self.selectRow(row)

    # Copying

    def copy_all(self) -> None:
        """Put everything on the clipboard, numbers in full."""
        rows = [] if self._inspection is None else table_of(self._inspection)
        if self._series is not None:
            rows = [field_header(self._series), *field_rows(self._series, in_full=True)]
        if rows:
            QApplication.clipboard().setText(as_tsv(rows))

    def copy_selected(self) -> None:
        """Put the selected cells on the clipboard, as they are shown but for a decimal comma."""
        cells = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        chosen = set(cells)
        texts = [
            [
                self.item(row, column).data(COPIED) if (row, column) in chosen else ""
                for column in columns
            ]
            for row in rows
        ]
        if texts:
            QApplication.clipboard().setText(as_tsv(texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
            return
        super().keyPressEvent(event)


def _embolden(item: QTableWidgetItem) -> None:
    font = item.font()
    font.setBold(True)
    item.setFont(font)
