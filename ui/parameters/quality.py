# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quality of a quality mosaic: a band, an index, or an expression that is checked as typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import QgsProcessingParameterString
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.layers.sensors import indices, sensors
from ...algorithms.queries.best_pixel import Scores, presets, scores_of
from ...algorithms.queries.layer_facts import (
    index_choices,
    quality_functions,
    quoted,
    wrong_quality,
)
from ...resources.i18n import translate
from ..widgets.contrast import WrongLabel
from ..widgets.expression_line import ExpressionLine
from ..widgets.wheel import keep_from_wheel
from .scores import ScoresForm

# What a change comes from, beside the names of sliders; an empty text is the line.
_CHOICE = "choice"


class QualityField(QWidget):
    """A combo of bands and indices above the expression that each of them stands for.

    The text is what counts; the combo shows what it is. `begun` comes before a change that is a
    step of its own: a choice, or the first one of a slider or of the line after another.
    """

    changed = pyqtSignal()
    begun = pyqtSignal()

    def __init__(
        self, definition: QgsProcessingParameterString, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._moved = ""
        self._is_writing = False
        self.choice = QComboBox(self)
        keep_from_wheel(self.choice)
        self.choice.setObjectName("quality")
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(8)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = ExpressionLine(self)
        self.line.setPlaceholderText(translate("ImageCollections", "Expression with band names"))
        self.message = WrongLabel(self)
        self.scores = ScoresForm(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choice, self.scores, self.line, self.message):
            layout.addWidget(widget)
        self.set_names([])
        self.line.textChanged.connect(self._typed)
        self.scores.changed.connect(self._scored)
        self.choice.activated.connect(self._chosen)

    def value(self) -> Any:
        """Return the expression, None when it is empty."""
        return self.line.text().strip() or None

    def set_value(self, value: Any) -> bool:
        """Show an expression; return False for what is no text."""
        if value is None or isinstance(value, str):
            self.line.setText(value or "")
            return True
        return False

    def set_names(
        self,
        names: Sequence[str],
        colours: Iterable[str] = (),
        year: int | None = None,
        platforms: Iterable[str] = (),
    ) -> None:
        """Set the bands that every scene has, the colours that every scene knows, and a best year.

        Without one it is the year of today. Of the `platforms` one can be the best.
        """
        self._names = list(names)
        self._colours = list(colours)
        found = indices().expressions(sensors().roles(names))
        self.choice.clear()
        for key, expression in found.items():
            self.choice.addItem(key, expression)
            self.choice.setItemData(
                self.choice.count() - 1, expression, Qt.ItemDataRole.ToolTipRole
            )
        if found and names:
            self.choice.insertSeparator(self.choice.count())
        for name in names:
            text = translate("ImageCollections", "Band {name}").format(name=name)
            self.choice.addItem(text, quoted(name))
        if names:
            self.choice.insertSeparator(self.choice.count())
        self.scores.set_platforms(platforms)
        self._offer_scores(QDate.currentDate().year() if year is None else year)
        self.choice.addItem(translate("ImageCollections", "Expression"), None)
        words = [*map(quoted, names), *quality_functions()]
        self.line.set_words(words, index_choices(names, self._colours))
        self._show()

    def problem(self) -> str:
        """Say what is wrong with the expression, empty when nothing is."""
        if not self.value():
            return translate("ImageCollections", "Choose a quality or write an expression.")
        if not self._names and not self._colours:
            return ""
        return wrong_quality(self.value(), self._names, self._colours)

    def _offer_scores(self, year: int) -> None:
        """Offer the best available pixel, by the presets of its scores."""
        self.scores.set_usual_year(year)
        text = translate("ImageCollections", "Best available pixel: {name}")
        for name, scores in presets(year).items():
            self.choice.addItem(text.format(name=name), scores.text())
        self.choice.insertSeparator(self.choice.count())

    def _scored(self, moved: str, scores: Scores) -> None:
        """Write down what the sliders say."""
        self._write(scores.text(), moved)

    def _write(self, text: str, moved: str) -> None:
        """Write the expression, after it was told whether that begins a step."""
        if text == self.line.text():
            return
        self._begin(moved)
        self._is_writing = True
        try:
            self.line.setText(text)
        finally:
            self._is_writing = False

    def _begin(self, moved: str) -> None:
        if moved != self._moved or moved == _CHOICE:
            self._moved = moved
            self.begun.emit()

    def _typed(self) -> None:
        if not self._is_writing:
            self._begin("")
        self._show()
        self.changed.emit()

    def _chosen(self, place: int) -> None:
        expression = self.choice.itemData(place)
        if expression is None:
            self.line.setFocus()
            self.line.selectAll()
        else:
            self._write(expression, _CHOICE)

    def _show(self) -> None:
        """Let the combo and the message follow the text."""
        place = self.choice.findData(self.value()) if self.value() else -1
        self.choice.setCurrentIndex(place if place >= 0 else self.choice.count() - 1)
        scores = scores_of(self.value() or "")
        self.scores.setVisible(scores is not None)
        if scores is not None and scores.text() != self.scores.scores().text():
            self.scores.show_scores(scores)
        text = self.problem() if self._names else ""
        self.message.setText(text)
        self.message.setVisible(bool(text))
