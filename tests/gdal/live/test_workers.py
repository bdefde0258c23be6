# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The workers of live composites: who does what."""

from __future__ import annotations

import threading
import time

import pytest
from image_collections.engine.live import workers
from image_collections.engine.live.workers import Workers


@pytest.fixture
def two(monkeypatch):
    monkeypatch.setattr(workers, "threads_available", lambda: 2)
    made = Workers(lambda: None)
    yield made
    made.end()


def test_a_worker_begins_with_what_it_had_before(two):
    """It has decoded the tiles of these parts, whatever the order in which workers come."""
    had = []
    for turn in range(6):
        together = threading.Barrier(2, timeout=20)

        def work(place, turn=turn, together=together):
            together.wait()
            # Now the one is the first to ask for more, now the other.
            time.sleep(0.02 * ((place + turn) % 2))
            return place, threading.current_thread().name

        had.append(two.map(work, range(6)))
    assert had == [had[0]] * 6
    assert [place for place, _ in had[0]] == list(range(6))
    names = [name for _, name in had[0]]
    assert names == names[:2] * 3
    assert len(set(names)) == 2


def test_who_has_done_its_own_takes_the_last_of_the_others(two):
    held, released = threading.Event(), threading.Event()
    done = []

    def work(place):
        if place == 0:
            held.set()
            assert released.wait(20)
        else:
            assert held.wait(20)
        done.append(place)
        if len(done) == 5:
            released.set()
        return place

    assert two.map(work, range(6)) == list(range(6))
    # Its own from the first on, and what is left of the other from the last on.
    assert done == [1, 3, 5, 4, 2, 0]


def test_what_fails_is_told_and_the_next_ones_are_done(two):
    def work(place):
        if place == 2:
            raise ValueError("no")
        return place

    with pytest.raises(ValueError, match="no"):
        two.map(work, range(6))
    assert two.map(work, range(2)) == [0, 1]
    assert two.map(work, [1], is_small=True) == [1]
    assert two.map(work, []) == []
