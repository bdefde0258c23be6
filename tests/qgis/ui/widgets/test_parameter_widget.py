# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's widgets for parameters: plain values, the locale of the user, and what is refused."""

from __future__ import annotations

import json

import pytest
from image_collections.algorithms.methods import makers
from image_collections.ui.widgets.parameter_widget import parameter_widget, plain
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

NUMBER = QgsProcessingParameterNumber.Type.Double
WHOLE = QgsProcessingParameterNumber.Type.Integer


@pytest.fixture
def german():
    """The user writes 30,5."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot):
    def show(definition):
        widget = parameter_widget(definition)
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show


def write(widget, text):
    line = widget.box.findChild(QLineEdit)
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def buffer(**more):
    return QgsProcessingParameterNumber("BUFFER", "Buffer", NUMBER, minValue=0, **more)


def test_a_comma_counts_where_one_writes_it(german, shown):
    widget = shown(buffer(defaultValue=0))
    write(widget, "30,5")
    assert widget.value() == 30.5
    assert widget.box.text() == "30,5"


def test_a_point_counts_everywhere(german, shown):
    widget = shown(buffer(defaultValue=0))
    write(widget, "30.5")
    assert widget.value() == 30.5


@pytest.mark.parametrize(
    ("text", "number"), [("20,5", 20.5), ("0,25", 0.25), (" -1,5", 0), ("2*3", 6), ("7", 7)]
)
def test_a_comma_counts_where_one_writes_a_point_too(shown, text, number):
    widget = shown(buffer(defaultValue=0))
    write(widget, text)
    assert widget.value() == number


def test_numbers_show_as_many_digits_as_they_have(shown):
    widget = shown(buffer(optional=True))
    for number, text in ((30.0, "30"), (0.00008983, "0.00008983"), (100.0, "100"), (0.0, "0")):
        assert widget.set_value(number)
        assert widget.value() == number
        assert widget.box.text() == text


def test_an_optional_number_is_not_set_until_it_is(shown):
    widget = shown(buffer(optional=True))
    assert widget.value() is None
    assert widget.problem() == ""
    widget.box.stepBy(1)
    assert widget.value() == 0
    widget.box.stepBy(1)
    assert widget.value() == 1
    assert widget.set_value(None)
    assert widget.value() is None


def test_a_number_without_bounds_starts_at_zero(shown):
    widget = shown(QgsProcessingParameterNumber("N", "Nodata", NUMBER, optional=True))
    assert widget.value() is None
    widget.box.stepBy(-1)
    assert widget.value() == 0
    write(widget, "-9999")
    assert widget.value() == -9999


def test_a_number_below_the_least_is_said(shown):
    widget = shown(buffer(optional=True))
    write(widget, "-0.5")
    assert widget.value() is None
    assert widget.problem() == "The least is 0."


@pytest.mark.parametrize("wrong", [-1, "4", True, float("nan"), [4]])
def test_what_is_no_such_number_changes_nothing(shown, wrong):
    widget = shown(buffer(defaultValue=2.5))
    assert not widget.set_value(wrong)
    assert widget.value() == 2.5


def test_nothing_stands_for_the_default_of_what_has_to_be_set(shown):
    widget = shown(buffer(defaultValue=2.5))
    widget.set_value(7)
    assert widget.set_value(None)
    assert widget.value() == 2.5


def test_whole_numbers_stay_whole(shown):
    widget = shown(QgsProcessingParameterNumber("T", "Threads", WHOLE, 0, minValue=0))
    assert widget.set_value(4)
    assert not widget.set_value(4.5)
    assert widget.value() == 4
    assert isinstance(widget.value(), int)


def test_the_wheel_scrolls_the_panel_and_changes_no_field(shown):
    widget = shown(buffer(defaultValue=2.5))
    widget.box.clearFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget.box, turn)
    assert not turn.isAccepted()
    assert widget.value() == 2.5


CASES = [
    (QgsProcessingParameterExtent("E", "E", optional=True), "1,2,3,4 [EPSG:32632]", "1,2,3"),
    (QgsProcessingParameterExtent("E", "E", optional=True), "1,2,3,4 [EPSG:32632]", "a layer"),
    (QgsProcessingParameterExtent("E", "E", optional=True), "1,2,3,4 [EPSG:32632]", "1,2,3,4 [x]"),
    (QgsProcessingParameterCrs("C", "C", optional=True), "EPSG:3857", "EPSG:0"),
    (
        QgsProcessingParameterDateTime(
            "D", "D", QgsProcessingParameterDateTime.Type.Date, optional=True
        ),
        "2024-05-31",
        "31st of May",
    ),
    (
        QgsProcessingParameterEnum("N", "N", ["b", "a"], False, "a", True, True),
        "b",
        "c",
    ),
    (QgsProcessingParameterEnum("N", "N", ["b", "a"], True, "a", True, True), ["b", "a"], ["c"]),
    (QgsProcessingParameterRasterLayer("R", "R", optional=True), "/data/a.tif", 3),
    (QgsProcessingParameterBoolean("B", "B", False, True), True, None),
    (QgsProcessingParameterString("S", "S", optional=True), "words", None),
]


def as_set(value):
    """Return an extent without the digits that QGIS adds."""
    numbers, bracket, crs = str(value).partition(" [")
    try:
        return [float(number) for number in numbers.split(",")], bracket, crs
    except ValueError:
        return value


@pytest.mark.parametrize(("definition", "value", "wrong"), CASES)
def test_values_are_plain_and_come_back(shown, definition, value, wrong):
    widget = shown(definition)
    heard = []
    widget.changed.connect(lambda: heard.append(widget.value()))
    assert widget.set_value(value)
    assert as_set(widget.value()) == as_set(value)
    assert len(heard) == 1
    kept = json.loads(json.dumps(widget.value()))
    if wrong is not None:
        assert not widget.set_value(wrong)
        assert widget.value() == kept
    assert widget.set_value(kept)
    assert len(heard) == 1


@pytest.mark.parametrize("case", [0, 3, 4, 7, 9])
def test_what_is_optional_can_be_emptied(shown, case):
    definition, value, _ = CASES[case]
    widget = shown(definition)
    widget.set_value(value)
    heard = []
    widget.changed.connect(lambda: heard.append(widget.value()))
    assert widget.set_value(None)
    assert heard == [None]


def test_a_layer_of_the_project_is_its_id(shown, project, make_image):
    layer = QgsRasterLayer(make_image("a.tif", {"B1": 1}), "a")
    project.addMapLayer(layer)
    widget = shown(QgsProcessingParameterRasterLayer("R", "R", optional=True))
    assert widget.value() is None
    assert widget.set_value(layer.id())
    assert widget.value() == layer.id()


def test_dates_and_crs_become_text():
    assert plain(QDate(2024, 5, 31)) == "2024-05-31"
    assert plain(QgsCoordinateReferenceSystem("EPSG:32632")) == "EPSG:32632"
    assert plain(QgsCoordinateReferenceSystem()) is None
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=10 +lon_0=20 +type=crs")
    assert QgsCoordinateReferenceSystem(plain(own)) == own


def test_every_parameter_of_every_composite_has_a_widget_that_shows_its_default(shown):
    for kind in makers().values():
        algorithm = kind().create()
        for definition in algorithm.parameterDefinitions():
            if definition.isDestination() or definition.type() == "multilayer":
                continue
            widget = shown(definition)
            assert widget.value() == plain(definition.defaultValue()), definition.name()
            assert widget.objectName() == definition.name()
            assert widget.focusProxy() is not None


def test_a_widget_outlives_the_algorithm_of_its_parameter(shown):
    algorithm = next(iter(makers().values()))().create()
    widget = shown(algorithm.parameterDefinition("RESAMPLING"))
    del algorithm
    assert widget.set_value("bilinear")
    assert widget.value() == "bilinear"
