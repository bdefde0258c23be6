# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sliders of the best available pixel, and the expression that they write."""

from __future__ import annotations

import pytest
from image_collections.algorithms.queries.best_pixel import presets, scores_of
from image_collections.ui.parameters.quality import QualityField
from qgis.core import QgsProcessingParameterString
from qgis.PyQt.QtWidgets import QWidget

BANDS = ["B02", "B03", "B04", "B08"]


@pytest.fixture
def field(qtbot):
    made = QualityField(QgsProcessingParameterString("QUALITY", "Quality"))
    qtbot.addWidget(made)
    made.set_names(BANDS)
    made.show()
    return made


def choose(field, words):
    place = next(n for n in range(field.choice.count()) if words in field.choice.itemText(n))
    field.choice.setCurrentIndex(place)
    field.choice.activated.emit(place)


def test_sliders_are_there_for_what_they_can_make(field):
    field.set_value("NDVI")
    assert not field.scores.isVisible()
    choose(field, "FORCE")
    assert field.scores.isVisible()
    assert field.problem() == ""
    assert "FORCE" in field.choice.currentText()
    field.set_value(field.value() + " + B04 / 10000")
    assert not field.scores.isVisible()
    assert field.problem() == ""


def test_a_slider_writes_the_expression(field, qtbot):
    choose(field, "FORCE")
    before = scores_of(field.value())
    with qtbot.waitSignal(field.changed):
        field.scores.sliders["target"].setValue(200)
    found = scores_of(field.value())
    assert found.target == 200
    # What was not moved is as it was, also between two places of a slider.
    assert (found.spread, found.day, found.year) == (before.spread, before.day, before.year)
    field.scores.sliders["cloud"].setValue(0)
    assert "cloud_distance" not in field.value()
    field.scores.target_year.setValue(2019)
    assert scores_of(field.value()).target_year == 2019


def test_sliders_follow_the_expression(field):
    text = presets(2022)["openEO"].text().replace("doy, 196", "doy, 150")
    field.set_value(text)
    assert field.scores.sliders["target"].value() == 150
    assert field.scores.sliders["coverage"].value() == 10
    assert field.value() == text


def test_without_any_weight_the_expression_stays(field):
    choose(field, "openEO")
    for name in ("day", "cloud", "coverage", "year"):
        field.scores.sliders[name].setValue(0)
    assert scores_of(field.value()) is not None


def test_the_sliders_fit_a_dock_of_usual_width(field, qtbot):
    choose(field, "FORCE")
    field.scores.sliders["target"].setValue(366)
    assert field.scores.minimumSizeHint().width() <= 270
    field.resize(280, field.heightForWidth(280))
    qtbot.waitUntil(lambda: field.scores.width() <= 280)
    for each in field.scores.findChildren(QWidget):
        assert each.geometry().right() < field.scores.width(), each.objectName()
