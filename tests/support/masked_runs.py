# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs with masks: what `algorithms/parameters/masks.py` makes of a user's choice, without QGIS."""

from __future__ import annotations

import json
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
from image_collections.engine.masks import read_presets
from image_collections.engine.masks.choice import MaskChoice
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.planning.output_grid import GridOptions, output_grid
from image_collections.engine.progress import Silence
from image_collections.engine.run import run as running
from image_collections.engine.run.job import Resources, Target
from image_collections.tests.support.runs import described, read_back

DATA = Path(__file__).resolve().parents[2] / "resources" / "masks.json"
PRESETS = read_presets(json.loads(DATA.read_text(encoding="utf-8")), DATA.name)
EVERYTHING = Wanted(provenance=True, usage=True)
NOTHING_MORE = Wanted()


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
    if recipe is not None:
        choice = MaskChoice("clouds-and-shadows", buffer=buffer, **recipe)
    elif mask is None or mask == "auto" or mask in PRESETS:
        choice = MaskChoice(mask or "none", buffer=buffer, presets=PRESETS)
    else:
        choice = MaskChoice("custom", mask, buffer)
    read, masks = choice.apply(images, read, target, Silence())
    return make_plan(
        read,
        target,
        made,
        resampling=resampling,
        wanted=wanted,
        same_day=same_day,
        masks=masks,
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
