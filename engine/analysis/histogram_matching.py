# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Histogram matching: values of an image become those of a reference that as many lie below.

After the tutorial of Earth Engine and scikit-image: the cumulative shares of both are known at the
ends of buckets, and a value goes to the place in the reference with the same share, linear between
buckets. With as many buckets as there are whole numbers it is exact.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ..errors import InvalidOptionError
from ..images import Band
from ..numerics.accumulators import Histogram, Moments
from ..text import worded
from .band_statistics import BandStatistics
from .value_curves import Curve, LookUp

# Fewer common pixels than these tell nothing of a histogram.
LEAST_PIXELS = 1000


@dataclass(frozen=True)
class Known:
    """What is known of one band: its moments, and its histogram with the step of its values."""

    moments: Moments
    histogram: Histogram
    step: float

    @property
    def shares(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Values, ascending, and the shares of all values that are not above them."""
        counts = self.histogram.counts
        filled = counts > 0
        shares = np.cumsum(counts)[filled] / self.moments.count
        values = self.histogram.edges[1:][filled] - self.step / 2.0
        values[-1] = self.moments.high
        if values[0] > self.moments.low:
            # Several values share the first bucket: without its lower end all would become one.
            values = np.concatenate([[self.moments.low], values])
            shares = np.concatenate([[0.0], shares])
        return values, shares


class Matched:
    """Moments and histogram of the values that a curve makes."""

    def __init__(self, curve: Curve, low: float, high: float, buckets: int) -> None:
        self._curve = curve
        self.moments = Moments()
        self.histogram = Histogram(low, high, buckets)

    def add(self, values: NDArray[np.float64]) -> None:
        """Take values as they were."""
        made = self._curve.of(values)
        self.moments.add(made)
        self.histogram.add(made)

    def merge(self, other: Matched) -> None:
        """Take what another has seen."""
        self.moments.merge(other.moments)
        self.histogram.merge(other.histogram)


def known(statistics: BandStatistics, buckets: int) -> dict[tuple[int, int], Known]:
    """Return moments and histograms of the bands of images, in two passes."""
    moments = statistics.moments()
    steps = {key: step_of(statistics.plan.images[key[0]].bands[key[1]]) for key in moments}
    layout = {
        key: buckets_of(each, steps[key], buckets) for key, each in moments.items() if each.count
    }
    histograms = statistics.accumulate(
        {key: partial(Histogram, *each) for key, each in layout.items()}
    )
    return {key: Known(moments[key], histograms[key], steps[key]) for key in histograms}


def step_of(band: Band) -> float:
    """Return the least distance of two values of a band, 0 when there is none."""
    return abs(band.scale) if np.dtype(band.dtype).kind in "iu" else 0.0


def buckets_of(
    moments: Moments, step: float, buckets: int, within: tuple[float, float] | None = None
) -> tuple[float, float, int]:
    """Return ends and number of buckets; each holds as many of the values that there can be.

    They hold all values, or those `within` two ends.
    """
    low, high = within or (moments.low, moments.high)
    if not step:
        return low, high, buckets
    # Values are so many steps above the lowest.
    first = math.ceil((low - moments.low) / step)
    last = max(first, math.floor((high - moments.low) / step))
    if within is None:
        last = round((high - moments.low) / step)
    different = last - first + 1
    several = math.ceil(different / buckets)
    number = math.ceil(different / several)
    low = moments.low + first * step - step / 2.0
    return low, low + number * several * step, number


def look_up(source: Known, reference: Known, *, clamped: bool) -> LookUp:
    """Return the curve that gives the values of a source the histogram of a reference."""
    values, shares = source.shares
    there, shares_there = reference.shares
    matched = np.interp(shares, shares_there, there)
    return LookUp(tuple(values.tolist()), tuple(matched.tolist()), clamped)


def check_enough(found: Mapping[tuple[int, int], Known], names: tuple[str, ...]) -> None:
    """Raise InvalidOptionError when some band has too few common pixels."""
    for band, name in enumerate(names):
        count = min(
            (found[index, band].moments.count if (index, band) in found else 0) for index in (0, 1)
        )
        if count < LEAST_PIXELS:
            raise InvalidOptionError(
                worded(
                    "The image and the reference have {count} valid "
                    "{count:pixel|pixels} in common in band '{name}'; at least {least} "
                    "are needed. Choose all for the pixels, or images that overlap.",
                    count=count,
                    name=name,
                    least=LEAST_PIXELS,
                )
            )
