# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers: what gives the layers of a composite on the cells of its grid.

`Plan.reader` puts one upon the other: files are read, then masked, then those of a day are fused.
Each holds the reader that it reads from, and is one itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Protocol, TypeVar

from ..arrays import Array, Codes
from ..grid.grid import Window
from ..images import Image
from ..masks.image_mask import ImageMask
from ..pixels.image_block import ImageBlock

# The index of an image, bands, and a window.
Request = tuple[int, Sequence[int], Window]
T = TypeVar("T")

# Multiples of the golden ratio, without their whole parts, are far from those just before them.
GOLDEN = 0.6180339887
_CALLS = count()


def begun_elsewhere(things: Sequence[T]) -> list[T]:
    """Return all of some things, begun far from where the calls before this one began.

    Threads that go through the images of blocks side by side would wait for each other's tiles.
    """
    first = int(next(_CALLS) * GOLDEN % 1.0 * len(things))
    return [*things[first:], *things[:first]]


class Reader(Protocol):
    """Reads layers block by block, from several threads at once; `images` describes each layer."""

    images: Sequence[Image]

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the images that can have values in a window, in their order."""

    def block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return some bands of an image in a window, None when the image does not reach it.

        Raises SourceError when a part of the file cannot be read, and CancelledError when the run
        has been stopped.
        """

    def blocks(self, bands: Sequence[int], window: Window) -> dict[int, ImageBlock]:
        """Return some bands of all images that reach a window, by their index."""
        near = self.touching(window)
        found = {index: self.block(index, bands, window) for index in begun_elsewhere(near)}
        return {index: block for index in near if (block := found[index]) is not None}

    def cloud_distance(self, index: int, block: ImageBlock) -> Array:
        """Return how far, in metres, the cells of a block of an image are from its clouds.

        Readers of images whose masks have an outlook know it.
        """
        raise ValueError("this reader knows nothing of clouds")

    def in_turn(self, requests: Sequence[Request]) -> Iterator[ImageBlock | None]:
        """Give what `block` returns for each request, one after the other.

        For those who keep none, and will want them all: some may be read before they are wanted.
        """
        for request in requests:
            yield self.block(*request)

    def stacked(self, bands: Sequence[int], window: Window) -> Array | None:
        """Return bands of all images in a window, read to where they are worked on, or None.

        Shape (bands, images + 1, pixels), as stored; the images are those that touch the window,
        and the last row is work space. Most readers return None: what is read is not yet what is
        worked on.

        Raises what `block` raises.
        """
        return None


class ImageReader(Reader, Protocol):
    """A reader of the single images, which says how each comes to the grid, and is not masked."""

    def is_aligned(self, index: int) -> bool:
        """Return True when the pixels of an image are cells of the grid."""

    def is_interpolated(self, index: int) -> bool:
        """Return True when an image is brought to the grid by more than its nearest pixels."""

    def is_averaged(self, index: int) -> bool:
        """Return True when the cells of an image are means of all pixels in them."""

    def plain_block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return the numbers as they are stored, from the nearest pixel, masked or not."""

    def nearest_block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return bands of the nearest pixels, with what is nodata masked."""

    def mask_codes(self, index: int, mask: ImageMask, window: Window) -> Codes:
        """Return why cells of a window are masked, without the buffer, and 0 beyond the image.

        A cell has the code of the pixel in which its centre lies, and the bit `UNSEEN` where no
        buffer may grow from it.
        """
