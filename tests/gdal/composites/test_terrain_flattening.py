# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Terrain flattened in runs: against whole images in numpy, whatever is cut into blocks."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.analysis.flattening_plan import falling_direction, with_ground
from image_collections.engine.composites.terrain_flattening import HEIGHTS, TerrainFlattening
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.grid.grid import Bounds
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.live.file import write_live
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.planning.plan_json import plan_from_text, plan_to_text
from image_collections.engine.progress import Silence
from image_collections.engine.radar.terrain_flattening import (
    MARGIN,
    REACH,
    Slopes,
    distortion,
    flattened,
    slopes,
)
from image_collections.tests.support.log import Log
from image_collections.tests.support.rasters import wkt
from image_collections.tests.support.runs import described, read_back, run
from osgeo import gdal, osr

SHAPE = (70, 90)
CELL = 20.0
LEFT, TOP = 500000.0, 4600000.0
# Cells of the heights beyond the image, on each side.
AROUND = 60


def heights_of(shape=SHAPE, around=AROUND):
    row, column = np.mgrid[-around : shape[0] + around, -around : shape[1] + around]
    hill = 800 * np.exp(-(((column - 45) / 11) ** 2) - ((row - 35) / 15) ** 2)
    return (hill + 40 * np.sin(row / 5) * np.cos(column / 7)).astype("float32")


@pytest.fixture
def dem(raster):
    origin = (LEFT - AROUND * CELL, TOP + AROUND * CELL)
    return raster(heights_of(), "float32", origin=origin, cell=CELL, name="dem.tif", nodata=-9999)


@pytest.fixture
def scene():
    rng = np.random.default_rng(6)
    values = rng.gamma(4, 0.03, SHAPE).astype("float32")
    values[rng.random(SHAPE) < 0.05] = -9999
    return values


@pytest.fixture
def image(raster, scene):
    angle = np.broadcast_to(np.linspace(30, 45, SHAPE[1]), SHAPE)
    values = np.stack([scene, angle]).astype("float32")
    given = {"cell": CELL, "names": ["VV", "angle"], "name": "a.tif", "nodata": -9999}
    return raster(values, "float32", tiled=True, **given)


def plan_of(image, dem, *, azimuth=math.nan, model="volume", grid=None, resampling="nearest"):
    images = described([image])
    (heights,) = described([dem])
    selection = select_bands(images, "")
    angle = selection.names.index("angle")
    method = TerrainFlattening(
        selection.names, (0,), angle, model, images[0].position, azimuth=azimuth
    )
    plan = make_plan(
        [*images_to_read(images, selection), replace(heights, position=HEIGHTS)],
        output_grid(images, grid or GridOptions()),
        method,
        resampling=resampling,
        progress=Silence(),
    )
    return with_ground(plan, Silence())


def expected_of(scene, heights, plan, *, model="volume", around=AROUND):
    """Flatten the whole image at once; the heights go beyond it."""
    method = plan.method
    margin = around - MARGIN
    wide = heights.astype("float64")[margin:-margin, margin:-margin] if margin else heights
    angle = np.broadcast_to(np.linspace(30, 45, SHAPE[1]).astype("float32"), SHAPE)
    theta = np.pad(np.radians(angle.astype("float64")), REACH, constant_values=np.nan)
    there = np.ones(wide.shape, dtype=bool)
    ground = slopes(wide, there, method.column, method.row, method.azimuth)
    codes = distortion(wide[1:-1, 1:-1], theta, ground, method.column, method.row, method.azimuth)
    inner = (slice(REACH, -REACH),) * 2
    own = Slopes(ground.toward[inner], ground.across[inner], ground.known[inner])
    return flattened(scene.astype("float64"), theta[inner], own, model), codes


@pytest.mark.parametrize("model", ["volume", "surface"])
def test_an_image_is_flattened_and_has_one_band_more(image, scene, dem, tmp_path, model):
    plan = plan_of(image, dem, model=model)
    found = run(plan, tmp_path / "out.tif")
    assert found.names == ["VV", "angle", "distortion"]
    expected, codes = expected_of(scene, heights_of(), plan, model=model)
    valid = scene != np.float32(-9999)
    np.testing.assert_array_equal(found.valid[0], valid)
    np.testing.assert_array_equal(found.values[0][valid], expected.astype("float32")[valid])
    np.testing.assert_array_equal(found.values[2], codes)
    assert set(np.unique(codes)) == {0, 1, 2, 3, 4}
    np.testing.assert_array_equal(found.values[1], read_back(image).values[1])


def test_no_bit_depends_on_blocks_threads_or_memory(image, dem, tmp_path):
    results = []
    for number, (threads, memory, tile) in enumerate(
        [(1, 0, 256), (2, 300_000, 16), (3, 2_000_000, 32)]
    ):
        creation = ["TILED=YES", f"BLOCKXSIZE={tile}", f"BLOCKYSIZE={tile}"]
        path = tmp_path / f"{number}.tif"
        plan = plan_of(image, dem)
        results.append(run(plan, path, threads=threads, memory=memory, options=creation))
    for other in results[1:]:
        np.testing.assert_array_equal(other.values, results[0].values)


def test_a_part_has_the_pixels_of_the_whole(image, dem, tmp_path):
    everything = run(plan_of(image, dem), tmp_path / "whole.tif")
    # 30 columns from 40 on, 20 rows from 15 on: the mountain's own foot lies beyond.
    bounds = Bounds(LEFT + 40 * CELL, TOP - 35 * CELL, LEFT + 70 * CELL, TOP - 15 * CELL)
    part = run(plan_of(image, dem, grid=GridOptions(bounds=bounds)), tmp_path / "part.tif")
    np.testing.assert_array_equal(part.values, everything.values[:, 15:35, 40:70])


def test_whole_metres_on_coarse_cells_make_no_steps(image, raster, tmp_path):
    """An even slope as whole metres of 90 m cells is an even slope of 20 m cells."""
    _, column = np.mgrid[:60, :60]
    metres = np.round(900 + 9.0 * column).astype("int16")
    origin = (LEFT - 10 * 90 - 7, TOP + 12 * 90 + 5)
    dem = raster(metres, "int16", origin=origin, cell=90.0, name="coarse.tif")
    plan = plan_of(image, dem, azimuth=270.0)
    found = run(plan, tmp_path / "out.tif")
    ratio = found.values[0] / read_back(image).values[0]
    theta = np.radians(read_back(image).values[1].astype("float64"))
    # The ground rises to the east by a tenth: it falls to the sensor in the west.
    turned = math.radians(270.0)
    assert abs(plan.method.column[0] - CELL) < 0.01
    slope = math.atan(0.1)
    expected = np.tan(np.pi / 2 - theta) / np.tan(np.pi / 2 - theta + slope) / np.cos(theta)
    seen = found.valid[0]
    assert seen.sum() > 5000
    assert math.isclose(math.sin(turned), -1.0)
    # The map's north is the true one to a fifth of a degree here.
    np.testing.assert_allclose(ratio[seen], expected[seen], rtol=2e-3)


def test_heights_in_degrees_are_brought_to_the_image(image, dem, tmp_path):
    there = gdal.Open(dem)
    path = tmp_path / "degrees.tif"
    options = {"dstSRS": "EPSG:4326", "resampleAlg": "bilinear", "xRes": 1e-4, "yRes": 1e-4}
    gdal.Warp(str(path), there, **options)
    found = run(plan_of(image, str(path)), tmp_path / "out.tif")
    same = run(plan_of(image, dem), tmp_path / "same.tif")
    both = found.valid[0] & same.valid[0] & (found.values[2] == 0) & (same.values[2] == 0)
    assert both.sum() > 4000
    level = 10 * np.log10(found.values[0][both] / same.values[0][both])
    assert np.abs(np.median(level)) < 0.02
    assert np.percentile(np.abs(level), 95) < 0.5
    assert (found.values[2] == same.values[2]).mean() > 0.95


def test_finer_heights_are_averaged(image, raster, tmp_path):
    fine = np.kron(heights_of(), np.ones((4, 4), "float32"))
    rng = np.random.default_rng(1)
    # Boulders of a metre in cells of 5 m are no slope of 20 m cells.
    fine += rng.normal(0, 0.5, fine.shape).astype("float32")
    origin = (LEFT - AROUND * CELL, TOP + AROUND * CELL)
    dem = raster(fine, "float32", origin=origin, cell=CELL / 4, name="fine.tif")
    coarse = raster(heights_of(), "float32", origin=origin, cell=CELL, name="same.tif")
    found = run(plan_of(image, dem), tmp_path / "out.tif")
    same = run(plan_of(image, coarse), tmp_path / "same.tif")
    both = found.valid[0] & (found.values[2] == 0) & (same.values[2] == 0)
    level = 10 * np.log10(found.values[0][both] / same.values[0][both])
    # Means of 16 boulders: 0.125 m, over 160 m of Horn's weights.
    assert np.percentile(np.abs(level), 95) < 0.15


def test_pixels_without_heights_are_masked(image, scene, raster, tmp_path):
    heights = heights_of()
    heights[AROUND + 20, AROUND + 30] = -9999
    origin = (LEFT - AROUND * CELL, TOP + AROUND * CELL)
    dem = raster(heights, "float32", origin=origin, cell=CELL, nodata=-9999, name="hole.tif")
    found = run(plan_of(image, dem), tmp_path / "out.tif")
    valid = scene != np.float32(-9999)
    hole = np.zeros(SHAPE, dtype=bool)
    hole[19:22, 29:32] = True
    np.testing.assert_array_equal(found.valid[0], valid & ~hole)
    np.testing.assert_array_equal(found.valid[2], ~hole)
    # Where the DEM ends, the last cells have no neighbours.
    small = raster(heights_of(around=0), "float32", cell=CELL, name="small.tif")
    found = run(plan_of(image, small), tmp_path / "small_out.tif")
    inner = np.zeros(SHAPE, dtype=bool)
    inner[1:-1, 1:-1] = True
    np.testing.assert_array_equal(found.valid[2], inner)


@pytest.mark.parametrize("number", [3800.0, 120.0, 0.0, -38.0])
def test_a_band_without_angles_is_told(raster, scene, dem, tmp_path, number):
    values = np.stack([scene, np.full(SHAPE, number)]).astype("float32")
    given = {"cell": CELL, "names": ["VV", "angle"], "name": "a.tif", "nodata": -9999}
    path = raster(values, "float32", tiled=True, **given)
    progress = Log()
    run(plan_of(path, dem, azimuth=260.0), tmp_path / "o.tif", progress=progress, memory=300_000)
    count = int((scene != np.float32(-9999)).sum())
    (text,) = progress.warnings
    assert f"{count} of {count} pixels (100.0%) of 'a' have no incidence angle" in text
    assert f"band 'angle' (ANGLE) has values from {number:g} to {number:g} there" in text


def test_pixels_without_heights_are_told(image, scene, raster, tmp_path):
    """The heights end in the image: at column 50, and above row 60."""
    heights = heights_of(around=AROUND)[: AROUND + 60, : AROUND + 50]
    origin = (LEFT - AROUND * CELL, TOP + AROUND * CELL)
    path = raster(heights, "float32", origin=origin, cell=CELL, name="d.tif", nodata=-9999)
    progress = Log()
    found = run(plan_of(image, path), tmp_path / "o.tif", progress=progress, memory=300_000)
    seen = scene != np.float32(-9999)
    count = int((seen & ~found.valid[0]).sum())
    assert count == seen.sum() - seen[:59, :49].sum()
    (text,) = progress.warnings
    assert f"{count} of {seen.sum()} pixels ({count / seen.sum():.1%}) of 'a' have no" in text
    assert "height in the DEM" in text


def test_nothing_is_told_of_what_is_right_and_decibels_are(image, scene, raster, dem, tmp_path):
    progress = Log()
    run(plan_of(image, dem), tmp_path / "o.tif", progress=progress)
    assert not progress.warnings
    values = read_back(image).values.copy()
    values[0] = np.where(scene > 0, 10 * np.log10(np.maximum(scene, 1e-9)), -9999)
    given = {"cell": CELL, "names": ["VV", "angle"], "name": "b.tif", "nodata": -9999}
    path = raster(values, "float32", tiled=True, **given)
    found = run(plan_of(path, dem), tmp_path / "p.tif", progress=progress)
    (text,) = progress.warnings
    assert "Most values of 'b' are below 0" in text
    np.testing.assert_array_equal(found.valid[0], values[0] >= 0)


def test_live_images_show_the_same_pixels(image, dem, tmp_path, trusted):
    plan = plan_of(image, dem)
    assert plan_from_text(plan_to_text(plan)).method == plan.method
    written = run(plan, tmp_path / "out.tif")
    write_live(str(tmp_path / "live.vrt"), plan, "composite", {})
    live = read_back(tmp_path / "live.vrt")
    np.testing.assert_array_equal(live.values, written.values)


def test_live_images_from_afar_have_the_slopes_of_large_cells(image, dem, tmp_path, trusted):
    plan = plan_of(image, dem, azimuth=270.0)
    write_live(str(tmp_path / "live.vrt"), plan, "composite", {})
    live = gdal.Open(str(tmp_path / "live.vrt"))
    small = live.GetRasterBand(3).ReadAsArray(buf_xsize=SHAPE[1] // 2, buf_ysize=SHAPE[0] // 2)
    exact = run(plan, tmp_path / "out.tif").values[2][::2, ::2]
    # Slopes of cells twice as large are less steep here and there; none is twice as steep.
    assert (small == exact).mean() > 0.9


def test_a_plan_of_a_file_is_checked(image, dem):
    plan = plan_of(image, dem)
    for method, words in (
        (replace(plan.method, model="forest"), "'forest'"),
        (replace(plan.method, changed=(9,)), "that is not there"),
        (replace(plan.method, column=(0.0, 0.0)), "no size on the ground"),
        (replace(plan.method, azimuth=math.nan), "no size on the ground, or no direction"),
    ):
        with pytest.raises(InvalidOptionError, match=words):
            plan_from_text(plan_to_text(replace(plan, method=method)))


# ---- where the sensor is ---------------------------------------------------------------------


def angles(raster, direction, shape=(120, 100), name="angles.tif", noise=0.0, **details):
    """Write an image whose angles fall to a direction of the map, in degrees from its top."""
    row, column = np.mgrid[: shape[0], : shape[1]]
    a = math.radians(direction)
    towards = column * math.sin(a) - row * math.cos(a)
    values = 38.0 - 0.03 * towards + np.random.default_rng(2).normal(0, noise or 1e-9, shape)
    bands = np.stack([np.ones(shape), values]).astype("float32")
    return raster(bands, "float32", names=["VV", "angle"], name=name, **details)


@pytest.mark.parametrize("direction", [0.0, 78.0, 102.0, 258.5, 281.0])
def test_the_sensor_is_where_angles_fall_to(raster, dem, direction):
    # At the middle of its zone, up is north.
    path = angles(raster, direction, noise=0.2, cell=CELL)
    plan = plan_of(path, dem)
    away = (plan.method.azimuth - direction + 180) % 360 - 180
    assert abs(away) < 0.5


def test_it_is_a_true_direction_on_a_map_whose_up_is_not_north(raster):
    """In the polar stereographic map of the south, at 90 degrees east, up is west."""
    path = angles(raster, 0.0, crs=3031, geotransform=(2e6, 100.0, 0.0, 0.0, 0.0, -100.0))
    images = described([path])
    selection = select_bands(images, "")
    method = TerrainFlattening(selection.names, (0,), 1, "volume", 1)
    plan = make_plan(
        images_to_read(images, selection),
        output_grid(images, GridOptions()),
        method,
        progress=Silence(),
    )
    found = falling_direction(plan, 0, 1, Silence())
    x, y = 2e6 + 50 * 100, -60 * 100
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = osr.CoordinateTransformation(osr.SpatialReference(wkt=wkt(3031)), degrees)
    (east, north, _), (east_up, north_up, _) = (turn.TransformPoint(x, each) for each in (y, y + 9))
    squeezed = math.cos(math.radians(north))
    expected = math.degrees(math.atan2((east_up - east) * squeezed, north_up - north)) % 360
    assert found == pytest.approx(expected, abs=0.1)


def test_it_is_that_of_the_whole_image_whatever_the_extent(raster, dem):
    path = angles(raster, 258.0, noise=0.5, cell=CELL)
    whole = plan_of(path, dem)
    bounds = Bounds(LEFT + 200, TOP - 500, LEFT + 400, TOP - 300)
    part = plan_of(path, dem, grid=GridOptions(bounds=bounds))
    assert part.method.azimuth == whole.method.azimuth


def test_angles_that_tell_nothing_end_in_a_sentence(raster, dem):
    values = np.stack([np.ones(SHAPE), np.full(SHAPE, 38.0)]).astype("float32")
    given = {"names": ["VV", "angle"], "cell": CELL, "nodata": -1}
    path = raster(values, "float32", name="even.tif", **given)
    with pytest.raises(InvalidOptionError, match="is the same everywhere"):
        plan_of(path, dem)
    assert plan_of(path, dem, azimuth=80.0).method.azimuth == 80.0
    values[1] = -1
    path = raster(values, "float32", name="none.tif", **given)
    with pytest.raises(InvalidOptionError, match="too few incidence angles"):
        plan_of(path, dem)
