# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles that are larger than what is worked on: decoded once, kept in files, removed in time."""

from __future__ import annotations

import errno
import os
import threading
from collections import Counter

import numpy as np
import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.gdal_calls import open_raster
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs import datasets
from image_collections.engine.inputs.datasets import DatasetPool, Room
from image_collections.engine.inputs.handles import Decoding
from image_collections.engine.reading import tile_store
from image_collections.engine.reading.tile_store import TileStore
from image_collections.engine.reading.work import Work
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import (
    described,
    mosaic_plan,
    quality_plan,
    reduce_plan,
    run,
)
from image_collections.tests.support.tiled_scenes import in_tiles, tiled_scenes
from osgeo import gdal

SIZE = 96
LAYOUTS = {
    "one tile": in_tiles(96),
    "tiles": ["TILED=YES", "BLOCKXSIZE=48", "BLOCKYSIZE=64"],
    "small tiles": in_tiles(32),
    "one strip": [f"BLOCKYSIZE={SIZE}"],
    "rows": ["BLOCKYSIZE=1"],
    "strips": ["BLOCKYSIZE=16"],
}
# Small tiles of the result: some blocks on each side.
TARGET = in_tiles(32)
# A few rows of a block at once.
LITTLE = 40_000


def images(folder, layout, interleave, *, count=4, shift=0):
    shifts = [(10 * shift * number, -10 * shift * number) for number in range(count)]
    return tiled_scenes(folder, shifts, SIZE, LAYOUTS[layout], interleave=interleave)


def median(paths):
    return reduce_plan(paths, "median", "stdDev")


def fill(paths):
    return quality_plan(paths, "2", incomplete="fill")


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """A clock that stands, however long writing takes, until a test lets it go on."""
    passed = [0.0]
    monkeypatch.setattr(tile_store, "perf_counter", lambda: passed[0])
    return passed


@pytest.fixture
def decoded(monkeypatch):
    """Count how often each tile is decoded into a file, and how often pixels are read directly."""
    counts = Counter()
    decode, direct = DatasetPool.decoded, DatasetPool.read_into

    def counted(self, image, bands, window, size):
        counts[(image.position, bands, window)] += 1
        return decode(self, image, bands, window, size)

    def counted_directly(self, *details):
        counts["direct"] += 1
        return direct(self, *details)

    monkeypatch.setattr(DatasetPool, "decoded", counted)
    monkeypatch.setattr(DatasetPool, "read_into", counted_directly)
    return counts


CASES = [
    *((median, layout) for layout in LAYOUTS if layout != "small tiles"),
    (mosaic_plan, "one tile"),
    (fill, "tiles"),
    (fill, "rows"),
]


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
@pytest.mark.parametrize(("make", "layout"), CASES)
def test_little_memory_gives_the_same_bytes_and_decodes_nothing_twice(
    tmp_path, decoded, make, layout, interleave
):
    plan = make(images(tmp_path, layout, interleave, shift=3))
    target = tmp_path / "results" / "out.tif"
    target.parent.mkdir()
    usual = run(plan, target, options=TARGET).values
    for threads in (1, 3):
        decoded.clear()
        little = run(plan, target, threads=threads, memory=LITTLE * threads, options=TARGET).values
        assert little.tobytes() == usual.tobytes()
        assert not decoded.pop("direct", 0)
        assert decoded
        assert set(decoded.values()) == {1}
    assert [path.name for path in target.parent.iterdir()] == ["out.tif"]


def store_of(tmp_path, paths, *, block=(32, 32), part=(32, 4), margin=0, offset=(0, 0)):
    (tmp_path / "store").mkdir()
    work = Work(Window(0, 0, SIZE, SIZE), block, part, margin)
    offsets = [offset] * len(paths)
    return TileStore(
        tmp_path / "store", described(paths), offsets, DatasetPool(1, memory=1), work, ahead=False
    )


def read(store, paths, window, index=0):
    image = described(paths)[index]
    values = np.zeros((len(image.bands), window.height, window.width), "uint16")
    store.read_into(values, index, image.bands, window, lambda: None)
    return values


def test_a_window_is_that_of_the_file(tmp_path):
    paths = images(tmp_path, "tiles", "PIXEL", count=1)
    store = store_of(tmp_path, paths)
    dataset = open_raster(paths[0], (), "image")
    for window in (Window(0, 0, 96, 96), Window(40, 50, 20, 20), Window(95, 95, 1, 1)):
        expected = dataset.ReadAsArray(window.column, window.row, window.width, window.height)
        np.testing.assert_array_equal(read(store, paths, window), expected)


def test_files_go_when_all_blocks_that_reach_them_are_done(tmp_path):
    paths = images(tmp_path, "one tile", "PIXEL", count=1)
    store = store_of(tmp_path, paths)
    assert store.keeps(0)
    read(store, paths, Window(0, 0, 8, 8))
    blocks = [Window(column, row, 32, 32) for row in (0, 32, 64) for column in (0, 32, 64)]
    for block in blocks[:-1]:
        store.done(block)
        assert len(list((tmp_path / "store").iterdir())) == 1
    store.done(blocks[-1])
    assert list((tmp_path / "store").iterdir()) == []
    # Who comes later reads the file itself.
    assert read(store, paths, Window(3, 3, 2, 2)).any()
    assert list((tmp_path / "store").iterdir()) == []


def test_blocks_whose_masks_look_beyond_them_count_too(tmp_path):
    paths = images(tmp_path, "strips", "PIXEL", count=1)
    store = store_of(tmp_path, paths, margin=8)
    read(store, paths, Window(0, 0, 96, 32))
    for column in (0, 32, 64):
        store.done(Window(column, 0, 32, 32))
    assert len(list((tmp_path / "store").iterdir())) == 1, "the next row of blocks looks there"
    for column in (0, 32, 64):
        store.done(Window(column, 32, 32, 32))
    assert list((tmp_path / "store").iterdir()) == []


def test_where_the_disk_is_full_files_are_read_themselves(tmp_path, monkeypatch):
    def full(*details):
        raise OSError(errno.ENOSPC, "No space left on device")

    plan = median(images(tmp_path, "one tile", "PIXEL"))
    usual = run(plan, tmp_path / "usual.tif", options=TARGET).values
    monkeypatch.setattr(tile_store, "_write_all", full)
    little = run(plan, tmp_path / "out.tif", memory=2 * LITTLE, options=TARGET).values
    assert little.tobytes() == usual.tobytes()
    monkeypatch.setattr(tile_store, "SHARE_OF_DISK", 0.0)
    little = run(plan, tmp_path / "out.tif", memory=2 * LITTLE, options=TARGET).values
    assert little.tobytes() == usual.tobytes()


@pytest.mark.parametrize(("seconds", "files"), [(1.0, 4), (1000.0, 1)])
def test_where_writing_takes_longer_than_decoding_again_no_more_is_written(
    tmp_path, monkeypatch, clock, seconds, files
):
    def slowly(file, numbers, write=tile_store._write_all):
        clock[0] += seconds
        write(file, numbers)

    def decode(self, *details, decode=DatasetPool.decoded):
        for found in decode(self, *details):
            clock[0] += 5.0
            yield found

    monkeypatch.setattr(tile_store, "_write_all", slowly)
    monkeypatch.setattr(DatasetPool, "decoded", decode)
    paths = images(tmp_path, "tiles", "PIXEL", count=1)
    store = store_of(tmp_path, paths)
    whole = Window(0, 0, SIZE, SIZE)
    dataset = open_raster(paths[0], (), "image")
    np.testing.assert_array_equal(read(store, paths, whole), dataset.ReadAsArray())
    assert len(list((tmp_path / "store").iterdir())) == files


def test_tiles_that_begin_elsewhere_than_blocks_are_decoded_once(tmp_path, decoded):
    plan = median(images(tmp_path, "small tiles", "PIXEL", shift=12))
    run(plan, tmp_path / "out.tif", options=TARGET)
    assert decoded.pop("direct"), "the first image lies as the blocks do"
    assert {position for position, _, _ in decoded} == {2, 3, 4}
    assert set(decoded.values()) == {1}


def test_a_tile_that_cannot_be_decoded_names_its_image(tmp_path):
    paths = images(tmp_path, "one tile", "PIXEL")
    plan = median(paths)
    os.truncate(paths[2], SIZE * SIZE)
    with pytest.raises(SourceError, match="'2' cannot be read"):
        run(plan, tmp_path / "out.tif", memory=2 * LITTLE, options=TARGET)
    assert not (tmp_path / "out.tif").exists()
    assert {path.suffix for path in tmp_path.iterdir()} == {".tif"}


def test_tiles_that_fit_are_not_kept(tmp_path, decoded):
    plan = median(images(tmp_path, "one tile", "PIXEL"))
    run(plan, tmp_path / "out.tif")
    assert set(decoded) == {"direct"}


# Bands of coarser cells


@pytest.mark.parametrize("block", [16, 48])
def test_coarse_tiles_of_joined_files_are_decoded_once(tmp_path, decoded, block):
    """Tiles of 16 pixels of 20 m are under 32 x 32 of 10 m: blocks of 16 cut them, and of 48."""
    rng = np.random.default_rng(6)
    joined, alike = [], []
    for number in range(3):
        fine, coarse = (rng.integers(0, 9000, (side, side)) for side in (SIZE, SIZE // 2))
        files = [
            write_raster(
                tmp_path / f"{number}-{cell}.tif", values, "uint16", cell=cell, options=in_tiles(16)
            )
            for cell, values in ((20.0, coarse), (10.0, fine))
        ]
        joined.append(tmp_path / f"{number}.vrt")
        paths = [str(file) for file in files]
        gdal.BuildVRT(str(joined[-1]), paths, separate=True, resolution="highest")
        bands = np.stack([coarse.repeat(2, axis=0).repeat(2, axis=1), fine])
        alike.append(write_raster(tmp_path / f"{number}.tif", bands, "uint16"))
    options = in_tiles(block)
    expected = run(median(alike), tmp_path / "alike.tif", options=options).values
    for threads in (1, 3):
        decoded.clear()
        found = run(median(joined), tmp_path / "joined.tif", threads=threads, options=options)
        assert found.values.tobytes() == expected.tobytes()
        assert decoded.pop("direct"), "the fine band is in no file"
        assert set(decoded.values()) == {1}
        assert {bands[0].name for _, bands, _ in decoded} == {"band1"}


# What GDAL decodes at once


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
@pytest.mark.parametrize("limit", [1, 3 * 48 * 64 * 2 * 2, 10**6])
def test_pieces_hold_whole_tiles_within_the_limit(tmp_path, interleave, limit):
    paths = images(tmp_path, "tiles", interleave, count=1)
    decoding = Decoding.of(open_raster(paths[0], (), "image"), described(paths)[0])
    assert (decoding.width, decoding.height) == (48, 64)
    assert decoding.bytes == 48 * 64 * 2 * (3 if interleave == "PIXEL" else 1)
    window = Window(5, 7, 80, 80)
    seen = np.zeros((3, SIZE, SIZE), int)
    tiles = Counter()
    for bands, piece in datasets._pieces(decoding, window, 3, limit):
        seen[(bands, *piece.slices(Window(0, 0, SIZE, SIZE)))] += 1
        across = range(piece.column // 48, (piece.column + piece.width - 1) // 48 + 1)
        down = range(piece.row // 64, (piece.row + piece.height - 1) // 64 + 1)
        touched = [(band, x, y) for band in range(3)[bands] for x in across for y in down]
        tiles.update(touched)
        count = len(across) * len(down) if decoding.together else len(touched)
        assert decoding.memory_of(count) <= max(limit, decoding.memory)
    assert (seen[:, 7:87, 5:85] == 1).all()
    assert seen.sum() == 3 * 80 * 80
    assert set(tiles.values()) == {1}, "no tile is decoded twice"


def test_who_needs_more_than_there_is_goes_alone():
    room = Room(10)
    order = []
    entered = threading.Event()

    def large():
        with room.taken(50):
            order.append("large")

    with room.taken(6), room.taken(4):
        thread = threading.Thread(target=lambda: (entered.set(), large()))
        thread.start()
        assert entered.wait(20)
        order.append("small")
    thread.join(20)
    assert order == ["small", "large"]


def test_open_files_that_keep_much_are_closed(tmp_path):
    paths = images(tmp_path, "one tile", "PIXEL")
    records = described(paths)
    for memory, count in ((SIZE * SIZE * 6 * 2, 2), (10**9, 4), (1, 0)):
        handles = DatasetPool(1, memory=memory)
        for image in records:
            handles.read_stored(image, image.bands, Window(0, 0, 5, 5))
            handles.release_cache(image)
        (opened,) = handles._opened.values()
        assert len(opened) == count
