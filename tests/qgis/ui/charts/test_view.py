# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart on the screen: zoom, dragging, values on hover, picked points."""

from __future__ import annotations

import pytest
from image_collections.engine.charts import Chart, Line, Points
from image_collections.engine.charts.axes import Axis
from image_collections.ui.charts.view import ZOOM, ChartView
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QToolTip

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
XS, YS = [0.0, 5.0, 10.0], [0.0, 1.0, 2.0]


def chart(**more):
    points = Points(XS, YS, texts=["first", "second", "third"], keys=["a", "b", "c"])
    return Chart("", [Line(XS, YS), points], Axis(0, 10), Axis(0, 2), **more)


@pytest.fixture
def view(qtbot):
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show_chart(chart())
    made.show()
    return made


def place(view, x, y):
    layout = view.layout_of()
    return QPointF(layout.x(x), layout.y(y))


def turn(view, at, notches, keys=PLAIN):
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120 * notches), NONE, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view, event)
    assert event.isAccepted()


def mouse(view, kind, at, button=LEFT):
    QApplication.sendEvent(view, QMouseEvent(kind, at, button, button, PLAIN))


def drag(view, start, end):
    mouse(view, QEvent.Type.MouseButtonPress, start)
    mouse(view, QEvent.Type.MouseMove, end)
    mouse(view, QEvent.Type.MouseButtonRelease, end)


def test_the_wheel_zooms_around_the_mouse(view):
    at = place(view, 5, 1)
    turn(view, at, 2)
    layout = view.layout_of()
    assert layout.across.high - layout.across.low == pytest.approx(10 / ZOOM**2)
    assert layout.values_at(at.x(), at.y())[0] == pytest.approx(5)
    assert (layout.up.low, layout.up.high) == (0, 2)


def test_with_ctrl_it_zooms_the_values(view):
    turn(view, place(view, 5, 1), 2, CONTROL)
    layout = view.layout_of()
    assert (layout.across.low, layout.across.high) == (0, 10)
    assert layout.up.high - layout.up.low == pytest.approx(2 / ZOOM**2)


def test_nothing_beyond_the_chart_is_shown(view):
    turn(view, place(view, 10, 1), 3)
    turn(view, place(view, 9, 1), -20)
    layout = view.layout_of()
    assert (layout.across.low, layout.across.high) == (0, 10)
    turn(view, place(view, 5, 1), 500)
    layout = view.layout_of()
    assert layout.across.low < layout.across.high


def test_a_double_click_shows_all(view):
    turn(view, place(view, 5, 1), 4)
    mouse(view, QEvent.Type.MouseButtonDblClick, QPointF(200, 100))
    assert view._axes is None


def test_a_part_is_dragged_and_nothing_picked(view, qtbot):
    turn(view, place(view, 5, 1), 4)
    before = view.layout_of().across
    start = place(view, 5, 1)
    with qtbot.assertNotEmitted(view.picked):
        drag(view, start, start + QPointF(30, 0))
    after = view.layout_of().across
    assert after.low < before.low
    assert after.high - after.low == pytest.approx(before.high - before.low)
    drag(view, start, start + QPointF(5000, 0))
    assert view.layout_of().across.low == 0


def test_the_same_axes_stay_zoomed_and_others_do_not(view):
    turn(view, place(view, 5, 1), 4)
    view.show_chart(chart(note="again"))
    assert view._axes is not None
    view.show_chart(Chart("", [Points([0, 20], [0, 1])]))
    assert view._axes is None


def test_a_click_picks_the_point_that_is_near(view, qtbot):
    with qtbot.waitSignal(view.picked) as signal:
        drag(view, place(view, 5, 1), place(view, 5, 1) + QPointF(1, 1))
    assert signal.args == ["b"]
    with qtbot.assertNotEmitted(view.picked):
        drag(view, place(view, 2.5, 2), place(view, 2.5, 2))


def test_what_is_not_shown_cannot_be_picked(view):
    turn(view, place(view, 5, 1), 6)
    layout = view.layout_of()
    assert view.nearest(QPointF(layout.x(0), layout.y(0))) is None


def test_the_value_is_shown_under_the_mouse(view, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, widget: shown.append(text))
    at = place(view, 10, 2).toPoint()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert shown == ["third"]
    before = view.grab().toImage()
    mouse(view, QEvent.Type.MouseMove, QPointF(at), NONE)
    assert view._hovered == (10.0, 2.0)
    assert view.grab().toImage() != before
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view._hovered is None


def test_what_is_shown_is_what_is_saved(view):
    assert view.svg().count("<circle") == 3
    assert "viewBox" in view.svg()
    turn(view, place(view, 5, 1), 6)
    assert view.svg().count("<svg") == 2  # cut at its frame
    picture = view.picture(2.0)
    assert (picture.width(), picture.height()) == (800, 400)
    # On paper it is as large as on the screen, where letters can be read.
    inches = picture.width() / picture.dotsPerMeterX() * 39.37
    assert inches == pytest.approx(400 / view.logicalDpiX(), rel=0.01)
