# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The mosaic: the last valid observation of the collection is on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..arrays import Mask
from ..images import Image, columns, stored_bytes
from ..pixels.image_block import ImageBlock, selected_numbers
from ..pixels.validity import both
from ..pixels.value_types import NewValues, is_uniform
from ..reading.reader import Reader
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock, selected_outputs
from .provenance import Trace
from .registry import CompositeMethod, composite

# An image as stored, what of it is shown, where it is valid, and where its pixels are free.
IMAGE_COPIES = 4


@composite
@dataclass(frozen=True)
class Mosaic(CompositeMethod):
    """Paints images over each other.

    With `together`, a pixel is taken whole from the topmost image in which every band is valid;
    otherwise each band is filled for itself.
    """

    names: tuple[str, ...]
    together: bool = False
    is_lazy: ClassVar[bool] = True

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        return selected_outputs(self.names, images, new_values)

    def provenance_names(self) -> tuple[str, ...]:
        """Return source, date and count, of each band when bands are filled for themselves."""
        if self.together:
            return ("source", "date", "count")
        return tuple(f"{name}_{end}" for name in self.names for end in ("source", "date", "count"))

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image at a time."""
        return IMAGE_COPIES * max(stored_bytes(image) for image in images)

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill the block from the top, and stop as soon as it is full when nothing is traced."""
        everything = range(len(self.names))
        uniform = [is_uniform(column) for column in columns(reader.images, everything)]
        window = out.window
        groups = [list(everything)] if self.together else [[band] for band in everything]
        trace = Trace(window, len(groups), reader.images) if wanted.traces else None
        pending = list(everything)
        for index in reversed(reader.touching(window)):
            block = reader.block(index, pending, window)
            if block is None:
                continue
            if trace is not None:
                trace.usage.see(block, everything)
            for place, group in enumerate(groups):
                if group[0] in pending:
                    _paint(out, block, group, pending, uniform, trace, place)
            if trace is None:
                pending = [band for band in pending if not out.valid[band].all()]
                if not pending:
                    break
        if trace is None:
            return Result(out)
        return Result(out, provenance=trace.block(), usage=trace.used())


def _paint(
    out: OutputBlock,
    block: ImageBlock,
    group: Sequence[int],
    held: Sequence[int],
    uniform: Sequence[bool],
    trace: Trace | None,
    traced: int,
) -> None:
    """Fill the empty pixels in which the block has all bands of a group.

    The block holds the bands `held`; the trace notes it as `traced`.
    """
    part = block.window
    at = part.slices(out.window)
    places = [held.index(band) for band in group]
    valid: Mask | None = None
    for place in places:
        valid = both(valid, block.valid(place, part))
    free = ~out.valid[group[0]][at]
    if valid is not None:
        free &= valid
    for place, band in zip(places, group):
        numbers = selected_numbers(block, place, part, uniform=uniform[band])
        np.copyto(out.values[band][at], numbers, where=free, casting="same_kind")
        out.valid[band][at] |= free
    if trace is not None:
        trace.see(traced, part, valid)
        trace.take(traced, block, part, free)
