# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The swipe on a map: a red composite left of the line, a blue or green scene right of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from image_collections.algorithms.queries.layer_facts import Facts
from image_collections.algorithms.results.placing import RESULT
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.tests.support.items import asset, item, write_items
from image_collections.tests.support.range_server import RangeServer
from image_collections.tests.support.silent_server import SilentServer
from image_collections.ui.compare.candidates import with_other_image
from image_collections.ui.compare.swipe import Swipe
from image_collections.ui.state.session import Session
from image_collections.ui.state.settings import FILE, CollectionFile, SceneChoice
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvasItem, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QDate, QDateTime, QEvent, QPoint, QPointF, Qt, QTime
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

LEFT, TOP, SIDE = 500000.0, 6000000.0, 400.0
RED, GREEN, BLUE = "#ff0000", "#00ff00", "#0000ff"


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.window.resize(640, 520)
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    desk.window.show()
    desk.window.activateWindow()
    QApplication.processEvents()
    return desk


@pytest.fixture
def session():
    made = Session()
    yield made
    made.stop()


@pytest.fixture
def swipe(desk, session):
    with Shell(desk) as shell:
        yield Swipe(shell, session)
    shell.close()


@pytest.fixture
def image(make_image):
    """Write an image of one colour that is larger than the map."""

    def make(name, colour):
        bands = dict(zip("RGB", QColor(colour).getRgb()))
        size = {"left": LEFT - 2000, "top": TOP + 2000, "cell": 100.0, "shape": (50, 50)}
        return make_image(f"{name}.tif", bands, dtype="uint8", nodata=None, **size)

    return make


@pytest.fixture
def layers(image, load, desk):
    """Return a composite, and two scenes below it; the map shows all."""
    colours = {"lower": GREEN, "upper": BLUE, "composite": RED}
    # Each comes above the others.
    made = {name: load(image(name, colour)) for name, colour in colours.items()}
    made = dict(reversed(made.items()))
    made["composite"].setCustomProperty(RESULT, True)
    desk.canvas.setLayers(list(made.values()))
    desk.canvas.setExtent(QgsRectangle(LEFT, TOP - SIDE, LEFT + SIDE, TOP))
    desk.canvas.refresh()
    desk.canvas.waitWhileRendering()
    return made


def settle(swipe, qtbot):
    """Wait for the map and the picture, and return what is seen."""
    QApplication.processEvents()
    swipe.comparison._canvas.waitWhileRendering()
    qtbot.waitUntil(lambda: swipe.comparison._opener.is_done)
    qtbot.waitUntil(lambda: swipe.comparison.picture._job is None)
    return seen(swipe)


def seen(swipe):
    canvas = swipe.comparison._canvas
    canvas.waitWhileRendering()
    swipe.comparison.line.hide()
    swipe.comparison.bar.hide()
    QApplication.processEvents()
    return canvas.grab().toImage()


def colours_across(picture, y=0.5):
    """Return the colours from left to right, without those that follow themselves."""
    ratio = picture.devicePixelRatio()
    row = round(y * picture.height() / ratio * ratio)
    names = [picture.pixelColor(x, row).name() for x in range(4, picture.width() - 4)]
    return [name for name, before in zip(names, [None, *names]) if name != before]


def edge_of(picture, y=0.5):
    """Return where red ends, as a share of the width."""
    row = round(y * picture.height())
    reds = sum(picture.pixelColor(x, row).name() == RED for x in range(picture.width()))
    return reds / picture.width()


def choose(swipe, name):
    choice = swipe.comparison.bar.choice
    choice.setCurrentIndex(choice.findText(name))
    choice.activated.emit(choice.currentIndex())


def use(swipe, qtbot):
    swipe.action.setChecked(True)
    return settle(swipe, qtbot)


def test_the_topmost_scene_is_seen_right_of_the_line(swipe, layers, qtbot):
    picture = use(swipe, qtbot)
    assert colours_across(picture)[0] == RED
    assert colours_across(picture)[-1] == BLUE
    assert edge_of(picture) == pytest.approx(0.5, abs=0.01)


def test_the_topmost_scene_is_that_of_the_dock(swipe, session, layers, qtbot):
    chosen = [SceneChoice(layers[name].id()) for name in ("upper", "lower")]
    session.learn({each.id: ("scene", None) for each in chosen})
    session.add_scenes(chosen)
    assert colours_across(use(swipe, qtbot))[-1] == GREEN
    session.replace(scenes=tuple(reversed(chosen)))
    assert colours_across(settle(swipe, qtbot))[-1] == BLUE


def test_a_scene_that_is_a_file_is_seen_without_a_layer_in_the_project(
    swipe, session, layers, image, project, qtbot
):
    path = image("other", "#ffff00")
    session.add_scenes([SceneChoice(path, kind=FILE)])
    before = set(project.mapLayers())
    assert colours_across(use(swipe, qtbot))[-1] == "#ffff00"
    assert set(project.mapLayers()) == before


def test_an_item_of_a_collection_file_is_seen(
    swipe, session, layers, image, project, qtbot, tmp_path
):
    found = [
        item(name, {"RGB": asset(Path(image(name, colour)).name)})
        for name, colour in (("first", "#ffff00"), ("second", "#00ffff"))
    ]
    path = write_items(tmp_path / "items.json", found)
    session.replace(file=CollectionFile(path))
    session.learn_items(path, [(each["id"], Facts()) for each in found])
    before = set(project.mapLayers())
    assert colours_across(use(swipe, qtbot))[-1] == "#00ffff"
    choose(swipe, "first")
    assert colours_across(settle(swipe, qtbot))[-1] == "#ffff00"
    assert set(project.mapLayers()) == before


def test_a_file_on_a_server_is_waited_for_in_the_background(
    swipe, session, layers, image, qtbot, desk, tmp_path
):
    image("far", "#ffff00")
    near = layers["lower"].id()
    session.learn({near: ("lower", None)})
    session.add_scenes([SceneChoice(near)])
    with RangeServer(tmp_path) as answering:
        session.add_scenes([SceneChoice(answering.path("far.tif"), kind=FILE)])
        assert colours_across(use(swipe, qtbot))[-1] == "#ffff00"
    server = SilentServer()
    try:
        session.add_scenes([SceneChoice(server.path("silent.tif"), kind=FILE)])
        qtbot.waitUntil(server.asked.is_set)
        assert swipe.comparison.picture.image.isNull()
        choose(swipe, "lower")  # nobody waits for the server
        assert colours_across(settle(swipe, qtbot))[-1] == GREEN
    finally:
        server.close()
    assert desk.bar.currentItem() is None


def test_a_file_that_cannot_be_opened_is_said_once(swipe, session, layers, image, qtbot, desk):
    path = image("other", "#ffff00")
    whole = Path(path).read_bytes()
    Path(path).write_bytes(b"no image")
    session.learn({path: ("my scene", None)})
    session.add_scenes([SceneChoice(path, kind=FILE)])
    use(swipe, qtbot)
    assert desk.bar.currentItem().text() == "QGIS cannot show these files: my scene."
    desk.canvas.refresh()
    settle(swipe, qtbot)
    assert len(desk.bar.items()) == 1
    # What is there by now is seen when the map is refreshed.
    Path(path).write_bytes(whole)
    desk.draw.trigger()
    assert colours_across(settle(swipe, qtbot))[-1] == "#ffff00"
    assert len(desk.bar.items()) == 1


def test_a_refresh_reads_the_other_picture_anew(swipe, session, layers, image, qtbot, desk):
    desk.canvas.setLayers([layers["composite"]])  # the scene is not on the map
    assert colours_across(use(swipe, qtbot))[-1] == BLUE
    image("upper", "#ffff00")
    desk.draw.trigger()
    assert colours_across(settle(swipe, qtbot))[-1] == "#ffff00"


def test_a_layer_that_is_drawn_in_another_way_is_drawn_anew(swipe, layers, qtbot, desk):
    desk.canvas.setLayers([layers["composite"]])
    assert colours_across(use(swipe, qtbot))[-1] == BLUE
    renderer = QgsMultiBandColorRenderer(layers["upper"].dataProvider(), 3, 1, 1)
    layers["upper"].setRenderer(renderer)
    layers["upper"].triggerRepaint()
    assert colours_across(settle(swipe, qtbot))[-1] == RED
    comparison = swipe.comparison
    choose(swipe, "lower")
    settle(swipe, qtbot)
    assert comparison._watched is layers["lower"]


def test_a_layer_has_its_new_name_in_the_list_and_stays_chosen(swipe, layers, qtbot):
    use(swipe, qtbot)
    choose(swipe, "lower")
    layers["lower"].setName("below")
    assert colours_across(settle(swipe, qtbot))[-1] == GREEN
    assert swipe.comparison.bar.choice.currentText() == "below"


def test_another_composite_can_be_chosen_and_stays_chosen(swipe, layers, image, load, desk, qtbot):
    other = load(image("another", "#00ffff"))
    other.setCustomProperty(RESULT, True)
    desk.canvas.setLayers([*layers.values(), other])
    use(swipe, qtbot)
    choice = swipe.comparison.bar.choice
    names = [choice.itemText(place) for place in range(choice.count())]
    assert "another" in names
    choice.setCurrentIndex(names.index("another"))
    choice.activated.emit(choice.currentIndex())
    assert colours_across(settle(swipe, qtbot))[-1] == "#00ffff"
    load(image("later", "#ff00ff"))
    assert colours_across(settle(swipe, qtbot))[-1] == "#00ffff"
    assert choice.currentText() == "another"


def test_a_layer_that_goes_makes_room_for_the_topmost_scene(swipe, layers, project, desk, qtbot):
    use(swipe, qtbot)
    choice = swipe.comparison.bar.choice
    choice.setCurrentIndex(choice.findText("lower"))
    choice.activated.emit(choice.currentIndex())
    assert colours_across(settle(swipe, qtbot))[-1] == GREEN
    project.removeMapLayer(layers["lower"].id())
    desk.canvas.setLayers([layers["composite"], layers["upper"]])
    assert colours_across(settle(swipe, qtbot))[-1] == BLUE


def test_with_nothing_to_compare_the_bar_says_so(swipe, qtbot, desk):
    swipe.action.setChecked(True)
    QApplication.processEvents()
    assert not swipe.comparison.bar.choice.isEnabled()
    assert "nothing" in swipe.comparison.bar.choice.currentText()
    assert swipe.comparison.picture.image.isNull()


def test_borders_and_maps_of_servers_stay_in_the_other_picture(layers):
    borders = QgsVectorLayer("Polygon?crs=EPSG:32632", "borders", "memory")
    names = ["composite", "upper", "lower"]
    shown = [borders, *(layers[name] for name in names)]
    found = with_other_image(shown, layers["lower"])
    assert found == [borders, layers["lower"]]
    assert with_other_image([borders], layers["upper"]) == [borders, layers["upper"]]
    assert with_other_image([*shown, borders], layers["upper"]) == [
        borders,
        layers["upper"],
        borders,
    ]


# The line


def drag(widget, places, *, is_held=False):
    """Press the mouse at the first place, move it over the others, and let go at the last one."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    steps = [(QEvent.Type.MouseButtonPress, places[0], left, left)]
    steps += [(QEvent.Type.MouseMove, place, none, left) for place in places[1:]]
    if not is_held:
        steps.append((QEvent.Type.MouseButtonRelease, places[-1], left, none))
    for kind, place, button, buttons in steps:
        local, everywhere = QPointF(place), QPointF(widget.mapToGlobal(place))
        event = QMouseEvent(
            kind, local, everywhere, button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(widget, event)


def test_the_line_is_dragged(swipe, layers, qtbot, desk):
    use(swipe, qtbot)
    line = swipe.comparison.line
    line.show()
    width, height = desk.canvas.width(), desk.canvas.height()
    start, end = QPoint(width // 2, height // 3), QPoint(width // 4, height // 3)
    drag(line, [line.mapFrom(desk.canvas, each) for each in (start, end)])
    assert line.share == pytest.approx(0.25, abs=0.01)
    assert line.value() == 25
    assert edge_of(seen(swipe)) == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize(
    ("key", "share"),
    [
        (Qt.Key.Key_Left, 0.49),
        (Qt.Key.Key_Right, 0.51),
        (Qt.Key.Key_Up, 0.49),
        (Qt.Key.Key_Down, 0.51),
        (Qt.Key.Key_PageUp, 0.4),
        (Qt.Key.Key_PageDown, 0.6),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 1.0),
    ],
)
def test_keys_move_the_line(swipe, qtbot, key, share):
    swipe.action.setChecked(True)
    line = swipe.comparison.line
    QTest.keyClick(line, key)
    assert line.share == pytest.approx(share)
    QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert line.position == min(line._length, round(share * line._length) + 1)


def test_what_sets_the_value_moves_the_line(swipe):
    swipe.action.setChecked(True)
    swipe.comparison.line.setValue(20)
    assert swipe.comparison.line.share == 0.2


def test_the_line_can_be_heard_and_has_the_focus(swipe, desk):
    swipe.action.setChecked(True)
    line = swipe.comparison.line
    assert line.accessibleName()
    assert line.toolTip()
    assert desk.window.focusWidget() is line
    bar = swipe.comparison.bar
    for part in (bar.choice, bar.turn_button, bar.close_button):
        assert part.accessibleName()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_line_across_has_the_scene_below_it(swipe, layers, qtbot):
    use(swipe, qtbot)
    swipe.comparison.bar.turn_button.click()
    picture = seen(swipe)
    assert colours_across(picture, 0.2) == [RED]
    assert colours_across(picture, 0.8) == [BLUE]


# The map moves


def test_while_the_map_is_zoomed_the_picture_goes_with_it(swipe, layers, desk, qtbot):
    use(swipe, qtbot)
    comparison = swipe.comparison
    comparison._canvas.freeze(True)  # no new picture comes
    desk.canvas.zoomByFactor(2.0)
    picture = seen(swipe)
    # The picture is half as large, around the middle.
    assert picture.pixelColor(round(0.7 * picture.width()), picture.height() // 2).name() == BLUE
    assert picture.pixelColor(round(0.7 * picture.width()), 20).name() == "#ffffff"
    comparison._canvas.freeze(False)
    desk.canvas.refresh()
    picture = settle(swipe, qtbot)
    assert picture.pixelColor(round(0.7 * picture.width()), 20).name() == BLUE


def test_a_map_that_is_turned_has_an_upright_line(swipe, layers, desk, qtbot):
    use(swipe, qtbot)
    desk.canvas.setRotation(30)
    turned = seen(swipe)  # until it is drawn anew both pictures are turned
    assert turned.pixelColor(320, 5).name() == BLUE
    assert turned.pixelColor(635, 5).name() == "#ffffff"
    desk.canvas.refresh()
    picture = settle(swipe, qtbot)
    for y in (0.1, 0.5, 0.9):
        assert edge_of(picture, y) == pytest.approx(0.5, abs=0.01)
        assert colours_across(picture, y)[-1] == BLUE


def test_while_the_map_is_dragged_the_line_stays(swipe, layers, desk, qtbot):
    use(swipe, qtbot)
    tool = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(tool)
    viewport = desk.canvas.viewport()
    drag(viewport, [QPoint(180, 200), QPoint(140, 200), QPoint(100, 200)], is_held=True)
    assert desk.canvas.sceneRect().left() == 80
    assert edge_of(seen(swipe)) == pytest.approx(0.5, abs=0.01)
    drag(viewport, [QPoint(100, 200)])
    assert edge_of(settle(swipe, qtbot)) == pytest.approx(0.5, abs=0.01)


def test_a_picture_of_a_fine_screen_lies_where_it_belongs(swipe, layers, desk, qtbot):
    use(swipe, qtbot)
    picture = swipe.comparison.picture
    settings = QgsMapSettings(picture.settings)
    settings.setDevicePixelRatio(2.0)
    fine = QImage(2 * settings.outputSize(), QImage.Format.Format_ARGB32)
    fine.setDevicePixelRatio(2.0)
    fine.fill(QColor(BLUE))
    for x in range(fine.width() // 4 * 3, fine.width()):
        for y in range(fine.height() // 2 - 8, fine.height() // 2 + 8):
            fine.setPixelColor(x, y, QColor(GREEN))
    picture.image, picture.settings = fine, settings
    across = seen(swipe)
    middle = across.height() // 2
    assert across.pixelColor(round(0.7 * across.width()), middle).name() == BLUE
    assert across.pixelColor(round(0.8 * across.width()), middle).name() == GREEN


def test_the_wheel_over_the_line_zooms_the_map(swipe, layers, desk, qtbot):
    use(swipe, qtbot)
    line = swipe.comparison.line
    line.show()
    before = desk.canvas.scale()
    centre = line.rect().center()
    event = QWheelEvent(
        QPointF(centre),
        QPointF(line.mapToGlobal(centre)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(line, event)
    assert desk.canvas.scale() < before


def test_line_and_bar_stay_on_a_map_of_another_size(swipe, desk):
    swipe.action.setChecked(True)
    desk.window.resize(400, 300)
    QApplication.processEvents()
    area = desk.canvas.rect()
    assert area.contains(swipe.comparison.bar.geometry())
    assert swipe.comparison.line.height() == desk.canvas.viewport().height()


# The end


def on_the_map(desk):
    """Return what lies on the map and over it."""
    return len(desk.canvas.scene().items()), {
        id(each)
        for each in desk.canvas.findChildren(QWidget)
        if "Swipe" in each.objectName() or isinstance(each, QgsMapCanvasItem)
    }


@pytest.mark.parametrize("way", ["action", "line", "bar", "button", "map", "project", "unload"])
def test_nothing_is_left_behind(desk, session, layers, project, qtbot, way):
    before = on_the_map(desk)
    with Shell(desk) as shell:
        swipe = Swipe(shell, session)
    swipe.action.setChecked(True)
    assert on_the_map(desk) != before
    comparison = swipe.comparison
    ends = {
        "action": lambda: swipe.action.setChecked(False),
        "line": lambda: QTest.keyClick(comparison.line, Qt.Key.Key_Escape),
        "bar": lambda: QTest.keyClick(comparison.bar.choice, Qt.Key.Key_Escape),
        "button": comparison.bar.close_button.click,
        "map": lambda: QTest.keyClick(desk.canvas, Qt.Key.Key_Escape),
        "project": project.clear,
        "unload": shell.close,
    }
    ends[way]()
    assert swipe.comparison is None
    if way != "unload":
        assert not swipe.action.isChecked()
    # The picture that was on its way ends by itself.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kind = "QgsMapRendererParallelJob"
    application = QgsApplication.instance()
    qtbot.waitUntil(
        lambda: not any(each.metaObject().className() == kind for each in application.children())
    )
    assert on_the_map(desk) == before
    desk.canvas.refresh()
    session.amend(is_live=True)
    shell.close()


def test_what_lies_above_is_of_the_time_of_the_map(swipe, desk, layers, qtbot, project):
    dated = QgsVectorLayer("Polygon?crs=EPSG:32632&field=t:datetime", "dated", "memory")
    feature = QgsFeature(dated.fields())
    feature.setGeometry(QgsGeometry.fromRect(desk.canvas.extent()))
    feature.setAttribute("t", QDateTime(QDate(2024, 5, 10), QTime()))
    dated.dataProvider().addFeatures([feature])
    dated.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#ff00ff"}))
    when = dated.temporalProperties()
    when.setIsActive(True)
    when.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    when.setStartField("t")
    project.addMapLayer(dated)
    desk.canvas.setLayers([dated, *layers.values()])

    def colours_in(month):
        begin = QDateTime(QDate(2024, month, 1), QTime())
        desk.canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addMonths(1)))
        desk.canvas.refresh()
        picture = settle(swipe, qtbot)
        middle = picture.width() // 2, picture.height() // 2
        return [picture.pixelColor(middle[0] + x, middle[1] + 20).name() for x in (-40, 40)]

    swipe.action.setChecked(True)
    assert colours_in(5) == ["#ff00ff"] * 2
    assert colours_in(6) == [RED, BLUE]


def test_long_names_are_whole_in_tooltips(swipe, layers):
    layers["upper"].setName("a very long name of a scene, " * 5)
    swipe.action.setChecked(True)
    choice = swipe.comparison.bar.choice
    places = [place for place in range(choice.count()) if choice.itemText(place)]
    tips = [choice.itemData(place, Qt.ItemDataRole.ToolTipRole) for place in places]
    assert tips == [choice.itemText(place) for place in places]
    assert any(layers["upper"].name() in tip for tip in tips)


def test_escape_stays_with_a_tool_that_draws(swipe, desk):
    swipe.action.setChecked(True)

    class Drawing(QgsMapToolPan):
        def flags(self):
            return super().flags() & ~super().Flag.Transient

    tool = Drawing(desk.canvas)
    desk.canvas.setMapTool(tool)
    QTest.keyClick(desk.canvas, Qt.Key.Key_Escape)
    assert swipe.action.isChecked()


def test_marks_on_the_map_lie_above_the_other_picture(swipe, desk):
    swipe.action.setChecked(True)
    band = QgsRubberBand(desk.canvas)
    assert swipe.comparison.item.zValue() < band.zValue()


def test_messages_over_the_map_leave_the_bar_reachable(swipe, qtbot, desk):
    swipe.action.setChecked(True)
    bar = swipe.comparison.bar
    alone = bar.pos()
    # As QGIS has it: over the top of the map.
    desk.bar.setGeometry(0, desk.canvas.y(), desk.window.width(), 36)
    desk.bar.raise_()
    desk.bar.pushMessage("QGIS", "Something stands here.", Qgis.MessageLevel.Info, 0)
    QApplication.processEvents()

    def reached(button):
        middle = button.mapTo(desk.window, button.rect().center())
        return desk.window.childAt(middle) is button

    assert reached(bar.close_button)
    assert reached(bar.choice)
    desk.bar.setGeometry(0, desk.canvas.y(), desk.window.width(), 90)
    assert bar.mapTo(desk.window, QPoint(0, 0)).y() > desk.bar.geometry().bottom()
    assert reached(bar.close_button)
    bar.turn_button.setChecked(True)
    assert reached(bar.close_button)
    bar.turn_button.setChecked(False)
    desk.bar.clearWidgets()
    QApplication.processEvents()
    assert not desk.bar.isVisible()
    assert bar.pos() == alone


def test_messages_that_are_beside_the_map_move_nothing(swipe, desk):
    swipe.action.setChecked(True)
    alone = swipe.comparison.bar.pos()
    desk.bar.setGeometry(0, 0, desk.window.width(), desk.canvas.y())
    desk.bar.pushMessage("QGIS", "Something stands here.", Qgis.MessageLevel.Info, 0)
    QApplication.processEvents()
    assert swipe.comparison.bar.pos() == alone
