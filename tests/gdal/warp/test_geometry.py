# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Projection and resampling against gdalwarp with exact transformation (-et 0)."""

from __future__ import annotations

import math
import os
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.warp.crs import _transformed_points

gdal = pytest.importorskip("osgeo.gdal")
osr = pytest.importorskip("osgeo.osr")

from image_collections.engine.errors import GridError, SourceError  # noqa: E402
from image_collections.engine.grid.grid import Bounds, Grid, Window, snapped_grid  # noqa: E402
from image_collections.engine.images import Band, Image  # noqa: E402
from image_collections.engine.warp.crs import is_geographic, same_crs  # noqa: E402
from image_collections.engine.warp.extents import (  # noqa: E402
    covered_window,
    estimated_cell,
    image_bounds,
    native_grid,
)
from image_collections.engine.warp.pixel_map import TOLERANCE, PixelMap  # noqa: E402
from image_collections.engine.warp.resampling import METHODS, resample, source_window  # noqa: E402

SHARED = Path(__file__).resolve().parents[4] / "shared"
NODATA = 0


def wkt(definition):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(definition if isinstance(definition, str) else f"EPSG:{definition}")
    return reference.ExportToWkt()


@pytest.fixture
def landsat():
    """Return two real scenes, one in UTM and one in degrees."""
    folder = SHARED / "data" / "l8_riotiler_mixedcrs"
    paths = [folder / "mosaic_cog1.tif", folder / "mosaic_cog3.tif"]
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        reason = f"REAL DATA MISSING, NOT TESTED: {', '.join(missing)}"
        if os.environ.get("REQUIRE_SHARED") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return [image_of(gdal.Open(str(path)), str(path)) for path in paths]


@pytest.fixture(params=[False, True], ids=["exceptions off", "exceptions on"])
def exceptions(request):
    """Run a test with GDAL's exceptions off and on."""
    before = gdal.GetUseExceptions(), osr.GetUseExceptions()
    for module in (gdal, osr) if request.param else (osr, gdal):
        module.UseExceptions() if request.param else module.DontUseExceptions()
    yield request.param
    # In the reverse order, as each puts an error handler on a stack.
    for module, used in zip((osr, gdal), before[::-1]):
        module.UseExceptions() if used else module.DontUseExceptions()


def image_of(dataset, path):
    """Return the record of a dataset, as the reader will make it."""
    band = dataset.GetRasterBand(1)
    numbers = range(1, dataset.RasterCount + 1)
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    crs = dataset.GetProjection() or dataset.GetGCPProjection()
    dtype = band.ReadAsArray(0, 0, 1, 1).dtype.name
    return Image(
        position=1,
        name=Path(path).stem,
        path=path,
        crs=crs,
        geotransform=geotransform,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        bands=tuple(Band(f"band{n}", n, dtype, nodata=band.GetNoDataValue()) for n in numbers),
        block_width=band.GetBlockSize()[0],
        block_height=band.GetBlockSize()[1],
    )


def record(crs, geotransform, width=100, height=100):
    """Return an image without a file."""
    return Image(1, "scene", "nowhere", wkt(crs), geotransform, width, height, (), 256, 256)


def texture(width, height, dtype, holes):
    """Return a picture with slopes and detail, and 0 where it has holes."""
    rng = np.random.default_rng(3)
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    values = 1000 + 400 * np.sin(x / 9) + 300 * np.cos(y / 7 + x / 31)
    values += rng.normal(size=values.shape) * 40
    if holes:
        for _ in range(3):
            column, row, radius = rng.integers(0, width), rng.integers(0, height), 6
            values[(x - column) ** 2 + (y - row) ** 2 < radius**2] = NODATA
    return values.astype(dtype)


def write(path, crs, geotransform, values, points=()):
    kind = {"uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[values.dtype.name]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[1], values.shape[0], 1, kind
    )
    if points:
        dataset.SetGCPs(points, wkt(crs))
    else:
        dataset.SetGeoTransform(geotransform)
        dataset.SetProjection(wkt(crs))
    dataset.GetRasterBand(1).SetNoDataValue(NODATA)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    del dataset
    return image_of(gdal.Open(str(path)), str(path))


def gdalwarp(image, grid, method, scale):
    """Return (values, valid) of GDAL's exact warp, with the widening of the kernels given.

    One band, as GDAL joins the validity of several, and in memory, as it would take overviews.
    """
    source = gdal.Translate("", image.path, format="MEM", bandList=[1])
    bounds = grid.bounds
    options = {"XSCALE": repr(1 / scale[0]), "YSCALE": repr(1 / scale[1])}
    result = gdal.Warp(
        "",
        source,
        format="MEM",
        dstSRS=grid.crs,
        outputBounds=(bounds.left, bounds.bottom, bounds.right, bounds.top),
        width=grid.width,
        height=grid.height,
        resampleAlg=method,
        errorThreshold=0,
        srcNodata=NODATA,
        dstNodata=-9999 if image.bands[0].dtype == "float32" else NODATA,
        warpOptions=[f"{key}={value}" for key, value in options.items()],
        multithread=False,
    )
    values = result.GetRasterBand(1).ReadAsArray()
    return values, values != result.GetRasterBand(1).GetNoDataValue()


def ours(image, grid, method, window=None, pixel_map=None):
    """Return (values, valid) of the engine for a window of the grid, first band only."""
    window = window or grid.window
    pixel_map = pixel_map or PixelMap.create(image, grid)
    x, y = pixel_map.coordinates(window, corners=method == "average")
    held = source_window(x, y, image.width, image.height, method, pixel_map.scale)
    if held is None:
        shape = (window.height, window.width)
        return np.zeros(shape, image.bands[0].dtype), np.zeros(shape, bool)
    dataset = gdal.Open(image.path)
    stored = dataset.GetRasterBand(1).ReadAsArray(held.column, held.row, held.width, held.height)
    stored = stored[None]
    values, valid = resample(stored, stored != NODATA, held, x, y, method, pixel_map.scale)
    return values[0], valid[0]


def utm_image(path, dtype="uint16", *, holes=True):
    values = texture(200, 180, dtype, holes)
    return write(path, 32633, (300000.0, 100.0, 0.0, 5400000.0, 0.0, -100.0), values)


def degrees_image(path, dtype="uint16", *, holes=True):
    values = texture(200, 180, dtype, holes)
    return write(path, 4326, (12.0, 0.0013, 0.0, 48.7, 0.0, -0.0009), values)


def rotated_image(path, dtype="uint16", *, holes=True):
    turn, size = math.radians(20), 100.0
    across, down = size * math.cos(turn), size * math.sin(turn)
    values = texture(200, 180, dtype, holes)
    return write(path, 32633, (300000.0, across, down, 5400000.0, down, -across), values)


def south_up_image(path, dtype="uint16", *, holes=True):
    values = texture(200, 180, dtype, holes)
    return write(path, 32633, (300000.0, 100.0, 0.0, 5382000.0, 0.0, 100.0), values)


def control_point_image(path, dtype="uint16", *, holes=True):
    values = texture(200, 180, dtype, holes)
    points = []
    for row in (0, 60, 120, 180):
        for column in (0, 65, 130, 200):
            x = 12.0 + column * 0.0013 + row * 0.0002 + 1e-7 * column * row
            y = 48.7 - row * 0.0009 + column * 0.0001 + 2e-8 * column * column
            points.append(gdal.GCP(x, y, 0.0, column, row))
    return write(path, 4326, None, values, points)


# name: image, CRS of the grid, cell width and height
CASES = {
    "UTM to the next zone": (utm_image, 32632, (100.0, 100.0)),
    "degrees to UTM": (degrees_image, 32633, (100.0, 100.0)),
    "UTM to degrees": (utm_image, 4326, (0.0013, 0.0009)),
    "rotated, same CRS": (rotated_image, 32633, (100.0, 100.0)),
    "rotated, to degrees": (rotated_image, 4326, (0.0013, 0.0009)),
    # GDAL 3.13 widens the kernels only for cells that are at least twice as large.
    "south-up, same CRS": (south_up_image, 32633, (237.0, 237.0)),
    "south-up, to the next zone": (south_up_image, 32632, (100.0, 100.0)),
    "control points, same CRS": (control_point_image, 4326, (0.0013, 0.0009)),
    "control points, to UTM": (control_point_image, 32633, (100.0, 100.0)),
    "shifted by half a pixel": (utm_image, 32633, (100.0, 100.0)),
    "coarser, same CRS": (utm_image, 32633, (300.0, 300.0)),
    "coarser by a fraction, same CRS": (utm_image, 32633, (237.0, 173.0)),
    "coarser, to the next zone": (utm_image, 32632, (420.0, 420.0)),
    "finer, same CRS": (utm_image, 32633, (30.0, 30.0)),
    "finer, to degrees": (utm_image, 4326, (0.0005, 0.0004)),
}


def grid_of(name, image):
    _, crs, cell = CASES[name]
    bounds = image_bounds(image, wkt(crs))
    anchor = (50.0, 50.0) if "half" in name else (7.1 * cell[0], 3.3 * cell[1])
    if "south-up, same" in name or "same CRS" in name:
        anchor = (13.37, 4.2)
    if "half" in name:
        anchor = (300050.0, 5400050.0)
    return snapped_grid(wkt(crs), bounds, *cell, anchor)


def inner_cells(image, pixel_map, window):
    """Return the cells whose box is wholly inside the image.

    At the image's edge `gdalwarp -r average` counts pixels for more than their share, as it takes
    the distance from a corner outside, and up to GDAL 3.10 or so it also fills cells that end
    before the first row or column.
    """
    x, y = pixel_map.coordinates(window, corners=True)
    inside = (x >= 0) & (x <= image.width) & (y >= 0) & (y <= image.height)
    return inside[:-1, :-1] & inside[:-1, 1:] & inside[1:, :-1] & inside[1:, 1:]


def assert_like_gdal(image, grid, method, least=0.9999):
    """Compare with gdalwarp; `least` is the share of cells that must agree.

    What may differ: cells whose centre is on a pixel edge to within the rounding of coordinates,
    and, for cubic, kernels that lose most of their weight at a hole, where GDAL divides by the
    little that is left.
    """
    pixel_map = PixelMap.create(image, grid)
    expected, expected_valid = gdalwarp(image, grid, method, pixel_map.scale)
    values, valid = ours(image, grid, method, pixel_map=pixel_map)
    compared = np.ones(valid.shape, bool)
    if method == "average":
        compared = inner_cells(image, pixel_map, grid.window)
    assert (valid == expected_valid)[compared].mean() >= least
    both = valid & expected_valid & compared
    assert both.sum() > 1000
    found, wanted = values[both].astype(float), expected[both].astype(float)
    error = np.abs(found - wanted)
    if method == "nearest":
        close = error == 0
    elif values.dtype.kind == "f":
        close = error <= 1e-4 * np.abs(wanted)
    else:
        close = error <= 1
    assert close.mean() >= least
    assert not values[~valid].any()


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", CASES)
def test_equals_gdalwarp_with_exact_transformation(name, method, dtype, tmp_path):
    image = CASES[name][0](tmp_path / "scene.tif", dtype)
    assert_like_gdal(image, grid_of(name, image), method)


@pytest.mark.parametrize("method", METHODS)
def test_real_scenes_equal_gdalwarp(landsat, method):
    utm, degrees = landsat
    for image, other, cell in [(degrees, utm, (300.0, 300.0)), (utm, degrees, (0.0077, 0.0108))]:
        bounds = image_bounds(image, other.crs)
        grid = snapped_grid(other.crs, bounds, *cell, (bounds.left + 0.1 * cell[0], bounds.top))
        assert_like_gdal(image, grid, method)


def test_a_datum_shift_is_that_of_gdal_and_of_every_window(tmp_path):
    values = texture(400, 360, "uint16", holes=True)
    image = write(tmp_path / "a.tif", 27700, (400000.0, 100.0, 0, 330000.0, 0, -100.0), values)
    grid = snapped_grid(wkt(4326), image_bounds(image, wkt(4326)), 0.0013, 0.0009, (0.0, 0.0))
    assert_like_gdal(image, grid, "nearest")
    assert_windows_agree(PixelMap.create(image, grid), grid.window)


# Coordinates: image, grid

POLAR = Grid(wkt(3413), -1800000.0, 1800000.0, 3000.0, 3000.0, 1200, 1200)
PAIRS = {
    "UTM to the next zone": (
        record(32633, (600000.0, 10.0, 0, 5300000.0, 0, -10.0), 10980, 10980),
        Grid(wkt(32632), 1040000.0, 5310000.0, 10.0, 10.0, 3000, 3000),
    ),
    "degrees to polar, cells of 3 km": (
        record(4326, (-80, 0.05, 0, 89, 0, -0.05), 900, 500),
        POLAR,
    ),
    "world to polar": (record(4326, (-180, 0.05, 0, 90, 0, -0.05), 7200, 3600), POLAR),
    "world from 0 to 360 to polar": (record(4326, (0, 0.05, 0, 90, 0, -0.05), 7200, 3600), POLAR),
    "polar to degrees near 80 north": (
        record(3413, (-600000.0, 500.0, 0, -300000.0, 0, -500.0), 2000, 2000),
        Grid(wkt(4326), -80.0, 84.0, 0.02, 0.005, 2500, 1000),
    ),
    "UTM to degrees near 80 north": (
        record(32633, (400000.0, 30.0, 0, 9000000.0, 0, -30.0), 7000, 7000),
        Grid(wkt(4326), 8.0, 81.2, 0.001, 0.0003, 4000, 4000),
    ),
    "sinusoidal, cells of 3 km": (
        record("+proj=sinu +R=6371007.181", (0, 463.3, 0, 5559752.6, 0, -463.3), 2400, 2400),
        Grid(wkt(3035), 3000000.0, 4000000.0, 3000.0, 3000.0, 700, 700),
    ),
    "Mercator, the whole world, to equal area": (
        record(3857, (-20037508.0, 20000.0, 0, 20037508.0, 0, -20000.0), 2004, 2004),
        Grid(wkt("+proj=laea +lat_0=90 +lon_0=10"), -6e6, 6e6, 3000.0, 3000.0, 4000, 4000),
    ),
    "rotated degrees to UTM": (
        record(4326, (14.0, 2e-4, 1e-4, 50.0, 1e-4, -2e-4), 5000, 5000),
        Grid(wkt(32633), 450000.0, 5550000.0, 20.0, 20.0, 4000, 4000),
    ),
    "same CRS, rotated": (
        record(32633, (600000.0, 8.0, 6.0, 5300000.0, 6.0, -8.0), 1000, 1000),
        Grid(wkt(32633), 600000.0, 5306000.0, 10.0, 10.0, 1400, 1400),
    ),
    "a globe seen from afar": (
        record(4326, (-180, 0.25, 0, 90, 0, -0.25), 1440, 720),
        Grid(wkt("+proj=ortho +lat_0=40 +lon_0=170"), -6.5e6, 6.5e6, 20000.0, 20000.0, 650, 650),
    ),
}


def random_pairs():
    """Return images in random zones of UTM and the grid of a neighbour, with cells of any size."""
    rng = np.random.default_rng(11)
    for _ in range(12):
        zone = int(rng.integers(2, 59))
        cell = float(10 ** rng.uniform(0, 3.4))
        size = int(min(4000, 400000 / cell)) + 10
        top = float(rng.uniform(1e6, 8.8e6))
        image = record(32600 + zone, (400000.0, cell, 0, top, 0, -cell), size, size)
        crs = wkt(int(rng.choice([32601 + zone, 4326, 3857, 6933])))
        width, height = estimated_cell(image, crs)
        bounds = image_bounds(image, crs)
        yield image, snapped_grid(crs, bounds, width * 1.3, height * 0.8, (0.0, 0.0))


def sample_of(grid, count=60):
    """Return single columns and rows spread over the grid."""
    rng = np.random.default_rng(12)
    columns = np.unique(rng.integers(0, grid.width, count))
    rows = np.unique(rng.integers(0, grid.height, count))
    return columns, rows


def assert_close_to_exact(image, grid):
    pixel_map = PixelMap.create(image, grid)
    columns, rows = sample_of(grid)
    for corners, shift in ((False, 0.5), (True, 0.0)):
        exact = pixel_map.exact(*np.meshgrid(columns + shift, rows + shift))
        lattice = [np.empty_like(exact[0]), np.empty_like(exact[1])]
        for index, row in enumerate(rows):
            x, y = pixel_map.coordinates(Window(0, int(row), grid.width, 1), corners=corners)
            lattice[0][index], lattice[1][index] = x[0, columns], y[0, columns]
        # Where a coordinate is NaN it is so in both.
        in_image = (exact[0] >= 0) & (exact[0] <= image.width)
        in_image &= (exact[1] >= 0) & (exact[1] <= image.height)
        for found, wanted in zip(lattice, exact):
            np.testing.assert_array_equal(np.isnan(found), np.isnan(wanted))
            error = np.abs(found - wanted)[in_image]
            assert error.size == 0 or error.max() < 2 * TOLERANCE < 0.02


@pytest.mark.parametrize("name", PAIRS)
def test_interpolated_coordinates_are_nearly_exact(name):
    assert_close_to_exact(*PAIRS[name])


def test_interpolated_coordinates_are_nearly_exact_between_random_projections():
    for image, grid in random_pairs():
        assert_close_to_exact(image, grid)


def assert_windows_agree(pixel_map, within):
    for corners in (False, True):
        whole = pixel_map.coordinates(within, corners=corners)
        for width, height in [(1, 1), (64, 64), (100, 37), (within.width, 5), (3, within.height)]:
            for column in range(within.column, within.column + within.width - width + 1, 97):
                for row in range(within.row, within.row + within.height - height + 1, 89):
                    window = Window(column, row, width, height)
                    rows, columns = window.slices(within)
                    extra = int(corners)
                    at = np.s_[rows.start : rows.stop + extra, columns.start : columns.stop + extra]
                    part = pixel_map.coordinates(window, corners=corners)
                    for found, wanted in zip(part, whole):
                        assert found.tobytes() == np.ascontiguousarray(wanted[at]).tobytes()


@pytest.mark.parametrize("name", PAIRS)
def test_every_window_has_the_bits_of_the_whole(name):
    image, grid = PAIRS[name]
    pixel_map = PixelMap.create(image, grid)
    middle = Window(grid.width // 2 - 101, grid.height // 2 - 93, 203, 190)
    assert_windows_agree(pixel_map, middle)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", ["UTM to degrees", "coarser, to the next zone"])
def test_every_block_of_values_has_the_bits_of_the_whole(name, method, tmp_path):
    image = CASES[name][0](tmp_path / "scene.tif", "float32")
    grid = grid_of(name, image)
    pixel_map = PixelMap.create(image, grid)
    whole, whole_valid = ours(image, grid, method, pixel_map=pixel_map)
    for width, height in [(64, 64), (100, 17), (grid.width, 1)]:
        out, out_valid = np.zeros_like(whole), np.zeros_like(whole_valid)
        for row in range(0, grid.height, height):
            for column in range(0, grid.width, width):
                block = Window(column, row, width, height).intersection(grid.window)
                at = block.slices(grid.window)
                out[at], out_valid[at] = ours(image, grid, method, block, pixel_map)
        assert out.tobytes() == whole.tobytes()
        assert out_valid.tobytes() == whole_valid.tobytes()


def test_a_map_is_plain_and_gives_the_same_bits_in_every_thread():
    image, grid = PAIRS["degrees to polar, cells of 3 km"]
    pixel_map = PixelMap.create(image, grid)
    copy = pickle.loads(pickle.dumps(pixel_map))
    assert copy == pixel_map == PixelMap.create(image, grid)
    window = Window(500, 300, 150, 130)
    expected = [a.tobytes() for a in pixel_map.coordinates(window)]
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(copy.coordinates, [window] * 12):
            assert [a.tobytes() for a in found] == expected


# Points that fail, seams and poles


def test_points_that_fail_do_not_spoil_the_others(exceptions):
    image, grid = PAIRS["a globe seen from afar"]
    pixel_map = PixelMap.create(image, grid)
    x, y = pixel_map.coordinates(grid.window)
    columns, rows = np.meshgrid(np.arange(650) + 0.5, np.arange(650) + 0.5)
    radius = np.hypot(columns * 20000 - 6.5e6, 6.5e6 - rows * 20000)
    failed = np.isnan(x)
    np.testing.assert_array_equal(failed, np.isnan(y))
    assert not failed[radius < 6.33e6].any()
    assert failed[radius > 6.4e6].all()
    assert covered_window(image, grid) == grid.window
    # A batch in which nearly every second point fails, at a place that is known.
    x, y = pixel_map.exact(np.array([325.0, 0.0, 325.0, 1.0, np.nan]), np.full(5, 325.0))
    np.testing.assert_array_equal(np.isnan(x), [False, True, False, True, True])
    assert (x[0], y[0]) == pytest.approx((1400, 200))


def test_a_batch_that_raises_is_parted():
    def transform(points):
        if any(x < 0 for x, _ in points):
            raise RuntimeError("outside")
        return [(2 * x, y) for x, y in points]

    points = [(float(x), 1.0) for x in [1, -1, 2, 3, -1, -1, 4]]
    found = _transformed_points(transform, points)
    np.testing.assert_array_equal(np.array(found)[:, 0], [2, math.nan, 4, 6, math.nan, math.nan, 8])


def test_the_same_bits_with_exceptions_on_and_off(exceptions):
    image, grid = PAIRS["a globe seen from afar"]
    x, y = PixelMap.create(image, grid).coordinates(Window(0, 200, 650, 40))
    osr.DontUseExceptions()
    gdal.DontUseExceptions()
    other = PixelMap.create(image, grid).coordinates(Window(0, 200, 650, 40))
    assert (x.tobytes(), y.tobytes()) == (other[0].tobytes(), other[1].tobytes())


@pytest.mark.parametrize("left", [-180.0, 0.0, 90.0])
def test_a_world_image_has_no_seam(left, tmp_path):
    columns, rows = np.meshgrid(np.arange(720), np.arange(360))
    longitude = left + (columns + 0.5) / 2
    values = (100 + np.round(50 * np.cos(np.radians(longitude))) + rows).astype("float32")
    image = write(tmp_path / "world.tif", 4326, (left, 0.5, 0, 90.0, 0, -0.5), values)
    grid = Grid(wkt(3413), -3e6, 3e6, 25000.0, 25000.0, 240, 240)
    for method in ("nearest", "average"):
        found, valid = ours(image, grid, method)
        assert valid.all()
        x, y = PixelMap.create(image, grid).coordinates(grid.window)
        expected = 100 + 50 * np.cos(np.radians(left + x / 2)) + y
        # Away from the pole, where a cell holds many longitudes.
        far = np.hypot(*np.meshgrid(np.arange(240) - 119.5, np.arange(240) - 119.5)) > 20
        assert np.abs(found - expected)[far].max() < 3


def test_longitudes_from_0_to_360_meet_a_grid_from_minus_180():
    image = record(4326, (0.0, 1.0, 0, 90.0, 0, -1.0), 360, 180)
    grid = Grid(wkt(4326), -180.0, 90.0, 1.0, 1.0, 360, 180)
    x, _ = PixelMap.create(image, grid).coordinates(grid.window)
    assert x[0, :3].tolist() == [180.5, 181.5, 182.5]
    assert x[0, 179:182].tolist() == [359.5, 0.5, 1.5]
    assert covered_window(image, grid) == grid.window
    west = record(4326, (200.0, 1.0, 0, 10.0, 0, -1.0), 20, 20)
    assert covered_window(west, grid) == Window(18, 78, 24, 24)


def test_bounds_go_on_across_the_date_line():
    image = record(32660, (600000.0, 1000.0, 0, 1000000.0, 0, -1000.0), 300, 300)
    bounds = image_bounds(image, wkt(4326))
    assert 177 < bounds.left < 178
    assert 180.2 < bounds.right < 181
    grid = Grid(wkt(4326), -180.0, 90.0, 0.1, 0.1, 3600, 1800)
    window = covered_window(image, grid)
    assert (window.column, window.width) == (0, 3600)
    assert window.height < 40


def test_an_image_of_the_pole_reaches_it():
    image = record(3413, (-500000.0, 1000.0, 0, 400000.0, 0, -1000.0), 1000, 1000)
    bounds = image_bounds(image, wkt(4326))
    assert (bounds.left, bounds.right, bounds.top) == (-180, 180, 90)
    assert 80 < bounds.bottom < 85
    grid = Grid(wkt(4326), -180.0, 90.0, 0.5, 0.5, 720, 360)
    window = covered_window(image, grid)
    assert (window.column, window.row, window.width) == (0, 0, 720)


@pytest.mark.parametrize("name", PAIRS)
def test_covered_window_holds_every_cell_that_meets_the_image(name):
    image, grid = PAIRS[name]
    grid = Grid(
        grid.crs,
        grid.left,
        grid.top,
        grid.cell_width * grid.width / 300,
        grid.cell_height * grid.height / 300,
        300,
        300,
    )
    x, y = PixelMap.create(image, grid).coordinates(grid.window)
    meets = (x >= 0) & (x < image.width) & (y >= 0) & (y < image.height)
    assert meets.any()
    window = covered_window(image, grid)
    outside = meets.copy()
    outside[window.slices(grid.window)] = False
    assert not outside.any()


def test_covered_window_is_none_elsewhere_and_tight_otherwise():
    image = record(32633, (600000.0, 10.0, 0, 5300000.0, 0, -10.0), 1000, 1000)
    grid = Grid(wkt(32633), 590000.0, 5310000.0, 10.0, 10.0, 4000, 4000)
    assert covered_window(image, grid) == Window(998, 998, 1004, 1004)
    far = Grid(wkt(32633), 100000.0, 310000.0, 10.0, 10.0, 400, 400)
    assert covered_window(image, far) is None
    degrees = Grid(wkt(4326), -100.0, 50.0, 0.01, 0.01, 400, 400)
    assert covered_window(image, degrees) is None
    x, y = PixelMap.create(image, degrees).coordinates(Window(0, 0, 5, 5))
    assert source_window(x, y, 1000, 1000, "nearest") is None


# CRS and images


def test_the_same_crs_is_known_in_other_words():
    short = wkt("+proj=utm +zone=33 +datum=WGS84")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    assert same_crs(wkt(4326), reference.ExportToWkt(["FORMAT=WKT1_GDAL"]))
    assert same_crs(wkt(32633), wkt(32633).replace('"WGS 84 / UTM zone 33N"', '"my zone"'))
    assert not same_crs(wkt(32633), wkt(32632))
    assert not same_crs(wkt(32633), "")
    assert not same_crs("nonsense", short)
    assert same_crs("", "")
    assert is_geographic(wkt(4326))
    assert not is_geographic(short)
    assert not is_geographic("")


def test_native_grid_needs_the_crs_and_north_up():
    north = record(32633, (600000.0, 10.0, 0, 5300000.0, 0, -20.0), 30, 40)
    expected = Grid(wkt(32633), 600000.0, 5300000.0, 10.0, 20.0, 30, 40)
    assert native_grid(north, wkt(32633)) == expected
    assert native_grid(north, wkt(32632)) is None
    assert native_grid(record(32633, (0, 10.0, 0, 0, 0, 20.0)), wkt(32633)) is None
    assert native_grid(record(32633, (0, 10.0, 1.0, 0, 1.0, -20.0)), wkt(32633)) is None
    assert native_grid(record(32633, None), wkt(32633)) is None


def test_bounds_in_the_own_crs_are_the_corners():
    image = record(32633, (600000.1, 8.0, 6.0, 5300000.7, 6.0, -8.0), 100, 50)
    x = [600000.1 + c * 8 + r * 6 for c in (0, 100) for r in (0, 50)]
    y = [5300000.7 + c * 6 - r * 8 for c in (0, 100) for r in (0, 50)]
    assert image_bounds(image, wkt(32633)) == Bounds(min(x), min(y), max(x), max(y))


def test_bounds_in_another_crs_take_in_the_bulge_between_the_corners():
    image = record(4326, (0.0, 0.1, 0, 60.0, 0, -0.1), 300, 100)
    bounds = image_bounds(image, wkt(32633))
    corners = [
        image_bounds(record(4326, (x, 1e-9, 0, 60.0, 0, -1e-9), 1, 1), wkt(32633)).top
        for x in (0.0, 30.0)
    ]
    middle = image_bounds(record(4326, (15.0, 1e-9, 0, 50.0, 0, -1e-9), 1, 1), wkt(32633)).top
    assert bounds.top == pytest.approx(max(corners))
    assert bounds.bottom == pytest.approx(middle, abs=50)


def test_the_estimated_cell_is_that_of_the_centre():
    image = record(32633, (600000.0, 10.0, 0, 5300000.0, 0, -10.0), 1000, 1000)
    assert estimated_cell(image, wkt(32633)) == (10.0, 10.0)
    width, height = estimated_cell(image, wkt(4326))
    assert height == pytest.approx(10 / 111200, rel=0.01)
    assert width == pytest.approx(10 / 111200 / math.cos(math.radians(47.8)), rel=0.01)
    turned = record(32633, (600000.0, 0.0, 10.0, 5300000.0, 20.0, 0.0), 100, 100)
    assert estimated_cell(turned, wkt(32633)) == (10.0, 20.0)


def test_the_scale_is_the_number_of_pixels_in_a_cell():
    image = record(32633, (600000.0, 10.0, 0, 5300000.0, 0, -10.0), 1000, 1000)
    grid = Grid(wkt(32633), 600000.0, 5300000.0, 30.0, 25.0, 300, 300)
    assert PixelMap.create(image, grid).scale == (3.0, 2.5)
    grid = Grid(wkt(32632), 1047000.0, 5320000.0, 30.0, 25.0, 600, 600)
    assert PixelMap.create(image, grid).scale == pytest.approx((3.0, 2.5), rel=0.03)


def test_an_image_that_cannot_be_placed_is_named(exceptions, tmp_path):
    grid = Grid(wkt(32633), 0.0, 0.0, 10.0, 10.0, 100, 100)
    lost = Image(1, "scene", "nowhere", "", (0.0, 1.0, 0, 0, 0, -1.0), 9, 9, (), 9, 9)
    flat = record(32633, (0.0, 1.0, 0, 0, 0, 0.0))
    for image in (lost, flat):
        with pytest.raises(GridError, match="'scene'"):
            PixelMap.create(image, grid)
    with pytest.raises(GridError, match="'scene'"):
        image_bounds(lost, grid.crs)
    with pytest.raises(SourceError, match="'scene'"):
        PixelMap.create(record(32633, None), grid)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 4, 4)
    dataset.FlushCache()
    bare = Image(1, "bare", str(tmp_path / "bare.tif"), grid.crs, None, 4, 4, (), 4, 4)
    with pytest.raises(GridError, match="'bare'"):
        PixelMap.create(bare, grid)


def test_no_part_in_the_crs_is_an_error_that_names_the_image(exceptions):
    image = record(4326, (-20.0, 0.1, 0, -30.0, 0, -0.1))
    with pytest.raises(GridError, match="'scene'"):
        image_bounds(image, wkt("+proj=ortho +lat_0=40 +lon_0=170"))
