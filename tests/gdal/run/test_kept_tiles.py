# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What exports and clusters share of tiles that wait for the next run."""

from __future__ import annotations

from pathlib import Path

import pytest
from image_collections.engine.errors import ClusterError, WriteError
from image_collections.engine.run.kept_tiles import digest_of, left_for_next_run, tell_kept
from image_collections.tests.support.log import Log


class Outputs:
    """A transaction that knows one folder of tiles."""

    def __init__(self):
        self.kept = 0

    def keep(self):
        self.kept += 1
        return [Path("folder-of-tiles")]


@pytest.mark.parametrize(
    ("tiles", "errors", "raised", "stays"),
    [
        ([1], BaseException, WriteError("no room"), True),
        ([1], BaseException, KeyboardInterrupt(), True),
        ([1], ClusterError, ClusterError("lost"), True),
        ([1], ClusterError, WriteError("no room"), False),
        ([], BaseException, WriteError("no room"), False),
    ],
)
def test_tiles_stay_and_it_is_said_where(tiles, errors, raised, stays):
    outputs, log = Outputs(), Log()
    with pytest.raises(type(raised)), left_for_next_run(tiles, outputs, log, errors):
        raise raised
    assert bool(outputs.kept) == stays
    assert ["folder-of-tiles" in text for text in log.infos] == [True] * stays


def test_nothing_is_said_of_a_run_that_ends_well_and_kept_nothing():
    outputs, log = Outputs(), Log()
    with left_for_next_run([1], outputs, log):
        tell_kept(0, 4, log)
    assert (outputs.kept, log.infos) == (0, [])
    tell_kept(2, 4, log)
    assert log.infos == ["2 of 4 tiles are kept from an earlier run."]


def test_tiles_of_runs_before_are_known_again():
    """The digest is in the files: another way to make it would make all tiles anew."""
    assert digest_of("plan", 512, ("A=B",), False, [("a.tif", 1, 2)]) == (
        "9029a40c80c011e66221fbdcfd295c24a8e40891848e3a8c5415fee315d2520e"
    )
    assert digest_of("plan", 512) != digest_of("plan", 513)
