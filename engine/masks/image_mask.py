# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run masks of each image, worked out on the cells of the output, block by block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InvalidOptionError
from ..grid.grid import Window
from ..pixels.patch import Patch
from ..reading.reader import Reader
from .morphology import cast, grown, without_specks
from .rules import CODE, Rule

Array = NDArray[Any]
Mask = NDArray[np.bool_]
Codes = NDArray[np.uint8]

# What is smaller than a disk of this radius, in metres, is no cloud but noise.
SPECK = 20.0
# Cells around a block that are read for it at most.
MOST_MARGIN = 2000
# The class of water in a Sentinel-2 scene classification.
WATER = 6


@dataclass(frozen=True)
class Shadows:
    """The clouds-and-shadows recipe for one image.

    A pixel is cloud where the cloud probability is above `probability` (per cent). It is shadow
    where near infrared is below `dark` (reflectance), there is no water, and a cloud is within
    `distance` (metres) towards the sun. After the Sentinel-2 s2cloudless tutorial of Earth Engine.

    Bands are places among the image's bands; `reflectance` is what a shown value of near infrared
    is multiplied by. `sunward` are the (columns, rows) of a step of one metre towards the sun.
    """

    probability_band: int
    infrared_band: int
    class_band: int | None
    probability: float
    dark: float
    distance: float
    reflectance: float
    sunward: tuple[float, float]


@dataclass(frozen=True)
class ImageMask:
    """What is masked of one image.

    `rules` name places among the image's bands. `buffer` grows the masked area, but for
    fill; it and `cell` (width, height) are in one unit, metres for the recipe.
    """

    rules: tuple[tuple[int, Rule], ...] = ()
    shadows: Shadows | None = None
    buffer: float = 0.0
    cell: tuple[float, float] = (1.0, 1.0)

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
    def margin(self) -> int:
        """Cells around a block that have a say in it."""
        reach = self.buffer
        if self.shadows is not None:
            reach += self.shadows.distance + 4 * SPECK
        cells = reach / min(self.cell)
        if not cells <= MOST_MARGIN:
            raise InvalidOptionError(
                f"The mask looks {cells:.0f} cells around each pixel; {MOST_MARGIN} are allowed. "
                "Set a smaller mask buffer or shadow distance."
            )
        return 0 if reach == 0 else int(cells) + 4

    def codes(self, patch: Patch, places: Mapping[int, int]) -> Codes:
        """Return why each pixel of a patch is masked, 0 where it is not.

        `places` says where in the patch the bands are. Numbers are looked at as they are stored,
        and scaled, whatever nodata value their file declares: 0 is often a class, and nodata of
        other bands of the same file.
        """
        part = patch.window
        codes = np.zeros((part.height, part.width), dtype=np.uint8)
        for place, rule in self.rules:
            _mark(codes, rule.masked(_numbers(patch, places[place])), rule.reason)
        if self.shadows is not None:
            self._mark_shadows(codes, patch, places, self.shadows)
        if patch.inside is not None:
            codes[~patch.inside] = 0
        if self.buffer > 0:
            # Beyond the swath there is no cloud that a buffer would have to reach around.
            spreads = (codes != 0) & (codes != CODE["fill"])
            _mark(codes, grown(spreads, self.buffer, self.cell), "buffer")
        return codes

    def _mark_shadows(
        self, codes: Codes, patch: Patch, places: Mapping[int, int], recipe: Shadows
    ) -> None:
        cloud = _numbers(patch, places[recipe.probability_band]) > recipe.probability
        infrared = patch.shown(places[recipe.infrared_band], patch.window)
        dark = infrared * recipe.reflectance < recipe.dark
        is_seen = patch.valid(places[recipe.infrared_band], patch.window)
        if is_seen is not None:
            # Beyond the swath the probability may be nodata, and so a large number.
            dark &= is_seen
            cloud &= is_seen
        if recipe.class_band is not None:
            dark &= _numbers(patch, places[recipe.class_band]) != WATER
        # A cloud of noise throws no shadow.
        cloud = without_specks(cloud, SPECK, self.cell)
        shadow = cast(cloud, recipe.sunward, recipe.distance)
        shadow &= dark
        shadow = without_specks(shadow, SPECK, self.cell)
        _mark(codes, cloud, "cloud")
        _mark(codes, shadow, "shadow")


def _mark(codes: Codes, mask: Mask, reason: str) -> None:
    """Give a code to pixels that have none yet."""
    codes[mask & (codes == 0)] = CODE[reason]


def _numbers(patch: Patch, place: int) -> Array:
    if patch.bands[place].is_scaled:
        return patch.shown(place, patch.window)
    return patch.stored(place, patch.window)


class MaskedReader(Reader):
    """Reads images with their masks applied."""

    def __init__(self, reader: Reader, masks: Sequence[ImageMask]) -> None:
        self._reader = reader
        self._masks = masks
        self.images = reader.images

    def check_stopped(self) -> None:
        """Raise CancelledError when the run has been stopped."""
        self._reader.check_stopped()

    def stacked(self, bands: Sequence[int], window: Window) -> None:
        """Return None: what is read is not yet what is worked on."""

    def touching(self, window: Window) -> list[int]:
        """Return the indices of the images that can have values in a window, in their order."""
        return self._reader.touching(window)

    def patch(self, index: int, bands: Sequence[int], window: Window) -> Patch | None:
        """Return some bands of an image in a window, masked; None when it does not reach it."""
        mask = self._masks[index]
        if not mask.bands:
            return self._reader.patch(index, bands, window)
        if mask.margin or not self._reader.is_aligned(index):
            patch = self._reader.patch(index, bands, window)
            if patch is None:
                return None
            return self._masked(index, patch, self.codes(index, patch.window))
        together = tuple(dict.fromkeys((*bands, *mask.bands)))
        patch = self._reader.patch(index, together, window)
        if patch is None:
            return None
        codes = mask.codes(patch, {band: place for place, band in enumerate(together)})
        return self._masked(index, patch.first(len(bands)), codes)

    def _masked(self, index: int, patch: Patch, codes: Codes) -> Patch:
        """Return the patch masked; what is nodata in all bands is nodata, whatever a rule says."""
        seen = patch.valid_in_any(range(len(patch.bands)))
        if seen is not None:
            # After interpolation, what rules are about is not valid any more either.
            is_rule = self._reader.is_interpolated(index) & (codes != 0)
            codes[~seen & ~is_rule] = CODE["nodata"]
        if patch.inside is not None:
            # Beyond the image there is nothing to count.
            codes[~patch.inside] = 0
        return patch.masked(codes)

    def codes(self, index: int, window: Window) -> Codes:
        """Return why pixels of a window are masked, worked out with a margin around it."""
        mask = self._masks[index]
        margin = mask.margin
        wide = Window(
            window.column - margin,
            window.row - margin,
            window.width + 2 * margin,
            window.height + 2 * margin,
        )
        codes = np.zeros((window.height, window.width), dtype=np.uint8)
        patch = self._reader.plain_patch(index, mask.bands, wide)
        if patch is None:
            return codes
        # The patch may end at the edge of the image; beyond it nothing is masked.
        whole = np.zeros((wide.height, wide.width), dtype=np.uint8)
        places = {band: place for place, band in enumerate(mask.bands)}
        whole[patch.window.slices(wide)] = mask.codes(patch, places)
        codes[...] = whole[window.slices(wide)]
        return codes
