# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of files: images on the cells of the output grid, values and validity side by side."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial

import numpy as np

from ..arrays import Array, Codes
from ..grid.footprints import Footprints
from ..grid.grid import Window
from ..images import Band, Image, stored_bands
from ..inputs.datasets import DatasetPool
from ..masks.image_mask import UNSEEN, ImageMask
from ..pixels.image_block import ImageBlock
from ..remote.crew import Crew
from .cloud_tiles import KEPT_BYTES
from .formulas import with_formulas
from .held_tiles import HeldTiles
from .native_pixels import NativePixels
from .placement import Placement
from .reader import ImageReader, begun_elsewhere
from .stacked import RowMemory, can_be_stacked
from .tile_store import TileStore
from .warper import PLAIN, Warper

# Pixels of a surface in a cell, from which on they are averaged.
FINE_SURFACE = 2.0


class SourceReader(ImageReader):
    """Reads the images of a collection block by block; safe to use from several threads."""

    def __init__(
        self,
        images: Sequence[Image],
        placements: Sequence[Placement],
        resampling: str,
        threads: int,
        stopped: threading.Event | None = None,
        *,
        counts_cells: bool = False,
        masks: Sequence[ImageMask] = (),
        handles: DatasetPool | None = None,
        store: TileStore | HeldTiles | None = None,
        crew: Crew | None = None,
        surface: int | None = None,
        kept_looks: int = KEPT_BYTES,
    ) -> None:
        """Make a reader; the image `surface` is interpolated between its pixels, as decimals."""
        self.images = images
        self._placements = placements
        self._footprints = Footprints(placement.window for placement in placements)
        self._resampling = resampling
        self._crew = crew
        self._surface = surface
        self._rows = RowMemory()
        handles = handles or DatasetPool(threads)
        stopped = stopped or threading.Event()
        # Not a method: a reader that holds itself keeps its files open until nobody knows when.
        make = partial(_reader_of_partner, handles, stopped)
        self._pixels = NativePixels(
            images, handles, stopped, make, store=store, kept_looks=kept_looks
        )
        self._warper = Warper(
            images,
            placements,
            self._pixels,
            threads,
            masks=masks,
            counts_cells=counts_cells,
            surface=surface,
            # All of them together may take as much as looks do.
            kept_shares=kept_looks,
        )

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the images that can have values in a window, in their order."""
        return self._footprints.meeting(window)

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        self._pixels.check_stopped()

    def stacked(self, bands: Sequence[int], window: Window) -> Array | None:
        """Return bands of all images in a window, read to where they are worked on, or None.

        Shape (bands, images + 1, pixels), as stored; the images are those that touch the window,
        and the last row is work space. This can be had where each of these images covers the
        window with pixels on the cells of the grid, and all numbers of the collection are of one
        type: else what is made of them, to the last bit, would depend on which images are near.
        It is good until this thread asks for the next one, or knows that it cannot be had.

        Raises SourceError when a part of a file cannot be read, and CancelledError when the run has
        been stopped.
        """
        near = self.touching(window)
        fills = all(self._fills(index, window) for index in near)
        if not fills or not can_be_stacked(self.images, near, bands):
            self._rows.free()
            return None
        records = [[self.images[index].bands[band] for band in bands] for index in near]
        rows = self._rows.rows(len(bands) * (len(near) + 1), window.pixels, records[0][0].dtype)
        whole = rows.reshape(len(bands), len(near) + 1, window.pixels)
        shape = (len(bands), window.height, window.width)
        layers = [
            partial(self._fill, whole[:, layer].reshape(shape), index, records[layer], window)
            for layer, index in enumerate(near)
        ]
        if self._crew is not None:
            self._crew.all_of(layers, self.check_stopped)
        else:
            for fill in begun_elsewhere(layers):
                fill()
        return whole

    def _fill(self, target: Array, index: int, records: Sequence[Band], window: Window) -> None:
        """Fill an array (bands, height, width) with the numbers of an image at cells."""
        self.check_stopped()
        self._pixels.read_into(target, index, records, self._placements[index].inside(window))
        self._pixels.release_cache(index)

    def _fills(self, index: int, window: Window) -> bool:
        """Return True when the pixels of an image are cells of the grid, all over a window."""
        placement = self._placements[index]
        return self.is_aligned(index) and placement.window.intersection(window) == window

    def is_aligned(self, index: int) -> bool:
        """Return True when the pixels of an image are cells of the grid."""
        return self._placements[index].offset is not None

    def _way(self, index: int) -> str:
        """Return how an image is brought to the grid."""
        pixel_map = self._placements[index].pixel_map
        if index != self._surface or pixel_map is None:
            return self._resampling
        return "average" if min(pixel_map.scale) >= FINE_SURFACE else "bilinear"

    def is_interpolated(self, index: int) -> bool:
        """Return True when an image is brought to the grid by more than its nearest pixels."""
        return not self.is_aligned(index) and self._resampling != "nearest"

    def is_averaged(self, index: int) -> bool:
        """Return True when the cells of an image are means of all pixels in them."""
        return not self.is_aligned(index) and self._resampling == "average"

    def block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return some bands of an image in a window, None when the image does not reach it.

        Raises SourceError when a part of the file cannot be read, and CancelledError when the run
        has been stopped.
        """
        return self._block(index, bands, window, self._way(index))

    def plain_block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return the numbers as they are stored, from the nearest pixel, masked or not."""
        return self._block(index, bands, window, PLAIN)

    def nearest_block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return bands of the nearest pixels, with what is nodata masked."""
        return self._block(index, bands, window, "nearest")

    def mask_codes(self, index: int, mask: ImageMask, window: Window) -> Codes:
        """Return why cells of a window are masked, without the buffer, and 0 beyond the image.

        A cell has the code of the pixel in which its centre lies, and the bit `UNSEEN` where no
        buffer may grow from it.
        """
        beyond = UNSEEN if mask.asks_for_data else np.uint8(0)
        codes = np.full((window.height, window.width), beyond)
        placement = self._placements[index]
        part = placement.window.intersection(window)
        if part is None:
            return codes
        if placement.pixel_map is None:
            codes[part.slices(window)] = self._pixels.codes(index, mask, placement.inside(part))
            return codes
        target = codes[part.slices(window)]
        self._warper.fill_codes(target, index, mask, part, placement.pixel_map)
        return codes

    def _block(
        self, index: int, bands: Sequence[int], window: Window, method: str
    ) -> ImageBlock | None:
        self.check_stopped()
        placement = self._placements[index]
        part = placement.window.intersection(window)
        if part is None:
            return None
        wanted = [self.images[index].bands[band] for band in bands]
        records = stored_bands(wanted)
        if placement.pixel_map is not None:
            block = self._warper.block(index, records, part, placement.pixel_map, method)
        else:
            block = self._pixels.block(index, records, placement.inside(part), part)
        return with_formulas(block, wanted)


def _reader_of_partner(
    handles: DatasetPool, stopped: threading.Event, partner: Image, placement: Placement
) -> ImageReader:
    """Return a reader of a partner on the pixels of its image, from the nearest of its own."""
    return SourceReader([partner], [placement], "nearest", 1, stopped, handles=handles)
