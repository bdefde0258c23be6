# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sliders for the scores of the best available pixel, above the quality that they make."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.queries.best_pixel import Scores
from ...resources.i18n import translate
from ...resources.numbers import in_locale
from ..widgets.wheel import keep_from_wheel

# A step of a weight's slider.
STEP = 0.05
MOST_WEIGHT = 2.0
LONGEST_SPREAD = 120
# A year without a 29th of February, for the names of days.
PLAIN_YEAR = 2023


class ScoresForm(QWidget):
    """The wanted day, how sharp it is, and a weight for each score.

    `changed` gives the name of what was moved, and the scores. One weight at least is above 0:
    without any there is no quality.
    """

    changed = pyqtSignal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores = Scores()
        self._usual_year = self._scores.target_year
        self._platforms: list[str] = []
        self._is_showing = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._texts: dict[str, QLabel] = {}
        self.sliders: dict[str, QSlider] = {}
        weights = round(MOST_WEIGHT / STEP)
        self._add("target", translate("ImageCollections", "Best day"), 1, 366)
        self._add("spread", translate("ImageCollections", "Days around it"), 1, LONGEST_SPREAD)
        self._add("day", translate("ImageCollections", "Weight of the day"), 0, weights)
        self._add("cloud", translate("ImageCollections", "Weight of far clouds"), 0, weights)
        self._add("coverage", translate("ImageCollections", "Weight of clear images"), 0, weights)
        self._add("year", translate("ImageCollections", "Weight of the year"), 0, weights)
        self.target_year = QSpinBox(self)
        keep_from_wheel(self.target_year)
        self.target_year.setObjectName("scores-target_year")
        self.target_year.setRange(1970, 2200)
        self.target_year.valueChanged.connect(partial(self._moved, "target_year"))
        label = QLabel(translate("ImageCollections", "Best year"), self)
        label.setBuddy(self.target_year)
        self._rows.addLayout(_row(label, self.target_year))
        self._add("sensor", translate("ImageCollections", "Weight of the sensor"), 0, weights)
        self.platform = QComboBox(self)
        keep_from_wheel(self.platform)
        self.platform.setObjectName("scores-platform")
        self.platform.setToolTip(
            translate("ImageCollections", "The platform, such as sentinel-2b, that is preferred")
        )
        self.platform.activated.connect(self._chosen)
        label = QLabel(translate("ImageCollections", "Best sensor"), self)
        label.setBuddy(self.platform)
        self._rows.addLayout(_row(label, self.platform))
        self.message = QLabel(translate("ImageCollections", "One weight must be above 0."), self)
        self.message.setObjectName("scores-problem")
        self.message.setWordWrap(True)
        self._rows.addWidget(self.message)
        self.show_scores(self._scores)

    def _add(self, name: str, words: str, least: int, most: int) -> None:
        slider = self.sliders[name] = QSlider(Qt.Orientation.Horizontal, self)
        keep_from_wheel(slider)
        slider.setObjectName(f"scores-{name}")
        slider.setRange(least, most)
        slider.setAccessibleName(words)
        slider.valueChanged.connect(partial(self._moved, name))
        label, text = QLabel(words, self), QLabel(self)
        label.setBuddy(slider)
        label.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._texts[name] = text
        # All three side by side would be wider than a dock.
        self._rows.addLayout(_row(label, text))
        self._rows.addWidget(slider)

    def scores(self) -> Scores:
        """Return what is set."""
        return self._scores

    def set_usual_year(self, year: int) -> None:
        """Set the best year where none counts yet; one that the user chose stays."""
        is_untouched = not self._scores.year and self._scores.target_year == self._usual_year
        self._usual_year = year
        if is_untouched:
            self.show_scores(self._scores)

    def set_platforms(self, platforms: Iterable[str]) -> None:
        """Set the platforms of which one can be the best; the one that is chosen stays."""
        self._platforms = [name for name in platforms if "'" not in name]
        self._scores = self._offer_platforms(self._scores)

    def _offer_platforms(self, scores: Scores) -> Scores:
        """Offer the platforms, and that of the scores; return the scores with the one shown.

        Without one in the scores it is that which was shown before, or the last.
        """
        wanted = scores.platform or self.platform.currentText()
        known = list(self._platforms)
        if wanted and wanted not in known:
            known.insert(0, wanted)
        self.platform.clear()
        self.platform.addItems(known)
        self.platform.setCurrentText(wanted or (known[-1] if known else ""))
        for widget in (self.platform, self.sliders["sensor"]):
            widget.setEnabled(bool(known))
        return replace(scores, platform=self.platform.currentText())

    def show_scores(self, scores: Scores) -> None:
        """Show scores; what is between two places of a slider stays as it is until it is moved.

        Without a weight of the year, the best year is the usual one, and without that of the
        sensor the best one that which was chosen before.
        """
        if not scores.year:
            scores = replace(scores, target_year=self._usual_year)
        scores = self._offer_platforms(scores)
        self._is_showing = True
        for name, slider in self.sliders.items():
            slider.setValue(_place(name, getattr(scores, name)))
        self.target_year.setValue(scores.target_year)
        self._is_showing = False
        self._scores = scores
        self.message.hide()
        self._tell()

    def _chosen(self, place: int) -> None:
        self._change("platform", self.platform.itemText(place))

    def _moved(self, name: str, place: int) -> None:
        if not self._is_showing:
            self._change(name, place if name == "target_year" else _value(name, place))

    def _change(self, name: str, value: Any) -> None:
        scores = replace(self._scores, **{name: value})
        is_quality = bool(scores.text())
        if not is_quality:  # the slider goes back
            self.show_scores(self._scores)
        self.message.setVisible(not is_quality)
        if is_quality:
            self._scores = scores
            self._tell()
            self.changed.emit(name, scores)

    def _tell(self) -> None:
        """Write beside each slider what it stands at."""
        day = QDate(PLAIN_YEAR, 1, 1).addDays(round(self._scores.target) - 1)
        short = QLocale().toString(day, "d MMM")
        target = in_locale(f"{self._scores.target:g}")
        self._texts["target"].setText(f"{short} ({target})")
        self._texts["spread"].setText(in_locale(f"{self._scores.spread:.3g}"))
        for name in ("day", "cloud", "coverage", "year", "sensor"):
            self._texts[name].setText(in_locale(f"{getattr(self._scores, name):.2f}"))


def _row(label: QLabel, value: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(label, 1)
    row.addWidget(value)
    return row


def _place(name: str, value: float) -> int:
    """Return the place of a slider for a value."""
    return round(value) if name in ("target", "spread") else round(value / STEP)


def _value(name: str, place: int) -> float:
    return float(place) if name in ("target", "spread") else round(place * STEP, 6)
