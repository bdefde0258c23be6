# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The block of a composite that a method fills, and the bands that it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array, Mask
from ..grid.grid import Window
from ..images import NO_LOOK, Band, Image, Look, columns
from ..pixels.value_types import BandType, NewValues, is_uniform, scaled_type, selected_type


@dataclass(frozen=True)
class OutputBand:
    """One band of a composite, before the type of the file is known.

    `source` is the band of the images whose values these resemble, so that both can be drawn
    alike; empty when they are something else, as counts are. `look` is what all images say of how
    the numbers are drawn.
    """

    name: str
    type: BandType
    source: str = ""
    scale: float = 1.0
    offset: float = 0.0
    look: Look = NO_LOOK


class OutputBlock:
    """A block of a composite: for each band values and where they are valid, (height, width)."""

    def __init__(self, window: Window, dtypes: Sequence[str]) -> None:
        shape = (window.height, window.width)
        self.window = window
        self.values: list[Array] = [np.zeros(shape, dtype=dtype) for dtype in dtypes]
        self.valid: list[Mask] = [np.zeros(shape, dtype=bool) for _ in dtypes]

    @classmethod
    def of(cls, outputs: Sequence[OutputBand], window: Window) -> OutputBlock:
        """Return an empty block of some output bands."""
        return cls(window, [output.type.dtype for output in outputs])

    def bands(self, first: int, count: int) -> OutputBlock:
        """Return some of the bands, which stay those of this block."""
        part = OutputBlock(self.window, [])
        part.values = self.values[first : first + count]
        part.valid = self.valid[first : first + count]
        return part

    def alpha(self) -> Array:
        """Return 255 where any band is valid, and 0 elsewhere, (height, width)."""
        return np.logical_or.reduce(self.valid).astype("uint8") * np.uint8(255)


def selected_output(
    name: str, source: str, bands: Sequence[Band], new_values: NewValues
) -> OutputBand:
    """Return the output band of values that are taken as they are from the images.

    Stored numbers pass through with their scale and offset when all images agree on these;
    otherwise the band holds scaled values.
    """
    if is_uniform(bands):
        kind = selected_type(bands, new_values)
        look = bands[0].look if len({band.look for band in bands}) == 1 else NO_LOOK
        return OutputBand(name, kind, source, bands[0].scale, bands[0].offset, look)
    return OutputBand(name, scaled_type(bands), source)


def selected_outputs(
    names: Sequence[str], images: Sequence[Image], new_values: NewValues
) -> tuple[OutputBand, ...]:
    """Return the output bands of a composite that takes its values from the images."""
    return tuple(
        selected_output(name, name, column, new_values)
        for name, column in zip(names, columns(images, range(len(names))))
    )


def valid_pixels(out: OutputBlock) -> int:
    """Return how many pixels are valid in any band; NaN is masked, whatever a kernel says of it."""
    seen = [
        valid & (values == values) if values.dtype.kind == "f" else valid
        for values, valid in zip(out.values, out.valid)
    ]
    return int(np.count_nonzero(np.logical_or.reduce(seen)))
