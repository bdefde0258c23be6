# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Does the same with geomad, scikit-learn, scikit-image and exactextract.

It runs in the environment of the benchmarks. The clock runs from opening the files to the result in
memory; imports are left out. What ours came to is read afterwards, and compared.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import exactextract
import geomad.pcm
import job
import numpy as np
import rasterio
from exactextract.raster import RasterioRasterSource
from skimage.segmentation import slic
from sklearn.cluster import MiniBatchKMeans

THREADS = 2
# Of the numbers of the scenes, which are some thousands.
TOLERANCE = 0.01
STATISTICS = ["count", "mean", "stdev", "min", "max", "median"]
# What is done, and what is to be compared afterwards, without the clock.
Done = Callable[[], float]


def geometric_median(wanted: dict[str, Any]) -> Done:
    """Compute the geometric median of four bands."""
    stack = []
    for path in wanted["sources"]:
        with rasterio.open(path) as dataset:
            stack.append(dataset.read([1, 2, 3, 4]).astype("float32"))
    pixels = np.stack(stack, axis=-1).transpose(1, 2, 0, 3).copy()
    pixels[(pixels == 0).any(axis=2, keepdims=True).repeat(4, axis=2)] = np.nan
    found = geomad.pcm.gm(pixels, num_threads=THREADS, eps=TOLERANCE)

    def apart() -> float:
        with rasterio.open(wanted["result"].removesuffix(".npy")) as dataset:
            ours = dataset.read().transpose(1, 2, 0)
        sums = [
            np.nansum(np.sqrt(((pixels - at[..., None].astype(float)) ** 2).sum(axis=2)), axis=-1)
            for at in (ours, found)
        ]
        return float(np.nanmax(sums[0] / np.where(sums[1] > 0, sums[1], np.nan) - 1.0))

    return apart


def classes(wanted: dict[str, Any]) -> Done:
    """Find classes of all pixels, and the class of each."""
    with rasterio.open(wanted["sources"][0]) as dataset:
        bands = dataset.read([1, 2, 3, 4]).reshape(4, -1)
    pixels = bands[:, (bands != 0).all(axis=0)].T.astype("float32")
    pixels -= pixels.mean(axis=0)
    pixels /= pixels.std(axis=0)
    found = MiniBatchKMeans(wanted["classes"], random_state=0).fit(pixels)

    def apart() -> float:
        least = np.full(len(pixels), np.inf)
        for centre in np.load(wanted["result"]):
            np.minimum(least, ((pixels - centre) ** 2).sum(axis=1), out=least)
        return float(least.sum() / found.inertia_ - 1.0)

    return apart


def segments(wanted: dict[str, Any]) -> Done:
    """Find superpixels of four bands."""
    with rasterio.open(wanted["sources"][0]) as dataset:
        bands = dataset.read([1, 2, 3, 4]).astype("float32")
    valid = (bands != 0).all(axis=0)
    spread = [(each - each[valid].mean()) / each[valid].std() for each in bands]
    values = np.stack(spread, axis=-1)
    found = slic(
        values,
        n_segments=round(valid.size / wanted["size"] ** 2),
        # Ours divides by the number of bands what this adds up, of values that it scales to 0 to 1.
        compactness=wanted["compactness"] * np.sqrt(len(bands)) / np.ptp(values),
        max_num_iter=10,
        convert2lab=False,
        channel_axis=-1,
    )

    def apart() -> float:
        with rasterio.open(wanted["result"].removesuffix(".npy")) as dataset:
            ours = dataset.read(1, masked=True).filled(0)
        return _within(values[valid], ours[valid]) / _within(values[valid], found[valid]) - 1.0

    return apart


def _within(values: np.ndarray, labels: np.ndarray) -> float:
    """Return the sum of squared distances of pixels (n, bands) to the means of their labels."""
    counts = np.maximum(np.bincount(labels), 1)
    total = 0.0
    for band in values.astype(float).T:
        total += float((band**2).sum() - (np.bincount(labels, band) ** 2 / counts).sum())
    return total


def series(wanted: dict[str, Any]) -> Done:
    """Find statistics of the first band in squares, weighted by area."""
    count, step, side = wanted["zones"]
    means = []
    for path in wanted["sources"]:
        with rasterio.open(path) as dataset:
            found = exactextract.exact_extract(
                RasterioRasterSource(dataset, 1),
                [_square(dataset, divmod(n, count), step, side) for n in range(count**2)],
                STATISTICS,
            )
        means.append([each["properties"]["mean"] for each in found])

    def apart() -> float:
        ours, theirs = np.load(wanted["result"]), np.array(means, dtype=float)
        if (np.isnan(ours) != np.isnan(theirs)).any():
            return float("inf")
        return float(np.nanmax(np.abs(ours / theirs - 1.0)))

    return apart


def _square(dataset: Any, place: tuple[int, int], step: float, side: float) -> dict[str, Any]:
    row, column = (step * number + 0.4 for number in place)
    corners = (
        (row, column),
        (row, column + side),
        (row + side, column + side),
        (row + side, column),
    )
    ring = [list(dataset.transform * (across, down)) for down, across in (*corners, corners[0])]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": {}, "geometry": geometry}


WORK = {
    "geometricmedian": geometric_median,
    "kmeans": classes,
    "superpixels": segments,
    "zonalseries": series,
}


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    before = time.process_time()
    start = time.perf_counter()
    apart = WORK[wanted["operation"]](wanted)
    done = {"seconds": time.perf_counter() - start, "processor": time.process_time() - before}
    return {**done, "apart": apart()}


if __name__ == "__main__":
    job.answer(measure)
