# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Normalization: the bands of images on a common scale, by statistics of each of them."""

from __future__ import annotations

from dataclasses import dataclass

from ..numerics.accumulators import Moments
from .band_statistics import BandStatistics, Key
from .value_curves import Constant, Curve, LinearScale

# By the ends, by two percentiles, or by mean and standard deviation.
MINMAX, PERCENTILE, ZSCORE = "minmax", "percentile", "zscore"
METHODS = (MINMAX, PERCENTILE, ZSCORE)


@dataclass(frozen=True)
class Normalization:
    """How values are brought to a common scale.

    `minmax` makes the least value 0 and the largest 1, `percentile` the two percentiles of
    `interval`; `zscore` subtracts the mean and divides by the population standard deviation.
    `clamped` keeps the first two from 0 to 1.
    """

    method: str = MINMAX
    interval: tuple[float, float] = (2.0, 98.0)
    clamped: bool = True

    def curves(self, statistics: BandStatistics) -> tuple[dict[Key, Curve], dict[Key, Moments]]:
        """Return for each band of each image how its values change, and its statistics.

        A band of equal values becomes nodata, and 0 as z-score; one without values nodata.
        """
        moments = statistics.moments()
        ends = {key: (each.low, each.high) for key, each in moments.items()}
        if self.method == PERCENTILE:
            counts = {key: each.count for key, each in moments.items() if each.count}
            ends.update(
                (key, (found[0], found[1]))
                for key, found in statistics.percentiles(counts, self.interval).items()
            )
        return {key: self._curve(each, *ends[key]) for key, each in moments.items()}, moments

    def _curve(self, moments: Moments, low: float, high: float) -> Curve:
        if not moments.count:
            return Constant()
        if self.method == ZSCORE:
            spread = moments.deviation
            return LinearScale(moments.mean, spread) if spread else Constant(0.0)
        if low == high:
            return Constant()
        return (
            LinearScale(low, high - low, 0.0, 1.0) if self.clamped else LinearScale(low, high - low)
        )
