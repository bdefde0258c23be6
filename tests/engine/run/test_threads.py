# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in threads: how much is done at once, and in which order it comes out."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from image_collections.engine.progress import Silence
from image_collections.engine.run.threads import ordered_map


def results_of(jobs, threads):
    return ordered_map(
        jobs,
        threads=threads,
        ahead=2 * threads if threads > 1 else 1,
        stopped=threading.Event(),
        progress=Silence(),
    )


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_come_in_the_order_of_the_jobs(threads):
    jobs = [partial(pow, number, 2) for number in range(40)]
    assert list(results_of(jobs, threads)) == [number**2 for number in range(40)]


def test_one_thread_does_nothing_while_a_result_is_taken():
    begun = []
    jobs = [partial(begun.append, number) for number in range(5)]
    for number, _ in enumerate(results_of(jobs, threads=1)):
        assert begun == list(range(number + 1))


def test_two_threads_work_on_while_a_result_is_taken():
    went_on = threading.Event()
    results = results_of([int, went_on.set, int], threads=2)
    next(results)
    assert went_on.wait(timeout=30)
    assert list(results) == [None, 0]
