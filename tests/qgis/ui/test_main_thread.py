# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Nothing of the dock, its live layer and the inspector opens a file in the main thread."""

from __future__ import annotations

import threading
from contextlib import contextmanager

import pytest
from image_collections.algorithms.queries.plain_parameters import STORE
from image_collections.engine.catalogue import matching
from image_collections.plugin.live.layer import LiveLayer
from image_collections.plugin.shell import Shell
from image_collections.plugin.tasks import Runs
from image_collections.tests.support.desk import Desk
from image_collections.tests.support.items import asset, item, write_items
from image_collections.tests.support.silent_server import SilentServer
from image_collections.ui.dock import CollectionDock
from image_collections.ui.inspector.inspector import Inspector
from osgeo import gdal
from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject
from qgis.PyQt.QtCore import Qt

COUNT = 30


@pytest.fixture
def opened(monkeypatch):
    """Count what is opened: in the main thread, and in all others."""
    counts = {"main": 0, "background": 0}
    main = threading.get_ident()

    def counted(function):
        def call(path, *arguments, **options):
            if not path.startswith("<"):  # the text of a VRT, by which GDAL says what it can do
                is_main = threading.get_ident() == main
                counts["main" if is_main else "background"] += 1
            return function(path, *arguments, **options)

        return call

    for name in ("Open", "OpenEx", "OpenShared"):
        monkeypatch.setattr(gdal, name, counted(getattr(gdal, name)))
    monkeypatch.setattr(matching, "records_of", counted(matching.records_of))

    @contextmanager
    def during():
        counts.update(main=0, background=0)
        found = {}
        yield found
        found.update(counts)

    return during


@pytest.fixture
def place(qtbot, project, trusted):
    """Return a dock with a real live layer, an inspector, and how to wait for them."""
    STORE.clear()
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    live = LiveLayer(desk.canvas, desk.window)
    runs = Runs(desk.window)
    dock = CollectionDock(desk, runs, live, desk.window)

    class Place:
        pass

    made = Place()
    made.desk, made.live, made.dock, made.runs = desk, live, dock, runs
    with Shell(desk) as shell:
        made.inspector = Inspector(shell, dock)
    yield made
    shell.close()
    runs.cancel_all()
    dock.stop()
    live.close()


@pytest.fixture
def layers(make_image, load):
    return [
        load(make_image(f"T32UMF_2024-05-{day + 1:02}.tif", {"B4": day + 1, "B8": 90 - day}))
        for day in range(COUNT)
    ]


def settled(dock, qtbot):
    qtbot.waitUntil(
        lambda: dock.scenes.layer_sync.is_done and not dock.session._timer.isActive(),
        timeout=20000,
    )


def inspect(place, qtbot, layer):
    place.desk.canvas.setDestinationCrs(layer.crs())
    place.inspector.inspect(layer.extent().center())
    qtbot.waitUntil(lambda: place.inspector._task is None, timeout=20000)
    assert place.inspector.panel.table.rowCount() == COUNT + 1


def test_thirty_scenes_live_a_change_and_a_click(place, layers, opened, qtbot):
    dock, live = place.dock, place.live
    with opened() as adding:
        dock.scenes.add_layers(layers)
        settled(dock, qtbot)
    assert adding == {"main": 0, "background": COUNT}
    with opened() as switching, qtbot.waitSignal(live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, Qt.MouseButton.LeftButton)
    assert switching["main"] == 0
    with opened() as changing, qtbot.waitSignal(live.refreshed, timeout=20000):
        dock.composite.choice.setCurrentIndex(dock.composite.choice.findData("reduce"))
    assert changing["main"] == 0
    with opened() as clicking:
        inspect(place, qtbot, layers[0])
    assert clicking["main"] == 0
    with opened() as undoing, qtbot.waitSignal(live.refreshed, timeout=20000):
        dock.undo.undo.trigger()
    assert undoing["main"] == 0


@pytest.mark.parametrize("more", [{}, {"ON_ERROR": "skip", "FOOTPRINTS": True}])
def test_a_run_opens_no_file_in_the_main_thread(place, layers, opened, qtbot, tmp_path, more):
    dock = place.dock
    dock.scenes.add_layers(layers)
    settled(dock, qtbot)
    path = str(tmp_path / "mosaic.tif")
    destinations = {"OUTPUT": QgsProcessingOutputLayerDefinition(path, QgsProject.instance())}
    request = dock.request()
    given = {**request.parameters, **more, **destinations}
    if "FOOTPRINTS" in more:
        given["FOOTPRINTS"] = str(tmp_path / "footprints.gpkg")
    run = place.runs.create(request.algorithm, given)
    with opened() as running, qtbot.waitSignal(run.finished, timeout=60000) as signal:
        run.start()
    assert running["main"] == 0
    assert running["background"] > 0
    (layer_id,) = signal.args[1]
    assert QgsProject.instance().mapLayer(layer_id).name().startswith("Mosaic")


def test_what_is_known_is_shared(place, layers, opened, qtbot):
    """A live layer of scenes that the dock knows opens none of them to be planned."""
    dock, live = place.dock, place.live
    dock.scenes.add_layers(layers)
    settled(dock, qtbot)
    paths = {layer.source() for layer in layers}
    seen = []
    counted = gdal.OpenEx

    def noted(path, *arguments, **options):
        seen.append(path)
        return counted(path, *arguments, **options)

    gdal.OpenEx = noted
    try:
        # Without a look at values, which needs pixels: a change of a layer that is there.
        with qtbot.waitSignal(live.refreshed, timeout=20000):
            qtbot.mouseClick(dock.actions.live, Qt.MouseButton.LeftButton)
        seen.clear()
        with qtbot.waitSignal(live.refreshed, timeout=20000):
            dock.session.set_value("composite", "TOGETHER", True)
    finally:
        gdal.OpenEx = counted
    assert paths.isdisjoint(seen)


def test_a_file_that_changes_is_looked_at_again(place, make_image, qtbot):
    dock = place.dock
    path = make_image("2024-05-01.tif", {"B4": 1})
    dock.scenes.add_files([path])
    settled(dock, qtbot)
    assert dock.bands.model.common() == ["B4"]
    dock.scenes.view.selectAll()
    dock.scenes.view.remove_selected()
    make_image("2024-05-01.tif", {"B4": 1, "B8": 2})
    dock.scenes.add_files([path])
    settled(dock, qtbot)
    assert dock.bands.model.common() == ["B4", "B8"]


def test_a_collection_file_is_read_in_the_background(place, make_image, opened, qtbot, tmp_path):
    dock, live = place.dock, place.live
    found = []
    for day in range(1, 6):
        make_image(f"2024-05-{day:02}.tif", {"B4": day})
        found.append(
            item(
                f"item{day}",
                {"B4": asset(f"2024-05-{day:02}.tif")},
                date=f"2024-05-{day:02}T10:00:00Z",
            )
        )
    path = write_items(tmp_path / "items.json", found)
    with opened() as adding:
        dock.scenes.add_collection(path)
        settled(dock, qtbot)
    assert adding["main"] == 0
    assert len(dock.session.collection.used) == 5
    with opened() as switching, qtbot.waitSignal(live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, Qt.MouseButton.LeftButton)
    assert switching["main"] == 0
    layer = live.layer()
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    assert block.value(0, 0) == 5


@pytest.fixture
def silent():
    server = SilentServer()
    yield server
    server.close()


def test_a_source_that_does_not_answer_holds_up_nothing(place, layers, silent, qtbot):
    dock, live = place.dock, place.live
    path = silent.path("scene_2024-06-01.tif")
    dock.scenes.add_files([path])
    qtbot.waitUntil(silent.asked.is_set, timeout=20000)
    # The window works on: others are added and looked at, and the map is panned.
    dock.scenes.add_layers(layers)
    qtbot.waitUntil(lambda: all(dock.session.is_known(each.id()) for each in layers), timeout=20000)
    place.desk.canvas.setExtent(layers[0].extent())
    assert not dock.scenes.layer_sync.is_done
    assert dock.session.problem() == f"Looking at the scenes: {COUNT} of {COUNT + 1}"
    (row,) = [number for number, row in enumerate(dock.scenes.model.rows) if row.id == path]
    dock.scenes.model.check([row], False)
    assert dock.session.problem() == ""
    with qtbot.waitSignal(live.refreshed, timeout=20000):
        qtbot.mouseClick(dock.actions.live, Qt.MouseButton.LeftButton)
    inspect(place, qtbot, layers[0])
    assert not dock.scenes.layer_sync.is_done
