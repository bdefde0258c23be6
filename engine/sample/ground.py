# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of the sample scenes: fields with hedges, woods, a river, roads and a town."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from ..arrays import Floats, Integers, Mask
from .noise import smooth_noise, smooth_step

SPECTRA = {
    "cereal": (0.034, 0.066, 0.048, 0.34, 0.19),
    "maize": (0.047, 0.075, 0.066, 0.28, 0.22),
    "meadow": (0.036, 0.074, 0.050, 0.36, 0.20),
    "rape": (0.050, 0.110, 0.088, 0.38, 0.20),
    "bare": (0.080, 0.112, 0.140, 0.23, 0.31),
    "forest": (0.019, 0.036, 0.024, 0.25, 0.11),
    "water": (0.038, 0.042, 0.026, 0.018, 0.010),
    "town": (0.105, 0.115, 0.122, 0.20, 0.22),
    "road": (0.112, 0.122, 0.130, 0.17, 0.19),
}
CROPS = ("cereal", "maize", "meadow", "rape", "bare")
# What full greening adds to a field: the red goes down and the near infrared up.
GREENING = (-0.006, -0.002, -0.014, 0.045, -0.022)


@dataclass(frozen=True)
class Landscape:
    """The ground: reflectance (bands, rows, cols) in mid season, its change and what is built."""

    reflectance: Floats
    change: Floats
    built: Mask

    def at(self, time: float) -> Floats:
        """Return the reflectance at a time from -1 (first scene) to 1 (last scene)."""
        shift = np.array(GREENING)[:, None, None] * (self.change * time)
        return np.clip(self.reflectance + shift, 0.004, 1.0)


def make_landscape(rng: Generator, size: int) -> Landscape:
    """Make fields with hedges, woods, a river, roads and a town."""
    y, x = np.mgrid[0:size, 0:size] / size
    bend = smooth_noise(rng, size, 2, 2)
    turn = np.radians(18)
    u = x * np.cos(turn) + y * np.sin(turn) + 0.015 * bend
    v = y * np.cos(turn) - x * np.sin(turn) + 0.015 * smooth_noise(rng, size, 2, 2)

    field = field_numbers(rng, u, v, count=170)
    crop = rng.choice(len(CROPS), p=(0.34, 0.22, 0.24, 0.08, 0.12), size=field.max() + 1)
    spectra = np.array([SPECTRA[name] for name in CROPS]).T
    tone = rng.normal(1, 0.10, size=crop.size)
    ground = (spectra[:, crop] * tone)[:, field]
    # Cereals ripen while maize grows, so that fields change in both directions.
    season = np.array([-1.0, 0.9, 0.2, -0.8, 0.4])[crop] * rng.uniform(0.6, 1.2, size=crop.size)
    change = season[field]
    ground *= 1 + 0.05 * smooth_noise(rng, size, 24, 3)
    hedge = (field != np.roll(field, 1, 0)) | (field != np.roll(field, 1, 1))
    paint(ground, hedge, "forest", 0.45)

    pixel = 1 / size
    along = 0.30 + 0.22 * y + 0.045 * np.sin(7 * y + 1) + 0.02 * smooth_noise(rng, size, 3, 2)
    from_river = np.abs(x - along)
    wood = smooth_noise(rng, size, 5, 5, 0.55)
    is_wood = wood + 0.8 * smooth_step(from_river, 0, 0.2) > 1.55
    paint(ground, is_wood, "forest", 1)
    ground[:, is_wood] *= (1 + 0.09 * rng.standard_normal((size, size)))[is_wood]
    change[is_wood] = 0.15

    far = np.hypot(x - 0.66, 1.15 * (y - 0.60)) + 0.028 * smooth_noise(rng, size, 6, 4)
    built = far < 0.125
    paint(ground, built, "town", 0.8)
    paint(ground, built & (smooth_noise(rng, size, 30, 3) > 0.9), "meadow", 0.7)
    ground[:, built] *= np.exp(0.2 * rng.standard_normal((size, size)))[built]
    street = np.minimum((u * 46) % 1, (v * 38) % 1) < 0.16
    paint(ground, built & street, "road", 0.6)
    roads = (u - 0.88 + 0.05 * bend, v - 0.33, v + 0.55 * u - 0.83 + 0.03 * bend)
    for road, width in zip(roads, (1.3, 0.9, 0.9)):
        paint(ground, np.abs(road) < max(width / 512, 0.5 * pixel), "road", 0.85)
    lake = np.hypot(1.3 * (x - 0.86), y - 0.16) + 0.012 * smooth_noise(rng, size, 5, 2) < 0.055
    is_water = lake | (from_river < max(0.011, pixel))
    paint(ground, is_water, "water", 1)
    change[built | is_water] = 0
    return Landscape(np.clip(ground, 0.004, 0.6), change, built)


def field_numbers(rng: Generator, u: Floats, v: Floats, count: int) -> Integers:
    """Return the number of the field of each pixel.

    Of one rectangle the largest part is cut again and again.
    """
    boxes = [(u.min(), u.max(), v.min(), v.max())]
    while len(boxes) < count:
        boxes.sort(key=lambda box: (box[1] - box[0]) * (box[3] - box[2]))
        left, right, low, high = boxes.pop()
        cut = rng.uniform(0.3, 0.7)
        if (right - left) * rng.uniform(0.7, 1.4) > high - low:
            middle = left + cut * (right - left)
            boxes += [(left, middle, low, high), (middle, right, low, high)]
        else:
            middle = low + cut * (high - low)
            boxes += [(left, right, low, middle), (left, right, middle, high)]
    numbers = np.zeros(u.shape, int)
    for number, (left, right, low, high) in enumerate(boxes):
        numbers[(u >= left) & (u <= right) & (v >= low) & (v <= high)] = number
    return numbers


def paint(ground: Floats, where: Mask, cover: str, strength: float) -> None:
    """Mix a land cover into the ground, in place."""
    colour = np.array(SPECTRA[cover])[:, None]
    ground[:, where] += strength * (colour - ground[:, where])
