# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The medoid: each pixel from the image nearest to the median spectrum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..errors import check_word
from ..images import Image, columns, kept_bytes
from ..pixels.image_block import ImageBlock
from ..pixels.value_types import NewValues, is_uniform
from ..reading.reader import Reader
from .method import Result, Wanted
from .output_block import OutputBand, OutputBlock, selected_outputs
from .provenance import Trace
from .quality_mosaic import TIES
from .registry import CompositeMethod, composite
from .spectra import PIXEL_BYTES, Spectra, kept_type, squared_distance, strips


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
        dtype = kept_type(reader.images, len(self.names))
        for spectra in strips(image_blocks, window, len(self.names), dtype):
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
        at, shape = part.slices(out.window), (part.height, part.width)
        found = self._nearest(spectra)
        nearest, is_seen = found.reshape(shape), (found >= 0).reshape(shape)
        others = []
        for band in range(len(self.names)):
            out.valid[band][at] = is_seen
            if uniform[band] and spectra.values.dtype == np.float64:
                others.append(band)  # scaled or rounded, where stored numbers are taken
            else:
                numbers = spectra.picked(band, found).reshape(shape)
                np.copyto(out.values[band][at], numbers, casting="unsafe")
        if not others and trace is None:
            return
        for layer, index in enumerate(spectra.indices):
            block = image_blocks[index]
            inside = block.window.intersection(part)
            if inside is None:
                continue
            taken = nearest[inside.slices(part)] == layer
            at = inside.slices(out.window)
            for band in others:
                stored = block.stored(band, inside)
                np.copyto(out.values[band][at], stored, where=taken, casting="same_kind")
            if trace is not None:
                complete = spectra.valid[layer].reshape(shape)
                trace.see(0, inside, complete[inside.slices(part)])
                trace.take(0, block, inside, taken)

    def _nearest(self, spectra: Spectra) -> Array:
        """Return for each pixel the layer nearest to the medians, -1 where there is none."""
        medians = spectra.medians()
        bands, pixels = medians.shape
        best = np.full(pixels, -1, dtype=np.min_scalar_type(-len(spectra.values)))
        shortest, distance = np.full(pixels, np.inf), np.empty(pixels)
        away = np.empty((bands, pixels))
        is_real = spectra.values.dtype.kind == "f"
        is_nearer = np.less_equal if self.ties == "last" else np.less
        for layer, (values, valid) in enumerate(zip(spectra.values, spectra.valid)):
            if is_real:
                distance = squared_distance(values, medians)
            else:
                away[...] = values
                away -= medians
                away *= away
                distance[...] = away[0]
                for band in away[1:]:
                    distance += band
            nearer = is_nearer(distance, shortest)
            if is_real:
                nearer |= best < 0
            nearer &= valid
            np.copyto(shortest, distance, where=nearer)
            np.copyto(best, layer, where=nearer, casting="unsafe")
        return best
