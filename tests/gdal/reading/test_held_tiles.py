# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles that are held in memory where masks look around: read once, within some room, let go."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from image_collections.engine.grid import blocks
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.reading import look_tiles
from image_collections.engine.reading.block_book import BlockBook
from image_collections.engine.reading.held_tiles import HeldTiles
from image_collections.engine.run import run as running
from image_collections.tests.support.masked_runs import composite, plan_of
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import described

HEIGHT, WIDTH, TILE = 70, 100, 32
NAMES = ["B02", "B8", "MSK_CLDPRB"]
WHOLE = Window(0, 0, WIDTH, HEIGHT)
PIXEL = 2 * len(NAMES)
MASKS = {
    "buffer": {"mask": "MSK_CLDPRB > 40", "buffer": 45.0},
    "shadows": {"recipe": {"azimuth": 150.0, "distance": 200.0}},
    "shadows and buffer": {"recipe": {"azimuth": 300.0, "distance": 90.0}, "buffer": 25.0},
}


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr(look_tiles, "SIDE", TILE)
    monkeypatch.setattr(blocks, "SMALLEST_BLOCK", TILE)
    monkeypatch.setattr(running, "block_windows", lambda *_, **__: blocks.windows(WHOLE, 32, 32))


def images(folder, count=3, **details):
    rng = np.random.default_rng(4)
    cloud = np.kron(rng.random((10, 13)) < 0.1, np.ones((8, 8)))[:HEIGHT, :WIDTH]
    return [
        write_raster(
            folder / f"{number}.tif",
            [rng.integers(1, 3000, cloud.shape), rng.integers(1, 2500, cloud.shape), 90 * cloud],
            "uint16",
            names=NAMES,
            nodata=[0, 0, None],
            **{
                "options": ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}"],
                "interleave": "PIXEL",
                **details,
            },
        )
        for number in range(count)
    ]


@pytest.fixture
def read(monkeypatch):
    """Count how often each pixel is read of each image, in one of its bands or more."""
    counts = np.zeros((4, HEIGHT, WIDTH), dtype=int)
    read_into = DatasetPool.read_into
    lock = threading.Lock()

    def counted(self, result, image, bands, window):
        with lock:
            counts[(image.position, *window.slices(WHOLE))] += 1
        read_into(self, result, image, bands, window)

    monkeypatch.setattr(DatasetPool, "read_into", counted)
    return counts


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("mask", MASKS)
def test_no_pixel_is_read_twice_and_the_bytes_are_the_same(
    tmp_path, monkeypatch, read, mask, threads
):
    plan = plan_of("median", images(tmp_path), bands="B02", **MASKS[mask])
    held = composite(plan, tmp_path, "held", threads=threads)
    positions = [image.position for image in plan.images]
    assert (read[positions] == 1).all()
    monkeypatch.setattr(running, "_spare_of_thread", lambda *_: 0)
    plain = composite(plan, tmp_path, "plain", threads=threads)
    assert held.values.tobytes() == plain.values.tobytes()
    assert (read[positions] >= 3).all()


@pytest.mark.parametrize(
    "details",
    [{"interleave": "BAND"}, {"mask": np.ones((HEIGHT, WIDTH))}],
    ids=["by band", "with a mask"],
)
def test_what_is_not_decoded_by_one_call_is_not_held(tmp_path, details):
    found = described(images(tmp_path, 1, **details))
    store = HeldTiles(found, [(0, 0)], DatasetPool(1), BlockBook(WHOLE, (24, 40)), 1 << 30)
    assert not store.keeps(0)


@pytest.mark.parametrize("room", [0, 1, TILE * TILE * PIXEL, 5 * TILE * TILE * PIXEL, 1 << 30])
def test_any_window_has_the_numbers_of_the_file(tmp_path, room):
    found = described(images(tmp_path, 2))
    offsets = [(0, 0), (7, -20)]
    store = HeldTiles(found, offsets, DatasetPool(4), BlockBook(WHOLE, (24, 40)), room)
    whole = [DatasetPool(1).read_stored(image, image.bands, WHOLE) for image in found]
    rng = np.random.default_rng(5)
    cases = []
    for _ in range(60):
        index, row, column = (int(rng.integers(most)) for most in (2, HEIGHT, WIDTH))
        height, width = rng.integers(1, HEIGHT - row + 1), rng.integers(1, WIDTH - column + 1)
        bands = sorted(rng.choice(3, int(rng.integers(1, 4)), replace=False))
        cases.append((index, bands, Window(column, row, int(width), int(height))))

    def check(case):
        index, bands, window = case
        result = np.empty((len(bands), window.height, window.width), "uint16")
        store.read_into(result, index, [found[index].bands[b] for b in bands], window, lambda: None)
        np.testing.assert_array_equal(result, whole[index][(bands, *window.slices(WHOLE))])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(check, cases[:40]))
    for block in blocks.windows(WHOLE, 24, 40):
        store.done(block)
    # Nothing is held any more, and nothing is anew.
    for case in cases[40:]:
        check(case)
    assert not store._tiles
    assert store._room == room


def test_tiles_beyond_the_cells_of_the_result_are_not_held(tmp_path):
    found = described(images(tmp_path, 1, origin=(ORIGIN[0] - 320, ORIGIN[1])))
    book = BlockBook(Window(0, 0, TILE, TILE), (TILE, TILE))
    store = HeldTiles(found, [(-TILE, 0)], DatasetPool(1), book, 1 << 30)
    for column in (0, TILE, 2 * TILE):
        result = np.empty((1, 8, 8), "uint16")
        store.read_into(result, 0, found[0].bands[:1], Window(column, 0, 8, 8), lambda: None)
    assert [(index, tile.column, tile.row) for index, tile in store._tiles] == [(0, TILE, 0)]


def test_a_tile_that_could_not_be_read_is_read_again(tmp_path, monkeypatch):
    found = described(images(tmp_path, 1))
    store = HeldTiles(found, [(0, 0)], DatasetPool(1), BlockBook(WHOLE, (24, 40)), 1 << 30)
    result = np.empty((1, 8, 8), "uint16")
    details = (result, 0, found[0].bands[:1], Window(0, 0, 8, 8), lambda: None)

    def fail(*_):
        raise OSError("no network")

    with monkeypatch.context() as patch:
        patch.setattr(DatasetPool, "read_into", fail)
        with pytest.raises(OSError, match="no network"):
            store.read_into(*details)
    store.read_into(*details)
    expected = DatasetPool(1).read_stored(found[0], found[0].bands[:1], Window(0, 0, 8, 8))
    np.testing.assert_array_equal(result, expected)
