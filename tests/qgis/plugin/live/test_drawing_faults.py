# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said when the map cannot draw a live layer, as long as it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest
from image_collections.engine.live import pixels
from image_collections.plugin.live.drawing_faults import DrawingFaults, is_drawing_fault
from image_collections.tests.qgis.scenarios.test_messages import is_a_sentence
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QThreadPool

pytestmark = pytest.mark.usefixtures("trusted")


@pytest.fixture
def log():
    """Return what is said in the log."""
    said = []

    def note(message, tag, level):
        if tag == "Image Collections":
            said.append(message)

    QgsApplication.messageLog().messageReceived.connect(note)
    yield said
    QgsApplication.messageLog().messageReceived.disconnect(note)


@pytest.fixture
def canvas(qtbot):
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(100, 80)
    made.show()
    return made


@pytest.fixture
def said(canvas):
    """Return what is told of the map's live layers."""
    watching = DrawingFaults(canvas, canvas)
    told = []
    watching.changed.connect(told.append)
    yield told
    watching.close()


@pytest.fixture
def layer(run, pair, tmp_path, project):
    run("mosaic", pair, OUTPUT=str(tmp_path / "composite.vrt"))
    return project.addMapLayer(QgsRasterLayer(str(tmp_path / "composite.vrt"), "live", "gdal"))


def drawn(qtbot, canvas, layer):
    """Draw a layer, and return what QGIS says of it on the map."""
    errors = []
    canvas.renderErrorOccurred.connect(lambda error, _layer: errors.append(error))
    canvas.setLayers([layer])
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=20000):
        layer.triggerRepaint()
        canvas.refresh()
    # What was drawn before, and what is drawn once more, may end later: files change after it.
    pool = QThreadPool.globalInstance()
    qtbot.wait(50)
    qtbot.waitUntil(lambda: not canvas.isDrawing() and pool.activeThreadCount() == 0, timeout=20000)
    qtbot.wait(1)  # what came from other threads
    return errors


def put(path, content):
    """Have a file whole at once: nobody finds it empty."""
    draft = Path(f"{path}.new")
    draft.write_bytes(content)
    draft.replace(path)


def test_a_damaged_scene_is_one_sentence_until_it_is_whole(qtbot, canvas, layer, pair, said, log):
    kept = Path(pair[0]).read_bytes()
    assert drawn(qtbot, canvas, layer) == []
    assert said == log == []
    put(pair[0], kept[:300])
    pixels.release()
    errors = drawn(qtbot, canvas, layer)
    drawn(qtbot, canvas, layer)
    assert errors
    assert all(map(is_drawing_fault, errors))
    assert len(log) == 1
    assert len(said) == 1
    # What was lost with its end is the place, for one.
    assert "Image 'scene_2024-05-01' has changed its place" in log[0]
    for sentence in (*errors, *log, *said):
        is_a_sentence(sentence)
    put(pair[0], kept)
    pixels.release()
    assert drawn(qtbot, canvas, layer) == []
    assert said[1:] == [""]


def test_nothing_is_said_any_more_of_a_layer_that_is_gone(
    qtbot, canvas, layer, pair, said, project
):
    Path(pair[0]).unlink()
    pixels.release()
    drawn(qtbot, canvas, layer)
    assert len(said) == 1
    project.removeMapLayer(layer.id())
    assert said[1:] == [""]
