# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The method that flattens one radar image by the heights of another one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..arrays import Floats, Mask
from ..errors import InvalidOptionError
from ..grid.grid import Window
from ..images import Image, stored_bytes
from ..pixels.value_types import BandType, NewValues
from ..radar.terrain_flattening import (
    MARGIN,
    MODELS,
    PASSIVE_SHADOW,
    REACH,
    Model,
    Slopes,
    distortion,
    flattened,
    radians_of,
    slopes,
)
from ..reading.reader import Reader
from ..text import worded
from .method import Method, Result, Wanted
from .output_block import OutputBand, OutputBlock, selected_outputs
from .radar_bands import (
    changed_output,
    has_no_decibels,
    image_of,
    pass_through,
    powers_of,
    put_powers,
    values_of,
)
from .radar_counts import RadarCounts

DISTORTION = "distortion"
# The position of the heights, which are no image of the collection.
HEIGHTS = 0
# An image as stored, with the margin around it.
IMAGE_COPIES = 3
# Of a pixel, with a margin: angles, heights, slopes, what these are made of, and codes.
GROUND_BYTES = 200


@dataclass(frozen=True)
class TerrainFlattening(Method):
    """Flattens the bands in the places `changed` of the image at a position; others pass through.

    `angle` is the place of the incidence angle. `column` and `row` are a step of one cell on the
    ground, as metres (east, north), and `azimuth` points from the ground towards the sensor, in
    degrees clockwise from north; NaN stands for what is still to be found. With `decibel` values
    are levels.
    """

    names: tuple[str, ...]
    changed: tuple[int, ...]
    angle: int
    model: Model
    position: int
    azimuth: float = math.nan
    column: tuple[float, float] = (math.nan, math.nan)
    row: tuple[float, float] = (math.nan, math.nan)
    decibel: bool = False

    @property
    def margin(self) -> int:
        """How many cells around a block are read for it."""
        return MARGIN

    @property
    def surface(self) -> int | None:
        """The position of the image that is a smooth surface."""
        return HEIGHTS

    def bands_read(self, image: Image) -> int:
        """Return how many bands of an image are read, at least."""
        return 1 if image.position == HEIGHTS else len(self.names)

    def at_overview_level(self, factor: int) -> TerrainFlattening:
        """Return the method for cells so much larger."""
        column = self.column[0] * factor, self.column[1] * factor
        return replace(self, column=column, row=(self.row[0] * factor, self.row[1] * factor))

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the bands of the image, those that are changed as decimals, and the distortion."""
        image = images[image_of(images, self.position)]
        found = list(selected_outputs(self.names, [image], new_values))
        for place in self.changed:
            found[place] = changed_output(self.names[place], image.bands[place])
        return (*found, OutputBand(DISTORTION, BandType("uint8", 0, PASSIVE_SHADOW)))

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image and the heights, and the slopes of these."""
        return IMAGE_COPIES * sum(stored_bytes(image) for image in images) + GROUND_BYTES

    def check(self, images: Sequence[Image]) -> None:
        """Raise InvalidOptionError when something is not known, or of no image."""
        image_of(images, self.position)
        if self.model not in MODELS:
            raise InvalidOptionError(
                worded(
                    "'{model}' is no model; choose from {models}.",
                    model=self.model,
                    models=", ".join(MODELS),
                )
            )
        places = (*self.changed, self.angle)
        if not self.changed or not all(0 <= place < len(self.names) for place in places):
            raise InvalidOptionError(worded("A band is flattened that is not there."))
        known = (self.azimuth, *self.column, *self.row)
        area = self.column[0] * self.row[1] - self.column[1] * self.row[0]
        if not all(math.isfinite(number) for number in known) or area == 0:
            raise InvalidOptionError(
                worded("The cells have no size on the ground, or no direction.")
            )

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block from the cells in it and around it."""
        own = image_of(reader.images, self.position)
        wide = out.window.grown(REACH)
        block = reader.block(own, range(len(self.names)), wide)
        if block is None:
            return Result(out)
        pass_through(out, block, [i for i in range(len(self.names)) if i not in self.changed])
        beyond = self.decibel and any(has_no_decibels(block, place) for place in self.changed)
        heights, valid = self._heights(reader, out.window.grown(MARGIN))
        ground = slopes(heights, valid, self.column, self.row, self.azimuth)
        angles, is_angle = values_of(block, self.angle, wide)
        theta = radians_of(angles)
        theta[~is_angle] = np.nan
        codes = distortion(heights[1:-1, 1:-1], theta, ground, self.column, self.row, self.azimuth)
        inner = out.window.slices(wide)
        ground = Slopes(ground.toward[inner], ground.across[inner], ground.known[inner])
        theta = theta[inner]
        known = ground.known & np.isfinite(theta)
        counts = RadarCounts()
        pixels = np.zeros(theta.shape, dtype=bool)
        for place in self.changed:
            values, seen = values_of(block, place, out.window)
            counts += RadarCounts.of_values(values, seen)
            pixels |= seen
            powers, seen = powers_of(values, seen, decibel=self.decibel)
            gamma = flattened(powers, theta, ground, self.model)
            put_powers(out, place, gamma, seen & known, decibel=self.decibel)
        out.values[-1][...] = codes
        out.valid[-1][...] = known
        angles = angles[inner][is_angle[inner]]
        counts += RadarCounts.of_ground(pixels, np.isfinite(theta), ground.known, angles)
        return Result(out, no_decibels=frozenset([self.position] if beyond else []), radar=counts)

    def doubts(self, images: Sequence[Image], counts: RadarCounts) -> list[str]:
        """Return what is to be said of the values of the image, its angles and heights."""
        name = images[image_of(images, self.position)].name
        return [
            *counts.doubts(name, decibel=self.decibel),
            *counts.doubts_of_ground(name, self.names[self.angle]),
        ]

    def _heights(self, reader: Reader, window: Window) -> tuple[Floats, Mask]:
        """Return the heights in a window, 0 where there are none, and where there are."""
        place = image_of(reader.images, HEIGHTS)
        block = reader.block(place, [0], window)
        if block is None:
            shape = (window.height, window.width)
            return np.zeros(shape), np.zeros(shape, dtype=bool)
        return values_of(block, 0, window)
