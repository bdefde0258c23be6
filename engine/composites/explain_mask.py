# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Why pixels of an image are out, as a raster of codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..images import Image, stored_bytes
from ..masks.rules import CODE, REASONS
from ..pixels.value_types import BandType, NewValues
from ..reading.reader import Reader
from .method import Method, Result, Wanted
from .output_block import Canvas, OutputBand


@dataclass(frozen=True)
class ExplainMask(Method):
    """Writes for each pixel of one image 0 where it counts, else the code of the reason."""

    names: tuple[str, ...]

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the one band of codes."""
        return (OutputBand("reason", BandType("uint8", 0, len(REASONS))),)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image, its codes and its masks."""
        return 2 * stored_bytes(images[0]) + 20

    def compute(self, canvas: Canvas, reader: Reader, wanted: Wanted) -> Result:
        """Gather the codes of a block; nodata is what is masked without a rule."""
        window = canvas.window
        bands = range(len(self.names))
        for patch in reader.patches(bands, window).values():
            at = patch.window.slices(window)
            if patch.codes is not None:
                canvas.values[0][at] = patch.codes
            seen = patch.valid_in_any(bands)
            if seen is not None:
                nodata = ~seen & (canvas.values[0][at] == 0)
                canvas.values[0][at][nodata] = CODE["nodata"]
            canvas.valid[0][at] = np.True_ if patch.inside is None else patch.inside
        return Result(canvas)
