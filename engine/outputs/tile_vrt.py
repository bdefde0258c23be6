# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Joining tiles that lie beside each other to one virtual raster."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from ..errors import WriteError
from ..gdal_calls import gdal_errors, one_line
from .raster_writer import RasterFile


def join(file: RasterFile, tiles: Sequence[Path]) -> None:
    """Write a VRT that shows tiles as the raster that `file` describes; paths are relative.

    Raises WriteError when it cannot be written.
    """
    target = Path(file.path).absolute()
    # In the folder of the target, so that the paths to the tiles are right.
    stage = target.with_name(f".{target.name}")
    bounds = file.grid.bounds
    reason = ""
    with gdal_errors() as messages:
        try:
            joined = gdal.BuildVRT(
                str(stage),
                [str(tile) for tile in tiles],
                outputBounds=(bounds.left, bounds.bottom, bounds.right, bounds.top),
            )
            if joined is not None:
                joined.SetMetadata(dict(file.metadata))
                for number, record in enumerate(file.bands, start=1):
                    band = joined.GetRasterBand(number)
                    band.SetDescription(record.name)
                    if (record.scale, record.offset) != (1.0, 0.0):
                        band.SetScale(record.scale)
                        band.SetOffset(record.offset)
                joined.FlushCache()
            joined = None
            stage.replace(target)
        except (RuntimeError, OSError) as error:
            reason = str(error)
    reason = reason or "; ".join(messages)
    if reason:
        stage.unlink(missing_ok=True)
        raise WriteError(f"The output '{target}' cannot be written: {one_line(reason)}")
