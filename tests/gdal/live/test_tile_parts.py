# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts of pictures: whole tiles, so that no tile is decoded for two threads."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.grid.grid import Window
from image_collections.engine.live.coarse import at_overview_level
from image_collections.engine.live.tile_parts import tile_parts
from image_collections.tests.support.runs import mosaic_plan

TILES = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64")


@pytest.fixture
def tiled(raster):
    """Return a function that gives the plan of two images with tiles of 64 x 64."""

    def make(height=256, width=256, tiles=TILES):
        values = np.ones((1, height, width))
        return mosaic_plan([raster(values, "uint16", options=tiles) for _ in range(2)])

    return make


def covers(parts, window):
    """Return how often each cell of a window is in a part."""
    found = np.zeros((window.height, window.width), int)
    for part in parts:
        found[part.slices(window)] += 1
    return found


def test_parts_end_where_tiles_do(tiled):
    plan = tiled()
    parts = tile_parts(plan, plan.grid.window, 2)
    assert [(part.row, part.height) for part in parts] == [(0, 64), (64, 64), (128, 64), (192, 64)]
    parts = tile_parts(plan, Window(10, 50, 200, 90), 2)
    assert (covers(parts, Window(10, 50, 200, 90)) == 1).all()
    assert {part.row % 64 for part in parts[1:]} <= {0, 50}


@pytest.mark.parametrize("factor", [2, 3, 4, 6])
def test_also_from_afar(tiled, factor):
    """The middle of a cell says in which tile it is."""
    plan = tiled(250, 250)
    coarse = at_overview_level(plan, factor)
    parts = tile_parts(coarse, coarse.grid.window, 2)
    assert (covers(parts, coarse.grid.window) == 1).all()
    tiles = [
        {
            (int((row + 0.5) * factor) // 64, int((column + 0.5) * factor) // 64)
            for row in range(part.row, part.row + part.height)
            for column in range(part.column, part.column + part.width)
        }
        for part in parts
    ]
    assert sum(map(len, tiles)) == len(set.union(*tiles)) == 16
    assert len(parts) >= 2


def test_what_lies_in_one_tile_is_cut_all_the_same(tiled):
    plan = tiled()
    window = Window(70, 70, 40, 50)
    parts = tile_parts(plan, window, 2)
    assert len(parts) == 2
    assert (covers(parts, window) == 1).all()


def test_strips_are_joined(tiled):
    plan = tiled(tiles=())
    parts = tile_parts(plan, plan.grid.window, 2)
    assert 2 <= len(parts) <= 5
    assert (covers(parts, plan.grid.window) == 1).all()
