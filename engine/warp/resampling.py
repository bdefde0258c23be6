# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Values at any place between the pixels of an image: numpy only, cell by cell.

The outcome for a cell depends on its own coordinates and pixels alone: whatever window it is
asked in, the same taps are added in the same order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

import numpy as np

from ..arrays import Array, Floats, Indexes, Mask
from ..errors import check_word
from ..grid.grid import SNAP_TOLERANCE, Window
from .longitudes import unwrapped

Resampling = Literal["nearest", "bilinear", "cubic", "average"]
METHODS: tuple[Resampling, ...] = get_args(Resampling)

# Coordinates this close to a pixel edge, in pixels, are on it, and belong to the next pixel.
# Rounded geotransforms put cells that should sit on an edge on either side of it.
EDGE = 1e-6

# Reach of the kernels in pixels, at the image's own resolution.
_RADIUS = {"nearest": 0, "bilinear": 1, "cubic": 2}

# GDAL leaves the kernel as it is until a cell holds more than 1 / 0.95 pixels.
_WIDEST_UNSCALED = 1 / 0.95

# A widened cubic kernel that misses more than this keeps too little beside its negative weights.
_LEAST_CUBIC_WEIGHT = 0.4

# A cell that spans this many times more pixels than the others lies over a pole or over the seam
# of a world image: its corners say nothing of what is between them.
_TORN = 32

# Values larger than this share of the largest number are made smaller by it.
_SHARE = 2.0**-30

# Cells worked on at once: their arrays stay in the processor's cache.
_STRIP = 1 << 14

# A tap that at most this share of the cells have is worked out for these alone.
_FEW = 0.25


def resample(
    values: Array,
    valid: Mask,
    held: Window,
    x: Floats,
    y: Floats,
    method: str,
    scale: tuple[float, float] = (1.0, 1.0),
    period: float | None = None,
) -> tuple[Array, Mask]:
    """Return (values, valid) of the cells at `x`, `y`, as arrays (bands, height, width).

    `values` and `valid` are (bands, rows, columns) and hold the pixels `held` of the image, which
    come from `source_window`: what lies outside is taken for outside the image. `x` and `y` are
    in pixels of the image, NaN where there is none: cell centres (height, width), but for
    `average` cell corners (height + 1, width + 1). `scale` is the number of pixels in a cell, in
    x and in y; it widens the bilinear and cubic kernels. `period` is after how many pixels x comes
    round again, None when it does not.

    Nearest, bilinear and cubic are valid exactly where the nearest pixel is. Average is valid
    where any valid pixel is in the cell.
    """
    _check(method)
    extra = 1 if method == "average" else 0
    if method != "nearest" and _are_too_large(values, valid):
        # Sums of these would be infinite.
        smaller, shown = resample(values * _SHARE, valid, held, x, y, method, scale, period)
        return _clipped(smaller, smaller.dtype, 1.0 / _SHARE), shown
    source = _Source.create(values, valid, held)
    if method != "nearest":
        source = source.with_zeros()
    height, width = x.shape[0] - extra, x.shape[1] - extra
    shape = (values.shape[0], height, width)
    out = np.zeros(shape, values.dtype)
    out_valid = np.zeros(shape, np.bool_)
    if values.size == 0:
        return out, out_valid
    for rows in _strips(height, width):
        part = slice(rows.start, rows.stop + extra)
        cells = slice(rows.start * width, rows.stop * width)
        strip = out.reshape(shape[0], -1)[:, cells], out_valid.reshape(shape[0], -1)[:, cells]
        if method == "nearest":
            _fill_nearest(source, x[part].ravel(), y[part].ravel(), strip)
        elif method == "average":
            _fill_average(source, _boxes(x[part], y[part], scale, period), strip)
        else:
            _fill_weighted(source, x[part].ravel(), y[part].ravel(), method, scale, strip)
    return out, out_valid


def _are_too_large(values: Array, valid: Mask) -> bool:
    """Return True for finite values whose sums may be beyond float64, in which they are made."""
    if values.dtype != np.float64:
        return False
    sizes = np.abs(values)
    return bool((valid & np.isfinite(sizes) & (sizes > np.finfo(np.float64).max * _SHARE)).any())


def source_window(
    x: Floats,
    y: Floats,
    image_width: int,
    image_height: int,
    method: str,
    scale: tuple[float, float] = (1.0, 1.0),
    period: float | None = None,
) -> Window | None:
    """Return the pixels that `resample` needs for these coordinates, None when there are none.

    Columns of an image that goes all the way round, as wide as the `period`, may be beyond its
    ends: those of the other end follow there.
    """
    _check(method)
    whole = Window(0, 0, image_width, image_height)
    if method == "average":
        limits = _average_limits(x, y, whole, scale, period)
    else:
        limits = _centre_limits(x, y, whole, _RADIUS[method], scale)
    if limits is None:
        return None
    left, right, top, bottom = (math.floor(limit) for limit in limits)
    held = Window(left, top, right - left + 1, bottom - top + 1)
    if method != "nearest" and period is not None and abs(period - image_width) <= SNAP_TOLERANCE:
        more = min(image_width, 2 * math.ceil(scale[0]) + 3)
        whole = Window(-more, 0, image_width + 2 * more, image_height)
    return held.intersection(whole)


def _check(method: str) -> None:
    check_word("resampling", method, METHODS)


def _strips(height: int, width: int) -> Iterator[slice]:
    rows = max(1, _STRIP // max(1, width))
    for start in range(0, height, rows):
        yield slice(start, min(start + rows, height))


@dataclass(frozen=True)
class _Source:
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
    def create(cls, values: Array, valid: Mask, held: Window) -> _Source:
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

    def with_zeros(self) -> _Source:
        """Return it with zeros where values are not valid, which add nothing to any sum."""
        if all(self.is_full):
            return self
        return replace(self, values=np.where(self.valid, self.values, self.values.dtype.type(0)))

    @property
    def bands(self) -> range:
        """Positions of the bands."""
        return range(len(self.values))


Strip = tuple[Array, Mask]


def _first_alike(valid: Mask, band: int) -> int:
    return next(other for other in range(band + 1) if np.array_equal(valid[other], valid[band]))


# Nearest


def _nearest(source: _Source, x: Floats, y: Floats) -> tuple[Indexes, Mask | None]:
    """Return the nearest pixel of each cell, and which cells have one; None means all have."""
    held = source.held
    inside = _inside(held, x, y)
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


def _inside(held: Window, x: Floats, y: Floats) -> Mask | None:
    """Return which cells are in the window; None means all are. NaN is outside."""
    # As every edge, the far one belongs to the next pixel.
    left, right = held.column - EDGE, held.column + held.width - EDGE
    top, bottom = held.row - EDGE, held.row + held.height - EDGE
    if x.size and x.min() >= left and x.max() < right and y.min() >= top and y.max() < bottom:
        return None
    inside: Mask = (x >= left) & (x < right) & (y >= top) & (y < bottom)
    return inside


def _fill_nearest(source: _Source, x: Floats, y: Floats, strip: Strip) -> None:
    index, inside = _nearest(source, x, y)
    if inside is not None and not inside.any():
        return
    out, out_valid = strip
    for band in source.bands:
        np.take(source.values[band], index, out=out[band], mode="clip")
        if source.alike[band] != band:
            out_valid[band] = out_valid[source.alike[band]]
        elif source.is_full[band]:
            out_valid[band] = True if inside is None else inside
        else:
            np.take(source.valid[band], index, out=out_valid[band], mode="clip")
            if inside is not None:
                out_valid[band] &= inside
        if inside is not None or not source.is_full[band]:
            out[band][~out_valid[band]] = 0


# Bilinear and cubic


def _fill_weighted(
    source: _Source,
    x: Floats,
    y: Floats,
    method: str,
    scale: tuple[float, float],
    strip: Strip,
) -> None:
    """Fill with the weighted mean of the valid pixels in the kernel."""
    index, inside = _nearest(source, x, y)
    out, out_valid = strip
    for band in source.bands:
        if source.alike[band] != band:
            out_valid[band] = out_valid[source.alike[band]]
            continue
        np.take(source.valid[band], index, out=out_valid[band], mode="clip")
        if inside is not None:
            out_valid[band] &= inside
    # Cells that are valid in no band need no work.
    cells = np.flatnonzero(out_valid.any(axis=0))
    if cells.size == 0:
        return
    if cells.size < x.size:
        index, x, y = index[cells], x[cells], y[cells]
    means = _cubic(source, x, y, scale) if method == "cubic" else _bilinear(source, x, y, scale)
    for band in source.bands:
        mean = means[band]
        lost = np.isnan(mean)
        if lost.any():
            # Infinities of both signs, or an infinity against a negative weight.
            mean[lost] = source.values[band][index[lost]]
        is_valid = out_valid[band][cells]
        mean[~is_valid] = 0
        out[band][cells] = _as_type(mean, out.dtype)


def _bilinear(source: _Source, x: Floats, y: Floats, scale: tuple[float, float]) -> Floats:
    held = source.held
    columns = _taps(x, held.column, held.width, "bilinear", scale[0])
    rows = _taps(y, held.row, held.height, "bilinear", scale[1])
    return _add_up(source, columns.taps, rows.taps, x.size).means()


def _cubic(source: _Source, x: Floats, y: Floats, scale: tuple[float, float]) -> Floats:
    """Return the cubic mean, and the bilinear one where the kernel is not whole enough.

    GDAL has the same rule at the image's own resolution. Renormalised there, the negative weights
    could outweigh the rest.
    """
    held = source.held
    columns = _taps(x, held.column, held.width, "cubic", scale[0])
    rows = _taps(y, held.row, held.height, "cubic", scale[1])
    sums = _add_up(source, columns.taps, rows.taps, x.size, with_size=not columns.is_wide)
    if columns.is_wide or rows.is_wide:
        is_enough = sums.weight >= _LEAST_CUBIC_WEIGHT * (columns.total * rows.total)
    else:
        is_enough = sums.size >= (1 - 1e-9) * (columns.size * rows.size)
    is_enough = is_enough[list(source.alike)]
    means = sums.means()
    poor = np.flatnonzero(~is_enough.all(axis=0))
    if poor.size:
        plain = _bilinear(source, x[poor], y[poor], scale)
        means[:, poor] = np.where(is_enough[:, poor], means[:, poor], plain)
    return means


@dataclass(frozen=True)
class _Tap:
    """The pixel of each cell at one place of its kernel, along one axis, and what it weighs.

    Only some `cells` may have one, in rising order; None means all.
    """

    position: Indexes
    weight: Floats
    cells: Indexes | None = None

    def at(self, cells: Indexes) -> tuple[Indexes, Floats]:
        """Return position and weight of some of its cells."""
        places = cells if self.cells is None else np.searchsorted(self.cells, cells)
        return self.position[places], self.weight[places]


Taps = list[_Tap]


@dataclass(frozen=True)
class _AxisTaps:
    """Pixels and weights along one axis, from low to high.

    `total` and `size` are the sums of the weights and of their sizes, with the pixels outside;
    only cubic needs them.
    """

    taps: Taps
    total: Floats
    size: Floats
    is_wide: bool


def _taps(at: Floats, first: int, length: int, method: str, pixels: float) -> _AxisTaps:
    """Return the kernel's taps around `at`, as positions from `first`; outside they weigh 0."""
    is_wide = pixels > _WIDEST_UNSCALED
    width = pixels if is_wide else 1.0
    reach = math.ceil(_RADIUS[method] * width)
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
        taps.append(_within(start + step, weight, length))
    return _AxisTaps(taps, total, size, is_wide)


def _within(position: Indexes, weight: Floats, length: int, cells: Indexes | None = None) -> _Tap:
    """Return a tap whose positions can be read, with no weight for those that could not."""
    if position.min() < 0 or position.max() >= length:
        weight[(position < 0) | (position >= length)] = 0.0
        position = np.clip(position, 0, length - 1)
    return _Tap(position, weight, cells)


def _bilinear_weight(distance: Floats) -> Floats:
    return np.maximum(1.0 - distance, 0.0)


def _cubic_weight(distance: Floats) -> Floats:
    """Keys' kernel with a = -0.5, as GDAL has it."""
    near = (1.5 * distance - 2.5) * distance * distance + 1.0
    far = ((-0.5 * distance + 2.5) * distance - 4.0) * distance + 2.0
    return np.where(distance <= 1.0, near, np.where(distance < 2.0, far, 0.0))


@dataclass(frozen=True)
class _Sums:
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


def _add_up(
    source: _Source, columns: Taps, rows: Taps, cells: int, *, with_size: bool = False
) -> _Sums:
    """Add up the valid pixels under the taps of so many cells, row by row.

    The source has zeros where it is not valid.
    """
    bands = len(source.values)
    total = np.zeros((bands, cells))
    weight = np.zeros((bands, cells))
    size = np.zeros((bands, cells) if with_size else (bands, 0))
    sums = _Sums(total, weight, size, source.alike)
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
    def of(cls, cells: int, source: _Source) -> _Room:
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


def _add_tap(source: _Source, row: _Tap, column: _Tap, sums: _Sums, room: _Room) -> None:
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


def _as_type(values: Floats, dtype: np.dtype[Any]) -> Array:
    """Return the values in the type: integers rounded half away from zero, and clipped."""
    if dtype.kind not in "iu":
        return _clipped(values, dtype)
    limits = np.iinfo(dtype)
    low, high = float(limits.min), float(limits.max)
    if int(high) > limits.max:
        # 64-bit limits are no floats; the next float up would not fit.
        high = float(np.nextafter(high, 0.0))
    # What is below zero becomes zero of an unsigned type in any case.
    rounded = values + (0.5 if dtype.kind == "u" else np.copysign(0.5, values))
    np.maximum(rounded, low, out=rounded)
    np.minimum(rounded, high, out=rounded)
    # The decimals are cut off.
    integers: Array = rounded.astype(dtype)
    return integers


def _clipped(values: Floats, dtype: np.dtype[Any], factor: float = 1.0) -> Array:
    """Return values times a factor as floats, of which only infinite ones become infinite."""
    with np.errstate(over="ignore"):
        floats: Array = (values * factor).astype(dtype)
    lost = np.isinf(floats) & np.isfinite(values)
    floats[lost] = np.copysign(np.finfo(dtype).max, values[lost])
    return floats


# Average


@dataclass(frozen=True)
class _Boxes:
    """Rectangles of the image, one per cell."""

    left: Floats
    right: Floats
    top: Floats
    bottom: Floats

    def at(self, cells: Any) -> _Boxes:
        """Return some of them."""
        return _Boxes(self.left[cells], self.right[cells], self.top[cells], self.bottom[cells])

    def touch(self, held: Window) -> Mask:
        """Return which boxes share more than a sliver with the window."""
        flags: Mask = (
            (self.right > held.column + EDGE)
            & (self.left < held.column + held.width - EDGE)
            & (self.bottom > held.row + EDGE)
            & (self.top < held.row + held.height - EDGE)
        )
        return flags


def _boxes(x: Floats, y: Floats, scale: tuple[float, float], period: float | None = None) -> _Boxes:
    """Return the box of each cell, flat: from its upper left to its lower right corner, as GDAL.

    Where the cell stands askew so much that this box holds less than half of it, the box around
    all four corners.
    """
    x1, x2, x3, x4 = _corners(x)
    if period is not None:
        x2, x3, x4 = (unwrapped(corner, x1, period) for corner in (x2, x3, x4))
    y1, y2, y3, y4 = _corners(y)
    left, right = np.minimum(x1, x4), np.maximum(x1, x4)
    top, bottom = np.minimum(y1, y4), np.maximum(y1, y4)
    across, down = right - left, bottom - top
    # Twice the area of the cell, from its diagonals.
    area = np.abs((x4 - x1) * (y3 - y2) - (x3 - x2) * (y4 - y1))
    askew = 4.0 * across * down < area
    if askew.any():
        left = np.where(askew, np.minimum(left, np.minimum(x2, x3)), left)
        right = np.where(askew, np.maximum(right, np.maximum(x2, x3)), right)
        top = np.where(askew, np.minimum(top, np.minimum(y2, y3)), top)
        bottom = np.where(askew, np.maximum(bottom, np.maximum(y2, y3)), bottom)
        across, down = right - left, bottom - top
    torn = across > _TORN * (1.0 + scale[0])
    torn |= down > _TORN * (1.0 + scale[1])
    if torn.any():
        # The pixel at the first corner stands for the cell.
        left, right = np.where(torn, x1, left), np.where(torn, x1, right)
        top, bottom = np.where(torn, y1, top), np.where(torn, y1, bottom)
    # A box of no width still is in a pixel.
    np.maximum(right, left + 3 * EDGE, out=right)
    np.maximum(bottom, top + 3 * EDGE, out=bottom)
    return _Boxes(left.ravel(), right.ravel(), top.ravel(), bottom.ravel())


def _corners(at: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    return at[:-1, :-1], at[:-1, 1:], at[1:, :-1], at[1:, 1:]


def _fill_average(source: _Source, boxes: _Boxes, strip: Strip) -> None:
    """Fill with the mean of the valid pixels, weighted by their share of the box."""
    touching = boxes.touch(source.held)
    at: Any = slice(None)
    if not touching.all():
        at = np.flatnonzero(touching)
        if at.size == 0:
            return
        boxes = boxes.at(at)
    held = source.held
    columns = _shares(boxes.left, boxes.right, held.column, held.width)
    rows = _shares(boxes.top, boxes.bottom, held.row, held.height)
    means = _add_up(source, columns, rows, boxes.left.size).means()
    out, out_valid = strip
    for band in source.bands:
        # NaN is no pixel, or infinities of both signs.
        lost = np.isnan(means[band])
        means[band][lost] = 0.0
        out_valid[band][at] = ~lost
        out[band][at] = _as_type(means[band], out.dtype)


def _shares(low: Floats, high: Floats, first: int, length: int) -> Taps:
    """Return the pixels of each box along one axis, as positions from `first`, and their shares.

    A pixel of which the box has only a sliver is not in it.
    """
    start = low + EDGE
    np.floor(start, out=start)
    count = high - EDGE
    np.ceil(count, out=count)
    count -= start
    position = start.astype(np.intp)
    position -= first
    share = np.minimum(high, start + 1.0)
    share -= np.maximum(low, start)
    taps = [_within(position, share, length)]
    for step in range(1, int(count.max())):
        has = count > step
        cells = np.flatnonzero(has) if np.count_nonzero(has) <= _FEW * has.size else None
        if cells is None:
            pixel, above, place = start + step, high, position + step
        else:
            pixel, above, place = start[cells] + step, high[cells], position[cells] + step
        # It begins in a pixel before this one.
        share = np.minimum(above, pixel + 1.0)
        share -= pixel
        if cells is None:
            share *= has
        taps.append(_within(place, share, length, cells))
    return taps


# Windows of the source


Limits = tuple[float, float, float, float]


def _centre_limits(
    x: Floats, y: Floats, whole: Window, radius: int, scale: tuple[float, float]
) -> Limits | None:
    """Return left, right, top and bottom of what the cells in the image need."""
    inside = _inside(whole, x, y)
    if inside is not None:
        if not inside.any():
            return None
        x, y = x[inside], y[inside]
    if x.size == 0:
        return None
    # One pixel more than the kernel's reach, for the pixel that the cell itself is in.
    across, down = (
        math.ceil(radius * max(1.0, pixels)) + 1 if radius else EDGE for pixels in scale
    )
    return (
        float(x.min()) - across,
        float(x.max()) + across,
        float(y.min()) - down,
        float(y.max()) + down,
    )


def _average_limits(
    x: Floats, y: Floats, whole: Window, scale: tuple[float, float], period: float | None
) -> Limits | None:
    boxes = _boxes(x, y, scale, period)
    touching = boxes.touch(whole)
    if not touching.any():
        return None
    boxes = boxes.at(touching)
    return (
        float(boxes.left.min()),
        float(boxes.right.max()),
        float(boxes.top.min()),
        float(boxes.bottom.max()),
    )
