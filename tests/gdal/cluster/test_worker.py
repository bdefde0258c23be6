# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of a run on a worker: its tasks are waited for, and none begins after it."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace

import pytest
from image_collections.engine.api import MaskChoice, QualityMosaic, composite
from image_collections.engine.cluster import worker
from image_collections.engine.cluster.tasks import Tasks
from image_collections.engine.grid.grid import Window
from image_collections.engine.inputs.describe import describe
from image_collections.engine.run.job import Resources


@pytest.fixture
def plans(monkeypatch):
    """Plans that need no image; the list of what was read."""
    plan = SimpleNamespace(reader=lambda threads, stopped, pool, kept_clouds: stopped)
    module = "image_collections.engine.planning.plan_json.plan_from_text"
    monkeypatch.setattr(module, lambda text: plan)


@pytest.mark.usefixtures("plans")
def test_the_end_of_a_run_waits_for_its_tasks():
    at_work, events = threading.Event(), []

    def task():
        with worker._loaded("run", "", 1, 0, 0) as loaded:
            at_work.set()
            loaded.stopped.wait()
            events.append("task")

    thread = threading.Thread(target=task)
    thread.start()
    at_work.wait()
    asyncio.run(worker.stop("run"))
    events.append("stopped")
    thread.join()
    assert events == ["task", "stopped"]


@pytest.mark.usefixtures("plans")
def test_a_task_that_begins_after_the_end_is_stopped():
    asyncio.run(worker.stop("over"))
    with worker._loaded("over", "", 1, 0, 0) as loaded:
        assert loaded.stopped.is_set()


@pytest.mark.usefixtures("plans")
def test_the_end_does_not_wait_for_ever(monkeypatch):
    monkeypatch.setattr(worker, "PATIENCE", 2 * worker.LOOK_AGAIN)
    with worker._loaded("stuck", "", 1, 0, 0):
        asyncio.run(worker.stop("stuck"))
        # It has given up on a task that is still at work.
        assert worker._working["stuck"] == 1
    assert not worker._working["stuck"]


def test_threads_of_a_worker_share_what_is_kept_of_clouds(monkeypatch):
    asked = []
    plan = SimpleNamespace(
        reader=lambda threads, stopped, pool, kept_clouds: asked.append((threads, kept_clouds))
    )
    module = "image_collections.engine.planning.plan_json.plan_from_text"
    monkeypatch.setattr(module, lambda text: plan)
    with worker._loaded("clouds", "", 3, 0, 1000):
        assert asked == [(3, 3000)]


@pytest.mark.parametrize("memory", [8_000_000, 0])
def test_what_is_kept_of_clouds_comes_out_of_what_a_thread_works_with(raster, memory):
    """As in a run here: with it and without it, a thread has the same."""
    image = describe(str(raster([[[1]], [[4]]], names=["B4", "SCL"])), name="a", position=1)
    mask = MaskChoice("custom", "SCL in 9")
    plans = [
        composite([image], QualityMosaic(quality), bands="B4", mask=mask).plan
        for quality in ("B4", "cloud_distance")
    ]
    resources = Resources(4, memory)
    client = SimpleNamespace(submit=lambda function, *given, pure: given)
    cluster = SimpleNamespace(client=client, work=worker, threads={"there": 2})
    asked = [Tasks(cluster, plan, resources).block(Window(0, 0, 1, 1)) for plan in plans]
    budgets, clouds = zip(*((given[3], given[6]) for given in asked))
    assert budgets[0] == resources.work_memory
    assert clouds[0] == clouds[1] == resources.cloud_memory // 4
    assert abs(budgets[1] + clouds[1] - budgets[0]) <= 1
