# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles of what pixels are by themselves: any window of them, each found once, and no more kept."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from image_collections.engine.grid import blocks
from image_collections.engine.grid.grid import Grid, Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.reading import look_tiles
from image_collections.engine.reading.look_tiles import LookTiles
from image_collections.tests.support.masked_runs import composite, grown, plan_of
from image_collections.tests.support.rasters import ORIGIN, wkt, write_raster
from image_collections.tests.support.runs import described

HEIGHT, WIDTH = 70, 90
EVERYTHING = 1 << 30


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr(look_tiles, "SIDE", 32)


@pytest.fixture
def image(tmp_path):
    [found] = described([write_raster(tmp_path / "a.tif", np.ones((1, HEIGHT, WIDTH)), "uint8")])
    return found


class Finder:
    """Gives what pixels are, and counts how often each tile is asked for."""

    def __init__(self):
        self.looks = np.random.default_rng(1).integers(0, 256, (HEIGHT, WIDTH), dtype=np.uint8)
        self.looks[:40] &= 0b11000001
        self.looks[:20, :30] = 0
        self.asked = []

    def __call__(self, index, window):
        self.asked.append(window)
        return self.looks[window.row :, window.column :][: window.height, : window.width]


@pytest.mark.parametrize("kept", [EVERYTHING, 0, 32 * 96 * 16])
def test_any_window_has_the_pixels_of_the_image(image, kept):
    finder = Finder()
    tiles = LookTiles(kept)
    rng = np.random.default_rng(2)
    for _ in range(40):
        row, column = int(rng.integers(HEIGHT)), int(rng.integers(WIDTH))
        height, width = rng.integers(1, HEIGHT - row + 1), rng.integers(1, WIDTH - column + 1)
        window = Window(column, row, int(width), int(height))
        expected = finder(0, window)
        np.testing.assert_array_equal(tiles.looks(0, image, window, finder), expected)


def test_threads_find_each_tile_once(image):
    finder = Finder()
    tiles = LookTiles(EVERYTHING)
    together = threading.Barrier(4)

    def look(_):
        together.wait()
        return tiles.looks(0, image, Window(0, 0, WIDTH, HEIGHT), finder)

    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(look, range(4)):
            np.testing.assert_array_equal(found, finder.looks)
    assert len(finder.asked) == len(set(finder.asked))
    assert sum(window.pixels for window in finder.asked) == HEIGHT * WIDTH


def test_a_tile_that_could_not_be_found_is_looked_for_again(image):
    finder = Finder()
    tiles = LookTiles(EVERYTHING)

    def fail(index, window):
        raise OSError("no network")

    with pytest.raises(OSError, match="no network"):
        tiles.looks(0, image, Window(0, 0, 5, 5), fail)
    found = tiles.looks(0, image, Window(0, 0, 5, 5), finder)
    np.testing.assert_array_equal(found, finder.looks[:5, :5])


@pytest.mark.parametrize("azimuth", [0.0, 100.0, 215.0, 300.0])
def test_shadows_across_tiles_are_those_of_one_tile(tmp_path, monkeypatch, azimuth):
    rng = np.random.default_rng(int(azimuth))
    cloud = np.kron(rng.random((20, 25)) < 0.1, np.ones((8, 8)))
    bands = [rng.integers(1, 3000, cloud.shape), rng.integers(1, 2500, cloud.shape), 90 * cloud + 1]
    source = write_raster(tmp_path / "a.tif", bands, "uint16", names=["B02", "B8", "MSK_CLDPRB"])
    recipe = {"azimuth": azimuth, "distance": 300.0}
    small = composite(plan_of("mosaic", [source], bands="B02", recipe=recipe), tmp_path)
    monkeypatch.setattr(look_tiles, "SIDE", 4096)
    whole = composite(plan_of("mosaic", [source], bands="B02", recipe=recipe), tmp_path)
    assert 0.1 < whole.valid.mean() < 0.9
    assert small.values.tobytes() == whole.values.tobytes()


@pytest.fixture
def speckled(tmp_path):
    """Three bands by band: data with a swath that lacks them, and clouds that go on there."""
    rng = np.random.default_rng(9)
    cloud = np.kron(rng.random((15, 20)) < 0.1, np.ones((8, 8)))
    ground = rng.integers(1, 3000, cloud.shape)
    swath = np.add.outer(np.arange(120), np.arange(160)) < 90
    bands = [ground * ~swath, 90 * cloud + 1, cloud + 1]
    names = ["B02", "MSK_CLDPRB", "clear"]
    source = write_raster(
        tmp_path / "a.tif",
        bands,
        "uint16",
        names=names,
        nodata=[0, None, None],
        options=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "INTERLEAVE=BAND"],
    )
    return source, cloud != 0, swath


@pytest.mark.parametrize("off", [0.0, 4.0], ids=["aligned", "warped"])
@pytest.mark.parametrize("resampling", ["nearest", "bilinear"])
def test_a_buffer_across_tiles_is_that_of_one_tile(
    tmp_path, monkeypatch, speckled, off, resampling
):
    source, cloud, swath = speckled
    grid = GridOptions(reference=Grid(wkt(32633), ORIGIN[0] + off, ORIGIN[1], 10.0, 10.0, 160, 120))
    options = {"buffer": 45.0, "bands": "B02", "grid": grid, "resampling": resampling}
    plan = plan_of("mosaic", [source], "MSK_CLDPRB > 40", **options)
    small = composite(plan, tmp_path, memory=1 << 20)
    monkeypatch.setattr(look_tiles, "SIDE", 4096)
    whole = composite(plan, tmp_path)
    assert small.values.tobytes() == whole.values.tobytes()
    if off == 0.0:
        expected = ~grown(cloud & ~swath, 45.0, (10.0, 10.0)) & ~cloud & ~swath
        np.testing.assert_array_equal(whole.valid[0], expected)


@pytest.mark.parametrize("rule", ["MSK_CLDPRB > 40", "planet-udm2", "sentinel2-cldprb"])
def test_no_pixel_is_read_twice_for_a_buffer(tmp_path, monkeypatch, speckled, rule):
    source, _, _ = speckled
    read = np.zeros((4, 120, 160), dtype=int)
    read_into = DatasetPool.read_into

    def counted(self, result, image, bands, window):
        for band in bands:
            read[(band.number, *window.slices(Window(0, 0, 160, 120)))] += 1
        read_into(self, result, image, bands, window)

    monkeypatch.setattr(DatasetPool, "read_into", counted)
    reader = plan_of("mosaic", [source], rule, buffer=45.0, bands="B02").reader(
        1, threading.Event()
    )
    for part in blocks.windows(Window(0, 0, 160, 120), 32, 32):
        reader.block(0, (0,), part)
    quality = 3 if rule == "planet-udm2" else 2
    assert (read[quality] == 1).all()
    # Once for the result, and once for where nothing is known.
    assert read[1].max() <= 2
