# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The alpha bands of a file."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from .fourth_band import ALPHA, DATA, TAKEN_AS_ALPHA, TAKEN_AS_DATA, holds_data

# Places in each direction where values are looked at, and the side of each.
_PLACES = 4
_SIDE = 64


def is_alpha(band: gdal.Band) -> bool:
    """Return True for a band that its file calls alpha; one with a name of its own is data."""
    description = band.GetDescription().strip().lower()
    is_called_so = band.GetColorInterpretation() == gdal.GCI_AlphaBand
    return is_called_so and (not description or "alpha" in description)


def alpha_bands(dataset: gdal.Dataset, fourth: str) -> tuple[list[int], str]:
    """Return the numbers of the alpha bands, and what is to be said of a doubtful one.

    `fourth` is one of CHOICES, for the fourth and last band of a Byte file without a name.
    """
    numbers = range(1, dataset.RasterCount + 1)
    found = [number for number in numbers if is_alpha(dataset.GetRasterBand(number))]
    if not _is_doubtful(dataset) or fourth == ALPHA:
        return found, ""
    if fourth == DATA:
        return [], ""
    return ([], TAKEN_AS_DATA) if _holds_data(dataset) else (found, TAKEN_AS_ALPHA)


def _is_doubtful(dataset: gdal.Dataset) -> bool:
    if dataset.RasterCount != 4:
        return False
    band = dataset.GetRasterBand(4)
    is_named = bool(band.GetDescription().strip())
    return is_alpha(band) and not is_named and band.DataType == gdal.GDT_Byte


def _holds_data(dataset: gdal.Dataset) -> bool:
    """Return True when a sample of the fourth band is data and not alpha."""
    counts = np.zeros(256, dtype=np.int64)
    band = dataset.GetRasterBand(4)
    for row, rows in _spread(dataset.RasterYSize):
        for column, columns in _spread(dataset.RasterXSize):
            values = _read(band, column, row, columns, rows)
            if values is not None:
                counts += np.bincount(values.ravel(), minlength=256)
    return holds_data(counts)


def _spread(size: int) -> list[tuple[int, int]]:
    """Return start and length of some parts of a side, spread over it."""
    length = min(size, _SIDE)
    places = min(_PLACES, -(-size // _SIDE))
    gaps = max(1, places - 1)
    return [((size - length) * place // gaps, length) for place in range(places)]


def _read(
    band: gdal.Band, column: int, row: int, columns: int, rows: int
) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]] | None:
    """Return values; None for what cannot be read, which is told when it is needed."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        values = band.ReadAsArray(column, row, columns, rows)
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()
    return None if values is None else np.asarray(values, dtype=np.uint8)
