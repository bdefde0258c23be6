# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the pixel inspector: what is asked, a chart, and the list of images."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
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

from ...algorithms.queries.inspection import Inspection
from ...resources.i18n import translate
from .chart import RESULT, VALID, WINNER, Chart
from .series import date_text, drawable, number_text, series_of, state_text, value_of
from .table import ObservationTable
from .targets import Mode


class InspectorPanel(QgsDockWidget):
    """Shows one pixel; `chosen` says that something else is to be asked."""

    chosen = pyqtSignal()

    def __init__(self, parent=None, *, has_dock: bool = False) -> None:
        super().__init__(translate("ImageCollections", "Pixel inspector"), parent)
        self.setObjectName("ImageCollectionsInspectorPanel")
        self._inspection: Inspection | None = None
        self.choice = QComboBox()
        self.choice.setObjectName("ImageCollectionsInspectorChoice")
        for key, label in _choices(has_dock).items():
            self.choice.addItem(label, key.value)
        self.message = QLabel(self.hint())
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedHeight(4)
        self.progress.setTextVisible(False)
        self.band = QComboBox()
        self.band.setObjectName("ImageCollectionsInspectorBand")
        self.chart = Chart()
        self.legend = QLabel()
        self.legend.setWordWrap(True)
        self.table = ObservationTable()
        self.copy = QPushButton(translate("ImageCollections", "Copy as table"))
        self.copy.setToolTip(
            translate("ImageCollections", "Copy all rows for a spreadsheet; Ctrl+C copies a part.")
        )
        self.copy.setEnabled(False)
        self.setWidget(self._body())
        self.choice.activated.connect(lambda _: self.chosen.emit())
        self.band.currentIndexChanged.connect(lambda _: self._draw())
        self.chart.picked.connect(self.table.select_observation)
        self.copy.clicked.connect(lambda _: self.table.copy_all())
        self.progress.hide()

    def _body(self) -> QWidget:
        top = QHBoxLayout()
        top.addWidget(QLabel(translate("ImageCollections", "Inspect")))
        # A long name must not make the panel wide.
        for box in (self.choice, self.band):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        top.addWidget(self.choice, 1)
        drawn = QHBoxLayout()
        drawn.addWidget(QLabel(translate("ImageCollections", "Band")))
        drawn.addWidget(self.band, 1)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(drawn)
        column.addWidget(self.chart, 1)
        column.addWidget(self.legend)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addLayout(top)
        layout.addWidget(self.message)
        layout.addWidget(self.progress)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.copy)
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
        self._inspection = None
        self.progress.hide()
        self.message.setText(text)
        self.table.clear_inspection()
        self.copy.setEnabled(False)
        self._draw()

    def show_inspection(self, inspection: Inspection, text: str) -> None:
        """Show a pixel, with a line about it; the band that was drawn stays where there is one."""
        self._inspection = None
        self.progress.hide()
        self.message.setText(text)
        before = self.band.currentText()
        self.band.clear()
        self.band.addItems(drawable(inspection))
        self.band.setCurrentIndex(max(0, self.band.findText(before)))
        self._inspection = inspection
        self.table.show_inspection(inspection)
        self.copy.setEnabled(True)
        self._draw()

    def _draw(self) -> None:
        inspection, place = self._inspection, self.band.currentIndex()
        if inspection is None or place < 0:
            self.legend.clear()
            self.chart.show_nothing()
            return
        name = self.band.currentText()
        tips = [
            f"{date_text(seen)}  {seen.name}\n{name}: {number_text(value_of(seen, place))}\n"
            f"{state_text(seen)}"
            for seen in inspection.observations
        ]
        self.legend.setText(_legend(has_winner=inspection.has_winner))
        self.chart.show_series(series_of(inspection, place), tips)


def _choices(has_dock: bool) -> dict[Mode, str]:
    labels = {Mode.LAYER: translate("ImageCollections", "Active layer")}
    if has_dock:
        labels = {
            Mode.AUTO: translate("ImageCollections", "Active layer, else the dock"),
            **labels,
            Mode.DOCK: translate("ImageCollections", "Collection of the dock"),
        }
    return labels


def _legend(*, has_winner: bool) -> str:
    """Return the signs of the chart in words, each in its colour."""
    winner = (WINNER.name(), "●", translate("ImageCollections", "won"))
    result = (RESULT.name(), "╌╌", translate("ImageCollections", "result"))
    marks = (
        (VALID.name(), "●", translate("ImageCollections", "valid")),
        ("gray", "○", translate("ImageCollections", "masked")),
        winner if has_winner else result,
    )
    return "&nbsp;&nbsp; ".join(
        f'<span style="color:{colour}">{sign}</span>&nbsp;{text}' for colour, sign, text in marks
    )
