# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Making files whose bands are dates, for tests: NetCDF with its axes, GeoTIFF with band names."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

LEFT, TOP, CELL = 5.0, 10.0, 0.1
ROWS, COLUMNS = 4, 5
NODATA = -9999


def has_netcdf():
    """Return True when this GDAL writes NetCDF."""
    return gdal.GetDriverByName("netCDF") is not None


def netcdf(
    path,
    variables,
    times=(0, 31, 59),
    *,
    units="days since 2020-01-01",
    calendar="standard",
    scale=None,
    more_axes=None,
    static=(),
    crs=None,
):
    """Write variables (name: numbers of shape (times, rows, columns), or a tuple with their times).

    `more_axes` are (name, numbers) of an axis between time and rows; `static` are names of
    variables without time. Returns the path.
    """
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path))
    root = dataset.GetRootGroup()
    kept = [root]

    def axis(name, kind, direction, numbers, **attributes):
        made = root.CreateDimension(name, kind, direction, len(numbers))
        array = root.CreateMDArray(name, [made], _type(gdal.GDT_Float64))
        for key, text in attributes.items():
            if text is not None:
                array.CreateAttribute(key, [], gdal.ExtendedDataType.CreateString()).Write(text)
        array.Write(np.asarray(numbers, float))
        kept.extend((made, array))
        return made

    steps = np.arange(COLUMNS) + 0.5
    down = np.arange(ROWS) + 0.5
    east, north = "degrees_east", "degrees_north"
    rows = axis("lat", gdal.DIM_TYPE_HORIZONTAL_Y, None, TOP - CELL * down, units=north)
    columns = axis("lon", gdal.DIM_TYPE_HORIZONTAL_X, None, LEFT + CELL * steps, units=east)
    all_times = {}
    for name, given in variables.items():
        numbers, own = given if isinstance(given, tuple) else (given, times)
        if tuple(own) not in all_times:
            number = len(all_times) or ""
            all_times[tuple(own)] = axis(
                f"time{number}", gdal.DIM_TYPE_TEMPORAL, None, own, units=units, calendar=calendar
            )
        between = [axis(more_axes[0], None, None, more_axes[1])] if more_axes else []
        numbers = np.asarray(numbers)
        array = root.CreateMDArray(
            name, [all_times[tuple(own)], *between, rows, columns], _type(_code(numbers.dtype))
        )
        if numbers.dtype.kind == "i":
            array.SetNoDataValueDouble(NODATA)
        if scale:
            array.SetScale(scale[0])
            array.SetOffset(scale[1])
        array.Write(numbers)
        kept.append(array)
    for name in static:
        array = root.CreateMDArray(name, [rows, columns], _type(gdal.GDT_Int16))
        array.Write(np.zeros((ROWS, COLUMNS), "int16"))
        kept.append(array)
    return str(path)


def _type(code):
    return gdal.ExtendedDataType.Create(code)


def _code(dtype):
    codes = {"int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    return codes[dtype.name]


def geotiff(path, bands, *, metadata=None, epsg=32633):
    """Write bands: a list of (description, numbers); `metadata` is a list of items of each band."""
    bands = list(bands)
    rows, columns = np.shape(bands[0][1])
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, len(bands), gdal.GDT_Int16
    )
    dataset.SetGeoTransform((500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    for number, (description, numbers) in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(description)
        band.SetNoDataValue(NODATA)
        if metadata:
            band.SetMetadata(metadata[number - 1])
        band.WriteArray(np.asarray(numbers, "int16"))
    del dataset
    return str(path)
