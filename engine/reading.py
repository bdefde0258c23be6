# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading images on the cells of the output grid, values and validity side by side."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import sources
from .bands import is_class_band
from .blocks import halves
from .errors import CancelledError
from .grid import Grid, Window
from .images import Band, Image
from .patches import Patch
from .pixel_map import PixelMap
from .projection import covered_window, native_grid
from .resampling import resample, source_window
from .validity import valid_values

# Most pixels of an image that are read at once to be brought to another grid. Cells much larger
# than pixels are made in smaller windows, so that memory stays bounded.
LARGEST_SOURCE = 4 * 1024 * 1024

Array = NDArray[Any]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Placement:
    """Where an image lies on the output grid.

    `window` holds the cells that the image can touch. An image whose pixels are cells of the grid
    has an `offset`, the (column, row) at which it begins; any other has a `pixel_map`.
    """

    window: Window
    offset: tuple[int, int] | None = None
    pixel_map: PixelMap | None = None


def place(image: Image, grid: Grid) -> Placement | None:
    """Return where an image lies on the grid, None when it does not meet it."""
    native = native_grid(image, grid.crs)
    offset = None if native is None else grid.offset_of(native)
    if offset is not None:
        covered = Window(offset[0], offset[1], image.width, image.height)
        window = covered.intersection(grid.window)
        return None if window is None else Placement(window, offset=offset)
    window = covered_window(image, grid)
    if window is None:
        return None
    return Placement(window, pixel_map=PixelMap.create(image, grid))


class Reader:
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
    ) -> None:
        self.images = images
        self._counts_cells = counts_cells
        self._placements = placements
        self._resampling = resampling
        self._handles = sources.Handles(threads)
        self._stopped = stopped or threading.Event()

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the images that can have values in a window, in their order."""
        return [
            index
            for index, placement in enumerate(self._placements)
            if placement.window.intersection(window)
        ]

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        if self._stopped.is_set():
            raise CancelledError("The work was cancelled.")

    def patches(self, bands: Sequence[int], window: Window) -> dict[int, Patch]:
        """Return some bands of all images that reach a window, by their index."""
        found = {index: self.patch(index, bands, window) for index in self.touching(window)}
        return {index: patch for index, patch in found.items() if patch is not None}

    def patch(self, index: int, bands: Sequence[int], window: Window) -> Patch | None:
        """Return some bands of an image in a window, None when the image does not reach it.

        Raises SourceError when a part of the file cannot be read, and CancelledError when the run
        has been stopped.
        """
        self.check_stopped()
        placement = self._placements[index]
        part = placement.window.intersection(window)
        if part is None:
            return None
        image = self.images[index]
        records = [image.bands[band] for band in bands]
        if placement.offset is not None:
            dataset = self._handles.dataset(image)
            inside = part.shifted(-placement.offset[0], -placement.offset[1])
            values = sources.read_stored(dataset, image, records, inside)
            masks = [
                sources.read_mask(dataset, image, band, inside) if band.has_mask else None
                for band in records
            ]
            sources.drop_cache(dataset)
            return Patch(
                part,
                records,
                values,
                masks,
                position=image.position,
                covered=part.pixels,
                is_masked=False,
            )
        if placement.pixel_map is None:
            raise ValueError("a placement has an offset or a pixel map")
        return self._warped(image, records, part, placement.pixel_map)

    def _warped(
        self, image: Image, bands: Sequence[Band], part: Window, pixel_map: PixelMap
    ) -> Patch:
        """Bring some bands of an image to the cells of a window."""
        shape = (part.height, part.width)
        values = [np.zeros(shape, dtype=band.dtype) for band in bands]
        masks = [np.zeros(shape, dtype=bool) for _ in bands]
        methods = ["nearest" if is_class_band(b.name) else self._resampling for b in bands]
        for method in dict.fromkeys(methods):
            places = [place for place, its in enumerate(methods) if its == method]
            pieces = [part]
            while pieces:
                piece = pieces.pop()
                x, y = pixel_map.coordinates(piece, corners=method == "average")
                scale = pixel_map.scale
                held = source_window(x, y, image.width, image.height, method, scale)
                if held is None:
                    continue
                if held.pixels > LARGEST_SOURCE and piece.pixels > 1:
                    pieces.extend(halves(piece))
                    continue
                at = piece.slices(part)
                stored, valid = self._source(image, [bands[place] for place in places], held)
                for place, numbers, mask in zip(places, stored, valid):
                    cells = resample(numbers[None], mask[None], held, x, y, method, scale)
                    values[place][at], masks[place][at] = cells[0][0], cells[1][0]
        covered = self._covered(image, part, pixel_map) if self._counts_cells else 0
        return Patch(
            part, bands, values, masks, position=image.position, covered=covered, is_masked=True
        )

    @staticmethod
    def _covered(image: Image, part: Window, pixel_map: PixelMap) -> int:
        """Return the number of cells whose centre lies in the image."""
        x, y = pixel_map.coordinates(part)
        inside = (x >= 0) & (x < image.width) & (y >= 0) & (y < image.height)
        return int(np.count_nonzero(inside))

    def _source(
        self, image: Image, bands: Sequence[Band], held: Window
    ) -> tuple[list[Array], list[Mask]]:
        """Read a window of an image on its own grid: stored numbers and where they are valid."""
        dataset = self._handles.dataset(image)
        stored = sources.read_stored(dataset, image, bands, held)
        valid = []
        for band, numbers in zip(bands, stored):
            mask = valid_values(numbers, band)
            if mask is None:
                mask = np.ones(numbers.shape, dtype=bool)
            if band.has_mask:
                mask &= sources.read_mask(dataset, image, band, held)
            valid.append(mask)
        sources.drop_cache(dataset)
        return stored, valid
