# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What every way to make a composite shares: its bands, and the block that it fills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from ..grid.grid import Window
from ..images import Band, Image
from ..pixels.patch import Patch
from ..pixels.value_types import BandType, NewValues, scaled_type, selected_type
from ..reading.reader import Reader

if TYPE_CHECKING:
    from .provenance import Usage

Array = NDArray[Any]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class OutputBand:
    """One band of a composite, before the type of the file is known.

    `source` is the band of the images whose values these resemble, so that both can be drawn
    alike; empty when they are something else, as counts are.
    """

    name: str
    type: BandType
    source: str = ""
    scale: float = 1.0
    offset: float = 0.0


class Canvas:
    """A block of a composite: for each band values and where they are valid, (height, width)."""

    def __init__(self, window: Window, dtypes: Sequence[str]) -> None:
        shape = (window.height, window.width)
        self.window = window
        self.values: list[Array] = [np.zeros(shape, dtype=dtype) for dtype in dtypes]
        self.valid: list[Mask] = [np.zeros(shape, dtype=bool) for _ in dtypes]


# The rasters that a run can make.
Kind = Literal["composite", "provenance", "quality"]


@dataclass(frozen=True)
class Wanted:
    """What a run makes besides the composite. Each costs the reading of all images.

    With `valid_pixels` those of the composite are counted, which costs nothing, and a run that
    finds none fails.
    """

    provenance: bool = False
    quality: bool = False
    usage: bool = False
    valid_pixels: bool = False

    @property
    def traces(self) -> bool:
        """True when it must be known who gave each pixel."""
        return self.provenance or self.usage


@dataclass
class Result:
    """A block of everything that a run makes; what was not wanted is None.

    `no_decibels` are the positions of images whose values were taken for decibels and cannot be.
    """

    composite: Canvas
    provenance: Canvas | None = None
    quality: Canvas | None = None
    usage: Usage | None = None
    no_decibels: frozenset[int] = frozenset()

    def canvas(self, kind: Kind) -> Canvas:
        """Return what goes into the file of a kind."""
        canvas: Canvas | None = getattr(self, kind)
        if canvas is None:
            raise ValueError(f"the method made no {kind}")
        return canvas


class Method(Protocol):
    """A way to make a composite. The images' first bands are those of the composite."""

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the bands; `new_values` says what interpolation adds."""

    def provenance_names(self) -> tuple[str, ...]:
        """Return the names of the bands of the provenance raster."""

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """Return the memory that a pixel of a block takes while it is worked on."""

    def compute(self, window: Window, reader: Reader, wanted: Wanted) -> Result:
        """Return a block."""


def columns(images: Sequence[Image], bands: Sequence[int]) -> list[list[Band]]:
    """Return for each band number of the run the bands of all images."""
    return [[image.bands[band] for image in images] for band in bands]


def is_uniform(bands: Sequence[Band]) -> bool:
    """Return True when stored numbers of these bands can be compared and mixed as they are."""
    first = bands[0]
    return first.scale > 0 and all(
        (band.scale, band.offset) == (first.scale, first.offset) for band in bands
    )


def selected_output(
    name: str, source: str, bands: Sequence[Band], new_values: NewValues
) -> OutputBand:
    """Return the output band of values that are taken as they are from the images.

    Stored numbers pass through with their scale and offset when all images agree on these;
    otherwise the band holds scaled values.
    """
    if is_uniform(bands):
        kind = selected_type(bands, new_values)
        return OutputBand(name, kind, source, bands[0].scale, bands[0].offset)
    return OutputBand(name, scaled_type(bands), source)


def selected_outputs(
    names: Sequence[str], images: Sequence[Image], new_values: NewValues
) -> tuple[OutputBand, ...]:
    """Return the output bands of a composite that takes its values from the images."""
    return tuple(
        selected_output(name, name, column, new_values)
        for name, column in zip(names, columns(images, range(len(names))))
    )


def taken(patch: Patch, band: int, part: Window, *, uniform: bool) -> Array:
    """Return the numbers of a patch that a selection passes through."""
    return patch.stored(band, part) if uniform else patch.shown(band, part)


def stored_bytes(image: Image) -> int:
    """Return the bytes of one pixel of all bands of an image as stored."""
    return sum(np.dtype(band.dtype).itemsize for band in image.bands)
