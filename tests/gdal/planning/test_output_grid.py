# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The grid of the result, and how images on other grids come to it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.errors import GridError
from image_collections.engine.grid.grid import Bounds, Grid
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.reading.placement import place
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import wkt
from image_collections.tests.support.runs import described, mosaic_plan, reduce_plan, run
from osgeo import gdal

X, Y = 500000.0, 4600000.0
ONES = np.ones((20, 30))


def grid_of(paths, **options):
    return output_grid(described(paths), GridOptions(**options))


def size(grid):
    return grid.left, grid.top, grid.cell_width, grid.width, grid.height


# The grid


def test_grid_of_one_image_is_its_own(raster):
    grid = grid_of([raster(ONES)])
    assert size(grid) == (X, Y, 10.0, 30, 20)
    assert grid.geotransform == (X, 10.0, 0.0, Y, 0.0, -10.0)


def test_grid_is_the_union_of_all_images(raster):
    paths = [raster(ONES), raster(ONES, origin=(X - 50, Y + 70))]
    assert size(grid_of(paths)) == (X - 50, Y + 70, 10.0, 35, 27)


def test_cells_are_the_finest_and_corners_those_of_the_first(raster):
    paths = [raster(ONES, cell=30.0), raster(ONES, origin=(X + 3, Y - 4), cell=7.0)]
    assert size(grid_of(paths)) == (X, Y, 7.0, math.ceil(900 / 7), math.ceil(600 / 7))


def test_an_image_shifted_by_part_of_a_cell_is_covered(raster):
    paths = [raster(ONES), raster(ONES, origin=(X - 3, Y + 3))]
    assert size(grid_of(paths)) == (X - 10, Y + 10, 10.0, 31, 21)


def test_crs_is_the_first_images_unless_it_is_set(raster):
    paths = [raster(ONES, crs=32633), raster(ONES, crs=32634, origin=(16000.0, 4613000.0))]
    assert grid_of(paths).crs == described(paths)[0].crs
    degrees = grid_of(paths, crs=wkt(4326))
    assert degrees.crs == wkt(4326)
    assert degrees.cell_width == pytest.approx(10 / 111320 / math.cos(math.radians(41.5)), rel=0.02)


def test_cells_of_the_next_zone_do_not_count_as_finer(raster):
    paths = [raster(ONES), raster(ONES, crs=32634, origin=(16000.0, 4613000.0))]
    assert grid_of(paths).cell_width == 10.0
    finer = [paths[0], raster(ONES, crs=32634, origin=(16000.0, 4613000.0), cell=5.0)]
    assert grid_of(finer).cell_width == pytest.approx(5.0, rel=0.01)


def test_extent_that_is_set_keeps_to_the_cells_of_the_first(raster):
    grid = grid_of([raster(ONES)], bounds=Bounds(X + 13, Y - 55, X + 42, Y - 19))
    assert size(grid) == (X + 10, Y - 10, 10.0, 4, 5)


def test_cell_size_that_is_set_is_used(raster):
    assert size(grid_of([raster(ONES)], cell_size=25.0)) == (X, Y, 25.0, 12, 8)


def test_reference_gives_the_grid_and_the_others_go_before_it(raster):
    reference = Grid(wkt(32633), X + 5, Y - 5, 20.0, 20.0, 4, 3)
    assert grid_of([raster(ONES)], reference=reference) == reference
    part = Bounds(X + 25, Y - 45, X + 45, Y - 25)
    found = grid_of([raster(ONES)], reference=reference, bounds=part)
    assert size(found) == (X + 25, Y - 25, 20.0, 1, 1)
    finer = grid_of([raster(ONES)], reference=reference, cell_size=10.0)
    assert size(finer) == (X + 5, Y - 5, 10.0, 8, 6)


def test_cells_in_degrees_are_compared_relatively(raster):
    # 0.00025 and 0.0003 degrees are the same when rounded to a decimal, and 20 % apart.
    paths = [
        raster(ONES, crs=4326, origin=(12.0, 48.0), cell=0.0003),
        raster(ONES, crs=4326, origin=(12.0, 48.0), cell=0.00025),
    ]
    grid = grid_of(paths)
    assert grid.cell_width == 0.00025
    images = described(paths)
    assert place(images[1], grid).offset == (0, 0)
    assert place(images[0], grid).offset is None


@pytest.mark.parametrize("cell", [0.1, 1 / 3, 0.00025])
def test_no_row_or_column_is_lost_to_rounding(raster, cell):
    paths = [
        raster(np.ones((3, 7)), crs=4326, origin=(100.8, 0.3), cell=cell),
        raster(np.ones((3, 7)), crs=4326, origin=(100.8 + 7 * cell, 0.3 - 3 * cell), cell=cell),
    ]
    grid = grid_of(paths)
    assert (grid.width, grid.height) == (14, 6)


@pytest.mark.parametrize(
    "options",
    [
        {"cell_size": 1e-6},
        {"bounds": Bounds(X, Y - 10, X + 1e9, Y)},
        {"bounds": Bounds(X, Y, X, Y)},
        {"bounds": Bounds(X + 10, Y, X, Y + 10)},
    ],
)
def test_absurd_sizes_are_refused(raster, options):
    with pytest.raises(GridError, match="check the extent, the cell size and the CRS"):
        grid_of([raster(ONES)], **options)


def test_images_that_do_not_meet_the_extent_are_said(raster):
    paths = [raster(ONES, name="here.tif"), raster(ONES, name="away.tif", origin=(X + 1e5, Y))]
    log = Log()
    near = GridOptions(bounds=Bounds(X, Y - 50, X + 50, Y))
    plan = mosaic_plan(paths, grid=near, progress=log)
    assert [image.name for image in plan.images] == ["here"]
    assert log.infos == [
        "1 of 2 images does not lie in the extent of the result and is not used: 'away'."
    ]
    with pytest.raises(GridError, match="No image lies in the extent"):
        mosaic_plan(paths, grid=GridOptions(bounds=Bounds(0, 0, 50, 50)))
    far = Bounds(492350, 6937200, 492400, 6937250)
    with pytest.raises(GridError, match="from 492350, 6937200 to 492400, 6937250; check"):
        mosaic_plan(paths, grid=GridOptions(bounds=far))


# Images on the grid


def test_rounding_noise_does_not_make_another_grid(raster, tmp_path):
    values = np.random.default_rng(1).integers(1, 250, (20, 30))
    paths = [raster(ONES, crs=4326, origin=(12.0, 48.0), cell=0.1 / 3)]
    noisy = (12.0 + 0.1 / 3 + 1e-9, 0.03333333333, 0.0, 48.0 - 1e-10, 0.0, -0.03333333333)
    paths.append(raster(values, crs=4326, geotransform=noisy))
    plan = mosaic_plan(paths, resampling="cubic")
    assert plan.placements[1].offset == (1, 0)
    result = run(plan, tmp_path / "out.tif")
    np.testing.assert_array_equal(result.values[0][:, 1:31], values)


def test_extent_cuts_images_on_the_grid(raster, tmp_path):
    values = np.arange(600).reshape(20, 30)
    options = GridOptions(bounds=Bounds(X - 20, Y - 30, X + 30, Y + 10))
    plan = mosaic_plan([raster(values, "uint16", nodata=999)], grid=options)
    result = run(plan, tmp_path / "out.tif")
    expected = np.full((4, 5), 999)
    expected[1:, 2:] = values[:3, :3]
    np.testing.assert_array_equal(result.values[0], expected)


# Images on other grids


def warped(path, grid, resampling="near", **options):
    """Return the array that GDAL makes with exact transformation."""
    bounds = grid.bounds
    dataset = gdal.Warp(
        "",
        path,
        format="MEM",
        dstSRS=grid.crs,
        outputBounds=(bounds.left, bounds.bottom, bounds.right, bounds.top),
        width=grid.width,
        height=grid.height,
        resampleAlg=resampling,
        errorThreshold=0,
        **options,
    )
    return dataset.ReadAsArray()


TURN = math.radians(20)
GEOTRANSFORMS = {
    "rotated": (
        X, 10 * math.cos(TURN), 10 * math.sin(TURN), Y, 10 * math.sin(TURN), -10 * math.cos(TURN)
    ),
    "south-up": (X + 0.3, 10.0, 0.0, Y - 600.4, 0.0, 10.0),
    "east-west turned": (X + 600.3, -10.0, 0.0, Y - 0.2, 0.0, -10.0),
    "other cells": (X + 3.3, 13.7, 0.0, Y - 1.1, 0.0, -7.9),
}  # fmt: skip


@pytest.mark.parametrize("kind", GEOTRANSFORMS)
def test_unusual_geotransforms_are_warped_as_gdal_does(raster, tmp_path, kind):
    values = np.random.default_rng(2).integers(1, 9000, (60, 60))
    first = raster(np.zeros((80, 80)), "uint16", nodata=0, origin=(X - 100, Y + 100))
    path = raster(values, "uint16", nodata=0, geotransform=GEOTRANSFORMS[kind])
    plan = mosaic_plan([first, path], grid=GridOptions(cell_size=10.0))
    result = run(plan, tmp_path / "out.tif")
    assert result.valid.any()
    np.testing.assert_array_equal(result.values[0], warped(path, plan.grid))


def test_half_a_pixel_goes_to_the_next_one_everywhere(raster, tmp_path):
    values = np.arange(1, 601).reshape(20, 30)
    first = raster(np.zeros((20, 30)), "uint16", nodata=0)
    path = raster(values, "uint16", nodata=0, origin=(X - 5, Y + 5))
    result = run(mosaic_plan([first, path]), tmp_path / "out.tif")
    np.testing.assert_array_equal(
        result.values[0][1:, 1:], np.pad(values, ((0, 1), (0, 1)))[1:, 1:]
    )


def test_a_coarser_image_repeats_its_pixels(raster, tmp_path):
    values = np.arange(1, 7).reshape(2, 3)
    first = raster(np.zeros((6, 9)), nodata=0)
    result = run(mosaic_plan([first, raster(values, nodata=0, cell=30.0)]), tmp_path / "out.tif")
    np.testing.assert_array_equal(result.values[0], np.kron(values, np.ones((3, 3))))


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "average"])
def test_zero_stays_a_value_without_nodata(raster, tmp_path, resampling):
    below = raster(np.full((20, 30), 9), "uint8", nodata=255)
    above = raster(np.zeros((20, 30)), "uint8", origin=(X + 4, Y - 4))
    result = run(mosaic_plan([below, above], resampling=resampling), tmp_path / "out.tif")
    assert (result.values[0][2:18, 2:28] == 0).all()
    assert result.valid[0][2:18, 2:28].all()


def test_validity_stays_per_band(raster, tmp_path):
    first = raster(np.zeros((2, 20, 30)), nodata=0)
    values = np.random.default_rng(3).integers(1, 5, (2, 20, 30))
    values[0, :10], values[1, :, :15] = 3, 4
    path = raster(values, nodata=[3, 4], origin=(X + 3, Y - 3))
    result = run(mosaic_plan([first, path]), tmp_path / "out.tif")
    # The centre of every cell lies in the pixel to the upper left.
    for band, nodata in enumerate((3, 4)):
        valid = values[band] != nodata
        np.testing.assert_array_equal(result.valid[band][:20, :30], valid)
        found = result.values[band][:20, :30][valid]
        np.testing.assert_array_equal(found, values[band][valid])


@pytest.mark.parametrize("how", ["mask", "alpha", "nodata"])
def test_nothing_bleeds_from_masked_pixels(raster, tmp_path, how):
    values = np.full((20, 30), 100)
    valid = np.ones((20, 30), bool)
    valid[5:9, 7:12] = False
    values[~valid] = 0
    details = {"nodata": 0} if how == "nodata" else {how: valid}
    path = raster(values, "uint8", origin=(X + 4.4, Y - 4.4), **details)
    first = raster(np.zeros((20, 30)), "uint8", nodata=0)
    for resampling in ("nearest", "bilinear", "cubic", "average"):
        result = run(mosaic_plan([first, path], resampling=resampling), tmp_path / "out.tif")
        assert set(result.values[result.valid].tolist()) == {100}
        if resampling != "average":
            assert not result.valid[0][6:8, 8:11].any()


def test_bands_of_classes_stay_classes_while_others_are_interpolated(raster, tmp_path):
    rng = np.random.default_rng(4)
    values = np.stack([rng.integers(0, 1000, (20, 30)), rng.choice([4, 8], (20, 30))])
    names = ["B4", "SCL"]
    first = raster(np.zeros((2, 20, 30)), "uint16", nodata=65535, names=names)
    path = raster(values, "uint16", nodata=65535, names=names, origin=(X + 4, Y - 4))
    for resampling in ("bilinear", "cubic", "average"):
        result = run(mosaic_plan([first, path], resampling=resampling), tmp_path / "out.tif")
        inside = (slice(2, 18), slice(2, 28))
        assert set(result.band("SCL")[0][inside].ravel().tolist()) == {4, 8}
        assert len(set(result.band("B4")[0][inside].ravel()) - set(values[0].ravel().tolist())) > 9


def test_another_crs_equals_an_exact_warp(raster, tmp_path):
    values = np.random.default_rng(5).integers(1, 9000, (90, 110))
    first = raster(np.zeros((90, 110)), "uint16", nodata=0)
    path = raster(values, "uint16", nodata=0, crs=32634, origin=(16000.0, 4613000.0))
    plan = mosaic_plan([first, path], grid=GridOptions(cell_size=10.0))
    result = run(plan, tmp_path / "out.tif")
    expected = warped(path, plan.grid)
    assert (expected > 0).sum() > 9000
    # Coordinates are interpolated to a hundredth of a pixel: cells whose centre is that near to an
    # edge may take the neighbour, at most 2 % in each direction.
    assert (result.values[0] != expected).mean() < 0.04


def test_counts_of_warped_images_are_of_valid_pixels(raster, tmp_path):
    first = raster(np.ones((20, 30)), nodata=0)
    shifted = raster(np.ones((20, 30)), nodata=0, origin=(X + 103, Y - 53))
    plan = reduce_plan([first, shifted], "count")
    result = run(plan, tmp_path / "out.tif")
    expected = np.zeros((plan.grid.height, plan.grid.width), int)
    expected[:20, :30] += 1
    expected[5:25, 10:40] += 1
    np.testing.assert_array_equal(result.values[0], expected)
    assert result.dtype == "uint16"
