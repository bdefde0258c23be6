# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One sample scene: ground and sky as the sensor sees them, with classes and cloud probability."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from ..arrays import Floats
from .ground import Landscape
from .noise import smooth_noise
from .sky import VISIBLE, Sky

UInt16s = NDArray[np.uint16]


CLOUD_COLOUR = (1.00, 0.985, 0.99, 1.02, 0.58)
SHADOW_DEPTH = (0.42, 0.52, 0.58, 0.66, 0.72)


def make_scene(rng: Generator, landscape: Landscape, sky: Sky, time: float) -> UInt16s:
    """Return all bands (bands, rows, cols) of a scene, as UInt16."""
    light = rng.normal(1, 0.025)
    haze = rng.uniform(0, 0.006) * np.array((1, 0.7, 0.5, 0.2, 0.1))
    depth = np.array(SHADOW_DEPTH)[:, None, None]
    colour = np.array(CLOUD_COLOUR)[:, None, None]
    ground = landscape.at(time) * light + haze[:, None, None]
    ground = ground * (1 - depth * sky.shadow)
    seen = ground + sky.opacity * (colour * sky.brightness - ground)
    seen = seen + rng.normal(0, 0.0025, size=seen.shape)
    probability = cloud_probability(rng, landscape, sky)
    classes = scene_classes(rng, seen, sky, probability)
    reflectance = to_integers(seen)
    return np.concatenate([reflectance, classes[None], probability[None]])


def cloud_probability(rng: Generator, landscape: Landscape, sky: Sky) -> UInt16s:
    """Return the cloud probability in percent, as a processor would guess it: not quite right."""
    size = sky.opacity.shape[0]
    guess: Floats = np.asarray(104 * np.sqrt(np.clip(sky.opacity - 0.02, 0, 1)))
    guess += 5 * smooth_noise(rng, size, 20, 3) * (sky.opacity > VISIBLE)
    # Bright roofs are taken for clouds now and then.
    guess += np.where(landscape.built, 9 * rng.random((size, size)), 0)
    guess += rng.normal(0, 2, size=(size, size)) - 4
    return np.clip(np.rint(guess), 0, 100).astype(np.uint16)


def scene_classes(rng: Generator, seen: Floats, sky: Sky, probability: UInt16s) -> UInt16s:
    """Return classes: 3 shadow, 4 plants, 5 bare, 6 water, 8 and 9 cloud, 10 cirrus."""
    _, green, red, infrared, _ = seen
    plants = (infrared - red) / np.maximum(infrared + red, 0.01)
    water = (green - infrared) / np.maximum(green + infrared, 0.01)
    classes = np.where(plants > 0.35, 4, 5)
    classes[water > 0.1] = 6
    doubt = 0.05 * smooth_noise(rng, sky.shadow.shape[0], 20, 3)
    classes[sky.shadow + doubt > 0.25] = 3
    classes[(sky.cirrus > 0.08) & (sky.opacity <= sky.cirrus)] = 10
    thick = classes != 10
    classes[thick & (probability > 30)] = 8
    classes[thick & (probability > 65)] = 9
    return classes.astype(np.uint16)


def to_integers(reflectance: Floats) -> UInt16s:
    """Return reflectance, times 10000, as the products have it."""
    return np.clip(np.rint(reflectance * 10000), 1, 20000).astype(np.uint16)
