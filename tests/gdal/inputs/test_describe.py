# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of a raster before it is read."""

from __future__ import annotations

import math
import pickle
import zipfile
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.errors import SourceError
from image_collections.engine.inputs.describe import describe, file_list
from image_collections.tests.support.rasters import wkt
from image_collections.tests.support.runs import described, mosaic_plan, reduce_plan, run
from osgeo import gdal

ONES = np.ones((2, 3, 4))


def describe_one(path, **details):
    return describe(str(path), name=details.pop("name", "scene"), position=1, **details)


def test_everything_is_plain_and_picklable(raster):
    path = raster(
        ONES, "int16", nodata=-9999, names=["B4", "B8"], scale=0.5, offset=[1, 0], tiled=True
    )
    image = describe_one(path)
    assert pickle.loads(pickle.dumps(image)) == image
    assert (image.width, image.height, image.position) == (4, 3, 1)
    assert (image.block_width, image.block_height) == (16, 16)
    assert image.geotransform == (500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0)
    assert [(b.name, b.number, b.dtype, b.nodata) for b in image.bands] == [
        ("B4", 1, "int16", -9999),
        ("B8", 2, "int16", -9999),
    ]
    assert [(b.scale, b.offset) for b in image.bands] == [(0.5, 1), (0.5, 0)]
    assert [b.has_mask for b in image.bands] == [False, False]
    assert not image.is_pixel_interleaved


def test_what_gdal_reads_beside_a_file_says_when_and_by_whom_it_was_taken(raster):
    path = raster(ONES, name="picture.tif")
    dataset = gdal.Open(path, gdal.GA_Update)
    items = {
        "ACQUISITIONDATETIME": "2024-01-31 23:30:00",
        "CLOUDCOVER": "3",
        "SATELLITEID": "WV03",
    }
    dataset.SetMetadata(items, "IMAGERY")
    del dataset
    image = describe_one(path)
    assert image.date == datetime(2024, 1, 31, 23, 30)
    assert (image.cloud_cover, image.product) == (3.0, "WV03")
    assert image.properties["platform"] == "WV03"
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata({"ACQUISITION_DATE": "2024-02-05", "CLOUDCOVER": "999"})
    dataset.SetMetadata({**items, "ACQUISITIONDATETIME": "unknown"}, "IMAGERY")
    del dataset
    image = describe_one(path)
    assert (image.date, image.cloud_cover) == (datetime(2024, 2, 5), None)


def test_pixel_interleaving_is_told_apart(raster):
    assert describe_one(raster(ONES, interleave="PIXEL")).is_pixel_interleaved
    assert not describe_one(raster(ONES[0], interleave="PIXEL")).is_pixel_interleaved


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["", ""], ["band1", "band2"]),
        (["B4", ""], ["B4", "band2"]),
        (["B4", "B4"], ["B4", "band2"]),
        ([" B4 ", "B8"], ["B4", "B8"]),
    ],
)
def test_bands_without_a_name_of_their_own_go_by_number(raster, given, expected):
    image = describe_one(raster(ONES, names=given))
    assert [band.name for band in image.bands] == expected


def test_a_band_named_like_a_number_does_not_hide_another(raster):
    image = describe_one(raster(ONES, names=["band2", ""]))
    names = [band.name for band in image.bands]
    assert len(set(names)) == 2


# Dates

MADE = "2024:03:01 10:00:00"


@pytest.mark.parametrize(
    ("metadata", "name", "expected"),
    [
        ({"ACQUISITION_DATE": "2020-05-18"}, "2019-01-01", datetime(2020, 5, 18)),
        ({"TIFFTAG_DATETIME": "2020:05:18 10:20:30"}, "x", datetime(2020, 5, 18, 10, 20, 30)),
        ({}, "S2A_MSIL2A_20230601T105031_N0509", datetime(2023, 6, 1, 10, 50, 31)),
        ({}, "scene 2021-07-08", datetime(2021, 7, 8)),
        ({}, "scene", None),
    ],
)
def test_dates_come_from_the_metadata_then_from_the_name(raster, metadata, name, expected):
    assert describe_one(raster(ONES, metadata=metadata), name=name).date == expected


def test_when_a_file_was_made_is_no_date_of_its_image(raster):
    path = raster(ONES, name="rain_2020-05-15.tif", metadata={"TIFFTAG_DATETIME": MADE})
    assert describe_one(path, name="rain").date == datetime(2020, 5, 15)
    assert describe_one(path, name="rain").remarks == ()
    path = raster(ONES, name="rain.tif", metadata={"TIFFTAG_DATETIME": MADE})
    image = describe_one(path, name="rain")
    assert image.date == datetime(2024, 3, 1, 10)
    assert "TIFFTAG_DATETIME" in image.remarks[0]


def test_dates_come_from_the_file_when_the_layer_says_nothing(raster):
    path = raster(ONES, name="L_19840610.tif")
    assert describe_one(path, name="before the fire").date == datetime(1984, 6, 10)


def test_a_date_that_is_given_goes_before_all(raster):
    given = datetime(1999, 1, 1)
    assert describe_one(raster(ONES, date="2020-05-18"), date=given).date == given


# Paths


def test_files_in_a_zip_archive_are_read(raster, tmp_path):
    path = Path(raster(ONES, name="inside.tif"))
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(path, "folder/inside.tif")
    inside = f"/vsizip/{tmp_path / 'all.zip'}/folder/inside.tif"
    result = run(mosaic_plan([inside]), tmp_path / "out.tif")
    assert result.listed("band1") == [[1] * 4] * 3


def test_open_options_are_used_whenever_the_file_is_opened(raster, tmp_path):
    path = raster(np.arange(64).reshape(8, 8))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2])
    dataset = None
    details = {"open_options": ["OVERVIEW_LEVEL=0"]}
    image = describe_one(path, **details)
    assert (image.width, image.height) == (4, 4)
    assert image.open_options == ("OVERVIEW_LEVEL=0",)
    result = run(mosaic_plan([(path, details)]), tmp_path / "out.tif")
    assert result.values.shape == (1, 4, 4)


def test_all_files_of_an_image_are_known(raster):
    path = raster(ONES, nodata=[1, 2])
    files = {Path(file).name for file in file_list(describe_one(path))}
    assert files == {"image1.tif", "image1.tif.vrt"}


@pytest.mark.parametrize("driver", ["GPKG", "netCDF"])
def test_subdatasets_are_read(raster, tmp_path, driver):
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no driver {driver}")
    values = np.arange(1, 13).reshape(3, 4)
    source = raster(values, "uint8")
    path = tmp_path / f"cube.{driver.lower()}"
    if driver == "GPKG":
        options = ["RASTER_TABLE=first", "TILE_FORMAT=PNG"]
        gdal.Translate(str(path), source, format=driver, creationOptions=options)
        subdataset = f"GPKG:{path}:first"
    else:
        gdal.Translate(str(path), source, format=driver)
        subdataset = f'NETCDF:"{path}":Band1'
    image = describe_one(subdataset)
    assert image.geotransform[:2] == pytest.approx((500000.0, 10.0))
    result = run(mosaic_plan([(subdataset, {})], bands=image.bands[0].name), tmp_path / "out.tif")
    np.testing.assert_array_equal(result.values[0][:3, :4], values)


# What is refused


def test_missing_files_are_an_error_that_names_the_image(tmp_path, gdal_exceptions):
    with pytest.raises(SourceError, match=r"^Image 'scene' cannot be opened: .*\.$"):
        describe_one(tmp_path / "missing.tif")


def test_files_that_are_no_rasters_are_an_error(tmp_path, gdal_exceptions):
    (tmp_path / "notes.tif").write_text("no raster")
    with pytest.raises(SourceError, match="'scene' cannot be opened"):
        describe_one(tmp_path / "notes.tif")


def test_images_without_a_crs_need_one(raster):
    path = raster(ONES, crs=None)
    with pytest.raises(SourceError, match="'scene' has no coordinate reference system"):
        describe_one(path)
    assert describe_one(path, crs=wkt(32633)).crs == wkt(32633)


def test_a_crs_that_is_given_goes_before_that_of_the_file(raster):
    assert describe_one(raster(ONES, crs=32633), crs=wkt(32634)).crs == wkt(32634)


def test_images_without_a_georeference_are_refused(tmp_path):
    path = str(tmp_path / "plain.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 3, 1)
    dataset.SetProjection(wkt(32633))
    dataset = None
    with pytest.raises(SourceError, match="no georeference"):
        describe_one(path)


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_numbers_are_refused(raster, dtype):
    with pytest.raises(SourceError, match="'scene' holds numbers of the type CFloat"):
        describe_one(raster(ONES, dtype))


def test_an_alpha_band_alone_is_refused(raster):
    path = raster(np.ones((0, 3, 4)), alpha=np.ones((3, 4)))
    with pytest.raises(SourceError, match="no bands besides"):
        describe_one(path)


# Masks and types


def test_signed_bytes_are_int8(raster):
    assert [band.dtype for band in describe_one(raster(ONES, "int8")).bands] == ["int8"] * 2


def test_alpha_is_a_mask_and_no_band(raster):
    image = describe_one(raster(ONES, alpha=np.ones((3, 4))))
    assert [(band.name, band.has_mask) for band in image.bands] == [
        ("band1", True),
        ("band2", True),
    ]


def test_internal_mask_is_a_mask(raster):
    image = describe_one(raster(ONES, mask=np.ones((3, 4))))
    assert [band.has_mask for band in image.bands] == [True, True]


@pytest.mark.parametrize("nodata", [0.0, -9999.0, math.nan, -3.4028234663852886e38])
def test_nodata_is_found_and_can_be_switched_off(raster, nodata):
    path = raster(ONES, "float32", nodata=nodata)
    bands = describe_one(path, unused_nodata=[2]).bands
    assert bands[0].nodata == pytest.approx(nodata, nan_ok=True)
    assert bands[1].nodata is None


def test_ground_control_points_place_an_image(tmp_path):
    path = str(tmp_path / "points.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 20, 20, 1)
    corners = [(0, 0), (20, 0), (0, 20), (20, 20)]
    points = [gdal.GCP(5e5 + 10 * c, 46e5 - 10 * r, 0, c, r) for c, r in corners]
    dataset.SetGCPs(points, wkt(32633))
    dataset.GetRasterBand(1).WriteArray(np.arange(400).reshape(20, 20).astype("uint8"))
    dataset = None
    image = describe_one(path)
    assert image.geotransform is None
    assert image.crs
    result = run(reduce_plan([path], "count"), tmp_path / "out.tif")
    assert result.geotransform[1] == pytest.approx(10, rel=1e-6)
    assert result.valid.sum() >= 19 * 19


def test_positions_are_those_in_the_list(raster):
    images = described([raster(ONES), raster(ONES)])
    assert [image.position for image in images] == [1, 2]
