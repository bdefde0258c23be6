# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What threads and memory a run may use: the shares, beside large tiles and large blocks."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import product

from image_collections.engine.grid.grid import Window
from image_collections.engine.run import resources
from image_collections.engine.run.resources import Resources
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import described

MEGABYTE = 2**20
USUAL = Resources(4, 64 * MEGABYTE)


def shares(resources):
    """Return the bytes of all that a run may take."""
    threads = resources.thread_count
    tiles = max(threads * resources.decoded_memory, threads * resources.tile)
    return tiles + threads * resources.work_memory + resources.unwritten_memory


def test_the_shares_are_within_the_memory_whatever_tiles_take():
    for threads, tile in product((1, 2, 4, 8), (0, 1, 4, 10, 20, 40)):
        # As `beside_tiles` has it: no more threads than tiles fit.
        fitting = max(1, min(threads, 48 // max(1, tile)))
        resources = replace(USUAL, threads=fitting, tile=tile * MEGABYTE)
        assert shares(resources) <= 64 * MEGABYTE, (threads, tile)


def test_a_large_tile_leaves_less_for_the_rest_and_for_threads(tmp_path):
    path = write_raster(
        tmp_path / "a.tif",
        [[[0] * 512] * 512] * 8,
        "uint16",
        options=["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"],
        interleave="PIXEL",
    )
    images = described([path])
    found = USUAL.beside_tiles(images)
    # As decoded, taken apart, and as it stands in the file.
    assert found.tile == 3 * 512 * 512 * 2 * 8
    assert found.thread_count == 4
    assert MEGABYTE < found.work_memory < USUAL.work_memory / 2
    less = Resources(4, 16 * MEGABYTE).beside_tiles(images)
    assert less.thread_count == 1
    assert shares(less) <= 16 * MEGABYTE
    assert Resources(4, 0).beside_tiles(images) == Resources(4, 0)


def together(handles, images):
    """Return True when two threads decode a tile of each of two images at the same time."""
    both = threading.Barrier(2)

    def decode(image):
        tile = Window(0, 0, image.width, image.height)
        decoded = handles.decoded(image, image.bands, tile, size=1)
        next(decoded)
        try:
            both.wait(5)
        except threading.BrokenBarrierError:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        return all(pool.map(decode, images))


def test_threads_wait_for_large_tiles_of_others_only_where_memory_is_set(tmp_path, monkeypatch):
    paths = [
        write_raster(
            tmp_path / f"{name}.tif",
            [[[0] * 64] * 64] * 2,
            "uint16",
            options=["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"],
            interleave="PIXEL",
        )
        for name in "ab"
    ]
    images = described(paths)
    memory = 3 * 64 * 64 * 2 * 2
    # A quarter of this is for decoded tiles.
    monkeypatch.setattr(resources, "THREAD_BUDGET", memory)
    assert together(Resources(2).handles(), images)
    assert not together(Resources(2, 2 * memory).handles(), images)
    monkeypatch.setattr(resources, "THREAD_BUDGET", memory - 1)
    assert not together(Resources(2).handles(), images), "within the budgets of all"


def test_as_few_threads_work_as_there_are_finished_blocks_for():
    assert USUAL.for_blocks(MEGABYTE).thread_count == 4
    assert USUAL.for_blocks(10 * MEGABYTE).thread_count == 2
    assert USUAL.for_blocks(100 * MEGABYTE).thread_count == 1
    assert USUAL.for_blocks(100 * MEGABYTE).work_memory == 32 * MEGABYTE
    assert Resources(4, 0).for_blocks(100 * MEGABYTE).thread_count == 4


def test_blocks_that_wait_for_servers_share_what_is_there():
    tile = MEGABYTE
    for threads, memory in product((1, 2, 8), (16, 64, 512)):
        plain = Resources(threads, memory * MEGABYTE)
        found = plain.for_servers(tile)
        assert found.thread_count >= max(2, threads)
        assert found.images_ahead(tile) >= 1
        readers = found.readers * found.decoded_memory
        work = found.thread_count * found.work_memory
        assert readers + work + found.unwritten_memory <= memory * MEGABYTE
        if found.thread_count > max(2, threads):
            assert found.work_memory >= tile
    # Without a limit, what as many threads as work would take.
    found = Resources(2, 0).for_servers(tile)
    assert found.thread_count == 16
    assert found.thread_count * found.work_memory <= 2 * Resources(1, 0).work_memory
    # Large work: few at once, so that each is done in one piece.
    assert Resources(2, 0).for_servers(400 * MEGABYTE).thread_count == 2
