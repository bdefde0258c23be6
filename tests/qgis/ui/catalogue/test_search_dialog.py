# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of a search, driven as a user does, with a small catalogue on this computer."""

from __future__ import annotations

import json
from datetime import date

import pytest
import qgis.utils
from image_collections.algorithms.network import known_catalogues, retries
from image_collections.algorithms.queries import catalogue_search
from image_collections.algorithms.queries.catalogue_search import CollectionChoice
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.tasks import Runs
from image_collections.tests.qgis.ui.catalogue.test_thumbnails import encoded
from image_collections.tests.support.desk import Desk
from image_collections.tests.support.items import asset, item, projection, stored
from image_collections.tests.support.stac_api import Api
from image_collections.tests.support.web_server import Reply
from image_collections.ui.catalogue import form as forms
from image_collections.ui.catalogue import question as questions
from image_collections.ui.catalogue.dialog import SearchDialog
from image_collections.ui.catalogue.model import NAME, PICTURE
from image_collections.ui.catalogue.question import DRAWN, MAP, WHOLE, Question
from image_collections.ui.catalogue.thumbnails import SIDE
from image_collections.ui.dock import CollectionDock
from image_collections.ui.state.session import Session
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLineEdit, QSpinBox, QWidget

LEFT = Qt.MouseButton.LeftButton


def scene(number, address, bbox):
    picture = {"href": f"{address}/t{number}.png", "type": "image/png", "roles": ["thumbnail"]}
    made = item(
        f"S2A_T33TVF_{number:02d}",
        {
            "red": {**asset("a.tif"), "href": f"{address}/a.tif", **projection(9, 9), **stored()},
            "thumbnail": picture,
        },
        date=f"2024-06-{number + 1:02d}T10:00:00Z",
        bbox=bbox,
        **{"eo:cloud_cover": 10.0 * number, "license": "CC-BY-4.0"},
    )
    made["properties"]["providers"] = [{"name": "The makers", "roles": ["producer"]}]
    return {**made, "collection": "scenes", "links": []}


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    """Settings, catalogues and searches of a test alone, and no pauses."""
    kept = {}
    monkeypatch.setattr(questions.stored_defaults, "value", lambda key: kept.get(key, ""))
    monkeypatch.setattr(questions.stored_defaults, "set_value", kept.__setitem__)
    monkeypatch.setattr(known_catalogues, "users_file", lambda: tmp_path / "catalogues.json")
    monkeypatch.setattr(catalogue_search, "searches_folder", lambda: tmp_path / "searches")
    monkeypatch.setattr(retries, "PAUSES", (0.01,))
    return kept


@pytest.fixture
def api():
    with Api([], page=3) as found:
        boxes = [[14.0 + n, 41.0, 14.9 + n, 42.0] for n in range(8)]
        found.items = [scene(n, found.address, box) for n, box in enumerate(boxes)]
        found.collections = {"scenes": {"id": "scenes", "license": "CC-BY-4.0"}}
        listed = {"collections": [{"id": "scenes", "title": "Small scenes"}, {"id": "others"}]}
        found.wrong["/collections"] = Reply(listed)
        for n in range(8):
            found.wrong[f"/t{n}.png"] = Reply(encoded(), headers={"Content-Type": "image/png"})
        yield found


@pytest.fixture
def desk(monkeypatch, qtbot, project):
    desk = Desk()
    monkeypatch.setattr(qgis.utils, "iface", desk)
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.canvas.setExtent(QgsRectangle(10, 35, 30, 50))
    return desk


@pytest.fixture
def session(desk):
    found = Session(desk)
    yield found
    found.stop()


@pytest.fixture
def dialog(desk, session, qtbot):
    found = SearchDialog(desk, session, desk.window)
    found.appear()
    yield found
    if not sip.isdeleted(found):
        found.stop()
    JOBS.stop_all()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def listed(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog._listing is None, timeout=20_000)


def write_address(dialog, qtbot, address):
    line = dialog.form.catalogue.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, address)
    line.editingFinished.emit()
    listed(dialog, qtbot)


def ask(dialog, qtbot, address, **more):
    values = {"collections": "scenes", "area": WHOLE, "limit": 50, **more}
    dialog.form.set_question(Question(address, **values))
    listed(dialog, qtbot)
    qtbot.mouseClick(dialog.search_button, LEFT)


def searched(dialog, qtbot, address, **more):
    ask(dialog, qtbot, address, **more)
    qtbot.waitUntil(lambda: not dialog.is_searching, timeout=30_000)
    return [each.name for each in dialog.results.model.scenes]


def written(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog._writing is None, timeout=20_000)


def bands(desk):
    return [each for each in desk.canvas.scene().items() if isinstance(each, QgsRubberBand)]


# ---- the form ------------------------------------------------------------------------------------


def test_known_catalogues_are_offered_with_their_collections(dialog):
    titles = [
        dialog.form.catalogue.itemText(place) for place in range(dialog.form.catalogue.count())
    ]
    assert "Earth Search" in titles
    assert dialog.form.catalogue_text == "earth-search"
    assert dialog.form.collections == "sentinel-2-l2a"
    place = dialog.form.catalogue.findData("usgs-landsat")
    dialog.form.catalogue.setCurrentIndex(place)
    dialog.form.catalogue.activated.emit(place)
    assert dialog.form.collections == "landsat-c2l2-sr"


def test_titles_of_known_collections_are_translated(dialog, monkeypatch):
    monkeypatch.setattr(forms, "translate_stored", str.upper)
    known = CollectionChoice("cop-dem-glo-30", "Copernicus elevation model, 30 m")
    dialog.form.set_collections([known, CollectionChoice("untitled")])
    shown = [dialog.form.collection.itemText(place) for place in range(2)]
    assert shown == ["COPERNICUS ELEVATION MODEL, 30 M (cop-dem-glo-30)", "untitled"]
    assert dialog.form.collections == "cop-dem-glo-30"


def test_own_catalogues_are_offered(desk, session, tmp_path):
    record = {"key": "mine", "title": "Our archive", "address": "https://stac.test"}
    (tmp_path / "catalogues.json").write_text(json.dumps({"catalogues": [record]}))
    dialog = SearchDialog(desk, session, desk.window)
    dialog.appear()
    assert dialog.form.catalogue.findData("mine") >= 0
    dialog.stop()


def test_a_list_of_catalogues_that_is_damaged_is_told(desk, session, tmp_path):
    (tmp_path / "catalogues.json").write_text("{")
    dialog = SearchDialog(desk, session, desk.window)
    dialog.appear()
    assert "catalogues.json" in dialog.message.text()
    dialog.stop()


def test_a_server_is_asked_for_its_collections(dialog, qtbot, api):
    write_address(dialog, qtbot, api.address)
    form = dialog.form
    offered = [form.collection.itemData(place) for place in range(form.collection.count())]
    assert offered == ["others", "scenes"]
    assert dialog.message.text() == ""


def test_a_collection_stays_in_another_catalogue_that_has_it(dialog, qtbot, api):
    listed = {"collections": [{"id": "heights"}, {"id": "sentinel-2-l2a"}]}
    api.wrong["/collections"] = Reply(listed)
    assert dialog.form.collections == "sentinel-2-l2a"
    write_address(dialog, qtbot, api.address)
    assert dialog.form.collections == "sentinel-2-l2a"


def test_a_server_without_collections_is_told_and_one_may_write_them(dialog, qtbot, api):
    api.wrong["/collections"] = Reply({"description": "nobody lists here"}, 404)
    write_address(dialog, qtbot, api.address)
    assert "nobody lists here" in dialog.message.text()
    assert dialog.form.collections == "*"
    assert searched(dialog, qtbot, api.address)


def test_a_login_is_not_taken_to_another_catalogue(dialog, qtbot, api):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("catalogue")
    config.setConfig("username", "me")
    config.setConfig("password", "secret")
    assert manager.storeAuthenticationConfig(config)
    question = Question("earth-search", "sentinel-2-l2a", authcfg=config.id())
    dialog.form.set_question(question)
    assert dialog.form.question().authcfg == config.id()
    write_address(dialog, qtbot, api.address)
    assert dialog.form.question().authcfg == ""
    manager.removeAuthenticationConfig(config.id())


def test_every_field_has_a_name_and_a_tip(dialog):
    kinds = (QComboBox, QSpinBox, QLineEdit)
    fields = [
        dialog.form.catalogue,
        dialog.form.collection,
        dialog.form.area.choice,
        dialog.form.start,
        dialog.form.end,
        dialog.form.cloud,
        dialog.form.limit,
        dialog.form.login,
        dialog.results.filter,
    ]
    assert any(isinstance(each, kinds) for each in fields)
    for field in fields:
        assert field.accessibleName(), field
        assert field.toolTip(), field
    assert dialog.results.view.accessibleName()


# ---- searching -----------------------------------------------------------------------------------


def test_what_is_found_is_listed_with_pictures_and_rights(dialog, qtbot, api, desk):
    names = searched(dialog, qtbot, api.address)
    assert names == [f"S2A_T33TVF_{n:02d}" for n in range(8)]
    assert "8 of 8 items" in dialog.message.text()
    assert dialog.results.rights.text() == "Licence: CC-BY-4.0\nAttribution: The makers"
    results = dialog.results
    seen = results.view.rows_seen()
    assert 0 < len(seen) < 8
    qtbot.waitUntil(lambda: len(results.thumbnails.pictures) == len(seen), timeout=20_000)
    assert all(not each.isNull() for each in results.thumbnails.pictures.values())
    # The others are loaded when one scrolls to them.
    bar = results.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(results.thumbnails.pictures) == 8, timeout=20_000)
    assert len(bands(desk)) == 3


def test_the_form_says_what_is_searched(dialog, qtbot, api):
    names = searched(
        dialog,
        qtbot,
        api.address,
        area="map",
        start=date(2024, 6, 3),
        end=date(2024, 6, 7),
        max_cloud=40.0,
    )
    assert names == [f"S2A_T33TVF_{n:02d}" for n in (2, 3, 4)]
    body = api.searches()[0].record
    west, south, east, north = body["bbox"]
    # The map may be wider than what it was told to show.
    assert west <= 10
    assert south <= 35
    assert east >= 30
    assert north >= 50
    assert body["datetime"] == "2024-06-03T00:00:00Z/2024-06-07T00:00:00Z"


def test_a_filter_that_nothing_fits_says_so_and_can_be_cleared(dialog, qtbot, api):
    searched(dialog, qtbot, api.address)
    note = dialog.results.no_match
    assert not note.isVisible()
    qtbot.keyClicks(dialog.results.filter, "nowhere")
    assert note.isVisible()
    note.linkActivated.emit("clear")
    assert not note.isVisible()
    assert len(dialog.results.taken()) == 8


def test_rows_are_low_where_there_are_no_pictures(dialog, qtbot, api):
    def height():
        view = dialog.results.view
        return view.visualRect(view.model().index(0, PICTURE)).height()

    searched(dialog, qtbot, api.address)
    assert height() >= SIDE
    qtbot.waitUntil(lambda: dialog.results.thumbnails.is_done, timeout=20_000)
    for n in range(8):
        api.wrong[f"/t{n}.png"] = Reply(b"", 404)
    for each in api.items:
        each["assets"]["thumbnail"]["href"] += "?gone"
    searched(dialog, qtbot, api.address)
    qtbot.waitUntil(lambda: height() < SIDE, timeout=20_000)
    for each in api.items:
        each["assets"].pop("thumbnail")
    searched(dialog, qtbot, api.address)
    assert height() < SIDE


def test_a_search_is_remembered(dialog, qtbot, api, desk, session):
    searched(dialog, qtbot, api.address, max_cloud=33.0, limit=5)
    other = SearchDialog(desk, session, desk.window)
    other.appear()
    listed(other, qtbot)
    question = other.form.question()
    other.stop()
    assert (question.catalogue, question.collections) == (api.address, "scenes")
    assert (question.max_cloud, question.limit, question.area) == (33.0, 5, WHOLE)


def test_a_rectangle_is_drawn_on_the_map(dialog, qtbot, api, desk):
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    ask(dialog, qtbot, api.address, area=DRAWN)
    assert "Draw" in dialog.message.text()
    qtbot.mouseClick(dialog.form.area.draw_button, LEFT)
    tool = desk.canvas.mapTool()
    assert tool is not pan
    tool.extentChanged.emit(QgsRectangle(16.1, 41.2, 16.3, 41.4))
    assert desk.canvas.mapTool() is pan
    qtbot.mouseClick(dialog.search_button, LEFT)
    qtbot.waitUntil(lambda: not dialog.is_searching, timeout=30_000)
    assert [each.name for each in dialog.results.model.scenes] == ["S2A_T33TVF_02"]
    assert api.searches()[0].record["bbox"] == [16.1, 41.2, 16.3, 41.4]


def test_a_map_without_layers_is_no_area(dialog, qtbot, api):
    dialog.form.area._canvas = QgsMapCanvas()
    ask(dialog, qtbot, api.address, area=MAP)
    assert "shows no place yet" in dialog.message.text()
    assert not api.searches()


def test_an_empty_result_is_told(dialog, qtbot, api):
    assert searched(dialog, qtbot, api.address, start=date(2030, 1, 1)) == []
    assert "Nothing was found" in dialog.message.text()
    assert not dialog.add_button.isEnabled()
    assert not dialog.save_button.isEnabled()


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (Reply({"description": "who are you"}, 401), "who are you"),
        (Reply(b"<html><title>Portal</title>Welcome</html>"), "Portal"),
        (Reply({"message": "too much to do"}, 503), "too much to do"),
        (Reply(b"[]"), "no catalogue"),
    ],
    ids=["401", "html", "503", "no catalogue"],
)
def test_what_the_server_says_is_told(dialog, qtbot, api, reply, said):
    api.wrong["/search"] = reply
    assert searched(dialog, qtbot, api.address) == []
    assert said in dialog.message.text()
    assert dialog.search_button.isEnabled()


def test_a_server_that_is_down_is_told(dialog, qtbot):
    with Api([]) as gone:
        address = gone.address
    assert searched(dialog, qtbot, address) == []
    assert "cannot be reached" in dialog.message.text()


def test_a_collection_must_be_there(dialog, qtbot, api):
    ask(dialog, qtbot, api.address)
    qtbot.waitUntil(lambda: not dialog.is_searching)
    dialog.form.collection.setEditText(" ")
    count = len(api.searches())  # pictures of the first one may still be asked for
    qtbot.mouseClick(dialog.search_button, LEFT)
    assert not dialog.is_searching
    assert "COLLECTIONS" in dialog.message.text()
    assert len(api.searches()) == count


# ---- stopping ------------------------------------------------------------------------------------


def stalled(dialog, qtbot, api):
    """Start a search that gets no answer, and wait until the server has been asked."""
    api.wrong["/search"] = Reply(stall=True)
    ask(dialog, qtbot, api.address)
    qtbot.waitUntil(lambda: bool(api.searches()), timeout=20_000)
    assert dialog.is_searching


def test_cancel_ends_a_search_while_the_server_is_silent(dialog, qtbot, api):
    stalled(dialog, qtbot, api)
    qtbot.mouseClick(dialog.cancel_button, LEFT)
    assert not dialog.is_searching
    assert "stopped" in dialog.message.text()
    # Its thread ends while the server still says nothing.
    tasks = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: tasks.countActiveTasks() == 0, timeout=1000)
    api.wrong.clear()
    assert len(searched(dialog, qtbot, api.address)) == 8


@pytest.mark.parametrize("way", ["escape", "close", "stop"])
def test_nothing_runs_when_the_window_is_closed(dialog, qtbot, api, desk, way):
    stalled(dialog, qtbot, api)
    if way == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        getattr(dialog, way)()
    tasks = QgsApplication.taskManager()
    qtbot.waitUntil(lambda: tasks.countActiveTasks() == 0, timeout=1000)
    assert way == "stop" or (not dialog.isVisible() and dialog.results.thumbnails.is_done)
    assert bands(desk) == []
    assert not [each for each in JOBS.records if not each.has_ended]


def test_outlines_are_there_while_the_window_is(dialog, qtbot, api, desk):
    searched(dialog, qtbot, api.address)
    assert len(bands(desk)) == 3
    dialog.close()
    assert bands(desk) == []
    dialog.appear()
    assert len(bands(desk)) == 3
    assert len(dialog.results.model.scenes) == 8


# ---- the table and the map -----------------------------------------------------------------------


def test_map_and_table_point_at_each_other(dialog, qtbot, api, desk):
    searched(dialog, qtbot, api.address)
    results = dialog.results
    desk.canvas.xyCoordinates.emit(QgsPointXY(16.5, 41.5))
    assert results.model.hovered == {2}
    desk.canvas.xyCoordinates.emit(QgsPointXY(0, 0))
    assert results.model.hovered == set()
    filled = results.footprints._bands[2]
    assert filled.asGeometry().isEmpty()
    results.view.entered.emit(results.view.shown.index(0, NAME))  # the newest is above
    box = filled.asGeometry().boundingBox()
    assert (box.xMinimum(), box.xMaximum()) == pytest.approx((21.0, 21.9))


def test_outlines_follow_the_crs_of_the_map(dialog, qtbot, api, desk):
    searched(dialog, qtbot, api.address)
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert dialog.results.footprints.at(QgsPointXY(16.5 * 111319.49, 5_100_000)) == [2]


def test_scenes_are_checked_by_mouse_and_keyboard(dialog, qtbot, api):
    searched(dialog, qtbot, api.address)
    results = dialog.results
    qtbot.mouseClick(results.none_button, LEFT)
    assert results.taken() == []
    assert not dialog.add_button.isEnabled()
    results.view.setCurrentIndex(results.view.shown.index(0, PICTURE))
    qtbot.keyClick(results.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(results.view, Qt.Key.Key_Space)
    assert [each.name[-2:] for each in results.taken()] == ["06", "07"]
    assert "(2)" in dialog.add_button.text()
    qtbot.mouseClick(results.all_button, LEFT)
    qtbot.keyClicks(results.filter, "_03")
    assert [each.name[-2:] for each in results.taken()] == ["03"]


# ---- taking what was found -----------------------------------------------------------------------


def ids(path):
    return [each["id"][-2:] for each in json.loads(path.read_text())["features"]]


def test_scenes_are_saved_as_a_collection_file(dialog, qtbot, api, tmp_path, monkeypatch):
    searched(dialog, qtbot, api.address)
    dialog.results.model.check([0, 1, 2, 3, 4], False)
    path = tmp_path / "mine"
    answer = lambda *_: (str(path), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    qtbot.mouseClick(dialog.save_button, LEFT)
    written(dialog, qtbot)
    assert ids(tmp_path / "mine.json") == ["05", "06", "07"]
    assert "3 images" in dialog.message.text()


def test_a_folder_that_is_not_there_is_told(dialog, qtbot, api, tmp_path):
    searched(dialog, qtbot, api.address)
    (tmp_path / "file").write_text("")
    dialog.save(str(tmp_path / "file" / "x.json"))
    written(dialog, qtbot)
    assert "is a file; choose a folder" in dialog.message.text()


def test_searches_add_up_in_the_scenes_and_can_be_undone(dialog, qtbot, api, session, tmp_path):
    searched(dialog, qtbot, api.address, max_cloud=20.0)
    qtbot.mouseClick(dialog.add_button, LEFT)
    written(dialog, qtbot)
    first = session.settings.file
    folder = tmp_path / "searches"
    assert ids(folder / first.path.rpartition("/")[2]) == ["00", "01", "02"]
    searched(dialog, qtbot, api.address, start=date(2024, 6, 3), max_cloud=40.0)
    qtbot.mouseClick(dialog.add_button, LEFT)
    written(dialog, qtbot)
    path = folder / session.settings.file.path.rpartition("/")[2]
    assert ids(path) == ["00", "01", "02", "03", "04"]
    session.undo()
    assert session.settings.file == first
    assert ids(folder / first.path.rpartition("/")[2]) == ["00", "01", "02"]


# ---- the dock ------------------------------------------------------------------------------------


class Live(QObject):
    refreshed = pyqtSignal(QWidget)
    failed = pyqtSignal(str)
    working = pyqtSignal(bool)
    undrawn = pyqtSignal(str)

    def show(self, request):
        pass

    def hide(self):
        pass

    def layer(self):
        return None


def test_the_dock_opens_the_window_and_closes_it(desk, qtbot, api):
    runs = Runs(desk.window)
    dock = CollectionDock(desk, runs, Live(), desk.window)
    desk.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show()
    menu = dock.scenes.add_button.menu()
    menu.popup(QPoint(0, 0))
    (action,) = [each for each in menu.actions() if each.text().startswith("Search a catalogue")]
    action.trigger()
    menu.close()
    window = dock.search_dialog
    assert window.isVisible()
    searched(window, qtbot, api.address)
    qtbot.mouseClick(window.add_button, LEFT)
    written(window, qtbot)
    qtbot.waitUntil(lambda: len(dock.session.collection.scenes) == 8, timeout=20_000)
    assert all(not each.facts.error for each in dock.session.collection.scenes)
    window.search()
    dock.stop()
    assert not window.isVisible()
    assert bands(desk) == []
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=5000)
    # Nothing of the files was asked for.
    assert not [each for each in api.asked if each.path.endswith(".tif")]
