# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of one day as one image: tiles of one overpass are fused before anything else is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays import Array
from ..grid.grid import Window
from ..images import Band, Image
from ..inputs.dates import solar_day
from ..pixels.image_block import ImageBlock, selected_numbers
from ..pixels.validity import shared_nodata
from ..pixels.value_types import common_dtype, is_uniform, scaled_type
from ..warp.geometry import centre_longitude
from .reader import Reader


def days(images: Sequence[Image]) -> list[list[int]]:
    """Return the indices of the images of each day, in the order of the collection.

    It is the day by the sun at each image. A day has the place of its last image, and images
    without a date are days of their own.
    """
    found: dict[date | int, list[int]] = {}
    for index, image in enumerate(images):
        day = solar_day(image.date, centre_longitude(image)) if image.date else index
        found.setdefault(day, []).append(index)
    return sorted(found.values(), key=lambda members: members[-1])


def fused_images(images: Sequence[Image]) -> list[Image]:
    """Return an image for each day, which stands for those that are fused into it."""
    return [_fused([images[index] for index in members]) for members in days(images)]


def _fused(members: Sequence[Image]) -> Image:
    if len(members) == 1:
        return members[0]
    top = members[-1]
    columns = zip(*(image.bands for image in members))
    return replace(
        top,
        name=" + ".join(image.name for image in members),
        bands=tuple(_fused_band(column) for column in columns),
        members=tuple(image.position for image in members),
        is_pixel_interleaved=any(image.is_pixel_interleaved for image in members),
    )


def _fused_band(bands: Sequence[Band]) -> Band:
    if is_uniform(bands):
        dtype = common_dtype(band.dtype for band in bands)
        nodata = shared_nodata(bands)
        return replace(bands[0], dtype=dtype, nodata=nodata, masked_ranges=(), has_mask=False)
    return Band(name=bands[0].name, number=bands[0].number, dtype=scaled_type(bands).dtype)


class SameDayReader(Reader):
    """Reads the days of a collection as if each were one image, the last one on top."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._days = days(reader.images)
        self.images = fused_images(reader.images)

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        self._reader.check_stopped()

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the days that can have values in a window, in their order."""
        near = set(self._reader.touching(window))
        return [day for day, members in enumerate(self._days) if near.intersection(members)]

    def block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return some bands of a day in a window, None when none of its images reaches it."""
        found = [self._reader.block(member, bands, window) for member in self._days[index]]
        image_blocks = [block for block in found if block is not None]
        if len(self._days[index]) == 1 or not image_blocks:
            return image_blocks[0] if image_blocks else None
        return FusedBlock(image_blocks, [self.images[index].bands[band] for band in bands])

    def cloud_distance(self, index: int, block: ImageBlock) -> Array:
        """Return how far the cells are from clouds of the image that gives them."""
        if not isinstance(block, FusedBlock):
            return self._reader.cloud_distance(self._days[index][0], block)
        result = np.zeros((block.window.height, block.window.width), dtype=np.float32)
        positions = np.asarray(block.positions_of_any(block.window))
        members = {self._reader.images[member].position: member for member in self._days[index]}
        for part in block.members:
            at = part.window.slices(block.window)
            own = positions[at] == part.position
            if own.any():
                found = self._reader.cloud_distance(members[part.position], part)
                np.copyto(result[at], found, where=own)
        return result


class FusedBlock(ImageBlock):
    """The image_blocks of one day over each other, the last one on top, band by band."""

    def __init__(self, image_blocks: Sequence[ImageBlock], bands: Sequence[Band]) -> None:
        window = _around([block.window for block in image_blocks])
        shape = (window.height, window.width)
        values = [np.zeros(shape, dtype=band.dtype) for band in bands]
        masks = [np.zeros(shape, dtype=bool) for _ in bands]
        self._sources = [np.zeros(shape, dtype=np.int32) for _ in bands]
        self.members = image_blocks
        for place in range(len(bands)):
            uniform = is_uniform([block.bands[place] for block in image_blocks])
            for block in image_blocks:
                at = block.window.slices(window)
                valid = block.valid(place, block.window)
                where: Any = np.True_ if valid is None else valid
                numbers = selected_numbers(block, place, block.window, uniform=uniform)
                np.copyto(values[place][at], numbers, where=where, casting="same_kind")
                np.copyto(self._sources[place][at], block.position, where=where)
                masks[place][at] |= where
        super().__init__(
            window,
            bands,
            values,
            masks,
            position=image_blocks[-1].position,
            covered=0,
            is_masked=True,
        )

    def positions(self, band: int, part: Window) -> int | NDArray[np.int32]:
        """Return the position of the image that gives a band of each pixel."""
        return self._sources[band][part.slices(self.window)]

    def positions_of_any(self, part: Window) -> int | NDArray[np.int32]:
        """Return the position of the image that gives the first valid band of each pixel."""
        positions = self.positions(0, part)
        for band in range(1, len(self.bands)):
            positions = np.where(positions == 0, self.positions(band, part), positions)
        return positions

    def reasons(self) -> list[tuple[int, NDArray[np.uint8]]]:
        """Return (position, codes of its mask) of each image that has a mask."""
        return [record for block in self.members for record in block.reasons()]

    def tally(self, bands: Sequence[int]) -> list[tuple[int, int, int]]:
        """Return (position, covered, valid in any of the bands) in pixels of each image."""
        return [record for block in self.members for record in block.tally(bands)]


def _around(windows: Sequence[Window]) -> Window:
    column = min(window.column for window in windows)
    row = min(window.row for window in windows)
    right = max(window.column + window.width for window in windows)
    bottom = max(window.row + window.height for window in windows)
    return Window(column, row, right - column, bottom - row)
