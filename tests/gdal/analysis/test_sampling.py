# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Samples: beside a draw over all cells at once, and values read cell by cell."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from image_collections.engine.analysis import sampling
from image_collections.engine.analysis.sampling import draw, values_at
from image_collections.engine.analysis.zone_reading import ValueReader
from image_collections.engine.errors import InvalidOptionError
from image_collections.engine.grid.grid import Grid
from image_collections.engine.grid.polygons import centres, zone_of
from image_collections.engine.inputs.bands import images_to_read, select_bands
from image_collections.engine.numerics.random_sample import place_keys
from image_collections.engine.progress import Silence
from image_collections.engine.run.job import Resources
from image_collections.tests.support.runs import described, planned

GRID = Grid("", 0, 0, 1, 1, 37, 29)


def slow_draw(grid, zones, number, seed, *, by_zone=False):
    """Return (row, column, zone) of the cells with the least keys."""
    keys = place_keys(grid.window, seed)
    found = []
    for place, zone in enumerate([None] if zones is None else zones):
        if zones is not None and zone is None:
            continue
        inside = np.ones(keys.shape, bool)
        if zone is not None:
            inside = centres(zone, grid.window)
        rows, columns = np.nonzero(inside)
        own = sorted((int(keys[at]), *map(int, at), place) for at in zip(rows, columns))
        found.append(own[: number or None] if by_zone else own)
    if not by_zone:
        first = {}
        for each in itertools.chain(*found):
            first.setdefault(each[1:3], each)
        found = [sorted(first.values())[: number or None]]
    return sorted(each[1:] for each in itertools.chain(*found))


def triangle(*points):
    return zone_of([[[(x, -y) for x, y in points]]], GRID)


ZONES = (
    triangle((2, 3), (20, 4), (11, 25)),
    None,
    triangle((15, 2), (60, 9), (18, 22)),
    triangle((100, 100), (120, 100), (100, 130)),
)


@pytest.mark.parametrize("zones", [None, ZONES])
@pytest.mark.parametrize("number", [0, 1, 17, 5000])
@pytest.mark.parametrize("by_zone", [False, True])
def test_it_is_the_slow_draw_in_windows_of_any_size(monkeypatch, zones, number, by_zone):
    expected = slow_draw(GRID, zones, number, 4, by_zone=by_zone)
    for side in (5, 1024):
        monkeypatch.setattr(sampling, "SIDE", side)
        cells = draw(GRID, zones, number, 4, by_zone=by_zone, progress=Silence())
        assert sorted(zip(cells.rows, cells.columns, cells.zones)) == expected
        order = cells.rows * GRID.width + cells.columns
        assert (np.diff(order) >= 0).all()


def test_another_seed_draws_other_cells():
    one, other, same = (draw(GRID, None, 30, seed, progress=Silence()) for seed in (1, 2, 1))
    assert one.rows.tolist() == same.rows.tolist()
    assert list(zip(one.rows, one.columns)) != list(zip(other.rows, other.columns))


def test_all_of_too_many_are_refused(monkeypatch):
    monkeypatch.setattr(sampling, "MOST_CELLS", 1000)
    with pytest.raises(InvalidOptionError, match="more than 1000 pixels; draw fewer"):
        draw(GRID, None, 0, 0, progress=Silence())
    assert len(draw(GRID, None, 900, 0, progress=Silence())) == 900


@pytest.mark.parametrize(("threads", "memory"), [(1, 0), (3, 60_000)])
def test_values_are_those_of_the_cells(raster, threads, memory):
    rng = np.random.default_rng(3)
    first = rng.integers(0, 9, (2, 29, 37))
    second = rng.normal(size=(2, 20, 50)).astype("float32")
    second[0, 3:6] = np.nan
    paths = [
        raster(first, "uint8", nodata=0, names=["a", "b"], tiled=True),
        raster(
            second, "float32", names=["a", "b"], origin=(500030.0, 4599950.0), scale=2, offset=1
        ),
    ]
    images = described(paths)
    selection = select_bands(images)
    plan = planned(images, images_to_read(images, selection), ValueReader((), 2))
    cells = draw(plan.grid, None, 300, 0, progress=Silence())
    settings = {"resources": Resources(threads, memory), "progress": Silence()}
    found = values_at(plan, 2, cells, on_error=lambda *_: None, **settings)
    whole = np.full((2, 2, plan.grid.height, plan.grid.width), np.nan)
    whole[0, :, :29, :37] = np.where(first > 0, first, np.nan)
    whole[1, :, 5:25, 3:53] = second.astype(float) * 2 + 1
    np.testing.assert_array_equal(found, whole[:, :, cells.rows, cells.columns])


def test_an_image_that_cannot_be_read_has_no_values(raster, tmp_path):
    values = np.random.default_rng(1).integers(1, 99, (1, 600, 600))
    paths = [raster(values, "uint16", tiled=True), raster(values, "uint16", tiled=True)]
    images = described(paths)
    selection = select_bands(images)
    plan = planned(images, images_to_read(images, selection), ValueReader((), 1))
    with Path(paths[1]).open("r+b") as file:
        file.truncate(300_000)
    cells = draw(plan.grid, None, 50, 0, progress=Silence())
    lost = []
    found = values_at(
        plan,
        1,
        cells,
        resources=Resources(2),
        progress=Silence(),
        on_error=lambda image, error: lost.append(image.position),
    )
    np.testing.assert_array_equal(found[0, 0], values[0, cells.rows, cells.columns])
    assert np.isnan(found[1]).all()
    assert lost == [2]
