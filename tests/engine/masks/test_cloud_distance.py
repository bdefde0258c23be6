# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances to masked cells, against looking at every pair of cells, and against scipy."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.masks.cloud_distance import (
    FAR,
    along_columns,
    distances,
    reach_in_cells,
)

CELLS = [(10.0, 10.0), (10.0, 30.0), (7.3, 2.1), (0.5, 0.5)]


def pairs(mask, margin, cell, reach):
    """Return the distances of all inner cells to all masked ones, the least of each."""
    rows, columns = np.nonzero(mask)
    inner = mask.shape[0] - 2 * margin, mask.shape[1] - 2 * margin
    y, x = np.mgrid[: inner[0], : inner[1]] + margin
    if not len(rows):
        return np.full(inner, reach)
    steps = (y[..., None] - rows) * cell[1], (x[..., None] - columns) * cell[0]
    return np.minimum(np.hypot(*steps).min(axis=-1), reach)


def both_passes(mask, margin, cell, reach):
    """Return the distances of the cells of a mask that has so many more around it."""
    across, _ = reach_in_cells(reach, cell)
    near = mask[:, margin - across : mask.shape[1] - margin + across]
    none = np.full(near.shape[1], FAR, np.int16)
    steps = along_columns(near, none, none, slice(margin, len(mask) - margin))
    return distances(steps, across, cell, reach)


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("share", [0.0, 0.0005, 0.01, 0.3, 0.97, 1.0])
@pytest.mark.parametrize("shape", [(1, 1), (3, 150), (40, 33)])
def test_distances_are_those_of_all_pairs(cell, share, shape):
    reach = 9.6 * max(cell)
    margin = max(reach_in_cells(reach, cell)) + 2
    rng = np.random.default_rng(int(share * 1000) + shape[1])
    mask = rng.random((shape[0] + 2 * margin, shape[1] + 2 * margin)) < share
    found = both_passes(mask, margin, cell, reach)
    np.testing.assert_allclose(found, pairs(mask, margin, cell, reach), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("lines", ["row", "column", "diagonal", "dot", "frame"])
@pytest.mark.parametrize("reach", [37.0, 600.0])
def test_awkward_masks_are_as_scipy_has_them(lines, reach):
    ndimage = pytest.importorskip("scipy.ndimage")
    mask = np.zeros((230, 300), bool)
    if lines == "row":
        mask[115] = True
    elif lines == "column":
        mask[:, 20] = True
    elif lines == "diagonal":
        mask[np.arange(230), np.arange(230)] = True
    elif lines == "dot":
        mask[114, 3] = True
    else:
        mask[[0, -1]] = mask[:, [0, -1]] = True
    margin = 70
    found = both_passes(mask, margin, (10.0, 10.0), reach)
    expected = np.minimum(ndimage.distance_transform_edt(~mask, sampling=(10.0, 10.0)), reach)
    inner = (slice(margin, -margin), slice(margin, -margin))
    near = expected[inner] <= min(reach, 10.0 * margin)
    np.testing.assert_allclose(found[near], expected[inner][near], rtol=1e-6)


def test_whole_cells_are_exact():
    mask = np.zeros((21, 21), bool)
    mask[13, 6] = True
    found = both_passes(mask, 8, (30.0, 30.0), 240.0)
    assert found[2, 2] == 150.0


def test_clouds_above_and_below_count():
    clouds = np.zeros((6, 3), bool)
    clouds[3, 1] = True
    before, after = np.array([0, FAR, 4], np.int16), np.array([7, FAR, FAR], np.int16)
    found = along_columns(clouds, before, after, slice(1, 5))
    assert found[:, :2].T.tolist() == [[2, 3, 4, 5], [2, 1, 0, 1]]
    assert found[:, 2].tolist() == [6, 7, 8, 9]


@pytest.mark.parametrize("cell", [(10.0, 10.0), (7.3, 2.1), (11.1, 11.1), (0.3, 0.7)])
def test_beyond_the_reach_it_is_the_same_with_and_without_a_cloud_near(cell):
    """So that it is one number, whatever else a block has."""
    reach = 9.7 * max(cell)
    across, rows = reach_in_cells(reach, cell)
    steps = np.full((3, 200 + 2 * across), rows + 1, np.int16)
    steps[0, 0] = 0
    found = distances(steps, across, cell, reach)
    assert (found[1:] == np.float32(reach)).all()
    assert (found == np.float32(reach)).mean() > 0.9
    assert (distances(steps[1:], across, cell, reach) == np.float32(reach)).all()
