# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The complete pixels of the one image of a plan: valid and finite in all its bands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np

from ..arrays import Floats, Mask
from ..errors import SourceError
from ..grid import blocks
from ..grid.grid import Window
from ..grid.polygons import Zone, centres
from ..images import stored_bytes
from ..numerics.accumulators import Moments
from ..pixels.image_block import ImageBlock
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image, for_images
from ..text import worded

T = TypeVar("T")

# The squares of larger values, and of smaller differences, cannot be held.
LARGEST = 1e140
# Bytes of a pixel: of each band its value, its scaled value and what is made of these, in two
# copies, of 8 bytes each; and for all bands distances, places and where they are complete.
WORKED_ON = 48
OF_A_PIXEL = 60


@dataclass(frozen=True)
class PixelBlock:
    """Values (bands, height, width) of a window, and where they are complete; others are 0."""

    window: Window
    values: Floats
    valid: Mask

    @cached_property
    def pixels(self) -> Floats:
        """The complete pixels, shape (bands, n), row by row."""
        values = self.values.reshape(len(self.values), -1)
        return values.take(np.flatnonzero(self.valid), axis=1)


def complete(
    reader: Reader, bands: int, window: Window, area: Zone | None = None
) -> PixelBlock | None:
    """Return the first bands of the image in a window, None where it does not reach.

    With an `area`, only pixels whose centre lies in it are complete.
    """
    block = reader.block(0, range(bands), window)
    return None if block is None else complete_part(block, bands, block.window, area)


def complete_part(block: ImageBlock, bands: int, part: Window, area: Zone | None) -> PixelBlock:
    """Return the bands of a part of a block that was read."""
    values = np.stack([block.shown(band, part) for band in range(bands)])
    valid = np.isfinite(values).all(axis=0)
    for band in range(bands):
        mask = block.valid(band, part)
        if mask is not None:
            valid &= mask
    if area is not None:
        valid &= centres(area, part)
    np.copyto(values, 0.0, where=~valid)
    return PixelBlock(part, values, valid)


@dataclass(frozen=True)
class Blocks:
    """Blocks of an image, and what there is of memory for them.

    At most so many `pixels` are worked on at once, and what is kept has `room` in bytes.
    """

    windows: Sequence[Window]
    resources: Resources
    pixels: int
    room: int


def blocks_of(
    plan: Plan, bands: int, resources: Resources, tile: tuple[int, int] | None = None
) -> Blocks:
    """Return the blocks of the image of a plan for work on its first bands, whole tiles."""
    image = plan.images[0]
    tile = tile or (image.block_width, image.block_height)
    cost = WORKED_ON * bands + 2 * stored_bytes(image) + OF_A_PIXEL
    resources = for_images(plan, resources, cost)
    budget = resources.work_memory
    size = blocks.block_size(plan.grid, [image], tile, cost, budget)
    room = max(0, budget - size[0] * size[1] * cost) * resources.thread_count
    windows = list(blocks.windows(plan.grid.window, *size))
    return Blocks(windows, resources, max(1, budget // cost), room)


def over_blocks(
    plan: Plan,
    bands: int,
    work: Callable[[PixelBlock], T],
    *,
    resources: Resources,
    progress: Progress,
    area: Zone | None = None,
) -> Iterator[T]:
    """Give what `work` makes of every block, in order.

    With an `area`, only pixels whose centre lies in it are complete.
    """
    found = blocks_of(plan, bands, resources)

    def made(reader: Reader, index: int, window: Window) -> list[T]:
        # A tile that is larger than what is worked on is read once all the same.
        block = reader.block(0, range(bands), window)
        if block is None:
            return []
        parts = blocks.parts(block.window, found.pixels)
        return [work(complete_part(block, bands, part, area)) for part in parts]

    pieces = by_image(
        plan, lambda _: found.windows, made, resources=found.resources, progress=progress
    )
    for piece in pieces:
        yield from piece.made


def moments_of(pixels: PixelBlock, name: str) -> list[Moments]:
    """Return the moments of each band of an image.

    Raises SourceError with the name of the image when values are too large.
    """
    found = [Moments() for _ in pixels.values]
    for moments, values in zip(found, pixels.pixels):
        if values.size and np.abs(values).max() > LARGEST:
            raise _unfit(name)
        moments.add(values)
    return found


def widths(moments: Sequence[Moments], *, by_band: bool) -> list[float]:
    """Return by what to divide bands: their own deviation, or the largest of all for all."""
    spread = [each.deviation or 1.0 for each in moments]
    return spread if by_band else [max(each.deviation for each in moments) or 1.0] * len(spread)


def check_any(moments: Sequence[Moments], name: str) -> None:
    """Raise SourceError when no pixel is complete, or when values hardly differ."""
    if not moments[0].count:
        raise SourceError(
            worded(
                "Image '{name}' has no pixel that is valid in all chosen bands; check "
                "bands and mask.",
                name=name,
            )
        )
    if any(each.low < each.high and not each.deviation for each in moments):
        raise _unfit(name)


def _unfit(name: str) -> SourceError:
    return SourceError(
        worded(
            "Values in a band of image '{name}' are too large or too close to each "
            "other to be compared; rescale the band.",
            name=name,
        )
    )
