# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reducing values in decibels: as if they were powers, reduced, and made decibels again."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.numerics.decibels import from_decibel, to_decibel
from image_collections.engine.reducers import REDUCERS
from image_collections.tests.support import twins
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import reduce_plan, run
from osgeo import gdal

AVERAGED = {
    "sum": np.sum,
    "mean": np.mean,
    "stdDev": np.std,
    "variance": np.var,
    "sampleStdDev": lambda powers: np.std(powers, ddof=1),
    "sampleVariance": lambda powers: np.var(powers, ddof=1),
    "intervalMean": lambda powers: np.mean(within_quartiles(powers)),
}
UNTOUCHED = [
    *("count", "median", "mode", "min", "max", "minority", "range", "variety", "iqr", "mad"),
    *("first", "last", "countRuns", "all", "any"),
]


SPREADS = ("stdDev", "variance", "sampleStdDev", "sampleVariance")


def within_quartiles(numbers):
    """Return the numbers between the quartiles; their mean is NaN where there are none."""
    low, high = np.percentile(numbers, [25, 75])
    inside = numbers[(numbers >= low * (1 - 1e-12)) & (numbers <= high * (1 + 1e-12))]
    return inside if inside.size else [math.nan]


def in_decibels(key):
    """Return the twin: to powers, compute, and back."""

    def twin(levels):
        if key in SPREADS and len(set(levels)) == 1:
            return math.nan
        result = AVERAGED[key](np.array([10.0 ** (value / 10.0) for value in levels]))
        return 10.0 * math.log10(result) if result > 0 else math.nan

    return twin


@pytest.mark.parametrize("scaled", [False, True], ids=["as stored", "scaled"])
@pytest.mark.parametrize("dtypes", [("int16", "uint8"), ("float32",), ("float64",)])
def test_averages_are_of_powers(raster, tmp_path, dtypes, scaled):
    layout = {"scale": 0.5, "offset": -20.0} if scaled else {}
    scenes = twins.made(raster, 3, 6, dtypes=dtypes, top=25, **layout)
    for scene in scenes:
        scene.valid &= np.isfinite(scene.values)
        scene.values[~np.isfinite(scene.values)] = 0
    paths = [finite(scene, raster, scaled) for scene in scenes]
    plan = reduce_plan(paths, *AVERAGED, "product", bands="B4", decibel=True)
    result = run(plan, tmp_path / "out.tif")
    values, valid = twins.layers(scenes, "B4", scaled=scaled)
    for key in AVERAGED:
        expected, shown = twins.statistic(values, valid, in_decibels(key))
        found, found_valid = result.band(f"B4_{key}")
        np.testing.assert_array_equal(found_valid, shown, err_msg=key)
        np.testing.assert_allclose(found[shown], expected[shown], rtol=1e-6, atol=1e-6)
    expected, shown = twins.statistic(values, valid, np.sum)
    found, found_valid = result.band("B4_product")
    np.testing.assert_array_equal(found_valid, shown)
    np.testing.assert_allclose(found[shown], expected[shown], rtol=1e-9)


def finite(scene, raster, scaled):
    """Write the scene again with NaN, or a nodata value, where it is not valid or not finite."""
    values = scene.values.astype("float64")
    values[~scene.valid] = math.nan
    left, top = twins.ORIGIN[0] + scene.column * 10.0, twins.ORIGIN[1] - scene.row * 10.0
    layout = {"scale": scene.scale, "offset": scene.offset} if scaled else {}
    return raster(values, "float64", names=scene.names, origin=(left, top), **layout)


def test_selections_ranks_and_counts_stay_bit_for_bit(raster, tmp_path):
    scenes = twins.made(raster, 5, 7, dtypes=("int16", "float32"), top=25)
    paths = [scene.source for scene in scenes]
    plain = run(reduce_plan(paths, *UNTOUCHED, bands="B4"), tmp_path / "plain.tif")
    plan = reduce_plan(paths, *UNTOUCHED, bands="B4", decibel=True)
    result = run(plan, tmp_path / "decibel.tif")
    np.testing.assert_array_equal(result.values, plain.values)
    assert result.names == plain.names


def test_the_registry_says_what_each_reducer_does():
    assert {key for key, record in REDUCERS.items() if record.decibel == "level"} == set(AVERAGED)
    numbers = {key for key, record in REDUCERS.items() if record.decibel == "number"}
    assert numbers == {"skew", "kurtosis"}
    assert [key for key, record in REDUCERS.items() if record.decibel == "added"] == ["product"]


def test_the_mean_of_two_radar_values_is_known(raster, tmp_path):
    """0 dB is 1 and -10 dB is 0.1: their mean is 0.55, which is -2.6 dB, and not -5 dB."""
    pair = [raster([[0.0]], "float32"), raster([[-10.0]], "float32")]
    result = run(reduce_plan(pair, "mean", "stdDev", "skew", decibel=True), tmp_path / "out.tif")
    mean, spread, skew = result.values[:, 0, 0]
    assert mean == pytest.approx(10 * math.log10(0.55), abs=1e-6)
    assert spread == pytest.approx(10 * math.log10(0.45), abs=1e-6)
    assert skew == pytest.approx(0.0, abs=1e-6)


def test_the_product_of_many_small_powers_is_no_zero(raster, tmp_path):
    images = [raster([[-25.0]], "float32") for _ in range(200)]
    result = run(reduce_plan(images, "product", decibel=True), tmp_path / "out.tif")
    assert result.values[0, 0, 0] == -5000.0


def test_no_spread_has_no_level(raster, tmp_path):
    images = [raster([[-12.5]], "float32")] * 3
    plan = reduce_plan(images, "stdDev", "variance", "mean", decibel=True)
    result = run(plan, tmp_path / "out.tif")
    assert result.valid[:, 0, 0].tolist() == [False, False, True]
    assert result.values[2, 0, 0] == -12.5


@pytest.mark.parametrize("memory", [2e4, 1e6])
def test_results_do_not_depend_on_memory_and_threads(raster, tmp_path, memory):
    scenes = twins.made(raster, 9, 6, dtypes=("int16",), top=30)
    plan = reduce_plan([scene.source for scene in scenes], "mean", "stdDev", decibel=True)
    whole = run(plan, tmp_path / "whole.tif", threads=1)
    parts = run(plan, tmp_path / "parts.tif", threads=3, memory=memory)
    np.testing.assert_array_equal(parts.values, whole.values)


def test_levels_and_powers_are_the_inverse_of_each_other():
    levels = np.linspace(-60, 40, 101)
    np.testing.assert_allclose(to_decibel(from_decibel(levels)), levels, rtol=0, atol=1e-12)
    assert np.isnan(to_decibel(np.array([0.0, -1.0]))).all()


def test_a_year_of_radar(raster, shared, tmp_path):
    """Digital numbers are amplitudes, 20 log10(DN) - 83 dB: powers are their squares."""
    files = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))
    images = [vertical(path) for path in files]
    paths = [raster(20 * np.log10(numbers) - 83, "float64") for numbers in images]
    plan = reduce_plan(paths, "mean", "stdDev", "min", decibel=True)
    result = run(plan, tmp_path / "out.tif")
    powers = np.stack(images) ** 2 * 10.0**-8.3
    for key, compute in (("mean", np.mean), ("stdDev", np.std), ("min", np.min)):
        expected = 10 * np.log10(compute(powers, axis=0))
        np.testing.assert_allclose(result.band(f"band1_{key}")[0], expected, rtol=1e-9)
    averaged = np.mean(10 * np.log10(powers), axis=0)
    assert (result.band("band1_mean")[0] > averaged).all(), "the mean of decibels is less"


def vertical(path):
    dataset = gdal.Open(str(path))
    names = [dataset.GetRasterBand(n).GetDescription() for n in range(1, dataset.RasterCount + 1)]
    return dataset.GetRasterBand(names.index("S1-SIGMA0-VV") + 1).ReadAsArray().astype(np.float64)


@pytest.mark.parametrize(
    ("levels", "mean", "spread"),
    [
        ([4000, 4000], 4000.0, None),
        ([4000, 3000], 4000 + 10 * math.log10(0.5), 4000 + 10 * math.log10(0.5)),
        ([-4000, -4000], -4000.0, None),
        ([32767, -32768], 32767 + 10 * math.log10(0.5), 32767 + 10 * math.log10(0.5)),
    ],
)
def test_large_levels_are_no_infinity(raster, tmp_path, levels, mean, spread):
    """Digital numbers taken for decibels: their powers are no numbers, and their levels are."""
    log = Log()
    paths = [raster([[value]], "int16") for value in levels]
    keys = ("mean", "sum", "stdDev", "variance", "intervalMean", "kurtosis")
    result = run(reduce_plan(paths, *keys, decibel=True), tmp_path / "out.tif", progress=log)
    found = {name.split("_")[1]: values[0][0] for name, values in listed(result).items()}
    assert found["mean"] == pytest.approx(mean, abs=1e-3)
    assert found["sum"] == pytest.approx(mean + 10 * math.log10(2), abs=1e-2)
    assert found["stdDev"] == (None if spread is None else pytest.approx(spread, abs=1e-2))
    assert found["variance"] == (None if spread is None else pytest.approx(2 * spread, abs=1e-2))
    assert not np.isinf(result.values[result.valid]).any()
    assert sum("no decibels" in line for line in log.warnings) == 1


def listed(result):
    return {name: result.listed(name) for name in result.names}


def test_decibels_are_not_warned_of(raster, tmp_path):
    log = Log()
    paths = [
        raster([[-25.0, 3.0, -math.inf]], "float32"),
        raster([[-20.0, math.nan, 1]], "float32"),
    ]
    result = run(reduce_plan(paths, "mean", decibel=True), tmp_path / "out.tif", progress=log)
    assert not log.warnings
    (row,) = result.listed("band1_mean")
    assert row[1] == 3.0
    assert row[2] == pytest.approx(1 - 10 * math.log10(2)), "minus infinity is a power of 0"


def test_infinite_levels_stay_infinite(raster, tmp_path):
    paths = [raster([[math.inf, -math.inf]], "float64"), raster([[-20.0, -math.inf]], "float64")]
    result = run(reduce_plan(paths, "mean", "stdDev", decibel=True), tmp_path / "out.tif")
    assert result.listed("band1_mean") == [[math.inf, None]]
    assert result.listed("band1_stdDev") == [[None, None]]


@pytest.mark.parametrize("memory", [0, 1])
@pytest.mark.parametrize("key", ["mean", "sum", "stdDev", "range"])
def test_floats_near_their_limit(raster, tmp_path, key, memory):
    """A mean and a sum keep no image, until the sum is too large; others keep all of them."""
    rows = [[1.7e308, 1.7e308, 1.0, math.inf], [1.7e308, -1.7e308, 3.0, 1.0]]
    paths = [raster([row], "float64") for row in rows]
    result = run(reduce_plan(paths, key), tmp_path / "out.tif", memory=memory)
    expected = {
        "mean": [1.7e308, 0.0, 2.0, math.inf],
        "sum": [None, 0.0, 4.0, math.inf],
        "stdDev": [0.0, 1.7e308, 1.0, None],
        "range": [0.0, None, 2.0, math.inf],
    }
    assert result.listed(f"band1_{key}") == [expected[key]]


def test_real_digital_numbers_are_no_infinity(shared, tmp_path):
    """Sentinel-1 amplitudes of a year, read as levels: the mean is as numpy has it."""
    files = sorted((shared / "data" / "s2s1_worldcereal_monthly").glob("*.tif"))
    log = Log()
    plan = reduce_plan(files, "mean", bands="S1-SIGMA0-VV", decibel=True)
    result = run(plan, tmp_path / "out.tif", progress=log)
    levels = np.stack([vertical(path) for path in files])
    largest = levels.max(axis=0)
    expected = largest + 10 * np.log10(np.mean(10 ** ((levels - largest) / 10), axis=0))
    found, valid = result.band("S1-SIGMA0-VV_mean")
    assert valid.all()
    np.testing.assert_allclose(found, expected, rtol=1e-6)
    assert any("no decibels" in line for line in log.warnings)
