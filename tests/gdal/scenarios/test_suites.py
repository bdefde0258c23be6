# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Test vectors of rasterio and rio-tiler, from the folder beside the checkout."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.grid.grid import Bounds, Grid
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.tests.support.rasters import wkt
from image_collections.tests.support.runs import (
    described,
    mosaic_plan,
    quality_plan,
    reduce_plan,
    run,
)
from osgeo import gdal

# rasterio.merge


@pytest.fixture
def rasterio_case(shared):
    """Return a function that returns a case, its inputs and its folder."""
    folder = shared / "suites" / "rasterio_merge"
    cases = json.loads((folder / "vectors.json").read_text())["cases"]

    def find(name):
        case = next(case for case in cases if case["id"] == name)
        return case, [str(folder / path) for path in case["order"]], folder

    return find


RASTERIO_CASES = [
    "overlap_first", "overlap_last", "overlap_min", "overlap_max", "overlap_sum", "overlap_count",
    "nodata_is_1", "float64_change_nodata_to_-1.5", "non_coincident_extents",
    "tiny_mixed_resolution", "tiny_res2", "four_quadrants_rgb",
]  # fmt: skip


def test_every_vector_of_rasterio_has_a_test(shared):
    vectors = json.loads((shared / "suites" / "rasterio_merge" / "vectors.json").read_text())
    assert [case["id"] for case in vectors["cases"]] == RASTERIO_CASES


def grid_options(case):
    bounds = case.get("output_bounds")
    return GridOptions(bounds=Bounds(*bounds) if bounds else None, cell_size=case.get("output_res"))


@pytest.mark.parametrize("key", ["first", "last", "min", "max", "sum", "count"])
def test_rasterio_overlaps(rasterio_case, tmp_path, key):
    case, paths, _ = rasterio_case(f"overlap_{key}")
    options = grid_options(case)
    if key == "first":
        # rasterio: the first on top; here the last.
        plan = mosaic_plan(paths[::-1], grid=options)
    elif key == "last":
        plan = mosaic_plan(paths, grid=options)
    else:
        plan = reduce_plan(paths, key, grid=options)
    result = run(plan, tmp_path / "out.tif")
    assert result.values.shape == (1, *case["output_shape"])
    window = case["expected_window"]
    part = slice(*window["rows"]), slice(*window["cols"])
    assert (result.values[0][part] == window["value"]).all()
    assert result.valid[0][part].all()
    # The corners that no image covers.
    assert not result.valid[0][:5, 10:].any()
    assert not result.valid[0][10:, :5].any()


@pytest.mark.parametrize(
    ("name", "dtype", "nodata"),
    [
        ("nodata_is_1", "uint8", 1),
        ("float64_change_nodata_to_-1.5", "float64", -1.5),
        ("non_coincident_extents", "uint8", 0),
        ("four_quadrants_rgb", "uint8", 0),
    ],
)
def test_rasterio_first_on_top(rasterio_case, tmp_path, name, dtype, nodata):
    case, paths, folder = rasterio_case(name)
    plan = mosaic_plan(paths[::-1], nodata=case.get("output_nodata"))
    result = run(plan, tmp_path / "out.tif")
    expected = gdal.Open(str(folder / case["expected"]))
    np.testing.assert_array_equal(result.values, np.atleast_3d(expected.ReadAsArray().T).T)
    assert (result.dtype, result.nodata) == (dtype, nodata)
    assert result.geotransform == pytest.approx(expected.GetGeoTransform(), abs=1e-6)


def test_rasterio_quadrants_have_the_checksums_of_the_whole(rasterio_case, tmp_path):
    case, paths, _ = rasterio_case("four_quadrants_rgb")
    run(mosaic_plan(paths), tmp_path / "out.tif")
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    found = [dataset.GetRasterBand(number).Checksum() for number in (1, 2, 3)]
    assert found == case["expected_gdal_checksums"]


def test_rasterio_mixed_resolutions(rasterio_case, tmp_path):
    case, paths, folder = rasterio_case("tiny_mixed_resolution")
    result = run(mosaic_plan(paths[::-1], grid=grid_options(case)), tmp_path / "out.tif")
    expected = gdal.Open(str(folder / case["expected"])).ReadAsArray()
    np.testing.assert_array_equal(np.where(result.valid[0], result.values[0], 0), expected)
    # Without nodata in the inputs every byte is a value, so the mask needs another number.
    assert (result.dtype, result.nodata) == ("int16", -9999)


def test_rasterio_coarser_cells(rasterio_case, tmp_path):
    case, paths, _ = rasterio_case("tiny_res2")
    # Otherwise the cells would keep to the corner of the first image.
    left, _, _, top = case["output_bounds"]
    grid = Grid(described(paths)[0].crs, left, top, 2.0, 2.0, 2, 2)
    plan = mosaic_plan(paths[::-1], grid=GridOptions(reference=grid))
    result = run(plan, tmp_path / "out.tif")
    found = np.where(result.valid[0], result.values[0], 0)
    expected = np.array(case["expected_array"])
    # The centre of this cell is a corner of pixels: of the lower left pixel, which rasterio takes,
    # it is the far corner. Here, as in gdalwarp, a far edge belongs to the next pixel.
    assert expected[1, 0] == 40
    expected[1, 0] = 0
    np.testing.assert_array_equal(found, expected)
    gdalwarp = gdal.Warp(
        "", paths[::-1], format="MEM", outputBounds=case["output_bounds"], xRes=2, yRes=2,
        errorThreshold=0, dstNodata=0,
    )  # fmt: skip
    np.testing.assert_array_equal(found, gdalwarp.ReadAsArray())


# rio-tiler: both scenes on the grid of one web map tile

TILE = 2 * 20037508.342789244 / 2**9


@pytest.fixture
def scenes(shared):
    """Return the two paths; all pixels of one are 1, of the other 2."""
    folder = shared / "suites" / "rio_tiler_mosaic" / "inputs"
    return [str(folder / f"mosaic_value_{number}.tif") for number in (1, 2)]


@pytest.fixture
def tile():
    left, top = -20037508.342789244 + 150 * TILE, 20037508.342789244 - 182 * TILE
    bounds = Bounds(left, top - TILE, left + TILE, top)
    return GridOptions(crs=wkt(3857), bounds=bounds, cell_size=TILE / 256)


def seen(result, band=0):
    assert result.values.shape[1:] == (256, 256)
    assert result.valid[band].all(), "the first scene covers the tile"
    return sorted(set(result.values[band].ravel().tolist()))


@pytest.mark.parametrize(("order", "expected"), [([1, 2], [1]), ([2, 1], [1, 2])])
def test_rio_tiler_first_on_top(scenes, tile, tmp_path, order, expected):
    paths = [scenes[number - 1] for number in reversed(order)]
    result = run(mosaic_plan(paths, bands="1", grid=tile), tmp_path / "out.tif")
    assert seen(result) == expected
    assert (result.dtype, result.nodata) == ("uint16", 0)


@pytest.mark.parametrize(
    ("key", "expected", "dtype"),
    [
        ("min", [1], "uint16"),
        ("max", [1, 2], "uint16"),
        ("mean", [1, 1.5], "float32"),
        ("median", [1, 1.5], "float32"),
        ("sum", [1, 3], "int32"),
        ("stdDev", [0, 0.5], "float32"),
        ("count", [1, 2], "uint16"),
    ],
)
def test_rio_tiler_statistics(scenes, tile, tmp_path, key, expected, dtype):
    plan = reduce_plan(scenes, key, bands="1", grid=tile)
    result = run(plan, tmp_path / "out.tif")
    assert seen(result) == expected
    assert result.dtype == dtype


@pytest.mark.parametrize(("prefer", "expected"), [("highest", [1, 2]), ("lowest", [1])])
def test_rio_tiler_last_band_decides(scenes, tile, tmp_path, prefer, expected):
    plan = quality_plan(scenes, "3", bands="1,2", prefer=prefer, ties="first", grid=tile)
    result = run(plan, tmp_path / "out.tif")
    assert seen(result, 0) == seen(result, 1) == expected
    assert result.names == ["band1", "band2"]


def test_rio_tiler_overlap_is_where_both_scenes_are(scenes, tile, tmp_path):
    plan = reduce_plan(scenes, "count", "sum", bands="1", grid=tile)
    count, total = run(plan, tmp_path / "out.tif").values
    np.testing.assert_array_equal(total == 3, count == 2)
    bounds = plan.grid.bounds
    warped = gdal.Warp(
        "", scenes[1], format="MEM", dstSRS="EPSG:3857", width=256, height=256, errorThreshold=0,
        outputBounds=(bounds.left, bounds.bottom, bounds.right, bounds.top),
    )  # fmt: skip
    expected = warped.GetRasterBand(1).ReadAsArray() != 0
    # Cells on the slanted edge: coordinates are interpolated to a hundredth of a pixel.
    assert ((count == 2) != expected).mean() < 0.001
    assert Path(scenes[1]).is_file()
