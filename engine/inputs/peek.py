# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A look at some numbers of a band before a run, where nothing else says what they are."""

from __future__ import annotations

import numpy as np

from ..arrays import Array
from ..availability import is_remote
from ..errors import SourceError
from ..gdal_calls import gdal_errors, open_raster
from ..images import Band, Image

# Pixels on a side, in the middle of the image.
SIDE = 256
# Nothing on the ground reflects more than comes in; snow and sun glint come near.
LARGEST_REFLECTANCE = 2.0


def is_no_reflectance(image: Image, band: Band) -> bool:
    """Return True for numbers that cannot be reflectances from 0 to 1, as those from 0 to 10000.

    Whole numbers without a scale are none. Of decimals half of those in the middle of the image
    are looked at, unless its file is on a server.
    """
    if band.is_scaled or band.formula is not None:
        return False
    if band.dtype[0] in "iu":
        return True
    if band.partner or is_remote(image.path):
        return False
    numbers = _middle(image, band)
    return numbers.size > 0 and float(np.median(numbers)) > LARGEST_REFLECTANCE


def _middle(image: Image, band: Band) -> Array:
    """Return the numbers in the middle of an image that are no nodata, none that cannot be read."""
    width, height = min(SIDE, image.width), min(SIDE, image.height)
    column, row = (image.width - width) // 2, (image.height - height) // 2
    values = None
    try:
        dataset = open_raster(image.path, image.open_options, image.name)
        with gdal_errors():
            values = dataset.GetRasterBand(band.number).ReadAsArray(column, row, width, height)
    except SourceError:
        values = None  # the run says what is wrong with it
    if values is None:
        return np.empty(0)
    known = np.isfinite(values)
    if band.nodata is not None:
        known &= values != band.nodata
    return np.asarray(values[known])
