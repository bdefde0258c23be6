# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A map that is moved, zoomed or cancelled asks a server for no more of the view that it left."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.grid.grid import Bounds, Grid, Window
from image_collections.engine.inputs.joined_files import with_file_paths
from image_collections.engine.live.file import write_live
from image_collections.engine.live.pixels import release, requests, tiles
from image_collections.engine.live.requests import Request
from image_collections.engine.remote import http_settings
from image_collections.engine.run.resources import READERS
from image_collections.plugin.animation import Animation, Film
from image_collections.plugin.frames import Frame
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.live.abandoned_views import AbandonedViews, View
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.range_server import RangeServer
from image_collections.tests.support.rasters import ORIGIN, wkt, write_cog
from image_collections.tests.support.runs import described
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsLayoutItemMap,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QThreadPool, QTime
from qgis.PyQt.QtWidgets import QApplication

SIDE, TILE, COUNT, NEW = 512, 128, 40, 3
LONG = 60
LEFT, TOP = ORIGIN
GRID = Grid(wkt(32633), LEFT, TOP, 10.0, 10.0, 1000, 800)
EDGES = Bounds(LEFT + 1000.0, TOP - 5000.0, LEFT + 5000.0, TOP - 1000.0)


# Whose request is it?


def asked(bounds, shape, grid=GRID):
    column = round((bounds.left - grid.left) / grid.cell_width)
    row = round((grid.top - bounds.top) / grid.cell_height)
    width = round((bounds.right - bounds.left) / grid.cell_width)
    height = round((bounds.top - bounds.bottom) / grid.cell_height)
    return Request(1, grid, Window(column, row, width, height), shape)


def test_the_request_of_a_view_is_known_by_its_pixels():
    view = View(EDGES, GRID.crs, 200, 200)
    assert view.asks_for(asked(EDGES, (200, 200)))
    assert not view.asks_for(asked(EDGES, (100, 100)))
    assert not view.asks_for(asked(EDGES, (400, 400)))
    other = Bounds(EDGES.left + 500, EDGES.bottom, EDGES.right + 500, EDGES.top)
    assert not view.asks_for(asked(other, (200, 200)))
    part = Bounds(EDGES.left, EDGES.bottom + 2000, EDGES.right, EDGES.top)
    assert not view.asks_for(asked(part, (100, 200)))


def test_a_view_beyond_the_composite_asks_for_what_there_is():
    wide = Bounds(LEFT - 10000, TOP - 4000, LEFT + 5000, TOP + 4000)
    view = View(wide, GRID.crs, 750, 400)
    assert view.asks_for(asked(Bounds(LEFT, TOP - 4000, LEFT + 5000, TOP), (200, 250)))


def test_a_view_that_is_zoomed_in_asks_for_cells():
    near = Bounds(LEFT + 1000, TOP - 1500, LEFT + 1500, TOP - 1000)
    view = View(near, GRID.crs, 500, 500)
    assert view.asks_for(asked(near, (50, 50)))
    assert not view.asks_for(asked(near, (25, 25)))


def test_a_view_in_another_crs_is_known_less_exactly():
    crs = QgsCoordinateReferenceSystem("EPSG:4326").toWkt()
    view = View(Bounds(15.01, 41.50, 15.06, 41.54), crs, 200, 200)
    seen = view._in(GRID.crs)
    assert view.asks_for(asked(seen, (180, 150)))
    assert not view.asks_for(asked(seen, (18, 15)))


# On a map


class Gate:
    """Lets the server answer for tiles of some files only when it is open."""

    def __init__(self):
        self.open = threading.Event()
        self.open.set()
        self.asked = set()

    def __call__(self, request):
        if request.first and request.path.startswith("/a"):
            self.asked.add(request.path)
            self.open.wait(LONG)


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """A folder of images that lie above each other, and of a few beside them."""
    folder = tmp_path_factory.mktemp("images")
    noise = np.random.default_rng(3)
    for number in range(COUNT + NEW):
        name = f"a{number:02}" if number < COUNT else f"b{number:02}"
        origin = (LEFT, TOP) if number < COUNT else (LEFT + 20000.0, TOP)
        values = noise.integers(1, 60000, (1, SIDE, SIDE))
        write_cog(folder / f"{name}.tif", values, nodata=0, tile=TILE, origin=origin)
    return folder


@pytest.fixture
def server(images, monkeypatch):
    # Answers are held back for as long as a test takes.
    monkeypatch.setattr(http_settings, "SILENCE", 300)
    # What the plugin of another test keeps on the disk needs no request.
    monkeypatch.setattr(tiles, "folder", None)
    with RangeServer(images, fault_of=Gate()) as made:
        yield made
        made.fault_of.open.set()


@pytest.fixture
def layer(server, tmp_path, trusted):
    images = [
        with_file_paths(image, lambda path: server.path(Path(path).name))
        for image in described(sorted(server.folder.glob("*.tif")))
    ]
    path = tmp_path / "live.vrt"
    write_live(str(path), plan_of("median", images), "composite", {})
    made = QgsRasterLayer(str(path), "live", "gdal")
    assert made.isValid()
    QgsProject.instance().addMapLayer(made)
    # What was looked at for its colours is not known any more.
    release()
    gdal.VSICurlClearCache()
    server.fault_of.asked.clear()
    server.fault_of.open.clear()
    return made


@pytest.fixture
def canvas(qtbot, layer, server):
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(100, 80)
    made.setDestinationCrs(layer.crs())
    made.setLayers([layer])
    follower = AbandonedViews(made, made)
    yield made
    server.fault_of.open.set()
    follower.close()
    made.stopRendering()
    # A drawing that was cancelled goes on in its thread until GDAL has come back from all bands.
    # What it draws must not go before: the layer, the map and the server. Events go on meanwhile:
    # a thread may wait for the main one.
    pool = QThreadPool.globalInstance()
    qtbot.waitUntil(lambda: pool.activeThreadCount() == 0, timeout=LONG * 1000)


def look_at(canvas, left):
    canvas.setExtent(QgsRectangle(left, TOP - 1800, left + 1000, TOP - 1000))
    canvas.refresh()


def wait_for_requests(qtbot, server):
    """Wait until readers wait for the server, which holds their answers back."""
    qtbot.waitUntil(
        lambda: bool(requests.running) and len(server.fault_of.asked) >= READERS // 2,
        timeout=LONG * 1000,
    )


def is_over(running):
    return running and all(request.is_set() for request in running)


def test_a_view_that_was_left_is_asked_for_no_more(canvas, server, qtbot):
    look_at(canvas, LEFT + 1000)
    wait_for_requests(qtbot, server)
    old = requests.running
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=LONG * 1000):
        look_at(canvas, LEFT + 21000)
        qtbot.waitUntil(lambda: is_over(old), timeout=LONG * 1000)
    # The new view is there while the server has not answered for the old one.
    assert not server.fault_of.open.is_set()
    server.fault_of.open.set()
    qtbot.waitUntil(lambda: not requests.running, timeout=LONG * 1000)
    assert len(server.fault_of.asked) <= READERS < COUNT


def test_a_view_that_is_cancelled_is_asked_for_no_more(canvas, server, qtbot):
    look_at(canvas, LEFT + 1000)
    wait_for_requests(qtbot, server)
    old = requests.running
    canvas.stopRendering()
    qtbot.waitUntil(lambda: is_over(old), timeout=LONG * 1000)
    server.fault_of.open.set()
    qtbot.waitUntil(lambda: not requests.running, timeout=LONG * 1000)
    assert len(server.fault_of.asked) <= READERS < COUNT


def test_a_view_that_is_drawn_again_goes_on(canvas, server, qtbot):
    look_at(canvas, LEFT + 1000)
    wait_for_requests(qtbot, server)
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=LONG * 1000):
        canvas.refreshAllLayers()
        server.fault_of.open.set()
    assert len(server.fault_of.asked) == COUNT
    assert not any(request.is_set() for request in requests.running)


@pytest.fixture
def picture(layer):
    """Start a drawing of the layer that is none of the map's."""
    jobs = []

    def start(left, size):
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(QgsRectangle(left, TOP - 1800, left + 1000, TOP - 1000))
        settings.setOutputSize(QSize(*size))
        jobs.append(QgsMapRendererParallelJob(settings))
        jobs[-1].start()
        return jobs[-1]

    yield start
    for job in jobs:
        job.cancel()


def test_another_drawing_is_not_given_up(canvas, server, picture, qtbot):
    other = picture(LEFT + 1200, (100, 80))
    wait_for_requests(qtbot, server)
    look_at(canvas, LEFT + 1000)
    qtbot.waitUntil(lambda: len(requests.running) == 2, timeout=LONG * 1000)
    canvas.stopRendering()
    qtbot.waitUntil(
        lambda: (
            [each.is_set() for each in sorted(requests.running, key=lambda r: r.number)]
            == [False, True]
        ),
        timeout=LONG * 1000,
    )
    server.fault_of.open.set()
    other.waitForFinished()
    assert not other.errors()
    assert len(server.fault_of.asked) == COUNT


def test_an_animation_of_the_same_view_is_not_given_up(canvas, server, qtbot, tmp_path):
    look_at(canvas, LEFT + 1000)
    wait_for_requests(qtbot, server)
    day = QgsDateTimeRange(QDateTime(QDate(2024, 5, 1), QTime()), QDateTime())
    film = Film(str(tmp_path / "a.gif"), canvas.mapSettings().outputSize().width(), 1.0)
    animation = Animation(canvas.mapSettings(), [Frame(day, "May")], film, canvas)
    saved = []
    animation.finished.connect(saved.append)
    animation.start()
    qtbot.waitUntil(lambda: len(requests.running) == 2, timeout=LONG * 1000)
    canvas.stopRendering()
    QApplication.processEvents()
    assert not any(request.is_set() for request in requests.running)
    server.fault_of.open.set()
    qtbot.waitUntil(lambda: bool(saved), timeout=LONG * 1000)
    assert len(server.fault_of.asked) == COUNT
    JOBS.forget(animation.record)


def test_the_map_of_a_layout_with_the_same_view_is_not_given_up(canvas, server, qtbot):
    project = QgsProject.instance()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("sheet")
    project.layoutManager().addLayout(layout)
    look_at(canvas, LEFT + 1000)
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(item.rect().adjusted(0, 0, 100, 80))
    item.setCrs(canvas.mapSettings().destinationCrs())
    item.setExtent(canvas.mapSettings().visibleExtent())
    layout.addLayoutItem(item)
    wait_for_requests(qtbot, server)
    canvas.stopRendering()
    qtbot.wait(300)
    assert requests.running
    assert not any(request.is_set() for request in requests.running)
    server.fault_of.open.set()
    qtbot.waitUntil(lambda: not requests.running, timeout=LONG * 1000)
    project.layoutManager().removeLayout(layout)
