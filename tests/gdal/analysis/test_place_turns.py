# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Places that are made at once: as if one came after the other, whichever is ready first."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from image_collections.engine.analysis.place_records import Place, PlaceResult
from image_collections.engine.analysis.place_turns import one_by_one, several_at_once
from image_collections.engine.errors import CancelledError, WriteError
from image_collections.tests.support.log import Log

ONCE = "This is said once."


class Maker:
    """Makes places of images: those that are odd for a place cannot be read there."""

    def __init__(self, images, odd, wait, there):
        self.images, self.odd, self.wait, self.there = images, odd, wait, there
        self.is_closed = False
        self.is_at_work = False

    def reached(self, place):
        return set(self.images[place.name])

    def make(self, place, found, progress):
        assert not self.is_at_work, "a maker makes one place at a time"
        self.is_at_work = True
        left = set(self.images[place.name]) - found.broken
        self.wait(place.name, progress)
        for image in sorted(left & self.odd.get(place.name, set())):
            progress.warn(f"Left out: {image}")
            found.broken.add(image)
            left.remove(image)
        if ONCE not in found.warned:
            found.warned.add(ONCE)
            progress.warn(ONCE)
        progress.info(f"{place.name} is made of {sorted(left)}")
        self.is_at_work = False
        raster = f"{place.name}: {sorted(left)}"
        is_kept = raster in self.there
        self.there.add(raster)
        return PlaceResult(place, raster=raster, is_kept=is_kept)

    def close(self):
        self.is_closed = True


# Image 2 cannot be read where the second and the fourth place are, image 3 where the third is.
IMAGES = {"a": [1, 2], "b": [1, 2, 3], "c": [2, 3], "d": [1, 2], "e": [3], "f": [1, 2, 3]}
ODD = {"b": {2}, "c": {3}, "d": {2}}
PLACES = [Place(name, name) for name in IMAGES]


def made(turns, wait=lambda name, progress: None, log=None, places=PLACES):
    """Return what became of places, what was said, and the makers."""
    log, makers, there = log or Log(), [], set()

    def new_maker():
        makers.append(Maker(IMAGES, ODD, wait, there))
        return makers[-1]

    results = list(turns(places, new_maker, progress=log))
    # What is made again had not been there before the run.
    assert not any(result.is_kept for result in results)
    return [result.raster for result in results], (log.infos, log.warnings), makers


def in_order(order):
    """Return what lets places be ready in some order, as far as so many are made at once."""
    ready = {name: threading.Event() for name in IMAGES}
    ready[order[0]].set()

    def wait(name, progress):
        ready[name].wait(0.2)  # longer only where one before is not begun yet
        following = order[order.index(name) + 1 :]
        if following:
            ready[following[0]].set()

    return wait


@pytest.mark.parametrize("order", ["abcdef", "fedcba", "cbadfe", "badcfe"])
@pytest.mark.parametrize("count", [2, 4])
def test_what_comes_out_is_as_if_one_came_after_the_other(order, count):
    expected, said, _ = made(one_by_one)
    assert expected[2] == "c: []"
    found, heard, makers = made(partial(several_at_once, count=count), in_order(order))
    assert found == expected
    assert heard == said
    # Each has a share of the memory, and makes one place at a time.
    assert len(makers) == count
    assert all(maker.is_closed for maker in makers)


def test_so_many_are_made_at_once():
    both = threading.Barrier(2)
    places = PLACES[:2]
    found, _, _ = made(
        partial(several_at_once, count=2), lambda name, progress: both.wait(20), places=places
    )
    assert len(found) == 2


def test_all_stop_at_once_when_the_user_cancels():
    log = Log()
    begun = threading.Event()

    def wait(name, progress):
        begun.set()
        while not progress.is_cancelled():
            if begun.wait(0.01):
                log.cancelled = True
        raise CancelledError("The work was cancelled.")

    with pytest.raises(CancelledError):
        made(partial(several_at_once, count=2), wait, log)


def test_an_error_ends_the_run_after_the_places_before_it():
    def wait(name, progress):
        if name == "c":
            raise WriteError("The disk is full.")

    turns = several_at_once(PLACES, lambda: Maker(IMAGES, {}, wait, set()), 3, Log())
    assert [next(turns).place.name, next(turns).place.name] == ["a", "b"]
    with pytest.raises(WriteError, match="full"):
        next(turns)
