# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Removing the plugin leaves nothing behind: it is counted before and after."""

from __future__ import annotations

import gc
from collections import Counter

import pytest
import qgis.utils
from image_collections import classFactory
from image_collections.plugin.jobs import JOBS, JobRecord, State
from image_collections.tests.support.desk import Desk
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QAction, QApplication, QMainWindow, QTabBar, QToolButton

OPTIONS = ("GDAL_VRT_ENABLE_PYTHON", "GDAL_VRT_PYTHON_TRUSTED_MODULES")


@pytest.fixture(scope="module", autouse=True)
def provider(registered):
    """Keep the provider of the other tests out: here the plugin brings it."""
    registered.take_out()


@pytest.fixture
def desk(monkeypatch, qtbot, project):
    desk = Desk()
    monkeypatch.setattr(qgis.utils, "iface", desk)
    qtbot.addWidget(desk.window)
    desk.window.show()
    return desk


def is_ours(thing):
    return type(thing).__module__.startswith("image_collections")


def is_kept_by_qt(widget):
    """Return True for the bar of docks that are tabs: a main window keeps it for later ones."""
    while widget is not None:
        if isinstance(widget, QTabBar) and isinstance(widget.parent(), QMainWindow):
            return True
        widget = widget.parent()
    return False


def receivers(source):
    """Count what is connected to each signal of an object."""
    meta = source.metaObject()
    names = {
        bytes(meta.method(number).name()).decode()
        for number in range(meta.methodCount())
        if meta.method(number).methodType() == meta.method(number).MethodType.Signal
    }
    found = Counter()
    for name in names - {"destroyed"}:
        signal = getattr(source, name, None)
        if signal is not None:
            found[name] = source.receivers(signal)
    return found


def inventory(desk):
    """Count everything that a plugin can leave behind."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    project = QgsProject.instance()
    return {
        "widgets": Counter(
            type(each).__name__ for each in QApplication.allWidgets() if not is_kept_by_qt(each)
        ),
        "ours": Counter(type(each).__name__ for each in QApplication.allWidgets() if is_ours(each)),
        "children": Counter(
            type(each).__name__ for each in desk.window.findChildren(QObject) if is_ours(each)
        ),
        "actions": Counter(each.text() for each in desk.window.findChildren(QAction)),
        "toolbar": len(desk.tools.actions()),
        "menus": [each.text() for each in desk.menu.actions()],
        "panels": [each.text() for each in desk.panels.actions()],
        "factories": len(desk.factories),
        "menu of layers": len(desk.layer_actions),
        "tool": desk.canvas.mapTool(),
        "items": len(desk.canvas.scene().items()),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "providers": {each.id() for each in QgsApplication.processingRegistry().providers()},
        "options": {name: gdal.GetConfigOption(name) for name in OPTIONS},
        "project": receivers(project),
        "tree": receivers(project.layerTreeRoot()),
        "canvas": receivers(desk.canvas),
        "messages": receivers(desk.bar),
        "tasks signals": receivers(QgsApplication.taskManager()),
        "registry": receivers(QgsApplication.processingRegistry()),
    }


def difference(before, after):
    """Return what changed, of counters only the names whose counts did."""
    found = {}
    for name, value in before.items():
        other = after[name]
        if value == other:
            continue
        if isinstance(value, Counter):
            keys = {key for key in value | other if value[key] != other[key]}
            found[name] = {key: (value[key], other[key]) for key in keys}
        else:
            found[name] = (value, other)
    return found


def wait_for_request(plugin, qtbot):
    qtbot.waitUntil(lambda: plugin._window.dock.request() is not None)


def test_a_plugin_that_was_only_started_leaves_nothing(desk):
    before = inventory(desk)
    plugin = classFactory(desk)
    plugin.initGui()
    assert difference(before, inventory(desk))
    plugin.unload()
    assert difference(before, inventory(desk)) == {}


def test_a_plugin_that_was_used_leaves_nothing_but_the_layers(
    desk, pair, load, qtbot, tmp_path, project
):
    layers = [load(path) for path in pair]
    before = inventory(desk)
    layer_signals = [receivers(layer) for layer in layers]
    plugin = classFactory(desk)
    plugin.initGui()
    dock = plugin._window.dock
    dock.show()
    dock.scenes.add_layers(layers)
    wait_for_request(plugin, qtbot)
    live = plugin._window.live
    with qtbot.waitSignal(live.refreshed, timeout=20000):
        dock.actions.live.click()
    dock.actions.live.click()
    dock.scenes.filter_button.click()
    (inspect,) = [
        button
        for button in dock.actions.findChildren(QToolButton)
        if button.defaultAction() is plugin._window.inspector.action
    ]
    inspect.click()
    inspect = None
    plugin.unload()
    plugin = dock = live = None
    left = difference(before, inventory(desk))
    assert left == {}
    for layer, signals in zip(layers, layer_signals):
        assert difference(signals, receivers(layer)) == {}


def test_a_plugin_that_goes_in_the_middle_of_its_work_stops_it(desk, pair, load, qtbot):
    layers = [load(path) for path in pair]
    before = inventory(desk)
    plugin = classFactory(desk)
    plugin.initGui()
    plugin._window.dock.scenes.add_layers(layers)
    plugin._window.dock.actions.live.click()
    wait_for_request(plugin, qtbot)
    plugin.unload()
    qtbot.wait(500)
    plugin = None
    after = inventory(desk)
    assert difference(before, after) == {}
    assert set(QgsProject.instance().mapLayers()) == {layer.id() for layer in layers}


def test_another_project_has_no_reports_of_runs_before(desk):
    plugin = classFactory(desk)
    plugin.initGui()
    try:
        record = JobRecord("Median", lambda: None)
        JOBS.add(record)
        JOBS.end(record, State.DONE, "median.tif")
        assert record in JOBS.records
        QgsProject.instance().clear()
        assert record not in JOBS.records
    finally:
        plugin.unload()
