# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers are opened in the background: what comes, what is said, and what is let go of."""

from __future__ import annotations

import threading

import pytest
from image_collections.algorithms.layers.transforms import forget_crs
from image_collections.engine.errors import SourceError
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.layer_opener import LayerOpener, Opening, Wish
from image_collections.tests.support.silent_server import SilentServer
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QThread


@pytest.fixture
def opener(qapp):
    made = LayerOpener()
    made.heard = []
    made.opened.connect(lambda layer: made.heard.append(layer))
    made.failed.connect(made.heard.append)
    yield made
    made.cancel()
    made.heard.clear()


def opened(opener, qtbot, name, find):
    opener.open(name, find)
    qtbot.waitUntil(lambda: opener.is_done)
    (heard,) = opener.heard
    return heard


def test_a_layer_comes_drawn_and_belongs_to_the_window(opener, qtbot, make_image, project):
    path = make_image("S2A_T32UMF_20240512.tif", {"B02": 1, "B03": 2, "B04": 3, "B08": 4})
    threads = []

    def find():
        threads.append(threading.get_ident())
        return path

    layer = opened(opener, qtbot, "scene", find)
    assert (layer.name(), layer.source()) == ("scene", path)
    assert threads != [threading.get_ident()]
    for part in (layer, layer.dataProvider(), layer.temporalProperties()):
        assert part.thread() is QThread.currentThread()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
    project.addMapLayer(layer)
    assert project.mapLayer(layer.id()) is layer


def test_what_cannot_be_shown_is_said_with_its_name(opener, qtbot, tmp_path):
    text = opened(opener, qtbot, "my scene", lambda: str(tmp_path / "none.tif"))
    assert text == "QGIS cannot show these files: my scene."


def test_the_reason_of_what_is_not_found_is_said(opener, qtbot):
    def find():
        raise SourceError("The file is gone.")

    assert opened(opener, qtbot, "my scene", find) == "The file is gone."


def test_the_last_wish_counts_and_a_stop_is_heard_by_nobody(opener, qtbot, make_image):
    path = make_image("a.tif", [1])
    server = SilentServer()
    try:
        opener.open("first", lambda: server.path("first.tif"))
        qtbot.waitUntil(server.asked.is_set)
        assert opened(opener, qtbot, "second", lambda: path).name() == "second"
        opener.open("third", lambda: server.path("third.tif"))
        JOBS.stop_all()
        qtbot.waitUntil(lambda: opener.is_done)
        opener.open("fourth", lambda: server.path("fourth.tif"))
        opener.cancel()
    finally:
        server.close()
    assert len(opener.heard) == 1


def heard_of(opening):
    heard = []
    opening.opened.connect(lambda layer, place: heard.append((place, layer.name())))
    opening.ended.connect(lambda refused, problem: heard.append((refused, problem)))
    return heard


def test_several_come_in_the_order_of_the_list_and_those_that_cannot_be_shown_are_named(
    qtbot, make_image, tmp_path
):
    paths = [make_image(f"{name}.tif", [1]) for name in "abc"]
    gate = threading.Event()

    def late():
        gate.wait(20)
        return paths[0]

    wishes = [Wish("a", late), Wish("none", lambda: str(tmp_path / "none.tif"))]
    wishes += [Wish("b", lambda: paths[1]), Wish("c", lambda: paths[2])]
    opening = Opening("Opening", wishes)
    heard = heard_of(opening)
    opening.start()
    qtbot.wait(100)
    assert not heard  # the first one is waited for, and nobody waits in the main thread
    gate.set()
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard == [
        (0, "a"),
        (2, "b"),
        (3, "c"),
        ([1], "QGIS cannot show these files: none."),
    ]


def test_several_are_stopped_while_one_stalls_and_what_came_stays(qtbot, make_image):
    path = make_image("a.tif", [1])
    server = SilentServer()
    try:
        opening = Opening("Opening", [Wish("a", lambda: path), Wish("b", lambda: server.path("b"))])
        heard = heard_of(opening)
        opening.start()
        qtbot.waitUntil(lambda: server.asked.is_set() and bool(heard))
        (record,) = JOBS.records
        assert record.progress == 50.0
        JOBS.stop_all()
        qtbot.waitUntil(lambda: len(heard) == 2)
    finally:
        server.close()
    assert heard == [(0, "a"), ([], "")]


def test_a_layer_has_a_place_on_the_map_when_its_thread_has_ended(opener, qtbot, make_image):
    # QGIS has not met this CRS: it is made in the thread that opens the file.
    forget_crs()
    path = make_image("a.tif", [1], crs=32637)
    layer = opened(opener, qtbot, "scene", lambda: path)
    assert layer.crs().authid() == "EPSG:32637"
    assert layer.crs().toWkt()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    change = QgsCoordinateTransform(layer.crs(), degrees, QgsProject.instance())
    assert change.transform(QgsPointXY(500000, 0)).x() == pytest.approx(39, abs=1e-6)
