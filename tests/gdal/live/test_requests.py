# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests for pixels of live composites that are given up on the way."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from image_collections.engine.errors import CancelledError
from image_collections.engine.grid.grid import Bounds, Grid, Window
from image_collections.engine.live.cache import BlockCache
from image_collections.engine.live.requests import Requests

GRID = Grid("", 500.0, 900.0, 10.0, 20.0, 100, 80)
WINDOW, SHAPE = Window(5, 2, 40, 20), (10, 20)
LONG = 60


@pytest.fixture
def requests():
    return Requests()


def test_a_request_knows_where_it_is(requests):
    with requests.asked(GRID, WINDOW, SHAPE) as request:
        assert request.bounds == Bounds(550.0, 460.0, 950.0, 860.0)
        assert request.pixel == (20.0, 40.0)
        assert request.is_decimated
        assert requests.running == [request]
        assert request.thread == threading.get_ident()
    assert requests.running == []
    with requests.asked(GRID, WINDOW, (20, 40)) as request:
        assert not request.is_decimated


def test_only_what_is_abandoned_and_old_enough_is_given_up(requests):
    with requests.asked(GRID, WINDOW, SHAPE) as old:
        last = requests.count
        with requests.asked(GRID, WINDOW.shifted(1, 0), SHAPE) as new:
            assert requests.give_up(last, lambda request: True) == 1
            assert old.is_set()
            assert not new.is_set()
            assert requests.give_up(requests.count, lambda request: request.window == WINDOW) == 1
            assert not new.is_set()


def test_the_other_bands_of_what_was_given_up_are_not_wanted_either(requests):
    with requests.asked(GRID, WINDOW, SHAPE):
        requests.give_up(requests.count, lambda request: True)
    for _ in range(3):
        with pytest.raises(CancelledError), requests.asked(GRID, WINDOW, SHAPE):
            pass
    # A picture has no more bands: this is another one.
    with requests.asked(GRID, WINDOW, SHAPE) as request:
        assert not request.is_set()


@pytest.mark.parametrize("how", ["another window", "another thread", "wanted again"])
def test_what_is_wanted_is_answered(requests, how):
    with requests.asked(GRID, WINDOW, SHAPE):
        requests.give_up(requests.count, lambda request: True)
    window, found = WINDOW, []
    if how == "another window":
        window = WINDOW.shifted(3, 0)
    if how == "wanted again":
        requests.forget(lambda request: request.window == WINDOW)

    def ask():
        with requests.asked(GRID, window, SHAPE) as request:
            found.append(request)

    if how == "another thread":
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join(LONG)
    else:
        ask()
    assert len(found) == 1


# Blocks that several wait for


def test_who_waits_for_a_block_that_another_gave_up_makes_it(requests):
    cache, begun, stopped = BlockCache(), threading.Event(), threading.Event()

    def given_up():
        begun.set()
        stopped.wait(LONG)
        raise CancelledError("over")

    def first():
        with pytest.raises(CancelledError):
            cache.get("block", given_up, stopped)

    thread = threading.Thread(target=first)
    thread.start()
    begun.wait(LONG)
    threading.Timer(0.2, stopped.set).start()
    assert cache.get("block", lambda: np.ones(3), threading.Event()).tolist() == [1, 1, 1]
    thread.join(LONG)


def test_who_is_given_up_waits_for_no_other(requests):
    cache, begun, going_on = BlockCache(), threading.Event(), threading.Event()

    def slow():
        begun.set()
        going_on.wait(LONG)
        return np.ones(3)

    thread = threading.Thread(target=lambda: cache.get("block", slow))
    thread.start()
    begun.wait(LONG)
    given_up = threading.Event()
    given_up.set()
    with pytest.raises(CancelledError):
        cache.get("block", slow, given_up)
    going_on.set()
    thread.join(LONG)
    assert not thread.is_alive()
