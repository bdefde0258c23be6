# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The raster of codes that say why pixels of an image are out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..images import Image, stored_bytes
from ..masks.rules import CODE, REASONS
from ..pixels.value_types import BandType, NewValues
from ..reading.reader import Reader
from .method import Method, Result, Wanted
from .output_block import OutputBand, OutputBlock

# The image as stored, and what of it a rule looks at.
IMAGE_COPIES = 2
# Of a pixel: its code, that with a margin around, masks of single rules, distances of buffers.
CODE_BYTES = 20


@dataclass(frozen=True)
class ExplainMask(Method):
    """Writes for each pixel of one image 0 where it counts, else the code of the reason."""

    names: tuple[str, ...]

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the one band of codes."""
        return (OutputBand("reason", BandType("uint8", 0, len(REASONS))),)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image, its codes and its masks."""
        return IMAGE_COPIES * stored_bytes(images[0]) + CODE_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Gather the codes of a block; nodata is what is masked without a rule."""
        window = out.window
        bands = range(len(self.names))
        for block in reader.blocks(bands, window).values():
            at = block.window.slices(window)
            if block.codes is not None:
                out.values[0][at] = block.codes
            seen = block.valid_in_any(bands)
            if seen is not None:
                nodata = ~seen & (out.values[0][at] == 0)
                out.values[0][at][nodata] = CODE["nodata"]
            out.valid[0][at] = np.True_ if block.inside is None else block.inside
        return Result(out)
