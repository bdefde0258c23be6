# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Growing, opening and casting of masks against twins that look at every pixel for itself."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.masks.morphology import dilated, opened, shadow_projection

CELLS = [(10.0, 10.0), (10.0, 30.0), (20.0, 5.0), (7.5, 12.5), (0.0001, 0.00018)]
SHAPES = [(9, 13), (1, 1), (1, 20), (20, 1), (3, 17), (16, 2)]
NEAR = 1e-6  # of a cell: distances that are equal but for rounding


def masks(seed, shape):
    """Yield masks with few, with many, with all and with no cells."""
    rng = np.random.default_rng(seed)
    for share in (0.05, 0.5, 0.97):
        yield rng.random(shape) < share
    yield np.zeros(shape, bool)
    yield np.ones(shape, bool)


# Twins


def neighbours(shape, row, column, radius, cell):
    """Return the cells whose centres are within a distance of one."""
    limit = radius + NEAR * min(cell)
    return [
        (other, across)
        for other, across in np.ndindex(shape)
        if math.hypot((across - column) * cell[0], (other - row) * cell[1]) <= limit
    ]


def slowly_grown(mask, radius, cell):
    result = np.zeros_like(mask)
    for row, column in np.ndindex(mask.shape):
        near = neighbours(mask.shape, row, column, radius, cell)
        result[row, column] = any(mask[place] for place in near)
    return result


def slowly_opened(mask, side, cell):
    """Keep what a square of whole cells fits into; beyond the array it may lie anywhere."""
    width, height = (max(1, int(side / size + NEAR)) for size in cell)
    result = np.zeros_like(mask)
    for row in range(1 - height, mask.shape[0]):
        for column in range(1 - width, mask.shape[1]):
            square = (
                slice(max(row, 0), row + height),
                slice(max(column, 0), column + width),
            )
            if mask[square].all():
                result[square] = True
    return result


def slowly_cast(mask, direction, length):
    """Walk from every cell, in steps of one cell along the longer axis."""
    result = np.zeros_like(mask)
    longest = max(abs(direction[0]), abs(direction[1]))
    for row, column in np.ndindex(mask.shape):
        step = 1
        while step <= length * longest + NEAR:
            right = column + math.floor(step * direction[0] / longest + 0.5)
            down = row + math.floor(step * direction[1] / longest + 0.5)
            is_here = 0 <= down < mask.shape[0] and 0 <= right < mask.shape[1]
            if is_here and mask[down, right]:
                result[row, column] = True
            step += 1
    return result


def towards(azimuth, cell):
    """Return the (columns, rows) of a step of one unit towards the sun, north up."""
    angle = math.radians(azimuth)
    return math.sin(angle) / cell[0], -math.cos(angle) / cell[1]


def cells(mask):
    """Return the (row, column) of what is masked."""
    return [(int(row), int(column)) for row, column in np.argwhere(mask)]


# Growing


@pytest.mark.parametrize("cell", CELLS, ids=str)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_a_mask_grows_by_a_disk(cell, shape):
    side = max(cell)
    for radius in (0.0, 0.4 * side, side, 1.415 * side, 2.3 * side, 5 * side, 40 * side):
        for mask in masks(1, shape):
            before = mask.copy()
            found = dilated(mask, radius, cell)
            np.testing.assert_array_equal(found, slowly_grown(mask, radius, cell))
            np.testing.assert_array_equal(mask, before)


def test_a_disk_of_known_cells():
    mask = np.zeros((7, 7), bool)
    mask[3, 3] = True
    disk = """
        . . . # . . .
        . # # # # # .
        . # # # # # .
        # # # # # # #
        . # # # # # .
        . # # # # # .
        . . . # . . .
    """
    expected = [[sign == "#" for sign in line.split()] for line in disk.split("\n") if line.strip()]
    assert dilated(mask, 30, (10, 10)).tolist() == expected
    flat = np.zeros((7, 7), bool)
    flat[2:5] = [False, False, False, True, False, False, False]
    flat[3] = True
    assert dilated(mask, 30, (10, 30)).tolist() == flat.tolist()


def test_a_radius_of_a_pythagorean_triangle_holds_its_corner():
    mask = np.zeros((11, 11), bool)
    mask[5, 5] = True
    found = dilated(mask, 50, (10, 10))
    for down, right in ((3, 4), (4, 3), (0, 5), (5, 0)):
        assert found[5 + down, 5 + right]
        assert found[5 - down, 5 - right]
    assert not found[5 + 4, 5 + 4]
    assert found.sum() == 81


def test_nothing_comes_in_from_outside():
    assert not dilated(np.zeros((4, 6), bool), 1000, (10, 10)).any()


def test_arrays_smaller_than_the_radius_are_filled():
    for shape in ((1, 1), (2, 9), (10, 3), (12, 12)):
        mask = np.zeros(shape, bool)
        mask[-1, 0] = True
        assert dilated(mask, 160, (10, 10)).all()  # from corner to corner are 156 at most
        assert dilated(mask, 4000, (10, 10)).all()


# Opening


@pytest.mark.parametrize("cell", CELLS, ids=str)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_specks_go_and_the_rest_stays(cell, shape):
    side = max(cell)
    for length in (0.0, 0.4 * side, side, 1.415 * side, 2.3 * side):
        for mask in masks(2, shape):
            found = opened(mask, length, cell)
            np.testing.assert_array_equal(found, slowly_opened(mask, length, cell))
            assert not (found & ~mask).any()


@pytest.mark.parametrize("cell", CELLS, ids=str)
def test_a_radius_of_zero_changes_nothing(cell):
    for mask in masks(3, (9, 13)):
        np.testing.assert_array_equal(dilated(mask, 0, cell), mask)
        np.testing.assert_array_equal(opened(mask, 0, cell), mask)


def test_what_a_square_fits_into_is_kept_whole():
    mask = np.zeros((20, 30), bool)
    mask[2:7, 3:8] = True  # five by five cells
    mask[4, 8:11] = True  # and a line from it
    mask[12, 3:25] = True  # a line
    mask[15:17, 20:22] = True  # two by two, a cell of a raster with cells twice as large
    expected = mask.copy()
    expected[4, 8:11] = expected[12] = False
    found = opened(mask, 20, (10, 10))
    assert cells(found) == cells(expected)
    np.testing.assert_array_equal(opened(mask, 20, (15, 20)), mask)


def test_a_cloud_cut_by_the_edge_of_the_image_is_no_speck():
    mask = np.zeros((12, 12), bool)
    mask[:3, :] = True
    np.testing.assert_array_equal(opened(mask, 20, (10, 10)), mask)


# Casting


@pytest.mark.parametrize("azimuth", range(0, 360, 15))
@pytest.mark.parametrize("cell", CELLS[:4], ids=str)
def test_a_mask_is_cast_away_from_the_sun(azimuth, cell):
    for shape in ((14, 17), (1, 20), (20, 1)):
        for mask in masks(azimuth, shape):
            for length in (0.0, 31.0, 88.0):
                found = shadow_projection(mask, towards(azimuth, cell), length)
                expected = slowly_cast(mask, towards(azimuth, cell), length)
                np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(
    ("azimuth", "shadow"),
    [
        (180, [(8, 10), (9, 10)]),  # sun in the south, shadow in the north
        (90, [(10, 8), (10, 9)]),  # east, west
        (0, [(11, 10), (12, 10)]),
        (270, [(10, 11), (10, 12)]),
        (135, [(9, 9)]),  # 200 m are one step of 141 m
        (225, [(9, 11)]),
        (315, [(11, 11)]),
        (45, [(11, 9)]),
    ],
)
def test_one_cloud_pixel_throws_its_shadow_as_in_the_guide(azimuth, shadow):
    """One cloud pixel at row 10, column 10 of cells of 100 m, and a distance of 200 m."""
    mask = np.zeros((21, 21), bool)
    mask[10, 10] = True
    assert cells(shadow_projection(mask, towards(azimuth, (100, 100)), 200)) == shadow


@pytest.mark.parametrize("azimuth", range(0, 360, 7))
@pytest.mark.parametrize("cell", [(10.0, 10.0), (10.0, 25.0)], ids=str)
def test_a_shadow_is_a_line_without_gaps_of_the_right_length(azimuth, cell):
    mask = np.zeros((61, 61), bool)
    mask[30, 30] = True
    length = 240.0
    found = cells(shadow_projection(mask, towards(azimuth, cell), length))
    angle = math.radians(azimuth + 180)
    to_x, to_y = math.sin(angle), math.cos(angle)
    reached = 0.0
    for row, column in found:
        x, y = (column - 30) * cell[0], (30 - row) * cell[1]
        along, aside = x * to_x + y * to_y, x * to_y - y * to_x
        assert 0 < along <= length + math.hypot(*cell) / 2
        assert abs(aside) <= max(cell) / 2 + NEAR
        reached = max(reached, along)
    assert reached >= length - math.hypot(*cell)
    beside = {(30, 30), *found}
    for row, column in found:
        around = {(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)}
        assert len(around & beside) >= 2, "each cell has a neighbour on the line"


def test_a_direction_without_length_casts_nothing():
    assert not shadow_projection(np.ones((4, 4), bool), (0.0, 0.0), 100).any()


def test_a_distance_beyond_the_array_casts_to_its_edge():
    mask = np.zeros((5, 8), bool)
    mask[2, 3] = True
    found = shadow_projection(mask, towards(90, (10, 10)), 1e5)
    assert cells(found) == [(2, 0), (2, 1), (2, 2)]
