# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The medoid: each pixel from the image nearest to the median spectrum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import check_word
from ..images import Image, columns, kept_bytes
from ..pixels.image_block import ImageBlock, selected_numbers
from ..pixels.value_types import NewValues, is_uniform
from ..reading.reader import Reader
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock, selected_outputs
from .provenance import Trace
from .quality_mosaic import TIES
from .registry import CompositeMethod, composite
from .spectra import PIXEL_BYTES, Spectra, squared_distance, strips


@composite
@dataclass(frozen=True)
class Medoid(CompositeMethod):
    """Takes each pixel whole from the observation that is nearest to the median spectrum."""

    names: tuple[str, ...]
    ties: str = "last"

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each selected band."""
        return selected_outputs(self.names, images, new_values)

    def provenance_names(self) -> tuple[str, ...]:
        """Return source, date and count of all bands together."""
        return ("source", "date", "count")

    def check(self, images: Sequence[Image]) -> None:
        """Raise InvalidOptionError for ties of another word."""
        check_word("ties", self.ties, TIES)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """All images at once."""
        return sum(kept_bytes(image) for image in images) + PIXEL_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Find the nearest observation strip by strip."""
        window = out.window
        bands = range(len(self.names))
        uniform = [is_uniform(c) for c in columns(reader.images, bands)]
        image_blocks = reader.blocks(bands, window)
        trace = Trace(window, 1, reader.images) if wanted.traces else None
        for spectra in strips(image_blocks, window, len(self.names)):
            reader.check_stopped()
            self._take(out, image_blocks, spectra, uniform, trace)
        if trace is None:
            return Result(out)
        for block in image_blocks.values():
            trace.usage.see(block, bands)
        return Result(out, provenance=trace.block(), usage=trace.used())

    def _take(
        self,
        out: OutputBlock,
        image_blocks: Mapping[int, ImageBlock],
        spectra: Spectra,
        uniform: Sequence[bool],
        trace: Trace | None,
    ) -> None:
        part = spectra.part
        nearest = self._nearest(spectra).reshape(part.height, part.width)
        for layer, index in enumerate(spectra.indices):
            block = image_blocks[index]
            inside = block.window.intersection(part)
            if inside is None:
                continue
            taken = nearest[inside.slices(part)] == layer
            at = inside.slices(out.window)
            for band in range(len(self.names)):
                numbers = selected_numbers(block, band, inside, uniform=uniform[band])
                np.copyto(out.values[band][at], numbers, where=taken, casting="same_kind")
                out.valid[band][at] |= taken
            if trace is not None:
                complete = spectra.valid[layer].reshape(part.height, part.width)
                trace.see(0, inside, complete[inside.slices(part)])
                trace.take(0, block, inside, taken)

    def _nearest(self, spectra: Spectra) -> NDArray[np.intp]:
        """Return for each pixel the layer nearest to the medians, -1 where there is none."""
        medians = spectra.medians()
        best = np.full(spectra.valid.shape[1], -1, dtype=np.intp)
        shortest = np.zeros(spectra.valid.shape[1])
        for layer, (values, valid) in enumerate(zip(spectra.values, spectra.valid)):
            distance = squared_distance(values, medians)
            nearer = distance <= shortest if self.ties == "last" else distance < shortest
            nearer |= best < 0
            nearer &= valid
            np.copyto(shortest, distance, where=nearer)
            best[nearer] = layer
        return best
