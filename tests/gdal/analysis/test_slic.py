# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Superpixels: against slow twins, in one piece each, without seams, and true to borders."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.analysis import superpixels
from image_collections.engine.analysis.slic_clusters import Rules
from image_collections.engine.analysis.superpixels import (
    Cutting,
    Superpixels,
    check_size,
    classified,
)
from image_collections.engine.errors import CancelledError, InvalidOptionError, SourceError
from image_collections.engine.grid.grid import Grid
from image_collections.engine.grid.polygons import centres, zone_of
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.planning.plan import plan_of_one
from image_collections.engine.progress import Silence
from image_collections.engine.reading.source_reader import SourceReader
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


def prepared(path):
    images = described([path])
    selection = select_bands(images, "")
    return planned(images, images_to_read(images, selection), Superpixels(selection.names))


def cut(
    path,
    target,
    *,
    method="slic",
    size=8,
    rounds=5,
    threads=2,
    memory=0,
    compactness=1.0,
    by_spread=True,
    area=None,
):
    """Return numbers and means."""
    plan = prepared(path)
    found, _ = Cutting(method, Rules(size, compactness), by_spread, rounds).cut(
        plan,
        target.with_suffix(".numbers"),
        area=area and area(plan.grid),
        resources=Resources(threads, int(memory)),
        progress=Silence(),
    )
    made = replace(plan.method, found=found)
    numbers = run(replace(plan, method=made), target, threads=threads, memory=memory)
    means = plan_of_one(plan, 0, replace(made, kind="means"))
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
    return joined(label, (height, width), size)


def beside(place, shape):
    for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        other = (place[0] + down, place[1] + right)
        if 0 <= other[0] < shape[0] and 0 <= other[1] < shape[1]:
            yield other


def flooded(label, shape):
    """Return the piece of each pixel, and the pixels of each piece."""
    piece, cells = {}, []
    for start in sorted(label):
        if start in piece:
            continue
        waiting, piece[start] = [start], len(cells)
        cells.append(0)
        while waiting:
            place = waiting.pop()
            cells[-1] += 1
            for other in beside(place, shape):
                if label.get(other) == label[start] and other not in piece:
                    piece[other] = len(cells) - 1
                    waiting.append(other)
    return piece, cells


def grouped(pieces, near, cells, size):
    """Return groups of pieces that hang together with small ones only, joined round by round."""
    groups = [{number} for number in pieces]
    while True:
        wishes = []
        for group in groups:
            beside_it = {each for number in group for each in near[number]} - group
            others = [other for other in groups if other & beside_it]
            if others and 4 * sum(cells[each] for each in group) < size * size:
                best = min(others, key=lambda each: (-sum(cells[k] for k in each), min(each)))
                wishes.append((min(group), min(best)))
        if not wishes:
            return groups
        for one, other in wishes:
            both = [group for group in groups if one in group or other in group]
            groups = [group for group in groups if group not in both] + [set().union(*both)]


def joined(label, shape, size):
    """Number the connected pieces of clusters; small ones go to the largest beside them."""
    piece, cells = flooded(label, shape)
    near = [set() for _ in cells]
    for place, number in piece.items():
        near[number] |= {piece[each] for each in beside(place, shape) if each in piece} - {number}
    taker, waits = list(range(len(cells))), {n for n, c in enumerate(cells) if 4 * c < size * size}
    while True:
        chosen = {
            number: min(there, key=lambda each: (-cells[each], each))
            for number in waits
            if (there := {taker[each] for each in near[number] if each not in waits})
        }
        if not chosen:
            break
        waits -= set(chosen)
        for number, other in chosen.items():
            taker[number] = other
        for number, other in chosen.items():
            cells[other] += cells[number]
    for group in grouped(sorted(waits), near, cells, size):
        for number in group:
            taker[number] = min(group)
    order = {own: place for place, own in enumerate(sorted(set(taker)), start=1)}
    numbers = np.zeros(shape, dtype=int)
    for place, number in piece.items():
        numbers[place] = order[taker[number]]
    return numbers


def slow_snic(values, valid, size, compactness):
    """Return numbers as SNIC has them: a list that is searched for the nearest each time."""
    bands, height, width = values.shape
    spread = [[[values[band][valid].std()]] for band in range(bands)]
    scaled = values / spread / np.sqrt(bands)
    label, members, queue = {}, [], []

    def sow(place):
        queue.append((0.0, len(queue), place, len(members)))
        members.append([])

    def grow(order, place, number):
        done.add(order)
        label[place] = number
        members[number].append(place)
        centre = np.mean(members[number], axis=0)
        mean = np.mean([scaled[(slice(None), *each)] for each in members[number]], axis=0)
        for other in beside(place, (height, width)):
            if valid[other] and other not in label:
                far = ((np.array(other) - centre) ** 2).sum() * (compactness / size) ** 2
                unlike = ((scaled[(slice(None), *other)] - mean) ** 2).sum()
                queue.append((far + unlike, len(queue), other, number))

    done = set()
    seeds = [range(size // 2, side, size) for side in (height, width)]
    for place in itertools.product(*seeds):
        if valid[place]:
            sow(place)
    while len(label) < valid.sum():
        left = [each for each in queue if each[1] not in done and each[2] not in label]
        if left:
            grow(*min(left)[1:])
        else:
            sow(next(at for at in zip(*np.nonzero(valid)) if at not in label))
    numbers = np.zeros((height, width), dtype=int)
    for place, number in label.items():
        numbers[place] = number + 1
    return numbers


@pytest.mark.parametrize(
    ("size", "rounds", "compactness"), [(7, 3, 1.0), (10, 1, 0.3), (45, 2, 0.5)]
)
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


@pytest.mark.parametrize("shape", [(60, 60), (45, 60)])
@pytest.mark.parametrize("size", [10, 30, 50])
def test_squares_as_large_as_the_image_leave_no_crumbs(raster, tmp_path, shape, size):
    """Smooth waves with noise; every superpixel has a quarter of a square."""
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    noise = np.random.default_rng(1).normal(0, 0.2, shape)
    values = np.sin(rows / 5) + np.cos(columns / 4) + noise
    path = raster(values, "float32", name="waves.tif")
    numbers, _ = cut(path, tmp_path / "s.tif", size=size, rounds=10)
    cells = np.bincount(numbers.values[0].ravel())[1:]
    assert (4 * cells >= size**2).all()
    assert cells.sum() == values.size
    assert len(cells) > (1 if size < 50 else 0)


@pytest.mark.filterwarnings("error")
def test_distance_may_count_nothing(raster, tmp_path):
    """With gaps of whole squares, whose clusters are nowhere."""
    values = fields(47, 61)
    values[:, 20:40, 20:40] = 0
    path = raster(values, "uint16", names=NAMES, nodata=0)
    settings = {"size": 7, "rounds": 3, "compactness": 0.0, "by_spread": True}
    numbers, _ = cut(path, tmp_path / "s.tif", **settings)
    valid = (values > 0).all(axis=0)
    expected = slow_slic(values.astype(float), valid, **settings)
    np.testing.assert_array_equal(numbers.values[0] * valid, expected)


@pytest.mark.parametrize(("size", "compactness"), [(5, 1.0), (6, 0.2)])
def test_snic_is_a_slow_twin(raster, tmp_path, size, compactness):
    values = fields(19, 23)
    values[:, 3:6, 9] = values[:, 15:, 14:18] = 0
    values[:, -3:, -3:] = 500  # which no seed reaches
    path = raster(values, "uint16", names=NAMES, nodata=0)
    settings = {"size": size, "compactness": compactness}
    numbers, means = cut(path, tmp_path / "s.tif", method="snic", **settings)
    valid = (values > 0).all(axis=0)
    np.testing.assert_array_equal(numbers.valid[0], valid)
    expected = slow_snic(values.astype(float), valid, **settings)
    np.testing.assert_array_equal(numbers.values[0] * valid, expected)
    for number in range(1, expected.max() + 1):
        mean = np.float32(values[0][expected == number].astype(float).mean())
        assert (means.values[0][expected == number] == mean).all()


@pytest.mark.parametrize("method", ["slic", "snic"])
def test_every_superpixel_hangs_together(raster, tmp_path, method):
    values = fields(80, 90, noise=300)
    path = raster(values, "uint16", names=NAMES, nodata=0)
    numbers, _ = cut(path, tmp_path / "s.tif", method=method, compactness=0.2)
    labels = {at: numbers.values[0][at] for at in zip(*np.nonzero(numbers.valid[0]))}
    pieces = joined(labels, numbers.values[0].shape, 0)
    assert pieces.max() == numbers.values[0][numbers.valid[0]].max()


@pytest.mark.parametrize("method", ["slic", "snic"])
def test_only_what_lies_in_an_area_is_cut(raster, tmp_path, method):
    values = np.random.default_rng(2).integers(1, 900, (40, 50))
    path = raster(values, "uint16", nodata=0)
    plan = prepared(path)
    left, top = plan.grid.left, plan.grid.top
    shape = [[(left + 35, top - 25), (left + 402, top - 60), (left + 180, top - 377)]]

    def area(grid):
        return zone_of([shape], grid)

    inside = centres(area(plan.grid), plan.grid.window)
    numbers, _ = cut(path, tmp_path / "s.tif", method=method, area=area)
    np.testing.assert_array_equal(numbers.valid[0], inside)
    alone = raster(np.where(inside, values, 0), "uint16", nodata=0)
    expected, _ = cut(alone, tmp_path / "e.tif", method=method)
    np.testing.assert_array_equal(numbers.values[0][inside], expected.values[0][inside])


def test_classes_of_means(raster, tmp_path):
    """Two kinds of fields become two classes, the larger first."""
    rows, columns = np.mgrid[:60, :60]
    water = (rows - 30) ** 2 + (columns - 25) ** 2 < 200
    values = np.where(water, 100, 900) + RNG.integers(-40, 40, (60, 60))
    plan = prepared(raster(values, "uint16"))
    settings = {"resources": Resources(2), "progress": Silence()}
    found, rules = Cutting("slic", Rules(5, 0.3)).cut(plan, tmp_path / "numbers", **settings)
    classes = classified(found, rules, 2, 0, Silence())
    made = replace(plan.method, found=found, classes=classes, kind="classes")
    result = run(plan_of_one(plan, 0, made), tmp_path / "classes.tif")
    np.testing.assert_array_equal(result.values[0], np.where(water, 2, 1))
    with pytest.raises(InvalidOptionError, match="too few different values"):
        classified(found, rules, len(found) + 1, 0, Silence())


def test_too_large_images_are_refused_by_snic(monkeypatch):
    check_size(Grid("", 0, 0, 1, 1, 2000, 2000))
    with pytest.raises(InvalidOptionError, match="at most 4000000 cells; the result has 4002000"):
        check_size(Grid("", 0, 0, 1, 1, 2001, 2000))
    monkeypatch.setattr(superpixels, "MOST_CELLS", 10)
    with pytest.raises(InvalidOptionError, match="Take slic"):
        check_size(Grid("", 0, 0, 1, 1, 11, 1))


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
def test_rounds_read_once_what_memory_holds(raster, tmp_path, monkeypatch):
    """With as little memory as there can be, the same is read in every round."""
    read = []
    block = SourceReader.block

    def counted(self, index, bands, window):
        read.append(window)
        return block(self, index, bands, window)

    monkeypatch.setattr(SourceReader, "block", counted)
    path = raster(fields(24, 30), "uint16", names=NAMES, nodata=0)
    found = []
    for memory in (0, 1):
        read.clear()
        numbers, _ = cut(path, tmp_path / "s.tif", rounds=6, memory=memory)
        found.append((len(read), max(Counter(read).values()), numbers.values.tobytes()))
    (once, most, numbers), (often, repeated, same) = found
    assert numbers == same
    # Beside the rounds: to learn of the values, for the pieces and for the means.
    assert most <= 4
    assert repeated >= 6
    assert often > once


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


@pytest.mark.parametrize("method", ["slic", "snic"])
def test_it_can_be_cancelled(raster, tmp_path, method):
    plan = prepared(raster(fields(90, 90), "uint16", nodata=0))
    cutting = Cutting(method, Rules(8, 1.0), rounds=5)
    settings = {"resources": Resources(1), "progress": Log(cancel_after=2)}
    with pytest.raises(CancelledError):
        cutting.cut(plan, tmp_path / "numbers", **settings)


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
