# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What methods say that a pixel takes, beside what their arrays really take at their peak."""

from __future__ import annotations

import threading
import tracemalloc

import numpy as np
import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.grid.grid import Window
from image_collections.tests.support.masked_runs import METHODS, plan_of
from image_collections.tests.support.rasters import write_raster

WANTED = (Wanted(), Wanted(usage=True), Wanted(provenance=True, usage=True))
# More pixels than a strip holds, which methods work on one after the other whatever the block is.
SMALL, LARGE = Window(0, 0, 128, 128), Window(0, 0, 128, 384)
# What is said is the most that a method takes with any types and options: the peak may be less.
LEAST = 1 / 3


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenes")
    noise = np.random.default_rng(3)
    found = []
    for number in range(6):
        values = noise.integers(1, 200, (3, 384, 128))
        values[:, noise.random((384, 128)) < 0.2] = 0
        path = folder / f"{number}.tif"
        found.append(write_raster(path, values, "uint16", nodata=0, names=("B1", "B2", "B3")))
    return found


def peak(plan, window):
    """Return the most bytes that numpy has while a method fills a block."""
    reader = plan.reader(1, threading.Event())
    tracemalloc.start()
    try:
        plan.method.compute(plan.output_block(window), reader, plan.wanted)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def of_a_pixel(plan):
    """Return the bytes that one more pixel takes."""
    more = LARGE.pixels - SMALL.pixels
    return (peak(plan, LARGE) - peak(plan, SMALL)) / more


@pytest.mark.parametrize("kind", [*METHODS, "quality"])
def test_what_is_said_of_memory_is_what_is_taken(kind, scenes, monkeypatch):
    # The medians are where that search begins; its steps change nothing of what is held.
    monkeypatch.setattr("image_collections.engine.composites.geometric_median.MOST_STEPS", 2)
    explains = kind == "explain"
    ratios = []
    for wanted in WANTED[: 1 if explains else None]:
        plan = plan_of(
            kind,
            scenes[:1] if explains else scenes,
            "B1 == 7" if explains else None,
            quality="B2" if kind == "quality" else "",
            wanted=wanted,
        )
        ratios.append(of_a_pixel(plan) / plan.bytes_per_pixel)
    assert LEAST <= max(ratios) <= 1.0, ratios
