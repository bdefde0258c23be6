# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Animations of the map: what each picture shows, and that nothing is left of those that stop."""

from __future__ import annotations

import threading
from datetime import datetime

import numpy as np
import pytest
from image_collections.algorithms.results.temporal import PERIOD, set_period
from image_collections.engine.animation.gif import GifWriter
from image_collections.engine.errors import WriteError
from image_collections.plugin import animation as module
from image_collections.plugin.animation import Animation, Film, framed, pixels_of, write_caption
from image_collections.plugin.frames import frames_of
from image_collections.plugin.jobs import JOBS, State
from image_collections.tests.support.gif_reader import pictures
from qgis.core import QgsApplication, QgsMapSettings, QgsRectangle
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QSize
from qgis.PyQt.QtGui import QColor, QImage, QImageReader
from qgis.PyQt.QtWidgets import QApplication

GREYS = (40, 120, 200)


@pytest.fixture
def layers(make_image, load):
    """Return three rasters, each of one grey, of the months from May on."""
    made = []
    for number, grey in enumerate(GREYS):
        layer = load(make_image(f"{grey}.tif", [grey] * 3, dtype="uint8", nodata=None))
        for contrast in (
            layer.renderer().redContrastEnhancement(),
            layer.renderer().greenContrastEnhancement(),
            layer.renderer().blueContrastEnhancement(),
        ):
            if contrast is not None:
                contrast.setContrastEnhancementAlgorithm(contrast.NoEnhancement)
        set_period(layer, datetime(2024, 5 + number, 1), datetime(2024, 6 + number, 1))
        layer.setCustomProperty(PERIOD, f"2024-0{5 + number}")
        made.append(layer)
    return made


@pytest.fixture
def settings(layers):
    made = QgsMapSettings()
    made.setLayers(layers)
    made.setDestinationCrs(layers[0].crs())
    made.setExtent(layers[0].extent())
    made.setOutputSize(QSize(100, 80))
    made.setBackgroundColor(QColor("white"))
    return made


@pytest.fixture
def save(qtbot, settings, layers, tmp_path):
    """Return a function that begins an animation, whose parent stays until the test ends."""
    parent = QObject()

    def begin(path=tmp_path / "a.gif", **film):
        film = Film(str(path), **{"width": 100, "seconds": 0.5, "has_captions": False, **film})
        made = Animation(settings, frames_of(layers), film, parent)
        made.ends = []
        for name in ("finished", "failed", "cancelled"):
            signal = getattr(made, name)
            signal.connect(lambda *values, name=name: made.ends.append((name, *values)))
        return made

    yield begin
    JOBS.stop_all()


def run(qtbot, animation):
    animation.start()
    qtbot.waitUntil(lambda: bool(animation.ends), timeout=20000)
    return animation.ends


def test_each_picture_shows_its_layer_alone(qtbot, save, tmp_path):
    path = tmp_path / "a.gif"
    animation, told = save(), []
    animation.progressed.connect(told.append)
    assert run(qtbot, animation) == [("finished", str(path))]
    assert told == pytest.approx([100 / 3, 200 / 3, 100])
    assert animation.record.state is State.DONE
    found = pictures(path)
    assert [time for _, time in found] == [50] * 3
    for (picture, _), grey in zip(found, GREYS):
        assert picture.shape == (80, 100, 3)
        assert (picture == grey).all()
    # And Qt, as another reader, sees as many pictures.
    reader = QImageReader(str(path))
    images = [reader.read() for _ in range(reader.imageCount())]
    assert [image.pixelColor(50, 40).red() for image in images] == list(GREYS)


def test_margins_without_a_layer_are_left_out(settings, layers):
    extent = QgsRectangle(layers[0].extent())
    # 50 x 40 m of layers: in a map of 200 x 80 pixels they take the middle half of the width.
    settings.setOutputSize(QSize(200, 80))
    made = framed(settings)
    assert (made.outputSize().width(), made.outputSize().height()) == (100, 80)
    assert made.visibleExtent().toString(3) == extent.toString(3)
    # A map within the layers stays as it is, and so does one that is turned.
    settings.setRotation(30)
    assert framed(settings).outputSize() == QSize(200, 80)
    settings.setRotation(0)
    extent.scale(0.3)
    settings.setExtent(extent)
    assert framed(settings).outputSize() == QSize(200, 80)
    assert framed(settings).visibleExtent() == settings.visibleExtent()


def test_a_map_beside_all_layers_is_shown_as_it_is(settings):
    settings.setExtent(QgsRectangle(0, 0, 100, 80))
    assert framed(settings).visibleExtent() == settings.visibleExtent()


def test_captions_are_written_into_the_pictures(qtbot, save, tmp_path):
    run(qtbot, save(has_captions=True, width=400))
    for (picture, _), grey in zip(pictures(tmp_path / "a.gif"), GREYS):
        assert picture.shape == (320, 400, 3)
        changed = (picture != grey).any(axis=2)
        assert changed[280:, :150].any()
        changed[280:, :150] = False
        assert not changed.any()


def test_captions_and_lines_of_odd_length_come_through():
    image = QImage(101, 67, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(10, 200, 30))
    pixels = pixels_of(image)
    assert pixels.shape == (67, 101, 3)
    assert (pixels == [10, 200, 30]).all()
    write_caption(image, "2024-05")
    written = pixels_of(image)
    assert (written == 255).all(axis=2).any()  # white letters
    assert (written.astype(int).sum(axis=2) < 120).any()  # with a dark edge
    np.testing.assert_array_equal(written[:40], pixels[:40])


def test_a_stop_leaves_what_was_there(qtbot, save, tmp_path):
    path = tmp_path / "a.gif"
    path.write_bytes(b"older")
    before = sorted(each.name for each in tmp_path.iterdir())
    animation = save()
    animation.start()
    animation.record.stop()
    qtbot.waitUntil(lambda: bool(animation.ends), timeout=20000)
    assert animation.ends == [("cancelled",)]
    assert animation.record.state is State.STOPPED
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assert path.read_bytes() == b"older"


def test_a_failure_is_a_sentence_and_leaves_what_was_there(qtbot, save, tmp_path, monkeypatch):
    path = tmp_path / "a.gif"
    path.write_bytes(b"older")
    before = sorted(each.name for each in tmp_path.iterdir())

    def fail(self, pixels):
        raise WriteError("The disk is full.")

    monkeypatch.setattr(GifWriter, "add", fail)
    animation = save()
    assert run(qtbot, animation) == [("failed", "The disk is full.")]
    assert animation.record.outcome == "The disk is full."
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    assert path.read_bytes() == b"older"


def test_an_error_that_nobody_foresaw_ends_the_animation_alone(qtbot, save, monkeypatch):
    def fail(image):
        raise ZeroDivisionError

    monkeypatch.setattr(module, "pixels_of", fail)
    ((kind, text),) = run(qtbot, save())
    assert kind == "failed"
    assert "unexpected" in text


def test_a_folder_that_is_not_there_is_said_in_a_sentence(qtbot, save, tmp_path):
    ((kind, text),) = run(qtbot, save(tmp_path / "none" / "a.gif"))
    assert kind == "failed"
    assert "none" in text


def test_layers_that_go_meanwhile_end_it(qtbot, save, project, layers):
    animation = save()
    animation.start()
    project.removeMapLayer(layers[2].id())
    qtbot.waitUntil(lambda: bool(animation.ends), timeout=20000)
    ((kind, text),) = animation.ends
    assert kind == "failed"
    assert "layers were removed" in text


def test_closed_at_once_it_leaves_nothing(qtbot, save, tmp_path):
    before = sorted(each.name for each in tmp_path.iterdir())
    animation = save()
    animation.start()
    animation.close()
    assert animation.ends == [("cancelled",)]
    assert animation.record.state is State.STOPPED
    assert sorted(each.name for each in tmp_path.iterdir()) == before


def test_closed_while_a_picture_is_written_it_ends_once(qtbot, save):
    begun, may_go = threading.Event(), threading.Event()
    animation = save()
    animation.progressed.connect(lambda percent: animation.ends.append(("progressed", percent)))
    add = animation._add

    def wait_and_add(pixels, stop):
        begun.set()
        may_go.wait(20)
        add(pixels, stop)

    animation._add = wait_and_add
    animation.start()
    qtbot.waitUntil(begun.is_set)
    animation.close()
    may_go.set()
    for task in QgsApplication.taskManager().activeTasks():
        task.waitForFinished()
    # The loop of pytest-qt would delete it before it hears of the picture.
    QApplication.processEvents()
    assert animation.ends == [("cancelled",)]


def test_closing_waits_for_no_picture_that_is_written(qtbot, save, tmp_path, monkeypatch):
    before = sorted(each.name for each in tmp_path.iterdir())
    begun, may_go, add = threading.Event(), threading.Event(), GifWriter.add

    def wait_and_add(self, pixels):
        begun.set()
        assert may_go.wait(20)
        add(self, pixels)

    monkeypatch.setattr(GifWriter, "add", wait_and_add)
    animation = save()
    animation.start()
    qtbot.waitUntil(begun.is_set)
    animation.close()  # while the thread has the file
    assert animation.ends == [("cancelled",)]
    may_go.set()
    for task in QgsApplication.taskManager().activeTasks():
        task.waitForFinished()
    assert sorted(each.name for each in tmp_path.iterdir()) == before


def test_closing_waits_for_no_picture_that_is_drawn(qtbot, save, monkeypatch):
    class Drawing(module.QgsMapRendererParallelJob):
        def cancel(self):
            raise AssertionError("It waits.")

    monkeypatch.setattr(module, "QgsMapRendererParallelJob", Drawing)
    animation = save()
    animation.start()
    drawing = animation._drawing
    animation.close()
    assert animation.ends == [("cancelled",)]
    # It ends by itself, also where it is still at work when the animation is gone.
    assert drawing.parent() is QgsApplication.instance()
    qtbot.waitUntil(lambda: sip.isdeleted(drawing))


def test_what_has_ended_is_not_closed_again(qtbot, save):
    animation = save()
    animation.finished.connect(lambda _path: animation.close())
    ((kind, _path),) = run(qtbot, animation)
    assert kind == "finished"


def test_layers_with_holes_are_named_at_the_end(qtbot, save, layers, tmp_path):
    animation = save()
    told = []
    animation.undrawn.connect(told.append)
    # Its first bytes are read already, its pixels are not.
    path = tmp_path / f"{GREYS[1]}.tif"
    path.write_bytes(path.read_bytes()[:300])
    layers[1].dataProvider().reloadData()
    ((kind, _path),) = run(qtbot, animation)
    assert kind == "finished"
    assert told == [f"These layers could not be drawn everywhere in the animation: {GREYS[1]}."]
