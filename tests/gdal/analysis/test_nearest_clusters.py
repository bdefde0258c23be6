# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixels that are looked at again: few, and with the result of looking at all."""

from __future__ import annotations

import numpy as np
import pytest
from image_collections.engine.analysis import nearest_clusters
from image_collections.engine.analysis.nearest_clusters import BlockLabels, Drift
from image_collections.engine.analysis.slic_clusters import Clusters, Rules
from image_collections.engine.grid.grid import Window
from image_collections.engine.images import Band
from image_collections.engine.pixels.image_block import ImageBlock

WINDOW = Window(20, 30, 90, 70)
GRID = Window(0, 0, 300, 200)


def block_of(values, valid, **band):
    """Return a block of two bands of which some pixels are masked."""
    bands = [Band(name, place, "float64", **band) for name, place in (("B4", 1), ("B8", 2))]
    return ImageBlock(
        WINDOW, bands, values, [valid, valid], position=1, covered=values[0].size, is_masked=True
    )


def scene(kind, rng):
    """Return values (bands, height, width) and where they are valid."""
    rows, columns = np.mgrid[:70, :90]
    values = np.sin(rows / 6)[None] + np.cos(columns / 5)[None] * [[[1]], [[-1]]]
    noise = {"smooth": 0.1, "noise": 3.0, "steps": 0.1, "flat": 0.0, "gaps": 0.5}[kind]
    values = values + rng.normal(0, noise, values.shape)
    valid = rng.random(rows.shape) < (0.05 if kind == "gaps" else 0.9)
    if kind == "steps":
        values = np.round(values * 2)  # many are as near to two clusters
    if kind == "flat":
        values[...] = 7.0
    values[:, ~valid] = np.nan
    return values, valid


def rounds(labels, rules, count, *, remember):
    """Return the sums of each round, and what is the nearest in the end."""
    cells = rules.cells(GRID)
    drift, before, found = Drift(cells), None, []
    for _ in range(count):
        centres = Clusters(cells, 2)
        centres.add(labels.sums)
        if before is not None:
            drift.add(before, centres, rules)
        sums = labels.look(centres, drift if remember else None).sums.copy()
        found.append(sums)
        before = centres
    return found


@pytest.mark.parametrize("kind", ["smooth", "noise", "steps", "flat", "gaps"])
@pytest.mark.parametrize(("size", "compactness"), [(7, 1.0), (10, 0.01), (9, 0.0), (16, 30.0)])
def test_looking_again_finds_what_looking_at_all_does(kind, size, compactness):
    """Also with gaps of which clusters vanish, and many pixels between two clusters."""
    rng = np.random.default_rng(3)
    values, valid = scene(kind, rng)
    rules = Rules(size, compactness, (-9.0, -9.0), (2.0**-24, 2.0**-24), (0.7, 1.3))
    both = []
    for remember in (True, False):
        labels = BlockLabels(block_of(values, valid), 2, rules, 10_000, None)
        labels.begin()
        both.append(rounds(labels, rules, 12, remember=remember))
    for again, anew in zip(*both):
        np.testing.assert_array_equal(again, anew)
    assert both[0][0][-1].sum() == valid.sum()


def test_few_are_looked_at_again(monkeypatch):
    looked = []
    compare = nearest_clusters._Centres.compare

    def counted(self, pixels, values):
        looked.append(len(pixels))
        return compare(self, pixels, values)

    monkeypatch.setattr(nearest_clusters._Centres, "compare", counted)
    values, valid = scene("smooth", np.random.default_rng(5))
    rules = Rules(10, 1.0, (-9.0, -9.0), (2.0**-24, 2.0**-24), (0.7, 0.7))
    labels = BlockLabels(block_of(values, valid), 2, rules, 10_000, None)
    labels.begin()
    rounds(labels, rules, 8, remember=True)
    assert looked
    assert looked[-1] < 0.3 * valid.sum()


def test_scaled_bands_are_looked_at_as_they_are_shown():
    values, valid = scene("smooth", np.random.default_rng(6))
    rules = Rules(10, 1.0, (-9.0, -9.0), (2.0**-24, 2.0**-24), (0.7, 0.7))
    scaled = block_of(values * 4.0 - 8.0, valid, scale=0.25, offset=2.0)
    found = []
    for block in (block_of(values, valid), scaled):
        labels = BlockLabels(block, 2, rules, 10_000, None)
        labels.begin()
        found.append(rounds(labels, rules, 6, remember=True)[-1])
    np.testing.assert_allclose(found[0], found[1], rtol=1e-6)


def test_a_cluster_that_vanishes_does_not_drift():
    rules = Rules(10, 1.0, (0.0,), (1.0,), (1.0,))
    cells = Window(0, 0, 3, 2)
    before, after = Clusters(cells, 1), Clusters(cells, 1)
    before.sums[...] = 4.0
    after.sums[...] = 4.0
    after.sums[:, 0, 0] = 0.0
    before.sums[:, 1, 2] = 0.0
    after.sums[1, 0, 1] = 8.0
    drift = Drift(cells)
    drift.add(before, after, rules)
    np.testing.assert_allclose(drift.own[1:-1, 1:-1], [[0, 0.1, 0], [0, 0, np.inf]])
    assert drift.others[1, 1] == pytest.approx(0.1)
    assert np.isinf(drift.most[1:, 2:]).all()
