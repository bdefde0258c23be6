# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of a block is worked on at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.run import block
from image_collections.tests.support.runs import reduce_plan, run

SIZE = 96
PLENTY = 10**9


@pytest.fixture
def cached(monkeypatch):
    """A cache of eight rows of an image of two bands."""
    monkeypatch.setattr(block, "IN_CACHE", 8 * SIZE * 2 * 2)
    monkeypatch.setattr(block, "SMALLEST_BLOCK", 1)


@pytest.fixture
def plan_of(raster):
    """Plans of medians of three images with some creation options."""

    def make(*options):
        rng = np.random.default_rng(8)
        values = [rng.integers(0, 9000, (2, SIZE, SIZE)) for _ in range(3)]
        return reduce_plan(
            [raster(each, "uint16", nodata=0, options=options) for each in values], "median"
        )

    return make


def rows_of(plan, window=None):
    window = window or plan.grid.window
    return block.part_pixels(plan, window, 3, PLENTY) // window.width


@pytest.mark.parametrize(("strip", "rows"), [(1, 8), (3, 6), (8, 8), (20, 20)])
def test_of_strips_a_few_rows_are_worked_on_and_none_is_cut(cached, plan_of, strip, rows):
    plan = plan_of(f"BLOCKYSIZE={strip}")
    assert rows_of(plan) == rows
    assert rows_of(plan, Window(0, 2 * strip, SIZE, 50)) == rows
    if strip > 1:
        assert rows_of(plan, Window(0, 1, SIZE, 90)) > SIZE


def test_of_small_images_many_rows_are_worked_on(plan_of, monkeypatch):
    monkeypatch.setattr(block, "IN_CACHE", 1)
    assert rows_of(plan_of("BLOCKYSIZE=1")) * SIZE >= block.SMALLEST_BLOCK**2


def test_all_rows_are_worked_on_where_parts_would_read_twice(cached, plan_of):
    plan = plan_of("BLOCKYSIZE=1")
    image = plan.images[1]
    for other in (
        replace(image, block_width=48),
        replace(image, block_height=2),
        replace(image, path=image.path.replace(".tif", ".png")),
        replace(image, path=f"/vsicurl/https://localhost{image.path}"),
        replace(image, partners=(image,)),
    ):
        images = (plan.images[0], other, plan.images[2])
        assert rows_of(replace(plan, images=images)) > SIZE
    elsewhere = replace(plan.placements[1], offset=None)
    assert rows_of(replace(plan, placements=(*plan.placements[:2], elsewhere))) > SIZE
    assert rows_of(plan_of("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16")) > SIZE


@pytest.mark.parametrize("strip", [1, 3])
def test_the_bytes_are_the_same(cached, plan_of, tmp_path, monkeypatch, strip):
    plan, seen = plan_of(f"BLOCKYSIZE={strip}"), []
    read = DatasetPool.read_into

    def noted(self, result, image, bands, window):
        seen.append(window.height)
        read(self, result, image, bands, window)

    monkeypatch.setattr(DatasetPool, "read_into", noted)
    parts = run(plan, tmp_path / "parts.tif").values
    assert max(seen) <= 8
    monkeypatch.setattr(block, "IN_CACHE", PLENTY)
    whole = run(plan, tmp_path / "whole.tif").values
    assert max(seen) > 8
    assert parts.tobytes() == whole.tobytes()
