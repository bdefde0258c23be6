# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The proof of where each pixel came from: which image, which date, how many candidates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array, Mask
from ..grid.grid import Window
from ..images import Image
from ..inputs.dates import as_number
from ..masks.rules import CODE, REASONS
from ..pixels.image_block import ImageBlock
from ..pixels.validity import both
from ..pixels.value_types import BandType
from .output_block import OutputBand, OutputBlock

# Positions count from 1 and dates are yyyymmdd, so that 0 says: none, or unknown.
TYPE = BandType("int32", 1, np.iinfo(np.int32).max, frozenset([0]))


def outputs(names: Iterable[str]) -> tuple[OutputBand, ...]:
    """Return the bands of a provenance raster."""
    return tuple(OutputBand(name, TYPE) for name in names)


class Usage:
    """Pixels of each image, by its position in the list: covered, valid, and used in the result."""

    def __init__(self, images: int) -> None:
        self.covered = np.zeros(images + 1, dtype=np.int64)
        self.valid = np.zeros(images + 1, dtype=np.int64)
        self.used = np.zeros(images + 1, dtype=np.int64)
        self._reasons = np.zeros((images + 1, len(REASONS) + 1), dtype=np.int64)

    @staticmethod
    def of(counts: Mapping[str, Array]) -> Usage:
        """Return the usage of which these are the `counts`."""
        usage = Usage(0)
        usage.covered, usage.valid = counts["covered"], counts["valid"]
        usage.used, usage._reasons = counts["used"], counts["reasons"]
        return usage

    def counts(self) -> dict[str, Array]:
        """Return all that was counted, as plain arrays."""
        return {
            "covered": self.covered,
            "valid": self.valid,
            "used": self.used,
            "reasons": self._reasons,
        }

    def add(self, other: Usage) -> None:
        """Add what was counted in another part."""
        self.covered += other.covered
        self.valid += other.valid
        self.used += other.used
        self._reasons += other._reasons

    def of_all(self, images: Sequence[Image]) -> Usage:
        """Return the usage of more images, of which those beyond the result have no pixel there."""
        usage = Usage(max(listed(images), len(self.used) - 1))
        for known, counts in zip(self.counts().values(), usage.counts().values()):
            counts[: len(known)] = known
        return usage

    def reasons_of(self, position: int) -> list[int]:
        """Return how many pixels of an image are masked for each reason."""
        counts = self._reasons[position].copy()
        masked = int(self.covered[position] - self.valid[position])
        counts[CODE["nodata"]] += max(0, masked - int(counts[1:].sum()))
        return [int(count) for count in counts[1:]]

    def see(self, block: ImageBlock, bands: Sequence[int]) -> None:
        """Count the pixels of a block that are covered, and valid in any of the bands."""
        for position, covered, valid in block.tally(bands):
            self.covered[position] += covered
            self.valid[position] += valid
        for position, codes in block.reasons():
            counts = np.bincount(codes.ravel(), minlength=len(REASONS) + 1)
            self._reasons[position] += counts

    def use(self, sources: Sequence[NDArray[np.int32]]) -> None:
        """Count for each image the pixels in which it gave a band; one array for each band."""
        layers = np.sort(np.stack([source.ravel() for source in sources]), axis=0)
        size = len(self.used)
        self.used += np.bincount(layers[0], minlength=size)
        for above, below in zip(layers[1:], layers):
            self.used += np.bincount(above[above != below], minlength=size)
        self.used[0] = 0


class Trace:
    """Who gave each pixel of a block, for each band or for all bands together.

    `source` holds positions, `count` the number of images that could have given the pixel.
    """

    def __init__(self, window: Window, bands: int, images: Sequence[Image]) -> None:
        shape = (window.height, window.width)
        self.source = [np.zeros(shape, dtype=np.int32) for _ in range(bands)]
        self.count = [np.zeros(shape, dtype=np.int32) for _ in range(bands)]
        self.usage = Usage(listed(images))
        self._window = window
        self._dates = _dates(images)

    def take(self, band: int, block: ImageBlock, part: Window, where: Mask) -> None:
        """Note that the block gives a band of some pixels of a part."""
        at = part.slices(self._window)
        is_whole = len(self.source) == 1  # one source stands for all bands
        positions = block.positions_of_any(part) if is_whole else block.positions(band, part)
        np.copyto(self.source[band][at], positions, where=where)

    def see(self, band: int, part: Window, valid: Mask | None) -> None:
        """Note in which pixels of a part an image could give a band."""
        self.count[band][part.slices(self._window)] += np.True_ if valid is None else valid

    def block(self) -> OutputBlock:
        """Return source, date and count of each band; what is 0 is masked."""
        bands: list[Array] = []
        for source, count in zip(self.source, self.count):
            bands += [source, self._dates[source], count]
        return _output_block(self._window, bands)

    def used(self, seen: Mask | None = None) -> Usage:
        """Return the usage with the pixels counted that each image gave.

        `seen` is where the result has anything: a winner may be masked in all bands.
        """
        self.usage.use([source if seen is None else source * seen for source in self.source])
        return self.usage


@dataclass(frozen=True)
class _Given:
    """What an image gives of a part: for each band the positions of images, and where each does.

    A bit for each pixel, packed by rows: all images of a block are kept until their observations
    are counted.
    """

    part: Window
    date: int
    bands: tuple[tuple[tuple[int, NDArray[np.uint8]], ...], ...]

    @classmethod
    def of(cls, part: Window, date: int, bands: Sequence[NDArray[np.int32]]) -> _Given:
        return cls(
            part,
            date,
            tuple(
                tuple(
                    (int(position), np.packbits(given == position, axis=1))
                    for position in np.unique(given)
                    if position
                )
                for given in bands
            ),
        )

    def where(self, enough: Sequence[Mask]) -> list[NDArray[np.int32]]:
        """Return the positions of each band, 0 where nothing is given or not enough is there."""
        found = []
        for given, wanted in zip(self.bands, enough):
            positions = np.zeros((self.part.height, self.part.width), dtype=np.int32)
            for position, bits in given:
                is_given = np.unpackbits(bits, axis=1, count=self.part.width).view(bool)
                np.copyto(positions, position, where=is_given & wanted)
            found.append(positions)
        return found


class Observations:
    """What is known of all valid observations of a block, image by image.

    `block` has the count of each band, and the first and the last date. With `complete`, only
    observations that are valid in all bands count, and there is one count for all bands. Those of
    a band that has fewer than `least` are counted, and not used: neither dates nor `usage` have
    them. Where the result is masked with fewer than `needed`, `usage` has none.
    """

    def __init__(
        self,
        window: Window,
        bands: int,
        images: Sequence[Image],
        *,
        complete: bool = False,
        least: int = 1,
        needed: int = 1,
    ) -> None:
        shape = (window.height, window.width)
        self._usage = Usage(listed(images))
        self._least = least
        self._needed = max(least, needed)
        self._given: list[_Given] = []
        self._window = window
        self._bands = range(bands)
        self._images = images
        self._complete = complete
        self._counts = [np.zeros(shape, dtype=np.int32) for _ in range(1 if complete else bands)]
        self._first = np.zeros(shape, dtype=np.int32)
        self._last = np.zeros(shape, dtype=np.int32)

    def see(self, index: int, block: ImageBlock) -> None:
        """Note the observations of an image, of which the block has the bands."""
        part, date = block.window, as_number(self._images[index].date)
        at = part.slices(self._window)
        valid = [block.valid(band, part) for band in self._bands]
        if self._complete:
            valid = [reduce(both, valid)]
        for count, mask in zip(self._counts, valid):
            count[at] += np.True_ if mask is None else mask
        self._usage.see(block, self._bands)
        given = [_given(block, band, mask) for band, mask in enumerate(valid)]
        if self._needed > 1:
            # Only when all are counted is it known which of them are used.
            self._given.append(_Given.of(part, date, given))
        else:
            self._usage.use(given)
        if self._least == 1:
            masks = [mask for mask in valid if mask is not None]
            seen = np.logical_or.reduce(masks) if len(masks) == len(valid) else np.True_
            self._date(part, date, seen)

    def _date(self, part: Window, date: int, seen: Mask | np.bool_) -> None:
        """Note the date of observations, and where there is any."""
        if date:
            at = part.slices(self._window)
            first, last = self._first[at], self._last[at]
            first[seen & ((first == 0) | (first > date))] = date
            last[seen & (last < date)] = date

    def _use_given(self) -> None:
        while self._given:
            given = self._given.pop()
            at = given.part.slices(self._window)
            counts = [count[at] for count in self._counts]
            self._usage.use(given.where([count >= self._needed for count in counts]))
            if self._least > 1:
                dated = given.where([count >= self._least for count in counts])
                seen = np.logical_or.reduce([band > 0 for band in dated])
                self._date(given.part, given.date, seen)

    @property
    def usage(self) -> Usage:
        """What is used of each image; nothing is seen any more from here on."""
        self._use_given()
        return self._usage

    @property
    def block(self) -> OutputBlock:
        """The block of the provenance raster; nothing is seen any more from here on."""
        self._use_given()
        return _output_block(self._window, [*self._counts, self._first, self._last])


def observed(
    window: Window,
    image_blocks: Mapping[int, ImageBlock],
    images: Sequence[Image],
    bands: int,
    *,
    complete: bool = False,
    least: int = 1,
    needed: int = 1,
) -> Observations:
    """Return what is known of the observations of image_blocks, by the indices of their images."""
    observations = Observations(
        window, bands, images, complete=complete, least=least, needed=needed
    )
    for index, block in image_blocks.items():
        observations.see(index, block)
    return observations


def _given(block: ImageBlock, band: int, valid: Mask | None) -> NDArray[np.int32]:
    """Return the positions of the images that give a band of a block, 0 where it is masked."""
    given = np.zeros((block.window.height, block.window.width), dtype=np.int32)
    where: Any = np.True_ if valid is None else valid
    np.copyto(given, block.positions(band, block.window), where=where)
    return given


def listed(images: Sequence[Image]) -> int:
    """Return the highest position of the images."""
    return max(max(image.members or (image.position,)) for image in images)


def _dates(images: Sequence[Image]) -> NDArray[np.int32]:
    """Return the dates by position."""
    dates = np.zeros(listed(images) + 1, dtype=np.int32)
    for image in images:
        dates[list(image.members or (image.position,))] = as_number(image.date)
    return dates


def _output_block(window: Window, bands: Sequence[Array]) -> OutputBlock:
    out = OutputBlock(window, ["int32"] * len(bands))
    for place, values in enumerate(bands):
        out.values[place] = values
        out.valid[place] = values != 0
    return out
