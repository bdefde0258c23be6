# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernels: the pixels that a cell is made of along each axis, their weights, and their sums."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..arrays import Array, Floats, Indexes, Mask
from .source_pixels import Source

# Reach of the kernels in pixels, at the image's own resolution.
RADIUS = {"nearest": 0, "bilinear": 1, "cubic": 2}

# GDAL leaves the kernel as it is until a cell holds more than 1 / 0.95 pixels.
_WIDEST_UNSCALED = 1 / 0.95


@dataclass(frozen=True)
class Tap:
    """The pixel of each cell at one place of its kernel, along one axis, and what it weighs.

    Only some `cells` may have one, in rising order; None means all.
    """

    position: Indexes
    weight: Floats
    cells: Indexes | None = None

    @property
    def bytes(self) -> int:
        """What it takes."""
        cells = 0 if self.cells is None else self.cells.nbytes
        return self.position.nbytes + self.weight.nbytes + cells

    def at(self, cells: Indexes) -> tuple[Indexes, Floats]:
        """Return position and weight of some of its cells."""
        places = cells if self.cells is None else np.searchsorted(self.cells, cells)
        return self.position[places], self.weight[places]


Taps = list[Tap]


@dataclass(frozen=True)
class AxisTaps:
    """Pixels and weights along one axis, from low to high.

    `total` and `size` are the sums of the weights and of their sizes, with the pixels outside;
    only cubic needs them.
    """

    taps: Taps
    total: Floats
    size: Floats
    is_wide: bool


def taps_around(at: Floats, first: int, length: int, method: str, pixels: float) -> AxisTaps:
    """Return the kernel's taps around `at`, as positions from `first`; outside they weigh 0."""
    is_wide = pixels > _WIDEST_UNSCALED
    width = pixels if is_wide else 1.0
    reach = math.ceil(RADIUS[method] * width)
    centre = at - 0.5
    # `base` is the pixel whose centre is at or before `at`.
    base = np.floor(centre)
    offset = centre - base
    start = base.astype(np.intp) - first
    is_cubic = method == "cubic"
    weigh = _cubic_weight if is_cubic else _bilinear_weight
    taps: Taps = []
    total = np.zeros_like(at)
    size = np.zeros_like(at)
    for step in range(1 - reach, reach + 1):
        weight = weigh(np.abs(step - offset) / width)
        if is_cubic:
            total += weight
            size += np.abs(weight)
        taps.append(within(start + step, weight, length))
    return AxisTaps(taps, total, size, is_wide)


def within(position: Indexes, weight: Floats, length: int, cells: Indexes | None = None) -> Tap:
    """Return a tap whose positions can be read, with no weight for those that could not."""
    if position.min() < 0 or position.max() >= length:
        weight[(position < 0) | (position >= length)] = 0.0
        position = np.clip(position, 0, length - 1)
    return Tap(position, weight, cells)


def _bilinear_weight(distance: Floats) -> Floats:
    return np.maximum(1.0 - distance, 0.0)


def _cubic_weight(distance: Floats) -> Floats:
    """Keys' kernel with a = -0.5, as GDAL has it."""
    near = (1.5 * distance - 2.5) * distance * distance + 1.0
    far = ((-0.5 * distance + 2.5) * distance - 4.0) * distance + 2.0
    return np.where(distance <= 1.0, near, np.where(distance < 2.0, far, 0.0))


@dataclass(frozen=True)
class Sums:
    """Per band and cell: sums of weight times value, of weights and of their sizes.

    Weights and sizes of bands that are valid alike are those of the first of these.
    """

    total: Floats
    weight: Floats
    size: Floats
    alike: Sequence[int]

    def means(self) -> Floats:
        """Return the sums of values divided by those of weights; the former are lost by it."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            for band, first in enumerate(self.alike):
                self.total[band] /= self.weight[first]
        return self.total


def add_up(
    source: Source, columns: Taps, rows: Taps, cells: int, *, with_size: bool = False
) -> Sums:
    """Add up the valid pixels under the taps of so many cells, row by row.

    The source has zeros where it is not valid.
    """
    bands = len(source.values)
    total = np.zeros((bands, cells))
    weight = np.zeros((bands, cells))
    size = np.zeros((bands, cells) if with_size else (bands, 0))
    sums = Sums(total, weight, size, source.alike)
    room = _Room.of(cells, source)
    with np.errstate(invalid="ignore", over="ignore"):
        for each in rows:
            row = replace(each, position=each.position * source.held.width)
            for column in columns:
                _add_tap(source, row, column, sums, room)
    return sums


@dataclass(frozen=True)
class _Room:
    """Arrays of one number for each cell, used again for each tap."""

    index: Indexes
    tap: Floats
    counts: Floats
    product: Floats
    valid: Mask
    value: Array

    @classmethod
    def of(cls, cells: int, source: Source) -> _Room:
        """Return that for so many cells."""
        return cls(
            index=np.empty(cells, np.intp),
            tap=np.empty(cells),
            counts=np.empty(cells),
            product=np.empty(cells),
            valid=np.empty(cells, np.bool_),
            value=np.empty(cells, source.values.dtype),
        )

    def first(self, cells: int) -> _Room:
        """Return as much of it as fewer cells need."""
        return _Room(
            self.index[:cells],
            self.tap[:cells],
            self.counts[:cells],
            self.product[:cells],
            self.valid[:cells],
            self.value[:cells],
        )


def _add_tap(source: Source, row: Tap, column: Tap, sums: Sums, room: _Room) -> None:
    """Add one pixel of each cell to the sums; the row is where it begins in the source."""
    at: Any = slice(None)
    if row.cells is None and column.cells is None:
        down, row_weight = row.position, row.weight
        across, column_weight = column.position, column.weight
    else:
        at = _common(row.cells, column.cells)
        (down, row_weight), (across, column_weight) = row.at(at), column.at(at)
        room = room.first(at.size)
    np.add(down, across, out=room.index)
    np.multiply(row_weight, column_weight, out=room.tap)
    for band in source.bands:
        if source.alike[band] == band:
            counts = room.tap
            if not source.is_full[band]:
                source.valid[band].take(room.index, out=room.valid, mode="clip")
                counts = np.multiply(room.tap, room.valid, out=room.counts)
            sums.weight[band][at] += counts
            if sums.size.size:
                sums.size[band][at] += np.abs(counts)
        source.values[band].take(room.index, out=room.value, mode="clip")
        np.multiply(room.tap, room.value, out=room.product)
        if not source.is_finite:
            # No weight times infinity is nothing.
            room.product[room.tap == 0.0] = 0.0
        sums.total[band][at] += room.product


def _common(first: Indexes | None, second: Indexes | None) -> Indexes | None:
    """Return the cells that are in both; None means all."""
    if first is None or second is None:
        return second if first is None else first
    return np.intersect1d(first, second, assume_unique=True)
