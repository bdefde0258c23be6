# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Stored numbers of an image, or of one that is looked at from afar.

There the numbers of classes and qualities come from the image at its full size: averaged overviews
of cloud and vegetation would be water.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array
from ..grid.grid import Window
from ..images import Band, Decimated, Image
from ..inputs.datasets import DatasetPool

# Pixels of the image that are read at once.
MOST_PIXELS = 4 * 1024 * 1024


def read_stored(
    handles: DatasetPool, image: Image, bands: Sequence[Band], window: Window
) -> Array | list[Array]:
    """Return the stored numbers of some bands, as `DatasetPool.read_stored` does."""
    if not samples(image, bands):
        return handles.read_stored(image, bands, window)
    return [_read(handles, image, band, window) for band in bands]


def samples(image: Image, bands: Sequence[Band]) -> bool:
    """Return True when some of the bands are read from the image at its full size."""
    return isinstance(image, Decimated) and any(band.number in image.sampled for band in bands)


def _read(handles: DatasetPool, image: Image, band: Band, window: Window) -> Array:
    if isinstance(image, Decimated) and samples(image, [band]):
        return _sampled(handles, image, image.fine, band, window)
    read: Array = handles.read_stored(image, [band], window)[0]
    return read


def _sampled(handles: DatasetPool, image: Image, fine: Image, band: Band, window: Window) -> Array:
    """Return the numbers of the pixels in which the centres of larger pixels lie."""
    columns = _centres(window.column, window.width, image.width, fine.width)
    rows = _centres(window.row, window.height, image.height, fine.height)
    result = np.empty((window.height, window.width), dtype=band.dtype)
    width = int(columns[-1] - columns[0]) + 1
    step = -(-fine.height // image.height)
    lines = max(1, MOST_PIXELS // (width * step))
    for start in range(0, window.height, lines):
        part = rows[start : start + lines]
        held = Window(int(columns[0]), int(part[0]), width, int(part[-1] - part[0]) + 1)
        (read,) = handles.read_stored(fine, [band], held)
        result[start : start + lines] = read[np.ix_(part - part[0], columns - columns[0])]
    handles.release_cache(fine)
    return result


def _centres(first: int, count: int, pixels: int, fine_pixels: int) -> NDArray[np.intp]:
    """Return in which of the fine pixels the centres of some larger ones lie."""
    places = np.floor((np.arange(first, first + count) + 0.5) * (fine_pixels / pixels))
    return np.minimum(places.astype(np.intp), fine_pixels - 1)
