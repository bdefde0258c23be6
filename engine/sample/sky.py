# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What hides the ground of the sample scenes: clouds, their shadows, veils, and edges of swaths."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from ..arrays import Codes, Floats, Integers, Mask
from .noise import blurred, shifted, smooth_noise, smooth_step

CLEAR, CLOUD, SHADOW, OUTSIDE = 0, 1, 2, 255
# Weaker clouds and shadows than this change a pixel less than the weather of a clear day does.
VISIBLE = 0.08


@dataclass(frozen=True)
class Sun:
    """Where the sun stands, in degrees; azimuth from north by east."""

    azimuth: float
    zenith: float

    def shadow_shift(self, height: float) -> tuple[int, int]:
        """Return rows and columns from a cloud at `height` (in cells) to its shadow."""
        distance = height * np.tan(np.radians(self.zenith))
        away = np.radians(self.azimuth + 180)
        return round(-np.cos(away) * distance), round(np.sin(away) * distance)


@dataclass(frozen=True)
class Sky:
    """What hides the ground of one scene; all arrays (rows, cols) from 0 to 1."""

    opacity: Floats
    cirrus: Floats
    shadow: Floats
    brightness: Floats

    def classes(self) -> Codes:
        """Return CLEAR, CLOUD or SHADOW for each pixel."""
        covered = np.where(self.shadow > VISIBLE, SHADOW, CLEAR)
        return np.where(self.opacity > VISIBLE, CLOUD, covered).astype(np.uint8)


def swath_gap(size: int, position: int) -> Mask:
    """Return where scene `position` has no data: beyond the slanted edge of the swath."""
    y, x = np.mgrid[0:size, 0:size] / size
    edge = 0.02 + 0.025 * (position % 3) + (0.10 if position in (2, 5) else 0.0)
    across = x + 0.22 * (y - 0.5) - 0.05
    return across > 1 - edge if position % 2 else across < edge - 0.12


def make_sky(rng: Generator, position: int, sun: Sun, crowd: Floats, gap: Mask) -> Sky:
    """Make clouds and their shadows, kept away from where it is crowded."""
    size = crowd.shape[0]
    cover = (0.31, 0.26, 0.26, 0.28, 0.24, 0.24, 0.26, 0.28)[position]
    down, right = sun.shadow_shift(height=size * rng.uniform(0.08, 0.13))
    margin = max(abs(down), abs(right))
    inner = slice(margin, margin + size)

    hills = smooth_noise(rng, size + 2 * margin, 5, 6, 0.58)
    crowd = np.pad(crowd, margin, mode="edge")
    crowd = np.maximum(crowd, shifted(crowd, -down, -right))
    hills -= 0.35 * crowd**2 + 6 * smooth_step(crowd, 3.2, 4)
    level = np.quantile(hills[inner, inner][~gap], 1 - cover)
    opacity = 0.97 * smooth_step(hills, level - 0.08, level + 0.85)
    bumps = smooth_noise(rng, size + 2 * margin, 14, 4, 0.6)
    # The side of a cloud that looks away from the sun is greyer.
    step = max(1, size // 100)
    relief = hills + 0.35 * bumps
    lit = relief - shifted(relief, step * np.sign(-down), step * np.sign(-right))
    brightness = np.clip(0.66 + 0.035 * bumps + 0.10 * np.clip(lit, -1.5, 1.5), 0.35, 0.95)

    cirrus = np.zeros((size, size))
    if position in (1, 5):
        veil = smooth_noise(rng, size, 2, 3) - 0.35 * crowd[inner, inner] ** 2
        start = float(np.quantile(veil, 0.90))
        cirrus = 0.30 * smooth_step(veil, start - 0.2, start + 0.8)
        cirrus *= 1 - smooth_step(crowd[inner, inner], 3.2, 4)
    clouds = np.maximum(opacity[inner, inner], cirrus)
    shadow = shifted(opacity, down, right)[inner, inner]
    return Sky(clouds, cirrus, shadow, brightness[inner, inner])


def crowding(cloudy: Integers, hidden: Integers) -> Floats:
    """Return how hidden each pixel is by the scenes so far: 4 means that no other may hide it.

    No pixel has a cloud in more than three of the eight scenes, or is hidden (by a cloud, a shadow
    or a gap) in more than four.
    """
    radius = max(1, hidden.shape[0] // 50)
    count = np.maximum(hidden, np.where(cloudy >= 3, 4, cloudy))
    crowd: Floats = np.maximum(count, blurred(blurred(count, radius), radius))
    return crowd
