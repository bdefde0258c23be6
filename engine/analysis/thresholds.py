# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Thresholds that divide a histogram in two, and rasters of 0 and 1 on their two sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..composites.method import Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..errors import InvalidOptionError
from ..images import Image, stored_bytes
from ..numerics.accumulators import Histogram
from ..pixels.value_types import BandType, NewValues
from ..reading.reader import Reader
from ..text import worded

OTSU, VALLEY, NUMBER = "otsu", "valley", "number"
METHODS = (OTSU, VALLEY, NUMBER)
ABOVE, BELOW = "above", "below"

# A histogram that is smoothed so often without coming down to two peaks has one only.
MOST_SMOOTHINGS = 10_000


def otsu(histogram: Histogram) -> float:
    """Return the middle of the bucket behind which the two sides differ most.

    Maximizes the variance between the sides, `w1 w2 (m1 - m2)^2` of their shares and means (Otsu
    1979); the first bucket when several tie.
    """
    counts = histogram.counts.astype(np.float64)
    centres = histogram.centres
    before, after = np.cumsum(counts), np.cumsum(counts[::-1])[::-1]
    with np.errstate(invalid="ignore", divide="ignore"):
        mean_before = np.cumsum(counts * centres) / before
        mean_after = (np.cumsum((counts * centres)[::-1]) / after[::-1])[::-1]
    if len(counts) < 2:
        return float(centres[0])
    between = before[:-1] * after[1:] * (mean_before[:-1] - mean_after[1:]) ** 2
    return float(centres[int(np.argmax(between))])


def valley(histogram: Histogram) -> float:
    """Return the middle of the lowest bucket between the two peaks of the smoothed histogram.

    Means of three neighbours are taken until two peaks are left (Prewitt and Mendelsohn 1966).

    Raises InvalidOptionError when there never are exactly two.
    """
    smooth = histogram.counts.astype(np.float64)
    for _ in range(MOST_SMOOTHINGS):
        padded = np.concatenate([smooth[:1], smooth, smooth[-1:]])
        smooth = (padded[:-2] + padded[1:-1] + padded[2:]) / 3.0
        found = peaks(smooth)
        if len(found) < 3:
            break
    if len(found) != 2:
        raise InvalidOptionError(
            worded(
                "The histogram has no two peaks with a valley between them; use otsu or a number."
            )
        )
    low, high = found
    return float(histogram.centres[low + int(np.argmin(smooth[low : high + 1]))])


def peaks(values: NDArray[np.float64]) -> list[int]:
    """Return the places from which values descend after they ascended; a flat top counts once."""
    found = []
    is_rising = True
    for place, (one, other) in enumerate(zip(values[:-1].tolist(), values[1:].tolist())):
        if is_rising and other < one:
            is_rising = False
            found.append(place)
        elif not is_rising and other > one:
            is_rising = True
    return found


# Of a pixel: its value, where it is valid, on which side it is, and the result.
SHOWN_BYTES = 8 + 4


@dataclass(frozen=True)
class Threshold(Method):
    """Makes 1 where the first band is on one side of a threshold, else 0.

    `above` means greater than the threshold; `below` means at most the threshold.
    """

    name: str
    threshold: float = 0.0
    ones: str = ABOVE

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the one band of 0 and 1."""
        return (OutputBand(self.name, BandType("uint8", 0, 1)),)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image, its values, and the result."""
        return 2 * stored_bytes(images[0]) + SHOWN_BYTES

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block."""
        window = out.window
        for block in reader.blocks([0], window).values():
            at = block.window.slices(window)
            values = block.shown(0, block.window)
            is_one = values > self.threshold if self.ones == ABOVE else values <= self.threshold
            out.values[0][at] = is_one
            valid = block.valid(0, block.window)
            out.valid[0][at] = np.True_ if valid is None else valid
        return Result(out)
