# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducing from files to a file, against numpy on the valid values of each pixel."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.tests.support import twins
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import reduce_plan, run

NAN = math.nan
MIXES = {
    "integers": ("uint8", "int16", "uint16"),
    "floats": ("float32", "float64"),
    "mixed": ("int16", "float32", "uint8"),
    "32 bits": ("int32", "uint16"),
}


def sources(scenes):
    return [scene.source for scene in scenes]


def assert_statistic(result, name, key, values, valid, tolerance):
    found, found_valid = result.band(f"{name}_{key}")
    np.testing.assert_array_equal(found_valid, valid)
    found = found[valid].astype(np.float64)
    if key in twins.EXACT:
        np.testing.assert_array_equal(found, values[valid])
    else:
        # Differences cancel out to nothing, hence the absolute tolerance.
        np.testing.assert_allclose(found, values[valid], rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("mix", MIXES)
def test_strips_that_are_cut_at_the_borders_of_images_give_the_same(
    raster, tmp_path, mix, monkeypatch
):
    scenes = twins.made(raster, 3, 9, dtypes=MIXES[mix], top=9)
    plan = reduce_plan(sources(scenes), *twins.STATISTICS, bands="B4")
    whole = run(plan, tmp_path / "whole.tif")
    monkeypatch.setattr("image_collections.engine.composites.reduce.SMALLEST_PIECE", 1)
    cut = run(plan, tmp_path / "cut.tif")
    np.testing.assert_array_equal(cut.valid, whole.valid)
    np.testing.assert_array_equal(cut.values, whole.values)


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("mix", MIXES)
def test_all_reducers_at_once_equal_numpy(raster, tmp_path, mix, seed):
    scenes = twins.made(raster, seed, 7, dtypes=MIXES[mix], top=9)
    keys = list(twins.STATISTICS)
    result = run(reduce_plan(sources(scenes), *keys, bands="SCL,B4"), tmp_path / "out.tif")
    assert result.names == [f"{name}_{key}" for name in ("SCL", "B4") for key in keys]
    assert result.dtype == "float64"  # the product needs it
    small = all(np.dtype(dtype).itemsize <= 2 for dtype in MIXES[mix])
    for name in ("SCL", "B4"):
        stack = twins.layers(scenes, name)
        for key, compute in twins.STATISTICS.items():
            values, valid = twins.statistic(*stack, compute)
            assert_statistic(result, name, key, values, valid, 1e-6 if small else 1e-12)


@pytest.mark.parametrize("key", ["count", "sum", "mean", "min", "max", "range", "stdDev"])
@pytest.mark.parametrize("mix", MIXES)
def test_a_reducer_alone_gives_what_it_gives_among_others(raster, tmp_path, mix, key):
    # Alone it keeps no image; the median needs all of them.
    scenes = twins.made(raster, 3, 7, dtypes=MIXES[mix], top=9)
    alone = run(reduce_plan(sources(scenes), key, bands="SCL,B4"), tmp_path / "alone.tif")
    plan = reduce_plan(sources(scenes), key, "median", bands="SCL,B4")
    among = run(plan, tmp_path / "among.tif")
    for name in ("SCL", "B4"):
        found, valid = alone.band(f"{name}_{key}")
        expected, is_expected = among.band(f"{name}_{key}")
        np.testing.assert_array_equal(valid, is_expected)
        np.testing.assert_array_equal(found[valid], expected[valid].astype(found.dtype))


@pytest.mark.parametrize("count", [1, 2, 3, 8, 9])
def test_percentiles_are_linear_between_ranks(raster, tmp_path, count):
    scenes = twins.made(raster, count, count, dtypes=("int16",))
    percentiles = (0.0, 2.5, 25.0, 50.0, 90.0, 100.0)
    plan = reduce_plan(sources(scenes), "percentile", "median", percentiles=percentiles)
    result = run(plan, tmp_path / "out.tif")
    endings = ["p0", "p2.5", "p25", "p50", "p90", "p100", "median"]
    assert result.names == [f"{name}_{end}" for name in twins.NAMES for end in endings]
    assert result.dtype == "float32"
    assert math.isnan(result.nodata)
    for place, name in enumerate(twins.NAMES):
        stack = twins.layers(scenes, name)
        # One band after the other has every third of them.
        for ending, percentile in list(zip(endings, (*percentiles, 50.0)))[place % 3 :: 3]:
            expected = twins.statistic(*stack, lambda v, p=percentile: np.percentile(v, p))
            assert_statistic(result, name, ending, *expected, 1e-6)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "uint32", "float32"])
@pytest.mark.parametrize(("scale", "offset"), [(0.0001, -0.1), (2.75e-5, -0.2), (-0.5, 3.0)])
@pytest.mark.parametrize("count", [5, 6])
def test_a_median_of_scaled_numbers_is_that_of_what_is_shown_to_the_last_bit(
    tmp_path, dtype, scale, offset, count
):
    rng = np.random.default_rng(count)
    top = 200 if dtype == "uint8" else 30000
    shown, paths = [], []
    for number in range(count):
        stored = rng.integers(1, top, (1, 40, 50)).astype(dtype)
        stored[rng.random(stored.shape) < 0.4] = 0
        paths.append(
            write_raster(
                tmp_path / f"{number}.tif", stored, dtype, nodata=0, scale=scale, offset=offset
            )
        )
        shown.append(np.where(stored == 0, NAN, stored.astype(np.float64) * scale + offset))
    result = run(reduce_plan(paths, "median"), tmp_path / "out.tif")
    ordered = np.sort(np.concatenate(shown), axis=0)
    valid = np.count_nonzero(~np.isnan(ordered), axis=0)
    low, high = (
        np.take_along_axis(ordered, np.maximum(place, 0)[None], axis=0)[0]
        for place in ((valid - 1) // 2, valid // 2)
    )
    expected = (high - low) * -0.5 + high
    np.testing.assert_array_equal(result.valid[0], valid > 0)
    found = result.values[0]
    np.testing.assert_array_equal(found[valid > 0], expected[valid > 0].astype(found.dtype))


@pytest.mark.parametrize("others", [("max",), ("percentile",), ("mean",)])
def test_a_median_alone_is_that_among_others_where_numbers_are_scaled(tmp_path, others):
    """Alone it sorts numbers as they are stored where all images have one scale."""
    rng = np.random.default_rng(8)
    paths = [
        write_raster(
            tmp_path / f"{number}.tif",
            rng.integers(0, 9999, (2, 60, 70)),
            "uint16",
            nodata=0,
            scale=0.0001,
            offset=offset,
            names=("B4", "B8"),
        )
        for number, offset in enumerate([-0.1] * 5 + [0.0])
    ]
    for images in (paths, paths[:5]):
        alone = run(reduce_plan(images, "median"), tmp_path / "alone.tif")
        among = run(reduce_plan(images, "median", *others), tmp_path / "among.tif")
        for name in ("B4_median", "B8_median"):
            (found, valid), (expected, is_expected) = alone.band(name), among.band(name)
            np.testing.assert_array_equal(valid, is_expected)
            np.testing.assert_array_equal(found[valid], expected[valid])


A = [3, 1, 2, 2, NAN]
B = [1, 2, 3, 4, 5, 6, 8, 9]
C = [5, 5, 7, 7]
D = [NAN, NAN]
E = [-4, 0, NAN, 6]
F = [7]
KEYS = ["count", "sum", "mean", "median", "mode", "stdDev", "p25", "p90", "first", "last"]
VECTORS = [
    (A, [4, 8, 2, 2, 2, 0.707107, 1.75, 2.7, 3, 2]),
    (B, [8, 38, 4.75, 4.5, 1, 2.63391, 2.75, 8.3, 1, 9]),
    (C, [4, 24, 6, 6, 5, 1, 5, 7, 5, 7]),
    (C[::-1], [4, 24, 6, 6, 5, 1, 5, 7, 7, 5]),
    (D, [None] * 10),
    (E, [3, 2, 0.666667, 0, -4, 4.10961, -2, 4.8, -4, 6]),
    (F, [1, 7, 7, 7, 7, 0, 7, 7, 7, 7]),
]


@pytest.mark.parametrize("dtype", ["int16", "float32", "float64"])
@pytest.mark.parametrize(("stack", "expected"), VECTORS)
def test_small_vectors_of_the_semantics(raster, tmp_path, stack, expected, dtype):
    nodata = None if dtype != "int16" else -9999
    numbers = [-9999 if nodata and math.isnan(value) else value for value in stack]
    paths = [raster([[number]], dtype, nodata=nodata, names=["B1"]) for number in numbers]
    keys = ["count", "sum", "mean", "median", "mode", "stdDev", "percentile", "first", "last"]
    plan = reduce_plan(paths, *keys, percentiles=(25.0, 90.0))
    result = run(plan, tmp_path / "out.tif")
    found = [result.listed(f"B1_{key}")[0][0] for key in KEYS]
    assert [value is None for value in found] == [value is None for value in expected]
    numbers = [(a, b) for a, b in zip(found, expected) if a is not None]
    assert [a for a, _ in numbers] == pytest.approx([b for _, b in numbers], rel=1e-5, abs=1e-6)


@pytest.mark.parametrize(
    ("key", "dtype", "nodata", "expected"),
    [
        ("count", "uint8", None, ("uint16", 0)),
        ("mean", "uint8", 0, ("float32", NAN)),
        ("median", "uint16", 0, ("float32", NAN)),
        ("median", "int32", 0, ("float64", NAN)),
        ("median", "float32", None, ("float64", NAN)),
        ("stdDev", "int16", -9999, ("float32", NAN)),
        ("min", "uint8", 0, ("uint8", 0)),
        ("max", "uint8", None, ("int16", -9999)),
        ("mode", "int16", -9999, ("int16", -9999)),
        ("first", "float32", -9999, ("float32", -9999)),
        ("sum", "uint8", 0, ("int32", -9999)),
        ("sum", "uint32", 0, ("float64", NAN)),
        ("sum", "float32", None, ("float64", NAN)),
        ("product", "uint8", 0, ("float64", NAN)),
    ],
)
def test_type_of_each_output_holds_every_value(raster, tmp_path, key, dtype, nodata, expected):
    paths = [raster([[value, 7]], dtype, nodata=nodata) for value in (3, 5)]
    result = run(reduce_plan(paths, key), tmp_path / "out.tif")
    assert result.dtype == expected[0]
    assert result.nodata == pytest.approx(expected[1], nan_ok=True)
    assert result.valid.all()


def test_sums_do_not_overflow(raster, tmp_path):
    paths = [raster([[65535, 0]], "uint16", names=["a"]) for _ in range(40)]
    result = run(reduce_plan(paths, "sum"), tmp_path / "out.tif")
    assert result.listed("a_sum") == [[40 * 65535, 0]]
    assert result.dtype == "int32"


def test_sums_of_more_than_fits_int32_are_float64(raster, tmp_path):
    paths = [raster([[2**31 - 1]], "int32", names=["a"]) for _ in range(3)]
    result = run(reduce_plan(paths, "sum"), tmp_path / "out.tif")
    assert result.dtype == "float64"
    assert result.listed("a_sum") == [[3.0 * (2**31 - 1)]]


def test_nothing_never_becomes_zero(raster, tmp_path):
    paths = [raster([[0, 1]], "uint8", nodata=0, names=["a"]) for _ in range(3)]
    keys = list(twins.STATISTICS)
    result = run(reduce_plan(paths, *keys), tmp_path / "out.tif")
    assert not result.valid[:, 0, 0].any()
    assert result.valid[:, 0, 1].all()


def test_type_maximum_and_infinity_are_values_in_order_statistics(raster, tmp_path):
    whole = [raster([[n]], "uint8", nodata=0, names=["a"]) for n in (255, 0, 255, 254)]
    result = run(reduce_plan(whole, "median", "max", "mode"), tmp_path / "whole.tif")
    assert result.values.ravel().tolist() == [255, 255, 255]
    real = [raster([[n]], "float32", names=["a"]) for n in (math.inf, NAN, math.inf, 1)]
    result = run(reduce_plan(real, "median", "max", "min", "mode"), tmp_path / "real.tif")
    assert result.values.ravel().tolist() == [math.inf, math.inf, 1, math.inf]


def test_agreeing_scales_stay_for_selections_and_are_applied_by_statistics(raster, tmp_path):
    paths = [raster([[n]], "uint8", names=["a"], scale=0.5, offset=1.0) for n in (2, 4, 8)]
    result = run(reduce_plan(paths, "min", "mean"), tmp_path / "out.tif")
    assert (result.scales[0], result.offsets[0]) == (0.5, 1.0)
    assert (result.scales[1], result.offsets[1]) == (None, None)
    assert result.values.ravel() == pytest.approx([2, 14 / 3 * 0.5 + 1])


@pytest.mark.parametrize("scales", [(0.1, -2.0, 0.1), (-0.5, -2.0, -0.5), (-0.5, -0.5, -0.5)])
def test_disagreeing_and_negative_scales_are_applied_everywhere(raster, tmp_path, scales):
    stored = (2, 3, 7)
    paths = [raster([[n]], "uint8", names=["a"], scale=s) for n, s in zip(stored, scales)]
    shown = [n * s for n, s in zip(stored, scales)]
    result = run(reduce_plan(paths, "min", "max", "first", "median"), tmp_path / "out.tif")
    assert result.scales == [None] * 4
    expected = [min(shown), max(shown), shown[0], np.median(shown)]
    assert result.values.ravel() == pytest.approx(expected)


def test_scaled_collections_equal_numpy(raster, tmp_path):
    scenes = twins.made(raster, 1, 3, maskings=("nodata", "mask", "none"), scale=0.5, offset=3.0)
    scenes += twins.made(raster, 2, 2, maskings=("nodata", "alpha"), scale=-0.25)
    result = run(reduce_plan(sources(scenes), *twins.STATISTICS), tmp_path / "out.tif")
    for name in twins.NAMES:
        stack = twins.layers(scenes, name, scaled=True)
        for key, compute in twins.STATISTICS.items():
            values, valid = twins.statistic(*stack, compute)
            assert_statistic(result, name, key, values, valid, 1e-6)


def test_large_integers_are_counted_and_selected_exactly(raster, tmp_path):
    big = 2**53
    paths = [raster([[big + n]], "int64", nodata=0, names=["a"]) for n in (1, 3, 2)]
    result = run(reduce_plan(paths, "max", "first"), tmp_path / "out.tif")
    assert result.values.ravel().tolist() == [big + 3, big + 1]


def test_one_image_alone_is_its_own_statistic(raster, tmp_path):
    path = raster([[4, 0, 9]], "uint8", nodata=0, names=["a"])
    keys = ["median", "mean", "min", "stdDev", "count"]
    result = run(reduce_plan([path], *keys), tmp_path / "out.tif")
    assert result.listed("a_median") == result.listed("a_mean") == [[4, None, 9]]
    assert result.listed("a_stdDev") == [[0, None, 0]]
    assert result.listed("a_count") == [[1, None, 1]]
