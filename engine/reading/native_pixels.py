# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixels of images on their own grids: as stored, with the masks beside them, and why masked."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial

import numpy as np

from ..arrays import Array, Codes, Mask
from ..errors import CancelledError
from ..grid.grid import Window
from ..images import Band, Image, stored_bands
from ..inputs.datasets import DatasetPool
from ..masks.image_mask import UNSEEN, ImageMask
from ..pixels.image_block import ImageBlock
from ..text import worded
from .formulas import with_formulas
from .held_tiles import HeldTiles
from .look_tiles import LookTiles
from .partner_reader import MakeReader, PartnerReader
from .stored import read_stored, samples
from .tile_store import TileStore


class NativePixels:
    """Reads windows of images on their own grids; safe to use from several threads.

    Its methods raise SourceError when a part of a file cannot be read.
    """

    def __init__(
        self,
        images: Sequence[Image],
        handles: DatasetPool,
        stopped: threading.Event,
        make_reader: MakeReader,
        *,
        store: TileStore | HeldTiles | None,
        kept_looks: int,
    ) -> None:
        """Take the open files and tiles to read from; `make_reader` makes readers of partners."""
        self._images = images
        self._handles = handles
        self._stopped = stopped
        self._store = store
        self._looks = LookTiles(kept_looks)
        self._partners = PartnerReader(images, make_reader)

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        if self._stopped.is_set():
            raise CancelledError(worded("The work was cancelled."))

    def release_cache(self, index: int) -> None:
        """Let go of what GDAL keeps of the pixels of an image."""
        self._handles.release_cache(self._images[index])

    def block(self, index: int, records: Sequence[Band], held: Window, cells: Window) -> ImageBlock:
        """Return pixels of an image on its own grid, which are to be called these cells."""
        image = self._images[index]
        values, masks = self.values(index, records, held)
        self.release_cache(index)
        return ImageBlock(
            cells,
            records,
            values,
            masks,
            position=image.position,
            covered=cells.pixels,
            is_masked=False,
        )

    def values(
        self, index: int, records: Sequence[Band], held: Window
    ) -> tuple[Array | list[Array], list[Mask | None]]:
        """Return the stored numbers of bands on the image's own grid, and the masks beside them."""
        image = self._images[index]
        own = [band for band in records if not band.partner]
        values = self._read_stored(index, own, held) if own else []
        masks = [
            self._handles.read_mask(image, band, held) if band.has_mask else None for band in own
        ]
        if len(own) == len(records):
            return values, masks
        known = dict(zip(own, zip(values, masks)))
        for number in {band.partner for band in records} - {0}:
            there = [band for band in records if band.partner == number]
            known.update(zip(there, self._partners.values(index, number, there, held)))
        return [known[band][0] for band in records], [known[band][1] for band in records]

    def read_into(self, result: Array, index: int, records: Sequence[Band], inside: Window) -> None:
        """Fill an array (bands, height, width) with the stored numbers of an image."""
        if self._store is None or not self._store.keeps(index):
            self._handles.read_into(result, self._images[index], records, inside)
        else:
            self._store.read_into(result, index, records, inside, self.check_stopped)

    def codes(self, index: int, mask: ImageMask, held: Window) -> Codes:
        """Return why pixels of an image are masked, on its own grid."""
        self.check_stopped()
        image = self._images[index]
        whole = Window(0, 0, image.width, image.height)
        wide = mask.looked_at(held).intersection(whole) or held
        records = [image.bands[band] for band in mask.bands]
        places = {band: place for place, band in enumerate(mask.bands)}

        def look(index: int, part: Window) -> Codes:
            block = self.block(index, stored_bands(records), part, part)
            looks = mask.looks(with_formulas(block, records), places)
            if mask.is_data_asked_for(looks):
                looks[self._unseen(index, mask.data, part)] |= UNSEEN
            return looks

        look_around = partial(self._looks.looks, index, image, wide, look)
        looks = look_around() if mask.looks_around else look(index, wide)
        own: Codes = mask.codes_of(looks)[held.slices(wide)]
        return own

    def _read_stored(
        self, index: int, records: Sequence[Band], inside: Window
    ) -> Array | list[Array]:
        """Return the stored numbers of some bands of an image, each of shape (height, width)."""
        image = self._images[index]
        if self._store is None or not self._store.keeps(index) or samples(image, records):
            return read_stored(self._handles, image, records, inside)
        if len({band.dtype for band in records}) != 1:
            return [self._read_stored(index, [band], inside)[0] for band in records]
        values = np.empty((len(records), inside.height, inside.width), records[0].dtype)
        self.read_into(values, index, records, inside)
        return values

    def _unseen(self, index: int, places: Sequence[int], part: Window) -> Mask:
        """Return the pixels of an image, on its own grid, that are nodata in all of some bands."""
        unseen = np.ones((part.height, part.width), dtype=bool)
        for place in places:
            wanted = [self._images[index].bands[place]]
            block = with_formulas(self.block(index, stored_bands(wanted), part, part), wanted)
            valid = block.valid(0, part)
            unseen &= False if valid is None else ~valid
            if not unseen.any():
                break
        return unseen
