# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Resampling against a slow twin that looks at one cell at a time."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.grid.grid import Window
from image_collections.engine.warp.resampling import EDGE, METHODS, resample, source_window

DTYPES = ("uint8", "int16", "uint16", "int32", "float32", "float64")


# The twin: one cell, one band, plain Python.


def twin_nearest(values, valid, x, y):
    """Return the (row, column) of the valid nearest pixel, None when there is none."""
    height, width = values.shape
    inside = -EDGE <= x < width - EDGE and -EDGE <= y < height - EDGE
    if not inside:
        return None
    row, column = math.floor(y + EDGE), math.floor(x + EDGE)
    return (row, column) if valid[row, column] else None


def twin_weight(method, distance):
    distance = abs(distance)
    if method == "bilinear":
        return max(0.0, 1.0 - distance)
    if distance <= 1:
        return 1.5 * distance**3 - 2.5 * distance**2 + 1
    if distance < 2:
        return -0.5 * distance**3 + 2.5 * distance**2 - 4 * distance + 2
    return 0.0


def twin_mean(values, valid, x, y, method, scale):
    """Return the weighted mean of the valid pixels, with the rule for cubic at holes."""
    widths = [pixels if pixels > 1 / 0.95 else 1.0 for pixels in scale]
    reach = 1 if method == "bilinear" else 2
    total = weight = everything = 0.0
    complete = True
    for row in range(math.floor(y - reach * widths[1]) - 1, math.ceil(y + reach * widths[1]) + 1):
        for column in range(
            math.floor(x - reach * widths[0]) - 1, math.ceil(x + reach * widths[0]) + 1
        ):
            tap = twin_weight(method, (column + 0.5 - x) / widths[0])
            tap *= twin_weight(method, (row + 0.5 - y) / widths[1])
            everything += tap
            there = 0 <= row < values.shape[0] and 0 <= column < values.shape[1]
            if there and valid[row, column]:
                total += tap * float(values[row, column])
                weight += tap
            elif abs(tap) > 1e-9:
                complete = False
    if method == "cubic":
        enough = complete if widths == [1.0, 1.0] else weight >= 0.4 * everything
        if not enough:
            return twin_mean(values, valid, x, y, "bilinear", scale)
    return total / weight


def twin_average(values, valid, left, right, top, bottom):
    total = weight = 0.0
    for row in range(values.shape[0]):
        for column in range(values.shape[1]):
            across = min(right, column + 1) - max(left, column)
            down = min(bottom, row + 1) - max(top, row)
            if across > EDGE and down > EDGE and valid[row, column]:
                total += across * down * float(values[row, column])
                weight += across * down
    return total / weight if weight else None


def rounded(value, dtype):
    if np.dtype(dtype).kind == "f":
        return np.dtype(dtype).type(value)
    limits = np.iinfo(dtype)
    return min(max(math.trunc(value + math.copysign(0.5, value)), limits.min), limits.max)


def twin(values, valid, x, y, method, scale):
    """Return what `resample` should, for one band."""
    extra = 1 if method == "average" else 0
    out = np.zeros((x.shape[0] - extra, x.shape[1] - extra), values.dtype)
    out_valid = np.zeros(out.shape, bool)
    for row in range(out.shape[0]):
        for column in range(out.shape[1]):
            if method == "average":
                sides = sorted([x[row, column], x[row + 1, column + 1]])
                ends = sorted([y[row, column], y[row + 1, column + 1]])
                value = twin_average(values, valid, *sides, *ends)
            else:
                here = (x[row, column], y[row, column])
                pixel = twin_nearest(values, valid, *here)
                if pixel is None:
                    value = None
                elif method == "nearest":
                    value = values[pixel]
                else:
                    value = twin_mean(values, valid, *here, method, scale)
            if value is not None:
                out[row, column] = value if method == "nearest" else rounded(value, values.dtype)
                out_valid[row, column] = True
    return out, out_valid


def pixels(rng, dtype, shape):
    if np.dtype(dtype).kind == "f":
        return (rng.normal(size=shape) * 100).astype(dtype)
    limits = np.iinfo(dtype)
    low, high = max(limits.min, -30000), min(limits.max, 30000)
    return rng.integers(low, high, shape, endpoint=True).astype(dtype)


def places(rng, method, size, ratio):
    """Return coordinates that turn the cells a little and reach beyond the image."""
    extra = 1 if method == "average" else 0
    columns, rows = np.meshgrid(np.arange(size + extra), np.arange(size + extra))
    shift = 0.0 if method == "average" else 0.5
    x = (columns + shift) * ratio[0] + (rows + shift) * 0.04 * ratio[0] - 1.7
    y = (rows + shift) * ratio[1] - (columns + shift) * 0.03 * ratio[1] - 0.9
    return x + rng.uniform(-0.01, 0.01), y


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("ratio", [(1.0, 1.0), (0.4, 0.3), (2.3, 3.0), (0.7, 2.5)])
@pytest.mark.parametrize("holes", [0.0, 0.3])
def test_every_cell_equals_the_slow_twin(method, dtype, ratio, holes):
    rng = np.random.default_rng(int(1000 * holes) + DTYPES.index(dtype))
    values = pixels(rng, dtype, (2, 9, 11))
    valid = rng.random(values.shape) >= holes
    values[~valid] = 0
    x, y = places(rng, method, 8, ratio)
    out, out_valid = resample(values, valid, Window(0, 0, 11, 9), x, y, method, ratio)
    assert out.dtype == values.dtype
    assert out_valid.dtype == bool
    for band in range(2):
        expected, expected_valid = twin(values[band], valid[band], x, y, method, ratio)
        np.testing.assert_array_equal(out_valid[band], expected_valid)
        if np.dtype(dtype).kind == "f":
            np.testing.assert_allclose(out[band], expected, rtol=2e-5, atol=1e-4)
        else:
            np.testing.assert_allclose(out[band].astype(float), expected.astype(float), atol=1)
            assert (out[band] == expected).mean() > 0.98


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("turn", [0.0, 0.03, 0.7])
def test_bands_and_cells_are_as_if_they_were_alone(method, turn):
    # The bands are valid everywhere, alike and otherwise; a few cells hold more pixels than most.
    rng = np.random.default_rng(int(100 * turn))
    values = rng.integers(0, 9999, (5, 40, 40)).astype("uint16")
    holes = rng.random((2, 40, 40)) < 0.3
    everywhere = np.zeros_like(holes[0])
    valid = ~np.stack([everywhere, holes[0], holes[1], holes[0], everywhere])
    columns, rows = np.meshgrid(np.arange(30.0), np.arange(30.0))
    x = columns * math.cos(turn) + rows * math.sin(turn) + 2.3
    y = rows * math.cos(turn) - columns * math.sin(turn) + 9.1
    held = Window(0, 0, 40, 40)
    out, out_valid = resample(values, valid, held, x, y, method)
    size = 2 if method == "average" else 1
    for band in range(5):
        only = slice(band, band + 1)
        alone, alone_valid = resample(values[only], valid[only], held, x, y, method)
        assert out[band].tobytes() == alone[0].tobytes()
        assert out_valid[band].tobytes() == alone_valid[0].tobytes()
    for row, column in rng.integers(0, 28, (40, 2)):
        at = slice(row, row + size), slice(column, column + size)
        cell, cell_valid = resample(values, valid, held, x[at], y[at], method)
        np.testing.assert_array_equal(out[:, row, column], cell[:, 0, 0])
        np.testing.assert_array_equal(out_valid[:, row, column], cell_valid[:, 0, 0])


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("ratio", [(1.0, 1.0), (0.6, 0.6), (3.0, 3.0)])
def test_windows_give_the_same_bits_as_the_whole(method, ratio):
    rng = np.random.default_rng(5)
    values = pixels(rng, "float64", (1, 60, 70))
    valid = rng.random(values.shape) > 0.2
    values[~valid] = 0
    size = 24
    extra = 1 if method == "average" else 0
    x, y = places(rng, method, size, ratio)
    whole, whole_valid = resample(values, valid, Window(0, 0, 70, 60), x, y, method, ratio)
    for width, height in [(1, 1), (7, 5), (size, 3), (13, size)]:
        out, out_valid = np.zeros_like(whole), np.zeros_like(whole_valid)
        for row in range(0, size, height):
            for column in range(0, size, width):
                part = np.s_[row : row + height + extra, column : column + width + extra]
                cells = np.s_[:, row : row + height, column : column + width]
                window = source_window(x[part], y[part], 70, 60, method, ratio)
                if window is None:
                    continue
                held = (slice(None), *window.slices(Window(0, 0, 70, 60)))
                out[cells], out_valid[cells] = resample(
                    values[held], valid[held], window, x[part], y[part], method, ratio
                )
        assert out.tobytes() == whole.tobytes()
        assert out_valid.tobytes() == whole_valid.tobytes()


@pytest.mark.parametrize("method", METHODS)
def test_cells_that_are_pixels_keep_their_values(method):
    rng = np.random.default_rng(6)
    values = pixels(rng, "float32", (2, 6, 7))
    valid = rng.random(values.shape) > 0.3
    values[~valid] = 0
    shift = 0.0 if method == "average" else 0.5
    extra = 1 if method == "average" else 0
    x, y = np.meshgrid(np.arange(7 + extra) + shift, np.arange(6 + extra) + shift)
    out, out_valid = resample(values, valid, Window(0, 0, 7, 6), x, y, method)
    np.testing.assert_array_equal(out_valid, valid)
    np.testing.assert_array_equal(out, values)


@pytest.mark.parametrize("method", METHODS)
def test_all_valid_and_nearly_all_valid_agree_away_from_the_hole(method):
    rng = np.random.default_rng(7)
    values = pixels(rng, "float64", (1, 40, 40))
    valid = np.ones(values.shape, bool)
    x, y = places(rng, method, 36, (1.0, 1.0))
    full, _ = resample(values, valid, Window(0, 0, 40, 40), x, y, method)
    valid[0, 39, 39] = False
    holed, _ = resample(values, valid, Window(0, 0, 40, 40), x, y, method)
    assert full[0, :30, :30].tobytes() == holed[0, :30, :30].tobytes()


def test_nearest_keeps_every_bit():
    values = np.array([[[np.inf, -0.0, 1e-45, 3.4e38]]], np.float32)
    x, y = np.meshgrid([0.5, 1.5, 2.5, 3.5], [0.5])
    out, out_valid = resample(values, values > -np.inf, Window(0, 0, 4, 1), x, y, "nearest")
    assert out.tobytes() == values.tobytes()
    assert out_valid.all()


def test_edges_belong_to_the_next_pixel():
    values = np.array([[[1, 2, 3]]], np.uint8)
    x = np.array([[-1e-3, -1e-9, 0, 1 - 1e-9, 1, 2 + 1e-9, 2.999, 3 - 1e-9, 3, np.nan]])
    y = np.full(x.shape, 0.5)
    out, out_valid = resample(values, values > 0, Window(0, 0, 3, 1), x, y, "nearest")
    assert out.tolist() == [[[0, 1, 1, 2, 2, 3, 3, 0, 0, 0]]]
    assert out_valid.tolist() == [[[False, *[True] * 6, *[False] * 3]]]


@pytest.mark.parametrize("method", METHODS)
def test_nothing_in_the_image_is_masked_everywhere(method):
    values = np.ones((1, 3, 3), np.int16)
    for x, y in [
        (np.full((4, 4), np.nan), np.zeros((4, 4))),
        tuple(np.meshgrid(np.arange(4) + 100.0, np.arange(4.0))),
    ]:
        assert source_window(x, y, 3, 3, method) is None
        out, out_valid = resample(values, values > 0, Window(0, 0, 3, 3), x, y, method)
        assert not out.any()
        assert not out_valid.any()


@pytest.mark.parametrize("method", ["bilinear", "cubic", "average"])
def test_infinity_never_becomes_nan_under_true(method):
    values = np.ones((1, 8, 8))
    values[0, 2, 2], values[0, 2, 4], values[0, 5, 5] = np.inf, -np.inf, np.inf
    valid = np.ones(values.shape, bool)
    valid[0, 6, 6] = False
    values[0, 6, 6] = np.nan  # must not be looked at
    for ratio in (1.0, 0.5, 2.0):
        x, y = places(np.random.default_rng(1), method, 14, (ratio, ratio))
        out, out_valid = resample(values, valid, Window(0, 0, 8, 8), x, y, method, (ratio, ratio))
        assert not np.isnan(out).any()
        assert (out[~out_valid] == 0).all()
        assert np.isinf(out).any()
    shift = 0.0 if method == "average" else 0.5
    x, y = np.meshgrid(np.arange(8 + (shift == 0)) + shift, np.arange(8 + (shift == 0)) + shift)
    out, out_valid = resample(values, valid, Window(0, 0, 8, 8), x, y, method)
    np.testing.assert_array_equal(out[valid], values[valid])


def test_halves_are_rounded_away_from_zero():
    values = np.array([[[-3, -2, 1, 2]]], np.int16)
    x, y = np.array([[1.0, 3.0]]), np.array([[0.5, 0.5]])
    out, _ = resample(values, values < 9, Window(0, 0, 4, 1), x, y, "bilinear")
    assert out.tolist() == [[[-3, 2]]]


def test_cubic_overshoot_is_clipped_to_the_type():
    values = np.zeros((1, 4, 8), np.uint8)
    values[0, :, 4:] = 255
    x, y = np.meshgrid(np.linspace(2, 6, 33), [2.0])
    out, out_valid = resample(
        values, np.ones(values.shape, bool), Window(0, 0, 8, 4), x, y, "cubic"
    )
    assert out_valid.all()
    assert (np.diff(out[0, 0].astype(int)) >= 0).all()
    assert out.min() == 0
    assert out.max() == 255


@pytest.mark.parametrize("dtype", ["int64", "uint64"])
def test_the_largest_integers_do_not_wrap(dtype):
    values = np.full((1, 3, 3), np.iinfo(dtype).max, dtype)
    x, y = np.meshgrid(np.arange(4.0), np.arange(4.0))
    for method in METHODS:
        out, _ = resample(values, values > 0, Window(0, 0, 3, 3), x[:3, :3], y[:3, :3], method)
        assert (out >= np.iinfo(dtype).max - 2048).all()


@pytest.mark.parametrize("method", ["bilinear", "cubic"])
def test_footprint_is_that_of_nearest(method):
    rng = np.random.default_rng(8)
    values = pixels(rng, "uint16", (1, 30, 30))
    valid = np.zeros(values.shape, bool)
    valid[0, 5:20, 8:25] = True
    values[~valid] = 0
    for ratio in (0.3, 1.0, 2.7):
        x, y = places(rng, method, 20, (ratio, ratio))
        _, nearest = resample(values, valid, Window(0, 0, 30, 30), x, y, "nearest")
        _, other = resample(values, valid, Window(0, 0, 30, 30), x, y, method, (ratio, ratio))
        np.testing.assert_array_equal(other, nearest)


def test_average_of_whole_pixels_is_their_mean():
    values = np.arange(16, dtype=np.float64).reshape(1, 4, 4)
    valid = np.ones(values.shape, bool)
    valid[0, :2, :2] = False
    valid[0, 0, 2] = False
    x, y = np.meshgrid([0.0, 2.0, 4.0], [0.0, 2.0, 4.0])
    out, out_valid = resample(values, valid, Window(0, 0, 4, 4), x, y, "average", (2.0, 2.0))
    assert out_valid.tolist() == [[[False, True], [True, True]]]
    assert out.tolist() == [[[0.0, (3 + 6 + 7) / 3], [10.5, 12.5]]]


def test_average_of_a_cell_that_stands_on_its_corner_takes_the_box_around_it():
    values = np.arange(100, dtype=np.float64).reshape(1, 10, 10)
    # The upper left and the lower right corner have the same x: their box has no area.
    x = np.array([[5.0, 8.0], [2.0, 5.0]])
    y = np.array([[2.0, 5.0], [5.0, 8.0]])
    out, _ = resample(values, values >= 0, Window(0, 0, 10, 10), x, y, "average", (6.0, 6.0))
    assert out[0, 0, 0] == pytest.approx(values[0, 2:8, 2:8].mean())


def test_average_of_a_cell_over_the_seam_of_the_world_takes_the_pixel_at_its_first_corner():
    values = np.arange(360, dtype=np.float64).reshape(1, 1, 360)
    x, y = np.meshgrid([358.5, 359.5, 0.5, 1.5], [0.0, 1.0])
    x[1] = x[0]
    out, out_valid = resample(values, values >= 0, Window(0, 0, 360, 1), x, y, "average")
    assert out_valid.all()
    assert out.tolist() == [[[358.5, 359.0, 0.5]]]


@pytest.mark.parametrize("method", METHODS)
def test_the_inputs_are_not_changed(method):
    rng = np.random.default_rng(9)
    values = pixels(rng, "float32", (1, 20, 20))
    valid = rng.random(values.shape) > 0.5
    x, y = places(rng, method, 15, (1.5, 1.5))
    before = [array.copy() for array in (values, valid, x, y)]
    for array in (values, valid, x, y):
        array.setflags(write=False)
    resample(values, valid, Window(0, 0, 20, 20), x, y, method, (1.5, 1.5))
    for array, copy in zip((values, valid, x, y), before):
        np.testing.assert_array_equal(array, copy)


def test_an_unknown_method_is_refused():
    values = np.ones((1, 2, 2))
    at = np.ones((1, 1))
    with pytest.raises(InvalidOptionError, match="lanczos"):
        resample(values, values > 0, Window(0, 0, 2, 2), at, at, "lanczos")
    with pytest.raises(InvalidOptionError, match="lanczos"):
        source_window(at, at, 2, 2, "lanczos")


@pytest.mark.parametrize("method", ["bilinear", "cubic", "average"])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_finite_values_make_no_infinity(method, dtype):
    """Neither in the sums of many large pixels, nor where a cubic goes beyond them."""
    limit = np.finfo(dtype).max
    values = np.full((1, 8, 8), limit, dtype=dtype)
    values[0, :, 4:] = -limit
    scale = (3.0, 3.0)
    corners = np.meshgrid(np.arange(3) * 3.0, np.arange(3) * 3.0)
    centres = np.meshgrid(np.arange(3) * 2.3 + 1.1, np.arange(3) * 2.3 + 1.1)
    x, y = corners if method == "average" else centres
    held = Window(0, 0, 8, 8)
    found, valid = resample(values, np.ones(values.shape, bool), held, x, y, method, scale)
    assert valid.all()
    assert np.isfinite(found).all()
    np.testing.assert_allclose(found[0, :, 0], limit, rtol=1e-6)
    values[0, 0, 0] = np.inf
    found, _ = resample(values, np.ones(values.shape, bool), held, x, y, method, scale)
    assert np.isinf(found[0, 0, 0])
