# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of images that lie in a block: stored numbers, values, validity, and who gave them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask
from ..grid.grid import Window
from ..images import Band
from .validity import both, is_only_nodata, only_nodata, valid_values


class ImageBlock:
    """The part of an image that lies in a block.

    `window` holds the cells; `values` has for each band that was asked for an array of that shape,
    as stored. What is masked is worked out when it is asked for, on parts that stay in the
    processor's cache. `covered` is the number of cells inside the image, `inside` says which, None
    when all are. `codes` say why pixels are masked, 0 where they are not, None without a mask.
    """

    def __init__(
        self,
        window: Window,
        bands: Sequence[Band],
        values: Array | Sequence[Array],
        masks: Sequence[Mask | None],
        *,
        position: int,
        covered: int,
        is_masked: bool,
        inside: Mask | None = None,
        codes: NDArray[np.uint8] | None = None,
    ) -> None:
        self.window = window
        self.inside = inside
        self.codes = codes
        self.covered = covered
        self.position = position
        self.bands = bands
        self.values = values
        self._masks = masks
        self._is_masked = is_masked  # the masks hold everything, nodata too

    @property
    def nbytes(self) -> int:
        """Bytes of all that it holds."""
        held = [*self.values, *self._masks, self.inside, self.codes]
        return sum(each.nbytes for each in held if each is not None)

    def stored(self, band: int, part: Window) -> Array:
        """Return the stored numbers of a band in a part of the window. Not to be written to."""
        return self.values[band][part.slices(self.window)]

    def shown(self, band: int, part: Window) -> Array:
        """Return the values of a band as QGIS shows them: scaled, float64."""
        return shown_values(self.stored(band, part), self.bands[band])

    def valid(self, band: int, part: Window) -> Mask | None:
        """Return where a band is valid in a part of the window, None when it is everywhere."""
        mask = self._masks[band]
        given = None if mask is None else mask[part.slices(self.window)]
        return self._valid(self.stored(band, part), band, given)

    def _valid(self, stored: Array, band: int, mask: Mask | None) -> Mask | None:
        """Return where some numbers of a band are valid, of which this is the mask."""
        return mask if self._is_masked else both(mask, valid_values(stored, self.bands[band]))

    def picked(self, band: int, pixels: NDArray[np.intp]) -> tuple[Array, Mask | None]:
        """Return the stored numbers of some pixels and where they are valid, None when all are.

        `pixels` are numbers of cells of the window.
        """
        values = self.values[band].reshape(-1).take(pixels)
        mask = self._masks[band]
        given = None if mask is None else mask.reshape(-1).take(pixels)
        return values, self._valid(values, band, given)

    def gather(
        self, band: int, part: Window, values: Array, valid: Mask, *, shown: bool = False
    ) -> None:
        """Write a band's numbers in a part of the block, and where they are valid.

        `values` and `valid` have the shape of the part. Where a band is masked, or the block does
        not reach, the value is 0. With `shown` the numbers are scaled.
        """
        inside = self.window.intersection(part)
        if inside != part:
            values[...] = 0
            valid[...] = False
            if inside is None:
                return
            at = inside.slices(part)
            values, valid = values[at], valid[at]
        np.copyto(values, (self.shown if shown else self.stored)(band, inside))
        nodata = only_nodata(self.bands[band])
        if nodata is not None and self._masks[band] is None:
            # The usual case, in as few passes as can be.
            np.not_equal(self.stored(band, inside), nodata, out=valid)
            is_zero = nodata == 0 and not shown
            if not is_zero:
                np.multiply(values, valid, out=values)
            return
        mask = self.valid(band, inside)
        valid[...] = True if mask is None else mask
        if mask is None:
            return
        if values.dtype.kind == "f":
            np.copyto(values, 0, where=~mask)  # NaN and infinity times 0 are not 0
        else:
            np.multiply(values, mask, out=values)

    def zeroed(self, bands: Sequence[int]) -> Iterator[tuple[slice, Array, Mask | None]]:
        """Give stored numbers, 0 where they are masked, and where they are valid.

        They come for some bands at once, (bands, height, width), with the slice of these among
        `bands`; validity is None where it is everywhere. Not to be written to.
        """
        if isinstance(self.values, np.ndarray) and self._are_alike(bands):
            together = self.values[bands[0] : bands[-1] + 1]
            yield slice(0, len(bands)), *self._zeroed(together, bands[0], None)
            return
        for place, band in enumerate(bands):
            mask = self._masks[band]
            stored, given = self.values[band][None], None if mask is None else mask[None]
            yield slice(place, place + 1), *self._zeroed(stored, band, given)

    def _are_alike(self, bands: Sequence[int]) -> bool:
        """Return True for bands that follow each other, all masked where they have one number."""
        records = [self.bands[band] for band in bands]
        return (
            list(bands) == list(range(bands[0], bands[0] + len(bands)))
            and not self._is_masked
            and all(self._masks[band] is None for band in bands)
            and all(is_only_nodata(record) for record in records)
            and len({only_nodata(record) for record in records}) == 1
        )

    def _zeroed(self, stored: Array, band: int, mask: Mask | None) -> tuple[Array, Mask | None]:
        """Return bands like one of them, 0 where they are masked, and where they are valid."""
        valid = self._valid(stored, band, mask)
        if valid is None or (mask is None and only_nodata(self.bands[band]) == 0):
            return stored, valid
        if stored.dtype.kind == "f":
            return np.where(valid, stored, stored.dtype.type(0)), valid  # NaN times 0 is not 0
        return stored * valid, valid

    def first(self, count: int) -> ImageBlock:
        """Return the block with its first bands only."""
        return self.with_bands(self.bands[:count], self.values[:count], self._masks[:count])

    def given_mask(self, band: int) -> Mask | None:
        """Return the mask that came with a band: with its nodata where that was worked out."""
        return self._masks[band]

    def with_bands(
        self, bands: Sequence[Band], values: Array | Sequence[Array], masks: Sequence[Mask | None]
    ) -> ImageBlock:
        """Return a block of the same cells with other bands."""
        return ImageBlock(
            self.window,
            bands,
            values,
            masks,
            position=self.position,
            covered=self.covered,
            is_masked=self._is_masked,
            inside=self.inside,
            codes=self.codes,
        )

    def masked(self, codes: NDArray[np.uint8]) -> ImageBlock:
        """Return the block with the pixels masked that have a code."""
        kept = codes == 0
        if kept.all():
            masks = list(self._masks)
        else:
            masks = [kept if mask is None else mask & kept for mask in self._masks]
        return ImageBlock(
            self.window,
            self.bands,
            self.values,
            masks,
            position=self.position,
            covered=self.covered,
            is_masked=self._is_masked,
            inside=self.inside,
            codes=codes,
        )

    def valid_in_any(self, bands: Sequence[int]) -> Mask | None:
        """Return where any of the bands is valid in the window, None when it is everywhere."""
        seen: Mask | None = None
        for band in bands:
            valid = self.valid(band, self.window)
            if valid is None:
                return None
            seen = valid if seen is None else seen | valid
        return seen

    def positions(self, band: int, part: Window) -> int | NDArray[np.int32]:
        """Return the position of the image that gives a band, one for all or for each pixel."""
        return self.position

    def positions_of_any(self, part: Window) -> int | NDArray[np.int32]:
        """Return the position of the image that gives the first valid band of each pixel."""
        return self.position

    def reasons(self) -> list[tuple[int, NDArray[np.uint8]]]:
        """Return (position, codes of its mask) of each image in it that has a mask."""
        return [] if self.codes is None else [(self.position, self.codes)]

    def tally(self, bands: Sequence[int]) -> list[tuple[int, int, int]]:
        """Return (position, covered, valid in any of the bands) in pixels of each image in it."""
        seen = self.valid_in_any(bands)
        valid = self.window.pixels if seen is None else int(np.count_nonzero(seen))
        return [(self.position, self.covered, valid)]


def mark_masked(rows: Array, bands: Sequence[Band]) -> Mask:
    """Return where stored numbers are observations, each row those of a band; others become 0."""
    valid = np.empty(rows.shape, dtype=bool)
    for row, seen, band in zip(rows, valid, bands):
        nodata = only_nodata(band)
        if nodata is not None:
            np.not_equal(row, nodata, out=seen)
            if nodata != 0:
                np.multiply(row, seen, out=row)
            continue
        mask = valid_values(row, band)
        seen[...] = True if mask is None else mask
        if mask is not None:
            np.copyto(row, 0, where=~mask)
    return valid


def shown_values(stored: Array, band: Band) -> Array:
    """Return stored numbers as QGIS shows them: scaled, float64."""
    values = stored.astype(np.float64)
    is_scaled = band.scale != 1.0 or band.offset != 0.0
    # Zeros of floats and of negative scales lose their sign in this, whatever the offset.
    if is_scaled or stored.dtype.kind == "f":
        values *= band.scale
        values += band.offset
    return values


def selected_numbers(block: ImageBlock, band: int, part: Window, *, uniform: bool) -> Array:
    """Return the numbers of a block that a selection passes through."""
    return block.stored(band, part) if uniform else block.shown(band, part)
