# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every reader of a plan does all that a reader does, whichever lie below it."""

from __future__ import annotations

import gc
import threading
import weakref
from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.datasets import DatasetPool
from image_collections.engine.reading.masked_reader import MaskedReader
from image_collections.engine.reading.reader import begun_elsewhere
from image_collections.engine.reading.same_day import SameDayReader
from image_collections.engine.reading.source_reader import SourceReader
from image_collections.tests.support.masked_runs import plan_of
from image_collections.tests.support.rasters import write_raster
from image_collections.tests.support.runs import described, mosaic_plan, reduce_plan

WHOLE = Window(0, 0, 2, 1)
DATES = (datetime(2021, 6, 1, 10), datetime(2021, 6, 1, 12), datetime(2021, 6, 11, 10))


@pytest.fixture
def plan(tmp_path):
    """Three images of a row of two pixels, of which 9 is masked; the first two are of one day."""
    images = []
    for number, row in enumerate(([1, 9], [9, 4], [5, 9]), start=1):
        path = write_raster(tmp_path / f"i{number}.tif", np.array([[row]]), "uint8", names=("B1",))
        [image] = described([path])
        images.append(replace(image, position=number, date=DATES[number - 1]))
    return plan_of("mosaic", images, "B1 == 9")


def seen(reader):
    """Return the row of each layer, None where it is masked."""
    rows = []
    for block in reader.blocks([0], WHOLE).values():
        valid = block.valid(0, WHOLE)
        valid = np.ones((1, 2), bool) if valid is None else valid
        row = zip(block.stored(0, WHOLE)[0].tolist(), valid[0].tolist())
        rows.append([number if good else None for number, good in row])
    return rows


@pytest.mark.parametrize(
    ("changes", "kind", "rows"),
    [
        ({"masks": ()}, SourceReader, [[1, 9], [9, 4], [5, 9]]),
        ({}, MaskedReader, [[1, None], [None, 4], [5, None]]),
        ({"masks": (), "same_day": True}, SameDayReader, [[9, 4], [5, 9]]),
        ({"same_day": True}, SameDayReader, [[1, 4], [5, None]]),
    ],
    ids=["files", "masks", "days", "masks and days"],
)
def test_each_reader_does_all_of_it(plan, changes, kind, rows):
    stopped = threading.Event()
    reader = replace(plan, **changes).reader(1, stopped)
    assert type(reader) is kind
    assert len(reader.images) == len(rows)
    assert reader.touching(WHOLE) == list(range(len(rows)))
    assert seen(reader) == rows
    assert (reader.stacked([0], WHOLE) is None) == (kind is not SourceReader)
    assert reader.blocks([0], Window(50, 50, 1, 1)) == {}
    stopped.set()
    with pytest.raises(CancelledError):
        reader.check_stopped()
    with pytest.raises(CancelledError):
        reader.blocks([0], WHOLE)


def test_calls_after_each_other_begin_far_from_each_other():
    things = list(range(12))
    orders = [begun_elsewhere(things) for _ in range(50)]
    assert all(sorted(order) == things for order in orders)
    assert all(order == [*things[order[0] :], *things[: order[0]]] for order in orders)
    steps = [abs(one[0] - other[0]) for one, other in zip(orders, orders[1:])]
    assert min(min(step, 12 - step) for step in steps) >= 4
    assert begun_elsewhere([]) == []


@pytest.mark.parametrize("changes", [{"masks": ()}, {}, {"same_day": True}])
def test_blocks_are_in_order_whichever_image_is_read_first(plan, changes, monkeypatch):
    asked = asked_for(monkeypatch)
    reader = replace(plan, **changes).reader(1, threading.Event())
    places = [list(reader.blocks([0], WHOLE)) for _ in range(6)]
    assert places == [list(range(len(reader.images)))] * 6
    assert len({tuple(asked[3 * turn :][:3]) for turn in range(6)}) > 1


@pytest.mark.parametrize(("dtype", "orders"), [("uint16", 3), ("int32", 1), ("float32", 1)])
def test_only_whole_numbers_are_added_up_in_any_order(tmp_path, monkeypatch, dtype, orders):
    rng = np.random.default_rng(3)
    sources = [
        write_raster(tmp_path / f"{number}.tif", rng.integers(0, 99, (1, 4, 5)), dtype)
        for number in range(3)
    ]
    plan = reduce_plan(sources, "mean", "stdDev" if dtype == "uint16" else "max")
    reader = plan.reader(1, threading.Event())
    asked = asked_for(monkeypatch)
    results = [plan.compute(plan.grid.window, reader, plan.wanted) for _ in range(8)]
    assert len({tuple(asked[3 * turn :][:3]) for turn in range(8)}) == orders
    for result in results[1:]:
        np.testing.assert_array_equal(result.composite.values, results[0].composite.values)


def asked_for(monkeypatch):
    """Return the list to which the index of each image goes that is read from now on."""
    asked = []
    read = SourceReader.block

    def block(self, index, bands, window):
        asked.append(index)
        return read(self, index, bands, window)

    monkeypatch.setattr(SourceReader, "block", block)
    return asked


def test_below_the_masks_are_the_images_themselves(plan):
    reader = replace(plan, same_day=True).image_reader(1, threading.Event())
    assert seen(reader) == [[1, 9], [9, 4], [5, 9]]
    assert reader.mask_codes(0, plan.masks[0], WHOLE).astype(bool).tolist() == [[False, True]]
    assert reader.is_aligned(0)
    assert not reader.is_interpolated(0)


def test_a_reader_that_is_let_go_lets_go_of_its_files(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 5, 5)), "uint8", nodata=0)
    plan = mosaic_plan([path])
    pool = DatasetPool(1)
    known = weakref.ref(pool)
    reader = plan.reader(1, threading.Event(), pool)
    assert reader.block(0, [0], plan.grid.window) is not None
    gc.disable()  # files that wait for that are open until nobody knows when
    try:
        del pool, reader
        assert known() is None
    finally:
        gc.enable()
