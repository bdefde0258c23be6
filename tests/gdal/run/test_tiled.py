# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters in tiles: joined they are the raster in one piece, and interrupted runs go on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError, InvalidOptionError
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.live import pixels
from image_collections.engine.live.file import write_live
from image_collections.engine.live.trust import Trust
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.run.job import Resources
from image_collections.engine.run.tiled import Tiling, side_of_tiles, write_tiles
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import wkt
from image_collections.tests.support.runs import mosaic_plan, read_back, reduce_plan, run
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[3]
NOISE = np.random.default_rng(11)


@pytest.fixture
def picture(raster):
    """Two bands of noise with gaps, scaled."""
    values = NOISE.integers(0, 4000, (2, 150, 210))
    return raster(
        values, "uint16", nodata=0, names=("B4", "B8"), scale=1e-4, offset=-0.1, tiled=True
    )


def tiled(plan, folder, side=64, *, log=None, threads=2, **settings):
    folder.mkdir(exist_ok=True)
    tiling = Tiling(plan, folder, "part", side, **settings)
    return write_tiles(tiling, {}, resources=Resources(threads), progress=log or Log())


def assert_joined(written, whole):
    joined = read_back(written.path)
    assert joined.names == whole.names
    assert joined.scales == whole.scales
    assert joined.offsets == whole.offsets
    assert repr(joined.nodata) == repr(whole.nodata)
    np.testing.assert_allclose(joined.geotransform, whole.geotransform, rtol=1e-12)
    np.testing.assert_array_equal(joined.values, whole.values)


PLANS = {
    "as it is": {},
    "another CRS": {"grid": GridOptions(crs=wkt(4326))},
    "interpolated": {"grid": GridOptions(cell_size=7.0), "resampling": "cubic"},
    "a part": {"grid": GridOptions(bounds=Bounds(500203.0, 4598804.0, 501111.0, 4599602.0))},
}


@pytest.mark.parametrize("cog", [False, True])
@pytest.mark.parametrize("settings", PLANS.values(), ids=PLANS)
@pytest.mark.parametrize("side", [50, 64, 1000])
def test_joined_tiles_are_the_raster_in_one_piece(picture, tmp_path, settings, side, cog):
    plan = mosaic_plan([picture], **settings)
    written = tiled(plan, tmp_path / "tiles", side, cog=cog)
    assert_joined(written, run(plan, tmp_path / "whole.tif"))
    sizes = {
        (dataset.RasterXSize, dataset.RasterYSize) for dataset in map(gdal.Open, written.tiles)
    }
    assert all(max(size) <= side for size in sizes)
    if cog:
        layout = gdal.Open(written.tiles[0]).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE")
        assert layout == "COG"


def test_joined_tiles_keep_the_names_of_categories(raster, tmp_path):
    path = raster(NOISE.integers(0, 3, (1, 70, 90)), "uint8", names=("classes",))
    names = ["nothing", "water", "land"]
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(names)
    dataset = None
    written = tiled(mosaic_plan([path]), tmp_path / "tiles")
    for found in (written.path, *written.tiles):
        band = (dataset := gdal.Open(found)).GetRasterBand(1)
        # Older versions of GDAL read what lies beside a TIFF when they are asked for this.
        assert band.GetDescription() == "classes"
        assert band.GetCategoryNames() == names, dataset


def test_names_sort_by_row_and_column(picture, tmp_path):
    written = tiled(mosaic_plan([picture]), tmp_path / "tiles", 16)
    names = [Path(tile).name for tile in written.tiles]
    assert names == sorted(names)
    assert names[0] == "part_r01_c01.tif"
    assert names[-1] == "part_r10_c14.tif"
    assert len(names) == 140


def damage_inside(path):
    """Spoil the first block where decoding begins: further on, garbage may be decoded, too."""
    dataset = gdal.Open(str(path))
    start = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_0_0", "TIFF"))
    dataset = None
    data = bytearray(path.read_bytes())
    data[start : start + 400] = b"\xff" * 400
    path.write_bytes(bytes(data))


def test_whole_tiles_are_kept_and_broken_ones_made_again(picture, tmp_path):
    plan, folder = mosaic_plan([picture]), tmp_path / "tiles"
    first = tiled(plan, folder)
    assert first.kept == 0
    tiles = [Path(tile) for tile in first.tiles]
    tiles[1].write_bytes(tiles[1].read_bytes()[:-300])  # cut off
    tiles[4].unlink()
    damage_inside(tiles[6])
    before = {tile: tile.stat().st_mtime_ns for tile in tiles if tile.exists()}
    log = Log()
    again = tiled(plan, folder, log=log)
    made = [
        number for number, tile in enumerate(tiles) if tile.stat().st_mtime_ns != before.get(tile)
    ]
    assert made == [1, 4, 6]
    assert again.kept == len(tiles) - 3
    assert any("tiles are kept" in text for text in log.infos)
    assert_joined(again, run(plan, tmp_path / "whole.tif"))


def test_tiles_of_other_settings_or_files_are_made_again(picture, tmp_path):
    folder = tmp_path / "tiles"
    first = tiled(mosaic_plan([picture]), folder)
    assert tiled(mosaic_plan([picture]), folder).kept == len(first.tiles)
    assert tiled(mosaic_plan([picture], nodata=7), folder).kept == 0
    assert tiled(mosaic_plan([picture], nodata=7), folder, options=("COMPRESS=LZW",)).kept == 0
    os.utime(picture)
    assert tiled(mosaic_plan([picture], nodata=7), folder, options=("COMPRESS=LZW",)).kept == 0


def test_a_cancelled_run_leaves_whole_tiles_only(picture, tmp_path):
    plan, folder = mosaic_plan([picture]), tmp_path / "tiles"
    with pytest.raises(CancelledError):
        tiled(plan, folder, log=Log(cancel_after=5))
    left = sorted(path.name for path in folder.iterdir())
    whole = [f"part_r0{row}_c0{column}.tif" for row in (1, 2, 3) for column in (1, 2, 3, 4)]
    assert left == whole[: len(left)]
    assert 0 < len(left) < 12
    again = tiled(plan, folder)
    assert again.kept == len(left)
    assert_joined(again, run(plan, tmp_path / "whole.tif"))


def test_megabytes_limit_the_side(picture):
    plan = mosaic_plan([picture])  # 4 bytes a pixel
    assert side_of_tiles(plan, 4096, None) == 4096
    assert side_of_tiles(plan, 4096, 4.0) == 1024
    assert side_of_tiles(plan, 4096, 5.0) == 1024
    assert side_of_tiles(plan, 100, 4.0) == 100
    assert side_of_tiles(plan, 4096, 0.01) == 48
    with pytest.raises(InvalidOptionError, match="Not one pixel"):
        side_of_tiles(plan, 4096, 1e-6)


CHILD = """
import sys
sys.path.insert(0, {tests!r})
import conftest
from pathlib import Path
from image_collections.engine.live.trust import Trust
from image_collections.tests.gdal.run.test_tiled import tiled
from image_collections.tests.support.runs import mosaic_plan
from image_collections.tests.support.log import Log
trust = Trust()
trust.grant()
folder = Path({folder!r})
class Paused(Log):
    def step(self, fraction):
        if len(list(folder.glob("part_*.tif"))) == 25:
            print("paused", flush=True)
            sys.stdin.readline()
tiled(mosaic_plan([{live!r}]), folder, 128, log=Paused())
"""


@pytest.mark.once
def test_a_live_median_killed_half_way_goes_on(raster, tmp_path):
    """Its process is killed, so that nothing can be tidied up."""
    trust = Trust()
    trust.grant()
    scenes = [
        raster(NOISE.integers(1, 9000, (3, 900, 900)), "uint16", nodata=0, tiled=True)
        for _ in range(12)
    ]
    plan = reduce_plan(scenes, "median")
    live, folder = str(tmp_path / "median.vrt"), tmp_path / "tiles"
    write_live(live, plan, "composite", {})
    script = CHILD.format(tests=str(ROOT / "tests"), live=live, folder=str(folder))
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", script], **pipes) as child:
        assert child.stdout.readline() == "paused\n"
        child.kill()
    ready = sorted(folder.glob("part_*.tif"))
    assert len(ready) == 25
    before = [path.stat().st_mtime_ns for path in ready]
    written = tiled(mosaic_plan([live]), folder, 128)
    print(f"{written.kept} of {len(written.tiles)} tiles kept, to {ready[-1].name}")
    assert written.kept == len(ready)
    assert [path.stat().st_mtime_ns for path in ready] == before
    expected = run(plan, tmp_path / "whole.tif")
    np.testing.assert_array_equal(read_back(written.path).values, expected.values)
    assert sorted(path.suffix for path in folder.iterdir()) == [".tif"] * 64 + [".vrt"]
    trust.withdraw()
    pixels.release()
