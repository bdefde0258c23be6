# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles that several blocks cut: decoded once while there is room, and dropped in time."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.grid import blocks
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.reading import border_tiles
from image_collections.engine.reading.block_book import BlockBook
from image_collections.engine.reading.border_tiles import BorderTiles
from image_collections.tests.support.runs import mosaic_plan, quality_plan, reduce_plan, run
from image_collections.tests.support.tiled_scenes import count_decodings, in_tiles, tiled_scenes

SIZE = 96
TILES = in_tiles(32)
# One on the grid, two whose tiles begin elsewhere, and two whose pixels are no cells of the grid.
SHIFTS = ((0, 0), (50, -110), (50, -110), (47, -93), (47, -93))
# A tile of one image, its three bands.
TILE = 3 * 32 * 32 * 2


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr(border_tiles, "SMALLEST", 1)


@pytest.fixture
def decoded(monkeypatch):
    return count_decodings(monkeypatch, 32)


def images(folder, interleave):
    return tiled_scenes(folder, SHIFTS, SIZE, TILES, interleave=interleave)


def median(paths, resampling):
    return reduce_plan(paths, "median", "stdDev", resampling=resampling)


def fill(paths, resampling):
    return quality_plan(paths, "2", incomplete="fill", resampling=resampling)


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
@pytest.mark.parametrize("resampling", ["nearest", "average"])
@pytest.mark.parametrize("make", [median, fill])
def test_a_run_has_the_same_bytes_and_decodes_each_tile_once(
    tmp_path, monkeypatch, decoded, make, resampling, interleave
):
    plan = make(images(tmp_path, interleave), resampling)
    target = tmp_path / "out.tif"
    for threads in (1, 3):
        decoded.clear()
        kept = run(plan, target, threads=threads, options=TILES).values
        if make is median:
            assert set(decoded.values()) == {1}
        once = sum(decoded.values())
        decoded.clear()
        with monkeypatch.context() as patch:
            patch.setattr(DatasetPool, "keep_with", lambda self, keeper: None)
            plain = run(plan, target, threads=threads, options=TILES).values
        assert plain.tobytes() == kept.tobytes()
        assert once < sum(decoded.values())


def blocks_and_tiles(plan, whole, size, pool, room):
    """Give the blocks of a size, and what keeps their tiles for a pool."""
    order = list(blocks.windows(whole, *size))
    book = BlockBook(whole, size)
    tiles = BorderTiles(plan.images, plan.placements, plan.grid, book, order, pool, room)
    pool.keep_with(tiles)
    return order, tiles


def gone_through(plan, room, pool):
    """Read all images block by block; give what was kept after each block."""
    order, tiles = blocks_and_tiles(plan, plan.grid.window, (40, 40), pool, room)
    sizes = []
    for window in order:
        with tiles.block(window):
            for image, placement in zip(plan.images, plan.placements):
                part = placement.window.intersection(window)
                if part is None or placement.offset is None:
                    continue
                inside = placement.inside(part)
                found = np.zeros((3, inside.height, inside.width), "uint16")
                pool.read_into(found, image, image.bands, inside)
                expected = np.zeros_like(found)
                DatasetPool(1).read_into(expected, image, image.bands, inside)
                np.testing.assert_array_equal(found, expected)
                assert tiles.size <= room
        sizes.append(tiles.size)
    return sizes


@pytest.mark.parametrize("room", [0, TILE, 5 * TILE, 1000 * TILE])
def test_no_more_is_kept_than_there_is_room_for_and_nothing_at_the_end(tmp_path, room):
    plan = mosaic_plan(images(tmp_path, "PIXEL")[:3])
    sizes = gone_through(plan, room, DatasetPool(1, memory=1))
    assert sizes[-1] == 0
    assert (max(sizes) > 0) == (room > 0)


def test_a_tile_is_kept_when_the_last_block_comes_to_it_first(tmp_path, decoded):
    plan = mosaic_plan(images(tmp_path, "PIXEL")[:1])
    pool = DatasetPool(1, memory=1)
    whole = Window(0, 0, SIZE, SIZE)
    order, tiles = blocks_and_tiles(plan, whole, (48, SIZE), pool, 100 * TILE)
    image = plan.images[0]
    for window in reversed(order):
        with tiles.block(window):
            found = np.zeros((3, window.height, window.width), "uint16")
            pool.read_into(found, image, image.bands, window)
    assert set(decoded.values()) == {1}
    assert tiles.size == 0


def test_what_is_needed_soonest_is_kept(tmp_path, decoded):
    plan = mosaic_plan(images(tmp_path, "PIXEL")[:1])
    pool = DatasetPool(1, memory=1)
    order, tiles = blocks_and_tiles(plan, Window(0, 0, SIZE, SIZE), (48, 48), pool, TILE)
    image = plan.images[0]
    for window in order[:2]:
        with tiles.block(window):
            found = np.zeros((3, window.height, window.width), "uint16")
            pool.read_into(found, image, image.bands, window)
    # The tile between the two blocks is kept, those that the next row of blocks needs are not.
    times = {
        (cell.column, cell.row): count for (_, band, cell), count in decoded.items() if band == 1
    }
    assert times == {(0, 0): 1, (32, 0): 1, (64, 0): 1, (0, 32): 1, (32, 32): 2, (64, 32): 1}
