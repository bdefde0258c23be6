# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock is driven as a user does, with clicks on its widgets."""

from __future__ import annotations

import json
import re
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
import qgis.utils
from image_collections.plugin import scene_reader
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.live.layer import LiveLayer
from image_collections.plugin.shell import Shell
from image_collections.plugin.tasks import Runs
from image_collections.tests.support.desk import Desk
from image_collections.tests.support.items import asset, item, projection, stored, write_items
from image_collections.tests.support.languages import LANGUAGES, spoken
from image_collections.ui.dock import CollectionDock
from image_collections.ui.inspector.inspector import Inspector
from image_collections.ui.state.collection import Collection
from image_collections.ui.state.session import COLLECTION_PARTS
from image_collections.ui.state.settings import settings_from_text, settings_to_text
from image_collections.ui.widgets.column_area import ColumnArea
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QObject, QPoint, QPointF, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QSlider,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

SHAPE = (4, 5)
# Pixels, as a dock is beside a map on a small screen.
NARROW = 320
DAYS = ("2024-05-01", "2024-06-01", "2024-07-01")
CLOUDS = (80.0, 5.0, None)
LEFT_BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(monkeypatch, qtbot, project):
    desk = Desk()
    monkeypatch.setattr(qgis.utils, "iface", desk)
    qtbot.addWidget(desk.window)
    desk.window.show()
    return desk


class StandIn(QObject):
    """Stands in for the live layer: keeps what it was asked to show."""

    refreshed = pyqtSignal(QgsRasterLayer)
    failed = pyqtSignal(str)
    working = pyqtSignal(bool)
    undrawn = pyqtSignal(str)

    def __init__(self):
        super().__init__()
        self.shown = []

    def show(self, request):
        self.shown.append(request)

    def hide(self):
        self.shown.append(None)

    def layer(self):
        return None

    def is_behind(self):
        return False


@pytest.fixture
def live():
    return StandIn()


@pytest.fixture
def make_dock(desk):
    """Make a dock as the plugin does, with a live layer or what stands in for it."""
    made = []

    def make(live):
        runs = Runs(desk.window)
        dock = CollectionDock(desk, runs, live, desk.window)
        desk.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.resize(340, 880)
        dock.show()
        made.append((dock, runs))
        return dock

    yield make
    for dock, runs in made:
        runs.cancel_all()
        dock.stop()
    JOBS.stop_all()


@pytest.fixture
def dock(make_dock, live):
    return make_dock(live)


@pytest.fixture
def real_live(desk, trusted):
    live = LiveLayer(desk.canvas, desk.window)
    yield live
    live.close()


@pytest.fixture
def scenes(make_image, load, project):
    """Three scenes in a group, the first listed on top, as a user has them."""
    random = np.random.default_rng(5)
    group = project.layerTreeRoot().addGroup("Summer")
    layers = []
    for day, cloud in zip(DAYS, CLOUDS):
        bands = {name: random.integers(1, 9000, SHAPE) for name in ("B02", "B03", "B04", "B08")}
        bands["SCL"] = random.choice([4, 4, 4, 9], SHAPE)
        path = make_image(f"T32UMF_{day}.tif", bands)
        if cloud is not None:
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.SetMetadataItem("CLOUD_COVER", str(cloud))
            dataset = None
        layer = QgsRasterLayer(path, f"scene {day}", "gdal")
        project.addMapLayer(layer, False)
        group.insertLayer(0, layer)
        layers.append(layer)
    return layers


def settled(dock, qtbot):
    """Wait until all layers have been looked at and the request is told."""
    qtbot.waitUntil(lambda: dock.scenes.layer_sync.is_done and not dock.session._timer.isActive())


def pick(qtbot, menu, *words):
    """Choose an entry of a menu that is open, by the beginning of its text."""
    for place, word in enumerate(words):
        (action,) = [each for each in menu.actions() if each.text().startswith(word)]
        if place == len(words) - 1:
            qtbot.mouseClick(menu, LEFT_BUTTON, pos=menu.actionGeometry(action).center())
        else:
            menu = action.menu()
            menu.popup(QPoint(10, 10))


def open_menu(button):
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, 0)))
    return menu


def add_group(dock, qtbot, name):
    pick(qtbot, open_menu(dock.scenes.add_button), "Group", name)
    settled(dock, qtbot)


def click_box(qtbot, view, row):
    """Click the check box of a row."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = view.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
    qtbot.mouseClick(view.viewport(), LEFT_BUTTON, pos=box.center())


def choose(qtbot, combo, text):
    """Choose an entry of a combo with the keys."""
    combo.setFocus()
    place = combo.findText(text)
    assert place >= 0, [combo.itemText(row) for row in range(combo.count())]
    combo.showPopup()
    view = combo.view()
    view.setCurrentIndex(combo.model().index(place, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert combo.currentText() == text


def names(dock):
    return [row.name[-10:] for row in dock.scenes.model.rows]


def click_header(qtbot, view, column):
    header = view.header()
    place = QPoint(header.sectionPosition(column) + 4, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT_BUTTON, pos=place)


def test_a_group_is_added_with_what_is_on_top_last(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    assert names(dock) == list(DAYS)
    assert "The last in the list is on top: scene 2024-07-01." in dock.scenes.summary.text()
    model = dock.scenes.model
    assert [model.index(0, column).data() for column in (1, 2, 3)] == [
        "2024-05-01",
        "T32UMF",
        "80 %",
    ]
    assert model.index(2, 3).data() == ""


def test_bands_are_counted_and_classes_not_chosen(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    assert dock.bands.model.index(0).data() == "B02 · 3 of 3 scenes"
    assert dock.bands.model.chosen() == ["B02", "B03", "B04", "B08"]


def test_bands_are_counted_among_the_scenes_that_were_looked_at(dock, scenes, qtbot, monkeypatch):
    add_group(dock, qtbot, "Summer")
    model = dock.bands.model
    monkeypatch.setattr(Collection, "is_known", property(lambda self: False))
    monkeypatch.setattr(Collection, "total", property(lambda self: 0))
    dock.session.changed.emit(COLLECTION_PARTS)
    assert model.index(0).data() == "B02 · 3 of 3 scenes"


def test_true_and_false_colour_are_one_click(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    qtbot.mouseClick(dock.bands.false_colour, LEFT_BUTTON)
    assert dock.bands.model.chosen() == ["B08", "B04", "B03"]
    qtbot.mouseClick(dock.bands.true_colour, LEFT_BUTTON)
    assert dock.bands.model.chosen() == ["B04", "B03", "B02"]


def test_a_click_on_a_header_puts_the_scenes_in_order(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    click_header(qtbot, dock.scenes.view, 3)
    assert names(dock) == [DAYS[2], DAYS[0], DAYS[1]]  # unknown, 80 %, 5 % on top
    click_header(qtbot, dock.scenes.view, 1)
    assert names(dock) == list(DAYS)
    click_header(qtbot, dock.scenes.view, 1)
    assert names(dock) == list(DAYS[::-1])
    settled(dock, qtbot)
    assert dock.request().parameters["LAYERS"] == [layer.id() for layer in scenes[::-1]]


def test_the_request_has_what_belongs_to_the_choice_only(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    request = dock.request()
    assert request.algorithm == "imagecollections:mosaic"
    assert dict(request.parameters) == {
        "LAYERS": [layer.id() for layer in scenes],
        "BANDS": "B02,B03,B04,B08",
        "TOGETHER": False,
        "MASK": "auto",
        "MASK_BUFFER": 0.0,
    }
    choose(qtbot, dock.composite.choice, "Quality mosaic")
    assert dock.request().parameters["QUALITY"] == "(B08 - B04) / (B08 + B04)"
    assert "QUALITY_TARGET" not in dock.request().parameters
    choose(qtbot, dock.composite.form.fields["PREFER"], "Nearest to a target")
    settled(dock, qtbot)
    assert dock.request() is None
    assert dock.actions.message.text() == "Enter a quality target."
    target = dock.composite.form.fields["QUALITY_TARGET"]
    target.box.selectAll()
    qtbot.keyClicks(target.box, "0.5")
    assert dock.request().parameters["QUALITY_TARGET"] == 0.5
    choose(qtbot, dock.composite.choice, "Reduce")
    assert dock.request().parameters["REDUCERS"] == ["median"]
    assert "PERCENTILES" not in dock.request().parameters


def test_every_request_is_accepted_by_its_algorithm(dock, scenes, qtbot, check):
    add_group(dock, qtbot, "Summer")
    for place in range(dock.composite.choice.count()):
        dock.composite.choice.setCurrentIndex(place)
        request = dock.request()
        given = dict(request.parameters)
        assert check(request.algorithm.split(":")[1], given.pop("LAYERS"), **given) == (True, "")


def test_an_expression_is_checked_while_it_is_typed(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    choose(qtbot, dock.composite.choice, "Quality mosaic")
    field = dock.composite.form.fields["QUALITY"]
    assert field.choice.currentText() == "NDVI"
    choose(qtbot, field.choice, "Band B08")
    assert field.value() == "B08"
    field.line.clear()
    qtbot.keyClicks(field.line, "B08 / (B0")
    assert "B0" in field.line._completer.completionPrefix()
    assert "')'" in field.message.text()
    assert not field.message.isHidden()
    qtbot.keyClicks(field.line, "4)")
    assert field.message.isHidden()
    assert field.choice.currentText() == "Expression"
    qtbot.keyClicks(field.line, " + B99")
    assert field.message.text() == "Not every scene that is used has a band 'B99'."
    assert dock.request() is None


def test_indices_are_searched_by_what_they_are_for(dock, scenes, qtbot, check):
    """Only those that the bands of all scenes allow; they go into the text by their key."""
    add_group(dock, qtbot, "Summer")
    choose(qtbot, dock.composite.choice, "Quality mosaic")
    field = dock.composite.form.fields["QUALITY"]
    field.line.clear()
    qtbot.keyClicks(field.line, "2 * two")
    completer = field.line._completer
    assert completer.completionPrefix() == "two"
    assert completer.currentCompletion() == "EVI2: Two-Band Enhanced Vegetation Index (vegetation)"
    completer.activated.emit(completer.currentCompletion())
    assert field.value() == "2 * EVI2"
    field.line.setText("EVI2(L=0.5) + NDVI")
    assert field.message.isHidden()
    request = dock.request()
    given = dict(request.parameters)
    assert check("qualitymosaic", given.pop("LAYERS"), **given) == (True, "")
    for text, words in (
        ("NDMI", "The index NDMI needs a band 'swir16', which not every scene has."),
        ("EVI2(x=1)", "no parameter 'x'"),
        ("XYZ", "a band 'XYZ'"),
    ):
        field.line.setText(text)
        assert words in field.message.text()
        assert dock.request() is None


def test_bands_are_added_in_the_dock(dock, scenes, qtbot, check, project):
    """They stand in the list of bands, and in the request when they are checked."""
    add_group(dock, qtbot, "Summer")
    assert "ADD_BANDS" not in dock.request().parameters
    line = dock.bands.line
    qtbot.keyClicks(line, "vege")
    assert any(
        "NDVI:" in line._completer.completionModel().index(row, 0).data()
        for row in range(line._completer.completionCount())
    )
    line.clear()
    qtbot.keyClicks(line, "NDVI; twice = NDVI * 2")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(dock, qtbot)
    assert {"NDVI", "twice"} <= set(dock.bands.model.common())
    assert dock.request().parameters["ADD_BANDS"] == "NDVI; twice = NDVI * 2"
    assert "NDVI" not in dock.request().parameters["BANDS"].split(",")
    dock.bands.model.choose(["NDVI"])
    settled(dock, qtbot)
    assert dock.session.problem() == ""
    request = dock.request()
    assert request.parameters["BANDS"] == "NDVI"
    given = dict(request.parameters)
    assert check(request.algorithm.split(":")[1], given.pop("LAYERS"), **given) == (True, "")
    saved = dock.session.settings
    assert saved.added == "NDVI; twice = NDVI * 2"
    assert settings_from_text(settings_to_text(saved)) == (saved, ())
    for text, words in (
        ("B08 = NDVI", "There is a band 'B08' already"),
        ("NDMI", "needs a band 'swir16'"),
        ("NDVI; NDVI", "two bands 'NDVI'"),
        ("nonsense", "is no index"),
    ):
        line.setText(text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        settled(dock, qtbot)
        assert words in dock.bands.message.text()
        assert words in dock.session.problem()
        assert dock.request() is None


def test_reducers_are_searched_and_checked(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    choose(qtbot, dock.composite.choice, "Reduce")
    field = dock.composite.form.fields["REDUCERS"]
    qtbot.keyClicks(field.search, "percentile")
    shown = [item for item in field.items() if not item.isHidden()]
    assert "percentile" in [item.data(Qt.ItemDataRole.UserRole) for item in shown]
    assert len(shown) < 6
    (item,) = [each for each in shown if each.data(Qt.ItemDataRole.UserRole) == "percentile"]
    click_box(qtbot, field.list, field.list.row(item))
    assert dock.request().parameters["REDUCERS"] == ["median", "percentile"]
    assert dock.request().parameters["PERCENTILES"] == "10,50,90"


def test_problems_have_a_sign_and_a_reason(dock, make_image, load, qtbot):
    right = load(make_image("a_2024-05-01.tif", {"B4": 1, "B8": 2}))
    undated = load(make_image("b.tif", {"B4": 1, "B8": 2}))
    elsewhere = load(make_image("c_2024-05-02.tif", {"B4": 1, "B8": 2}, crs=32633))
    lacking = load(make_image("d_2024-05-03.tif", {"B4": 1}))
    broken = load(make_image("e_2024-05-04.tif", {"B4": 1, "B8": 2}, crs=None))
    dock.scenes.add_layers([right, undated, elsewhere, lacking, broken])
    settled(dock, qtbot)
    for place in range(2):
        if dock.bands.model.rows[place].name not in dock.bands.model.chosen():
            click_box(qtbot, dock.bands.view, place)
    settled(dock, qtbot)
    model = dock.scenes.model
    signs = [model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) for row in range(5)]
    assert [sign is not None for sign in signs] == [False, True, True, True, True]
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(5)]
    assert "No date is known" in tips[1]
    assert "EPSG:32633" in tips[2]
    assert "EPSG:32632" in tips[2]
    assert "Band B8 is missing" in tips[3]
    assert "no coordinate reference system" in tips[4]
    assert [row.id for row in model.collection.used] == [
        layer.id() for layer in (right, undated, elsewhere, lacking)
    ]
    assert dock.request() is None
    click_box(qtbot, dock.scenes.view, 3)
    settled(dock, qtbot)
    assert dock.request().parameters["LAYERS"] == [
        layer.id() for layer in (right, undated, elsewhere)
    ]
    assert dock.bands.model.index(1).data() == "B8 · 3 of 3 scenes"


def test_the_filter_says_which_scenes_take_part(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    qtbot.mouseClick(dock.scenes.filter_button, LEFT_BUTTON)
    qtbot.keyClicks(dock.scenes.filter_bar.text, "t32 07-01")
    assert dock.scenes.view.model().rowCount() == 1
    assert [row.id for row in dock.session.collection.used] == [scenes[2].id()]
    dock.scenes.filter_bar.text.clear()
    from qgis.PyQt.QtCore import QDate

    dock.scenes.filter_bar.start.setDate(QDate(2024, 6, 1))
    assert [row.id for row in dock.session.collection.used] == [layer.id() for layer in scenes[1:]]
    qtbot.mouseClick(dock.scenes.filter_button, LEFT_BUTTON)
    assert len(dock.session.collection.used) == 3


def test_a_file_and_its_layer_are_one_scene(dock, scenes):
    paths = [layer.source() for layer in scenes]
    dock.scenes.add_files(paths)
    dock.session.check_scenes(dock.session.collection.scenes[:1], False)
    dock.scenes.add_layers([scenes[1], scenes[0]])
    chosen = dock.session.settings.scenes
    assert [each.id for each in chosen] == [scenes[0].id(), scenes[1].id(), paths[2]]
    assert [each.is_checked for each in chosen] == [False, True, True]
    dock.scenes.add_files(paths)
    assert dock.session.settings.scenes == chosen


def test_a_filter_that_nothing_fits_says_so_and_can_be_cleared(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    qtbot.mouseClick(dock.scenes.filter_button, LEFT_BUTTON)
    note = dock.scenes.no_match
    assert not note.isVisible()
    qtbot.keyClicks(dock.scenes.filter_bar.text, "nowhere")
    assert note.isVisible()
    note.linkActivated.emit("clear")
    assert not note.isVisible()
    assert dock.scenes.view.model().rowCount() == 3
    assert dock.scenes.filter_bar.text.value() == ""


def test_the_list_follows_the_project(dock, scenes, qtbot, project):
    add_group(dock, qtbot, "Summer")
    scenes[0].setName("renamed 2023-01-01")
    settled(dock, qtbot)
    assert dock.scenes.model.rows[0].name == "renamed 2023-01-01"
    project.removeMapLayer(scenes[1].id())
    assert len(dock.scenes.model.rows) == 2
    settled(dock, qtbot)
    assert dock.bands.model.index(0).data() == "B02 · 2 of 2 scenes"


def test_rows_are_dragged(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    model = dock.scenes.model
    data = model.mimeData([model.index(2, 0), model.index(2, 1)])
    from qgis.PyQt.QtCore import QModelIndex

    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert names(dock) == [DAYS[2], DAYS[0], DAYS[1]]
    assert "on top: scene 2024-06-01" in dock.scenes.summary.text()


def test_everything_is_saved_with_the_project_and_comes_back(
    dock, scenes, qtbot, project, tmp_path
):
    add_group(dock, qtbot, "Summer")
    click_header(qtbot, dock.scenes.view, 3)
    click_box(qtbot, dock.scenes.view, 0)
    qtbot.mouseClick(dock.bands.false_colour, LEFT_BUTTON)
    choose(qtbot, dock.composite.choice, "Quality mosaic")
    choose(qtbot, dock.composite.form.fields["PREFER"], "Lowest")
    settled(dock, qtbot)
    before = dock.request()
    assert len(before.parameters["LAYERS"]) == 2
    assert project.isDirty()
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    project.clear()
    settled(dock, qtbot)
    assert dock.request() is None
    assert not dock.scenes.model.rows
    assert dock.composite.choice.currentText() == "Mosaic"
    assert not project.isDirty()
    assert project.read(path)
    settled(dock, qtbot)
    assert dock.request() == before
    assert len(dock.scenes.model.rows) == 3
    assert not project.isDirty()


def test_an_unreadable_state_is_an_empty_dock(dock, project, qtbot):
    project.writeEntry("image_collections", "/dock", "{ no")
    dock._project_state.load()
    assert dock.request() is None
    project.writeEntry("image_collections", "/dock", json.dumps([1]))
    dock._project_state.load()
    assert dock.request() is None


def read_array(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def jobs_have_ended():
    return all(record.has_ended for record in JOBS.records)


def run_to(dock, qtbot, path, page=""):
    """Click Run, write the path, and that of a page if there is one, and run."""
    from image_collections.ui.running.destination import DestinationDialog

    qtbot.mouseClick(dock.actions.run_button, LEFT_BUTTON)
    (dialog,) = dock.findChildren(DestinationDialog)
    dialog.widgets["OUTPUT"].setValue(str(path))
    if page:
        dialog.widgets["PAGE"].setValue(page)
    layers = set(QgsProject.instance().mapLayers())
    qtbot.mouseClick(dialog.run_button, LEFT_BUTTON)
    qtbot.waitUntil(jobs_have_ended, timeout=20000)
    QApplication.processEvents()
    return [
        layer
        for layer_id, layer in QgsProject.instance().mapLayers().items()
        if layer_id not in layers
    ]


def test_the_page_of_a_run_is_shown(make_dock, live, scenes, qtbot, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not shown.append(url))
    dock = make_dock(live)
    add_group(dock, qtbot, "Summer")
    page = str(tmp_path / "page.html")
    run_to(dock, qtbot, tmp_path / "mosaic.tif", page)
    assert shown == [QUrl.fromLocalFile(page)]


def test_clicks_lead_from_a_group_to_a_result(
    make_dock, real_live, scenes, qtbot, tmp_path, project
):
    dock = make_dock(real_live)
    add_group(dock, qtbot, "Summer")
    click_header(qtbot, dock.scenes.view, 3)
    click_header(qtbot, dock.scenes.view, 1)
    qtbot.mouseClick(dock.bands.true_colour, LEFT_BUTTON)
    choose(qtbot, dock.composite.choice, "Quality mosaic")
    choose(qtbot, dock.composite.form.fields["QUALITY"].choice, "NDVI")
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    highest = live_pixels(real_live)
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        choose(qtbot, dock.composite.form.fields["PREFER"], "Lowest")
    shown = live_pixels(real_live)
    assert not np.array_equal(shown, highest)
    (result,) = run_to(dock, qtbot, tmp_path / "run.tif")
    np.testing.assert_array_equal(read_array(tmp_path / "run.tif"), shown)
    assert result.name() == "Quality mosaic of 3 scenes, 2024-05 to 2024-07"
    assert band_names(tmp_path / "run.tif") == ["B04", "B03", "B02"]
    np.testing.assert_array_equal(shown, lowest_ndvi(scenes))
    tree = [node.name() for node in project.layerTreeRoot().children()]
    assert tree.index(result.name()) < tree.index(real_live.layer().name()) < tree.index("Summer")
    qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    assert real_live.layer() is None


def test_what_is_shown_is_chosen_apart_from_the_bands(
    make_dock, real_live, scenes, qtbot, tmp_path
):
    dock = make_dock(real_live)
    add_group(dock, qtbot, "Summer")
    shown = dock.bands.shown.choice
    model = shown.model()
    usable = [shown.itemData(n) for n in range(shown.count()) if model.item(n).isEnabled()]
    assert usable == ["", "natural", "false_colour"]
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    assert real_live.layer().renderer().redBand() == 3
    shown.setCurrentIndex(shown.findData("false_colour"))
    shown.activated.emit(shown.currentIndex())
    assert real_live.layer().renderer().redBand() == 4
    (result,) = run_to(dock, qtbot, tmp_path / "run.tif")
    assert result.renderer().redBand() == 4
    dock.session.undo()
    assert shown.currentData() == ""
    assert real_live.layer().renderer().redBand() == 3


def test_a_live_layer_that_is_behind_says_so_on_the_map_and_in_the_dock(
    make_dock, real_live, scenes, qtbot, monkeypatch
):
    dock = make_dock(real_live)
    note = dock.actions.stale
    add_group(dock, qtbot, "Summer")
    dock.bands.model.check_all(False)
    settled(dock, qtbot)
    assert note.isHidden()  # there is no live layer that could be behind
    dock.bands.model.check_all(True)
    settled(dock, qtbot)
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    assert note.isHidden()
    dock.bands.model.check_all(False)
    settled(dock, qtbot)
    assert not note.isHidden()
    assert not note.on_map.isHidden()
    assert note.on_map.parent() is dock._iface.mapCanvas()
    dock.session.undo()
    settled(dock, qtbot)
    assert note.isHidden()
    assert note.on_map.isHidden()
    real_live.failed.emit("The project cannot be saved.")
    assert note.isHidden()
    real_live.working.emit(True)
    real_live.failed.emit("An image is gone.")
    assert not note.isHidden()
    real_live.refreshed.emit(real_live.layer())
    assert note.isHidden()
    dock.bands.model.check_all(False)
    settled(dock, qtbot)
    qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    assert note.isHidden()


def live_pixels(live):
    return read_array(live.layer().source())


def band_names(path):
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(n + 1).GetDescription() for n in range(dataset.RasterCount)]


def lowest_ndvi(layers):
    """The slow way: pixel by pixel, over scenes that are not cloudy there."""
    stacks = [read_array(layer.source()).astype(float) for layer in layers]
    result = np.zeros((3, *SHAPE))
    for row in range(SHAPE[0]):
        for column in range(SHAPE[1]):
            best = np.inf
            for blue, green, red, nir, scl in (stack[:, row, column] for stack in stacks):
                if scl == 9:
                    continue
                ndvi = (nir - red) / (nir + red)
                if ndvi <= best:  # of equal ones the last
                    best = ndvi
                    result[:, row, column] = red, green, blue
    return result


def test_live_goes_off_when_its_layer_is_removed(make_dock, real_live, scenes, qtbot, project):
    dock = make_dock(real_live)
    add_group(dock, qtbot, "Summer")
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    assert real_live.layer().id() not in [row.id for row in dock.scenes.model.rows]
    (entry,) = [
        action
        for action in open_menu(dock.scenes.add_button).actions()
        if action.text().startswith("Visible")
    ]
    assert entry.text() == "Visible layers (3)"  # the live layer is none of the scenes
    dock.scenes.add_button.menu().close()
    project.removeMapLayer(real_live.layer().id())
    assert not dock.actions.is_live
    assert real_live.layer() is None


def test_a_project_opens_with_live_on_and_its_layer_untouched(
    make_dock, real_live, scenes, qtbot, project, tmp_path
):
    dock = make_dock(real_live)
    add_group(dock, qtbot, "Summer")
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    settled(dock, qtbot)
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    project.clear()
    settled(dock, qtbot)
    assert not dock.actions.is_live
    assert project.read(path)
    with qtbot.assertNotEmitted(real_live.refreshed, wait=1000):
        settled(dock, qtbot)
    assert dock.actions.is_live
    assert real_live.layer() is not None
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.bands.true_colour, LEFT_BUTTON)


def open_again(dock, qtbot, project, path):
    assert project.write(path)
    project.clear()
    settled(dock, qtbot)
    assert project.read(path)
    settled(dock, qtbot)


def test_a_project_without_a_composite_opens_and_its_live_layer_follows_the_first_one(
    make_dock, real_live, scenes, qtbot, project, tmp_path
):
    dock = make_dock(real_live)
    add_group(dock, qtbot, "Summer")
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    dock.bands.model.check_all(False)
    settled(dock, qtbot)
    open_again(dock, qtbot, project, str(tmp_path / "project.qgz"))
    assert dock.actions.is_live
    assert not dock.actions.stale.isHidden()
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.bands.true_colour, LEFT_BUTTON)
    assert band_names(real_live.layer().source()) == ["B04", "B03", "B02"]
    assert dock.actions.stale.isHidden()


def test_a_live_layer_whose_scenes_were_removed_is_known_when_its_project_is_opened(
    make_dock, real_live, scenes, qtbot, project, tmp_path
):
    dock = make_dock(real_live)
    add_group(dock, qtbot, "Summer")
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    layer_id = real_live.layer().id()
    dock.scenes.model.remove(range(len(dock.scenes.model.rows)))
    settled(dock, qtbot)
    open_again(dock, qtbot, project, str(tmp_path / "project.qgz"))
    assert real_live.layer().id() == layer_id
    assert dock.actions.is_live
    assert not dock.actions.stale.isHidden()
    assert dock.scenes.first_steps.isVisibleTo(dock.scenes)
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        add_group(dock, qtbot, "Summer")
    assert real_live.layer().id() == layer_id
    assert dock.actions.stale.isHidden()
    qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    assert real_live.layer() is None


def test_a_live_layer_that_could_not_follow_follows_when_its_project_is_opened(
    make_dock, real_live, scenes, qtbot, project, tmp_path
):
    dock = make_dock(real_live)
    add_group(dock, qtbot, "Summer")
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, LEFT_BUTTON)
    image = Path(scenes[0].source())
    image.rename(image.with_suffix(".gone"))
    with qtbot.waitSignal(real_live.failed, timeout=20000):
        qtbot.mouseClick(dock.bands.true_colour, LEFT_BUTTON)
    assert real_live.is_behind()
    image.with_suffix(".gone").rename(image)
    with qtbot.waitSignal(real_live.refreshed, timeout=20000):
        open_again(dock, qtbot, project, str(tmp_path / "project.qgz"))
    assert band_names(real_live.layer().source()) == ["B04", "B03", "B02"]
    assert not real_live.is_behind()


def test_what_goes_wrong_is_said_until_a_run_goes_well(dock, scenes, qtbot, desk, tmp_path):
    add_group(dock, qtbot, "Summer")
    assert run_to(dock, qtbot, scenes[0].source()) == []
    assert "is a file of the input image" in desk.bar.currentItem().text()
    assert dock.actions.run_button.isEnabled()
    assert run_to(dock, qtbot, tmp_path / "made.tif") != []
    assert not [each for each in desk.bar.items() if "is a file of" in each.text()]


def test_open_as_algorithm_fills_in_the_dialog(dock, scenes, qtbot, desk, monkeypatch):
    from processing.gui import AlgorithmDialog as module  # noqa: N813
    from processing.gui import ParametersPanel as panel  # noqa: N813
    from processing.tools import general

    for each in (module, panel, general):
        monkeypatch.setattr(each, "iface", desk)
    add_group(dock, qtbot, "Summer")
    choose(qtbot, dock.composite.choice, "Reduce")
    settled(dock, qtbot)
    qtbot.mouseClick(dock.actions.open_button, LEFT_BUTTON)
    (dialog,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, module.AlgorithmDialog)
    ]
    found = dialog.createProcessingParameters()
    assert len(found["LAYERS"]) == 3
    assert found["BANDS"] == "B02,B03,B04,B08"
    assert found["REDUCERS"] == ["median"]
    assert found["MASK"] == "auto"
    dialog.close()


def test_the_inspector_asks_what_the_dock_would_make(dock, scenes, qtbot, desk):
    add_group(dock, qtbot, "Summer")
    settled(dock, qtbot)
    desk.canvas.setDestinationCrs(scenes[0].crs())
    shell = Shell(desk)
    inspector = Inspector(shell, dock)

    def ask():
        inspector.inspect(scenes[0].extent().center())
        qtbot.waitUntil(lambda: inspector._task is None, timeout=10000)
        QApplication.processEvents()
        assert inspector.panel.message.text().startswith("Dock: ")
        table = inspector.panel.table
        # The composite, and a row for each scene that takes part.
        assert table.rowCount() == 1 + len(scenes)
        return [table.horizontalHeaderItem(place).text() for place in range(table.columnCount())]

    try:
        columns = ask()
        assert {"B02", "B08"} <= set(columns)
        choose(qtbot, dock.composite.choice, "Quality mosaic")
        settled(dock, qtbot)
        assert set(ask()) > set(columns)  # and the quality
    finally:
        shell.close()


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_narrow_dock_cuts_nothing_off(language, make_dock, live, scenes, qtbot, tmp_path):
    def check():
        dock.resize(NARROW, 880)
        QApplication.processEvents()
        wide = {
            (each.objectName(), type(each).__name__, hasattr(each, "text") and each.text())
            for each in dock.findChildren(QWidget)
            if each.isVisible() and each.mapTo(dock, QPoint(each.width(), 0)).x() > NARROW
        }
        assert dock.width() == NARROW
        assert not wide

    with spoken(language, tmp_path):
        dock = make_dock(live)
        dock.setFloating(True)
        for section in dock.findChildren(QgsCollapsibleGroupBox):
            section.setCollapsed(False)
        check()  # with the buttons of an empty one
        scenes[0].setName("S2A_MSIL2A_20240512T103021_N0510_R108_T32UMF_20240512T162051")
        dock.scenes.add_layers(scenes)
        dock.scenes.filter_button.setChecked(True)
        settled(dock, qtbot)
        for place in range(dock.composite.choice.count()):
            dock.composite.choice.setCurrentIndex(place)
            check()


def test_a_folder_is_collected_and_added_oldest_first(dock, make_image, qtbot, tmp_path, project):
    from image_collections.ui.running.destination import DestinationDialog

    for day in DAYS:
        make_image(f"products/scene_{day}.tif", {"B4": 1, "B8": 2})
    dock.scenes.add_button.folder_chosen.emit(str(tmp_path / "products"))
    (dialog,) = dock.findChildren(DestinationDialog)
    qtbot.mouseClick(dialog.run_button, LEFT_BUTTON)
    qtbot.waitUntil(jobs_have_ended, timeout=20000)
    settled(dock, qtbot)
    assert [row.date.isoformat() for row in dock.scenes.model.rows] == list(DAYS)
    assert project.layerTreeRoot().findGroup("products") is not None


def test_files_become_layers_in_a_group(dock, make_image, qtbot, tmp_path, project):
    paths = [make_image(f"{day}.tif", {"B4": 1}) for day in DAYS]
    bad = tmp_path / "no.tif"
    bad.write_text("no raster")
    with qtbot.waitSignal(dock.scenes.add_button.refused) as signal:
        dock.scenes.add_button.load_files([*paths, str(bad)])
    assert signal.args == [[str(bad)]]
    settled(dock, qtbot)
    assert names(dock) == list(DAYS)
    group = project.layerTreeRoot().findGroup("Scenes")
    assert [node.name() for node in group.children()] == list(DAYS[::-1])
    assert not group.isExpanded()
    assert not any(node.isVisible() for node in group.children())
    assert not JOBS.records
    dock.scenes.chosen._load([("one", paths[0]), ("other", make_image("other.tif", {"B4": 1}))])
    qtbot.waitUntil(lambda: len(group.children()) == len(DAYS) + 1)
    shown = [node.name() for node in group.children() if node.isVisible()]
    assert shown == ["other"]  # and no other one with it


def test_loading_ends_with_the_project(dock, make_image, qtbot, project):
    first = make_image("000.tif", {"B4": 1})
    paths = [first.replace("000", f"{number:03}") for number in range(80)]
    for path in paths[1:]:
        shutil.copy(first, path)
    loading = dock.scenes.add_button
    loading.load_files(paths)
    with qtbot.waitSignal(loading._loading.ended, timeout=20000) as signal:
        qtbot.waitUntil(lambda: project.count() > 3, timeout=20000)
        assert project.count() < len(paths)
        project.clear()
    assert signal.args == [[], ""]
    settled(dock, qtbot)
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks(), timeout=20000)
    assert not project.count()
    assert not names(dock)
    # And so it does where there is nothing to open.
    loading.load_files(paths[:3])
    qtbot.waitUntil(lambda: project.count() == 3, timeout=20000)
    loading.load_files(paths[:3])
    project.clear()
    settled(dock, qtbot)
    assert not names(dock)


def test_a_dock_that_was_just_made_says_why_nothing_can_be_run(dock):
    assert dock.actions.message.text() == "Add scenes, and check at least one."
    assert not dock.actions.message.isHidden()
    assert not dock.actions.run_button.isEnabled()
    assert not QgsProject.instance().isDirty()


def test_hundreds_of_files_are_each_looked_at_once_with_a_count_and_stop(
    dock, qtbot, make_image, monkeypatch
):
    looks = []
    gate = threading.Event()
    known = scene_reader.plain_file

    def slow(path):
        looks.append(path)
        if len(looks) > 60:
            gate.wait(20)
        return known(path)

    monkeypatch.setattr(scene_reader, "plain_file", slow)
    first = make_image("a_2024-05-01.tif", {"B4": 1})
    paths = [first]
    for number in range(199):
        paths.append(first.replace("a_", f"{number:03}_"))
        shutil.copy(first, paths[-1])
    dock.scenes.add_files(paths)
    qtbot.waitUntil(
        lambda: re.search(r": \d\d of 200$", dock.session.problem()) is not None, timeout=20000
    )

    def working():
        # One may have ended before all files were asked for; another one has taken its place then.
        return [each for each in JOBS.records if not each.has_ended]

    qtbot.waitUntil(
        lambda: any(20 <= (each.progress or 0) <= 40 for each in working()), timeout=20000
    )
    (record,) = working()
    record.stop()
    gate.set()
    qtbot.waitUntil(lambda: dock.scenes.layer_sync.is_done, timeout=20000)
    settled(dock, qtbot)
    left = len(dock.scenes.model.rows)
    assert 20 <= left < 100
    assert len(looks) == len(set(looks))
    before = len(looks)
    dock.scenes.add_files(paths)
    qtbot.waitUntil(lambda: dock.scenes.layer_sync.is_done, timeout=20000)
    assert len(dock.scenes.model.rows) == 200
    assert len(looks) - before == 200


def test_what_is_set_is_undone_and_made_again_with_the_usual_keys(dock, scenes, qtbot):
    add_group(dock, qtbot, "Summer")
    qtbot.mouseClick(dock.bands.true_colour, LEFT_BUTTON)
    choose(qtbot, dock.composite.choice, "Reduce")
    buffer = dock.masks.form.fields["MASK_BUFFER"].box
    for number in (10, 20, 30):
        buffer.setValue(number)
    click_box(qtbot, dock.scenes.view, 1)
    settled(dock, qtbot)
    last = dock.request()
    dock.activateWindow()
    dock.scenes.view.setFocus()

    def press(key):
        qtbot.keyClick(dock.scenes.view, key, Qt.KeyboardModifier.ControlModifier)
        settled(dock, qtbot)

    press(Qt.Key.Key_Z)
    assert len(dock.request().parameters["LAYERS"]) == 3
    press(Qt.Key.Key_Z)  # the three steps of one number
    assert dock.request().parameters["MASK_BUFFER"] == 0
    assert buffer.value() == 0
    press(Qt.Key.Key_Z)
    assert dock.composite.choice.currentText() == "Mosaic"
    press(Qt.Key.Key_Z)
    assert dock.bands.model.chosen() == ["B02", "B03", "B04", "B08"]
    press(Qt.Key.Key_Z)
    assert dock.scenes.model.rows == []
    assert not dock.undo.undo.isEnabled()
    for _ in range(5):
        dock.undo.redo.trigger()
    settled(dock, qtbot)
    assert dock.request() == last
    assert not dock.undo.redo.isEnabled()
    # All of it is known still.
    assert dock.scenes.layer_sync.is_done


def test_scenes_that_were_taken_off_come_back_without_a_look(dock, scenes, qtbot, monkeypatch):
    add_group(dock, qtbot, "Summer")
    settled(dock, qtbot)
    looks = []
    monkeypatch.setattr(dock.scenes.layer_sync.reader, "look", lambda *each: looks.append(each))
    dock.scenes.view.selectAll()
    qtbot.mouseClick(dock.scenes.remove_button, LEFT_BUTTON)
    assert dock.session.problem() == "Add scenes, and check at least one."
    dock.undo.undo.trigger()
    settled(dock, qtbot)
    assert len(dock.request().parameters["LAYERS"]) == 3
    assert looks == []


def test_a_layer_that_is_gone_does_not_come_back(dock, scenes, qtbot, project):
    add_group(dock, qtbot, "Summer")
    qtbot.mouseClick(dock.bands.true_colour, LEFT_BUTTON)
    project.removeMapLayer(scenes[1].id())
    dock.undo.undo.trigger()
    settled(dock, qtbot)
    assert [row.id for row in dock.scenes.model.rows] == [scenes[0].id(), scenes[2].id()]


def test_files_are_scenes_and_no_layers(dock, make_image, qtbot, tmp_path, project):
    paths = [make_image(f"{day}.tif", {"B4": 1}) for day in DAYS]
    bad = tmp_path / "no.tif"
    bad.write_text("no raster")
    dock.scenes.add_button.files_chosen.emit([*paths, str(bad)])
    settled(dock, qtbot)
    assert [row.name for row in dock.scenes.model.rows][:3] == list(DAYS)
    assert project.mapLayers() == {}
    assert dock.request().parameters["LAYERS"] == paths
    (problem,) = dock.scenes.model.problems(str(bad))
    assert problem.stops
    path = str(tmp_path / "project.qgz")
    before = dock.request()
    assert project.write(path)
    project.clear()
    settled(dock, qtbot)
    assert dock.scenes.model.rows == []
    assert project.read(path)
    settled(dock, qtbot)
    assert dock.request() == before


def test_a_collection_file_is_scenes_by_its_items(dock, make_image, qtbot, tmp_path, check):
    paths = [make_image(f"{day}.tif", {"B4": 7}) for day in DAYS]
    found = [
        item(day, {"B4": asset(Path(path).name)}, date=f"{day}T10:00:00Z")
        for day, path in zip(DAYS, paths)
    ]
    path = write_items(tmp_path / "items.json", found)
    dock.scenes.add_button.collection_chosen.emit(path)
    settled(dock, qtbot)
    assert names(dock) == list(DAYS)
    click_box(qtbot, dock.scenes.view, 1)
    settled(dock, qtbot)
    request = dock.request()
    assert request.parameters["COLLECTION"] == path
    assert request.parameters["FILTER"] == f"not name in '{DAYS[1]}'"
    given = dict(request.parameters)
    assert check("mosaic", given.pop("LAYERS"), **given) == (True, "")
    dock.undo.undo.trigger()
    dock.undo.undo.trigger()
    assert dock.scenes.model.rows == []
    dock.scenes.add_button.collection_chosen.emit(str(tmp_path / "nothing.json"))
    settled(dock, qtbot)
    assert "nothing.json" in dock.actions.message.text()


@pytest.mark.parametrize("is_known", [False, True])
def test_an_item_that_is_a_layer_too_is_listed_once(
    dock, make_image, load, qtbot, tmp_path, is_known
):
    paths = [make_image(f"{day}.tif", {"B4": 7}) for day in DAYS]
    more = {**stored(), **projection(5, 4)} if is_known else {}
    found = [
        item(day, {"B4": asset(Path(path).name, **more)}) for day, path in zip(DAYS[:2], paths)
    ]
    layers = [load(path) for path in paths[1:]]
    dock.scenes.add_layers(layers)
    dock.scenes.add_button.collection_chosen.emit(write_items(tmp_path / "items.json", found))
    settled(dock, qtbot)
    assert [row.kind for row in dock.scenes.model.rows] == ["item", "item", "layer"]
    assert dock.scenes.model.summary().startswith("3 of 3 scenes.")
    assert dock.request().parameters["LAYERS"] == [layers[1].id()]
    # In another order, and without the items, both layers are still there.
    dock.scenes.model.sort(0, Qt.SortOrder.DescendingOrder)
    dock.scenes.model.remove([0])
    settled(dock, qtbot)
    assert {row.id for row in dock.scenes.model.rows} == {layer.id() for layer in layers}


def test_a_scene_that_is_no_layer_is_shown_on_the_map(dock, make_image, qtbot, tmp_path, project):
    path = make_image("2024-05-01.tif", {"B4": 7})
    make_image("2024-06-01.tif", {"B4": 8})
    found = [item("inside", {"B4": asset("2024-06-01.tif")})]
    dock.scenes.add_button.collection_chosen.emit(write_items(tmp_path / "items.json", found))
    dock.scenes.add_button.files_chosen.emit([path])
    settled(dock, qtbot)
    view = dock.scenes.view
    place = view.visualRect(view.model().index(0, 1)).center()
    qtbot.mouseClick(view.viewport(), LEFT_BUTTON, pos=place)
    qtbot.mouseDClick(view.viewport(), LEFT_BUTTON, pos=place)
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=10000)
    dock.scenes.view.map_wanted.emit([1])
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 2, timeout=10000)
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert layers["inside"].dataProvider().sample(layers["inside"].extent().center(), 1)[0] == 8
    assert layers["2024-05-01"].source() == path
    # The scenes of the list are what they were.
    assert [row.kind for row in dock.scenes.model.rows] == ["item", "file"]
    project.layerTreeRoot().findLayer(layers["inside"].id()).setItemVisibilityChecked(False)


def test_check_shows_the_report_of_what_takes_part(dock, scenes, make_image, qtbot):
    from image_collections.ui.scenes.chosen import ReportDialog

    assert not dock.scenes.check_button.isEnabled()
    add_group(dock, qtbot, "Summer")
    dock.scenes.add_button.files_chosen.emit([make_image("undated.tif", {"B02": 1})])
    settled(dock, qtbot)
    qtbot.mouseClick(dock.scenes.check_button, LEFT_BUTTON)
    qtbot.waitUntil(lambda: dock.findChildren(ReportDialog) != [], timeout=10000)
    (dialog,) = dock.findChildren(ReportDialog)
    text = dialog.text.toPlainText()
    assert "Look at" in text
    assert "undated" in text
    assert all(f"scene {day}" in text for day in DAYS)
    dialog.close()


def test_the_wheel_scrolls_the_dock_and_changes_no_field(dock, scenes, qtbot):
    choice = dock.findChild(QComboBox, "composite")
    choice.setCurrentIndex(choice.findData("qualitymosaic"))
    settled(dock, qtbot)
    column = dock.findChild(ColumnArea).widget()
    fields = column.findChildren((QAbstractSpinBox, QComboBox, QSlider))
    names = {each.objectName() for each in fields}
    assert {"shown", "composite", "mask", "quality", "scores-target"} <= names
    for field in fields:
        field.clearFocus()
        assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus, field.objectName()
        before = shown_in(field)
        for step in (-120, 120):
            turn_wheel(field, step)
            assert shown_in(field) == before, field.objectName()


def shown_in(field):
    return field.currentText() if isinstance(field, QComboBox) else field.property("value")


def turn_wheel(widget, step):
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, step),
        QPoint(0, step),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turn)


def test_a_preset_that_sets_advanced_parameters_unfolds_them(dock):
    box, menu = dock.advanced_box, dock.composite.presets.menu()
    assert box.isCollapsed()
    for name, is_folded in (("Clear median", True), ("Newest clear pixel", False)):
        menu.aboutToShow.emit()
        next(each for each in menu.actions() if each.text() == name).trigger()
        assert box.isCollapsed() is is_folded
