# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A collection as one raster, against a slow twin, and on a long series of real images."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.analysis.named_values import read_values
from image_collections.engine.analysis.to_bands import ToBands, write_bands
from image_collections.engine.errors import (
    BandNotFoundError,
    CancelledError,
    InvalidOptionError,
    SourceError,
)
from image_collections.engine.inputs.bands import images_to_read
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import described, planned, read_back
from osgeo import gdal

NDVI = "NDVI: (B8 - B4) / (B8 + B4)"


def bands_plan(sources, text, **details):
    images = described(sources)
    values, selection = read_values(text, images)
    read = images_to_read(images, selection)
    return planned(images, read, ToBands(values, len(selection.names)), **details)


def to_bands(sources, text, path, *, threads=2, memory=0, progress=None, **details):
    plan = bands_plan(sources, text, progress=progress, **details)
    resources = Resources(threads, memory)
    write_bands(plan, Target(str(path)), resources=resources, progress=progress or Log())
    return read_back(path)


@pytest.fixture
def two(raster):
    random = np.random.default_rng(1)
    first = random.integers(0, 9, (2, 40, 50))
    second = random.integers(0, 9, (2, 30, 30))
    return [
        raster(first, "uint16", nodata=0, names=["B4", "B8"], name="a_20240501.tif"),
        raster(
            second, "uint16", nodata=0, names=["B8", "B4"], name="b.tif", origin=(500050, 4599900)
        ),
    ], (first, second)


def dated(sources):
    from datetime import datetime

    return [(sources[0], {"date": datetime(2024, 5, 1, 10)}), sources[1]]


def test_bands_and_expressions_of_every_image_are_those_of_numpy(two, tmp_path):
    sources, (first, second) = two
    found = to_bands(dated(sources), f"B8; {NDVI}", tmp_path / "out.tif")
    assert found.names == ["20240501_B8", "20240501_NDVI", "b_B8", "b_NDVI"]
    wide = np.zeros((2, 40, 50))
    wide[:, 10:40, 5:35] = second[::-1]
    for place, (red, near) in enumerate([first, wide]):
        values, valid = found.values[2 * place], found.valid[2 * place]
        np.testing.assert_array_equal(valid, near > 0)
        np.testing.assert_array_equal(values[valid], near[valid])
        values, valid = found.values[2 * place + 1], found.valid[2 * place + 1]
        both = (near > 0) & (red > 0)
        np.testing.assert_array_equal(valid, both)
        expected = (near[both] - red[both]) / (near[both] + red[both])
        np.testing.assert_array_equal(values[both], expected.astype("float32"))


def test_a_band_keeps_its_type_nodata_scale_and_offset(raster, tmp_path):
    path = raster([[[1, 2, 255]]], "uint8", nodata=255, scale=0.1, offset=-1, names=["B4"])
    found = to_bands([path, path], "B4", tmp_path / "out.tif")
    assert found.dtype == "uint8"
    assert found.nodata == 255
    assert found.scales == [0.1, 0.1]
    assert found.offsets == [-1, -1]
    assert found.listed("image1_B4") == [[1, 2, None]]
    assert found.names == ["image1_B4", "image1_2_B4"]  # one name would not tell them apart


def test_expressions_see_scaled_values(raster, tmp_path):
    path = raster([[[10, 20]]], "uint8", scale=0.1, offset=1, names=["B4"])
    found = to_bands([path], "twice: B4 * 2", tmp_path / "out.tif")
    np.testing.assert_allclose(found.values[0], [[4, 6]], rtol=1e-6)


def test_the_result_depends_neither_on_threads_nor_on_memory(two, tmp_path):
    sources, _ = two
    results = [
        to_bands(sources, NDVI, tmp_path / f"{place}.tif", threads=threads, memory=memory)
        for place, (threads, memory) in enumerate([(1, 0), (2, 1), (4, 200_000)])
    ]
    for other in results[1:]:
        np.testing.assert_array_equal(other.values, results[0].values)


def test_all_at_once_gives_the_same_as_image_after_image(two, tmp_path):
    sources, _ = two
    one = to_bands(sources, f"B4; {NDVI}", tmp_path / "one.tif")
    plan = bands_plan(sources, f"B4; {NDVI}")
    target = Target(str(tmp_path / "two.tif"))
    running.run(plan, {"composite": target}, resources=Resources(2), progress=Log())
    other = read_back(tmp_path / "two.tif")
    assert other.names == one.names
    np.testing.assert_array_equal(other.values, one.values)


def test_an_image_that_cannot_be_read_fails_and_leaves_nothing(two, tmp_path):
    sources, _ = two
    broken = tmp_path / "images" / "b.tif"
    broken.write_bytes(broken.read_bytes()[:-2000])
    with pytest.raises(SourceError, match="'b'"):
        to_bands(sources, "B8", tmp_path / "out.tif")
    assert [each.name for each in tmp_path.iterdir()] == ["images"]


def test_cancelling_leaves_nothing(two, tmp_path):
    sources, _ = two
    with pytest.raises(CancelledError):
        to_bands(sources, "B8", tmp_path / "out.tif", progress=Log(cancel_after=1))
    assert [each.name for each in tmp_path.iterdir()] == ["images"]


# ---- what may be asked for -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("B4", ["B4"]),
        ("2", ["B8"]),
        ("near: 2", ["near"]),
        (' B4 ; "a name": B8 * 2;', ["B4", "a name"]),
        ('"B4"', ["B4"]),
        ("B8 - B4", ["B8 - B4"]),
        ('x: "B8"; where(B4 > 1, B8, 0)', ["x", "where(B4 > 1, B8, 0)"]),
    ],
)
def test_values_are_read_with_their_names(two, text, names):
    values, _ = read_values(text, described(two[0]))
    assert [value.name for value in values] == names


def test_a_band_name_with_a_colon_or_a_semicolon_is_found_in_quotes(raster):
    path = raster(np.ones((2, 2, 2)), names=["a:b", "c;d"])
    images = described([path])
    values, selection = read_values('a:b; sum: "a:b" + "c;d"; "c;d"', images)
    assert [value.name for value in values] == ["a:b", "sum", "c;d"]
    assert selection.names == ("a:b", "c;d")


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ("", InvalidOptionError, "No value is set"),
        (" ; ", InvalidOptionError, "No value is set"),
        ("x: ", InvalidOptionError, "follows the name 'x'"),
        ("B4; B4", InvalidOptionError, "Two values have the name 'B4'"),
        ("x: B5 + B4", BandNotFoundError, "has no band 'B5'"),
        ("x: 1 + 2", BandNotFoundError, "names no band"),
        ("7", BandNotFoundError, "no band number 7"),
        ("x: (B4", InvalidOptionError, "expression"),
    ],
)
def test_what_cannot_be_read_is_said(two, text, error, message):
    with pytest.raises(error, match=message):
        read_values(text, described(two[0]))


# ---- real images ---------------------------------------------------------------------------------


@pytest.mark.once
def test_ndvi_of_423_real_dates_is_that_of_numpy(shared, tmp_path):
    folder = shared / "data" / "landsat_yatsm_p013r030_line"
    paths = sorted(str(path) for path in folder.glob("*.tif"))
    assert len(paths) == 423
    text = "NDVI: (nir - red) / (nir + red)"
    found = to_bands(paths, text, tmp_path / "out.tif", memory=50_000_000)
    assert len(found.names) == 423
    for place, path in enumerate(paths):
        dataset = gdal.Open(path)
        red, near = dataset.ReadAsArray()[2:4]
        known = (red != -9999) & (near != -9999)
        with np.errstate(all="ignore"):
            ndvi = (near.astype(float) - red) / (near.astype(float) + red)
        known &= np.isfinite(ndvi)
        np.testing.assert_array_equal(found.valid[place], known, err_msg=path)
        np.testing.assert_array_equal(found.values[place][known], ndvi[known].astype("float32"))
