# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin is loaded and unloaded as QGIS does it, from a folder with what is shipped."""

from __future__ import annotations

import sys

import pytest
import qgis.utils
from image_collections.tests.support.desk import Desk
from osgeo import gdal
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent

PACKAGE = "image_collections"


@pytest.fixture(scope="module", autouse=True)
def provider(registered):
    """Keep the provider of the other tests out: here the plugin brings it."""
    registered.take_out()


def modules():
    return [name for name in sys.modules if name.split(".")[0] == PACKAGE]


@pytest.fixture
def installed(plugin_folder, monkeypatch, qgis_iface):
    """Let QGIS find the plugin, and nothing of the checkout that the other tests use."""
    for module in modules():
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setattr(qgis.utils, "plugin_paths", [str(plugin_folder)])
    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    monkeypatch.syspath_prepend(str(plugin_folder))
    qgis.utils.updateAvailablePlugins()
    yield plugin_folder
    qgis.utils.unloadPlugin(PACKAGE)
    for module in modules():
        del sys.modules[module]


def provider_ids():
    return sorted(each.id() for each in QgsApplication.processingRegistry().providers())


def test_qgis_lists_the_plugin_with_a_processing_provider(installed):
    assert PACKAGE in qgis.utils.available_plugins
    assert qgis.utils.pluginMetadata(PACKAGE, "name") == "Image Collections"
    assert qgis.utils.pluginMetadata(PACKAGE, "hasProcessingProvider") == "yes"


def test_the_plugin_starts_and_leaves_nothing_behind_twice(installed):
    before = provider_ids()
    for _ in range(2):
        assert qgis.utils.loadPlugin(PACKAGE)
        assert qgis.utils.startPlugin(PACKAGE)
        assert sys.modules[PACKAGE].__file__.startswith(str(installed))
        assert provider_ids() == sorted([*before, "imagecollections"])
        registry = QgsApplication.processingRegistry()
        assert registry.algorithmById("imagecollections:mosaic") is not None
        assert qgis.utils.unloadPlugin(PACKAGE)
        assert provider_ids() == before
        assert registry.algorithmById("imagecollections:mosaic") is None
        # QGIS forgets modules, and not the folders that they were imported from.
        assert all(sys.modules[name].__file__.endswith("__init__.py") for name in modules())


def test_without_a_window_the_plugin_brings_its_provider(installed, monkeypatch):
    monkeypatch.setattr(qgis.utils, "iface", None)
    before = provider_ids()
    assert qgis.utils.loadPlugin(PACKAGE)
    assert qgis.utils.startProcessingPlugin(PACKAGE)
    assert provider_ids() == sorted([*before, "imagecollections"])
    assert qgis.utils.unloadPlugin(PACKAGE)
    assert provider_ids() == before


def test_the_plugin_can_be_reloaded_twice_and_leaves_nothing(installed, monkeypatch, qtbot):
    desk = Desk()
    qtbot.addWidget(desk.window)
    monkeypatch.setattr(qgis.utils, "iface", desk)

    def added():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        of_ours = [
            child.objectName()
            for child in desk.window.children()
            if child.objectName().startswith("ImageCollections")
        ]
        shown = [len(each.actions()) for each in (desk.tools, desk.menu, desk.panels)]
        return sorted(of_ours), shown, len(desk.factories), provider_ids()

    before = added()
    assert qgis.utils.loadPlugin(PACKAGE)
    assert qgis.utils.startPlugin(PACKAGE)
    started = added()
    assert started != before
    for _ in range(2):
        qgis.utils.reloadPlugin(PACKAGE)
        assert added() == started
    assert qgis.utils.unloadPlugin(PACKAGE)
    assert added() == before


def test_unloading_a_plugin_that_never_started_does_nothing(installed, qgis_iface):
    assert qgis.utils.loadPlugin(PACKAGE)
    plugin = sys.modules[PACKAGE].classFactory(qgis_iface)
    before = provider_ids()
    plugin.unload()
    plugin.unload()
    assert provider_ids() == before


def test_the_plugin_needs_no_window_to_be_imported(installed):
    assert qgis.utils.loadPlugin(PACKAGE)
    plugin = sys.modules[PACKAGE].classFactory(None)
    plugin.initProcessing()
    assert f"{PACKAGE}.algorithms.provider" in modules()
    assert not [name for name in modules() if name.startswith(f"{PACKAGE}.ui.")]
    plugin.unload()
    assert "imagecollections" not in provider_ids()


def test_gdal_trusts_one_module_while_the_plugin_is_on(installed):
    def options():
        names = ("GDAL_VRT_ENABLE_PYTHON", "GDAL_VRT_PYTHON_TRUSTED_MODULES")
        return [gdal.GetConfigOption(name) for name in names]

    before = options()
    gdal.SetConfigOption("GDAL_VRT_PYTHON_TRUSTED_MODULES", "of.another")
    try:
        assert qgis.utils.loadPlugin(PACKAGE)
        assert qgis.utils.startPlugin(PACKAGE)
        module = f"{PACKAGE}.engine.live.pixels"
        assert options() == ["TRUSTED_MODULES", f"of.another,{module}"]
        assert sys.modules[f"{PACKAGE}.engine.live.trust"].why_not() == ""
        assert qgis.utils.unloadPlugin(PACKAGE)
        assert options() == [before[0], "of.another"]
    finally:
        gdal.SetConfigOption("GDAL_VRT_PYTHON_TRUSTED_MODULES", before[1])
