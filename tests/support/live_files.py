# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of live composites share: scenes in two CRS, and reading at any size."""

from __future__ import annotations

import numpy as np
from image_collections.engine.live.file import write_live
from osgeo import gdal

SIDE = 70
# Three scenes on one grid, shifted by whole cells; the fourth, in the next zone, lies over them.
PLACES = (
    {"origin": (500000.0, 4600000.0)},
    {"origin": (500070.0, 4599950.0)},
    {"origin": (500140.0, 4599900.0)},
    {"origin": (-420.0, 4617350.0), "crs": 32634},
)


def write_scenes(raster, places=PLACES, side=SIDE, **details):
    """Write scenes with two bands and a band of classes, a fifth of the pixels nodata."""
    noise = np.random.default_rng(5)
    made = []
    for number, place in enumerate(places):
        values = noise.integers(1, 4000, (3, side, side))
        values[:, noise.random((side, side)) < 0.2] = 0
        values[2] = noise.integers(0, 12, (side, side))
        made.append(
            raster(
                values,
                "uint16",
                **{
                    "nodata": 0,
                    "names": ("B4", "B8", "SCL"),
                    "date": f"2024-0{number + 4}-11",
                    "name": f"scene{number}.tif",
                    "tiled": True,
                    **place,
                    **details,
                },
            )
        )
    return made


def live(plan, path, kind="composite", metadata=None):
    """Write a live composite and open it."""
    write_live(str(path), plan, kind, metadata or {})
    dataset = gdal.Open(str(path))
    assert dataset is not None
    return dataset


def read(dataset, window=None, size=None):
    """Return all bands of a window (column, row, width, height) in a size (width, height)."""
    column, row, width, height = window or (0, 0, dataset.RasterXSize, dataset.RasterYSize)
    wide, high = size or (width, height)
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    arrays = [band.ReadAsArray(column, row, width, height, wide, high) for band in bands]
    assert all(array is not None for array in arrays), gdal.GetLastErrorMsg()
    return np.stack(arrays)


def same(written, computed):
    """Compare two files in all that a reader sees of them."""
    one, other = gdal.Open(str(written)), gdal.Open(str(computed))
    assert one.GetGeoTransform() == other.GetGeoTransform()
    assert one.GetSpatialRef().IsSame(other.GetSpatialRef())
    assert one.GetMetadata()["RECIPE"] == other.GetMetadata()["RECIPE"]
    assert one.RasterCount == other.RasterCount
    for number in range(1, one.RasterCount + 1):
        band, twin = one.GetRasterBand(number), other.GetRasterBand(number)
        assert band.GetDescription() == twin.GetDescription()
        assert band.GetColorInterpretation() == twin.GetColorInterpretation()
        assert (band.GetScale() or 1.0) == (twin.GetScale() or 1.0)
        assert (band.GetOffset() or 0.0) == (twin.GetOffset() or 0.0)
        assert repr(band.GetNoDataValue()) == repr(twin.GetNoDataValue())
        assert band.DataType == twin.DataType
    assert read(one).tobytes() == read(other).tobytes()
