# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""All reducers from files to a file: types, names and refusals, and against scipy."""

from __future__ import annotations

import itertools
import math
import warnings
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.reducers import REDUCERS, ReducerOptions
from image_collections.tests.support import proofs
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import described
from osgeo import gdal
from scipy import stats

NAN = math.nan
OPTIONS = ReducerOptions(percentiles=(2.5, 25.0, 90.0), interval=(25.0, 75.0))


def of_column(numbers, folder, *keys, dtype="int16", dates=True, nodata=None, **details):
    """Run reducers on images of one pixel; return the outputs, None for masked."""
    images = described(
        [
            write_raster(folder / f"{n}.tif", [[number]], dtype, names=["B1"], **details)
            for n, number in enumerate(numbers)
        ]
    )
    if dates:
        first = datetime(2020, 1, 1)
        images = [replace(i, date=first + timedelta(days=40 * n)) for n, i in enumerate(images)]
    plan = proofs.reduced(images, *keys, wanted=Wanted(), nodata=nodata)
    result = proofs.run(plan, folder)[0]["composite"]
    return {name: result.listed(name)[0][0] for name in result.names}, result


# ---- types, names, refusals ----------------------------------------------------------------------


@pytest.mark.parametrize("key", ["bitwiseAnd", "bitwiseOr"])
@pytest.mark.parametrize(
    ("dtype", "details"), [("float32", {}), ("float64", {}), ("uint8", {"scale": [0.1]})]
)
def test_bits_of_decimals_are_refused_in_a_sentence(tmp_path, key, dtype, details):
    """Whole numbers are fine, scaled or not, as long as all images scale them alike."""
    paths = [
        write_raster(tmp_path / "a.tif", [[5]], dtype, names=["QA"], **details),
        write_raster(tmp_path / "b.tif", [[4]], "uint8", names=["QA"]),
    ]
    with pytest.raises(
        InvalidOptionError, match=rf"^The reducer '{key}' works on whole .*\.$"
    ) as e:
        proofs.reduced(described(paths), key)
    assert "'QA'" in str(e.value)


def test_bits_keep_their_type_and_their_numbers(tmp_path):
    found, result = of_column([21824, 21826, 22280], tmp_path, "bitwiseAnd", "bitwiseOr",
                              dtype="uint16")  # fmt: skip
    assert found == {
        "B1_bitwiseAnd": 21824 & 21826 & 22280,
        "B1_bitwiseOr": 21824 | 21826 | 22280,
    }
    assert result.dtype in ("uint16", "int32")


WHOLE = ("uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")


def test_bits_of_any_two_integer_types_are_exact_or_refused(tmp_path):
    """Only UInt64 has no type to share with signed numbers."""
    for first, second in itertools.combinations_with_replacement(WHOLE, 2):
        paths = [
            write_raster(tmp_path / f"{place}{dtype}.tif", [[number, 3]], dtype, names=["B1"])
            for place, dtype, number in (("a", first, 6), ("b", second, 5))
        ]
        kinds = {np.dtype(dtype).kind for dtype in (first, second)}
        if "uint64" in (first, second) and kinds == {"i", "u"}:
            with pytest.raises(InvalidOptionError, match=r"^The reducer 'bitwiseAnd' keeps bits, "):
                proofs.reduced(described(paths), "bitwiseAnd")
            continue
        plan = proofs.reduced(described(paths), "bitwiseAnd", "bitwiseOr", wanted=Wanted())
        result = proofs.run(plan, tmp_path)[0]["composite"]
        found = [result.listed(name)[0] for name in result.names]
        assert found == [[4, 3], [7, 3]], (first, second)


@pytest.mark.parametrize(
    ("key", "dtype", "expected"),
    [
        ("product", "uint8", "float64"),
        ("count", "float64", "uint16"),
        ("variety", "float32", "uint16"),
        ("countRuns", "uint8", "uint16"),
        ("all", "float32", "uint8"),
        ("any", "int16", "uint8"),
        ("minority", "uint8", "uint8"),
        ("range", "uint8", "float32"),
        ("mad", "int16", "float32"),
        ("iqr", "int32", "float64"),
        ("skew", "uint16", "float32"),
        ("linearFit", "uint8", "float32"),
        ("kendall", "float32", "float64"),
    ],
)
def test_types_of_files(tmp_path, key, dtype, expected):
    _, result = of_column([3, 1, 2], tmp_path, key, dtype=dtype)
    wider = {"uint8": ("uint8", "int16", "uint16"), "uint16": ("uint16",)}
    assert result.dtype in wider.get(expected, (expected,))


def test_a_flag_of_0_is_no_nodata(tmp_path):
    found, result = of_column([0, 3], tmp_path, "all", "any", dtype="uint8")
    assert found == {"B1_all": 0, "B1_any": 1}
    assert result.nodata not in (0, 1)


def test_offsets_of_two_trends_are_told_apart(tmp_path):
    found, _ = of_column([1, 4, 9, 30], tmp_path, "sensSlope", "linearFit")
    assert list(found) == ["B1_slope", "B1_sensSlope_offset", "B1_scale", "B1_offset"]


def test_what_is_masked_has_the_nodata_value_that_was_asked_for(tmp_path):
    keys = ("skew", "kurtosis", "kendall", "mean")
    found, result = of_column([7, 7, 7], tmp_path, *keys, nodata=-9999)
    assert result.nodata == -9999
    expected = dict.fromkeys(["B1_skew", "B1_kurtosis", "B1_tau", "B1_p-value"])
    assert found == {**expected, "B1_mean": 7.0}


def test_one_observation_has_no_sample_variance_and_no_trend(tmp_path):
    keys = ("variance", "sampleVariance", "sampleStdDev", "linearFit", "sensSlope", "kendall")
    found, _ = of_column([7], tmp_path, *keys)
    assert {name for name, value in found.items() if value is not None} == {"B1_variance"}
    assert found["B1_variance"] == 0


# ---- a line of Landsat through 423 dates ---------------------------------------------------------


@pytest.fixture(scope="module")
def landsat(shared):
    """Return the images, their years, and the numbers of one band as (dates, pixels)."""
    paths = sorted(str(p) for p in (shared / "data/landsat_yatsm_p013r030_line").glob("L_*.tif"))
    images = described(paths)
    assert len(images) == 423
    numbers = np.array([gdal.Open(path).ReadAsArray()[3, 0] for path in paths])
    days = np.array([(image.date - datetime(1970, 1, 1)).days for image in images])
    return images, days / 365.25, numbers.astype(np.float64)


PIXELS = range(0, 300, 25)


def statistics_of(values, years):
    """Return what scipy and numpy say of the valid values of one pixel."""
    low, high = np.percentile(values, [25, 75])
    line = stats.linregress(years, values)
    slope = stats.theilslopes(values, years)
    correlation = stats.kendalltau(years, values)
    found, counts = np.unique(values, return_counts=True)
    whole = values.astype(np.int64)
    return {
        "count": len(values),
        "sum": values.sum(),
        "mean": values.mean(),
        "median": np.median(values),
        "p2.5": np.percentile(values, 2.5),
        "p25": low,
        "p90": np.percentile(values, 90),
        "mode": stats.mode(values, keepdims=False).mode,
        "min": values.min(),
        "max": values.max(),
        "minority": found[counts == counts.min()].min(),
        "range": np.ptp(values),
        "variety": len(found),
        "intervalMean": values[(values >= low) & (values <= high)].mean(),
        "iqr": stats.iqr(values),
        "mad": stats.median_abs_deviation(values),
        "stdDev": values.std(),
        "variance": values.var(),
        "sampleStdDev": stats.tstd(values),
        "sampleVariance": stats.tvar(values),
        "skew": stats.skew(values),
        "kurtosis": stats.kurtosis(values),
        "first": values[0],
        "last": values[-1],
        "countRuns": 1 + np.count_nonzero(np.diff(values)),
        "all": (values != 0).all(),
        "any": (values != 0).any(),
        "bitwiseAnd": np.bitwise_and.reduce(whole),
        "bitwiseOr": np.bitwise_or.reduce(whole),
        "circularMean": stats.circmean(values, high=np.pi, low=-np.pi),
        "circularStdDev": stats.circstd(values),
        "circularVariance": stats.circvar(values),
        "scale": line.slope,
        "offset": line.intercept,
        "slope": slope.slope,
        "sensSlope_offset": slope.intercept,
        "tau": correlation.statistic,
        "p-value": correlation.pvalue,
    }


# The product leaves the range of numbers; it has its own test.
KEYS = [key for key in REDUCERS if key != "product"]


def test_all_reducers_at_once_agree_with_scipy_over_423_dates(landsat, tmp_path):
    images, years, numbers = landsat
    plan = proofs.reduced(images, *KEYS, bands="nir", reducer_options=OPTIONS, wanted=Wanted())
    result = proofs.run(plan, tmp_path)[0]["composite"]
    for pixel in PIXELS:
        counts = numbers[:, pixel] != -9999
        expected = statistics_of(numbers[counts, pixel], years[counts])
        assert result.names == [f"nir_{name}" for name in in_registry_order(expected)]
        for name, wanted in expected.items():
            values, valid = result.band(f"nir_{name}")
            assert valid[0, pixel], name
            # Most bands are float32 in 32 bits; offsets and sums are numbers of many digits.
            got = float(values[0, pixel])
            assert got == pytest.approx(float(wanted), rel=tolerance(name), abs=1e-9), name


def in_registry_order(expected):
    """Return the names of all outputs in the order of the reducers."""
    order = []
    for key in KEYS:
        names = REDUCERS[key].output_names(OPTIONS)
        order += ["sensSlope_offset" if (key, n) == ("sensSlope", "offset") else n for n in names]
    assert set(order) == set(expected)
    return order


def tolerance(name):
    """Sums of sines of 400 large angles differ more between programs than other sums."""
    return 1e-6 if name.startswith("circular") else 3e-7


@pytest.mark.parametrize("number", [2, 3, 5, 12, 20, 33, 34, 60])
@pytest.mark.parametrize("with_ties", [False, True])
def test_kendall_agrees_with_scipy_exactly_and_asymptotically(tmp_path, number, with_ties):
    """Without ties and up to 33 values the exact p-value, else that of the normal distribution."""
    rng = np.random.default_rng(number)
    columns = 6
    values = np.stack([rng.permutation(number) for _ in range(columns)], axis=1).astype(float)
    values[:, :3] += np.arange(number)[:, None] * 0.7
    if with_ties:
        values = np.floor(values / 3)
    images = described(
        [
            write_raster(tmp_path / f"{n}.tif", [row], "float64", names=["B1"])
            for n, row in enumerate(values)
        ]
    )
    dates = [datetime(2000, 1, 1) + timedelta(days=16 * n) for n in range(number)]
    order = rng.permutation(number)
    images = [replace(images[n], date=dates[n], position=int(n) + 1) for n in order]
    plan = proofs.reduced(images, "kendall", "sensSlope", "linearFit", wanted=Wanted())
    result = proofs.run(plan, tmp_path)[0]["composite"]
    time = np.array([(date - datetime(1970, 1, 1)).days / 365.25 for date in dates])
    for column in range(columns):
        numbers = values[:, column]
        if (numbers == numbers[0]).all():
            assert not result.valid[:2, 0, column].any()
            continue
        is_exact = number <= 33 and len(set(numbers)) == number
        method = "exact" if is_exact else "asymptotic"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of scipy, for two values
            wanted = stats.kendalltau(time, numbers, method=method)
            slope, line = stats.theilslopes(numbers, time), stats.linregress(time, numbers)
        found = result.values[:, 0, column]
        assert found[0] == pytest.approx(wanted.statistic, abs=1e-14)
        assert found[1] == pytest.approx(wanted.pvalue, rel=1e-9, abs=1e-14)
        assert found[2:4] == pytest.approx([slope.slope, slope.intercept], rel=1e-9, abs=1e-9)
        assert found[4:6] == pytest.approx([line.slope, line.intercept], rel=1e-9, abs=1e-9)


def test_products_agree_with_numpy(tmp_path):
    numbers = [-3, 7, 20000, -32768, 11, 5]
    found, result = of_column(numbers, tmp_path, "product")
    assert found == {"B1_product": float(math.prod(numbers))}
    assert result.dtype == "float64"


SOME = ["kendall", "median", "skew", "bitwiseOr", "sensSlope", "circularMean", "mode", "iqr",
        "linearFit", "percentile", "mad", "minority", "mean", "intervalMean"]  # fmt: skip


def test_results_do_not_depend_on_the_order_in_which_reducers_are_asked_for(landsat, tmp_path):
    images = landsat[0][::6]
    bands = {}
    for name, keys in (("a", SOME), ("b", SOME[::-1]), ("c", sorted(SOME))):
        plan = proofs.reduced(
            images, *keys, bands="nir,red", reducer_options=OPTIONS, wanted=Wanted()
        )
        result = proofs.run(plan, tmp_path, name)[0]["composite"]
        bands[name] = {band: v.tobytes() for band, v in zip(result.names, result.values)}
        assert len(bands[name]) == 2 * (len(SOME) + 5)
    assert bands["a"] == bands["b"] == bands["c"]


def test_results_do_not_depend_on_threads_and_memory(landsat, tmp_path):
    images = landsat[0][::20]
    plan = proofs.reduced(images, *KEYS, bands="nir,red", reducer_options=OPTIONS)
    results = [
        proofs.run(plan, tmp_path, threads=threads, memory=memory)[0]
        for threads, memory in ((1, 0), (2, 80_000), (3, 60_000))
    ]
    for rasters in results[1:]:
        for kind, result in rasters.items():
            assert result.values.tobytes() == results[0][kind].values.tobytes(), kind


def test_statistics_agree_with_those_asked_for_one_by_one(landsat, tmp_path):
    images = landsat[0][::9]
    together = proofs.reduced(images, *KEYS, bands="nir", wanted=Wanted())
    result = proofs.run(together, tmp_path)[0]["composite"]
    for key in KEYS:
        alone = proofs.reduced(images, key, bands="nir", wanted=Wanted())
        single = proofs.run(alone, tmp_path, "alone")[0]["composite"]
        for name, values, valid in zip(single.names, single.values, single.valid):
            place = "nir_sensSlope_offset" if (key, name) == ("sensSlope", "nir_offset") else name
            other, other_valid = result.band(place)
            np.testing.assert_array_equal(other_valid, valid)
            np.testing.assert_allclose(other[valid], values[valid], rtol=1e-7)
