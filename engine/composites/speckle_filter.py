# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The method that filters the speckle of one image; the other images of its orbit may help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Floats, Mask
from ..errors import InvalidOptionError
from ..grid.grid import Window
from ..images import Image, stored_bytes
from ..pixels.image_block import ImageBlock
from ..pixels.value_types import BandType, NewValues
from ..radar.speckle import MeanRatio, Speckle, filtered
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

# An image as stored, with the margin around it.
IMAGE_COPIES = 3
# Of a pixel, with a margin: its power, the scaled value before, where it is valid; what becomes of
# it, as a power and as a level.
FILTER_BYTES = 4 * 8 + 4
# Of a pixel of each band that goes by several images: sums and counts of ratios, and the means.
RATIO_BYTES = 3 * 8

# The position of mean ratios, which are no image of the collection.
RATIOS = 0
_Powers = tuple[Floats, Mask]


@dataclass(frozen=True)
class SpeckleFilter(Method):
    """Filters the bands in the places `filtered` of the image at a position; others pass through.

    With `decibel` values are levels: they are filtered as powers, and become levels again. All
    images but that one are read for the multitemporal filter alone; with `has_ratios` there is one
    at the position `RATIOS` with what `MeanRatios` has found of all of them.
    """

    names: tuple[str, ...]
    filtered: tuple[int, ...]
    speckle: Speckle
    position: int
    decibel: bool = False
    has_ratios: bool = False

    @property
    def margin(self) -> int:
        """How many cells around a block are read for it."""
        return self.speckle.margin

    def bands_read(self, image: Image) -> int:
        """Return how many bands of an image are read, at least."""
        return len(self.filtered) if image.position == RATIOS else len(self.names)

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the bands of the image, those that are filtered as decimals."""
        image = images[image_of(images, self.position)]
        found = list(selected_outputs(self.names, [image], new_values))
        for place in self.filtered:
            found[place] = changed_output(self.names[place], image.bands[place])
        return tuple(found)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image at a time, and one band of it in powers."""
        ratios = RATIO_BYTES * len(self.filtered) if len(images) > 1 else 0
        return IMAGE_COPIES * max(stored_bytes(image) for image in images) + FILTER_BYTES + ratios

    def check(self, images: Sequence[Image]) -> None:
        """Raise InvalidOptionError when there is no such filter, or it is of no image."""
        self.speckle.check()
        image_of(images, self.position)
        if not self.filtered:
            raise InvalidOptionError(worded("No band is filtered; choose one."))
        if not all(0 <= place < len(self.names) for place in self.filtered):
            raise InvalidOptionError(worded("A band is filtered that is not there."))

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block from the cells in it and around it."""
        own = image_of(reader.images, self.position)
        wide = out.window.grown(self.margin)
        block = reader.block(own, range(len(self.names)), wide)
        if block is None:
            return Result(out)
        pass_through(out, block, [i for i in range(len(self.names)) if i not in self.filtered])
        beyond = self.decibel and any(has_no_decibels(block, place) for place in self.filtered)
        inner = out.window.slices(wide)
        means = {}
        counts = RadarCounts()
        for place in self.filtered:
            values, valid = values_of(block, place, wide)
            counts += RadarCounts.of_values(values[inner], valid[inner])
            powers, valid = powers_of(values, valid, decibel=self.decibel)
            means[place] = filtered(powers, valid, self.speckle), valid[inner].copy()
        if self.speckle.method == "multitemporal":
            means = self._together(reader, out.window, means)
        for place, (powers, valid) in means.items():
            put_powers(out, place, powers, valid, decibel=self.decibel)
        return Result(out, no_decibels=frozenset([self.position] if beyond else []), radar=counts)

    def doubts(self, images: Sequence[Image], counts: RadarCounts) -> list[str]:
        """Return what is to be said of the values of the image."""
        name = images[image_of(images, self.position)].name
        return counts.doubts(name, decibel=self.decibel)

    def _together(
        self, reader: Reader, window: Window, means: dict[int, _Powers]
    ) -> dict[int, _Powers]:
        """Return what becomes of the means of an image by those of all images of its orbit."""
        if self.has_ratios:
            place = image_of(reader.images, RATIOS)
            block = reader.block(place, range(len(self.filtered)), window)
            found = [_ratios_in(block, band, window) for band in range(len(self.filtered))]
        else:
            found = mean_ratios(reader, self.filtered, self.speckle, window, self.decibel)
        return {
            place: (powers * ratio, valid)
            for ratio, (place, (powers, valid)) in zip(found, means.items())
        }


@dataclass(frozen=True)
class MeanRatios(Method):
    """Keeps what the multitemporal filter needs of all images of an orbit: their mean ratios.

    So images on one grid are read twice each, and not once for each of them.
    """

    names: tuple[str, ...]
    filtered: tuple[int, ...]
    speckle: Speckle
    decibel: bool = False

    @property
    def margin(self) -> int:
        """How many cells around a block are read for it."""
        return self.speckle.margin

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return one band for each that is filtered."""
        return tuple(OutputBand(self.names[place], BandType("float64")) for place in self.filtered)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image at a time, one band of it in powers, and the sums of all bands."""
        ratios = RATIO_BYTES * len(self.filtered)
        return IMAGE_COPIES * max(stored_bytes(image) for image in images) + FILTER_BYTES + ratios

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block from the cells in it and around it, of all images."""
        found = mean_ratios(reader, self.filtered, self.speckle, out.window, self.decibel)
        for place, ratio in enumerate(found):
            out.values[place][...] = ratio
            out.valid[place][...] = True
        return Result(out)


def mean_ratios(
    reader: Reader, bands: Sequence[int], speckle: Speckle, window: Window, decibel: bool
) -> list[Floats]:
    """Return the mean ratio of each of some bands in a window, over all images."""
    ratios = [MeanRatio((window.height, window.width)) for _ in bands]
    wide = window.grown(speckle.margin)
    inner = window.slices(wide)
    near = reader.touching(window)
    for block in reader.in_turn([(index, bands, wide) for index in near]):
        if block is None:
            continue
        for order, ratio in enumerate(ratios):
            powers, valid = powers_of(*values_of(block, order, wide), decibel=decibel)
            ratio.add(powers[inner], valid[inner], filtered(powers, valid, speckle))
    return [each.ratio for each in ratios]


def _ratios_in(block: ImageBlock | None, band: int, window: Window) -> Floats:
    if block is None:
        return np.ones((window.height, window.width))
    values, valid = values_of(block, band, window)
    return np.where(valid, values, 1.0)
