# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of a run on a worker: its tasks are waited for, and none begins after it."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace

import pytest
from image_collections.engine.cluster import worker


@pytest.fixture
def plans(monkeypatch):
    """Plans that need no image; the list of what was read."""
    plan = SimpleNamespace(reader=lambda threads, stopped, pool: stopped)
    module = "image_collections.engine.planning.plan_json.plan_from_text"
    monkeypatch.setattr(module, lambda text: plan)


@pytest.mark.usefixtures("plans")
def test_the_end_of_a_run_waits_for_its_tasks():
    at_work, events = threading.Event(), []

    def task():
        with worker._loaded("run", "", 1, 0) as loaded:
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
    with worker._loaded("over", "", 1, 0) as loaded:
        assert loaded.stopped.is_set()


@pytest.mark.usefixtures("plans")
def test_the_end_does_not_wait_for_ever(monkeypatch):
    monkeypatch.setattr(worker, "PATIENCE", 2 * worker.LOOK_AGAIN)
    with worker._loaded("stuck", "", 1, 0):
        asyncio.run(worker.stop("stuck"))
        # It has given up on a task that is still at work.
        assert worker._working["stuck"] == 1
    assert not worker._working["stuck"]
