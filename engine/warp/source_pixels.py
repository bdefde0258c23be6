# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The pixels of an image that cells are made of, and in which of them each cell lies."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..arrays import Array, Floats, Indexes, Mask
from ..grid.grid import Window

# Coordinates this close to a pixel edge, in pixels, are on it, and belong to the next pixel.
# Rounded geotransforms put cells that should sit on an edge on either side of it.
EDGE = 1e-6


@dataclass(frozen=True)
class Source:
    """The pixels at hand: values and valid are (bands, pixels) of the window `held`.

    `alike` has for each band the first one that is valid where it is.
    """

    values: Array
    valid: Mask
    is_full: tuple[bool, ...]
    alike: tuple[int, ...]
    is_finite: bool
    held: Window

    @classmethod
    def create(cls, values: Array, valid: Mask, held: Window) -> Source:
        """Return those of a window, from arrays (bands, rows, columns)."""
        bands = values.shape[0]
        flat = np.ascontiguousarray(values).reshape(bands, held.pixels)
        flat_valid = np.ascontiguousarray(valid).reshape(bands, held.pixels)
        return cls(
            values=flat,
            valid=flat_valid,
            is_full=tuple(bool(band.all()) for band in flat_valid),
            alike=tuple(_first_alike(flat_valid, band) for band in range(bands)),
            is_finite=flat.dtype.kind != "f" or bool(np.isfinite(flat).all()),
            held=held,
        )

    def with_zeros(self) -> Source:
        """Return it with zeros where values are not valid, which add nothing to any sum."""
        if all(self.is_full):
            return self
        return replace(self, values=np.where(self.valid, self.values, self.values.dtype.type(0)))

    @property
    def bands(self) -> range:
        """Positions of the bands."""
        return range(len(self.values))


def _first_alike(valid: Mask, band: int) -> int:
    return next(other for other in range(band + 1) if np.array_equal(valid[other], valid[band]))


def nearest_pixels(source: Source, x: Floats, y: Floats) -> tuple[Indexes, Mask | None]:
    """Return the nearest pixel of each cell, and which cells have one; None means all have."""
    held = source.held
    inside = inside_of(held, x, y)
    if inside is not None:
        x = np.where(inside, x, held.column)
        y = np.where(inside, y, held.row)
    # The coordinates are not negative here, so that cutting off the decimals is the floor.
    columns = (x + EDGE).astype(np.intp)
    rows = (y + EDGE).astype(np.intp)
    rows *= held.width
    rows += columns
    rows -= held.row * held.width + held.column
    return rows, inside


def inside_of(held: Window, x: Floats, y: Floats) -> Mask | None:
    """Return which cells are in the window; None means all are. NaN is outside."""
    # As every edge, the far one belongs to the next pixel.
    left, right = held.column - EDGE, held.column + held.width - EDGE
    top, bottom = held.row - EDGE, held.row + held.height - EDGE
    if x.size and x.min() >= left and x.max() < right and y.min() >= top and y.max() < bottom:
        return None
    inside: Mask = (x >= left) & (x < right) & (y >= top) & (y < bottom)
    return inside
