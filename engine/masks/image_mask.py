# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The mask of one image in a run.

Clouds and shadows are looked for on the pixels of the image itself, whatever grid the result has
and whichever other images there are. A buffer grows on the cells of the result.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from ..arrays import Array, Codes, Mask
from ..errors import InvalidOptionError
from ..grid.grid import Window
from ..images import Band, Image
from ..inputs.bands import holds_classes
from ..pixels.image_block import ImageBlock, shown_values
from ..pixels.validity import both, valid_values
from ..text import worded
from .morphology import dilated, opened, shadow_projection
from .rules import CODE, Rule

# The side, in metres, of a cell of the cloud probability. What is narrower is no cloud but noise.
SPECK = 20.0
# Cells around a block that are read for it at most.
MOST_MARGIN = 2000
# The class of water in a Sentinel-2 scene classification.
WATER = 6
# Beside the code of a pixel, what is known of it before its neighbours are looked at.
CLOUD, DARK = np.uint8(64), np.uint8(128)
# And that no band of data has anything there.
UNSEEN = np.uint8(32)
# Nobody looked there, so no buffer grows from it.
_NOTHING_SEEN = (0, CODE["nodata"], CODE["fill"])


@dataclass(frozen=True)
class Shadows:
    """The clouds-and-shadows recipe for one image.

    A pixel is cloud where the cloud probability is above `probability` (per cent). It is shadow
    where near infrared is below `dark` (reflectance), there is no water, and a cloud is within
    `distance` (metres) towards the sun. After the Sentinel-2 s2cloudless tutorial of Earth Engine.

    Bands are places among the image's bands; `reflectance` is what a shown value of near infrared
    is multiplied by. `sunward` are the (columns, rows) of a step of one metre towards the sun, and
    `pixel` is the (width, height) of a pixel of the image in metres; None in plans of before, whose
    images have the cells of the result.
    """

    probability_band: int
    infrared_band: int
    class_band: int | None
    probability: float
    dark: float
    distance: float
    reflectance: float
    sunward: tuple[float, float]
    pixel: tuple[float, float] | None = None


@dataclass(frozen=True)
class Outlook:
    """How far clouds are looked for: `reach`, and the (width, height) of a cell, in metres."""

    reach: float
    cell: tuple[float, float]

    @property
    def cells(self) -> int:
        """Cells of the result around a block in which clouds are looked for."""
        return _cells(self.reach / min(self.cell))


@dataclass(frozen=True)
class ImageMask:
    """What is masked of one image.

    `rules` name places among the image's bands. `buffer` grows the masked area, but for fill; it
    and `cell`, the (width, height) of a cell of the result, are in one unit, metres for the recipe.
    `data` are the places of the bands that say where the image has anything, where rules do not.
    With an `outlook` the distance to the nearest cell that is masked can be asked for.
    """

    rules: tuple[tuple[int, Rule], ...] = ()
    shadows: Shadows | None = None
    buffer: float = 0.0
    cell: tuple[float, float] = (1.0, 1.0)
    data: tuple[int, ...] = ()
    outlook: Outlook | None = None

    @property
    def bands(self) -> tuple[int, ...]:
        """The places of the bands that are looked at, each once."""
        places = [place for place, _ in self.rules]
        if self.shadows is not None:
            places += [self.shadows.probability_band, self.shadows.infrared_band]
            if self.shadows.class_band is not None:
                places.append(self.shadows.class_band)
        return tuple(dict.fromkeys(places))

    @property
    def reach(self) -> int:
        """Pixels of the image, around some of it, that have a say in what is masked there."""
        if self.shadows is None:
            return 0
        return _cells((self.shadows.distance + 4 * SPECK) / min(self._pixel(self.shadows)))

    def looked_at(self, window: Window) -> Window:
        """Return the pixels of the image that have a say in what is masked in a window."""
        recipe = self.shadows
        if recipe is None:
            return window
        near = _cells(4 * SPECK / min(self._pixel(recipe)))
        right, down = (math.ceil(abs(step) * recipe.distance) for step in recipe.sunward)
        is_left, is_up = recipe.sunward[0] < 0, recipe.sunward[1] < 0
        return Window(
            window.column - near - (right if is_left else 0),
            window.row - near - (down if is_up else 0),
            window.width + 2 * near + right,
            window.height + 2 * near + down,
        )

    @property
    def margin(self) -> int:
        """Cells of the result around a block from which the buffer can grow into it."""
        return _cells(self.buffer / min(self.cell))

    @property
    def looks_around(self) -> bool:
        """True when pixels around some are looked at, for a buffer or for shadows."""
        return bool(self.margin or self.reach)

    @property
    def asks_for_data(self) -> bool:
        """True when it matters where the bands of data have anything."""
        return bool(self.data) and (self.looks_around or self.outlook is not None)

    @property
    def outlook_cells(self) -> int:
        """Cells of the result around a block in which clouds are looked for."""
        return 0 if self.outlook is None else self.outlook.cells

    def places_that_must_be_known(self, image: Image) -> list[int]:
        """Return the places of the bands of which nodata is masked, as nothing is known there."""
        places = [place for place, rule in self.rules if counts_nodata(rule, image.bands[place])]
        if self.shadows is not None:
            places.append(self.shadows.probability_band)
        return list(dict.fromkeys(places))

    def check(self) -> None:
        """Raise InvalidOptionError when the mask looks farther than is allowed."""
        if self.outlook is not None and self.outlook.cells > MOST_MARGIN:
            raise InvalidOptionError(
                worded(
                    "Clouds would be looked for {cells} cells around each pixel; "
                    "{most} are allowed. Set a smaller cloud distance.",
                    cells=self.outlook.cells,
                    most=MOST_MARGIN,
                )
            )
        if max(self.reach, self.margin) > MOST_MARGIN:
            raise InvalidOptionError(
                worded(
                    "The mask looks {cells} cells around each pixel; {most} are "
                    "allowed. Set a smaller mask buffer or shadow distance.",
                    cells=max(self.reach, self.margin),
                    most=MOST_MARGIN,
                )
            )

    def codes(self, block: ImageBlock, places: Mapping[int, int]) -> Codes:
        """Return why pixels of the image are masked, 0 where they are not, without the buffer.

        `places` says where in the block the bands are.
        """
        codes = self.codes_of(self.looks(block, places))
        if block.inside is not None:
            codes[~block.inside] = 0
        return codes

    def looks(self, block: ImageBlock, places: Mapping[int, int]) -> Codes:
        """Return what pixels are by themselves: their codes, and bits for cloud and what is dark.

        Numbers are looked at as they are stored, and scaled. The nodata value of a class band is a
        class as others are: 0 often is one, and nodata of other bands of the same file.
        """
        part = block.window
        codes = np.zeros((part.height, part.width), dtype=np.uint8)
        for place, rule in self.rules:
            known = _known(block, places[place], rule)
            if known is not None:
                _mark(codes, ~known, "nodata")
        for place, rule in self.rules:
            masked = rule.masked(_numbers(block, places[place]))
            if rule.reason == "rule":
                _mark(codes, masked & _is_declared_fill(block, places[place]), "nodata")
            _mark(codes, masked, rule.reason)
        if self.shadows is not None:
            self._look_for_shadows(codes, block, places, self.shadows)
        return codes

    def codes_of(self, looks: Codes) -> Codes:
        """Return why pixels are masked, of what they and those around them are by themselves."""
        recipe = self.shadows
        if recipe is None:
            return looks
        # A cloud of noise throws no shadow.
        pixel = self._pixel(recipe)
        cloud = opened((looks & CLOUD) != 0, SPECK, pixel)
        shadow = shadow_projection(cloud, recipe.sunward, recipe.distance)
        shadow &= (looks & DARK) != 0
        shadow = opened(shadow, SPECK, pixel)
        codes = looks & ~(CLOUD | DARK)
        _mark(codes, cloud, "cloud")
        _mark(codes, shadow, "shadow")
        return codes

    def is_data_asked_for(self, looks: Codes) -> bool:
        """Return True when it matters for some pixels where the bands of data have anything."""
        if not self.asks_for_data:
            return False
        return self.outlook is not None or bool(self.spreads(looks).any())

    def spreads(self, codes: Codes) -> Mask:
        """Return from which cells a buffer grows: not from those where nobody looked."""
        result: Mask = np.logical_and.reduce([codes != code for code in _NOTHING_SEEN])
        return result

    def add_buffer(self, codes: Codes, spreads: Mask) -> None:
        """Mark the cells of the result that the buffer reaches."""
        _mark(codes, dilated(spreads, self.buffer, self.cell), "buffer")

    def at_overview_level(self, factor: int, decimation: int) -> ImageMask:
        """Return the mask for cells so much larger, and for pixels of the image as well."""
        shadows = self.shadows
        if shadows is not None:
            pixel = self._pixel(shadows)
            shadows = replace(
                shadows,
                pixel=(pixel[0] * decimation, pixel[1] * decimation),
                sunward=(shadows.sunward[0] / decimation, shadows.sunward[1] / decimation),
            )
        cell = (self.cell[0] * factor, self.cell[1] * factor)
        outlook = self.outlook
        if outlook is not None:
            wide = (outlook.cell[0] * factor, outlook.cell[1] * factor)
            outlook = replace(outlook, cell=wide)
        return replace(self, shadows=shadows, cell=cell, outlook=outlook)

    def _pixel(self, shadows: Shadows) -> tuple[float, float]:
        return self.cell if shadows.pixel is None else shadows.pixel

    def _look_for_shadows(
        self, codes: Codes, block: ImageBlock, places: Mapping[int, int], recipe: Shadows
    ) -> None:
        probability = _numbers(block, places[recipe.probability_band])
        cloud = probability > recipe.probability
        dark = _is_below(block, places[recipe.infrared_band], recipe.reflectance, recipe.dark)
        # Where one of them is not known, as beyond the swath, nobody can tell.
        known = both(
            block.valid(places[recipe.probability_band], block.window),
            block.valid(places[recipe.infrared_band], block.window),
        )
        if known is not None:
            cloud &= known
            dark &= known
            _mark(codes, ~known, "nodata")
        if recipe.class_band is not None:
            classes = _numbers(block, places[recipe.class_band])
            dark &= classes != WATER
            if classes.dtype.kind == "f":
                _mark(codes, classes != classes, "nodata")
        codes |= cloud.view(np.uint8) * CLOUD
        codes |= dark.view(np.uint8) * DARK


def widest_margin(masks: Iterable[ImageMask]) -> int:
    """Return the cells around a block that have a say in it by the buffer or distance of a mask."""
    return max((mask.margin + mask.outlook_cells for mask in masks), default=0)


def farthest_look(masks: Iterable[ImageMask]) -> int:
    """Return the cells around a block that are read for some masks: their margin and reach."""
    return max((mask.margin + mask.outlook_cells + mask.reach for mask in masks), default=0)


def places_of_data(image: Image, count: int, rules: Sequence[tuple[int, Rule]]) -> tuple[int, ...]:
    """Return the places, among the first bands, of those that tell for rules where data are.

    None where the rules tell by themselves what is fill. `count` bands are not of the mask alone.
    """
    if any(rule.reason == "fill" for _, rule in rules):
        return ()
    looked_at = {place for place, _ in rules}
    return tuple(
        place
        for place, band in enumerate(image.bands[:count])
        if place not in looked_at and not holds_classes(band)
    )


def _cells(cells: float) -> int:
    """Return how many cells around a block are read, where so many have a say."""
    if cells == 0:
        return 0
    return int(min(cells, 2.0 * MOST_MARGIN)) + 4


def _mark(codes: Codes, mask: Mask, reason: str) -> None:
    """Give a code to pixels that have none yet."""
    codes += (mask & (codes == 0)) * np.uint8(CODE[reason])


def _is_declared_fill(block: ImageBlock, place: int) -> Mask | bool:
    """Return where a band has its nodata value; nowhere where this is 0, which often is a class."""
    nodata = block.bands[place].nodata
    if nodata is None or nodata == 0:
        return False
    found: Mask = block.stored(place, block.window) == nodata
    return found


def _known(block: ImageBlock, place: int, rule: Rule) -> Mask | None:
    """Return where a rule knows the numbers of its band, None where it always does."""
    band = block.bands[place]
    if counts_nodata(rule, band):
        return block.valid(place, block.window)
    stored = block.stored(place, block.window)
    known = valid_values(stored, replace(band, nodata=None, masked_ranges=()))
    # Where a partner does not reach there is no class, whatever number stands for it.
    return both(block.given_mask(place), known) if band.partner else known


def counts_nodata(rule: Rule, band: Band) -> bool:
    """Return True when the nodata value of a rule's band says that nothing is known.

    It does not where 0 is a class: where the band holds classes, or is asked for single numbers,
    in a stack of decimals too. What is to be kept must be known, but for such a 0.
    """
    can_be_classes = np.dtype(band.dtype).kind != "f" or band.nodata == 0
    has_classes = holds_classes(band) or (can_be_classes and rule.asks_for_classes)
    return not has_classes or (rule.keep and band.nodata != 0)


def _is_below(block: ImageBlock, place: int, factor: float, limit: float) -> Mask:
    """Return where the shown values of a band, times a factor, are below a limit."""
    band, stored = block.bands[place], block.stored(place, block.window)
    least = _least_not_below(stored.dtype, band.scale, band.offset, factor, limit)
    if least is None:
        return shown_values(stored, band) * factor < limit
    below: Mask = stored < least
    return below


@lru_cache(maxsize=64)
def _least_not_below(
    dtype: np.dtype[Any], scale: float, offset: float, factor: float, limit: float
) -> int | None:
    """Return the stored number from which on shown values, times a factor, reach a limit.

    None where numbers have more than 16 bits, or do not rise. One comparison of stored numbers then
    does what four passes over decimals would.
    """
    if dtype.kind not in "iu" or dtype.itemsize > 2:
        return None
    numbers = np.arange(np.iinfo(dtype).min, np.iinfo(dtype).max + 1)
    below = (numbers * scale + offset) * factor < limit
    count = int(np.count_nonzero(below))
    return int(numbers[0]) + count if below[:count].all() else None


def _numbers(block: ImageBlock, place: int) -> Array:
    if block.bands[place].is_scaled:
        return block.shown(place, block.window)
    return block.stored(place, block.window)
