# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images that lie alike share the places of cells; those that do not are as if they were alone."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from image_collections.engine.grid.grid import Window
from image_collections.engine.warp import resampling
from image_collections.engine.warp.boxes import shares_of
from image_collections.engine.warp.pixel_map import PixelMap
from image_collections.tests.support import runs
from image_collections.tests.support.rasters import ORIGIN, write_raster

METHODS = ("nearest", "bilinear", "cubic", "average")


@pytest.fixture
def sources(tmp_path):
    """Two on the grid, three that lie alike beside it, and two that lie elsewhere, in turns."""
    rng = np.random.default_rng(3)
    shifts = [(0, 0), (3, 4), (3, 4), (0, 0), (-7, 12), (3, 4), (25, -3)]
    return [
        write_raster(
            tmp_path / f"{number}.tif",
            rng.integers(0, 200, (2, 60, 50)),
            "uint8",
            names=["B1", "B2"],
            nodata=0,
            origin=(ORIGIN[0] + across, ORIGIN[1] + down),
        )
        for number, (across, down) in enumerate(shifts)
    ]


def read(plan, reader, index, window):
    block = reader.block(index, range(2), window)
    if block is None:
        return None
    masks = [block.valid(band, block.window) for band in range(2)]
    return block.window, [np.array(values).tolist() for values in block.values], str(masks)


@pytest.mark.parametrize("method", METHODS)
def test_each_image_is_as_if_it_were_alone(sources, method):
    plan = runs.mosaic_plan(sources, resampling=method)
    together = plan.reader(1, threading.Event())
    for window in (Window(0, 0, 30, 30), Window(20, 25, 25, 30), Window(0, 0, 30, 30)):
        for index in range(len(sources)):
            alone = plan.reader(1, threading.Event())
            assert read(plan, together, index, window) == read(plan, alone, index, window)


def test_places_are_worked_out_once_for_images_that_lie_alike(sources, monkeypatch):
    plan = runs.mosaic_plan(sources)
    asked = []
    coordinates = PixelMap.coordinates
    monkeypatch.setattr(
        PixelMap,
        "coordinates",
        lambda self, *more, **options: asked.append(self) or coordinates(self, *more, **options),
    )
    reader = plan.reader(1, threading.Event())
    for index in (1, 2, 5):
        reader.block(index, range(2), Window(5, 5, 20, 20))
    assert len(asked) == 1


@pytest.mark.parametrize(("room", "times"), [(1 << 20, 1), (0, 3)])
def test_averages_share_what_pixels_have_of_cells_as_far_as_there_is_room(
    sources, monkeypatch, room, times
):
    plan = runs.mosaic_plan(sources, resampling="average")
    alone = [plan.reader(1, threading.Event()) for _ in sources]
    window = Window(5, 5, 20, 20)
    expected = [read(plan, reader, index, window) for index, reader in enumerate(alone)]
    asked = []
    monkeypatch.setattr(
        resampling, "shares_of", lambda *given: asked.append(given) or shares_of(*given)
    )
    reader = plan.reader(1, threading.Event(), kept_clouds=room)
    assert [read(plan, reader, index, window) for index in (1, 2, 5)] == [
        expected[index] for index in (1, 2, 5)
    ]
    # Of columns and of rows.
    assert len(asked) == 2 * times
