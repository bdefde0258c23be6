# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A look at some blocks of a band, for what neither its name nor its metadata says."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from ..errors import SourceError
from ..gdal_calls import gdal_errors, open_raster
from ..images import Band, Image

# So many blocks are looked at, spread over the band, of at most so many pixels each.
BLOCKS = 16
MOST_PIXELS = 1 << 18


def has_only(image: Image, band: Band, values: Collection[int], fill: int) -> bool:
    """Return True when some blocks of a band have no other values than these and the `fill`.

    False where all is fill, where the band is computed, and where it cannot be read, which is for
    those to say who read all of it.
    """
    if band.formula is not None:
        return False
    source = image.partners[band.partner - 1] if band.partner else image
    allowed = np.array([*values, fill])
    has_value = False
    try:
        dataset = open_raster(source.path, source.open_options, source.name)
    except SourceError:
        return False
    with gdal_errors():
        stored = dataset.GetRasterBand(band.number)
        width, height = stored.GetBlockSize()
        columns, rows = -(-stored.XSize // width), -(-stored.YSize // height)
        count = min(BLOCKS, columns * rows)
        for place in (columns * rows * turn // count for turn in range(count)):
            column, row = place % columns * width, place // columns * height
            across = min(width, stored.XSize - column, MOST_PIXELS)
            down = min(height, stored.YSize - row, max(1, MOST_PIXELS // across))
            found = stored.ReadAsArray(column, row, across, down)
            if found is None or not np.isin(found, allowed).all():
                return False
            has_value = has_value or bool((found != fill).any())
        return has_value
    return False
