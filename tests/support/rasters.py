# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing the rasters that the tests are about."""

from __future__ import annotations

import uuid

import numpy as np
from osgeo import gdal, gdal_array, osr

ORIGIN = (500000.0, 4600000.0)
# Before GDAL 3.7 signed bytes are bytes with a note beside them.
HAS_INT8 = hasattr(gdal, "GDT_Int8")


def wkt(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write_raster(
    path,
    values,
    dtype="uint8",
    *,
    nodata=None,
    origin=ORIGIN,
    cell=10.0,
    crs=32633,
    geotransform=None,
    names=(),
    date=None,
    scale=None,
    offset=None,
    interleave="BAND",
    tiled=False,
    mask=None,
    alpha=None,
    options=(),
    metadata=None,
):
    """Write a GeoTIFF and return its path; values are (bands, rows, columns) or (rows, columns).

    `nodata`, `scale` and `offset` are one number or one for each band; different nodata values
    need a VRT, whose path is then returned. `mask` and `alpha` are 0 where nothing is valid.
    """
    values = np.asarray(values)
    bands = list(values) if values.ndim == 3 else [values]
    data = len(bands)
    if alpha is not None:
        bands.append(np.where(alpha, 255, 0))
    dataset = create(path, bands, dtype, creation_options(interleave, tiled, options))
    dataset.SetGeoTransform(geotransform or (origin[0], cell, 0.0, origin[1], 0.0, -cell))
    if crs:
        dataset.SetProjection(wkt(crs))
    if alpha is not None:
        dataset.GetRasterBand(len(bands)).SetColorInterpretation(gdal.GCI_AlphaBand)
    dates = {"ACQUISITION_DATE": date} if date else {}
    dataset.SetMetadata({**(metadata or {}), **dates})
    for place in range(data):
        # A GeoTIFF holds one nodata value only.
        number = None if is_several(nodata) else nodata
        settings = (number, of_band(scale, place), of_band(offset, place))
        describe_band(dataset.GetRasterBand(place + 1), *settings)
    for place, name in enumerate(names):
        dataset.GetRasterBand(place + 1).SetDescription(name)
    for place, numbers in enumerate(bands):
        stored = numbers.astype(dtype)
        as_bytes = dtype == "int8" and not HAS_INT8
        dataset.GetRasterBand(place + 1).WriteArray(stored.view("uint8") if as_bytes else stored)
    if mask is not None:
        write_mask(dataset, mask)
    dataset.FlushCache()
    dataset = None
    return with_nodata_per_band(path, nodata) if is_several(nodata) else str(path)


def creation_options(interleave, tiled, options):
    # Otherwise GDAL takes four bands of bytes for a picture with alpha.
    usual = [] if any(option.startswith("ALPHA") for option in options) else ["MINISBLACK"]
    creation = [f"INTERLEAVE={interleave}", *options, *(f"PHOTOMETRIC={name}" for name in usual)]
    if tiled:
        creation += ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    return creation


def create(path, bands, dtype, options):
    height, width = bands[0].shape
    if dtype == "int8" and not HAS_INT8:
        options, dtype = [*options, "PIXELTYPE=SIGNEDBYTE"], "uint8"
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(np.dtype(dtype).type)
    return gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), kind, options)


def write_cog(path, values, dtype="uint16", *, tile=128, compress="DEFLATE", **details):
    """Write a cloud-optimised GeoTIFF as `write_raster` does, and return its path."""
    plain = f"/vsimem/{uuid.uuid4().hex}.tif"
    write_raster(plain, values, dtype, **details)
    gdal.GetDriverByName("COG").CreateCopy(
        str(path), gdal.Open(plain), options=[f"COMPRESS={compress}", f"BLOCKSIZE={tile}"]
    )
    gdal.Unlink(plain)
    return str(path)


def describe_band(band, nodata, scale, offset):
    if scale is not None:
        band.SetScale(float(scale))
    if offset is not None:
        band.SetOffset(float(offset))
    if nodata is not None:
        band.SetNoDataValue(nodata)


def write_mask(dataset, mask):
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(mask, 255, 0).astype("uint8"))


def with_nodata_per_band(path, nodata):
    virtual = f"{path}.vrt"
    source = gdal.Open(str(path))
    dataset = gdal.GetDriverByName("VRT").CreateCopy(virtual, source)
    for number, value in enumerate(nodata, start=1):
        band = dataset.GetRasterBand(number)
        if value is not None:
            band.SetNoDataValue(value)
    dataset.FlushCache()
    return virtual


def is_several(setting):
    return isinstance(setting, (list, tuple))


def of_band(setting, place):
    return setting[place] if is_several(setting) else setting
