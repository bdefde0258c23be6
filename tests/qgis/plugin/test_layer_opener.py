# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers are opened in the background: what comes, what is said, and what is let go of."""

from __future__ import annotations

import threading

import pytest
from image_collections.engine.errors import SourceError
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.layer_opener import LayerOpener
from image_collections.tests.support.silent_server import SilentServer
from qgis.core import QgsMultiBandColorRenderer
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
