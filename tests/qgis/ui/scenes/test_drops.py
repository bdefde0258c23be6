# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes are dropped on the dock, added by the menu of the layer panel, and outlined on the map."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.algorithms.results.placing import RESULT
from image_collections.plugin.jobs import JOBS
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.tests.support.items import asset, item, write_items
from image_collections.ui.scenes.drops import dropped
from image_collections.ui.window import Window
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDirectoryItem,
    QgsMimeDataUtils,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication

DAYS = ("2024-05-01", "2024-06-01", "2024-07-01")


@pytest.fixture
def window(qtbot, project):
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    with Shell(desk) as shell:
        made = Window(shell)
        made.desk = desk
        made.dock.setUserVisible(True)
        yield made
    shell.close()
    assert desk.layer_actions == []
    JOBS.stop_all()


@pytest.fixture
def files(make_image):
    return [make_image(f"T32UMF_{day}.tif", {"B04": np.full((4, 5), 9)}) for day in DAYS]


@pytest.fixture
def layers(files, load):
    """Three layers of the project, the newest on top."""
    return [load(path) for path in files]


def drop(dock, data):
    """Drop data on the dock, as the mouse does; return whether it was taken."""
    place, action = QPoint(50, 50), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, action, data, button, keys)
    enter.ignore()
    QApplication.sendEvent(dock, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(dock, QDropEvent(QPointF(place), action, data, button, keys))
    return True


def of_paths(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def of_tree(desk, *nodes):
    indexes = [desk.tree.node2index(node) for node in nodes]
    return desk.tree.model().mimeData(indexes)


def names(window):
    return [row.name[-10:].removesuffix(".tif") for row in window.dock.scenes.model.rows]


def settle(window, qtbot):
    sync = window.dock.scenes.layer_sync
    qtbot.waitUntil(lambda: sync.is_done and window.dock.session.collection.is_known)


def test_files_beside_rasters_are_no_scenes(files, project):
    data = QMimeData()
    beside = [f"{files[0]}.aux.xml", f"{files[0]}.ovr", files[0].replace(".tif", ".TFW")]
    data.setUrls([QUrl.fromLocalFile(path) for path in (*beside, *files)])
    assert dropped(project, data).files == tuple(files)
    data.setUrls([QUrl.fromLocalFile(beside[0])])
    assert dropped(project, data).files == (beside[0],)


def test_layers_and_groups_of_the_layer_panel(window, layers, project, qtbot):
    root = project.layerTreeRoot()
    group = root.insertGroup(0, "Summer")
    for layer in layers[:2]:
        node = root.findLayer(layer.id())
        group.addChildNode(node.clone())
        root.removeChildNode(node)
    assert drop(window.dock, of_tree(window.desk, group))
    assert {row.id for row in window.dock.scenes.model.rows} == {each.id() for each in layers[:2]}
    assert drop(window.dock, of_tree(window.desk, root.findLayer(layers[2].id())))
    assert len(window.dock.scenes.model.rows) == 3
    # The layer panel keeps what is dragged from it.
    assert set(project.mapLayers()) == {layer.id() for layer in layers}


def test_results_of_the_plugin_are_left_out(window, layers, project):
    layers[0].setCustomProperty(RESULT, True)
    root = project.layerTreeRoot()
    nodes = [root.findLayer(layer.id()) for layer in layers]
    assert not drop(window.dock, of_tree(window.desk, nodes[0]))
    assert drop(window.dock, of_tree(window.desk, *nodes))
    assert {row.id for row in window.dock.scenes.model.rows} == {each.id() for each in layers[1:]}


def test_files_of_the_browser_stay_files(window, files, project, qtbot):
    uris = []
    for path in files:
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.uri, uri.name = "raster", "gdal", path, "x"
        uris.append(uri)
    assert drop(window.dock, QgsMimeDataUtils.encodeUriList(uris))
    settle(window, qtbot)
    assert [row.date.isoformat() for row in window.dock.scenes.model.rows] == list(DAYS)
    assert not project.mapLayers()


def test_folders_and_collections_of_the_browser(window, files, qtbot, tmp_path):
    items = write_items(
        tmp_path / "items.json", [item("one", {"B04": asset("T32UMF_2024-05-01.tif")})]
    )
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey, uri.uri = "vector", "ogr", f"{items}|geometrytype=Polygon"
    folder = QgsDirectoryItem(None, "products", str(tmp_path))
    uris = folder.mimeUris()
    assert [each.layerType for each in uris] == ["directory"]
    asked = []
    window.dock.scenes.add_button.folder_chosen.disconnect()
    window.dock.scenes.add_button.folder_chosen.connect(asked.append)
    assert drop(window.dock, QgsMimeDataUtils.encodeUriList([uri, *uris]))
    settle(window, qtbot)
    assert asked == [str(tmp_path)]
    assert [row.kind for row in window.dock.scenes.model.rows] == ["item"]


def test_what_the_browser_has_beside_rasters_is_not_taken(window):
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.providerKey, uri.uri = "vector", "ogr", "/fields.gpkg"
    assert not drop(window.dock, QgsMimeDataUtils.encodeUriList([uri]))
    assert not drop(window.dock, QMimeData())


def test_files_folders_and_collections_of_the_file_manager(window, files, qtbot, tmp_path):
    items = write_items(
        tmp_path / "items.json", [item("one", {"B04": asset("T32UMF_2024-05-01.tif")})]
    )
    folder = tmp_path / "products"
    folder.mkdir()
    asked = []
    window.dock.scenes.add_button.folder_chosen.disconnect()
    window.dock.scenes.add_button.folder_chosen.connect(asked.append)
    assert drop(window.dock, of_paths(files[1], items, folder))
    settle(window, qtbot)
    assert asked == [str(folder)]
    assert [row.kind for row in window.dock.scenes.model.rows] == ["item", "file"]


def test_the_list_itself_hands_drops_on(window, files, qtbot):
    window.dock.scenes.add_files(files[:1])
    settle(window, qtbot)
    assert drop(window.dock.scenes.view.viewport(), of_paths(files[1]))
    settle(window, qtbot)
    assert names(window) == ["2024-05-01", "2024-06-01"]


def test_rows_are_dragged_as_before(window, layers, qtbot, project):
    window.dock.scenes.add_layers(layers)
    model = window.dock.scenes.model
    data = model.mimeData([model.index(0, 0)])
    assert dropped(project, data).is_empty
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, model.index(-1, -1))
    assert [row.id for row in model.rows][-1] == layers[0].id()


def test_the_menu_of_layers_adds_those_that_are_selected(window, layers, project):
    assert window.scenes_action in window.desk.layer_actions
    window.dock.setUserVisible(False)
    window.desk.tree.setCurrentLayer(layers[1])
    window.scenes_action.trigger()
    assert [row.id for row in window.dock.scenes.model.rows] == [layers[1].id()]
    assert window.dock.isVisible()


def test_the_menu_of_a_result_says_that_it_is_none(window, layers):
    layers[0].setCustomProperty(RESULT, True)
    window.desk.tree.setCurrentLayer(layers[0])
    window.scenes_action.trigger()
    assert not window.dock.scenes.model.rows
    assert "scene" in window.desk.bar.currentItem().text()


def test_a_file_that_is_there_as_a_layer_is_no_scene_of_its_own(window, layers, files, qtbot):
    scenes = window.dock.scenes
    scenes.add_layers(layers[:2])
    scenes.add_files(files)
    settle(window, qtbot)
    assert [row.id for row in scenes.model.rows] == [layers[0].id(), layers[1].id(), files[2]]


def test_the_scene_under_the_mouse_is_outlined(window, files, qtbot):
    window.desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    scenes = window.dock.scenes
    scenes.add_files(files)
    settle(window, qtbot)
    scenes.view.entered.emit(scenes.view.model().index(1, 0))
    extent = QgsRasterLayer(files[1], "x", "gdal").extent()
    box = scenes.outline._band.asGeometry().boundingBox()
    for side in ("xMinimum", "xMaximum", "yMinimum", "yMaximum"):
        assert getattr(box, side)() == pytest.approx(getattr(extent, side)(), abs=0.01)
    QApplication.sendEvent(scenes.view, QEvent(QEvent.Type.Leave))
    assert not scenes.outline.is_shown


def test_a_map_without_a_crs_gets_no_outline(window, files, qtbot):
    window.desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    scenes = window.dock.scenes
    scenes.add_files(files)
    settle(window, qtbot)
    scenes.view.entered.emit(scenes.view.model().index(0, 0))
    assert not scenes.outline.is_shown
