# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of images on servers: several at once, so that one waits for all answers together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from ..arrays import Array
from ..grid.grid import Window
from ..pixels.image_block import ImageBlock
from ..remote.crew import Crew
from .reader import Reader, Request


class AheadReader(Reader):
    """Reads the images of a block in the threads of a crew.

    `ahead` is the number of those that are being read or wait for their turn, that in use among
    them.
    """

    def __init__(self, reader: Reader, crew: Crew, ahead: int) -> None:
        self._reader = reader
        self._crew = crew
        self._ahead = ahead
        self.images = reader.images

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        self._reader.check_stopped()

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the images that can have values in a window, in their order."""
        return self._reader.touching(window)

    def block(self, index: int, bands: Sequence[int], window: Window) -> ImageBlock | None:
        """Return some bands of an image in a window, None when the image does not reach it."""
        return self._reader.block(index, bands, window)

    def blocks(self, bands: Sequence[int], window: Window) -> dict[int, ImageBlock]:
        """Return some bands of all images that reach a window, by their index."""
        near = self.touching(window)
        found = self.in_turn([(index, bands, window) for index in near])
        return {index: block for index, block in zip(near, found) if block is not None}

    def in_turn(self, requests: Sequence[Request]) -> Iterator[ImageBlock | None]:
        """Give what `block` returns for each request, one after the other."""
        jobs = (partial(self.block, *request) for request in requests)
        return self._crew.each_of(jobs, self._ahead, self.check_stopped)

    def cloud_distance(self, index: int, block: ImageBlock) -> Array:
        """Return how far, in metres, the cells of a block of an image are from its clouds."""
        return self._reader.cloud_distance(index, block)

    def stacked(self, bands: Sequence[int], window: Window) -> Array | None:
        """Return bands of all images in a window, read to where they are worked on, or None."""
        return self._reader.stacked(bands, window)
