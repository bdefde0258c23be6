# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Terrain flattening: the guide's vectors, slow twins, and a mountain whose truth is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from image_collections.engine.radar.terrain_flattening import (
    LAYOVER,
    MARGIN,
    PASSIVE_LAYOVER,
    PASSIVE_SHADOW,
    REACH,
    SHADOW,
    Slopes,
    active,
    distortion,
    flattened,
    radians_of,
    range_line,
    slopes,
)

# sigma0 in dB, theta, slope, aspect, phi; gamma0, volume and surface in dB, or the distortion.
VECTORS = [
    ((-10, 38, 0, 0, 80), (-8.96532, -8.96532, -8.96532)),
    ((-10, 38, 20, 80, 80), (-8.96532, -12.77566, -11.95892)),
    ((-10, 38, 20, 260, 80), (-8.96532, -5.85131, -7.57454)),
    ((-10, 38, 25, 150, 80), (-8.96532, -10.46692, -10.39286)),
    ((-10, 38, 45, 80, 80), LAYOVER),
    ((-10, 38, 60, 260, 80), SHADOW),
]


def plane(slope, aspect, cell=10.0, size=3):
    """Return the heights of a plane that falls to the aspect, north up."""
    row, column = np.mgrid[:size, :size]
    east, north = column * cell, -row * cell
    fall = math.tan(math.radians(slope))
    a = math.radians(aspect)
    return -(east * math.sin(a) + north * math.cos(a)) * fall


def ground_of(slope, aspect, phi):
    heights = plane(slope, aspect)
    return slopes(heights, np.ones((3, 3), dtype=bool), (10.0, 0.0), (0.0, -10.0), phi)


@pytest.mark.parametrize(("given", "expected"), VECTORS)
def test_the_vectors_of_the_guide(given, expected):
    sigma, angle, slope, aspect, phi = given
    theta = radians_of(np.array([[angle]]))
    ground = ground_of(slope, aspect, phi)
    powers = np.array([[10 ** (sigma / 10)]])
    if isinstance(expected, int):
        assert active(theta, ground)[0, 0] == expected
        for model in ("volume", "surface"):
            found = flattened(powers, theta, ground, model)[0, 0]
            assert 10 * math.log10(found) == pytest.approx(VECTORS[0][1][0], abs=1e-5)
        return
    assert active(theta, ground)[0, 0] == 0
    gamma = 10 * math.log10(powers[0, 0] / math.cos(theta[0, 0]))
    assert gamma == pytest.approx(expected[0], abs=5e-6)
    for model, level in zip(("volume", "surface"), expected[1:]):
        found = flattened(powers, theta, ground, model)[0, 0]
        assert 10 * math.log10(found) == pytest.approx(level, abs=5e-6)


def test_the_slope_in_range_of_the_vectors():
    toward = ground_of(25, 150, 80).toward[0, 0]
    assert math.degrees(math.atan(toward)) == pytest.approx(9.06159, abs=5e-6)


def test_angles_up_to_a_limit_are_radians():
    found = radians_of(np.array([38.0, 0.6, 1.6, 1.7, 90.0, 0.0, -3.0, np.nan, 200.0], "float32"))
    assert found[0] == pytest.approx(math.radians(38))
    assert found[1] == pytest.approx(0.6)
    assert found[3] == pytest.approx(math.radians(1.7))
    # Those beyond a right angle, in radians too, are none.
    assert np.isnan(found[[2, 4, 5, 6, 7, 8]]).all()


@pytest.mark.parametrize("turn", [0.0, 17.0, 143.0])
def test_slopes_are_those_of_the_ground_on_a_map_that_is_turned(turn):
    """A map whose up is not north has the same slopes towards the sensor."""
    a = math.radians(turn)
    column = 20.0 * math.cos(a), -20.0 * math.sin(a)
    row = -30.0 * math.sin(a), -30.0 * math.cos(a)
    rows, columns = np.mgrid[:3, :3]
    east = columns * column[0] + rows * row[0]
    north = columns * column[1] + rows * row[1]
    heights = 0.31 * east - 0.12 * north
    phi = 75.0
    found = slopes(heights, np.ones((3, 3), dtype=bool), column, row, phi)
    sine, cosine = math.sin(math.radians(phi)), math.cos(math.radians(phi))
    assert found.toward[0, 0] == pytest.approx(-(0.31 * sine - 0.12 * cosine))
    assert abs(found.across[0, 0]) == pytest.approx(abs(0.31 * cosine + 0.12 * sine))


# ---- slow twins ------------------------------------------------------------------------------


def angles_of(heights, valid, angle, column, row, azimuth):
    """Return by cell the slope in range, that in azimuth, and the incidence angle, in radians."""
    phi = math.radians(azimuth)
    found = {}
    for r, c in np.ndindex(heights.shape):
        z, near = heights[r - 1 : r + 2, c - 1 : c + 2], valid[r - 1 : r + 2, c - 1 : c + 2]
        if min(r, c) == 0 or z.shape != (3, 3) or not near.all() or math.isnan(angle[r, c]):
            continue
        by_column = (z[0, 2] + 2 * z[1, 2] + z[2, 2] - z[0, 0] - 2 * z[1, 0] - z[2, 0]) / 8
        by_row = (z[2, 0] + 2 * z[2, 1] + z[2, 2] - z[0, 0] - 2 * z[0, 1] - z[0, 2]) / 8
        east, north = np.linalg.solve([column, row], [by_column, by_row])
        slope = math.atan(math.hypot(east, north))
        aspect = math.atan2(-east, -north) if slope else 0.0
        ar = math.atan(math.tan(slope) * math.cos(phi - aspect))
        az = math.atan(math.tan(slope) * math.sin(phi - aspect))
        found[r, c] = ar, az, angle[r, c]
    return found


def gamma_of(sigma, ar, az, theta, model):
    gamma = sigma / math.cos(theta)
    upright = math.pi / 2 - theta
    if ar > theta or ar < -upright:
        return gamma
    if model == "volume":
        return gamma * math.tan(upright) / math.tan(upright + ar)
    return gamma * math.cos(az) * math.cos(upright + ar) / math.cos(upright)


def codes_of(heights, angles, line):
    """Go cell by cell, and from each along the range line both ways."""
    codes = {
        place: LAYOVER if ar > theta else SHADOW if ar < theta - math.pi / 2 else 0
        for place, (ar, _, theta) in angles.items()
    }

    def is_steep(place, other, metres, least):
        return math.atan((heights[other] - heights[place]) / metres) > least

    found = dict(codes)
    for place in (place for place, code in codes.items() if not code):
        theta = angles[place][2]
        for down, right, metres in line:
            behind = place[0] - down, place[1] - right
            before = place[0] + down, place[1] + right
            if codes.get(behind) == LAYOVER and is_steep(place, behind, metres, theta):
                found[place] = PASSIVE_LAYOVER
                break
            if codes.get(before) and is_steep(place, before, metres, math.pi / 2 - theta):
                found[place] = PASSIVE_SHADOW
    return found


def whole(heights, valid, angle, column, row, azimuth, sigma, model):
    """Flatten a whole image with nothing around it."""
    wide = np.pad(np.where(valid, heights, 0.0), MARGIN)
    there = np.pad(valid, MARGIN)
    theta = np.pad(angle, REACH, constant_values=np.nan)
    ground = slopes(wide, there, column, row, azimuth)
    codes = distortion(wide[1:-1, 1:-1], theta, ground, column, row, azimuth)
    inner = (slice(REACH, -REACH),) * 2
    own = Slopes(ground.toward[inner], ground.across[inner], ground.known[inner])
    return flattened(sigma, angle, own, model), codes, own.known & ~np.isnan(angle)


def rough(shape=(40, 60), seed=4):
    """Return a steep mountain with noise, holes in its heights, and angles across the swath."""
    rng = np.random.default_rng(seed)
    row, column = np.mgrid[: shape[0], : shape[1]]
    heights = 900 * np.exp(-(((column - 30) / 9) ** 2) - ((row - 20) / 12) ** 2)
    heights += rng.normal(0, 4, shape)
    valid = rng.random(shape) > 0.01
    angle = np.radians(np.broadcast_to(np.linspace(29, 46, shape[1]), shape)).copy()
    angle[5, 7] = np.nan
    return heights, valid, angle, rng.gamma(4, 0.02, shape)


GROUND = {
    "north up": ((20.0, 0.0), (0.0, -20.0)),
    "wide cells": ((25.0, 0.0), (0.0, -11.0)),
    "turned": ((18.0, 7.0), (7.0, -18.0)),
}


@pytest.mark.parametrize("model", ["volume", "surface"])
@pytest.mark.parametrize("cells", GROUND)
@pytest.mark.parametrize("azimuth", [80.0, 281.5, 0.0, 45.0])
def test_a_rough_mountain_is_as_its_twin(model, cells, azimuth):
    heights, valid, angle, sigma = rough()
    given = (heights, valid, angle, *GROUND[cells], azimuth)
    angles = angles_of(*given)
    codes = codes_of(heights, angles, range_line(*GROUND[cells], azimuth))
    found, distorted, known = whole(*given, sigma, model)
    assert set(zip(*np.nonzero(known))) == set(angles)
    assert set(codes.values()) == {0, LAYOVER, SHADOW, PASSIVE_LAYOVER, PASSIVE_SHADOW}
    for place, each in angles.items():
        assert found[place] == pytest.approx(gamma_of(sigma[place], *each, model), rel=1e-9)
        assert distorted[place] == codes[place], place
    assert (distorted[~known] == 0).all()


def test_no_bit_depends_on_where_a_block_begins():
    heights, valid, angle, sigma = rough((70, 130))
    column, row, azimuth = (20.0, 0.0), (0.0, -20.0), 261.0
    found, codes, known = whole(heights, valid, angle, column, row, azimuth, sigma, "volume")
    wide, there = np.pad(np.where(valid, heights, 0.0), MARGIN), np.pad(valid, MARGIN)
    theta = np.pad(angle, REACH, constant_values=np.nan)
    for top, left, high, broad in ((0, 0, 9, 11), (31, 47, 20, 33), (69, 120, 1, 10)):
        at = (slice(top, top + high), slice(left, left + broad))
        heights_here = wide[top : top + high + 2 * MARGIN, left : left + broad + 2 * MARGIN]
        there_here = there[top : top + high + 2 * MARGIN, left : left + broad + 2 * MARGIN]
        theta_here = theta[top : top + high + 2 * REACH, left : left + broad + 2 * REACH]
        ground = slopes(heights_here, there_here, column, row, azimuth)
        made = distortion(heights_here[1:-1, 1:-1], theta_here, ground, column, row, azimuth)
        np.testing.assert_array_equal(made, codes[at])
        inner = (slice(REACH, -REACH),) * 2
        own = Slopes(ground.toward[inner], ground.across[inner], ground.known[inner])
        np.testing.assert_array_equal(
            flattened(sigma[at], angle[at], own, "volume")[known[at]], found[at][known[at]]
        )


def test_the_range_line_goes_cell_by_cell_towards_the_sensor():
    line = range_line((10.0, 0.0), (0.0, -10.0), 90.0)
    assert line[0] == (0, 1, pytest.approx(10.0))
    assert line[-1] == (0, 50, pytest.approx(500.0))
    north = range_line((10.0, 0.0), (0.0, -10.0), 0.0)
    assert north[1] == (-2, 0, pytest.approx(20.0))
    slanting = range_line((10.0, 0.0), (0.0, -10.0), 60.0)
    assert slanting[1][:2] == (-1, 2)
    assert len(slanting) == REACH
    # Away from the sensor it has the same cells.
    other = range_line((10.0, 0.0), (0.0, -10.0), 240.0)
    assert [(-down, -right) for down, right, _ in other] == [each[:2] for each in slanting]


# ---- a mountain whose truth is known ---------------------------------------------------------


@pytest.mark.parametrize("model", ["volume", "surface"])
def test_little_is_left_of_what_a_mountain_does(model):
    """A forest of one gamma0 on a mountain: brightness goes with the slope before, not after."""
    size, cell = 200, 20.0
    row, column = np.mgrid[:size, :size]
    heights = 260 * np.exp(-(((column - 100) / 35) ** 2) - ((row - 100) / 35) ** 2)
    heights += 30 * np.sin(row / 9) * np.cos(column / 11)
    azimuth, truth = 78.0, 0.09
    theta = np.radians(np.broadcast_to(np.linspace(31, 45, size), (size, size)))
    valid = np.ones((size, size), dtype=bool)
    # What the sensor sees, by the angles of the paper, with speckle of 20 looks.
    phi = math.radians(azimuth)
    north, east = np.gradient(heights, -cell, cell)
    slope, aspect = np.arctan(np.hypot(east, north)), np.arctan2(-east, -north)
    ar = np.arctan(np.tan(slope) * np.cos(phi - aspect))
    az = np.arctan(np.tan(slope) * np.sin(phi - aspect))
    if model == "volume":
        brighter = np.tan(np.pi / 2 - theta + ar) / np.tan(np.pi / 2 - theta)
    else:
        brighter = np.cos(np.pi / 2 - theta) / (np.cos(az) * np.cos(np.pi / 2 - theta + ar))
    speckle = np.random.default_rng(2).gamma(20, 1 / 20, (size, size))
    sigma = truth * np.cos(theta) * brighter * speckle
    column_step, row_step = (cell, 0.0), (0.0, -cell)
    found, codes, known = whole(heights, valid, theta, column_step, row_step, azimuth, sigma, model)
    clear = known & (codes == 0) & (np.abs(ar) < np.radians(25))
    before, after = sigma / np.cos(theta), found

    def influence(values):
        """Return the correlation with the slope in range, and dB between its two sides."""
        level = 10 * np.log10(values[clear])
        facing, averted = ar[clear] > np.radians(8), ar[clear] < np.radians(-8)
        return (
            float(np.corrcoef(level, ar[clear])[0, 1]),
            float(level[facing].mean() - level[averted].mean()),
        )

    correlation, step = influence(before)
    assert correlation > 0.5
    assert step > 1.0
    correlation, step = influence(after)
    # A hundredth is what speckle makes by chance in 38,000 cells; Horn smooths what is steep.
    assert abs(correlation) < 0.02
    assert abs(step) < 0.1
    assert after[clear].mean() == pytest.approx(truth, rel=0.01)
