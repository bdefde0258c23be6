# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is in the files that a run writes, and what keeps them from being written."""

from __future__ import annotations

import json
import math
import os
from datetime import datetime

import numpy as np
import pytest
from image_collections.engine.errors import WriteError
from image_collections.engine.grid.grid import Grid
from image_collections.engine.outputs.formats import check_target, driver_for
from image_collections.engine.outputs.raster_file import RasterFile, WrittenBand
from image_collections.engine.outputs.raster_writer import RasterWriter
from image_collections.engine.outputs.transaction import Transaction
from image_collections.engine.planning.recipe import recipe
from image_collections.tests.support.rasters import wkt
from image_collections.tests.support.runs import described, mosaic_plan, reduce_plan, run
from osgeo import gdal


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "results"
    path.mkdir()
    return path


@pytest.fixture
def scene(raster):
    """Two bands of bytes with nodata 0."""
    values = np.random.default_rng(1).integers(0, 200, (2, 600, 700))
    return raster(values, "uint8", nodata=0, names=["B4", "B8"], date="2020-05-18")


def listing(folder):
    return sorted(path.name for path in folder.iterdir())


def structure(path):
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    return dataset.GetMetadata("IMAGE_STRUCTURE"), band.GetBlockSize(), dataset


# GeoTIFF


def test_geotiffs_are_tiled_compressed_and_described(scene, folder, gdal_exceptions):
    result = run(mosaic_plan([scene]), folder / "out.tif")
    items, block, dataset = structure(folder / "out.tif")
    assert items["COMPRESSION"] == "DEFLATE"
    assert items["INTERLEAVE"] == "BAND"
    assert block == [512, 512]
    assert result.names == ["B4", "B8"]
    assert (result.dtype, result.nodata) == ("uint8", 0)
    assert dataset.GetProjection() == gdal.Open(scene).GetProjection()
    assert result.geotransform == gdal.Open(scene).GetGeoTransform()
    np.testing.assert_array_equal(result.values, gdal.Open(scene).ReadAsArray())
    assert listing(folder) == ["out.tif"]


def test_small_rasters_get_small_tiles(raster, folder):
    run(mosaic_plan([raster(np.ones((20, 40)))]), folder / "out.tif")
    assert structure(folder / "out.tif")[1] == [48, 32]


def test_no_statistics_are_written(scene, folder):
    run(mosaic_plan([scene]), folder / "out.tif")
    dataset = gdal.Open(str(folder / "out.tif"))
    items = dataset.GetRasterBand(1).GetMetadata()
    assert not any(key.startswith("STATISTICS") for key in items)


def test_four_bands_of_bytes_have_no_alpha(raster, folder):
    path = raster(np.ones((4, 5, 5)), names=["a", "b", "c", "d"])
    run(mosaic_plan([path]), folder / "out.tif")
    dataset = gdal.Open(str(folder / "out.tif"))
    meanings = [dataset.GetRasterBand(n).GetColorInterpretation() for n in range(1, 5)]
    assert gdal.GCI_AlphaBand not in meanings
    assert dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_NODATA


def test_nan_is_written_as_nodata(raster, folder):
    path = raster([[1.5, math.nan]], "float32")
    result = run(mosaic_plan([path]), folder / "out.tif")
    assert math.isnan(result.nodata)
    assert result.listed("band1") == [[1.5, None]]


def test_scale_and_offset_are_written(raster, folder):
    path = raster([[1, 2]], "uint8", nodata=0, scale=0.5, offset=-3.0)
    result = run(mosaic_plan([path]), folder / "out.tif")
    assert (result.scales, result.offsets) == ([0.5], [-3.0])


def test_recipe_is_in_the_metadata(scene, folder):
    images = described([scene])
    parameters = {"LAYERS": [scene], "BANDS": "Größe \"1\" < 'x' & y"}
    items = recipe(algorithm="x:mosaic", parameters=parameters, images=images, version="1.2")
    result = run(mosaic_plan([scene]), folder / "out.tif", metadata=items)
    record = json.loads(result.metadata["IMAGE_COLLECTIONS_RECIPE"])
    assert record["parameters"] == parameters
    assert record["images"] == [{"position": 1, "name": "image1", "date": "2020-05-18T00:00:00"}]
    assert record["versions"]["image_collections"] == "1.2"
    assert result.metadata["IMAGE_COLLECTIONS_ALGORITHM"] == "x:mosaic"
    assert result.metadata["IMAGE_COLLECTIONS_FIRST_DATE"] == "2020-05-18"
    assert images[0].date == datetime(2020, 5, 18)


@pytest.mark.parametrize(
    ("options", "compression"),
    [
        (["COMPRESS=LZW"], "LZW"),
        (["COMPRESS=NONE"], None),
        (["compress=none"], None),
        (["COMPRESS=PACKBITS"], "PACKBITS"),
        (["COMPRESS=DEFLATE", "PREDICTOR=1", "ZLEVEL=9"], "DEFLATE"),
    ],
)
def test_creation_options_go_before_the_usual_ones(scene, folder, options, compression):
    result = run(mosaic_plan([scene]), folder / "out.tif", options=options)
    assert structure(folder / "out.tif")[0].get("COMPRESSION") == compression
    np.testing.assert_array_equal(result.values, gdal.Open(scene).ReadAsArray())


def test_jpeg_needs_no_predictor(scene, folder):
    run(mosaic_plan([scene]), folder / "out.tif", options=["COMPRESS=JPEG"])
    assert structure(folder / "out.tif")[0]["COMPRESSION"].endswith("JPEG")


def test_strips_and_bigtiff_can_be_asked_for(scene, folder):
    run(mosaic_plan([scene]), folder / "out.tif", options=["TILED=NO", "BIGTIFF=YES"])
    assert structure(folder / "out.tif")[1][0] == 700
    assert (folder / "out.tif").read_bytes()[:4] == b"II+\x00"


def test_wrong_creation_options_are_an_error_and_leave_nothing(scene, folder, gdal_exceptions):
    with pytest.raises(WriteError, match=r"out\.tif' cannot be created"):
        run(mosaic_plan([scene]), folder / "out.tif", options=["BLOCKXSIZE=17"])
    assert listing(folder) == []


# Other formats


@pytest.mark.parametrize("name", ["out.img", "out.png", "OUT.TIF", "out.tiff", "out.nc"])
def test_the_extension_sets_the_format(scene, folder, name, gdal_exceptions):
    drivers = {".img": "HFA", ".png": "PNG", ".nc": "netCDF"}
    driver = drivers.get(os.path.splitext(name)[1].lower(), "GTiff")  # noqa: PTH122
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no driver {driver}")
    run(mosaic_plan([scene], bands="B4"), folder / name)
    dataset = gdal.Open(str(folder / name))
    assert dataset.GetDriver().ShortName == driver
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 0
    np.testing.assert_array_equal(band.ReadAsArray(), gdal.Open(scene).ReadAsArray()[0])
    assert [n for n in listing(folder) if not n.endswith(".aux.xml")] == [name]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("out", "no file extension"),
        ("out.nonsense", "has the extension '.nonsense'"),
        ("out.vrt", "virtual raster"),
        ("out.jpg", "for pictures"),
        ("out.cal", "for pictures"),
        ("out.dt0", "for data of one kind"),
        ("missing/out.tif", "does not exist"),
        ("folder.tif", "is a folder"),
    ],
)
def test_targets_that_cannot_be_written_are_refused(scene, folder, name, words):
    (folder / "folder.tif").mkdir()
    with pytest.raises(WriteError, match=words):
        check_target(str(folder / name))
    with pytest.raises(WriteError, match=words):
        run(mosaic_plan([scene]), folder / name)
    assert listing(folder) == ["folder.tif"]


def test_format_that_cannot_hold_the_type_is_refused(scene, folder, gdal_exceptions):
    with pytest.raises(WriteError, match=r"PNG cannot hold Float32.*use '\.tif'"):
        run(reduce_plan([scene], "median"), folder / "out.png")
    assert listing(folder) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("out.nc", r"netCDF hold each band as a raster of its own.*has 2; use '\.tif'"),
        ("out.grd", r"hold one band, and the result has 2; use '\.tif'"),
        ("out.asc", "AAIGrid hold one band"),
    ],
)
def test_several_bands_are_refused_where_a_file_cannot_be_opened_with_them(
    scene, folder, name, words, gdal_exceptions
):
    driver = {"out.nc": "netCDF", "out.grd": "GSAG"}
    if gdal.GetDriverByName(driver.get(name, "AAIGrid")) is None:
        pytest.skip("this GDAL lacks the driver")
    with pytest.raises(WriteError, match=words):
        run(mosaic_plan([scene]), folder / name)
    assert listing(folder) == []
    run(mosaic_plan([scene], bands="B8"), folder / name)
    assert gdal.Open(str(folder / name)).RasterCount == 1


def several(path):
    """Write three bands of bytes, and return what is opened again, and what it should hold."""
    wanted = np.random.default_rng(2).integers(1, 200, (3, 20, 30)).astype("uint8")
    grid = Grid(wkt(32633), 500000.0, 6000000.0, 10.0, 10.0, 30, 20)
    bands = tuple(WrittenBand(name) for name in ("one", "two", "three"))
    with Transaction() as outputs:
        with RasterWriter(RasterFile(str(path), grid, bands, "uint8", 0), outputs) as writer:
            writer.write(grid.window, wanted)
            writer.finish()
        outputs.deliver()
    return gdal.Open(str(path)), wanted


@pytest.mark.parametrize("extension", ["tif", "img", "pix"])
def test_other_formats_are_opened_with_all_their_bands(folder, extension):
    try:
        driver_for(f"x.{extension}")
    except WriteError:
        pytest.skip(f"this GDAL writes no .{extension}")
    dataset, wanted = several(folder / f"x.{extension}")
    np.testing.assert_array_equal(dataset.ReadAsArray(), wanted)


def test_too_many_bands_for_a_format_are_an_error_and_leave_nothing(
    raster, folder, gdal_exceptions
):
    path = raster(np.ones((6, 5, 5)), nodata=0)
    with pytest.raises(WriteError, match="PNG"):
        run(mosaic_plan([path]), folder / "out.png")
    assert listing(folder) == []


def test_folder_that_cannot_be_written_to_is_an_error(scene, folder):
    # Not a folder without permission: the administrator may write there all the same.
    with pytest.raises(WriteError, match="cannot be written to"):
        run(mosaic_plan([scene]), "/proc/out.tif")


# In the place of an older file


def test_companions_of_the_older_file_go_with_it(scene, folder):
    target = folder / "out.tif"
    for name in ("out.tif", "out.tif.aux.xml", "out.tif.ovr", "out.tif.msk"):
        (folder / name).write_text("old")
    result = run(mosaic_plan([scene]), target)
    assert listing(folder) == ["out.tif"]
    assert result.names == ["B4", "B8"]


def test_a_writer_that_is_left_unfinished_leaves_nothing(scene, folder):
    plan = mosaic_plan([scene])
    file = RasterFile(str(folder / "out.tif"), plan.grid, (WrittenBand("B4"),), "uint8", 0)
    with Transaction() as outputs:
        with RasterWriter(file, outputs) as writer:
            writer.write(plan.grid.window, np.ones((1, 600, 700), "uint8"))
            assert len(listing(folder)) == 1, "only the work folder"
        outputs.deliver()
    assert listing(folder) == []
