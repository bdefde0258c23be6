# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live composites of images on a server with tiles on the disk: the same pixels, fewer requests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.inputs.joined_files import with_file_paths
from image_collections.engine.live import pixels
from image_collections.engine.live.tile_folder import TileFolder
from image_collections.engine.live.tile_pool import LARGEST, KeptTiles, TilePool, tile_size
from image_collections.engine.remote.signing import signing_with
from image_collections.tests.support.live_files import live, read, write_scenes
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.range_server import RangeServer
from image_collections.tests.support.rasters import write_cog
from image_collections.tests.support.runs import described
from osgeo import gdal

SIDE, TILE = 700, 128


@pytest.fixture
def server(tmp_path):
    (tmp_path / "images").mkdir(exist_ok=True)
    with RangeServer(tmp_path / "images") as made:
        yield made


@pytest.fixture
def kept(tmp_path):
    """Have live composites keep tiles."""
    folder = TileFolder(tmp_path / "kept")
    pixels.tiles.folder = folder
    yield folder
    pixels.tiles.folder = None
    pixels.release()


def far(images, server):
    return [with_file_paths(image, lambda path: server.path(Path(path).name)) for image in images]


def start_anew():
    """Forget all that is in memory, when what waits for the disk has been written."""
    crew = pixels.tiles._crew
    if crew is not None:
        crew.submit(lambda: None).result(60)
    pixels.release()
    gdal.VSICurlClearCache()


WINDOWS = [(0, 0, 50, 40), (13, 7, 70, 70), (44, 20, 40, 60), (0, 0, 84, 80)]


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("size", [None, (40, 30)])
@pytest.mark.parametrize("method", ["median", "mosaic"])
def test_the_same_pixels_come_from_the_disk(raster, server, tmp_path, kept, method, size):
    images = described(write_scenes(raster))
    make = {"mask": "SCL in 3,8,9,10"}
    live(plan_of(method, images, **make), tmp_path / "near.vrt")
    live(plan_of(method, far(images, server), **make), tmp_path / "far.vrt")
    near = gdal.Open(str(tmp_path / "near.vrt"))
    for _ in range(2):
        start_anew()
        shown = gdal.Open(str(tmp_path / "far.vrt"))
        for window in WINDOWS:
            expected = read(near, window, size)
            assert read(shown, window, size).tobytes() == expected.tobytes()
    assert kept.size()


@pytest.fixture
def cogs(server):
    noise = np.random.default_rng(2)
    for number in range(4):
        values = noise.integers(1, 60000, (2, SIDE, SIDE))
        write_cog(server.folder / f"c{number}.tif", values, nodata=0, tile=TILE)
    return described(sorted(server.folder.glob("c*.tif")))


@pytest.mark.usefixtures("trusted")
def test_pixels_that_were_seen_are_not_asked_for_again(cogs, server, tmp_path, kept):
    live(plan_of("median", far(cogs, server)), tmp_path / "far.vrt")
    first = read(gdal.Open(str(tmp_path / "far.vrt")))
    start_anew()
    server.forget()
    again = read(gdal.Open(str(tmp_path / "far.vrt")))
    assert again.tobytes() == first.tobytes()
    # Whether they are what they were is looked at when they are opened.
    assert all(begin == 0 for _, begin, _ in server.ranges)


@pytest.mark.usefixtures("trusted")
def test_a_file_that_took_the_place_of_another_is_read_anew(cogs, server, tmp_path, kept):
    server.modified = 1.7e9
    live(plan_of("median", far(cogs, server)), tmp_path / "far.vrt")
    read(gdal.Open(str(tmp_path / "far.vrt")))
    start_anew()
    server.modified += 1.0
    for number, other in enumerate(np.random.default_rng(7).integers(1, 60000, (4, 2, SIDE, SIDE))):
        write_cog(server.folder / f"c{number}.tif", other, nodata=0, tile=TILE)
    server.read_again()
    live(plan_of("median", cogs), tmp_path / "near.vrt")
    expected = read(gdal.Open(str(tmp_path / "near.vrt")))
    assert read(gdal.Open(str(tmp_path / "far.vrt"))).tobytes() == expected.tobytes()


@pytest.mark.usefixtures("trusted")
def test_without_a_folder_nothing_is_kept(cogs, server, tmp_path, kept):
    pixels.tiles.folder = None
    live(plan_of("median", far(cogs, server)), tmp_path / "far.vrt")
    read(gdal.Open(str(tmp_path / "far.vrt")))
    start_anew()
    assert kept.size() == 0


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("size", [None, (90, 90)])
def test_files_of_this_computer_are_not_kept(cogs, tmp_path, kept, size):
    live(plan_of("median", cogs), tmp_path / "near.vrt")
    read(gdal.Open(str(tmp_path / "near.vrt")), size=size)
    start_anew()
    assert kept.size() == 0


class Signing:
    def __init__(self):
        self.number = 0

    def signed(self, address):
        return f"{address}?sv=2024&sig=SECRET{self.number}"

    renew = signed


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("size", [None, (90, 90)])
def test_tiles_are_found_again_with_another_signature(cogs, server, tmp_path, kept, size):
    live(plan_of("median", far(cogs, server)), tmp_path / "far.vrt")
    with signing_with(Signing()) as signer:
        first = read(gdal.Open(str(tmp_path / "far.vrt")), size=size)
        start_anew()
        held = kept.size()
        signer.number = 1
        server.forget()
        again = read(gdal.Open(str(tmp_path / "far.vrt")), size=size)
        start_anew()
    assert again.tobytes() == first.tobytes()
    assert all(begin == 0 for _, begin, _ in server.ranges)
    assert kept.size() == held
    for path in kept.folder.rglob("*.tile"):
        assert b"SECRET" not in path.read_bytes()


# Single reads


def test_masks_inside_the_files_are_kept_too(raster, server, tmp_path):
    hidden = np.random.default_rng(3).random((70, 70)) < 0.4
    images = described(write_scenes(raster, mask=~hidden, nodata=None))
    (image,) = far(images[:1], server)
    kept = KeptTiles()
    kept.folder = TileFolder(tmp_path / "kept")
    for _ in range(2):
        pool = TilePool(1, kept)
        for window in (Window(0, 0, 70, 70), Window(13, 5, 30, 41)):
            expected = DatasetPool(1).read_mask(images[0], images[0].bands[0], window)
            found = pool.read_mask(image, image.bands[0], window)
            np.testing.assert_array_equal(found, expected)
        kept._crew.submit(lambda: None).result(60)
    assert kept.folder.size()


def test_tiles_follow_those_of_the_file(cogs):
    image = cogs[0]

    def size(width, height, itemsize=2):
        side = {"width": 20000, "height": 20000}
        return tile_size(replace(image, block_width=width, block_height=height, **side), itemsize)

    assert size(128, 128) == (256, 256)
    assert size(512, 512) == (512, 512)
    assert size(20000, 1) == (20000, 26)
    assert size(100, 100) == (300, 300)
    assert size(4096, 4096) is None
    assert LARGEST < 4096 * 4096 * 2
