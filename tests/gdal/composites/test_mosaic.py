# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The mosaic from files to a file, against painting whole arrays over each other."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.errors import BandNotFoundError
from image_collections.tests.support import twins
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import mosaic_plan, run
from osgeo import gdal

NAN = math.nan
MIXES = {
    "one type": ("uint16",),
    "bytes and integers": ("uint8", "int16", "uint16"),
    "with floats": ("uint8", "float32", "int16"),
    "large": ("int32", "uint32", "float64"),
}


def mosaicked(scenes, path, **options):
    return run(mosaic_plan([scene.source for scene in scenes], **options), path)


def assert_painted(result, name, values, valid):
    found, found_valid = result.band(name)
    np.testing.assert_array_equal(found_valid, valid)
    np.testing.assert_array_equal(found[valid].astype(np.float64), values[valid])


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("mix", MIXES)
def test_every_band_shows_the_last_valid_value(raster, tmp_path, mix, seed):
    scenes = twins.made(raster, seed, dtypes=MIXES[mix])
    result = mosaicked(scenes, tmp_path / "out.tif")
    assert result.names == twins.NAMES
    assert all(np.can_cast(dtype, result.dtype, "safe") for dtype in MIXES[mix])
    for name in twins.NAMES:
        assert_painted(result, name, *twins.paint(*twins.layers(scenes, name)))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("mix", MIXES)
def test_together_takes_whole_pixels_only(raster, tmp_path, mix, seed):
    scenes = twins.made(raster, seed, dtypes=MIXES[mix])
    result = mosaicked(scenes, tmp_path / "out.tif", together=True, bands="SCL,B4")
    whole = np.logical_and(*(twins.layers(scenes, name)[1] for name in ("SCL", "B4")))
    assert result.names == ["SCL", "B4"]
    for name in result.names:
        values, _ = twins.layers(scenes, name)
        assert_painted(result, name, *twins.paint(values, whole))


@pytest.mark.parametrize("layout", [{"interleave": "PIXEL"}, {"tiled": True}])
def test_layout_of_the_files_does_not_matter(raster, tmp_path, layout):
    scenes = twins.made(raster, 3, dtypes=("uint16", "int16"), **layout)
    result = mosaicked(scenes, tmp_path / "out.tif")
    for name in twins.NAMES:
        assert_painted(result, name, *twins.paint(*twins.layers(scenes, name)))


def test_small_vector_of_the_semantics(raster, tmp_path):
    first = raster([[[1]], [[4]]], "uint8", nodata=0, names=["B1", "B2"])
    second = raster([[[0]], [[5]]], "uint8", nodata=0, names=["B1", "B2"])
    third = raster([[[3]], [[0]]], "uint8", nodata=0, names=["B1", "B2"])
    apart = run(mosaic_plan([first, second, third]), tmp_path / "apart.tif")
    whole = run(mosaic_plan([first, second, third], together=True), tmp_path / "whole.tif")
    assert (apart.listed("B1"), apart.listed("B2")) == ([[3]], [[5]])
    assert (whole.listed("B1"), whole.listed("B2")) == ([[1]], [[4]])
    assert apart.dtype == whole.dtype == "uint8"
    assert apart.nodata == whole.nodata == 0


@pytest.mark.parametrize(
    ("inputs", "dtype", "nodata"),
    [
        ([("uint8", 0), ("uint8", 0)], "uint8", 0),
        ([("uint8", 255), ("uint8", 255)], "uint8", 255),
        ([("uint8", 255), ("uint8", 0)], "int16", -9999),
        ([("uint8", None)], "int16", -9999),
        ([("uint16", 0), ("uint16", None)], "int32", -9999),
        ([("uint8", -9999)], "int16", -9999),  # a nodata value that a byte cannot have
        ([("uint8", 0), ("uint16", 0)], "uint16", 0),
        ([("uint16", 0), ("int16", -9999)], "int32", -(2**31)),
        ([("int16", -9999), ("int16", -9999)], "int16", -9999),
        ([("int16", None)], "int32", -(2**31)),
        ([("uint32", None)], "float64", NAN),
        ([("float32", None)], "float32", NAN),
        ([("float32", -9999), ("float32", -9999)], "float32", -9999),
        ([("float32", -9999), ("float32", NAN)], "float32", NAN),
        ([("int16", -9999), ("float32", None)], "float32", NAN),
        ([("int32", 0), ("float32", None)], "float64", NAN),
        ([("int64", -1), ("int64", -1)], "int64", -1),
        ([("uint64", 0)], "uint64", 0),
    ],
)
def test_type_and_nodata_are_the_smallest_that_cannot_collide(
    raster, tmp_path, inputs, dtype, nodata
):
    paths = [raster(np.full((2, 2), 7), kind, nodata=value) for kind, value in inputs]
    result = run(mosaic_plan(paths), tmp_path / "out.tif")
    assert result.dtype == dtype
    assert result.nodata == pytest.approx(nodata, nan_ok=True)
    assert result.listed("band1") == [[7, 7], [7, 7]]


def test_signed_bytes_alone_are_written_in_a_type_that_this_gdal_has(raster, tmp_path):
    paths = [raster([[-128, 5]], "int8", nodata=-128), raster([[-3, -128]], "int8", nodata=-128)]
    result = run(mosaic_plan(paths), tmp_path / "out.tif")
    assert result.listed("band1") == [[-3, 5]]
    assert result.dtype == ("int8" if hasattr(gdal, "GDT_Int8") else "int16")


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("nodata", [None, 7])
def test_alpha_bands_of_any_type_mask_also_beside_nodata(raster, tmp_path, dtype, nodata):
    path = raster([[5, 6, 7]], dtype, alpha=np.array([[1, 0, 1]]), nodata=nodata)
    result = run(mosaic_plan([path]), tmp_path / "out.tif")
    assert result.listed("band1") == [[5, None, None if nodata else 7]]
    assert result.names == ["band1"]


def test_signed_bytes_keep_their_sign(raster, tmp_path):
    below = raster([[-128, -1, 0, 127]], "int8", nodata=0)
    above = raster([[-128, 5, -7, -128]], "int8", nodata=-128)
    result = run(mosaic_plan([below, above]), tmp_path / "out.tif")
    assert result.listed("band1") == [[-128, 5, -7, 127]]
    assert np.dtype(result.dtype).kind == "i"


def test_large_integers_are_not_rounded(raster, tmp_path):
    big = 2**53 + 1
    below = raster([[big, -big, 5]], "int64", nodata=-1)
    above = raster([[-1, -1, big + 2]], "int64", nodata=-1)
    result = run(mosaic_plan([below, above]), tmp_path / "out.tif")
    assert result.listed("band1") == [[big, -big, big + 2]]


def test_infinity_is_a_value_and_nan_is_not(raster, tmp_path):
    below = raster([[1.0, 2.0, NAN]], "float32")
    above = raster([[np.inf, NAN, NAN]], "float32")
    result = run(mosaic_plan([below, above]), tmp_path / "out.tif")
    assert result.listed("band1") == [[math.inf, 2.0, None]]


def test_zero_is_a_value_without_nodata(raster, tmp_path):
    below = raster([[9, 9]], "uint8")
    above = raster([[0, 0]], "uint8")
    result = run(mosaic_plan([below, above]), tmp_path / "out.tif")
    assert result.listed("band1") == [[0, 0]]


def test_named_fourth_byte_band_is_data_even_when_flagged_alpha(raster, tmp_path):
    values = np.arange(16).reshape(4, 2, 2)
    path = raster(values, "uint8", names=["B2", "B3", "B4", "B8"], options=["ALPHA=YES"])
    result = run(mosaic_plan([path]), tmp_path / "out.tif")
    assert result.names == ["B2", "B3", "B4", "B8"]
    np.testing.assert_array_equal(result.values, values)
    assert result.valid.all()


def test_float64_nodata_is_found_in_float32_pixels(raster, tmp_path):
    lowest = float(np.finfo("float32").min)
    path = raster(np.array([[lowest, 0.1]], "float32"), "float32", nodata=-3.4028234663852886e38)
    result = run(mosaic_plan([path]), tmp_path / "out.tif")
    assert result.valid.tolist() == [[[False, True]]]


# Scale and offset


def test_agreeing_scale_passes_through_with_the_stored_numbers(raster, tmp_path):
    layout = {"scale": 0.0001, "offset": -0.1}
    scenes = twins.made(raster, 1, maskings=("nodata", "mask", "none"), **layout)
    result = mosaicked(scenes, tmp_path / "out.tif")
    assert result.scales == [0.0001] * 3
    assert result.offsets == [-0.1] * 3
    assert result.dtype == "int32"
    for name in twins.NAMES:
        assert_painted(result, name, *twins.paint(*twins.layers(scenes, name)))


@pytest.mark.parametrize("other", [{"scale": 0.5, "offset": 2.0}, {"scale": -2.0}])
def test_disagreeing_scales_give_scaled_values(raster, tmp_path, other):
    scenes = twins.made(raster, 1, 2, maskings=("nodata", "mask"))
    scenes += twins.made(raster, 2, 2, maskings=("none", "alpha"), **other)
    result = mosaicked(scenes, tmp_path / "out.tif")
    assert result.dtype == "float32"
    assert result.scales == [None] * 3
    assert math.isnan(result.nodata)
    for name in twins.NAMES:
        values, valid = twins.layers(scenes, name, scaled=True)
        assert_painted(result, name, *twins.paint(values, valid))


def test_declared_ranges_are_in_scaled_values(raster, tmp_path):
    path = raster([[10, 20, 30]], "uint8", scale=0.1)
    masked = {"masked_ranges": {1: (twins.ValueRange(1.5, math.inf),)}}
    below = raster([[1, 1, 1]], "uint8", scale=0.1)
    result = run(mosaic_plan([below, (path, masked)]), tmp_path / "out.tif")
    assert result.listed("band1") == [[10, 1, 1]]


# Bands and nodata


def test_bands_belong_together_by_name_in_the_order_asked_for(raster, tmp_path):
    below = raster([[[1]], [[2]], [[3]]], names=["B2", "B3", "B4"])
    above = raster([[[40]], [[0]]], names=["B4", "B3"], nodata=0)
    result = run(mosaic_plan([below, above], bands="B4, B3"), tmp_path / "out.tif")
    assert result.names == ["B4", "B3"]
    assert (result.listed("B4"), result.listed("B3")) == ([[40]], [[2]])
    common = run(mosaic_plan([below, above]), tmp_path / "common.tif")
    assert common.names == ["B3", "B4"]


def test_missing_band_is_an_error_that_names_image_and_band(raster):
    below = raster([[[1]], [[2]]], names=["B2", "B3"], name="below.tif")
    above = raster([[[1]]], names=["B2"], name="above.tif")
    with pytest.raises(BandNotFoundError, match=r"'above' has no band 'B3'"):
        mosaic_plan([below, above], bands="B3")


def test_nodata_value_that_was_set_is_written(raster, tmp_path):
    paths = [raster([[1, 0]], "uint8", nodata=0)]
    log = Log()
    plan = mosaic_plan(paths, nodata=-1.5)
    result = run(plan, tmp_path / "out.tif", progress=log)
    assert (result.dtype, result.nodata) == ("float32", -1.5)
    assert result.listed("band1") == [[1.0, None]]
    assert log.warnings == []


def test_values_that_equal_the_nodata_value_set_are_counted_in_a_warning(raster, tmp_path):
    log = Log()
    path = raster([[7, 7, 1]], "uint8", nodata=0)
    result = run(mosaic_plan([path], nodata=7), tmp_path / "out.tif", progress=log)
    assert result.dtype == "uint8"
    assert len(log.warnings) == 1
    assert log.warnings[0].startswith("2 values")


def test_integers_with_every_value_possible_have_a_file(raster):
    assert mosaic_plan([raster([[1]], "int64")]).file.dtype == "int64"
