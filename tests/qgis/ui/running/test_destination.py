# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The window before a run: results, area, cell size, and an estimate of size and time."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.algorithms.queries import run_estimate
from image_collections.engine.run.estimate import Estimate
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.request import Request
from image_collections.tests.support.desk import Desk
from image_collections.ui.running.destination import DestinationDialog
from image_collections.ui.running.estimate_line import estimate_text
from image_collections.ui.running.run_area import extent_text, read_extent
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

LEFT, TOP = 500000.0, 6000000.0
CRS = QgsCoordinateReferenceSystem("EPSG:32632")


@pytest.fixture
def desk(qtbot, project):
    desk = Desk()
    qtbot.addWidget(desk.window)
    project.setCrs(CRS)
    desk.canvas.setDestinationCrs(CRS)
    desk.window.show()
    return desk


@pytest.fixture
def layers(make_image, load):
    random = np.random.default_rng(2)
    return [
        load(make_image(f"{day}.tif", {"B4": random.integers(1, 9, (40, 50))}, shape=(40, 50)))
        for day in ("2024-05-01", "2024-06-01")
    ]


@pytest.fixture
def open_dialog(desk, layers, qtbot):
    made = []

    def start(algorithm="reduce", **more):
        values = {"LAYERS": [layer.id() for layer in layers], "BANDS": "B4", **more}
        if algorithm == "reduce":
            values["REDUCERS"] = ["median"]
        request = Request(f"imagecollections:{algorithm}", values)
        dialog = DestinationDialog(request, desk.canvas, desk.window)
        made.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.estimate.is_done)
        return dialog

    yield start
    for dialog in made:
        dialog.reject()
    JOBS.stop_all()


def test_the_size_of_the_whole_is_said(open_dialog):
    dialog = open_dialog()
    assert "50 x 40 pixels, 1 bands of float32: up to 8.0 kB." in dialog.estimate.text()
    assert "Computed in" in dialog.estimate.text()
    assert "EXTENT" not in dialog.request().parameters


def test_an_area_and_a_cell_size_hold_for_this_run(open_dialog, qtbot):
    dialog = open_dialog()
    box = QgsRectangle(LEFT, TOP - 200, LEFT + 100, TOP)
    dialog.area.extent.setOutputExtentFromUser(box, CRS)
    dialog.area.cell.setValue(20)
    qtbot.waitUntil(lambda: dialog.estimate.is_done)
    assert dialog.estimate.text().startswith("5 x 10 pixels")
    parameters = dialog.request().parameters
    assert parameters["EXTENT"] == "500000,500100,5999800,6000000 [EPSG:32632]"
    assert parameters["CELL_SIZE"] == 20.0
    dialog.area.extent.clear()
    assert "EXTENT" not in dialog.request().parameters


def test_what_is_set_under_advanced_is_shown_first(open_dialog):
    extent = "500000,500100,5999900,6000000 [EPSG:32632]"
    dialog = open_dialog(EXTENT=extent, CELL_SIZE=5.0)
    assert dialog.request().parameters["EXTENT"] == extent
    assert dialog.request().parameters["CELL_SIZE"] == 5.0
    assert dialog.estimate.text().startswith("20 x 20 pixels")


def test_while_a_rectangle_is_drawn_the_window_is_away(open_dialog):
    dialog = open_dialog()
    dialog.area.extent.toggleDialogVisibility.emit(False)
    assert not dialog.isVisible()
    dialog.area.extent.toggleDialogVisibility.emit(True)
    assert dialog.isVisible()


def test_an_area_without_images_is_said_before_the_run(open_dialog, qtbot):
    dialog = open_dialog()
    dialog.area.extent.setOutputExtentFromUser(QgsRectangle(0, 0, 100, 100), CRS)
    qtbot.waitUntil(lambda: dialog.estimate.is_done)
    assert "No image lies in the extent" in dialog.estimate.text()
    assert dialog.run_button.isEnabled()


def test_a_folder_of_products_has_no_area(open_dialog, tmp_path):
    dialog = open_dialog("collection", FOLDER=str(tmp_path))
    assert dialog.area is None
    assert dialog.estimate.isHidden()


def test_a_window_that_is_closed_estimates_no_more(open_dialog, qtbot, monkeypatch):
    dialog = open_dialog()
    dialog.area.cell.setValue(20)
    dialog.reject()
    assert dialog.estimate.is_done


@pytest.mark.parametrize(
    ("seconds", "ending"),
    [(None, "4.0 MB."), (3.0, "Computed in a few seconds."), (100.0, "Computed in about 2 min.")],
)
def test_estimates_in_words(seconds, ending):
    assert estimate_text(Estimate(1000, 1000, 1, "float32", 4_000_000, seconds)).endswith(ending)


def test_only_composites_are_estimated():
    assert run_estimate.can_estimate("imagecollections:medoid")
    assert not run_estimate.can_estimate("imagecollections:collection")


@pytest.mark.parametrize("text", ["", "1,2,3", "a,b,c,d"])
def test_texts_that_are_no_extent(text):
    assert read_extent(text) is None


def test_an_extent_comes_back(project):
    box = QgsRectangle(-1.25, 2, 3.5, 4)
    assert read_extent(extent_text(box, CRS)) == (box, CRS)
    project.setCrs(CRS)
    assert read_extent("-1.25,3.5,2,4") == (box, CRS)
