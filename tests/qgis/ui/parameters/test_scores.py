# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The sliders of the best available pixel, and the expression that they write."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.algorithms.queries.best_pixel import presets, scores_of
from image_collections.algorithms.queries.layer_facts import Facts
from image_collections.ui.composite.panel import CompositePanel
from image_collections.ui.parameters.quality import QualityField
from image_collections.ui.state.session import Session
from image_collections.ui.state.settings import SceneChoice
from qgis.core import QgsProcessingParameterString
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QWidget

BANDS = ["B02", "B03", "B04", "B08"]


@pytest.fixture
def field(qtbot):
    made = QualityField(QgsProcessingParameterString("QUALITY", "Quality"))
    qtbot.addWidget(made)
    made.set_names(BANDS)
    made.show()
    return made


@pytest.fixture
def session(qgis_app):
    made = Session()
    made.add_scenes([SceneChoice("a"), SceneChoice("b")])
    made.learn(
        {
            name: (name, Facts(date=datetime(year, 6, 1), bands=tuple(BANDS)))
            for name, year in (("a", 2021), ("b", 2020))
        }
    )
    made.choose_algorithm("qualitymosaic")
    return made


@pytest.fixture
def panel(qtbot, session):
    made = CompositePanel(session)
    qtbot.addWidget(made)
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


def test_the_last_weight_above_0_goes_back(field):
    choose(field, "openEO")
    form = field.scores
    for name in ("day", "cloud", "year"):
        form.sliders[name].setValue(0)
    assert not form.message.isVisible()
    text = field.value()
    form.sliders["coverage"].setValue(0)
    assert form.sliders["coverage"].value() == 10
    assert form.scores().coverage == 0.5
    assert form.message.isVisible()
    assert field.value() == text
    form.sliders["day"].setValue(4)
    assert not form.message.isVisible()
    form.sliders["coverage"].setValue(0)
    assert (scores_of(field.value()).day, scores_of(field.value()).coverage) == (0.2, 0)


def test_a_preset_takes_the_sentence_about_weights_away(field):
    choose(field, "openEO")
    for name in ("day", "cloud", "year", "coverage"):
        field.scores.sliders[name].setValue(0)
    assert field.scores.message.isVisible()
    choose(field, "FORCE")
    assert not field.scores.message.isVisible()


def test_the_sliders_fit_a_dock_of_usual_width(field, qtbot):
    choose(field, "FORCE")
    field.scores.sliders["target"].setValue(366)
    assert field.scores.minimumSizeHint().width() <= 270
    field.resize(280, field.heightForWidth(280))
    qtbot.waitUntil(lambda: field.scores.width() <= 280)
    for each in field.scores.findChildren(QWidget):
        assert each.geometry().right() < field.scores.width(), each.objectName()


def test_the_best_year_is_that_of_the_scenes(field):
    field.set_names(BANDS, year=2021)
    choose(field, "FORCE")
    assert scores_of(field.value()).target_year == 2021
    # What is set stays; it is offered for the new year too.
    field.set_names(BANDS, year=2022)
    assert scores_of(field.value()).target_year == 2021
    choose(field, "FORCE")
    assert scores_of(field.value()).target_year == 2022


def test_the_dock_offers_the_year_of_the_newest_scene(panel):
    choose(panel.form.fields["QUALITY"], "FORCE")
    assert scores_of(panel.form.fields["QUALITY"].value()).target_year == 2021


def test_without_dates_the_best_year_is_that_of_today(field):
    choose(field, "FORCE")
    assert scores_of(field.value()).target_year == QDate.currentDate().year()


def test_a_year_that_begins_to_count_is_that_of_the_scenes(field):
    field.set_names(BANDS, year=2021)
    choose(field, "openEO")
    assert field.scores.target_year.value() == 2021
    field.set_names(BANDS, year=2022)
    field.scores.sliders["year"].setValue(10)
    assert scores_of(field.value()).target_year == 2022


def test_a_year_that_was_chosen_before_it_counts_stays(field):
    choose(field, "openEO")
    field.scores.target_year.setValue(2019)
    field.set_names(BANDS, year=2022)
    field.scores.sliders["year"].setValue(10)
    assert scores_of(field.value()).target_year == 2019


def test_a_preset_and_each_slider_are_steps_of_their_own(panel, session):
    quality = panel.form.fields["QUALITY"]
    sliders = quality.scores.sliders
    texts = [quality.value()]
    for change in (
        lambda: choose(quality, "FORCE"),
        lambda: [sliders["target"].setValue(place) for place in (190, 200, 210)],
        lambda: [sliders["cloud"].setValue(place) for place in (10, 12)],
        lambda: choose(quality, "openEO"),
        lambda: choose(quality, "FORCE"),
        lambda: [quality.line.setText(text) for text in ("B0", "B04")],
        lambda: choose(quality, "openEO"),
        lambda: quality.line.setText("B03"),
    ):
        change()
        texts.append(quality.value())
    for text in texts[-2::-1]:
        session.undo()
        assert quality.value() == text
    for text in texts[1:]:
        session.redo()
        assert quality.value() == text


def test_a_slider_that_moves_again_after_an_undo_is_a_step(panel, session):
    quality = panel.form.fields["QUALITY"]
    choose(quality, "FORCE")
    text = quality.value()
    for place in (200, 210):
        quality.scores.sliders["target"].setValue(place)
        session.undo()
        assert quality.value() == text


def test_a_sensor_is_preferred_when_one_is_known(field):
    choose(field, "FORCE")
    slider, platform = field.scores.sliders["sensor"], field.scores.platform
    assert not slider.isEnabled()
    field.set_names(BANDS, (), 2024, ["landsat-8", "landsat-9", "king's eye"])
    assert [platform.itemText(place) for place in range(platform.count())] == [
        "landsat-8",
        "landsat-9",
    ]
    # The newest is the last of them.
    assert platform.currentText() == "landsat-9"
    before = field.value()
    slider.setValue(10)
    assert "0.5 * (platform == 'landsat-9')" in field.value()
    assert not field.problem()
    platform.setCurrentIndex(0)
    platform.activated.emit(0)
    assert "0.5 * (platform == 'landsat-8')" in field.value()
    assert scores_of(field.value()).platform == "landsat-8"
    slider.setValue(0)
    assert field.value() == before
    assert platform.currentText() == "landsat-8"


def test_the_sensor_of_an_expression_is_shown_though_no_scene_has_it(field):
    field.set_value("(1 * clear_fraction + 0.5 * (platform == 'sentinel-2c')) / 1.5")
    assert field.scores.isVisible()
    assert field.scores.platform.currentText() == "sentinel-2c"
    assert field.scores.sliders["sensor"].value() == 10


def test_platforms_of_the_scenes_are_offered(session, panel):
    facts = {
        name: Facts(platform=platform, bands=tuple(BANDS))
        for name, platform in (("a", "sentinel-2b"), ("b", "sentinel-2a"))
    }
    session.learn({name: (name, each) for name, each in facts.items()})
    form = panel.findChild(QualityField).scores
    assert [form.platform.itemText(place) for place in range(2)] == ["sentinel-2a", "sentinel-2b"]
