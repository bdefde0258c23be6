# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles for live layers: where they are kept, and how the user has them go."""

from __future__ import annotations

import pytest
from image_collections.engine.live.pixels import tiles
from image_collections.engine.live.tile_folder import TileFolder
from image_collections.plugin.live import kept_tiles
from image_collections.ui.options import OptionsPage
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkDiskCache


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    """Have QGIS keep its cache in a folder of the test, and start without a setting."""
    made = QNetworkDiskCache()
    made.setCacheDirectory(str(tmp_path / "cache"))
    manager = QgsNetworkAccessManager.instance()
    monkeypatch.setattr(manager, "cache", lambda: made, raising=False)
    QgsSettings().remove(kept_tiles._SETTING)
    yield tmp_path / "cache"
    QgsSettings().remove(kept_tiles._SETTING)
    kept_tiles.withdraw()


@pytest.fixture
def page(qtbot):
    made = OptionsPage()
    qtbot.addWidget(made)
    return made


def test_tiles_are_kept_in_the_cache_of_qgis_until_it_is_switched_off(cache, page, qtbot):
    assert kept_tiles.is_on()
    kept_tiles.apply()
    assert tiles.folder.folder.parent == cache
    tiles.folder.write("a", b"1" * 100)
    held = TileFolder(kept_tiles.folder())
    assert held.size()
    assert page.keeps_tiles.isChecked()
    page.keeps_tiles.setChecked(False)
    page.apply()
    assert not kept_tiles.is_on()
    assert tiles.folder is None
    qtbot.waitUntil(lambda: held.size() == 0, timeout=10000)


def test_a_button_empties_the_folder(page, qtbot):
    kept_tiles.apply()
    tiles.folder.write("a", b"1" * 100)
    held = TileFolder(kept_tiles.folder())
    size = held.size()
    page.empty.click()
    qtbot.waitUntil(page.empty.isEnabled, timeout=10000)
    assert held.size() == 0
    assert kept_tiles.is_on()
    assert not page.freed.isHidden()
    assert f"{size} " in page.freed.text()
    page.empty.click()
    qtbot.waitUntil(page.empty.isEnabled, timeout=10000)
    assert "nothing was freed" in page.freed.text()
