# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the pixel inspector: what is asked, a chart, and the list of images."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from qgis.gui import QgsCheckableComboBox, QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.queries.computed_lines import (
    ComputedLine,
    doubtful_index,
    read_lines,
    with_lines,
)
from ...algorithms.queries.field_series import FieldSeries
from ...algorithms.queries.inspection import Inspection
from ...engine.errors import EngineError
from ...resources.i18n import translate
from ..charts.view import ChartView
from ..widgets.buttons import help_button
from ..widgets.contrast import WrongLabel
from ..widgets.file_asking import ask_file
from ..widgets.flow_row import FlowRow
from ..widgets.naming import name_field
from .chart import PIN_COLOURS, Pixel, chart_of
from .export import SavingError, rows_of, save
from .field import field_chart, field_header, field_rows
from .series import drawable, place_text
from .table import ObservationTable
from .targets import Mode


class InspectorPanel(QgsDockWidget):
    """Shows one pixel, and up to five that are pinned beside it.

    `chosen` says that something else is to be asked, `draw_wanted` and `selected_wanted` that a
    field is: one that is drawn, or the selected polygons. `pinned` gives a pixel that stays,
    `unpinned` says that none does any more; `scene_wanted` gives the observation whose point was
    clicked.
    """

    chosen = pyqtSignal()
    draw_wanted = pyqtSignal(bool)
    selected_wanted = pyqtSignal()
    pinned = pyqtSignal(object)
    unpinned = pyqtSignal()
    scene_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None, *, has_dock: bool = False) -> None:
        super().__init__(translate("ImageCollections", "Pixel inspector"), parent)
        self.setObjectName("ImageCollectionsInspectorPanel")
        # What is shown, and the same without the lines that are computed.
        self._inspection: Inspection | None = None
        # The field that is shown instead of a pixel.
        self._series: FieldSeries | None = None
        self._asked: Inspection | None = None
        self._computed = ""
        # Names of the lines that were read of a field.
        self._wanted: tuple[str, ...] = ()
        self._pins: list[Pixel] = []
        self._make_choice(has_dock)
        self._make_fields()
        self._make_buttons()
        self.chart = ChartView()
        self.chart.setObjectName("ImageCollectionsInspectorChart")
        self.chart.setAccessibleName(translate("ImageCollections", "Values over time"))
        self.table = ObservationTable()
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(translate("ImageCollections", "Images at the pixel"))
        self.setWidget(self._body())
        self._connect()
        self.progress.hide()
        self._draw()

    def _make_choice(self, has_dock: bool) -> None:
        """Make what is asked, and what is said of it."""
        self.choice = QComboBox()
        self.choice.setObjectName("ImageCollectionsInspectorChoice")
        for key, label in _choices(has_dock).items():
            self.choice.addItem(label, key.value)
            place = self.choice.count() - 1
            self.choice.setItemData(place, label, Qt.ItemDataRole.ToolTipRole)
        # A narrow panel cuts words: their tooltips have the whole.
        self.choice.setToolTip(self.choice.currentText())
        self.choice.currentTextChanged.connect(self.choice.setToolTip)
        self.message = QLabel(self.hint())
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A long name shall not make the dock wider.
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedHeight(4)
        self.progress.setTextVisible(False)

    def _make_fields(self) -> None:
        """Make what says which lines are drawn."""
        self.band = QgsCheckableComboBox()
        self.band.setObjectName("ImageCollectionsInspectorBand")
        self.lines = QgsFilterLineEdit()
        self.lines.setObjectName("ImageCollectionsInspectorLines")
        self.lines.setPlaceholderText(translate("ImageCollections", "More lines: NDVI; B08 / B04"))
        self.lines.setToolTip(
            translate(
                "ImageCollections",
                "Indices and expressions of the bands, with semicolons between them, and a name "
                "in front if you like: water = (B03 - B08) / (B03 + B08)",
            )
        )
        self.lines.setAccessibleName(translate("ImageCollections", "More lines"))
        self.wrong_lines = WrongLabel()
        self.masked = QCheckBox(translate("ImageCollections", "Show masked"))
        self.masked.setToolTip(
            translate("ImageCollections", "Draw what the mask takes out too, and scale to it.")
        )

    def _make_buttons(self) -> None:
        self.draw_field = QPushButton(translate("ImageCollections", "Draw a field"))
        self.draw_field.setCheckable(True)
        self.draw_field.setToolTip(
            translate(
                "ImageCollections",
                "Draw a polygon on the map, and see the mean and the spread in it for every image: "
                "a click for each corner, a right click or Enter at the end.",
            )
        )
        self.selected = QPushButton(translate("ImageCollections", "Selected polygons"))
        self.selected.setToolTip(
            translate(
                "ImageCollections",
                "The mean and the spread in the polygons that are selected in the active layer, or "
                "else in another one; together they are one field.",
            )
        )
        self.pin = QPushButton(translate("ImageCollections", "Pin"))
        self.pin.setToolTip(
            translate(
                "ImageCollections",
                "Keep this pixel in the chart and on the map while others are inspected; up to "
                "five.",
            )
        )
        self.clear_pins = QPushButton(translate("ImageCollections", "Remove pins"))
        self.copy = QPushButton(translate("ImageCollections", "Copy as table"))
        self.copy.setToolTip(
            translate("ImageCollections", "Copy all rows for a spreadsheet; Ctrl+C copies a part.")
        )
        self.save = QPushButton(translate("ImageCollections", "Save…"))
        self.save.setToolTip(
            translate("ImageCollections", "Save the numbers as CSV, or the chart as PNG or SVG.")
        )

    def _connect(self) -> None:
        self.choice.activated.connect(lambda _: self.chosen.emit())
        self.band.checkedItemsChanged.connect(lambda _: self._draw())
        self.lines.editingFinished.connect(self._lines_edited)
        self.lines.cleared.connect(self._lines_edited)
        self.masked.toggled.connect(lambda _: self._draw())
        self.draw_field.clicked.connect(self.draw_wanted)
        self.selected.clicked.connect(lambda _: self.selected_wanted.emit())
        self.pin.clicked.connect(lambda _: self._pin())
        self.clear_pins.clicked.connect(lambda _: self.unpin())
        self.save.clicked.connect(lambda _: self._ask_and_save())
        self.chart.picked.connect(self._pick)
        self.copy.clicked.connect(lambda _: self.table.copy_all())

    def _body(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(_label(translate("ImageCollections", "Inspect"), self.choice))
        # A long name must not make the panel wide.
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.band.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.band.setMinimumContentsLength(8)
        top.addWidget(self.choice, 1)
        top.addWidget(help_button(self, "inspector"))
        drawn = FlowRow()
        drawn.addWidget(_label(translate("ImageCollections", "Band"), self.band))
        drawn.addWidget(self.band)
        drawn.addWidget(self.masked)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(drawn)
        column.addWidget(self.lines)
        column.addWidget(self.wrong_lines)
        column.addWidget(self.chart, 1)
        column.addLayout(_row(self.pin, self.clear_pins))
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addLayout(top)
        layout.addLayout(_row(self.draw_field, self.selected))
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addWidget(splitter, 1)
        layout.addLayout(_row(self.copy, self.save))
        return body

    @staticmethod
    def hint() -> str:
        """Return what to do first."""
        return translate(
            "ImageCollections", "Click on the map to see what every image has at that pixel."
        )

    def mode(self) -> Mode:
        """Return what is to be asked."""
        return Mode(self.choice.currentData())

    # What is shown

    def show_reading(self, text: str) -> None:
        """Say that a pixel is being read."""
        self.message.setText(text)
        self.progress.show()

    def show_message(self, text: str) -> None:
        """Show a sentence, and nothing else."""
        self._inspection = self._asked = self._series = None
        self.progress.hide()
        self.message.setText(text)
        self.table.clear_inspection()
        self._draw()

    def show_inspection(self, inspection: Inspection, text: str) -> None:
        """Show a pixel, with a line about it; the bands that were drawn stay where they are."""
        self._inspection, self._asked, self._series = None, inspection, None
        self.progress.hide()
        self.message.setText(text)
        self._compute()

    def show_field(self, series: FieldSeries, text: str) -> None:
        """Show a field, with a line about it."""
        self._inspection = self._asked = self._series = None
        self.progress.hide()
        self.message.setText(text)
        self._offer(list(series.names), self._wanted)
        self._series = series
        self.table.show_field(series)
        self._draw()

    def wanted_lines(self) -> tuple[ComputedLine, ...]:
        """Return the lines that are asked for beside the bands; none where they cannot be read."""
        self._computed = self.lines.value()
        lines: tuple[ComputedLine, ...] = ()
        problem = ""
        try:
            lines = read_lines(self._computed)
        except EngineError as error:
            problem = str(error)
        self.wrong_lines.setText(problem)
        self.wrong_lines.setVisible(bool(problem))
        self._wanted = tuple(line.name for line in lines)
        return lines

    def _lines_edited(self) -> None:
        if self.lines.value() == self._computed:
            return
        if self._series is None:
            self._compute()
        else:
            self.chosen.emit()  # of a field they have to be read

    def _compute(self) -> None:
        """Compute the lines that are asked for; those that are new are drawn alone.

        The scale of an index is not that of bands.
        """
        self._computed = self.lines.value()
        if self._asked is None:
            return
        lines: tuple[ComputedLine, ...] = ()
        problem, inspection = "", self._asked
        try:
            lines = read_lines(self._computed)
            inspection = with_lines(self._asked, lines)
            problem = doubtful_index(self._asked, lines)
        except EngineError as error:
            problem = str(error)
        self.wrong_lines.setText(problem)
        self.wrong_lines.setVisible(bool(problem))
        for number, pin in enumerate(self._pins):
            found = inspection if pin.inspection is self._inspection else pin.inspection
            with suppress(EngineError):
                found = with_lines(found, lines)
            self._pins[number] = replace(pin, inspection=found)
        self._show(inspection)

    def _show(self, inspection: Inspection) -> None:
        computed = inspection.bands[len(self._asked.bands) if self._asked else 0 :]
        self._inspection = None
        self._offer(drawable(inspection), computed)
        self._inspection = inspection
        self.table.show_inspection(inspection)
        self._draw()

    def _offer(self, names: list[str], computed: Sequence[str]) -> None:
        """Offer names to draw; those of `computed` that are new are drawn alone."""
        known = {self.band.itemText(place) for place in range(self.band.count())}
        before = [name for name in self.band.checkedItems() if name in names]
        new = [name for name in computed if name not in known]
        self.band.clear()
        self.band.addItems(names)
        self.band.setCheckedItems(new or before or names[:1])

    def _draw(self) -> None:
        names = self.band.checkedItems()
        pixels = self._pixels()
        has_pixel = self._inspection is not None
        self.copy.setEnabled(has_pixel or self._series is not None)
        self.save.setEnabled(bool(pixels) or self._series is not None)
        self.masked.setEnabled(self._series is None)
        is_pinned = any(pin.inspection is self._inspection for pin in self._pins)
        self.pin.setEnabled(has_pixel and not is_pinned and len(self._pins) < len(PIN_COLOURS))
        self.clear_pins.setEnabled(bool(self._pins))
        if self._series is not None:
            self.chart.show_chart(field_chart(self._series, names))
            return
        self.chart.show_chart(chart_of(pixels, names, is_masked_shown=self.masked.isChecked()))

    def _pixels(self) -> list[Pixel]:
        """Return the pins, and the pixel that is inspected when it is none of them."""
        shown = [pin.inspection for pin in self._pins]
        inspected = self._inspection
        if inspected is None or any(inspected is each for each in shown):
            return list(self._pins)
        return [*self._pins, Pixel(inspected)]

    def _pick(self, key: tuple[Pixel | FieldSeries, int]) -> None:
        shown, row = key
        found = shown.inspection if isinstance(shown, Pixel) else shown
        if found is self._inspection or found is self._series:
            self.table.select_observation(row)
        self.scene_wanted.emit(found.observations[row])

    # Pins

    def _pin(self) -> None:
        if self._inspection is None:
            return
        taken = {pin.colour for pin in self._pins}
        colour = next(colour for colour in PIN_COLOURS if colour not in taken)
        pixel = Pixel(self._inspection, place_text(self._inspection), colour)
        self._pins.append(pixel)
        self.pinned.emit(pixel)
        self._draw()

    def unpin(self) -> None:
        """Let go of all pinned pixels."""
        if self._pins:
            self._pins.clear()
            self.unpinned.emit()
            self._draw()

    # Saving

    def _ask_and_save(self) -> None:
        kinds = {
            translate("ImageCollections", "Table"): "csv",
            translate("ImageCollections", "Picture"): "png",
            translate("ImageCollections", "Drawing"): "svg",
        }
        path = ask_file(self, translate("ImageCollections", "Save"), "", kinds)
        if path:
            self.save_to(path)

    def _rows(self) -> list[list[str]]:
        """Return all numbers that are shown, with a header."""
        if self._series is None:
            return rows_of(self._pixels())
        return [field_header(self._series), *field_rows(self._series, in_full=True)]

    def save_to(self, path: str) -> None:
        """Save the numbers or the chart, and say when that fails."""
        try:
            save(path, self._rows(), self.chart)
            text = translate("ImageCollections", "Written: {path}").format(path=path)
        except SavingError as error:
            text = str(error)
        self.message.setText(text)


def _label(text: str, field: QWidget) -> QLabel:
    label = QLabel(text)
    name_field(field, text, label)
    return label


def _row(*widgets: QWidget) -> FlowRow:
    row = FlowRow()
    for widget in widgets:
        widget.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        row.addWidget(widget)
    return row


def _choices(has_dock: bool) -> dict[Mode, str]:
    labels = {Mode.LAYER: translate("ImageCollections", "Active layer")}
    if has_dock:
        labels = {
            Mode.AUTO: translate("ImageCollections", "Active or topmost composite, else the dock"),
            **labels,
            Mode.DOCK: translate("ImageCollections", "Collection of the dock"),
        }
    return labels
