# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.grid.blocks import (
    LARGEST_BLOCK,
    SMALL_BLOCK,
    block_size,
    cut_at,
    halves,
    largest_block,
    most_layers,
    parts,
    windows,
    within_budget,
)
from image_collections.engine.grid.grid import Grid, Window
from image_collections.engine.images import Image

PLENTY = 10**12


def grid(width, height):
    return Grid("", 0.0, 0.0, 1.0, 1.0, width, height)


def image(block, size=(1000, 1000)):
    return Image(1, "a", "a.tif", "", None, *size, (), *block)


def times_covered(whole, pieces):
    """Return how often each cell of a window is in one of the pieces."""
    times = np.zeros((whole.height, whole.width), dtype=int)
    for piece in pieces:
        assert piece.pixels > 0
        assert piece.intersection(whole) == piece
        times[piece.slices(whole)] += 1
    return times


@pytest.mark.parametrize("whole", [Window(0, 0, 10, 7), Window(3, 5, 1, 20), Window(2, 2, 17, 1)])
def test_every_cut_covers_a_window_exactly_once(whole):
    for size in range(1, 25):
        assert (times_covered(whole, windows(whole, size, 3)) == 1).all()
        assert (times_covered(whole, windows(whole, 3, size)) == 1).all()
        assert (times_covered(whole, parts(whole, size)) == 1).all()
        assert all(part.pixels <= size for part in parts(whole, size))
    if whole.pixels > 1:
        assert (times_covered(whole, halves(whole)) == 1).all()
        assert len(list(halves(whole))) == 2


def test_windows_go_row_by_row():
    assert list(windows(Window(1, 2, 5, 3), 3, 2)) == [
        Window(1, 2, 3, 2),
        Window(4, 2, 2, 2),
        Window(1, 4, 3, 1),
        Window(4, 4, 2, 1),
    ]


def test_parts_are_whole_rows_where_possible():
    assert list(parts(Window(0, 0, 10, 5), 25)) == [
        Window(0, 0, 10, 2),
        Window(0, 2, 10, 2),
        Window(0, 4, 10, 1),
    ]
    assert list(parts(Window(0, 0, 10, 1), 4)) == [
        Window(0, 0, 4, 1),
        Window(4, 0, 4, 1),
        Window(8, 0, 2, 1),
    ]


def test_halves_cut_the_longer_side():
    assert list(halves(Window(0, 0, 4, 5))) == [Window(0, 0, 4, 3), Window(0, 3, 4, 2)]
    assert list(halves(Window(0, 0, 7, 5))) == [Window(0, 0, 4, 5), Window(4, 0, 3, 5)]


def test_blocks_follow_the_tiles_of_most_files():
    images = [image((512, 512)), image((512, 512)), image((256, 256))]
    assert block_size(grid(5000, 5000), images, (256, 256), 100, PLENTY) == (512, 512)


def test_blocks_of_striped_files_are_whole_rows():
    images = [image((1000, 1))]
    assert block_size(grid(3000, 3000), images, (256, 256), 100, PLENTY) == (3072, 256)


def test_blocks_are_not_larger_than_needed():
    width, height = block_size(grid(100, 100), [image((512, 512))], (256, 256), 100, PLENTY)
    assert (width, height) == (256, 256)
    huge = [image((5000, 5000), size=(9000, 9000))]
    width, height = block_size(grid(9000, 9000), huge, (256, 256), 1, PLENTY)
    assert (width, height) == (LARGEST_BLOCK, LARGEST_BLOCK)


def test_blocks_of_many_small_files_are_tiles():
    images = [image((512, 512), size=(512, 512))]
    assert block_size(grid(9000, 9000), images, (512, 512), 100, PLENTY) == (512, 512)


@pytest.mark.parametrize(
    ("block", "tile", "expected"),
    [
        ((16, 16), (16, 16), (256, 256)),
        # Squares of superpixels, which begin elsewhere than tiles.
        ((16, 16), (12, 12), (264, 252)),
        ((64, 128), (64, 128), (256, 256)),
        ((1000, 1), (1000, 1), (1000, 66)),
        ((1000, 500), (1000, 500), (1000, 500)),
        ((512, 512), (512, 512), (512, 512)),
    ],
)
def test_small_tiles_and_strips_are_put_together(block, tile, expected):
    cells, images = grid(1000, 1000), [image(block)]
    assert block_size(cells, images, tile, 100, PLENTY) == expected
    # As far as there are pixels and memory.
    assert block_size(grid(20, 10), images, tile, 100, 1) == tile
    width, height = block_size(grid(20, 10), images, tile, 100, PLENTY)
    assert width < max(20, block[0]) + tile[0]
    assert height < max(10, block[1]) + tile[1]


def test_blocks_that_cut_tiles_are_large_but_not_few():
    images = [image((512, 512))]
    sizes = {
        side: largest_block(grid(side, side), images, (512, 512), cut_tiles=True)
        for side in (1000, 2048, 4096, 9000)
    }
    assert sizes == {
        1000: (512, 512),
        2048: (512, 512),
        4096: (LARGEST_BLOCK, LARGEST_BLOCK),
        9000: (LARGEST_BLOCK, LARGEST_BLOCK),
    }
    assert within_budget(sizes[9000], (512, 512), 600 * 1024) == (1024, 512)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ((2048, 2048), (SMALL_BLOCK, SMALL_BLOCK)),
        ((1024, 1024), (1024, 1024)),
        ((2048, 600), (1024, 1024)),
        ((5000, 512), (5120, 512)),
    ],
    ids=["larger than blocks", "as large", "larger on one side", "strips"],
)
def test_blocks_are_small_where_larger_tiles_wait_for_the_next_one(block, expected):
    cells, images = grid(5000, 5000), [image(block, (5000, 5000))]
    assert largest_block(cells, images, (512, 512), keeps_tiles=True) == expected
    if expected[0] == SMALL_BLOCK:
        size = largest_block(cells, images, (512, 512))
        assert size == (LARGEST_BLOCK, LARGEST_BLOCK)


def test_blocks_are_whole_tiles_within_the_budget():
    rng = np.random.default_rng(13)
    for _ in range(1000):
        tile = tuple(int(side) for side in rng.choice([1, 16, 128, 256, 500], 2))
        block = tuple(int(side) for side in rng.choice([1, 100, 256, 512, 2000], 2))
        per_pixel = int(rng.integers(1, 5000))
        budget = int(10 ** rng.uniform(3, 10))
        cells = grid(*(int(side) for side in rng.integers(1, 20000, 2)))
        width, height = block_size(cells, [image(block)], tile, per_pixel, budget)
        assert width > 0
        assert height > 0
        assert width % tile[0] == 0
        assert height % tile[1] == 0
        is_one_tile = (width, height) == tile
        assert width * height * per_pixel <= budget or is_one_tile


def test_a_budget_smaller_than_a_tile_gives_one_tile():
    assert block_size(grid(999, 999), [image((512, 512))], (128, 64), 1000, 1) == (128, 64)


def test_the_most_that_meet_in_a_block_are_counted():
    rng = np.random.default_rng(2)
    whole = Window(3, -2, 90, 70)
    for count in (0, 1, 40):
        covered = [
            Window(
                *(int(n) for n in rng.integers(-30, 90, 2)),
                *(int(n) for n in rng.integers(1, 50, 2)),
            )
            for _ in range(count)
        ]
        for width, height in ((7, 16), (90, 1), (500, 500)):
            expected = max(
                sum(window.intersection(block) is not None for window in covered)
                for block in windows(whole, width, height)
            )
            assert most_layers(covered, whole, width, height) == expected


def test_a_window_is_cut_where_others_begin_and_end():
    rng = np.random.default_rng(5)
    whole = Window(3, -2, 90, 70)
    for count in (0, 1, 5, 40):
        corners, sizes = rng.integers(-30, 90, (count, 2)), rng.integers(1, 90, (count, 2))
        covered = [Window(*map(int, (*at, *size))) for at, size in zip(corners, sizes)]
        pieces = list(cut_at(whole, covered, 1))
        seen = np.zeros((whole.height, whole.width), dtype=int)
        for piece in pieces:
            seen[piece.slices(whole)] += 1
            for window in covered:
                assert window.intersection(piece) in (None, piece)
        assert (seen == 1).all()
        assert list(cut_at(whole, covered, whole.pixels + 1)) == [whole]
        assert (len(pieces) == 1) == (count == 0)
