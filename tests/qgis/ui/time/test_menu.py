# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composites by period are offered to be played; menus play and save what the map shows."""

from __future__ import annotations

from datetime import datetime

import pytest
from image_collections.algorithms.results.announcements import ANNOUNCEMENTS
from image_collections.algorithms.results.temporal import PERIOD, set_period
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.tests.support.gif_reader import pictures
from image_collections.ui.time.dialog import AnimationDialog
from image_collections.ui.time.menu import PANEL, TimeMenu
from qgis.core import QgsDateTimeRange, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDateTime, QSize
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QDockWidget,
    QMessageBox,
    QProgressBar,
    QPushButton,
)

MODES = QgsTemporalNavigationObject.NavigationMode


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made.window)
    made.window.show()
    made.canvas.resize(300, 200)
    made.panel = QDockWidget(made.window)
    made.panel.setObjectName(PANEL)
    made.panel.hide()
    return made


@pytest.fixture
def menu(desk):
    with Shell(desk) as shell:
        made = shell.own(TimeMenu(desk), TimeMenu.stop)
        made.add_to(shell)
    yield made
    shell.close()
    JOBS.stop_all()


@pytest.fixture
def composites(make_image, load, desk):
    """Return two composites of periods, on the map."""
    layers = []
    for month in (5, 6):
        layer = load(make_image(f"2024-0{month}.tif", [month * 20], dtype="uint8"))
        set_period(layer, datetime(2024, month, 1), datetime(2024, month + 1, 1))
        layer.setCustomProperty(PERIOD, layer.name())
        layers.append(layer)
    desk.canvas.setDestinationCrs(layers[0].crs())
    desk.canvas.setLayers(layers)
    desk.canvas.setExtent(layers[0].extent())
    return layers


def announce(layers):
    ANNOUNCEMENTS.periods_loaded.emit([layer.id() for layer in layers])


def button(desk, name):
    return desk.bar.currentItem().findChild(QPushButton, name)


def test_periods_set_the_controller_and_are_offered(desk, menu, composites):
    announce(composites)
    controller = desk.canvas.temporalController()
    assert controller.totalFrameCount() == 2
    assert controller.navigationMode() == MODES.NavigationOff
    assert desk.bar.currentItem().text() == "2 periods: 2024-05 is the first, 2024-06 the last."
    button(desk, "play").click()
    assert controller.navigationMode() == MODES.Animated
    assert controller.animationState() == QgsTemporalNavigationObject.AnimationState.Forward
    assert desk.panel.isVisible()


def test_images_below_that_show_through_are_told(desk, menu, composites, load, make_image):
    scene = load(make_image("scene.tif", [7], dtype="uint8"))
    desk.canvas.setLayers([scene, *composites])
    menu._play(composites)
    menu._save(composites)
    assert not desk.bar.items()
    assert menu.dialog.hint.isHidden()
    desk.canvas.setLayers([composites[0], scene, composites[1]])
    menu._play(composites)
    assert desk.bar.currentItem().text().startswith("Scenes below show through")
    menu._save(composites)
    assert menu.dialog.hint.text() == desk.bar.currentItem().text()
    assert not menu.dialog.hint.isHidden()


def test_a_controller_that_is_in_use_is_set_by_play_alone(desk, menu, composites):
    controller = desk.canvas.temporalController()
    controller.setNavigationMode(MODES.Animated)
    before = controller.temporalExtents()
    announce(composites)
    assert controller.temporalExtents() == before
    button(desk, "play").click()
    assert controller.temporalExtents() != before


def test_layers_that_come_later_leave_the_frames(desk, menu, composites, load, make_image):
    controller = desk.canvas.temporalController()
    announce(composites)
    frames = controller.availableTemporalRanges()
    assert [each.begin().time().second() for each in frames] == [0, 0]
    for start in (lambda: None, button(desk, "play").click):
        start()
        times = [layer.temporalProperties().fixedTemporalRange() for layer in composites]
        controller.setAvailableTemporalRanges(times)  # as QGIS does just before
        load(make_image(f"{controller.navigationMode()}.tif", [1]))
        assert controller.availableTemporalRanges() == frames


def test_another_project_has_frames_of_its_own(menu, composites, project, load, make_image, desk):
    announce(composites)
    project.clear()
    controller = desk.canvas.temporalController()
    controller.setAvailableTemporalRanges([])
    load(make_image("other.tif", [1]))
    assert controller.availableTemporalRanges() == []


@pytest.mark.parametrize("mode", [MODES.NavigationOff, MODES.Animated])
def test_a_new_project_shows_all_times_unless_the_controller_is_on(
    menu, project, desk, qtbot, mode
):
    hour = QgsDateTimeRange(QDateTime(2026, 11, 30, 9, 0, 0), QDateTime(2026, 11, 30, 10, 0, 0))
    desk.canvas.temporalController().setNavigationMode(mode)
    desk.canvas.setTemporalRange(hour)
    project.clear()
    qtbot.wait(1)
    assert desk.canvas.temporalRange().isInfinite() is (mode == MODES.NavigationOff)


def test_a_later_offer_takes_the_place_of_the_one_before(desk, menu, composites):
    announce(composites)
    announce(composites)
    assert len([item for item in desk.bar.items() if "periods" in item.text()]) == 1


def test_one_period_alone_is_not_offered(desk, menu, composites):
    announce(composites[:1])
    assert desk.bar.currentItem() is None


def test_composites_have_the_entries_in_their_menu(desk, menu, composites, project, make_image):
    announce(composites)
    both = [layer.id() for layer in composites]
    assert desk.layers_of_actions == {
        "ImageCollectionsPlay": both,
        "ImageCollectionsSaveAnimation": both,
    }


def test_without_dated_layers_a_sentence_says_what_is_missing(desk, menu, load, make_image):
    desk.canvas.setLayers([load(make_image("a.tif", [1]))])
    for action in (menu.play_action, menu.save_action):
        action.trigger()
        assert "nothing to play" in desk.bar.currentItem().text()
        desk.bar.clearWidgets()


def test_what_is_shown_is_saved(qtbot, desk, menu, composites, tmp_path):
    menu.save_action.trigger()
    menu.dialog.file.setFilePath(str(tmp_path / "film"))
    menu.dialog.width_field.setValue(150)
    menu.dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    path = tmp_path / "film.gif"
    qtbot.waitUntil(path.exists, timeout=20000)
    assert len(pictures(path)) == 2
    qtbot.waitUntil(lambda: desk.bar.currentItem() is not None)
    assert desk.bar.currentItem().text() == f"Written: {path}"


def test_what_is_being_saved_can_be_stopped(qtbot, desk, menu, composites, tmp_path):
    menu.save_action.trigger()
    menu.dialog.file.setFilePath(str(tmp_path / "film.gif"))
    before = sorted(each.name for each in tmp_path.iterdir())
    menu.dialog.accept()
    assert desk.bar.currentItem().findChild(QProgressBar) is not None
    button(desk, "stop_animation").click()
    qtbot.waitUntil(lambda: desk.bar.currentItem() is None, timeout=20000)
    assert sorted(each.name for each in tmp_path.iterdir()) == before


def test_a_file_that_is_there_is_replaced_on_request(
    qtbot, menu, composites, tmp_path, monkeypatch
):
    (tmp_path / "film.gif").write_text("older")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    menu.save_action.trigger()
    menu.dialog.file.setFilePath(str(tmp_path / "film"))
    menu.dialog.accept()
    assert menu.dialog.isVisible()
    assert (tmp_path / "film.gif").read_text() == "older"
    menu.dialog.accept()
    assert not answers
    qtbot.waitUntil(lambda: (tmp_path / "film.gif").read_bytes()[:3] == b"GIF", timeout=20000)


def test_layers_that_are_gone_are_not_saved(desk, menu, composites, project, tmp_path):
    menu.save_action.trigger()
    menu.dialog.file.setFilePath(str(tmp_path / "film.gif"))
    project.clear()
    menu.dialog.accept()
    assert "nothing to play" in desk.bar.currentItem().text()


def test_the_window_says_what_there_will_be(qtbot, desk, composites):
    dialog = AnimationDialog([None] * 4, QSize(3000, 1500), desk.window)
    qtbot.addWidget(dialog)
    assert "4 pictures of 1000 x 500 pixels" in dialog.summary.text()
    assert "4 s in all" in dialog.summary.text()
    dialog.seconds.setValue(0.5)
    dialog.width_field.setValue(600)
    assert "600 x 300" in dialog.summary.text()
    assert "2 s in all" in dialog.summary.text()
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    dialog.file.setFilePath("/tmp/a.GIF")
    assert save.isEnabled()
    assert dialog.film().path == "/tmp/a.GIF"


def test_the_window_that_chooses_a_file_leaves_the_question_to_the_end(qtbot, desk):
    dialog = AnimationDialog([None] * 4, QSize(300, 200), desk.window)
    qtbot.addWidget(dialog)
    assert not dialog.file.confirmOverwrite()


def test_neither_side_of_a_picture_is_larger_than_the_most(qtbot, desk):
    dialog = AnimationDialog([None] * 4, QSize(10, 600), desk.window)
    qtbot.addWidget(dialog)
    assert "17 x 1020 pixels" in dialog.summary.text()
    dialog.width_field.setValue(4000)
    assert "67 x 4020 pixels" in dialog.summary.text()


def test_a_folder_is_no_file_and_a_name_is_beside_the_project(qtbot, desk, project, tmp_path):
    project.setFileName(str(tmp_path / "fields.qgz"))
    dialog = AnimationDialog([None] * 4, QSize(300, 200), desk.window)
    qtbot.addWidget(dialog)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    for folder in ("/", ".", "..", f"{tmp_path}/"):
        dialog.file.setFilePath(folder)
        assert not save.isEnabled()
    dialog.file.setFilePath("film")
    assert save.isEnabled()
    assert dialog.film().path == str(tmp_path / "film.gif")


def test_an_offer_goes_with_its_project(desk, menu, composites, project):
    announce(composites)
    menu._play(composites)
    project.clear()
    assert desk.bar.currentItem() is None


def test_what_is_said_of_scenes_below_goes_with_their_project(
    desk, menu, composites, project, load, make_image
):
    scene = load(make_image("scene.tif", [7], dtype="uint8"))
    desk.canvas.setLayers([*composites, scene])
    announce(composites)
    menu._play(composites)
    assert len(desk.bar.items()) == 2
    project.clear()
    assert desk.bar.items() == []


def test_unloading_takes_the_offer_along(desk, menu, composites):
    announce(composites)
    menu.stop()
    assert desk.bar.currentItem() is None
