# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composites with masks, from files to a file, against numpy with the rules applied."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.grid.grid import Bounds, Grid
from image_collections.engine.masks import REASONS
from image_collections.engine.planning.output_grid import GridOptions
from image_collections.tests.support import twins
from image_collections.tests.support.masked_runs import (
    EVERYTHING,
    carry_out,
    codes,
    composite,
    grown,
    plan_of,
)
from image_collections.tests.support.rasters import ORIGIN, wkt, write_raster
from image_collections.tests.support.runs import MEGABYTE

CELL = 10.0
NAMES = ["B4", "B8", "SCL"]
OUT = (0, 3, 8, 9, 10)
RULE = "SCL in 0,3,8-10"


def collection(folder, seed, count=5, *, off=0.0, dtype="uint16", is_out=None, write=None):
    """Write images with classes, and the same again with nodata where a pixel is masked.

    0 is nodata of the whole file and a class as well. With `off`, every second image lies between
    the cells: its nearest pixels are those to the left and above. Return scenes as twins know
    them, valid where no rule is met, and the paths of the files with nodata.
    """
    rng = np.random.default_rng(seed)
    is_out = is_out or (lambda values: np.isin(values[2], OUT))
    found, ready = [], []
    for number in range(count):
        height, width = (int(size) for size in rng.integers(17, 37, 2))
        column, row = (int(place) for place in rng.integers(-7, 14, 2))
        values = rng.integers(1, 41, (3, height, width))
        values[:2][rng.random((2, height, width)) < 0.2] = 0
        values[2] = rng.integers(0, 12, (height, width))
        shift = off if number % 2 else 0.0
        details = {"nodata": 0, "names": NAMES, "date": f"2024-05-{1 + number // 2:02d}"}
        details["origin"] = ORIGIN[0] + column * CELL + shift, ORIGIN[1] - row * CELL - shift
        details["interleave"] = "PIXEL" if number % 3 else "BAND"
        details |= write or {}
        path = write_raster(folder / f"plain{number}.tif", values, dtype, **details)
        out = is_out(values)
        found.append(twins.Scene(path, column, row, NAMES, values, (values != 0) & ~out))
        hidden = np.where(out, 0, values)
        ready.append(write_raster(folder / f"ready{number}.tif", hidden, dtype, **details))
    return found, ready


def paths(scenes):
    return [scene.path for scene in scenes]


def around(scenes):
    """Return the grid of whole cells around the images."""
    (height, width), (top, left) = twins.shape_of(scenes)
    x, y = ORIGIN[0] + left * CELL, ORIGIN[1] - top * CELL
    return GridOptions(bounds=Bounds(x, y - height * CELL, x + width * CELL, y))


def assert_band(result, name, expected):
    values, valid = result.band(name)
    np.testing.assert_array_equal(valid, expected[1])
    np.testing.assert_allclose(values[valid], expected[0][valid], rtol=1e-6)


# Against numpy


@pytest.mark.parametrize("off", [0.0, 3.0], ids=["aligned", "warped"])
@pytest.mark.parametrize(
    ("rule", "is_out"),
    [
        ("SCL in 3,8-10", lambda v: np.isin(v[2], [3, 8, 9, 10])),
        ("SCL not in 4,5,6", lambda v: ~np.isin(v[2], [4, 5, 6])),
        ("SCL in 0", lambda v: v[2] == 0),
        ("SCL bits 1,3", lambda v: (v[2] // 2 % 2 == 1) | (v[2] // 8 == 1)),
        ("SCL bits 0-1 == 3; B8 > 20", lambda v: (v[2] % 4 == 3) | (v[1] > 20) | (v[1] == 0)),
        ("sentinel2-scl", lambda v: np.isin(v[2], [0, 1, 3, 8, 9, 10])),
    ],
    ids=lambda rule: rule if isinstance(rule, str) else "",
)
def test_a_median_is_of_what_no_rule_is_about(tmp_path, rule, is_out, off):
    scenes, _ = collection(tmp_path, 1, off=off, is_out=is_out)
    for bands in ("", "B4", "B8,B4", "SCL"):
        options = {"bands": bands, "grid": around(scenes)}
        result = composite(plan_of("median", paths(scenes), rule, **options), tmp_path)
        names = [f"{name}_median" for name in (bands.split(",") if bands else NAMES)]
        assert result.names == names
        for name in names:
            layers = twins.layers(scenes, name[:-7])
            assert_band(result, name, twins.statistic(*layers, np.median))


def test_a_class_that_is_also_nodata_of_the_file_masks_other_bands(tmp_path):
    values = [[[5, 6, 0, 8]], [[0, 4, 0, 0]]]
    path = write_raster(tmp_path / "a.tif", values, nodata=0, names=["B4", "SCL"])
    result = composite(plan_of("mosaic", [path], "SCL in 0", bands="B4"), tmp_path)
    assert result.listed("B4") == [[None, 6, None, None]]
    assert codes(path, tmp_path, "SCL in 0", bands="B4").tolist() == [[10, 0, 1, 10]]


def test_a_scaled_band_is_looked_at_as_it_is_shown(tmp_path):
    stored = np.array([[0, 99, 100, 101, 255]])
    sources = []
    for number, (scale, offset) in enumerate([(0.5, -10.0), (None, None)]):
        path = write_raster(
            tmp_path / f"{number}.tif",
            [np.full((1, 5), 7), stored],
            nodata=None,
            names=["B4", "P"],
            scale=[None, scale],
            offset=[None, offset],
        )
        sources.append(path)
    # Shown are -10, 39.5, 40, 40.5 and 117.5 in the first image.
    found = composite(plan_of("mosaic", sources[:1], "P > 40", bands="B4"), tmp_path)
    assert found.listed("B4") == [[7, 7, 7, None, None]]
    both = composite(plan_of("mosaic", sources, "P in 39.5,99", bands="B4"), tmp_path)
    assert both.listed("B4") == [[7, None, 7, 7, 7]]
    with pytest.raises(InvalidOptionError, match="holds decimals"):
        composite(plan_of("mosaic", sources, "P bits 3", bands="B4"), tmp_path, "refused")
    assert not list(tmp_path.glob("refused*"))


def test_each_image_has_a_mask_of_its_own(tmp_path):
    first = [[[1, 2, 3, 4]], [[4, 8, 3, 5]]]
    second = [[[8, 0, 21824, 1]], [[5, 6, 7, 8]]]
    sources = [
        write_raster(tmp_path / "s2.tif", first, "uint16", names=["B4", "SCL"]),
        write_raster(tmp_path / "l8.tif", second, "uint16", names=["QA_PIXEL", "B4"]),
    ]
    result = composite(plan_of("mosaic", sources, "auto", bands="B4"), tmp_path)
    assert result.listed("B4") == [[1, 6, 7, 4]]
    found = composite(plan_of("statistics", sources, "auto", bands="B4"), tmp_path)
    assert found.listed("B4_count") == [[1, 1, 1, 1]]


# Against the same files with nodata written where a rule is met


CASES = [
    ("mosaic", {}),
    ("together", {}),
    ("median", {}),
    ("statistics", {}),
    ("medoid", {}),
    ("geometric median", {}),
    ("", {"quality": "B8"}),
    ("", {"quality": "B8", "bands": "B4", "incomplete": "fill"}),
    ("", {"quality": "B8", "bands": "B4,SCL", "incomplete": "skip"}),
    ("mosaic", {"same_day": True}),
    ("median", {"same_day": True}),
    ("", {"quality": "B8", "same_day": True}),
]


@pytest.mark.parametrize("off", [0.0, 3.0], ids=["aligned", "warped"])
@pytest.mark.parametrize(("method", "options"), CASES)
def test_a_masked_pixel_is_as_good_as_nodata(tmp_path, method, options, off):
    scenes, ready = collection(tmp_path, 2, 6, off=off)
    for wanted in (None, EVERYTHING):
        given = {**options, **({"wanted": wanted} if wanted else {})}
        found, outcome = carry_out(plan_of(method, paths(scenes), RULE, **given), tmp_path, "a")
        same, expected = carry_out(plan_of(method, ready, **given), tmp_path, "b")
        for kind in same:
            assert found[kind].names == same[kind].names
            np.testing.assert_array_equal(found[kind].valid, same[kind].valid)
            np.testing.assert_array_equal(
                found[kind].values[found[kind].valid], same[kind].values[same[kind].valid]
            )
        if wanted:
            for what in ("covered", "valid", "used"):
                got, right = getattr(outcome.usage, what), getattr(expected.usage, what)
                assert got.tolist() == right.tolist()


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic"])
@pytest.mark.parametrize(
    "where", [{"off": 3.0}, {"write": {"crs": 32634, "origin": (-400.0, 4617300.0)}}]
)
def test_interpolation_takes_a_masked_pixel_for_nodata(tmp_path, resampling, where):
    scenes, ready = collection(tmp_path, 3, dtype="float32", **where)
    options = {"resampling": resampling, "bands": "B4,B8"}
    if "write" in where:
        scenes, ready = scenes[:3], ready[:3]
        options["grid"] = GridOptions(crs=wkt(32633), cell_size=7.0)
    found = composite(plan_of("median", paths(scenes), RULE, **options), tmp_path, "a")
    same = composite(plan_of("median", ready, **options), tmp_path, "b")
    assert 0.2 < found.valid.mean() < 0.9
    np.testing.assert_array_equal(found.valid, same.valid)
    np.testing.assert_array_equal(found.values, same.values)


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "average"])
def test_what_stands_under_a_mask_does_not_matter(tmp_path, resampling):
    rng = np.random.default_rng(4)
    scl = rng.integers(3, 8, (40, 40))
    results = []
    for filling in (0.0, 30000.0):
        ground = np.random.default_rng(5).random((40, 40)) * 100
        values = [np.where(scl == 3, filling, ground), scl]
        origin = ORIGIN[0] + 3.0, ORIGIN[1] - 4.0
        path = write_raster(
            tmp_path / "a.tif", values, "float32", names=["B4", "SCL"], origin=origin
        )
        grid = GridOptions(
            bounds=Bounds(ORIGIN[0], ORIGIN[1] - 300, ORIGIN[0] + 300, ORIGIN[1]), cell_size=7.0
        )
        plan = plan_of("mosaic", [path], "SCL in 3", bands="B4", grid=grid, resampling=resampling)
        results.append(composite(plan, tmp_path))
    assert 0.5 < results[0].valid.mean() < 0.95
    assert results[0].values.tobytes() == results[1].values.tobytes()
    shown = results[0].values[results[0].valid]
    assert -40 < shown.min() < shown.max() < 140


def test_a_bilinear_mean_is_of_the_neighbours_that_are_left(tmp_path):
    """Cells lie 0.3 pixels to the left: 0.7 of the pixel there, and 0.3 of the one before."""
    values = [[[10, 20, 30, 40, 50, 60]], [[4, 4, 9, 4, 4, 9]]]
    origin = ORIGIN[0] + 3.0, ORIGIN[1]
    path = write_raster(tmp_path / "a.tif", values, "float32", names=["B4", "SCL"], origin=origin)
    grid = GridOptions(bounds=Bounds(ORIGIN[0], ORIGIN[1] - 10, ORIGIN[0] + 60, ORIGIN[1]))
    grid = GridOptions(bounds=grid.bounds, reference=reference(7, 1))
    plan = plan_of("mosaic", [path], "SCL in 9", bands="B4", grid=grid, resampling="bilinear")
    found = composite(plan, tmp_path).listed("B4")[0]
    assert found[:6] == [10, 17, None, 40, 47, None]


def reference(width, height, size=CELL):
    return Grid(wkt(32633), *ORIGIN, size, size, width, height)


@pytest.mark.parametrize("buffer", [0.0, 1.0])
def test_an_average_is_of_the_pixels_that_are_left(tmp_path, buffer):
    """A cell holds three by three pixels. A buffer goes by the pixels in the middle of cells."""
    rng = np.random.default_rng(6)
    ground, scl = rng.integers(1, 99, (30, 36)), rng.integers(3, 6, (30, 36))
    scl[:6, 6:9] = 3
    path = write_raster(tmp_path / "a.tif", [ground, scl], "float32", names=["B4", "SCL"])
    options = {"bands": "B4", "resampling": "average", "grid": GridOptions(cell_size=30.0)}
    plan = plan_of("mosaic", [path], "SCL in 3", buffer=buffer, wanted=EVERYTHING, **options)
    results, outcome = carry_out(plan, tmp_path)
    result, usage = results["composite"], outcome.usage
    valid = 0
    for row, column in np.ndindex(10, 12):
        block = slice(3 * row, 3 * row + 3), slice(3 * column, 3 * column + 3)
        left = ground[block][scl[block] != 3]
        is_valid = left.size > 0
        if buffer:
            is_valid = is_valid and scl[3 * row + 1, 3 * column + 1] != 3
        valid += is_valid
        assert result.valid[0, row, column] == is_valid
        if is_valid:
            assert result.values[0, row, column] == pytest.approx(left.mean(), rel=1e-6)
    assert usage.valid[1] == valid
    assert usage.covered[1] == 120


def test_what_is_averaged_is_alike_whatever_masks_it(tmp_path):
    """Nodata, a band of quality: the same pixels are out, and the others give the same values."""
    rng = np.random.default_rng(8)
    ground, out = rng.integers(1, 99, (40, 40)), rng.random((40, 40)) < 0.6
    grid = GridOptions(cell_size=25.0)
    by_nodata = write_raster(
        tmp_path / "nodata.tif", [np.where(out, 0, ground)], "uint8", names=["B4"], nodata=0
    )
    by_rule = write_raster(
        tmp_path / "rule.tif", [ground, np.where(out, 9, 4)], "uint8", names=["B4", "SCL"]
    )
    options = {"bands": "B4", "resampling": "average", "grid": grid}
    wanted = composite(plan_of("mosaic", [by_nodata], None, **options), tmp_path)
    found = composite(plan_of("mosaic", [by_rule], "SCL in 9", **options), tmp_path)
    np.testing.assert_array_equal(found.valid, wanted.valid)
    np.testing.assert_array_equal(found.values[found.valid], wanted.values[wanted.valid])


# Buffers


def speckled(path, cell, seed=7, shape=(301, 420), **details):
    """Write an image with rare classes, in cells of any shape; return the path and its bands."""
    rng = np.random.default_rng(seed)
    values = np.stack([rng.integers(1, 999, shape), np.full(shape, 4)])
    values[1][rng.random(shape) < 0.0006] = 9
    geotransform = (ORIGIN[0], cell[0], 0, ORIGIN[1], 0, -cell[1])
    details = {"names": ["B4", "SCL"], "geotransform": geotransform, **details}
    return write_raster(path, values, "uint16", **details), values


@pytest.mark.parametrize("cell", [(10.0, 10.0), (10.0, 25.0)], ids=str)
@pytest.mark.parametrize("radius", [4.0, 10.0, 95.0])
def test_a_buffer_is_a_disk_across_the_borders_of_blocks(tmp_path, cell, radius):
    path, values = speckled(tmp_path / "a.tif", cell, tiled=True)
    cloud = values[1] == 9
    expected = np.where(cloud, 10, np.where(grown(cloud, radius, cell), 11, 0))
    assert (expected == 11).any() == (radius >= 10)
    for threads, memory in ((1, 0), (2, 2_000_000), (3, 300_000)):
        options = {"buffer": radius, "threads": threads, "memory": memory}
        found = codes(path, tmp_path, "SCL in 9", **options)
        np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("off", [0.0, 3.0], ids=["aligned", "warped"])
def test_any_block_size_gives_the_same_bytes(tmp_path, off):
    sources = []
    for number in range(3):
        origin = ORIGIN[0] + 410.0 * number + off, ORIGIN[1] - 170.0 * number - off
        geotransform = (origin[0], 10, 0, origin[1], 0, -10)
        path, _ = speckled(
            tmp_path / f"{number}.tif", (10, 10), number, nodata=5, geotransform=geotransform
        )
        sources.append(path)
    settings = [(1, 512 * MEGABYTE), (2, 4 * MEGABYTE), (3, MEGABYTE), (2, 70_000)]
    plan = plan_of("median", sources, "SCL in 9", buffer=70.0, wanted=EVERYTHING)
    found = [carry_out(plan, tmp_path, threads=t, memory=m) for t, m in settings]
    for rasters, outcome in found[1:]:
        for kind, raster in rasters.items():
            assert raster.values.tobytes() == found[0][0][kind].values.tobytes()
        for position in (1, 2, 3):
            reasons = outcome.usage.reasons_of(position)
            assert reasons == found[0][1].usage.reasons_of(position)
            assert reasons[REASONS.index("buffer")] > 1000


@pytest.mark.parametrize(
    "place",
    [
        {},
        {"geotransform": (ORIGIN[0] + 3, 10, 0, ORIGIN[1] - 4, 0, -10)},
        {"geotransform": (ORIGIN[0] - 7, 13, 0, ORIGIN[1] + 2, 0, -13)},
    ],
    ids=["aligned", "between the cells", "coarser"],
)
def test_a_buffer_reaches_in_from_outside_the_extent(tmp_path, place):
    path, _ = speckled(tmp_path / "a.tif", (10, 10), **place)
    cells = {"cell_size": 10.0, "reference": reference(420, 301)}
    whole = GridOptions(
        bounds=Bounds(ORIGIN[0], ORIGIN[1] - 3010, ORIGIN[0] + 4200, ORIGIN[1]), **cells
    )
    everything = codes(path, tmp_path, "SCL in 9", buffer=150.0, grid=whole)
    seen = 0
    for column, row, width, height in ((60, 40, 9, 7), (200, 120, 60, 2), (0, 280, 33, 21)):
        left, top = ORIGIN[0] + column * CELL, ORIGIN[1] - row * CELL
        bounds = Bounds(left, top - height * CELL, left + width * CELL, top)
        found = codes(
            path, tmp_path, "SCL in 9", buffer=150.0, grid=GridOptions(bounds=bounds, **cells)
        )
        expected = everything[row : row + height, column : column + width]
        np.testing.assert_array_equal(found, expected)
        seen += (expected == 11).any() and not (expected == 10).any()
    assert seen, "in some extent there is a buffer without its clouds"


@pytest.mark.parametrize("shape", [(3, 40), (40, 3), (1, 1), (10, 10), (12, 5)], ids=str)
def test_an_image_may_be_smaller_than_the_buffer(tmp_path, shape):
    scl = np.full(shape, 4)
    scl[-1, 0] = 9
    values = [np.full(shape, 7), scl]
    below = write_raster(tmp_path / "below.tif", np.full((2, 50, 50), 4), names=["B4", "SCL"])
    above = write_raster(tmp_path / "above.tif", values, names=["B4", "SCL"])
    plan = plan_of("mosaic", [below, above], "SCL in 9", bands="B4", buffer=120.0)
    result = composite(plan, tmp_path)
    expected = np.full((50, 50), 4)
    expected[: shape[0], : shape[1]] = np.where(grown(scl == 9, 120.0, (10, 10)), 4, 7)
    assert result.values[0].tolist() == expected.tolist()


def test_images_partly_outside_the_extent_are_masked(tmp_path):
    scenes, ready = collection(tmp_path, 8, 6, off=3.0)
    bounds = Bounds(ORIGIN[0] + 80, ORIGIN[1] - 190, ORIGIN[0] + 230, ORIGIN[1] - 60)
    options = {"grid": GridOptions(bounds=bounds, cell_size=10.0), "bands": "B4"}
    found = composite(plan_of("median", paths(scenes), RULE, **options), tmp_path, "a")
    same = composite(plan_of("median", ready, **options), tmp_path, "b")
    assert found.values.shape == (1, 13, 15)
    np.testing.assert_array_equal(found.values, same.values)
