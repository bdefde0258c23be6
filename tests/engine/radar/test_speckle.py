# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Speckle filters: vectors, slow twins on awkward inputs, and a scene whose truth is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.radar import speckle as room
from image_collections.engine.radar.speckle import METHODS, MeanRatio, Speckle, filtered

ONE_IMAGE = [method for method in METHODS if method != "multitemporal"]


def run(powers, valid, speckle):
    """Filter a whole image, with nothing around it."""
    margin = speckle.margin
    clean = np.where(valid, powers, 0.0)
    return filtered(np.pad(clean, margin), np.pad(valid, margin), speckle)


# ---- the slow, obvious twins -----------------------------------------------------------------


def mean_and_variance(cells):
    mean = sum(cells) / len(cells)
    return mean, sum((cell - mean) ** 2 for cell in cells) / len(cells)


def lee_of(x, cells, noise):
    z, v = mean_and_variance(cells)
    b = max(0.0, (v - z * z * noise) / (1 + noise) / v) if v > 0 else 0.0
    return (1 - b) * z + b * x


def gamma_of(x, cells, looks):
    z, v = mean_and_variance(cells)
    if z <= 0:
        return z
    ci, cu = math.sqrt(v) / z, 1 / math.sqrt(looks)
    if ci <= cu:
        return z
    if ci >= math.sqrt(2) * cu:
        return x
    a = (1 + cu * cu) / (ci * ci - cu * cu)
    free = a - looks - 1
    return (free * z + math.sqrt(z * z * free * free + 4 * a * looks * x * z)) / (2 * a)


EDGE_MASKS = [
    [[1, 0, -1], [1, 0, -1], [1, 0, -1]],
    [[0, 1, 1], [-1, 0, 1], [-1, -1, 0]],
    [[1, 1, 1], [0, 0, 0], [-1, -1, -1]],
    [[1, 1, 0], [1, 0, -1], [0, -1, -1]],
]
# The middle mean on either side, and the half window that belongs to it.
SIDES = [
    [((1, 0), lambda r, c: c <= 3), ((1, 2), lambda r, c: c >= 3)],
    [((0, 2), lambda r, c: c >= r), ((2, 0), lambda r, c: c <= r)],
    [((0, 1), lambda r, c: r <= 3), ((2, 1), lambda r, c: r >= 3)],
    [((0, 0), lambda r, c: r + c <= 6), ((2, 2), lambda r, c: r + c >= 6)],
]
MIRRORED = [
    {(0, 0): (0, 2), (1, 0): (1, 2), (2, 0): (2, 2)},
    {(0, 1): (1, 0), (0, 2): (2, 0), (1, 2): (2, 1)},
    {(0, 0): (2, 0), (0, 1): (2, 1), (0, 2): (2, 2)},
    {(0, 1): (1, 2), (0, 0): (2, 2), (1, 0): (2, 1)},
]


def refined_of(window, looks):
    """Filter the cell in the middle of 7 x 7 cells, None where they are masked."""
    small = {}
    for i in range(3):
        for j in range(3):
            cells = [window[r][c] for r in range(2 * i, 2 * i + 3) for c in range(2 * j, 2 * j + 3)]
            small[i, j] = [cell for cell in cells if cell is not None]
    means = {place: sum(cells) / len(cells) for place, cells in small.items() if cells}
    best, direction = -1.0, None
    for number, (mask, mirrored) in enumerate(zip(EDGE_MASKS, MIRRORED)):
        pairs = [(one, other) for one, other in mirrored.items() if {one, other} <= set(means)]
        if not pairs:
            continue
        places = [place for pair in pairs for place in pair]
        gradient = abs(sum(mask[i][j] * means[i, j] for i, j in places)) * 3 / len(pairs)
        # Of equal ones the first: what rounding does to them is no difference.
        if direction is None or gradient > best * (1 + 1e-9) + 1e-300:
            best, direction = gradient, number
    everything = [(r, c) for r in range(7) for c in range(7)]
    if direction is None:
        taken = everything
    else:
        away = [
            abs(means[place] - means[1, 1]) if place in means else math.inf
            for place, _ in SIDES[direction]
        ]
        _, is_in = SIDES[direction][0 if away[0] < away[1] else 1]
        taken = [(r, c) for r, c in everything if is_in(r, c)]
    cells = [window[r][c] for r, c in taken if window[r][c] is not None]
    spreads = []
    for found in small.values():
        if len(found) >= 5:
            mean, variance = mean_and_variance(found)
            if mean != 0:
                spreads.append(variance / mean**2)
    lowest = sorted(spreads)[:5]
    noise = sum(lowest) / len(lowest) if lowest else 1 / looks
    return lee_of(window[3][3], cells, noise)


def twin(powers, valid, speckle):
    height, width = powers.shape
    half = speckle.margin
    result = np.zeros((height, width))
    for row, column in zip(*np.nonzero(valid)):
        window = [
            [
                float(powers[r, c]) if 0 <= r < height and 0 <= c < width and valid[r, c] else None
                for c in range(column - half, column + half + 1)
            ]
            for r in range(row - half, row + half + 1)
        ]
        cells = [cell for line in window for cell in line if cell is not None]
        x = float(powers[row, column])
        if speckle.method == "boxcar":
            result[row, column] = sum(cells) / len(cells)
        elif speckle.method == "lee":
            result[row, column] = lee_of(x, cells, 1 / speckle.looks)
        elif speckle.method == "gamma_map":
            result[row, column] = gamma_of(x, cells, speckle.looks)
        else:
            result[row, column] = refined_of(window, speckle.looks)
    return result


# ---- vectors ---------------------------------------------------------------------------------


@pytest.fixture
def vector():
    row, column = np.mgrid[:11, :11]
    base = np.where(column < 5, 0.02, 0.11)
    return base * (1 + 0.3 * np.sin(1.7 * row + 2.3 * column))


LEE = {
    (5, 5): 0.10306179,
    (5, 4): 0.03321174,
    (5, 2): 0.02698047,
    (5, 8): 0.10987454,
    (3, 6): 0.09136949,
}
GAMMA = {
    (5, 5): 0.14012719,
    (5, 4): 0.01452451,
    (5, 2): 0.02305197,
    (5, 8): 0.10987454,
    (3, 6): 0.08698940,
}


@pytest.mark.parametrize(("method", "expected"), [("lee", LEE), ("gamma_map", GAMMA)])
def test_the_vectors_of_lee_and_gamma_map(vector, method, expected):
    found = run(vector, np.ones((11, 11), dtype=bool), Speckle(method, 7, 5))
    for place, value in expected.items():
        assert found[place] == pytest.approx(value, abs=5e-9)


def test_the_refined_lee_filter_takes_the_side_of_the_edge_on_which_a_cell_is():
    left, right = 1.0, 9.0
    powers = np.full((21, 21), left)
    powers[:, 10:] = right
    for turned in (powers, powers.T, np.tril(powers * 0 + 8) + 1, np.fliplr(np.tri(21) * 8 + 1)):
        found = run(turned, np.ones(turned.shape, dtype=bool), Speckle("refined_lee"))
        # Without any speckle, an edge stays what it is: no cell mixes its two sides.
        np.testing.assert_allclose(found[4:-4, 4:-4], turned[4:-4, 4:-4], rtol=1e-12)


# ---- twins -----------------------------------------------------------------------------------


def awkward():
    rng = np.random.default_rng(5)
    speckled = rng.gamma(4, 0.02, (23, 19))
    holes = rng.random((23, 19)) > 0.3
    sparse = rng.random((23, 19)) > 0.93
    bright = speckled.copy()
    bright[7, 8] = 4000.0
    flat = np.full((23, 19), 0.3)
    stripes = np.where(np.arange(19) % 2, 0.0, 1.0) * np.ones((23, 1))
    everything = np.ones((23, 19), dtype=bool)
    edge = everything.copy()
    edge[:, 9:] = False
    return {
        "speckled": (speckled, everything),
        "holes": (speckled, holes),
        "sparse": (speckled, sparse),
        "edge of the data": (speckled, edge),
        "a bright target": (bright, holes),
        "flat": (flat, holes),
        "no power at all": (np.zeros((23, 19)), everything),
        "stripes of nothing": (stripes, everything),
        "nothing": (speckled, np.zeros((23, 19), dtype=bool)),
        "below zero": (speckled - 0.05, holes),
        "one row": (speckled[:1], everything[:1]),
        "one cell": (speckled[:1, :1], everything[:1, :1]),
    }


@pytest.mark.parametrize("name", awkward())
@pytest.mark.parametrize("method", ONE_IMAGE)
@pytest.mark.parametrize("size", [3, 7, 11])
def test_filters_are_as_their_twins(name, method, size):
    if method == "refined_lee" and size != 7:
        size = 7
    powers, valid = awkward()[name]
    speckle = Speckle(method, size, 4.4)
    found = run(powers, valid, speckle)
    np.testing.assert_allclose(found, twin(powers, valid, speckle), rtol=1e-7, atol=1e-10)


@pytest.mark.parametrize("method", ONE_IMAGE)
def test_no_bit_depends_on_where_a_block_begins(method, monkeypatch):
    powers, valid = awkward()["a bright target"]
    speckle = Speckle(method)
    whole = run(powers, valid, speckle)
    wide, there = np.pad(np.where(valid, powers, 0.0), 3), np.pad(valid, 3)
    for cells in (1, 100, 1 << 20):
        monkeypatch.setattr(room, "STRIP_CELLS", cells)
        np.testing.assert_array_equal(run(powers, valid, speckle), whole)
    for row, column in ((0, 0), (5, 3), (9, 11)):
        part = (slice(row, row + 14), slice(column, column + 13))
        found = filtered(wide[part], there[part], speckle)
        np.testing.assert_array_equal(found, whole[row : row + 8, column : column + 7])


def test_quegan_and_yu_in_numbers():
    rng = np.random.default_rng(1)
    images = rng.gamma(4, 1, (5, 9, 9)) * np.array([1, 2, 5, 9, 4])[:, None, None]
    valid = rng.random((5, 9, 9)) > 0.2
    valid[:, 2, 2] = False
    speckle = Speckle("multitemporal", 5)
    means = [run(image, seen, speckle) for image, seen in zip(images, valid)]
    ratio = MeanRatio((9, 9))
    for image, seen, mean in zip(images, valid, means):
        ratio.add(image, seen, mean)
    for place in range(5):
        found = ratio.of(means[place])
        for row, column in zip(*np.nonzero(valid[place])):
            there = [k for k in range(5) if valid[k, row, column]]
            shares = [images[k, row, column] / means[k][row, column] for k in there]
            expected = means[place][row, column] / len(there) * sum(shares)
            assert found[row, column] == pytest.approx(expected, rel=1e-12)


def test_a_window_without_power_says_nothing():
    ratio = MeanRatio((1, 2))
    seen = np.ones((1, 2), dtype=bool)
    ratio.add(np.zeros((1, 2)), seen, np.zeros((1, 2)))
    np.testing.assert_array_equal(ratio.of(np.array([[0.0, 3.0]])), [[0.0, 3.0]])


@pytest.mark.parametrize(
    ("speckle", "words"),
    [
        (Speckle("frost"), "'frost' is no speckle filter"),
        (Speckle("lee", 4), "4 cells on a side; enter an odd number"),
        (Speckle("lee", 1), "from 3 to 101"),
        (Speckle("boxcar", 103), "from 3 to 101"),
        (Speckle("refined_lee", 5), "set the size to 7"),
        (Speckle("lee", 7, 0.0), "0 is no number of looks"),
        (Speckle("lee", 7, math.nan), "nan is no number of looks"),
    ],
)
def test_what_is_no_filter_is_refused_in_a_sentence(speckle, words):
    with pytest.raises(InvalidOptionError, match=words):
        speckle.check()


# ---- a scene whose truth is known ------------------------------------------------------------

LOOKS = 4
SIZE = 160


@pytest.fixture(scope="module")
def scene():
    """Return the truth, four quarters and a slanting line between two fields, and ten images."""
    row, column = np.mgrid[:SIZE, :SIZE]
    truth = np.where(column < SIZE // 2, 0.05, 0.2)
    truth = np.where(row + 0.4 * column > 110, truth * 5, truth)
    rng = np.random.default_rng(11)
    return truth, truth * rng.gamma(LOOKS, 1 / LOOKS, (10, SIZE, SIZE))


def looks_in(image, truth):
    """Return the bias and the equivalent number of looks of the four parts, away from edges."""
    ratio = image / truth
    parts = [ratio[10:75, 10:60], ratio[10:40, 100:150], ratio[115:150, 10:60]]
    return [(part.mean(), part.mean() ** 2 / part.var()) for part in parts]


def cleaned(scene, method):
    truth, images = scene
    valid = np.ones(truth.shape, dtype=bool)
    if method != "multitemporal":
        return run(images[0], valid, Speckle(method, 7, LOOKS))
    means = [run(image, valid, Speckle(method, 7, LOOKS)) for image in images]
    ratio = MeanRatio(truth.shape)
    for image, mean in zip(images, means):
        ratio.add(image, valid, mean)
    return ratio.of(means[0])


# A mean of the window has 49 times the looks, and the mean of M images after Quegan and Yu
# M N / (M + N - 1) times; the smallest field holds 30 windows, so that they are known to a fourth.
# The refined filter takes 28 cells, and less of these the lower its noise; the others part of a
# window at least.
GAIN = {"boxcar": 49, "lee": 49 / 2, "refined_lee": 28 / 6, "gamma_map": 49 / 2}
GAIN["multitemporal"] = 10 * 49 / (10 + 49 - 1)


@pytest.mark.parametrize("method", METHODS)
def test_fields_keep_their_mean_and_gain_looks(scene, method):
    for bias, looks in looks_in(cleaned(scene, method), scene[0]):
        # Three standard errors of the mean of 1500 cells with 4 looks.
        assert bias == pytest.approx(1.0, abs=0.04)
        assert looks > 0.75 * GAIN[method] * LOOKS
        if method in ("boxcar", "multitemporal"):
            assert looks < 1.5 * GAIN[method] * LOOKS


def test_edges_are_kept_better_than_by_means(scene):
    truth, images = scene
    # Two cells on either side of the upright edge, far from the other one.
    near = (slice(10, 65), slice(SIZE // 2 - 2, SIZE // 2 + 2))
    errors = {
        method: float(np.mean((cleaned(scene, method)[near] / truth[near] - 1) ** 2))
        for method in METHODS
    }
    assert errors["refined_lee"] < errors["lee"] < errors["boxcar"]
    assert errors["gamma_map"] < errors["boxcar"]
    assert errors["multitemporal"] < errors["boxcar"]
    assert errors["refined_lee"] < float(np.mean((images[0][near] / truth[near] - 1) ** 2))
