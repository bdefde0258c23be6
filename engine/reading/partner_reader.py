# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of partners: their bands on the pixels of the images that they belong to.

A pixel of an image has the numbers of the partner's pixel in which its centre lies. So a mask that
looks at a partner depends on its image and the partner alone, and not on the grid of a result.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np

from ..arrays import Array, Mask
from ..errors import GridError
from ..grid.grid import Window
from ..images import Band, Image
from ..text import worded
from ..warp.extents import native_grid
from .placement import Placement, place
from .reader import ImageReader

MakeReader = Callable[[Image, Placement], ImageReader]


class PartnerReader:
    """Reads bands of partners; safe to use from several threads.

    `make` gives a reader of one image at a place.
    """

    def __init__(self, images: Sequence[Image], make: MakeReader) -> None:
        self._images = images
        self._make = make
        self._readers: dict[tuple[int, int], ImageReader | None] = {}
        self._lock = threading.Lock()

    def values(
        self, index: int, number: int, bands: Sequence[Band], held: Window
    ) -> list[tuple[Array, Mask]]:
        """Return the stored numbers of bands of a partner, and where there are any.

        `number` is the partner's among those of the image, from 1, and `held` are pixels of the
        image. Numbers are 0 where the partner does not reach; its nodata are numbers as others.

        Raises SourceError when the partner cannot be read, and GridError when the image is not on a
        grid with north up.
        """
        shape = (held.height, held.width)
        found = [(np.zeros(shape, band.dtype), np.zeros(shape, dtype=bool)) for band in bands]
        reader = self._reader(index, number)
        if reader is None:
            return found
        partner = self._images[index].partners[number - 1]
        places = [_place_of(partner, band) for band in bands]
        block = reader.plain_block(0, places, held)
        if block is None:
            return found
        at = block.window.slices(held)
        for place_in_block, (values, there) in enumerate(found):
            values[at] = block.stored(place_in_block, block.window)
            there[at] = True if block.inside is None else block.inside
            if partner.bands[places[place_in_block]].has_mask:
                there[at] &= _unmasked(reader, places[place_in_block], block.window)
            values[~there] = 0
        return found

    def _reader(self, index: int, number: int) -> ImageReader | None:
        """Return the reader of a partner, None when it lies elsewhere."""
        key = (index, number)
        with self._lock:
            if key not in self._readers:
                image = self._images[index]
                grid = native_grid(image, image.crs)
                if grid is None:
                    raise GridError(
                        worded(
                            "Image '{image}' cannot have partners, as it is not on a grid with "
                            "north up; warp it first.",
                            image=image.name,
                        )
                    )
                partner = image.partners[number - 1]
                placement = place(partner, grid)
                self._readers[key] = None if placement is None else self._make(partner, placement)
            return self._readers[key]


def _place_of(partner: Image, band: Band) -> int:
    return next(place for place, own in enumerate(partner.bands) if own.number == band.number)


def _unmasked(reader: ImageReader, band: int, window: Window) -> Mask:
    """Return where the mask band of a partner lets a band count."""
    seen = np.zeros((window.height, window.width), dtype=bool)
    block = reader.nearest_block(0, [band], window)
    if block is not None:
        valid = block.valid(0, block.window)
        seen[block.window.slices(window)] = True if valid is None else valid
    return seen
