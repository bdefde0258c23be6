# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs with masks: what `algorithms/masking.py` makes of a person's choice, without QGIS."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
from image_collections.engine.composites.explain_mask import ExplainMask
from image_collections.engine.composites.geometric_median import GeometricMedian
from image_collections.engine.composites.medoid import Medoid
from image_collections.engine.composites.method import Wanted
from image_collections.engine.composites.mosaic import Mosaic
from image_collections.engine.composites.quality_mosaic import QualityMosaic
from image_collections.engine.composites.reduce import Reduce
from image_collections.engine.inputs.bands import band_everywhere, images_to_read, select_bands
from image_collections.engine.masks import parse_rules, read_presets
from image_collections.engine.masks.image_mask import ImageMask, Shadows, places_of_data
from image_collections.engine.masks.presets import automatic
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.planning.plan import make_plan
from image_collections.engine.progress import Silence
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.engine.warp.ground import ground_of_cell, ground_of_pixel
from image_collections.tests.gdal.runs import described, read_back

DATA = Path(__file__).resolve().parents[2] / "resources" / "masks.json"
PRESETS = read_presets(json.loads(DATA.read_text(encoding="utf-8")), DATA.name)
EVERYTHING = Wanted(provenance=True, usage=True)
NOTHING_MORE = Wanted()


def with_band(image, band):
    """Return the image with a band of its file added, and the place of that band."""
    for place, own in enumerate(image.bands):
        if own.number == band.number:
            return image, place
    return replace(image, bands=(*image.bands, band)), len(image.bands)


def rules_of(image, choice):
    """Return the rules of `auto`, of a preset, or of a text."""
    if choice == "auto":
        return automatic(PRESETS, image).rules(image)
    return PRESETS[choice].rules(image) if choice in PRESETS else parse_rules(choice)


def ruled(image, own, grid, choice, buffer=0.0):
    """Return the image with the bands of its mask, and the mask."""
    placed, count = [], len(own.bands)
    for rule in rules_of(image, choice):
        (band,) = band_everywhere([image], rule.band)
        own, place = with_band(own, band)
        placed.append((place, rule))
    cell = (grid.cell_width, grid.cell_height)
    data = places_of_data(own, count, placed)
    return own, ImageMask(tuple(placed), buffer=buffer, cell=cell, data=data)


def shadowed(
    image, own, grid, *, azimuth=None, probability=40.0, dark=0.15, distance=1000.0, buffer=0.0
):
    """Return the image with the bands of clouds-and-shadows, and the mask."""
    own, probability_place = with_band(own, image.band("MSK_CLDPRB"))
    own, infrared_place = with_band(own, image.band("B08"))
    class_place = None
    if image.band("SCL"):
        own, class_place = with_band(own, image.band("SCL"))
    pixel = ground_of_pixel(image)
    infrared = image.band("B08")
    is_reflectance = infrared.is_scaled or infrared.dtype.startswith("float")
    shadows = Shadows(
        probability_band=probability_place,
        infrared_band=infrared_place,
        class_band=class_place,
        probability=probability,
        dark=dark,
        distance=distance,
        reflectance=1.0 if is_reflectance else 1e-4,
        pixel=pixel.size,
        sunward=pixel.steps(image.sun_azimuth if azimuth is None else azimuth),
    )
    cell = ground_of_cell(image, grid.crs, (grid.cell_width, grid.cell_height)).size
    return own, ImageMask((), shadows, buffer, cell)


METHODS = {
    "mosaic": Mosaic,
    "together": lambda names: Mosaic(names, together=True),
    "explain": ExplainMask,
    "medoid": Medoid,
    "geometric median": GeometricMedian,
    "median": lambda names: Reduce(names, ("median",)),
    "statistics": lambda names: Reduce(names, ("count", "mean", "percentile", "mode", "stdDev")),
}


def plan_of(
    method,
    sources,
    mask=None,
    *,
    buffer=0.0,
    recipe=None,
    bands="",
    quality="",
    incomplete="keep",
    grid=None,
    resampling="nearest",
    wanted=NOTHING_MORE,
    same_day=False,
):
    """Return a plan of a method of METHODS, or of a quality mosaic when `quality` is a band.

    `mask` is a choice or a rule, `recipe` are the settings of clouds-and-shadows.
    """
    images = described(sources)
    selection = select_bands(images, bands)
    others = {quality: band_everywhere(images, quality)} if quality else {}
    read = images_to_read(images, selection, others)
    if quality:
        names = [*selection.names, *(name for name in others if name not in selection.names)]
        place = (names.index(quality),)
        made = QualityMosaic(selection.names, place, incomplete=incomplete)
    else:
        made = METHODS[method](selection.names)
    target = output_grid(images, grid or GridOptions())
    found = []
    if mask is not None:
        found = [ruled(i, own, target, mask, buffer) for i, own in zip(images, read)]
    elif recipe is not None:
        found = [shadowed(i, own, target, buffer=buffer, **recipe) for i, own in zip(images, read)]
    return make_plan(
        [own for own, _ in found] or read,
        target,
        made,
        resampling=resampling,
        wanted=wanted,
        same_day=same_day,
        masks=[each for _, each in found],
        progress=Silence(),
    )


def carry_out(plan, folder, name="out", *, threads=2, memory=0):
    """Return the rasters of a plan by kind, and the outcome; `memory` is in bytes."""
    targets = {
        product.kind: Target(str(folder / f"{name}_{product.kind}.tif"))
        for product in plan.products
    }
    outcome = running.run(
        plan, targets, resources=Resources(threads, int(memory)), progress=Silence()
    )
    return {kind: read_back(target.path) for kind, target in targets.items()}, outcome


def composite(plan, folder, name="out", **resources):
    """Return the composite of a plan."""
    return carry_out(plan, folder, name, **resources)[0]["composite"]


def codes(source, folder, mask=None, **options):
    """Return the codes of one image, as explainmask writes them, (rows, columns)."""
    resources = {key: options.pop(key) for key in ("threads", "memory") if key in options}
    result = composite(plan_of("explain", [source], mask, **options), folder, "why", **resources)
    assert result.dtype == "uint8"
    return result.values[0]


def grown(mask, radius, cell):
    """Return what is within a distance of a masked pixel, shift by shift."""
    height, width = mask.shape
    reach = int(radius / cell[1]) + 1, int(radius / cell[0]) + 1
    wide = np.pad(mask, ((reach[0], reach[0]), (reach[1], reach[1])))
    result = np.zeros_like(mask)
    for down in range(-reach[0], reach[0] + 1):
        for right in range(-reach[1], reach[1] + 1):
            if (down * cell[1]) ** 2 + (right * cell[0]) ** 2 <= radius**2 + 1e-6:
                top, left = reach[0] + down, reach[1] + right
                result |= wide[top : top + height, left : left + width]
    return result
