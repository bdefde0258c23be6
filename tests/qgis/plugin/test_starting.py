# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A start that fails half-way, wherever it fails, leaves nothing behind."""

from __future__ import annotations

import pytest
from image_collections import classFactory
from image_collections.algorithms import provider as providing
from image_collections.engine.live.trust import Trust
from image_collections.plugin.live.layer import LiveLayer
from image_collections.plugin.live.projects import LiveProjects
from image_collections.plugin.shell import Shell
from image_collections.tests.support.desk import Desk
from image_collections.ui.inspector.inspector import Inspector
from image_collections.ui.inspector.panel import InspectorPanel
from image_collections.ui.inspector.tool import InspectorTool
from image_collections.ui.mask.panel import MaskPanel
from image_collections.ui.options import OptionsFactory
from image_collections.ui.running.actions import ActionsPanel
from image_collections.ui.scenes.layer_sync import LayerSync
from image_collections.ui.state.project_state import ProjectState
from image_collections.ui.window import _WAS_OPEN
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QDockWidget

PLACES = (
    *((Trust, "grant"), (LiveProjects, "_look"), (LiveLayer, "__init__"), (LayerSync, "__init__")),
    *((MaskPanel, "__init__"), (ActionsPanel, "_lay_out"), (ProjectState, "load")),
    *((Desk, "addDockWidget"), (Desk, "addToolBarIcon"), (Desk, "addPluginToRasterMenu")),
    *((OptionsFactory, "__init__"), (Desk, "registerOptionsWidgetFactory")),
    *((Inspector, "__init__"), (InspectorTool, "__init__"), (InspectorPanel, "__init__")),
    *((Shell, "follow"), (ActionsPanel, "add_action")),
)


@pytest.fixture(scope="module", autouse=True)
def provider(registered):
    """Keep the provider of the other tests out: here the plugin brings it."""
    registered.take_out()


@pytest.fixture
def desk(qtbot, project):
    desk = Desk()
    qtbot.addWidget(desk.window)
    return desk


@pytest.fixture
def without_models(monkeypatch):
    """To read the models at every start would take most of the time, and leaves nothing."""
    monkeypatch.setattr(providing, "example_models", list)


def left(desk):
    """Return what the plugin may leave behind, after Qt has deleted what is to be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    project = QgsProject.instance()
    signals = (
        *(project.readProject, project.cleared, project.layersWillBeRemoved, project.layersAdded),
        *(project.writeProject, project.projectSaved),
    )
    return {
        "signals": [project.receivers(signal) for signal in signals],
        "canvas": desk.canvas.receivers(desk.canvas.destinationCrsChanged),
        "window": [
            child.objectName() or type(child).__name__
            for child in desk.window.children()
            if "ImageCollections" in child.objectName()
            or type(child).__module__.startswith("image_collections")
        ],
        "tools": [action.text() for action in desk.tools.actions()],
        "menus": [
            action.text()
            for menu in (desk.menu, desk.panels)
            for action in menu.actions()
            if action.menu() is None or action.menu().actions()
        ],
        "factories": list(desk.factories),
        "providers": sorted(each.id() for each in QgsApplication.processingRegistry().providers()),
        "trusted": gdal.GetConfigOption("GDAL_VRT_PYTHON_TRUSTED_MODULES"),
    }


class BrokenError(Exception):
    """What fails."""


@pytest.mark.parametrize(
    ("owner", "name"), PLACES, ids=[f"{owner.__name__}.{name}" for owner, name in PLACES]
)
def test_what_fails_half_way_leaves_nothing(owner, name, desk, monkeypatch, without_models):
    before = left(desk)
    works = getattr(owner, name)

    def fails(*arguments, **more):
        # What is half made cannot be taken back; methods fail after they have done their work.
        if name != "__init__":
            works(*arguments, **more)
        raise BrokenError

    monkeypatch.setattr(owner, name, fails)
    plugin = classFactory(desk)
    with pytest.raises(BrokenError):
        plugin.initGui()
    plugin.unload()
    monkeypatch.undo()
    assert left(desk) == before


@pytest.mark.once
def test_a_failure_after_each_step_leaves_nothing(desk, monkeypatch, without_models):
    before = left(desk)
    works = Shell.at_end
    steps = []

    def counted(shell, undo, *arguments):
        works(shell, undo, *arguments)
        steps.append(undo)
        if len(steps) == fails_at:
            raise BrokenError

    monkeypatch.setattr(Shell, "at_end", counted)
    plugin = classFactory(desk)
    fails_at = 1
    while True:
        steps.clear()
        try:
            plugin.initGui()
        except BrokenError:
            assert left(desk) == before, fails_at
            fails_at += 1
        else:
            break
    assert fails_at == len(steps) + 1 > 20
    plugin.unload()
    assert left(desk) == before


def test_an_error_while_something_is_taken_back_keeps_nothing_else(desk, monkeypatch):
    before = left(desk)
    works = LiveLayer.close

    def fails(live):
        works(live)
        raise BrokenError

    monkeypatch.setattr(LiveLayer, "close", fails)
    plugin = classFactory(desk)
    plugin.initGui()
    with pytest.raises(BrokenError):
        plugin.unload()
    assert left(desk) == before


def test_a_second_start_takes_back_the_first(desk):
    before = left(desk)
    plugin = classFactory(desk)
    plugin.initProcessing()
    plugin.initGui()
    once = left(desk)
    plugin.initGui()
    twice = left(desk)
    plugin.unload()
    assert len(once.pop("factories")) == len(twice.pop("factories")) == 1
    assert twice == once
    assert left(desk) == before


def test_after_a_start_that_failed_the_next_one_works(desk, monkeypatch):
    before = left(desk)
    plugin = classFactory(desk)
    with monkeypatch.context() as patch:
        patch.setattr(ProjectState, "load", lambda self: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            plugin.initGui()
    plugin.initGui()
    assert len(desk.factories) == 1
    assert QgsApplication.processingRegistry().providerById("imagecollections") is not None
    plugin.unload()
    assert left(desk) == before
    plugin.unload()


def start_qgis(desk, state):
    """Return the plugin, its dock and the inspector after QGIS has put panels where they were."""
    plugin = classFactory(desk)
    plugin.initGui()
    desk.window.restoreState(state)
    desk.initializationCompleted.emit()
    names = ("ImageCollectionsDock", "ImageCollectionsInspectorPanel")
    return plugin, *(desk.window.findChild(QDockWidget, name) for name in names)


def test_the_inspector_opens_beside_the_dock_until_it_is_placed(desk):
    QgsSettings().remove(_WAS_OPEN)
    desk.window.show()
    plugin, dock, panel = start_qgis(desk, desk.window.saveState())
    dock.setUserVisible(True)
    panel.setUserVisible(True)
    assert desk.window.tabifiedDockWidgets(panel) == [dock]
    assert panel.isUserVisible()
    # From now on the user's own place counts.
    desk.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, panel)
    state = desk.window.saveState()
    plugin.unload()
    left(desk)
    plugin, dock, panel = start_qgis(desk, state)
    assert desk.window.dockWidgetArea(panel) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert desk.window.tabifiedDockWidgets(panel) == []
    plugin.unload()
    QgsSettings().remove(_WAS_OPEN)
