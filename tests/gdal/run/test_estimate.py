# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How large and how long: the sizes of what a run writes, and times scaled from windows."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest
from image_collections.engine.composites.method import Wanted
from image_collections.engine.errors import CancelledError, SourceError
from image_collections.engine.planning.make_plan import make_plan
from image_collections.engine.progress import Silence
from image_collections.engine.run import estimate
from image_collections.engine.run.estimate import SIDE, seconds_of, size_of
from image_collections.engine.run.resources import Resources
from image_collections.tests.support.runs import mosaic_plan, reduce_plan, run

SHAPE = (1100, 1200)


@pytest.fixture
def paths(raster):
    rng = np.random.default_rng(1)
    return [
        raster(rng.integers(1, 9000, (2, *SHAPE)), "uint16", tiled=True, nodata=0, name=f"{n}.tif")
        for n in range(3)
    ]


@pytest.fixture
def plan(paths):
    return reduce_plan(paths, "median")


class Clock:
    """Time that goes on by one second with each look."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 1.0
        return self.now


class Computed:
    """Notes the windows that are computed."""

    def __init__(self, monkeypatch, fail_at=None):
        self.windows = []
        real = estimate.compute_block

        def compute(plan, reader, window, budget):
            self.windows.append(window)
            if len(self.windows) == fail_at:
                raise SourceError("broken")
            return real(plan, reader, window, budget)

        monkeypatch.setattr(estimate, "compute_block", compute)


def test_sizes_are_those_of_what_is_written(plan, tmp_path):
    found = size_of(plan)
    written = run(plan, tmp_path / "out.tif")
    assert (found.bands, found.height, found.width) == written.values.shape
    assert found.dtype == written.dtype
    assert found.stored_bytes == written.values.nbytes
    assert found.seconds is None


def test_sizes_count_every_output(paths):
    plan = mosaic_plan(paths)
    wanted = Wanted(provenance=True)
    larger = make_plan(plan.images, plan.grid, plan.method, wanted=wanted, progress=Silence())
    alone, more = size_of(plan), size_of(larger)
    pixels = alone.width * alone.height
    assert more.stored_bytes > alone.stored_bytes
    assert (more.stored_bytes - alone.stored_bytes) % pixels == 0
    assert more.bands == alone.bands


def test_seconds_are_scaled_from_the_windows_to_the_grid(plan, monkeypatch):
    seen = Computed(monkeypatch)
    seconds = seconds_of(plan, Resources(threads=1), clock=Clock())
    large = [window for window in seen.windows if window.pixels > 1]
    pixels = sum(window.pixels for window in large)
    # By the clock, each window takes one second.
    assert seconds == pytest.approx(len(large) / pixels * SHAPE[0] * SHAPE[1])
    assert seconds_of(plan, Resources(threads=4), clock=Clock()) == pytest.approx(seconds / 4)


def test_windows_are_whole_tiles_inside_and_each_is_computed_once(plan, monkeypatch):
    seen = Computed(monkeypatch)
    seconds_of(plan, Resources(threads=1), clock=Clock())
    large = [window for window in seen.windows if window.pixels > 1]
    assert len(large) == len(set(large)) > 1
    for window in large:
        assert (window.column % SIDE, window.row % SIDE) == (0, 0)
        assert window.column + window.width <= plan.grid.width
        assert window.row + window.height <= plan.grid.height


def test_a_small_grid_is_one_window(paths, monkeypatch):
    plan = reduce_plan(paths, "median")
    plan = replace(plan, grid=replace(plan.grid, width=100, height=90))
    seen = Computed(monkeypatch)
    assert seconds_of(plan, Resources(threads=1), clock=Clock()) == pytest.approx(1.0)
    assert seen.windows[-1].pixels == 9000


def test_when_windows_take_long_one_is_enough(plan, monkeypatch):
    seen = Computed(monkeypatch)
    ticks = iter((0.0, 60.0))
    seconds = seconds_of(plan, Resources(threads=1), clock=lambda: next(ticks))
    (window,) = [each for each in seen.windows if each.pixels > 1]
    assert seconds == pytest.approx(60.0 / window.pixels * SHAPE[0] * SHAPE[1])


def test_images_on_servers_are_not_read_for_it(plan, monkeypatch):
    seen = Computed(monkeypatch)
    far = replace(plan.images[0], path="/vsicurl/https://example.org/a.tif")
    assert seconds_of(replace(plan, images=(far, *plan.images[1:])), Resources()) is None
    assert seen.windows == []


def test_it_can_be_stopped_and_errors_are_told(plan, monkeypatch):
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(CancelledError):
        seconds_of(plan, Resources(), stopped)
    Computed(monkeypatch, fail_at=2)
    with pytest.raises(SourceError, match="broken"):
        seconds_of(plan, Resources())
