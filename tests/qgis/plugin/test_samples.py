# SPDX-FileCopyrightText: Image Collections contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample scenes as a job makes them: how far it is, and that it can be stopped."""

from __future__ import annotations

from functools import partial

import pytest
from image_collections.engine.errors import CancelledError
from image_collections.engine.sample import collection
from image_collections.plugin import samples
from image_collections.plugin.background import Stop


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(samples, "make_sample", partial(collection.make_sample, size=32))


class Watched(Stop):
    """Keeps what it is told, and stops when so many per cent are reached."""

    def __init__(self, stop_at=200.0):
        super().__init__()
        self.said = []
        self._stop_at = stop_at

    def report(self, percent):
        self.said.append(percent)
        if percent >= self._stop_at:
            self.set()


def test_a_job_is_told_how_far_the_scenes_are(small, tmp_path):
    watched = Watched()
    paths = samples.make_scenes(tmp_path / "new", watched)
    assert watched.said == [12.5 * number for number in range(1, 9)]
    assert sorted(paths) == sorted(str(path) for path in (tmp_path / "new").iterdir())
    assert [path[-12:-4] for path in paths] == sorted(path[-12:-4] for path in paths)


def test_a_job_that_is_stopped_leaves_no_scene(small, tmp_path):
    with pytest.raises(CancelledError):
        samples.make_scenes(tmp_path, Watched(stop_at=50.0))
    assert list(tmp_path.iterdir()) == []
