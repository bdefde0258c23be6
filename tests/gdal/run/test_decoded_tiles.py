# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where decoded tiles of a run wait for the blocks to come: in memory as far as they fit."""

from __future__ import annotations

import pytest
from image_collections.engine.grid import blocks
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.reading.work import Work
from image_collections.engine.run.decoded_tiles import with_memory
from image_collections.engine.run.run import block_windows
from image_collections.tests.support.runs import reduce_plan, run
from image_collections.tests.support.tiled_scenes import count_decodings, in_tiles, tiled_scenes

TILE, SIZE = 128, 256
SHIFTS = ((0, 0), (64, 0), (0, 64), (64, 64))
TILES = in_tiles(TILE)
# All tiles of the three images that blocks cut, in two bands.
ALL_TILES = 3 * SIZE * SIZE * 2 * 2


@pytest.fixture
def plan(tmp_path):
    """A median of images whose tiles begin elsewhere than those of the others."""
    paths = tiled_scenes(tmp_path, [(10 * x, -10 * y) for x, y in SHIFTS], SIZE, TILES, bands=2)
    return reduce_plan(paths, "median")


@pytest.fixture
def counts(monkeypatch):
    """Count how often each tile is decoded, and how many pieces go into files."""
    found = count_decodings(monkeypatch, TILE)
    decoded = DatasetPool.decoded

    def counted(self, *details):
        found["file"] += 1
        return decoded(self, *details)

    monkeypatch.setattr(DatasetPool, "decoded", counted)
    return found


def test_tiles_that_blocks_cut_go_into_files_where_memory_holds_too_few(tmp_path, plan, counts):
    usual = run(plan, tmp_path / "usual.tif", options=TILES).values
    assert "file" not in counts
    assert set(counts.values()) == {1}, counts
    assert len(counts) == len(SHIFTS) * 2 * (SIZE // TILE) ** 2
    counts.clear()
    little = run(plan, tmp_path / "little.tif", memory=1_000_000, options=TILES).values
    assert counts["file"]
    assert little.tobytes() == usual.tobytes()


@pytest.mark.parametrize(
    ("room", "decodings"),
    [(0, [1.0, 2.0, 2.0, 4.0]), (ALL_TILES, [1.0] * 4), (10 * ALL_TILES, [1.0] * 4)],
)
def test_what_memory_keeps_is_not_decoded_again(plan, room, decodings):
    work = with_memory(plan, Work(plan.grid.window, (TILE, TILE), (TILE, TILE)), room)
    offsets = [placement.offset for placement in plan.placements]
    found = [
        work.decodings(image, offset, image.largest_tile)
        for image, offset in zip(plan.images, offsets)
    ]
    assert found == decodings
    # Between the parts of one block, nothing is kept.
    parts = Work(plan.grid.window, (TILE, TILE), (TILE, 16))
    assert with_memory(plan, parts, room) == parts


def test_tiles_larger_than_blocks_go_into_files(plan):
    work = with_memory(plan, Work(plan.grid.window, (64, 64), (64, 64)), 10 * ALL_TILES)
    assert work.kept == 1.0
    assert work.decodings(plan.images[0], (0, 0), (TILE, TILE)) == 4.0


def test_where_tiles_are_kept_blocks_that_cut_them_leave_memory_for_them(plan, monkeypatch):
    monkeypatch.setattr(blocks, "FEWEST_BLOCKS", 1)
    sizes = {
        keeps: next(
            block_windows(plan, plan.grid.window, (TILE, TILE), 10**9, keeps_tiles=keeps)
        ).width
        for keeps in (False, True)
    }
    assert sizes == {False: plan.grid.width, True: TILE}
