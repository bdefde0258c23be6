# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Crews: what is done at once, in which order it comes out, and how they end."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from image_collections.engine.errors import CancelledError, EngineError
from image_collections.engine.remote.crew import Crew

LONG = 60


@pytest.fixture
def crew():
    made = Crew(4)
    yield made
    made.leave(LONG)


def nothing():
    """Let the work go on."""


def failing(number):
    raise EngineError(f"job {number}")


def test_jobs_are_done_at_once_and_come_out_in_order(crew):
    together = threading.Barrier(4, timeout=LONG)

    def job(number):
        together.wait()
        return number

    assert crew.all_of([partial(job, number) for number in range(12)], nothing) == list(range(12))


def test_the_first_error_is_raised_whichever_was_quicker(crew):
    second_failed = threading.Event()

    def slow():
        assert second_failed.wait(LONG)
        failing(1)

    def quick():
        second_failed.set()
        failing(2)

    with pytest.raises(EngineError, match="job 1"):
        crew.all_of([slow, quick], nothing)


def test_no_more_are_done_than_are_wanted_ahead(crew):
    begun = []
    jobs = [partial(begun.append, number) for number in range(10)]
    for number, _ in enumerate(crew.each_of(jobs, 3, nothing)):
        assert len(begun) <= number + 3
    assert sorted(begun) == list(range(10))


def test_who_waits_is_asked_whether_to_go_on():
    crew, stuck, end = Crew(1), threading.Event(), threading.Event()

    def job():
        stuck.set()
        end.wait(LONG)

    def check():
        if stuck.is_set():
            raise CancelledError("The work was cancelled.")

    later = []
    with pytest.raises(CancelledError):
        crew.all_of([job, partial(later.append, 1)], check)
    crew.leave(0.0)  # nor does this wait
    assert not end.is_set()
    end.set()
    crew.leave(LONG)
    assert later == []


def test_after_the_end_no_job_is_taken():
    crew = Crew(2)
    crew.submit(nothing).result(LONG)
    crew.leave(LONG)
    with pytest.raises(CancelledError):
        crew.submit(nothing).result(LONG)
    with pytest.raises(CancelledError):
        crew.all_of([nothing, nothing], nothing)


def test_the_end_comes_though_others_still_bring_jobs():
    """A part of a picture fails, and the other parts have not heard of it yet."""
    for _ in range(20):
        crew = Crew(4, "left")
        goes_on = threading.Event()

        def bring(crew=crew, goes_on=goes_on):
            while not goes_on.is_set():
                crew.submit(nothing)

        bringing = [threading.Thread(target=bring, daemon=True) for _ in range(3)]
        for thread in bringing:
            thread.start()
        leaving = threading.Thread(target=crew.leave, args=(LONG,), daemon=True)
        leaving.start()
        leaving.join(LONG)
        goes_on.set()
        assert not leaving.is_alive()
        for thread in bringing:
            thread.join(LONG)
        assert not any(thread.is_alive() for thread in crew._threads)
