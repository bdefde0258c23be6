# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of the pixels of an image by k-means: found in a sample, given to every pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..composites.method import Method, Result, Wanted
from ..composites.output_block import OutputBand, OutputBlock
from ..grid.polygons import Zone
from ..images import Image, stored_bytes
from ..numerics.accumulators import Moments
from ..numerics.exact_sum import ExactSum
from ..numerics.kmeans import PIECE, fit, nearest
from ..numerics.random_sample import Sample, place_keys
from ..pixels.value_types import BandType, NewValues
from ..planning.plan import Plan
from ..progress import Progress, SubProgress
from ..reading.reader import Reader
from ..run.job import Resources
from .complete_pixels import (
    OF_A_PIXEL,
    WORKED_ON,
    PixelBlock,
    check_any,
    complete,
    moments_of,
    over_blocks,
    widths,
)

MOST_CLASSES = 254


@dataclass(frozen=True)
class Centres:
    """Centres (classes, bands) of values from which shifts are taken, divided by widths."""

    shifts: tuple[float, ...]
    widths: tuple[float, ...]
    values: tuple[tuple[float, ...], ...]

    def nearest(self, pixels: PixelBlock) -> NDArray[np.intp]:
        """Return the place of the nearest centre for each complete pixel, shape (n,)."""
        values, centres = pixels.pixels, np.array(self.values)
        labels = np.empty(values.shape[1], dtype=np.intp)
        for start in range(0, labels.size, PIECE):
            piece = _scaled(values[:, start : start + PIECE], self.shifts, self.widths)
            labels[start : start + PIECE] = nearest(piece, centres)[0]
        return labels


@dataclass(frozen=True)
class ClassSummary:
    """A class: its number from 1, the place of its centre, its pixels, and their means by band."""

    number: int
    place: int
    pixels: int
    means: tuple[float, ...]


@dataclass(frozen=True)
class Classify(Method):
    """Gives each complete pixel the number of the nearest centre; `groups` are in their order."""

    bands: int
    classes: int
    centres: Centres | None = None
    groups: tuple[ClassSummary, ...] = ()

    def outputs(self, images: Sequence[Image], new_values: NewValues) -> tuple[OutputBand, ...]:
        """Return the one band of numbers."""
        return (OutputBand("class", BandType("uint8", 1, self.classes)),)

    def bytes_per_pixel(self, images: Sequence[Image]) -> int:
        """One image, its values, scaled, and the distances."""
        return 2 * stored_bytes(images[0]) + WORKED_ON * self.bands + OF_A_PIXEL

    def compute(self, out: OutputBlock, reader: Reader, wanted: Wanted) -> Result:
        """Fill a block."""
        if self.centres is None:
            raise ValueError("the centres are not known yet")
        window = out.window
        pixels = complete(reader, self.bands, window)
        if pixels is not None:
            at = pixels.window.slices(window)
            numbers = np.zeros(len(self.groups), dtype=np.uint8)
            for group in self.groups:
                numbers[group.place] = group.number
            out.values[0][at][pixels.valid] = numbers[self.centres.nearest(pixels)]
            out.valid[0][at] = pixels.valid
        return Result(out)


def find_classes(
    plan: Plan,
    *,
    by_spread: bool,
    sample: int,
    seed: int,
    resources: Resources,
    progress: Progress,
    area: Zone | None = None,
) -> Classify:
    """Return the method of a plan with its classes, largest first.

    With an `area`, classes are looked for in the pixels whose centre lies in it.

    With `by_spread` every band counts alike, else as its values are spread. The centres are those
    of a random sample of so many pixels; numbers and means of classes are those of all pixels.

    Raises SourceError without any complete pixel, and InvalidOptionError when the pixels are too
    alike for so many classes.
    """
    method = plan.method
    if not isinstance(method, Classify):
        raise ValueError("the plan is for something else than classes")

    def look(pixels: PixelBlock) -> tuple[list[Moments], Sample]:
        kept = Sample(sample, method.bands)
        kept.add(place_keys(pixels.window, seed)[pixels.valid], pixels.pixels)
        return moments_of(pixels, plan.images[0].name), kept

    moments, kept = [Moments() for _ in range(method.bands)], Sample(sample, method.bands)
    share = SubProgress(progress, 0.0, 0.4)
    settings: dict[str, Any] = {"resources": resources, "progress": share, "area": area}
    for found, part in over_blocks(plan, method.bands, look, **settings):
        for whole, each in zip(moments, found):
            whole.merge(each)
        kept.merge(part)
    check_any(moments, plan.images[0].name)
    shifts = [each.mean for each in moments]
    spread = widths(moments, by_band=by_spread)
    points = _scaled(kept.values, shifts, spread)
    values = fit(points, method.classes, seed, SubProgress(progress, 0.4, 0.6))
    centres = Centres(tuple(shifts), tuple(spread), tuple(map(tuple, values.tolist())))
    groups = _groups(plan, centres, resources, SubProgress(progress, 0.6, 1.0))
    return Classify(method.bands, method.classes, centres, groups)


def _groups(
    plan: Plan, centres: Centres, resources: Resources, progress: Progress
) -> tuple[ClassSummary, ...]:
    """Count the pixels of each class and sum their values, and number classes by size."""
    bands, classes = len(centres.shifts), len(centres.values)

    def look(pixels: PixelBlock) -> tuple[NDArray[np.intp], list[list[ExactSum]]]:
        labels, values = centres.nearest(pixels), pixels.pixels
        sums = [[ExactSum() for _ in range(bands)] for _ in range(classes)]
        for place, of_bands in enumerate(sums):
            of_class = values.take(np.flatnonzero(labels == place), axis=1)
            for total, band in zip(of_bands, of_class):
                total.add(band)
        return np.bincount(labels, minlength=classes), sums

    counts = np.zeros(classes, dtype=np.int64)
    sums = [[ExactSum() for _ in range(bands)] for _ in range(classes)]
    for found, parts in over_blocks(plan, bands, look, resources=resources, progress=progress):
        counts += found
        for of_bands, others in zip(sums, parts):
            for total, other in zip(of_bands, others):
                total.merge(other)
    order = sorted(range(classes), key=lambda place: (-counts[place], place))
    return tuple(
        ClassSummary(
            number,
            place,
            int(counts[place]),
            tuple(float(total.value / max(1, int(counts[place]))) for total in sums[place]),
        )
        for number, place in enumerate(order, start=1)
    )


def _scaled(
    values: NDArray[np.float64], shifts: Sequence[float], spread: Sequence[float]
) -> NDArray[np.float64]:
    """Return values (bands, n) less the shift and divided by the width of their band."""
    return (values - np.array(shifts)[:, None]) / np.array(spread)[:, None]
