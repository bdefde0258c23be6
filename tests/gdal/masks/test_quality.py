# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a mask makes of a quality that is not known, and of an image wherever it lies."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.grid.grid import Bounds, Grid
from image_collections.engine.masks import REASONS
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.engine.warp.ground import Ground, ground_of_cell, ground_of_pixel
from image_collections.tests.support.masked_runs import codes, composite, plan_of
from image_collections.tests.support.rasters import ORIGIN, wkt, write_raster
from image_collections.tests.support.runs import described

NAN = math.nan
NODATA, IS_CLOUD, IS_SHADOW, IS_RULE, IS_BUFFER = (
    REASONS.index(reason) + 1 for reason in ("nodata", "cloud", "shadow", "rule", "buffer")
)


# A quality that is not known


def masked(tmp_path, rule, quality, *, name="Q", dtype="float32", nodata=None, off=0.0):
    """Return which pixels of a row a rule takes out, by their qualities."""
    values = [np.full((1, len(quality)), 7), np.array([quality])]
    origin = ORIGIN[0] + off, ORIGIN[1]
    details = {"names": ["B1", name], "nodata": [None, nodata], "origin": origin}
    path = write_raster(tmp_path / "a.tif", values, dtype, **details)
    grid = GridOptions(reference=Grid(wkt(32633), *ORIGIN, 10.0, 10.0, len(quality), 1))
    plan = plan_of("mosaic", [path], rule, bands="B1", grid=grid)
    return [value is None for value in composite(plan, tmp_path).listed("B1")[0]]


@pytest.mark.parametrize("off", [0.0, 4.0], ids=["aligned", "warped"])
@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("Q > 10", [0, 1, 1, 1]),
        ("keep Q <= 10", [0, 1, 1, 1]),
        ("Q < 5", [1, 0, 1, 1]),
        ("keep Q in 0-10", [0, 1, 1, 1]),
        ("Q not in 0-10", [0, 1, 1, 1]),
    ],
)
def test_what_is_not_known_is_masked(tmp_path, rule, expected, off):
    """A pixel of quality 3, one of 30, one that is NaN, and one that is nodata."""
    found = masked(tmp_path, rule, [3, 30, NAN, -1], nodata=-1, off=off)[:4]
    assert found == [bool(out) for out in expected]


@pytest.mark.parametrize(
    ("rule", "name", "dtype", "nodata", "expected"),
    [
        # A number, whatever its type.
        ("Q > 10", "Q", "uint8", 255, [0, 0, 1]),
        ("Q > 10", "Q", "uint8", 0, [1, 0, 1]),
        ("Q < 2", "Q", "uint8", 255, [1, 0, 1]),
        # Classes, by their name or because single ones are asked for.
        ("SCL in 3", "SCL", "uint8", 0, [0, 1, 0]),
        ("SCL in 3", "SCL", "float32", 0, [0, 1, 0]),
        ("SCL > 10", "SCL", "uint8", 0, [0, 0, 1]),
        ("Q == 3", "Q", "uint8", 0, [0, 1, 0]),
        ("Q == 3", "Q", "float32", 0, [0, 1, 0]),
        ("Q bits 0-1 == 3", "Q", "uint8", 0, [0, 1, 1]),
        ("keep Q == 0", "Q", "uint8", 0, [0, 1, 1]),
        # What is to be kept must be known.
        ("keep Q in 3,255", "Q", "uint8", 255, [1, 0, 1]),
        ("keep QA bits 0", "QA", "uint8", 255, [1, 0, 1]),
    ],
)
def test_nodata_of_numbers_counts_and_that_of_classes_does_not(
    tmp_path, rule, name, dtype, nodata, expected
):
    found = masked(tmp_path, rule, [0, 3, 255], name=name, dtype=dtype, nodata=nodata)
    assert found == [bool(out) for out in expected]


@pytest.mark.parametrize("resampling", ["bilinear", "average"])
def test_what_is_not_known_has_no_part_in_interpolation(tmp_path, resampling):
    ground = np.full((8, 12), 100.0)
    quality = np.zeros((8, 12))
    quality[3:5, 3:6], ground[3:5, 3:6] = NAN, 9000
    path = write_raster(tmp_path / "a.tif", [ground, quality], "float32", names=["B1", "Q"])
    x, y = ORIGIN
    grid = GridOptions(reference=Grid(wkt(32633), x + 4, y - 4, 10.0, 10.0, 11, 7))
    plan = plan_of("mosaic", [path], "Q > 10", bands="B1", grid=grid, resampling=resampling)
    found = composite(plan, tmp_path)
    assert 0.5 < found.valid.mean() < 1
    np.testing.assert_allclose(found.values[found.valid], 100)


@pytest.mark.parametrize("dtype", ["int32", "float32", "float64"])
def test_bits_are_the_same_in_a_stack_of_floats(tmp_path, dtype):
    found = masked(tmp_path, "landsat-c2", [21824, 22280, 1], name="QA_PIXEL", dtype=dtype)
    assert found == [False, True, True]


def test_bits_of_decimals_name_the_band(tmp_path):
    with pytest.raises(InvalidOptionError, match="'QA_PIXEL' holds decimals"):
        masked(tmp_path, "landsat-c2", [21824, 0.5], name="QA_PIXEL")


# Buffers


@pytest.mark.parametrize("off", [0.0, 4.0], ids=["aligned", "warped"])
@pytest.mark.parametrize(
    ("mask", "band", "fill", "nodata", "clear", "cloud", "dtype"),
    [
        ("planet-udm2", "clear", 0, None, 1, 0, "uint8"),
        ("modis-state1km", "state_1km", 65535, 65535, 8, 9, "uint16"),
        ("modis-state1km", "state_1km", 65535, None, 8, 9, "uint16"),
        ("sentinel2-cldprb", "MSK_CLDPRB", 255, 255, 3, 90, "uint8"),
        ("sentinel2-cldprb", "MSK_CLDPRB", 255, None, 3, 90, "uint8"),
        ("MSK_CLDPRB > 40", "MSK_CLDPRB", 255, 255, 3, 90, "uint8"),
        ("sentinel2-scl", "SCL", 0, 0, 4, 9, "uint8"),
        ("landsat-c2", "QA_PIXEL", 1, None, 64, 8, "uint16"),
        ("hls-fmask", "Fmask", 255, 255, 64, 2, "uint8"),
        # Rules of a user's own
        ("QA_PIXEL bits 0,3", "QA_PIXEL", 1, 1, 64, 8, "uint16"),
        ("QA_PIXEL bits 0,3", "QA_PIXEL", 1, None, 64, 8, "uint16"),
        ("keep QA_PIXEL bits 6", "QA_PIXEL", 1, None, 64, 8, "uint16"),
        ("state_1km bits 0-1 == 3", "state_1km", 65535, 65535, 8, 11, "uint16"),
        ("SCL in 0,3,9", "SCL", 0, 0, 4, 9, "uint8"),
        ("keep clear == 1", "clear", 0, 0, 1, 0, "uint8"),
    ],
)
def test_a_buffer_grows_from_clouds_and_not_from_fill(
    tmp_path, mask, band, fill, nodata, clear, cloud, dtype, off
):
    quality = np.full((20, 40), clear)
    ground = np.full((20, 40), 7)
    quality[:, :10], ground[:, :10] = fill, 0
    quality[:, 30] = cloud
    path = write_raster(
        tmp_path / "a.tif",
        [ground, quality],
        dtype,
        names=["B1", band],
        nodata=[0, nodata],
        origin=(ORIGIN[0] + off, ORIGIN[1]),
    )
    grid = GridOptions(reference=Grid(wkt(32633), *ORIGIN, 10.0, 10.0, 40, 20))
    found = codes(path, tmp_path, mask, buffer=30.0, bands="B1", grid=grid)
    row = found[10]
    assert set(row[:10]) == {NODATA}
    assert (row[10:27] == 0).all()
    assert (row[27:30] == IS_BUFFER).all()
    assert row[30] not in (0, NODATA, IS_BUFFER)
    assert (row[31:34] == IS_BUFFER).all()


def test_no_buffer_grows_from_the_nodata_of_the_band_that_a_rule_looks_at(tmp_path):
    # The bands of the run are valid there: only the quality was not delivered.
    quality = np.full((20, 40), 64)
    quality[:, :10], quality[:, 30] = 1, 8
    path = write_raster(
        tmp_path / "a.tif",
        [np.full((20, 40), 7), quality],
        "uint16",
        names=["B1", "QA_PIXEL"],
        nodata=[0, 1],
        origin=ORIGIN,
    )
    grid = GridOptions(reference=Grid(wkt(32633), *ORIGIN, 10.0, 10.0, 40, 20))
    row = codes(path, tmp_path, "QA_PIXEL bits 0,3", buffer=30.0, bands="B1", grid=grid)[10]
    assert set(row[:10]) == {NODATA}
    assert (row[10:27] == 0).all()
    assert (row[31:34] == IS_BUFFER).all()


# Clouds and shadows: each image by itself, in metres on the ground


def scene(path, *, size=200, box=(95, 105), side=None, **place):
    """Write dark ground with one cloud."""
    probability = np.zeros((size, size))
    probability[box[0] : box[1], slice(*(side or box))] = 100
    names = ["B08", "MSK_CLDPRB"]
    return write_raster(
        path, [np.full((size, size), 500), probability], "uint16", names=names, **place
    )


@pytest.mark.parametrize("latitude", [0.0, 45.0, 60.0, 70.0])
def test_metres_are_on_the_ground_in_web_mercator(tmp_path, latitude):
    radius = 6378137.0
    y = radius * math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))
    stretch = 1 / math.cos(math.radians(latitude))
    cell = 10.0 * stretch
    place = {"crs": 3857, "geotransform": (1e6, cell, 0, y + 100 * cell, 0, -cell)}
    path = scene(tmp_path / "a.tif", **place)
    options = {"bands": "B08", "recipe": {"azimuth": 180.0, "distance": 400.0}}
    column = codes(path, tmp_path, **options)[:, 100]
    assert (column == IS_SHADOW).sum() == pytest.approx(40, abs=1)
    options["recipe"]["distance"] = 0.0
    column = codes(path, tmp_path, buffer=200.0, **options)[:95, 100]
    assert (column == IS_BUFFER).sum() == pytest.approx(20, abs=1)


@pytest.mark.parametrize(
    ("crs", "first", "second", "cell"),
    [
        (4326, (10.0, 60.01), (10.0, 60.9), 0.0001),
        (3035, (2700000.0, 2100000.0), (2760000.0, 2170000.0), 100.0),
        (3857, (1113194.0, 8399737.0), (1113194.0, 8430000.0), 50.0),
    ],
)
def test_a_mask_does_not_depend_on_other_images(tmp_path, crs, first, second, cell):
    paths = [
        scene(tmp_path / f"{number}.tif", crs=crs, geotransform=(x, cell, 0, y, 0, -cell))
        for number, (x, y) in enumerate((first, second))
    ]
    meters = 111_000 * cell if crs == 4326 else cell
    recipe = {"azimuth": 135.0, "distance": 30 * meters}
    alone = composite(plan_of("mosaic", paths[:1], recipe=recipe, bands="B08"), tmp_path, "one")
    both = composite(plan_of("mosaic", paths, recipe=recipe, bands="B08"), tmp_path, "two")
    left, top = both.geotransform[0], both.geotransform[3]
    column, row = round((first[0] - left) / cell), round((top - first[1]) / cell)
    part = both.valid[0, row : row + 200, column : column + 200]
    assert not alone.valid.all()
    np.testing.assert_array_equal(part, alone.valid[0])


def test_a_mask_does_not_depend_on_the_cells_of_the_result(tmp_path):
    """Shadows are looked for on the image, and a cell is what its centre is."""
    path = scene(tmp_path / "a.tif", box=(90, 111))
    recipe = {"azimuth": 135.0, "distance": 300.0}
    fine = codes(path, tmp_path, recipe=recipe)
    coarse = codes(path, tmp_path, recipe=recipe, grid=GridOptions(cell_size=50.0))
    assert {IS_CLOUD, IS_SHADOW} <= set(np.unique(coarse))
    np.testing.assert_array_equal(coarse, fine[2::5, 2::5])


@pytest.mark.parametrize(
    ("resampling", "shift", "cell"),
    [("bilinear", 5, 10), ("cubic", 3, 10), ("average", 5, 10), ("average", 0, 50)],
)
@pytest.mark.parametrize("buffer", [0.0, 30.0])
def test_clouds_do_not_bleed_into_what_counts(tmp_path, resampling, shift, cell, buffer):
    rows, columns = np.mgrid[0:120, 0:120]
    is_cloud = np.hypot(rows - 50.3, columns - 60.2) < 25
    values = [np.where(is_cloud, 10000, 2000), np.where(is_cloud, 100, 5)]
    path = write_raster(tmp_path / "a.tif", values, "uint16", names=["B08", "MSK_CLDPRB"])
    x, y = ORIGIN
    bounds = Bounds(x + shift, y - 1200 + shift, x + 1200 - shift, y - shift)
    count = int((bounds.right - bounds.left) / cell)
    grid = Grid(wkt(32633), bounds.left, bounds.top, cell, cell, count, count)
    options = {"grid": GridOptions(reference=grid), "resampling": resampling}
    options |= {"recipe": {"azimuth": 160.0}, "buffer": buffer, "bands": "B08"}
    found = composite(plan_of("mosaic", [path], **options), tmp_path)
    assert 0.5 < found.valid.mean() < 0.95
    assert set(found.values[found.valid].tolist()) == {2000}


@pytest.mark.parametrize("cell", [10.0, 20.0, 5.0, 7.0, 60.0])
def test_a_cloud_of_one_cell_of_20_metres_stays(tmp_path, cell):
    count = max(1, round(20 / cell))
    path = scene(tmp_path / "a.tif", size=60, box=(30, 30 + count), cell=cell)
    found = codes(path, tmp_path, recipe={"azimuth": 180.0, "distance": 200.0})
    assert (found == IS_CLOUD).sum() == count**2
    assert (found == IS_SHADOW).any()


@pytest.mark.parametrize("missing", [0, 1])
def test_nobody_can_tell_where_one_of_the_bands_is_not_known(tmp_path, missing):
    values = [np.full((40, 40), 0.05), np.full((40, 40), 5.0)]
    values[1][20:25, 10:20] = 90
    values[missing][20:25, 15:20] = NAN
    path = write_raster(
        tmp_path / "a.tif", [*values, np.ones((40, 40))], "float32",
        names=["B08", "MSK_CLDPRB", "B1"],
    )  # fmt: skip
    options = {"recipe": {"azimuth": 180.0, "distance": 50.0}, "bands": "B1", "buffer": 20.0}
    found = codes(path, tmp_path, **options)
    assert (found[20:25, 15:20] == NODATA).all()
    assert (found[20:25, 10:15] == IS_CLOUD).all()
    assert (found[22, 20:] == 0).all(), "no buffer grows from what is not known"


def test_what_pixels_are_on_the_ground(tmp_path):
    """UTM is taken at its word; a turned image is turned, and Web Mercator stretches."""
    paths = [
        write_raster(tmp_path / f"{n}.tif", np.ones((10, 10)), crs=crs, geotransform=geotransform)
        for n, (crs, geotransform) in enumerate(
            [
                (32633, (500000, 10, 0, 6000000, 0, -10)),
                (32633, (500000, 6, 8, 6000000, 8, -6)),
                (3857, (0, 10, 0, 8399737.0, 0, -10)),
            ]
        )
    ]
    upright, turned, mercator = described(paths)
    assert ground_of_pixel(upright).size == pytest.approx((10.0, 10.0), abs=1e-9)
    assert ground_of_pixel(upright).steps(180.0) == pytest.approx((0, 0.1), abs=1e-4)
    assert ground_of_pixel(turned).size == pytest.approx((10.0, 10.0), abs=1e-9)
    # Along its columns this image goes 8 east and 6 south.
    azimuth = 90 + math.degrees(math.atan2(6, 8))
    assert ground_of_pixel(turned).steps(azimuth) == pytest.approx((0, 0.1), abs=1e-3)
    assert ground_of_pixel(mercator).size == pytest.approx((5.0, 5.0), rel=0.01)
    cell = ground_of_cell(mercator, upright.crs, (10.0, 10.0))
    assert isinstance(cell, Ground)
