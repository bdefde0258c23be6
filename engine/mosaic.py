# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The mosaic: the last valid observation of the collection is on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from . import composite
from .composite import Canvas, OutputBand
from .dtypes import NewValues
from .grid import Window
from .images import Image
from .reading import Patch, Reader


@dataclass(frozen=True)
class Mosaic:
    """Paints images over each other.

    With `together`, a pixel is taken whole from the topmost image in which every band is valid;
    otherwise each band is filled for itself.
    """

    names: tuple[str, ...]
    together: bool = False

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        bands = composite.columns(images, range(len(self.names)))
        return tuple(
            composite.selected_output(name, name, column, new_values)
            for name, column in zip(self.names, bands)
        )

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image at a time, and the result twice."""
        widest = max(composite.stored_bytes(image) for image in images)
        return 4 * widest + 4 * len(self.names)

    def compute(self, window: Window, reader: Reader) -> Canvas:
        """Fill the block from the top and stop as soon as it is full."""
        outputs = self.outputs(reader.images, new_values="none")
        uniform = [
            composite.is_uniform(column)
            for column in composite.columns(reader.images, range(len(self.names)))
        ]
        canvas = Canvas(window, [output.type.dtype for output in outputs])
        pending = list(range(len(self.names)))
        for index in reversed(reader.touching(window)):
            patch = reader.patch(index, pending, window)
            if patch is None:
                continue
            if self.together:
                _paint_together(canvas, patch, uniform)
                full = canvas.valid[0].all()
                pending = [] if full else pending
            else:
                _paint(canvas, patch, pending, uniform)
                pending = [band for band in pending if not canvas.valid[band].all()]
            if not pending:
                break
        return canvas


def _paint(canvas: Canvas, patch: Patch, bands: Sequence[int], uniform: Sequence[bool]) -> None:
    """Fill what is still empty, band by band; the patch holds `bands`."""
    at = patch.window.slices(canvas.window)
    for place, band in enumerate(bands):
        filled = canvas.valid[band][at]
        free = ~filled
        valid = patch.valid(place, patch.window)
        if valid is not None:
            free &= valid
        numbers = composite.taken(patch, place, patch.window, uniform=uniform[band])
        np.copyto(canvas.values[band][at], numbers, where=free, casting="same_kind")
        filled |= free


def _paint_together(canvas: Canvas, patch: Patch, uniform: Sequence[bool]) -> None:
    """Fill the empty pixels in which the patch has all bands."""
    at = patch.window.slices(canvas.window)
    free = ~canvas.valid[0][at]
    for band in range(len(canvas.values)):
        valid = patch.valid(band, patch.window)
        if valid is not None:
            free &= valid
    for band in range(len(canvas.values)):
        numbers = composite.taken(patch, band, patch.window, uniform=uniform[band])
        np.copyto(canvas.values[band][at], numbers, where=free, casting="same_kind")
        canvas.valid[band][at] |= free
