# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Slow, obvious twins of the operations on whole arrays, and collections whose truth is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from image_collections.engine.images import ValueRange
from image_collections.tests.support.rasters import ORIGIN

CELL = 10.0


@dataclass
class Scene:
    """An image as the test made it: numbers as stored, and where they count, per band."""

    path: str
    column: int
    row: int
    names: list[str]
    values: np.ndarray
    valid: np.ndarray
    scale: float = 1.0
    offset: float = 0.0
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def source(self):
        return self.path, self.details


def shape_of(scenes):
    """Return the height and width of the union, and its first row and column."""
    top, left = min(s.row for s in scenes), min(s.column for s in scenes)
    bottom = max(s.row + s.values.shape[1] for s in scenes)
    right = max(s.column + s.values.shape[2] for s in scenes)
    return (bottom - top, right - left), (top, left)


def layers(scenes, name, *, scaled=False):
    """Return (values, valid) of a band as (images, height, width) on the union of the images."""
    (height, width), (top, left) = shape_of(scenes)
    values = np.zeros((len(scenes), height, width))
    valid = np.zeros(values.shape, bool)
    for layer, scene in enumerate(scenes):
        band = scene.names.index(name)
        rows = slice(scene.row - top, scene.row - top + scene.values.shape[1])
        columns = slice(scene.column - left, scene.column - left + scene.values.shape[2])
        numbers = scene.values[band].astype(np.float64)
        if scaled:
            numbers = numbers * scene.scale + scene.offset
        values[layer, rows, columns] = numbers
        valid[layer, rows, columns] = scene.valid[band]
    return values, valid


def paint(values, valid):
    """Return what is seen from above: the last valid value of each pixel."""
    seen = np.zeros(values.shape[1:])
    any_valid = np.zeros(values.shape[1:], bool)
    for layer, counts in zip(values, valid):
        seen[counts] = layer[counts]
        any_valid |= counts
    return seen, any_valid


def best(bands, quality, competes, *, prefer, target, ties, incomplete):
    """Return the (values, valid) of each band, pixel by pixel in Python.

    `bands` is a list of (values, valid), each (images, height, width).
    """
    images, height, width = quality.shape
    result = [(np.zeros((height, width)), np.zeros((height, width), bool)) for _ in bands]
    for row, column in np.ndindex(height, width):
        entrants = [i for i in range(images) if competes[i, row, column]]
        entrants = [i for i in entrants if not np.isnan(quality[i, row, column])]
        if incomplete == "skip":
            entrants = [i for i in entrants if all(valid[i, row, column] for _, valid in bands)]

        def rank(i, row=row, column=column):
            value = quality[i, row, column]
            if prefer == "nearest":
                value = -abs(value - target)
            elif prefer == "lowest":
                value = -value
            return value, i if ties == "last" else -i

        ranking = sorted(entrants, key=rank, reverse=True)
        if incomplete != "fill":
            ranking = ranking[:1]
        for (values, valid), (out, out_valid) in zip(bands, result):
            for i in ranking:
                if valid[i, row, column]:
                    out[row, column] = values[i, row, column]
                    out_valid[row, column] = True
                    break
    return result


def mode_of(numbers):
    found, counts = np.unique(numbers, return_counts=True)
    return found[counts == counts.max()].min()


def product_of(numbers):
    """Multiply; 0 among numbers whose product is too large on the way there still gives 0."""
    if np.isfinite(numbers).all() and (numbers == 0).any():
        return 0.0
    return np.prod(numbers)


STATISTICS = {
    "count": len,
    "sum": np.sum,
    "product": product_of,
    "mean": np.mean,
    "median": np.median,
    "mode": mode_of,
    "min": np.min,
    "max": np.max,
    "first": lambda numbers: numbers[0],
    "last": lambda numbers: numbers[-1],
    "stdDev": np.std,
    "variance": np.var,
}
EXACT = ("count", "mode", "min", "max", "first", "last")


def statistic(values, valid, compute):
    """Return (values, valid) of a function of the valid values of each pixel."""
    height, width = values.shape[1:]
    out = np.zeros((height, width))
    for row, column in np.ndindex(height, width):
        numbers = values[:, row, column][valid[:, row, column]]
        if numbers.size:
            with np.errstate(all="ignore"):
                out[row, column] = compute(numbers)
    return out, valid.any(axis=0) & ~np.isnan(out)


# Collections

NAMES = ["B4", "B8", "SCL"]
MASKINGS = ("nodata", "other", "none", "mask", "alpha", "bands", "range", "unused")


def made(raster, seed, count=6, *, dtypes=("uint16",), maskings=MASKINGS, top=40, **layout):
    """Return scenes of differing extents, types and ways to be masked, of few different values."""
    rng = np.random.default_rng(seed)
    scenes = []
    for number in range(count):
        dtype = dtypes[number % len(dtypes)]
        masking = maskings[(number + seed) % len(maskings)]
        height, width = (int(size) for size in rng.integers(12, 30, 2))
        column, row = (int(place) for place in rng.integers(-6, 12, 2))
        low = -top if np.dtype(dtype).kind in "if" else 0
        values = rng.integers(low, top + 1, (3, height, width)).astype(dtype)
        holes = rng.random(values.shape) < 0.3
        if values.dtype.kind == "f":
            values[rng.random(values.shape) < 0.05] = np.inf
            values[rng.random(values.shape) < 0.05] = -np.inf
            values[rng.random(values.shape) < 0.1] = np.nan
        origin = ORIGIN[0] + column * CELL, ORIGIN[1] - row * CELL
        details = {"origin": origin, "dtype": dtype, "names": NAMES, **layout}
        path, valid, extra = masked(raster, values, holes, masking, details)
        scene = Scene(path, column, row, NAMES, values, valid & ~np.isnan(values), details=extra)
        scene.scale, scene.offset = layout.get("scale", 1.0), layout.get("offset", 0.0)
        scenes.append(scene)
    return scenes


def masked(raster, values, holes, masking, details):
    """Write the raster with holes; return its path, where it is valid, and how to describe it."""
    whole = holes.any(axis=0)
    if masking in ("nodata", "other"):
        nodata = 100 if masking == "nodata" else 0
        values[holes] = nodata
        return raster(values, nodata=nodata, **details), values != nodata, {}
    if masking == "none":
        return raster(values, **details), np.ones(values.shape, bool), {}
    if masking in ("mask", "alpha"):
        path = raster(values, **{masking: ~whole}, **details)
        return path, np.broadcast_to(~whole, values.shape), {}
    if masking == "bands":
        nodata = [100, 101, None]
        values[0][holes[0]], values[1][holes[1]] = 100, 101
        valid = np.stack([values[0] != 100, values[1] != 101, np.ones(holes[2].shape, bool)])
        return raster(values, nodata=nodata, **details), valid, {}
    if masking == "range":
        valid = np.ones(values.shape, bool)
        valid[1] = ~((values[1] > 5) & (values[1] <= 11))
        ranges = {2: (ValueRange(5, 11, includes_low=False),)}
        return raster(values, **details), valid, {"masked_ranges": ranges}
    # A declared nodata value that is switched off for the second band only.
    values[holes] = 0
    valid = values != 0
    valid[1] = True
    return raster(values, nodata=0, **details), valid, {"unused_nodata": [2]}
