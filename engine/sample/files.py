# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of the sample scenes, in UTM, in the north of Germany."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from osgeo import gdal, osr

from ..arrays import Array
from ..errors import WriteError
from ..gdal_calls import gdal_errors
from ..outputs.full_disk import full_disk
from ..text import worded

EPSG = 32632
CELL = 10.0
ORIGIN = (440000.0, 6040000.0)
_TYPES = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}
_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "INTERLEAVE=BAND", "ALPHA=NO")


def write(
    path: Path,
    values: Array,
    names: Sequence[str],
    metadata: Mapping[str, str],
    nodata: int,
) -> None:
    """Write values (bands, rows, cols) of 8 or 16 bits as a tiled GeoTIFF; raises WriteError."""
    count, height, width = values.shape
    options = [*_OPTIONS, "PHOTOMETRIC=MINISBLACK"]
    with gdal_errors() as messages:
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), width, height, count, _TYPES[values.dtype.name], options
        )
        if dataset is not None:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(EPSG)
            dataset.SetProjection(crs.ExportToWkt())
            dataset.SetGeoTransform((ORIGIN[0], CELL, 0, ORIGIN[1], 0, -CELL))
            dataset.SetMetadata(dict(metadata))
            for number, name in enumerate(names, 1):
                band = dataset.GetRasterBand(number)
                band.SetDescription(name)
                band.SetNoDataValue(nodata)
                band.WriteArray(values[number - 1])
            dataset.FlushCache()
        dataset = band = None  # what is left is written now
    if messages:
        reason = messages.sentence().replace(str(path), path.name)
        raise WriteError(
            full_disk(path, reason, name=path.name)
            or worded(
                "The output '{path}' cannot be written: {reason}", path=path.name, reason=reason
            )
        )
