# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every format that GDAL writes: a result is in the file as it was made, or is refused before."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.errors import WriteError
from image_collections.engine.grid.grid import Grid
from image_collections.engine.outputs.raster_file import RasterFile, WrittenBand
from image_collections.engine.outputs.raster_writer import RasterWriter
from image_collections.engine.outputs.transaction import Transaction
from image_collections.engine.outputs.trial import check_kept
from image_collections.engine.progress import Silence
from image_collections.engine.run.block_writing import write_blocks
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.rasters import wkt
from image_collections.tests.support.runs import mosaic_plan
from osgeo import gdal, osr

HEIGHT, WIDTH = 34, 45
GRID = Grid(wkt(32633), 500000.0, 6000000.0, 10.0, 10.0, WIDTH, HEIGHT)
# What must not be refused: no format loses what it held so far.
KEPT = {
    "tif": "uint8 int16 uint16 int32 float32 float64",
    "img": "uint8 int16 uint16 int32 float32 float64",
    "nc": "uint8 int16 float32 float64",
    "pix": "uint8 int16 uint16 float32",
    "sdat": "uint8 int16 int32 float32",
    "bil": "uint8 int16 uint16 float32",
    "asc": "uint8 int16 int32 float32",
    "png": "uint8 uint16",
    "gpkg": "uint16 float32",
    "rst": "uint8 int16 float32",
}
TYPES = ("uint8", "int16", "uint16", "int32", "float32", "float64")


def endings():
    found = set()
    for index in range(gdal.GetDriverCount()):
        items = gdal.GetDriver(index).GetMetadata()
        if items.get("DCAP_RASTER") == "YES" and {"DCAP_CREATE", "DCAP_CREATECOPY"} & items.keys():
            found.update((items.get("DMD_EXTENSIONS") or items.get("DMD_EXTENSION") or "").split())
    return sorted(found)


def noise(dtype, bands):
    """Return values, shape (bands, height, width), and the one that stands for nodata."""
    rng = np.random.default_rng(8)
    shape = (bands, HEIGHT, WIDTH)
    if np.dtype(dtype).kind == "f":
        values, nodata = rng.uniform(-1e4, 1e4, shape).astype(dtype), -99999.0
    else:
        ends = np.iinfo(dtype)
        values, nodata = rng.integers(ends.min, ends.max, shape, dtype, endpoint=True), 7
    values[:, 5:9, 3:20] = nodata
    return values, nodata


def written(path, values, nodata):
    """Write values, and return False when they are refused; nothing is left of it then."""
    bands = tuple(WrittenBand(f"b{number}") for number in range(len(values)))
    file = RasterFile(str(path), GRID, bands, values.dtype.name, nodata)
    refusal = ""
    with Transaction() as outputs:
        try:
            check_kept(file, outputs)
        except WriteError as error:
            refusal = str(error)
        else:
            with RasterWriter(file, outputs) as writer:
                writer.write(GRID.window, values)
                writer.finish()
            outputs.deliver()
    if refusal:
        assert refusal.endswith("use '.tif'.")
        assert ".image-collections" not in refusal
        assert list(path.parent.iterdir()) == []
    return not refusal


def is_right(path, values, nodata):
    dataset = gdal.Open(str(path))
    found = dataset.ReadAsArray().reshape(-1, HEIGHT, WIDTH)
    assert found.shape == values.shape
    for number, (band, wanted) in enumerate(zip(found, values), start=1):
        mark = dataset.GetRasterBand(number).GetNoDataValue()
        valid = np.ones(band.shape, bool) if mark is None else band != band.dtype.type(mark)
        np.testing.assert_array_equal(valid, wanted != wanted.dtype.type(nodata))
        np.testing.assert_array_equal(band[valid].astype(wanted.dtype), wanted[valid])
    there, here = dataset.GetSpatialRef(), osr.SpatialReference(GRID.crs)
    for reference in (there, here):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(there, here).TransformPoint(
        *gdal.ApplyGeoTransform(dataset.GetGeoTransform(), WIDTH, HEIGHT)
    )
    assert (x, y) == pytest.approx((GRID.bounds.right, GRID.bounds.bottom), abs=0.1)


def is_written(ending, driver):
    """Return True when this GDAL writes files of an ending with a driver."""
    return gdal.GetDriverByName(driver) is not None and ending in endings()


@pytest.mark.parametrize("ending", endings())
def test_a_result_is_in_the_file_as_it_was_made_or_is_refused_before(ending, tmp_path):
    kept = set()
    for dtype in TYPES:
        for bands in (1, 3):
            folder = tmp_path / f"{dtype} {bands}"
            folder.mkdir()
            values, nodata = noise(dtype, bands)
            path = folder / f"out.{ending}"
            if written(path, values, nodata):
                is_right(path, values, nodata)
                kept.add(dtype)
    assert kept >= set(KEPT.get(ending, "").split())


# What versions of GDAL refuse, or write in another way: ending, driver, and the words of the error.
NOT_HELD = [
    ("gpkg", "GPKG", "GPKG cannot hold this result: its bands would be others"),
    ("mpl", "ILWIS", "ILWIS cannot hold this result: such a file cannot be opened again"),
    ("ntf", "NITF", "NITF cannot hold this result: .*ICORDS"),
    ("grb", "GRIB", "GRIB cannot hold this result"),
    ("bag", "BAG", "BAG is for data of one kind"),
    ("byn", "BYN", "BYN is for data of one kind"),
    ("dem", "USGSDEM", "USGSDEM is for data of one kind"),
    ("dt0", "DTED", "DTED is for data of one kind"),
    ("lcp", "LCP", "LCP is for data of one kind"),
    ("gen", "ADRG", "ADRG is for data of one kind"),
]


@pytest.mark.parametrize(
    ("ending", "words"),
    [(ending, words) for ending, driver, words in NOT_HELD if is_written(ending, driver)],
)
def test_what_cannot_be_held_is_refused_before_the_first_block(
    ending, words, raster, tmp_path, gdal_exceptions
):
    dtype = "int32" if ending == "grb" else "uint8"
    plan = mosaic_plan([raster(np.arange(1, 101).reshape(10, 10), dtype, nodata=0)])
    folder = tmp_path / "results"
    folder.mkdir()

    def source(tile, outputs):
        raise AssertionError("a block is made")
        yield

    with pytest.raises(WriteError, match=words):
        write_blocks(
            plan,
            {"composite": Target(str(folder / f"out.{ending}"))},
            source,
            resources=Resources(1),
            progress=Silence(),
        )
    assert list(folder.iterdir()) == []


def test_a_format_holds_with_creation_options_what_it_does_not_hold_without(raster, tmp_path):
    _, nodata = noise("uint8", 1)
    bands = (WrittenBand("b"),)
    with Transaction() as outputs:
        file = RasterFile(str(tmp_path / "a.ntf"), GRID, bands, "uint8", nodata, ("ICORDS=N",))
        check_kept(file, outputs)
