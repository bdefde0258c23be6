# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bands of radar images as powers, and back, as methods need them that change these."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Floats, Mask
from ..errors import InvalidOptionError
from ..grid.grid import Window
from ..images import Band, Image, real_type
from ..numerics.decibels import from_decibel, is_beyond, to_decibel
from ..pixels.image_block import ImageBlock
from ..pixels.value_types import BandType
from ..text import worded
from .output_block import OutputBand, OutputBlock


def image_of(images: Sequence[Image], position: int) -> int:
    """Return which of some images has a position; raise InvalidOptionError where none has it."""
    for index, image in enumerate(images):
        if image.position == position:
            return index
    raise InvalidOptionError(worded("The image that is made is none of those that are read."))


def changed_output(name: str, band: Band) -> OutputBand:
    """Return the output of a band whose values are computed anew: decimals stay as exact as before.

    Whole numbers become Float32 up to 16 bits, else Float64.
    """
    is_decimal = np.dtype(band.dtype).kind == "f" and not band.is_scaled
    return OutputBand(name, BandType(band.dtype if is_decimal else real_type([band])), name)


def powers_of(values: Floats, valid: Mask, *, decibel: bool) -> tuple[Floats, Mask]:
    """Return the powers of finite values of a band, and where they are valid.

    Powers are 0 where they are not. What is infinite is no measurement, and masked, and so is a
    power below 0.
    """
    powers = from_decibel(values) if decibel else values
    seen = valid & (powers >= 0.0) & np.isfinite(powers)
    return np.where(seen, powers, 0.0), seen


def values_of(block: ImageBlock, band: int, window: Window) -> tuple[Floats, Mask]:
    """Return the finite values of a band in a window, and where they are valid; 0 elsewhere."""
    shape = (window.height, window.width)
    values, valid = np.zeros(shape), np.zeros(shape, dtype=bool)
    part = block.window.intersection(window)
    if part is None:
        return values, valid
    at = part.slices(window)
    shown = block.shown(band, part)
    seen = np.isfinite(shown)
    mask = block.valid(band, part)
    valid[at] = seen if mask is None else mask & seen
    np.copyto(values[at], shown, where=valid[at])
    return values, valid


def has_no_decibels(block: ImageBlock, band: int) -> bool:
    """Return True when a valid value of a band is too large or too small for a level."""
    values = block.shown(band, block.window)
    valid = block.valid(band, block.window)
    return is_beyond(values if valid is None else values[valid])


def put_powers(out: OutputBlock, band: int, powers: Floats, valid: Mask, *, decibel: bool) -> None:
    """Put powers into a band of a block, as levels with `decibel`; no level, no value."""
    values = to_decibel(powers) if decibel else powers
    seen = valid & np.isfinite(values)
    with np.errstate(over="ignore"):
        np.copyto(out.values[band], values, where=seen, casting="same_kind")
    # What the type cannot hold would be infinite.
    out.valid[band][...] = seen & np.isfinite(out.values[band])


def pass_through(out: OutputBlock, block: ImageBlock, bands: Sequence[int]) -> None:
    """Put the stored numbers of some bands into the bands of a block in the same places."""
    part = block.window.intersection(out.window)
    if part is None:
        return
    at = part.slices(out.window)
    for band in bands:
        out.values[band][at] = block.stored(band, part)
        valid = block.valid(band, part)
        out.valid[band][at] = True if valid is None else valid
