# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A look at some numbers of a band before a run, where nothing else says what they are."""

from __future__ import annotations

import numpy as np

from ..arrays import Array
from ..availability import is_remote
from ..errors import SourceError
from ..expression import parse
from ..gdal_calls import gdal_errors, open_raster
from ..images import Band, Image

# Images whose numbers are looked at; of the others what is known of them says it.
MOST_LOOKED_AT = 3
# Pixels on a side, in the middle of the image.
SIDE = 256
# Pixels on a side of a picture from which a contrast is taken, and bands that are drawn at most.
PICTURE, DRAWN = 500, 4
# Nothing on the ground reflects more than comes in; snow and sun glint come near.
LARGEST_REFLECTANCE = 2.0


# The largest whole number of most files of reflectances, which often use no more of their type.
_USUAL_LARGEST = 10000


def is_no_reflectance(image: Image, band: Band, *, looks: bool = True) -> bool:
    """Return True for numbers that cannot be reflectances from 0 to 1, as those from 0 to 10000.

    Whole numbers without a scale are none. Of others half of those in the middle of the image are
    looked at, as they are when they are scaled or computed. Without `looks`, and where the file is
    on a server, a scale says it: one that leaves 10000 too large.
    """
    is_whole = band.formula is None and band.dtype[0] in "iu"
    if is_whole and not band.is_scaled:
        return True
    if band.partner:
        return False
    if looks and not is_remote(image.path):
        known = values_in_the_middle(image, band)
        return known.size > 0 and float(np.median(known)) > LARGEST_REFLECTANCE
    if not is_whole:
        return False
    most = min(_USUAL_LARGEST, int(np.iinfo(band.dtype).max))
    return most * band.scale + band.offset > LARGEST_REFLECTANCE


def values_in_the_middle(image: Image, band: Band) -> Array:
    """Return the values of a band that count there, as they are scaled or computed, (n,).

    There are none of an image on a server, and of what cannot be read.
    """
    if is_remote(image.path):
        return np.empty(0)
    values, valid = _middle(image, band)
    return values[valid]


def _middle(image: Image, band: Band) -> tuple[Array, Array]:
    """Return the values in the middle of an image, and where they count.

    What cannot be read counts nowhere: the run says what is wrong with it.
    """
    if band.formula is not None:
        expression = parse(band.formula.text)
        parts = [_middle(image, operand) for operand in band.formula.bands]
        values = dict(zip(expression.names, (part[0] for part in parts)))
        return expression.evaluate(values, dict(zip(expression.names, (part[1] for part in parts))))
    width, height = min(SIDE, image.width), min(SIDE, image.height)
    column, row = (image.width - width) // 2, (image.height - height) // 2
    stored = None
    if not band.partner:
        try:
            dataset = open_raster(image.path, image.open_options, image.name)
            with gdal_errors():
                stored = dataset.GetRasterBand(band.number).ReadAsArray(column, row, width, height)
        except SourceError:
            stored = None
    if stored is None:
        return np.zeros((height, width)), np.zeros((height, width), np.bool_)
    valid = np.isfinite(stored)
    if band.nodata is not None:
        valid &= stored != band.nodata
    return stored * band.scale + band.offset, valid


def fetch_picture(path: str, name: str) -> None:
    """Have what is needed to draw a whole image from a server at hand; it is asked for here.

    Raises SourceError when the image cannot be opened.
    """
    dataset = open_raster(path, (), name)
    if not is_remote(path):
        return
    with gdal_errors():
        size = min(PICTURE, dataset.RasterXSize), min(PICTURE, dataset.RasterYSize)
        for number in range(1, min(DRAWN, dataset.RasterCount) + 1):
            dataset.GetRasterBand(number).ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])
