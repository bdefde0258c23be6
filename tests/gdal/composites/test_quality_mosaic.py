# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The quality mosaic from files to a file, against ranking each pixel in Python."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.composites.quality_mosaic import INCOMPLETE, PREFERENCES, TIES
from image_collections.tests.support import twins
from image_collections.tests.support.runs import quality_plan, run

NAN = math.nan
OTHER = ["B4", "B8"]


def assert_best(result, names, expected):
    assert result.names == names
    for name, (values, valid) in zip(names, expected):
        found, found_valid = result.band(name)
        np.testing.assert_array_equal(found_valid, valid)
        np.testing.assert_array_equal(found[valid].astype(np.float64), values[valid])


def sources(scenes):
    return [scene.source for scene in scenes]


@pytest.mark.parametrize("incomplete", INCOMPLETE)
@pytest.mark.parametrize("ties", TIES)
@pytest.mark.parametrize("prefer", PREFERENCES)
@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_best_image_wins_with_all_its_bands(raster, tmp_path, prefer, ties, incomplete, interleave):
    seed = 10 * PREFERENCES.index(prefer) + INCOMPLETE.index(incomplete)
    dtypes = ("uint8", "int16", "uint16") if ties == "last" else ("uint16", "float32")
    scenes = twins.made(raster, seed, dtypes=dtypes, top=6, interleave=interleave)
    options = {"prefer": prefer, "target": 2.4, "ties": ties, "incomplete": incomplete}
    result = run(
        quality_plan(sources(scenes), "SCL", bands="B4,B8", **options), tmp_path / "out.tif"
    )
    bands = [twins.layers(scenes, name) for name in OTHER]
    assert_best(result, OTHER, twins.best(bands, *twins.layers(scenes, "SCL"), **options))


@pytest.mark.parametrize("incomplete", INCOMPLETE)
@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_quality_band_may_be_among_the_bands(raster, tmp_path, incomplete, interleave):
    scenes = twins.made(raster, 5, dtypes=("uint16", "int16"), top=6, interleave=interleave)
    options = {"prefer": "highest", "target": 0, "ties": "last", "incomplete": incomplete}
    plan = quality_plan(sources(scenes), "B8", incomplete=incomplete)
    result = run(plan, tmp_path / "out.tif")
    bands = [twins.layers(scenes, name) for name in twins.NAMES]
    expected = twins.best(bands, *twins.layers(scenes, "B8"), **options)
    assert_best(result, twins.NAMES, expected)


@pytest.mark.parametrize("prefer", ["highest", "lowest"])
def test_quality_may_be_an_expression(raster, tmp_path, prefer):
    scenes = twins.made(raster, 8, dtypes=("uint16", "int16", "float32"))
    plan = quality_plan(sources(scenes), "(B8 - B4) / (B8 + B4)", bands="B4,B8", prefer=prefer)
    result = run(plan, tmp_path / "out.tif")
    (red, red_valid), (nir, nir_valid) = (twins.layers(scenes, name) for name in OTHER)
    with np.errstate(all="ignore"):
        index = (nir - red) / (nir + red)
    competes = red_valid & nir_valid & np.isfinite(index)
    options = {"prefer": prefer, "target": 0, "ties": "last", "incomplete": "keep"}
    expected = twins.best([(red, red_valid), (nir, nir_valid)], index, competes, **options)
    assert_best(result, OTHER, expected)


@pytest.mark.parametrize(
    "dtypes", [("uint8",), ("uint16", "int16"), ("uint32", "int8"), ("int32", "float32")]
)
@pytest.mark.parametrize("prefer", ["highest", "lowest"])
def test_ends_of_the_number_range_are_ranked_rightly(raster, tmp_path, dtypes, prefer):
    scenes = []
    for number in range(4):
        kind = dtypes[number % len(dtypes)]
        limits = np.iinfo(kind if kind != "float32" else "int16")
        rng = np.random.default_rng(number)
        quality = rng.choice([limits.min, limits.min + 1, 0, limits.max - 1, limits.max], (8, 8))
        values = np.stack([np.full((8, 8), number + 1), quality])
        path = raster(values, kind, names=["value", "quality"])
        valid = np.ones(values.shape, bool)
        scenes.append(twins.Scene(path, 0, 0, ["value", "quality"], values, valid))
    plan = quality_plan(sources(scenes), "quality", bands="value", prefer=prefer)
    result = run(plan, tmp_path / "out.tif")
    options = {"prefer": prefer, "target": 0, "ties": "last", "incomplete": "keep"}
    bands = [twins.layers(scenes, "value")]
    expected = twins.best(bands, *twins.layers(scenes, "quality"), **options)
    assert_best(result, ["value"], expected)


def column(raster, observations, dtype="float32"):
    """Write one image for each (value, quality), one pixel each; NaN is masked."""
    return [
        raster([[[value]], [[quality]]], dtype, names=["value", "quality"])
        for value, quality in observations
    ]


@pytest.mark.parametrize(
    ("observations", "options", "expected"),
    [
        ([(10, 0.2), (20, NAN), (30, 0.9), (40, 0.9)], {"ties": "first"}, 30),
        ([(10, 0.2), (20, NAN), (30, 0.9), (40, 0.9)], {"ties": "last"}, 40),
        ([(10, -5), (20, -3), (30, NAN)], {}, 20),
        ([(10, -5), (20, -3), (30, NAN)], {"prefer": "lowest"}, 10),
        ([(10, NAN), (20, NAN)], {}, None),
        ([(10, 1), (NAN, 2)], {"incomplete": "keep"}, None),
        ([(10, 1), (NAN, 2)], {"incomplete": "fill"}, 10),
        ([(10, 1), (NAN, 2)], {"incomplete": "skip"}, 10),
        ([(10, -math.inf), (20, NAN)], {}, 10),
        ([(10, math.inf), (20, 5)], {}, 10),
        ([(10, math.inf), (20, 5)], {"prefer": "lowest"}, 20),
        ([(10, -math.inf), (20, math.inf)], {"prefer": "nearest", "target": 0}, 20),
        ([(10, 1), (20, 4), (30, 6)], {"prefer": "nearest", "target": 5, "ties": "first"}, 20),
        ([(10, 1), (20, 4), (30, 6)], {"prefer": "nearest", "target": 5, "ties": "last"}, 30),
    ],
)
def test_small_vectors_of_the_semantics(raster, tmp_path, observations, options, expected):
    paths = column(raster, observations)
    plan = quality_plan(paths, "quality", bands="value", **options)
    result = run(plan, tmp_path / "out.tif")
    assert result.listed("value") == [[expected]]
    assert (result.dtype, result.names) == ("float32", ["value"])


def test_fill_takes_each_band_from_the_next_best_that_has_it(raster, tmp_path):
    names = ["a", "b", "c", "q"]
    rows = [(1, 2, 3, 5), (0, 20, 0, 7), (100, 0, 0, 9)]
    paths = [raster([[[n]] for n in row], "uint8", nodata=0, names=names) for row in rows]
    plan = quality_plan(paths, "q", bands="a,b,c", incomplete="fill")
    result = run(plan, tmp_path / "out.tif")
    assert [result.listed(name) for name in "abc"] == [[[100]], [[20]], [[3]]]
    assert (result.dtype, result.nodata) == ("uint8", 0)


def test_scales_of_the_quality_are_compared_as_values(raster, tmp_path):
    names = ["value", "quality"]
    low = raster([[[1]], [[100]]], "uint8", names=names, scale=[1, 0.01])
    high = raster([[[2]], [[5]]], "uint8", names=names, scale=[1, 1.0])
    result = run(quality_plan([high, low], "quality", bands="value"), tmp_path / "out.tif")
    assert result.listed("value") == [[2]]


def test_negative_scale_turns_the_ranking_round(raster, tmp_path):
    names = ["value", "quality"]
    paths = [
        raster([[[number]], [[number]]], "uint8", names=names, scale=[1, -1.0])
        for number in (1, 2, 3)
    ]
    result = run(quality_plan(paths, "quality", bands="value"), tmp_path / "out.tif")
    assert result.listed("value") == [[1]]


def test_expression_sees_scaled_values(raster, tmp_path):
    names = ["value", "quality"]
    low = raster([[[1]], [[100]]], "uint8", names=names, scale=[1, 0.01])
    high = raster([[[2]], [[5]]], "uint8", names=names, scale=[1, 1.0])
    result = run(quality_plan([low, high], "-quality", bands="value"), tmp_path / "out.tif")
    assert result.listed("value") == [[1]]


def test_selected_values_keep_their_type_whatever_the_type_of_the_quality(raster, tmp_path):
    dataset = raster([[[3]], [[250]]], "uint8", nodata=0, names=["value", "quality"])
    result = run(quality_plan([dataset], "quality / 3", bands="value"), tmp_path / "out.tif")
    assert (result.dtype, result.nodata) == ("uint8", 0)


def test_quality_by_number_is_the_band_of_that_number(raster, tmp_path):
    paths = column(raster, [(10, 3), (20, 1)], "uint8")
    result = run(quality_plan(paths, "2", bands="value"), tmp_path / "out.tif")
    assert result.listed("value") == [[10]]


def test_large_integer_qualities_are_not_rounded(raster, tmp_path):
    big = 2**53
    names = ["value", "quality"]
    paths = [
        raster([[[1]], [[big + 1]]], "int64", nodata=0, names=names),
        raster([[[2]], [[big]]], "int64", nodata=0, names=names),
    ]
    result = run(quality_plan(paths, "quality", bands="value"), tmp_path / "out.tif")
    assert result.listed("value") == [[1]]
