# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Renders of a live layer while the main thread identifies, samples and changes settings.

`LIVE_RENDERS=200` makes more renders than the 60 of every test run.
"""

from __future__ import annotations

import os
import time

import numpy as np
import pytest
from image_collections.plugin.live import layer as module
from image_collections.plugin.live.layer import LiveLayer
from image_collections.plugin.request import Request
from qgis.core import (
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRaster,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QSize

RENDERS = int(os.environ.get("LIVE_RENDERS", "60"))
# Seconds; a deadlock lasts longer.
LONGEST_RENDER = 30.0
SIDE = 600
SETTINGS = (
    ("mosaic", {}),
    ("reduce", {"REDUCERS": ["median"]}),
    ("qualitymosaic", {"QUALITY": "(B8 - B4) / (B8 + B4)"}),
    ("mosaic", {"BANDS": "B8"}),
    ("reduce", {"REDUCERS": ["mean", "count"]}),
)


@pytest.fixture
def live_layer(monkeypatch, qtbot, trusted):
    monkeypatch.setattr(module, "UPDATE_DELAY", 30)
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    made = LiveLayer(canvas)
    yield made
    made.close()


class User:
    """The main thread of somebody who does everything at once."""

    def __init__(self, live_layer, layer_ids, chance):
        self._live_layer = live_layer
        self._layer_ids = layer_ids
        self._chance = chance
        self._changes = 0
        self.asked = 0
        self.longest_gap = 0.0
        self.longest_answer = 0.0
        self.longest_render = 0.0

    def change(self):
        name, parameters = SETTINGS[self._changes % len(SETTINGS)]
        self._changes += 1
        self._live_layer.show(
            Request(f"imagecollections:{name}", {"LAYERS": self._layer_ids, **parameters})
        )

    def ask(self, layer):
        extent = layer.extent()
        point = QgsPointXY(
            self._chance.uniform(extent.xMinimum(), extent.xMaximum()),
            self._chance.uniform(extent.yMinimum(), extent.yMaximum()),
        )
        begun = time.perf_counter()
        layer.dataProvider().sample(point, 1)
        layer.dataProvider().identify(point, QgsRaster.IdentifyFormat.IdentifyFormatValue)
        self.longest_answer = max(self.longest_answer, time.perf_counter() - begun)
        self.asked += 1

    def render(self, layer, *, cancels):
        job = QgsMapRendererParallelJob(self._settings(layer))
        begun = last = time.perf_counter()
        job.start()
        while job.isActive():
            self.ask(layer)
            asked = time.perf_counter()
            QCoreApplication.processEvents()
            if cancels and asked - begun > 0.02:
                job.cancelWithoutBlocking()
            self.longest_gap = max(self.longest_gap, time.perf_counter() - last)
            last = time.perf_counter()
            assert last - begun < LONGEST_RENDER, "a deadlock, or nearly one"
        self.longest_render = max(self.longest_render, time.perf_counter() - begun)
        return job.renderedImage()

    def _settings(self, layer):
        extent = layer.extent()
        part = self._chance.uniform(0.05, 1.0)
        left = extent.xMinimum() + self._chance.uniform(0, 1 - part) * extent.width()
        bottom = extent.yMinimum() + self._chance.uniform(0, 1 - part) * extent.height()
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setOutputSize(QSize(400, 320))
        settings.setExtent(
            QgsRectangle(
                left, bottom, left + part * extent.width(), bottom + part * extent.height()
            )
        )
        return settings


def test_renders_answers_and_changes_at_once(qtbot, live_layer, make_image, load, capsys):
    chance = np.random.default_rng(7)
    ids = []
    for number in range(8):
        bands = {
            name: chance.integers(1, 3000, (SIDE, SIDE)).astype("uint16") for name in ("B4", "B8")
        }
        options = ("TILED=YES", "COMPRESS=DEFLATE")
        path = make_image(
            f"scene_2024-05-{number + 1:02}.tif", bands, shape=(SIDE, SIDE), options=options
        )
        ids.append(load(path).id())
    user = User(live_layer, ids, chance)
    failures = []
    live_layer.failed.connect(failures.append)
    with qtbot.waitSignal(live_layer.refreshed, timeout=20000) as shown:
        user.change()
    layer = shown.args[0]
    for number in range(RENDERS):
        if number % 6 == 5:
            user.change()
        image = user.render(layer, cancels=number % 4 == 3)
        assert not image.isNull()
    assert failures == []
    assert live_layer.layer() is layer
    image = user.render(layer, cancels=False)
    drawn = sum(image.pixelColor(x, 160).alpha() > 0 for x in range(400))
    assert drawn > 390, "what was stopped is drawn again"
    with capsys.disabled():
        print(
            f"\n{RENDERS} renders, {user.asked} questions; longest in ms: gap of the main thread "
            f"{user.longest_gap * 1000:.0f}, answer {user.longest_answer * 1000:.0f}, render "
            f"{user.longest_render * 1000:.0f}"
        )
