# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Values at any place between the pixels of an image: numpy only, cell by cell.

The outcome for a cell depends on its own coordinates and pixels alone: whatever window it is
asked in, the same taps are added in the same order.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, get_args

import numpy as np

from ..arrays import Array, Floats, Mask
from ..errors import check_word
from ..grid.grid import SNAP_TOLERANCE, Window
from .boxes import boxes_of, shares_of
from .rounding import as_type, clipped
from .source_pixels import EDGE as EDGE
from .source_pixels import Source, inside_of, nearest_pixels
from .taps import RADIUS, Taps, add_up, taps_around

Resampling = Literal["nearest", "bilinear", "cubic", "average"]
METHODS: tuple[Resampling, ...] = get_args(Resampling)

# A widened cubic kernel that misses more than this keeps too little beside its negative weights.
_LEAST_CUBIC_WEIGHT = 0.4

# Values larger than this share of the largest number are made smaller by it.
_SHARE = 2.0**-30

# Cells worked on at once: so few that their arrays stay in the processor's cache, and so many that
# threads seldom wait for Python's lock, which each call of numpy asks for. With a quarter of them
# bilinear takes half as long again, on machines that are slow to wake a thread.
_STRIP = 1 << 16
# Of nearest pixels there is one call for each band.
_NEAREST_STRIP = 1 << 15

Strip = tuple[Array, Mask]


@dataclass(frozen=True)
class Shares:
    """The cells of a strip that hold pixels, how many these are, and what they hold of which."""

    cells: Any
    count: int
    columns: Taps
    rows: Taps

    @property
    def bytes(self) -> int:
        """What they take."""
        return sum(tap.bytes for tap in (*self.columns, *self.rows))


class KeptShares:
    """The shares of pixels in the cells of one window, for all images that lie alike.

    Half of an average is to work these out. There is `room` for so many bytes: where cells are as
    large as pixels, 512 x 512 take 17 MB.
    """

    def __init__(self, room: int) -> None:
        self._known: dict[int, Shares] = {}
        self._room = room

    def of(self, row: int, make: Callable[[], Shares]) -> Shares:
        """Return those of the strip that begins at a row, made when they are not known."""
        shares = self._known.get(row)
        if shares is None:
            shares = make()
            if shares.bytes <= self._room:
                self._room -= shares.bytes
                self._known[row] = shares
        return shares


def resample(
    values: Array,
    valid: Mask,
    held: Window,
    x: Floats,
    y: Floats,
    method: str,
    scale: tuple[float, float] = (1.0, 1.0),
    period: float | None = None,
    kept: KeptShares | None = None,
) -> tuple[Array, Mask]:
    """Return (values, valid) of the cells at `x`, `y`, as arrays (bands, height, width).

    `values` and `valid` are (bands, rows, columns) and hold the pixels `held` of the image, which
    come from `source_window`: what lies outside is taken for outside the image. `x` and `y` are
    in pixels of the image, NaN where there is none: cell centres (height, width), but for
    `average` cell corners (height + 1, width + 1). `scale` is the number of pixels in a cell, in
    x and in y; it widens the bilinear and cubic kernels. `period` is after how many pixels x comes
    round again, None when it does not. `kept` has what other images needed for the same `held`, `x`
    and `y`, and gets what is missing.

    Nearest, bilinear and cubic are valid exactly where the nearest pixel is. Average is valid
    where any valid pixel is in the cell.
    """
    _check(method)
    extra = 1 if method == "average" else 0
    if method != "nearest" and _are_too_large(values, valid):
        # Sums of these would be infinite.
        smaller, shown = resample(values * _SHARE, valid, held, x, y, method, scale, period, kept)
        return clipped(smaller, smaller.dtype, 1.0 / _SHARE), shown
    source = Source.create(values, valid, held)
    if method != "nearest":
        source = source.with_zeros()
    height, width = x.shape[0] - extra, x.shape[1] - extra
    shape = (values.shape[0], height, width)
    out = np.zeros(shape, values.dtype)
    out_valid = np.zeros(shape, np.bool_)
    if values.size == 0:
        return out, out_valid
    for rows in _strips(height, width, _NEAREST_STRIP if method == "nearest" else _STRIP):
        part = slice(rows.start, rows.stop + extra)
        cells = slice(rows.start * width, rows.stop * width)
        strip = out.reshape(shape[0], -1)[:, cells], out_valid.reshape(shape[0], -1)[:, cells]
        if method == "nearest":
            _fill_nearest(source, x[part].ravel(), y[part].ravel(), strip)
        elif method == "average":
            make = partial(_shares, held, x[part], y[part], scale, period)
            _fill_average(source, make() if kept is None else kept.of(rows.start, make), strip)
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
        limits = _centre_limits(x, y, whole, RADIUS[method], scale)
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


def _strips(height: int, width: int, cells: int) -> Iterator[slice]:
    rows = max(1, cells // max(1, width))
    for start in range(0, height, rows):
        yield slice(start, min(start + rows, height))


# Nearest


def _fill_nearest(source: Source, x: Floats, y: Floats, strip: Strip) -> None:
    index, inside = nearest_pixels(source, x, y)
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
    source: Source,
    x: Floats,
    y: Floats,
    method: str,
    scale: tuple[float, float],
    strip: Strip,
) -> None:
    """Fill with the weighted mean of the valid pixels in the kernel."""
    index, inside = nearest_pixels(source, x, y)
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
        out[band][cells] = as_type(mean, out.dtype)


def _bilinear(source: Source, x: Floats, y: Floats, scale: tuple[float, float]) -> Floats:
    held = source.held
    columns = taps_around(x, held.column, held.width, "bilinear", scale[0])
    rows = taps_around(y, held.row, held.height, "bilinear", scale[1])
    return add_up(source, columns.taps, rows.taps, x.size).means()


def _cubic(source: Source, x: Floats, y: Floats, scale: tuple[float, float]) -> Floats:
    """Return the cubic mean, and the bilinear one where the kernel is not whole enough.

    GDAL has the same rule at the image's own resolution. Renormalised there, the negative weights
    could outweigh the rest.
    """
    held = source.held
    columns = taps_around(x, held.column, held.width, "cubic", scale[0])
    rows = taps_around(y, held.row, held.height, "cubic", scale[1])
    sums = add_up(source, columns.taps, rows.taps, x.size, with_size=not columns.is_wide)
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


# Average


def _shares(
    held: Window, x: Floats, y: Floats, scale: tuple[float, float], period: float | None
) -> Shares:
    """Return the shares of pixels in cells whose corners are given."""
    boxes = boxes_of(x, y, scale, period)
    touching = boxes.touch(held)
    at: Any = slice(None)
    if not touching.all():
        at = np.flatnonzero(touching)
        if at.size == 0:
            return Shares(at, 0, [], [])
        boxes = boxes.at(at)
    columns = shares_of(boxes.left, boxes.right, held.column, held.width)
    rows = shares_of(boxes.top, boxes.bottom, held.row, held.height)
    return Shares(at, boxes.left.size, columns, rows)


def _fill_average(source: Source, shares: Shares, strip: Strip) -> None:
    """Fill with the mean of the valid pixels, weighted by their share of the box."""
    if not shares.count:
        return
    at = shares.cells
    means = add_up(source, shares.columns, shares.rows, shares.count).means()
    out, out_valid = strip
    for band in source.bands:
        # NaN is no pixel, or infinities of both signs.
        lost = np.isnan(means[band])
        means[band][lost] = 0.0
        out_valid[band][at] = ~lost
        out[band][at] = as_type(means[band], out.dtype)


# Windows of the source


Limits = tuple[float, float, float, float]


def _centre_limits(
    x: Floats, y: Floats, whole: Window, radius: int, scale: tuple[float, float]
) -> Limits | None:
    """Return left, right, top and bottom of what the cells in the image need."""
    inside = inside_of(whole, x, y)
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
    boxes = boxes_of(x, y, scale, period)
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
