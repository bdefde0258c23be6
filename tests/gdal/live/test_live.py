# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Live composites have the bytes of the written file, whoever asks for which part."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.errors import WriteError
from image_collections.engine.gdal_calls import computes_large_integers
from image_collections.engine.live import session as sessions
from image_collections.engine.progress import Silence
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.live_files import PLACES, live, read, same, write_scenes
from image_collections.tests.support.masked_runs import METHODS, plan_of
from image_collections.tests.support.runs import mosaic_plan, quality_plan, reduce_plan, run
from osgeo import gdal

pytestmark = pytest.mark.usefixtures("trusted")

RECIPE = {"RECIPE": 'a < b & "c"\nd'}


@pytest.fixture
def scenes(raster):
    return write_scenes(raster)


def both(plan, folder):
    """Write the rasters of a plan and their live twins, and compare them."""
    kinds = [product.kind for product in plan.products]
    targets = {kind: Target(str(folder / f"{kind}.tif"), (), RECIPE) for kind in kinds}
    running.run(plan, targets, resources=Resources(2, 0), progress=Silence())
    for kind in kinds:
        live(plan, folder / f"{kind}.vrt", kind, RECIPE)
        same(targets[kind].path, folder / f"{kind}.vrt")


# Each method with and without a mask, and with both ways to resample.
@pytest.mark.parametrize("is_masked", [False, True])
@pytest.mark.parametrize(("place", "method"), list(enumerate(sorted(METHODS))))
def test_live_is_written(scenes, tmp_path, place, method, is_masked):
    resampling = "nearest" if place % 2 == is_masked else "bilinear"
    mask = "SCL in 3,8-10" if is_masked else None
    plan = plan_of(method, scenes, mask, bands="B4,B8", resampling=resampling, buffer=25.0)
    both(plan, tmp_path)


@pytest.mark.parametrize("incomplete", ["keep", "skip", "fill"])
def test_live_quality_mosaics_are_written(scenes, tmp_path, incomplete):
    both(plan_of("", scenes, "SCL > 9", quality="B8", incomplete=incomplete), tmp_path)
    both(quality_plan(scenes, "(B8 - B4) / (B8 + B4)", incomplete=incomplete), tmp_path)


@pytest.mark.parametrize("same_day", [False, True])
def test_live_proof_is_written(scenes, tmp_path, same_day):
    wanted = Wanted(provenance=True)
    both(plan_of("mosaic", scenes, "SCL > 9", wanted=wanted, same_day=same_day), tmp_path)
    wanted = Wanted(provenance=True, quality=True)
    both(plan_of("", scenes, quality="B8", wanted=wanted, same_day=same_day), tmp_path)


# GDAL has them from 3.11 on.
HALF = ["float16"] if hasattr(gdal, "GDT_Float16") else []


@pytest.mark.parametrize(
    "dtype",
    ["uint8", "uint16", "int16", "uint32", "int32", "float32", "float64", *HALF],
)
def test_live_has_every_type(raster, tmp_path, dtype):
    scene = raster(np.arange(1, 31).reshape(5, 6), dtype, nodata=1, scale=0.5, offset=-3.0)
    both(mosaic_plan([scene]), tmp_path)


def test_large_integers_are_live_or_refused(raster, tmp_path):
    """Older versions of GDAL crash when a function in Python is to fill them."""
    plan = mosaic_plan([raster(np.arange(1, 31).reshape(5, 6) + (1 << 60), "int64", nodata=1)])
    if computes_large_integers():
        both(plan, tmp_path)
    else:
        with pytest.raises(WriteError, match="64-bit"):
            live(plan, tmp_path / "live.vrt")


def test_signed_bytes_are_live(raster, tmp_path):
    both(mosaic_plan([raster(np.arange(-15, 15).reshape(5, 6), "int8", nodata=-15)]), tmp_path)


def test_the_fourth_scene_counts(scenes):
    """The tests above say little when the scene in the other CRS lies elsewhere."""
    assert "crs" in PLACES[3]
    plan = mosaic_plan(scenes)
    assert plan.placements[3].pixel_map is not None
    inside = plan.placements[3].window.intersection(plan.placements[0].window)
    assert inside.pixels > 2000


def test_any_part_is_that_part_of_the_whole(scenes, tmp_path):
    plan = plan_of("statistics", scenes, "SCL in 3,8-10", bands="B4,B8", buffer=25.0)
    whole = run(plan, tmp_path / "written.tif").values
    dataset = live(plan, tmp_path / "live.vrt")
    width, height = dataset.RasterXSize, dataset.RasterYSize
    chance = np.random.default_rng(1)
    for _ in range(40):
        column, row = int(chance.integers(width)), int(chance.integers(height))
        wide = int(chance.integers(1, width - column + 1))
        high = int(chance.integers(1, height - row + 1))
        part = read(dataset, (column, row, wide, high))
        expected = whole[:, row : row + high, column : column + wide]
        assert part.tobytes() == np.ascontiguousarray(expected).tobytes()


def test_many_threads_ask_at_once(scenes, tmp_path):
    plan = reduce_plan(scenes, "median", "count")
    whole = run(plan, tmp_path / "written.tif").values
    live(plan, tmp_path / "live.vrt")

    def part(number):
        dataset = gdal.Open(str(tmp_path / "live.vrt"))
        window = (number % 7, number % 5, 50, 40)
        return window, read(dataset, window)

    with ThreadPoolExecutor(8) as pool:
        for (column, row, wide, high), values in pool.map(part, range(64)):
            expected = whole[:, row : row + high, column : column + wide]
            assert values.tobytes() == np.ascontiguousarray(expected).tobytes()


def test_small_parts_give_the_same(scenes, tmp_path, monkeypatch):
    plan = plan_of("mosaic", scenes, "SCL in 3,8-10", buffer=25.0)
    whole = run(plan, tmp_path / "written.tif").values
    monkeypatch.setattr(sessions, "PART_BYTES", 100 * plan.bytes_per_pixel)
    assert read(live(plan, tmp_path / "live.vrt")).tobytes() == whole.tobytes()


def test_a_live_composite_of_live_composites(scenes, tmp_path):
    """In the same threads; were each to wait for another, all would wait."""
    inner = []
    written = []
    for number in range(3):
        plan = mosaic_plan(scenes[number : number + 2])
        live(plan, tmp_path / f"inner{number}.vrt")
        run(plan, tmp_path / f"inner{number}.tif")
        inner.append(str(tmp_path / f"inner{number}.vrt"))
        written.append(str(tmp_path / f"inner{number}.tif"))
    plan = reduce_plan(written, "mean")
    expected = run(plan, tmp_path / "written.tif").values
    dataset = live(reduce_plan(inner, "mean"), tmp_path / "outer.vrt")
    assert read(dataset).tobytes() == expected.tobytes()
    with ThreadPoolExecutor(8) as pool:
        found = pool.map(lambda _: read(gdal.Open(str(tmp_path / "outer.vrt"))), range(8))
        assert all(values.tobytes() == expected.tobytes() for values in found)
