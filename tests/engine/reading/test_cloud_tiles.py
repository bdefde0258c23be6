# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Clouds tile by tile: rows to the nearest one, beside a look at each cell; what is found anew."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from image_collections.engine.grid.grid import Window
from image_collections.engine.reading import cloud_tiles as module
from image_collections.engine.reading.cloud_tiles import CloudTiles

TILE = 16
SIZE = 70


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr(module, "TILE", TILE)


class Sky:
    """The clouds of some images, and how often each tile was asked for."""

    def __init__(self, share=0.02):
        rng = np.random.default_rng(5)
        self.clouds = rng.random((2, SIZE, SIZE)) < share
        self.clouds[1, 20:31] = True
        self.clouds[1, :, 60] = False
        self.asked = Counter()

    def at(self, index, window):
        """Return the clouds of a window, which may reach beyond the image."""
        found = np.zeros((window.height, window.width), bool)
        inside = Window(0, 0, SIZE, SIZE).intersection(window)
        if inside is not None:
            found[inside.slices(window)] = self.clouds[index][inside.slices(Window(0, 0, 1, 1))]
        return found

    def find(self, index, tile):
        assert (tile.width, tile.height) == (TILE, TILE)
        self.asked[index, tile.column, tile.row] += 1
        return self.at(index, tile)


def rows_of(sky, index, window, reach):
    """Return for each cell the rows to the nearest cloud of its column, None beyond the reach."""
    around = sky.at(
        index, Window(window.column, window.row - reach, window.width, window.height + 2 * reach)
    )
    found = []
    for row in range(window.height):
        places = np.abs(np.arange(len(around)) - (row + reach))
        found.append(
            [min([p for p in places[column] if p <= reach], default=None) for column in around.T]
        )
    return found


WINDOWS = [
    Window(0, 0, 16, 16),
    Window(-5, -9, 30, 40),
    Window(37, 11, 33, 3),
    Window(50, 60, 40, 30),
]


@pytest.mark.parametrize("kept", [0, 4000, 1 << 20])
@pytest.mark.parametrize("reach", [0, 5, 16, 37])
def test_rows_are_those_of_a_look_at_each_cell(kept, reach):
    sky = Sky()
    tiles = CloudTiles(kept)
    for window in WINDOWS:
        for index in (0, 1):
            found = tiles.rows_to_clouds(index, window, reach, sky.find)
            near = [[int(n) if n <= reach else None for n in row] for row in found]
            assert near == rows_of(sky, index, window, reach)


def blocks():
    """Give small blocks of the whole image, as a run with little memory has them."""
    for row in range(0, 64, 4):
        for column in range(0, 64, 16):
            yield Window(column - 20, row, 16 + 40, 4)


def test_tiles_that_are_kept_are_found_once():
    sky, tiles = Sky(), CloudTiles()
    for window in blocks():
        tiles.rows_to_clouds(0, window, 40, sky.find)
    assert set(sky.asked.values()) == {1}


def test_tiles_above_and_below_are_not_found_anew_when_memory_is_scarce():
    """Only the bits of one row of tiles have a place, and the edges of all tiles around."""
    sky = Sky(share=0.0005)
    columns, rows = 8, 10
    tiles = CloudTiles(4 * columns * rows * (3 * module.OVERHEAD + 6))
    for window in blocks():
        tiles.rows_to_clouds(0, window, 40, sky.find)
    assert max(sky.asked.values()) <= 2


def test_no_more_is_kept_than_is_allowed():
    sky, tiles = Sky(), CloudTiles(6000)
    for window in blocks():
        tiles.rows_to_clouds(0, window, 40, sky.find)
        kept = sum(
            size for part in (tiles._tiles, tiles._edges) for _, size in part._found.values()
        )
        assert kept <= 6000
        assert tiles._tiles._size + tiles._edges._size == kept
    assert max(sky.asked.values()) > 1
