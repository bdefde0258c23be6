# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of images with their masks applied."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Array, Codes, Mask
from ..grid.grid import Window
from ..masks.cloud_distance import distances, reach_in_cells
from ..masks.image_mask import UNSEEN, ImageMask
from ..masks.rules import CODE
from ..pixels.image_block import ImageBlock
from .cloud_tiles import KEPT_BYTES, CloudTiles
from .reader import ImageReader, Reader


class MaskedReader(Reader):
    """Reads images with their masks applied."""

    def __init__(
        self, reader: ImageReader, masks: Sequence[ImageMask], kept_clouds: int = KEPT_BYTES
    ) -> None:
        self._reader = reader
        self._masks = masks
        self._clouds = CloudTiles(kept_clouds)
        self.images = reader.images

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        self._reader.check_stopped()

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the images that can have values in a window, in their order."""
        return self._reader.touching(window)

    def block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return some bands of an image in a window, masked; None when it does not reach it."""
        mask = self._masks[index]
        if not mask.bands:
            return self._reader.block(index, bands, window)
        if mask.looks_around or not self._reader.is_aligned(index):
            block = self._reader.block(index, bands, window)
            if block is None:
                return None
            return self._masked(index, block, self.codes(index, block.window))
        together = tuple(dict.fromkeys((*bands, *mask.bands)))
        block = self._reader.block(index, together, window)
        if block is None:
            return None
        codes = mask.codes(block, {band: place for place, band in enumerate(together)})
        return self._masked(index, block.first(len(bands)), codes)

    def _masked(self, index: int, block: ImageBlock, codes: Codes) -> ImageBlock:
        """Return the block masked; what is nodata in all bands is nodata, whatever a rule says.

        Cells that are means of the pixels that no rule masks are valid where there is one, also
        where the pixel at the centre is masked. A buffer goes by centres, and takes whole cells.
        """
        seen = block.valid_in_any(range(len(block.bands)))
        if self._reader.is_averaged(index) and self._masks[index].buffer == 0:
            codes[slice(None) if seen is None else seen] = 0
        if seen is not None:
            unseen = ~seen
            if self._reader.is_interpolated(index):
                # After interpolation, what rules are about is not valid any more either.
                unseen &= codes == 0
            np.copyto(codes, CODE["nodata"], where=unseen)
        if block.inside is not None:
            # Beyond the image there is nothing to count.
            codes[~block.inside] = 0
        return block.masked(codes)

    def codes(self, index: int, window: Window) -> Codes:
        """Return why cells of a window are masked, worked out with a margin around it."""
        mask = self._masks[index]
        wide = window.grown(mask.margin)
        codes, is_unseen = self._codes(index, mask, wide)
        if mask.buffer > 0:
            mask.add_buffer(codes, mask.spreads(codes) & ~is_unseen)
        # A copy, so that the margin is not kept in memory.
        inner: Codes = codes[window.slices(wide)].copy()
        return inner

    def cloud_distance(self, index: int, block: ImageBlock) -> Array:
        """Return how far, in metres, the cells of a block of an image are from its clouds.

        Clouds are what its mask takes out, its buffer too; fill and nodata are none.
        """
        outlook = self._masks[index].outlook
        if outlook is None:
            raise ValueError("the distance to clouds was not asked for")
        inner = block.window
        across, rows = reach_in_cells(outlook.reach, outlook.cell)
        wide = Window(inner.column - across, inner.row, inner.width + 2 * across, inner.height)
        steps = self._clouds.rows_to_clouds(index, wide, rows, self._find_clouds)
        self.check_stopped()
        return distances(steps, across, outlook.cell, outlook.reach)

    def _find_clouds(self, index: int, window: Window) -> Mask:
        mask = self._masks[index]
        if not mask.bands:
            return np.zeros((window.height, window.width), dtype=bool)
        wide = window.grown(mask.margin)
        codes, is_unseen = self._codes(index, mask, wide)
        clouds = mask.spreads(codes) & ~is_unseen
        if mask.buffer > 0:
            mask.add_buffer(codes, clouds)
            clouds |= (codes == CODE["buffer"]) & ~is_unseen
        return clouds[window.slices(wide)]

    def _codes(self, index: int, mask: ImageMask, wide: Window) -> tuple[Codes, Mask]:
        """Return the codes of cells without the buffer, and those from which none may grow."""
        codes = self._reader.mask_codes(index, mask, wide)
        is_unseen = (codes & UNSEEN) != 0
        codes &= ~UNSEEN
        return codes, is_unseen
