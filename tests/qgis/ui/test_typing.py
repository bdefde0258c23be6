# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is typed into the dock: numbers as one writes them, and words that are wrong."""

from __future__ import annotations

import pytest
from image_collections.algorithms.queries.layer_facts import Facts
from image_collections.algorithms.queries.words import wrong_text
from image_collections.ui.composite.advanced import AdvancedPanel
from image_collections.ui.composite.panel import CompositePanel
from image_collections.ui.mask.panel import MaskPanel
from image_collections.ui.state.session import Session
from image_collections.ui.state.settings import CollectionFile
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("PERCENTILES", "10, 50", ""),
        ("PERCENTILES", "10, fifty", "fifty"),
        ("PERCENTILES", "150", "150"),
        ("PERCENTILES", "2,5; 97,5", ""),
        ("PERCENTILES", "2,5; 97,5,1", "97,5,1"),
        ("INTERVAL", "25,75", ""),
        ("INTERVAL", "75,25", "no interval"),
        ("MASK_RULE", "SCL in 3,8; QA bits 1", ""),
        ("MASK_RULE", "SCL is 3", "'SCL is 3' cannot be read"),
        ("ANYTHING", "x", ""),
    ],
)
def test_words_are_checked_as_a_run_would(name, text, words):
    found = wrong_text(name, text)
    assert (words in found) if words else found == ""


@pytest.fixture
def session():
    return Session()


@pytest.fixture
def masks(qtbot, session):
    made = MaskPanel(session)
    qtbot.addWidget(made)
    made.show()
    made.choice.set_value("custom")
    return made


@pytest.fixture
def statistics(qtbot, session):
    made = CompositePanel(session)
    qtbot.addWidget(made)
    made.show()
    made.choice.setCurrentIndex(made.choice.findData("reduce"))
    made.form.fields["REDUCERS"].set_value(["percentile", "intervalMean"])
    return made


def said(form, name):
    message = form._messages[name]
    return message.text() if message.isVisible() else ""


def write(field, text):
    field.box.selectAll()
    QTest.keyClicks(field.box, text)
    QTest.keyClick(field.box, Qt.Key.Key_Return)


def test_a_comma_in_the_mask_buffer_counts(masks, session):
    masks.form.fields["MASK_RULE"].setText("SCL in 3")
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    write(masks.form.fields["MASK_BUFFER"], "30,5")
    QLocale.setDefault(before)
    assert session.mask_values()["MASK_BUFFER"] == 30.5
    assert session.problem_of_values() == ""


def test_a_mask_rule_is_checked_as_it_is_typed(masks, session):
    field = masks.form.fields["MASK_RULE"]
    field.setText("SCL in")
    assert "cannot be read" in said(masks.form, "MASK_RULE")
    assert "cannot be read" in session.problem_of_values()
    field.setText("SCL in 3")
    assert said(masks.form, "MASK_RULE") == ""
    # What is not shown does not count.
    field.setText("SCL in")
    masks.choice.set_value("none")
    assert session.problem_of_values() == ""


def test_percentiles_and_intervals_are_said_below_their_fields(statistics, session):
    fields = statistics.form.fields
    assert session.problem_of_values() == ""
    fields["PERCENTILES"].setText("10, fifty")
    assert "fifty" in said(statistics.form, "PERCENTILES")
    fields["INTERVAL"].setText("75, 25")
    assert "no interval" in said(statistics.form, "INTERVAL")
    assert session.problem_of_values()
    fields["REDUCERS"].set_value(["median"])
    assert session.problem_of_values() == ""


@pytest.fixture
def commas():
    before = QLocale()
    QLocale.setDefault(QLocale("pt_BR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2,5", "2 and 5"),
        ("2.5,97.5", "2,5 and 97,5"),
        ("2.5", ""),
        ("10,50,90", ""),
        ("2,5; 97,5", ""),
        ("2,5;", ""),
        ("2,x", ""),  # an error is said instead
    ],
)
def test_a_list_with_one_comma_is_said_where_commas_are_decimal_points(
    statistics, commas, text, words
):
    statistics.form.fields["PERCENTILES"].setText(text)
    label = statistics.form._readings["PERCENTILES"]
    assert words in label.text()
    assert label.isVisible() == bool(words)


def test_no_list_is_explained_where_points_are_decimal_points(statistics):
    statistics.form.fields["PERCENTILES"].setText("2,5")
    assert not statistics.form._readings["PERCENTILES"].isVisible()


def test_the_usual_list_is_not_explained_and_shown_where_the_field_is_empty(statistics, commas):
    field = statistics.form.fields["INTERVAL"]
    assert field.text() == field.placeholderText() == "25,75"
    assert not statistics.form._readings["INTERVAL"].isVisible()


def test_properties_of_items_complete_themselves_in_the_filter(session, qtbot):
    panel = AdvancedPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    line = panel.form.fields["FILTER"]
    session.replace(file=CollectionFile("season.json"))
    items = [("a", Facts(bands=("B4",), properties=("eo:cloud_cover", "s2:tile")))]
    session.learn_items("season.json", items)
    QTest.keyClicks(line, 'month = 5 and "cl')
    assert line._completer.popup().isVisible()
    model = line._completer.completionModel()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["cloud_cover", '"eo:cloud_cover"']
    line._completer.activated.emit(shown[1])
    assert line.text() == 'month = 5 and "eo:cloud_cover"'
    assert session.settings.advanced["FILTER"] == line.text()
