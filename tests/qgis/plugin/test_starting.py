# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A start that fails half-way, wherever it fails, leaves nothing behind."""

from __future__ import annotations

import pytest
from image_collections import classFactory
from image_collections.engine.live.trust import Trust
from image_collections.plugin.live import LiveLayer
from image_collections.plugin.live_projects import LiveProjects
from image_collections.tests.support.desk import Desk
from image_collections.ui.actions import ActionsPanel
from image_collections.ui.inspector.inspector import Inspector
from image_collections.ui.inspector.panel import InspectorPanel
from image_collections.ui.inspector.tool import InspectorTool
from image_collections.ui.masks import MasksPanel
from image_collections.ui.options import OptionsFactory
from image_collections.ui.scenes.layer_sync import LayerSync
from image_collections.ui.state.project_state import ProjectState
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent

PLACES = (
    *((Trust, "grant"), (LiveProjects, "_look"), (LiveLayer, "__init__"), (LayerSync, "__init__")),
    *((MasksPanel, "__init__"), (ActionsPanel, "_lay_out"), (ProjectState, "load")),
    *((Desk, "addDockWidget"), (Desk, "addToolBarIcon"), (Desk, "addPluginToRasterMenu")),
    *((OptionsFactory, "__init__"), (Desk, "registerOptionsWidgetFactory")),
    *((Inspector, "__init__"), (InspectorTool, "__init__"), (InspectorPanel, "__init__")),
    *((Inspector, "_follow"), (ActionsPanel, "add_action")),
)


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    """Keep the provider of the other tests out: here the plugin brings it."""


@pytest.fixture
def desk(qtbot, project):
    desk = Desk()
    qtbot.addWidget(desk.window)
    return desk


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
def test_what_fails_half_way_leaves_nothing(owner, name, desk, monkeypatch):
    before = left(desk)
    works = getattr(owner, name)

    def fails(*arguments, **more):
        # What is half made cannot be taken back; methods fail after they have done their work.
        if name != "__init__":
            works(*arguments, **more)
        raise BrokenError

    replaced = staticmethod(fails) if name == "_follow" else fails
    monkeypatch.setattr(owner, name, replaced)
    plugin = classFactory(desk)
    with pytest.raises(BrokenError):
        plugin.initGui()
    plugin.unload()
    monkeypatch.undo()
    # What itself fails after it has added something is beyond this: it did not say so.
    ignored = {
        "addDockWidget": ("menus",),
        "addToolBarIcon": ("tools",),
        "addPluginToRasterMenu": ("menus",),
        "registerOptionsWidgetFactory": ("factories",),
    }.get(name, ())
    after = left(desk)
    assert {key: after[key] for key in after if key not in ignored} == {
        key: before[key] for key in before if key not in ignored
    }


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
