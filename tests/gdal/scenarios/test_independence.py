# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The same pixels, to the last bit, for any number of threads and any memory budget."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from image_collections.engine.grid.grid import Window
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import (
    MEGABYTE,
    mosaic_plan,
    quality_plan,
    reduce_plan,
    run,
)

NAMES = ["B4", "B8", "SCL"]
# More than a block of the output and many tiles of the input: cuts lie across their borders.
SIDE = 300
KEYS = ["median", "percentile", "mean", "stdDev", "mode", "product", "last"]


# The same place in the zone beside it: over all others, and turned.
NEXT_ZONE = (-400.0, 4617300.0)


def picture(seed, height, width, dtype):
    """Return slopes and noise, with a cloud of nodata."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:height, :width]
    values = 2000 + 900 * np.sin(rows / 37 + seed) * np.cos(columns / 23)
    values = values + rng.normal(size=(3, height, width)) * 100
    middle = height * 3 * seed // 10 % height, height * seed // 4 % width
    clouds = np.hypot(rows - middle[0], columns - middle[1]) < height / 5
    values[:, clouds] = 0
    return values.astype(dtype)


def write_all(folder, *, with_warped, size=SIDE):
    """Write images of all layouts and sizes; some lie on other grids."""
    layouts = [
        {"tiled": False},
        {"tiled": True},
        {"interleave": "PIXEL"},
        {"tiled": True, "interleave": "PIXEL"},
    ]
    paths = []
    for number in range(6):
        height, width = size - size * number // 33, size + size * number // 18
        right, down = size * number // 18, size * number // 33
        details = dict(layouts[number % 4], names=NAMES, nodata=0)
        details["origin"] = ORIGIN[0] + 10 * right, ORIGIN[1] - 10 * down
        dtype = "float32" if number == 3 else "uint16"
        if with_warped and number in (1, 4):
            details["origin"] = ORIGIN[0] + 173.3, ORIGIN[1] - 226.1
        if with_warped and number in (2, 3):
            details |= {"crs": 32634, "origin": NEXT_ZONE}
        path = folder / f"{number}.tif"
        paths.append(write_raster(path, picture(number, height, width, dtype), dtype, **details))
    return paths


@pytest.fixture(scope="module")
def aligned(tmp_path_factory):
    return write_all(tmp_path_factory.mktemp("aligned"), with_warped=False)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    return write_all(tmp_path_factory.mktemp("mixed"), with_warped=True, size=150)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return write_all(tmp_path_factory.mktemp("small"), with_warped=True, size=48)


def mosaic_by_band(paths, **options):
    return mosaic_plan(paths, **options)


def mosaic_together(paths, **options):
    return mosaic_plan(paths, together=True, **options)


def best_by_band(paths, **options):
    return quality_plan(paths, "SCL", bands="B8,B4", incomplete="fill", **options)


def best_by_index(paths, **options):
    return quality_plan(paths, "(B8 - B4) / (B8 + B4)", ties="first", **options)


def statistics(paths, **options):
    return reduce_plan(paths, *KEYS, bands="B4,SCL", percentiles=(5.0,), **options)


PLANS = [mosaic_by_band, mosaic_together, best_by_band, best_by_index, statistics]
RESOURCES = [(1, 512), (2, 5), (3, 20), (2, 1)]


def assert_same_pixels(plan, folder, settings, tile=256):
    """Run with all settings; each is (threads, bytes)."""
    options = ("COMPRESS=NONE", f"BLOCKXSIZE={tile}", f"BLOCKYSIZE={tile}")
    results = [
        run(plan, folder / "out.tif", threads=threads, memory=memory, options=options)
        for threads, memory in settings
    ]
    for result in results[1:]:
        assert result.values.tobytes() == results[0].values.tobytes()
        assert (result.dtype, result.names) == (results[0].dtype, results[0].names)


@pytest.mark.parametrize("make", PLANS)
def test_aligned_images_give_the_same_bytes_with_any_resources(aligned, tmp_path, make):
    settings = [(threads, megabytes * MEGABYTE) for threads, megabytes in RESOURCES]
    assert_same_pixels(make(aligned), tmp_path, settings)


@pytest.mark.parametrize(
    ("make", "resampling"),
    [
        (mosaic_by_band, "nearest"),
        (mosaic_by_band, "bilinear"),
        (mosaic_by_band, "cubic"),
        (mosaic_by_band, "average"),
        (mosaic_together, "bilinear"),
        (best_by_band, "average"),
        (best_by_index, "nearest"),
        (statistics, "cubic"),
    ],
)
def test_warped_images_give_the_same_bytes_with_any_resources(mixed, tmp_path, make, resampling):
    settings = [
        (threads, megabytes * MEGABYTE) for threads, megabytes in (RESOURCES[0], RESOURCES[3])
    ]
    assert_same_pixels(make(mixed, resampling=resampling), tmp_path, settings, tile=96)


@pytest.mark.parametrize("make", PLANS)
def test_a_tiny_budget_gives_the_same_bytes(small, tmp_path, make):
    settings = [(1, 0), (2, 100_000), (3, 300_000)]
    assert_same_pixels(make(small, resampling="cubic"), tmp_path, settings, tile=32)


def test_the_images_of_this_test_meet(aligned, mixed, small, tmp_path):
    for paths in (aligned, mixed, small):
        counts = run(reduce_plan(paths, "count", bands="B4"), tmp_path / "count.tif").values
        assert len(np.unique(counts)) == 7, "from none to all six"


def test_budgets_of_this_test_cut_different_parts(aligned):
    for make in PLANS:
        plan = make(aligned)
        needed = SIDE**2 * plan.method.bytes_per_pixel(plan.images)
        shares = [megabytes * MEGABYTE // threads for threads, megabytes in RESOURCES]
        assert shares[0] > needed > shares[3], "one block at once, and in parts"


@pytest.mark.parametrize("make", PLANS)
def test_no_images_that_meet_take_more_than_is_reckoned_with(make, tmp_path):
    kinds = [
        ("uint8", {}),
        ("int32", {}),
        ("uint16", {}),
        ("uint8", {"scale": 0.5}),
        ("uint16", {}),
    ]
    paths = [
        write_raster(
            tmp_path / f"{number}.tif", np.ones((3, 8, 8)), dtype, nodata=0, names=NAMES, **options
        )
        for number, (dtype, options) in enumerate(kinds)
    ]
    plan = make(paths)
    for count in range(1, len(kinds) + 1):
        reckoned = plan.bytes_where_meet(count)
        for images in itertools.combinations(plan.images, count):
            assert plan.method.bytes_per_pixel(images) <= reckoned
    assert plan.bytes_where_meet(len(kinds)) == plan.bytes_per_pixel
    assert plan.layers_in(plan.grid.window) == len(kinds)
    assert plan.layers_in(Window(1000, 0, 5, 5)) == 0


@pytest.mark.parametrize("option", ["TILED=NO", "BLOCKXSIZE=64|BLOCKYSIZE=32"])
def test_layout_of_the_output_does_not_change_the_pixels(small, tmp_path, option):
    plan = statistics(small)
    usual = run(plan, tmp_path / "usual.tif")
    other = run(plan, tmp_path / "other.tif", options=option.split("|"))
    assert other.values.tobytes() == usual.values.tobytes()


def test_inputs_as_strips_and_as_tiles_give_the_same_bytes(tmp_path):
    results = []
    for layout in ({"tiled": False}, {"tiled": True}, {"tiled": True, "interleave": "PIXEL"}):
        paths = [
            write_raster(
                tmp_path / f"{number}.tif",
                picture(number, 333, 257 + number, "uint16"),
                "uint16",
                nodata=0,
                **layout,
            )
            for number in range(4)
        ]
        plan = reduce_plan(paths, "median", "stdDev")
        results.append(run(plan, tmp_path / "out.tif", memory=2 * MEGABYTE))
    assert all(result.values.tobytes() == results[0].values.tobytes() for result in results)


def test_files_of_equal_runs_are_equal(small, tmp_path):
    plan = statistics(small)
    run(plan, tmp_path / "one.tif", threads=1)
    run(plan, tmp_path / "two.tif", threads=1)
    assert (tmp_path / "one.tif").read_bytes() == (tmp_path / "two.tif").read_bytes()


def test_a_part_without_the_images_of_another_type_gives_the_same_bytes(tmp_path):
    rng = np.random.default_rng(8)
    paths = []
    for number, (dtype, rows) in enumerate((("uint16", 60), ("uint16", 60), ("float32", 20))):
        values = rng.integers(1, 9000, (rows, 60))
        paths.append(write_raster(tmp_path / f"{number}.tif", values, dtype, nodata=0))
    plan = reduce_plan(paths, "stdDev", "mean")
    assert_same_pixels(plan, tmp_path, [(1, 0), (1, 30_000), (1, 5_000)])
