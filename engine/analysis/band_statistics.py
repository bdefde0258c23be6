# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of the values of every image and band of a plan, gathered in passes over them.

Images are read block by block on the grid of the plan, with their masks, in threads. What is
learned does not depend on the blocks: see `numerics/accumulators`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..arrays import Mask
from ..grid import blocks
from ..grid.grid import Window
from ..grid.polygons import Zone, centres
from ..images import Band, Image, stored_bytes
from ..numerics.accumulators import Histogram, Moments, RadixSelect, needed_ranks, percentile
from ..planning.plan import Plan
from ..progress import Progress
from ..reading.reader import Reader
from ..run.job import Resources
from ..run.per_image import by_image, for_images

# A band of an image: the place of the image in the plan, and of the band in the image.
Key = tuple[int, int]


class Accumulator(Protocol):
    """Something that is learned of values; see `numerics/accumulators`."""

    def add(self, values: NDArray[Any]) -> None:
        """Take values."""

    def merge(self, other: Any) -> None:
        """Take what another has seen."""


L = TypeVar("L", bound=Accumulator)

# Bytes of a pixel of the band that is looked at: its value, that again without what does not count,
# and the numbers by which it is counted, in some copies; the others are there as stored.
BAND_BYTES = 56


class BandStatistics:
    """Passes over the first `bands` bands of the images of a plan.

    With an `area`, only pixels whose centre lies in it count. With `common`, only pixels that are
    valid in that band of all images count.
    """

    def __init__(
        self,
        plan: Plan,
        bands: int,
        *,
        resources: Resources,
        progress: Progress,
        area: Zone | None = None,
        common: bool = False,
    ) -> None:
        self.plan = plan
        self.bands = bands
        self._resources = for_images(plan, resources, max(map(_needed, plan.images)))
        self._progress = progress
        self._area = area
        self._common = common

    @property
    def keys(self) -> list[Key]:
        """All bands of all images."""
        return [
            (index, band) for index in range(len(self.plan.images)) for band in range(self.bands)
        ]

    def moments(self) -> dict[Key, Moments]:
        """Return number, ends, mean and standard deviation of every band of every image."""
        return self.accumulate(dict.fromkeys(self.keys, Moments))

    def histograms(
        self, ends: Mapping[Key, tuple[float, float]], buckets: int
    ) -> dict[Key, Histogram]:
        """Return the histograms of some bands between their ends."""
        return self.accumulate(
            {key: partial(Histogram, low, high, buckets) for key, (low, high) in ends.items()}
        )

    def percentiles(
        self, counts: Mapping[Key, int], percents: Sequence[float]
    ) -> dict[Key, tuple[float, ...]]:
        """Return percentiles of some bands, whose numbers of values are known; exact.

        Takes two passes for values of up to 32 bits as stored, else four, each in memory that does
        not grow with the images.
        """
        ranks = {
            key: RadixSelect(needed_ranks(percents, count), self._dtype(key))
            for key, count in counts.items()
        }
        while True:
            left = {key: each for key, each in ranks.items() if not each.is_done}
            if not left:
                break
            found = self.accumulate({key: each.digits for key, each in left.items()})
            for key, each in left.items():
                each.narrow(found[key])
        return {
            key: tuple(percentile(percent, counts[key], ranks[key]) for percent in percents)
            for key in counts
        }

    def accumulate(self, make: Mapping[Key, Callable[[], L]]) -> dict[Key, L]:
        """Go over the data once; `make` gives for each band something that learns."""
        learned = {key: each() for key, each in make.items()}

        def work(reader: Reader, index: int, window: Window) -> dict[Key, L]:
            return self._part(reader, index, window, make)

        pieces = by_image(
            self.plan, self._windows, work, resources=self._resources, progress=self._progress
        )
        for piece in pieces:
            for key, part in piece.made.items():
                learned[key].merge(part)
        return learned

    def _part(
        self, reader: Reader, index: int, window: Window, make: Mapping[Key, Callable[[], L]]
    ) -> dict[Key, L]:
        bands = [band for band in range(self.bands) if (index, band) in make]
        block = reader.block(index, bands, window) if bands else None
        if block is None:
            return {}
        part = block.window
        area = None if self._area is None else centres(self._area, part)
        found: dict[Key, L] = {}
        for place, band in enumerate(bands):
            masks = [area, self._valid(reader, index, band, part)]
            found[index, band] = make[index, band]()
            # A tile that is larger than what is worked on is read once all the same.
            for piece in blocks.parts(part, max(1, self._resources.work_memory // BAND_BYTES)):
                values = block.shown(place, piece)
                counts = np.isfinite(values)
                at = piece.slices(part)
                held = [None if mask is None else mask[at] for mask in masks]
                for mask in (block.valid(place, piece), *held):
                    if mask is not None:
                        counts &= mask
                found[index, band].add(values[counts])
        return found

    def _valid(self, reader: Reader, index: int, band: int, part: Window) -> Mask | None:
        """Return where the band is valid in all other images, None when that does not matter."""
        if not self._common:
            return None
        valid = np.ones((part.height, part.width), dtype=bool)
        for other in range(len(self.plan.images)):
            if other == index:
                continue
            block = reader.block(other, [band], part)
            seen = np.zeros_like(valid)
            if block is not None:
                at = block.window.slices(part)
                mask = block.valid(0, block.window)
                seen[at] = np.isfinite(block.shown(0, block.window))
                if mask is not None:
                    seen[at] &= mask
            valid &= seen
        return valid

    def _windows(self, image: Image) -> list[Window]:
        plan = self.plan
        place = plan.placements[plan.images.index(image)]
        covered = place.window.intersection(plan.grid.window)
        if covered is None:
            return []
        tile = (image.block_width, image.block_height)
        budget = self._resources.work_memory
        size = blocks.block_size(plan.grid, [image], tile, _needed(image), budget)
        return list(blocks.windows(covered, *size))

    def _dtype(self, key: Key) -> str:
        record: Band = self.plan.images[key[0]].bands[key[1]]
        is_small = np.dtype(record.dtype).itemsize <= 2 or record.dtype == "float32"
        return "float32" if is_small and not record.is_scaled else "float64"


def _needed(image: Image) -> int:
    """Return the bytes that a pixel takes."""
    return BAND_BYTES + 2 * stored_bytes(image)
