# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pickle

import numpy as np
import pytest
from image_collections.engine.grid.grid import Bounds, Grid, Window, snapped_grid

CRS = "a CRS"


def grid(left=0.0, top=100.0, cell=10.0, width=5, height=4, cell_height=None):
    return Grid(CRS, left, top, cell, cell if cell_height is None else cell_height, width, height)


def test_bounds_and_geotransform_of_a_grid():
    wide = grid(cell=10.0, cell_height=5.0)
    assert wide.bounds == Bounds(0.0, 80.0, 50.0, 100.0)
    assert wide.geotransform == (0.0, 10.0, 0.0, 100.0, 0.0, -5.0)
    assert wide.window == Window(0, 0, 5, 4)


def test_union_of_bounds_holds_both():
    assert Bounds(0, 0, 2, 2).union(Bounds(-1, 1, 1, 5)) == Bounds(-1, 0, 2, 5)


@pytest.mark.parametrize(
    ("other", "common"),
    [
        (Bounds(-1, 1, 1, 5), Bounds(0, 1, 1, 2)),
        (Bounds(-9, -9, 9, 9), Bounds(0, 0, 2, 2)),
        (Bounds(2, 0, 3, 2), None),
        (Bounds(0, 5, 2, 6), None),
    ],
)
def test_what_two_bounds_have_in_common_has_an_area(other, common):
    bounds = Bounds(0, 0, 2, 2)
    assert bounds.intersection(other) == other.intersection(bounds) == common


def test_area_of_bounds():
    assert Bounds(-1, 0, 2, 5).area == 15


@pytest.mark.parametrize(
    ("window", "within"),
    [
        (Window(2, 3, 5, 4), Window(2, 3, 5, 4)),
        (Window(2, 3, 5, 4), Window(2, 4, 5, 2)),
        (Window(2, 3, 5, 4), Window(3, 4, 2, 3)),
        (Window(3, 4, 2, 3), Window(2, 3, 5, 4)),
    ],
)
def test_cells_have_a_number_in_each_window(window, within):
    places = np.mgrid[: within.height, : within.width].reshape(2, -1)
    rows, columns = places[0] + within.row, places[1] + within.column
    numbers = np.arange(within.pixels)
    is_common = (
        (rows >= window.row)
        & (rows < window.row + window.height)
        & (columns >= window.column)
        & (columns < window.column + window.width)
    )
    expected = (rows - window.row) * window.width + columns - window.column
    found = window.numbers_of(numbers[is_common], within)
    np.testing.assert_array_equal(found, expected[is_common])


def test_windows_intersect_in_their_common_cells():
    window = Window(2, 3, 5, 4)
    assert window.pixels == 20
    assert window.intersection(Window(5, 0, 10, 5)) == Window(5, 3, 2, 2)
    assert window.intersection(Window(0, 0, 100, 100)) == window
    assert Window(0, 0, 100, 100).intersection(window) == window


@pytest.mark.parametrize("other", [(7, 3, 2, 2), (0, 3, 2, 4), (2, 7, 5, 1), (2, 0, 5, 3)])
def test_windows_that_only_touch_have_no_common_cells(other):
    assert Window(2, 3, 5, 4).intersection(Window(*other)) is None


def test_slices_of_a_window_pick_its_cells():
    whole = Window(10, 20, 4, 3)
    cells = np.arange(12).reshape(3, 4)
    assert cells[Window(11, 21, 2, 2).slices(whole)].tolist() == [[5, 6], [9, 10]]
    assert Window(11, 21, 2, 2).shifted(-1, -1).slices(whole) == (slice(0, 2), slice(0, 2))


# ---- whether two grids have the same cells -------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "top", "expected"),
    [(0, 100, (0, 0)), (20, 70, (2, 3)), (-10, 110, (-1, -1)), (1000, 100, (100, 0))],
)
def test_a_grid_shifted_by_whole_cells_has_an_offset(left, top, expected):
    assert grid().offset_of(grid(left=left, top=top, width=3, height=9)) == expected


@pytest.mark.parametrize("left", [5.0, 0.2, -0.2, 9.8])
def test_a_grid_shifted_by_a_part_of_a_cell_has_none(left):
    assert grid().offset_of(grid(left=left)) is None
    assert grid().offset_of(grid(top=100 - left)) is None


def test_rounded_coordinates_do_not_matter():
    assert grid().offset_of(grid(left=20.05, top=69.95)) == (2, 3)
    third = Grid(CRS, 0.0, 0.0, 1 / 3, 1 / 3, 9, 9)
    assert third.offset_of(Grid(CRS, 1 / 3 + 1e-9, -2 / 3, 0.333333333, 1 / 3, 300, 300)) == (1, 2)


def test_a_difference_in_cell_size_that_adds_up_counts():
    assert grid(width=10).offset_of(grid(cell=10.0001, width=10, height=10)) == (0, 0)
    assert grid(width=10).offset_of(grid(cell=10.0001, width=5000, height=5000)) is None
    assert grid().offset_of(grid(cell=20)) is None
    assert grid().offset_of(grid(cell_height=5.0)) is None


# ---- a grid that covers bounds and keeps to a corner ---------------------------------------------


def test_bounds_on_the_lines_give_just_their_cells():
    made = snapped_grid(CRS, Bounds(20, 30, 70, 90), 10, 10, (0, 0))
    assert made == Grid(CRS, 20, 90, 10, 10, 5, 6)


def test_bounds_between_the_lines_give_every_cell_they_touch():
    made = snapped_grid(CRS, Bounds(21, 31, 69, 89), 10, 10, (0, 0))
    assert made == Grid(CRS, 20, 90, 10, 10, 5, 6)


def test_the_corner_may_lie_anywhere():
    made = snapped_grid(CRS, Bounds(20, 30, 70, 90), 10, 10, (1003, -2))
    assert made == Grid(CRS, 13, 98, 10, 10, 6, 7)


def test_the_width_and_the_height_of_cells_may_differ():
    made = snapped_grid(CRS, Bounds(0, 0, 1, 1), 0.25, 0.5, (0, 0))
    assert (made.width, made.height, made.top) == (4, 2, 1)


@pytest.mark.parametrize("noise", [1e-9, -1e-9, 0.05, -0.05])
def test_bounds_a_hair_off_the_lines_make_no_extra_cells(noise):
    made = snapped_grid(CRS, Bounds(20 - noise, 30 - noise, 70 + noise, 90 + noise), 10, 10, (0, 0))
    assert made == Grid(CRS, 20, 90, 10, 10, 5, 6)


def test_a_grid_has_at_least_one_cell():
    made = snapped_grid(CRS, Bounds(20, 30, 20, 30), 10, 10, (0, 0))
    assert (made.width, made.height) == (1, 1)


def test_snapped_grids_cover_their_bounds_and_share_their_cells():
    rng = np.random.default_rng(12)
    for _ in range(500):
        cell = float(rng.uniform(0.01, 100))
        anchor = tuple(rng.uniform(-1e5, 1e5, 2).tolist())
        left, bottom = rng.uniform(-1e5, 1e5, 2).tolist()
        width, height = rng.uniform(0, 100 * cell, 2).tolist()
        bounds = Bounds(left, bottom, left + width, bottom + height)
        made = snapped_grid(CRS, bounds, cell, cell, anchor)
        slack = 0.011 * cell
        assert made.bounds.left <= bounds.left + slack
        assert made.bounds.right >= bounds.right - slack
        assert made.bounds.bottom <= bounds.bottom + slack
        assert made.bounds.top >= bounds.top - slack
        assert made.width <= width / cell + 2
        assert made.height <= height / cell + 2
        anchored = Grid(CRS, anchor[0], anchor[1], cell, cell, 1, 1)
        assert anchored.offset_of(made) is not None


def test_grids_can_go_to_another_process():
    assert pickle.loads(pickle.dumps(grid())) == grid()
