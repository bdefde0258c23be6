# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs that make all products, and random collections whose truth is known pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
from image_collections.engine.composites.geometric_median import GeometricMedian
from image_collections.engine.composites.medoid import Medoid
from image_collections.engine.composites.method import Wanted
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.composites.quality_mosaic import QualityMosaic
from image_collections.engine.composites.reduce import Reduce
from image_collections.engine.expression import parse
from image_collections.engine.images import Image
from image_collections.engine.inputs.bands import band_everywhere, images_to_read, select_bands
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.progress import Silence
from image_collections.engine.reducers import ReducerOptions
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.rasters import ORIGIN, write_raster
from image_collections.tests.support.runs import described, read_back

CELL = 10.0
NAMES = ["B4", "B8", "QA"]
EVERYTHING = Wanted(provenance=True, usage=True)


@dataclass
class Scene:
    """An image as the test made it: values and validity as (bands, rows, columns)."""

    path: str
    column: int
    row: int
    values: np.ndarray
    valid: np.ndarray
    date: datetime | None


def collection(folder, seed, count=7, *, dtype="uint16", with_warped=False, undated=0.2, days=40):
    """Write partly overlapping images with gaps of their own in each band.

    With `with_warped`, some lie between the cells: their nearest pixels are those of the cells to
    the left and above, so that the truth stays as simple.
    """
    rng = np.random.default_rng(seed)
    scenes = []
    for number in range(count):
        height, width = (int(size) for size in rng.integers(14, 34, 2))
        column, row = (int(place) for place in rng.integers(-7, 14, 2))
        values = rng.integers(1, 12, (len(NAMES), height, width)).astype(dtype)
        values[rng.random(values.shape) < 0.25] = 0
        values[:, rng.random((height, width)) < 0.15] = 0
        off = 3.0 if with_warped and number % 3 == 1 else 0.0
        path = write_raster(
            folder / f"scene{seed}_{number}.tif",
            values,
            dtype,
            nodata=0,
            names=NAMES,
            origin=(ORIGIN[0] + column * CELL + off, ORIGIN[1] - row * CELL - off),
            interleave="PIXEL" if number % 2 else "BAND",
        )
        date = datetime(2021, 3, 1, 10) + timedelta(days=int(rng.integers(0, days)), hours=number)
        scene_date = None if rng.random() < undated else date
        scenes.append(Scene(path, column, row, values, values != 0, scene_date))
    return scenes


def images_of(scenes, positions=None):
    """Return the described images in their order, with the dates of the scenes."""
    images = described([scene.path for scene in scenes])
    return [
        replace(image, date=scene.date, position=position)
        for image, scene, position in zip(images, scenes, positions or range(1, len(scenes) + 1))
    ]


def layers(scenes, grid):
    """Return values, validity, both (images, bands, rows, columns), and where images cover."""
    shape = (len(scenes), len(NAMES), grid.height, grid.width)
    values, valid = np.zeros(shape), np.zeros(shape, bool)
    covered = np.zeros((len(scenes), grid.height, grid.width), bool)
    left = round((ORIGIN[0] - grid.left) / CELL)
    top = round((grid.top - ORIGIN[1]) / CELL)
    for place, scene in enumerate(scenes):
        height, width = scene.values.shape[1:]
        rows = slice(scene.row + top, scene.row + top + height)
        columns = slice(scene.column + left, scene.column + left + width)
        values[place, :, rows, columns] = scene.values
        valid[place, :, rows, columns] = scene.valid
        covered[place, rows, columns] = True
    return values, valid, covered


def number_of(date):
    return int(f"{date:%Y%m%d}") if date else 0


# Plans


def planned(images, read, method, *, grid=None, resampling="nearest", wanted=EVERYTHING, **options):
    return make_plan(
        read,
        output_grid(images, grid or GridOptions()),
        method,
        resampling=resampling,
        wanted=wanted,
        progress=Silence(),
        **options,
    )


def selected(images, bands):
    selection = select_bands(images, bands)
    return selection.names, images_to_read(images, selection)


def mosaic(images, *, bands="", together=False, **options):
    names, read = selected(images, bands)
    return planned(images, read, Mosaic(names, together), **options)


def medoid(images, *, bands="", ties="last", **options):
    names, read = selected(images, bands)
    return planned(images, read, Medoid(names, ties), **options)


def geometric_median(images, *, bands="", **options):
    names, read = selected(images, bands)
    return planned(images, read, GeometricMedian(names), **options)


def reduced(images, *reducers, bands="", reducer_options=None, **options):
    names, read = selected(images, bands)
    method = Reduce(names, reducers, reducer_options or ReducerOptions())
    return planned(images, read, method, **options)


def best(images, quality="QA", *, bands="", wanted=None, **options):
    selection = select_bands(images, bands)
    is_band = any(image.band(quality) for image in images)
    expression = None if is_band else parse(quality)
    inputs = {
        name: band_everywhere(images, name) for name in ([quality] if is_band else expression.names)
    }
    names = [*selection.names, *(name for name in inputs if name not in selection.names)]
    settings = {key: options.pop(key) for key in list(options) if key in SETTINGS}
    method = QualityMosaic(
        names=selection.names,
        quality_bands=tuple(names.index(name) for name in inputs),
        quality=expression,
        **settings,
    )
    read = images_to_read(images, selection, inputs)
    wanted = wanted or Wanted(provenance=True, quality=True, usage=True)
    return planned(images, read, method, wanted=wanted, **options)


SETTINGS = ("prefer", "target", "ties", "incomplete")


# Runs


def run(plan, folder, name="out", *, threads=2, memory=0) -> tuple[dict[str, Any], Any]:
    """Carry out a plan; return its rasters by kind, and the outcome. `memory` is in bytes."""
    targets = {
        product.kind: Target(str(folder / f"{name}_{product.kind}.tif"))
        for product in plan.products
    }
    outcome = running.run(
        plan, targets, resources=Resources(threads, int(memory)), progress=Silence()
    )
    return {kind: read_back(target.path) for kind, target in targets.items()}, outcome


def zeroed(result):
    """Return the numbers of a provenance raster by band, 0 where masked."""
    return {
        name: np.where(valid, values, 0)
        for name, values, valid in zip(result.names, result.values, result.valid)
    }


def listed_usage(usage, positions):
    """Return (covered, valid, used) of the images at these positions."""
    return [(int(usage.covered[p]), int(usage.valid[p]), int(usage.used[p])) for p in positions]


def alone(image: Image, grid, folder, resampling="nearest", bands=""):
    """Return values and validity of one image brought to a grid, by a run of its own."""
    names, read = selected([image], bands)
    plan = make_plan(read, grid, Mosaic(names), resampling=resampling, progress=Silence())
    result = run(plan, folder, f"alone{image.position}")[0]["composite"]
    return result.values.astype(float), result.valid
