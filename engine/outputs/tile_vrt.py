# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The virtual raster that joins tiles which lie beside each other."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal

from ..errors import WriteError
from ..gdal_calls import gdal_errors
from ..text import worded
from .raster_file import RasterFile, describe_band
from .transaction import Transaction, write_text

_SOURCE = re.compile(r"<SourceFilename[^<>]*>([^<]*)</SourceFilename>")


def join(file: RasterFile, tiles: Mapping[Path, Path], outputs: Transaction) -> None:
    """Write a VRT that shows tiles as the raster that `file` describes, to be delivered.

    `tiles` are where they will be by where they are now; in the VRT paths are relative. Raises
    WriteError when it cannot be written.
    """
    target = Path(file.path).absolute()
    bounds = file.grid.bounds
    text = ""
    with gdal_errors() as messages:
        joined = gdal.BuildVRT(
            "",
            [str(tile) for tile in tiles],
            outputBounds=(bounds.left, bounds.bottom, bounds.right, bounds.top),
        )
        if joined is not None:
            joined.SetMetadata(dict(file.metadata))
            for number, record in enumerate(file.bands, start=1):
                describe_band(joined.GetRasterBand(number), record)
            text = joined.GetMetadata("xml:VRT")[0]
        joined = None
    if messages.reason or not text:
        raise WriteError(
            worded(
                "The output '{path}' cannot be written: {reason}",
                path=target,
                reason=messages.sentence(),
            )
        )

    def placed(found: re.Match[str]) -> str:
        place = tiles[Path(html.unescape(found[1]))]
        path = Path(os.path.relpath(place, target.parent)).as_posix()
        return f'<SourceFilename relativeToVRT="1">{html.escape(path)}</SourceFilename>'

    write_text(target, _SOURCE.sub(placed, text), outputs)
