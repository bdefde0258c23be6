# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Very many images or bands, very small ones, and little memory."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from image_collections.tests.gdal.faults.processes import answer
from image_collections.tests.support.runs import mosaic_plan, quality_plan, reduce_plan, run

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")


def copies(path, count):
    path = Path(path)
    return [str(shutil.copy(path, path.with_name(f"copy{n:04}.tif"))) for n in range(count)]


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")
@pytest.mark.once
def test_a_thousand_images_with_256_file_handles(raster, tmp_path):
    paths = copies(raster(np.arange(1, 401).reshape(20, 20), "uint16", nodata=0), 1000)
    assert answer(f"""
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
plan = reduce_plan({paths!r}, "count", "median")
result = run(plan, {str(tmp_path / "out.tif")!r}, threads=3)
print(json.dumps([result.values[0].min().item(), result.values[1].max().item()]))
""") == [1000, 400]


def test_one_image_500_times(raster, tmp_path):
    values = np.random.default_rng(2).integers(0, 250, (40, 50))
    path = raster(values, "uint8", nodata=0)
    plan = reduce_plan([path] * 500, "count", "median", "stdDev")
    result = run(plan, tmp_path / "out.tif")
    count, valid = result.band("band1_count")
    np.testing.assert_array_equal(valid, values != 0)
    assert set(count[valid]) == {500}
    np.testing.assert_array_equal(result.band("band1_median")[0][valid], values[valid])
    assert set(result.band("band1_stdDev")[0][valid]) == {0.0}


@pytest.mark.parametrize("plan_of", [mosaic_plan, lambda p: reduce_plan(p, "sum")])
def test_an_image_of_one_pixel(raster, tmp_path, plan_of):
    result = run(plan_of([raster([[7]], "uint8", nodata=0)]), tmp_path / "out.tif")
    assert result.values.tolist() == [[[7]]]


def test_an_image_of_one_pixel_among_large_ones(raster, tmp_path):
    large = raster(np.full((300, 300), 3), "uint8", nodata=0)
    small = raster([[9]], "uint8", nodata=0, origin=(501000.0, 4599000.0))
    values = run(mosaic_plan([large, small]), tmp_path / "out.tif").values[0]
    assert values[100, 100] == 9
    assert np.count_nonzero(values == 3) == 300 * 300 - 1


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_sixty_bands(raster, tmp_path, interleave):
    rng = np.random.default_rng(12)
    stack = [rng.integers(1, 9000, (60, 30, 40)) for _ in range(3)]
    paths = [raster(values, "uint16", nodata=0, interleave=interleave) for values in stack]
    result = run(reduce_plan(paths, "max"), tmp_path / "out.tif")
    assert result.names == [f"band{number}_max" for number in range(1, 61)]
    np.testing.assert_array_equal(result.values, np.max(stack, axis=0))
    best = run(quality_plan(paths, "band60", bands="band1"), tmp_path / "best.tif")
    winner = np.asarray(stack)[:, 59][::-1].argmax(axis=0)  # the last one wins a tie
    expected = np.take_along_axis(np.asarray(stack)[::-1, 0], winner[None], axis=0)[0]
    np.testing.assert_array_equal(best.values[0], expected)


def test_a_block_whose_stack_is_larger_than_the_budget_has_the_same_result(raster, tmp_path):
    rng = np.random.default_rng(13)
    paths = [raster(rng.integers(0, 9000, (3, 90, 70)), "uint16", nodata=0) for _ in range(9)]
    plan = reduce_plan(paths, "median", "percentile")
    whole = run(plan, tmp_path / "whole.tif").values
    # One pixel of all images takes more than 50 bytes.
    for budget in (3000, 30000):
        small = run(plan, tmp_path / "small.tif", threads=2, memory=budget).values
        np.testing.assert_array_equal(small, whole)


PEAK = """
plan = {plan}
resources = running.Resources(2, {budget})
targets = {{"composite": running.Target({target!r})}}
running.run(plan, targets, resources=resources, progress=Silence())
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""


@linux
@pytest.mark.parametrize(
    "count", [60, *(pytest.param(count, marks=pytest.mark.once) for count in (2, 500))]
)
def test_peak_memory_is_the_budget_and_what_an_empty_run_takes(raster, tmp_path, count):
    budget = 32 * 2**20
    # Blocks that wait for the writer, GDAL's buffers of them, and what malloc keeps.
    allowance = 48 * 2**20

    def peak(paths):
        plan = f'reduce_plan({paths!r}, "median")'
        target = str(tmp_path / "out.tif")
        return 1024 * answer(PEAK.format(plan=plan, budget=budget, target=target))

    layout = {"options": ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"], "nodata": 0}
    size = {2: 1536, 60: 1024, 500: 256}[count]
    values = np.random.default_rng(4).integers(0, 9000, (size, size))
    empty = peak(copies(raster([[1]], "uint16", nodata=0), count))
    used = peak(copies(raster(values, "uint16", **layout), count)) - empty
    # GDAL would keep 126 MB of 60; five hundred stacked in one block would be 95 MB.
    assert used < budget + allowance, f"{count} images took {used / 2**20:.0f} MB"
