# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs an analysis of the engine once, as the algorithms do, and tells how long it took."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import job
import numpy as np

job.use_checkout()

from image_collections.engine.analysis.kmeans_classes import Classify, find_classes  # noqa: E402
from image_collections.engine.analysis.named_values import read_values  # noqa: E402
from image_collections.engine.analysis.slic_clusters import Rules  # noqa: E402
from image_collections.engine.analysis.superpixels import Cutting, Superpixels  # noqa: E402
from image_collections.engine.analysis.zonal_statistics import zonal_rows  # noqa: E402
from image_collections.engine.analysis.zone_reading import AREA, ValueReader  # noqa: E402
from image_collections.engine.grid.polygons import zone_of  # noqa: E402
from image_collections.engine.inputs.bands import images_to_read, select_bands  # noqa: E402
from image_collections.engine.progress import Silence  # noqa: E402
from image_collections.engine.run import run as running  # noqa: E402
from image_collections.engine.run.job import Resources, Target  # noqa: E402
from image_collections.tests.support import runs  # noqa: E402

RESOURCES = Resources(2, 0)
SAMPLE = 10_000


def classes(wanted: dict[str, Any]) -> None:
    """Write the classes of the first four bands of an image, and their centres as z-scores."""
    images = runs.described(wanted["sources"])
    selection = select_bands(images, "1,2,3,4")
    read = images_to_read(images, selection)
    plan = runs.planned(images, read, Classify(4, wanted["classes"]))
    method = find_classes(
        plan, by_spread=True, sample=SAMPLE, seed=0, resources=RESOURCES, progress=Silence()
    )
    target = {"composite": Target(wanted["output"])}
    running.run(replace(plan, method=method), target, resources=RESOURCES, progress=Silence())
    np.save(wanted["result"], np.array(method.centres.values))


def segments(wanted: dict[str, Any]) -> None:
    """Write the numbers of the superpixels of the first four bands of an image."""
    images = runs.described(wanted["sources"])
    selection = select_bands(images, "1,2,3,4")
    plan = runs.planned(images, images_to_read(images, selection), Superpixels(selection.names))
    numbers = Path(wanted["output"]).with_suffix(".numbers")
    found, _ = Cutting("slic", Rules(wanted["size"], wanted["compactness"])).cut(
        plan, numbers, resources=RESOURCES, progress=Silence()
    )
    target = {"composite": Target(wanted["output"])}
    method = Superpixels(selection.names, found=found)
    running.run(replace(plan, method=method), target, resources=RESOURCES, progress=Silence())
    numbers.unlink()


def series(wanted: dict[str, Any]) -> None:
    """Keep the mean of the first band of every image in squares, (images, squares)."""
    images = runs.described(wanted["sources"])
    values, selection = read_values(images[0].bands[0].name, images)
    read = images_to_read(images, selection)
    plan = runs.planned(images, read, ValueReader(values, len(selection.names)))
    count, step, side = wanted["zones"]
    left, top, cell = plan.grid.left, plan.grid.top, plan.grid.cell_width
    zones = []
    for place in range(count**2):
        row, column = divmod(place, count)
        x, y = left + (column * step + 0.4) * cell, top - (row * step + 0.4) * cell
        far, low = x + side * cell, y - side * cell
        zones.append(zone_of([[[(x, y), (far, y), (far, low), (x, low)]]], plan.grid))
    means = np.full((len(images), len(zones)), np.nan)
    found = zonal_rows(plan, zones, AREA, (), resources=RESOURCES, progress=Silence())
    for row in found:
        means[row.image.position - 1, row.zone] = row.statistics.get("mean", np.nan)
    np.save(wanted["result"], means)


WORK = {"kmeans": classes, "superpixels": segments, "zonalseries": series}


def measure(wanted: dict[str, Any]) -> dict[str, Any]:
    """Carry out a job."""
    before = time.process_time()
    start = time.perf_counter()
    WORK[wanted["operation"]](wanted)
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "processor": time.process_time() - before}


if __name__ == "__main__":
    job.answer(measure)
