# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Radiometric terrain flattening: what slopes do to backscatter is taken out, by their angles.

After Vollrath, Mullissa, Reiche (2020), doi 10.3390/rs12111867. With the incidence angle theta on
the ellipsoid, phi the azimuth from the ground towards the sensor, and slope and aspect of the
ground, the slope in range is ar = atan(tan slope cos(phi - aspect)), that in azimuth
az = atan(tan slope sin(phi - aspect)). gamma0 = sigma0 / cos theta becomes

    volume   gamma0 tan(90 - theta) / tan(90 - theta + ar)
    surface  gamma0 cos az cos(90 - theta + ar) / cos(90 - theta)

A cell is in layover where ar > theta, in shadow where ar < theta - 90. Both are worked out from
tangents: tan ar is the fall of the ground towards the sensor, and flat ground has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from ..arrays import Array, Codes, Floats, Mask

Model = Literal["volume", "surface"]
MODELS: tuple[Model, ...] = get_args(Model)
# Why a cell has no backscatter of its own; 0 where it has.
LAYOVER, SHADOW, PASSIVE_LAYOVER, PASSIVE_SHADOW = 1, 2, 3, 4
# Cells along the range line that a slope can reach, and what is read around a block for it: the
# slope of the last one needs its neighbours.
REACH = 50
MARGIN = REACH + 1
# Larger numbers are degrees; 1.6 of Float32 is not.
LARGEST_RADIANS = 1.6 + 1e-6

Vector = tuple[float, float]


@dataclass(frozen=True)
class Slopes:
    """How steeply the ground falls towards the sensor and across it, as tangents, and where."""

    toward: Floats
    across: Floats
    known: Mask


def radians_of(angles: Array) -> Floats:
    """Return incidence angles in radians; what is no angle from 0 to 90 degrees becomes NaN."""
    values = angles.astype(np.float64)
    with np.errstate(invalid="ignore"):
        theta = np.where(values > LARGEST_RADIANS, np.radians(values), values)
        theta[~((theta > 0.0) & (theta < np.pi / 2))] = np.nan
    return theta


def slopes(heights: Floats, valid: Mask, column: Vector, row: Vector, azimuth: float) -> Slopes:
    """Return the slopes of cells after Horn (1981), doi 10.1109/PROC.1981.11918.

    `heights` in metres has one cell more on each side than the result. `column` and `row` are what
    a step of one column and of one row is on the ground, as metres (east, north). `azimuth` points
    from the ground towards the sensor, in degrees clockwise from north. Nothing is known of a cell
    without all of its neighbours.
    """
    a, b, c = heights[:-2, :-2], heights[:-2, 1:-1], heights[:-2, 2:]
    d, f = heights[1:-1, :-2], heights[1:-1, 2:]
    g, h, i = heights[2:, :-2], heights[2:, 1:-1], heights[2:, 2:]
    by_column = ((c + 2.0 * f + i) - (a + 2.0 * d + g)) / 8.0
    by_row = ((g + 2.0 * h + i) - (a + 2.0 * b + c)) / 8.0
    area = column[0] * row[1] - column[1] * row[0]
    east = (by_column * row[1] - by_row * column[1]) / area
    north = (by_row * column[0] - by_column * row[0]) / area
    sine, cosine = np.sin(np.radians(azimuth)), np.cos(np.radians(azimuth))
    known = np.ones(by_column.shape, dtype=bool)
    for top in range(3):
        for left in range(3):
            known &= valid[top : top + known.shape[0], left : left + known.shape[1]]
    # The ground falls where its height grows less.
    return Slopes(-(east * sine + north * cosine), east * cosine - north * sine, known)


def flattened(powers: Floats, theta: Floats, ground: Slopes, model: Model) -> Floats:
    """Return gamma0 of powers of sigma0, flattened; in layover and shadow it stays as it is."""
    cotangent = np.cos(theta) / np.sin(theta)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if model == "volume":
            share = cotangent * (1.0 - cotangent * ground.toward) / (cotangent + ground.toward)
        else:
            share = (1.0 - cotangent * ground.toward) / np.sqrt(
                (1.0 + ground.toward * ground.toward) * (1.0 + ground.across * ground.across)
            )
        gamma: Floats = powers / np.cos(theta)
        np.multiply(gamma, share, out=gamma, where=active(theta, ground) == 0)
    return gamma


def active(theta: Floats, ground: Slopes) -> Codes:
    """Return which cells are in layover and in shadow by their own slope; 0 where it is unknown."""
    codes = np.zeros(theta.shape, dtype=np.uint8)
    with np.errstate(invalid="ignore"):
        tangent = np.tan(theta)
        codes[ground.known & (ground.toward > tangent)] = LAYOVER
        codes[ground.known & (ground.toward * tangent < -1.0)] = SHADOW
    return codes


def distortion(
    heights: Floats, theta: Floats, ground: Slopes, column: Vector, row: Vector, azimuth: float
) -> Codes:
    """Return the codes of cells, without a margin of `REACH`; 0 where nothing is known.

    All arrays have that margin, and no more. A cell is in passive layover where one in layover
    behind it, within the reach along the range line, is seen at a steeper angle than theta; in
    passive shadow where a distorted one before it hides the sensor: is seen at more than 90 -
    theta. What a cell is by its own slope goes before, and layover before shadow.
    """
    codes = active(theta, ground)
    inner = codes[REACH:-REACH, REACH:-REACH].copy()
    steps = range_line(column, row, azimuth)
    tangent = np.tan(theta)
    for passive, sources, sign in (
        (PASSIVE_SHADOW, codes != 0, -1),
        (PASSIVE_LAYOVER, codes == LAYOVER, 1),
    ):
        # Layover is written last, over shadow.
        limit = tangent if passive == PASSIVE_LAYOVER else 1.0 / tangent
        hit = _seen_from(sources, heights, limit, steps, sign)
        inner[hit & ((inner == 0) | (inner == PASSIVE_SHADOW))] = passive
    inner[~ground.known[REACH:-REACH, REACH:-REACH]] = 0
    return inner


def _seen_from(
    sources: Mask, heights: Floats, limit: Floats, steps: list[tuple[int, int, float]], sign: int
) -> Mask:
    """Return inner cells from which a source is seen at an angle whose tangent is above a limit.

    With the sign 1 cells before the sources are looked at, on the sensor's side; with -1 those
    behind them.
    """
    hit = np.zeros((sources.shape[0] - 2 * REACH, sources.shape[1] - 2 * REACH), dtype=bool)
    rows, columns = np.nonzero(sources)
    if not rows.size:
        return hit
    tops = heights[rows, columns]
    for down, right, distance in steps:
        row, column = rows + sign * down - REACH, columns + sign * right - REACH
        there = (row >= 0) & (row < hit.shape[0]) & (column >= 0) & (column < hit.shape[1])
        row, column = row[there], column[there]
        rise = tops[there] - heights[row + REACH, column + REACH]
        # Not where heights or angles are unknown, which are NaN.
        with np.errstate(invalid="ignore"):
            seen = rise > limit[row + REACH, column + REACH] * distance
        hit[row[seen], column[seen]] = True
    return hit


def range_line(column: Vector, row: Vector, azimuth: float) -> list[tuple[int, int, float]]:
    """Return the cells towards the sensor: rows down, columns right, and metres in range."""
    east, north = np.sin(np.radians(azimuth)), np.cos(np.radians(azimuth))
    area = column[0] * row[1] - column[1] * row[0]
    right = (east * row[1] - north * row[0]) / area
    down = (north * column[0] - east * column[1]) / area
    # The last digits of a direction decide no cell.
    longest = max(abs(right), abs(down))
    right, down = round(float(right / longest), 9), round(float(down / longest), 9)
    found = []
    for step in range(1, REACH + 1):
        across, along = _nearest(step * right), _nearest(step * down)
        metres = (across * column[0] + along * row[0]) * east + (
            across * column[1] + along * row[1]
        ) * north
        found.append((along, across, float(metres)))
    return found


def _nearest(number: float) -> int:
    """Return the nearest whole number, halves away from 0, so that lines are alike both ways."""
    return int(np.sign(number) * np.floor(abs(number) + 0.5))
