# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels: against a slow twin, without seams, and true to the borders in an image."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.analysis.slic import Rules, Superpixels, find_clusters
from image_collections.engine.errors import CancelledError, SourceError
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.planning.plan import plan_of_one
from image_collections.engine.progress import Silence
from image_collections.engine.run.job import Resources
from image_collections.engine.sample.collection import make_sample
from image_collections.engine.sample.ground import make_landscape
from image_collections.tests.support.log import Log
from image_collections.tests.support.runs import MEGABYTE, described, planned, run

RNG = np.random.default_rng(8)
NAMES = ["B4", "B8"]


def fields(height, width, noise=40):
    """Return bent fields of two bands with noise and a gap."""
    rows, columns = np.mgrid[:height, :width]
    kind = ((rows + 6 * np.sin(columns / 9)) // 17 + (columns + 5 * np.sin(rows / 7)) // 23) % 3
    values = np.array([[900, 3000], [400, 900], [1500, 1800]])[kind.astype(int)]
    values = values.transpose(2, 0, 1) + RNG.normal(0, noise, (2, height, width))
    values[0, 5:12, 3:30] = 0
    values[:, -9:, -9:] = 0
    return values.astype("uint16")


def cut(path, target, *, size=8, rounds=5, threads=2, memory=0, compactness=1.0, by_spread=True):
    images = described([path])
    selection = select_bands(images, "")
    plan = planned(images, images_to_read(images, selection), Superpixels(selection.names))
    found = find_clusters(
        plan,
        len(selection.names),
        Rules(size, compactness),
        by_spread=by_spread,
        rounds=rounds,
        resources=Resources(threads, int(memory)),
        progress=Silence(),
    )
    method = replace(plan.method, found=found)
    numbers = run(replace(plan, method=method), target, threads=threads, memory=memory)
    means = plan_of_one(plan, 0, replace(method, means=True))
    return numbers, run(means, f"{target}_means.tif", threads=threads, memory=memory)


def slow_slic(values, valid, size, rounds, compactness, *, by_spread):
    """Return numbers as SLIC on a grid would have them, pixel by pixel."""
    bands, height, width = values.shape
    spread = [values[band][valid].std() for band in range(bands)]
    spread = spread if by_spread else [max(spread)] * bands
    pixels = [(row, column) for row, column in zip(*np.nonzero(valid))]
    label = {(row, column): (row // size, column // size) for row, column in pixels}
    for _ in range(rounds):
        members = {}
        for place in pixels:
            members.setdefault(label[place], []).append(place)
        centres = {
            home: (
                *(np.mean([values[(band, *place)] for place in of_home]) for band in range(bands)),
                *np.mean(of_home, axis=0),
            )
            for home, of_home in members.items()
        }
        for row, column in pixels:
            best = np.inf
            for down in (0, -1, 1):
                for right in (0, -1, 1):
                    home = (row // size + down, column // size + right)
                    if home not in centres:
                        continue
                    *means, y, x = centres[home]
                    unlike = np.mean(
                        [
                            ((values[band, row, column] - mean) / each) ** 2
                            for band, (mean, each) in enumerate(zip(means, spread))
                        ]
                    )
                    far = (row - y) ** 2 + (column - x) ** 2
                    cost = unlike + (compactness / size) ** 2 * far
                    if cost < best:
                        best, label[row, column] = cost, home
    homes = {home: number for number, home in enumerate(sorted(set(label.values())), 1)}
    numbers = np.zeros((height, width), dtype=int)
    for place in pixels:
        numbers[place] = homes[label[place]]
    return numbers


@pytest.mark.parametrize(("size", "rounds", "compactness"), [(7, 3, 1.0), (10, 1, 0.3)])
@pytest.mark.parametrize("by_spread", [True, False])
def test_it_is_a_slow_twin(raster, tmp_path, size, rounds, compactness, by_spread):
    values = fields(47, 61)
    path = raster(values, "uint16", names=NAMES, nodata=0)
    settings = {"size": size, "rounds": rounds, "compactness": compactness, "by_spread": by_spread}
    numbers, means = cut(path, tmp_path / "s.tif", **settings)
    valid = (values > 0).all(axis=0)
    np.testing.assert_array_equal(numbers.valid[0], valid)
    np.testing.assert_array_equal(means.valid[0], valid)
    expected = slow_slic(values.astype(float), valid, **settings)
    np.testing.assert_array_equal(numbers.values[0], expected)
    for number in range(1, expected.max() + 1):
        inside = expected == number
        for band in range(2):
            mean = np.float32(values[band][inside].astype(float).mean())
            assert (means.values[band][inside] == mean).all()


@pytest.mark.parametrize("layout", [{"tiled": True}, {"tiled": False}, {"interleave": "PIXEL"}])
@pytest.mark.once
def test_there_are_no_seams(raster, tmp_path, layout):
    """One block of the whole image, and many small ones, give the same clusters."""
    path = raster(fields(150, 170), "uint16", names=NAMES, nodata=0, **layout)
    expected = cut(path, tmp_path / "whole.tif", threads=1, memory=500 * MEGABYTE, size=13)
    for number, (threads, memory) in enumerate([(2, 0), (3, MEGABYTE / 4), (1, MEGABYTE / 16)]):
        found = cut(path, tmp_path / f"{number}.tif", threads=threads, memory=memory, size=13)
        for one, other in zip(found, expected):
            np.testing.assert_array_equal(one.values, other.values)


@pytest.mark.once
def test_the_borders_of_the_demo_are_found(tmp_path):
    made = make_sample(tmp_path / "demo", 256)
    reflectance = make_landscape(np.random.default_rng([20240706, 0]), 256).reflectance
    steps = np.zeros(reflectance.shape[1:])
    steps[:, 1:] = abs(np.diff(reflectance, axis=2)).max(axis=0)
    steps[1:] = np.maximum(steps[1:], abs(np.diff(reflectance, axis=1)).max(axis=0))
    borders = steps > 0.04
    numbers, _ = cut(made.truth, tmp_path / "s.tif", rounds=10)
    squares = np.arange(256) // 8
    squares = squares[:, None] * 100 + squares
    found = recall(borders, numbers.values[0])
    assert found > 0.9
    assert found > recall(borders, squares) + 0.05
    # And not by having borders everywhere.
    assert edges(numbers.values[0]).mean() < 0.5


def test_mistakes_are_said(raster, tmp_path):
    empty = raster(np.zeros((1, 9, 9)), nodata=0)
    with pytest.raises(SourceError, match="no pixel that is valid in all chosen bands"):
        cut(empty, tmp_path / "s.tif")


def test_a_flat_image_has_squares(raster, tmp_path):
    numbers, means = cut(raster(np.full((1, 16, 24), 7)), tmp_path / "s.tif", size=8)
    squares = np.arange(16)[:, None] // 8 * 3 + np.arange(24) // 8 + 1
    np.testing.assert_array_equal(numbers.values[0], squares)
    assert (means.values == 7).all()


def test_it_can_be_cancelled(raster):
    images = described([raster(fields(90, 90), "uint16", nodata=0)])
    selection = select_bands(images, "")
    plan = planned(images, images_to_read(images, selection), Superpixels(selection.names))
    settings = {"by_spread": True, "rounds": 5, "resources": Resources(1)}
    with pytest.raises(CancelledError):
        find_clusters(plan, 2, Rules(8, 1.0), progress=Log(cancel_after=2), **settings)


def edges(numbers):
    """Return the pixels whose number is not that of the pixel above or to the left."""
    found = np.zeros(numbers.shape, dtype=bool)
    found[:, 1:] = numbers[:, 1:] != numbers[:, :-1]
    found[1:] |= numbers[1:] != numbers[:-1]
    return found


def recall(borders, numbers):
    """Return the share of the borders that have an edge of a cluster within two pixels."""
    near = np.pad(edges(numbers), 2)
    height, width = numbers.shape
    reached = [
        near[row : row + height, column : column + width] for row in range(5) for column in range(5)
    ]
    return float((borders & np.logical_or.reduce(reached)).sum() / borders.sum())
