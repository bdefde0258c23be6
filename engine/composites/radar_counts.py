# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is counted of a radar image while it is read, and what makes its result doubtful."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..arrays import Floats, Mask
from ..numerics.decibels import LARGEST_LEVEL
from ..text import worded
from .radar_units import TURN_OFF, TURN_ON


@dataclass(frozen=True)
class RadarCounts:
    """Counts over the pixels of a result, and the range of incidence angles in them.

    Of the valid `values` of bands that are changed, so many are `below` 0, and `above` it without
    being too large for decibels. Of the `pixels` with such a value, so many have no angle, or no
    height.
    """

    values: int = 0
    below: int = 0
    above: int = 0
    pixels: int = 0
    without_angle: int = 0
    without_height: int = 0
    lowest: float = math.inf
    highest: float = -math.inf

    @classmethod
    def of_values(cls, values: Floats, valid: Mask) -> RadarCounts:
        """Return the counts of finite values of one band."""
        seen = values[valid]
        above = np.count_nonzero((seen > 0.0) & (seen <= LARGEST_LEVEL))
        return cls(seen.size, int(np.count_nonzero(seen < 0.0)), int(above))

    @classmethod
    def of_ground(
        cls, pixels: Mask, has_angle: Mask, has_height: Mask, angles: Floats
    ) -> RadarCounts:
        """Return the counts of what is known of the ground of some pixels; `angles` are all."""
        return cls(
            pixels=int(np.count_nonzero(pixels)),
            without_angle=int(np.count_nonzero(pixels & ~has_angle)),
            without_height=int(np.count_nonzero(pixels & ~has_height)),
            lowest=float(angles.min(initial=math.inf)),
            highest=float(angles.max(initial=-math.inf)),
        )

    def __add__(self, other: RadarCounts) -> RadarCounts:
        """Return the counts of both."""
        return RadarCounts(
            self.values + other.values,
            self.below + other.below,
            self.above + other.above,
            self.pixels + other.pixels,
            self.without_angle + other.without_angle,
            self.without_height + other.without_height,
            min(self.lowest, other.lowest),
            max(self.highest, other.highest),
        )

    def doubts(self, name: str, *, decibel: bool) -> list[str]:
        """Return what is to be said when the values of an image are hardly what they are taken for.

        Backscatter in decibels is seldom above 0, and powers never are below it.
        """
        if not decibel and 2 * self.below > self.values:
            return [
                worded(
                    "Most values of '{name}' are below 0: these are no powers, and masked. "
                    "{turn_on}",
                    name=name,
                    turn_on=worded(TURN_ON),
                )
            ]
        if decibel and self.values and self.above == self.values:
            return [
                worded(
                    "All values of '{name}' are above 0, as powers are. {turn_off}",
                    name=name,
                    turn_off=worded(TURN_OFF),
                )
            ]
        return []

    def doubts_of_ground(self, name: str, angle: str) -> list[str]:
        """Return what is to be said of pixels that are masked for want of an angle or a height."""
        found = []
        if self.without_angle:
            known = self.lowest <= self.highest
            values = (
                worded(
                    "values from {lowest:g} to {highest:g}",
                    lowest=self.lowest,
                    highest=self.highest,
                )
                if known
                else worded("no values")
            )
            found.append(
                worded(
                    "{share} of '{name}' have no incidence angle from 0 to 90 degrees, and "
                    "are masked: band '{angle}' (ANGLE) has {values} there.",
                    share=self._share(self.without_angle),
                    name=name,
                    angle=angle,
                    values=values,
                )
            )
        if self.without_height:
            found.append(
                worded(
                    "{share} of '{name}' have no height in the DEM, at them or beside "
                    "them, and are masked; choose a DEM that reaches further.",
                    share=self._share(self.without_height),
                    name=name,
                )
            )
        return found

    def _share(self, pixels: int) -> str:
        return worded(
            "{pixels} of {total} {total:pixel|pixels} ({share:.1%})",
            pixels=pixels,
            total=self.pixels,
            share=pixels / self.pixels,
        )
